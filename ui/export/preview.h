#pragma once

#include <QImage>

#include "ui/export/job.h"

namespace ui {

/// What the file will show: the figure, or of a deck the slide. Errors: renderFigure()'s and deckFaults().
[[nodiscard]] core::Result<QImage> previewOf(const ExportJob& job);

}  // namespace ui
