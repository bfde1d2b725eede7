#pragma once

#include <string_view>
#include <vector>

#include "core/import/remark.h"
#include "core/options/given_options.h"
#include "ui/words/texts.h"

namespace app {

inline constexpr int kDone = 0;
inline constexpr int kCouldNot = 1;
inline constexpr int kWrongUsage = 2;

using Faults = core::OptionFaults;

/// Adds what another collection found and this one does not know yet.
void addNew(const Faults& found, Faults& faults);

/// Text in which nothing is left that a terminal would obey, as a file's name may hold: '?' in its place. Of control
/// characters only those `kept` stay.
[[nodiscard]] QString printable(QString text, const QString& kept = {});

/// Says every remark and fault on stderr and returns the exit code they amount to.
[[nodiscard]] int report(const Faults& faults, const ui::Texts& texts);

/// Says what is to be said of files that were read; of thousands the first tell enough.
void say(const std::vector<core::Remark>& remarks, const ui::Texts& texts);

/// Says something on stderr that is no fault.
void sayNote(const QString& sentence);

/// Prints a result, to a terminal as printable() has it; an exit code, since a full disk is a failure. A pipe that
/// nobody reads any more is none: it ends quietly.
[[nodiscard]] int print(std::string_view text, const ui::Texts& texts);

/// Says on stderr that something failed that is no fault of an option or file; `sentence` takes the reason.
[[nodiscard]] int reportFailure(ui::Text sentence, const QString& reason, const ui::Texts& texts);
[[nodiscard]] int reportFailure(ui::Text sentence, const ui::Texts& texts);
[[nodiscard]] int reportFailure(const QString& sentence);

}  // namespace app
