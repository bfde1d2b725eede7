// The other half of lesson_card.h: what it is made of.

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

#include "ui/controls/lesson_card.h"
#include "ui/controls/slim_scroll_bar.h"
#include "ui/controls/text_button.h"

namespace ui {

namespace {

/// Leaves the pages' keys to the card, which steps the lesson by them.
class Scroll final : public QScrollArea {
protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }
};

QToolButton* toolButton(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

QLabel* LessonCard::words(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return label;
}

void LessonCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    buildHead(*column);
    buildHeading(*column);
    buildBody();
    column->addWidget(scroll_, 1);
    buildFoot(*column);
    for (QWidget** cover : {&above_, &below_}) {
        *cover = new QWidget(this);  // in no layout: it lies over what is scrolled
        (*cover)->setAutoFillBackground(true);
        (*cover)->setAttribute(Qt::WA_TransparentForMouseEvents);
        (*cover)->hide();
    }
    connect(scrollBar_, &QScrollBar::valueChanged, this, &LessonCard::showWholeLines);
    connect(scrollBar_, &QScrollBar::rangeChanged, this, &LessonCard::showWholeLines);
}

/// Not scrolled with the words: in a bar the way on and the hint that there is more stand beside it.
void LessonCard::buildHeading(QBoxLayout& column)
{
    headingRow_ = new QHBoxLayout;
    headingRow_->setContentsMargins(kMargin, kGap, kGap, kGap);
    headingRow_->setSpacing(kGap);
    headingRow_->addWidget(heading_ = words("lesson-heading"), 1);
    headingRow_->addWidget(more_ = words("lesson-more"), 0, Qt::AlignTop);
    headingRow_->addWidget(lockButton_ = new TextButton, 0, Qt::AlignTop);
    headingRow_->addWidget(anotherButton_ = new TextButton, 0, Qt::AlignTop);
    column.addLayout(headingRow_);
    heading_->setTextFormat(Qt::PlainText);
    more_->setTextFormat(Qt::PlainText);
    more_->setWordWrap(false);
    more_->setForegroundRole(QPalette::PlaceholderText);
    more_->hide();
}

void LessonCard::buildHead(QBoxLayout& column)
{
    head_ = new QWidget;
    auto* rows = new QVBoxLayout(head_);
    rows->setContentsMargins(kMargin, kGap, kGap, 0);
    rows->setSpacing(2);
    auto* row = new QHBoxLayout;
    title_ = words("lesson-title");
    title_->setTextFormat(Qt::PlainText);
    title_->setForegroundRole(QPalette::PlaceholderText);
    leave_ = toolButton("lesson-leave");
    leave_->setText(QStringLiteral("✕"));
    steps_ = toolButton("lesson-steps");
    stepMenu_ = new QMenu(steps_);
    steps_->setMenu(stepMenu_);
    steps_->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(title_, 1);
    row->addWidget(leave_, 0, Qt::AlignTop);
    rows->addLayout(row);
    rows->addWidget(steps_, 0, Qt::AlignLeft);
    column.addWidget(head_);
    connect(leave_, &QToolButton::clicked, this, &LessonCard::leaveWanted);
}

void LessonCard::buildBody()
{
    scroll_ = new Scroll;
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setVerticalScrollBar(scrollBar_ = new SlimScrollBar);
    body_ = new QWidget;
    parts_ = new QBoxLayout(QBoxLayout::TopToBottom, body_);
    parts_->setContentsMargins(kMargin, 0, kGap, kGap);
    parts_->setSpacing(kGap);
    parts_->addWidget(prose_ = words("lesson-prose"));
    answers_ = new QWidget;
    auto* answered = answered_ = new QVBoxLayout(answers_);
    answered->setContentsMargins(0, 0, 0, 0);
    answered->setSpacing(kGap);
    choiceGrid_ = new QGridLayout;
    choiceGrid_->setSpacing(2);
    answered->addLayout(choiceGrid_);
    answered->addWidget(revealButton_ = new TextButton, 0, Qt::AlignLeft);
    answered->addWidget(howToDraw_ = words("lesson-how-to-draw"));
    answered->addWidget(reveal_ = words("lesson-reveal"));
    answered->addWidget(noteButton_ = toolButton("lesson-note-button"), 0, Qt::AlignLeft);
    answered->addWidget(note_ = words("lesson-note"));
    answered->addStretch(1);
    parts_->addWidget(answers_, 1);
    scroll_->setWidget(body_);
    body_->installEventFilter(this);
    answers_->installEventFilter(this);
    lockButton_->setObjectName(QStringLiteral("lesson-lock-button"));
    anotherButton_->setObjectName(QStringLiteral("lesson-another-button"));
    howToDraw_->setForegroundRole(QPalette::PlaceholderText);
    revealButton_->setObjectName(QStringLiteral("lesson-reveal-button"));
    noteButton_->setCheckable(true);
    noteButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(revealButton_, &TextButton::clicked, this, &LessonCard::revealWanted);
    connect(lockButton_, &TextButton::clicked, this, &LessonCard::lockWanted);
    connect(anotherButton_, &TextButton::clicked, this, &LessonCard::anotherWanted);
    connect(noteButton_, &QToolButton::toggled, this, &LessonCard::showNote);
}

void LessonCard::buildFoot(QBoxLayout& column)
{
    foot_ = new QWidget;
    auto* row = new QHBoxLayout(foot_);
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->addWidget(previous_ = new TextButton);
    row->addStretch(1);
    row->addWidget(next_ = new TextButton);
    previous_->setObjectName(QStringLiteral("lesson-previous"));
    next_->setObjectName(QStringLiteral("lesson-next"));
    column.addWidget(foot_);
    connect(previous_, &TextButton::clicked, this, &LessonCard::previousWanted);
    connect(next_, &TextButton::clicked, this, &LessonCard::nextWanted);
}

}  // namespace ui
