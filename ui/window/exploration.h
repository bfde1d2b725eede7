#pragma once

#include <QWidget>

#include "ui/controls/control_panel.h"
#include "ui/controls/live_sentence.h"
#include "ui/panels/plot_panel.h"
#include "ui/state/facts.h"
#include "ui/state/handle_drag.h"
#include "ui/state/present.h"
#include "ui/state/session.h"

namespace ui {

class Nudge;

/// The window's heart: panels, controls and sentence around one session. Requests go up to the session, the new
/// scenario comes down as models; no widget here remembers a value of the document.
class Exploration : public QWidget {
    Q_OBJECT

public:
    Exploration(Session& session, const Texts& texts, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTexts(const Texts& texts);
    void setControlsShown(bool shown);

    const core::Evaluator& evaluator() const noexcept { return evaluator_; }
    PlotPanel& bellPanel() noexcept { return *bell_; }
    PlotPanel& metricPanel() noexcept { return *metric_; }
    ControlPanel& controls() noexcept { return *controls_; }
    LiveSentence& sentence() noexcept { return *sentence_; }
    QString sentenceText() const { return sentenceText_; }

    /// Carries out a request of any control, handle or menu.
    void request(const EditRequest& request);

signals:
    void refused(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void connectPanel(PlotPanel& panel);
    void refresh();
    void scheduleRefresh();
    int gestureFor(EditPhase phase);

    Session& session_;
    Texts texts_;
    Theme theme_;
    core::Evaluator evaluator_;
    FactsSource facts_;
    PlotPanel* bell_;
    PlotPanel* metric_;
    ControlPanel* controls_;
    LiveSentence* sentence_;
    Nudge* nudge_;
    QString sentenceText_;
    std::optional<HandleDrag> drag_;
    std::optional<StoppedAt> stopped_;
    std::optional<double> spreadTaken_;
    int gesture_ = 0;  // 0: none under way
    bool keyGesture_ = false;
    bool carryingOut_ = false;  // a request of ours is what changes the session
    bool refreshScheduled_ = false;
};

}  // namespace ui
