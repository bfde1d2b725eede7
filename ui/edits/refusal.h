#pragma once

#include "ui/edits/edits.h"

namespace ui {

/// Why a request was refused, in the words of the control it came from: its label in place of a file's field, and
/// bounds as its box writes them, "Pass mark: 130 % is out of range; allowed: 0.0001 % to 100 %."
[[nodiscard]] QString refusalReason(const EditRequest& request, const core::Errors& errors, const Texts& texts);

}  // namespace ui
