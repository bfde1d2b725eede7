#pragma once

#include <string_view>

#include <QString>

#include "core/result.h"
#include "ui/words/texts.h"

namespace ui {

/// How the reason begins why no film could be made, where the part that makes them is missing; the loader's follows.
inline constexpr char kNoFilmLibrary[] = "the film library cannot be loaded";

/// One fault as a full sentence: where, what was found, what is allowed. The command line and the window
/// say the same.
[[nodiscard]] QString describe(const core::Error& error, const Texts& texts);

/// The same of a field that a person knows by another name.
[[nodiscard]] QString describe(const core::Error& error, const QString& name, const Texts& texts);

/// What the system says of a file, in the user's language where it is one of the usual reasons.
[[nodiscard]] QString systemReason(const QString& found, const Texts& texts);

/// Every fault, a line each.
[[nodiscard]] QString describe(const core::Errors& errors, const Texts& texts);

/// The title of a built-in scenario by its name; the name itself where it is none.
[[nodiscard]] QString presetTitle(std::string_view name, const Texts& texts);

}  // namespace ui
