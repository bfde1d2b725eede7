#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QPointer>
#include <QWidget>

#include "ui/controls/control_panel.h"
#include "ui/controls/layout_bar.h"
#include "ui/controls/lesson_card.h"
#include "ui/controls/live_sentence.h"
#include "ui/document/explorer.h"
#include "ui/panels/answers_strip.h"
#include "ui/panels/plot_panel.h"
#include "ui/window/comparison_sheet.h"

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class ElidedLabel;
class EvidenceCaption;
class FactsBar;
class Notice;
class Nudge;
class PanelsArea;
class PlayBar;
class PredictionBar;
class PredictionSheet;

/// The window's heart: lays out panels, controls and sentence, and shows what the explorer says. What is asked of any
/// of them goes up to the explorer; no widget here remembers a value of the document.
class Exploration : public QWidget {
    Q_OBJECT

public:
    explicit Exploration(Explorer& explorer, const Texts& texts, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    double letterSize() const noexcept { return theme_.bodySize; }
    void setTexts(const Texts& texts);
    void setControlsShown(bool shown);
    /// Whether there is room for controls beside a lesson's card.
    bool hasRoomForBoth() const;
    /// The step of a lesson, beside the panels; none hides the card.
    void showLesson(const std::optional<LessonModel>& lesson);
    /// Panels and a bar of words only, for a room to read.
    void setPresenting(bool presenting);
    /// Where the panels are seen, in this widget, in reading order.
    QList<QRect> panelPlaces() const;
    /// Brings this one, in that order, into view.
    void showPanel(int index);
    PanelsArea& panelsArea() noexcept { return *area_; }
    /// Before a class: what comes next (1) or before (-1) of what has no room at once, of a lesson's words, then of the
    /// facts over them, else of the panels. Whether there was any.
    bool turnPage(int direction);
    void showComparison();

    /// The panel of the layout with this id, "panel-bell"; null where the layout has none.
    PlotPanel* panel(QStringView id) const;
    /// A new bar of layouts for a tool bar, which owns it; the last one made follows the explorer.
    LayoutBar* makeLayoutBar();
    LayoutBar& layoutBar() noexcept { return *layoutBar_; }
    LessonCard& lesson() noexcept { return *lesson_; }
    AnswersStrip& answers() noexcept { return *answers_; }
    ControlPanel& controls() noexcept { return *controls_; }
    LiveSentence& sentence() noexcept { return *sentence_; }
    ComparisonSheet& comparison() noexcept { return *comparison_; }
    /// Stands over the panels while something is predicted.
    PredictionBar& predictionBar() noexcept { return *predictionBar_; }
    /// Likewise while a change is played.
    PlayBar& playBar() noexcept { return *playBar_; }
    /// Before a class there is no bar: keys play and pause.
    void showPlayBar(bool shown);
    /// What is still done to panels before they are shown: a play draws their curves as it goes.
    void setTracing(std::function<void(std::vector<PanelModel>&)> tracing) { tracing_ = std::move(tracing); }
    /// Asked before a key moves a handle: whether it was meant for something else, which has had it then.
    void setKeysTaken(std::function<bool()> taken) { keysTaken_ = std::move(taken); }
    /// Begins to predict the featured metric, or what else is shown; or gives the prediction under way up.
    void togglePrediction();
    /// Says what was just done, for a few seconds.
    void tell(const QString& text, bool isProblem = false);
    QString sentenceText() const { return explorer_.screen().sentence.plain; }
    /// As fine as the largest panel needs.
    core::PictureSize pictureSize() const;

    /// What Tab reaches first: the bell, else the first panel's first handle; null where there is none.
    HandleWidget* firstHandle() const;

signals:
    /// A plot's menu was asked for, by the right button or the menu key.
    void menuWanted(const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showScreen(const Screen& screen);
    PlotPanel* makePanel();
    void connectHandles(HandleCard& card);
    void showPanels(const Screen& screen);
    void showFitted(PanelModels models);
    bool growForPlots();
    void breakTitle();
    void fitSentence();
    bool takeRoom(const Screen& screen);
    void showOnce(const Screen& screen);
    double lowestPlot() const;
    double leastPlot() const;
    int wholeBar() const;
    void giveWay(const Screen& screen);
    void evenRows(const std::vector<QMargins>& margins);
    void readyForClass(PanelModels& models, bool rows);
    static std::vector<QPointF> placesOf(const PanelModels& models);
    std::vector<QSize> sizesOfPanels() const;
    void showLowPanels(PanelModels models);
    void showModels(const PanelModels& models);
    std::vector<QMargins> marginsInLine(const PanelModels& models);
    void holdMargins(std::vector<QMargins>& own, const PanelModels& models);
    bool takeLegends(const PanelModels& models);
    bool alignAxes(const PanelModels& models);
    void scheduleRefresh();
    void showGaps(const Screen& screen);
    void widenLesson();
    void showParts(const Screen& screen);
    void showFacts(const Screen& screen);
    void connectPredictionBar();
    void connectSheet(PredictionSheet& sheet);
    void showPrediction(const Screen& screen);
    void goToPrediction();
    void focusReveal();

    Explorer& explorer_;
    Theme theme_;
    ElidedLabel* title_;   ///< of the scenario, above the panels
    QString titled_;       ///< what it says, before it is broken
    int titleWidth_ = -1;  ///< that it is broken for
    PanelsArea* area_;
    std::vector<int> tops_;  ///< of the axes of each panel by itself, and how much lower legends put them
    std::vector<int> legends_;
    std::vector<QSize> legendSizes_;  ///< of the panels then
    std::vector<QMargins> margins_;   ///< that the axes of each had at last, with the legend's room
    std::vector<QSize> marginSizes_;  ///< of the panels then
    int legendsShrunk_ = 0;           ///< how often, while the same was measured again
    std::vector<PlotPanel*> panels_;  ///< in reading order; those the layout has not are hidden
    EvidenceCaption* caption_ = nullptr;
    AnswersStrip* answers_;
    QPointer<LayoutBar> layoutBar_;
    LessonCard* lesson_;
    ControlPanel* controls_;
    FactsBar* facts_;
    LiveSentence* sentence_;
    Nudge* nudge_;
    PredictionBar* predictionBar_;
    PlayBar* playBar_;
    std::function<void(std::vector<PanelModel>&)> tracing_;
    std::function<bool()> keysTaken_;
    Notice* notice_;
    ComparisonSheet* comparison_;
    QString sentenceCopied_;
    QString nothingToPredict_;
    QString gap_;      ///< of what was predicted, in words
    int columns_ = 0;  // of the grid
    /// What the plots were last found to have room for, or not: another window, layout or size of letters is another
    /// question.
    struct Room {
        QSize area;
        double letters = 0.0;
        int words = 0;                                        ///< of a lesson before a class, high,
        int asked = 0;                                        ///< and which these are
        std::vector<std::pair<QString, std::size_t>> panels;  ///< and how many lines each has
        bool operator==(const Room&) const = default;
    };
    Room room_;
    /// What gives way to the plots before a class, each with all before it.
    enum class GivesWay { Nothing, Words, Asides, Headings, MoreWords };
    GivesWay givesWay_ = GivesWay::Nothing;
    int words_ = 0;     ///< as high as a bar would be for all of them to be seen
    int givenWay_ = 0;  ///< how often, for one question
    int asked_ = 0;     ///< counts the steps shown, and what is revealed of them
    bool refreshScheduled_ = false;
    bool shownAgain_ = false;  ///< the same, measured again
    bool controlsShown_ = true;
    bool presenting_ = false;
    bool playBarWanted_ = false;
    QHBoxLayout* upper_ = nullptr;
    QVBoxLayout* rows_ = nullptr;
};

}  // namespace ui
