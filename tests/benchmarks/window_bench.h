#pragma once

// What the benchmarks of the real window share.

#include <memory>
#include <string>
#include <vector>

#include <QApplication>
#include <QWidget>

#include "core/model/scenario.h"
#include "ui/window/main_window.h"

namespace bench {

/// Counts a window's completed repaints.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& window) { window.installEventFilter(this); }
    int repaints() const { return repaints_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        repaints_ += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return false;
    }

private:
    int repaints_ = 0;
};

/// Lets the window work until everything the edit asked for is painted.
void paintAll(const PaintWatch& watch, int before);

/// What this process has computed since it began: other programs that keep the machine busy count for little.
double cpuMilliseconds();

/// How much a window is asked to hold.
struct Load {
    std::size_t metrics = 2;
    std::size_t pins = 0;
    std::size_t sizes = 4;
    int points = 0;  ///< measured, of a strict and a graded series, with their intervals
};

/// All at once that there may be.
inline constexpr Load kFull{8, 10, 64, 2000};

core::ValidScenario scenarioOf(core::Layout layout, core::XAxis axis, const Load& load);

/// A file of so many rows; of families and tasks that share no divisor each pair is a series.
std::string csvOf(int rows, int families = 7, int tasks = 11);

/// It as a person opens it: read, checked, the first 200 of its series drawn.
core::ValidScenario tableOf(int rows);

/// What a step changes besides the mean: every curve by a length that leaps from step to step, as no hand does; by one
/// that goes on as the slider's.
enum class Step { Mean, EveryCurve, Length, Law, Spread };

/// A step that moves the mean (the length goes by itself), and the length, the law or the shape as well.
core::ValidScenario stepped(const core::ValidScenario& from, int step, Step what);

/// A window that asks nothing.
std::unique_ptr<ui::MainWindow> windowOf(const core::ValidScenario& scenario, const ui::Texts& texts = {});

double percentile(std::vector<double> values, double share);

/// Whether the command line asks for the case: it names none, or a part of its name.
bool wanted(const std::string& name);

}  // namespace bench
