#include "core/evidence/series.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/text/number_text.h"

namespace core {

namespace {

void add(std::string& name, std::string_view part)
{
    if (!part.empty()) {
        name.append(name.empty() ? "" : " / ").append(part);
    }
}

/// What else its first point tells of a series: importing keeps the points of one series alike in it.
std::string wholeName(const Series& series)
{
    std::string name = nameOf(series);
    if (series.points.empty()) {
        return name;
    }
    const Measurement& first = series.points.front();
    if (first.shots) {
        add(name, std::to_string(*first.shots) + "-shot");
    }
    if (first.temperature) {
        add(name, "temperature " + shortestText(*first.temperature));
    }
    add(name, first.checkpoint);
    return name;
}

}  // namespace

std::string nameOf(const Series& series)
{
    std::string name;
    for (const std::string* part : {&series.family, &series.task, &series.metric}) {
        add(name, *part);
    }
    return name;
}

Series withoutSizes(const Series& series, std::span<const double> hidden)
{
    Series rest = series;
    std::erase_if(rest.points, [&](const Measurement& point) {
        return point.size && std::find(hidden.begin(), hidden.end(), *point.size) != hidden.end();
    });
    return rest;
}

std::vector<std::string> namesOf(std::span<const Series> series)
{
    std::vector<std::string> names;
    names.reserve(series.size());
    std::unordered_map<std::string_view, int> uses;  // of names that stand where they are till the end
    uses.reserve(series.size());
    for (const Series& one : series) {
        ++uses[names.emplace_back(nameOf(one))];
    }
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (uses[names[i]] > 1) {
            again.push_back(i);
        }
    }
    for (const std::size_t i : again) {
        names[i] = wholeName(series[i]);
    }
    return names;
}

}  // namespace core
