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

ordered_json pointsJson(const std::vector<Measurement>& points)
{
    ordered_json written = {{name(field::kScore), ordered_json::array()}};
    for (const Measurement& point : points) {
        written[name(field::kScore)].push_back(numberJson(point.score));
    }
    for (const NumberColumn& column : kNumberColumns) {
        ordered_json numbers = ordered_json::array();
        bool known = false;
        for (const Measurement& point : points) {
            const auto held = heldIn(column, point);
            known = known || held;
            numbers.push_back(held ? numberJson(*held) : ordered_json());
        }
        if (known) {
            written[name(column.key)] = std::move(numbers);
        }
    }
    ordered_json checkpoints = ordered_json::array();
    bool known = false;
    for (const Measurement& point : points) {
        known = known || !point.checkpoint.empty();
        checkpoints.push_back(point.checkpoint);
    }
    if (known) {
        written[name(field::kCheckpoint)] = std::move(checkpoints);
    }
    return written;
}

ordered_json seriesJson(const Series& series)
{
    ordered_json written = {{name(field::kFamily), series.family},      {name(field::kTask), series.task},
                            {name(field::kMetric), series.metric},      {name(field::kSource), series.source},
                            {name(field::kGrade), keyOf(series.grade)}, {name(field::kMeasure), keyOf(series.measure)}};
    const auto put = [&](std::string_view key, const auto& number) {
        if (number) {
            written[name(key)] = numberJson(static_cast<double>(*number));
        }
    };
    put(field::kReadingError, series.readingError);
    put(field::kLength, series.length);
    put(field::kChoices, series.choices);
    written[name(field::kPoints)] = pointsJson(series.points);
    return written;
}

/// An object a field a line, and a list in its line: a column of a hundred thousand numbers is not as many lines.
std::string inLines(const ordered_json& object, std::size_t indent)
{
    const std::string margin(indent, ' ');
    std::string text = "{";
    for (const auto& [key, value] : object.items()) {
        text.append(text.size() > 1 ? "," : "").append("\n  ").append(margin);
        text.append(ordered_json(key).dump()).append(": ");
        text.append(value.is_object() ? inLines(value, indent + 2) : value.dump());
    }
    return text.append("\n").append(margin).append("}");
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
        text.append(text.size() > 1 ? "," : "").append("\n    ").append(inLines(seriesJson(series), 4));
    }
    return text + "\n  ]";
}

}  // namespace core
