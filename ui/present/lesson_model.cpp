#include "ui/present/lesson_model.h"

#include <algorithm>

#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

/// Two texts under each other; either may be empty.
QString joined(const std::string& first, const std::string& second)
{
    const QString gap = first.empty() || second.empty() ? QString() : QStringLiteral("\n\n");
    return QString::fromStdString(first) + gap + QString::fromStdString(second);
}

}  // namespace

bool holdsAnAnswer(const std::string& hidden)
{
    return hidden.starts_with("panel-") || hidden == "answers" || hidden == "sentence";
}

bool canReveal(const core::LessonStep& step, const StepAnswer& answer)
{
    const bool hasMore = !step.reveal.empty() || !step.choices.empty() || step.predict
                         || std::any_of(step.hide.begin(), step.hide.end(), holdsAnAnswer);
    return hasMore && !answer.revealed;
}

LessonModel presentLesson(const core::Lesson& lesson, std::size_t at, const StepAnswer& answer, const Texts& texts,
                          const QString& drawKeys)
{
    const core::LessonStep& step = lesson.steps[at];
    const bool isFirst = at == 0;
    const QString number = QString::number(at + 1);
    const QString count = QString::number(lesson.steps.size());
    LessonModel model;
    model.title = QString::fromStdString(lesson.title);
    model.stepOf = texts(teaching::LessonStepOf, number, count);
    model.shortStep = number + u'/' + count;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        model.steps << QString::number(i + 1) + QStringLiteral("  ") + QString::fromStdString(lesson.steps[i].heading);
    }
    model.step = static_cast<int>(at);
    model.heading = QString::fromStdString(step.heading);
    model.prose = joined(isFirst ? lesson.introduction : std::string(), step.prose);
    model.question = QString::fromStdString(step.prose).trimmed().section(QStringLiteral("\n\n"), -1);
    for (std::size_t i = 0; i < step.choices.size(); ++i) {
        const core::LessonChoice& choice = step.choices[i];
        const bool chosen = answer.chosen == i;
        const bool told = answer.revealed && (chosen || choice.right);  // a class chooses first, all of it
        model.choices.push_back({QString::fromStdString(choice.text),
                                 told ? QString::fromStdString(choice.comment) : QString(), chosen, told,
                                 choice.right});
    }
    if (step.predict && !answer.revealed) {
        model.howToDraw = texts(teaching::LessonHowToDraw, drawKeys);
    }
    model.reveal = answer.revealed ? QString::fromStdString(step.reveal) : QString();
    model.note = joined(isFirst ? lesson.note : std::string(), step.note);
    model.canReveal = canReveal(step, answer);
    model.hasPrevious = at > 0;
    model.hasNext = at + 1 < lesson.steps.size();
    return model;
}

}  // namespace ui
