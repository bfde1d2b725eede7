// How the cost of a drag step grows with what the window holds, and what else a person waits for. Times are of this
// process alone, so that they may be compared on a busy machine. Prints a line of JSON a case: growth_table.py makes
// the tables of them, one of each scale of the screen. `growth_benchmark pins` runs only what is named so.

#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <nlohmann/json.hpp>

#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "core/model/keys.h"
#include "tests/benchmarks/window_bench.h"
#include "ui/export/export.h"
#include "ui/window/freed_memory.h"
#include "ui/window/import_window.h"

namespace {

constexpr int kWarmUp = 8;
constexpr int kSteps = 24;

struct Place {
    QSize screen;  ///< pixels
    ui::Language language = ui::Language::English;
};

double scaleOfScreen()
{
    return qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
}

nlohmann::ordered_json lineOf(const std::string& name, const Place& place)
{
    nlohmann::ordered_json line;
    line["case"] = name;
    line["screen"] = std::to_string(place.screen.width()) + "x" + std::to_string(place.screen.height());
    line["scale"] = scaleOfScreen();
    line["language"] = place.language == ui::Language::Japanese ? "ja" : "en";
    return line;
}

void print(const nlohmann::ordered_json& line)
{
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

/// A window on a screen, painted.
struct Shown {
    Shown(const core::ValidScenario& scenario, const Place& place)
        : window(bench::windowOf(scenario, ui::textsFor(place.language))), watch(*window)
    {
        window->resize((QSizeF(place.screen) / scaleOfScreen()).toSize());
        window->show();
        bench::paintAll(watch, 0);
    }

    /// What it takes to do something and paint what follows from it.
    double cost(const std::function<void()>& act)
    {
        const int before = watch.repaints();
        const double start = bench::cpuMilliseconds();
        act();
        bench::paintAll(watch, before);
        return bench::cpuMilliseconds() - start;
    }

    std::unique_ptr<ui::MainWindow> window;
    bench::PaintWatch watch;
};

std::vector<double> steps(Shown& shown, bench::Step what, int count)
{
    ui::Session& session = shown.window->session();
    std::vector<double> costs;
    const int gesture = session.beginGesture();
    for (int step = 0; step < count; ++step) {
        const core::ValidScenario next = bench::stepped(session.scenario(), step, what);
        costs.push_back(shown.cost([&] { session.edit(next, ui::Text::ParameterMean, gesture); }));
    }
    return costs;
}

/// Medians of a step of the mean and of one that moves every curve.
void dragAt(const std::string& kind, double load, const core::ValidScenario& scenario, const Place& place)
{
    for (const auto& [what, name] : {std::pair{bench::Step::Mean, "mean"}, {bench::Step::EveryCurve, "drag"}}) {
        Shown shown(scenario, place);
        std::vector<double> costs = steps(shown, what, kWarmUp + kSteps);
        costs.erase(costs.begin(), costs.begin() + kWarmUp);
        auto line = lineOf(kind + "-" + name, place);
        line["load"] = load;
        line["cpu_p50_ms"] = bench::percentile(costs, 0.5);
        line["cpu_p99_ms"] = bench::percentile(costs, 0.99);
        print(line);
    }
}

/// One kind of load grows, the others stay as they are in a new window.
void grow(const Place& place)
{
    const auto each = [&](const std::string& kind, const std::vector<int>& loads, core::Layout layout,
                          const std::function<void(bench::Load&, int)>& hold) {
        for (const int load : bench::wanted(kind) ? loads : std::vector<int>()) {
            bench::Load held;
            hold(held, load);
            dragAt(kind, load, bench::scenarioOf(layout, core::XAxis::Size, held), place);
        }
    };
    const auto metrics = [](bench::Load& held, int load) { held.metrics = static_cast<std::size_t>(load); };
    const auto pins = [](bench::Load& held, int load) { held.pins = static_cast<std::size_t>(load); };
    const auto sizes = [](bench::Load& held, int load) { held.sizes = static_cast<std::size_t>(load); };
    const auto points = [](bench::Load& held, int load) { held.points = load; };
    each("metrics", {1, 2, 4, 8}, core::Layout::TwoPanels, metrics);
    each("pins", {0, 2, 10}, core::Layout::TwoPanels, pins);
    each("pins-six-panels", {0, 2, 10}, core::Layout::SixPanels, pins);
    each("sizes", {4, 16, 64}, core::Layout::TwoPanels, sizes);
    each("points", {0, 200, 2000, 20000}, core::Layout::Measured, points);
}

/// Each layout new and full.
void layouts(const Place& place)
{
    for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
        const std::string name = "layout-" + std::string(key);
        if (bench::wanted(name)) {
            dragAt(name, 0.0, bench::scenarioOf(layout, core::XAxis::Size, {}), place);
            dragAt(name, 1.0, bench::scenarioOf(layout, core::XAxis::Size, bench::kFull), place);
        }
    }
}

void printMedian(const std::string& name, const std::vector<double>& costs, const Place& place)
{
    auto line = lineOf(name, place);
    line["cpu_p50_ms"] = bench::percentile(costs, 0.5);
    line["cpu_max_ms"] = bench::percentile(costs, 1.0);
    print(line);
}

/// A thing done again and again in a window.
void again(const std::string& name, const core::ValidScenario& scenario, const Place& place,
           const std::function<void(ui::MainWindow&, int)>& act)
{
    if (!bench::wanted(name)) {
        return;
    }
    constexpr int kTimes = 9;
    Shown shown(scenario, place);
    std::vector<double> costs;
    for (int i = 0; i < kTimes; ++i) {
        costs.push_back(shown.cost([&] { act(*shown.window, i); }));
    }
    costs.erase(costs.begin());
    printMedian(name, costs, place);
}

/// The first step after the start beside those that follow: nothing made only when it is needed may show.
void firstDrag(const Place& place)
{
    if (bench::wanted("first-drag")) {
        Shown shown({}, place);
        std::vector<double> costs = steps(shown, bench::Step::Mean, kSteps);
        auto line = lineOf("first-drag", place);
        line["cpu_first_ms"] = costs.front();
        line["cpu_p50_ms"] = bench::percentile(costs, 0.5);
        print(line);
    }
}

void lesson(const Place& place)
{
    const std::string_view name = core::lessonNames().front();
    const auto reading = core::builtInLesson(name, place.language == ui::Language::Japanese ? "ja" : "en");
    again("lesson-step", {}, place, [&](ui::MainWindow& window, int i) {
        if (i == 0) {
            window.lessons().open(reading.lesson, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        } else {
            window.lessons().open(reading.lesson, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                  static_cast<std::size_t>(i) % reading.lesson.steps.size());
        }
    });
}

void figure(const Place& place)
{
    QTemporaryDir folder;
    std::array<QString, 2> paths;
    const std::array presets = {"longer-answers", "first-light"};  // a window begins with the other: else none is new
    for (std::size_t i = 0; i < paths.size(); ++i) {
        paths[i] = folder.filePath(QString::fromLatin1(presets[i]) + QStringLiteral(".svg"));
        QFile file(paths[i]);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(ui::renderFigure(core::presetScenario(presets[i]).value(), {}, ui::Format::Svg, {}).value());
        }
    }
    again("open-figure", {}, place,
          [&](ui::MainWindow& window, int i) { window.file().open(paths[static_cast<std::size_t>(i) % 2]); });
}

/// A whole play of five seconds, a frame at a time: what its curves drawn as the mean comes by cost.
void play(const Place& place)
{
    if (!bench::wanted("play-sweep")) {
        return;
    }
    Shown shown({}, place);
    ui::Player& player = shown.window->play().player();
    player.setStill(true);  // in steps that are asked for, whatever the clock says
    shown.cost([&] { player.play(); });
    const int frames = static_cast<int>(player.frames().size());
    std::vector<double> costs;
    for (int frame = 1; frame < frames; ++frame) {
        costs.push_back(shown.cost([&] { player.goTo(static_cast<double>(frame) / (frames - 1)); }));
    }
    printMedian("play-sweep", costs, place);
}

/// What the pixels of a screen take by themselves, whatever is drawn: filled once, and copied once.
void pixels(const Place& place)
{
    if (!bench::wanted("pixels")) {
        return;
    }
    constexpr int kTimes = 30;
    QImage from(place.screen, QImage::Format_RGB32);
    QImage to(place.screen, QImage::Format_RGB32);
    std::vector<double> fills;
    std::vector<double> copies;
    for (int i = 0; i < kTimes; ++i) {
        const double start = bench::cpuMilliseconds();
        QPainter(&from).fillRect(from.rect(), QColor(i, i, i));
        const double filled = bench::cpuMilliseconds();
        QPainter(&to).drawImage(0, 0, from);
        fills.push_back(filled - start);
        copies.push_back(bench::cpuMilliseconds() - filled);
    }
    printMedian("pixels-filled", fills, place);
    printMedian("pixels-copied", copies, place);
}

/// A person's table of so many rows: dropped on the window, loaded, stepped beside, saved, opened again, undone. By the
/// clock as well: it is read by a thread of its own.
void rows(const Place& place, const std::string& kind, int families, int tasks)
{
    if (!bench::wanted(kind)) {
        return;
    }
    constexpr int kRows = 100'000;
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("table.csv"));
    QFile file(table);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromStdString(bench::csvOf(kRows, families, tasks)));
        file.close();
    }
    Shown shown({}, place);
    ui::MainWindow& window = *shown.window;
    const auto timed = [&](const std::string& name, const std::function<void()>& act) {
        QElapsedTimer clock;
        clock.start();
        auto line = lineOf(kind + "-" + name, place);
        line["cpu_ms"] = shown.cost(act);
        line["ms"] = 1e-6 * static_cast<double>(clock.nsecsElapsed());
        print(line);
    };
    const auto view = [&] { return window.findChild<ui::ImportWindow*>(); };
    timed("read", [&] {
        window.file().openDropped({QUrl::fromLocalFile(table)});
        while (view() == nullptr || view()->understood() == nullptr) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        window.update();
    });
    timed("loaded", [&] { view()->loadButton().click(); });
    printMedian(kind + "-step", steps(shown, bench::Step::EveryCurve, kSteps), place);
    const QString saved = folder.filePath(QStringLiteral("rows.mirage"));
    timed("saved", [&] {
        window.file().saveTo(saved);
        window.update();
    });
    timed("undo", [&] { window.run(ui::CommandId::Undo); });
    timed("opened", [&] { window.file().open(saved); });
    for (const char* name : {"undo-open", "undo-load"}) {
        timed(name, [&] { window.run(ui::CommandId::Undo); });
    }
}

void events(const Place& place)
{
    pixels(place);
    rows(place, "rows-100000", 7, 11);
    rows(place, "rows-of-2-series", 1, 2);
    rows(place, "rows-of-9900-series", 100, 99);
    firstDrag(place);
    play(place);
    again("change-layout", bench::scenarioOf(core::Layout::TwoPanels, core::XAxis::Size, bench::kFull), place,
          [](ui::MainWindow& window, int i) {
              core::Scenario next = window.session().scenario().value();
              next.view.layout = core::Keys<core::Layout>::offered[static_cast<std::size_t>(i + 1) % 4].first;
              window.session().edit(core::validate(next).value(), ui::Text::ParameterMean);
          });
    again("change-language", {}, place, [](ui::MainWindow& window, int i) {
        window.setTexts(ui::textsFor(i % 2 == 0 ? ui::Language::Japanese : ui::Language::English));
    });
    again("change-theme", {}, place, [](ui::MainWindow& window, int i) {
        window.chooseTheme(i % 2 == 0 ? ui::MainWindow::ThemeChoice::Dark : ui::MainWindow::ThemeChoice::Light);
    });
    lesson(place);
    figure(place);
    if (bench::wanted("undo-100000-rows")) {
        constexpr int kRows = 100'000;
        again("undo-100000-rows", bench::tableOf(kRows), place, [](ui::MainWindow& window, int i) {
            if (i == 0) {
                core::Scenario next = window.session().scenario().value();
                next.evidence = {};
                next.view.series.clear();
                window.session().edit(core::validate(next).value(), ui::Text::ParameterMean);
            } else {
                window.run(i % 2 == 1 ? ui::CommandId::Undo : ui::CommandId::Redo);
            }
        });
    }
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ui::keepFreedMemory();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    for (const QSize screen : {QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            const Place place{screen, language};
            grow(place);
            if (scaleOfScreen() == 1.0 && language == ui::Language::English) {
                layouts(place);
                events(place);
            }
        }
    }
    return 0;
}
