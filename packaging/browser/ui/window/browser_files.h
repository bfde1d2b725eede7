#pragma once

#include <functional>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ui {

/// The folders of a page that its browser keeps from one visit to the next: what was opened and saved, and what was not
/// saved yet. Files lie in memory, and are copied into the browser's storage of this page, whole and at once.
inline constexpr const char* kFilesFolder = "/mirage/files";
inline constexpr const char* kUnsavedFolder = "/mirage/unsaved";
/// Figures, films and decks, which a browser downloads: the window names this folder, which lasts as long as the page.
inline constexpr const char* kWrittenFolder = "/Downloads";

/// Puts what the browser has kept back into memory.
void restoreKeptFiles();
/// Keeps the files as they are now; the oldest go where there is no more room.
void keepFiles();

/// Lets a person choose files of these endings, ".mirage,.svg"; what is chosen lies in memory when it is told.
void chooseFiles(const QString& endings, bool several, std::function<void(const QStringList&)> chosen);
/// Hands a file to the person, as a download.
void handOver(const QString& path);

/// A file of this name in memory; a document is kept there.
[[nodiscard]] QString placeFor(const QString& name);

/// The address of the page, without what stands behind '?' or '#'.
[[nodiscard]] QString pageAddress();

}  // namespace ui
