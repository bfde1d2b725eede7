// What panels claim in words, against what is worked out here.

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/present/present.h"

namespace {

core::ValidScenario changed(const std::function<void(core::Scenario&)>& change, const core::ValidScenario& from = {})
{
    core::Scenario scenario = from.value();
    change(scenario);
    const auto valid = core::validate(scenario);
    if (!valid) {
        throw std::invalid_argument(valid.error().front().field);
    }
    return *valid;
}

ui::PanelModels panelsOf(const core::ValidScenario& scenario)
{
    core::Evaluator evaluator;
    return ui::present(scenario, evaluator.evaluate(scenario, {600, 400}), {}, ui::lightTheme());
}

QString mirageVerdictOf(const std::function<void(core::Scenario&)>& change)
{
    return panelsOf(changed([&](core::Scenario& s) {
               s.view.layout = core::Layout::MirageTest;
               s.view.ranges[core::XAxis::Size] = core::Range{1e6, 1e13};
               change(s);
           }))
        .panels[1]
        .subtitle;
}

/// The cases a referee found false, each with what is true of it.
TEST(Present, TheMirageVerdictSaysWhatIsTrue)
{
    const auto point = [](core::Scenario& s) {
        s.model.distribution = core::Distribution::Point;
        s.model.anchor.spread = 0.0;
    };
    const QString plain = mirageVerdictOf(point);
    EXPECT_TRUE(plain.startsWith(QStringLiteral("Straight: "))) << plain.toStdString();
    EXPECT_TRUE(plain.contains(QStringLiteral("longer answers only shift")));

    const QString one = mirageVerdictOf([](core::Scenario& s) { s.model.grading.length = 1; });
    EXPECT_TRUE(one.contains(QStringLiteral("with one token exact match is per-token accuracy"))) << one.toStdString();

    const QString constant = mirageVerdictOf([&](core::Scenario& s) {
        point(s);
        s.model.law.jump = 0.5;
        s.model.law.jumpSize = 1e30;
    });
    EXPECT_TRUE(constant.contains(QStringLiteral("here a constant loss of 0.50 nats"))) << constant.toStdString();
    EXPECT_FALSE(constant.contains(QStringLiteral("kink")));

    const QString wide = mirageVerdictOf([](core::Scenario& s) {
        s.model.law.jump = 2.0;
        s.model.law.jumpWidth = 10.0;
    });
    EXPECT_FALSE(wide.contains(QStringLiteral("kink"))) << wide.toStdString();

    const QString tilted = mirageVerdictOf([](core::Scenario& s) {
        s.model.distribution = core::Distribution::LogitNormal;
        s.model.grading.length = 1000;
        s.model.law.exponent = -0.3;
    });
    EXPECT_TRUE(tilted.startsWith(QStringLiteral("Straight: "))) << tilted.toStdString();
    EXPECT_TRUE(tilted.contains(QStringLiteral("a straight line does not show that nothing else acts")));
    EXPECT_TRUE(tilted.contains(QStringLiteral("the spread: bend 0.01, tilt 0.12"))) << tilted.toStdString();

    const QString independent = mirageVerdictOf([](core::Scenario& s) {
        s.model.anchor.spread = 0.2;
        s.model.grading.tokens = core::TokenMode::Independent;
    });
    EXPECT_TRUE(independent.contains(QStringLiteral("the spread does not act on independent tokens")))
        << independent.toStdString();
    const QString small = mirageVerdictOf([&](core::Scenario& s) {
        point(s);
        s.model.law.jump = 1e-6;
    });
    EXPECT_TRUE(small.endsWith(QStringLiteral("too small to show here: bends and tilts below 0.005")))
        << small.toStdString();
    const QString gone = mirageVerdictOf([&](core::Scenario& s) {
        point(s);
        s.model.law.jump = 3.0;
        s.model.law.jumpSize = 10.0;
        s.model.law.jumpWidth = 0.1;
    });
    EXPECT_TRUE(gone.endsWith(QStringLiteral("nothing of it is left here"))) << gone.toStdString();

    for (const QString& verdict : {plain, one, constant, wide, tilted}) {
        EXPECT_FALSE(verdict.contains(QStringLiteral("its leap is the metric’s")));
    }
}

/// What is said of bend agrees with a line fitted here to exp(-L ((N / c)^alpha + E)) itself.
TEST(Present, TheMirageVerdictAgreesWithALineFittedHere)
{
    for (const double floor : {0.0, 1e-4, 0.003, 0.02, 0.1, 0.5}) {
        const QString verdict = mirageVerdictOf([&](core::Scenario& s) {
            s.model.distribution = core::Distribution::Point;
            s.model.anchor.spread = 0.0;
            s.model.law.floor = floor;
        });
        const core::ScaleLaw law = core::ValidScenario().model().law;
        std::vector<double> x;
        std::vector<double> h;
        for (int i = 0; i <= 256; ++i) {
            const double at = 6.0 + 7.0 * i / 256.0;
            const double loss = 50.0 * (std::pow(std::pow(10.0, at) / law.unitLossSize, law.exponent) + floor);
            if (loss <= 100.0 * std::log(10.0) && loss >= -std::log(0.99)) {
                x.push_back(at);
                h.push_back(std::log10(loss));
            }
        }
        double sx = 0, sy = 0, sxx = 0, sxy = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            sx += x[i], sy += h[i], sxx += x[i] * x[i], sxy += x[i] * h[i];
        }
        const double n = double(x.size());
        const double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
        double bend = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            bend = std::max(bend, std::fabs(h[i] - (sy - slope * sx) / n - slope * x[i]));
        }
        EXPECT_EQ(verdict.startsWith(QStringLiteral("Straight")), bend <= 0.02) << floor << " " << bend;
    }
}

/// "Nothing to see here" where there is no slope or a flat one, and no slope is then drawn.
TEST(Present, TheSlopeLayoutSaysWhereItHasNothingToShow)
{
    const auto slopeOf = [](const std::function<void(core::Scenario&)>& change) {
        return panelsOf(changed([&](core::Scenario& s) {
                   s.view.layout = core::Layout::Slope;
                   change(s);
               }))
            .panels[0];
    };
    const auto drawsSlope = [](const ui::PanelModel& panel) {
        return std::any_of(panel.moving.lines.begin(), panel.moving.lines.end(),
                           [](const ui::LineModel& line) { return line.id == QStringLiteral("curve-slope"); });
    };
    const ui::PanelModel step = slopeOf([](core::Scenario& s) {
        s.model.distribution = core::Distribution::Point;
        s.model.anchor.spread = 0.0;
        s.model.grading.veryLong = true;
    });
    EXPECT_TRUE(step.subtitle.startsWith(QStringLiteral("Nothing to see here: the score is a step")));
    EXPECT_FALSE(drawsSlope(step));
    const ui::PanelModel groups = slopeOf([](core::Scenario& s) {
        s.model.distribution = core::Distribution::TwoGroups;
        s.model.groups = core::GroupLevels{0.3, 0.9};
    });
    EXPECT_TRUE(groups.subtitle.contains(QStringLiteral("straight line of the mean"))) << groups.subtitle.toStdString();
    EXPECT_FALSE(drawsSlope(groups));
    const ui::PanelModel wide = slopeOf([](core::Scenario& s) {
        s.model.anchor.spread = 0.45;
        s.model.grading.veryLong = true;
    });
    EXPECT_TRUE(wide.subtitle.startsWith(QStringLiteral("Not the bell here"))) << wide.subtitle.toStdString();
    EXPECT_TRUE(wide.subtitle.contains(QStringLiteral("the scenario “")));
    EXPECT_TRUE(drawsSlope(wide));
    const auto preset = panelsOf(core::presetScenario("slope").value()).panels[0];
    EXPECT_TRUE(preset.subtitle.contains(QStringLiteral("the same curve, exactly"))) << preset.subtitle.toStdString();
}

/// Each of the six shows what its title says: the featured curve stands beside it, thinner and in its own colour.
TEST(Present, SixPanelsShowWhatTheirTitlesSay)
{
    const auto panels = panelsOf(changed([](core::Scenario& s) { s.view.layout = core::Layout::SixPanels; }));
    QStringList titles;
    for (const ui::PanelModel& panel : panels.panels) {
        titles << panel.title.left(1) + QStringLiteral(": ") + panel.subtitle;
    }
    EXPECT_EQ(titles.mid(1),
              (QStringList{"C: nonlinear score", "D: discontinuous score", "B: what the four scores are made of",
                           "E: linear score", "F: continuous score"}));
    const auto& lines = panels.find(u"panel-accuracy")->still.lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].id, QStringLiteral("curve-exact-match"));
    EXPECT_TRUE(lines[0].stroke.dashes.isEmpty());
    EXPECT_EQ(lines[1].id, QStringLiteral("curve-pass-mark"));
    EXPECT_EQ(lines[1].label, QStringLiteral("Pass mark"));  // a name alone: the panel is small
    EXPECT_LT(lines[1].stroke.width, lines[0].stroke.width);
    EXPECT_NE(lines[1].stroke.colour, lines[0].stroke.colour);
}

/// The whole width is printed though its bracket ends outside the picture, where an arrow says so.
TEST(Present, ABracketThatLeavesThePictureEndsInAnArrow)
{
    const auto bracketOf = [](std::int64_t length, const core::Range& range) {
        return panelsOf(changed(
                            [&](core::Scenario& s) {
                                s.view.brackets = true;
                                s.view.ranges[core::XAxis::Size] = range;
                                s.model.grading.length = length;
                            },
                            core::presetScenario("longer-answers").value()))
            .find(u"panel-metric")
            ->still;
    };
    for (const std::int64_t length : {5, 1000}) {
        for (const auto& range : {core::Range{1e6, 1e18}, core::Range{1e10, 1e11}}) {
            const auto still = bracketOf(length, range);
            ASSERT_EQ(still.brackets.size(), 1U);
            EXPECT_EQ(still.notes[0].text, QStringLiteral("10–90 %: 2.68 decades, sharpness ratio 1.00"));
            EXPECT_EQ(still.brackets[0].toBeyond, range.maximum < 1e12 ? 1 : 0) << length;
            EXPECT_LE(still.brackets[0].to.x(), std::log10(range.maximum));
        }
    }
    EXPECT_EQ(bracketOf(5, {1e10, 1e18}).brackets[0].fromBeyond, -1);
}

}  // namespace
