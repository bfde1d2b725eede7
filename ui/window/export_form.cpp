#include "ui/window/export_form.h"

#include <algorithm>

#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/check_box.h"
#include "ui/controls/refusal_label.h"
#include "ui/export/size_preset.h"
#include "ui/export/typed_size.h"
#include "ui/look/theme_table.h"
#include "ui/window/desktop_theme.h"

namespace ui {

namespace {

constexpr double kMeanStep = 0.001;

}  // namespace

ExportForm::ExportForm(const Texts& texts, QWidget* parent) : QWidget(parent), texts_(texts)
{
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);  // large type on a small screen
    buildPage(*form);
    buildLook(*form);
    buildFilm(*form);
    show();
}

void ExportForm::setTexts(const Texts& texts)
{
    texts_ = texts;
    for (const auto& words : words_) {
        words();
    }
}

void ExportForm::say(std::function<void()> words)
{
    words();
    words_.push_back(std::move(words));
}

void ExportForm::addRow(QFormLayout& form, Text label, QWidget* field)
{
    auto* box = new QLabel;
    box->setBuddy(field);
    form.addRow(box, field);
    say([this, box, label] { box->setText(texts_(label)); });
}

void ExportForm::addRow(QFormLayout& form, Text label, QLayout* fields)
{
    auto* box = new QLabel;
    form.addRow(box, fields);
    say([this, box, label] { box->setText(texts_(label)); });
}

/// For those who listen.
void ExportForm::name(QWidget* widget, Text name)
{
    say([this, widget, name] { widget->setAccessibleName(texts_(name)); });
}

QComboBox* ExportForm::combo(QFormLayout& form, Text label, const std::vector<Text>& options)
{
    auto* combo = new QComboBox;
    combo->addItems(QStringList(static_cast<qsizetype>(options.size())));
    say([this, combo, options] {
        for (std::size_t i = 0; i < options.size(); ++i) {
            combo->setItemText(static_cast<int>(i), texts_(options[i]));
        }
    });
    name(combo, label);
    addRow(form, label, combo);
    connect(combo, &QComboBox::activated, this, &ExportForm::read);
    return combo;
}

QDoubleSpinBox* ExportForm::number(double minimum, double maximum, int decimals, const QString& suffix)
{
    auto* box = new QDoubleSpinBox;
    box->setLocale(QLocale::c());
    box->setDecimals(decimals);
    box->setRange(minimum, maximum);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);  // a half-typed size is not a size
    connect(box, &QDoubleSpinBox::valueChanged, this, &ExportForm::read);
    return box;
}

QCheckBox* ExportForm::check(QFormLayout& form, Text label)
{
    auto* box = new CheckBox({});
    say([this, box, label] { box->setText(texts_(label)); });
    form.addRow(QString(), box);
    connect(box, &QCheckBox::clicked, this, &ExportForm::read);
    return box;
}

void ExportForm::buildPage(QFormLayout& form)
{
    std::vector<Text> formats;
    for (const FormatRow& row : kFormats) {
        formats.push_back(row.name);
    }
    format_ = combo(form, Text::ExportFormatLabel, formats);
    size_ = combo(form, Text::ExportSize,
                  {Text::SizeSlideWide, Text::SizeHalfSlide, Text::SizeSlide, Text::SizeSquare, Text::SizeColumn,
                   Text::SizeCustom});
    disconnect(size_, &QComboBox::activated, this, &ExportForm::read);
    connect(size_, &QComboBox::activated, this, &ExportForm::pickPreset);
    auto* sides = new QHBoxLayout;
    sides->addWidget(width_ = number(kPixelBounds.minimum, kPixelBounds.maximum, 1, {}), 1);
    sides->addWidget(height_ = number(kPixelBounds.minimum, kPixelBounds.maximum, 1, {}), 1);
    unit_ = new QComboBox;
    for (const LengthUnit& unit : kLengthUnits) {
        unit_->addItem(QString::fromLatin1(unit.name.data(), static_cast<qsizetype>(unit.name.size())));
    }
    connect(unit_, &QComboBox::activated, this, &ExportForm::pickUnit);
    sides->addWidget(unit_);
    name(width_, Text::ExportWidth);
    name(height_, Text::ExportHeight);
    name(unit_, Text::ExportUnit);
    addRow(form, Text::ExportSides, sides);
    addRow(form, Text::ExportDpi, dpi_ = number(kDpiBounds.minimum, kDpiBounds.maximum, 0, {}));
}

void ExportForm::buildLook(QFormLayout& form)
{
    std::vector<Text> themes;
    for (const ThemeRow& row : themeRows()) {
        themes.push_back(row.name);
    }
    theme_ = combo(form, Text::ExportTheme, themes);
    background_ =
        combo(form, Text::ExportBackground, {Text::BackgroundOfTheme, Text::BackgroundNone, Text::BackgroundOwn});
    disconnect(background_, &QComboBox::activated, this, &ExportForm::read);
    connect(background_, &QComboBox::activated, this, &ExportForm::pickBackground);
    language_ = combo(form, Text::ExportLanguage, {});
    for (const LanguageRow& row : kLanguages) {
        language_->addItem(QString::fromUtf8(row.name.data(), static_cast<qsizetype>(row.name.size())));
    }
    form.addRow(missing_ = new RefusalLabel);
    ownFont_ = combo(form, Text::ExportFont, {Text::FontOfFigures, Text::FontOwn});
    form.addRow(QString(), font_ = new QFontComboBox);
    name(font_, Text::ExportFont);
    connect(font_, &QFontComboBox::currentFontChanged, this, &ExportForm::read);
    auto* scales = new QHBoxLayout;
    scales->addWidget(fontScale_ = number(50, 300, 0, QStringLiteral(" %")), 1);
    scales->addWidget(lineScale_ = number(50, 300, 0, QStringLiteral(" %")), 1);
    name(fontScale_, Text::ExportFontScale);
    name(lineScale_, Text::ExportLineScale);
    addRow(form, Text::ExportScales, scales);
    text_ = combo(form, Text::ExportText, {Text::TextOfFormat, Text::TextLive, Text::TextOutlines});
    names_ = combo(form, Text::ExportNames, {Text::NamesDirect, Text::NamesLegend});
    title_ = check(form, Text::ExportTitles);
    caption_ = check(form, Text::ExportCaption);
    answers_ = check(form, Text::ExportAnswers);
    before_ = check(form, Text::ExportBefore);
    panelBox_ = new QWidget;
    new QVBoxLayout(panelBox_);
    panelBox_->layout()->setContentsMargins(0, 0, 0, 0);
    addRow(form, Text::ExportPanels, panelBox_);
}

/// What moves in a film and how; below the least mean stands that it is the axis' beginning or end. Questions and cut
/// go all the way.
void ExportForm::buildSweep(QFormLayout& form)
{
    moves_ =
        combo(form, Text::ExportSweep,
              {Text::SweepMean, Text::SweepQuestions, Text::SweepCut, Text::ParameterSpread, Text::ParameterLength});
    auto* ends = new QHBoxLayout;
    for (QDoubleSpinBox** box : {&from_, &to_}) {
        *box = number(0.0 - kMeanStep, 1.0, 3, {});
        (*box)->setSingleStep(10.0 * kMeanStep);
        const Text least = box == &from_ ? Text::FilmAxisBegin : Text::FilmAxisEnd;
        say([this, box = *box, least] { box->setSpecialValueText(texts_(least)); });
        ends->addWidget(*box, 1);
    }
    name(from_, Text::ExportFilmFrom);
    name(to_, Text::ExportFilmTo);
    addRow(form, Text::ExportFilmEnds, ends);
    pace_ = combo(form, Text::ExportPace, {Text::PaceLinear, Text::PaceEase});
}

void ExportForm::buildFilm(QFormLayout& form)
{
    buildSweep(form);
    const auto whole = [&](Text label, int minimum, int maximum) {
        auto* box = new QSpinBox;
        box->setRange(minimum, maximum);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::read);
        addRow(form, label, box);
        return box;
    };
    frames_ = whole(Text::ExportFrames, 2, kMostFrames);
    speed_ = whole(Text::ExportSpeed, 1, kMostFramesPerSecond);
    loop_ = check(form, Text::ExportLoop);
}

void ExportForm::setChoice(const ExportChoice& choice)
{
    choice_ = choice;
    show();
}

void ExportForm::setPanels(const std::vector<PanelName>& panels)
{
    if (panels == panels_) {
        return;
    }
    const bool same = std::equal(panels.begin(), panels.end(), panels_.begin(), panels_.end(),
                                 [](const PanelName& a, const PanelName& b) { return a.id == b.id; });
    panels_ = panels;
    if (same) {  // in another language
        for (std::size_t i = 0; i < panels.size(); ++i) {
            panelChecks_[i]->setText(panels[i].title);
            panelChecks_[i]->setToolTip(panels[i].title);
        }
        return;
    }
    choice_.options.panels.clear();
    qDeleteAll(panelChecks_);
    panelChecks_.clear();
    for (const PanelName& panel : panels) {
        auto* box = new CheckBox(panel.title);
        box->setChecked(true);
        box->setToolTip(panel.title);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // a long title does not widen the form
        connect(box, &QCheckBox::clicked, this, &ExportForm::read);
        panelBox_->layout()->addWidget(box);
        panelChecks_.push_back(box);
    }
}

void ExportForm::pickPreset(int index)
{
    if (index < kCustomSize) {
        const SizePreset& preset = kSizePresets[static_cast<std::size_t>(index)];
        setSize(choice_.options, preset);
        show();
        emit changed();
    } else {
        width_->setFocus();
        width_->selectAll();
    }
}

void ExportForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && missing_ != nullptr) {
        missing_->setTheme(desktopTheme(isDark(palette())));
    }
    QWidget::changeEvent(event);
}

void ExportForm::pickBackground()
{
    std::optional<QColor>& background = choice_.options.background;
    switch (static_cast<Background>(background_->currentIndex())) {
    case Background::OfTheTheme: background.reset(); break;
    case Background::None: background = QColor(Qt::transparent); break;
    case Background::Own: {
        const bool has = background && background->alpha() > 0;
        const QColor picked =
            QColorDialog::getColor(has ? *background : QColor(Qt::white), this, texts_(Text::ExportBackground));
        background = picked.isValid() ? std::optional(picked) : background;
    }
    }
    show();
    emit changed();
}

}  // namespace ui
