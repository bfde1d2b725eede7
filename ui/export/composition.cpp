#include "ui/export/composition.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "ui/export/figure_font.h"
#include "ui/export/figure_name.h"
#include "ui/export/figure_room.h"
#include "ui/export/figure_sentence.h"
#include "ui/export/figure_words.h"
#include "ui/export/giving_way.h"
#include "ui/panels/axes_in_line.h"
#include "ui/panels/note_room.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_legend.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/shared_legend.h"
#include "ui/present/present_prediction.h"
#include "ui/words/measured_text.h"

namespace ui {

namespace {

QSizeF pageInPixels(const FigureOptions& options)
{
    const double unit = options.unit == FigureOptions::Unit::Pixels ? 1.0 : kPixelsPerInch / kMillimetresPerInch;
    return {options.width * unit, options.height * unit};
}

/// Keeps the panels asked for; the names that are none, if any.
core::Errors choosePanels(std::vector<PanelModel>& panels, const QStringList& wanted)
{
    QStringList known;
    for (const PanelModel& panel : panels) {
        known << panel.id;
    }
    core::Errors faults;
    for (const QString& id : wanted) {
        if (!known.contains(id)) {
            faults.push_back({core::ErrorCode::UnknownName, "panels", id.toStdString(),
                              known.join(QStringLiteral(", ")).toStdString()});
        }
    }
    std::erase_if(panels, [&](const PanelModel& one) { return !wanted.isEmpty() && !wanted.contains(one.id); });
    return faults;
}

void applyOptions(PanelModel& panel, const FigureOptions& options)
{
    if (!options.score && panel.id == u"panel-bell") {
        hideScore(panel);
    }
    if (!options.title) {
        panel.title.clear();
        panel.subtitle.clear();
    }
    if (options.names == FigureOptions::Names::Legend) {
        panel = namedInLegend(std::move(panel));
    }
}

constexpr double kLowestPlot = 0.38;    // of its row's height; larger letters than asked of every figure leave no less
constexpr double kLowestOfMany = 0.17;  // of the page's
constexpr double kFlat = 0.34;          // of the page's height; a plot that is lower counts for less

double rowsOf(const Figure& figure)
{
    std::set<double> tops;
    for (const QRectF& panel : figure.page.panels) {
        tops.insert(panel.top());
    }
    return static_cast<double>(tops.size());
}

/// The lowest plot's share of the height of its row.
double lowestPlot(const Figure& figure)
{
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        least = std::min(least, PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes().height());
    }
    return least * rowsOf(figure) / (figure.page.canvas.height() - underPanels(figure));
}

/// The share below which plots take room from gaps and, where that is `last` to be taken, from subtitles: in one row
/// these say much, and take little.
double goodPlot(const Figure& figure, bool last)
{
    const double beside = last ? 0.40 : 0.54;
    return figure.panels.size() > 2 ? 0.34 : rowsOf(figure) > 1.0 ? 0.58 : beside;
}

/// The least plot's lesser side; one of six may be half as high as it is wide, one of two two thirds, and not flat.
double leastPlot(const Figure& figure)
{
    const bool many = figure.panels.size() > 2;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const PanelModel& panel = figure.panels[i];
        const QSizeF size = figure.page.panels[i].size();
        const QRectF axes = PanelFrame(panel, size).axes();
        const bool fits = placeLegend(panel, size.width() - panel.theme.margin).fits && fixedNotesFit(panel, size);
        const double flat = many ? 1.0 : std::min(1.0, axes.height() / (kFlat * figure.page.canvas.height()));
        const double side = std::min(axes.width(), (many ? 2.0 : 1.5) * axes.height());
        least = fits ? std::min(least, flat * side) : 0.0;
    }
    return least;
}

/// Whether every plot has its share of the page: letters that leave less are too large.
bool plotsHaveRoom(const Figure& figure, int columns)
{
    const double narrowest = 0.5 / columns * figure.page.canvas.width();
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        if (PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes().width() < narrowest) {
            return false;
        }
    }
    return lowestPlot(figure) >= (figure.panels.size() > 2 ? kLowestOfMany * rowsOf(figure) : kLowestPlot);
}

std::vector<QPointF> cornersOf(const Figure& figure)
{
    std::vector<QPointF> corners;
    for (const QRectF& panel : figure.page.panels) {
        corners.push_back(panel.topLeft());
    }
    return corners;
}

/// Axes of one column begin at one place, those of one row at one height; all are of one height, whatever the headings
/// of their rows take.
void alignAxes(Figure& figure)
{
    std::vector<QMargins> own;
    std::vector<QSizeF> sizes;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        sizes.push_back(figure.page.panels[i].size());
        figure.panels[i].least = {};
        own.push_back(panelMargins(figure.panels[i], figure.page.panels[i].size()));
    }
    const std::vector<QMargins> common = axesInLine(own, cornersOf(figure), sizes, {});
    std::vector<double> around;
    std::vector<double> beside;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        figure.panels[i].least = common[i];
        around.push_back(common[i].top() + common[i].bottom());
        beside.push_back(common[i].left() + common[i].right());
    }
    evenRows(figure.page, around, underPanels(figure));
    evenColumns(figure.page, beside);
}

/// Writes names in legends where they have no place beside their lines; axes that stand in line move them.
void nameLines(Figure& figure)
{
    constexpr int kRounds = 3;
    const auto legends = [&] {
        std::size_t all = 0;
        for (const PanelModel& panel : figure.panels) {
            all += panel.legend.size();
        }
        return all;
    };
    alignAxes(figure);
    std::size_t before = 0;
    for (int round = 0; round < kRounds && (round == 0 || legends() != before); ++round) {
        before = legends();
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            PanelModel& panel = figure.panels[i];
            panel = withLegendWhereNeeded(std::move(panel), figure.page.panels[i].size());
        }
        alignAxes(figure);
    }
}

/// Stands the panels beside or under each other, whatever leaves the plots largest, and names their lines.
Figure arranged(const Figure& figure, int columns)
{
    const int panels = static_cast<int>(figure.panels.size());
    Figure best = figure;
    double most = -1.0;
    for (int across = std::min(columns, panels); across >= 1; --across) {
        Figure tried = figure;
        placePanels(tried.page, panels, {columns, across}, underPanels(tried));
        shareTitles(tried.panels, cornersOf(tried));
        alignAxes(tried);
        if (leastPlot(tried) <= most) {
            continue;  // names only take more
        }
        nameLines(tried);
        if (evenSubtitles(tried.panels, tried.page.panels)) {
            alignAxes(tried);
        }
        if (const double least = leastPlot(tried); least > most) {
            most = least;
            best = std::move(tried);
        }
    }
    return best;
}

/// Gives the plots their room: low ones take it from the gaps, then from the subtitles, a part of them or all, the
/// smallest from the titles too, since letters do not shrink.
void arrangeWithNames(Figure& figure, int columns, double letters)
{
    constexpr double kSmall = 150.0;  // canvas pixels
    constexpr double kSmallest = 85.0;
    const bool mayLoseTitles = letters <= 1.0 && columns < 3;  // six are known by their letters
    for (int step = kTighter;;) {
        Figure named = arranged(figure, columns);
        const bool large = leastPlot(named) >= (step < kNoTitles ? kSmall : kSmallest)
                           && lowestPlot(named) >= goodPlot(named, step > kTighter);
        if (large || step >= (mayLoseTitles && leastPlot(named) < kSmallest ? kNothingMore : kNoTitles)) {
            figure = std::move(named);
            return;
        }
        step = giveWay(figure.panels, step);
    }
}

void layOut(Figure& figure, int columns, double letters, const FigureWords& words, const AnswersMaker& answers)
{
    figure.page = pageOf(figure.size, static_cast<int>(figure.panels.size()), letters);
    for (PanelModel& panel : figure.panels) {
        scaleLines(panel, figure.look.lineScale * figure.page.lineScale / figure.page.scale);
    }
    figure.caption = layOutWords(words, figure.look.theme, figure.page.canvas, kSmallestType / std::max(1.0, letters));
    figure.answers = answers(figure.page.canvas, figure.caption.height);
    arrangeWithNames(figure, columns, letters);
}

}  // namespace

core::Result<Figure> compose(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                             core::Evaluator& evaluator, double leastUnder)
{
    Figure figure;
    figure.size = pageInPixels(options);
    figure.look = lookOf(options);
    const auto family = figureFont(options.fontFamily, texts.language());
    if (!family) {
        return tl::unexpected(family.error());
    }
    figure.look.theme.fontFamily = *family;
    const core::PictureSize size{figure.size.width(), figure.size.height()};  // no panel has more pixels than the page
    const core::Evaluation evaluation = evaluator.evaluate(scenario, size);
    PanelModels models = present(scenario, evaluation, texts, figure.look.theme);
    figure.panels = std::move(models.panels);
    for (PanelModel& panel : figure.panels) {  // a figure has no handles for these to name
        std::erase_if(panel.moving.notes,
                      [](const NoteModel& note) { return note.id.startsWith(QLatin1String("note-law-")); });
        panel.handles.clear();
    }
    if (core::Errors faults = choosePanels(figure.panels, options.panels); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    figure.title = figureName(scenario, texts);
    figure.description = figure.panels.back().description;
    shareLegends(figure.panels);
    for (PanelModel& panel : figure.panels) {
        applyOptions(panel, options);
    }
    FigureWords words{{}, {}, evidenceSources(scenario, evaluation, texts, Sources::Works), texts, leastUnder};
    if (options.caption) {
        words.sentence = figureSentence(scenario, evaluator, evaluation.now, texts);
    }
    if (options.title) {
        words.facts = takeFacts(figure.panels);
    }
    const std::vector<PanelModel> panels = figure.panels;
    const AnswersMaker answers = answersOf(scenario, options, texts, figure.look.theme);
    for (double letters = figure.look.fontScale;; letters -= 0.1) {
        figure.panels = panels;
        layOut(figure, models.columns, std::max(letters, std::min(1.0, figure.look.fontScale)), words, answers);
        if (letters <= 1.0 || plotsHaveRoom(figure, models.columns)) {
            break;  // letters larger than asked of every figure leave the plots their room
        }
    }
    return answersLeaveRoom(std::move(figure));
}

}  // namespace ui
