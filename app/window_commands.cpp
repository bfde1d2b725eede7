#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <QApplication>

#include "app/batch.h"
#include "app/commands.h"
#include "app/draw.h"
#include "app/interrupt.h"
#include "app/lesson_export.h"
#include "app/scenario_options.h"
#include "core/io/file.h"
#include "core/io/files_in_work.h"
#include "core/picture/forecast_picture.h"
#include "core/text/excerpt.h"
#include "ui/document/file_path.h"
#include "ui/export/job.h"
#include "ui/export/link.h"
#include "ui/export/measurement_file.h"
#include "ui/export/missing_glyphs.h"
#include "ui/window/ending.h"
#include "ui/window/run.h"
#include "ui/words/evidence_texts.h"

namespace app {

namespace {

/// Qt gives up by aborting, say without a display; a program says what it could not do and leaves with a code. What Qt
/// remarks about the desktop it does not find concerns nobody.
void leaveOnFatal(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        const QString firstLine = message.section(QLatin1Char('\n'), 0, 0);
        std::_Exit(reportFailure(ui::Text::FaultNoDesktop, firstLine, ui::Texts()));
    }
    if (type == QtCriticalMsg) {
        const QByteArray line = printable(qFormatLogMessage(type, context, message)).toLocal8Bit() + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }
}

/// Whether Qt has a display to try, or is told what to use in its place.
bool hasDisplay()
{
    constexpr std::array kNames = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// What the window is to open: a document, figure or lesson, or which of several it asks, and tables of measurements.
struct WindowFiles {
    std::optional<std::string> scenario;
    QString lesson;
    QStringList several;
    QStringList tables;
};

WindowFiles sorted(const std::vector<std::string>& paths, Faults& faults)
{
    WindowFiles files;
    std::vector<std::string> documents;
    for (const std::string& path : paths) {
        const QStringList inside = ui::measurementsIn(QString::fromStdString(path));
        if (!inside.isEmpty()) {
            files.tables << inside;
        } else if (ui::holdsMeasurements(QString::fromStdString(path))) {
            files.tables << QString::fromStdString(path);
        } else if (std::find(documents.begin(), documents.end(), path) == documents.end()) {
            documents.push_back(path);
        }
    }
    if (documents.size() > 1 && std::any_of(documents.begin(), documents.end(), isLinked)) {
        faults.usage.push_back({core::ErrorCode::Conflict, "FILE", core::excerpt(documents[1]), documents[0]});
    } else if (documents.size() > 1) {
        for (const std::string& path : documents) {
            files.several << ui::pathText(path);
        }
    } else if (!documents.empty() && !isLinked(documents[0]) && ui::holdsLesson(QString::fromStdString(documents[0]))) {
        files.lesson = QString::fromStdString(documents[0]);
    } else if (!documents.empty()) {
        files.scenario = documents[0];
    }
    return files;
}

/// Says once each that a file is large for what it shows, and that letters are smaller than asked for.
void sayNotes(const std::vector<QueuedJob>& jobs, const ui::Texts& texts)
{
    for (const auto saidOf : {ui::measurementsSaid, ui::lettersSaid}) {
        for (const QueuedJob& queued : jobs) {
            if (const QString said = saidOf(queued.job, texts); !said.isEmpty()) {
                sayNote(said);
                break;
            }
        }
    }
}

/// Why a figure would be an empty frame; nothing where none would.
QString nothingDrawn(const std::vector<QueuedJob>& jobs, const ui::Texts& texts)
{
    for (const QueuedJob& queued : jobs) {
        for (const ui::ExportScenario& shown : queued.job.scenarios) {
            if (core::drawsNothing(shown.scenario)) {
                const bool forecast = shown.scenario.view().layout == core::Layout::Forecast;
                return texts(forecast ? ui::evidence::NothingToForecast : ui::evidence::NothingMeasuredToDraw);
            }
        }
    }
    return {};
}

/// All of them or none; an interrupt also ends the wait for a reader of a pipe.
void write(core::FilesInWork files, const std::vector<std::string>& places, Faults& faults)
{
    if (Interrupt::asked() && !places.empty()) {
        faults.inWork.push_back({core::ErrorCode::Cancelled, places.front(), {}, {}});
        return;
    }
    const auto written = files.takePlaces();
    if (!written && Interrupt::asked()) {
        faults.inWork.push_back({core::ErrorCode::Cancelled, written.error().front().field, {}, {}});
    } else if (!written) {
        faults.inWork.insert(faults.inWork.end(), written.error().begin(), written.error().end());
    }
}

/// The files to be made, one name each, so that nothing is drawn in vain.
std::vector<std::string> placesOf(const std::vector<QueuedJob>& jobs)
{
    std::vector<std::string> places;
    for (const QueuedJob& queued : jobs) {
        for (const std::string& path : ui::pathsOf(queued.job)) {
            places.push_back(path);
        }
    }
    return places;
}

/// A lesson into decks and handouts.
int exportLesson(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    Faults faults{arguments.errors, {}};
    const std::optional<LessonJob> job = lessonJobFrom(arguments, texts, faults);
    if (!job) {
        return report(faults, texts);
    }
    std::vector<std::string> places;
    for (const ui::ExportJob& file : job->files) {
        places.push_back(file.path);
    }
    faults.inWork = core::writeFaults(places);
    if (faults.any()) {
        return report(faults, texts);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveOnFatal);
    const QApplication application(argc, argv);
    const Interrupt interrupt;
    const ui::ExportChoice& choice = job->files.front().choice;
    if (const QString missing = ui::missingGlyphs(choice.language, choice.options.fontFamily, texts);
        !missing.isEmpty()) {
        return reportFailure(missing);
    }
    core::FilesInWork drawn = drawLesson(*job, faults);
    if (!faults.any()) {
        write(std::move(drawn), places, faults);
    }
    return report(faults, texts);
}

}  // namespace

int exportFigures(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    if (arguments.values.contains("--lesson")) {
        return exportLesson(arguments, texts, argc, argv);
    }
    Faults faults{arguments.errors, {}};
    const std::vector<QueuedJob> jobs = jobsFrom(arguments, faults);
    faults.inWork = faults.any() ? faults.inWork : core::writeFaults(placesOf(jobs));
    if (faults.any()) {
        return report(faults, texts);
    }
    if (const QString nothing = nothingDrawn(jobs, texts); !nothing.isEmpty()) {
        return reportFailure(nothing);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveOnFatal);
    const QApplication application(argc, argv);
    const Interrupt interrupt;
    for (const QueuedJob& queued : jobs) {
        const ui::ExportChoice& choice = queued.job.choice;
        if (const QString missing = ui::missingGlyphs(choice.language, choice.options.fontFamily, texts);
            !missing.isEmpty()) {
            return reportFailure(missing);
        }
    }
    core::FilesInWork drawn = drawAll(jobs, faults);
    sayNotes(jobs, texts);
    if (!faults.any()) {
        write(std::move(drawn), placesOf(jobs), faults);
    }
    return report(faults, texts);
}

int openWindow(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    Faults faults{arguments.errors, {}};
    const WindowFiles files = sorted(arguments.files, faults);
    auto opened = files.scenario ? scenarioIn(*files.scenario, faults) : ui::OpenedScenario();
    if (!faults.usage.empty() || (faults.any() && !hasDisplay())) {
        return report(faults, texts);
    }
    if (!hasDisplay()) {
        return reportFailure(ui::Text::FaultNoDisplay, texts);
    }
    qInstallMessageHandler(leaveOnFatal);
    const QString name = opened ? ui::pathText(files.scenario.value_or("")) : QString();
    const bool linked = opened && opened->fromLink;
    const ui::Link link =
        linked ? ui::readLink(QString::fromStdString(*files.scenario)).value_or(ui::Link()) : ui::Link();
    const auto code = ui::runWindow(
        argc, argv,
        {opened.value_or(ui::OpenedScenario()), name, files.tables, faults.inWork, files.lesson, link, files.several});
    ui::Ending::endAsAsked();
    return code ? *code : reportFailure(code.error());
}

}  // namespace app
