#pragma once

#include <cstdint>
#include <optional>

#include <QStringList>

#include "core/picture/measured_data.h"
#include "ui/words/texts.h"

namespace ui {

/// How a strict series follows from its graded twin, a fact an entry; `length` is that of its answers, where it is
/// known.
[[nodiscard]] QStringList raisedFacts(const core::RaisedLine& raised, const std::optional<std::int64_t>& length,
                                      const Texts& texts);

}  // namespace ui
