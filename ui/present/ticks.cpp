#include "ui/present/ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/words/number_format.h"

namespace ui {

namespace {

QString plain(double value, int decimals)
{
    return QString::number(std::abs(value) < 1e-12 ? 0.0 : value, 'f', decimals).replace(u'-', QChar(0x2212));
}

int decadesBetweenTicks(const core::Range& range, int most)
{
    int step = 1;
    while ((range.maximum - range.minimum) / step + 1.0 > most) {
        ++step;
    }
    return step;
}

/// Decades counted from the top, so that 1 (or the largest size) always has its tick.
template <typename Label>
std::vector<Tick> decades(const core::Range& range, int most, Label label)
{
    std::vector<Tick> ticks;
    const int step = decadesBetweenTicks(range, most);
    const int last = static_cast<int>(std::floor(range.maximum + 1e-9));
    for (int decade = last; decade >= range.minimum - 1e-9; decade -= step) {
        ticks.insert(ticks.begin(), {static_cast<double>(decade), label(decade)});
    }
    return ticks;
}

QString raisedTen(int exponent)
{
    return QStringLiteral("10") + superscript(QString::number(exponent));
}

/// A tick's place and what it says among decimals and among powers of ten; empty where it is none of these.
struct Candidate {
    double log;  // ln y
    QString decimals;
    QString power;
};

std::vector<Candidate> logLogCandidates()
{
    std::vector<Candidate> candidates = {{std::log(0.1), QStringLiteral("0.1"), raisedTen(-1)}};
    for (int nines = 1; nines <= 6; ++nines) {
        candidates.push_back({std::log1p(-std::pow(10.0, -nines)), QStringLiteral("0.") + QString(nines, u'9'),
                              QStringLiteral("1\u00a0\u2212\u00a0") + raisedTen(-nines)});
    }
    for (const int decades : {10, 100, 1'000, 10'000, 100'000}) {
        candidates.push_back({-decades * M_LN10, {}, raisedTen(-decades)});
    }
    candidates.push_back({std::log(0.5), QStringLiteral("0.5"), {}});
    candidates.push_back({-3.0 * M_LN10, QStringLiteral("0.001"), raisedTen(-3)});
    return candidates;
}

}  // namespace

QString powerOfTen(int exponent)
{
    if (exponent == 0) {
        return QStringLiteral("1");
    }
    if (exponent == -1) {
        return QStringLiteral("0.1");
    }
    return QStringLiteral("10") + superscript(QString::number(exponent));
}

std::vector<Tick> linearTicks(const core::Range& range, int most)
{
    const double rough = (range.maximum - range.minimum) / most;
    const double decade = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * decade;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (nice * decade >= rough * (1.0 - 1e-9)) {
            step = nice * decade;
            break;
        }
    }
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    std::vector<Tick> ticks;
    const double first = std::ceil(range.minimum / step - 1e-9);
    for (double i = first; i * step <= range.maximum + 1e-9 * step; i += 1.0) {
        ticks.push_back({i * step, plain(i * step, decimals)});
    }
    return ticks;
}

std::vector<Tick> lossTicks(const core::Range& range, int most)
{
    std::vector<Tick> ticks = linearTicks({-range.maximum, -range.minimum}, most);
    for (Tick& tick : ticks) {
        tick.at = 0.0 - tick.at;
    }
    std::reverse(ticks.begin(), ticks.end());
    return ticks;
}

std::vector<Tick> decadeTicks(const core::Range& logRange, int most)
{
    constexpr double kInDigits = 3.0;  // decades on either side of 1
    if (logRange.minimum < -kInDigits - 1e-9 || logRange.maximum > kInDigits + 1e-9) {
        return decades(logRange, most, raisedTen);
    }
    return decades(logRange, most,
                   [](int decade) { return QString::number(std::pow(10.0, decade), 'f', std::max(0, -decade)); });
}

std::vector<Tick> logLogTicks(const core::Range& range, int most)
{
    std::vector<Tick> ticks;
    const double least = (range.maximum - range.minimum) / most;
    const bool powers = range.minimum < -std::log10(10.0 * M_LN10);  // 10⁻¹⁰ has no decimals a person reads
    for (const Candidate& candidate : logLogCandidates()) {
        const double at = -std::log10(-candidate.log);
        const QString& label = powers ? candidate.power : candidate.decimals;
        const bool fits = !label.isEmpty() && at >= range.minimum && at <= range.maximum
                          && std::none_of(ticks.begin(), ticks.end(),
                                          [&](const Tick& tick) { return std::abs(tick.at - at) < least; });
        if (fits) {
            ticks.push_back({at, label});
        }
    }
    std::sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.at < b.at; });
    return ticks;
}

std::vector<Tick> sizeTicks(const core::Range& logRange, int most)
{
    constexpr double kLettersUpTo = 15.0;  // 100T is the last power of ten that has a letter
    if (logRange.maximum >= kLettersUpTo - 1e-9) {
        return decades(logRange, most, raisedTen);
    }
    return decades(logRange, most, [](int decade) { return formatSize(std::pow(10.0, decade)); });
}

}  // namespace ui
