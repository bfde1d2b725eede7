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
    const auto isWord = [&](qsizetype place) { return place < text.size() && text[place].isLetter(); };
    const bool beforeSlash = text[at] == u'/' && isDigit(at - 1) && !isWord(at + 2);
    const bool afterSlash = text[at - 1] == u'/' && isDigit(at - 2) && !isWord(at + 1);
    return digits || beforeSlash || afterSlash || (isPoint(at - 1) && isDigit(at - 2) && isDigit(at));
}

}  // namespace ui
