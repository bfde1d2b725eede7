#include "ui/controls/metric_list.h"

#include <cmath>

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr int kKindGap = 6;
constexpr QSize kMarkSize(34, look::kControlHeight);

/// A bell 20 wide and 12 high around a centre.
QPainterPath bell(const QPointF& centre)
{
    constexpr double kHalfWidth = 10.0;
    constexpr double kHeight = 12.0;
    const double base = centre.y() + kHeight / 2.0;
    QPainterPath path(QPointF(centre.x() - kHalfWidth, base));
    constexpr int kSteps = 24;
    for (int i = 0; i <= kSteps; ++i) {
        const double x = -1.0 + 2.0 * i / kSteps;
        path.lineTo(centre.x() + x * kHalfWidth,
                    base - kHeight * (std::exp(-3.6 * x * x) - std::exp(-3.6)) / (1.0 - std::exp(-3.6)));
    }
    return path;
}

}  // namespace

MetricCheck::MetricCheck(QWidget* parent) : QCheckBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MetricCheck::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void MetricCheck::setModel(const MetricRowModel& model)
{
    model_ = model;
    setText(model.name);
    // As rich text, which Qt breaks into lines.
    setToolTip(QStringLiteral("<qt><b>%1</b> %2<br>%3</qt>")
                   .arg(model.name.toHtmlEscaped(), model.kind.toHtmlEscaped(), model.toolTip.toHtmlEscaped()));
    setAccessibleDescription(model.toolTip);
    setChecked(model.shown);
    update();
}

QSize MetricCheck::sizeHint() const
{
    return {look::kCheckText + fontMetrics().horizontalAdvance(text()) + 4, look::kControlHeight};
}

QSize MetricCheck::minimumSizeHint() const
{
    return {look::kCheckText + 20, look::kControlHeight};
}

void MetricCheck::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = look::checkSquare(height());
    look::check(painter, square, isChecked() ? model_.stroke.colour : QColor(), theme_.mutedInk,
                underMouse() && !isChecked() ? look::raised(theme_) : theme_.card);
    const bool lit = isChecked() || underMouse() || hasFocus();  // of the others the name is enough
    painter.setPen(lit ? theme_.ink : look::quiet(theme_));
    QRect words = rect().adjusted(look::kCheckText, 0, 0, 0);
    const QString name = fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
    words.setLeft(words.left() + fontMetrics().horizontalAdvance(name) + kKindGap);
    painter.setFont(look::font(theme_, theme_.bodySize - 1.0));
    if (lit && painter.fontMetrics().horizontalAdvance(model_.kind) <= words.width()) {
        painter.setPen(theme_.mutedInk);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, model_.kind);
    }
    if (hasFocus()) {
        look::focusRing(painter, square.adjusted(-2.0, -2.0, 2.0, 2.0), theme_, 5.0);
    }
}

FeatureMark::FeatureMark(QWidget* parent) : QRadioButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(kMarkSize);
}

void FeatureMark::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void FeatureMark::setModel(const MetricRowModel& model)
{
    model_ = model;
    setAccessibleName(model.featureName);
    setToolTip(model.featureName);
    if (model.featured) {
        setChecked(true);  // the others of the group let go by themselves
    }
    update();
}

QSize FeatureMark::sizeHint() const
{
    return kMarkSize;
}

void FeatureMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath path = bell(QRectF(rect()).center());
    const bool lit = isChecked() || underMouse();
    const QColor colour = lit ? model_.stroke.colour : model_.shown ? theme_.mutedInk : look::border(theme_);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isChecked() ? QBrush(model_.stroke.colour) : Qt::NoBrush);
    painter.drawPath(path);
    if (hasFocus()) {
        look::focusRing(painter, rect().adjusted(1, 2, -1, -2), theme_);
    }
}

MetricList::MetricList(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (const core::Metric metric : core::kMetrics) {
        const auto place = static_cast<std::size_t>(metric);
        checks_[place] = new MetricCheck(this);
        marks_[place] = new FeatureMark(this);
        grid->addWidget(checks_[place], static_cast<int>(metric), 0);
        grid->addWidget(marks_[place], static_cast<int>(metric), 1);
        marks_[place]->setVisible(core::canBeFeatured(metric));
        connect(checks_[place], &MetricCheck::clicked, this, [this, metric, place] {
            emit requested(ShowMetric{metric, !rows_[place].shown});
        });
        connect(marks_[place], &FeatureMark::clicked, this, [this, metric, place] {
            if (!rows_[place].featured) {
                emit requested(FeatureMetric{metric});
            }
        });
    }
}

void MetricList::setTheme(const Theme& theme)
{
    for (std::size_t i = 0; i < checks_.size(); ++i) {
        checks_[i]->setTheme(theme);
        marks_[i]->setTheme(theme);
    }
}

void MetricList::setModel(const std::vector<MetricRowModel>& rows)
{
    for (std::size_t i = 0; i < rows.size() && i < checks_.size(); ++i) {
        if (i >= rows_.size() || rows[i] != rows_[i]) {
            checks_[i]->setModel(rows[i]);
            marks_[i]->setModel(rows[i]);
            checks_[i]->setVisible(rows[i].listed);
            marks_[i]->setVisible(rows[i].listed && core::canBeFeatured(rows[i].metric));
        }
    }
    rows_ = rows;
}

}  // namespace ui
