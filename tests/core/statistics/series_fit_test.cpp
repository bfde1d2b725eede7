#include "core/statistics/series_fit.h"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/core/series.h"

namespace core {

namespace {

const std::vector<double> kFromPaper = {350e6, 1.3e9, 6.7e9, 200e9};
const std::vector<double> kRates = {0, 0.002, 0.065, 0.607};

FitRefusal refusalOf(const Series& series, const FitRequest& request = {})
{
    return fitSeries(series, request).error();
}

}  // namespace

TEST(SeriesFit, TakesRatesForCountsOnlyWhereTheyAre)
{
    EXPECT_EQ(successesOf(0.041, 2000), 82);
    EXPECT_EQ(successesOf(0.0045, 2000), 9);
    EXPECT_EQ(successesOf(0.46843257546424866, 10042), 4704);  // a float's digits
    EXPECT_EQ(successesOf(0.3333, 3), 1);                      // four digits printed of 1 / 3
    EXPECT_EQ(successesOf(0.3333, 30'000), 9999);
    EXPECT_EQ(successesOf(0.33331, 30'000), std::nullopt);  // 9999.3, known to 0.15
    EXPECT_EQ(successesOf(0.0222, 2000), std::nullopt);     // 44.4, known to 0.1
    EXPECT_EQ(successesOf(0, 7), 0);
    EXPECT_EQ(successesOf(1, 7), 7);
    EXPECT_EQ(successesOf(0.9999999, 10'000'000), 9'999'999);
    EXPECT_EQ(successesOf(std::nan(""), 7), std::nullopt);
    EXPECT_EQ(successesOf(HUGE_VAL, 7), std::nullopt);
    EXPECT_EQ(successesOf(2, 7), std::nullopt);  // a loss, say
    EXPECT_EQ(successesOf(-1, 7), std::nullopt);
    EXPECT_EQ(refusalOf(seriesOf(kFromPaper, {0.0222, 0.1, 0.2, 0.3}, 2000)), FitRefusal::NotCounts);
}

TEST(SeriesFit, RecoversQuestionsFromStandardErrors)
{
    Measurement point;
    point.score = 17.0 / 2032;
    EXPECT_EQ(questionsOf(point), std::nullopt);
    point.standardError = std::sqrt(point.score * (1 - point.score) / 2031);
    EXPECT_EQ(questionsOf(point), 2032);
    point.questions = 50;  // what is said counts
    EXPECT_EQ(questionsOf(point), 50);
}

TEST(SeriesFit, AgreesWithTheCountsBehindTheScores)  // MODEL.md section 8
{
    const Fit counted = fitSeries(seriesOf(kFromPaper, kRates, 1000), {5, false}).value();
    EXPECT_EQ(counted.method, FitMethod::Likelihood);
    EXPECT_NEAR(counted.alpha, -0.500753593, 5e-10);
    const Fit rated = fitSeries(seriesOf(kFromPaper, kRates, std::nullopt), {5, false}).value();
    EXPECT_EQ(rated.method, FitMethod::LeastSquares);
    EXPECT_NEAR(rated.alpha, -0.50070505319, 5e-12);
    Series graded = seriesOf(kFromPaper, {0.01234, 0.1, 0.2, 0.3}, 100);  // an F1 is no k / n, and needs not be
    graded.grade = Grade::Graded;
    EXPECT_EQ(fitSeries(graded, {}).value().method, FitMethod::LeastSquares);
}

/// What is known is used: the fit is that of the scores with a number of questions, as if there were no others.
TEST(SeriesFit, LeavesOutOnlyTheScoresWithoutANumberOfQuestions)
{
    Series mixed = seriesOf(kFromPaper, kRates, 1000);
    mixed.points[1].questions.reset();
    const Fit fit = fitSeries(mixed, {}).value();
    const Fit others = fitSeries(seriesOf({350e6, 6.7e9, 200e9}, {0, 0.065, 0.607}, 1000), {}).value();
    EXPECT_EQ(fit.method, FitMethod::Likelihood);
    EXPECT_EQ(fit.alpha, others.alpha);
    EXPECT_EQ(fit.seAlpha, others.seAlpha);
    EXPECT_EQ(fit.points, 4U);
    EXPECT_EQ(fit.used, 3U);
    EXPECT_EQ(fit.unknown, 1U);
    mixed.points[3].questions.reset();  // two are too few: the line through all
    const Fit line = fitSeries(mixed, {}).value();
    EXPECT_EQ(line.method, FitMethod::LeastSquares);
    EXPECT_EQ(line.unknown, 0U);
    EXPECT_EQ(fitSeries(mixed, {1, true}).error(), FitRefusal::FloorOfRates);
}

TEST(SeriesFit, UsesTheSizesStrictlyBelowTheCut)
{
    const Series series = seriesOf({1e8, 1e9, 1e10, 1e11}, {0.1, 0.2, 0.3, 0.9}, 10);
    EXPECT_EQ(fitSeries(series, {}, 1e11).value().used, 3U);
    EXPECT_EQ(fitSeries(series, {}, std::nextafter(1e11, 1e12)).value().used, 4U);
    EXPECT_EQ(fitSeries(series, {}, 1e10).error(), FitRefusal::TooFewSizes);
}

TEST(SeriesFit, RefusesWithTheReason)
{
    Series series = seriesOf(kFromPaper, kRates, 1000);
    series.points[0].size.reset();
    EXPECT_EQ(fitSeries(series, {}).value().points, 3U);
    for (Measurement& point : series.points) {
        point.size.reset();
    }
    EXPECT_EQ(refusalOf(series), FitRefusal::NoSizes);
    EXPECT_EQ(refusalOf(seriesOf(kFromPaper, {-2, -1.5, -1, -0.5}, std::nullopt)), FitRefusal::NotShares);
    EXPECT_EQ(refusalOf(seriesOf(kFromPaper, {1, 5, 10, 50}, std::nullopt)), FitRefusal::NotShares);
    Series loss = seriesOf(kFromPaper, {0.9, 0.7, 0.5, 0.3}, std::nullopt);  // in [0, 1], and no share
    loss.measure = Measure::Loss;
    EXPECT_EQ(refusalOf(loss), FitRefusal::NotShares);
    EXPECT_EQ(refusalOf(seriesOf(kFromPaper, kRates, std::nullopt), {1, true}), FitRefusal::FloorOfRates);
}

}  // namespace core
