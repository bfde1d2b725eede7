#include "ui/present/present_answers.h"

#include <algorithm>
#include <cmath>

#include "core/statistics/answers_strip.h"
#include "ui/present/answers_layout.h"
#include "ui/present/handle_table.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/family_texts.h"
#include "ui/words/measured_subject.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

using core::Metric;

class AnswersPresenter {
public:
    AnswersPresenter(const core::ValidScenario& scenario, const core::AnswerSample& sample, const Texts& texts,
                     const Theme& theme)
        : grading_(scenario.model().grading), featured_(scenario.view().featured), sample_(sample), texts_(texts),
          theme_(theme), veryLong_(featured_ == Metric::PassMark && grading_.veryLong), tokens_(hasTokens(scenario)),
          lone_(isShareAlone(scenario)), picks_(tokens_ && featured_ == Metric::MultipleChoiceGrade)
    {
    }

    AnswersModel model() const
    {
        AnswersModel model;
        model.theme = theme_;
        model.right = theme_.accent(Metric::TokenAccuracy);
        model.frame = theme_.accent(featured_);
        model.frameFill = theme_.fill(featured_);
        model.picks = picks_;
        model.merged = !picks_ && (veryLong_ || grading_.length > core::CommonNumbers::kMostCells);
        if (featured_ == Metric::PassMark && model.merged) {
            model.mark = static_cast<double>(grading_.passMarkMillionths) / 1e6;
        }
        model.title = answers();
        model.caption = tokens_ ? texts_(Text::AnswersCaption, model.title, passing(), expected())
                                : texts_(families::CasesCaption, model.title, formatCount(sample_.passed), expected());
        model.note = note(model.merged);
        model.description = description(model.caption);
        addColumns(model);
        if (!veryLong_) {
            model.edge = edge();
            model.place = model.edge->at.y();
        }
        if (lone_ || picks_) {
            model.edge.reset();  // no length is shown
        }
        return model;
    }

private:
    void addColumns(AnswersModel& model) const
    {
        auto next = sample_.shares.begin();
        for (const core::SampledAnswer& answer : sample_.answers) {
            const auto end = next + sample_.runs;
            if (picks_) {  // tokens that were written by the way would read as the answer
                model.columns.push_back({{answer.passes ? 1.0 : 0.0}, answer.passes});
            } else if (veryLong_) {  // no tokens: one bar
                model.columns.push_back({{answer.share}, answer.passes});
            } else {
                model.columns.push_back({{next, end}, answer.passes});
            }
            next = end;
        }
    }

    QString answers() const
    {
        const QString count = formatCount(static_cast<std::int64_t>(sample_.answers.size()));
        if (!tokens_) {
            return lone_ || grading_.length == 1
                       ? texts_(families::CasesSampled, count)
                       : texts_(families::RowsOfCasesSampled, count, formatCount(grading_.length));
        }
        if (picks_) {
            return texts_(evidence::AnswersPicked, count);
        }
        if (veryLong_) {
            return texts_(Text::AnswersVeryLong, count);
        }
        return grading_.length == 1 ? texts_(Text::AnswersOfOneToken, count)
                                    : texts_(Text::AnswersOfTokens, count, formatCount(grading_.length));
    }

    QString passing() const
    {
        const bool oneAttempt = featured_ == Metric::BestOfR && grading_.attempts == 1;
        const PassWords words = passWords(oneAttempt ? Metric::ExactMatch : featured_);
        const auto of = [this](Text text) {
            return featured_ == Metric::MultipleChoiceGrade ? texts_(text, formatCount(grading_.choices))
                                                            : texts_(text);
        };
        if (sample_.passed <= 1) {
            return of(sample_.passed == 0 ? words.none : words.one);
        }
        if (static_cast<std::size_t>(sample_.passed) == sample_.answers.size()) {
            return of(words.all);
        }
        const QString count = formatCount(sample_.passed);
        return featured_ == Metric::MultipleChoiceGrade ? texts_(words.many, count, formatCount(grading_.choices))
                                                        : texts_(words.many, count);
    }

    /// One decimal; more where else it read as none or all of the answers, which it is not.
    QString expected() const
    {
        constexpr int kMostDecimals = 6;
        const double all = static_cast<double>(sample_.answers.size());
        int decimals = 1;
        QString text;
        do {
            text = QString::number(sample_.expected, 'f', decimals);
        } while ((text.toDouble() == 0.0 || text.toDouble() == all) && sample_.expected != 0.0
                 && sample_.expected != all && decimals++ < kMostDecimals);
        return text.toDouble() == std::round(text.toDouble()) ? QString::number(std::round(text.toDouble())) : text;
    }

    QString note(bool merged) const
    {
        if (featured_ == Metric::BestOfR && grading_.attempts > 1) {
            return texts_(Text::AnswersNoteAttempt, formatCount(grading_.attempts));
        }
        if (picks_) {
            return texts_(evidence::AnswersNotePicked);
        }
        if (veryLong_) {
            return texts_(Text::AnswersNoteVeryLong);
        }
        if (!tokens_) {
            return texts_(families::CasesNote);
        }
        return texts_(merged ? Text::AnswersNoteRuns : Text::AnswersNoteCells);
    }

    QString description(const QString& caption) const
    {
        if (!tokens_ || picks_) {
            return caption;
        }
        QStringList shares;
        for (const core::SampledAnswer& answer : sample_.answers) {
            const QString share = formatPercent(answer.share);
            shares << (answer.passes ? texts_(Text::AnswersFramed, share) : share);
        }
        return texts_(Text::AnswersDescription, caption, shares.join(QStringLiteral(", ")));
    }

    HandleModel edge() const
    {
        HandleModel handle;
        handle.role = HandleRole::Length;
        handle.glyph = rowOf(handle.role).glyph;
        handle.colour = theme_.accent(Metric::TokenAccuracy);
        handle.name = texts_(Text::HandleLength);
        handle.text = formatCount(grading_.length);
        handle.value = static_cast<double>(grading_.length);
        const core::Range bounds = core::boundsOf(core::Parameter::Length);
        handle.minimum = bounds.minimum;
        handle.maximum = bounds.maximum;
        handle.at = {1.0, std::min(1.0, lengthPlace(handle.value))};
        return handle;
    }

    const core::Grading& grading_;
    const Metric featured_;
    const core::AnswerSample& sample_;
    const Texts& texts_;
    const Theme& theme_;
    const bool veryLong_;
    const bool tokens_;
    const bool lone_;   ///< a share of successes alone
    const bool picks_;  ///< options are ticked: no tokens are graded
};

}  // namespace

const core::AnswerSample& AnswersSource::sample(const core::ValidScenario& scenario, const core::Shape& shape)
{
    const core::Model& model = scenario.model();
    if (numbers_.questions() == 0 || numbers_.seed() != model.testSet.seed
        || numbers_.length() != model.grading.length) {
        numbers_ = core::CommonNumbers(model.testSet.seed, kAnswersShown, model.grading.length);
    }
    sample_ = core::stripAnswers(numbers_, scenario.view().featured, model.grading,
                                 core::distributionAt(shape, core::meanSuccess(model.mean)));
    return sample_;
}

AnswersModel presentAnswers(const core::ValidScenario& scenario, const core::AnswerSample& sample, const Texts& texts,
                            const Theme& theme)
{
    return AnswersPresenter(scenario, sample, texts, theme).model();
}

}  // namespace ui
