#include <cstdio>
#include <cstdlib>

#include <QApplication>

#include "app/commands.h"
#include "app/figure_request.h"
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
std::vector<QByteArray> draw(const core::ValidScenario& scenario, const FigureRequest& request, const ui::Texts& texts,
                             Faults& faults)
{
    std::vector<QByteArray> figures;
    for (const FigureRequest::File& file : request.files) {
        auto figure = ui::renderFigure(scenario, request.options, file.format, texts);
        if (!figure) {
            for (core::Error error : figure.error()) {
                error.field = file.path;
                faults.inWork.push_back(std::move(error));
            }
            return {};
        }
        figures.push_back(*std::move(figure));
    }
    return figures;
}

}  // namespace

int exportFigures(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    Faults faults{arguments.errors, {}};
    const auto scenario = scenarioFrom(arguments, faults);
    const auto request = figureRequestIn(arguments, faults.usage);
    if (faults.any() || !scenario || !request) {
        return report(faults, texts);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveOnFatalQuietly);
    const QApplication application(argc, argv);
    const std::vector<QByteArray> figures = draw(*scenario, *request, texts, faults);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::string_view bytes(figures[i].constData(), static_cast<std::size_t>(figures[i].size()));
        if (const auto written = core::writeFile(request->files[i].path, bytes); !written) {
            faults.inWork.push_back(written.error().front());
        }
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
