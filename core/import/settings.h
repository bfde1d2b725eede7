#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/import/columns.h"

namespace core {

/// Whether most cells of a column that say anything are numbers.
[[nodiscard]] bool mostlyNumbers(const Sheet& sheet, std::size_t column);

/// Takes columns that nobody knows, of words or in a long table of numbers, for how a task was set, where rows differ
/// in them that everything else takes for one measurement: else such rows would be averaged.
///
/// Domain:   columns that count runs stay what they are, whose mean is meant; so do `known` columns, by their names or
///           as a person said, and one of nearly as many words as there are rows, a comment.
/// Result:   their role is Role::Setting, and that is remarked.
void addSettings(const Sheet& sheet, const std::vector<bool>& known, Columns& columns, const std::string& file,
                 Remarks& remarks);

}  // namespace core
