#include "ui/words/sentence.h"

#include <cmath>
#include <limits>

#include "core/model/log_chance.h"
#include "tests/ui/scenarios.h"

using core::Metric;
using testing_scenarios::atMean;
using testing_scenarios::changed;

namespace {

core::LogChance chance(double y)
{
    return core::chanceOfLog(std::log(y));
}

ui::SentenceFacts factsOf(const core::ValidScenario& now, double featured, double featuredAtNext = 0.5)
{
    ui::SentenceFacts facts;
    facts.now = now;
    facts.mean = now.model().mean;
    facts.featured = chance(featured);
    facts.nextMean = ui::nextMeanOf(now);
    facts.featuredAtNext = chance(featuredAtNext);
    return facts;
}

ui::SentenceFacts comparing(const core::ValidScenario& then, double thenFeatured, const core::ValidScenario& now,
                            double nowFeatured)
{
    ui::SentenceFacts facts = factsOf(now, nowFeatured);
    facts.before = ui::Before{then, then.model().mean, chance(thenFeatured)};
    return facts;
}

std::string said(const ui::SentenceFacts& facts)
{
    return ui::presentSentence(facts, {}).plain.toStdString();
}

/// The half after the state.
std::string change(const ui::SentenceFacts& facts)
{
    QString text;
    for (const ui::SentencePart& part : ui::presentSentence(facts, {}).change) {
        text += part.text;
    }
    return text.toStdString();
}

std::string state(const core::ValidScenario& now, double featured)
{
    QString text;
    for (const ui::SentencePart& part : ui::presentSentence(factsOf(now, featured), {}).state) {
        text += part.text;
    }
    return text.toStdString();
}

core::ValidScenario featuring(Metric metric)
{
    return changed([&](core::Scenario& s) {
        s.view.shown = {Metric::TokenAccuracy, metric};
        s.view.featured = metric;
    });
}

}  // namespace

TEST(Sentence, IsTheFirstSight)
{
    EXPECT_EQ(said(factsOf({}, 0.1459, 0.5629)),
              "On average 60 % of the tokens are right; 15 % of the 50-token answers reach the pass mark of 70 %. "
              "Raising the mean from 0.60 to 0.70 adds 0.10 to per-token accuracy and 0.42 to the pass-mark score.");
}

TEST(Sentence, ColoursTheNumbersOfItsMetrics)
{
    const ui::SentenceModel model = ui::presentSentence(factsOf({}, 0.1459, 0.5629), {});
    ASSERT_EQ(model.state.size(), 5u);
    EXPECT_EQ(model.state[1], (ui::SentencePart{"60 %", Metric::TokenAccuracy}));
    EXPECT_EQ(model.state[3], (ui::SentencePart{"15 %", Metric::PassMark}));
    ASSERT_EQ(model.change.size(), 5u);
    EXPECT_EQ(model.change[1], (ui::SentencePart{"0.10", Metric::TokenAccuracy}));
    EXPECT_EQ(model.change[3], (ui::SentencePart{"0.42", Metric::PassMark}));
}

TEST(Sentence, HasWordsForEveryFeaturedMetric)
{
    EXPECT_EQ(state(featuring(Metric::ExactMatch), 6.4e-6),
              "On average 60 % of the tokens are right; 0.00064 % of the 50-token answers have every token right.");
    EXPECT_EQ(state(featuring(Metric::MultipleChoiceGrade), 0.95),
              "On average 60 % of the tokens are right; with 2 choices, the multiple choice grade is 95 %.");
    const auto veryLong = changed([](core::Scenario& s) { s.model.grading.veryLong = true; });
    EXPECT_EQ(state(veryLong, 0.024),
              "On average 60 % of the tokens are right; 2.4 % of very long answers reach the pass mark of 70 %.");
    const auto one = changed([](core::Scenario& s) { s.model.grading.length = 1; });
    EXPECT_EQ(state(one, 0.6),
              "On average 60 % of the tokens are right; 60 % of the 1-token answers reach the pass mark of 70 %.");
    const auto oneExact = changed([](core::Scenario& s) { s.model.grading.length = 1; }, featuring(Metric::ExactMatch));
    EXPECT_EQ(state(oneExact, 0.6), "On average 60 % of the tokens are right; 60 % of the 1-token answers are right.");
    const auto ten = changed([](core::Scenario& s) { s.model.grading.attempts = 10; }, featuring(Metric::BestOfR));
    EXPECT_EQ(state(ten, 0.031), "On average 60 % of the tokens are right; within 10 attempts, 3.1 % of the 50-token "
                                 "answers are exactly right.");
    EXPECT_EQ(state(featuring(Metric::BestOfR), 0.0031), "On average 60 % of the tokens are right; at the one attempt, "
                                                         "0.31 % of the 50-token answers are exactly right.");
}

TEST(Sentence, SaysThatTokensAreIndependent)
{
    const auto independent = changed([](core::Scenario& s) { s.model.grading.tokens = core::TokenMode::Independent; });
    EXPECT_EQ(state(independent, 0.0955),
              "On average 60 % of the tokens are right; as every token draws its own chance, 9.6 % of the 50-token "
              "answers reach the pass mark of 70 %.");
}

TEST(Sentence, ComparesMeansThatRoseAndFell)
{
    EXPECT_EQ(
        change(comparing({}, 0.1459, atMean(0.621), 0.2359)),
        "Raising the mean from 0.600 to 0.621 adds 0.021 to per-token accuracy and 0.090 to the pass-mark score.");
    EXPECT_EQ(
        change(comparing(atMean(0.7), 0.5629, {}, 0.1459)),
        "Lowering the mean from 0.70 to 0.60 takes 0.10 from per-token accuracy and 0.42 from the pass-mark score.");
}

TEST(Sentence, ComparesAnotherParameter)
{
    const auto longer = changed([](core::Scenario& s) { s.model.grading.length = 100; });
    EXPECT_EQ(change(comparing({}, 0.15, longer, 0.10)),
              "Changing the target length from 50 to 100 takes 0.05 from the pass-mark score and leaves per-token "
              "accuracy as it is.");
    const auto easier = changed([](core::Scenario& s) { s.model.grading.passMarkMillionths = 650'000; });
    EXPECT_EQ(change(comparing({}, 0.15, easier, 0.34)),
              "Changing the pass mark from 70 % to 65 % adds 0.19 to the pass-mark score and leaves per-token accuracy "
              "as it is.");
    const auto family = changed([](core::Scenario& s) { s.model.distribution = core::Distribution::LogitNormal; });
    EXPECT_EQ(change(comparing({}, 0.15, family, 0.16)),
              "Changing the family from beta to logit-normal adds 0.01 to the pass-mark score and leaves per-token "
              "accuracy as it is.");
    const auto veryLong = changed([](core::Scenario& s) { s.model.grading.veryLong = true; });
    EXPECT_EQ(
        change(comparing({}, 0.15, veryLong, 0.02)),
        "Making the answers very long takes 0.13 from the pass-mark score and leaves per-token accuracy as it is.");
    EXPECT_EQ(change(comparing(veryLong, 0.02, {}, 0.15)),
              "Making the answers 50 tokens long adds 0.13 to the pass-mark score and leaves per-token accuracy as it "
              "is.");
    const auto law = changed([](core::Scenario& s) { s.model.law.unitLossSize = 5e9; });
    EXPECT_EQ(change(comparing({}, 0.15, law, 0.15)),
              "Changing the size at 1 nat from 2B to 5B leaves both per-token accuracy and the pass-mark score as they "
              "are.");
    const auto floor = changed([](core::Scenario& s) { s.model.law.floor = 0.5; });
    EXPECT_TRUE(change(comparing({}, 0.15, floor, 0.15)).starts_with("Changing the irreducible loss from 0 to 0.5"))
        << change(comparing({}, 0.15, floor, 0.15));
}

TEST(Sentence, ComparesSeveralParameters)
{
    const auto two = changed([](core::Scenario& s) {
        s.model.mean = 0.5;
        s.model.grading.length = 10;
    });
    EXPECT_EQ(change(comparing({}, 0.15, two, 0.20)),
              "Changing the mean and the target length takes 0.10 from per-token accuracy but adds 0.05 to the "
              "pass-mark score.");
    const auto three = changed(
        [](core::Scenario& s) {
            s.model.grading.passMarkMillionths = 900'000;
            s.model.mean = 0.7;
        },
        two);
    EXPECT_EQ(change(comparing({}, 0.15, three, 0.10)),
              "Changing all of this adds 0.10 to per-token accuracy but takes 0.05 from the pass-mark score.");
}

TEST(Sentence, LooksAheadWhereNothingDiffers)
{
    const auto axis = changed([](core::Scenario& s) { s.view.xAxis = core::XAxis::Logit; });
    EXPECT_EQ(change(comparing({}, 0.1459, axis, 0.1459)).substr(0, 39), "Raising the mean from 0.60 to 0.70 adds");
}

TEST(Sentence, NeverSaysThatNothingChangedWhenSomethingDid)
{
    ui::SentenceFacts tiny = factsOf({}, 0.5);
    tiny.featured = core::chanceOfLog(-900.0);
    tiny.featuredAtNext = core::chanceOfLog(-800.0);
    EXPECT_EQ(change(tiny),
              "Raising the mean from 0.60 to 0.70 adds 0.10 to per-token accuracy and 3.7 × 10⁻³⁴⁸ to the pass-mark "
              "score.");
    tiny.featured = core::chanceOfLogMiss(-800.0);
    tiny.featuredAtNext = core::chanceOfLogMiss(-900.0);
    EXPECT_NE(change(tiny).find("and 3.7 × 10⁻³⁴⁸ to"), std::string::npos) << change(tiny);
    tiny.featuredAtNext = tiny.featured;
    EXPECT_EQ(change(tiny),
              "Raising the mean from 0.60 to 0.70 adds 0.10 to per-token accuracy and leaves the pass-mark score as it "
              "is.");
}

TEST(Sentence, SaysWhichBoundStopsADrag)
{
    ui::SentenceFacts facts = factsOf(atMean(0.999999999), 0.99);
    facts.stopped = ui::StoppedAt{core::Parameter::Mean, 0.999999999, true};
    EXPECT_EQ(change(facts), "The mean stops at its upper bound, 0.999999999.");
    facts.stopped = ui::StoppedAt{core::Parameter::Length, 1.0, false};
    EXPECT_EQ(change(facts), "The target length stops at its lower bound, 1.");
    facts.stopped = ui::StoppedAt{core::Parameter::PassMark, 1.0, true};
    EXPECT_EQ(change(facts), "The pass mark stops at its upper bound, 100 %.");
}

TEST(Sentence, SaysThatAFamilyTookASmallerSpread)
{
    ui::SentenceFacts facts =
        factsOf(changed([](core::Scenario& s) { s.model.distribution = core::Distribution::TruncatedNormal; }), 0.2);
    facts.spreadTaken = 0.2884;
    EXPECT_EQ(change(facts), "At this mean a truncated normal distribution cannot have that spread; it is now 0.2884.");
}

TEST(Sentence, LooksAheadInsideTheBounds)
{
    EXPECT_EQ(ui::nextMeanOf({}), 0.7);
    EXPECT_EQ(ui::nextMeanOf(atMean(0.95)), 0.85);
    EXPECT_EQ(ui::nextMeanOf(atMean(0.2)), 0.3);
    const auto narrow = changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::TwoGroups;
        s.model.groups = core::GroupLevels{0.55, 0.62};
    });
    EXPECT_EQ(ui::nextMeanOf(narrow), 0.55);  // neither way has a tenth to give: the farther end
    EXPECT_EQ(change(factsOf(narrow, 0.15, 0.10)),
              "Lowering the mean from 0.60 to 0.55 takes 0.05 from per-token accuracy and 0.05 from the pass-mark "
              "score.");
}

TEST(Sentence, TakesEveryWordFromTheTexts)
{
    const auto independent = changed([](core::Scenario& s) { s.model.grading.tokens = core::TokenMode::Independent; });
    ui::SentenceFacts facts = comparing({}, 0.15, independent, 0.1);
    const ui::SentenceModel model = ui::presentSentence(facts, ui::Texts::pseudo());
    int depth = 0;
    for (const QChar c : model.plain) {
        depth += c == QChar(0x27E6) ? 1 : c == QChar(0x27E7) ? -1 : 0;
        EXPECT_TRUE(depth > 0 || c == QChar(0x27E7) || c == QChar(u' ')) << model.plain.toStdString();
    }
}
