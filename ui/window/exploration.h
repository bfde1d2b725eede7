#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

#include "ui/controls/control_panel.h"
#include "ui/controls/layout_bar.h"
#include "ui/controls/live_sentence.h"
#include "ui/document/session.h"
#include "ui/panels/answers_strip.h"
#include "ui/panels/plot_panel.h"
#include "ui/present/facts.h"
#include "ui/present/handle_drag.h"
#include "ui/present/present.h"
#include "ui/present/present_answers.h"
#include "ui/window/comparison_sheet.h"

class QGridLayout;

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
    void showComparison();

    const core::Evaluator& evaluator() const noexcept { return evaluator_; }
    /// The panel of the layout with this id, "panel-bell"; null where the layout has none.
    PlotPanel* panel(QStringView id) const;
    /// A new bar of layouts for a tool bar, which owns it; the last one made follows the session.
    LayoutBar* makeLayoutBar();
    LayoutBar& layoutBar() noexcept { return *layoutBar_; }
    AnswersStrip& answers() noexcept { return *answers_; }
    ControlPanel& controls() noexcept { return *controls_; }
    LiveSentence& sentence() noexcept { return *sentence_; }
    ComparisonSheet& comparison() noexcept { return *comparison_; }
    QString sentenceText() const { return sentenceText_; }

    /// Carries out a request of any control, handle or menu.
    void request(const EditRequest& request);

signals:
    void refused(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void connectPanel(PlotPanel& panel);
    void connectHandles(HandleCard& card);
    void showPanels(const PanelModels& models);
    core::PictureSize pictureSize() const;
    void refresh();
    void scheduleRefresh();
    int gestureFor(EditPhase phase);

    Session& session_;
    Texts texts_;
    Theme theme_;
    core::Evaluator evaluator_;
    FactsSource facts_;
    AnswersSource sampled_;
    QGridLayout* grid_;
    std::vector<PlotPanel*> panels_;  ///< in reading order; those the layout has not are hidden
    AnswersStrip* answers_;
    QPointer<LayoutBar> layoutBar_;
    ControlPanel* controls_;
    LiveSentence* sentence_;
    Nudge* nudge_;
    ComparisonSheet* comparison_;
    QString sentenceText_;
    std::optional<HandleDrag> drag_;
    std::optional<StoppedAt> stopped_;
    std::optional<double> spreadTaken_;
    int columns_ = 0;  // of the grid
    int gesture_ = 0;  // 0: none under way
    bool keyGesture_ = false;
    bool carryingOut_ = false;  // a request of ours is what changes the session
    bool refreshScheduled_ = false;
};

}  // namespace ui
