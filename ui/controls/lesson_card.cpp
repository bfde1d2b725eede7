#include "ui/controls/lesson_card.h"

#include <algorithm>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

#include "ui/controls/look.h"
#include "ui/controls/marked_down.h"
#include "ui/controls/slim_scroll_bar.h"
#include "ui/controls/text_button.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

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

void LessonCard::setGap(const QString& said)
{
    if (said != gap_) {
        gap_ = said;
        relay();
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
    const QString gap = gap_.isEmpty() ? QString() : QStringLiteral("\n\n") + gap_;
    say(*prose_, isBar ? asked + gap : model_.prose);  // a room reads little; the rest is spoken
    say(*howToDraw_, isBar ? QString() : model_.howToDraw);
    howToDraw_->setFont(look::font(theme_, theme_.bodySize));
    say(*reveal_, isBar ? QString() : model_.reveal);
    layout()->setContentsMargins(3, 1, 1, isBar ? kLowGap : 0);  // the hairline, and what tells that it has the focus
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
    more_->setFont(font);
    more_->setText(texts_(teaching::LessonMore));
    QSizePolicy place = more_->sizePolicy();
    place.setRetainSizeWhenHidden(isBar);  // the heading is broken alike whether there is more or not
    more_->setSizePolicy(place);
    showWholeLines();
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

void LessonCard::resizeEvent(QResizeEvent* event)
{
    constexpr int kLow = 700;
    QWidget::resizeEvent(event);
    if (const bool isLow = height() < kLow; isLow != isLow_) {
        isLow_ = isLow;
        relay();
    }
    showWholeLines();
}

QSize LessonCard::minimumSizeHint() const
{
    return {200, 80};
}

void LessonCard::keyPressEvent(QKeyEvent* event)
{
    const bool isVertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isVertical && event->modifiers() == Qt::NoModifier && scroll(event->key() == Qt::Key_Down ? 1 : -1)) {
        return;
    }
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
