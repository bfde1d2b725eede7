#include "ui/panels/line_break.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

#include "ui/panels/shaped_text.h"

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

bool isOperator(QChar c)
{
    return c.category() == QChar::Symbol_Math || QStringLiteral("-\u2013/%\u00b7").contains(c);
}

bool isSpace(QChar c)
{
    return c == QChar(u' ') || c == QChar(u'\u00a0');
}

/// Whether the space at a place stands inside a value: "1 - 10", "99 %", "alpha = 2", "0.5 nats".
bool isInValue(const QString& text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size()) {
        return false;
    }
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    const bool number = before.isNumber();                                                   // raised digits as well
    const bool sign = before.isLetter() && at + 2 < text.size() && text[at + 2].isNumber();  // "slope -0.5"
    return (isOperator(before) && before != u'%') || (isOperator(after) && !sign) || (number && after.isLetter());
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
        if (isSpace(words[at - 1]) && isInValue(words, at - 1)) {
            continue;
        }
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

QString unbroken(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QChar(u' ') && isInValue(text, at)) {
            text[at] = QChar(u'\u00a0');
        }
    }
    return text;
}

namespace {

bool mayBreak(const QString& text, qsizetype at)
{
    if (isSpace(text[at - 1])) {
        return !isInValue(text, at - 1);
    }
    return !(isOperator(text[at - 1]) && text[at].isNumber());
}

QStringList wrappedPart(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    const auto fits = [&](qsizetype from, qsizetype to) {
        return metrics.horizontalAdvance(text.mid(from, to - from).trimmed()) <= width;
    };
    QStringList lines;
    qsizetype begin = 0;
    qsizetype good = 0;  // the last place to break that fits
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (at < text.size() && !mayBreak(text, at)) {
            continue;
        }
        if (!fits(begin, at)) {
            if (good > begin) {
                lines << text.mid(begin, good - begin).trimmed();
                begin = good;
            }
            for (qsizetype end = begin + 1; end < at && !fits(begin, at); ++end) {  // a word wider than a line
                if (!fits(begin, end + 1)) {
                    lines << text.mid(begin, end - begin).trimmed();
                    begin = end;
                }
            }
        }
        good = at;
    }
    if (begin < text.size()) {
        lines << text.mid(begin).trimmed();
    }
    return lines;
}

}  // namespace

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    struct Known {
        double width = 0.0;
        QStringList lines;
    };
    static QHash<QString, Known> known;  // headings are asked for at every step of a drag
    constexpr qsizetype kKept = 200;
    if (!text.contains(u'\n') && shaped(text, font).width <= width) {
        return {text};
    }
    const QString key = QStringLiteral("%1/%2/%3/%4")
                            .arg(font.pixelSize())
                            .arg(static_cast<int>(font.weight()))
                            .arg(font.families().join(u','), text);
    if (const auto found = known.constFind(key); found != known.constEnd() && found->width == width) {
        return found->lines;
    }
    QStringList lines;
    for (const QString& part : text.split(u'\n')) {
        lines << wrappedPart(part, font, width);
    }
    if (known.size() > kKept) {
        known.clear();
    }
    known.insert(key, {width, lines});
    return lines;
}

}  // namespace ui
