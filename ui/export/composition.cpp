#include "ui/export/composition.h"

#include <algorithm>

#include "ui/export/figure_font.h"
#include "ui/export/figure_name.h"
#include "ui/panels/paint_panel.h"
#include "ui/present/facts.h"

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
    if (!wanted.isEmpty()) {
        std::erase_if(panels, [&](const PanelModel& panel) { return !wanted.contains(panel.id); });
    }
    return faults;
}

/// Moves the names of lines from beside them into a block under the title.
void nameInLegend(PanelModel& panel)
{
    for (auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (LineModel& line : *lines) {
            if (!line.label.isEmpty()) {
                panel.legend.push_back({line.stroke, line.label});
                line.label.clear();
            }
        }
    }
}

void applyOptions(PanelModel& panel, const FigureOptions& options, const FigureLook& look)
{
    if (!options.title) {
        panel.title.clear();
        panel.subtitle.clear();
    }
    if (options.names == FigureOptions::Names::Legend) {
        nameInLegend(panel);
    }
    scaleLines(panel, look);
}

SentenceModel sentenceOf(const core::ValidScenario& scenario, const core::Evaluator& evaluator,
                         const core::AtTheMean& now, const Texts& texts)
{
    return presentSentence(FactsSource().facts(scenario, evaluator, now, {}), texts);
}

}  // namespace

core::Result<Figure> compose(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                             core::Evaluator& evaluator)
{
    Figure figure;
    figure.size = pageInPixels(options);
    figure.look = lookOf(options);
    const auto family = figureFont(options.fontFamily);
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
    for (PanelModel& panel : figure.panels) {
        applyOptions(panel, options, figure.look);
    }
    figure.page = pageOf(figure.size, static_cast<int>(figure.panels.size()), models.columns, figure.look.fontScale);
    if (options.caption) {
        const SentenceModel sentence = sentenceOf(scenario, evaluator, evaluation.now, texts);
        figure.caption = layOutCaption(sentence, figure.look.theme, figure.page.canvas);
        makeRoomBelow(figure.page, figure.caption.height);
    }
    return figure;
}

void paint(QPaintDevice& device, const Figure& figure, double scale, TextMode mode)
{
    std::vector<PlacedPanel> placed;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        placed.push_back({&figure.panels[i], figure.page.panels[i]});
    }
    const QRectF area(QPointF(0, 0), figure.page.canvas);
    paintPanels(device, placed, {area, figure.page.scale * scale, figure.look.background, mode},
                [&](QPainter& painter) { paintCaption(painter, figure.caption, mode); });
}

}  // namespace ui
