// Another part of exploration.h: what a class is shown, and what gives way so that the plots keep their share of the
// screen.

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <QGridLayout>

#include "ui/controls/facts_bar.h"
#include "ui/panels/axes_in_line.h"
#include "ui/panels/note_room.h"
#include "ui/present/covered_panel.h"
#include "ui/window/exploration.h"
#include "ui/window/panels_area.h"

namespace ui {

namespace {

constexpr double kMostOfBar = 0.51;    // of the height; keys scroll a longer text
constexpr double kPlot = 1.0 / 3.0;    // of the height, the least of a plot,
constexpr double kPlotOfRows = 0.125;  // and of one of several over each other
constexpr double kRoomInRows = 0.5;    // around what stands in these, of the usual
constexpr int kLinesRead = 6;          // of the bar, its heading among them: as few as headings of plots are worth,
constexpr int kFewestLines = 4;        // and as few as there may be

/// A heading without what it goes on to explain.
QString firstSentence(const QString& title)
{
    for (qsizetype at = 0; at + 1 < title.size(); ++at) {
        const bool isEnd = title[at] == u'?' || title[at] == u'.';
        if (isEnd && title[at + 1].isSpace()) {
            return title.left(at + 1);
        }
    }
    return title;
}

/// With the margins that the panels will have: rows have the less height the more a neighbour's heading has.
void nameRows(PanelModels& models, const std::vector<QMargins>& margins, const std::vector<QSize>& sizes)
{
    constexpr QSizeF kFrame(6.0, 6.0);  // of a card, around its plot
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        PanelModel& panel = models.panels[i];
        const QMargins own = std::exchange(panel.least, margins[i]);
        panel = withRowsNamed(std::move(panel), QSizeF(sizes[i]) - kFrame);
        panel.least = own;
    }
}

}  // namespace

/// As high as a lesson's bar would be for nothing of it to be scrolled, or as it may be at most.
int Exploration::wholeBar() const
{
    return lesson_->isVisibleTo(this)
               ? std::min(lesson_->heightForBar(width()), static_cast<int>(height() * kMostOfBar))
               : 0;
}

/// Before a class the plots have a third of the height, those in rows an eighth each. For that the bar of a lesson is
/// scrolled, then headings lose what they explain, and rows the title of their x axis, then headings go, since what is
/// asked is said below; those of rows say which plot is which, and stay, with less room around them.
void Exploration::giveWay(const Screen& screen)
{
    constexpr GivesWay kInTurn[] = {GivesWay::Nothing, GivesWay::Words, GivesWay::Asides, GivesWay::Headings,
                                    GivesWay::MoreWords};
    int bar = words_;
    for (const GivesWay what : kInTurn) {
        givesWay_ = what;
        const int lines = what == GivesWay::MoreWords ? kFewestLines : kLinesRead;
        for (int turn = 0; turn < 2; ++turn) {  // first what it is without, then with a bar to match
            lesson_->setFixedHeight(std::max(bar, lesson_->minimumSizeHint().height()));
            layout()->activate();
            showOnce(screen);
            area_->grid().activate();
            const auto missing = static_cast<int>(std::ceil(leastPlot() - lowestPlot()));
            if (what == GivesWay::Nothing) {
                break;
            }
            bar = std::min(words_, lesson_->wholeLines(bar - missing, lines));
        }
        if (!lesson_->isVisibleTo(this) || lowestPlot() >= leastPlot()) {
            break;
        }
    }
}

/// Before a class plots of rows are of one height, whatever their rows have around them.
void Exploration::evenRows(const std::vector<QMargins>& margins)
{
    QGridLayout& grid = area_->grid();
    const int count = static_cast<int>(margins.size());
    const int rows = columns_ > 0 ? (count + columns_ - 1) / columns_ : 0;
    std::vector<int> around(static_cast<std::size_t>(std::max(rows, grid.rowCount())));
    for (int i = 0; presenting_ && rows > 1 && i < count; ++i) {
        const QMargins& margin = margins[static_cast<std::size_t>(i)];
        int& most = around[static_cast<std::size_t>(i / columns_)];
        most = std::max(most, margin.top() + margin.bottom());
    }
    const int all = std::accumulate(around.begin(), around.end(), 0);
    const int room = area_->content().height() - (rows - 1) * grid.spacing();
    for (int row = 0; row < grid.rowCount(); ++row) {  // one of two holds the other as well
        const int own = around[static_cast<std::size_t>(row)];
        const bool isHigher = rows > 1 && own * rows > all;
        const int least = isHigher ? own + (room - all) / rows : 0;
        if (grid.rowMinimumHeight(row) != least) {
            grid.setRowMinimumHeight(row, least);
        }
    }
}

double Exploration::leastPlot() const
{
    const auto shown = std::count_if(panels_.begin(), panels_.end(), [](const PlotPanel* p) { return p->isVisible(); });
    return height() * (shown > columns_ ? kPlotOfRows : kPlot);
}

/// Type is large, and the room reads headings. Of rows one title of the axes stands for a column, and no handle is
/// named: the names would lie over one another.
void Exploration::readyForClass(PanelModels& models, bool rows)
{
    for (PanelModel& panel : models.panels) {
        panel.subtitle.clear();
        panel.tallest.clear();
        if (rows) {
            hideHandleNotes(panel);
        }
        if (givesWay_ >= GivesWay::Asides) {
            panel.title = firstSentence(panel.title);
        }
        if (givesWay_ >= GivesWay::Asides && rows) {
            panel.still.x.title.clear();  // the cursor's value under the axis has its unit
        }
        if (givesWay_ >= GivesWay::Headings && rows) {
            panel.theme.margin *= kRoomInRows;
        } else if (givesWay_ >= GivesWay::Headings) {
            panel.title.clear();
        }
    }
    if (rows) {
        shareTitles(models.panels, placesOf(models));
    }
    if (lesson_->isVisibleTo(this)) {
        nameAlone(models.panels, explorer_.screen().gaps);  // the caption says them
    }
    const auto hasRows = [](const PanelModel& panel) { return panel.still.letterRows > 0.0; };
    if (std::any_of(models.panels.begin(), models.panels.end(), hasRows)) {
        nameRows(models, marginsInLine(models), sizesOfPanels());
    }
}

bool Exploration::turnPage(int direction)
{
    if (direction > 0) {
        return lesson_->turnPage(1) || facts_->turnPage(1) || area_->turnPage(1);
    }
    return facts_->turnPage(-1) || lesson_->turnPage(-1) || area_->turnPage(-1);
}

}  // namespace ui
