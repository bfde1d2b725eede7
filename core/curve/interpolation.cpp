#include "core/curve/interpolation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace core {

namespace {

constexpr int kDeepest = 12;

}  // namespace

Interpolation::Interpolation(std::function<double(double)> f, const std::vector<double>& ends, double tolerance)
    : f_(std::move(f))
{
    std::vector<Piece> first;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        Piece piece{ends[i], ends[i + 1], {}, true};
        for (int node = 0; node < 5; ++node) {
            const double x = node == 4 ? piece.to : piece.from + 0.25 * node * (piece.to - piece.from);
            const double y = node == 0 && i > 0 ? first.back().values[4] : f_(x);
            piece.values[std::size_t(node)] = y;
            allowed_ = std::isfinite(y) ? std::max(allowed_, tolerance * std::fabs(y)) : allowed_;
        }
        first.push_back(piece);
    }
    for (const Piece& piece : first) {
        refine(piece, 0);
    }
}

double Interpolation::at(double x) const
{
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), x,
                                        [](double at, const Piece& piece) { return at < piece.from; });
    const Piece& piece = after == pieces_.begin() ? *after : *std::prev(after);
    return piece.settled ? piece.at(x) : f_(x);
}

/// Lagrange's quartic.
double Interpolation::Piece::at(double x) const
{
    const double t = 4 * (x - from) / (to - from);
    return values[0] * (t - 1) * (t - 2) * (t - 3) * (t - 4) / 24 - values[1] * t * (t - 2) * (t - 3) * (t - 4) / 6
           + values[2] * t * (t - 1) * (t - 3) * (t - 4) / 4 - values[3] * t * (t - 1) * (t - 2) * (t - 4) / 6
           + values[4] * t * (t - 1) * (t - 2) * (t - 3) / 24;
}

/// Adds the piece where it says what lies between its values, else its halves.
void Interpolation::refine(const Piece& piece, int depth)
{
    const std::array<double, 5>& v = piece.values;
    std::array<double, 4> between = {};
    double error = 0;
    for (int i = 0; i < 4; ++i) {
        const double x = piece.from + (0.125 + 0.25 * i) * (piece.to - piece.from);
        between[std::size_t(i)] = f_(x);
        const double apart = std::fabs(between[std::size_t(i)] - piece.at(x));
        error = std::isnan(apart) ? HUGE_VAL : std::max(error, apart);
    }
    const auto isGap = [](double y) { return std::isnan(y); };
    const bool isAllGap = std::all_of(v.begin(), v.end(), isGap) && std::all_of(between.begin(), between.end(), isGap);
    const bool settled = error <= allowed_ || isAllGap;
    const Piece left{piece.from, piece.middle(), {v[0], between[0], v[1], between[1], v[2]}, settled};
    const Piece right{piece.middle(), piece.to, {v[2], between[2], v[3], between[3], v[4]}, settled};
    for (const Piece& half : {left, right}) {
        if (settled || depth == kDeepest) {
            pieces_.push_back(half);
        } else {
            refine(half, depth + 1);
        }
    }
}

}  // namespace core
