// What a drag leaves on the screen is what a window shows that never saw it.

#include <cmath>
#include <map>
#include <memory>

#include <QImage>
#include <QScreen>

#include "core/evidence/evidence.h"
#include "core/io/presets.h"
#include "core/model/keys.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/handle_widget.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/shaped_text.h"

namespace {

/// A layout with two thousand measured points, their intervals, and pins.
core::ValidScenario fullOf(core::Layout layout)
{
    core::Scenario scenario;
    scenario.view.layout = layout;
    scenario.view.sizes = {1e8, 1e9, 1e10};
    std::vector<core::Series> all;
    for (const char* metric : {"exact_match", "acc_norm"}) {
        core::Series& series = all.emplace_back();
        series.family = "family";
        series.task = "task";
        series.metric = metric;
        series.grade = all.size() == 1 ? core::Grade::Strict : core::Grade::Graded;
        for (int i = 0; i < 1000; ++i) {
            core::Measurement& point = series.points.emplace_back();
            point.size = std::pow(10.0, 7.0 + 0.0048 * i);
            point.score = 0.1 + 0.0006 * i + 0.02 * static_cast<double>(all.size());
            point.questions = 1000;
        }
    }
    scenario.evidence = core::Evidence::of(all).value();
    scenario.view.series = scenario.evidence.names();
    for (const double mean : {0.45, 0.75}) {
        core::Pin& pin = scenario.view.pins.emplace_back();
        pin.name = mean < 0.5 ? "early" : "late";
        pin.model = scenario.model;
        pin.model.mean = mean;
    }
    return core::validate(scenario).value();
}

/// Takes every handle of the panels by the mouse, a little to one side and up, as a hand would; how many there are.
int dragAll(OpenWindow& open)
{
    std::vector<std::pair<QString, ui::HandleRole>> handles;
    for (const ui::PlotPanel* panel : open.window->exploration().findChildren<ui::PlotPanel*>()) {
        for (const ui::HandleModel& handle : panel->model().handles) {
            handles.emplace_back(panel->model().id, handle.role);
        }
    }
    int dragged = 0;
    int way = 1;
    for (const auto& [id, role] : handles) {
        ui::PlotPanel* panel = open.window->exploration().panel(id);
        const ui::HandleWidget* handle = panel != nullptr ? panel->handle(role) : nullptr;
        if (handle != nullptr && handle->isVisible()) {
            const QPointF from = OpenWindow::centreOf(handle);
            OpenWindow::drag(*panel, from, from + QPointF(way * 23.0, -way * 11.0));
            way = -way;
            ++dragged;
        }
    }
    return dragged;
}

/// Without what shows where the mouse and the keyboard are, which is no part of what is shown.
QImage pictureOf(OpenWindow& open, const QString& panel)
{
    if (QWidget* focused = QApplication::focusWidget()) {
        focused->clearFocus();
    }
    if (auto* nudge = open.window->findChild<QWidget*>(QStringLiteral("nudge"))) {
        nudge->hide();  // for somebody who has not dragged yet
    }
    QEvent away(QEvent::Leave);
    ui::PlotPanel* plot = open.window->exploration().panel(panel);
    QCoreApplication::sendEvent(plot, &away);
    OpenWindow::settle();
    const QRect place(plot->mapTo(open.window.get(), QPoint(0, 0)), plot->size());
    return open.window->screen()->grabWindow(open.window->winId()).toImage().copy(place);
}

/// Pixels of another colour; steps aside that nobody sees, by which a dash differs that was drawn in a smaller region.
int seenDifferently(const QImage& one, const QImage& other)
{
    constexpr int kUnseen = 4;  // of 255
    int changed = one.size() == other.size() ? 0 : 1;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            changed += most > kUnseen ? 1 : 0;
        }
    }
    return changed;
}

std::unique_ptr<OpenWindow> openedIn(ui::ThemeChoice theme, const core::ValidScenario& scenario)
{
    auto open = std::make_unique<OpenWindow>(ui::Document(scenario));
    open->window->chooseTheme(theme);
    OpenWindow::settle();
    return open;
}

}  // namespace

/// Kept pictures, stamps, shaped words and parts painted early: after drags of all its handles and a change of theme
/// each panel has the pixels of a window that was opened just now and that none of it is kept for.
TEST(StillWindow, HasThePixelsOfAWindowThatWasNeverDragged)
{
    int drags = 0;
    for (const core::LayoutSpec& spec : core::kLayouts) {
        auto dragged = openedIn(ui::ThemeChoice::Dark, fullOf(spec.layout));
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
            dragged->window->chooseTheme(theme);
            OpenWindow::settle();
            drags += dragAll(*dragged);
            std::map<QString, QImage> seen;
            for (const ui::PlotPanel* panel : dragged->window->exploration().findChildren<ui::PlotPanel*>()) {
                seen[panel->model().id] = pictureOf(*dragged, panel->model().id);
            }
            ui::forgetShapedTexts();
            auto fresh = openedIn(theme, dragged->session().scenario());
            for (const auto& [id, picture] : seen) {
                EXPECT_EQ(seenDifferently(picture, pictureOf(*fresh, id)), 0)
                    << spec.key << ' ' << id.toStdString() << (theme == ui::ThemeChoice::Dark ? " dark" : " light");
            }
        }
    }
    EXPECT_GT(drags, 30);
}
