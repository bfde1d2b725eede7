#include "core/statistics/forecast.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "tests/core/series.h"

namespace core {

namespace {

// Brown et al. 2020 (arXiv 2005.14165), Table H.1, few-shot, 2,000 questions.
const std::vector<double> kGpt3 = {125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9, 13e9, 175e9};
const std::vector<double> kTwoDigits = {0.02, 0.041, 0.035, 0.045, 0.089, 0.119, 0.555, 1};
const std::vector<double> kThreeDigits = {0.0015, 0.0045, 0.003, 0.0055, 0.0075, 0.009, 0.084, 0.804};
const std::vector<double> kFourDigits = {0, 0.0005, 0.0005, 0, 0.0015, 0.0015, 0.004, 0.255};

// Bhagia et al. 2024, OLMo ladder, last logged accuracy (allenai/OLMo-ladder, Apache-2.0).
const std::vector<double> kOlmo = {190354176, 371262464, 758220288, 1279395840, 3169537280, 6887575552, 13202396160};
const std::vector<double> kHellaswag = {3729.0 / 10042, 4704.0 / 10042, 5711.0 / 10042, 6477.0 / 10042,
                                        7342.0 / 10042, 8169.0 / 10042, 8372.0 / 10042};
const std::vector<double> kArc = {293.0 / 1172, 351.0 / 1172, 409.0 / 1172, 459.0 / 1172,
                                  550.0 / 1172, 726.0 / 1172, 738.0 / 1172};

void expectBand(const Interval& band, double low, double high, double unit)
{
    EXPECT_NEAR(band.low, low, 0.5000001 * unit);
    EXPECT_NEAR(band.high, high, 0.5000001 * unit);
}

}  // namespace

TEST(Forecast, GivesTheModelsBands)  // MODEL.md section 8
{
    const std::vector<CountAtSize> paper = {{350e6, 0, 1000}, {1.3e9, 2, 1000}, {6.7e9, 65, 1000}, {200e9, 607, 1000}};
    const Fit fit = fitCounts(paper, {5, false}).value();
    const FittedPoint there = fittedAt(fit, 1e12, std::nullopt);
    EXPECT_NEAR(there.y, 0.800152551, 5e-10);
    expectBand(there.curve, 0.772761, 0.824625, 1e-6);
    EXPECT_TRUE(std::isnan(there.measured.low));
    std::vector<CountAtSize> eight;
    const std::vector<std::int64_t> right = {0, 0, 5, 102, 648, 1668, 2991, 4032};
    const std::vector<double> sizes = {1e8, 3e8, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        eight.push_back({sizes[i], right[i], 10'000});
    }
    const FittedPoint far = fittedAt(fitCounts(eight, {5, true}).value(), 1e13, std::nullopt);
    EXPECT_NEAR(far.y, 0.564380, 5e-7);
    expectBand(far.curve, 0.530353, 0.596938, 1e-6);
}

TEST(Forecast, GivesTheModelsBandsForGpt3)  // MODEL.md section 8
{
    const Forecast two = forecast(seriesOf(kGpt3, kTwoDigits, 2000), {}, 13e9).value();
    const FittedPoint bare = fittedAt(two.fit, 175e9, 2000, Widening::None);
    EXPECT_NEAR(bare.y, 0.265612293, 5e-10);
    expectBand(bare.curve, 0.228734, 0.303799, 1e-6);
    expectBand(bare.measured, 0.224257, 0.308624, 1e-6);
    ASSERT_EQ(two.heldBack.size(), 2U);
    const HeldBack& last = two.heldBack.back();
    expectBand(last.expected.curve, 0.178986, 0.360036, 1e-6);
    expectBand(last.expected.measured, 0.169104, 0.371982, 1e-6);
    EXPECT_DOUBLE_EQ(last.miss, 1 - last.expected.y);
    EXPECT_NEAR(last.widths, (1 - 0.265612293) / (0.371982 - 0.265612293), 1e-4);
    const Forecast three = forecast(seriesOf(kGpt3, kThreeDigits, 2000), {}, 13e9).value();
    EXPECT_NEAR(three.heldBack.back().expected.y, 0.0249206759, 5e-11);
    expectBand(three.heldBack.back().expected.curve, 0.011403, 0.0475078, 1e-6);
}

TEST(Forecast, ReadsGpt3AsTheModelSays)  // MODEL.md section 8: a good fit need not forecast
{
    const Forecast three = forecast(seriesOf(kGpt3, kThreeDigits, 2000), {}, 13e9).value();
    EXPECT_EQ(three.verdict, Verdict::Missed);
    const Forecast four = forecast(seriesOf(kGpt3, kFourDigits, 2000), {}, 14e9).value();
    EXPECT_NEAR(four.fit.deviance, 4.4, 0.05);
    EXPECT_EQ(four.fit.freedom, 5);
    ASSERT_EQ(four.heldBack.size(), 1U);
    EXPECT_NEAR(four.heldBack[0].expected.y, 0.0147, 5e-5);
    expectBand(four.heldBack[0].expected.curve, 0.0043, 0.038, 1e-3);
    EXPECT_EQ(four.verdict, Verdict::Missed);
    EXPECT_GT(four.heldBack[0].widths, 5);
}

TEST(Forecast, ReadsTheOlmoLadder)
{
    const Forecast held = forecast(seriesOf(kOlmo, kHellaswag, 10042), {1, true}, 4e9).value();
    EXPECT_EQ(held.verdict, Verdict::Held);
    EXPECT_EQ(held.fit.used, 5U);
    EXPECT_EQ(forecast(seriesOf(kOlmo, kArc, 1172), {1, true}, 4e9).value().verdict, Verdict::Missed);
    EXPECT_EQ(forecast(seriesOf(kOlmo, kArc, 1172), {}, 4e9).value().verdict, Verdict::Missed);
}

TEST(Forecast, SaysWhatIsNotOneLaw)
{
    const Forecast two = forecast(seriesOf(kGpt3, kTwoDigits, 2000), {}, 13e9).value();
    EXPECT_NEAR(chanceOfOneLaw(two.fit), std::exp(-23.805853 / 2) * (1 + 23.805853 / 2), 1e-10);  // 4 degrees
    EXPECT_EQ(two.verdict, Verdict::NotOneLaw);
    const Series falling = seriesOf({1e8, 1e9, 1e10, 1e11}, {0.9, 0.5, 0.3, 0.1}, 1000);
    EXPECT_EQ(forecast(falling, {}, 1e11).value().verdict, Verdict::NotOneLaw);
    // Of GPT-3's 2-digit addition, zero-shot: 14, 13 and 14 of 2,000 fall, as chance would have it.
    const Series noise = seriesOf({1.25e8, 3.5e8, 7.6e8, 1.3e9}, {0.007, 0.0065, 0.007, 0.0085}, 2000);
    const Forecast flat = forecast(noise, {}, 1e9).value();
    EXPECT_GT(chanceOfOneLaw(flat.fit), 0.5);
    EXPECT_EQ(flat.verdict, Verdict::CannotSay);
}

TEST(Forecast, HasNoWidthsAtABoundOrFromRates)
{
    const Forecast rated = forecast(seriesOf(kGpt3, kThreeDigits, std::nullopt), {}, 13e9).value();
    EXPECT_EQ(rated.verdict, Verdict::CannotSay);
    EXPECT_GT(rated.heldBack[1].miss, 0.7);
    EXPECT_TRUE(std::isnan(rated.heldBack[1].widths) && std::isnan(rated.heldBack[1].expected.curve.low));
    const Series flat = seriesOf({350e6, 1.3e9, 6.7e9, 200e9, 1e12}, {0.2, 0.2, 0.2, 0.2, 0.2}, 100);
    const Forecast bound = forecast(flat, {}, 1e12).value();
    EXPECT_TRUE(bound.fit.alphaAtBound);
    EXPECT_TRUE(std::isnan(bound.heldBack[0].widths));
    EXPECT_EQ(bound.verdict, Verdict::CannotSay);
    // Nothing right but at one size: every steep law fits alike.
    const Forecast oneStep =
        forecast(seriesOf({1e8, 1e9, 1e10, 1e11, 1e12}, {0, 0, 0, 0.1, 0.2}, 2000), {}, 1e12).value();
    EXPECT_TRUE(oneStep.fit.alphaAtBound);
    EXPECT_EQ(oneStep.fit.alpha, -5);
}

TEST(Forecast, DoesNotDependOnTheLength)
{
    const Series series = seriesOf(kGpt3, kThreeDigits, 2000);
    const HeldBack one = forecast(series, {1, false}, 13e9).value().heldBack[1];
    const HeldBack five = forecast(series, {5, false}, 13e9).value().heldBack[1];
    EXPECT_EQ(one.expected.y, five.expected.y);
    EXPECT_EQ(one.expected.measured, five.expected.measured);
    EXPECT_EQ(one.widths, five.widths);
}

TEST(Forecast, HoldsBackWhatIsAtOrAboveTheCut)
{
    const Series series = seriesOf({1e11, 1e8, 1e9, 1e10}, {0.9, 0.1, 0.2, 0.3}, 10);
    EXPECT_EQ(forecast(series, {}, 1e11).value().heldBack.size(), 1U);
    const Forecast all = forecast(series, {}, 2e11).value();
    EXPECT_TRUE(all.heldBack.empty());
    EXPECT_EQ(all.verdict, Verdict::NothingHeldBack);
    EXPECT_EQ(forecast(series, {}, 1e10).error(), FitRefusal::TooFewSizes);
    const Series five = seriesOf({1e12, 1e11, 1e8, 1e9, 1e10}, {0.95, 0.9, 0.1, 0.2, 0.3}, 10);
    EXPECT_EQ(forecast(five, {}, 1e11).value().heldBack.front().expected.size, 1e11);  // rising in size
}

/// Of 100 questions at a chance of at most y no more come right than a binomial of y has: where the curve is near 0 the
/// band is no more than that, though ln(-ln y) is spread without bound.
TEST(Forecast, PromisesNoMoreThanTheQuestionsCanShow)
{
    const std::vector<CountAtSize> own = {{7e9, 12, 100}, {13e9, 30, 100}, {70e9, 81, 100}};
    const Fit fit = fitCounts(own, {1, false}).value();
    const auto most = [](double y) {  // the least k of 100 with P(X <= k) >= 0.975, term by term
        double below = 0;
        for (int k = 0; k <= 100; ++k) {
            below += std::exp(std::lgamma(101.0) - std::lgamma(k + 1.0) - std::lgamma(101.0 - k) + k * std::log(y)
                              + (100 - k) * std::log1p(-y));
            if (below >= 0.975) {
                return k / 100.0;
            }
        }
        return 1.0;
    };
    for (const double size : {1e8, 5e8, 1e9, 2e9, 3e9}) {
        const FittedPoint at = fittedAt(fit, size, 100, Widening::None);
        EXPECT_LE(at.measured.high, std::fmax(at.curve.high, most(at.curve.high)) + 1e-12) << size;
        EXPECT_GE(at.measured.high, at.curve.high) << size;
        EXPECT_LE(at.measured.low, at.curve.low) << size;
    }
    EXPECT_LT(fittedAt(fit, 1e9, 100).measured.high, 0.2);
}

/// A new test lies about the curve: its band holds the curve's, and no edge falls while the law rises, points further
/// apart than by chance (deviance 19.8 on 4) or not.
TEST(Forecast, BandOfANewTestHoldsTheCurvesAndRisesWithIt)
{
    const Series own = seriesOf({1e8, 3e8, 1e9, 3e9, 1e10, 3e10}, {0, 0.004, 0.03, 0.18, 0.52, 0.81}, 500);
    const Fit fit = forecast(own, {}, 60e9).value().fit;
    ASSERT_NEAR(fit.deviance, 19.8, 0.05);
    for (const Widening widening : {Widening::ByDispersion, Widening::None}) {
        Interval before{0, 0};
        for (double size = 2e7; size < 1e12; size *= 1.02) {
            const FittedPoint at = fittedAt(fit, size, 500, widening);
            EXPECT_LE(at.measured.low, at.curve.low) << size;
            EXPECT_GE(at.measured.high, at.curve.high) << size;
            EXPECT_GE(at.measured.low, before.low - 1e-12) << size;
            EXPECT_GE(at.measured.high, before.high - 1e-12) << size;
            before = at.measured;
        }
    }
    EXPECT_LT(fittedAt(fit, 4.2e8, 500).measured.high, 0.04);  // the law says 0.0008
}

}  // namespace core
