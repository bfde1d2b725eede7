#include "tests/benchmarks/window_bench.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <memory>
#include <numeric>

#include "core/evidence/evidence.h"
#include "core/import/reading.h"
#include "core/model/laid_over.h"
#include "core/model/view.h"
#include "ui/window/desktop_dialogs.h"

namespace bench {

namespace {

void addPins(core::Scenario& scenario, std::size_t pins)
{
    constexpr std::array kPinned = {core::Metric::PassMark, core::Metric::ExactMatch, core::Metric::BestOfR};
    for (std::size_t i = 0; i < pins; ++i) {
        core::Model model = scenario.model;
        model.mean = 0.3 + 0.05 * static_cast<double>(i);
        model.grading.length = 5 + 20 * static_cast<std::int64_t>(i);
        scenario.view.pins.push_back({"pin " + std::to_string(i), model, kPinned[i % kPinned.size()]});
    }
}

void addPoints(core::Scenario& scenario, int points)
{
    std::vector<core::Series> series = {{"family", "task", "exact_match", {}, core::Grade::Strict, {}, {}, {}, {}, {}},
                                        {"family", "task", "token_f1", {}, core::Grade::Graded, {}, {}, {}, {}, {}}};
    for (core::Series& one : series) {
        for (int i = 0; i < points / 2; ++i) {
            core::Measurement& point = one.points.emplace_back();
            point.size = std::pow(10.0, 7.0 + 10.0 * i / points);
            point.score = 0.001 + 1.99 * i / points;
            point.questions = 1000;
        }
    }
    scenario.evidence = core::Evidence::of(series).value();
    scenario.view.series = scenario.evidence.names();
}

}  // namespace

void paintAll(const PaintWatch& watch, int before)
{
    while (watch.repaints() == before) {
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

core::ValidScenario scenarioOf(core::Layout layout, core::XAxis axis, const Load& load)
{
    core::Scenario scenario;
    scenario.view.layout = layout;
    scenario.view.xAxis = axis;
    if (load.metrics != Load().metrics) {
        // The featured one is the pass mark, so it comes first of those that are few.
        scenario.view.shown = {core::Metric::PassMark};
        for (const core::Metric metric : core::kMetrics) {
            if (scenario.view.shown.size() < load.metrics && metric != core::Metric::PassMark) {
                scenario.view.shown.push_back(metric);
            }
        }
        std::sort(scenario.view.shown.begin(), scenario.view.shown.end());
    }
    if (load.sizes != Load().sizes) {
        scenario.view.sizes.clear();
        for (std::size_t i = 0; i < load.sizes; ++i) {
            scenario.view.sizes.push_back(
                std::pow(10.0, 7.0 + 5.76 * static_cast<double>(i) / static_cast<double>(load.sizes)));
        }
    }
    addPins(scenario, load.pins);
    if (load.points > 0) {
        addPoints(scenario, load.points);
    }
    return core::validate(scenario).value();
}

std::string csvOf(int rows, int families, int tasks)
{
    std::string csv = "family,task,metric,size,score,n\n";
    for (int i = 0; i < rows; ++i) {
        csv += "family" + std::to_string(i % families) + ",task" + std::to_string(i % tasks) + ",acc,"
               + std::to_string(1'000'000 + i * 7919) + ",0." + std::to_string(1000 + i % 9000) + ",5153\n";
    }
    return csv;
}

core::ValidScenario tableOf(int rows)
{
    const core::TableFile file{"table.csv", csvOf(rows)};
    core::NewEvidence evidence{core::readTables({&file, 1}).series, {}, false};
    evidence.drawn.resize(std::min(evidence.series.size(), core::kMostSeriesShown));
    std::iota(evidence.drawn.begin(), evidence.drawn.end(), std::size_t{0});
    return core::withEvidence({}, std::move(evidence)).value();
}

core::ValidScenario stepped(const core::ValidScenario& from, int step, Step what)
{
    constexpr std::array kLengths = {10, 20, 50, 100, 200};
    core::Scenario next = from.value();
    const int there = step % 120;
    next.model.mean = 0.2 + 0.005 * (there < 60 ? there : 120 - there);
    if (what == Step::EveryCurve) {
        next.model.grading.length = kLengths[static_cast<std::size_t>(step) % kLengths.size()];
    } else if (what == Step::Length) {
        next.model.mean = from.model().mean;
        next.model.grading.length = 5 + (there < 60 ? there : 120 - there);
    } else if (what == Step::Law) {
        next.model.law.exponent = -0.3 - 0.002 * (there < 60 ? there : 120 - there);
    } else if (what == Step::Spread) {
        next.model.anchor.spread = 0.05 + 0.0007 * step;  // a shape that never was before
    }
    return core::validate(next).value();
}

std::unique_ptr<ui::MainWindow> windowOf(const core::ValidScenario& scenario, const ui::Texts& texts)
{
    return std::make_unique<ui::MainWindow>(scenario, texts, std::make_unique<ui::DesktopDialogs>(texts));
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

bool wanted(const std::string& name)
{
    const QStringList words = QApplication::arguments().mid(1);
    return words.isEmpty() || std::any_of(words.begin(), words.end(), [&name](const QString& word) {
               return name.find(word.toStdString()) != std::string::npos;
           });
}

}  // namespace bench
