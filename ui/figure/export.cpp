#include "ui/figure/export.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "ui/figure/page.h"
#include "ui/panels/paint_panel.h"
#include "ui/state/present.h"

namespace ui {

namespace {

constexpr double kPixelsPerInch = 96.0;  // a CSS pixel, which is what SVG and slides mean by one
constexpr double kMillimetresPerInch = 25.4;
const QString kFigureFont = QStringLiteral("DejaVu Sans");  // a named family: "Sans Serif" is another font elsewhere

QSizeF pageInPixels(const FigureOptions& options)
{
    const double unit = options.unit == FigureOptions::Unit::Pixels ? 1.0 : kPixelsPerInch / kMillimetresPerInch;
    return {options.width * unit, options.height * unit};
}

/// A figure's panels, evaluated for its own pixels.
struct Figure {
    Theme theme;
    Page page;
    PanelModels models;

    std::vector<PlacedPanel> placed() const
    {
        std::vector<PlacedPanel> panels;
        for (std::size_t i = 0; i < models.panels.size(); ++i) {
            panels.push_back({&models.panels[i], page.panels[i]});
        }
        return panels;
    }
};

Figure makeFigure(const core::ValidScenario& scenario, const FigureOptions& options, const QSizeF& page,
                  const Texts& texts, core::Evaluator& evaluator)
{
    Figure figure;
    figure.theme = options.theme == FigureTheme::Dark ? darkTheme() : lightTheme();
    figure.theme.fontFamily = kFigureFont;
    const core::PictureSize size{page.width(), page.height()};  // no panel has more pixels than the page
    figure.models = present(scenario, evaluator.evaluate(scenario, size), texts, figure.theme);
    figure.page = pageOf(page, static_cast<int>(figure.models.panels.size()), figure.models.columns);
    return figure;
}

void paint(QPaintDevice& device, const Figure& figure, double scale, TextMode mode)
{
    paintPanels(device, figure.placed(), QRectF(QPointF(0, 0), figure.page.canvas), scale, mode);
}

/// QSvgGenerator knows sizes in whole pixels only; 85 mm would come out as 84.9312 mm.
void setPhysicalSize(QByteArray& svg, const QSizeF& page)
{
    const qsizetype from = svg.indexOf("<svg width=");
    const qsizetype to = svg.indexOf("mm\"", svg.indexOf("height=", from)) + 3;
    const double perPixel = kMillimetresPerInch / kPixelsPerInch;
    svg.replace(from, to - from,
                "<svg width=\"" + QByteArray::number(page.width() * perPixel, 'g', 12) + "mm\" height=\""
                    + QByteArray::number(page.height() * perPixel, 'g', 12) + "mm\"");
}

QByteArray svg(const Figure& figure, const QSizeF& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(qRound(kPixelsPerInch));
    generator.setSize(page.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), page));
    generator.setTitle(figure.models.panels.back().title);
    generator.setDescription(figure.models.panels.back().description);
    paint(generator, figure, figure.page.scale, TextMode::Outlines);
    setPhysicalSize(bytes, page);
    return bytes;
}

QByteArray pdf(const Figure& figure, const QSizeF& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(page * 72.0 / kPixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(figure.models.panels.back().title);
    paint(writer, figure, figure.page.scale * 1200.0 / kPixelsPerInch, TextMode::Live);
    return bytes;
}

core::Result<QByteArray> png(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                             core::Evaluator& evaluator)
{
    return renderImage(scenario, options, texts, evaluator).map([](const QImage& image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    });
}

}  // namespace

core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options,
                                      FigureFormat format, const Texts& texts)
{
    core::Evaluator evaluator;
    return renderFigure(scenario, options, format, texts, evaluator);
}

core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options,
                                      FigureFormat format, const Texts& texts, core::Evaluator& evaluator)
{
    if (format == FigureFormat::Png) {
        return png(scenario, options, texts, evaluator);
    }
    const QSizeF page = pageInPixels(options);
    const Figure figure = makeFigure(scenario, options, page, texts, evaluator);
    return format == FigureFormat::Svg ? svg(figure, page) : pdf(figure, page);
}

core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts)
{
    core::Evaluator evaluator;
    return renderImage(scenario, options, texts, evaluator);
}

core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                                 core::Evaluator& evaluator)
{
    const QSizeF page = pageInPixels(options);
    const double pixels = options.unit == FigureOptions::Unit::Pixels ? 1.0 : options.dpi / kPixelsPerInch;
    QImage image((page * pixels).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return tl::unexpected(core::Errors{{core::ErrorCode::TooLarge, "size", {}, {}}});
    }
    const Figure figure = makeFigure(scenario, options, page, texts, evaluator);
    const int dotsPerMeter = qRound(options.dpi / kMillimetresPerInch * 1000.0);
    paint(image, figure, figure.page.scale * pixels, TextMode::Live);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

}  // namespace ui
