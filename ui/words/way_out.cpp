#include "ui/words/way_out.h"

#include <string>

#include <QRegularExpression>

#include "core/text/folded_text.h"
#include "core/text/number_text.h"
#include "core/text/number_unit.h"
#include "ui/words/fault_texts.h"

namespace ui {

namespace {

/// A number with a decimal comma, with a point: "1,3B" is "1.3B". Empty for what is none.
QString withPoint(const QString& found)
{
    static const QRegularExpression kDecimalComma(
        QStringLiteral("\\A([-+\\x{2212}]?[0-9]+),([0-9]+\\s*(%|[eE][-+]?[0-9]+|[^0-9]+)?)\\z"));
    const auto match = kDecimalComma.match(found);
    const QString behind = match.captured(3);
    const bool isUnit = behind.isEmpty() || behind == u'%' || behind.at(behind.size() - 1).isDigit()
                        || core::numberWithUnit(core::foldedText(found.toStdString()));
    return match.hasMatch() && isUnit ? match.captured(1) + u'.' + match.captured(2) : QString();
}

/// A pass mark typed between 1 and 2, which may be a share too large or a few per cent, with the sign that settles it:
/// "1.5" is "1.5 %". Empty for what is none.
QString withPercent(const QString& field, const QString& found)
{
    bool isNumber = false;
    const double number = found.toDouble(&isNumber);
    const bool between = isNumber && number > 1.0 && number < 2.0;
    return between && field.endsWith(QLatin1String("pass-mark")) ? found + QStringLiteral(" %") : QString();
}

/// A number with one group of three digits after a comma, which may be thousands or a decimal comma: "1,000".
bool hasTwoReadings(const QString& found)
{
    static const QRegularExpression kOneGroup(QStringLiteral("\\A[-+\\x{2212}]?[1-9][0-9]{0,2},[0-9]{3}\\z"));
    return kOneGroup.match(found).hasMatch();
}

/// A number whose digits stand in groups, as calculators, tables and other languages write it, as it is read here:
/// "1 000", "1'000", "1_000", "1.000.000" and "1.000,5" are "1000", ... Empty for what is none.
QString withoutMarks(const QString& found)
{
    static const QRegularExpression kGroups(
        QStringLiteral("\\A([-+\\x{2212}]?[1-9][0-9]{0,2})((?<mark>[ _'\\x{2019}.,])[0-9]{3}(?:\\k<mark>[0-9]{3})*)"
                       "(?:([.,])([0-9]+))?(\\s*[^0-9\\s.,]+)?\\z"));
    const auto match = kGroups.match(found);
    const QString mark = match.captured(QStringLiteral("mark"));
    const bool mayBeDecimal = mark == u"." || mark == u",";
    const bool isOneGroup = match.capturedLength(2) == 4;
    const bool hasDecimals = match.capturedLength(4) > 0;
    if (!match.hasMatch() || mark == match.captured(4) || (mayBeDecimal && isOneGroup && !hasDecimals)) {
        return {};
    }
    const QString whole = match.captured(1) + match.captured(2).remove(mark);
    return whole + (hasDecimals ? u'.' + match.captured(5) : QString()) + match.captured(6);
}

}  // namespace

QString noNumber(const core::Error& error, const QString& field, const Texts& texts)
{
    const QString found = QString::fromStdString(core::foldedText(error.found));  // "０,７" has a comma too
    if (error.allowed.find("WxH") != std::string::npos) {
        return found.contains(u',') ? texts(Text::FaultDecimalComma, field, found, QString(found).replace(u',', u'.'))
                                    : texts(faults::OneSide, field, found);
    }
    if (hasTwoReadings(found)) {
        return texts(faults::TwoReadings, field, found, QString(found).remove(u','),
                     QString(found).replace(u',', u'.'));
    }
    if (const QString number = withoutMarks(found); !number.isEmpty()) {
        return texts(faults::DigitsInGroups, field, found, number);
    }
    if (const QString number = withPoint(found); !number.isEmpty()) {
        return texts(Text::FaultDecimalComma, field, found, number);
    }
    if (const QString share = withPercent(QString::fromStdString(error.field), found); !share.isEmpty()) {
        return texts(Text::FaultShareOrPercent, field, found, texts.number(share));
    }
    return texts(Text::FaultNotANumber, field, QString::fromStdString(error.found));
}

QString asPercent(const core::Error& error)
{
    constexpr double kMost = 100.0;
    const std::size_t dots = error.allowed.find("..");
    const auto most = dots == std::string::npos ? tl::unexpected(core::ErrorCode::NotANumber)
                                                : core::numberFromText(error.allowed.substr(dots + 2));
    const std::string typed = core::foldedText(error.found);
    const auto found = core::numberFromText(typed);
    const bool isMeant = most && found && *most >= 0.5 && *most <= 1.0 && *found >= 2.0 && *found <= kMost * *most;
    return isMeant ? QString::fromStdString(typed) + QStringLiteral(" %") : QString();
}

}  // namespace ui
