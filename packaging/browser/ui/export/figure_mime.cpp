// A browser's clipboard takes one thing of one kind, and of pictures PNG alone.
#include "ui/export/figure_mime.h"

#include <QTemporaryDir>

#include "ui/export/preview.h"

namespace ui {

std::unique_ptr<QMimeData> figureMimeData(const ExportJob& job, std::shared_ptr<QTemporaryDir>)
{
    ExportJob picture = job;
    picture.choice.format = Format::Png;
    auto held = std::make_unique<QMimeData>();
    held->setImageData(previewOf(picture).value_or(QImage()));
    return held;
}

}  // namespace ui
