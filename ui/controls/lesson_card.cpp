#include "ui/controls/lesson_card.h"

#include <algorithm>

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

#include "ui/controls/lesson_choice.h"
#include "ui/controls/look.h"
#include "ui/controls/marked_down.h"
#include "ui/controls/slim_scroll_bar.h"
#include "ui/controls/text_button.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 10;
constexpr int kLowGap = 5;

}  // namespace

LessonCard::LessonCard(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("lesson-card"));
    build();
    setTexts({});
    hide();
}

void LessonCard::setTexts(const Texts& texts)
{
    texts_ = texts;
    leave_->setAccessibleName(texts(teaching::LessonLeave));
    leave_->setToolTip(texts(teaching::LessonLeave));
    steps_->setToolTip(texts(teaching::LessonStepsName));
    answers_->setAccessibleName(texts(teaching::LessonAnswersName));
    revealButton_->setText(texts(teaching::LessonReveal));
    noteButton_->setText(texts(teaching::LessonNote));
    previous_->setText(texts(teaching::LessonPrevious));
    next_->setText(texts(teaching::LessonNext));
    relay();
}

void LessonCard::setTheme(const Theme& theme)
{
    theme_ = theme;
    relay();
}

void LessonCard::setPrediction(const std::optional<PredictionBarModel>& prediction)
{
    if (prediction != prediction_) {
        prediction_ = prediction;
        showPrediction();
    }
}

void LessonCard::showPrediction()
{
    const bool there = form_ == Form::Bar && prediction_;
    lockButton_->setVisible(there && prediction_->drawing);
    anotherButton_->setVisible(there && !prediction_->drawing);
    if (there) {
        lockButton_->setText(prediction_->lock);
        lockButton_->setEnabled(prediction_->mayLock);
        anotherButton_->setText(prediction_->another);
        lockButton_->updateGeometry();
        anotherButton_->updateGeometry();
    }
}

QAbstractButton& LessonCard::revealButton() const
{
    return *revealButton_;
}

void LessonCard::setForm(Form form)
{
    form_ = form;
    relay();
}

void LessonCard::setModel(const LessonModel& model)
{
    if (model == model_) {
        return;
    }
    const bool isOther = model.step != model_.step || model.title != model_.title;
    const bool isRevealed = !isOther && !model.reveal.isEmpty() && model_.reveal.isEmpty();
    model_ = model;
    if (isOther) {
        noteButton_->setChecked(false);  // it was meant for the step before
    }
    relay();
    if (isOther) {
        scrollBar_->setValue(0);
    } else if (isRevealed && form_ == Form::Bar) {
        scrollBar_->setValue(0);  // in a bar what is revealed stands first
    } else if (isRevealed) {
        body_->layout()->activate();
        scroll_->ensureWidgetVisible(reveal_, 0, kMargin);
    }
}

/// Everything anew: a step, a theme and a language change rarely.
void LessonCard::relay()
{
    const bool isBar = form_ == Form::Bar;
    const double size = wordSize();
    QPalette colours = look::palette(theme_);
    colours.setColor(QPalette::Window, theme_.card);
    setPalette(colours);
    body_->setPalette(colours);
    body_->setAutoFillBackground(true);
    setFont(look::font(theme_, theme_.bodySize));
    heading_->setFont(look::font(theme_, size + (isBar ? 0.0 : 3.0), true));
    title_->setFont(look::font(theme_, theme_.bodySize, true));
    const QFont font = look::font(theme_, size);
    const auto say = [&](QLabel& label, const QString& markdown) {
        label.setFont(font);
        label.setText(richText(markdown, font));
        label.setVisible(!markdown.isEmpty());
    };
    setAccessibleName(texts_(teaching::LessonCardName, model_.title) + QStringLiteral(", ") + model_.stepOf);
    title_->setText(model_.title);
    heading_->setText(isBar ? model_.shortStep + QStringLiteral("  ") + model_.heading : model_.heading);
    const QString asked = model_.reveal.isEmpty() ? model_.question : model_.reveal;
    say(*prose_, isBar ? asked : model_.prose);  // a room reads little; the rest is spoken
    say(*howToDraw_, isBar ? QString() : model_.howToDraw);
    howToDraw_->setFont(look::font(theme_, theme_.bodySize));
    say(*reveal_, isBar ? QString() : model_.reveal);
    parts_->setSpacing(isLow_ ? kLowGap : kGap);
    answered_->setSpacing(isLow_ ? kLowGap : kGap);
    head_->setVisible(!isBar);
    foot_->setVisible(!isBar);
    for (TextButton* button : {lockButton_, anotherButton_, revealButton_, previous_, next_}) {
        button->setTheme(theme_);
    }
    revealButton_->setVisible(model_.canReveal);
    previous_->setEnabled(model_.hasPrevious);
    next_->setEnabled(model_.hasNext);
    scrollBar_->setTheme(theme_);
    showSteps();
    showChoices();
    placeChoices();
    showPrediction();
    showNote();
    updateGeometry();
    update();
}

void LessonCard::showSteps()
{
    steps_->setText(model_.stepOf + QStringLiteral("  "));
    steps_->setFont(look::font(theme_, theme_.bodySize));
    stepMenu_->clear();
    for (int step = 0; step < model_.steps.size(); ++step) {
        QString name = model_.steps[step];
        QAction* entry = stepMenu_->addAction(name.replace(u'&', QStringLiteral("&&")), this,
                                              [this, step] { emit stepWanted(step); });
        entry->setCheckable(true);
        entry->setChecked(step == model_.step);
    }
}

void LessonCard::showChoices()
{
    while (choices_.size() < model_.choices.size()) {
        const int index = static_cast<int>(choices_.size());
        auto* choice = new LessonChoice(answers_);
        choice->setObjectName(QStringLiteral("lesson-choice-%1").arg(index + 1));
        comments_.emplace_back(words("lesson-comment"));
        choices_.push_back(choice);
        connect(choice, &LessonChoice::clicked, this, [this, index] { emit chosen(index); });
    }
    const bool isBar = form_ == Form::Bar;
    const double size = wordSize();
    const QFont small = look::font(theme_, theme_.bodySize);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const bool there = i < model_.choices.size();
        const LessonChoiceModel choice = there ? model_.choices[i] : LessonChoiceModel();
        choices_[i]->setVisible(there);
        choices_[i]->setAutoExclusive(false);  // else the last one chosen could not be let go
        choices_[i]->setChecked(choice.chosen);
        choices_[i]->setAutoExclusive(true);
        choices_[i]->setTheme(theme_, size);
        choices_[i]->setModel(choice, texts_(teaching::LessonIsRight), texts_(teaching::LessonIsNotRight));
        comments_[i]->setFont(small);
        comments_[i]->setText(richText(choice.comment, small));
        comments_[i]->setForegroundRole(QPalette::PlaceholderText);
        comments_[i]->setIndent(static_cast<int>(size * 2.2));
        comments_[i]->setVisible(there && !isBar && !choice.comment.isEmpty());
    }
}

/// Under each other with their comments; in a bar beside each other, as many as there is room for, and the button that
/// reveals beside the heading.
void LessonCard::placeChoices()
{
    const bool isBar = form_ == Form::Bar;
    const int count = static_cast<int>(model_.choices.size());
    const int across = !isBar ? 1 : count == 4 ? 2 : std::min(3, count);
    for (int i = 0; i < static_cast<int>(choices_.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int row = isBar ? i / std::max(1, across) : i;
        choiceGrid_->addWidget(choices_[at], 2 * row, isBar ? i % std::max(1, across) : 0);
        choiceGrid_->addWidget(comments_[at], 2 * row + 1, isBar ? i % std::max(1, across) : 0);
    }
    for (int column = 0; column < 3; ++column) {
        choiceGrid_->setColumnStretch(column, column < across ? 1 : 0);
    }
    headingRow_->removeWidget(revealButton_);
    answered_->removeWidget(revealButton_);
    if (isBar) {
        headingRow_->addWidget(revealButton_, 0, Qt::AlignTop);
    } else {
        answered_->insertWidget(1, revealButton_, 0, Qt::AlignLeft);
    }
}

void LessonCard::showNote()
{
    const bool there = form_ == Form::Column && !model_.note.isEmpty();
    const bool open = there && noteButton_->isChecked();
    const QFont font = look::font(theme_, theme_.bodySize);
    noteButton_->setVisible(there);
    noteButton_->setFont(font);
    noteButton_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    note_->setFont(font);
    note_->setText(open ? richText(model_.note, font) : QString());
    note_->setForegroundRole(QPalette::PlaceholderText);
    note_->setVisible(open);
}

/// Of what is read: on a low window smaller, so that question and choices are seen together.
double LessonCard::wordSize() const
{
    return form_ == Form::Bar || isLow_ ? theme_.bodySize : theme_.bodySize + 1.0;
}

void LessonCard::resizeEvent(QResizeEvent* event)
{
    constexpr int kLow = 700;
    QWidget::resizeEvent(event);
    if (const bool isLow = height() < kLow; isLow != isLow_) {
        isLow_ = isLow;
        relay();
    }
}

/// Beside what words have stands the scroll bar; were it left out, they would be broken into more lines than thought.
int LessonCard::heightForBar(int width) const
{
    answers_->updateGeometry();      // its choices may just have got other words, which the layouts hear of later
    answers_->layout()->activate();  // else its rows answer with what they held before
    body_->layout()->activate();
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right() - scrollBar_->sizeHint().width();
    const int words = parts_->hasHeightForWidth() ? parts_->heightForWidth(room) : parts_->sizeHint().height();
    return words + margins.top() + margins.bottom();
}

QSize LessonCard::minimumSizeHint() const
{
    return {200, 80};
}

void LessonCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown && event->modifiers() == Qt::NoModifier) {
        emit nextWanted();
    } else if (event->key() == Qt::Key_PageUp && event->modifiers() == Qt::NoModifier) {
        emit previousWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LessonCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.card);
    painter.fillRect(form_ == Form::Bar ? QRect(0, 0, width(), 1) : QRect(width() - 1, 0, 1, height()),
                     theme_.hairline);
    if (hasFocus() && form_ == Form::Column) {
        painter.fillRect(QRect(0, 0, 3, height()), look::focus(theme_));
    }
}

}  // namespace ui
