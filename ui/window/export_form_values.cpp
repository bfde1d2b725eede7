// The other half of export_form.h: between the choice and the widgets that show it.

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QStandardItemModel>

#include "ui/controls/refusal_label.h"
#include "ui/export/deck.h"
#include "ui/export/missing_glyphs.h"
#include "ui/export/size_preset.h"
#include "ui/export/typed_size.h"
#include "ui/window/export_form.h"

namespace ui {

namespace {

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

ExportForm::Background backgroundOf(const FigureOptions& options)
{
    if (!options.background) {
        return ExportForm::Background::OfTheTheme;
    }
    return options.background->alpha() == 0 ? ExportForm::Background::None : ExportForm::Background::Own;
}

/// A side as a box shows it.
double shownSide(double side, const LengthUnit& unit)
{
    const double tens = std::pow(10.0, unit.decimals);
    return std::round(side / unit.times * tens) / tens;
}

/// Of a deck the sizes that are a slide's; of all else every one.
void offerSizes(QComboBox& sizes, bool ofSlides)
{
    const auto* model = qobject_cast<QStandardItemModel*>(sizes.model());
    for (int i = 0; i < sizes.count(); ++i) {
        FigureOptions options;
        if (i < kCustomSize) {
            const SizePreset& preset = kSizePresets[static_cast<std::size_t>(i)];
            setSize(options, preset);
        }
        model->item(i)->setEnabled(!ofSlides || (i < kCustomSize && deckFaults(options).empty()));
    }
}

}  // namespace

void ExportForm::setUnit(std::size_t unit)
{
    if (unit < kLengthUnits.size() && kLengthUnits[unit].unit == choice_.options.unit) {
        unitShown_ = unit;
        show();
    }
}

/// The same figure in another unit: 96 pixels an inch, as SVG has them.
void ExportForm::pickUnit(int index)
{
    const LengthUnit& unit = kLengthUnits[static_cast<std::size_t>(index)];
    FigureOptions& options = choice_.options;
    const bool toPixels = unit.unit == FigureOptions::Unit::Pixels;
    if (unit.unit != options.unit) {
        const double factor = toPixels ? 96.0 / 25.4 : 25.4 / 96.0;
        const core::Range& bounds = toPixels ? kPixelBounds : kMillimetreBounds;
        for (double* side : {&options.width, &options.height}) {
            *side = std::clamp(shownSide(*side * factor, unit) * unit.times, bounds.minimum, bounds.maximum);
        }
        options.unit = unit.unit;
    }
    unitShown_ = static_cast<std::size_t>(index);
    show();
    emit changed();
}

void ExportForm::show()
{
    showing_ = true;
    const FigureOptions& options = choice_.options;
    const FormatRow& row = rowOf(choice_.format);
    if (kLengthUnits[unitShown_].unit != options.unit) {
        unitShown_ = options.unit == FigureOptions::Unit::Pixels ? 0 : 1;
    }
    const LengthUnit& unit = kLengthUnits[unitShown_];
    const core::Range& bounds = unitShown_ == 0 ? kPixelBounds : kMillimetreBounds;
    format_->setCurrentIndex(static_cast<int>(choice_.format));
    size_->setCurrentIndex(presetOf(options));
    for (QDoubleSpinBox* side : {width_, height_}) {
        side->setDecimals(unit.decimals);
        side->setRange(bounds.minimum / unit.times, bounds.maximum / unit.times);
    }
    width_->setValue(options.width / unit.times);
    height_->setValue(options.height / unit.times);
    unit_->setCurrentIndex(static_cast<int>(unitShown_));
    dpi_->setValue(options.dpi);
    theme_->setCurrentIndex(static_cast<int>(options.theme));
    background_->setCurrentIndex(static_cast<int>(backgroundOf(options)));
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
    answers_->setChecked(options.answers);
    before_->setChecked(choice_.before);
    const auto moves = std::find(kSweeps.begin(), kSweeps.end(), choice_.sweep.parameter) - kSweeps.begin();
    moves_->setCurrentIndex(static_cast<int>(moves));
    from_->setValue(choice_.sweep.from.value_or(from_->minimum()));
    to_->setValue(choice_.sweep.to.value_or(to_->minimum()));
    pace_->setCurrentIndex(static_cast<int>(choice_.sweep.pace));
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
    const QString missing = missingGlyphs(choice_.language, choice_.options.fontFamily, texts_);
    if (missing.isEmpty()) {
        missing_->clearReason();
    } else {
        missing_->say(missing);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{width_, height_, unit_, caption_}) {
        widget->setEnabled(!row.manyScenarios);
    }
    offerSizes(*size_, row.manyScenarios);
    dpi_->setEnabled(!row.vector && !row.film);
    text_->setEnabled(row.vector && !row.manyScenarios);
    font_->setEnabled(ownFont_->currentIndex() == 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{moves_, pace_, frames_, speed_}) {
        widget->setEnabled(row.film);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{from_, to_}) {
        widget->setEnabled(row.film && choice_.sweep.parameter == core::Parameter::Mean);
    }
    before_->setEnabled(!row.film);
    loop_->setEnabled(row.traits.loops);
}

void ExportForm::readSides()
{
    FigureOptions& options = choice_.options;
    const LengthUnit& unit = kLengthUnits[unitShown_];
    const auto side = [&](const QDoubleSpinBox* box, double& held) {
        if (box->value() != shownSide(held, unit)) {  // else what the box shows is rounded
            held = box->value() * unit.times;
        }
    };
    side(width_, options.width);
    side(height_, options.height);
    if (rowOf(choice_.format).manyScenarios && !deckFaults(options).empty()) {
        setSize(options, kSizePresets.front());
    }
}

void ExportForm::read()
{
    if (showing_) {
        return;
    }
    FigureOptions& options = choice_.options;
    choice_.format = static_cast<Format>(format_->currentIndex());
    readSides();
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
    options.answers = answers_->isChecked();
    choice_.before = before_->isChecked();
    options.panels.clear();
    for (std::size_t i = 0; i < panelChecks_.size(); ++i) {
        if (panelChecks_[i]->isChecked()) {
            options.panels << panels_[i].id;
        }
    }
    if (options.panels.size() == static_cast<qsizetype>(panels_.size())) {
        options.panels.clear();  // all of them, whatever the layout
    }
    readSweep();
    choice_.framesPerSecond = speed_->value();
    choice_.loop = loop_->isChecked();
    show();
    emit changed();
}

void ExportForm::readSweep()
{
    const auto mean = [](const QDoubleSpinBox* box) {
        return box->value() > box->minimum() ? std::optional(std::max(box->value(), 0.0)) : std::nullopt;
    };
    choice_.sweep.parameter = kSweeps[static_cast<std::size_t>(moves_->currentIndex())];
    const bool ofMean = choice_.sweep.parameter == core::Parameter::Mean;
    choice_.sweep.from = ofMean ? mean(from_) : std::nullopt;
    choice_.sweep.to = ofMean ? mean(to_) : std::nullopt;
    choice_.sweep.pace = static_cast<SweepOptions::Pace>(pace_->currentIndex());
    choice_.sweep.frames = frames_->value();
}

}  // namespace ui
