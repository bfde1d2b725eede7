#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/lesson/lesson.h"
#include "ui/words/texts.h"

namespace ui {

/// What a class has done in a step.
struct StepAnswer {
    std::optional<std::size_t> chosen;  ///< of the step's choices
    bool revealed = false;
    std::optional<std::vector<core::Prediction>> drawn = {};  ///< what the step's document has; none before it is shown

    friend bool operator==(const StepAnswer&, const StepAnswer&) = default;
};

/// Whether what is hidden, a panel or the like, would tell the answer.
[[nodiscard]] bool holdsAnAnswer(const std::string& hidden);

/// Whether there is something of a step that is not shown yet.
[[nodiscard]] bool canReveal(const core::LessonStep& step, const StepAnswer& answer);

/// One answer to choose from. Texts are Markdown.
struct LessonChoiceModel {
    QString text;
    QString comment;  ///< of the one chosen and of the right ones, once they are revealed
    bool chosen = false;
    bool marked = false;  ///< right or wrong is shown
    bool right = false;

    friend bool operator==(const LessonChoiceModel&, const LessonChoiceModel&) = default;
};

/// Everything a lesson's card shows. Texts are Markdown.
struct LessonModel {
    QString title;
    QString stepOf;     ///< "Step 2 of 7"
    QString shortStep;  ///< "2/7"
    QStringList steps;  ///< "1  The first step"
    int step = 0;
    QString heading;
    QString prose;
    QString question;  ///< the last paragraph of it
    std::vector<LessonChoiceModel> choices;
    QString howToDraw;  ///< where a curve is to be drawn that is not revealed
    QString reveal;     ///< empty until it is revealed
    QString note;       ///< for the teacher
    bool canReveal = false;
    bool hasPrevious = false;
    bool hasNext = false;

    friend bool operator==(const LessonModel&, const LessonModel&) = default;
};

/// The card of a lesson's step; `drawKeys` go to the panel to draw on. Pure.
[[nodiscard]] LessonModel presentLesson(const core::Lesson& lesson, std::size_t at, const StepAnswer& answer,
                                        const Texts& texts, const QString& drawKeys = {});

}  // namespace ui
