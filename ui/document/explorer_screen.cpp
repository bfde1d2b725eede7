// What of explorer.h is about what is shown of a document.

#include "core/curve/axis.h"
#include "ui/document/explorer.h"
#include "ui/document/title.h"
#include "ui/words/axis_text.h"
#include "ui/words/evidence_text.h"
#include "ui/words/forecast_facts.h"
#include "ui/words/measured_text.h"
#include "ui/words/said_after.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

/// Says so where the end of an axis that is dragged stands at its bound.
void addAxisStop(SentenceModel& sentence, const core::ValidScenario& now, core::XAxis axis, bool upper,
                 const Texts& texts)
{
    const core::Range shown = core::axisRange(now, core::shapeOf(now), axis);
    const core::Range bounds = core::rangeBounds(axis);
    if (upper ? shown.maximum < bounds.maximum : shown.minimum > bounds.minimum) {
        return;
    }
    const QString bound = formatAxisEnd(axis, upper ? bounds.maximum : bounds.minimum);
    addSentence(sentence, texts(upper ? Text::StopsAtUpper : Text::StopsAtLower, texts(teaching::TheAxis), bound),
                texts);
}

/// The forecast that is shown; null where there is none, or no series.
const core::ForecastData* forecastOf(const core::Evaluation& evaluation)
{
    for (const core::PanelData& panel : evaluation.panels) {
        if (const auto* forecast = std::get_if<core::ForecastData>(&panel); forecast != nullptr) {
            return forecast->name.empty() ? nullptr : forecast;
        }
    }
    return nullptr;
}

}  // namespace

Screen Explorer::presented()
{
    const core::ValidScenario& now = session_.scenario();
    const SeriesFound* found = seriesSearch_.isOn() ? &seriesSearch_.in(now.evidence(), texts_) : nullptr;
    screen_.controls = staged(presentControls(now, texts_, theme_, found), stage_,
                              texts_);  // first: they show the document even without a picture
    evaluator_.setTrace(session_.comparedWith());
    const core::Evaluation& evaluation = evaluate_(evaluator_, now, pictureSize_);
    Screen screen;
    screen.title = titleOf(now, session_.origin(), texts_);
    screen.caption = evidenceCaption(now, texts_);
    screen.sources = evidenceSources(now, evaluation, texts_, Sources::Whole);
    if (const QString drawn = drawnText(now, texts_); screen.caption.isEmpty() && !drawn.isEmpty()) {
        screen.sources = texts_(Text::FaultFullStop, drawn) + texts_.betweenSentences() + screen.sources;
    }
    screen.panels = present(now, evaluation, texts_, theme_);
    holdLabels(screen.panels.panels);
    screen.answers = answersOf(now, evaluator_.shape(), sampled_, texts_, theme_);
    screen.controls = screen_.controls;
    screen.sentence = sentenceOf(evaluation.now);
    if (const core::ForecastData* forecast = forecastOf(evaluation)) {
        screen.sentence = forecastSentence(*forecast, screen.sentence, stopped_, texts_);
    }
    if (axisDrag_) {
        addAxisStop(screen.sentence, now, axisDrag_->axis, axisDrag_->upper, texts_);
    }
    if (comparing_) {
        screen.comparison = presentComparison(now, evaluation, evaluator_.shape(), texts_);
    }
    if (predicting_) {
        hidePredicted(screen, evaluation);
    } else if (!revealed_.empty()) {
        addGap(screen.sentence, evaluation);
    }
    if (!predicting_ && !stage_.asks) {
        screen.gaps = gapsOf(now, evaluation, texts_);
    }
    return staged(std::move(screen), stage_, texts_);
}

/// Names keep off the cursor where nothing moves, and stay where that puts them while something does; then the labels
/// of what moves stay by it.
void Explorer::holdLabels(std::vector<PanelModel>& panels)
{
    if (session_.gesture() == 0) {
        rests_.clear();
    }
    for (PanelModel& panel : panels) {
        panel.holdsLabels = moving_;
        panel.still.rest = rests_.try_emplace(panel.id, panel.still.rest).first->second;
    }
}

SentenceModel Explorer::sentenceOf(const core::AtTheMean& now)
{
    SentenceFacts facts = facts_.facts(session_.scenario(), evaluator_, now, session_.comparedWith());
    facts.stopped = stopped_;
    facts.spreadTaken = spreadTaken_;
    return presentSentence(facts, texts_);
}

}  // namespace ui
