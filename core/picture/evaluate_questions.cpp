// Another part of evaluate.h: what n questions give, of the model or of a measured score.

#include <optional>
#include <utility>

#include "core/picture/evaluate.h"
#include "core/picture/film_scales.h"
#include "core/picture/measured_tests.h"

namespace core {

void Evaluator::evaluateQuestions(const ValidScenario& scenario, const SuccessDistribution& d)
{
    const Model& model = scenario.model();
    for (std::size_t number = 0; number < evaluation_.panels.size(); ++number) {
        auto* questions = std::get_if<QuestionsData>(&evaluation_.panels[number]);
        if (questions == nullptr) {
            continue;
        }
        const auto* scores = find<MetricsData>(evaluation_);
        const bool isMeasured = scores != nullptr && !scores->measured.empty();
        if (auto measured = isMeasured ? measuredQuestions(scores->measured, evaluation_.now.cursor, model.testSet)
                                       : std::nullopt) {
            *questions = *std::move(measured);
            addMeasuredGhosts(*questions, scores->measured);
        } else {
            const Metric metric = scenario.view().featured;
            *questions = known_.questions.of({model.mean, metric, model.grading, model.testSet, shape_},
                                             [&] { return questionsData(metric, model, d); });
            addGhostCounts(*questions);
        }
        const auto held = number < held_.size() ? held_[number] : std::nullopt;
        questions->x = withHeld(questions->ghosts.empty() ? questions->x : sharesShown(*questions), held);
    }
}

void Evaluator::addGhostCounts(QuestionsData& questions)
{
    for (const Ghost& ghost : ghosts_) {
        if (ghost.name.empty()) {
            continue;  // of the gesture under way only the number of questions may differ, which is said
        }
        const Model& model = ghost.model;
        const Shape& shape = known_.ghostShapes.of(model, [&] { return anchoredShape(model); });
        const auto d = distributionAt(shape, meanSuccess(model.mean));
        const QuestionsKey key{model.mean, ghost.featured, model.grading, model.testSet, shape};
        const QuestionsData& data = known_.questions.of(key, [&] { return questionsData(ghost.featured, model, d); });
        questions.ghosts.push_back({ghost.name, ghost.featured, data.questions, data.counts});
    }
}

/// Of the same measured score by the pinned models' numbers of questions.
void Evaluator::addMeasuredGhosts(QuestionsData& questions, const std::vector<MeasuredTests>& measured)
{
    for (const Ghost& ghost : ghosts_) {
        if (!ghost.name.empty()) {
            const auto data = measuredQuestions(measured, evaluation_.now.cursor, ghost.model.testSet);
            questions.ghosts.push_back({ghost.name, questions.metric, data->questions, data->counts});
        }
    }
}

}  // namespace core
