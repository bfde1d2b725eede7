#include "ui/words/source_text.h"

#include <algorithm>
#include <iterator>

#include <QStringList>

namespace ui {

namespace {

constexpr Phrase kNotes[] = {
#define TEXT(key, source) source,
#include "ui/words/source_list.inc"
#undef TEXT
};

QString lineText(const QString& line, const Texts& texts)
{
    const QString plain = line.simplified();
    const auto* const note = std::find_if(std::begin(kNotes), std::end(kNotes), [&](const Phrase& phrase) {
        return plain == QString::fromUtf8(phrase.english);
    });
    return note == std::end(kNotes) ? line : texts(*note);
}

}  // namespace

QString sourceText(const QString& source, const Texts& texts)
{
    QStringList lines = source.split(u'\n');
    for (QString& line : lines) {
        line = lineText(line, texts);
    }
    return lines.join(u'\n');
}

}  // namespace ui
