// Times the real window, offscreen: from an edit to the end of painting, and from process start to the first picture.
// Prints one line of JSON a case. `drag_benchmark mean 3840` runs only the cases whose names hold one of the words.

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

#include <QApplication>
#include <QProcess>
#include <nlohmann/json.hpp>

#include "core/evidence/evidence.h"
#include "core/import/reading.h"
#include "core/model/keys.h"
#include "core/model/laid_over.h"
#include "core/model/view.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/main_window.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kSteps = 300;
constexpr int kWarmUp = 20;
constexpr int kStarts = 11;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Counts the window's completed repaints.
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
void paintAll(const PaintWatch& watch, int before)
{
    while (watch.repaints() == before) {
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void report(const std::string& name, const std::vector<double>& times)
{
    nlohmann::ordered_json line;
    line["case"] = name;
    line["p50_ms"] = percentile(times, 0.50);
    line["p99_ms"] = percentile(times, 0.99);
    line["max_ms"] = percentile(times, 1.0);
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

/// What a step changes besides the mean.
enum class Step { Mean, EveryCurve, Law, Spread };

/// A step that moves the mean, and the length, the law or the shape as well.
core::ValidScenario stepped(const core::ValidScenario& from, int step, Step what)
{
    constexpr std::array kLengths = {10, 20, 50, 100, 200};
    core::Scenario next = from.value();
    const int there = step % 120;
    next.model.mean = 0.2 + 0.005 * (there < 60 ? there : 120 - there);
    if (what == Step::EveryCurve) {
        next.model.grading.length = kLengths[static_cast<std::size_t>(step) % kLengths.size()];
    } else if (what == Step::Law) {
        next.model.law.exponent = -0.3 - 0.002 * (there < 60 ? there : 120 - there);
    } else if (what == Step::Spread) {
        next.model.anchor.spread = 0.05 + 0.0007 * step;  // a shape that never was before
    }
    return core::validate(next).value();
}

core::ValidScenario inLayout(core::Layout layout, core::XAxis axis = core::XAxis::Mean)
{
    core::Scenario scenario;
    scenario.view.layout = layout;
    scenario.view.xAxis = axis;
    return core::validate(scenario).value();
}

/// Everything a window may be asked to hold at once: all metrics, ten pins, 64 sizes and 2,000 measured points
/// of a strict and a graded series, with their intervals.
core::ValidScenario loaded(core::Layout layout)
{
    constexpr int kPoints = 2000;
    constexpr std::array kPinned = {core::Metric::PassMark, core::Metric::ExactMatch, core::Metric::BestOfR};
    core::Scenario scenario = inLayout(layout, core::XAxis::Size).value();
    scenario.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
    scenario.view.sizes.clear();
    for (std::size_t i = 0; i < core::kMostSizes; ++i) {
        scenario.view.sizes.push_back(std::pow(10.0, 7.0 + 0.09 * static_cast<double>(i)));
    }
    for (std::size_t i = 0; i < core::kMostPins; ++i) {
        core::Model model = scenario.model;
        model.mean = 0.3 + 0.05 * static_cast<double>(i);
        model.grading.length = 5 + 20 * static_cast<std::int64_t>(i);
        scenario.view.pins.push_back({"pin " + std::to_string(i), model, kPinned[i % kPinned.size()]});
    }
    std::vector<core::Series> series = {{"family", "task", "exact_match", {}, core::Grade::Strict, {}, {}, {}, {}, {}},
                                        {"family", "task", "token_f1", {}, core::Grade::Graded, {}, {}, {}, {}, {}}};
    for (core::Series& one : series) {
        for (int i = 0; i < kPoints / 2; ++i) {
            core::Measurement& point = one.points.emplace_back();
            point.size = std::pow(10.0, 7.0 + 10.0 * i / kPoints);
            point.score = 0.001 + 1.99 * i / kPoints;
            point.questions = 1000;
        }
    }
    scenario.evidence = core::Evidence::of(series).value();
    scenario.view.series = scenario.evidence.names();
    return core::validate(scenario).value();
}

/// A table of 100,000 rows as a person opens it: read, checked, the first 200 of its series drawn.
core::ValidScenario tableOf(int rows)
{
    core::TableFile file{"table.csv", "family,task,metric,size,score,n\n"};
    for (int i = 0; i < rows; ++i) {
        file.bytes += "family" + std::to_string(i % 7) + ",task" + std::to_string(i % 11) + ",acc,"
                      + std::to_string(1'000'000 + i * 7919) + ",0." + std::to_string(1000 + i % 9000) + ",5153\n";
    }
    core::NewEvidence evidence{core::readTables({&file, 1}).series, {}, false};
    evidence.drawn.resize(std::min(evidence.series.size(), core::kMostSeriesShown));
    std::iota(evidence.drawn.begin(), evidence.drawn.end(), std::size_t{0});
    return core::withEvidence({}, std::move(evidence)).value();
}

/// Whether the command line asks for the case: it names none, or a part of its name.
bool wanted(const std::string& name)
{
    const QStringList words = QApplication::arguments().mid(1);
    return words.isEmpty() || std::any_of(words.begin(), words.end(), [&name](const QString& word) {
               return name.find(word.toStdString()) != std::string::npos;
           });
}

void drag(const QSize& size, Step what, const std::string& name, const core::ValidScenario& scenario = {},
          int steps = kSteps)
{
    if (!wanted(name)) {
        return;
    }
    ui::MainWindow window(scenario, {}, std::make_unique<ui::DesktopDialogs>(ui::Texts()));
    PaintWatch watch(window);
    window.resize(size);
    window.show();
    paintAll(watch, 0);
    std::vector<double> times;
    const int gesture = window.session().beginGesture();
    for (int step = 0; step < kWarmUp + steps; ++step) {
        const core::ValidScenario next = stepped(window.session().scenario(), step, what);
        const int before = watch.repaints();
        const auto start = Clock::now();
        window.session().edit(next, ui::Text::ParameterMean, gesture);
        paintAll(watch, before);
        if (step >= kWarmUp) {
            times.push_back(millisecondsSince(start));
        }
    }
    report(name, times);
}

/// From the file's bytes to the complete picture, then a step of the mean beside it.
void table(const QSize& size, const std::string& name)
{
    constexpr int kRows = 100'000;
    if (!wanted(name)) {
        return;
    }
    const auto start = Clock::now();
    const core::ValidScenario scenario = tableOf(kRows);
    ui::MainWindow window(scenario, {}, std::make_unique<ui::DesktopDialogs>(ui::Texts()));
    PaintWatch watch(window);
    window.resize(size);
    window.show();
    paintAll(watch, 0);
    report(name + "-opened", {millisecondsSince(start)});
    drag(size, Step::Mean, "mean-" + name, scenario);
}

/// The memory in use and the most there was, by the kernel's account.
void reportMemory(const std::string& name)
{
    nlohmann::ordered_json json;
    json["case"] = name;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmRSS:", 0) == 0) {
            json["mib"] = std::stod(line.substr(6)) / 1024.0;
        } else if (line.rfind("VmHWM:", 0) == 0) {
            json["most_mib"] = std::stod(line.substr(6)) / 1024.0;
        }
    }
    std::printf("%s\n", json.dump().c_str());
    std::fflush(stdout);
}

/// This program again as a process that ends when its first picture is complete.
void starts(const QString& program)
{
    if (!wanted("startup")) {
        return;
    }
    std::vector<double> times;
    for (int i = 0; i < kStarts; ++i) {
        QProcess process;
        const auto start = Clock::now();
        process.start(program, {QStringLiteral("--first-picture")});
        process.waitForFinished();
        if (process.exitCode() != 0) {
            std::fprintf(stderr, "startup: the process failed\n");
            return;
        }
        times.push_back(millisecondsSince(start));
    }
    times.erase(times.begin());  // the first reads the libraries from disk
    report("startup", times);
}

/// The windows of one screen first: what a larger one takes would stay in the account of memory.
void measureSteps()
{
    constexpr QSize kScreen(1920, 1080);
    drag(kScreen, Step::EveryCurve, "drag-1920x1080");
    drag(kScreen, Step::Mean, "mean-1920x1080");
    for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
        const std::string name(key);
        const auto scenario = inLayout(layout, core::XAxis::Size);
        drag(kScreen, Step::EveryCurve, "drag-" + name, scenario);
        drag(kScreen, Step::Law, "law-" + name, scenario);
        drag(kScreen, Step::Spread, "spread-" + name, scenario);
        drag(kScreen, Step::Mean, "mean-" + name, scenario);
        const auto full = loaded(layout);
        drag(kScreen, Step::EveryCurve, "drag-loaded-" + name, full);
        drag(kScreen, Step::Spread, "spread-loaded-" + name, full);
        drag(kScreen, Step::Mean, "mean-loaded-" + name, full);
    }
    table(kScreen, "table-100000");
    reportMemory("memory-before");
    drag(kScreen, Step::Mean, "mean-10000-steps", {}, 10'000);
    reportMemory("memory-after-10000-steps");
    drag({3840, 2160}, Step::EveryCurve, "drag-3840x2160");
    drag({3840, 2160}, Step::Mean, "mean-3840x2160");
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    if (QApplication::arguments().contains(QStringLiteral("--first-picture"))) {
        ui::MainWindow window({}, {}, std::make_unique<ui::DesktopDialogs>(ui::Texts()));
        PaintWatch watch(window);
        window.show();
        paintAll(watch, 0);
        return 0;
    }
    measureSteps();
    starts(QApplication::applicationFilePath());
    return 0;
}
