#include "core/io/evidence_presets.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/lecture_pictures.h"
#include "core/io/presets.h"
#include "core/io/scenario_json.h"
#include "core/model/laid_over.h"
#include "tests/core/series.h"

namespace {

using core::Grade;
using core::Layout;

bool shows(const core::ValidScenario& scenario, Grade grade)
{
    const auto& names = scenario.view().series;
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return scenario.evidence().find(name)->grade == grade; });
}

TEST(EvidencePresets, EachShowsItsMeasurementsAndIsADocument)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const auto scenario = core::presetScenario(name);
        ASSERT_TRUE(scenario.has_value()) << name;
        EXPECT_EQ(scenario->evidence(), core::builtInEvidence(name).value()) << name;
        EXPECT_EQ(scenario->view().series.empty(), name == "bigbench-metrics") << name;
        EXPECT_EQ(core::scenarioFromJson(core::scenarioToJson(*scenario)).value(), *scenario) << name;
    }
    EXPECT_FALSE(core::evidencePreset("first-light").has_value());
}

TEST(EvidencePresets, OpenWhereTheirMeasurementsAreSeen)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const Layout layout = core::presetScenario(name)->view().layout;
        EXPECT_EQ(layout, name == "bigbench-metrics" ? Layout::Metrics
                          : name == "real-bell"      ? Layout::TwoPanels
                          : name == "olmo-forecast"  ? Layout::Forecast
                                                     : Layout::Measured)
            << name;
    }
    // Those that were published (or, our own, made) with a graded metric of the same outputs
    // (resources/data/README.md).
    for (const char* name :
         {"gpt3-metric", "gpt3-length", "lamda-brier", "autoencoder-threshold", "omniglot-all-of-three", "lenet-k-of-k",
          "ifeval", "lambada", "olmo-forecast", "mmlu-brier", "own-facts", "own-facts-zipf", "own-addition",
          "own-digits", "own-autoencoder"}) {
        const auto scenario = core::presetScenario(name).value();
        EXPECT_TRUE(shows(scenario, Grade::Strict) && shows(scenario, Grade::Graded)) << name;
    }
    for (const char* name : {"gpt3-resolution", "gpt3-table-h1", "pythia-addition"}) {
        EXPECT_FALSE(shows(core::presetScenario(name).value(), Grade::Graded)) << name;
    }
    EXPECT_EQ(core::presetScenario("gpt3-table-h1")->view().series.size(), 45U);
    // Every size of Fig. 3 by both metrics, with what its first token promises and without a model that would repeat
    // it.
    EXPECT_EQ(core::presetScenario("gpt3-length")->view().series.size(), 8U);
    EXPECT_TRUE(core::presetScenario("gpt3-length")->view().dataAlone);
    EXPECT_EQ(core::presetScenario("real-bell")->view().series.size(), 10U);
}

TEST(EvidencePresets, StandInGroups)
{
    EXPECT_EQ(core::presetGroup("first-light"), core::PresetGroup::Model);
    EXPECT_EQ(core::presetGroup("mirage-test"), core::PresetGroup::Model);
    EXPECT_EQ(core::presetGroup("gpt3-metric"), core::PresetGroup::Paper);
    EXPECT_EQ(core::presetGroup("gpt3-table-h1"), core::PresetGroup::Paper);
    EXPECT_EQ(core::presetGroup("ifeval"), core::PresetGroup::Families);
    EXPECT_EQ(core::presetGroup("real-bell"), core::PresetGroup::Families);
}

TEST(LecturePictures, SetUpWhatTheyAreNamedAfter)
{
    using core::LecturePicture;
    const core::ValidScenario first;
    const auto of = [&](LecturePicture picture) { return core::lecturePicture(picture, first); };
    EXPECT_EQ(of(LecturePicture::Pair).view().featured, core::Metric::ExactMatch);
    EXPECT_EQ(of(LecturePicture::BellAndArea).view().featured, core::Metric::PassMark);
    EXPECT_EQ(of(LecturePicture::BellAndArea).view().layout, Layout::TwoPanels);
    EXPECT_EQ(of(LecturePicture::LossAndTask).view().layout, Layout::MirageTest);
    EXPECT_EQ(of(LecturePicture::Counts), core::presetScenario("bigbench-metrics").value());
    EXPECT_EQ(of(LecturePicture::Tasks), core::presetScenario("gpt3-table-h1").value());
    EXPECT_EQ(of(LecturePicture::Measured), core::presetScenario("gpt3-metric").value());
    const auto lengths = of(LecturePicture::LengthsLogLog);
    EXPECT_EQ(lengths.view().yScale, core::YScale::LogLog);
    EXPECT_EQ(lengths.view().pins.size(), 4U);
    EXPECT_EQ(lengths.view().pins[1].model.grading.length, 5);
    EXPECT_EQ(lengths.model().law, first.model().law);
}

TEST(LecturePictures, AreTheSameWhateverWasOpen)
{
    for (const core::LecturePictureRow& row : core::kLecturePictures) {
        const core::ValidScenario fresh = core::lecturePicture(row.picture, {});
        for (const std::string_view name : core::presetNames()) {
            const core::ValidScenario open = core::presetScenario(name).value();
            EXPECT_EQ(core::lecturePicture(row.picture, open), fresh) << row.key << " after " << name;
            core::Scenario left = open.value();
            left.view.yScale = core::YScale::LogLog;
            left.view.brackets = true;
            const auto valid = core::validate(left);
            ASSERT_TRUE(valid) << name << valid.error().front().field;
            EXPECT_EQ(core::lecturePicture(row.picture, *valid), fresh) << row.key;
            EXPECT_EQ(core::lecturePicture(row.picture, core::onlyDrawn(open)), fresh) << row.key;
        }
    }
}

TEST(LecturePictures, KeepAPersonsOwnMeasurements)
{
    core::Series series = core::seriesOf({1e8, 1e9, 1e10, 1e11}, {0.1, 0.2, 0.7, 0.8}, 1000);
    series.family = "own";
    const core::ValidScenario own = core::withEvidence({}, {{series}, {0}, false}).value();
    using core::LecturePicture;
    for (const LecturePicture picture : {LecturePicture::Measured, LecturePicture::Fits, LecturePicture::Forecast}) {
        const auto set = core::lecturePicture(picture, own);
        EXPECT_EQ(set.view().series, own.view().series);
        EXPECT_EQ(set.view().layout, picture == LecturePicture::Forecast ? Layout::Forecast : Layout::Measured);
        EXPECT_EQ(set.view().fits, picture == LecturePicture::Fits);
        const bool cut = picture == LecturePicture::Forecast;  // the picture has points held back: the largest here
        EXPECT_EQ(set.view().cut.has_value(), cut);
        EXPECT_TRUE(!cut || (*set.view().cut > 1e10 && *set.view().cut < 1e11));
    }
    EXPECT_EQ(core::lecturePicture(LecturePicture::Pair, own), core::lecturePicture(LecturePicture::Pair, {}));
}

TEST(Presets, AreKnownAgainAsAFigureCarriesThem)
{
    for (const std::string_view name : core::presetNames()) {
        const core::ValidScenario whole = core::presetScenario(name).value();
        EXPECT_EQ(core::presetNameOf(whole), name);
        EXPECT_EQ(core::presetNameOf(core::onlyDrawn(whole)), name);
        core::Scenario other = whole.value();
        other.model.testSet.seed = 123;
        EXPECT_EQ(core::presetNameOf(core::validate(other).value()), "") << name;
    }
}

TEST(LecturePictures, OfTestsAndForecastsAreSetUp)
{
    const core::ValidScenario first;
    const auto of = [&](core::LecturePicture picture) { return core::lecturePicture(picture, first); };
    EXPECT_EQ(of(core::LecturePicture::Floor).view().layout, core::Layout::TestSet);
    const core::ValidScenario questions = of(core::LecturePicture::Questions);
    EXPECT_EQ(questions.model().testSet.questions, 1'000'000);
    ASSERT_EQ(questions.view().pins.size(), 1U);
    EXPECT_EQ(questions.view().pins[0].model.testSet.questions, 100);
    const core::ValidScenario forecast = of(core::LecturePicture::Forecast);
    EXPECT_EQ(forecast.view().layout, core::Layout::Forecast);
    EXPECT_EQ(forecast.view().cut, 2e9);
    EXPECT_TRUE(of(core::LecturePicture::Fits).view().fits);
    const core::ValidScenario lenet = of(core::LecturePicture::FewModels);
    EXPECT_EQ(lenet.view().hidden.size(), 10U);  // of 14; the paper shows four
    EXPECT_EQ(lenet.view().hidden.front(), 25400.0);
    EXPECT_EQ(lenet.view().hidden.back(), 301800.0);
}

}  // namespace
