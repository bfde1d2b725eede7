// What the words claim is true: each sentence is taken apart again and its claims computed by other means, for the
// scenarios that once were said falsely and for 2,000 random ones over MODEL.md's bounds, in both languages.

#include <cmath>
#include <random>

#include <QRegularExpression>

#include "core/io/presets.h"
#include "core/model/score.h"
#include "core/picture/evaluate.h"
#include "tests/ui/scenarios.h"
#include "ui/present/facts.h"
#include "ui/words/number_format.h"

using core::Distribution;
using core::Metric;
using testing_scenarios::changed;

namespace {

/// What a text says a share or difference is, in per cent.
struct Claim {
    double least = NAN;
    double most = NAN;

    bool holds(double percent) const
    {
        const double rounding = 1e-9 * std::max(1.0, std::fabs(percent));
        return percent >= least - rounding && percent <= most + rounding;
    }
};

Claim ofNumber(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    const double half = 0.5 * std::pow(10.0, point < 0 ? 0.0 : -static_cast<double>(number.size() - point - 1));
    const double value = number.toDouble();
    return {value - half, value + half};
}

Claim claimOf(QString text)
{
    static const QRegularExpression kUnit(QStringLiteral(" ?%$| points?$|ポイント$"));
    text.remove(kUnit);
    for (const char* none : {"none", "0"}) {
        if (text == QString::fromUtf8(none)) {
            return {0.0, 0.0};
        }
    }
    for (const char* few : {"fewer than 1 in a million", "less than 0.0001", "100万分の1未満", "0.0001ポイント未満"}) {
        if (text == QString::fromUtf8(few)) {
            return {0.0, 1e-4};
        }
    }
    for (const char* nearly : {"practically all", "practically 100", "almost 100", "ほぼすべて", "ほぼ100"}) {
        if (text == QString::fromUtf8(nearly)) {
            return {100.0 - 1e-4, 100.0};
        }
    }
    if (text == "all" || text == QString::fromUtf8("すべて") || text == "100") {
        return {100.0, 100.0};
    }
    return ofNumber(text);
}

/// Whole from 10 to 90, outside two digits of the nearer side, no zero at the end of decimals.
bool isRounded(QString text)
{
    static const QRegularExpression kUnit(QStringLiteral(" ?%$| points?$|ポイント$"));
    text.remove(kUnit);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber) {
        return true;
    }
    const bool hasPoint = text.contains(u'.');
    return value >= 10.0 && value <= 90.0 ? !hasPoint : !hasPoint || !text.endsWith(u'0');
}

ui::SentenceFacts factsOf(const core::ValidScenario& now)
{
    const core::Shape shape = core::shapeOf(now);
    const auto scoreAt = [&](double mean) {
        return core::logScore(now.view().featured, now.model().grading,
                              core::distributionAt(shape, core::meanSuccess(mean)));
    };
    ui::SentenceFacts facts;
    facts.now = now;
    facts.mean = now.model().mean;
    facts.featured = scoreAt(facts.mean);
    facts.nextMean = ui::nextMeanOf(now);
    facts.featuredAtNext = scoreAt(facts.nextMean);
    return facts;
}

void expectShare(const QString& said, double share, const QString& whole)
{
    EXPECT_TRUE(claimOf(said).holds(100.0 * share))
        << said.toStdString() << " is not " << share << ": " << whole.toStdString();
    EXPECT_TRUE(isRounded(said)) << whole.toStdString();
}

/// The numbers in a metric's colour, in the order of the sentence.
std::vector<QString> numbersOf(const std::vector<ui::SentencePart>& parts, Metric metric)
{
    std::vector<QString> numbers;
    for (const ui::SentencePart& part : parts) {
        if (part.metric == metric) {
            numbers.push_back(part.text);
        }
    }
    return numbers;
}

void expectTrue(const core::ValidScenario& scenario, const ui::Texts& texts)
{
    const ui::SentenceFacts facts = factsOf(scenario);
    const ui::SentenceModel model = ui::presentSentence(facts, texts);
    const Metric featured = scenario.view().featured;
    const double score = std::exp(facts.featured.log);
    expectShare(numbersOf(model.state, Metric::TokenAccuracy).at(0), facts.mean, model.plain);
    expectShare(numbersOf(model.state, featured).at(0), score, model.plain);
    const double rise = facts.nextMean - facts.mean;
    const double change = std::exp(facts.featuredAtNext.log) - score;
    const auto tokens = numbersOf(model.change, Metric::TokenAccuracy);
    const auto points = numbersOf(model.change, featured);
    ASSERT_EQ(tokens.size(), 1u) << model.plain.toStdString();
    expectShare(tokens[0], std::fabs(rise), model.plain);
    if (points.empty()) {
        EXPECT_NEAR(change, 0.0, 1e-11) << model.plain.toStdString();
    } else {
        expectShare(points[0], std::fabs(change), model.plain);
    }
    QString words;
    for (const ui::SentencePart& part : model.change) {
        words += part.text;
    }
    const bool falls = words.contains("takes") || words.contains(QString::fromUtf8("下がる"))
                       || words.contains(QString::fromUtf8("下がり"));
    EXPECT_EQ(falls, rise < 0.0) << model.plain.toStdString();  // no score falls while the mean rises
}

void expectTrueInBothLanguages(const core::ValidScenario& scenario)
{
    expectTrue(scenario, {});
    expectTrue(scenario, ui::textsFor(ui::Language::Japanese));
}

/// Scenarios over MODEL.md's bounds. Families without a closed form, and long answers of them, are rarer: they are
/// slow.
class Scenarios {
public:
    core::ValidScenario next()
    {
        for (;;) {
            core::Scenario scenario;
            draw(scenario);
            if (const auto valid = core::validate(scenario)) {
                return *valid;
            }
        }
    }

private:
    void draw(core::Scenario& s)
    {
        static constexpr Distribution kFamilies[] = {Distribution::Point, Distribution::Beta, Distribution::TwoGroups};
        static constexpr Metric kFeatured[] = {Metric::PassMark, Metric::ExactMatch, Metric::MultipleChoiceGrade,
                                               Metric::BestOfR};
        core::Model& model = s.model;
        model.distribution = kFamilies[random_() % 3];
        const bool slow = random_() % 50 == 0;
        if (slow) {
            model.distribution = random_() % 2 == 0 ? Distribution::LogitNormal : Distribution::TruncatedNormal;
        }
        const double logit = uniform(-20.0, 20.0) * uniform(0.0, 1.0);
        model.mean = 1.0 / (1.0 + std::exp(-logit));
        const double largest = std::sqrt(model.mean * (1.0 - model.mean));
        model.anchor = {model.mean, model.distribution == Distribution::Point ? 0.0 : largest * uniform(0.01, 0.55)};
        model.grading.length = static_cast<std::int64_t>(std::pow(10.0, uniform(0.0, slow ? 2.0 : 4.0)));
        model.grading.passMarkMillionths = 1 + static_cast<std::int32_t>(random_() % 1'000'000);
        model.grading.veryLong = random_() % 8 == 0;
        model.grading.choices = 2 + static_cast<std::int32_t>(random_() % 99);
        model.grading.attempts = static_cast<std::int64_t>(std::pow(10.0, uniform(0.0, 6.0)));
        model.grading.tokens = random_() % 4 == 0 ? core::TokenMode::Independent : core::TokenMode::Shared;
        s.view.featured = kFeatured[random_() % (model.distribution == Distribution::Beta ? 3 : 4)];
        s.view.shown = {Metric::TokenAccuracy, s.view.featured};
    }

    double uniform(double low, double high) { return std::uniform_real_distribution<double>(low, high)(random_); }

    std::mt19937 random_{20231210};
};

core::ValidScenario preset(const char* name)
{
    return core::presetScenario(name).value();
}

double scoreOf(Metric metric, const core::ValidScenario& scenario, double mean)
{
    return core::score(metric, scenario.model().grading,
                       core::distributionAt(core::shapeOf(scenario), core::meanSuccess(mean)));
}

}  // namespace

TEST(Claims, TheSentenceIsTrueOfTheScenariosThatWereSaidFalsely)
{
    for (const char* name :
         {"first-light", "bell-and-pass-mark", "paper-fig2", "longer-answers", "many-digits", "slope", "mirage-test"}) {
        expectTrueInBothLanguages(preset(name));
    }
    for (const double mean : {1e-9, 1e-7, 0.05, 0.0999, 0.1, 0.86, 0.9, 0.95, 1.0 - 1e-7, 1.0 - 1e-9}) {
        for (const std::int64_t length : {1, 5, 50}) {
            expectTrueInBothLanguages(changed([&](core::Scenario& s) {
                s.model.mean = mean;
                s.model.anchor = {mean, 0.3 * std::sqrt(mean * (1.0 - mean))};
                s.model.grading.length = length;
            }));
        }
    }
}

TEST(Claims, TheSentenceIsTrueOfRandomScenarios)
{
    constexpr int kScenarios = 2000;
    Scenarios scenarios;
    for (int i = 0; i < kScenarios && !testing::Test::HasFailure(); ++i) {
        expectTrueInBothLanguages(scenarios.next());
    }
}

// loss(N) = E + (N/c)^alpha + J / (1 + (N/N_J)^(1/w)), written out here: MODEL.md section 1.
TEST(Claims, TheSameScoresNeedTheSizeThatIsSaid)
{
    const core::ValidScenario before = preset("paper-fig2");
    ui::FactsSource source;
    for (const double alpha : {-0.7, -0.3, -0.2, -0.12}) {
        for (const double floor : {0.0, 0.1, 0.6}) {
            const auto now = changed(
                [&](core::Scenario& s) {
                    s.model.law.exponent = alpha;
                    s.model.law.floor = floor;
                },
                before);
            core::Evaluator evaluator;
            const auto facts = source.facts(now, evaluator, evaluator.evaluate(now, {}).now, before);
            const QString said = ui::presentSentence(facts, {}).plain;
            const double left = -std::log(now.model().mean) - floor;
            if (left <= 0.0) {
                EXPECT_TRUE(said.contains("no model of this law has these scores now")) << said.toStdString();
                continue;
            }
            const double size = 2e9 * std::pow(left, 1.0 / alpha);
            EXPECT_TRUE(said.contains("need " + ui::formatSize(size) + " parameters, not 6.7B")) << said.toStdString();
        }
    }
}

// PRODUCT.md, "Live sentence".
TEST(Claims, ThePapersFigureComparesItsSizes)
{
    const core::ValidScenario scenario = preset("paper-fig2");
    core::Evaluator evaluator;
    const auto facts = ui::FactsSource().facts(scenario, evaluator, evaluator.evaluate(scenario, {}).now, {});
    EXPECT_TRUE(ui::presentSentence(facts, {}).plain.contains("From 6.7B to 200B, tokens gain 33 points, answers 54."))
        << ui::presentSentence(facts, {}).plain.toStdString();
}

// A layout without a law panel knows the sizes too: exp(-0.1) and its 20th power against 350M.
TEST(Claims, SizesAreComparedInEveryLayout)
{
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::Slope}) {
        const auto scenario = changed([&](core::Scenario& s) { s.view.layout = layout; }, preset("longer-answers"));
        core::Evaluator evaluator;
        const auto facts = ui::FactsSource().facts(scenario, evaluator, evaluator.evaluate(scenario, {}).now, {});
        const QString said = ui::presentSentence(facts, {}).plain;
        EXPECT_TRUE(said.contains("From 200B to 350M tokens lose 81 points, answers 14.")) << said.toStdString();
    }
}

// "At its four sizes the same outputs leap and climb": MODEL.md's table of the paper's parameters.
TEST(Claims, ThePapersSizesLeapAndClimb)
{
    const core::ValidScenario scenario = preset("paper-fig2");
    ASSERT_EQ(scenario.view().sizes.size(), 4u);
    std::vector<double> tokens;
    std::vector<double> answers;
    for (const double size : scenario.view().sizes) {
        const double mean = std::exp(-std::pow(size / 2e9, -0.5));
        tokens.push_back(mean);
        answers.push_back(scoreOf(Metric::ExactMatch, scenario, mean));
    }
    EXPECT_LT(answers[2], 0.11 * answers[3]);  // nearly all of the rise is its last step
    for (std::size_t i = 1; i < 4; ++i) {
        EXPECT_GT(tokens[i] - tokens[i - 1], 0.2 * (tokens[3] - tokens[0]));
        EXPECT_LT(tokens[i] - tokens[i - 1], 0.45 * (tokens[3] - tokens[0]));
    }
}

// "Without spread, longer answers move exact match along the size axis and do not sharpen it": y(N; L) is
// y(N (L/5)^(1/alpha); 5) at every size.
TEST(Claims, LongerAnswersOnlyMoveExactMatch)
{
    const core::ValidScenario scenario = preset("longer-answers");
    ASSERT_EQ(scenario.view().featured, Metric::ExactMatch);
    ASSERT_EQ(core::valueOf(scenario, core::Parameter::Spread), 0.0);
    const auto meanAt = [](double size) { return std::exp(-std::pow(size / 2e9, -0.5)); };
    for (const std::int64_t length : {20, 100, 1000}) {
        const auto longer = changed([&](core::Scenario& s) { s.model.grading.length = length; }, scenario);
        const auto short5 = changed([](core::Scenario& s) { s.model.grading.length = 5; }, scenario);
        const double moved = std::pow(static_cast<double>(length) / 5.0, 2.0);
        for (double size = 1e9; size < 1e14; size *= 7.0) {
            EXPECT_NEAR(scoreOf(Metric::ExactMatch, longer, meanAt(size * moved)),
                        scoreOf(Metric::ExactMatch, short5, meanAt(size)), 1e-9);
        }
    }
}

// "Here the S-curve's slope is the bell": d P(p > tau) / d mu against the normal density of logit p at logit tau.
TEST(Claims, TheSlopeIsTheBellInThePresetsThatSayIt)
{
    for (const char* name : {"slope", "bell-and-pass-mark"}) {
        const core::ValidScenario scenario = preset(name);
        ASSERT_EQ(scenario.view().xAxis, core::XAxis::Logit);
        const core::Shape shape = core::shapeOf(scenario);
        const double sigma = std::get<core::LogitNormalShape>(shape).sigma;
        const double mark = std::log(0.7 / 0.3);
        const auto y = [&](double mu) {
            return core::score(Metric::PassMark, scenario.model().grading, core::distributionAtLocation(shape, mu));
        };
        for (double mu = -3.0; mu < 4.0; mu += 0.5) {
            constexpr double kStep = 1e-4;
            const double slope = (y(mu + kStep) - y(mu - kStep)) / (2.0 * kStep);
            const double z = (mark - mu) / sigma;
            EXPECT_NEAR(slope, std::exp(-0.5 * z * z) / (sigma * std::sqrt(2.0 * M_PI)), 1e-5) << name << " " << mu;
        }
    }
}

// "Slide the bell, watch the pass mark leap", and the tooltip of the spread: "at 0.40 the leap is nearly gone".
TEST(Claims, TheLeapIsThatOfANarrowBell)
{
    const core::ValidScenario narrow = preset("first-light");
    EXPECT_EQ(core::valueOf(narrow, core::Parameter::Spread), 0.05);
    const auto gain = [](const core::ValidScenario& s) {
        return scoreOf(Metric::PassMark, s, 0.7) - scoreOf(Metric::PassMark, s, 0.6);
    };
    EXPECT_GT(gain(narrow), 4.0 * 0.1);
    const auto wide = changed([](core::Scenario& s) { s.model.anchor.spread = 0.4; }, narrow);
    EXPECT_LT(gain(wide), 1.25 * 0.1);
    for (const auto& texts : {ui::Texts(), ui::textsFor(ui::Language::Japanese)}) {
        for (const char* number : {"0.03", "0.40", "0.05"}) {
            EXPECT_TRUE(texts(ui::Text::TipSpread).contains(number)) << number;
        }
    }
}

TEST(Claims, ThirtySixDigitsAreThirtySix)
{
    EXPECT_EQ(preset("many-digits").model().grading.length, 36);
    EXPECT_EQ(preset("many-digits").view().featured, Metric::ExactMatch);
}
