// The other half of export_form.h: between the choice and the widgets that show it.

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QStandardItemModel>

#include "ui/export/deck.h"
#include "ui/export/size_preset.h"
#include "ui/window/export_form.h"

namespace ui {

namespace {

constexpr int kCustomSize = static_cast<int>(kSizePresets.size());

int presetOf(const FigureOptions& options)
{
    for (std::size_t i = 0; i < kSizePresets.size(); ++i) {
        const SizePreset& preset = kSizePresets[i];
        if (preset.width == options.width && preset.height == options.height && preset.unit == options.unit) {
            return static_cast<int>(i);
        }
    }
    return kCustomSize;
}

/// Of a deck the sizes that are a slide's; of all else every one.
void offerSizes(QComboBox& sizes, bool ofSlides)
{
    const auto* model = qobject_cast<QStandardItemModel*>(sizes.model());
    for (int i = 0; i < sizes.count(); ++i) {
        FigureOptions options;
        if (i < kCustomSize) {
            const SizePreset& preset = kSizePresets[static_cast<std::size_t>(i)];
            options.width = preset.width;
            options.height = preset.height;
            options.unit = preset.unit;
        }
        model->item(i)->setEnabled(!ofSlides || (i < kCustomSize && deckFaults(options).empty()));
    }
}

}  // namespace

void ExportForm::show()
{
    showing_ = true;
    const FigureOptions& options = choice_.options;
    const FormatRow& row = rowOf(choice_.format);
    const bool millimetres = options.unit == FigureOptions::Unit::Millimetres;
    const core::Range& bounds = millimetres ? kMillimetreBounds : kPixelBounds;
    format_->setCurrentIndex(static_cast<int>(choice_.format));
    size_->setCurrentIndex(presetOf(options));
    for (QDoubleSpinBox* side : {width_, height_}) {
        side->setDecimals(millimetres ? 1 : 0);
        side->setRange(bounds.minimum, bounds.maximum);
    }
    width_->setValue(options.width);
    height_->setValue(options.height);
    unit_->setCurrentIndex(millimetres ? 1 : 0);
    dpi_->setValue(options.dpi);
    theme_->setCurrentIndex(static_cast<int>(options.theme));
    background_->setCurrentIndex(options.background ? 1 : 0);
    language_->setCurrentIndex(static_cast<int>(choice_.language));
    ownFont_->setCurrentIndex(options.fontFamily.isEmpty() ? 0 : 1);
    if (!options.fontFamily.isEmpty()) {
        font_->setCurrentFont(QFont(options.fontFamily));
    }
    fontScale_->setValue(100.0 * options.fontScale);
    lineScale_->setValue(100.0 * options.lineScale);
    text_->setCurrentIndex(options.text ? 1 + static_cast<int>(*options.text) : 0);
    names_->setCurrentIndex(static_cast<int>(options.names));
    title_->setChecked(options.title);
    caption_->setChecked(options.caption);
    frames_->setValue(choice_.sweep.frames);
    speed_->setMaximum(row.film ? row.traits.mostFramesPerSecond : kMostFramesPerSecond);
    speed_->setValue(choice_.framesPerSecond);
    loop_->setChecked(choice_.loop);
    showing_ = false;
    showEffects();
}

/// Greys what has no effect on the format chosen.
void ExportForm::showEffects()
{
    const FormatRow& row = rowOf(choice_.format);
    for (QWidget* widget : std::initializer_list<QWidget*>{width_, height_, unit_, caption_, title_}) {
        widget->setEnabled(!row.manyScenarios);
    }
    offerSizes(*size_, row.manyScenarios);
    dpi_->setEnabled(!row.vector && !row.film);
    text_->setEnabled(row.vector && !row.manyScenarios);
    font_->setEnabled(ownFont_->currentIndex() == 1);
    frames_->setEnabled(row.film);
    speed_->setEnabled(row.film);
    loop_->setEnabled(row.traits.loops);
}

void ExportForm::read()
{
    if (showing_) {
        return;
    }
    FigureOptions& options = choice_.options;
    choice_.format = static_cast<Format>(format_->currentIndex());
    const auto unit = unit_->currentIndex() == 1 ? FigureOptions::Unit::Millimetres : FigureOptions::Unit::Pixels;
    if (unit == options.unit) {
        options.width = width_->value();
        options.height = height_->value();
    } else {  // the same figure in the other unit: 96 pixels an inch, as SVG has them
        const double factor = unit == FigureOptions::Unit::Millimetres ? 25.4 / 96.0 : 96.0 / 25.4;
        const core::Range& bounds = unit == FigureOptions::Unit::Millimetres ? kMillimetreBounds : kPixelBounds;
        const auto changed = [&](double side) {
            return std::clamp(unit == FigureOptions::Unit::Pixels ? std::round(side * factor)
                                                                  : std::round(side * factor * 10.0) / 10.0,
                              bounds.minimum, bounds.maximum);
        };
        options.width = changed(options.width);
        options.height = changed(options.height);
        options.unit = unit;
    }
    if (rowOf(choice_.format).manyScenarios && !deckFaults(options).empty()) {
        options.width = kSizePresets.front().width;
        options.height = kSizePresets.front().height;
        options.unit = kSizePresets.front().unit;
    }
    options.dpi = dpi_->value();
    options.theme = static_cast<ThemeId>(theme_->currentIndex());
    choice_.language = static_cast<Language>(language_->currentIndex());
    options.fontFamily = ownFont_->currentIndex() == 1 ? font_->currentFont().family() : QString();
    options.fontScale = fontScale_->value() / 100.0;
    options.lineScale = lineScale_->value() / 100.0;
    options.text =
        text_->currentIndex() == 0 ? std::nullopt : std::optional(static_cast<TextMode>(text_->currentIndex() - 1));
    options.names = static_cast<FigureOptions::Names>(names_->currentIndex());
    options.title = title_->isChecked();
    options.caption = caption_->isChecked();
    options.panels.clear();
    for (std::size_t i = 0; i < panelChecks_.size(); ++i) {
        if (panelChecks_[i]->isChecked()) {
            options.panels << panels_[i].id;
        }
    }
    if (options.panels.size() == static_cast<qsizetype>(panels_.size())) {
        options.panels.clear();  // all of them, whatever the layout
    }
    choice_.sweep.frames = frames_->value();
    choice_.framesPerSecond = speed_->value();
    choice_.loop = loop_->isChecked();
    show();
    emit changed();
}

}  // namespace ui
