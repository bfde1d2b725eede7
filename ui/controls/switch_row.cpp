#include "ui/controls/switch_row.h"

#include <algorithm>

#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr QSizeF kTrack(30.0, 16.0);  // at the usual size of words
constexpr double kKnobInset = 3.0;
constexpr int kSwitchGap = 8;

/// As large as the words ask.
QSizeF trackFor(const QFontMetrics& words)
{
    constexpr double kShare = 0.7;  // of their height
    return kTrack * std::max(1.0, kShare * words.height() / kTrack.height());
}

}  // namespace

SwitchRow::SwitchRow(QWidget* parent) : QCheckBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QCheckBox::clicked, this, [this] { emit turned(!model_.on); });
}

void SwitchRow::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void SwitchRow::setModel(const SwitchModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setText(model.label);
    setToolTip(model.toolTip);
    setEnabled(model.enabled);
    setChecked(model.on);
    update();
}

QSize SwitchRow::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + kSwitchGap + static_cast<int>(trackFor(fontMetrics()).width())
                + 4,
            look::controlHeight(fontMetrics())};
}

QSize SwitchRow::minimumSizeHint() const
{
    return {static_cast<int>(trackFor(fontMetrics()).width()) + 4, look::controlHeight(fontMetrics())};
}

void SwitchRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isEnabled() ? theme_.ink : look::disabled(theme_);
    const QSizeF size = trackFor(fontMetrics());
    const QRectF track(QPointF(width() - size.width() - 2.0, (height() - size.height()) / 2.0), size);
    painter.setPen(ink);
    const QRect words(0, 0, static_cast<int>(track.left()) - kSwitchGap, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));

    const double radius = track.height() / 2.0;
    painter.setPen(QPen(isChecked() ? ink : isEnabled() ? theme_.mutedInk : ink, 1.5));
    painter.setBrush(isChecked() ? ink : theme_.card);
    painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    const double knob = radius - kKnobInset;
    const QPointF centre(isChecked() ? track.right() - radius : track.left() + radius, track.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme_.card : isEnabled() ? theme_.mutedInk : ink);
    painter.drawEllipse(centre, knob, knob);
    if (hasFocus()) {
        look::focusRing(painter, track.adjusted(-2.0, -4.0, 2.0, 4.0), theme_, radius + 3.0);
    }
}

}  // namespace ui
