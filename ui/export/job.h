#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QByteArray>

#include "core/model/scenario.h"
#include "ui/export/export_choice.h"
#include "ui/words/texts.h"

namespace ui {

/// A scenario, and what its slide is called.
struct ExportScenario {
    core::ValidScenario scenario;
    QString title;                                   ///< empty: its own, a built-in one's or its figure's
    std::optional<core::ValidScenario> before = {};  ///< drawn palely wherever it differs; not in films

    friend bool operator==(const ExportScenario&, const ExportScenario&) = default;
};

/// A file to be made: what it shows, how, and where it goes. The window, the command line, the clipboard and a batch
/// make one alike, and the same job gives the same bytes. Nothing in it changes while it is worked on.
struct ExportJob {
    std::string path;                       ///< of a sequence with the place of the number, "frame-%04d.png"
    std::vector<ExportScenario> scenarios;  ///< at least one; a deck has a slide for each, all else shows the first
    ExportChoice choice;
    bool moving = false;  ///< the mean moves, as in every film: a PDF has a page a frame, a PNG is a file a frame

    friend bool operator==(const ExportJob&, const ExportJob&) = default;
};

/// A file as it is to be written.
struct DrawnFile {
    std::string path;
    QByteArray bytes;

    friend bool operator==(const DrawnFile&, const DrawnFile&) = default;
};
using DrawnFiles = std::vector<DrawnFile>;

/// Whether the file's name has the place of a number, "%d" or "%04d", once: it is a file a frame then.
[[nodiscard]] bool isSequence(const std::string& path);

/// The path of a sequence's picture; the first is number 1.
[[nodiscard]] std::string framePath(const std::string& pattern, std::size_t number);

/// Writes them all or none.
[[nodiscard]] core::Result<void> writeDrawn(const DrawnFiles& files);

/// What is to be said of a file that carries many measurements; nothing where it does not.
[[nodiscard]] QString measurementsSaid(const ExportJob& job, const Texts& texts);

/// What is to be said of a figure whose letters are smaller than asked for, since plots or labels would have no room;
/// nothing where they are not.
[[nodiscard]] QString lettersSaid(const ExportJob& job, const Texts& texts);

/// Every file the job will write.
[[nodiscard]] std::vector<std::string> pathsOf(const ExportJob& job);

}  // namespace ui
