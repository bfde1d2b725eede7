#include "ui/controls/lesson_choice.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/look.h"
#include "ui/controls/marked_down.h"

namespace ui {

namespace {

constexpr double kAround = 6.0;  // pixels above and below the words, at body size

}  // namespace

LessonChoice::LessonChoice(QWidget* parent) : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    words_.setDocumentMargin(0);
}

void LessonChoice::setTheme(const Theme& theme, double size)
{
    theme_ = theme;
    setFont(look::font(theme, size));
    relay();
}

void LessonChoice::setModel(const LessonChoiceModel& model, const QString& right, const QString& wrong)
{
    const QString plain = plainText(model.text);
    setAccessibleName(model.marked ? plain + QStringLiteral(" — ") + (model.right ? right : wrong) : plain);
    model_ = model;
    relay();
}

void LessonChoice::relay()
{
    words_.setDefaultFont(font());
    words_.setHtml(richText(model_.text, font()));
    updateGeometry();
    update();
}

int LessonChoice::indent() const
{
    return static_cast<int>(std::lround(fontMetrics().height() * 1.6));
}

double LessonChoice::wordsWidth(int width) const
{
    return std::max(1, width - indent() - static_cast<int>(kAround));
}

QSize LessonChoice::sizeHint() const
{
    const int width = indent() * 12;
    return {width, heightForWidth(width)};
}

QSize LessonChoice::minimumSizeHint() const
{
    return {indent() * 4, fontMetrics().height() + static_cast<int>(2 * kAround)};
}

int LessonChoice::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(words_.clone());
    copy->setTextWidth(wordsWidth(width));
    return static_cast<int>(std::ceil(copy->size().height() + 2 * kAround));
}

std::vector<TextLine> LessonChoice::lines() const
{
    const std::unique_ptr<QTextDocument> copy(words_.clone());
    copy->setTextWidth(wordsWidth(width()));
    return textLines(*copy, kAround);
}

/// A tick or a cross in the circle: what differs is not the colour alone.
void LessonChoice::drawMark(QPainter& painter, const QRectF& circle) const
{
    const double side = circle.width();
    const QPointF middle = circle.center();
    painter.setPen(
        QPen(model_.right ? theme_.ink : theme_.danger, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return middle + QPointF(x, y) * side; };
    if (model_.right) {
        painter.drawPolyline(QPolygonF{at(-0.28, 0.02), at(-0.08, 0.22), at(0.30, -0.24)});
    } else {
        painter.drawLine(at(-0.2, -0.2), at(0.2, 0.2));
        painter.drawLine(at(-0.2, 0.2), at(0.2, -0.2));
    }
}

/// Return chooses as Space does.
void LessonChoice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QRadioButton::keyPressEvent(event);
    }
}

void LessonChoice::focusInEvent(QFocusEvent* event)
{
    QRadioButton::focusInEvent(event);
    emit reached();
}

void LessonChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || underMouse() || isDown();
    if (lit) {
        look::box(painter, rect(), look::raised(theme_), theme_.hairline);
    }
    const double line = fontMetrics().height();
    const QRectF circle(kAround, kAround + line * 0.1, line * 0.8, line * 0.8);
    painter.setBrush(theme_.card);
    painter.setPen(QPen(look::border(theme_), std::max(1.0, line / 14.0)));
    painter.drawEllipse(circle);
    if (model_.marked) {
        drawMark(painter, circle);
    } else if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.ink);
        painter.drawEllipse(circle.adjusted(line * 0.2, line * 0.2, -line * 0.2, -line * 0.2));
    }
    words_.setTextWidth(wordsWidth(width()));
    painter.save();
    painter.translate(indent(), kAround);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme_.ink);
    words_.documentLayout()->draw(&painter, context);
    painter.restore();
    if (hasFocus()) {
        look::focusRing(painter, rect(), theme_);
    }
}

}  // namespace ui
