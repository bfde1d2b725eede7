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

constexpr int kMargin = 16;
constexpr int kGap = 10;
constexpr int kMoreMargin = 4;

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
    column->setContentsMargins(3, 1, 1, 0);  // the hairline, and what tells that it has the focus
    column->setSpacing(0);
    buildHead(*column);
    buildBody();
    column->addWidget(scroll_, 1);
    buildFoot(*column);
    more_ = words("lesson-more");
    more_->setParent(this);  // in no layout: it takes no room from the words
    more_->setAutoFillBackground(true);
    more_->setTextFormat(Qt::PlainText);
    more_->setWordWrap(false);
    more_->setMargin(kMoreMargin);
    more_->setForegroundRole(QPalette::PlaceholderText);
    more_->setAttribute(Qt::WA_TransparentForMouseEvents);
    more_->hide();
    connect(scrollBar_, &QScrollBar::valueChanged, this, &LessonCard::showMore);
    connect(scrollBar_, &QScrollBar::rangeChanged, this, &LessonCard::showMore);
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
    parts_->setContentsMargins(kMargin, kGap, kGap, kGap);
    parts_->setSpacing(kGap);
    auto* read = new QVBoxLayout;
    read->setSpacing(kGap);
    headingRow_ = new QHBoxLayout;
    headingRow_->addWidget(heading_ = words("lesson-heading"), 1);
    headingRow_->addWidget(lockButton_ = new TextButton, 0, Qt::AlignTop);
    headingRow_->addWidget(anotherButton_ = new TextButton, 0, Qt::AlignTop);
    read->addLayout(headingRow_);
    heading_->setTextFormat(Qt::PlainText);
    read->addWidget(prose_ = words("lesson-prose"));
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
    parts_->addLayout(read);
    parts_->addWidget(answers_, 1);
    scroll_->setWidget(body_);
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
