#include "ui/export/composition.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

#include "ui/export/arrangement.h"
#include "ui/export/figure_font.h"
#include "ui/export/figure_key.h"
#include "ui/export/figure_name.h"
#include "ui/export/figure_panels.h"
#include "ui/export/figure_room.h"
#include "ui/export/figure_sentence.h"
#include "ui/export/figure_words.h"
#include "ui/export/giving_way.h"
#include "ui/export/inset_grid.h"
#include "ui/export/words_room.h"
#include "ui/panels/note_room.h"
#include "ui/panels/paint_panel.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/shared_legend.h"
#include "ui/present/present_prediction.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/measured_text.h"

namespace ui {

namespace {

QSizeF pageInPixels(const FigureOptions& options)
{
    const double unit = options.unit == FigureOptions::Unit::Pixels ? 1.0 : kPixelsPerInch / kMillimetresPerInch;
    return {options.width * unit, options.height * unit};
}

void applyOptions(PanelModel& panel, const FigureOptions& options)
{
    if (!options.score && panel.id == u"panel-bell") {
        hideScore(panel);
    }
    panel = guidesInLegend(std::move(panel));
    if (!options.title) {
        panel.title.clear();
        panel.subtitle.clear();
    }
    if (options.names == FigureOptions::Names::Legend) {
        panel = namedInLegend(std::move(panel));
    }
}

/// Gives the plots their room: low ones take it from the gaps, then from the subtitles, a part of them or all, the
/// smallest from the titles too, since letters do not shrink.
void arrangeWithNames(Figure& figure, int columns, double letters, const std::optional<Arrangement>& as)
{
    constexpr double kSmall = 150.0;        // canvas pixels
    constexpr double kSmallOfMany = 110.0;  // whose subtitles say of what kind a score is, in a line
    constexpr double kSmallest = 65.0;
    const bool mayLoseTitles = letters <= 1.0 && columns < 3;  // six are known by their letters
    for (int step = kTighter;;) {
        Figure named = arranged(figure, columns, as);
        const double small = step > kTighter && figure.panels.size() > 2 ? kSmallOfMany : kSmall;
        const bool large = leastPlot(named) >= (step < kNoTitles ? small : kSmallest)
                           && lowestPlot(named) >= goodPlot(named, step > kTighter);
        const bool isEnough = as && as->given ? step >= *as->given : large;
        if (isEnough || step >= (mayLoseTitles && leastPlot(named) < kSmallest ? kNothingMore : kNoTitles)) {
            figure = std::move(named);
            figure.arrangement.given = step;
            return;
        }
        step = giveWay(figure.panels, named.page.panels, figure.axisNames, step);
    }
}

using AnswersMaker = std::function<AnswersBlock(const QSizeF& canvas, double below)>;

/// Rows of names and many small pictures have the letters of six panels: in larger ones not every row could have its
/// name, nor every picture its numbers.
int panelsOfLetters(const Figure& figure)
{
    constexpr int kManyPanels = 6;
    const bool isMuch = std::any_of(figure.panels.begin(), figure.panels.end(), [](const PanelModel& panel) {
        return panel.still.y.names || panel.still.insets.size() > kFewInsets;
    });
    return isMuch ? kManyPanels : static_cast<int>(figure.panels.size());
}

/// What a figure is laid out among.
struct Layout {
    int columns = 1;
    AnswersMaker answers;
    std::optional<Arrangement> as;
};

void layOut(Figure& figure, const Layout& layout, double letters, const FigureWords& words)
{
    figure.arrangement.letters = letters;
    figure.page = pageOf(figure.size, panelsOfLetters(figure), letters);
    const double lines = figure.look.lineScale * figure.page.lineScale / figure.page.scale;
    for (PanelModel& panel : figure.panels) {
        scaleLines(panel, lines);
    }
    scaleLines(figure.key, lines);
    figure.caption = layOutWords(words, figure.look.theme, figure.page.canvas, kSmallestType / std::max(1.0, letters));
    if (layout.answers) {
        figure.answers = layout.answers(figure.page.canvas, figure.caption.height);
    }
    arrangeWithNames(figure, layout.columns, letters, layout.as);
}

/// In letters as large as was asked for: those larger than every figure's leave the plots their room.
void layOutInLetters(Figure& figure, const Layout& layout, const FigureWords& words)
{
    if (layout.as) {
        layOut(figure, layout, layout.as->letters, words);
        return;
    }
    constexpr double kStep = 0.05;
    constexpr double kLeastOfRoomy = 1.25;  // beyond it letters that fit grow smaller where that clears their labels
    const std::vector<PanelModel> panels = figure.panels;
    const PanelModel key = figure.key;
    std::optional<Figure> best;
    int fewest = 0;
    for (double letters = figure.look.fontScale; !best || (fewest > 0 && letters > kLeastOfRoomy);
         letters = kStep * (std::ceil(letters / kStep - 1e-6) - 1.0)) {  // the same sizes whatever was asked for
        figure.panels = panels;
        figure.key = key;
        layOut(figure, layout, std::max(letters, std::min(1.0, figure.look.fontScale)), words);
        if (letters > 1.0 && !plotsHaveRoom(figure, layout.columns)) {
            continue;
        }
        const int crowded = letters > 1.0 ? crowdedLabels(figure) : 0;
        if (!best || crowded < fewest) {
            best = figure;
            fewest = crowded;
        }
    }
    figure = std::move(*best);
}

/// Panels as figures have them, those asked for alone, what is to be drawn by a class left open.
core::Errors takeChosen(std::vector<PanelModel>& panels, const FigureOptions& options, const Texts& texts)
{
    for (PanelModel& panel : panels) {
        leaveWindow(panel, texts);
    }
    core::Errors faults = choosePanels(panels, options.panels);
    if (faults.empty()) {
        leaveOpen(panels, options, texts);
    }
    return faults;
}

/// With the caption of what is drawn: one that speaks of a small picture which has no room is another.
template <typename LaidOut>
std::optional<Figure> captioned(const Figure& figure, const LaidOut& laidOut)
{
    if (!hasSmallPicture(figure)) {
        return laidOut(CaptionOf::Figure);
    }
    std::optional<Figure> made = laidOut(CaptionOf::FigureWithSmallPicture);
    return made && drawsSmallPicture(*made) ? made : laidOut(CaptionOf::Figure);
}

/// What panels are there to say stands whole under them where it has no room over their plots, unless that leaves the
/// plots no picture; and where those are higher so by a twentieth.
std::optional<Figure> withPointsUnder(std::optional<Figure> over, std::optional<Figure> under, bool areTold)
{
    constexpr double kHigher = 1.05;
    const double least = areTold ? kHigher * lowestOfPage(*over) : std::min(kLowestUnderWords, lowestOfPage(*over));
    return under && lowestOfPage(*under) >= least ? under : over;
}

/// A pair of metrics is told by the strict one, whatever its series.
Telling tellingOf(const core::ValidScenario& scenario)
{
    const core::LayoutSpec& layout = core::specOf(scenario.view().layout);
    return core::has(layout, core::PanelKind::Strict) ? Telling::First : Telling::Last;
}

/// What stands on no page stands in the file's description.
void describeUnsaid(Figure& figure)
{
    for (const QString& unsaid : figure.unsaid) {
        figure.description += u'\n' + unsaid.trimmed();
    }
}

/// What was asked for must be there.
core::Result<Figure> checked(std::optional<Figure> figure)
{
    if (!figure) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Conflict, "caption", {}, {}}});
    }
    if (!answersLeaveRoom(*figure)) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Conflict, "answers", {}, {}}});
    }
    return std::move(*figure);
}

}  // namespace

core::Result<Figure> compose(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                             core::Evaluator& evaluator, double leastUnder, const std::optional<Arrangement>& as,
                             Elsewhere elsewhere)
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
    const auto axes = axisNamesOf(figure.panels, evaluation, texts);
    if (core::Errors faults = takeChosen(figure.panels, options, texts); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    figure.title = figureName(scenario, texts);
    figure.description = figure.panels.back().description;
    figure.key.theme = figure.look.theme;
    figure.key.legend = takeSharedLegend(figure.panels);
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        PanelModel& panel = figure.panels[i];
        figure.axisNames << axes.value(panel.id);
        if (as) {
            panel.still.rest = as->rests[i];
        }
        figure.arrangement.rests.push_back(panel.still.rest);
        applyOptions(panel, options);
    }
    const QStringList facts = options.title ? takeFacts(figure.panels, tellingOf(scenario)) : QStringList();
    const AnswersMaker answers =
        options.answers ? [&](const QSizeF& canvas,
                              double below) { return layOutAnswers(scenario, texts, figure.look.theme, canvas, below); }
                        : AnswersMaker();
    const qsizetype verdicts = core::has(core::specOf(scenario.view().layout), core::PanelKind::Forecast) ? 1 : 0;
    const auto wordedSo = [&](CaptionOf of, bool pointsUnder) {
        Figure worded = figure;
        worded.arrangement.pointsUnder = pointsUnder;
        const QStringList points = pointsUnder ? takePoints(worded.panels) : QStringList();
        const FigureWords words{options.caption ? figureSentence(scenario, evaluator, evaluation.now, texts, of)
                                                : SentenceModel(),
                                points + facts,
                                evidenceSources(scenario, evaluation, texts, Sources::Works),
                                evidenceSources(scenario, evaluation, texts, Sources::Names),
                                texts,
                                leastUnder,
                                {},
                                spokenOf(elsewhere, texts),
                                {},
                                {},
                                points.isEmpty() ? verdicts : 1,
                                spokenAloneOf(elsewhere, texts),
                                points.isEmpty() ? verdictsTogether(evaluation) : 1};
        return withRoom(worded, words, [&](Figure& tried, const FigureWords& said) {
            layOutInLetters(tried, {models.columns, answers, as}, said);
            tried.unsaid = said.unsaidSentences + (said.facts + said.unsaidFacts).mid(tried.caption.facts);
            if (options.caption && said.sources != words.sources) {
                tried.description += u'\n' + words.sources;
            }
        });
    };
    const auto laidOut = [&](CaptionOf of) {
        std::optional<Figure> over = wordedSo(of, as && as->pointsUnder);
        if (as || !over || !havePoints(figure.panels)) {
            return over;
        }
        const bool areTold = sayPoints(figure.panels, over->panels, over->page.panels);
        return withPointsUnder(std::move(over), wordedSo(of, true), areTold);
    };
    return checked(captioned(figure, laidOut)).map([&](Figure made) {
        describeUnsaid(made);
        return made;
    });
}

void paint(QPaintDevice& device, const Figure& figure, double scale, TextMode mode)
{
    std::vector<PlacedPanel> placed;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        placed.push_back({&figure.panels[i], figure.page.panels[i], &figure.key.legend});
    }
    const QRectF area(QPointF(0, 0), figure.page.canvas);
    paintPanels(device, placed, {area, figure.page.scale * scale, figure.look.background, mode},
                [&](QPainter& painter) {
                    paintKey(painter, figure, mode);
                    if (figure.answers) {
                        paintAnswersBlock(painter, *figure.answers, mode);
                    }
                    paintCaption(painter, figure.caption, mode);
                });
}

}  // namespace ui
