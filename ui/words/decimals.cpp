#include "ui/words/decimals.h"

#include <array>
#include <charconv>

namespace ui {

QString fixed(double value, int decimals)
{
    std::array<char, 400> buffer{};
    const auto [end, fault] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    return QString::fromLatin1(buffer.data(), end - buffer.data()).replace(QLatin1Char('-'), kMinusSign);
}

QString fixedPercent(double share, int decimals)
{
    constexpr int kPlaces = 2;
    QString text = fixed(share, decimals + kPlaces);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    text.remove(point, 1).insert(point + kPlaces, QLatin1Char('.'));
    const qsizetype begin = text.startsWith(kMinusSign) ? 1 : 0;
    while (text[begin] == u'0' && text[begin + 1].isDigit()) {
        text.remove(begin, 1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString withoutTrailingZeros(QString text, int leastDecimals)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0) {
        return text;
    }
    while (text.endsWith(QLatin1Char('0')) && text.size() - point - 1 > leastDecimals) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

}  // namespace ui
