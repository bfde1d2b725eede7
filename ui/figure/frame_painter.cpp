#include "ui/figure/frame_painter.h"

#include <new>

#include "ui/figure/page.h"
#include "ui/panels/paint_panel.h"
#include "ui/state/present.h"

namespace ui {

namespace {

constexpr double kPixelsPerInch = 96.0;
constexpr double kMillimetresPerInch = 25.4;

}  // namespace

QSize pixelSize(const FigureOptions& options)
{
    const bool inPixels = options.unit == FigureOptions::Unit::Pixels;
    const double scale = inPixels ? 1.0 : options.dpi / kMillimetresPerInch;
    return (QSizeF(options.width, options.height) * scale).toSize();
}

FramePainter::FramePainter(const FigureOptions& options, const Texts& texts) : options_(options), texts_(texts) {}

QImage FramePainter::paint(const core::ValidScenario& scenario)
{
    const bool inPixels = options_.unit == FigureOptions::Unit::Pixels;
    const double unit = inPixels ? 1.0 : kPixelsPerInch / kMillimetresPerInch;
    const Page page = twoPanelPage(QSizeF(options_.width, options_.height) * unit);
    Theme theme = options_.dark ? darkTheme() : lightTheme();
    theme.fontFamily = QStringLiteral("DejaVu Sans");
    const QSizeF panel = page.panels.front().size() * page.scale;
    const PanelModels models =
        present(scenario, evaluator_.evaluate(scenario, {panel.width(), panel.height()}), texts_, theme);
    QImage image(pixelSize(options_), QImage::Format_RGB32);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    const double scale = page.scale * (inPixels ? 1.0 : options_.dpi / kPixelsPerInch);
    paintPanels(image, {{&models.bell, page.panels[0]}, {&models.metric, page.panels[1]}},
                QRectF(QPointF(0, 0), page.canvas), scale, TextMode::Live);
    return image;
}

}  // namespace ui
