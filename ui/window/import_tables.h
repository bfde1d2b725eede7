#pragma once

#include <functional>
#include <memory>

#include "ui/window/lazy_table.h"
#include "ui/window/reading_task.h"
#include "ui/words/texts.h"

namespace ui {

using UnderstoodPtr = std::shared_ptr<const Understood>;
using OptionsChanged = std::function<void(const core::ReadOptions&)>;

/// Every score as it was understood, a row each: the tidy table.
[[nodiscard]] LazyTable::Source rowsSource(const UnderstoodPtr& understood, const Texts& texts);

/// What was left out and what is to be known: place, value and reason.
[[nodiscard]] LazyTable::Source remarksSource(const UnderstoodPtr& understood, const Texts& texts);

/// What each column of each file was taken for, which a person may change.
[[nodiscard]] LazyTable::Source columnsSource(const UnderstoodPtr& understood, const core::ReadOptions& options,
                                              const Texts& texts, const OptionsChanged& changed);

/// What each metric was taken for, likewise.
[[nodiscard]] LazyTable::Source metricsSource(const UnderstoodPtr& understood, const core::ReadOptions& options,
                                              const Texts& texts, const OptionsChanged& changed);

}  // namespace ui
