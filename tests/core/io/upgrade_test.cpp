#include "core/io/upgrade.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <gtest/gtest.h>

#include "core/io/scenario_json.h"

namespace {

using core::ErrorCode;
using core::Range;
using core::XAxis;
using nlohmann::json;

json versionOne(const std::string& name)
{
    std::ifstream file(METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/v1/" + name + ".mirage");
    return json::parse(file);
}

core::ValidScenario opened(const json& document)
{
    return core::scenarioFromJson(document.dump()).value();
}

std::optional<Range> drawn(const json& document, XAxis axis)
{
    return opened(document).view().ranges[axis];
}

TEST(Upgrade, HasAStepForEachVersion)
{
    EXPECT_LE(core::upgradeSteps().size() + 1, static_cast<std::size_t>(core::scenarioVersion()));
    const json newest = json::parse(core::scenarioToJson(core::ValidScenario()));
    EXPECT_EQ(core::upgraded(newest, core::scenarioVersion()), newest);
}

/// The numbers are those the program of version 1 printed: the first and last of its 257 places (tests/fixtures).
TEST(Upgrade, WritesTheRangesVersionOneDrew)
{
    const json plain = versionOne("preset-first-light");
    EXPECT_EQ(drawn(plain, XAxis::Mean), (Range{0.0, 1.0}));
    EXPECT_EQ(drawn(plain, XAxis::Logit), (Range{-8.0, 8.0}));
    EXPECT_EQ(drawn(plain, XAxis::Loss), (Range{0.0, 5.0}));
    EXPECT_EQ(drawn(plain, XAxis::Size), (Range{1e6, 1e13}));
    EXPECT_FALSE(opened(plain).view().joined);
    EXPECT_EQ(drawn(versionOne("no-sizes"), XAxis::Size), (Range{1e6, 1e13}));
    EXPECT_EQ(drawn(versionOne("sixty-four-sizes"), XAxis::Size), (Range{1e3, 1e29}));
    EXPECT_EQ(drawn(versionOne("sizes-at-the-bounds"), XAxis::Size), (Range{1.0, 1e30}));
    EXPECT_EQ(drawn(versionOne("logit-normal"), XAxis::Logit), (Range{-14.0, 14.0}));
    json wide = versionOne("logit-normal");
    wide["model"]["anchor"] = {{"mean", 0.5}, {"spread", 0.4997}};
    EXPECT_EQ(drawn(wide, XAxis::Logit), (Range{-6670.0, 6670.0}));
}

TEST(Upgrade, KeepsEverythingElse)
{
    const json before = versionOne("brackets-and-insets");
    const json after = core::upgraded(before, 1);
    EXPECT_EQ(after["version"], core::scenarioVersion());
    EXPECT_EQ(after["model"], before["model"]);
    for (const auto& [key, value] : before["view"].items()) {
        EXPECT_EQ(after["view"][key], value) << key;
    }
    EXPECT_EQ(core::upgraded(versionOne("no-sizes"), 1)["view"]["insets"], false);
}

TEST(Upgrade, RefusesALaterFieldInAnOlderDocument)
{
    for (const char* pointer : {"/view/joined", "/view/range", "/evidence"}) {
        json document = versionOne("preset-first-light");
        document[json::json_pointer(pointer)] = json::array();
        const auto refused = core::scenarioFromJson(document.dump());
        ASSERT_FALSE(refused.has_value()) << pointer;
        EXPECT_EQ(refused.error().size(), 1U) << pointer;
        EXPECT_EQ(refused.error().front().code, ErrorCode::UnknownField) << pointer;
    }
}

/// Until version 3 every prediction was drawn, and none could be hidden.
TEST(Upgrade, ShowsThePredictionsOfVersionThree)
{
    std::ifstream file(METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/v3/predictions-and-pins.mirage");
    json document = json::parse(file);
    const core::ValidScenario scenario = opened(document);
    const core::View& view = scenario.view();
    ASSERT_EQ(view.predictions.size(), 2U);
    EXPECT_FALSE(view.predictions[0].hidden);
    EXPECT_EQ(view.predictions[0].points.size(), 3U);
    EXPECT_EQ(view.pins.at(0).name, "Longer");
    EXPECT_TRUE(view.pins.at(0).hidden);
    document["view"]["predictions"][1]["hidden"] = true;
    const auto refused = core::scenarioFromJson(document.dump());
    ASSERT_FALSE(refused.has_value());
    ASSERT_EQ(refused.error().size(), 1U);
    EXPECT_EQ(refused.error().front().field, "view.predictions[1].hidden");
    EXPECT_EQ(refused.error().front().code, ErrorCode::UnknownField);
}

TEST(Upgrade, FaultsOfAnOlderDocumentHaveTheirPlaceInIt)
{
    json document = versionOne("logit-normal");
    document["model"]["mean"] = 2;
    document["view"]["sizes"] = {1, "large"};
    document["view"].erase("axis");
    document["view"]["zoom"] = 1;
    const auto refused = core::scenarioFromJson(document.dump());
    ASSERT_FALSE(refused.has_value());
    std::vector<std::string> fields;
    for (const core::Error& error : refused.error()) {
        fields.push_back(error.field);
    }
    std::sort(fields.begin(), fields.end());
    EXPECT_EQ(fields, (std::vector<std::string>{"model.mean", "view.axis", "view.sizes[1]", "view.zoom"}));
    for (const char* broken : {"view", "model"}) {
        json without = versionOne("logit-normal");
        without[broken] = 3;
        EXPECT_EQ(core::scenarioFromJson(without.dump()).error().front().field, broken);
    }
    const std::string text = versionOne("logit-normal").dump(2);
    const auto cut = core::scenarioFromJson(text.substr(0, text.find("\"view\"") + 7));
    EXPECT_EQ(cut.error().front().code, ErrorCode::NotJson);
    EXPECT_EQ(cut.error().front().field.substr(0, 3), "26:");  // a line of the text as it was opened
}

/// What the next parameter costs: a row of the table where it stands, and a step.
TEST(Upgrade, ANewParameterNeedsOneMoreStep)
{
    std::vector<core::UpgradeStep> steps(core::upgradeSteps().begin(), core::upgradeSteps().end());
    static constexpr std::array<std::string_view, 1> kAdded = {"/model/reluctance"};
    steps.push_back({kAdded, [](json& document) {
                         for (json* model : core::modelsIn(document)) {
                             (*model)["reluctance"] = 0;
                         }
                     }});
    for (const int from : {1, core::scenarioVersion()}) {
        core::Scenario pinned;
        pinned.view.pins = {{"a", {}, core::Metric::PassMark, false}};
        const json start =
            from == 1 ? versionOne("preset-slope") : json::parse(core::scenarioToJson(core::validate(pinned).value()));
        json after = core::upgraded(start, from, steps);
        EXPECT_EQ(after["version"], core::scenarioVersion() + 1);
        EXPECT_EQ(core::modelsIn(after).size(), from == 1 ? 1U : 2U);
        for (json* model : core::modelsIn(after)) {
            EXPECT_EQ(model->erase("reluctance"), 1U);
        }
        after["version"] = core::scenarioVersion();
        EXPECT_EQ(after, core::upgraded(start, from));
    }
}

}  // namespace
