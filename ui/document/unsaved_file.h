#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "ui/document/document.h"

namespace ui {

/// What is said of a kept document before it is read.
struct UnsavedHead {
    Origin::Kind kind = Origin::Kind::Untitled;
    QString name;       ///< the origin's
    QDateTime changed;  ///< when it was kept
    QByteArray onDisk;  ///< the digest of what its file held as far as was known; empty: there is no file

    friend bool operator==(const UnsavedHead&, const UnsavedHead&) = default;
};

/// What tells two documents apart, a text of ASCII.
[[nodiscard]] QByteArray digestOf(const core::ValidScenario& scenario);

/// A kept document as a file: a line of JSON, and then the document as a save writes it.
[[nodiscard]] QByteArray unsavedBytes(const UnsavedHead& head, const core::ValidScenario& scenario);

/// The head of such a file; none where it is another one.
[[nodiscard]] std::optional<UnsavedHead> unsavedHead(const QString& path);

/// The document in such a file, or why it cannot be read.
[[nodiscard]] core::Result<core::ValidScenario> unsavedScenario(const QString& path);

/// What is opened again: the document, and what its file holds by now.
struct OpenedAgain {
    Document document;
    std::optional<core::ValidScenario> onDisk;  ///< none: not what was known of it, or there is no file
};

/// A kept document with the origin it had. It goes back to where that begins by now: the built-in scenario, what the
/// file or figure holds; else to itself. A step of a lesson is untitled from now on.
[[nodiscard]] OpenedAgain openedAgain(const UnsavedHead& head, const core::ValidScenario& scenario);

}  // namespace ui
