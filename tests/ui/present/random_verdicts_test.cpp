// What the mirage test says of 2,000 random scenarios and the slope layout of 500, in both languages, against a law, an
// average and a line written out here.

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <utility>

#include <boost/math/special_functions/beta.hpp>
#include <gtest/gtest.h>

#include "core/picture/slope_match.h"
#include "core/statistics/straightness.h"
#include "tests/ui/scenarios.h"
#include "ui/present/present_parts.h"
#include "ui/words/number_format.h"

namespace {

using testing_scenarios::changed;
using ui::Text;

constexpr int kScenarios = 2000;

class Draw {
public:
    explicit Draw(unsigned seed) : random_(seed) {}
    double between(double low, double high) { return low + (high - low) * double(random_()) / 4294967296.0; }
    bool oneIn(unsigned n) { return random_() % n == 0; }

private:
    std::mt19937 random_;
};

/// A law and a beta bell of concentration k, the mean of p^length under it: 0 for no spread.
struct Drawn {
    double alpha = -0.5, floor = 0, jump = 0, jumpSize = 1e10, jumpWidth = 0.1, k = 0;
    std::int64_t length = 50;
    core::Range axis{6, 13};

    double jumpLoss(double x) const { return jump / (1 + std::pow(10.0, (x - std::log10(jumpSize)) / jumpWidth)); }
    double h(double x) const
    {
        const double loss = floor + std::pow(10.0, alpha * (x - std::log10(2e9))) + jumpLoss(x);
        if (k == 0) {
            return std::log10(loss * double(length));
        }
        const double miss = -std::expm1(-loss);
        double product = 1;
        double log = -loss;
        for (std::int64_t i = 1; i < length; ++i) {
            product *= 1 - miss * k / (k + double(i));
            if (product < 1e-200) {
                log += std::log(std::exchange(product, 1.0));
            }
        }
        return std::log10(-log - std::log(product));
    }
    core::ValidScenario scenario() const
    {
        return changed([&](core::Scenario& s) {
            s.view.layout = core::Layout::MirageTest;
            s.view.ranges[core::XAxis::Size] = core::Range{std::pow(10.0, axis.minimum), std::pow(10.0, axis.maximum)};
            s.model.law = {2e9, alpha, floor, jump, jumpSize, jumpWidth};
            s.model.grading.length = length;
            s.model.distribution = k == 0 ? core::Distribution::Point : core::Distribution::Beta;
            s.model.anchor = {0.6, k == 0 ? 0.0 : std::sqrt(0.24 / (k + 1))};
        });
    }
};

struct Line {
    std::size_t places = 0;
    double slope = NAN;
    double bend = NAN;
};

/// Where the answers are neither too rare nor too common, and how high they stand.
struct Heights {
    std::vector<double> x;
    std::vector<double> h;
};

Heights heightsOf(const Drawn& drawn)
{
    Heights heights;
    const double from = std::log10(std::pow(10.0, drawn.axis.minimum));
    const double to = std::log10(std::pow(10.0, drawn.axis.maximum));
    for (int i = 0; i <= 256; ++i) {
        const double at = from + (to - from) * i / 256;
        const double h = drawn.h(at);
        const double nats = std::pow(10.0, h);
        if (nats <= 100 * std::log(10.0) && nats >= -std::log(0.99)) {
            heights.x.push_back(at);
            heights.h.push_back(h);
        }
    }
    return heights;
}

Line lineThrough(const std::vector<double>& x, const std::vector<double>& height)
{
    Line line{x.size(), NAN, NAN};
    if (x.size() < 8) {
        return line;
    }
    double meanX = 0, meanY = 0, cross = 0, square = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / double(x.size()), meanY += height[i] / double(x.size());
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        cross += (x[i] - meanX) * (height[i] - meanY), square += (x[i] - meanX) * (x[i] - meanX);
    }
    line.slope = cross / square;
    line.bend = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        line.bend = std::max(line.bend, std::fabs(height[i] - meanY - line.slope * (x[i] - meanX)));
    }
    return line;
}

/// Through what is left of the heights without a part of the model.
Line shareOf(const Heights& whole, Drawn drawn, double Drawn::*part)
{
    drawn.*part = 0;
    std::vector<double> share;
    for (std::size_t i = 0; i < whole.x.size(); ++i) {
        share.push_back(whole.h[i] - drawn.h(whole.x[i]));
    }
    return lineThrough(whole.x, share);
}

QString twoDecimals(double value)
{
    QString text = QString::asprintf("%.2f", value);
    text = text == QLatin1String("-0.00") ? QStringLiteral("0.00") : text;
    return text.replace(u'-', QChar(u'−'));
}

bool nearAnEdge(double value)
{
    const double places = 100 * std::fabs(value) + 0.5;
    return std::fabs(places - std::round(places)) < 1e-5;
}

Text jumpName(const Drawn& drawn)
{
    const double at = std::log10(drawn.jumpSize);
    if (at < drawn.axis.minimum || at > drawn.axis.maximum) {
        return Text::CauseJumpFlank;
    }
    return drawn.jumpWidth <= 0.5 ? Text::CauseJumpKink : Text::CauseJumpWide;
}

bool isConstantLoss(const Drawn& drawn)
{
    const double seen = drawn.jumpLoss(drawn.axis.minimum) - drawn.jumpLoss(drawn.axis.maximum);
    return drawn.jump > 0 && jumpName(drawn) == Text::CauseJumpFlank && seen <= 0.01 * drawn.jump;
}

/// What is true of the scenario, line by line; nothing where a number stands between two of its digits.
std::optional<QStringList> truth(const Drawn& drawn, const ui::Texts& texts)
{
    const Heights heights = heightsOf(drawn);
    const Line whole = lineThrough(heights.x, heights.h);
    QStringList lines;
    bool close = std::fabs(whole.bend - 0.02) < 1e-7 || nearAnEdge(whole.bend) || nearAnEdge(whole.slope);
    const bool straight = whole.bend <= 0.02;
    const bool spread = drawn.k > 0 && drawn.length > 1;
    if (whole.places < 8) {
        lines << texts(Text::MirageNoVerdict);
        close = false;
    } else {
        lines << texts(straight ? Text::MirageStraight : Text::MirageBent, twoDecimals(whole.bend))
              << texts(Text::MirageSlope, twoDecimals(whole.slope), twoDecimals(drawn.alpha));
    }
    double largest = 0;
    const auto shareWithout = [&](double Drawn::*part) {
        const Line share = shareOf(heights, drawn, part);
        largest = std::fmax(largest, share.bend);
        return share;
    };
    const auto add = [&](bool present, double Drawn::*part, Text name) {
        if (!present || whole.places < 8) {
            return;
        }
        const Line share = shareWithout(part);
        close = close || nearAnEdge(share.bend) || nearAnEdge(share.slope);
        if (twoDecimals(share.bend) != QLatin1String("0.00") || twoDecimals(share.slope) != QLatin1String("0.00")) {
            lines << texts(Text::MirageCause, texts(name), twoDecimals(share.bend), twoDecimals(share.slope));
        }
    };
    if (whole.places >= 8 && isConstantLoss(drawn)) {  // which may bend the line as an irreducible loss does
        const double loss = drawn.jumpLoss(0.5 * (drawn.axis.minimum + drawn.axis.maximum));
        const Line share = shareWithout(&Drawn::jump);
        close = close || nearAnEdge(share.bend) || nearAnEdge(share.slope);
        const QString bend = twoDecimals(share.bend);
        const QString tilt = twoDecimals(share.slope);
        const bool gone = drawn.jumpSize < std::pow(10.0, drawn.axis.minimum) && bend == QLatin1String("0.00")
                          && tilt == QLatin1String("0.00");
        lines << (gone ? texts(Text::CauseJumpGone) : texts(Text::CauseJumpOff, ui::formatAmount(loss, 2), bend, tilt));
    } else {
        add(drawn.jump > 0, &Drawn::jump, jumpName(drawn));
    }
    add(spread, &Drawn::k, Text::CauseSpread);
    add(drawn.floor > 0, &Drawn::floor, Text::CauseFloor);
    if (whole.places >= 8) {
        const bool acting = drawn.jump > 0 || drawn.floor > 0 || spread;
        const bool shows = lines.size() > 2;
        lines.insert(2, texts(!straight           ? Text::MirageBentMeans
                              : acting && shows   ? Text::MirageStraightWithCauses
                              : acting            ? Text::MirageTooSmall
                              : drawn.length == 1 ? Text::MirageStraightOneToken
                                                  : Text::MirageStraightMeans));
    }
    if (whole.places >= 8 && !straight && whole.bend <= largest - 0.005) {
        lines << texts(Text::CausesOffset);
    }
    close = close || std::fabs(whole.bend - largest + 0.005) < 1e-7;
    return close ? std::nullopt : std::optional(lines);
}

QString saidOf(const Drawn& drawn, const ui::Texts& texts)
{
    const core::ValidScenario scenario = drawn.scenario();
    const core::Range& sizes = *scenario.view().ranges[core::XAxis::Size];
    return ui::mirageVerdict(
        core::straightnessOf(scenario, core::shapeOf(scenario), {std::log10(sizes.minimum), std::log10(sizes.maximum)}),
        scenario.model(), texts);
}

Drawn drawnBy(Draw& draw)
{
    Drawn drawn;
    drawn.alpha = -std::pow(10.0, draw.between(-1.3, 0.3));
    drawn.floor = draw.oneIn(3) ? 0 : std::pow(10.0, draw.between(-6, 0.5));
    drawn.jump = draw.oneIn(3) ? 0 : std::pow(10.0, draw.between(-2, 0.7));
    drawn.jumpSize = std::pow(10.0, draw.between(2, 17));
    drawn.jumpWidth = std::pow(10.0, draw.between(-1.5, 1));
    drawn.length = std::int64_t(std::pow(10.0, draw.between(0, 2.5)));
    drawn.k = draw.oneIn(2) ? 0 : std::pow(10.0, draw.between(0, 3));
    drawn.axis = {draw.between(6, 8), draw.between(10, 13)};
    return drawn;
}

TEST(RandomVerdicts, OfTheMirageTestAreTrueInBothLanguages)
{
    const ui::Texts english;
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    Draw draw(7);
    int straight = 0;
    int said = 0;
    for (int i = 0; i < kScenarios && !testing::Test::HasFailure(); ++i) {
        const Drawn drawn = drawnBy(draw);
        const ui::Texts& texts = i % 2 == 0 ? english : japanese;
        if (const auto expected = truth(drawn, texts)) {
            EXPECT_EQ(saidOf(drawn, texts).toStdString(), expected->join(u'\n').toStdString()) << i;
            straight += expected->front().startsWith(texts(Text::MirageStraight).section(u'%', 0, 0)) ? 1 : 0;
            said += 1;
        }
    }
    EXPECT_GT(said, 3 * kScenarios / 4);  // few are too close to say
    EXPECT_GT(straight, kScenarios / 20);
}

using Doubles = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// A beta bell under a step at tau, or under p^L: the score's slope in the mean, and the bell that stands at a half.
struct Slopes {
    double k = 10, tau = 0.7;
    std::int64_t length = 0;  ///< 0: a step

    double score(double m) const
    {
        if (length == 0) {
            return boost::math::ibetac(m * k, (1 - m) * k, tau, Doubles());
        }
        double product = 1;
        for (std::int64_t i = 0; i < length; ++i) {
            product *= (m * k + double(i)) / (k + double(i));
        }
        return product;
    }
    double slope(double mean) const
    {
        const double m = length == 0 ? std::clamp(mean, 2e-6, 1 - 2e-6) : mean;
        return (score(m + 1e-6) - score(m - 1e-6)) / 2e-6;
    }
    double halfway() const
    {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; ++i) {
            const double middle = 0.5 * (low + high);
            const double grade = length == 0 ? (middle >= tau ? 1.0 : 0.0) : std::pow(middle, double(length));
            (grade < 0.5 ? low : high) = middle;
        }
        return high;
    }
};

/// The greatest distance of slope and bell, each scaled to its peak, over all means; within 0.001 to 0.999 where the
/// bell has a pole.
double distanceOf(const Slopes& s)
{
    const double at = s.halfway();
    std::vector<double> slope;
    std::vector<double> bell;
    const double margin = std::min(at, 1 - at) * s.k < 1 ? 1e-3 : 0;
    for (int i = 0; i <= 700; ++i) {
        const double x = margin + (1 - 2 * margin) * i / 700;
        slope.push_back(s.slope(x));
        bell.push_back(boost::math::ibeta_derivative(at * s.k, (1 - at) * s.k, x));
    }
    const double peakOfSlope = *std::max_element(slope.begin(), slope.end());
    const double peakOfBell = *std::max_element(bell.begin(), bell.end());
    double distance = 0;
    for (std::size_t i = 0; i < slope.size(); ++i) {
        distance = std::max(distance, std::fabs(slope[i] / peakOfSlope - bell[i] / peakOfBell));
    }
    return distance;
}

core::ValidScenario slopeScenario(const Slopes& s)
{
    return changed([&](core::Scenario& scenario) {
        scenario.view.layout = core::Layout::Slope;
        scenario.model.anchor = {0.6, std::sqrt(0.24 / (s.k + 1))};
        scenario.model.grading.veryLong = s.length == 0;
        scenario.model.grading.length = std::max<std::int64_t>(s.length, 1);
        scenario.model.grading.passMarkMillionths = std::int32_t(std::lround(1e6 * s.tau));
        scenario.view.featured = s.length == 0 ? core::Metric::PassMark : core::Metric::ExactMatch;
        scenario.view.shown = {core::Metric::TokenAccuracy, scenario.view.featured};
    });
}

/// "up to 37 %" and "at most 3 %" are the distance measured here, rounded up; only below 5 % it is "very nearly".
void expectTrueSlope(const Slopes& s, const ui::Texts& texts)
{
    const double percent = 100 * distanceOf(s);
    const core::ValidScenario scenario = slopeScenario(s);
    const QString said = ui::slopeSentence(core::slopeMatch(scenario, core::shapeOf(scenario)), texts);
    QStringList allowed;
    for (int p = int(std::ceil(percent - 0.3)); p <= int(std::ceil(percent + 0.3)); ++p) {
        const QString share = QString::number(p) + QStringLiteral(" %");
        if (p <= 5) {
            allowed << texts(Text::SlopeNearly, share);
        }
        if (p >= 5) {
            allowed << texts(Text::SlopeOff, share, texts(Text::PresetSlope));
        }
        for (int kernel = 0; kernel <= 5; ++kernel) {  // where it is the grading curve's own, the distance is said too
            allowed << texts(Text::SlopeOfGrading, QString::number(kernel) + QStringLiteral(" %"), share,
                             texts(Text::PresetSlope));
        }
    }
    EXPECT_TRUE(allowed.contains(said)) << said.toStdString() << "\nmeasured " << percent << ", k " << s.k << ", tau "
                                        << s.tau << ", L " << s.length;
}

TEST(RandomVerdicts, OfTheSlopeAreTrueInBothLanguages)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    Draw draw(11);
    for (int i = 0; i < kScenarios / 4 && !testing::Test::HasFailure(); ++i) {  // slow: each has two curves
        Slopes s;
        s.k = std::pow(10.0, draw.between(0.6, 2.6));
        s.tau = std::round(100 * draw.between(0.1, 0.9)) / 100;
        s.length = draw.oneIn(2) ? 0 : 2 + std::int64_t(draw.between(0, 30));
        expectTrueSlope(s, i % 2 == 0 ? ui::Texts() : japanese);
    }
}

}  // namespace
