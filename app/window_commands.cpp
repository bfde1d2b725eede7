#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iterator>

#include <QApplication>

#include "app/batch.h"
#include "app/commands.h"
#include "app/interrupt.h"
#include "app/media_export.h"
#include "app/scenario_options.h"
#include "core/io/file.h"
#include "ui/window/run.h"

namespace app {

namespace {

/// Qt gives up by aborting, say without a display; a program says what it could not do and leaves with a code.
void leaveOnFatal(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        const QString firstLine = message.section(QLatin1Char('\n'), 0, 0);
        std::_Exit(reportFailure(ui::Text::FaultNoDesktop, firstLine, ui::Texts()));
    }
    const QByteArray line = qFormatLogMessage(type, context, message).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

/// The same without a window: what Qt remarks about the desktop it does not find concerns nobody.
void leaveOnFatalQuietly(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        leaveOnFatal(type, context, message);
    }
}

/// Whether Qt has a display to try, or is told what to use in its place.
bool hasDisplay()
{
    constexpr std::array kNames = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// What renderFigure() found wrong: an option's value, or the picture as such.
void addFaults(const core::Errors& found, const FigureRequest::File& file, Faults& faults)
{
    for (core::Error error : found) {
        const bool ofOption = error.code == core::ErrorCode::UnknownName;
        if (ofOption) {
            error.field = file.origin.empty() ? "--" + error.field : file.origin + ".options." + error.field;
        } else {
            error.field = file.path;
        }
        (ofOption ? faults.usage : faults.inWork).push_back(std::move(error));
    }
}

/// A job's single figures, or fewer where one could not be drawn.
std::vector<DrawnFile> draw(const FigureJob& job, const ui::Texts& texts, Faults& faults)
{
    std::vector<DrawnFile> figures;
    for (const FigureRequest::File& file : job.request.files) {
        auto figure = ui::renderFigure(job.scenarios.front().scenario, job.request.options, file.format, texts);
        if (!figure) {
            addFaults(figure.error(), file, faults);
            break;  // the others would fail for the same reason
        }
        figures.push_back({file.path, *std::move(figure)});
    }
    return figures;
}

/// All of them or none.
void write(const std::vector<DrawnFile>& drawn, Faults& faults)
{
    if (Interrupt::asked() && !drawn.empty()) {
        faults.inWork.push_back({core::ErrorCode::Cancelled, drawn.front().path, {}, {}});
        return;
    }
    std::vector<core::FileBytes> files;
    for (const DrawnFile& file : drawn) {
        files.push_back({file.path, {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())}});
    }
    if (const auto written = core::writeFiles(files); !written) {
        faults.inWork.insert(faults.inWork.end(), written.error().begin(), written.error().end());
    }
}

}  // namespace

int exportFigures(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    Faults faults{arguments.errors, {}};
    const std::vector<FigureJob> jobs = jobsFrom(arguments, faults);
    if (faults.any()) {
        return report(faults, texts);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveOnFatalQuietly);
    const QApplication application(argc, argv);
    const Interrupt interrupt;
    std::vector<DrawnFile> drawn;
    for (const FigureJob& job : jobs) {
        const ui::Texts words = ui::textsFor(job.request.language);
        std::vector<DrawnFile> figures = draw(job, words, faults);
        std::move(figures.begin(), figures.end(), std::back_inserter(drawn));
        if (!faults.any()) {
            std::vector<DrawnFile> media =
                drawMedia(job.scenarios, job.request.media, job.request.options, words, faults);
            std::move(media.begin(), media.end(), std::back_inserter(drawn));
        }
    }
    if (!faults.any()) {
        write(drawn, faults);
    }
    return report(faults, texts);
}

int openWindow(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    Faults faults{arguments.errors, {}};
    auto opened = arguments.file ? scenarioIn(*arguments.file, faults) : ui::OpenedScenario();
    if (faults.any() || !opened) {
        return report(faults, texts);
    }
    if (!hasDisplay()) {
        return reportFailure(ui::Text::FaultNoDisplay, texts);
    }
    qInstallMessageHandler(leaveOnFatal);
    return ui::runWindow(argc, argv, *opened, QString::fromStdString(arguments.file.value_or("")));
}

}  // namespace app
