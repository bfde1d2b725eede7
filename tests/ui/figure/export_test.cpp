#include "ui/figure/export.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/io/presets.h"

namespace {

QByteArray figure(const core::ValidScenario& scenario, const ui::FigureOptions& options, ui::FigureFormat format)
{
    const auto bytes = ui::renderFigure(scenario, options, format, {});
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

/// The picture another program makes of a figure: what a slide would show, not what Qt thinks it drew.
QImage rendered(const QByteArray& bytes, const QString& program, const QStringList& arguments, const QString& suffix)
{
    QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("figure.") + suffix);
    QFile file(source);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("IN"), source)
        .replaceInStrings(QStringLiteral("OUT"), folder.filePath(QStringLiteral("out")));
    EXPECT_EQ(QProcess::execute(program, all), 0) << program.toStdString();
    QImage image(folder.filePath(QStringLiteral("out.png")));
    EXPECT_FALSE(image.isNull());
    return image.convertToFormat(QImage::Format_RGB32);
}

/// The share of pixels that differ by more than antialiasing explains.
double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return 1.0;
    }
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(a.width()) * a.height());
}

TEST(ExportFigure, SvgLooksTheSameInAnotherProgram)
{
    ASSERT_FALSE(QStandardPaths::findExecutable(QStringLiteral("rsvg-convert")).isEmpty());
    for (const std::string_view name : core::presetNames()) {
        const auto scenario = core::presetScenario(name).value();
        const QImage png =
            QImage::fromData(figure(scenario, {}, ui::FigureFormat::Png)).convertToFormat(QImage::Format_RGB32);
        const QImage svg = rendered(figure(scenario, {}, ui::FigureFormat::Svg), QStringLiteral("rsvg-convert"),
                                    {"IN", "-o", "OUT.png"}, QStringLiteral("svg"));
        EXPECT_EQ(svg.size(), QSize(1920, 1080));
        EXPECT_LT(difference(png, svg), 0.004) << name;
    }
}

TEST(ExportFigure, PdfHasItsSizeItsFontsAndThePicture)
{
    ui::FigureOptions options;
    options.width = 254.0;
    options.height = 142.875;
    options.unit = ui::FigureOptions::Unit::Millimetres;
    options.dpi = 96.0;
    const QByteArray bytes = figure({}, options, ui::FigureFormat::Pdf);
    const QImage pdf = rendered(bytes, QStringLiteral("pdftoppm"), {"-r", "96", "-png", "-singlefile", "IN", "OUT"},
                                QStringLiteral("pdf"));
    EXPECT_EQ(pdf.size(), QSize(960, 540));
    const QImage png =
        QImage::fromData(figure({}, options, ui::FigureFormat::Png)).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(png.size(), QSize(960, 540));
    EXPECT_LT(difference(png, pdf), 0.01);
    EXPECT_TRUE(bytes.contains("DejaVuSans"));
}

TEST(ExportFigure, SvgHoldsOutlinesNoTextAndNoBitmap)
{
    const QByteArray svg = figure({}, {}, ui::FigureFormat::Svg);
    EXPECT_FALSE(svg.contains("<text"));
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_FALSE(svg.contains("non-scaling-stroke"));
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 1920 1080\""));
}

TEST(ExportFigure, SameScenarioSameBytes)
{
    for (const auto format : {ui::FigureFormat::Svg, ui::FigureFormat::Png}) {
        const QByteArray first = figure({}, {}, format);
        figure(core::presetScenario("paper-fig2").value(), {}, format);  // what came before must not show
        EXPECT_EQ(first, figure({}, {}, format));
    }
}

TEST(ExportFigure, PngHasTheResolutionAsked)
{
    ui::FigureOptions options;
    options.width = 85.0;
    options.height = 100.0;
    options.unit = ui::FigureOptions::Unit::Millimetres;
    options.dpi = 300.0;
    const QImage image = QImage::fromData(figure({}, options, ui::FigureFormat::Png));
    EXPECT_EQ(image.size(), QSize(1004, 1181));
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
}

TEST(ExportFigure, ThemesAreTheirOwn)
{
    ui::FigureOptions dark;
    dark.theme = ui::FigureTheme::Dark;
    const QImage light = QImage::fromData(figure({}, {}, ui::FigureFormat::Png));
    EXPECT_GT(light.pixelColor(3, 3).lightness(), 250);
    EXPECT_LT(QImage::fromData(figure({}, dark, ui::FigureFormat::Png)).pixelColor(3, 3).lightness(), 60);
}

TEST(ExportFigure, AColumnIsExactlyThatWideAndCoveredToItsLastPixel)
{
    ui::FigureOptions column;
    column.width = 85.0;
    column.height = 110.0;
    column.unit = ui::FigureOptions::Unit::Millimetres;
    EXPECT_TRUE(figure({}, column, ui::FigureFormat::Svg).contains("width=\"85mm\" height=\"110mm\""));
    const QImage image = QImage::fromData(figure({}, column, ui::FigureFormat::Png));
    EXPECT_EQ(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
}

}  // namespace
