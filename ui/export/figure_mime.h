#pragma once

#include <memory>

#include <QMimeData>

#include "ui/export/export.h"

class QTemporaryDir;

namespace ui {

/// A figure for the clipboard and for dragging out of the window: SVG and PNG at once, each drawn when a program asks
/// for it. With a folder also as files in it, for programs that take nothing else; the folder must outlast their
/// reading, say until the window closes.
///
/// The caller, or what it is given to, owns it.
[[nodiscard]] std::unique_ptr<QMimeData> figureMimeData(const core::ValidScenario& scenario,
                                                        const FigureOptions& options, const Texts& texts,
                                                        std::shared_ptr<QTemporaryDir> folder = {});

}  // namespace ui
