#include "core/text/json_check.h"

#include <array>
#include <limits>
#include <random>
#include <string_view>

#include <gtest/gtest.h>

#include "core/io/scenario_json.h"
#include "core/text/number_text.h"

namespace {

using core::Error;
using core::ErrorCode;
using core::Errors;

TEST(JsonCheck, FindsDuplicates)
{
    std::string text = core::scenarioToJson(core::ValidScenario());
    text.insert(text.find("\"length\""), "\"length\": 60, ");
    const Errors errors = core::jsonFaults(text);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0], (Error{ErrorCode::DuplicateField, "model.length", {}, {}}));
}

TEST(JsonCheck, StopsAtItsLimits)
{
    for (const std::string& open : {std::string("["), std::string("{\"a\":")}) {
        std::string deep;
        for (int i = 0; i < 200'000; ++i) {
            deep += open;
        }
        const Errors errors = core::jsonFaults(deep);
        ASSERT_EQ(errors.size(), 1U);
        EXPECT_EQ(errors[0].code, ErrorCode::TooDeep);
    }
    EXPECT_EQ(core::jsonFaults("\"" + std::string(core::kLargestDocument, 'x') + "\"").front().code,
              ErrorCode::TooLarge);
    // A number of thirty million digits took 264 MB, which the library holds several times.
    EXPECT_EQ(core::jsonFaults("[1, " + std::string(5000, '9') + "]"),
              (Errors{{ErrorCode::TooLarge, "1:5", {}, "4096"}}));
    EXPECT_TRUE(core::jsonFaults("[0." + std::string(4000, '9') + ", \"" + std::string(5000, '9') + "\"]").empty());
    EXPECT_TRUE(core::jsonFaults(std::string(32, '[') + std::string(32, ']')).empty());
    EXPECT_EQ(core::jsonFaults(std::string(33, '[') + std::string(33, ']')).front().code, ErrorCode::TooDeep);
}

TEST(JsonCheck, SaysWhereItIsNoJson)
{
    EXPECT_EQ(core::jsonFaults(""), (Errors{{ErrorCode::Empty, {}, {}, {}}}));
    EXPECT_EQ(core::jsonFaults(" \n\t").front().code, ErrorCode::Empty);
    const Errors errors = core::jsonFaults("{\n  \"a\": 1,\n  \"b\": nan\n}");
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].code, ErrorCode::NotJson);
    EXPECT_EQ(errors[0].field.substr(0, 2), "3:");
    for (const char* text : {"{", "{} {}", "{'a': 1}", "{\"a\": 01}", "{\"a\": 0x10}", "{\"a\": .5}",
                             "{\"a\": Infinity}", "\"\xff\"", "{\"a\": 0,5}", "// note\n{}", "{\"a\": 1,}"}) {
        EXPECT_EQ(core::jsonFaults(text).front().code, ErrorCode::NotJson) << text;
    }
}

TEST(JsonCheck, NamesANumberNoDoubleHolds)
{
    constexpr double kLargest = std::numeric_limits<double>::max();
    EXPECT_EQ(core::jsonFaults("{\"model\": {\"length\": 1e400}}"),
              (Errors{{ErrorCode::OutOfRange, "model.length", "1e400", core::rangeText(-kLargest, kLargest)}}));
    EXPECT_EQ(core::jsonFaults("{\"view\": {\"sizes\": [1, -1e999]}}").front().field, "view.sizes[1]");
}

TEST(JsonCheck, RefusesMoreThanCanBeHeld)
{
    const auto list = [](int values) {
        std::string text = "[0";
        for (int i = 1; i < values; ++i) {
            text += ",0";
        }
        return text + "]";
    };
    const auto object = [](int fields) {
        std::string text = "{\"k\":0";
        for (int i = 1; i < fields; ++i) {
            text += ",\"k" + std::to_string(i) + "\":0";
        }
        return text + "}";
    };
    EXPECT_TRUE(core::jsonFaults(list(1'499'999)).empty());  // with the list itself 1,500,000
    EXPECT_TRUE(core::jsonFaults(object(20'000)).empty());
    for (const std::string& text : {list(1'500'000), object(20'001)}) {
        const core::Errors faults = core::jsonFaults(text);
        ASSERT_EQ(faults.size(), 1U);
        EXPECT_EQ(faults.front().code, core::ErrorCode::TooMany);
    }
}

/// Numbers are cheap, texts and named fields are not: as many of each as a list of 300,000 points has columns for.
TEST(JsonCheck, RefusesWhatTakesMoreMemoryThanAllowed)
{
    const auto list = [](int count, const std::string& entry) {
        std::string text = "[";
        for (int i = 0; i < count; ++i) {
            text += entry + ",";
        }
        return text + "1]";
    };
    EXPECT_TRUE(core::jsonFaults(list(300'000, "1"), core::kMostHeld).empty());
    EXPECT_TRUE(core::jsonFaults(list(300'000, "\"step-1000\""), core::kMostHeld).empty());
    constexpr std::size_t kLittle = std::size_t{1} << 20;
    EXPECT_TRUE(core::jsonFaults(list(50'000, "1"), kLittle).empty());
    for (const std::string& text : {list(10'000, "{\"a\":1}"), list(10'000, '"' + std::string(100, 'x') + '"')}) {
        const Errors faults = core::jsonFaults(text, kLittle);
        ASSERT_EQ(faults.size(), 1U);
        EXPECT_EQ(faults.front().code, ErrorCode::TooMany);
        EXPECT_TRUE(core::jsonFaults(text).empty()) << "a table may";
    }
}

TEST(JsonCheck, HoldsOnlyWhatIsBuilt)
{
    constexpr std::size_t kLittle = std::size_t{1} << 10;
    constexpr std::array<std::string_view, 1> kBuilt = {"a"};
    std::string many = "[1";
    for (int i = 0; i < 1000; ++i) {
        many += ",1";
    }
    many += "]";
    EXPECT_TRUE(core::jsonFaults(R"({"b": )" + many + R"(, "a": {"b": 1}})", kLittle, kBuilt).empty());
    EXPECT_FALSE(core::jsonFaults(R"({"b": 1, "a": {"b": )" + many + "}}", kLittle, kBuilt).empty());
    EXPECT_FALSE(core::jsonFaults(R"([{"b": )" + many + "}]", kLittle, kBuilt).empty()) << "no object, all of it";
}

TEST(JsonCheck, SurvivesNoise)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 2000; ++i) {
        std::string noise(random() % 200, '\0');
        for (char& c : noise) {
            c = static_cast<char>(random());
        }
        EXPECT_FALSE(core::scenarioFromJson(noise).has_value());
    }
}

TEST(JsonCheck, SurvivesADocumentWithAnyByteChanged)
{
    const std::string text = core::scenarioToJson(core::ValidScenario());
    std::mt19937_64 random(2);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = static_cast<char>(random());
        const auto read = core::scenarioFromJson(changed);
        if (!read) {
            EXPECT_FALSE(read.error().empty());
        }
        const bool whole = i + 1 == text.size();  // all but the line feed
        EXPECT_EQ(core::scenarioFromJson(text.substr(0, i)).has_value(), whole) << i;
    }
}

}  // namespace
