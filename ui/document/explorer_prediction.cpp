// What of explorer.h is about predictions: hidden, drawn, locked, revealed.

#include <utility>

#include "ui/document/explorer.h"
#include "ui/present/kept_lines.h"

namespace ui {

bool Explorer::beginPrediction(const PredictionSubject& of, bool monotone)
{
    std::optional<PredictionPlane> plane;
    try {
        plane = planeOf(session_.scenario(), evaluate_(evaluator_, session_.scenario(), pictureSize_), of);
    } catch (const std::exception&) {
        return false;  // the sentence says why nothing is to be seen
    }
    if (!plane) {
        return false;
    }
    revealed_.clear();
    predicting_ = Predicting{of, monotone, PredictionDraft(*plane, monotone), {}};
    refresh();
    return true;
}

std::vector<PredictionSubject> Explorer::predictable() const
{
    try {
        core::Evaluator evaluator = evaluator_;
        return subjectsOf(session_.scenario(), evaluate_(evaluator, session_.scenario(), pictureSize_));
    } catch (const std::exception&) {
        return {};  // the sentence says why nothing is to be seen
    }
}

const PredictionDraft* Explorer::draft() const noexcept
{
    return predicting_ && predicting_->draft ? &*predicting_->draft : nullptr;
}

void Explorer::draw(const std::function<void(PredictionDraft&)>& change)
{
    if (draft() != nullptr) {
        change(*predicting_->draft);
        predicting_->monotone = predicting_->draft->monotone();
        refresh();
    }
}

bool Explorer::lockPrediction(const QString& name)
{
    if (draft() == nullptr) {
        return false;
    }
    predicting_->draft->finish();
    const core::View& view = session_.scenario().view();
    const std::string as =
        name.trimmed().isEmpty() ? freeName(view, Kept::Prediction, texts_) : name.trimmed().toStdString();
    const std::size_t before = view.predictions.size();
    const Predicting kept = *predicting_;
    predicting_->draft.reset();  // first: what the session then shows is the locked one
    predicting_->locked = as;
    request(KeepPrediction{kept.draft->prediction(as, true)});
    if (session_.scenario().view().predictions.size() == before) {
        predicting_ = kept;
        refresh();
        return false;
    }
    emit predictionLocked(QString::fromStdString(as));
    return true;
}

void Explorer::drawAnother()
{
    if (predicting_) {
        const Predicting before = *predicting_;
        beginPrediction(before.of, before.monotone);
    }
}

void Explorer::revealPrediction()
{
    if (!predicting_ || predicting_->draft) {
        return;
    }
    revealed_ = predicting_->locked;
    predicting_.reset();
    refresh();
    emit predictionRevealed();
}

void Explorer::cancelPrediction()
{
    if (std::exchange(predicting_, std::nullopt)) {
        refresh();
        emit predictionCancelled();
    }
}

/// Takes what is predicted out of everything that is shown. What was drawn has no place on another axis or scale: there
/// it is given up.
void Explorer::hidePredicted(Screen& screen, const core::Evaluation& evaluation)
{
    const core::ValidScenario& now = session_.scenario();
    const auto plane = planeOf(now, evaluation, predicting_->of);
    if (predicting_->draft && (!plane || !plane->isLike(predicting_->draft->plane()))) {
        predicting_.reset();
        QMetaObject::invokeMethod(this, &Explorer::predictionCancelled, Qt::QueuedConnection);
        return;
    }
    if (predicting_->draft) {
        predicting_->draft->setPlane(*plane);
    }
    const PredictionScene scene{now,
                                evaluation,
                                texts_,
                                theme_,
                                predicting_->of,
                                predicting_->draft ? &predicting_->draft->places() : nullptr,
                                predicting_->monotone};
    hideTruth(screen.panels, scene);
    if (screen.answers) {
        hideTruth(*screen.answers, scene);
    }
    if (plane) {
        addDrawing(screen.panels, *plane, scene);
    }
    screen.predicting = predictionBar(scene);
    screen.sentence = predictionSentence(scene);
    screen.comparison.reset();
    screen.title.clear();  // which may tell the answer
}

/// Just revealed, how far the prediction is off belongs to the sentence.
void Explorer::addGap(SentenceModel& sentence, const core::Evaluation& evaluation) const
{
    const core::DrawnPrediction* drawn = drawnOf(evaluation, revealed_);
    if (drawn == nullptr) {
        return;
    }
    const QString gap = texts_.betweenSentences() + gapSentence(*drawn, session_.scenario(), texts_);
    sentence.change.push_back({gap, std::nullopt});
    sentence.plain += gap;
}

}  // namespace ui
