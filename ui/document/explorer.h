#pragma once

#include <functional>
#include <map>
#include <optional>
#include <utility>

#include <QObject>

#include "ui/document/prediction_draft.h"
#include "ui/document/screen.h"
#include "ui/document/session.h"
#include "ui/document/stage.h"
#include "ui/present/facts.h"
#include "ui/present/handle_drag.h"
#include "ui/present/present_answers.h"
#include "ui/present/series_search.h"

namespace ui {

/// Explores a session without any widget: takes requests and gestures, evaluates, and says what is to be shown. A
/// window, a lesson and a test drive it alike.
class Explorer : public QObject {
    Q_OBJECT

public:
    /// How a scenario is evaluated: a test puts in a method that does not converge.
    using Evaluate =
        std::function<const core::Evaluation&(core::Evaluator&, const core::ValidScenario&, const core::PictureSize&)>;

    Explorer(Session& session, const Texts& texts, const Theme& theme, QObject* parent = nullptr);

    const Screen& screen() const noexcept { return screen_; }
    const core::Evaluator& evaluator() const noexcept { return evaluator_; }

    void setTexts(const Texts& texts);
    void setTheme(const Theme& theme);
    /// Whether the comparison of the metrics is shown.
    void setComparing(bool comparing);
    /// The list of series has those alone whose names hold these words; none: all, or the first of many.
    void seekSeries(const QString& words);
    /// How large the largest picture is, from the next evaluation on; refresh() is one.
    void setPictureSize(const core::PictureSize& size) { pictureSize_ = size; }
    /// What a lesson hides and locks, until another stage is set. A locked option's requests are refused.
    void setStage(const Stage& stage);
    const Stage& stage() const noexcept { return stage_; }
    /// What is shown at least from the next evaluation on, as of a film's frames.
    void holdScales(const core::HeldScales& scales) { evaluator_.hold(scales); }
    void setEvaluate(Evaluate evaluate) { evaluate_ = std::move(evaluate); }

    /// Carries out a request of any control, handle or menu.
    void request(const EditRequest& request);

    /// A handle is taken hold of at a place of its panel's coordinates; `axis` is its panel's cursorAxis. From there to
    /// release() is one undo step.
    void grip(HandleRole role, const QPointF& place, core::XAxis axis);
    void dragTo(const QPointF& place, const QPointF& perPixel);
    void release();
    /// Lets go, and everything is as it was when taken hold of.
    void cancel();

    /// Keys on a handle. A run of them on one parameter is one undo step, until anything else is done: a key's release
    /// ends nothing, for some X servers send a held key as pairs of release and press.
    void step(HandleRole role, StepSize size, int direction);
    /// The focus has moved on: the next key begins another run.
    void endKeys();
    void moveToEnd(HandleRole role, int direction);

    /// An end of an axis' numbers is taken hold of, the upper or the lower one, at a share of the axes' width: the
    /// value there stays under the mouse while the other end stays where it is. Then release() or cancel().
    void gripAxis(core::XAxis axis, bool upper, double share);
    void dragAxisTo(double share);

    /// What can be read off a panel at a place of its coordinates.
    QString readingAt(const PanelModel& panel, const QPointF& place) const;

    /// Narrows (factor below 1) or widens what an axis shows, around a place of a panel's coordinates, within what the
    /// axis can show.
    void zoomAxis(core::XAxis axis, double around, double factor);

    /// Leaves out the size whose dot stands at a place of a panel's size axis, or shows it again.
    void toggleSize(double x);

    /// A metric's curve or a series vanishes from the picture, and what one expects is drawn in its place. False where
    /// the picture does not show it. Nothing of the document changes before the prediction is locked.
    bool beginPrediction(const PredictionSubject& of, bool monotone = true);
    /// What of the picture can be predicted, the featured metric first.
    std::vector<PredictionSubject> predictable() const;
    /// Draws: carries out a change of the draft, and shows it. Nothing where none is under way.
    void draw(const std::function<void(PredictionDraft&)>& change);
    /// The prediction under way, until it is locked; null as well while the picture has no place for it.
    const PredictionDraft* draft() const noexcept;
    /// Whether something is hidden: from beginPrediction() until it is revealed or cancelled.
    bool isPredicting() const noexcept { return predicting_.has_value(); }
    /// What is under way, to go on with it later.
    const std::optional<Predicting>& predicting() const noexcept { return predicting_; }
    void resumePrediction(const Predicting& left);
    /// Whether the step of a lesson asks for the prediction: then there is no way but to reveal it.
    bool isAskedFor() const noexcept { return predicting_ && stage_.predict && !stage_.revealed; }
    /// Puts what was drawn into the document under a name, or the next free one; the truth stays hidden. False where
    /// fewer than two points are drawn, or the name is refused. Undone, it is drawn on.
    bool lockPrediction(const QString& name = {});
    /// After one is locked: another of the same, by somebody else.
    void drawAnother();
    /// Shows the truth over what was locked.
    void revealPrediction();
    /// Shows everything again; what was not locked is gone.
    void cancelPrediction();
    /// Esc: likewise while one is being drawn, without an undo step. False where nothing is: what is locked is part of
    /// the document, and what a lesson asks for is left by revealing alone.
    bool giveUpDrawing();

    /// Evaluates and shows the session's scenario anew.
    void refresh();

signals:
    void shown(const ui::Screen& screen);
    void refused(const ui::Refusal& refusal);
    /// Of a prediction: it was locked under this name, the truth was shown, or it was given up.
    void predictionLocked(const QString& name);
    void predictionRevealed();
    void predictionCancelled();
    /// In a lesson: its lock was undone after it was revealed, so it is drawn on, and the truth is hidden again.
    void predictionResumed();

private:
    template <typename Calculate>
    auto computed(Calculate calculate) -> std::optional<decltype(calculate())>;
    void showFault(const QString& reason);
    bool refusesLocked(const EditRequest& request);
    /// Shows a range given in panel coordinates, within what the axis can show.
    void showRange(core::XAxis axis, double from, double to, EditPhase phase);
    Screen presented();
    void holdLabels(std::vector<PanelModel>& panels);
    SentenceModel sentenceOf(const core::AtTheMean& now);
    void hidePredicted(Screen& screen, const core::Evaluation& evaluation);
    void addGap(SentenceModel& sentence, const core::Evaluation& evaluation) const;

    const core::Prediction* lockedPrediction() const;
    bool isUnlocked(const Predicting& shown) const;
    void follow();
    /// Which steps belong together: the kind of request, and what of it.
    using RunOf = std::pair<std::size_t, int>;
    static RunOf runOf(const EditRequest& request);

    /// An end of an axis under the mouse: what the axis showed, and the value taken hold of, in panel coordinates.
    struct AxisDrag {
        core::XAxis axis = core::XAxis::Mean;
        bool upper = true;
        core::Range from;
        double value = 0.0;
    };

    int gestureFor(const EditRequest& request);
    void comeToRest();
    void letGo();
    void begin();

    Session& session_;
    Texts texts_;
    Theme theme_;
    Evaluate evaluate_;
    core::Evaluator evaluator_;
    FactsSource facts_;
    AnswersSource sampled_;
    SeriesSearch seriesSearch_;
    core::PictureSize pictureSize_{1.0, 1.0};
    Stage stage_;
    Screen screen_;
    std::optional<HandleDrag> drag_;
    std::optional<AxisDrag> axisDrag_;
    std::map<QString, std::optional<double>> rests_;  ///< of each panel, since the gesture began
    std::optional<StoppedAt> stopped_;
    std::optional<double> spreadTaken_;
    int gesture_ = 0;                          ///< 0: none under way
    bool moving_ = false;                      ///< one that is no run of keys has changed what is shown
    std::optional<core::ValidScenario> from_;  ///< where the gesture began
    std::optional<RunOf> steps_;               ///< what the run of keys (or of the wheel) under way moves
    std::optional<Predicting> predicting_;
    std::optional<Predicting> shownLast_;  ///< what was revealed in the step of a lesson
    bool setAside_ = false;                ///< what is drawn has no place in the picture
    std::string revealed_;                 ///< the prediction whose gap the sentence says, until the next edit
    bool comparing_ = false;
    bool carryingOut_ = false;  ///< a request of ours is what changes the session
};

}  // namespace ui
