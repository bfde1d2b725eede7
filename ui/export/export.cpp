#include "ui/export/export.h"

#include <cassert>

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include "ui/export/composition.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/svg_writer.h"

namespace ui {

namespace {

QByteArray svg(const Figure& figure, TextMode text, const core::ValidScenario& scenario)
{
    SvgWriter writer(figure.size);
    writer.setTitle(figure.title, figure.description);
    writer.setMetadata(scenarioAsXml(scenario));
    writer.setAttribute(scenarioAsAttribute(scenario));
    paint(writer, figure, 1.0, text);
    return writer.bytes();
}

QByteArray pdf(const Figure& figure, TextMode text, const core::ValidScenario& scenario)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(figure.size * 72.0 / kPixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(figure.title);
    writer.setCreator(QStringLiteral("Metric Mirage"));
    attachScenario(writer, scenario);
    paint(writer, figure, 1200.0 / kPixelsPerInch, text);
    return markedWithScenario(bytes, scenario);
}

core::Result<QImage> image(const Figure& figure, const FigureOptions& options)
{
    const double pixels = options.unit == FigureOptions::Unit::Pixels ? 1.0 : options.dpi / kPixelsPerInch;
    const bool opaque = figure.look.background.alpha() == 255;
    QImage image((figure.size * pixels).toSize(), opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return tl::unexpected(core::Errors{{core::ErrorCode::TooLarge, "size", {}, {}}});
    }
    image.fill(Qt::transparent);
    paint(image, figure, pixels, TextMode::Live);
    const int dotsPerMeter = qRound(options.dpi / kMillimetresPerInch * 1000.0);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

core::Result<QByteArray> png(const Figure& figure, const FigureOptions& options, const core::ValidScenario& scenario)
{
    return image(figure, options).map([&](QImage picture) {
        nameScenario(picture, scenario);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return bytes;
    });
}

}  // namespace

core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options, Format format,
                                      const Texts& texts)
{
    core::Evaluator evaluator;
    return renderFigure(scenario, options, format, texts, evaluator);
}

core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options, Format format,
                                      const Texts& texts, core::Evaluator& evaluator)
{
    const auto figure = compose(scenario, options, texts, evaluator);
    if (!figure) {
        return tl::unexpected(figure.error());
    }
    switch (format) {
    case Format::Svg: return svg(*figure, options.text.value_or(TextMode::Outlines), scenario);
    case Format::Pdf: return pdf(*figure, options.text.value_or(TextMode::Live), scenario);
    case Format::Png: return png(*figure, options, scenario);
    case Format::Gif:
    case Format::Mp4:
    case Format::Pptx: break;
    }
    assert(false && "a film or a deck is no single figure");
    return QByteArray();
}

core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts)
{
    core::Evaluator evaluator;
    return renderImage(scenario, options, texts, evaluator);
}

core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                                 core::Evaluator& evaluator)
{
    return compose(scenario, options, texts, evaluator).and_then([&](const Figure& figure) {
        return image(figure, options);
    });
}

}  // namespace ui
