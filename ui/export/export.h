#pragma once

#include <QByteArray>
#include <QImage>

#include "core/picture/evaluate.h"
#include "ui/export/format.h"
#include "ui/export/options.h"
#include "ui/words/texts.h"

namespace ui {

/// The scenario as a figure's bytes, in a format that is neither film nor deck. Same scenario and options, same bytes
/// for SVG and PNG, same pixels for PDF.
///
/// Needs a QApplication, on any platform, offscreen included. Each of them carries the scenario inside, which
/// scenarioInFigure() reads.
/// Errors: TooLarge when a PNG is beyond memory; UnknownName for a font that is not installed ("font") or a panel the
/// layout does not have ("panels").
[[nodiscard]] core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options,
                                                    Format format, const Texts& texts);

/// The same picture in memory, as a PNG would hold it: for previews, the clipboard and frames of an animation.
/// Opaque (RGB32) but for a theme or background that is not (ARGB32, premultiplied).
[[nodiscard]] core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options,
                                               const Texts& texts);

struct Figure;
enum class Elsewhere;

/// compose() with an error, Unwritable, where a method does not converge.
[[nodiscard]] core::Result<Figure> composed(const core::ValidScenario& scenario, const FigureOptions& options,
                                            const Texts& texts, core::Evaluator& evaluator, Elsewhere elsewhere);

/// A figure's bytes, and its picture, once it is composed of the scenario with the options.
[[nodiscard]] core::Result<QByteArray> bytesOf(const Figure& figure, const core::ValidScenario& scenario,
                                               const FigureOptions& options, Format format);
[[nodiscard]] core::Result<QImage> imageOf(const Figure& figure, const FigureOptions& options);

/// The same with an evaluator that remembers the picture before: frames of an animation share their curves and a held
/// density scale.
[[nodiscard]] core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options,
                                                    Format format, const Texts& texts, core::Evaluator& evaluator);
[[nodiscard]] core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options,
                                               const Texts& texts, core::Evaluator& evaluator);

}  // namespace ui
