#pragma once

#include <QString>

#include "core/lesson/reader.h"

namespace ui {

/// A lesson's file, whose steps may begin with documents, exported figures and tables that lie beside it; what cannot
/// be read is a fault of the whole.
[[nodiscard]] core::LessonReading lessonIn(const QString& path);

}  // namespace ui
