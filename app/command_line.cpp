#include "app/command_line.h"

#include <csignal>
#include <exception>

#include <QLoggingCategory>

#include "app/arguments.h"
#include "app/commands.h"
#include "app/user_language.h"
#include "ui/words/error_text.h"

namespace app {

namespace {

int dispatch(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv)
{
    if (arguments.answer) {
        return print(*arguments.answer, texts);
    }
    switch (arguments.command) {
    case Arguments::Command::Evaluate: return evaluate(arguments, texts);
    case Arguments::Command::Presets: return listPresets(arguments, texts);
    case Arguments::Command::Table: return printMeasurements(arguments, texts);
    case Arguments::Command::Score: return scoreMeasurements(arguments, texts);
    case Arguments::Command::Fit: return fitMeasurements(arguments, texts);
    case Arguments::Command::Lessons: return listLessons(arguments, texts);
    case Arguments::Command::Link: return printLink(arguments, texts);
    case Arguments::Command::Check: return checkLessons(arguments, texts);
    case Arguments::Command::Export: return exportFigures(arguments, texts, argc, argv);
    case Arguments::Command::Window: break;
    }
    return openWindow(arguments, texts, argc, argv);
}

}  // namespace

int runCommandLine(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe ends a write, not the process
    std::signal(SIGXFSZ, SIG_IGN);  // so is a file that may not grow any more
    // What Qt's image readers remark about a damaged figure is said in our own words.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio.warning=false"));
    const ui::Texts texts = ui::textsFor(userLanguage(argc, argv));
    try {
        return dispatch(readArguments(argc, argv, texts), texts, argc, argv);
    } catch (const std::exception& error) {
        return reportFailure(ui::Text::FaultCouldNotCompute,
                             ui::systemReason(QString::fromLocal8Bit(error.what()), texts), texts);
    }
}

}  // namespace app
