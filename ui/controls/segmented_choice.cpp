#include "ui/controls/segmented_choice.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/controls/elided_label.h"
#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr int kLabelWidth = 52;
constexpr int kPadding = 10;
constexpr int kBesideText = 4;  // where it is as narrow as can be

}  // namespace

Segment::Segment(QWidget* parent) : QRadioButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Segment::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

QSize Segment::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kPadding, look::kControlHeight};
}

QSize Segment::minimumSizeHint() const
{
    const int words = whole_ ? fontMetrics().horizontalAdvance(text()) + 2 * kBesideText + 2 : 2 * kPadding;
    return {words, look::kControlHeight};
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked()) {
        look::box(painter, rect(), look::raised(theme_), isEnabled() ? look::border(theme_) : theme_.hairline);
    } else if (underMouse() && isEnabled()) {
        look::box(painter, rect(), look::raised(theme_), Qt::transparent);
    }
    if (hasFocus()) {
        look::focusRing(painter, rect(), theme_);
    }
    const QColor rest = quiet_ ? look::quiet(theme_) : theme_.mutedInk;
    painter.setPen(!isEnabled() ? look::disabled(theme_) : isChecked() || underMouse() ? theme_.ink : rest);
    const QRect inside = rect().adjusted(kBesideText, 0, -kBesideText, 0);
    painter.drawText(inside, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

SegmentedChoice::SegmentedChoice(int count, bool labelled, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    if (labelled) {
        label_ = new ElidedLabel(this);
        label_->setFixedWidth(kLabelWidth);
        row->addWidget(label_);
    }
    for (int i = 0; i < count; ++i) {
        addSegment();
    }
}

void SegmentedChoice::addSegment()
{
    auto* segment = new Segment(this);
    const int index = static_cast<int>(segments_.size());
    connect(segment, &Segment::clicked, this, [this, index] {
        if (index != model_.selected) {
            emit chosen(index);
        }
    });
    layout()->addWidget(segment);
    segments_.push_back(segment);
}

void SegmentedChoice::setTheme(const Theme& theme)
{
    for (Segment* segment : segments_) {
        segment->setTheme(theme);
    }
}

void SegmentedChoice::setModel(const ChoiceModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setAccessibleName(model.label);
    if (label_ != nullptr) {
        label_->setText(model.label);
        label_->setToolTip(model.label);
    }
    setEnabled(model.enabled);
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        segments_[i]->setText(model.options.value(place));
        segments_[i]->setToolTip(model.toolTips.value(place));
        segments_[i]->setAccessibleDescription(model.label);
        if (static_cast<int>(i) == model.selected) {
            segments_[i]->setChecked(true);  // the others of the group let go by themselves
        }
    }
}

}  // namespace ui
