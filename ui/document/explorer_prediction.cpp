// What of explorer.h is about predictions: hidden, drawn, locked, revealed.

#include <utility>

#include "core/picture/prediction_part.h"
#include "ui/document/explorer.h"
#include "ui/present/kept_lines.h"
#include "ui/present/unknown_part.h"

namespace ui {

namespace {

/// What was drawn over sizes that are seen meanwhile is no prediction, and counts as none.
core::Prediction withoutKnown(core::Prediction drawn, const std::optional<core::Range>& unknown,
                              const core::ValidScenario& scenario)
{
    const core::PredictionScale scale = core::scaleOf(drawn, scenario.evidence());
    return unknown && !drawn.points.empty() ? core::cutTo(std::move(drawn), scale, *unknown) : drawn;
}

}  // namespace

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
    resumePrediction({of, PredictionDraft(*plane, monotone), {}});
    return true;
}

void Explorer::resumePrediction(const Predicting& left)
{
    revealed_.clear();
    predicting_ = left;
    refresh();
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

/// The prediction of the document that was drawn last, however it is called by now; null where its lock was undone.
const core::Prediction* Explorer::lockedPrediction() const
{
    if (!predicting_ || !predicting_->locked) {
        return nullptr;
    }
    const auto& all = session_.scenario().view().predictions;
    const auto found = std::find_if(all.begin(), all.end(), [this](const core::Prediction& one) {
        return one.of == predicting_->of && one.points == predicting_->locked->points;
    });
    return found == all.end() ? nullptr : &*found;
}

const PredictionDraft* Explorer::draft() const noexcept
{
    return predicting_ && !setAside_ && lockedPrediction() == nullptr ? &predicting_->draft : nullptr;
}

void Explorer::draw(const std::function<void(PredictionDraft&)>& change)
{
    if (predicting_ && lockedPrediction() == nullptr) {
        change(predicting_->draft);
        refresh();
    }
}

bool Explorer::lockPrediction(const QString& name)
{
    if (!predicting_ || lockedPrediction() != nullptr) {
        return false;
    }
    predicting_->draft.finish();
    const core::View& view = session_.scenario().view();
    const std::string as =
        name.trimmed().isEmpty() ? freeName(view, Kept::Prediction, texts_) : name.trimmed().toStdString();
    const std::size_t before = view.predictions.size();
    predicting_->beforeLock = session_.scenario();
    core::Prediction drawn = predicting_->draft.prediction(as, true);
    try {
        const auto from = isAskedFor() ? stage_.predict->from : std::nullopt;
        const core::Evaluation shown = evaluate_(evaluator_, session_.scenario(), pictureSize_);
        drawn = withoutKnown(std::move(drawn), unknownPart(shown, predicting_->of, from), session_.scenario());
    } catch (const std::exception&) {
        // the sentence says why nothing is to be seen
    }
    request(KeepPrediction{std::move(drawn)});
    const auto& after = session_.scenario().view().predictions;
    if (after.size() > before) {
        predicting_->locked = after.back();
        predicting_->lockedAt = session_.history().index();
    }
    refresh();
    if (after.size() == before) {
        return false;
    }
    emit predictionLocked(QString::fromStdString(as));
    return true;
}

void Explorer::drawAnother()
{
    if (predicting_) {
        const Predicting before = *predicting_;
        beginPrediction(before.of, before.draft.monotone());
    }
}

void Explorer::revealPrediction()
{
    const core::Prediction* const locked = lockedPrediction();
    if (locked == nullptr) {
        return;
    }
    revealed_ = locked->name;
    shownLast_ = isAskedFor() ? predicting_ : std::nullopt;
    predicting_.reset();
    refresh();
    emit predictionRevealed();
}

/// Whether undo has just taken it back out of the document: the history still stands at its step meanwhile.
bool Explorer::isUnlocked(const Predicting& shown) const
{
    return stage_.predict && session_.history().index() == shown.lockedAt && shown.beforeLock == session_.scenario();
}

void Explorer::cancelPrediction()
{
    if (std::exchange(predicting_, std::nullopt)) {
        refresh();
        emit predictionCancelled();
    }
}

bool Explorer::giveUpDrawing()
{
    const bool mayGo = isPredicting() && draft() != nullptr && !isAskedFor();
    if (mayGo) {
        cancelPrediction();
    }
    return mayGo;
}

/// Takes what is predicted out of everything that is shown. What was drawn has no place on another axis or scale: there
/// it is set aside until that is shown again.
void Explorer::hidePredicted(Screen& screen, const core::Evaluation& evaluation)
{
    const core::ValidScenario& now = session_.scenario();
    const bool drawing = lockedPrediction() == nullptr;
    const auto plane = planeOf(now, evaluation, predicting_->of);
    PredictionDraft& draft = predicting_->draft;
    const bool fits = plane && plane->isLike(draft.plane());
    if (drawing && plane && !fits && draft.places().empty()) {
        draft = PredictionDraft(*plane, draft.monotone());
    } else if (fits) {
        draft.setPlane(*plane);
    }
    setAside_ = drawing && !(plane && plane->isLike(draft.plane()));
    const PredictionScene scene{.scenario = now,
                                .evaluation = evaluation,
                                .texts = texts_,
                                .theme = theme_,
                                .of = predicting_->of,
                                .places = drawing ? &draft.places() : nullptr,
                                .settled = drawing ? &draft.settled() : nullptr,
                                .monotone = draft.monotone(),
                                .setAside = setAside_,
                                .askedFor = isAskedFor(),
                                .from = isAskedFor() ? stage_.predict->from : std::nullopt};
    hideTruth(screen.panels, scene);
    const bool arePicks =
        screen.answers && screen.answers->picks && predicting_->of == PredictionSubject(now.view().featured);
    if (screen.answers && (screen.answers->real || arePicks)) {
        screen.answers.reset();  // they are what is to be predicted
    } else if (screen.answers) {
        hideTruth(*screen.answers, scene);
    }
    if (plane && !setAside_) {
        addDrawing(screen.panels, *plane, scene);
    }
    screen.caption.clear();  // says what the measurements show
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
