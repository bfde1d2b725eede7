#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/evidence/series.h"
#include "core/result.h"

namespace core {

/// From the least size of some to the greatest, parameters.
struct SizeSpan {
    double least = 0.0;
    double most = 0.0;
};

/// Measured series, checked once and never changed after: copying copies a pointer, and two copies are equal by it
/// before anyone looks at a point.
class Evidence {
public:
    /// No series.
    Evidence() = default;

    /// The series, or every fault of theirs under "evidence[1].points.score[17]".
    ///
    /// Domain:   any series, NaN and infinities included.
    /// Result:   the evidence: every series has a name, every number is within the bounds series.h gives.
    /// Accuracy: bounds are inclusive. Test: Evidence.ReportsEveryFaultAtOnce.
    [[nodiscard]] static Result<Evidence> of(std::vector<Series> series);

    const std::vector<Series>& series() const noexcept;

    /// What each is called among them (namesOf()).
    const std::vector<std::string>& names() const noexcept;

    /// The first series of that name, or null; where several share their nameOf(), that finds the first.
    const Series* find(std::string_view name) const noexcept;

    /// The least and the greatest size of a series (find()); nothing where it has none. Known since the evidence was
    /// made: a table has a hundred thousand, and every step asks.
    std::optional<SizeSpan> sizes(std::string_view name) const noexcept;

    friend bool operator==(const Evidence& a, const Evidence& b)
    {
        return a.held_ == b.held_ || a.series() == b.series();
    }

private:
    struct Held {
        std::vector<Series> series;
        std::vector<std::string> names;
        std::unordered_map<std::string, std::size_t> index;  ///< by name, then by nameOf(): the first of each
        std::vector<std::optional<SizeSpan>> sizes;
    };

    std::shared_ptr<const Held> held_;  ///< null: none
};

}  // namespace core
