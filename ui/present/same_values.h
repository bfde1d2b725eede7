#pragma once

#include <vector>

#include "core/model/scenario.h"
#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

/// Where all values are in ink, those of the last markers that are the same name their metrics, which nothing else
/// says.
void nameSameValues(std::vector<MarkerModel>& markers, const std::vector<core::Metric>& owners, const Theme& theme,
                    const Texts& texts);

}  // namespace ui
