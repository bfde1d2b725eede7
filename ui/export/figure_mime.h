#pragma once

#include <memory>

#include <QMimeData>

#include "ui/export/job.h"

class QTemporaryDir;

namespace ui {

/// A figure for the clipboard and for dragging out of the window: SVG and PNG at once, each drawn when a program asks
/// for it. With a folder also as files in it, for programs that take nothing else; the folder must outlast their
/// reading, say until the window closes.
///
/// Of the job its scenario, options and language count. The caller, or what it is given to, owns it.
[[nodiscard]] std::unique_ptr<QMimeData> figureMimeData(const ExportJob& job,
                                                        std::shared_ptr<QTemporaryDir> folder = {});

}  // namespace ui
