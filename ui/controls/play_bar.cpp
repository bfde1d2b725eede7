#include "ui/controls/play_bar.h"

#include <cmath>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/choice_box.h"
#include "ui/controls/look.h"
#include "ui/controls/number_box.h"
#include "ui/controls/switch_row.h"
#include "ui/controls/text_button.h"
#include "ui/controls/value_slider.h"

namespace ui {

namespace {

constexpr int kBox = 64;

void fill(ChoiceBox& box, const QStringList& entries, int chosen, const QString& name)
{
    QStringList shown;
    for (int i = 0; i < box.count(); ++i) {
        shown << box.itemText(i);
    }
    if (shown != entries) {
        box.clear();
        box.addItems(entries);
    }
    box.setCurrentIndex(chosen);
    box.setAccessibleName(name);
    box.setToolTip(name);
}

void fill(NumberBox& box, const QString& text, const QString& usual, const QString& name)
{
    box.setAccessibleName(name);
    box.setPlaceholderText(usual);
    box.setToolTip(name);
    if (!box.hasFocus() || box.text() != text) {
        box.setValueText(text);
    }
}

void name(TextButton& button, const QString& sign, const QString& name)
{
    button.setText(sign);
    button.setAccessibleName(name);
    button.setToolTip(name);
    button.updateGeometry();
}

}  // namespace

PlayBar::PlayBar(QWidget* parent)
    : QWidget(parent), what_(new ChoiceBox(this)), from_(new NumberBox(this)), to_(new NumberBox(this)),
      back_(new TextButton(this)), play_(new TextButton(this)), forward_(new TextButton(this)),
      scrub_(new ValueSlider(this)), speed_(new ChoiceBox(this)), loop_(new SwitchRow(this)),
      close_(new TextButton(this))
{
    setObjectName(QStringLiteral("play-bar"));
    play_->setObjectName(QStringLiteral("play-button"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{what_, from_, to_, back_, play_, forward_}) {
        row->addWidget(widget);
    }
    row->addWidget(scrub_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{speed_, loop_, close_}) {
        row->addWidget(widget);
    }
    from_->setFixedWidth(kBox);
    to_->setFixedWidth(kBox);
    connect(what_, &QComboBox::activated, this, &PlayBar::whatChosen);
    connect(speed_, &QComboBox::activated, this, &PlayBar::speedChosen);
    connect(loop_, &SwitchRow::turned, this, &PlayBar::loopChosen);
    for (NumberBox* box : {from_, to_}) {
        connect(box, &NumberBox::committed, this, [this] { emit endsTyped(from_->text(), to_->text()); });
    }
    connect(back_, &TextButton::clicked, this, [this] { emit stepped(-1); });
    connect(play_, &TextButton::clicked, this, &PlayBar::playToggled);
    connect(forward_, &TextButton::clicked, this, [this] { emit stepped(1); });
    connect(close_, &TextButton::clicked, this, &PlayBar::closed);
    connect(scrub_, &ValueSlider::dragged, this, [this](double position, EditPhase phase) {
        if (!std::isnan(position) || phase == EditPhase::Finished || phase == EditPhase::Cancelled) {
            emit scrubbed(position, phase);
        }
    });
    connect(scrub_, &ValueSlider::stepKeyPressed, this, [this](StepSize, int direction) { emit stepped(direction); });
    connect(scrub_, &ValueSlider::endKeyPressed, this,
            [this](int direction) { emit scrubbed(direction > 0 ? 1.0 : 0.0, EditPhase::Single); });
    connect(scrub_, &ValueSlider::valueSet, this, [this](double value) { emit scrubbed(value, EditPhase::Single); });
}

void PlayBar::setTheme(const Theme& theme)
{
    theme_ = theme;
    setPalette(look::palette(theme));
    what_->setTheme(theme);
    speed_->setTheme(theme);
    from_->setTheme(theme);
    to_->setTheme(theme);
    scrub_->setTheme(theme);
    loop_->setTheme(theme);
    for (TextButton* button : {back_, play_, forward_, close_}) {
        button->setTheme(theme);
    }
    update();
}

void PlayBar::setModel(const PlayBarModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setAccessibleName(model.name);
    fill(*what_, model.what, model.chosen, model.whatLabel);
    fill(*speed_, model.speeds, model.speed, model.speedLabel);
    fill(*from_, model.from, model.usualFrom, model.fromLabel);
    fill(*to_, model.to, model.usualTo, model.toLabel);
    loop_->setModel({core::Choice::Joined, model.loopLabel, model.loopLabel, model.loop, true});
    loop_->setFixedWidth(loop_->sizeHint().width());
    name(*back_, QStringLiteral("\u2039"), model.back);
    name(*play_, model.playing ? model.pause : model.play, model.playing ? model.pause : model.play);
    name(*forward_, QStringLiteral("\u203a"), model.forward);
    name(*close_, QStringLiteral("\u00d7"), model.close);
    ParameterRowModel knob;
    knob.label = model.scrub;
    knob.position = model.share;
    knob.value = model.share;
    knob.text = QString::number(std::lround(100.0 * model.share)) + QStringLiteral(" %");
    scrub_->setModel(knob);
    scrub_->setAccessibleName(model.scrub);
}

void PlayBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit escaped();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PlayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    look::box(painter, rect(), theme_.card, theme_.hairline);
}

}  // namespace ui
