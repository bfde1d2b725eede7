#include "ui/panels/line_break.h"

#include <cmath>
#include <optional>

#include <QTextBoundaryFinder>

namespace ui {

namespace {

constexpr double kInsideCompound = 0.25;  // how much of the length a break inside a compound must gain to be taken

bool isKanji(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isHiragana(QChar c)
{
    return c.script() == QChar::Script_Hiragana;
}

bool isKatakana(QChar c)
{
    return c.script() == QChar::Script_Katakana || c == QChar(u'\u30FC');  // the mark of a long vowel
}

bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
}

bool isClosing(QChar c)
{
    return c == QChar(u'\u3001') || c == QChar(u'\u3002') || c.category() == QChar::Punctuation_Close;
}

/// What it costs to break between two neighbours, in parts of the text's length; nothing where it is no place to.
std::optional<double> costBetween(QChar before, QChar after)
{
    if (before.isSpace() || isOpening(after) || isClosing(before)) {
        return 0.0;
    }
    if (isHiragana(before) && !isHiragana(after)) {
        return 0.0;  // a particle or an ending has just ended a phrase
    }
    const bool compound = (isKatakana(before) && isKanji(after)) || (isKanji(before) && isKatakana(after));
    return compound ? std::optional(kInsideCompound) : std::nullopt;
}

}  // namespace

QStringList inTwoLines(const QString& words)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    qsizetype best = -1;
    double least = 2.0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < words.size(); at = finder.toNextBoundary()) {
        const auto cost = costBetween(words[at - 1], words[at]);
        const qsizetype end = words[at - 1].isSpace() ? at - 1 : at;
        const double uneven = std::fabs(2.0 * static_cast<double>(end) / static_cast<double>(words.size()) - 1.0);
        if (cost && *cost + uneven < least) {
            least = *cost + uneven;
            best = at;
        }
    }
    return best < 0 ? QStringList{words} : QStringList{words.left(best).trimmed(), words.mid(best)};
}

}  // namespace ui
