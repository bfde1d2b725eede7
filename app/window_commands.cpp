#include <cstdio>
#include <cstdlib>
#include <iterator>

#include <QApplication>

#include "app/commands.h"
#include "app/figure_request.h"
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

/// Every figure's bytes, or nothing where one could not be drawn.
std::vector<DrawnFile> draw(const core::ValidScenario& scenario, const FigureRequest& request, const ui::Texts& texts,
                            Faults& faults)
{
    std::vector<DrawnFile> figures;
    for (const FigureRequest::File& file : request.files) {
        auto figure = ui::renderFigure(scenario, request.options, file.format, texts);
        if (!figure) {
            for (core::Error error : figure.error()) {
                error.field = file.path;
                faults.inWork.push_back(std::move(error));
            }
            return {};
        }
        figures.push_back({file.path, *std::move(figure)});
    }
    return figures;
}

/// All of them or none.
void write(const std::vector<DrawnFile>& drawn, Faults& faults)
{
    if (Interrupt::asked()) {
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
    const auto request = figureRequestIn(arguments, faults.usage);
    const auto scenarios =
        request && request->isDeckOnly() ? scenariosFrom(arguments, faults) : oneScenarioFrom(arguments, faults);
    if (faults.any() || scenarios.empty() || !request) {
        return report(faults, texts);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveOnFatalQuietly);
    const QApplication application(argc, argv);
    const Interrupt interrupt;
    const ui::Texts words = ui::textsFor(request->language);
    std::vector<DrawnFile> drawn = draw(scenarios.front().scenario, *request, words, faults);
    if (!faults.any()) {
        std::vector<DrawnFile> media = drawMedia(scenarios, request->media, request->options, words, faults);
        std::move(media.begin(), media.end(), std::back_inserter(drawn));
    }
    if (!faults.any()) {
        write(drawn, faults);
    }
    return report(faults, texts);
}

int openWindow(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    Faults faults{arguments.errors, {}};
    auto scenario = arguments.file ? scenarioIn(*arguments.file, faults) : core::ValidScenario();
    if (faults.any() || !scenario) {
        return report(faults, texts);
    }
    qInstallMessageHandler(leaveOnFatal);
    return ui::runWindow(argc, argv, *scenario, QString::fromStdString(arguments.file.value_or("")));
}

}  // namespace app
