#pragma once

#include <QString>

#include "ui/export/embedded_scenario.h"

namespace ui {

/// Runs the window until it is closed.
///
/// Starts a QApplication on the desktop's platform; `file` names where the scenario came from, or is empty; `faults`
/// are why the file asked for is not what is shown, and said in the window. Returns the process's exit code.
int runWindow(int& argc, char** argv, const OpenedScenario& opened, const QString& file, const core::Errors& faults);

}  // namespace ui
