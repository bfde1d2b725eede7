#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include "ui/export/embedded_scenario.h"
#include "ui/export/link.h"

namespace ui {

/// What the window shows first.
struct FirstSight {
    OpenedScenario opened;
    QString file;         ///< where the scenario came from, or empty
    QStringList tables;   ///< of measurements, which go to the import view
    core::Errors faults;  ///< why the file asked for is not what is shown, said in the window
    QString lesson;       ///< a lesson's file, or empty
    Link link;            ///< what else the link says that the scenario is from
    QStringList several;  ///< documents, figures and lessons, of which one is asked for
};

/// Runs the window until it is closed. Starts a QApplication on the desktop's platform.
///
/// Result:   the process's exit code, or why there is no window: no font has the letters of any language.
[[nodiscard]] tl::expected<int, QString> runWindow(int& argc, char** argv, const FirstSight& first);

}  // namespace ui
