// Another part of exploration.h: the card of a lesson, beside the panels or below them before a class, and what else of
// the window is seen.

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/model/layout.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/evidence_caption.h"
#include "ui/controls/facts_bar.h"
#include "ui/controls/live_sentence.h"
#include "ui/controls/play_bar.h"
#include "ui/panels/line_break.h"
#include "ui/panels/nudge.h"
#include "ui/window/exploration.h"
#include "ui/window/panels_area.h"

namespace ui {

namespace {

constexpr double kShare = 0.27;  // of the width; the plots have the rest
constexpr int kNarrowest = 280;
constexpr int kWidest = 420;
constexpr int kRoomForBoth = 1360;
constexpr int kRoomForAll = 360;  // high; on less the plots have it to themselves
constexpr double kRoomForAnswers =
    500.0;                              // likewise of usual letters: answers give way before plots are tiny or scroll
constexpr int kRoomForMeasured = 740;   // likewise where measurements, their caption and real answers stand together
constexpr int kRoomToPresentAll = 900;  // likewise, in front of a class

}  // namespace

void Exploration::showLesson(const std::optional<LessonModel>& lesson)
{
    if (lesson) {
        if (lesson->step != lesson_->model().step || lesson->reveal != lesson_->model().reveal) {
            facts_->toFirstPage();
            ++asked_;
        }
        lesson_->setModel(*lesson);
        nudge_->dismiss();  // the lesson says what to do
    }
    lesson_->setVisible(lesson.has_value());
    showPrediction(explorer_.screen());
    showParts(explorer_.screen());
    widenLesson();
}

void Exploration::showGaps(const Screen& screen)
{
    QStringList said;
    for (const PredictionGap& gap : screen.gaps) {
        said << gap.said;
    }
    if (const QString gap = said.join(QStringLiteral("\n\n")); gap != gap_) {
        lesson_->setGap(gap_ = gap);
        widenLesson();
    }
}

/// Lines of a length that is easily read, on every window; before a class as high as its words.
void Exploration::widenLesson()
{
    if (presenting_) {
        lesson_->setMinimumWidth(0);
        lesson_->setMaximumWidth(QWIDGETSIZE_MAX);
        if (const int words = wholeBar(); words != words_ || asked_ != room_.asked) {
            words_ = words;
            showPanels(explorer_.screen());
        }
        return;
    }
    words_ = 0;
    lesson_->setMinimumHeight(0);
    lesson_->setMaximumHeight(QWIDGETSIZE_MAX);
    lesson_->setFixedWidth(std::clamp(static_cast<int>(width() * kShare), kNarrowest, kWidest));
}

/// Over lines of nearly one length, in Japanese between phrases.
void Exploration::breakTitle()
{
    const QString& title = explorer_.screen().title;
    const int width = title_->isVisible() ? title_->width() : 0;
    if (title != titled_ || width != titleWidth_) {
        titled_ = title;
        titleWidth_ = width;
        title_->setText(width > 0 ? wrapped(title, title_->font(), width).join(u'\n') : title);
    }
}

/// In a low window of large letters the sentence has those of the rest, and the plots what that leaves.
void Exploration::fitSentence()
{
    constexpr double kLow = 30.0;  // letters over one another
    Theme theme = theme_;
    if (!presenting_ && height() < kLow * theme.bodySize) {
        theme.sentenceSize = theme.bodySize;
    }
    sentence_->setTheme(theme);
}

/// What there is of each part of the window, and room for.
void Exploration::showParts(const Screen& screen)
{
    const bool inLesson = lesson_->isVisibleTo(this);
    const bool room = height() >= (presenting_ ? kRoomToPresentAll : kRoomForAll);
    title_->setVisible(room && !screen.title.isEmpty());
    const auto layout = static_cast<core::Layout>(screen.controls.choiceOf(core::Choice::Layout).selected);
    constexpr double kUsualTicks = 12.5;
    const double letters = std::max(1.0, theme_.tickSize / kUsualTicks);
    const bool roomForAnswers = room && (presenting_ || height() >= kRoomForAnswers * letters);
    const bool forAnswers = roomForAnswers && (core::specOf(layout).answers || height() >= kRoomForMeasured);
    answers_->setVisible(forAnswers && !(presenting_ && inLesson) && screen.answers.has_value());
    if (presenting_) {
        caption_->hide();  // prose for a desk; the lesson or the sentence speaks
    } else {
        caption_->setVisible(!screen.caption.isEmpty() || !screen.sources.isEmpty());
    }
    controls_->setVisible(controlsShown_ && screen.controlsShown && !presenting_);
    showFacts(screen);
}

/// Before a class the numbers that make a picture's point, and the sentence: alone where that speaks of the picture too
/// and there is little room, and never where it speaks of a model that a forecast does not draw.
void Exploration::showFacts(const Screen& screen)
{
    constexpr double kLines = 5.3;  // where it is as wide as high
    constexpr int kLinesOfLesson = 2;
    const bool inLesson = lesson_->isVisibleTo(this);
    QStringList facts;
    for (const PanelModel& panel : screen.panels.panels) {
        for (const QString& fact : panel.aloud) {
            facts << (facts.contains(fact) ? QString() : fact);
        }
    }
    facts.removeAll(QString());
    const auto layout = static_cast<core::Layout>(screen.controls.choiceOf(core::Choice::Layout).selected);
    const core::LayoutSpec& spec = core::specOf(layout);
    const bool isLow = height() < kRoomToPresentAll;
    const bool instead =
        core::has(spec, core::PanelKind::Forecast) || (isLow && core::has(spec, core::PanelKind::Questions));
    int lines = inLesson ? (isLow ? 0 : kLinesOfLesson)
                         : std::clamp(static_cast<int>(std::lround(kLines * height() / std::max(1, width()))), 3, 6);
    lines = isLow && !instead ? std::min(lines, kLinesOfLesson) : lines;
    facts_->say(presenting_ ? facts : QStringList(), lines);
    sentence_->setVisible(screen.sentenceShown && !(presenting_ && (inLesson || (instead && !facts.isEmpty()))));
}

void Exploration::setPresenting(bool presenting)
{
    presenting_ = presenting;
    upper_->removeWidget(lesson_);
    rows_->removeWidget(lesson_);
    if (presenting) {
        rows_->addWidget(lesson_);
        comparison_->hide();  // before the class and the black screen
    } else {
        upper_->insertWidget(0, lesson_);
    }
    sentence_->setForRoom(presenting);
    lesson_->setForm(presenting ? LessonCard::Form::Bar : LessonCard::Form::Column);
    nudge_->dismiss();
    showPlayBar(playBarWanted_);
    showPrediction(explorer_.screen());
    widenLesson();
    showParts(explorer_.screen());
}

void Exploration::showPlayBar(bool shown)
{
    playBarWanted_ = shown;
    if (shown) {
        nudge_->dismiss();  // the bell moves already
    }
    playBar_->setVisible(shown && !presenting_);
}

QList<QRect> Exploration::panelPlaces() const
{
    QList<QRect> places;
    for (const PlotPanel* panel : panels_) {
        if (panel->isVisibleTo(this)) {
            const QRect seen(area_->mapTo(this, QPoint(0, 0)), area_->size());
            places << (QRect(panel->mapTo(this, QPoint(0, 0)), panel->size()) & seen);
        }
    }
    return places;
}

void Exploration::showPanel(int index)
{
    for (const PlotPanel* panel : panels_) {
        if (panel->isVisibleTo(this) && index-- == 0) {
            area_->showWhole(*panel);
        }
    }
}

bool Exploration::hasRoomForBoth() const
{
    return width() >= kRoomForBoth;
}

}  // namespace ui
