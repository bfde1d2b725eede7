#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/arguments.h"
#include "ui/export/animation.h"
#include "ui/export/sweep.h"

namespace app {

/// A file that shows more than one scenario.
struct MediaFile {
    enum class Kind { Gif, Mp4, Sequence, Steps, Deck };  ///< Sequence: a PNG a frame; Steps: a PDF page a step

    std::string path;  ///< of a sequence with the place of the number, "frame-%04d.png"
    Kind kind = Kind::Mp4;
};

/// The films and decks export writes, and how the mean moves in the films.
struct MediaRequest {
    std::vector<MediaFile> files;
    ui::SweepOptions sweep;
    int steps = 10;  ///< pages of a PDF with a step a page
    int framesPerSecond = 30;
    bool loop = false;

    bool hasFilms() const;  ///< any file but a deck
    bool hasDecks() const;
};

/// What the ending of a path asks for, in any case of letters; nothing where it is a single figure.
[[nodiscard]] std::optional<MediaFile::Kind> mediaKindOf(const std::string& path, const Arguments& arguments);

/// Reads --from, --to, --pace, --frames, --steps, --fps and --loop, and the outputs that are films or decks.
[[nodiscard]] MediaRequest mediaRequestIn(const Arguments& arguments, const ui::FigureOptions& options,
                                          core::Errors& faults);

/// The path of a sequence's picture; the first is number 1.
[[nodiscard]] std::string framePath(const std::string& pattern, std::size_t number);

}  // namespace app
