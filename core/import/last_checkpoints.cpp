#include "core/import/last_checkpoints.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/text/number_text.h"

namespace core {

namespace {

/// The number in a checkpoint's name, by which they follow one another.
double numberIn(const std::string& checkpoint)
{
    std::string digits;
    for (const char c : checkpoint) {
        digits += c >= '0' && c <= '9' ? std::string(1, c) : "";
    }
    return numberFromText(digits.substr(std::min(digits.size(), digits.find_first_not_of('0')))).value_or(0);
}

}  // namespace

void keepLastCheckpoints(std::vector<Series>& series, std::vector<std::vector<PointOrigin>>& origins)
{
    std::map<std::string, std::size_t> place;
    std::vector<Series> last;
    std::vector<std::vector<PointOrigin>> lastOrigins;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto [found, isNew] = place.try_emplace(nameOf(series[i]), last.size());
        if (isNew) {
            last.push_back(std::move(series[i]));
            lastOrigins.push_back(std::move(origins[i]));
            continue;
        }
        for (std::size_t j = 0; j < series[i].points.size(); ++j) {
            const Measurement& point = series[i].points[j];
            auto& points = last[found->second].points;
            const auto same = std::find_if(points.begin(), points.end(), [&](const Measurement& one) {
                return one.size == point.size && one.compute == point.compute;
            });
            if (same == points.end()) {
                points.push_back(point);
                lastOrigins[found->second].push_back(origins[i][j]);
            } else if (numberIn(point.checkpoint) > numberIn(same->checkpoint)) {
                lastOrigins[found->second][static_cast<std::size_t>(same - points.begin())] = origins[i][j];
                *same = point;
            }
        }
    }
    series = std::move(last);
    origins = std::move(lastOrigins);
}

}  // namespace core
