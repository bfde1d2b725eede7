#include "ui/export/lesson_figure.h"

#include <algorithm>

#include <QPainter>

#include "core/picture/drawing.h"
#include "ui/export/composition.h"
#include "ui/present/prediction_plane.h"

namespace ui {

namespace {

const QString kBell = QStringLiteral("panel-bell");

/// The panel that shows what is to be drawn; of several series the others are what one goes by.
QString panelOf(const core::LessonStep& step)
{
    core::Evaluator evaluator;
    const auto plane = planeOf(step.scenario, evaluator.evaluate(step.scenario, core::PictureSize()), step.predict->of);
    return plane ? QString::fromLatin1(plane->panel.data(), static_cast<qsizetype>(plane->panel.size())) : QString();
}

/// The metric to be drawn, where the curves of the others are given; a step that hides a panel with curves gives none.
std::optional<core::Metric> givenBeside(const core::LessonStep& step)
{
    const core::Metric* const asked = step.predict ? std::get_if<core::Metric>(&step.predict->of) : nullptr;
    const bool hides = std::ranges::any_of(
        step.hide, [](const std::string& name) { return name.starts_with("panel-") && name != kBell.toStdString(); });
    return asked == nullptr || hides ? std::nullopt : std::optional(*asked);
}

}  // namespace

bool tellsTheAnswer(const core::LessonStep& step, const QString& panel)
{
    const bool hidden = std::find(step.hide.begin(), step.hide.end(), panel.toStdString()) != step.hide.end();
    if (hidden || !step.predict || panel == kBell) {
        return hidden;
    }
    return std::holds_alternative<core::Metric>(step.predict->of) || panel == panelOf(step)
           || step.scenario.view().layout == core::Layout::Forecast;  // one series on two scales
}

FigureOptions asking(const core::LessonStep& step, FigureOptions options)
{
    options.score = options.score && !step.predict;
    options.findings = false;
    options.known = step.predict ? step.predict->from : std::nullopt;
    if (step.predict && !options.known && step.scenario.view().layout == core::Layout::Forecast) {
        options.known = step.scenario.view().cut;
    }
    options.asked = givenBeside(step);
    for (const core::PanelSpec& panel : core::specOf(step.scenario.view().layout).panels) {
        const QString id = QString::fromUtf8(panel.id.data(), static_cast<qsizetype>(panel.id.size()));
        if (tellsTheAnswer(step, id)) {
            options.blank << id;
        }
    }
    return options;
}

core::Result<QImage> figureToAsk(const core::LessonStep& step, const FigureOptions& options, double scale,
                                 const Texts& texts)
{
    core::Evaluator evaluator;
    auto figure = compose(step.scenario, asking(step, options), texts, evaluator, 0.0, {}, Elsewhere::Nowhere);
    if (!figure) {
        return tl::unexpected(figure.error());
    }
    QImage image((figure->size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    paint(image, *figure, scale, TextMode::Outlines);
    return image;
}

}  // namespace ui
