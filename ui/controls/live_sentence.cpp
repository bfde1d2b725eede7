#include "ui/controls/live_sentence.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr int kSideMargin = 20;
constexpr int kTopMargin = 10;
constexpr double kLineSpacing = 1.45;  ///< of the font size
constexpr double kOfMoreLines = 1.3;   ///< of more lines than usual, for they take from the plots
constexpr int kLeastSentence = 320;
constexpr int kMostLines = 5;

/// Of lines under one another, in font sizes.
double spacingOf(int lines)
{
    return lines > SentenceLimits().mostLines ? kOfMoreLines : kLineSpacing;
}

/// How small letters may be before it takes another line: no smaller than what stands beside it, so that they grow with
/// it. In a low window, where it has the letters of the rest, the plots come first.
double smallestBesidePlots(const Theme& theme)
{
    return theme.sentenceSize > theme.bodySize ? theme.bodySize : SentenceLimits().smallest;
}

}  // namespace

LiveSentence::LiveSentence(QWidget* parent) : QLabel(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LiveSentence::setTheme(const Theme& theme)
{
    if (theme != theme_) {
        theme_ = theme;
        lines_ = kLines;
        layOut();
        updateGeometry();
        update();
    }
}

void LiveSentence::setForRoom(bool forRoom)
{
    forRoom_ = forRoom;
    lines_ = kLines;
    layOut();
    updateGeometry();
}

void LiveSentence::setModel(const SentenceModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setAccessibleName(model.plain);
    setAccessibleDescription(model.plain);
    setToolTip(model.exact);
    const std::unique_ptr<SentenceLayout> before = std::move(layout_);
    layOut();
    update(before ? layout_->changedSince(*before, place()) : QRegion(rect()));
}

void LiveSentence::layOut()
{
    const double room = width() - 2.0 * kSideMargin;
    const auto set = [&] {
        const double smallest = forRoom_ ? theme_.bodySize : smallestBesidePlots(theme_);
        layout_ = std::make_unique<SentenceLayout>(model_, theme_, room, SentenceLimits{smallest, lines_});
    };
    const int before = lines_;
    set();  // a little smaller first: then it keeps its height
    while (!layout_->isWhole() && lines_ < kMostLines) {
        ++lines_;
        set();
    }
    if (lines_ != before) {
        updateGeometry();
    }
}

SentencePlace LiveSentence::place() const
{
    return {QPointF(kSideMargin, kTopMargin), theme_.sentenceSize * spacingOf(lines_)};
}

void LiveSentence::setTexts(const Texts& texts)
{
    copyText_ = texts(Text::CopySentence);
}

void LiveSentence::copy()
{
    QGuiApplication::clipboard()->setText(model_.copied());
    if (QGuiApplication::clipboard()->text() == model_.copied()) {
        emit copied();
    }
}

int LiveSentence::heightOfLines() const
{
    return static_cast<int>(lines_ * theme_.sentenceSize * spacingOf(lines_)) + 2 * kTopMargin;
}

QSize LiveSentence::sizeHint() const
{
    return {800, heightOfLines()};
}

QSize LiveSentence::minimumSizeHint() const
{
    return {kLeastSentence, heightOfLines()};
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

void LiveSentence::resizeEvent(QResizeEvent* event)
{
    const int before = lines_;
    lines_ = event->size().width() == event->oldSize().width() ? lines_ : kLines;
    layOut();
    if (lines_ != before) {
        updateGeometry();  // a wider one gives back what it had taken
    }
}

void LiveSentence::paintPart(QPainter& painter, const QRect& part) const
{
    painter.setClipRect(part);  // Qt draws letters quickly where the clip is one rectangle
    painter.fillRect(part, theme_.card);
    painter.fillRect(QRect(0, 0, width(), 1), theme_.hairline);
    if (layout_) {
        layout_->draw(painter, place(), part);
    }
}

void LiveSentence::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (const QRect& part : event->region()) {
        paintPart(painter, part);
    }
    painter.setClipping(false);
    if (hasFocus()) {
        look::focusRing(painter, QRectF(rect()).adjusted(3.0, 4.0, -3.0, -3.0), theme_);
    }
}

}  // namespace ui
