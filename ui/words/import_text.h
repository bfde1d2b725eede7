#pragma once

#include <QStringList>

#include "core/import/reading.h"
#include "ui/words/texts.h"

namespace ui {

/// What a column may hold, a metric's kind and its numbers, each as a list in the order of its enumeration.
[[nodiscard]] QStringList roleNames(const Texts& texts);
[[nodiscard]] QStringList gradeNames(const Texts& texts);
[[nodiscard]] QStringList measureNames(const Texts& texts);

/// What follows of a remark, in a word.
[[nodiscard]] QString severityName(core::Severity severity, const Texts& texts);

}  // namespace ui
