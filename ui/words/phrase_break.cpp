#include "ui/words/phrase_break.h"

#include <algorithm>
#include <iterator>

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

bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
}

bool isClosing(QChar c)
{
    return QStringLiteral("\u3001\u3002\uff1a").contains(c) || c.category() == QChar::Punctuation_Close;
}

/// Whether a particle has just ended a phrase though hiragana goes on, as in "べき乗則で|ばらつきが". It follows a word
/// in other letters, and does not begin a longer one, as in できる and として.
bool endsWithParticle(const QString& text, qsizetype at)
{
    if (at < 2 || !isHiragana(text[at - 1]) || !isHiragana(text[at])) {
        return false;
    }
    const QChar particle = text[at - 1];
    if (particle == u'を') {
        return true;
    }
    struct Row {
        char16_t particle;
        QStringView longer;  // what it is the beginning of, with these
    };
    static constexpr Row kAmbiguous[] = {{u'は', u""},
                                         {u'に', u"はもよつとおな"},
                                         {u'で', u"きはもすあしな"},
                                         {u'と', u"きこいもしみ"},
                                         {u'の', u"はがにをでもみ"}};
    return !isHiragana(text[at - 2]) && std::any_of(std::begin(kAmbiguous), std::end(kAmbiguous), [&](const Row& row) {
        return row.particle == particle && !row.longer.contains(text[at]);
    });
}

}  // namespace

bool isKatakana(QChar letter)
{
    return letter.script() == QChar::Script_Katakana || letter == QChar(u'\u30FC');
}

bool isInWord(const QString& text, qsizetype at)
{
    const bool isNot = text[at - 1] == u'な' && text[at] == u'い';
    return isNot || (isKatakana(text[at - 1]) && isKatakana(text[at]));
}

std::optional<double> costAt(const QString& text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (at > 1 && QStringView(text).mid(at - 2, 3) == u"べき乗") {
        return std::nullopt;  // one word
    }
    const bool isFraction = before == u'/' && at > 1 && text[at - 2].isNumber();  // 1/n
    const bool isPer = before == u'/' && !after.isSpace() && !isFraction;
    if (before.isSpace() || isOpening(after) || isClosing(before) || isPer) {
        return 0.0;
    }
    if ((isHiragana(before) && !isHiragana(after)) || endsWithParticle(text, at)) {
        return 0.0;  // a particle or an ending has just ended a phrase
    }
    const bool compound = (isKatakana(before) && isKanji(after)) || (isKanji(before) && isKatakana(after));
    return compound ? std::optional(kInsideCompound) : std::nullopt;
}

}  // namespace ui
