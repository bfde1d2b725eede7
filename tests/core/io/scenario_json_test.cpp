#include "core/io/scenario_json.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/io/presets.h"
#include "core/text/json_check.h"
#include "core/text/number_text.h"

namespace {

using core::Error;
using core::ErrorCode;
using core::Errors;
using nlohmann::json;

/// The scenario first-light as JSON, to be broken.
json soundScenario()
{
    return json::parse(core::scenarioToJson(core::ValidScenario()));
}

Errors faultsIn(const std::string& text)
{
    const auto scenario = core::scenarioFromJson(text);
    return scenario ? Errors() : scenario.error();
}

Errors faultsIn(const json& document)
{
    return faultsIn(document.dump());
}

/// The one fault of a field, or a failure.
Error faultAt(const Errors& errors, const std::string& field)
{
    const auto found = std::find_if(errors.begin(), errors.end(), [&](const Error& e) { return e.field == field; });
    if (found == errors.end()) {
        ADD_FAILURE() << "no fault of " << field;
        return {};
    }
    return *found;
}

TEST(ScenarioJson, ThereAndBack)
{
    for (const std::string_view name : core::presetNames()) {
        const auto preset = core::presetScenario(name);
        ASSERT_TRUE(preset.has_value()) << name;
        const std::string text = core::scenarioToJson(*preset);
        const auto read = core::scenarioFromJson(text);
        ASSERT_TRUE(read.has_value()) << name;
        EXPECT_EQ(*read, *preset) << name;
        EXPECT_EQ(core::scenarioToJson(*read), text) << name;
    }
}

core::Series measured()
{
    core::Series series{
        "GPT-3", "4-digit addition", "accuracy", "Fig. 4", core::Grade::Strict, core::Measure::Score, 1.0 / 3e4, 5, {},
        {}};
    core::Measurement point;
    point.score = 2.9e-4;
    point.size = 6.7e9;
    point.questions = core::kLargestInteger;
    point.low = 0.1 + 0.2;
    series.points.push_back(point);
    point = {};
    point.compute = 3.14e23;
    point.checkpoint = "step143000";
    series.points.push_back(point);
    return series;
}

TEST(ScenarioJson, KeepsEveryDigitOfEveryField)
{
    core::Scenario scenario;
    scenario.model.mean = 0.1 + 0.2;
    scenario.model.distribution = core::Distribution::TwoGroups;
    scenario.model.anchor = {1.0 / 3.0, 0.123456789012345};
    scenario.model.groups = core::GroupLevels{0.1, 0.7000000000000001};
    scenario.model.grading = {core::TokenMode::Independent, 100'000, 123'457, true, 7, 999'999};
    scenario.model.law = {1e30, -0.123456789, 0.1, 19.999999999999996, 12345.678, 0.01};
    scenario.model.testSet = {1'000'000'000, core::kLargestInteger};
    scenario.view.xAxis = core::XAxis::Size;
    scenario.view.yScale = core::YScale::Log10;
    scenario.view.bellAxis = core::BellAxis::Logit;
    scenario.view.shown = {core::Metric::ExactMatch, core::Metric::Brier};
    scenario.view.featured = core::Metric::ExactMatch;
    scenario.view.sizes = {1.0, 1.0000000000000002, 9007199254740993.0, 1e30};
    scenario.evidence = core::Evidence::of({measured()}).value();
    scenario.view.ranges[core::XAxis::Size] = core::Range{1.0 / 0.7, 1e30};
    scenario.view.joined = true;
    scenario.view.intervals = true;
    scenario.view.series = {core::nameOf(measured())};
    scenario.view.hidden = {1.3e9, 6.7e9};
    scenario.view.cut = 12.9e9;
    scenario.view.pinnedCuts = {2e9, {1.75e11, core::KeptLaw{core::nameOf(measured()), 95.1, -0.07, 1e-3}}};
    scenario.view.pins = {{"早い", scenario.model, core::Metric::BestOfR, true}};
    scenario.view.predictions = {{"class 3",
                                  core::Metric::ExactMatch,
                                  core::XAxis::Mean,
                                  core::YScale::Log10,
                                  {{0.1, 1e-300}, {0.7, 0.3}},
                                  true,
                                  true,
                                  true},
                                 {"b",
                                  core::nameOf(measured()),
                                  core::XAxis::Size,
                                  core::YScale::Linear,
                                  {{1.0, -40.0}, {1e30, 3.0}},
                                  false,
                                  false}};
    const auto valid = core::validate(scenario);
    ASSERT_TRUE(valid.has_value());
    const auto read = core::scenarioFromJson(core::scenarioToJson(*valid));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->value(), scenario);
}

TEST(ScenarioJson, IsReadableAndTheSameBytes)
{
    std::ifstream file(METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/first-light.mirage");
    std::stringstream text;
    text << file.rdbuf();
    EXPECT_EQ(core::scenarioFromJson(text.str()), core::ValidScenario());
    if (json::parse(text.str())["version"] == core::scenarioVersion()) {
        EXPECT_EQ(core::scenarioToJson(core::ValidScenario()), text.str());
    }
}

TEST(ScenarioJson, AcceptsCountsAsDecimalsAndAPassMarkAsAFraction)
{
    const std::string text = core::scenarioToJson(core::ValidScenario());
    const auto with = [&](std::string from, const std::string& to) {
        std::string changed = text;
        changed.replace(changed.find(from), from.size(), to);
        return core::scenarioFromJson(changed);
    };
    EXPECT_EQ(with("\"length\": 50", "\"length\": 1e3")->model().grading.length, 1000);
    EXPECT_EQ(with("\"pass-mark\": 0.7", "\"pass-mark\": 0.28")->model().grading.passMarkMillionths, 280'000);
    EXPECT_EQ(with("\"pass-mark\": 0.7", "\"pass-mark\": 7e-6")->model().grading.passMarkMillionths, 7);
}

TEST(ScenarioJson, RefusesAFieldItDoesNotKnowByName)
{
    for (const auto& [pointer, path] :
         {std::pair("/colour", "colour"), std::pair("/model/tempo", "model.tempo"),
          std::pair("/model/anchor/sd", "model.anchor.sd"), std::pair("/view/zoom", "view.zoom")}) {
        json document = soundScenario();
        document[json::json_pointer(pointer)] = 1;
        const Errors errors = faultsIn(document);
        ASSERT_EQ(errors.size(), 1U) << path;
        EXPECT_EQ(errors[0].code, ErrorCode::UnknownField);
        EXPECT_EQ(errors[0].field, path);
    }
}

TEST(ScenarioJson, RequiresEveryField)
{
    const json document = soundScenario();
    const json fields = document.flatten();
    for (const auto& [pointer, value] : fields.items()) {
        const bool inList = std::isdigit(static_cast<unsigned char>(pointer.back())) != 0;
        if (inList || pointer == "/format") {
            continue;
        }
        json without = document;
        const json::json_pointer place(pointer);
        without[place.parent_pointer()].erase(place.back());
        const Errors errors = faultsIn(without);
        ASSERT_EQ(errors.size(), 1U) << pointer;
        EXPECT_EQ(errors[0].code, ErrorCode::MissingField) << pointer;
    }
}

TEST(ScenarioJson, RefusesEveryFieldOfTheWrongType)
{
    const json document = soundScenario();
    const json fields = document.flatten();
    for (const auto& [pointer, value] : fields.items()) {
        json broken = document;
        broken[json::json_pointer(pointer)] = pointer == "/format" ? json(1) : json::object();
        const Errors errors = faultsIn(broken);
        ASSERT_EQ(errors.size(), 1U) << pointer;
        EXPECT_EQ(errors[0].code, pointer == "/format" ? ErrorCode::NotAScenario : ErrorCode::WrongType) << pointer;
    }
    for (const char* pointer : {"/model", "/view", "/model/anchor", "/view/show", "/view/sizes"}) {
        json broken = document;
        broken[json::json_pointer(pointer)] = "text";
        const Errors errors = faultsIn(broken);
        ASSERT_FALSE(errors.empty()) << pointer;
        EXPECT_EQ(errors[0].code, ErrorCode::WrongType) << pointer;
    }
    for (const char* text : {"[]", "3", "\"metric-mirage-scenario\"", "null", "{}", "{\"format\": \"other\"}"}) {
        const Errors errors = faultsIn(std::string(text));
        ASSERT_EQ(errors.size(), 1U) << text;
        EXPECT_EQ(errors[0].code, ErrorCode::NotAScenario) << text;
    }
}

TEST(ScenarioJson, TellsEveryFaultAtOnce)
{
    json document = soundScenario();
    document["model"]["mean"] = 2;
    document["model"]["length"] = 2.5;
    document["model"]["pass-mark"] = 0.1234567;
    document["model"]["distribution"] = "gamma";
    document["model"]["anchor"]["mean"] = "half";
    document["model"]["low"] = 0.1;
    document["view"]["axis"] = "depth";
    document["view"]["layout"] = "sideways";
    document["view"]["show"] = {"pass-mark", "rouge", 3};
    document["view"]["sizes"] = {1, 1e40};
    document["view"]["zoom"] = 1;
    const Errors errors = faultsIn(document);
    EXPECT_EQ(errors.size(), 12U);
    EXPECT_EQ(faultAt(errors, "model.mean"), (Error{ErrorCode::OutOfRange, "model.mean", "2", "1e-9..0.999999999"}));
    EXPECT_EQ(faultAt(errors, "model.length"), (Error{ErrorCode::NotAnInteger, "model.length", "2.5", "1..100000"}));
    EXPECT_EQ(faultAt(errors, "model.pass-mark").code, ErrorCode::NotAStep);
    EXPECT_EQ(faultAt(errors, "model.distribution").code, ErrorCode::UnknownName);
    EXPECT_EQ(faultAt(errors, "model.anchor.mean").code, ErrorCode::WrongType);
    EXPECT_EQ(faultAt(errors, "model.high").code, ErrorCode::MissingField);
    EXPECT_EQ(faultAt(errors, "view.axis"),
              (Error{ErrorCode::UnknownName, "view.axis", "depth", "mean, logit, loss, size"}));
    EXPECT_EQ(faultAt(errors, "view.layout").code, ErrorCode::UnknownName);
    EXPECT_EQ(faultAt(errors, "view.show[1]").code, ErrorCode::UnknownName);
    EXPECT_EQ(faultAt(errors, "view.show[2]").code, ErrorCode::WrongType);
    EXPECT_EQ(faultAt(errors, "view.sizes[1]"), (Error{ErrorCode::OutOfRange, "view.sizes[1]", "1e40", "1..1e30"}));
    EXPECT_EQ(faultAt(errors, "view.zoom").code, ErrorCode::UnknownField);
}

TEST(ScenarioJson, NeverRoundsAnIntegerIntoItsBounds)
{
    json document = soundScenario();
    document["model"]["seed"] = core::kLargestInteger;
    EXPECT_TRUE(faultsIn(document).empty());
    document["model"]["seed"] = core::kLargestInteger + 1;
    EXPECT_EQ(faultAt(faultsIn(document), "model.seed").code, ErrorCode::OutOfRange);
    document["model"]["seed"] = json::parse("123456789012345678901234567890");
    EXPECT_EQ(faultAt(faultsIn(document), "model.seed").code, ErrorCode::OutOfRange);
    document["model"]["seed"] = -1;
    EXPECT_EQ(faultAt(faultsIn(document), "model.seed").code, ErrorCode::OutOfRange);
}

/// Each entry of the lists of version 2, and each column of the evidence.
TEST(ScenarioJson, NamesThePlaceOfAFaultInsideAList)
{
    json document = soundScenario();
    json pin = {{"name", "a"}, {"model", document["model"]}, {"featured", "pass-mark"}, {"hidden", false}};
    pin["model"]["length"] = 0;
    pin["model"]["anchor"]["spread"] = "wide";
    document["view"]["pins"] = {pin, 3};
    document["view"]["predictions"] = {{{"name", "b"},
                                        {"metric", "rouge"},
                                        {"axis", "mean"},
                                        {"y", "linear"},
                                        {"points", {{0, 0}, {1}}},
                                        {"locked", false}}};
    document["view"]["range"]["mean"] = {0, "one"};
    document["view"]["cut"] = "13B";
    document["evidence"] = {
        {{"family", "GPT-3"},
         {"task", ""},
         {"metric", ""},
         {"source", ""},
         {"grade", "fair"},
         {"measure", "length"},
         {"length", 2.5},
         {"points", {{"score", {0.5, "none"}}, {"size", {1e9, 2e9}}, {"n", {"many", 3}}, {"era", {}}}}}};
    std::vector<std::string> fields;
    for (const Error& error : faultsIn(document)) {
        fields.push_back(error.field);
    }
    std::sort(fields.begin(), fields.end());
    EXPECT_EQ(fields, (std::vector<std::string>{
                          "evidence[0].grade", "evidence[0].length", "evidence[0].measure", "evidence[0].points.era",
                          "evidence[0].points.n[0]", "evidence[0].points.score[1]", "view.cut",
                          "view.pins[0].model.anchor.spread", "view.pins[0].model.length", "view.pins[1]",
                          "view.predictions[0].hidden", "view.predictions[0].metric", "view.predictions[0].monotone",
                          "view.predictions[0].points[1]", "view.range.mean"}));
}

TEST(ScenarioJson, HoldsATableOfAHundredThousandRows)
{
    core::Series series = measured();
    series.points.resize(1);
    for (int i = 1; i < 100'000; ++i) {
        series.points.push_back(series.points.front());
        series.points.back().score = 1.0 / i;
        series.points.back().size = 1e6 * i;
    }
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of({series}).value();
    const auto valid = core::validate(scenario).value();
    const std::string text = core::scenarioToJson(valid);
    EXPECT_LT(text.size(), core::kLargestDocument);
    EXPECT_EQ(core::scenarioFromJson(text).value(), valid);
    const core::ValidScenario undone = valid;  // an undo step keeps a pointer
    EXPECT_EQ(&undone.evidence().series(), &valid.evidence().series());
}

TEST(ScenarioJson, SaysAParametersBoundsOfANumberThatNoDoubleHolds)
{
    std::string text = soundScenario().dump();
    const std::string length = "\"length\":50";
    ASSERT_NE(text.find(length), std::string::npos);
    text.replace(text.find(length), length.size(), "\"length\":1e400");
    EXPECT_EQ(core::scenarioFromJson(text).error(),
              (Errors{{ErrorCode::OutOfRange, "model.length", "1e400", "1..100000"}}));
}

TEST(ScenarioJson, RecognisesANewerVersion)
{
    json document = soundScenario();
    const std::string known = std::to_string(core::scenarioVersion());
    const std::string newer = std::to_string(core::scenarioVersion() + 1);
    document["version"] = core::scenarioVersion() + 1;
    document["model"]["colour"] = "what a newer program may write";
    EXPECT_EQ(faultsIn(document), (Errors{{ErrorCode::NewerVersion, "version", newer, known}}));
    document["version"] = 0;
    EXPECT_EQ(faultsIn(document).front().code, ErrorCode::OutOfRange);
    document["version"] = -1;
    EXPECT_EQ(faultsIn(document).front().code, ErrorCode::OutOfRange);
    document["version"] = "1";
    EXPECT_EQ(faultsIn(document).front().code, ErrorCode::WrongType);
}

}  // namespace
