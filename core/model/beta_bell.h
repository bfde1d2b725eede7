#pragma once

namespace core {

/// P ~ Beta(a, b), with functions of t = logit p.
struct BetaBell {
    double a = 1.0;
    double b = 1.0;

    double logDensity(double t) const noexcept;
    double slope(double t) const noexcept;  ///< derivative of logDensity
    double logUpper(double t) const;
    double logLower(double t) const;
    double hazard(double t, bool upper) const;  ///< density over upper (or lower) tail
    double mode() const noexcept;
    double width() const noexcept;  ///< about its standard deviation

    friend bool operator==(const BetaBell&, const BetaBell&) = default;
};

}  // namespace core
