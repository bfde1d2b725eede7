#pragma once

#include "ui/export/format.h"
#include "ui/export/options.h"
#include "ui/export/sweep.h"
#include "ui/words/texts.h"

class QSettings;

namespace ui {

/// How a file is made: everything the export window lets a person choose.
struct ExportChoice {
    Format format = Format::Svg;
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
