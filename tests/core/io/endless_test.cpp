// Documents with a million faults, or lists of a million entries: told in a few words, and soon.

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/io/scenario_json.h"
#include "core/text/json_check.h"

namespace {

using core::Error;
using core::ErrorCode;
using core::Errors;
using nlohmann::json;

constexpr std::size_t kAFew = 40;  // more than the most: those of the entry that was being read, and of what lacks

json sound()
{
    return json::parse(core::scenarioToJson(core::ValidScenario()));
}

Errors faultsOf(const json& document)
{
    const auto read = core::scenarioFromJson(document.dump());
    return read ? Errors() : read.error();
}

TEST(Endless, AListOfTheViewIsNotGoneThrough)
{
    for (const char* key : {"show", "sizes", "hidden", "series", "pins", "pinned-cuts", "predictions"}) {
        json document = sound();
        document["version"] = 1;  // before it is upgraded
        document["view"][key] = std::vector<json>(20'001, 1);
        const std::string field = std::string("view.") + key;
        EXPECT_EQ(faultsOf(document), (Errors{{ErrorCode::TooMany, field, "20001", "20000"}}));
    }
}

TEST(Endless, FaultsAreToldUpToAMost)
{
    const auto expectMost = [](const json& document, const char* what) {
        const std::size_t count = faultsOf(document).size();
        EXPECT_GE(count, core::kMostFaults) << what;
        EXPECT_LE(count, core::kMostFaults + kAFew) << what;
    };
    const auto with = [](const char* pointer, const json& value) {
        json document = sound();
        document[json::json_pointer(pointer)] = value;
        return document;
    };
    expectMost(with("/view/show", std::vector<json>(5000, 1)), "of the wrong type");
    expectMost(with("/view/show", std::vector<json>(5000, "nothing")), "unknown names");
    expectMost(with("/view/sizes", std::vector<json>(5000, "many")), "no numbers");
    expectMost(with("/evidence", std::vector<json>(5000, json::object())), "empty series");
    expectMost(with("/evidence", std::vector<json>(5000, 3)), "no series");
    const json series = {
        {"family", "a"},           {"task", ""}, {"metric", ""}, {"source", ""}, {"grade", ""}, {"measure", "what"},
        {"points", json::object()}};
    json column = series;
    column["points"] = {{"score", std::vector<json>(5000, "high")}};
    expectMost(with("/evidence", json::array({column})), "scores that are none");
    column["points"] = {{"score", std::vector<json>(5000, 0.5)}, {"size", std::vector<json>(5000, "large")}};
    expectMost(with("/evidence", json::array({column})), "sizes that are none");
    json unknown = sound();
    for (int i = 0; i < 5000; ++i) {
        unknown["view"]["field-" + std::to_string(i)] = 1;
    }
    expectMost(unknown, "unknown fields");
}

TEST(Endless, FaultsOfValuesAreToldUpToAMost)  // all of them of the right type
{
    core::Series series;
    series.family = "a";
    series.points.resize(5000);  // without sizes
    const auto one = core::Evidence::of({series});
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().size(), core::kMostFaults);
    const auto many = core::Evidence::of(std::vector<core::Series>(5000));  // without names
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().size(), core::kMostFaults);
}

TEST(Endless, FieldsThatStandTwiceAreToldUpToAMost)
{
    std::string text = "{";
    for (int i = 0; i < 5000; ++i) {
        text += "\"a\": 1, ";
    }
    EXPECT_EQ(core::jsonFaults(text + "\"a\": 1}").size(), core::kMostFaults);
}

TEST(Endless, OfTooManyPinsOrPredictionsNothingElseIsSaid)
{
    core::Scenario scenario;
    core::Pin pin;  // without a name
    pin.model.mean = 2.0;
    scenario.view.pins.assign(5000, pin);
    scenario.view.predictions.assign(5000, {});
    const auto valid = core::validate(scenario);
    ASSERT_FALSE(valid);
    EXPECT_EQ(valid.error(), (Errors{{ErrorCode::TooMany, "view.pins", "5000", "10"},
                                     {ErrorCode::TooMany, "view.predictions", "5000", "64"}}));
    core::Prediction prediction;
    prediction.name = "a";
    prediction.points.assign(5000, {2.0, 2.0});
    core::Scenario drawn;
    drawn.view.predictions = {prediction};
    EXPECT_EQ(core::validate(drawn).error(),
              (Errors{{ErrorCode::OutOfRange, "view.predictions[0].points", "5000", "2..64"}}));
}

}  // namespace
