#include "core/import/tidy_table.h"

#include <algorithm>
#include <array>

#include "core/text/number_text.h"

namespace core {

namespace {

constexpr std::array<std::string_view, 13> kColumns = {"family",     "task", "metric",  "shots", "temperature",
                                                       "checkpoint", "size", "compute", "score", "stderr",
                                                       "low",        "high", "n"};

template <typename Number>
std::string textOf(const std::optional<Number>& number)
{
    if (!number) {
        return {};
    }
    if constexpr (std::is_same_v<Number, double>) {
        return shortestText(*number);
    } else {
        return std::to_string(*number);
    }
}

}  // namespace

bool isTidyHeader(std::span<const std::string_view> header)
{
    return std::equal(header.begin(), header.end(), kColumns.begin(), kColumns.end());
}

std::string tidyTable(std::span<const Series> series)
{
    std::string table;
    for (const std::string_view column : kColumns) {
        table.append(table.empty() ? "" : ",").append(column);
    }
    table += '\n';
    for (const Series& one : series) {
        const std::string keys = csvField(one.family) + "," + csvField(one.task) + "," + csvField(one.metric);
        for (const Measurement& point : one.points) {
            table.append(keys);
            for (const std::string& field :
                 {textOf(point.shots), textOf(point.temperature), csvField(point.checkpoint), textOf(point.size),
                  textOf(point.compute), shortestText(point.score), textOf(point.standardError), textOf(point.low),
                  textOf(point.high), textOf(point.questions)}) {
                table.append(",").append(field);
            }
            table += '\n';
        }
    }
    return table;
}

std::string csvField(std::string_view text)
{
    const bool blankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (text.find_first_of(",;\t\"\n\r") == std::string_view::npos && !text.starts_with('#') && !blankEnds) {
        return std::string(text);
    }
    std::string field = "\"";
    for (const char c : text) {
        field.append(c == '"' ? 2 : 1, c);
    }
    return field + "\"";
}

}  // namespace core
