#include "core/import/json_fields.h"

#include <array>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 2> kFields = {"a", "b"};

json built(std::string_view text)
{
    return core::jsonOfFields(text, kFields);
}

TEST(JsonFields, AreThoseOfTheOutermostObjectAlone)
{
    EXPECT_EQ(built(R"({"x": 1, "a": 2, "y": {"a": 3, "b": [4]}, "b": {"x": [5, {"y": 6}]}, "z": [{"a": 7}]})"),
              json::parse(R"({"a": 2, "b": {"x": [5, {"y": 6}]}})"));
    EXPECT_EQ(built(R"({"x": {}, "y": [], "a": {}, "z": [[]], "b": []})"), json::parse(R"({"a": {}, "b": []})"));
    EXPECT_EQ(built(R"({"x": 1})"), json::object());
}

TEST(JsonFields, OfWhatIsNoObjectAreAll)
{
    for (const char* text :
         {R"([{"x": 1, "a": "text"}, null, true, -1, 1.5, [[1], []]])", "\"text\"", "1", "null", "[]"}) {
        EXPECT_EQ(built(text), json::parse(text)) << text;
    }
}

TEST(JsonFields, OfOneNameTheLastCounts)
{
    EXPECT_EQ(built(R"({"a": [1, 2], "x": 0, "a": {"c": 1, "c": [2]}})"), json::parse(R"({"a": {"c": [2]}})"));
}

}  // namespace
