#include "core/model/score.h"

#include <cmath>

#include <gtest/gtest.h>

#include "reference_check.h"

namespace core::test {

namespace {

struct PaperRow {
    double size;
    double exactMatch, editDistance, grade, brier;
};

// MODEL.md section 1, six significant digits.
constexpr PaperRow kPaper[] = {
    {350e6, 6.44448e-6, -4.542061, 0.5, -0.825213},
    {1.3e9, 0.00202591, -3.553581, 0.5, -0.505118},
    {6.7e9, 0.0651025, -2.104727, 1, -0.177195},
    {200e9, 0.606531, -0.475813, 1, -0.009056},
};

constexpr Metric kChances[] = {Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark, Metric::MultipleChoiceGrade,
                               Metric::BestOfR};

Grading gradingOf(std::int64_t length, std::int64_t millionths = 700'000)
{
    Grading grading;
    grading.length = length;
    grading.passMarkMillionths = millionths;
    return grading;
}

const Shape kShapes[] = {PointShape{},
                         BetaShape{95},
                         BetaShape{1.5},
                         LogitNormalShape{0.21},
                         LogitNormalShape{2.5},
                         TruncatedNormalShape{0},
                         TruncatedNormalShape{200},
                         TwoGroupsShape{0, 1, 1, 0}};

bool isNoChance(const LogChance& chance)
{
    return std::isnan(chance.log) && std::isnan(chance.logMiss);
}

}  // namespace

TEST(Score, GivesThePapersTable)
{
    const Grading grading = gradingOf(5);
    for (const PaperRow& row : kPaper) {
        const SuccessDistribution d = distributionAt(PointShape{}, meanSuccessAtSize(ScaleLaw{}, row.size));
        EXPECT_LE(relativeError(score(Metric::ExactMatch, grading, d), row.exactMatch), 1e-6);
        EXPECT_NEAR(score(Metric::TokenEditDistance, grading, d), row.editDistance, 6e-7);
        EXPECT_NEAR(score(Metric::MultipleChoiceGrade, grading, d), row.grade, 1e-15);
        EXPECT_NEAR(score(Metric::Brier, grading, d), row.brier, 6e-7);
    }
}

TEST(Score, GivesFirstLight)
{
    const Shape shape = shapeOf(ValidScenario{});
    ASSERT_TRUE(std::holds_alternative<BetaShape>(shape));
    EXPECT_NEAR(std::get<BetaShape>(shape).concentration, 95, 1e-11);
    const Grading grading = gradingOf(50);
    EXPECT_NEAR(score(Metric::PassMark, grading, distributionAt(shape, meanSuccess(0.6))), 0.1459, 5e-5);
    EXPECT_NEAR(score(Metric::PassMark, grading, distributionAt(shape, meanSuccess(0.7))), 0.5629, 5e-5);
    EXPECT_NEAR(score(Metric::PassMark, grading, distributionAt(shape, meanSuccess(0.8))), 0.9347, 5e-5);
}

TEST(Score, CountsThePassMarkInIntegers)
{
    EXPECT_EQ(passCount(gradingOf(25, 280'000)), 7);
    EXPECT_EQ(passCount(gradingOf(50, 140'000)), 7);
    EXPECT_EQ(passCount(gradingOf(100, 70'000)), 7);
    EXPECT_EQ(passCount(gradingOf(100, 550'000)), 55);
    EXPECT_EQ(passCount(gradingOf(100'000, 1'000'000)), 100'000);
    EXPECT_EQ(passCount(gradingOf(1, 1)), 1);
    EXPECT_EQ(std::ceil(0.28 * 25), 8);  // the trap
    EXPECT_EQ(passMarkOf(gradingOf(25, 999'999)), (MeanSuccess{0.999999, 1e-6}));
}

TEST(Score, RisesWithTheMean)
{
    for (const Shape& shape : kShapes) {
        for (const Metric metric : kChances) {
            double before = -kInfinity;
            for (int i = 1; i < 60; ++i) {
                const double now = logScore(metric, gradingOf(50), distributionAt(shape, meanSuccess(i / 60.0))).log;
                EXPECT_GE(now, before - 1e-12 * std::fabs(before)) << shape.index() << " " << int(metric) << " " << i;
                before = now;
            }
        }
    }
}

TEST(Score, ExactMatchOfSharedTokensIsAtLeastThePower)
{
    for (const Shape& shape : kShapes) {
        for (const double m : {0.1, 0.6, 0.97}) {
            for (const int length : {2, 50, 1000}) {
                const double power = length * std::log(m);
                const double log =
                    logScore(Metric::ExactMatch, gradingOf(length), distributionAt(shape, meanSuccess(m))).log;
                EXPECT_GE(log, power * (1 + 1e-12)) << shape.index() << " " << m << " " << length;
                if (shape.index() != 0) {
                    EXPECT_GT(log, 0.9999 * power);
                }
            }
        }
    }
}

TEST(Score, NarrowBellsScoreAsThePoint)
{
    for (const Shape& shape : {Shape(BetaShape{1e9}), Shape(LogitNormalShape{1e-4}), Shape(TruncatedNormalShape{1e9}),
                               Shape(TwoGroupsShape{0.59999, 0.40001, 0.60001, 0.39999})}) {
        for (const Metric metric : {Metric::ExactMatch, Metric::PassMark}) {
            const LogChance narrow = logScore(metric, gradingOf(50), distributionAt(shape, meanSuccess(0.6)));
            const LogChance point = gradeOf(metric, gradingOf(50), meanSuccess(0.6));
            EXPECT_LE(relativeError(narrow.log, point.log), 1e-5) << shape.index() << " " << int(metric);
            EXPECT_LE(relativeError(narrow.logMiss, point.logMiss), 1e-5) << shape.index() << " " << int(metric);
        }
    }
}

TEST(Score, WidestBetaAnswersAllOrNothing)
{
    const SuccessDistribution d = distributionAt(BetaShape{1e-3}, meanSuccess(0.6));
    EXPECT_NEAR(score(Metric::ExactMatch, gradingOf(50), d), 0.6, 2e-3);
    EXPECT_NEAR(score(Metric::PassMark, gradingOf(50), d), 0.6, 2e-3);
}

TEST(Score, OneKnobLeadsFromTheLineToTheCurve)
{
    for (const Shape& shape : kShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.37));
        const Grading whole = gradingOf(50, 1'000'000);
        EXPECT_EQ(logScore(Metric::ExactMatch, whole, d).log, logScore(Metric::PassMark, whole, d).log);
        const Grading single = gradingOf(1);
        EXPECT_LE(relativeError(logScore(Metric::ExactMatch, single, d).log, std::log(0.37)), 1e-14) << shape.index();
        EXPECT_LE(relativeError(logScore(Metric::PassMark, single, d).log, std::log(0.37)), 1e-14) << shape.index();
    }
}

TEST(Score, SlopeOfTheVeryLongCurveIsTheBell)
{
    Grading grading = gradingOf(50, 640'000);
    grading.veryLong = true;
    const double mark = logit(meanSuccess(0.64));
    for (const double sigma : {0.2, 1.0, 4.0}) {
        for (const double mu : {-1.0, 0.3, 0.9}) {
            const auto at = [&](double location) {
                const SuccessDistribution d = distributionAtLocation(LogitNormalShape{sigma}, location);
                return std::exp(logScore(Metric::PassMark, grading, d).log);
            };
            const double h = 1e-4 * sigma;
            const double slope = (at(mu + h) - at(mu - h)) / (2 * h);
            const double bell = std::exp(logLogitDensity(distributionAtLocation(LogitNormalShape{sigma}, mu), mark));
            EXPECT_NEAR(slope / bell, 1, 1e-6) << sigma << " " << mu;
        }
    }
}

TEST(Score, TheVeryLongMarkIsAStepWithHalfOnIt)
{
    Grading grading = gradingOf(50);
    grading.veryLong = true;
    EXPECT_EQ(gradeOf(Metric::PassMark, grading, meanSuccess(0.7)).log, std::log(0.5));
    EXPECT_EQ(gradeOf(Metric::PassMark, grading, meanSuccess(std::nextafter(0.7, 1))).log, 0);
    EXPECT_EQ(gradeOf(Metric::PassMark, grading, meanSuccess(std::nextafter(0.7, 0))).log, -kInfinity);
    grading.passMarkMillionths = 1'000'000;
    EXPECT_EQ(gradeOf(Metric::PassMark, grading, {1, 1e-30}).log, -kInfinity);
    EXPECT_EQ(gradeOf(Metric::PassMark, grading, {1, 0}).log, std::log(0.5));
}

TEST(Score, IndependentTokensTouchMetricsOfAnswersOnly)
{
    Grading shared = gradingOf(50);
    Grading independent = shared;
    independent.tokens = TokenMode::Independent;
    for (const Shape& shape : kShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.7));
        for (const Metric metric : {Metric::ExactMatch, Metric::PassMark, Metric::BestOfR}) {
            EXPECT_EQ(logScore(metric, independent, d).log, gradeOf(metric, shared, meanSuccess(0.7)).log);
            EXPECT_TRUE(gradesTheMean(metric, independent));
            EXPECT_FALSE(gradesTheMean(metric, shared));
        }
        for (const Metric metric : {Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::MultipleChoiceGrade,
                                    Metric::Brier, Metric::CrossEntropy}) {
            EXPECT_EQ(score(metric, independent, d), score(metric, shared, d)) << shape.index();
            EXPECT_FALSE(gradesTheMean(metric, independent));
        }
    }
}

/// Beta(3, 2): E[(1 - P)^2] = 0.16 + 0.04, digamma(5) - digamma(3) = 1/3 + 1/4, and P(P > 1/2) = 11/16, each by hand.
TEST(Score, AveragesOverTheBellWhateverTheTokenMode)
{
    for (const TokenMode tokens : {TokenMode::Shared, TokenMode::Independent}) {
        Grading grading = gradingOf(50);
        grading.tokens = tokens;
        const SuccessDistribution d = distributionAt(BetaShape{5}, meanSuccess(0.6));
        EXPECT_NEAR(score(Metric::Brier, grading, d), -0.2, 1e-15);
        EXPECT_NEAR(score(Metric::CrossEntropy, grading, d), -7.0 / 12, 1e-15);
        EXPECT_NEAR(score(Metric::MultipleChoiceGrade, grading, d), 27.0 / 32, 1e-15);
    }
}

TEST(Score, OfOneTokenIsTokenAccuracyToTheLastBit)
{
    std::vector<Shape> shapes(std::begin(kShapes), std::end(kShapes));
    shapes.push_back(TwoGroupsShape{0.1, 0.9, 0.97, 0.03});
    for (const Shape& shape : shapes) {
        for (const double mean : {0.11, 0.123456789, 1.0 / 3, 0.6, 0.9, 0.96999}) {
            for (const TokenMode tokens : {TokenMode::Shared, TokenMode::Independent}) {
                Grading grading = gradingOf(1);
                grading.tokens = tokens;
                const SuccessDistribution d = distributionAt(shape, meanSuccess(mean));
                const LogChance token = logScore(Metric::TokenAccuracy, grading, d);
                for (const Metric metric : {Metric::ExactMatch, Metric::PassMark, Metric::BestOfR}) {
                    const LogChance answer = logScore(metric, grading, d);
                    EXPECT_EQ(answer.log, token.log) << shape.index() << " " << mean;
                    EXPECT_EQ(answer.logMiss, token.logMiss) << shape.index() << " " << mean;
                    EXPECT_EQ(score(metric, grading, d), mean) << shape.index();
                    EXPECT_EQ(gradeOf(metric, grading, d.mean()).log, token.log);
                }
            }
        }
    }
}

TEST(Score, TheBestOfMoreAttemptsIsBetter)
{
    for (const Shape& shape : kShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.37));
        Grading grading = gradingOf(50);
        LogChance before = logScore(Metric::ExactMatch, grading, d);
        for (const std::int64_t attempts : {1, 2, 10, 1000, 1'000'000}) {
            grading.attempts = attempts;
            const LogChance now = logScore(Metric::BestOfR, grading, d);
            if (attempts == 1) {
                EXPECT_EQ(now.log, before.log) << shape.index();
                EXPECT_EQ(now.logMiss, before.logMiss) << shape.index();
            } else {
                EXPECT_GE(now.log, before.log) << shape.index() << " " << attempts;
                EXPECT_LE(now.log, before.log + std::log(double(attempts)) + 1e-12) << shape.index() << " " << attempts;
            }
            before = attempts == 1 ? now : before;
        }
    }
}

// Attempts at the same question share its chance, so that a wide bell gains less from them than its mean does.
TEST(Score, AttemptsHelpAWideBellLess)
{
    for (const Shape& shape : kShapes) {
        Grading grading = gradingOf(1);
        grading.attempts = 20;
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.2));
        const double ofTheMean = gradeOf(Metric::BestOfR, grading, meanSuccess(0.2)).log;
        EXPECT_LE(logScore(Metric::BestOfR, grading, d).log, ofTheMean * (1 - 1e-12)) << shape.index();
    }
}

TEST(Score, TheCrossEntropyRisesToNothing)
{
    for (const Shape& shape : kShapes) {
        double before = -kInfinity;
        for (int i = 1; i < 60; ++i) {
            const double now = score(Metric::CrossEntropy, gradingOf(50), distributionAt(shape, meanSuccess(i / 60.0)));
            EXPECT_TRUE(now > before || shape.index() == 4) << shape.index() << " " << i;
            EXPECT_LT(now, 0);
            before = now;
        }
        EXPECT_EQ(score(Metric::CrossEntropy, gradingOf(50), distributionAt(shape, {0, 1})), -kInfinity);
        EXPECT_EQ(score(Metric::CrossEntropy, gradingOf(50), distributionAt(shape, {1, 0})), 0);
    }
    // Some questions that are never answered leave no finite mean.
    const SuccessDistribution hopeless = distributionAt(TwoGroupsShape{0, 1, 0.9, 0.1}, meanSuccess(0.5));
    EXPECT_EQ(score(Metric::CrossEntropy, gradingOf(50), hopeless), -kInfinity);
}

TEST(Score, TheGradeGuesses)
{
    Grading grading = gradingOf(50);
    grading.choices = 10;
    const SuccessDistribution d = distributionAt(BetaShape{2}, meanSuccess(0.5));  // uniform
    EXPECT_NEAR(score(Metric::MultipleChoiceGrade, grading, d), 0.9 + 0.1 / 10, 1e-14);
    EXPECT_NEAR(logScore(Metric::MultipleChoiceGrade, grading, d).logMiss, std::log(0.09), 1e-13);
    EXPECT_NEAR(std::exp(gradeOf(Metric::MultipleChoiceGrade, grading, meanSuccess(0.1)).log), 0.1, 1e-15);
    EXPECT_EQ(gradeOf(Metric::MultipleChoiceGrade, grading, meanSuccess(0.1001)).log, 0);
}

TEST(Score, BellsDegradeToTheirAtoms)
{
    for (const Shape& shape : kShapes) {
        for (const double end : {0.0, 1.0}) {
            const SuccessDistribution d = distributionAt(shape, meanSuccess(end));
            EXPECT_EQ(score(Metric::ExactMatch, gradingOf(50), d), end) << shape.index();
            EXPECT_EQ(score(Metric::PassMark, gradingOf(50), d), end) << shape.index();
            EXPECT_EQ(score(Metric::TokenAccuracy, gradingOf(50), d), end) << shape.index();
        }
    }
}

TEST(Score, IsNaNWhereThereIsNoChance)
{
    for (const Shape& shape : kShapes) {
        for (const double x : kSpecialValues) {
            for (const double y : kSpecialValues) {
                const bool valid = x >= 0 && x <= 1 && y >= 0 && y <= 1;
                if (valid && x + y != 1) {
                    continue;  // no chance and its complement: nothing is promised
                }
                const SuccessDistribution d = distributionAt(shape, {x, y});
                for (const Metric metric : kMetrics) {
                    if (metric == Metric::CrossEntropy && valid && (x == 5e-324 || y == 5e-324)) {
                        continue;  // SaysNothingWhereABellHasNoForm
                    }
                    EXPECT_EQ(std::isnan(score(metric, gradingOf(50), d)), !valid)
                        << shape.index() << " " << x << " " << y;
                }
                for (const Metric metric : kChances) {
                    EXPECT_EQ(isNoChance(gradeOf(metric, gradingOf(50), {x, y})), !valid) << x << " " << y;
                }
            }
        }
    }
    const SuccessDistribution d = distributionAt(PointShape{}, meanSuccess(0.5));
    EXPECT_TRUE(isNoChance(logScore(Metric::Brier, gradingOf(50), d)));
    EXPECT_TRUE(isNoChance(logScore(Metric::TokenEditDistance, gradingOf(50), d)));
    EXPECT_TRUE(isNoChance(gradeOf(Metric::Brier, gradingOf(50), meanSuccess(0.5))));
}

Grading of(std::int64_t length, int millionths = 700'000, std::int64_t attempts = 1)
{
    Grading grading = gradingOf(length);
    grading.passMarkMillionths = millionths;
    grading.attempts = attempts;
    return grading;
}

/// Small models of a steep law have a mean of which a double knows only the logarithm: exp(-1000).
TEST(Score, KnowsItsLogarithmBelowTheDoubles)
{
    const MeanSuccess deep = meanSuccessAtLoss(1000);
    EXPECT_EQ(deep.value, 0);
    for (const TokenMode tokens : {TokenMode::Shared, TokenMode::Independent}) {
        const SuccessDistribution d = distributionAt(PointShape{}, deep);
        const auto log = [&](Metric metric, Grading grading) {
            grading.tokens = tokens;
            return logScore(metric, grading, d).log;
        };
        EXPECT_EQ(log(Metric::TokenAccuracy, of(3)), -1000);
        EXPECT_DOUBLE_EQ(log(Metric::ExactMatch, of(3)), -3000);
        EXPECT_DOUBLE_EQ(log(Metric::ExactMatch, of(1)), -1000);
        EXPECT_DOUBLE_EQ(log(Metric::PassMark, of(3, 500'000)), std::log(3.0) - 2000);
        EXPECT_DOUBLE_EQ(log(Metric::PassMark, of(50, 1)), std::log(50.0) - 1000);
        EXPECT_DOUBLE_EQ(log(Metric::BestOfR, of(3, 700'000, 10)), std::log(10.0) - 3000);
        EXPECT_DOUBLE_EQ(log(Metric::MultipleChoiceGrade, of(3)), -std::log(double(of(3).choices)));
        EXPECT_EQ(score(Metric::CrossEntropy, of(3), d), -1000);
        EXPECT_EQ(score(Metric::ExactMatch, of(3), d), 0);
    }
    // ln C(50, 35) + 35 ln p, from mpmath.
    EXPECT_NEAR(logScore(Metric::PassMark, of(50), distributionAt(PointShape{}, deep)).log, -34971.55768003575495,
                35000 * 1e-14);
}

/// 1/B(a, b) is a where a is next to nothing: each chance in proportion to the mean, each failure to the miss.
TEST(Score, FollowsABetaBelowTheMeansOfWhichItHasABell)
{
    const Shape shape = BetaShape{95};
    const auto log = [&](Metric metric, const Grading& grading, const MeanSuccess& mean) {
        return logScore(metric, grading, distributionAt(shape, mean)).log;
    };
    // Of E[p^2] = m (m k + 1) / (k + 1).
    EXPECT_DOUBLE_EQ(log(Metric::ExactMatch, of(2), {1e-300, 1}), std::log(1e-300) - std::log(96.0));
    EXPECT_DOUBLE_EQ(log(Metric::ExactMatch, of(2), meanSuccessAtLoss(1000)), -1000 - std::log(96.0));
    EXPECT_DOUBLE_EQ(log(Metric::ExactMatch, of(1), meanSuccessAtLoss(1000)), -1000);
    // 1 - y = q + q (1 - q) k / (k + 1).
    EXPECT_NEAR(log(Metric::ExactMatch, of(2), {1, 1e-299}) / -(1e-299 * (1 + 95.0 / 96)), 1, 1e-13);
    EXPECT_NEAR(score(Metric::CrossEntropy, of(2), distributionAt(shape, {1e-300, 1})) / (-1 / 95e-300), 1, 1e-13);
    for (const Metric metric : kChances) {  // no step where the rule takes over
        const double before = log(metric, of(50, 700'000, 10), {1.01e-290, 1});
        const double after = log(metric, of(50, 700'000, 10), {0.99e-290, 1});
        const double step = metric == Metric::MultipleChoiceGrade ? 0 : std::log(1.01 / 0.99);
        EXPECT_NEAR(before - after, step, 1e-11) << int(metric);
    }
}

TEST(Score, SaysNothingWhereABellHasNoForm)
{
    for (const Shape& shape : {Shape(LogitNormalShape{0.5}), Shape(TruncatedNormalShape{3})}) {
        const SuccessDistribution low = distributionAt(shape, {1e-300, 1});
        const SuccessDistribution high = distributionAt(shape, {1, 1e-300});
        for (const Metric metric : {Metric::ExactMatch, Metric::PassMark, Metric::BestOfR}) {
            EXPECT_TRUE(std::isnan(logScore(metric, of(2, 700'000, 10), low).log));
            EXPECT_EQ(score(metric, of(2, 700'000, 10), low), 0);
            EXPECT_TRUE(std::isnan(logScore(metric, of(2, 700'000, 10), high).log));
            EXPECT_EQ(score(metric, of(2, 700'000, 10), high), 1);
        }
        EXPECT_DOUBLE_EQ(logScore(Metric::TokenAccuracy, of(2), low).log, std::log(1e-300));
        EXPECT_DOUBLE_EQ(logScore(Metric::ExactMatch, of(1), low).log, std::log(1e-300));
        EXPECT_DOUBLE_EQ(logScore(Metric::MultipleChoiceGrade, of(2), low).log, -std::log(double(of(2).choices)));
        EXPECT_EQ(score(Metric::Brier, of(2), low), -1);
        EXPECT_TRUE(std::isnan(score(Metric::CrossEntropy, of(2), low)));
    }
}

/// Near an end a truncated normal is an exponential, whose spread is its mean.
TEST(Score, TheSquaredErrorOfATruncatedNormalHoldsFarOut)
{
    for (const double lambda : {0.0, 3.0, 200.0}) {
        for (const double m : {1e-80, 1e-110, 1e-160, 1e-280}) {
            const SuccessDistribution low = distributionAt(TruncatedNormalShape{lambda}, {m, 1});
            EXPECT_EQ(score(Metric::Brier, of(2), low), -1) << m;
            EXPECT_NEAR(spread(low) / m, 1, 1e-13) << m;
            EXPECT_NEAR(spread(distributionAt(TruncatedNormalShape{lambda}, {1, m})) / m, 1, 1e-13) << m;
        }
    }
}

TEST(Score, ReachesTheEndsOfTheSizeAxis)
{
    for (const Shape& shape : kShapes) {
        for (const MeanSuccess& mean : {MeanSuccess{1e-40, 1}, MeanSuccess{1, 1e-30}, MeanSuccess{1e-200, 1}}) {
            const SuccessDistribution d = distributionAt(shape, mean);
            for (const Metric metric : kChances) {
                for (const int length : {1, 50, 100'000}) {
                    const LogChance chance = logScore(metric, gradingOf(length), d);
                    EXPECT_LE(chance.log, 0) << shape.index() << " " << int(metric) << " " << length;
                    EXPECT_LE(chance.logMiss, 0) << shape.index() << " " << int(metric) << " " << length;
                }
            }
        }
    }
}

}  // namespace core::test
