#pragma once

#include <optional>

#include "ui/edits/edits.h"
#include "ui/present/answers_model.h"
#include "ui/present/comparison.h"
#include "ui/present/controls_model.h"
#include "ui/present/present.h"
#include "ui/present/present_prediction.h"
#include "ui/words/sentence.h"

namespace ui {

/// Everything a window shows of a document, as values.
struct Screen {
    QString title;    ///< of the built-in scenario; empty for any other document
    QString caption;  ///< what built-in measurements show and what not; empty where it shows none
    QString sources;  ///< where the series shown come from
    PanelModels panels;
    std::optional<AnswersModel> answers;  ///< none where the layout needs their height
    ControlsModel controls;
    SentenceModel sentence;
    std::optional<ComparisonModel> comparison;     ///< while it is asked for
    bool sentenceShown = true;                     ///< not where a lesson hides it
    bool controlsShown = true;                     ///< likewise
    std::optional<PredictionBarModel> predicting;  ///< while something is predicted
    std::vector<PredictionGap> gaps;               ///< of what was, once nothing is to be found out any more

    friend bool operator==(const Screen&, const Screen&) = default;
};

/// A request that changed nothing, and why, in the words of the control it came from.
struct Refusal {
    EditRequest request;
    QString reason;
    bool locked = false;  ///< by the step of a lesson
};

}  // namespace ui
