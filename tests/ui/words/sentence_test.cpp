#include "ui/words/sentence.h"

#include <cmath>
#include <limits>

#include "core/io/presets.h"
#include "core/model/log_chance.h"
#include "tests/ui/scenarios.h"
#include "ui/words/difference.h"
#include "ui/words/measured_sentence.h"

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
    facts.before = ui::Before{then, then.model().mean, chance(thenFeatured), std::nullopt};
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

/// Fig. 3 is read to 0.0005: a 0 read there is no "none", and 0.0001 is finer than the reading.
TEST(MeasuredSentence, SaysNoScoreFinerThanItsReading)
{
    const core::ValidScenario read = core::presetScenario("gpt3-length").value();
    const QString english = ui::measuredSentence(read, {}).value_or(QString()).replace(QChar(QChar::Nbsp), u' ');
    EXPECT_TRUE(english.contains(QStringLiteral("17 % at length 1 to below 0.05 % at length 5")))
        << english.toStdString();
    EXPECT_FALSE(english.contains(QStringLiteral("none")) || english.contains(QStringLiteral("0.01 %")))
        << english.toStdString();
    const QString japanese = ui::measuredSentence(read, ui::textsFor(ui::Language::Japanese)).value_or(QString());
    EXPECT_TRUE(japanese.contains(QStringLiteral("0.05%未満"))) << japanese.toStdString();
}

}  // namespace

TEST(Sentence, IsTheFirstSight)
{
    EXPECT_EQ(said(factsOf({}, 0.1459, 0.5629)),
              "On average 60 % of the tokens are right; 15 % of the 50-token answers reach the pass mark of 70 %. "
              "Raising the mean from 60 to 70 % adds 10 points to per-token accuracy and 42 to the pass-mark score.");
}

TEST(Sentence, ColoursTheNumbersOfItsMetrics)
{
    const ui::SentenceModel model = ui::presentSentence(factsOf({}, 0.1459, 0.5629), {});
    ASSERT_EQ(model.state.size(), 5u);
    EXPECT_EQ(model.state[1], (ui::SentencePart{"60 %", Metric::TokenAccuracy}));
    EXPECT_EQ(model.state[3], (ui::SentencePart{"15 %", Metric::PassMark}));
    ASSERT_EQ(model.change.size(), 5u);
    EXPECT_EQ(model.change[1], (ui::SentencePart{"10 points", Metric::TokenAccuracy}));
    EXPECT_EQ(model.change[3], (ui::SentencePart{"42", Metric::PassMark}));
}

TEST(Sentence, HasWordsForEveryFeaturedMetric)
{
    EXPECT_EQ(state(featuring(Metric::ExactMatch), 6.4e-6),
              "On average 60 % of the tokens are right; 0.00064 % of the 50-token answers have every token right.");
    EXPECT_EQ(state(featuring(Metric::MultipleChoiceGrade), 0.95),
              "On average 60 % of the tokens are right; with 2 choices, the multiple choice grade is 95 %.");
    const auto veryLong = changed([](core::Scenario& s) { s.model.grading.veryLong = true; });
    EXPECT_EQ(state(veryLong, 0.024),
              "On average 60 % of the tokens are right; 2.4 % of the very long answers reach the pass mark of 70 %.");
    const auto one = changed([](core::Scenario& s) { s.model.grading.length = 1; });
    EXPECT_EQ(state(one, 0.6), "On average 60 % of the tokens are right; 60 % of the 1-token answers are right, as one "
                               "token is right or not.");
    const auto oneExact = changed([](core::Scenario& s) { s.model.grading.length = 1; }, featuring(Metric::ExactMatch));
    EXPECT_EQ(state(oneExact, 0.6), "On average 60 % of the tokens are right; 60 % of the 1-token answers are right.");
    const auto ten = changed([](core::Scenario& s) { s.model.grading.attempts = 10; }, featuring(Metric::BestOfR));
    EXPECT_EQ(state(ten, 0.031), "On average 60 % of the tokens are right; within 10 attempts, for 3.1 % of the "
                                 "questions an answer of 50 tokens is exactly right.");
    EXPECT_EQ(state(featuring(Metric::BestOfR), 0.0031),
              "On average 60 % of the tokens are right; at the one attempt, "
              "for 0.31 % of the questions the answer of 50 tokens is exactly "
              "right.");
}

TEST(Sentence, SaysThatTokensAreIndependent)
{
    const auto independent = changed([](core::Scenario& s) { s.model.grading.tokens = core::TokenMode::Independent; });
    EXPECT_EQ(state(independent, 0.0955),
              "On average 60 % of the tokens are right; as every token draws its own chance, 9.6 % of the 50-token "
              "answers reach the pass mark of 70 %.");
}

/// One number, one form: what is said of the tokens is said of the mean.
TEST(Sentence, MeansThatNobodyReadsInDigitsAreInWords)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    EXPECT_EQ(ui::meanSubject(1e-9, 0.1, {}), "Raising the mean from fewer than 1 in a million to 10 %");
    EXPECT_EQ(ui::meanSubject(1.0 - 1e-9, 0.9, {}), "Lowering the mean from practically 100 % to 90 %");
    EXPECT_EQ(ui::meanSubject(1e-9, 1e-8, {}), "Raising the mean from 10⁻⁷ to 10⁻⁶ %");
    EXPECT_EQ(ui::meanSubject(1e-9, 0.1, japanese), QStringLiteral("平均を100万分の1未満から10%に上げると"));
    EXPECT_EQ(ui::meanSubject(0.6, 0.7, japanese), QStringLiteral("平均を60%から70%に上げると"));
}

TEST(Sentence, ComparesMeansThatRoseAndFell)
{
    EXPECT_EQ(change(comparing({}, 0.1459, atMean(0.621), 0.2359)),
              "Raising the mean from 60 to 62 % adds 2.1 points to per-token accuracy and 9 to the pass-mark score.");
    EXPECT_EQ(
        change(comparing(atMean(0.7), 0.5629, {}, 0.1459)),
        "Lowering the mean from 70 to 60 % takes 10 points from per-token accuracy and 42 from the pass-mark score.");
}

TEST(Sentence, ComparesAnotherParameter)
{
    const auto longer = changed([](core::Scenario& s) { s.model.grading.length = 100; });
    EXPECT_EQ(change(comparing({}, 0.15, longer, 0.10)),
              "Changing the target length from 50 to 100 takes 5 points from the pass-mark score and leaves per-token "
              "accuracy as it is.");
    const auto easier = changed([](core::Scenario& s) { s.model.grading.passMarkMillionths = 650'000; });
    EXPECT_EQ(
        change(comparing({}, 0.15, easier, 0.34)),
        "Changing the pass mark from 70 % to 65 % adds 19 points to the pass-mark score and leaves per-token accuracy "
        "as it is.");
    const auto family = changed([](core::Scenario& s) { s.model.distribution = core::Distribution::LogitNormal; });
    EXPECT_EQ(change(comparing({}, 0.15, family, 0.16)),
              "Changing the family from beta to logit-normal adds 1 point to the pass-mark score and leaves per-token "
              "accuracy as it is.");
    const auto veryLong = changed([](core::Scenario& s) { s.model.grading.veryLong = true; });
    EXPECT_EQ(change(comparing({}, 0.15, veryLong, 0.02)), "Making the answers very long takes 13 points from the "
                                                           "pass-mark score and leaves per-token accuracy as it is.");
    EXPECT_EQ(
        change(comparing(veryLong, 0.02, {}, 0.15)),
        "Making the answers 50 tokens long adds 13 points to the pass-mark score and leaves per-token accuracy as it "
        "is.");
}

// The law holds the mean and every score; what changes is the size.
TEST(Sentence, SaysWhichSizeTheSameScoresNeedUnderAnotherLaw)
{
    const auto law = changed([](core::Scenario& s) { s.model.law.exponent = -0.25; });
    ui::SentenceFacts facts = comparing({}, 0.15, law, 0.15);
    facts.before->size = 6.7e9;
    facts.size = 242e9;
    EXPECT_EQ(change(facts), "Changing the exponent from −0.50 to −0.25: the same scores now need 242B parameters, not "
                             "6.7B.");
    facts.size = 6.7001e9;
    EXPECT_EQ(change(facts), "Changing the exponent from −0.50 to −0.25: the same scores still need 6.7B parameters.");
    facts.size.reset();
    EXPECT_EQ(change(facts), "Changing the exponent from −0.50 to −0.25: no model of this law has these scores now.");
    facts.before->size.reset();
    EXPECT_EQ(change(facts), "Changing the exponent from −0.50 to −0.25: still no model of this law has these scores.");
    facts.size = 242e9;
    EXPECT_EQ(change(facts), "Changing the exponent from −0.50 to −0.25: the same scores now need 242B parameters; no "
                             "model of the law before had them.");
}

// MODEL.md's table of the paper's parameters: means 0.579055 and 0.904837, exact match 0.0651025 and 0.606531.
TEST(Sentence, ComparesSizesOnTheSizeAxis)
{
    ui::SentenceFacts facts = factsOf(atMean(0.579055, featuring(Metric::ExactMatch)), 0.0651025);
    facts.bySize = true;
    facts.size = 6.7e9;
    facts.nextSize = ui::NextSize{200e9, 0.904837, chance(0.606531)};
    EXPECT_EQ(change(facts), "From 6.7B to 200B, tokens gain 33 points, answers 54.");
    facts.nextSize = ui::NextSize{350e6, 0.0915878, chance(6.44448e-6)};
    EXPECT_EQ(change(facts), "From 6.7B to 350M tokens lose 49 points, answers 6.5.");
    facts.nextSize = ui::NextSize{6.7001e9, 0.579058, chance(0.0651050)};
    EXPECT_TRUE(change(facts).starts_with("Raising the mean from")) << change(facts);  // the sizes read alike
    facts.nextSize.reset();
    facts.before = ui::Before{atMean(0.289284, featuring(Metric::ExactMatch)), 0.289284, chance(0.00202591), 1.3e9};
    EXPECT_EQ(change(facts), "From 1.3B to 6.7B, tokens gain 29 points, answers 6.3.");
    facts.before->size.reset();
    EXPECT_TRUE(change(facts).starts_with("Raising the mean from 29 to 58 %")) << change(facts);
}

TEST(Sentence, LooksAheadToAChosenSize)
{
    EXPECT_EQ(ui::nextSizeOf({}, 6.7e9), 200e9);  // of 350M, 1.3B, 6.7B, 200B
    EXPECT_EQ(ui::nextSizeOf({}, 199.99999999999e9), 350e6);
    EXPECT_EQ(ui::nextSizeOf({}, 1e13), 350e6);
    const auto none = changed([](core::Scenario& s) { s.view.sizes.clear(); });
    EXPECT_EQ(ui::nextSizeOf(none, 6.7e9), 67e9);
    EXPECT_EQ(ui::nextSizeOf(none, 5e29), std::nullopt);
    const auto one = changed([](core::Scenario& s) { s.view.sizes = {6.7e9}; });
    EXPECT_EQ(ui::nextSizeOf(one, 6.7e9), 67e9);
}

TEST(Sentence, HasWordsForTheEnds)
{
    ui::SentenceFacts facts = factsOf({}, 0.5);
    const auto stateWith = [&](const core::LogChance& score) {
        facts.featured = score;
        const std::string all = said(facts);
        return all.substr(0, all.find(" reach"));
    };
    const std::string head = "On average 60 % of the tokens are right; ";
    EXPECT_EQ(stateWith(core::chanceOfLogMiss(0.0)), head + "none of the 50-token answers");
    EXPECT_EQ(stateWith(chance(1.9e-7)), head + "fewer than 1 in a million of the 50-token answers");
    EXPECT_EQ(stateWith(core::chanceOfLog(-1e6)), head + "fewer than 1 in a million of the 50-token answers");
    EXPECT_EQ(stateWith(core::chanceOfLogMiss(std::log(5.4e-13))), head + "practically all of the 50-token answers");
    EXPECT_EQ(stateWith(core::chanceOfLog(0.0)), head + "all of the 50-token answers");
    EXPECT_EQ(state(featuring(Metric::MultipleChoiceGrade), 1.0 - 1e-9),
              head + "with 2 choices, the multiple choice grade is practically 100 %.");
}

TEST(Sentence, HasEveryDigitForWhoAsks)
{
    EXPECT_EQ(ui::presentSentence(factsOf({}, 0.25), {}).exact.toStdString(),
              "Exactly: per-token accuracy 0.6, the pass-mark score 0.25.");
}

TEST(Sentence, SaysNothingOfIndependentTokensWhereTheyChangeNothing)
{
    const auto grade = changed([](core::Scenario& s) { s.model.grading.tokens = core::TokenMode::Independent; },
                               featuring(Metric::MultipleChoiceGrade));
    EXPECT_EQ(state(grade, 0.84375),
              "On average 60 % of the tokens are right; with 2 choices, the multiple choice grade "
              "is 84 %.");
}

TEST(Sentence, ComparesSeveralParameters)
{
    const auto two = changed([](core::Scenario& s) {
        s.model.mean = 0.5;
        s.model.grading.length = 10;
    });
    EXPECT_EQ(change(comparing({}, 0.15, two, 0.20)),
              "Changing the mean and the target length takes 10 points from per-token accuracy but adds 5 to the "
              "pass-mark score.");
    const auto three = changed(
        [](core::Scenario& s) {
            s.model.grading.passMarkMillionths = 900'000;
            s.model.mean = 0.7;
        },
        two);
    EXPECT_EQ(change(comparing({}, 0.15, three, 0.10)),
              "Changing all of this adds 10 points to per-token accuracy but takes 5 from the pass-mark score.");
}

TEST(Sentence, LooksAheadWhereNothingDiffers)
{
    const auto axis = changed([](core::Scenario& s) { s.view.xAxis = core::XAxis::Logit; });
    EXPECT_EQ(change(comparing({}, 0.1459, axis, 0.1459)).substr(0, 37), "Raising the mean from 60 to 70 % adds");
}

TEST(Sentence, NeverSaysThatNothingChangedWhenSomethingDid)
{
    ui::SentenceFacts tiny = factsOf({}, 0.5);
    tiny.featured = core::chanceOfLog(-900.0);
    tiny.featuredAtNext = core::chanceOfLog(-800.0);
    EXPECT_EQ(change(tiny),
              "Raising the mean from 60 to 70 % adds 10 points to per-token accuracy and less than 0.0001 to the "
              "pass-mark score.");
    tiny.featured = core::chanceOfLogMiss(-800.0);
    tiny.featuredAtNext = core::chanceOfLogMiss(-900.0);
    EXPECT_NE(change(tiny).find("and less than 0.0001 to"), std::string::npos) << change(tiny);
    tiny.featuredAtNext = tiny.featured;
    EXPECT_EQ(
        change(tiny),
        "Raising the mean from 60 to 70 % adds 10 points to per-token accuracy and leaves the pass-mark score as it "
        "is.");
}

TEST(Sentence, SaysWhichBoundStopsADrag)
{
    ui::SentenceFacts facts = factsOf(atMean(0.999999999), 0.99);
    facts.stopped = ui::StoppedAt{core::Parameter::Mean, 0.999999999, true};
    EXPECT_TRUE(change(facts).ends_with("score. The mean stops at its upper bound, 99.9999999 %."));
    facts.stopped = ui::StoppedAt{core::Parameter::Length, 1.0, false};
    EXPECT_TRUE(change(facts).ends_with("score. The target length stops at its lower bound, 1."));
    facts.stopped = ui::StoppedAt{core::Parameter::PassMark, 1.0, true};
    EXPECT_TRUE(change(facts).ends_with("score. The pass mark stops at its upper bound, 100 %."));
}

TEST(Sentence, SaysThatAFamilyTookASmallerSpread)
{
    ui::SentenceFacts facts =
        factsOf(changed([](core::Scenario& s) { s.model.distribution = core::Distribution::TruncatedNormal; }), 0.2);
    facts.spreadTaken = 0.2884;
    EXPECT_TRUE(change(facts).ends_with(
        " At this mean a truncated normal distribution cannot have that spread; it is now 0.288."));
}

TEST(Sentence, LooksAheadInsideTheBounds)
{
    EXPECT_EQ(ui::nextMeanOf({}), 0.7);
    EXPECT_EQ(ui::nextMeanOf(atMean(0.95)), 0.85);
    EXPECT_EQ(ui::nextMeanOf(atMean(0.2)), 0.3);
    EXPECT_EQ(ui::nextMeanOf(atMean(0.85)), 0.95);
    EXPECT_EQ(ui::nextMeanOf(atMean(0.86)), 0.76);
    const auto narrow = changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::TwoGroups;
        s.model.groups = core::GroupLevels{0.55, 0.62};
    });
    EXPECT_EQ(ui::nextMeanOf(narrow), 0.55);  // neither way has a tenth to give: the farther end
    EXPECT_EQ(change(factsOf(narrow, 0.15, 0.10)),
              "Lowering the mean from 60 to 55 % takes 5 points from per-token accuracy and 5 from the pass-mark "
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
