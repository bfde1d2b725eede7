#pragma once

#include <QColor>

namespace tests {

/// CIELAB, D65.
struct Lab {
    double l = 0.0;
    double a = 0.0;
    double b = 0.0;
};

enum class Eyes { Normal, Protanope, Deuteranope, Tritanope };

/// A colour as such eyes see it. Source: G. Machado, M. Oliveira and L. Fernandes, "A physiologically-based model for
/// simulation of color vision deficiency", IEEE TVCG 15(6), 2009, matrices of severity 1.0, on linear RGB.
Lab seenBy(Eyes eyes, const QColor& colour);

/// CIEDE2000. Source: G. Sharma, W. Wu and E. Dalal, Color Research and Application 30(1), 2005.
double difference2000(const Lab& one, const Lab& two);

}  // namespace tests
