#include "ui/document/explorer.h"

#include <utility>

#include "core/curve/axis.h"
#include "ui/document/title.h"
#include "ui/edits/refusal.h"
#include "ui/present/reading.h"
#include "ui/words/error_text.h"
#include "ui/words/evidence_text.h"
#include "ui/words/measured_text.h"

namespace ui {

Explorer::Explorer(Session& session, const Texts& texts, const Theme& theme, QObject* parent)
    : QObject(parent), session_(session), texts_(texts), theme_(theme),
      evaluate_(
          [](core::Evaluator& evaluator, const core::ValidScenario& scenario,
             const core::PictureSize& size) -> const core::Evaluation& { return evaluator.evaluate(scenario, size); })
{
    connect(&session_, &Session::changed, this, &Explorer::follow);
    refresh();
}

void Explorer::setTexts(const Texts& texts)
{
    if (texts != texts_) {
        texts_ = texts;
        refresh();
    }
}

void Explorer::setTheme(const Theme& theme)
{
    if (theme != theme_) {
        theme_ = theme;
        refresh();
    }
}

void Explorer::seekSeries(const QString& words)
{
    seriesSearch_.setWords(words);
    refresh();
}

void Explorer::setComparing(bool comparing)
{
    comparing_ = comparing;
    if (comparing) {
        refresh();
    } else {
        screen_.comparison.reset();
    }
}

void Explorer::follow()
{
    if (!carryingOut_) {  // undone, reset, opened: the bound that stopped the last drag is no news any more
        letGo();
        endKeys();
        stopped_.reset();
        spreadTaken_.reset();
    }
    revealed_.clear();
    moving_ = session_.gesture() != 0 && !steps_;
    if (!carryingOut_ && shownLast_ && isUnlocked(*shownLast_)) {
        predicting_ = std::exchange(shownLast_, std::nullopt);
        emit predictionResumed();
    }
    refresh();
}

void Explorer::begin()
{
    gesture_ = session_.beginGesture();
    from_ = session_.scenario();
    steps_.reset();
}

Explorer::RunOf Explorer::runOf(const EditRequest& request)
{
    if (const auto* set = std::get_if<SetAxisRange>(&request)) {
        return {request.index(), static_cast<int>(set->axis)};
    }
    const auto* move = std::get_if<MoveParameter>(&request);
    return {request.index(), move == nullptr ? 0 : static_cast<int>(move->parameter)};
}

int Explorer::gestureFor(const EditRequest& request)
{
    const EditPhase phase = phaseOf(request);
    if (phase == EditPhase::Single) {
        steps_.reset();
        return 0;
    }
    if (phase == EditPhase::Step) {
        if (steps_ != runOf(request)) {
            begin();
            steps_ = runOf(request);
        }
        return gesture_;
    }
    if (phase == EditPhase::Begun || gesture_ == 0 || steps_) {
        begin();
    }
    const int gesture = gesture_;
    if (phase == EditPhase::Finished) {
        gesture_ = 0;
    }
    return gesture;
}

void Explorer::request(const EditRequest& request)
{
    if (phaseOf(request) == EditPhase::Cancelled) {
        cancel();
        return;
    }
    if (refusesLocked(request)) {
        return;
    }
    if (phaseOf(request) != EditPhase::Continued) {
        letGo();
    }
    const auto outcome = computed([&] { return applied(session_.scenario(), request); });
    if (!outcome) {
        return;
    }
    const int gesture = gestureFor(request);
    if (!outcome->has_value()) {
        emit refused({request, refusalReason(request, outcome->error(), texts_)});
        return;
    }
    const EditOutcome& edited = outcome->value();
    const bool saysOtherwise = stopped_ != edited.stopped || spreadTaken_ != edited.spreadTaken;
    stopped_ = edited.stopped;
    spreadTaken_ = edited.spreadTaken;
    const core::ValidScenario before = session_.scenario();
    carryingOut_ = true;
    session_.edit(edited.scenario, StepName([request](const Texts& texts) { return undoLabel(request, texts); }),
                  gesture);
    carryingOut_ = false;
    if (saysOtherwise && session_.scenario() == before) {
        refresh();  // nothing moved, but the sentence now says which bound is in the way
    }
    if (gesture_ == 0) {
        comeToRest();
    }
}

/// Labels that kept their places while a gesture went on have those that they have without one.
void Explorer::comeToRest()
{
    if (std::exchange(moving_, false)) {
        refresh();
    }
}

void Explorer::grip(HandleRole role, const QPointF& place, core::XAxis axis)
{
    if (refusesLocked(MoveParameter{parameterOf(role), 0.0, EditPhase::Begun})) {
        return;  // said once, not at every move of the mouse
    }
    drag_ = HandleDrag{role, session_.scenario(), place, axis};
    begin();
}

void Explorer::dragTo(const QPointF& place, const QPointF& perPixel)
{
    if (!drag_) {
        return;
    }
    if (const auto move = computed([&] { return movedTo(*drag_, place, perPixel, EditPhase::Continued); })) {
        request(*move);
    }
}

void Explorer::release()
{
    letGo();
    gesture_ = 0;
    comeToRest();
}

/// Of what is under the mouse: once another layout or document is shown, its places are others than where it was
/// gripped.
void Explorer::letGo()
{
    if (drag_ || axisDrag_) {
        drag_.reset();
        axisDrag_.reset();
        gesture_ = 0;
    }
}

void Explorer::cancel()
{
    if (gesture_ != 0 && from_) {
        stopped_.reset();
        spreadTaken_.reset();
        session_.putBack(*from_, gesture_);
        moving_ = false;
        refresh();  // the sentence may have said which bound was in the way of nothing that moved
    }
    release();
}

void Explorer::step(HandleRole role, StepSize size, int direction)
{
    if (const auto move =
            computed([&] { return steppedBy(session_.scenario(), role, size, direction, EditPhase::Step); })) {
        request(*move);
    }
}

void Explorer::endKeys()
{
    if (steps_) {
        steps_.reset();
        gesture_ = 0;
    }
}

void Explorer::moveToEnd(HandleRole role, int direction)
{
    if (const auto move =
            computed([&] { return movedToEnd(session_.scenario(), role, direction, EditPhase::Single); })) {
        request(*move);
    }
}

QString Explorer::readingAt(const PanelModel& panel, const QPointF& place) const
{
    if (predicting_ || stage_.hides(panel.id.toStdString())) {
        return {};  // it would say what is to be found out
    }
    try {
        return ui::readingAt(session_.scenario(), panel, place, texts_);
    } catch (const std::exception&) {
        return {};  // what could not be computed is no value; the sentence says so where it matters
    }
}

void Explorer::refresh()
{
    if (auto screen = computed([this] { return presented(); })) {
        screen_ = *std::move(screen);
        emit shown(screen_);
    }
}

/// What a calculation gives; where its method does not converge nothing, and the sentence says so.
template <typename Calculate>
auto Explorer::computed(Calculate calculate) -> std::optional<decltype(calculate())>
{
    QString reason;
    try {
        return calculate();
    } catch (const std::exception& fault) {
        reason = QString::fromLocal8Bit(fault.what());
    }
    showFault(reason);
    return std::nullopt;
}

/// The panels stay as they were last computed; the document is what it is, and can be changed, undone and saved.
void Explorer::showFault(const QString& reason)
{
    evaluator_ = {};  // which may have stopped half way
    facts_ = {};
    sampled_ = {};
    const QString text = texts_(Text::FaultCouldNotCompute, systemReason(reason, texts_));
    screen_.sentence = {{{text, std::nullopt}}, {}, {}, text, {}};
    emit shown(screen_);
}

}  // namespace ui
