#include "ui/words/sentence.h"

#include <cmath>

#include "core/model/score.h"
#include "ui/words/amount_text.h"
#include "ui/words/difference.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/family_texts.h"
#include "ui/words/marked_text.h"
#include "ui/words/measured_sentence.h"
#include "ui/words/measured_subject.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"
#include "ui/words/said_after.h"

namespace ui {

namespace {

using core::Metric;

/// Whether two models differ in their scale law and nothing else.
bool onlyTheLawDiffers(core::Model then, const core::Model& now)
{
    const bool differs = then.law != now.law;
    then.law = now.law;
    return differs && then == now;
}

bool onlyTheMeanDiffers(core::Model then, const core::Model& now)
{
    then.mean = now.mean;
    return then == now;
}

class Writer {
public:
    Writer(const SentenceFacts& facts, const Texts& texts)
        : facts_(facts), texts_(texts), featured_(facts.now.view().featured), grading_(facts.now.model().grading),
          share_(standsByMeasurements(facts.now) ? nameWithoutTokens(featured_, facts.now, texts) : QString())
    {
    }

    QString state() const
    {
        const QString mean =
            marked(Metric::TokenAccuracy, shareText(core::logsOf(core::meanSuccess(facts_.mean)), texts_));
        if (!share_.isEmpty()) {
            const QString score = marked(featured_, shareText(facts_.featured, texts_));
            return countsParts(facts_.now)
                       ? texts_(evidence::SaidPartsOfModel, mean, score, formatCount(grading_.length))
                       : texts_(families::SaidOneOfModel, share_, score);
        }
        QString said = scoreClause();
        if (grading_.tokens == core::TokenMode::Independent && core::gradesTheMean(featured_, grading_)) {
            said = texts_(Text::SaidIndependent, said);
        }
        return texts_(standsByMeasurements(facts_.now) ? Text::SaidTokensOfModel : Text::SaidTokens, mean, said);
    }

    QString change() const
    {
        QString said = !share_.isEmpty() ? QString() : comparison();  // which is of tokens
        const auto add = [&](const QString& more) {
            said += (said.isEmpty() ? QString() : texts_.betweenSentences()) + more;
        };
        if (facts_.stopped) {
            add(stopSentence(*facts_.stopped, texts_));
        }
        if (facts_.spreadTaken) {
            add(spreadTaken(*facts_.spreadTaken));
        }
        return said;
    }

    QString exact() const
    {
        return texts_(Text::SaidExactly, formatExactly(facts_.mean), scoreName(), formatExactly(facts_.featured));
    }

private:
    QString scoreClause() const
    {
        const QString length = formatCount(grading_.length);
        const bool one = grading_.length == 1;
        if (featured_ == Metric::MultipleChoiceGrade) {
            return texts_(Text::SaidGrade, marked(featured_, gradeText(facts_.featured, texts_)),
                          formatCount(grading_.choices));
        }
        const QString score = marked(featured_, shareText(facts_.featured, texts_));
        switch (featured_) {
        case Metric::BestOfR: return bestOfRClause(score, length);
        case Metric::ExactMatch:
            return one ? texts_(Text::SaidExactMatchOne, score) : texts_(Text::SaidExactMatch, score, length);
        case Metric::PassMark: return passMarkClause(score, length);
        case Metric::MultipleChoiceGrade:
        case Metric::TokenAccuracy:
        case Metric::TokenEditDistance:
        case Metric::Brier:
        case Metric::CrossEntropy: break;  // none of the others can be featured
        }
        return score;
    }

    QString bestOfRClause(const QString& score, const QString& length) const
    {
        const bool one = grading_.length == 1;
        if (grading_.attempts == 1) {
            return one ? texts_(Text::SaidBestOfROneOneToken, score) : texts_(Text::SaidBestOfROne, score, length);
        }
        const QString attempts = formatCount(grading_.attempts);
        return one ? texts_(Text::SaidBestOfROneToken, attempts, score)
                   : texts_(Text::SaidBestOfR, attempts, score, length);
    }

    QString passMarkClause(const QString& score, const QString& length) const
    {
        const QString mark =
            formatParameter(core::Parameter::PassMark, core::valueOf(facts_.now, core::Parameter::PassMark));
        if (grading_.veryLong) {
            return texts_(Text::SaidPassMarkVeryLong, score, mark);
        }
        return grading_.length == 1 ? texts_(Text::SaidPassMarkOne, score)
                                    : texts_(Text::SaidPassMark, score, length, mark);
    }

    QString scoreName() const
    {
        switch (featured_) {
        case Metric::ExactMatch: return texts_(Text::ScoreExactMatch);
        case Metric::MultipleChoiceGrade: return texts_(Text::ScoreGrade);
        case Metric::BestOfR: return texts_(Text::ScoreBestOfR);
        case Metric::PassMark: return texts_(Text::ScorePassMark);
        case Metric::TokenAccuracy:
        case Metric::TokenEditDistance:
        case Metric::Brier:
        case Metric::CrossEntropy: break;  // none of them can be featured
        }
        return metricName(featured_, texts_);
    }

    /// What gains or loses where sizes are compared.
    QString gainer() const
    {
        switch (featured_) {
        case Metric::MultipleChoiceGrade: return texts_(Text::ScoreGrade);
        case Metric::BestOfR: return texts_(Text::GainQuestions);
        case Metric::ExactMatch:
        case Metric::PassMark: return texts_(Text::GainAnswers);
        case Metric::TokenAccuracy:
        case Metric::TokenEditDistance:
        case Metric::Brier:
        case Metric::CrossEntropy: break;  // none of them can be featured
        }
        return metricName(featured_, texts_);
    }

    QString comparison() const
    {
        const auto& before = facts_.before;
        const core::Model& model = facts_.now.model();
        if (before && before->scenario.model() != model) {
            const core::Model& then = before->scenario.model();
            if (onlyTheLawDiffers(then, model)) {
                return needs(differenceSubject(before->scenario, facts_.now, texts_), before->size);
            }
            if (facts_.bySize && facts_.size && before->size && onlyTheMeanDiffers(then, model)) {
                const NextSize now{*facts_.size, facts_.mean, facts_.featured};
                if (const auto said = ofSizes({*before->size, before->mean, before->featured}, now)) {
                    return *said;
                }
            }
            return ofScores(differenceSubject(before->scenario, facts_.now, texts_), before->mean, before->featured,
                            facts_.mean, facts_.featured);
        }
        if (facts_.bySize && facts_.size && facts_.nextSize) {
            if (const auto said = ofSizes({*facts_.size, facts_.mean, facts_.featured}, *facts_.nextSize)) {
                return *said;
            }
        }
        return ofScores(meanSubject(facts_.mean, facts_.nextMean, texts_), facts_.mean, facts_.featured,
                        facts_.nextMean, facts_.featuredAtNext);
    }

    /// Nothing where the sizes read alike or the scores do not go the same way, which rounding may do to them.
    std::optional<QString> ofSizes(const NextSize& from, const NextSize& to) const
    {
        const Change change = changeOf(from.featured, to.featured);
        const double rise = to.mean - from.mean;
        const QString fromText = formatSize(from.size);
        const QString toText = formatSize(to.size);
        const bool upwards = to.size > from.size;
        const bool against = rise * (upwards ? 1.0 : -1.0) < 0.0 || change.direction * (upwards ? 1 : -1) < 0;
        if (fromText == toText || against) {
            return std::nullopt;
        }
        const QString tokens = rise == 0.0 ? texts_(Text::PointsNone) : pointsText(std::fabs(rise), texts_);
        const QString score = change.direction == 0 ? texts_(Text::PointsNone)
                              : rise == 0.0         ? pointsText(change.amount, texts_)
                                                    : morePointsText(change.amount, texts_);
        return texts_(upwards ? Text::SizesGain : Text::SizesLose, fromText, toText,
                      marked(Metric::TokenAccuracy, tokens), gainer(), marked(featured_, score));
    }

    /// Dragging the law holds the mean, and so every score: what changes is the size that has them.
    QString needs(const QString& subject, const std::optional<double>& before) const
    {
        if (!facts_.size) {
            return texts_(before ? Text::NeedsNoneNow : Text::NeedsNoneStill, subject);
        }
        const QString now = formatSize(*facts_.size);
        if (!before) {
            return texts_(Text::NeedsOnlyNow, subject, now);
        }
        const QString then = formatSize(*before);
        return now == then ? texts_(Text::NeedsStill, subject, now) : texts_(Text::NeedsNow, subject, now, then);
    }

    QString ofScores(const QString& subject, double fromMean, const core::LogChance& from, double toMean,
                     const core::LogChance& to) const
    {
        const double rise = toMean - fromMean;
        const Change change = changeOf(from, to);
        if (rise == 0.0 && change.direction == 0) {
            return texts_(Text::ChangeNeither, subject, scoreName());
        }
        if (rise == 0.0) {
            return texts_(change.direction > 0 ? Text::ChangeAddsToScore : Text::ChangeTakesFromScore, subject,
                          marked(featured_, pointsText(change.amount, texts_)), scoreName());
        }
        const QString tokens = marked(Metric::TokenAccuracy, pointsText(std::fabs(rise), texts_));
        if (change.direction == 0) {
            return texts_(rise > 0.0 ? Text::ChangeAddsToTokens : Text::ChangeTakesFromTokens, subject, tokens,
                          scoreName());
        }
        const Text both = change.direction > 0 ? Text::ChangeAddsBoth : Text::ChangeAddsAndTakes;
        const Text other = change.direction > 0 ? Text::ChangeTakesAndAdds : Text::ChangeTakesBoth;
        return texts_(rise > 0.0 ? both : other, subject, tokens,
                      marked(featured_, morePointsText(change.amount, texts_)), scoreName());
    }

    QString spreadTaken(double spread) const
    {
        const core::Distribution distribution = facts_.now.model().distribution;
        if (distribution == core::Distribution::Point) {
            return texts_(Text::SpreadTakenPoint);
        }
        return texts_(Text::SpreadTaken, distributionName(distribution, texts_), formatScore(spread));
    }

    const SentenceFacts& facts_;
    const Texts& texts_;
    Metric featured_;
    const core::Grading& grading_;
    const QString share_;  ///< what the featured metric is called where answers have no tokens
};

QString plainText(const std::vector<SentencePart>& parts)
{
    QString text;
    for (const SentencePart& part : parts) {
        text += part.text;
    }
    return text;
}

}  // namespace

SentenceModel presentSentence(const SentenceFacts& facts, const Texts& texts)
{
    if (core::has(core::specOf(facts.now.view().layout), core::PanelKind::Boxes)) {
        const QString text = texts(Text::SaidPublished);
        return {{{text, std::nullopt}}, {}, {}, text, {}};
    }
    if (const auto measured = measuredSentence(facts.now, texts)) {
        return {{{*measured, std::nullopt}}, {}, {}, *measured, {}};
    }
    const Writer writer(facts, texts);
    SentenceModel model;
    model.between = texts.betweenSentences();
    model.state = partsOf(writer.state());
    model.change = partsOf(writer.change());
    model.exact = writer.exact();
    model.between = model.change.empty() ? QString() : model.between;
    model.plain = plainText(model.state) + model.between + plainText(model.change);
    return model;
}

}  // namespace ui
