// Another part of lesson_card.h: how a bar's words are read, whole lines of them.

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

#include "ui/controls/lesson_card.h"
#include "ui/controls/lesson_choice.h"
#include "ui/controls/slim_scroll_bar.h"

namespace ui {

namespace {

/// Of all that a card's body holds, in lines of this width.
int heightOfWords(QWidget& body, QWidget& answers, int width)
{
    answers.updateGeometry();      // its choices may just have got other words, which the layouts hear of later
    answers.layout()->activate();  // else its rows answer with what they held before
    body.layout()->activate();
    return body.layout()->hasHeightForWidth() ? body.layout()->heightForWidth(width)
                                              : body.layout()->sizeHint().height();
}

}  // namespace

/// Of what is scrolled, from its top downwards.
std::vector<TextLine> LessonCard::lines() const
{
    std::vector<TextLine> all;
    const auto add = [&](const QWidget& of, const std::vector<TextLine>& lines) {
        const int top = of.mapTo(body_, QPoint(0, 0)).y();
        for (const TextLine& line : lines) {
            all.push_back({top + line.top, top + line.bottom});
        }
    };
    for (const QLabel* label : body_->findChildren<QLabel*>()) {
        if (label->isVisibleTo(body_)) {
            add(*label, textLines(*label));
        }
    }
    for (const LessonChoice* choice : choices_) {
        if (choice->isVisibleTo(body_)) {
            add(*choice, choice->lines());
        }
    }
    std::sort(all.begin(), all.end(), [](const TextLine& a, const TextLine& b) { return a.top < b.top; });
    return all;
}

/// Beside what words have stands the scroll bar; were it left out, they would be broken into more lines than thought.
int LessonCard::heightForBar(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right();
    return headingRow_->heightForWidth(room) + heightOfWords(*body_, *answers_, room - scrollBar_->sizeHint().width())
           + margins.top() + margins.bottom();
}

int LessonCard::wholeLines(int height, int least) const
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int around = margins.top() + margins.bottom() + headingRow_->heightForWidth(room);
    const int words = room - scrollBar_->sizeHint().width();
    body_->resize(words, std::max(scroll_->viewport()->height(),
                                  heightOfWords(*body_, *answers_, words)));  // the area does it later
    int bottom = 0;
    int seen = 1;  // the heading
    for (const TextLine& line : lines()) {
        if (line.bottom > bottom && (seen < least || line.bottom <= height - around)) {
            bottom = line.bottom;
            ++seen;
        }
    }
    return around + bottom;
}

void LessonCard::readOn()
{
    if (!turnPage(1)) {
        scrollBar_->setValue(0);
    }
}

/// The last line that was seen is seen again; the last page ends with the words.
bool LessonCard::turnPage(int direction)
{
    if (form_ != Form::Bar || (direction > 0 && !more_->isVisibleTo(this))) {
        return false;
    }
    const std::vector<TextLine> all = lines();
    const int before = scrollBar_->value();
    const int page = scrollBar_->pageStep();
    if (direction > 0) {
        const int unseen = lineEnd(all, before + page);
        const int again = lineEnd(all, unseen - 1);
        const int end = scrollBar_->maximum();
        scrollBar_->setValue(lineStart(all, end) <= unseen ? end : again > before ? again : unseen);
    } else {
        const int first = lineStart(all, before);
        scrollBar_->setValue(lineStart(all, std::max(0, lineStart(all, first + 1) - page)));
    }
    return scrollBar_->value() != before;
}

/// A bar has no line that is cut, and says that its words go on, and by what key: it has no room to be seen to scroll.
void LessonCard::showWholeLines()
{
    const bool isBar = form_ == Form::Bar;
    const std::vector<TextLine> all = isBar ? lines() : std::vector<TextLine>();
    const QRect seen(scroll_->mapTo(this, QPoint(0, 0)), scroll_->viewport()->size());
    const int from = scrollBar_->value();
    const int to = from + seen.height();
    const int above = lineStart(all, from) - from;
    const int below = to - lineEnd(all, to);
    above_->setGeometry(seen.left(), seen.top(), seen.width(), above);
    below_->setGeometry(seen.left(), seen.bottom() + 1 - below, seen.width(), below);
    above_->setVisible(above > 0);
    below_->setVisible(below > 0);
    more_->setVisible(std::any_of(all.begin(), all.end(), [&](const TextLine& line) { return line.bottom > to; }));
}

bool LessonCard::scroll(int down)
{
    constexpr int kLines = 2;
    scrollBar_->setValue(scrollBar_->value() + down * kLines * QFontMetrics(prose_->font()).lineSpacing());
    return scrollBar_->maximum() > 0;
}

/// Other words or another width: its lines stand elsewhere.
bool LessonCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool hasWords = watched == body_ || watched == answers_;
    if (hasWords && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        showWholeLines();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui
