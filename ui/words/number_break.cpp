#include "ui/words/number_break.h"

#include "ui/words/phrase_break.h"

namespace ui {

namespace {

bool isOperator(QChar c)
{
    return c.category() == QChar::Symbol_Math || QStringLiteral("-\u2013/%\u00b7").contains(c);
}

bool isSpace(QChar c)
{
    return c == QChar(u' ') || c == QChar(u'\u00a0');
}

/// Whether a text ends with the name of a function, whose argument follows: "-ln".
bool endsWithFunction(QStringView text)
{
    const auto isName = [&](QLatin1String name) {
        return text.endsWith(name) && (text.size() == name.size() || !text[text.size() - name.size() - 1].isLetter());
    };
    return isName(QLatin1String("ln")) || isName(QLatin1String("log")) || isName(QLatin1String("exp"));
}

/// Whether the space at a place is the second of a count: "10 of 10". (The first stands behind a number.)
bool isBeforeWhole(const QString& text, qsizetype at)
{
    constexpr qsizetype kOf = 2;  // letters
    const qsizetype first = at - kOf - 1;
    return first > 0 && text[first - 1].isNumber() && isSpace(text[first]) && text[at + 1].isNumber()
           && QStringView(text).mid(first + 1, kOf) == u"of";
}

/// Whether the space at a place leads with another to what a unit is of: "decades of -ln y".
bool isBeforeFunction(const QString& text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at + 1);
    const bool isOf = rest.startsWith(u"of") && rest.size() > 4 && isSpace(rest[2]);
    return isOf && isOperator(rest[3]) && rest[4].isLetter();
}

}  // namespace

bool isDense(QChar letter)
{
    return letter.isLetter() && letter.unicode() > u'\u2E7F';
}

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

bool isBehindHyphen(const QString& text, qsizetype at)
{
    return at > 1 && at < text.size() && text[at - 1] == u'-' && text[at - 2].isLetter() && text[at].isLetter();
}

bool isInValue(const QString& text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size()) {
        return false;
    }
    if (isBeforeWhole(text, at) || isBeforeFunction(text, at)) {
        return true;
    }
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    if (before == u'/' && at > 1 && isSpace(text[at - 2])) {
        return false;  // between the parts of a name, "GPT-3 / 2-digit addition"
    }
    const bool number = before.isNumber();                                                   // raised digits as well
    const bool sign = before.isLetter() && at + 2 < text.size() && text[at + 2].isNumber();  // "slope -0.5"
    return endsWithFunction(QStringView(text).left(at)) || (isOperator(before) && before != u'%')
           || (isOperator(after) && !sign) || (number && after.isLetter());
}

bool isBeforeValue(const QString& text, qsizetype at)
{
    const qsizetype name = isSpace(text[at - 1]) ? at - 2 : at - 1;
    qsizetype begin = at;
    while (begin < text.size() && isDense(text[at - 1]) && isDense(text[begin])) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < text.size() && (text[end].isDigit() || (end > begin && text[end] == u'.'))) {
        ++end;
    }
    qsizetype nameBegin = name;
    while (nameBegin > 0 && text[nameBegin - 1].isLetter()) {
        --nameBegin;
    }
    constexpr qsizetype kShortestName = 4;        // letters: "mean 0.60", while "to 0.004" may be parted
    const bool isSpaced = isSpace(text[at - 1]);  // in Japanese all before the number would be one word
    const bool isNamed =
        isSpaced && name - nameBegin + 1 >= kShortestName && QStringView(text).mid(begin, end - begin).contains(u'.');
    const bool isLast = end == text.size() || (isSpaced && QStringLiteral(",;:)").contains(text[end]));
    return name >= 0 && text[name].isLetter() && end > begin
           && (isLast || isNamed || (name == at - 1 && isSpace(text[end])));
}

bool mayBreak(const QString& text, qsizetype at)
{
    const bool isCount = text[at - 1].isDigit() && isDense(text[at]);  // a number and what it counts
    if (isCount || isInNumber(text, at) || isInWord(text, at) || isBehindHyphen(text, at)) {
        return false;
    }
    if (isSpace(text[at - 1])) {
        return !isInValue(text, at - 1);
    }
    if (text[at - 1] == QChar(u'\uff1a') && (text[at].isNumber() || isOperator(text[at]))) {
        return false;  // a full-width colon and the value it announces
    }
    const bool isFraction = text[at - 1] == QChar(u'/') && at > 1 && text[at - 2].isNumber();  // 1/n
    return !isFraction && !(isOperator(text[at - 1]) && text[at].isNumber());
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

}  // namespace ui
