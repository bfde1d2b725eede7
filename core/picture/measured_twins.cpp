#include "core/picture/measured_twins.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/evidence/places.h"
#include "core/model/limits.h"
#include "core/picture/measured.h"

namespace core {

namespace {

/// Whether both are of the same outputs: one family and task, asked in the same way.
bool areTwins(const Series& one, const Series& other)
{
    const auto asked = [](const Series& series) {
        return series.points.empty() ? Measurement() : series.points.front();
    };
    return one.family == other.family && one.task == other.task && asked(one).shots == asked(other).shots
           && asked(one).temperature == asked(other).temperature;
}

/// The graded twin's scores to the power of a length, at its places.
RaisedLine raisedTo(double power, const EffectiveLength& effective, const Shown& graded, YScale scale)
{
    RaisedLine raised{std::string(graded.name), power, effective, {}};
    for (const PlacedScore& placed : placedScores(*graded.series, Place::Size)) {
        const double y = onScale(Measure::Fraction, scale, std::pow(placed.mean.score, power));
        raised.points.push_back({std::log10(placed.at), std::isfinite(y) ? y : kNaN});
    }
    return raised;
}

}  // namespace

bool stands(const Series& series, Grade grade)
{
    return (series.grade == Grade::Graded) == (grade == Grade::Graded);
}

bool haveTwins(const std::vector<Shown>& all, Grade grade)
{
    return std::all_of(all.begin(), all.end(), [&](const Shown& one) {
        return !stands(*one.series, grade) || std::any_of(all.begin(), all.end(), [&](const Shown& other) {
            return !stands(*other.series, grade) && areTwins(*one.series, *other.series);
        });
    });
}

std::optional<RaisedLine> raisedLine(const Series& strict, const std::vector<Shown>& all,
                                     const std::vector<double>& hidden, YScale scale)
{
    if (strict.grade != Grade::Strict || strict.measure != Measure::Fraction) {
        return std::nullopt;
    }
    for (const Shown& graded : all) {
        const bool fits = graded.series->grade == Grade::Graded && graded.series->measure == Measure::Fraction;
        if (!fits || !areTwins(strict, *graded.series)) {
            continue;
        }
        const Series rest = withoutSizes(*graded.series, hidden);
        if (const auto effective = effectiveLength(strict, rest)) {
            const double power = strict.length ? static_cast<double>(*strict.length) : effective->length;
            return raisedTo(power, *effective, {graded.name, &rest}, scale);
        }
    }
    return std::nullopt;
}

}  // namespace core
