#include "core/import/built_in.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "core/evidence/places.h"
#include "core/statistics/forecast.h"
#include "core/statistics/series_fit.h"
#include "tests/core/import/captions.h"

// Every number that a caption of a built-in scenario of measurements says (ui/words/text_list.inc, family_list.inc),
// from the data.
namespace {

using core::Series;
using test::expectSaid;
using test::scoreAt;
using test::seriesOf;

TEST(BuiltIn, EveryOneHasItsNumbersAndOpensWithSomeOfThem)
{
    EXPECT_EQ(core::builtInEvidenceNames().size(), 20U);
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const auto evidence = core::builtInEvidence(name);
        ASSERT_TRUE(evidence.has_value()) << name;
        EXPECT_EQ(*evidence, *core::builtInEvidence(name));
        EXPECT_EQ(evidence->series().empty(), name == "bigbench-metrics") << name;
        EXPECT_EQ(std::set<std::string>(evidence->names().begin(), evidence->names().end()).size(),
                  evidence->names().size())
            << name;
        for (const std::string_view shown : core::builtInSeriesShown(name)) {
            const auto& names = evidence->names();
            EXPECT_NE(std::find(names.begin(), names.end(), shown), names.end()) << name << ": " << shown;
        }
        for (const Series& series : evidence->series()) {
            EXPECT_FALSE(series.source.empty()) << name;
            EXPECT_FALSE(series.points.empty()) << name;
        }
    }
    EXPECT_EQ(core::builtInEvidence("gpt4").error().front().code, core::ErrorCode::UnknownName);
    EXPECT_TRUE(core::builtInSeriesShown("gpt4").empty());
}

TEST(BuiltIn, Gpt3SaysWhatItsCaptionsSay)
{
    const auto evidence = core::builtInEvidence("gpt3-metric").value();
    const auto at = [&](int length, const char* metric, double size) {
        return scoreAt(seriesOf(evidence, "GPT-3 / 4-digit addition, length " + std::to_string(length) + " / " + metric
                                              + " / 2-shot / temperature 0"),
                       size);
    };
    expectSaid("Gpt3Metric", at(5, "accuracy", 6.7e9), 4);
    expectSaid("Gpt3Metric", at(5, "accuracy", 175e9), 3);
    for (const double size : {350e6, 1.3e9, 6.7e9, 175e9}) {
        expectSaid("Gpt3Metric", at(5, "edit distance", size), 2);
    }
    EXPECT_GT(at(5, "edit distance", 350e6), 5);
    const Series& drawn = seriesOf(evidence, std::string(core::builtInSeriesShown("gpt3-metric")[0]));
    EXPECT_EQ(drawn.length, 5);
    EXPECT_EQ(drawn.choices, std::nullopt);
    EXPECT_EQ(drawn.readingError, 0.0005);
    for (int length = 1; length <= 5; ++length) {
        expectSaid("Gpt3Length", at(length, "accuracy", 6.7e9), length < 4 ? 3 : 4);
    }
    expectSaid("Gpt3Length", std::pow(at(1, "accuracy", 6.7e9), 5), 3);
    expectSaid("Gpt3Length", at(1, "edit distance", 6.7e9), 2);
    expectSaid("Gpt3Length", at(5, "edit distance", 6.7e9), 2);
    const auto fine = core::builtInEvidence("gpt3-resolution").value();
    const Series& small = seriesOf(fine, "GPT-3 / 4-digit addition, length 5 / accuracy / 2-shot / temperature 0");
    expectSaid("Gpt3Resolution", scoreAt(small, 350e6), 6);
    expectSaid("Gpt3Resolution", scoreAt(small, 1.3e9), 6);
    expectSaid("Gpt3Resolution", scoreAt(small, 6.7e9), 5);
    EXPECT_GT(std::pow(1 - scoreAt(small, 6.7e9), 1000), 0.7);  // most likely shows none
}

TEST(BuiltIn, TheOtherFiguresSayWhatTheirCaptionsSay)
{
    const auto lamda = core::builtInEvidence("lamda-brier").value();
    const auto& grade = seriesOf(lamda, "BIG-G / logical_args / multiple choice grade / 2-shot").points;
    const auto& brier = seriesOf(lamda, "BIG-G / logical_args / Brier score of all options / 2-shot").points;
    expectSaid("LamdaBrier", grade[4].score, 2);
    expectSaid("LamdaBrier", grade[5].score, 2);
    expectSaid("LamdaBrier", -brier[4].score, 2);
    expectSaid("LamdaBrier", -brier[5].score, 2);
    for (std::size_t i = 1; i < 5; ++i) {  // the last step is the largest by far
        EXPECT_LT(2 * std::fabs(brier[i].score - brier[i - 1].score), brier[4].score - brier[5].score);
    }
    const auto errors = core::builtInEvidence("autoencoder-threshold").value();
    const Series& error = seriesOf(errors, "autoencoder / CIFAR100 / test error");
    EXPECT_EQ(error.points.size(), 19U);
    expectSaid("AutoencoderThreshold", error.points.front().score, 3);
    expectSaid("AutoencoderThreshold", error.points.back().score, 4);
    const Series& below = seriesOf(errors, "autoencoder / CIFAR100 / share with an error below 0.004");
    expectSaid("AutoencoderThreshold", scoreAt(below, 3.149e6), 3);
    expectSaid("AutoencoderThreshold", scoreAt(below, 6.295e6), 2);
    const Series& other = seriesOf(errors, "autoencoder / CIFAR100 / share with an error below 0.003");
    expectSaid("AutoencoderThreshold", scoreAt(other, 3.149e6), 3);
    expectSaid("AutoencoderThreshold", scoreAt(other, 6.295e6), 2);
    const auto omniglot = core::builtInEvidence("omniglot-all-of-three").value();
    const auto& one = seriesOf(omniglot, "transformer / Omniglot / 1 of 1").points;
    const auto& three = seriesOf(omniglot, "transformer / Omniglot / 3 of 3").points;
    EXPECT_EQ(one.size(), 6U);
    expectSaid("OmniglotAllOfThree", one[4].score, 3);
    expectSaid("OmniglotAllOfThree", three[4].score, 3);
    expectSaid("OmniglotAllOfThree", std::pow(one[4].score, 3), 3);
}

TEST(BuiltIn, LeNetSaysWhatItsCaptionSays)
{
    const auto evidence = core::builtInEvidence("lenet-k-of-k").value();
    const auto& all = seriesOf(evidence, "LeNet / MNIST / accuracy").points;
    EXPECT_EQ(all.size(), 14U);
    expectSaid("LenetKOfK", all[0].score, 2);
    expectSaid("LenetKOfK", all[3].score, 2);
    expectSaid("LenetKOfK", *all[3].size / *all[0].size, 1);
    expectSaid("LenetKOfK", std::pow(all[2].score, 6), 2);
    expectSaid("LenetKOfK", std::pow(all[7].score, 6), 2);
    expectSaid("LenetKOfK", *all[7].size / *all[2].size, 1);
    expectSaid("LenetKOfK", scoreAt(seriesOf(evidence, "LeNet / MNIST / 6 of 6"), 19110), 3);
    expectSaid("LenetKOfK", std::pow(all[2].score, 6), 3);
}

TEST(BuiltIn, TableH1SaysWhatItsCaptionSays)
{
    const auto evidence = core::builtInEvidence("gpt3-table-h1").value();
    EXPECT_EQ(evidence.series().size(), 45U);  // 15 tasks, 3 settings
    const Series& addition = seriesOf(evidence, "GPT-3 / 2-digit addition, few-shot / accuracy");
    EXPECT_EQ(addition.points.size(), 8U);
    for (const double size : {2.7e9, 6.7e9, 13e9}) {
        expectSaid("Gpt3TableH1", std::log(-std::log(scoreAt(addition, size))), 2);
    }
    std::vector<std::int64_t> right;  // below 13B: MODEL.md section 8
    for (const auto& placed : core::placedScores(addition, core::Place::Size)) {
        if (placed.at < 13e9) {
            right.push_back(std::llround(placed.mean.score * static_cast<double>(placed.mean.questions.value_or(0))));
        }
    }
    EXPECT_EQ(right, (std::vector<std::int64_t>{40, 82, 70, 90, 178, 238}));
}

TEST(BuiltIn, ModernFamiliesSayWhatTheirCaptionsSay)
{
    const auto ifeval = core::builtInEvidence("ifeval").value();
    const auto& prompts = seriesOf(ifeval, "Qwen1.5-Chat / IFEval / prompt-strict").points;
    const auto& instructions = seriesOf(ifeval, "Qwen1.5-Chat / IFEval / inst-strict").points;
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        products += std::log(prompts[i].score) * std::log(instructions[i].score);
        squares += std::log(instructions[i].score) * std::log(instructions[i].score);
    }
    expectSaid("Ifeval", products / squares, 3);
    double worst = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        worst = std::max(worst, std::fabs(std::pow(instructions[i].score, products / squares) - prompts[i].score));
    }
    expectSaid("Ifeval", worst, 3);
    const auto lambada = core::builtInEvidence("lambada").value();
    expectSaid("Lambada", scoreAt(seriesOf(lambada, "Pythia / LAMBADA / accuracy / 0-shot"), 11.85e9), 3);
    expectSaid("Lambada", 1 / scoreAt(seriesOf(lambada, "Pythia / LAMBADA / perplexity / 0-shot"), 11.85e9), 3);
    for (const char* name : {"Pythia / LAMBADA / accuracy / 0-shot", "OPT / LAMBADA / accuracy"}) {
        const core::Fit straight = core::fitSeries(seriesOf(lambada, name), {}, HUGE_VAL).value();
        expectSaid("Lambada", straight.deviance, 0);
        EXPECT_EQ(straight.freedom, 6) << name;
        EXPECT_LT(core::chanceOfOneLaw(straight), core::kLeastOfOneLaw) << name;  // further than chance allows
    }
    const core::Fit bloom = core::fitSeries(seriesOf(lambada, "BLOOM / LAMBADA / accuracy"), {}, HUGE_VAL).value();
    expectSaid("Lambada", bloom.deviance, 1);
    EXPECT_EQ(bloom.freedom, 3);
    expectSaid("Lambada", core::chanceOfOneLaw(bloom), 2);
    const auto olmo = core::builtInEvidence("olmo-forecast").value();
    for (const char* task : {"HellaSwag", "ARC-Challenge"}) {
        const Series& accuracy = seriesOf(olmo, std::string("OLMo ladder / ") + task + " / accuracy");
        EXPECT_EQ(accuracy.points.size(), 7U);
        expectSaid("OlmoForecast", scoreAt(accuracy, 6.888e9), 3);
        expectSaid("OlmoForecast", scoreAt(accuracy, 13.2e9), 3);
    }
    const auto pythia = core::builtInEvidence("pythia-addition").value();
    const Series& addition = seriesOf(pythia, "Pythia / addition / exact match / 2-shot");
    for (const double size : {1.415e9, 2.775e9, 6.857e9, 11.85e9}) {
        expectSaid("PythiaAddition", scoreAt(addition, size), 3);
    }
    EXPECT_EQ(addition.points[0].questions, 5000);
}

TEST(BuiltIn, MmluIsFlatInBothOrRisesInBoth)
{
    const auto evidence = core::builtInEvidence("mmlu-brier").value();
    double least = 1;
    double most = 0;
    for (const char* family : {"Pythia", "OPT", "BLOOM", "GPT-Neo/J"}) {
        for (const auto& point : seriesOf(evidence, std::string(family) + " / MMLU / accuracy").points) {
            EXPECT_NEAR(point.score, 0.25, 0.025);
        }
        for (const auto& point : seriesOf(evidence, std::string(family) + " / MMLU / Brier score").points) {
            least = std::min(least, point.score);
            most = std::max(most, point.score);
        }
    }
    expectSaid("MmluBrier", -most, 2);
    expectSaid("MmluBrier", -least, 2);
    for (const char* metric : {"accuracy", "Brier score"}) {
        const auto& points = seriesOf(evidence, std::string("Qwen1.5 / MMLU / ") + metric).points;
        expectSaid("MmluBrier", metric[0] == 'B' ? -points.front().score : points.front().score, 2);
        expectSaid("MmluBrier", metric[0] == 'B' ? -points.back().score : points.back().score, 2);
    }
}

/// The standard deviation of the deciles' means at each size.
std::vector<double> spreadsOf(const core::Evidence& evidence, const std::string& family, const std::string& task)
{
    std::vector<std::vector<double>> deciles;
    for (int i = 1; i <= 10; ++i) {
        std::vector<double> scores;
        for (const auto& point :
             seriesOf(evidence, family + " / " + task + ", difficulty " + std::to_string(i) + " of 10 / accuracy")
                 .points) {
            scores.push_back(point.score);
        }
        deciles.push_back(scores);
    }
    std::vector<double> spreads;
    for (std::size_t size = 0; size < deciles[0].size(); ++size) {
        double mean = 0;
        double squares = 0;
        for (const auto& scores : deciles) {
            mean += scores[size] / 10;
            squares += scores[size] * scores[size] / 10;
        }
        spreads.push_back(std::sqrt(squares - mean * mean));
    }
    return spreads;
}

TEST(BuiltIn, TheMeasuredBellsAreAsWideAsTheCaptionSays)
{
    const auto evidence = core::builtInEvidence("real-bell").value();
    std::vector<double> arithmetic;
    std::vector<double> mmlu;
    for (const char* family : {"Pythia", "Qwen1.5"}) {
        for (const double spread : spreadsOf(evidence, family, "arithmetic")) {
            arithmetic.push_back(spread);
        }
        for (const double spread : spreadsOf(evidence, family, "MMLU")) {
            mmlu.push_back(spread);
        }
    }
    const auto [leastArithmetic, mostArithmetic] = std::minmax_element(arithmetic.begin(), arithmetic.end());
    const auto [leastMmlu, mostMmlu] = std::minmax_element(mmlu.begin(), mmlu.end());
    expectSaid("RealBell", *leastArithmetic, 2);
    expectSaid("RealBell", *mostArithmetic, 2);
    expectSaid("RealBell", *leastMmlu, 2);
    expectSaid("RealBell", *mostMmlu, 2);
    EXPECT_LT(*leastArithmetic, *leastMmlu);
}

TEST(BuiltIn, BigBenchsCountsAreThoseOfTheFigure)
{
    EXPECT_EQ(core::metricBoxes().size(), 39U);
    std::size_t cases = 0;
    for (const core::AnnotatedCount& count : core::annotatedCounts()) {
        cases += static_cast<std::size_t>(count.cases);
        expectSaid("BigbenchMetrics", count.cases, 0);
    }
    EXPECT_EQ(core::annotatedCounts().size(), 4U);
    EXPECT_EQ(cases, 67U);
    for (const core::MetricBox& box : core::metricBoxes()) {
        EXPECT_TRUE(!box.drawn
                    || (box.least <= box.lowerQuartile && box.lowerQuartile <= box.median
                        && box.median <= box.upperQuartile && box.upperQuartile <= box.most))
            << box.metric;
    }
}

}  // namespace
