#pragma once

#include <QString>
#include <QStringList>

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
};

/// Runs the window until it is closed. Starts a QApplication on the desktop's platform. Returns the process's exit
/// code.
int runWindow(int& argc, char** argv, const FirstSight& first);

}  // namespace ui
