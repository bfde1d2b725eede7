// Labels while something is dragged: they stay by what they are of, and come to rest where it is let go.

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <QImage>
#include <QScreen>

#include "core/model/keys.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"

namespace {

core::ValidScenario everyMetric(core::Layout layout)
{
    core::Scenario scenario;
    scenario.view.layout = layout;
    scenario.view.xAxis = core::XAxis::Size;
    scenario.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
    return core::validate(scenario).value();
}

std::vector<ui::PlacedLabel> labelsOf(const ui::PlotPanel& panel)
{
    return panel.findChild<ui::PanelPlot*>()->labels();
}

/// The labels of what moves, by whose they are: how far from that.
std::map<QString, QPointF> placesBeside(const ui::PlotPanel& panel)
{
    std::map<QString, QPointF> places;
    for (const ui::PlacedLabel& label : labelsOf(panel)) {
        if (!label.of.isEmpty() && !label.box.isEmpty()) {
            places[label.of] =
                QPointF(std::abs(label.box.left() - label.at.x()) < std::abs(label.box.right() - label.at.x())
                            ? label.box.left()
                            : label.box.right(),
                        label.box.center().y())
                - label.at;
        }
    }
    return places;
}

int movesBetween(const std::map<QString, QPointF>& before, const std::map<QString, QPointF>& after)
{
    return static_cast<int>(std::count_if(after.begin(), after.end(), [&](const auto& place) {
        const auto known = before.find(place.first);
        return known != before.end() && QLineF(known->second, place.second).length() > 2.0;
    }));
}

/// How often a label changes its place beside what it is of while the mean goes from 0.3 to 0.7 in steps of 0.005.
int movesOf(OpenWindow& open, int gesture)
{
    int moves = 0;
    std::map<QString, QPointF> before;
    for (int step = 0; step <= 80; ++step) {
        core::Scenario next = open.session().scenario().value();
        next.model.mean = 0.3 + 0.005 * step;
        open.session().edit(core::validate(next).value(), ui::Text::ParameterMean, gesture);
        OpenWindow::settle();
        std::map<QString, QPointF> after = placesBeside(open.metric());
        moves += movesBetween(before, after);
        before = std::move(after);
    }
    return moves;
}

TEST(GestureLabels, KeepTheirPlaces)
{
    OpenWindow open{ui::Document(everyMetric(core::Layout::TwoPanels))};
    const int alone = movesOf(open, 0);
    const int held = movesOf(open, open.session().beginGesture());
    EXPECT_GT(alone, 20) << "nothing to be seen here";
    EXPECT_LT(held, alone / 3);
}

/// In a drag no label lies on another, and no more stand on lines or nowhere than at rest.
TEST(GestureLabels, StandNoWorseThanAtRest)
{
    OpenWindow open{ui::Document(everyMetric(core::Layout::TwoPanels))};
    const int gesture = open.session().beginGesture();
    for (int step = 0; step <= 80; ++step) {
        core::Scenario next = open.session().scenario().value();
        next.model.mean = 0.3 + 0.005 * step;
        open.session().edit(core::validate(next).value(), ui::Text::ParameterMean, gesture);
        OpenWindow::settle();
        const std::vector<ui::PlacedLabel> labels = labelsOf(open.metric());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_FALSE(labels[i].box.intersects(labels[j].box)) << next.model.mean;
            }
        }
        const ui::PanelPlot& plot = *open.metric().findChild<ui::PanelPlot*>();
        ui::PanelModel atRest = plot.model();
        atRest.kept.clear();
        const std::vector<ui::PlacedLabel> free = ui::labelsOf(atRest, plot.frame());
        const auto lost = [](const ui::PlacedLabel& label) { return label.box.isEmpty(); };
        const auto onLine = [](const ui::PlacedLabel& label) { return label.onLine; };
        EXPECT_LE(std::ranges::count_if(labels, lost), std::ranges::count_if(free, lost)) << next.model.mean;
        EXPECT_LE(std::ranges::count_if(labels, onLine), std::ranges::count_if(free, onLine)) << next.model.mean;
    }
}

/// The mark stands still while the bell goes past it, and so does its name.
TEST(GestureLabels, AMarksNameStaysWhateverPasses)
{
    for (const std::int64_t mark : {100'000, 300'000, 500'000, 700'000}) {
        core::Scenario begun = core::presetScenario("first-light").value().value();
        begun.model.grading.passMarkMillionths = mark;
        OpenWindow open{ui::Document(core::validate(begun).value())};
        open.window->resize(1024, 640);
        OpenWindow::settle();
        const auto place = [&] {
            for (const ui::PlacedLabel& label : labelsOf(open.bell())) {
                if (label.of == QStringLiteral("rule-pass-mark")) {
                    return label.box;
                }
            }
            return QRectF();
        };
        const int gesture = open.session().beginGesture();
        std::optional<QRectF> first;
        for (const double mean : {0.6, 0.7, 0.8, 0.9, 0.98, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.02, 0.3, 0.68}) {
            core::Scenario next = open.session().scenario().value();
            next.model.mean = mean;
            open.session().edit(core::validate(next).value(), ui::Text::ParameterMean, gesture);
            OpenWindow::settle();
            first = first.value_or(place());
            EXPECT_EQ(place(), *first) << mark << " at " << mean;
            EXPECT_FALSE(place().isEmpty()) << mark << " at " << mean;
        }
    }
}

/// Where an axis' numbers come and go with the length, its plot stays where it is, once it has made room for them.
TEST(GestureLabels, PlotsStayWhereTheyAre)
{
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::SixPanels}) {
        OpenWindow open{ui::Document(everyMetric(layout))};
        const auto plots = [&] {
            std::vector<QRectF> axes;
            for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
                axes.push_back(panel->findChild<ui::PanelPlot*>()->frame().axes());
            }
            return axes;
        };
        const auto lengthen = [&](std::int64_t length, int gesture) {
            core::Scenario next = open.session().scenario().value();
            next.model.grading.length = length;
            open.session().edit(core::validate(next).value(), ui::Text::ParameterLength, gesture);
            OpenWindow::settle();
        };
        const int gesture = open.session().beginGesture();
        for (const std::int64_t length : {10, 2000}) {
            lengthen(length, gesture);
        }
        const std::vector<QRectF> once = plots();
        for (const std::int64_t length : {20, 300, 10, 2000}) {
            lengthen(length, gesture);
            EXPECT_EQ(plots(), once) << length;
        }
    }
}

/// Once let go, the window is that of the same scenario without any gesture.
TEST(GestureLabels, ComeToRest)
{
    for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
        OpenWindow open{ui::Document(everyMetric(layout))};
        if (open.window->exploration().panel(u"panel-bell") == nullptr) {
            continue;
        }
        const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
        QTest::mousePress(&open.bell(), Qt::LeftButton, {}, knob.toPoint());
        for (int step = 1; step <= 12; ++step) {
            QTest::mouseMove(&open.bell(), knob.toPoint() + QPoint(7 * step, 0));
            OpenWindow::settle();
            EXPECT_TRUE(open.bell().model().holdsLabels) << key;
        }
        QTest::mouseRelease(&open.bell(), Qt::LeftButton, {}, knob.toPoint() + QPoint(84, 0));
        OpenWindow::settle();
        EXPECT_FALSE(open.bell().model().holdsLabels) << key;
        OpenWindow fresh{ui::Document(open.session().scenario())};
        const auto panels = open.window->exploration().findChildren<ui::PlotPanel*>();
        for (const ui::PlotPanel* panel : panels) {
            const ui::PlotPanel* same = fresh.window->exploration().panel(panel->model().id);
            if (panel->isVisible() && same != nullptr) {
                EXPECT_EQ(labelsOf(*panel), labelsOf(*same)) << key << ' ' << panel->model().id.toStdString();
            }
        }
    }
}

/// A run of keys is a gesture of single looks: after each the window is at rest.
TEST(GestureLabels, AreAtRestAfterEachKey)
{
    OpenWindow open;
    open.bell().handle(ui::HandleRole::Mean)->setFocus();
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    OpenWindow::settle();
    EXPECT_FALSE(open.bell().model().holdsLabels);
}

}  // namespace
