#include "ui/words/sentence.h"

#include <algorithm>
#include <cmath>

#include "ui/words/difference.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

using core::Metric;

// A sentence is translated whole, so its coloured runs are marked by characters no text can hold
// (Unicode's noncharacters) and taken apart once the words stand in their order.
constexpr char16_t kFirstMark = 0xFDD0;
constexpr char16_t kEndMark = 0xFDEF;
static_assert(kFirstMark + core::kMetrics.size() < kEndMark);

QString marked(Metric metric, const QString& text)
{
    return QChar(static_cast<char16_t>(kFirstMark + static_cast<int>(metric))) + text + QChar(kEndMark);
}

std::vector<SentencePart> partsOf(const QString& text)
{
    std::vector<SentencePart> parts;
    SentencePart part;
    const auto finish = [&](std::optional<Metric> next) {
        if (!part.text.isEmpty()) {
            parts.push_back(part);
        }
        part = {QString(), next};
    };
    for (const QChar c : text) {
        if (c >= QChar(kFirstMark) && c < QChar(kEndMark)) {
            finish(static_cast<Metric>(c.unicode() - kFirstMark));
        } else if (c == QChar(kEndMark)) {
            finish(std::nullopt);
        } else {
            part.text += c;
        }
    }
    finish(std::nullopt);
    return parts;
}

/// A difference of scores: 0 where there is none, and its size in words.
struct Change {
    int direction = 0;
    QString amount;
};

Change changeOf(const core::LogChance& from, const core::LogChance& to, int decimals)
{
    constexpr double kSame = 1e-12;
    // Near 1 the misses hold the digits; and logarithms, since both may lie below the smallest double.
    const bool high = from.logMiss < from.log && to.logMiss < to.log;
    const double a = high ? from.logMiss : to.log;
    const double b = high ? to.logMiss : from.log;
    if (a == b || std::isnan(a) || std::isnan(b) || std::fabs(a - b) < kSame) {
        return {};
    }
    const double log = std::max(a, b) + std::log(-std::expm1(-std::fabs(a - b)));
    const double amount = std::exp(log);
    return {a > b ? 1 : -1, amount >= 1e-4 ? formatAmount(amount, decimals) : formatChance({log, 0.0})};
}

class Writer {
public:
    Writer(const SentenceFacts& facts, const Texts& texts)
        : facts_(facts), texts_(texts), featured_(facts.now.view().featured), grading_(facts.now.model().grading)
    {
    }

    QString state() const
    {
        QString said = scoreClause();
        if (grading_.tokens == core::TokenMode::Independent) {
            said = texts_(Text::SaidIndependent, said);
        }
        return texts_(Text::SaidTokens, marked(Metric::TokenAccuracy, formatPercent(facts_.mean)), said);
    }

    QString change() const
    {
        if (facts_.stopped) {
            return stop(*facts_.stopped);
        }
        if (facts_.spreadTaken) {
            return spreadTaken(*facts_.spreadTaken);
        }
        if (facts_.before && facts_.before->scenario.model() != facts_.now.model()) {
            return comparison(differenceSubject(facts_.before->scenario, facts_.now, texts_), facts_.before->mean,
                              facts_.before->featured, facts_.mean, facts_.featured);
        }
        return comparison(meanSubject(facts_.mean, facts_.nextMean, texts_), facts_.mean, facts_.featured,
                          facts_.nextMean, facts_.featuredAtNext);
    }

private:
    QString scoreClause() const
    {
        const QString score = marked(featured_, formatPercent(facts_.featured));
        const QString length = formatCount(grading_.length);
        switch (featured_) {
        case Metric::MultipleChoiceGrade: return texts_(Text::SaidGrade, score, formatCount(grading_.choices));
        case Metric::BestOfR:
            return grading_.attempts == 1 ? texts_(Text::SaidBestOfROne, score, length)
                                          : texts_(Text::SaidBestOfR, formatCount(grading_.attempts), score, length);
        case Metric::ExactMatch:
            return grading_.length == 1 ? texts_(Text::SaidExactMatchOne, score)
                                        : texts_(Text::SaidExactMatch, score, length);
        case Metric::PassMark: return passMarkClause(score, length);
        case Metric::TokenAccuracy:
        case Metric::TokenEditDistance:
        case Metric::Brier:
        case Metric::CrossEntropy: break;  // none of them can be featured
        }
        return score;
    }

    QString passMarkClause(const QString& score, const QString& length) const
    {
        const QString mark =
            formatParameter(core::Parameter::PassMark, core::valueOf(facts_.now, core::Parameter::PassMark));
        return grading_.veryLong ? texts_(Text::SaidPassMarkVeryLong, score, mark)
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

    QString comparison(const QString& subject, double fromMean, const core::LogChance& from, double toMean,
                       const core::LogChance& to) const
    {
        const int decimals = fromMean == toMean ? 2 : std::min(3, decimalsToTellApart(fromMean, toMean));
        const double rise = toMean - fromMean;
        const Change change = changeOf(from, to, decimals);
        const QString tokens = marked(Metric::TokenAccuracy, formatAmount(std::fabs(rise), decimals));
        const QString score = marked(featured_, change.amount);
        if (rise == 0.0 && change.direction == 0) {
            return texts_(Text::ChangeNeither, subject, scoreName());
        }
        if (rise == 0.0) {
            return texts_(change.direction > 0 ? Text::ChangeAddsToScore : Text::ChangeTakesFromScore, subject, score,
                          scoreName());
        }
        if (change.direction == 0) {
            return texts_(rise > 0.0 ? Text::ChangeAddsToTokens : Text::ChangeTakesFromTokens, subject, tokens,
                          scoreName());
        }
        const Text both = change.direction > 0 ? Text::ChangeAddsBoth : Text::ChangeAddsAndTakes;
        const Text other = change.direction > 0 ? Text::ChangeTakesAndAdds : Text::ChangeTakesBoth;
        return texts_(rise > 0.0 ? both : other, subject, tokens, score, scoreName());
    }

    QString stop(const StoppedAt& stopped) const
    {
        QString thing = parameterThing(stopped.parameter, texts_);
        thing[0] = thing[0].toUpper();
        const QString bound = stopped.parameter == core::Parameter::Mean
                                  ? formatMean(stopped.bound)
                                  : formatParameter(stopped.parameter, stopped.bound);
        return texts_(stopped.upper ? Text::StopsAtUpper : Text::StopsAtLower, thing, bound);
    }

    QString spreadTaken(double spread) const
    {
        const core::Distribution distribution = facts_.now.model().distribution;
        if (distribution == core::Distribution::Point) {
            return texts_(Text::SpreadTakenPoint);
        }
        return texts_(Text::SpreadTaken, distributionName(distribution, texts_),
                      formatParameter(core::Parameter::Spread, spread));
    }

    const SentenceFacts& facts_;
    const Texts& texts_;
    Metric featured_;
    const core::Grading& grading_;
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

double nextMeanOf(const core::ValidScenario& scenario)
{
    constexpr double kStep = 0.10;
    constexpr double kGrid = 1e12;  // 0.1 + 0.2 is meant to be 0.3
    const double mean = scenario.model().mean;
    const core::Range range = core::rangeOf(scenario, core::Parameter::Mean);
    const double higher = std::round((mean + kStep) * kGrid) / kGrid;
    const double lower = std::round((mean - kStep) * kGrid) / kGrid;
    if (higher <= range.maximum) {
        return higher;
    }
    if (lower >= range.minimum) {
        return lower;
    }
    return range.maximum - mean >= mean - range.minimum ? range.maximum : range.minimum;
}

SentenceModel presentSentence(const SentenceFacts& facts, const Texts& texts)
{
    const Writer writer(facts, texts);
    SentenceModel model;
    model.between = texts.betweenSentences();
    model.state = partsOf(writer.state());
    model.change = partsOf(writer.change());
    model.plain = plainText(model.state) + model.between + plainText(model.change);
    return model;
}

}  // namespace ui
