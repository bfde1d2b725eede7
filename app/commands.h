#pragma once

#include "app/arguments.h"

// What each command does; all return an exit code.
namespace app {

/// The built-in scenarios, one a line: name, tab, title.
[[nodiscard]] int listPresets(const Arguments& arguments, const ui::Texts& texts);

/// A table of scores. Starts no Qt application.
[[nodiscard]] int evaluate(const Arguments& arguments, const ui::Texts& texts);

/// Files of measurements as one tidy table. Starts no Qt application.
[[nodiscard]] int printMeasurements(const Arguments& arguments, const ui::Texts& texts);

/// How sharply the series of files of measurements rise. Starts no Qt application.
[[nodiscard]] int scoreMeasurements(const Arguments& arguments, const ui::Texts& texts);

/// The law that fits each series of files of measurements best, and a forecast of what is held back. Starts no Qt
/// application.
[[nodiscard]] int fitMeasurements(const Arguments& arguments, const ui::Texts& texts);

/// The built-in lessons, one a line: name, tab, title.
[[nodiscard]] int listLessons(const Arguments& arguments, const ui::Texts& texts);

/// Every fault of lessons, and every number of theirs that does not hold. Starts no Qt application.
[[nodiscard]] int checkLessons(const Arguments& arguments, const ui::Texts& texts);

/// A link to a scenario or to a lesson's step. Starts no Qt application.
[[nodiscard]] int printLink(const Arguments& arguments, const ui::Texts& texts);

/// Figures into files, on the offscreen platform; every one is drawn, and on the disk, before the first takes its
/// place.
[[nodiscard]] int exportFigures(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv);

/// The window; a file that cannot be opened is reported before there is one.
[[nodiscard]] int openWindow(const Arguments& arguments, const ui::Texts& texts, int& argc, char** argv);

}  // namespace app
