#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <QString>

#include "core/model/complete.h"
#include "ui/words/texts.h"

namespace ui {

/// What a file can be.
enum class Format { Svg, Pdf, Png, Gif, Mp4, Pptx };

/// What a player of a film takes, and how the film is made.
struct FilmTraits {
    int mostFramesPerSecond = 0;
    int longestSide = 0;  ///< pixels
    bool evenSides = false;
    bool palette = false;  ///< 256 colours, chosen from some of its frames
    bool loops = false;    ///< the file itself says whether it begins again; else that is left to its player
};

/// Everything the program knows of a format but how its bytes are written (export.cpp and work.cpp).
struct FormatRow {
    Format format;
    std::string_view ending;  ///< of its files, without the dot
    Text name;
    bool film;             ///< shows the mean moving
    bool vector;           ///< drawn as shapes, whose text may stay text
    bool manyScenarios;    ///< a slide each, of a size of its own
    bool carriesScenario;  ///< opens again as what it shows
    FilmTraits traits = {};
};

/// The one list of formats, in the order in which a person is offered them.
///
/// GIF counts hundredths of a second, and browsers slow a frame down that stands for less than two of them. The longest
/// sides are where H.264's own levels end, and where a GIF has hundreds of megabytes.
inline constexpr std::array kFormats = {
    FormatRow{Format::Svg, "svg", Text::FormatSvg, false, true, false, true},
    FormatRow{Format::Pdf, "pdf", Text::FormatPdf, false, true, false, true},
    FormatRow{Format::Png, "png", Text::FormatPng, false, false, false, true},
    FormatRow{Format::Gif, "gif", Text::FormatGif, true, false, false, false, {50, 2048, false, true, true}},
    FormatRow{Format::Mp4, "mp4", Text::FormatMp4, true, false, false, false, {60, 4096, true, false, false}},
    FormatRow{Format::Pptx, "pptx", Text::FormatPptx, false, true, true, true},
};

static_assert(core::isComplete<Format>(kFormats, &FormatRow::format));

/// What the quickest format of a film takes.
inline constexpr int kMostFramesPerSecond =
    std::max_element(kFormats.begin(), kFormats.end(), [](const FormatRow& a, const FormatRow& b) {
        return a.traits.mostFramesPerSecond < b.traits.mostFramesPerSecond;
    })->traits.mostFramesPerSecond;

[[nodiscard]] constexpr const FormatRow& rowOf(Format format)
{
    return kFormats[static_cast<std::size_t>(format)];
}

/// "svg": the ending of the format's files.
[[nodiscard]] inline QString endingOf(Format format)
{
    const std::string_view ending = rowOf(format).ending;
    return QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size()));
}

/// The format whose ending a file's name has, in any case of letters; nothing where it is none of them.
[[nodiscard]] std::optional<Format> formatOf(std::string_view path);

/// ".svg, .pdf": the endings of the formats for which `holds`, as a fault lists what is allowed.
template <typename Predicate>
[[nodiscard]] std::string endingsWhere(Predicate holds)
{
    std::string endings;
    for (const FormatRow& row : kFormats) {
        if (holds(row)) {
            endings.append(endings.empty() ? "." : ", .").append(row.ending);
        }
    }
    return endings;
}

}  // namespace ui
