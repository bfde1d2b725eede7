#pragma once

#include <QString>
#include <QStringList>

#include "core/io/table_files.h"

namespace ui {

/// Whether a file is to be read as a table of measurements rather than as a document or an exported figure: by its
/// ending, and where that says nothing by how it begins. What is not there is none, nor is a folder.
[[nodiscard]] bool holdsMeasurements(const QString& path);

/// Whether a file is a document, an exported figure or a deck: by its ending, and where that says nothing by how it
/// begins. What is not there is none.
[[nodiscard]] bool holdsScenario(const QString& path);

/// Whether a file is a lesson: Markdown that holds no table of measurements.
[[nodiscard]] bool holdsLesson(const QString& path);

/// "*.csv", "*.tsv", ...: the names of files of measurements.
[[nodiscard]] QStringList measurementPatterns();

inline constexpr int kMostFiles = static_cast<int>(core::kMostTables);  ///< of a folder

/// The files of measurements in a folder and its folders, by their names; at most one more than kMostFiles.
[[nodiscard]] QStringList measurementsIn(const QString& folder);

}  // namespace ui
