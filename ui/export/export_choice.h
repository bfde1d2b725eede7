#pragma once

#include "ui/export/options.h"
#include "ui/export/sweep.h"
#include "ui/words/texts.h"

class QSettings;

namespace ui {

/// What a file can be.
enum class ExportFormat { Svg, Pdf, Png, Gif, Mp4, Pptx };

/// "svg": the ending of the format's files.
[[nodiscard]] QString endingOf(ExportFormat format);

[[nodiscard]] constexpr bool isFilm(ExportFormat format)
{
    return format == ExportFormat::Gif || format == ExportFormat::Mp4;
}

/// Everything the export window lets a person choose.
struct ExportChoice {
    ExportFormat format = ExportFormat::Svg;
    FigureOptions options;
    Language language = Language::English;
    SweepOptions sweep;  ///< of a film
    int framesPerSecond = 30;
    bool loop = true;

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// Keeps a choice for the next time, and finds it again; what is missing or out of bounds is as it is at first.
void remember(QSettings& settings, const ExportChoice& choice);
[[nodiscard]] ExportChoice rememberedChoice(const QSettings& settings, Language language);

}  // namespace ui
