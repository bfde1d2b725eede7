// What is said of fits and forecasts: only what they know.

#include "ui/words/forecast_text.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/series.h"
#include "ui/words/measured_text.h"

namespace {

const std::vector<double> kPaper = {350e6, 1.3e9, 6.7e9, 200e9};

QString factsOf(const core::Series& series, const core::FitRequest& request = {}, double cut = HUGE_VAL)
{
    return ui::forecastFacts(core::forecast(series, request, cut).value(), request, {});
}

bool says(const QString& text, const char* words)
{
    return text.contains(QString::fromUtf8(words));
}

/// core/MODEL.md section 8: 20 of 100 at each size, alpha at its bound, deviance 0.1458 on 2.
TEST(ForecastText, ClaimsNoErrorsAndNoBandsWhereThereAreNone)
{
    const QString bound = factsOf(core::seriesOf(kPaper, {0.2, 0.2, 0.2, 0.2}, 100));
    EXPECT_TRUE(says(bound, "α −0.01, c")) << bound.toStdString();
    EXPECT_TRUE(says(bound, "alpha at its bound: no standard error, no bands")) << bound.toStdString();
    EXPECT_FALSE(says(bound, "±")) << bound.toStdString();
    const QString apart = factsOf(core::seriesOf(kPaper, {0.5, 0.1, 0.5, 0.1}, 100));  // falling, at its bound
    EXPECT_TRUE(says(apart, "by more than chance")) << apart.toStdString();
    EXPECT_FALSE(says(apart, "widened")) << apart.toStdString();
    const core::Series flat = core::seriesOf(kPaper, {0.22, 0.14, 0.2, 0.19}, 100);
    ASSERT_TRUE(core::forecast(flat, {}, HUGE_VAL)->fit.isOverdispersed());
    ASSERT_TRUE(core::forecast(flat, {}, HUGE_VAL)->fit.alphaAtBound);
    EXPECT_FALSE(says(factsOf(flat), "chance")) << factsOf(flat).toStdString();  // nor is there a band to widen
    const QString rates = factsOf(core::seriesOf(kPaper, {0.01, 0.02, 0.07, 0.6}, std::nullopt));
    EXPECT_FALSE(says(rates, "±") || says(rates, "deviance") || says(rates, "widened")) << rates.toStdString();
}

/// Foretold 0.8621, came 0.8624: two numbers that differ are not shown as one.
TEST(ForecastText, TellsWhatCameFromWhatWasForetold)
{
    core::Forecast forecast;
    core::HeldBack point;
    point.expected.size = 1e10;
    point.expected.y = 0.8621;
    point.expected.measured = {0.8, 0.9};
    point.observed = 0.8624;
    point.miss = 0.0003;
    point.widths = 0.01;
    forecast.heldBack = {point};
    const QString judged = ui::forecastMisses(forecast, 2, {});
    EXPECT_TRUE(says(judged, "foretold 0.8621") && says(judged, "came 0.8624")) << judged.toStdString();
    forecast.heldBack.front().widths = std::nan("");
    const QString plain = ui::forecastMisses(forecast, 2, {});
    EXPECT_TRUE(says(plain, "foretold 0.8621, came 0.8624")) << plain.toStdString();
    forecast.heldBack.front() = point;
    forecast.heldBack.front().expected.measured = {0.86199, 0.86237};  // came just outside
    const QString outside = ui::forecastMisses(forecast, 2, {});
    EXPECT_TRUE(says(outside, "to 0.86237), came 0.86240")) << outside.toStdString();
}

/// The chi-squared tail at 2 degrees of freedom is exp(-deviance / 2).
TEST(ForecastText, CallsOnlyThatMoreThanChanceWhichChanceSeldomDoes)
{
    const auto devianceOf = [](const std::vector<double>& scores, std::int64_t n) {
        return core::forecast(core::seriesOf(kPaper, scores, n), {}, HUGE_VAL)->fit.deviance;
    };
    const std::vector<double> scores = {0.1, 0.3, 0.33, 0.66};
    ASSERT_GT(devianceOf(scores, 100), 2.0);
    ASSERT_LT(devianceOf(scores, 100), 5.9);  // p 0.05
    const QString few = factsOf(core::seriesOf(kPaper, scores, 100));
    const double p = std::exp(-devianceOf(scores, 100) / 2);
    EXPECT_TRUE(says(few, "which chance alone may explain")) << few.toStdString();
    EXPECT_FALSE(says(few, "more than chance"));
    EXPECT_TRUE(few.contains(QStringLiteral(" on 2 df, p = %1").arg(p, 0, 'f', 2))) << few.toStdString();
    const QString many = factsOf(core::seriesOf(kPaper, scores, 2000));
    EXPECT_TRUE(says(many, "points lie apart by more than chance: bands widened by √")) << many.toStdString();
    EXPECT_FALSE(says(many, "may explain"));
}

TEST(ForecastText, WritesOneDegreeOfFreedomLikeSeveral)
{
    const QString three = factsOf(core::seriesOf({1e8, 1e9, 1e10}, {0.1, 0.2, 0.4}, 100));
    EXPECT_TRUE(says(three, " on 1 df, p")) << three.toStdString();
    EXPECT_TRUE(says(three, "ln c ±")) << three.toStdString();
    const QString floor =
        factsOf(core::seriesOf(kPaper, {0.000006, 0.002026, 0.065103, 0.606531}, 1'000'000), {5, true});
    EXPECT_TRUE(says(floor, "irreducible loss 4.7 × 10⁻⁵ ± 0.00141"))
        << floor.toStdString();  // core/MODEL.md section 8
}

TEST(ForecastText, SaysOfWhichScoresNoNumberOfQuestionsIsKnownAndOfRuns)
{
    core::Series mixed = core::seriesOf({1e8, 1e9, 1e10, 1e11}, {0.1, 0.2, 0.4, 0.5}, 100);
    mixed.points[1].questions.reset();
    const QString some = factsOf(mixed);
    EXPECT_TRUE(says(some, "3 of 4 points fitted")) << some.toStdString();
    EXPECT_TRUE(says(some, "scores without a number of questions left out: 1")) << some.toStdString();
    const QString seeds = factsOf(core::seriesOf({1e8, 1e8, 1e9, 1e10}, {0.1, 0.11, 0.2, 0.4}, 100));
    EXPECT_TRUE(says(seeds, "runs of one size taken for independent tests")) << seeds.toStdString();
}

/// Six held back, of which the two smallest miss: those are listed, and the others counted.
TEST(ForecastText, ListsThoseThatMissedAndCountsTheRest)
{
    std::vector<double> sizes;
    std::vector<double> scores;
    for (int i = 0; i < 10; ++i) {
        sizes.push_back(std::pow(10.0, 8 + 0.5 * i));
        scores.push_back(std::round(100 * std::exp(-std::pow(sizes.back() / 1e10, -0.3))) / 100);
    }
    scores[4] = scores[5] = 0.95;
    const core::Forecast six = core::forecast(core::seriesOf(sizes, scores, 100), {}, 0.9 * sizes[4]).value();
    ASSERT_EQ(six.heldBack.size(), 6U);
    const QStringList lines = ui::forecastMisses(six, 4, {}).split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("3.16T:"))) << lines[0].toStdString();  // rising to the largest
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("31.6B:"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("10B:"))) << lines[2].toStdString();
    EXPECT_EQ(lines[3], QStringLiteral("and 3 more, within the band"));
    EXPECT_EQ(ui::forecastMisses(six, 2, {}).section(u'\n', 1),
              QStringLiteral("and 5 more, 1 of them outside the band"));
    EXPECT_EQ(ui::forecastMisses(six, 6, {}).split(u'\n').size(), 6);
}

TEST(ForecastText, DoesNotSayHeldOfWhatCannotBeJudged)
{
    core::Series series = core::seriesOf({1e8, 1e9, 1e10, 1e11, 1e12}, {0.1, 0.2, 0.34, 0.49, 0.01}, 100);
    series.points[4].questions.reset();
    core::ForecastData data;
    data.name = "a";
    data.forecast = core::forecast(series, {}, 1e11);
    ASSERT_EQ(data.forecast->verdict, core::Verdict::Held);
    EXPECT_EQ(ui::forecastVerdict(data, {}),
              QStringLiteral("The forecast held as far as it can be judged: 1 of 2 points held back, in the band"));
}

/// Errors that come together make the effective length shorter than the answer; a longer one asks for a reason.
TEST(ForecastText, RemarksAnEffectiveLengthAboveTheAnswers)
{
    core::MeasuredData data;
    data.lines.resize(1);
    data.lines[0].name = "a / b / c";
    data.lines[0].length = 5;
    data.lines[0].raised = core::RaisedLine{"g", 5.2, {5.2, 0.01, 8}, {}};
    EXPECT_TRUE(says(ui::measuredSubtitle(data, {}), "the power is above the 5 parts of an answer"));
    data.lines[0].raised->effective.length = 4.8;
    EXPECT_FALSE(says(ui::measuredSubtitle(data, {}), "above"));
}

/// A power that misses by a quarter is none.
TEST(ForecastText, SaysAPowerThatMissesAsAMisfit)
{
    core::MeasuredData data;
    data.lines.resize(1);
    data.lines[0].name = "a / b / c";
    data.lines[0].raised = core::RaisedLine{"g", 5.0, {7.36, 0.246, 8}, {}};
    EXPECT_TRUE(says(ui::measuredSubtitle(data, {}),
                     "strict is no power of graded: the nearest, 7.360, is off by up to "
                     "0.246"));
    EXPECT_FALSE(says(ui::measuredSubtitle(data, {}), "at every size"));
    data.lines[0].raised->effective.worst = 0.0101;
    EXPECT_TRUE(says(ui::measuredSubtitle(data, {}), "strict = graded to the power 7.360, to 0.0101 at every"));
}

}  // namespace
