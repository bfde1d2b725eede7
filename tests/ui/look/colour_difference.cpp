#include "tests/ui/look/colour_difference.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tests {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr Matrix kSame = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanope = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranope = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanope = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix kToXyz = {  // sRGB, IEC 61966-2-1
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

Vector times(const Matrix& matrix, const Vector& v)
{
    Vector product{};
    for (std::size_t i = 0; i < 3; ++i) {
        product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    }
    return product;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double labRoot(double t)
{
    return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

double radians(double degrees)
{
    return degrees * M_PI / 180.0;
}

double hue(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180.0 / M_PI;
    return degrees < 0.0 ? degrees + 360.0 : degrees;
}

double seventh(double chroma)
{
    return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7)));
}

}  // namespace

Lab seenBy(Eyes eyes, const QColor& colour)
{
    const Matrix& matrix = eyes == Eyes::Normal      ? kSame
                           : eyes == Eyes::Protanope ? kProtanope
                           : eyes == Eyes::Tritanope ? kTritanope
                                                     : kDeuteranope;
    Vector rgb = times(matrix, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& channel : rgb) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    const Vector xyz = times(kToXyz, rgb);
    const double x = labRoot(xyz[0] / 0.95047);
    const double y = labRoot(xyz[1]);
    const double z = labRoot(xyz[2] / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double difference2000(const Lab& one, const Lab& two)
{
    const double g = 0.5 * (1.0 - seventh(0.5 * (std::hypot(one.a, one.b) + std::hypot(two.a, two.b))));
    const double a1 = one.a * (1.0 + g);
    const double a2 = two.a * (1.0 + g);
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, two.b);
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, two.b);
    const bool grey = c1 * c2 == 0.0;
    double dh = grey ? 0.0 : h2 - h1;
    dh += dh > 180.0 ? -360.0 : (dh < -180.0 ? 360.0 : 0.0);
    double h = grey ? h1 + h2 : 0.5 * (h1 + h2);
    if (!grey && std::abs(h1 - h2) > 180.0) {
        h += h1 + h2 < 360.0 ? 180.0 : -180.0;
    }
    const double l = 0.5 * (one.l + two.l);
    const double c = 0.5 * (c1 + c2);
    const double t = 1.0 - 0.17 * std::cos(radians(h - 30.0)) + 0.24 * std::cos(radians(2.0 * h))
                     + 0.32 * std::cos(radians(3.0 * h + 6.0)) - 0.20 * std::cos(radians(4.0 * h - 63.0));
    const double sl = 1.0 + 0.015 * (l - 50.0) * (l - 50.0) / std::sqrt(20.0 + (l - 50.0) * (l - 50.0));
    const double turn = -std::sin(radians(60.0 * std::exp(-std::pow((h - 275.0) / 25.0, 2)))) * 2.0 * seventh(c);
    const double lightness = (two.l - one.l) / sl;
    const double chroma = (c2 - c1) / (1.0 + 0.045 * c);
    const double angle = 2.0 * std::sqrt(c1 * c2) * std::sin(radians(0.5 * dh)) / (1.0 + 0.015 * c * t);
    return std::sqrt(lightness * lightness + chroma * chroma + angle * angle + turn * chroma * angle);
}

}  // namespace tests
