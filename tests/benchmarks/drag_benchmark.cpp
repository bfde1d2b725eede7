// Times the real window, offscreen: from an edit to the end of painting, and from process start to the first picture.
// Prints one line of JSON a case. `drag_benchmark mean 3840` runs only the cases whose names hold one of the words.

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <QApplication>
#include <QProcess>
#include <nlohmann/json.hpp>

#include "core/model/keys.h"
#include "tests/benchmarks/window_bench.h"
#include "ui/window/freed_memory.h"

namespace {

using bench::Step;
using bench::wanted;
using Clock = std::chrono::steady_clock;

constexpr int kSteps = 300;
constexpr int kWarmUp = 20;
constexpr int kStarts = 11;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// `computed`: of each time the part in which this process worked; none where another process does.
void report(const std::string& name, const std::vector<double>& times, const std::vector<double>& computed = {})
{
    nlohmann::ordered_json line;
    line["case"] = name;
    line["p50_ms"] = bench::percentile(times, 0.50);
    line["p99_ms"] = bench::percentile(times, 0.99);
    line["max_ms"] = bench::percentile(times, 1.0);
    if (!computed.empty()) {
        line["cpu_p50_ms"] = bench::percentile(computed, 0.50);
        line["cpu_p99_ms"] = bench::percentile(computed, 0.99);
    }
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

core::ValidScenario inLayout(core::Layout layout)
{
    return bench::scenarioOf(layout, core::XAxis::Size, {});
}

core::ValidScenario loaded(core::Layout layout)
{
    return bench::scenarioOf(layout, core::XAxis::Size, bench::kFull);
}

void drag(const QSize& size, Step what, const std::string& name, const core::ValidScenario& scenario = {},
          int steps = kSteps)
{
    if (!wanted(name)) {
        return;
    }
    const auto window = bench::windowOf(scenario);
    bench::PaintWatch watch(*window);
    window->resize(size);
    window->show();
    bench::paintAll(watch, 0);
    std::vector<double> times;
    std::vector<double> computed;
    const int gesture = window->session().beginGesture();
    for (int step = 0; step < kWarmUp + steps; ++step) {
        const core::ValidScenario next = bench::stepped(window->session().scenario(), step, what);
        const int before = watch.repaints();
        const auto start = Clock::now();
        const double computedBefore = bench::cpuMilliseconds();
        window->session().edit(next, ui::Text::ParameterMean, gesture);
        bench::paintAll(watch, before);
        if (step >= kWarmUp) {
            computed.push_back(bench::cpuMilliseconds() - computedBefore);
            times.push_back(millisecondsSince(start));
        }
    }
    report(name, times, computed);
}

/// From the file's bytes to the complete picture, then a step of the mean beside it.
void table(const QSize& size, const std::string& name)
{
    constexpr int kRows = 100'000;
    if (!wanted(name)) {
        return;
    }
    const auto start = Clock::now();
    const core::ValidScenario scenario = bench::tableOf(kRows);
    const auto window = bench::windowOf(scenario);
    bench::PaintWatch watch(*window);
    window->resize(size);
    window->show();
    bench::paintAll(watch, 0);
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
    drag(kScreen, Step::Length, "length-1920x1080");
    for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
        const std::string name(key);
        const auto scenario = inLayout(layout);
        drag(kScreen, Step::EveryCurve, "drag-" + name, scenario);
        drag(kScreen, Step::Law, "law-" + name, scenario);
        drag(kScreen, Step::Spread, "spread-" + name, scenario);
        drag(kScreen, Step::Mean, "mean-" + name, scenario);
        constexpr bench::Load kPoints{.points = 2000};
        const auto points = bench::scenarioOf(layout, core::XAxis::Size, kPoints);
        drag(kScreen, Step::EveryCurve, "drag-2000-points-" + name, points);
        drag(kScreen, Step::Mean, "mean-2000-points-" + name, points);
        const auto full = loaded(layout);
        drag(kScreen, Step::EveryCurve, "drag-loaded-" + name, full);
        drag(kScreen, Step::Length, "length-loaded-" + name, full);
        drag(kScreen, Step::Spread, "spread-loaded-" + name, full);
        drag(kScreen, Step::Mean, "mean-loaded-" + name, full);
    }
    table(kScreen, "table-100000");
    reportMemory("memory-before");
    drag(kScreen, Step::Mean, "mean-10000-steps", {}, 10'000);
    reportMemory("memory-after-10000-steps");
    constexpr QSize kWall(3840, 2160);
    drag(kWall, Step::EveryCurve, "drag-3840x2160");
    drag(kWall, Step::Mean, "mean-3840x2160");
    drag(kWall, Step::Length, "length-3840x2160");
    for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
        drag(kWall, Step::EveryCurve, "drag-loaded-3840x2160-" + std::string(key), loaded(layout));
        drag(kWall, Step::Mean, "mean-loaded-3840x2160-" + std::string(key), loaded(layout));
    }
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ui::keepFreedMemory();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    if (QApplication::arguments().contains(QStringLiteral("--first-picture"))) {
        const auto window = bench::windowOf({});
        bench::PaintWatch watch(*window);
        window->show();
        bench::paintAll(watch, 0);
        return 0;
    }
    measureSteps();
    starts(QApplication::applicationFilePath());
    return 0;
}
