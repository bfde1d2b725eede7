#include "ui/export/export.h"
#include "ui/present/present_answers.h"

#include <QImage>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/export/other_programs.h"

namespace {

QByteArray figure(const core::ValidScenario& scenario, const ui::FigureOptions& options, ui::Format format)
{
    const auto bytes = ui::renderFigure(scenario, options, format, {});
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

TEST(ExportFigure, SvgLooksTheSameInAnotherProgram)
{
    for (const std::string_view name : core::presetNames()) {
        const auto scenario = core::presetScenario(name).value();
        const QImage png =
            QImage::fromData(figure(scenario, {}, ui::Format::Png)).convertToFormat(QImage::Format_RGB32);
        const QImage svg = tests::renderedSvg(figure(scenario, {}, ui::Format::Svg));
        EXPECT_EQ(svg.size(), QSize(1920, 1080));
        EXPECT_LT(tests::difference(png, svg), 0.004) << name;
    }
}

TEST(ExportFigure, PdfHasItsSizeItsFontsAndThePicture)
{
    ui::FigureOptions options;
    options.width = 254.0;
    options.height = 142.875;
    options.unit = ui::FigureOptions::Unit::Millimetres;
    options.dpi = 96.0;
    const QByteArray bytes = figure({}, options, ui::Format::Pdf);
    const QImage pdf = tests::renderedPdf(bytes);
    EXPECT_EQ(pdf.size(), QSize(960, 540));
    const QImage png = QImage::fromData(figure({}, options, ui::Format::Png)).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(png.size(), QSize(960, 540));
    EXPECT_LT(tests::difference(png, pdf), 0.01);
    EXPECT_TRUE(bytes.contains("DejaVuSans"));
}

TEST(ExportFigure, SvgHoldsOutlinesNoTextAndNoBitmap)
{
    const QByteArray svg = figure({}, {}, ui::Format::Svg);
    EXPECT_FALSE(svg.contains("<text"));
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_FALSE(svg.contains("non-scaling-stroke"));
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 1920 1080\""));
}

TEST(ExportFigure, SameScenarioSameBytes)
{
    for (const auto format : {ui::Format::Svg, ui::Format::Png}) {
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
    const QImage image = QImage::fromData(figure({}, options, ui::Format::Png));
    EXPECT_EQ(image.size(), QSize(1004, 1181));
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
}

TEST(ExportFigure, HasTheAnswersOfTheScreenWhereAskedFor)
{
    ui::FigureOptions options;
    options.answers = true;
    options.text = ui::TextMode::Live;
    const QByteArray svg = figure({}, options, ui::Format::Svg);
    ui::AnswersSource source;
    const core::ValidScenario scenario;
    const ui::AnswersModel shown =
        ui::presentAnswers(scenario, source.sample(scenario, core::shapeOf(scenario)), {}, ui::lightTheme());
    EXPECT_TRUE(svg.contains("class=\"answers-strip\""));
    EXPECT_TRUE(svg.contains('>' + shown.caption.toHtmlEscaped().toUtf8() + "</text>"));
    EXPECT_FALSE(figure({}, {}, ui::Format::Svg).contains("answers-strip"));
    const QImage with = QImage::fromData(figure({}, options, ui::Format::Png));
    const QImage without = QImage::fromData(figure({}, {}, ui::Format::Png));
    EXPECT_EQ(with.size(), without.size());
    EXPECT_NE(with, without);
}

TEST(ExportFigure, ThemesAreTheirOwn)
{
    ui::FigureOptions dark;
    dark.theme = ui::ThemeId::Dark;
    const QImage light = QImage::fromData(figure({}, {}, ui::Format::Png));
    EXPECT_GT(light.pixelColor(3, 3).lightness(), 250);
    EXPECT_LT(QImage::fromData(figure({}, dark, ui::Format::Png)).pixelColor(3, 3).lightness(), 60);
}

TEST(ExportFigure, AColumnIsExactlyThatWideAndCoveredToItsLastPixel)
{
    ui::FigureOptions column;
    column.width = 85.0;
    column.height = 110.0;
    column.unit = ui::FigureOptions::Unit::Millimetres;
    EXPECT_TRUE(figure({}, column, ui::Format::Svg).contains("width=\"85mm\" height=\"110mm\""));
    const QImage image = QImage::fromData(figure({}, column, ui::Format::Png));
    EXPECT_EQ(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
}

}  // namespace
