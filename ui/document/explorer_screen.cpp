// What of explorer.h is about what is shown of a document.

#include "core/io/presets.h"
#include "ui/document/explorer.h"
#include "ui/words/error_text.h"
#include "ui/words/evidence_text.h"
#include "ui/words/measured_text.h"

namespace ui {

namespace {

/// The built-in scenario a document began as, also where a figure or file carried it; empty: none.
std::string builtInOf(const Origin& origin)
{
    return origin.kind == Origin::Kind::Preset ? origin.name.toStdString()
                                               : std::string(core::presetNameOf(origin.start));
}

/// What a scenario's title says holds wherever its mean is and whatever lies over the curves or is looked at from
/// nearer; not of another model, nor of another layout, axis or metric, on which what it names may not be seen.
bool titleHolds(const core::ValidScenario& now, const core::ValidScenario& start)
{
    core::Scenario back = now.value();
    back.model.mean = start.model().mean;
    back.view.ranges = start.view().ranges;
    back.view.brackets = start.view().brackets;
    back.view.insets = start.view().insets;
    back.view.intervals = start.view().intervals;
    back.view.pins = start.view().pins;
    back.view.predictions = start.view().predictions;
    return back == start.value();
}

}  // namespace

Screen Explorer::presented()
{
    const core::ValidScenario& now = session_.scenario();
    screen_.controls = staged(presentControls(now, texts_, theme_), stage_,
                              texts_);  // first: they show the document even without a picture
    evaluator_.setTrace(session_.comparedWith());
    const core::Evaluation& evaluation = evaluate_(evaluator_, now, pictureSize_);
    Screen screen;
    const Origin& origin = session_.origin();
    const bool inLesson = origin.kind == Origin::Kind::LessonStep;  // whose heading asks what a title would tell
    if (const std::string name = inLesson ? std::string() : builtInOf(origin); !name.empty()) {
        const QString title = presetTitle(name, texts_);
        screen.title = titleHolds(now, origin.start) ? title : texts_(Text::TitleBeganAs, title);
    }
    screen.caption = evidenceCaption(now, texts_);
    screen.sources = evidenceSources(now, evaluation, texts_, Sources::Whole);
    screen.panels = present(now, evaluation, texts_, theme_);
    if (core::specOf(now.view().layout).answers) {
        screen.answers = presentAnswers(now, sampled_.sample(now, evaluator_.shape()), texts_, theme_);
    }
    screen.controls = screen_.controls;
    screen.sentence = sentenceOf(evaluation.now);
    if (comparing_) {
        screen.comparison = presentComparison(now, evaluation, evaluator_.shape(), texts_);
    }
    if (predicting_) {
        hidePredicted(screen, evaluation);
    } else if (!revealed_.empty()) {
        addGap(screen.sentence, evaluation);
    }
    return staged(std::move(screen), stage_, texts_);
}

SentenceModel Explorer::sentenceOf(const core::AtTheMean& now)
{
    SentenceFacts facts = facts_.facts(session_.scenario(), evaluator_, now, session_.comparedWith());
    facts.stopped = stopped_;
    facts.spreadTaken = spreadTaken_;
    return presentSentence(facts, texts_);
}

}  // namespace ui
