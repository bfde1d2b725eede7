#pragma once

#include <vector>

#include "ui/present/answers_model.h"
#include "ui/present/prediction_plane.h"
#include "ui/present/present.h"
#include "ui/words/sentence.h"

namespace ui {

/// The bar that stands over the panels while something is predicted.
struct PredictionBarModel {
    QString name;          ///< to a screen reader
    QStringList subjects;  ///< what can be predicted
    int subject = 0;
    bool drawing = true;    ///< false: locked, and not yet revealed
    bool askedFor = false;  ///< by the step of a lesson: of nothing else, and not to be cancelled
    bool setAside = false;  ///< what is drawn has no place in the picture
    bool monotone = true;
    bool mayLock = false;
    bool mayClear = false;
    QString ofLabel;
    QString monotoneLabel;
    QString monotoneTip;
    QString clear;
    QString cancel;
    QString lock;
    QString lockTip;
    QString said;  ///< what to do, or what was done
    QString another;
    QString reveal;
    QString revealTip;

    friend bool operator==(const PredictionBarModel&, const PredictionBarModel&) = default;
};

/// How far a locked prediction is off.
struct PredictionGap {
    QString line;  ///< the id of its line
    QString name;
    QString said;  ///< as a sentence

    friend bool operator==(const PredictionGap&, const PredictionGap&) = default;
};

/// Of every prediction that is drawn over its truth.
[[nodiscard]] std::vector<PredictionGap> gapsOf(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                                const Texts& texts);

/// Lines with their names alone: how far they are off is said elsewhere.
void nameAlone(std::vector<PanelModel>& panels, const std::vector<PredictionGap>& gaps);

/// What is predicted, and what of it is drawn.
struct PredictionScene {
    const core::ValidScenario& scenario;
    const core::Evaluation& evaluation;
    const Texts& texts;
    const Theme& theme;
    const PredictionSubject& of;
    const std::vector<QPointF>* places;   ///< of the points drawn; null once it is locked
    const std::vector<QPointF>* settled;  ///< of those before the stroke under way; names keep off their curve
    bool monotone = true;
    bool setAside = false;            ///< what is drawn has no place in the picture
    bool askedFor = false;            ///< by the step of a lesson
    std::optional<double> from = {};  ///< of a series: below this it is known, and stays
};

/// Takes what is predicted out of the panels: its curve with everything that stands on it, pins that are that curve,
/// its value in words, and how far other predictions of it are off. A panel that tells it by other means is covered.
void hideTruth(PanelModels& panels, const PredictionScene& scene);

/// Takes the featured score out of a bell: its area and its number, and the grading curve where that is the score.
void hideScore(PanelModel& bell);

/// Likewise which answers pass.
void hideTruth(AnswersModel& answers, const PredictionScene& scene);

/// Makes the panel a sheet to draw on.
void addDrawing(PanelModels& panels, const PredictionPlane& plane, const PredictionScene& scene);

[[nodiscard]] PredictionBarModel predictionBar(const PredictionScene& scene);

/// Of what the curve is hidden.
[[nodiscard]] QString hiddenSentence(const PredictionScene& scene);

/// What to do, in place of the live sentence.
[[nodiscard]] SentenceModel predictionSentence(const PredictionScene& scene);

}  // namespace ui
