#include "ui/controls/notice.h"

#include <algorithm>

#include <QAccessible>
#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr int kStays = 5000;  // ms
constexpr int kNoticePadding = 10;
constexpr int kNoticeGap = 12;

}  // namespace

Notice::Notice(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("notice"));
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    gone_.setSingleShot(true);
    gone_.setInterval(kStays);
    connect(&gone_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Notice::setTheme(const Theme& theme)
{
    theme_ = theme;
    QPalette colours = look::palette(theme);
    colours.setColor(QPalette::WindowText, isProblem_ ? theme.danger : theme.ink);
    setPalette(colours);
    setFont(look::font(theme, theme.bodySize));
    place();
}

void Notice::say(const QString& text, bool isProblem)
{
    isProblem_ = isProblem;
    setText(text);
    setTheme(theme_);
    show();
    raise();
    gone_.start();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::standOn(int bottom)
{
    bottom_ = bottom;
    place();
}

void Notice::place()
{
    const int most = parentWidget()->width() - 2 * kNoticeGap;
    const int wide = fontMetrics().horizontalAdvance(text()) + 4 * kNoticePadding;
    const int width = std::clamp(wide, 1, std::max(most, 1));
    const int height = heightForWidth(width) + 2 * kNoticePadding;
    setGeometry((parentWidget()->width() - width) / 2, bottom_ - kNoticeGap - height, width, height);
}

void Notice::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    look::box(painter, rect(), theme_.card, isProblem_ ? theme_.danger : look::border(theme_));
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace ui
