#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/model/success_distribution.h"
#include "ui/words/stopped_at.h"
#include "ui/words/texts.h"

namespace ui {

/// Where the last gesture began.
struct Before {
    core::ValidScenario scenario;
    double mean = 0.0;
    core::LogChance featured;    ///< the metric featured now, in the scenario of then
    std::optional<double> size;  ///< of the model that had this mean, parameters; none: no size of the law had it
};

/// Another model size to compare with.
struct NextSize {
    double size = 0.0;  ///< parameters
    double mean = 0.0;
    core::LogChance featured;
};

/// Everything the live sentence speaks of.
struct SentenceFacts {
    core::ValidScenario now;
    double mean = 0.0;
    double spread = 0.0;
    core::LogChance featured;          ///< the featured metric's score at the mean
    std::optional<Before> before;      ///< Session::comparedWith(); the model may be the same as now's
    double nextMean = 0.0;             ///< nextMeanOf(now): compared with while there is no difference to `before`
    core::LogChance featuredAtNext;    ///< the featured metric's score at nextMean
    std::optional<double> size;        ///< of the model that has this mean, parameters; none: no size of the law has it
    bool bySize = false;               ///< the picture has the size axis: sizes are compared, where there are two
    std::optional<NextSize> nextSize;  ///< in place of nextMean, where bySize
    std::optional<StoppedAt> stopped;  ///< said after the comparison, until the next edit
    std::optional<double> spreadTaken;  ///< likewise: a family change took this smaller spread
};

/// The mean the sentence compares with before any gesture: 0.10 above, from beyond 0.85 or where that is more than the
/// mean may be 0.10 below, and where there is no room for either the farther end.
[[nodiscard]] double nextMeanOf(const core::ValidScenario& scenario);

/// The size it compares with on the size axis: the largest chosen one, from there or beyond the smallest, and where
/// none is chosen, or only this one, ten times this size. None beyond MODEL.md's bounds.
[[nodiscard]] std::optional<double> nextSizeOf(const core::ValidScenario& scenario, double size);

/// A run of text; one that stands for a metric is drawn in its accent.
struct SentencePart {
    QString text;
    std::optional<core::Metric> metric;

    friend bool operator==(const SentencePart&, const SentencePart&) = default;
};

/// The sentence, in two halves that keep a line each where there is room.
struct SentenceModel {
    std::vector<SentencePart> state;   ///< "On average 60 % of the tokens are right; ..."
    std::vector<SentencePart> change;  ///< "Raising the mean ..."
    QString between;                   ///< what stands between the two where they run on
    QString plain;                     ///< both, for caption and screen reader
    QString exact;                     ///< every digit of the scores, for the tooltip and in copies

    /// What a copy holds: the sentence, and under it the scores to their last digit.
    QString copied() const { return exact.isEmpty() ? plain : plain + QChar(u'\n') + exact; }

    friend bool operator==(const SentenceModel&, const SentenceModel&) = default;
};

[[nodiscard]] SentenceModel presentSentence(const SentenceFacts& facts, const Texts& texts);

}  // namespace ui
