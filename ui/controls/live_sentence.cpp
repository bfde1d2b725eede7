#include "ui/controls/live_sentence.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/controls/look.h"
#include "ui/controls/sentence_layout.h"

namespace ui {

namespace {

constexpr int kSideMargin = 20;
constexpr int kTopMargin = 10;
constexpr double kLineSpacing = 1.45;  ///< of the font size
constexpr int kLeastWidth = 320;

}  // namespace

LiveSentence::LiveSentence(QWidget* parent) : QLabel(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
}

void LiveSentence::setTheme(const Theme& theme)
{
    if (theme != theme_) {
        theme_ = theme;
        updateGeometry();
        update();
    }
}

void LiveSentence::setModel(const SentenceModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setAccessibleName(model.plain);
    update();
}

void LiveSentence::setTexts(const Texts& texts)
{
    copyText_ = texts(Text::CopySentence);
}

void LiveSentence::copy() const
{
    QGuiApplication::clipboard()->setText(model_.plain);
}

int LiveSentence::heightOfTwoLines() const
{
    return static_cast<int>(2.0 * theme_.sentenceSize * kLineSpacing) + 2 * kTopMargin;
}

QSize LiveSentence::sizeHint() const
{
    return {800, heightOfTwoLines()};
}

QSize LiveSentence::minimumSizeHint() const
{
    return {kLeastWidth, heightOfTwoLines()};
}

bool LiveSentence::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();  // before a menu's shortcut takes it
        return true;
    }
    return QLabel::event(event);
}

void LiveSentence::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else {
        QLabel::keyPressEvent(event);
    }
}

void LiveSentence::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setPalette(look::palette(theme_));
    connect(menu->addAction(copyText_), &QAction::triggered, this, &LiveSentence::copy);
    menu->popup(event->globalPos());
}

void LiveSentence::focusInEvent(QFocusEvent* event)
{
    update();
    QLabel::focusInEvent(event);
}

void LiveSentence::focusOutEvent(QFocusEvent* event)
{
    update();
    QLabel::focusOutEvent(event);
}

void LiveSentence::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.card);
    painter.fillRect(QRect(0, 0, width(), 1), theme_.hairline);
    const SentenceLayout layout(model_, theme_, width() - 2.0 * kSideMargin);
    layout.draw(painter, QPointF(kSideMargin, kTopMargin), theme_.sentenceSize * kLineSpacing);
    if (hasFocus()) {
        look::focusRing(painter, QRectF(rect()).adjusted(3.0, 4.0, -3.0, -3.0), theme_);
    }
}

}  // namespace ui
