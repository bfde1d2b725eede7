#include <algorithm>
#include <cmath>

#include "core/evidence/columns.h"
#include "core/io/scenario_fields.h"
#include "core/io/scenario_parts.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

std::string name(std::string_view key)
{
    return std::string(key);
}

/// A count; `pathOf` says where it stands, which is only asked where it is none.
template <typename Path>
std::optional<std::int64_t> countIn(const json& node, Path pathOf, Errors& errors)
{
    const double value = node.get<double>();
    if (value != std::floor(value)) {
        errors.push_back({ErrorCode::NotAnInteger, pathOf(), dumped(node), {}});
        return std::nullopt;
    }
    constexpr double kTooLarge = 1e18;  // refused by its bounds, and still an integer
    return static_cast<std::int64_t>(std::min(std::max(value, -kTooLarge), kTooLarge));
}

/// The numbers a series may have.
template <typename Number>
void readNumber(ObjectReader& reader, std::string_view key, std::optional<Number>& value)
{
    const json* node = reader.find(key, &json::is_number, "number", false);
    if (node == nullptr) {
        return;
    }
    if constexpr (std::is_same_v<Number, double>) {
        value = node->get<double>();
    } else {
        value = countIn(
            *node, [&] { return reader.pathOf(key); }, reader.errors());
    }
}

/// One column of the points: an array as long as the scores', null where a point does not know.
template <typename Put>
void readColumn(ObjectReader& reader, std::string_view key, bool (json::*isType)() const noexcept, const char* type,
                std::size_t count, Put put)
{
    const json* column = reader.find(key, &json::is_array, "list", false);
    if (column == nullptr) {
        return;
    }
    if (column->size() != count) {
        reader.errors().push_back(
            {ErrorCode::OutOfRange, reader.pathOf(key), std::to_string(column->size()), std::to_string(count)});
        return;
    }
    for (std::size_t i = 0; i < count && !reader.isFull(); ++i) {
        const json& entry = (*column)[i];
        const auto path = [&] { return reader.pathOf(key) + "[" + std::to_string(i) + "]"; };  // of a fault alone
        if ((entry.*isType)()) {
            put(i, entry, path);
        } else if (!entry.is_null()) {
            reader.errors().push_back({ErrorCode::WrongType, path(), dumped(entry), type});
        }
    }
}

void readPoints(const json& node, const std::string& path, std::vector<Measurement>& points, Errors& errors)
{
    ObjectReader reader(node, path, errors);
    const json* scores = reader.find(field::kScore, &json::is_array, "list");
    points.resize(scores == nullptr ? 0 : scores->size());
    for (std::size_t i = 0; i < points.size() && !reader.isFull(); ++i) {
        const json& entry = (*scores)[i];
        if (entry.is_number()) {
            points[i].score = entry.get<double>();
        } else {
            errors.push_back({ErrorCode::WrongType, reader.pathOf(field::kScore) + "[" + std::to_string(i) + "]",
                              dumped(entry), "number"});
        }
    }
    for (const NumberColumn& column : kNumberColumns) {
        readColumn(reader, column.key, &json::is_number, "number", points.size(),
                   [&](std::size_t i, const json& entry, const auto& place) {
                       if (column.number != nullptr) {
                           points[i].*column.number = entry.get<double>();
                       } else {
                           points[i].*column.count = countIn(entry, place, errors);
                       }
                   });
    }
    readColumn(reader, field::kCheckpoint, &json::is_string, "text", points.size(),
               [&](std::size_t i, const json& entry, const auto&) { points[i].checkpoint = entry.get<std::string>(); });
    reader.refuseTheRest();
}

Series readSeries(const json& node, const std::string& path, Errors& errors)
{
    Series series;
    ObjectReader reader(node, path, errors);
    reader.readText(field::kFamily, series.family);
    reader.readText(field::kTask, series.task);
    reader.readText(field::kMetric, series.metric);
    reader.readText(field::kSource, series.source);
    reader.readKey(field::kGrade, series.grade);
    reader.readKey(field::kMeasure, series.measure);
    readNumber(reader, field::kReadingError, series.readingError);
    readNumber(reader, field::kLength, series.length);
    readNumber(reader, field::kChoices, series.choices);
    if (const json* points = reader.find(field::kPoints, &json::is_object, "object")) {
        readPoints(*points, reader.pathOf(field::kPoints), series.points, errors);
    }
    reader.refuseTheRest();
    return series;
}

/// A field of an object that is written a field a line; a list stands in its line, since a column of a hundred thousand
/// numbers is not as many lines. Text at once: hundreds of thousands of series as JSON values take four times as long.
void appendField(std::string& text, std::string_view margin, std::string_view key, std::string_view value)
{
    text.append(text.back() == '{' ? "\n" : ",\n").append(margin);
    text.append("\"").append(key).append("\": ").append(value);
}

std::string quoted(const std::string& text)
{
    return ordered_json(text).dump();
}

/// A list as long as the points; `of` writes what each has.
template <typename Of>
std::string listText(const std::vector<Measurement>& points, Of of)
{
    std::string list = "[";
    for (const Measurement& point : points) {
        list.append(list.size() > 1 ? "," : "").append(of(point));
    }
    return list.append("]");
}

std::string pointsText(const std::vector<Measurement>& points)
{
    constexpr std::string_view kMargin = "        ";
    const auto any = [&](auto knows) { return std::any_of(points.begin(), points.end(), knows); };
    std::string text = "{";
    appendField(text, kMargin, field::kScore,
                listText(points, [](const Measurement& point) { return numberJson(point.score).dump(); }));
    for (const NumberColumn& column : kNumberColumns) {
        if (any([&](const Measurement& point) { return heldIn(column, point).has_value(); })) {
            appendField(text, kMargin, column.key, listText(points, [&](const Measurement& point) {
                            const auto held = heldIn(column, point);
                            return held ? numberJson(*held).dump() : std::string("null");
                        }));
        }
    }
    if (any([](const Measurement& point) { return !point.checkpoint.empty(); })) {
        appendField(text, kMargin, field::kCheckpoint,
                    listText(points, [](const Measurement& point) { return quoted(point.checkpoint); }));
    }
    return text.append("\n      }");
}

std::string seriesText(const Series& series)
{
    constexpr std::string_view kMargin = "      ";
    std::string text = "{";
    appendField(text, kMargin, field::kFamily, quoted(series.family));
    appendField(text, kMargin, field::kTask, quoted(series.task));
    appendField(text, kMargin, field::kMetric, quoted(series.metric));
    appendField(text, kMargin, field::kSource, quoted(series.source));
    appendField(text, kMargin, field::kGrade, quoted(name(keyOf(series.grade))));
    appendField(text, kMargin, field::kMeasure, quoted(name(keyOf(series.measure))));
    const auto put = [&](std::string_view key, const auto& number) {
        if (number) {
            appendField(text, kMargin, key, numberJson(static_cast<double>(*number)).dump());
        }
    };
    put(field::kReadingError, series.readingError);
    put(field::kLength, series.length);
    put(field::kChoices, series.choices);
    appendField(text, kMargin, field::kPoints, pointsText(series.points));
    return text.append("\n    }");
}

}  // namespace

void readEvidence(const json& node, Evidence& evidence, Errors& errors)
{
    std::vector<Series> all;
    const std::size_t before = errors.size();
    for (std::size_t i = 0; i < node.size() && errors.size() < kMostFaults; ++i) {
        const std::string path = name(field::kEvidence) + "[" + std::to_string(i) + "]";
        if (node[i].is_object()) {
            all.push_back(readSeries(node[i], path, errors));
        } else {
            errors.push_back({ErrorCode::WrongType, path, dumped(node[i]), "object"});
        }
    }
    if (errors.size() != before) {
        return;
    }
    auto checked = Evidence::of(std::move(all));
    if (checked) {
        evidence = *std::move(checked);
    } else {
        errors.insert(errors.end(), checked.error().begin(), checked.error().end());
    }
}

std::string evidenceText(const Evidence& evidence)
{
    if (evidence.series().empty()) {
        return "[]";
    }
    std::string text = "[";
    for (const Series& series : evidence.series()) {
        text.append(text.size() > 1 ? "," : "").append("\n    ").append(seriesText(series));
    }
    return text + "\n  ]";
}

}  // namespace core
