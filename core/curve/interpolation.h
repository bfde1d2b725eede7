#pragma once

#include <array>
#include <functional>
#include <vector>

namespace core {

/// A function that is costly at every place, known at many places by its values at few.
///
/// Domain:   ends rise and are two or more; features as narrow as a quarter of a piece between two ends may be missed.
/// Result:   at() of a place from the first end to the last; where the function does not settle, as at a jump or a
///           gap, its own value. Throws what the function throws.
/// Accuracy: `tolerance` times the largest size of a value met. Test: Interpolation.StaysWithinItsTolerance.
/// Source:   quartics through five values, halved until four values between them agree.
class Interpolation {
public:
    Interpolation(std::function<double(double)> f, const std::vector<double>& ends, double tolerance);

    [[nodiscard]] double at(double x) const;

private:
    /// Five values, evenly from one end to the other.
    struct Piece {
        double from = 0.0;
        double to = 0.0;
        std::array<double, 5> values = {};
        bool settled = true;

        double middle() const { return 0.5 * (from + to); }
        double at(double x) const;
    };

    void refine(const Piece& piece, int depth);

    std::function<double(double)> f_;
    double allowed_ = 0.0;
    std::vector<Piece> pieces_;  ///< from left to right
};

}  // namespace core
