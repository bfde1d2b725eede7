#include "ui/present/present.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/present/ticks.h"

namespace {

core::ValidScenario scenarioWith(const std::function<void(core::Scenario&)>& change,
                                 const core::ValidScenario& from = {})
{
    core::Scenario scenario = from.value();
    change(scenario);
    return core::validate(scenario).value();
}

ui::PanelModels presentedPanels(const core::ValidScenario& scenario)
{
    core::Evaluator evaluator;
    return ui::present(scenario, evaluator.evaluate(scenario, {600, 400}), {}, ui::lightTheme());
}

QStringList labelsOf(const std::vector<ui::Tick>& ticks)
{
    QStringList labels;
    for (const ui::Tick& tick : ticks) {
        labels << tick.label;
    }
    return labels;
}

void expectInside(const ui::PanelModel& panel)
{
    const double slack = 1e-9;
    for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (const ui::LineModel& line : *lines) {
            for (const ui::LinePoint& point : line.points) {
                EXPECT_GE(point.x, panel.still.x.lower - slack) << line.id.toStdString();
                EXPECT_LE(point.x, panel.still.x.upper + slack) << line.id.toStdString();
                EXPECT_FALSE(point.y < panel.still.y.lower - slack) << line.id.toStdString() << " " << point.y;
                EXPECT_FALSE(point.y > panel.still.y.upper + slack) << line.id.toStdString() << " " << point.y;
            }
        }
    }
}

TEST(Present, IsAFunctionOfItsValues)
{
    EXPECT_EQ(presentedPanels({}), presentedPanels({}));
}

const ui::LineModel* lineOf(const std::vector<ui::LineModel>& lines, const char* id)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto& line) { return line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

TEST(Present, IntervalsShowWhatATestMeasuredAtEverySize)
{
    const auto paper = [](core::Scenario& s) {
        s.view.intervals = true;
        s.view.layout = core::Layout::TwoPanels;
        s.view.yScale = core::YScale::Linear;
        s.model.testSet = {1000, 1};
    };
    const auto scenario = scenarioWith(paper, core::presetScenario("paper-fig2").value());
    ASSERT_EQ(scenario.view().featured, core::Metric::ExactMatch);
    const auto tests = core::drawnAlong(core::Metric::ExactMatch, scenario.model(), core::shapeOf(scenario),
                                        core::XAxis::Size, scenario.view().sizes);
    const ui::PanelModel panel = presentedPanels(scenario).panels[1];
    const auto* exact = lineOf(panel.still.lines, "exact-exact-match-4");
    const auto* wilson = lineOf(panel.still.lines, "wilson-exact-match-4");
    ASSERT_TRUE(exact != nullptr && wilson != nullptr);
    EXPECT_EQ(exact->points.front(), (ui::LinePoint{std::log10(200e9), tests[3].exact.low}));
    EXPECT_EQ(exact->points.back(), (ui::LinePoint{std::log10(200e9), tests[3].exact.high}));
    EXPECT_EQ(wilson->points.back().y, tests[3].wilson.high);
    EXPECT_LT(exact->stroke.width, wilson->stroke.width);
    const auto dot = std::find_if(panel.still.dots.begin(), panel.still.dots.end(),
                                  [](const auto& one) { return one.id == QStringLiteral("measured-exact-match-4"); });
    ASSERT_NE(dot, panel.still.dots.end());
    EXPECT_EQ(dot->at.y(), tests[3].measured);
    EXPECT_FALSE(dot->hollow);
    // None seen: on a logarithmic scale its place is below the panel, its interval reaches into it.
    const ui::PanelModel log =
        presentedPanels(scenarioWith([](auto& s) { s.view.yScale = core::YScale::Log10; }, scenario)).panels[1];
    ASSERT_EQ(tests[0].measured, 0);
    const auto none = std::find_if(log.still.dots.begin(), log.still.dots.end(),
                                   [](const auto& one) { return one.id == QStringLiteral("measured-exact-match-1"); });
    ASSERT_NE(none, log.still.dots.end());
    EXPECT_EQ(none->beyond, -1);
    EXPECT_DOUBLE_EQ(lineOf(log.still.lines, "exact-exact-match-1")->points.back().y, std::log10(tests[0].exact.high));
    const ui::PanelModel off =
        presentedPanels(scenarioWith([](auto& s) { s.view.intervals = false; }, scenario)).panels[1];
    EXPECT_EQ(lineOf(off.still.lines, "exact-exact-match-4"), nullptr);
}

TEST(Present, IntervalsStandAtTheCursorWhereThereAreNoSizes)
{
    const auto scenario = scenarioWith([](core::Scenario& s) { s.view.intervals = true; });
    const ui::PanelModel panel = presentedPanels(scenario).panels[1];
    const auto test = core::drawnScore(core::Metric::PassMark, scenario.model(),
                                       core::distributionAt(core::shapeOf(scenario), core::meanSuccess(0.6)));
    const auto* exact = lineOf(panel.moving.lines, "exact-pass-mark");
    ASSERT_NE(exact, nullptr);
    EXPECT_EQ(exact->points.front(), (ui::LinePoint{0.6, test.exact.low}));
    EXPECT_EQ(exact->points.back(), (ui::LinePoint{0.6, test.exact.high}));
    EXPECT_EQ(lineOf(presentedPanels(core::ValidScenario()).panels[1].moving.lines, "exact-pass-mark"), nullptr);
}

/// The cursor of a mean beyond the axis stands at its edge, and a note says where the mean is: at mean m the loss of
/// the mean is -ln m = (N / c)^alpha, so that N = c (-ln m)^(1 / alpha).
TEST(Present, SaysWhereAMeanBeyondTheAxisIs)
{
    for (const double mean : {0.98, 0.6}) {
        core::Scenario scenario = core::presetScenario("first-light").value().value();
        scenario.view.layout = core::Layout::SixPanels;
        scenario.model.mean = mean;
        const ui::PanelModel law = presentedPanels(core::validate(scenario).value()).panels.front();
        const auto& notes = law.moving.notes;
        const auto note = std::find_if(notes.begin(), notes.end(),
                                       [](const auto& one) { return one.id == QStringLiteral("note-beyond"); });
        ASSERT_EQ(note != notes.end(), mean > 0.9);
        if (note != notes.end()) {
            const double size = 2e9 * std::pow(-std::log(mean), 1.0 / -0.5);
            EXPECT_EQ(note->text, QStringLiteral("0.0202 nats at %1T →").arg(size / 1e12, 0, 'f', 1));
        }
    }
}

/// Two groups near each other have few means, and their curves are short: the panel says why.
TEST(Present, SaysWhichMeansTwoGroupsHave)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    EXPECT_FALSE(presentedPanels(core::validate(scenario).value()).panels[1].subtitle.contains(u"easy"));
    scenario.model.distribution = core::Distribution::TwoGroups;
    scenario.model.groups = core::GroupLevels{0.54, 0.64};
    for (const core::XAxis axis : {core::XAxis::Mean, core::XAxis::Size}) {
        scenario.view.xAxis = axis;
        EXPECT_TRUE(presentedPanels(core::validate(scenario).value())
                        .panels[1]
                        .subtitle.endsWith(u"means from 0.54 (all hard) to 0.64 (all easy)"));
    }
}

TEST(Present, NothingSticksOutOfTheAxes)
{
    for (const std::string_view name : core::presetNames()) {
        for (const auto scale : {core::YScale::Linear, core::YScale::Log10, core::YScale::LogLog}) {
            for (const auto axis : {core::XAxis::Mean, core::XAxis::Logit, core::XAxis::Loss, core::XAxis::Size}) {
                for (const double mean : {1e-9, 0.03, 0.6, 0.999999}) {
                    const auto scenario = scenarioWith(
                        [&](core::Scenario& s) {
                            s.model.mean = mean;
                            s.view.yScale = scale;
                            s.view.xAxis = axis;
                            s.view.intervals = true;
                            s.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
                        },
                        core::presetScenario(name).value());
                    const auto panels = presentedPanels(scenario);
                    for (const ui::PanelModel& panel : panels.panels) {
                        expectInside(panel);
                        for (const ui::HandleModel& handle : panel.handles) {
                            EXPECT_GE(handle.at.x(), panel.still.x.lower) << panel.id.toStdString();
                            EXPECT_LE(handle.at.x(), panel.still.x.upper) << panel.id.toStdString();
                            EXPECT_GE(handle.at.y(), panel.still.y.lower) << panel.id.toStdString();
                            EXPECT_LE(handle.at.y(), panel.still.y.upper) << panel.id.toStdString();
                        }
                    }
                }
            }
        }
    }
}

TEST(Present, OneTokenIsNoPlural)
{
    for (const core::Metric metric : {core::Metric::ExactMatch, core::Metric::PassMark, core::Metric::BestOfR}) {
        const auto scenario = scenarioWith([metric](core::Scenario& s) {
            s.model.grading.length = 1;
            s.view.shown = {metric};
            s.view.featured = metric;
            s.view.layout = core::Layout::Slope;
        });
        for (const ui::PanelModel& panel : presentedPanels(scenario).panels) {
            EXPECT_FALSE(panel.subtitle.contains(QStringLiteral("1 tokens"))) << panel.subtitle.toStdString();
            for (const ui::LineModel& line : panel.still.lines) {
                EXPECT_FALSE(line.label.contains(QStringLiteral("tokens"))) << line.label.toStdString();
            }
        }
    }
}

TEST(Present, TheMeanMovesNothingThatIsStill)
{
    core::Evaluator evaluator;
    const auto at = [&](double mean) {
        const auto scenario = scenarioWith([&](core::Scenario& s) { s.model.mean = mean; });
        return ui::present(scenario, evaluator.evaluate(scenario, {600, 400}), {}, ui::lightTheme());
    };
    const auto before = at(0.6);
    auto after = at(0.62);
    for (std::size_t i = 0; i < after.panels.size(); ++i) {  // names keep off the cursor as it was, while it moves
        after.panels[i].still.rest = before.panels[i].still.rest;
    }
    EXPECT_EQ(before.find(u"panel-metric")->still, after.find(u"panel-metric")->still);
    EXPECT_EQ(before.find(u"panel-bell")->still, after.find(u"panel-bell")->still);
    EXPECT_NE(before.find(u"panel-bell")->moving, after.find(u"panel-bell")->moving);
}

TEST(Present, ErrorsAreDrawnOnAScaleOfTheirOwn)
{
    const auto panels = presentedPanels(scenarioWith([](core::Scenario& s) {
        s.view.shown = {core::Metric::TokenEditDistance, core::Metric::PassMark};
    }));
    ASSERT_EQ(panels.find(u"panel-metric")->still.sideScales.size(), 1U);
    EXPECT_EQ(labelsOf(panels.find(u"panel-metric")->still.sideScales[0].ticks),
              (QStringList{"−50", "−40", "−30", "−20", "−10", "0"}));
    const auto& markers = panels.find(u"panel-metric")->moving.markers;
    EXPECT_EQ(markers[0].text, QStringLiteral("−20.0"));  // 50 tokens, 0.4 of them wrong
    EXPECT_NEAR(markers[0].at.y(), 0.6, 1e-12);
}

TEST(Present, ACrossEntropyOffItsScaleIsAnArrowAtTheEdge)
{
    for (const double mean : {1e-9, 0.5}) {
        const auto panels = presentedPanels(scenarioWith([&](core::Scenario& s) {
            s.view.shown = {core::Metric::PassMark, core::Metric::CrossEntropy};
            s.model.mean = mean;
        }));
        const ui::PanelModel& panel = *panels.find(u"panel-metric");
        expectInside(panel);
        const ui::MarkerModel& marker = panel.moving.markers[1];
        EXPECT_EQ(marker.beyond, mean < 0.1 ? -1 : 0);
        EXPECT_GE(marker.at.y(), panel.still.y.lower);
        EXPECT_EQ(panel.still.sideScales.size(), 1U);
        EXPECT_EQ(panel.still.sideScales[0].ticks.front().label, QStringLiteral("−6"));
        EXPECT_NEAR(panel.still.sideScales[0].ticks.front().at, 1.0 / 7.0, 1e-12);
    }
}

TEST(Present, ALogScaleLeavesOutWhatHasNoLogarithm)
{
    const auto panels = presentedPanels(scenarioWith([](core::Scenario& s) {
        s.view.yScale = core::YScale::Log10;
        s.view.shown = {core::Metric::TokenAccuracy, core::Metric::TokenEditDistance, core::Metric::PassMark};
    }));
    EXPECT_EQ(panels.find(u"panel-metric")->moving.markers.size(), 2U);
    EXPECT_TRUE(panels.find(u"panel-metric")->still.sideScales.empty());
}

TEST(Present, AMarkerBelowTheFloorPointsDown)
{
    const auto panels = presentedPanels(scenarioWith([](core::Scenario& s) {
        s.view.yScale = core::YScale::Log10;
        s.model.mean = 0.2;
    }));
    const auto& marker = panels.find(u"panel-metric")->moving.markers.back();
    EXPECT_EQ(marker.beyond, -1);
    EXPECT_EQ(marker.at.y(), panels.find(u"panel-metric")->still.y.lower);
}

TEST(Present, TellsWhenNoModelOfTheLawGetsThere)
{
    const auto panels = presentedPanels(scenarioWith([](core::Scenario& s) {
        s.view.xAxis = core::XAxis::Size;
        s.model.law.floor = 0.5;
        s.model.mean = 0.7;
        s.model.anchor.mean = 0.7;
    }));
    ASSERT_EQ(panels.find(u"panel-metric")->moving.notes.size(), 1U);
    EXPECT_EQ(panels.find(u"panel-metric")->moving.notes[0].text, QStringLiteral("no model of this law gets here"));
    EXPECT_EQ(panels.find(u"panel-metric")->handles[0].beyond, 1);
    EXPECT_EQ(panels.find(u"panel-metric")->handles[0].at.x(), panels.find(u"panel-metric")->still.x.upper);
}

TEST(Present, FlanksStayInTheViewAsArrows)
{
    const auto panels = presentedPanels(scenarioWith([](core::Scenario& s) {
        s.model.mean = 0.05;
        s.model.anchor = {0.05, 0.1};
    }));
    for (const ui::HandleModel& handle : panels.find(u"panel-bell")->handles) {
        EXPECT_GE(handle.at.x(), 0.0);
        EXPECT_EQ(handle.beyond, handle.role == ui::HandleRole::SpreadLow ? -1 : 0);
    }
}

TEST(Present, ADensityCutAtTheTopShowsABreak)
{
    const auto panels =
        presentedPanels(scenarioWith([](core::Scenario& s) { s.model.anchor.spread = 0.45; }));  // poles at 0 and 1
    EXPECT_EQ(panels.find(u"panel-bell")->moving.breaks.size(), 2U);
    EXPECT_TRUE(presentedPanels({}).find(u"panel-bell")->moving.breaks.empty());
}

TEST(Present, TicksAreWhatPeopleRead)
{
    const auto size = presentedPanels(core::presetScenario("paper-fig2").value()).find(u"panel-accuracy")->still;
    EXPECT_EQ(labelsOf(size.x.ticks), (QStringList{"1B", "10B", "100B"}));
    EXPECT_EQ(labelsOf(size.y.ticks), (QStringList{"0.0", "0.2", "0.4", "0.6", "0.8", "1.0"}));
    const auto log = presentedPanels(scenarioWith([](core::Scenario& s) { s.view.yScale = core::YScale::Log10; }))
                         .find(u"panel-metric")
                         ->still;
    EXPECT_EQ(labelsOf(log.y.ticks), (QStringList{"10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "10⁰"}));
    EXPECT_EQ(labelsOf(ui::linearTicks({-8, 8}, 9)), (QStringList{"−8", "−6", "−4", "−2", "0", "2", "4", "6", "8"}));
    EXPECT_EQ(ui::powerOfTen(-12), QStringLiteral("10⁻¹²"));
}

/// An axis has one notation: letters for sizes as far as there are letters, decimals for chances as far as a person
/// reads them; else powers of ten, all of them.
TEST(Present, TicksOfOneAxisHaveOneNotation)
{
    EXPECT_EQ(labelsOf(ui::sizeTicks({8, 14}, 4)), (QStringList{"100M", "10B", "1T", "100T"}));
    EXPECT_EQ(labelsOf(ui::sizeTicks({8, 18}, 6)), (QStringList{"10⁸", "10¹⁰", "10¹²", "10¹⁴", "10¹⁶", "10¹⁸"}));
    EXPECT_EQ(labelsOf(ui::logLogTicks({-0.9, 5.0}, 12)),
              (QStringList{"0.1", "0.5", "0.9", "0.99", "0.999", "0.9999", "0.99999"}));
    for (const QString& label : labelsOf(ui::logLogTicks({-3.0, 6.0}, 12))) {
        EXPECT_TRUE(label.contains(QStringLiteral("10⁻"))) << label.toStdString();
    }
}

TEST(Present, AnUnchangedGapIsNoChange)
{
    const double gap = std::nan("");
    EXPECT_EQ((ui::LinePoint{0.5, gap}), (ui::LinePoint{0.5, gap}));
    const auto log = scenarioWith([](core::Scenario& s) { s.view.yScale = core::YScale::Log10; });
    EXPECT_EQ(presentedPanels(log).panels.back(), presentedPanels(log).panels.back());
}

TEST(Theme, EveryAccentCanBeReadOnItsCard)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const auto [low, high] = std::minmax({luminance(a), luminance(b)});  // by value
        return (high + 0.05) / (low + 0.05);
    };
    for (const ui::Theme& theme : {ui::lightTheme(), ui::darkTheme()}) {
        for (const core::Metric metric : core::kMetrics) {
            EXPECT_GE(contrast(theme.accent(metric), theme.card), 4.5) << theme.dark << static_cast<int>(metric);
        }
        EXPECT_GE(contrast(theme.mutedInk, theme.card), 4.5);
        EXPECT_GE(contrast(theme.ink, theme.window), 7.0);
    }
}

}  // namespace

/// Of measurements that count parts the model is called after what it is compared with: three of three beside the
/// strict metric, one of one beside the graded one.
TEST(Present, TheModelOfOnePartIsNotCalledAllOfThem)
{
    const auto panels = presentedPanels(core::presetScenario("omniglot-all-of-three").value()).panels;
    const auto nameOf = [](const ui::PanelModel& panel) {
        for (const ui::LineModel& line : panel.still.lines) {
            if (line.id.startsWith(QStringLiteral("curve-model-"))) {
                return line.label;
            }
        }
        return QString();
    };
    EXPECT_EQ(nameOf(panels[0]), QStringLiteral("model: 3 of 3"));
    EXPECT_EQ(nameOf(panels[1]), QStringLiteral("model: 1 of 1"));
}
