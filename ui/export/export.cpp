#include "ui/export/export.h"

#include <cassert>
#include <exception>
#include <system_error>

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include "ui/export/composition.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/png_writer.h"
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
    return markedWithScenario(bytes, scenario, figure.description);
}

/// The system's words for a picture that does not fit into memory.
std::string noMemory()
{
    return std::make_error_code(std::errc::not_enough_memory).message();
}

core::Result<QByteArray> png(const Figure& figure, const FigureOptions& options, const core::ValidScenario& scenario)
{
    return imageOf(figure, options).and_then([&](QImage picture) -> core::Result<QByteArray> {
        nameScenario(picture, scenario);
        picture.setText(QStringLiteral("Description"), figure.description);
        const QByteArray bytes = pngOf(picture);
        if (bytes.isEmpty()) {
            return tl::unexpected(core::Errors{{core::ErrorCode::Unwritable, {}, noMemory(), {}}});
        }
        return bytes;
    });
}

}  // namespace

core::Result<Figure> composed(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                              core::Evaluator& evaluator, Elsewhere elsewhere)
{
    try {  // nothing may unwind through Qt: there is no figure, and the reason is said
        return compose(scenario, options, texts, evaluator, 0.0, {}, elsewhere);
    } catch (const std::exception& error) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Unwritable, {}, error.what(), {}}});
    }
}

core::Result<QImage> imageOf(const Figure& figure, const FigureOptions& options)
{
    const double pixels = options.unit == FigureOptions::Unit::Pixels ? 1.0 : options.dpi / kPixelsPerInch;
    const bool opaque = figure.look.background.alpha() == 255;
    QImage image((figure.size * pixels).toSize(), opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Unwritable, {}, noMemory(), {}}});
    }
    image.fill(Qt::transparent);
    paint(image, figure, pixels, TextMode::Live);
    const int dotsPerMeter = qRound(options.dpi / kMillimetresPerInch * 1000.0);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

core::Result<QByteArray> bytesOf(const Figure& figure, const core::ValidScenario& scenario,
                                 const FigureOptions& options, Format format)
{
    switch (format) {
    case Format::Svg: return svg(figure, options.text.value_or(TextMode::Outlines), scenario);
    case Format::Pdf: return pdf(figure, options.text.value_or(TextMode::Live), scenario);
    case Format::Png: return png(figure, options, scenario);
    case Format::Gif:
    case Format::Mp4:
    case Format::Pptx: break;
    }
    assert(false && "a film or a deck is no single figure");
    return QByteArray();
}

core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options, Format format,
                                      const Texts& texts)
{
    core::Evaluator evaluator;
    return renderFigure(scenario, options, format, texts, evaluator);
}

core::Result<QByteArray> renderFigure(const core::ValidScenario& scenario, const FigureOptions& options, Format format,
                                      const Texts& texts, core::Evaluator& evaluator)
{
    return composed(scenario, options, texts, evaluator, Elsewhere::Description).and_then([&](const Figure& figure) {
        return bytesOf(figure, scenario, options, format);
    });
}

core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts)
{
    core::Evaluator evaluator;
    return renderImage(scenario, options, texts, evaluator);
}

core::Result<QImage> renderImage(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                                 core::Evaluator& evaluator)
{
    return composed(scenario, options, texts, evaluator, Elsewhere::Description).and_then([&](const Figure& figure) {
        return imageOf(figure, options);
    });
}

}  // namespace ui
