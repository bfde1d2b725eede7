#include "ui/panels/number_break.h"

namespace ui {

bool isInNumber(const QString& text, qsizetype at)
{
    const auto isDigit = [&](qsizetype place) { return place >= 0 && place < text.size() && text[place].isDigit(); };
    const auto isPoint = [&](qsizetype place) { return text[place] == QChar(u'.') || text[place] == QChar(u','); };
    if (at <= 0 || at >= text.size()) {
        return false;
    }
    const bool digits = isDigit(at - 1) && (isDigit(at) || (isPoint(at) && isDigit(at + 1)));
    return digits || (isPoint(at - 1) && isDigit(at - 2) && isDigit(at));
}

}  // namespace ui
