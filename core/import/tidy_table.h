#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/evidence/series.h"

namespace core {

/// Whether a header is that of tidyTable(): its values are fractions and parameters, and nothing is to be guessed.
///
/// Result:   true for exactly those columns.
[[nodiscard]] bool isTidyHeader(std::span<const std::string_view> header);

/// Series as one table, `family,task,metric,shots,temperature,checkpoint,size,compute,score,stderr,low,high,n`, a row a
/// run, which readTables() reads back the same.
///
/// Result:   CSV; numbers by the shortest text that is theirs, what is not known is empty.
[[nodiscard]] std::string tidyTable(std::span<const Series> series);

/// A text as a field of CSV: in quotes where it needs them.
///
/// Result:   the field.
[[nodiscard]] std::string csvField(std::string_view text);

}  // namespace core
