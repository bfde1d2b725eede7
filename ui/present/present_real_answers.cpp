#include "ui/present/present_answers.h"

#include <algorithm>

#include <QStringList>

#include "core/model/layout.h"
#include "ui/present/present_parts.h"
#include "ui/words/family_texts.h"

namespace ui {

namespace {

constexpr double kBetweenReal = 8.0;  // pixels: two frames, so that digits are as large as may be

QString chancesText(const core::GivenAnswer& answer)
{
    QStringList chances;
    for (const double chance : answer.chances) {
        chances << formatPercent(chance);
    }
    return chances.join(QStringLiteral("  "));
}

AnswerColumn columnOf(const core::GivenAnswer& answer, const Texts& texts)
{
    AnswerColumn column;
    for (std::size_t i = 0; i < answer.said.size(); ++i) {
        column.shares.push_back(answer.said[i] == answer.right[i] ? 1.0 : 0.0);
    }
    column.passes = answer.isRight();
    column.digits = QString::fromStdString(answer.said);
    column.tip = texts(families::RealAnswerTip, formatCount(answer.question), QString::fromStdString(answer.right),
                       column.digits, chancesText(answer));
    if (answer.said != answer.given) {
        column.tip += u'\n' + texts(families::RealAnswerLikeliest, QString::fromStdString(answer.given));
    }
    return column;
}

}  // namespace

AnswersModel presentRealAnswers(const core::RealAnswers& answers, const Texts& texts, const Theme& theme)
{
    AnswersModel model;
    model.theme = theme;
    model.right = theme.accent(core::Metric::TokenAccuracy);
    model.onRight = readableOn(model.right, theme);
    model.frame = theme.accent(core::Metric::ExactMatch);
    model.frameFill = theme.fill(core::Metric::ExactMatch);
    model.real = true;
    model.between = kBetweenReal;
    const auto count = [](auto number) { return formatCount(static_cast<std::int64_t>(number)); };
    model.caption =
        texts(families::RealAnswersCaption, count(answers.model->size), count(answers.rightOnes()),
              count(answers.shown.size()), count(answers.model->rightOnes()), count(answers.model->answers.size()));
    model.note = texts(families::RealAnswersNote);
    QStringList spoken;
    for (const core::GivenAnswer* answer : answers.shown) {
        model.columns.push_back(columnOf(*answer, texts));
        spoken << texts(families::RealAnswerSpoken, formatCount(answer->question),
                        QString::fromStdString(answer->right), QString::fromStdString(answer->said),
                        chancesText(*answer));
    }
    model.description = texts(families::RealAnswersDescription, model.caption, spoken.join(QStringLiteral("; ")));
    return model;
}

std::optional<AnswersModel> answersOf(const core::ValidScenario& scenario, const core::Shape& shape,
                                      AnswersSource& source, const Texts& texts, const Theme& theme,
                                      std::optional<int> figure)
{
    const core::View& view = scenario.view();
    const bool sampled = figure || core::specOf(view.layout).answers;
    if (sampled || view.layout == core::Layout::Measured) {
        if (const auto real = core::realAnswers(scenario, shape, figure.value_or(kAnswersShown))) {
            return presentRealAnswers(*real, texts, theme);
        }
    }
    return sampled ? std::optional(presentAnswers(scenario, source.sample(scenario, shape), texts, theme))
                   : std::nullopt;
}

}  // namespace ui
