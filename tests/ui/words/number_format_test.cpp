#include "ui/words/number_format.h"

#include <cmath>
#include <limits>

#include <QLocale>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include "core/model/log_chance.h"
#include "ui/words/error_text.h"
#include "ui/words/typed_number.h"

using core::Parameter;

namespace {

std::string mean(double value)
{
    return ui::formatMean(value).toStdString();
}
std::string percentOfLog(double log)
{
    return ui::formatPercent(core::chanceOfLog(log)).toStdString();
}
std::string percentOfMiss(double logMiss)
{
    return ui::formatPercent(core::chanceOfLogMiss(logMiss)).toStdString();
}
std::string typedBack(Parameter parameter, double value)
{
    return ui::formatParameter(parameter, value).toStdString();
}

}  // namespace

TEST(NumberFormat, AMeanNeverRoundsToNothingOrCertainty)
{
    EXPECT_EQ(mean(0.6), "0.60");
    EXPECT_EQ(mean(0.0915878), "0.092");
    EXPECT_EQ(mean(0.0043), "0.0043");
    EXPECT_EQ(mean(0.995), "0.995");
    EXPECT_EQ(mean(0.9999995), "0.9999995");
    EXPECT_EQ(mean(0.999999999), "0.999999999");
    EXPECT_EQ(mean(1e-9), "10⁻⁹");
    EXPECT_EQ(mean(1.2e-6), "1.2 × 10⁻⁶");
    EXPECT_EQ(mean(9.99e-7), "10⁻⁶");
    EXPECT_EQ(mean(0.0), "0");
    EXPECT_EQ(mean(1.0), "1");
    EXPECT_EQ(mean(0.1 + 0.2), "0.30");
}

// PRODUCT.md, "Live sentence": whole from 10 to 90 %, outside two digits of the nearer side without a trailing zero.
TEST(NumberFormat, APercentageHasOneRuleOfRounding)
{
    EXPECT_EQ(ui::formatPercent(0.6).toStdString(), "60 %");
    EXPECT_EQ(percentOfLog(std::log(0.1459)), "15 %");
    EXPECT_EQ(percentOfLog(std::log(0.0999)), "10 %");
    EXPECT_EQ(percentOfLog(std::log(0.05)), "5 %");
    EXPECT_EQ(percentOfLog(std::log(0.0146)), "1.5 %");
    EXPECT_EQ(percentOfLog(std::log(6.44448e-6)), "0.00064 %");
    EXPECT_EQ(percentOfLog(std::log(1.9e-7)), "< 0.0001 %");
    EXPECT_EQ(percentOfLog(-1e6), "< 0.0001 %");
    EXPECT_EQ(percentOfLog(-std::numeric_limits<double>::infinity()), "0 %");
    EXPECT_EQ(percentOfLog(std::log(0.9347)), "93.5 %");
    EXPECT_EQ(percentOfMiss(std::log(0.05)), "95 %");
    EXPECT_EQ(percentOfMiss(std::log(2e-6)), "99.9998 %");
    EXPECT_EQ(percentOfMiss(-20.0 * std::log(10.0)), "> 99.9999 %");
    EXPECT_EQ(percentOfMiss(-std::numeric_limits<double>::infinity()), "100 %");
}

/// "0.23" and "23 %" are one number: of every thousandth, and of every half of the last place.
TEST(NumberFormat, AShareAndItsPercentageAreOneNumber)
{
    for (int thousandths = 1; thousandths < 1000; ++thousandths) {
        const double share = thousandths / 1000.0;
        const QString plain = ui::formatMean(share);
        QString shifted = plain.mid(2, 2) + (plain.size() > 4 ? u'.' + plain.mid(4) : QString());
        while (shifted.size() > 1 && shifted[0] == u'0' && shifted[1].isDigit()) {
            shifted.remove(0, 1);
        }
        QString percent = ui::formatMeanPercent(share);
        EXPECT_EQ(percent.toDouble(), shifted.toDouble()) << share << ": " << plain.toStdString();
        EXPECT_EQ(ui::formatPercent(share), percent + QStringLiteral(" %")) << share;
    }
    EXPECT_EQ(ui::formatMean(0.225), QStringLiteral("0.23"));
    EXPECT_EQ(ui::formatPercent(0.225), QStringLiteral("23 %"));
}

TEST(NumberFormat, AMarkerHasTheSameRule)
{
    const auto plain = [](double log) { return ui::formatChance(core::chanceOfLog(log)).toStdString(); };
    EXPECT_EQ(plain(std::log(0.1459)), "0.15");
    EXPECT_EQ(plain(std::log(0.9347)), "0.935");
    EXPECT_EQ(plain(std::log(0.05)), "0.05");
    EXPECT_EQ(plain(std::log(1.9e-7)), "< 10⁻⁶");
    EXPECT_EQ(ui::formatChance(core::chanceOfLogMiss(std::log(5.4e-13))).toStdString(), "> 0.999999");
    EXPECT_EQ(ui::formatChanceOnLog(core::chanceOfLog(std::log(1.9e-7))).toStdString(), "1.9 × 10⁻⁷");
    EXPECT_EQ(ui::formatChanceOnLog(core::chanceOfLogMiss(std::log(5.4e-13))).toStdString(), "> 0.999999");
    EXPECT_EQ(ui::formatChanceOnLog(core::chanceOfLog(-12345.0 * std::log(10.0))).toStdString(), "10⁻¹²³⁴⁵");
    EXPECT_EQ(ui::formatChanceOnLog(core::chanceOfLog(-4.088e22)).toStdString(), "10^(−1.8 × 10²²)");
}

TEST(NumberFormat, EveryDigitIsThereToo)
{
    EXPECT_EQ(ui::formatExactly(0.1 + 0.2).toStdString(), "0.30000000000000004");
    EXPECT_EQ(ui::formatExactly(core::chanceOfLog(-900.0)).toStdString(), "exp(−900)");
    EXPECT_EQ(ui::formatExactly(core::chanceOfLogMiss(-900.0)).toStdString(), "1 − exp(−900)");
    EXPECT_TRUE(ui::formatExactly(core::chanceOfLogMiss(std::log(9.4e-15))).startsWith(QStringLiteral("1 − 9.")));
    EXPECT_EQ(ui::formatExactly(core::chanceOfLog(0.0)).toStdString(), "1");
    EXPECT_EQ(ui::formatExactly(core::chanceOfLogMiss(0.0)).toStdString(), "0");
    EXPECT_EQ(ui::formatParameter(Parameter::Spread, 3.2274860745860004e-6).toStdString(), "3.23e−6");
    EXPECT_EQ(ui::formatParameterExactly(Parameter::Spread, 3.2274860745860004e-6).toStdString(),
              "3.2274860745860004e−6");
    EXPECT_EQ(ui::formatParameterExactly(Parameter::Spread, 0.05), QString());
    EXPECT_EQ(ui::formatParameterExactly(Parameter::Mean, 0.6234375).toStdString(), "0.6234375");
}

TEST(NumberFormat, NoChanceInsideZeroToOneReadsAsAnEnd)
{
    for (double exponent = -1.0; exponent > -300.0; exponent -= 0.37) {
        const double log = exponent * std::log(10.0);
        for (const core::LogChance& chance : {core::chanceOfLog(log), core::chanceOfLogMiss(log)}) {
            const QString percent = ui::formatPercent(chance);
            const QString plain = ui::formatChance(chance);
            EXPECT_FALSE(QRegularExpression("^(0|100)(\\.0*)? %$").match(percent).hasMatch()) << percent.toStdString();
            EXPECT_FALSE(QRegularExpression("^(0|1)(\\.0*)?$").match(plain).hasMatch()) << plain.toStdString();
        }
    }
}

TEST(NumberFormat, OtherNumbersHaveThreeDigits)
{
    EXPECT_EQ(ui::formatScore(0.1459), "0.146");
    EXPECT_EQ(ui::formatScore(0.05), "0.05");
    EXPECT_EQ(ui::formatScore(-4.542061), QString::fromUtf8("−4.54"));
    EXPECT_EQ(ui::formatScore(-0.009056), QString::fromUtf8("−0.00906"));
    EXPECT_EQ(ui::formatScore(-40000.0), QString::fromUtf8("−40,000"));
    EXPECT_EQ(ui::formatScore(0.0), "0");
    EXPECT_EQ(ui::formatDifference(0.417), "+0.417");
    EXPECT_EQ(ui::formatDifference(-0.05), QString::fromUtf8("−0.05"));
    EXPECT_EQ(ui::formatDifference(0.0), "0");
    EXPECT_EQ(ui::formatAmount(0.7 - 0.6), "0.10");
    EXPECT_EQ(ui::formatAmount(2.679075602413, 2), "2.68");
    EXPECT_EQ(ui::formatAmount(1.0 - 9.4e-15, 2), "1.00");
}

TEST(NumberFormat, PointsFollowThePercentages)
{
    EXPECT_EQ(ui::formatPoints(0.5629 - 0.1459), "42");
    EXPECT_EQ(ui::formatPoints(0.7 - 0.6), "10");
    EXPECT_EQ(ui::formatPoints(0.043), "4.3");
    EXPECT_EQ(ui::formatPoints(0.985), "98.5");
    EXPECT_EQ(ui::formatMeanPercent(0.6, 1), "60.0");
    EXPECT_EQ(ui::formatMeanPercent(0.999999999), "99.9999999");
}

TEST(NumberFormat, SizesAndCounts)
{
    EXPECT_EQ(ui::formatSize(350e6), "350M");
    EXPECT_EQ(ui::formatSize(1.3e9), "1.3B");
    EXPECT_EQ(ui::formatSize(200e9), "200B");
    EXPECT_EQ(ui::formatSize(1.2345e9), "1.23B");
    EXPECT_EQ(ui::formatSize(1e13), "10T");
    EXPECT_EQ(ui::formatSize(999.9e6), "1B");
    EXPECT_EQ(ui::formatSize(1.0), "1");
    EXPECT_EQ(ui::formatSizeExactly(1.2345e9), "1.2345B");
    EXPECT_EQ(ui::formatSizeExactly(1e30), "1e30");
    EXPECT_EQ(ui::formatCount(100000), "100,000");
    EXPECT_EQ(ui::formatCount(50), "50");
}

TEST(NumberFormat, ExponentsAreRaised)
{
    EXPECT_EQ(ui::superscript(QStringLiteral("-12")), QStringLiteral("⁻¹²"));
    EXPECT_EQ(ui::superscript(QStringLiteral("−0.50")), QStringLiteral("⁻⁰·⁵⁰"));
}

TEST(NumberFormat, TellsTwoMeansApart)
{
    EXPECT_EQ(ui::decimalsToTellApart(0.6, 0.7), 2);
    EXPECT_EQ(ui::decimalsToTellApart(0.6, 0.621), 2);
    EXPECT_EQ(ui::decimalsToTellApart(0.6, 0.604), 3);
    EXPECT_EQ(ui::decimalsToTellApart(0.6, 0.60001), 5);
}

TEST(NumberFormat, WhatABoxShowsCanBeTypedBack)
{
    EXPECT_EQ(typedBack(Parameter::Mean, 0.6), "0.60");
    EXPECT_EQ(typedBack(Parameter::Mean, 0.12345), "0.12345");
    EXPECT_EQ(typedBack(Parameter::Mean, 0.6234375), "0.623");
    EXPECT_EQ(typedBack(Parameter::Mean, 1.0 - 1e-9), "0.999999999");
    EXPECT_EQ(typedBack(Parameter::PassMark, 0.7), "70 %");
    EXPECT_EQ(typedBack(Parameter::LawExponent, -0.5), "−0.50");
    for (const Parameter parameter : core::kParameters) {
        const core::Range bounds = core::boundsOf(parameter);
        for (const double value : {bounds.minimum, bounds.maximum}) {
            const auto typed = ui::parseTyped(ui::formatTyped(parameter, value), parameter);
            ASSERT_TRUE(typed.has_value()) << typedBack(parameter, value);
            EXPECT_DOUBLE_EQ(*typed, value) << core::keyOf(parameter);
        }
    }
}

TEST(NumberFormat, SizesAreExactThereAndBack)
{
    for (const double size : {350e6, 1.3e9, 6.7e9, 123456789.0, 1.0, 1e30, 3.3333333333333e10, 999.5}) {
        const auto back = ui::parseSizes(ui::formatSizeExactly(size));
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(back->front(), size);
    }
}

TEST(NumberFormat, ReadsWhatPeopleType)
{
    EXPECT_EQ(ui::parseTyped("0.7", Parameter::PassMark), 0.7);
    EXPECT_EQ(ui::parseTyped("70%", Parameter::PassMark), 0.7);
    EXPECT_EQ(ui::parseTyped(" 70 % ", Parameter::Mean), 0.7);
    EXPECT_EQ(ui::parseTyped("1.3B", Parameter::LawUnitLossSize), 1.3e9);
    EXPECT_EQ(ui::parseTyped("350e6", Parameter::LawUnitLossSize), 350e6);
    EXPECT_EQ(ui::parseTyped("2 t", Parameter::LawUnitLossSize), 2e12);
    EXPECT_EQ(ui::parseTyped("1,000,000", Parameter::Length), 1000000.0);
    EXPECT_EQ(ui::parseTyped("1e3", Parameter::Length), 1000.0);
    EXPECT_EQ(ui::parseTyped(QString::fromUtf8("−0.5"), Parameter::LawExponent), -0.5);
    EXPECT_EQ(ui::parseTyped(QString::fromUtf8("－０．５"), Parameter::LawExponent), -0.5);
    EXPECT_EQ(ui::parseTyped(QString::fromUtf8("７０％"), Parameter::PassMark), 0.7);
    EXPECT_EQ(ui::parseTyped(QString::fromUtf8("70\u00A0%"), Parameter::PassMark), 0.7);
    EXPECT_EQ(ui::parseTyped(QString::fromUtf8("100\u2009000"), Parameter::Length), 100000.0);
    EXPECT_EQ(ui::parseTyped(QString::fromUtf8("\u3000１．３Ｂ "), Parameter::LawUnitLossSize), 1.3e9);
    EXPECT_EQ(ui::parseTyped("+0.5", Parameter::Mean), 0.5);
}

TEST(NumberFormat, APassMarkIsAShareUpToOneAndPerCentFromTwo)
{
    EXPECT_EQ(ui::parseTyped("70", Parameter::PassMark), 0.7);
    EXPECT_EQ(ui::parseTyped("2", Parameter::PassMark), 0.02);
    EXPECT_EQ(ui::parseTyped("100", Parameter::PassMark), 1.0);
    EXPECT_EQ(ui::parseTyped("1", Parameter::PassMark), 1.0);
    EXPECT_EQ(ui::parseTyped("1 %", Parameter::PassMark), 0.01);
    EXPECT_EQ(ui::parseTyped("1.5", Parameter::PassMark).error().front().code, core::ErrorCode::NotANumber);
    EXPECT_EQ(ui::describe(ui::parseTyped("1.5", Parameter::PassMark).error(), {}),
              QStringLiteral(
                  "model.pass-mark: 1.5 is out of range as a share; for per cent write “1.5 %”; allowed: 1e-6 to 1."));
    EXPECT_EQ(ui::parseTyped("1.5 %", Parameter::PassMark), 0.015);  // as it says
    EXPECT_EQ(ui::parseTyped("70", Parameter::Mean), 70.0);          // refused as out of range by who checks the bounds
}

TEST(NumberFormat, SizesAreListedInEveryUsualWay)
{
    const std::vector<double> both = {1.3e9, 6.7e9};
    EXPECT_EQ(ui::parseSizes("1.3B, 6.7B"), both);
    EXPECT_EQ(ui::parseSizes("1.3B; 6.7e9"), both);
    EXPECT_EQ(ui::parseSizes(QString::fromUtf8("１．３Ｂ、６．７Ｂ")), both);
    EXPECT_EQ(ui::parseSizes("1,10,100"), (std::vector<double>{1.0, 10.0, 100.0}));
    EXPECT_EQ(ui::parseSizes("1; 3B"), (std::vector<double>{1.0, 3e9}));
}

TEST(NumberFormat, ADecimalCommaIsRefusedWithTheWayOut)
{
    const auto two = ui::parseSizes("1,3e9,6,7e9");
    ASSERT_FALSE(two.has_value());
    ASSERT_EQ(two.error().size(), 2u);
    EXPECT_EQ(two.error()[0].found, "1,3e9");
    EXPECT_EQ(two.error()[1].found, "6,7e9");
    const auto one = ui::parseTyped("1,3B", Parameter::LawUnitLossSize);
    ASSERT_FALSE(one.has_value());
    core::Error error = one.error().front();
    error.field = "c";
    EXPECT_TRUE(ui::describe(error, {}).startsWith(QStringLiteral("c: “1,3B” has a comma; use a point: 1.3B")))
        << ui::describe(error, {}).toStdString();
}

TEST(NumberFormat, ReadsTheRangeOfAnAxis)
{
    const auto range = [](const char* text, core::XAxis axis) {
        const auto read = ui::parseRange(QString::fromUtf8(text), axis);
        return read && *read ? **read : core::Range{-1.0, -1.0};
    };
    const core::Range chances{0.2, 0.9};
    for (const char* text :
         {"0.2, 0.9", "0.2;0.9", "0.2 to 0.9", "0.2..0.9", "20 %, 90 %", "０．２、０．９", "0.2〜0.9"}) {
        EXPECT_EQ(range(text, core::XAxis::Mean), chances) << text;
    }
    EXPECT_EQ(range("1M, 1T", core::XAxis::Size), (core::Range{1e6, 1e12}));
    EXPECT_EQ(range("−3, 4", core::XAxis::Logit), (core::Range{-3.0, 4.0}));
    const auto nothing = ui::parseRange(" ", core::XAxis::Mean);
    ASSERT_TRUE(nothing.has_value());
    EXPECT_FALSE(nothing->has_value());
    for (const char* text : {"0.9, 0.2", "0.5", "0.5, 0.5", "0.1, 0.2, 0.3"}) {
        const auto read = ui::parseRange(text, core::XAxis::Mean);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error().front().code, core::ErrorCode::WrongType) << text;
    }
    EXPECT_EQ(ui::parseRange("a, 1", core::XAxis::Mean).error().front().code, core::ErrorCode::NotANumber);
}

TEST(NumberFormat, RefusesTheRest)
{
    for (const char* text : {"", "0x1p-1", "0x10", "nan", "inf", "0,5", "1.2.3", "abc", "7 0", "+-1", "%", "1e3%"}) {
        const auto typed = ui::parseTyped(text, Parameter::Mean);
        ASSERT_FALSE(typed.has_value()) << text;
        EXPECT_EQ(typed.error().front().code, core::ErrorCode::NotANumber) << text;
        EXPECT_EQ(typed.error().front().field, core::fieldOf(Parameter::Mean));
    }
    EXPECT_EQ(ui::parseTyped("1e400", Parameter::Mean).error().front().code, core::ErrorCode::OutOfRange);
    EXPECT_EQ(ui::parseTyped("2.5", Parameter::Length).error().front().code, core::ErrorCode::NotAnInteger);
    EXPECT_FALSE(ui::parseTyped("1,00", Parameter::Length).has_value());
    EXPECT_FALSE(ui::parseTyped("010", Parameter::Length).has_value());
    EXPECT_EQ(ui::parseSizes("350M, x, 1.3B, 0x2").error().size(), 2u);
    EXPECT_TRUE(ui::parseSizes(" ")->empty());
}

TEST(NumberFormat, SaysNothingOfWhatIsNoNumber)
{
    const double none = std::nan("");
    EXPECT_EQ(mean(none), "");
    EXPECT_EQ(ui::formatMeanPercent(none), QString());
    EXPECT_EQ(ui::formatChanceOnLog({none, none}), QString());
    EXPECT_EQ(ui::formatExactly(core::LogChance{none, none}), QString());
    EXPECT_EQ(ui::formatPercent(none), QString());
    for (const double beyond : {-0.01, 1.01}) {
        EXPECT_EQ(mean(beyond), "");
        EXPECT_EQ(ui::formatMeanPercent(beyond), QString());
        EXPECT_EQ(ui::formatPercent(beyond), QString());
    }
    EXPECT_EQ(ui::formatPercent(1.0 + 4e-16), QStringLiteral("100 %"));  // an average's rounding
    EXPECT_EQ(ui::formatPercent(core::LogChance{none, none}), QString());
    EXPECT_EQ(ui::formatChance({none, none}), QString());
    EXPECT_EQ(ui::formatScore(none), QString());
    EXPECT_EQ(ui::formatAmount(none, 2), QString());
    EXPECT_EQ(ui::formatDifference(none), QString());
    EXPECT_EQ(ui::formatSize(none), QString());
    EXPECT_EQ(ui::formatScore(HUGE_VAL), QStringLiteral("∞"));
    EXPECT_EQ(ui::formatScore(-HUGE_VAL), QStringLiteral("−∞"));
    EXPECT_EQ(ui::formatDifference(HUGE_VAL), QStringLiteral("+∞"));
    for (const Parameter parameter : core::kParameters) {
        EXPECT_EQ(ui::formatParameter(parameter, none), QString());
        EXPECT_EQ(ui::formatParameter(parameter, HUGE_VAL), QString());
    }
}

TEST(NumberFormat, KeepsThePointUnderAGermanLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(mean(0.6), "0.60");
    EXPECT_EQ(ui::formatCount(100000), "100,000");
    EXPECT_EQ(ui::parseTyped("0.5", Parameter::Mean), 0.5);
    EXPECT_FALSE(ui::parseTyped("0,5", Parameter::Mean).has_value());
    QLocale::setDefault(before);
}

TEST(NumberFormat, TellsTheEndsOfAnIntervalApart)
{
    EXPECT_EQ(ui::digitsToTellApart(0.1, 0.2), 3);
    EXPECT_EQ(ui::digitsToTellApart(0.5, 0.5), 3);
    EXPECT_EQ(ui::formatScore(0.145907, 5), QStringLiteral("0.14591"));
    EXPECT_EQ(ui::formatScore(-0.145907, 4), QStringLiteral("−0.1459"));
    EXPECT_EQ(ui::formatScore(6.2876146e-6, 4), QStringLiteral("6.288 × 10⁻⁶"));
    EXPECT_EQ(ui::formatScore(0.0, 9), QStringLiteral("0"));
    for (const auto& [low, high] : {std::pair{0.145907, 0.145951}, {6.2876e-6, 6.2879e-6}, {0.99999995, 1.0}}) {
        const int digits = ui::digitsToTellApart(low, high);
        EXPECT_NE(ui::formatScore(low, digits), ui::formatScore(high, digits)) << low;
    }
}
