#pragma once

#include <functional>

#include <QVariant>

#include "ui/export/format.h"
#include "ui/export/options.h"
#include "ui/export/sweep.h"
#include "ui/words/texts.h"

namespace ui {

/// How a file is made: everything the export window lets a person choose.
struct ExportChoice {
    Format format = Format::Svg;
    FigureOptions options;
    Language language = Language::English;
    SweepOptions sweep;  ///< of a film
    int framesPerSecond = 30;
    bool loop = true;
    bool before = false;  ///< in the window: the curve before the last gesture as well, pale

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// Where choices are kept, by key: what takes a value, and what gives the one it took, or an invalid one.
using ChoiceKeeper = std::function<void(const QString& key, const QVariant& value)>;
using KeptChoice = std::function<QVariant(const QString& key)>;

/// Keeps a choice for the next time, and finds it again; what is missing or out of bounds is as it is at first.
void remember(const ChoiceKeeper& keep, const ExportChoice& choice);
[[nodiscard]] ExportChoice rememberedChoice(const KeptChoice& kept, Language language);

}  // namespace ui
