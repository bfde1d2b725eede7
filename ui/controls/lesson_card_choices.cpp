// Another part of lesson_card.h: what there is to choose from.

#include <algorithm>

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/controls/lesson_card.h"
#include "ui/controls/lesson_choice.h"
#include "ui/controls/look.h"
#include "ui/controls/marked_down.h"
#include "ui/controls/text_button.h"
#include "ui/words/teaching_texts.h"

namespace ui {

void LessonCard::showChoices()
{
    while (choices_.size() < model_.choices.size()) {
        const int index = static_cast<int>(choices_.size());
        auto* choice = new LessonChoice(answers_);
        choice->setObjectName(QStringLiteral("lesson-choice-%1").arg(index + 1));
        comments_.emplace_back(words("lesson-comment"))->setParent(answers_);  // else one never placed is nobody's
        choices_.push_back(choice);
        connect(choice, &LessonChoice::clicked, this, [this, index] { emit chosen(index); });
        connect(choice, &LessonChoice::reached, scroll_, [this, choice] { scroll_->ensureWidgetVisible(choice); });
    }
    const double size = wordSize();
    const QFont small = look::font(theme_, theme_.bodySize);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const bool there = showsChoice(i);
        if (!there && choices_[i]->hasFocus()) {
            setFocus();  // else the next thing with keys would have it, a handle
        }
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
        comments_[i]->setVisible(there && !choice.comment.isEmpty());
    }
}

/// Of what is read: on a low window smaller, so that question and choices are seen together.
double LessonCard::wordSize() const
{
    return form_ == Form::Bar || isLow_ ? theme_.bodySize : theme_.bodySize + 1.0;
}

/// Once a bar says what is right, the choices that nobody made are left out: the others have their comments then.
bool LessonCard::showsChoice(std::size_t index) const
{
    const auto isMarked = [](const LessonChoiceModel& choice) { return choice.marked; };
    const auto& all = model_.choices;
    return index < all.size()
           && (form_ == Form::Column || isMarked(all[index]) || std::none_of(all.begin(), all.end(), isMarked));
}

/// Under each other with their comments; in a bar beside each other, as many as there is room for, and the button that
/// reveals beside the heading.
void LessonCard::placeChoices()
{
    constexpr int kBeside = 12;
    const bool isBar = form_ == Form::Bar;
    choiceGrid_->setHorizontalSpacing(kBeside);
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        if (showsChoice(i)) {
            shown.push_back(i);
        }
    }
    const int count = static_cast<int>(shown.size());
    const int across = std::max(1, !isBar ? 1 : count == 4 ? 2 : std::min(3, count));
    for (int i = 0; i < count; ++i) {
        const std::size_t at = shown[static_cast<std::size_t>(i)];
        choiceGrid_->addWidget(choices_[at], 2 * (i / across), i % across);
        choiceGrid_->addWidget(comments_[at], 2 * (i / across) + 1, i % across, Qt::AlignTop);
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

}  // namespace ui
