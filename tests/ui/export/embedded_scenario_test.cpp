#include "ui/export/embedded_scenario.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/io/scenario_json.h"
#include "tests/ui/export/other_programs.h"
#include "ui/export/export.h"

namespace {

constexpr ui::Format kFormats[] = {ui::Format::Svg, ui::Format::Pdf, ui::Format::Png};

QByteArray figureOf(const core::ValidScenario& scenario, ui::Format format)
{
    ui::FigureOptions options;
    options.width = 480;
    options.height = 270;
    return ui::renderFigure(scenario, options, format, {}).value();
}

core::ErrorCode codeOf(const QByteArray& bytes)
{
    const auto read = ui::scenarioInFigure(bytes);
    EXPECT_FALSE(read.has_value());
    return read ? core::ErrorCode::Empty : read.error().front().code;
}

TEST(EmbeddedScenario, ComesBackFromEachFormat)
{
    for (const std::string_view name : core::presetNames()) {
        const auto scenario = core::presetScenario(name).value();
        for (const ui::Format format : kFormats) {
            const QByteArray bytes = figureOf(scenario, format);
            EXPECT_TRUE(ui::isFigure(bytes));
            const auto read = ui::scenarioInFigure(bytes);
            ASSERT_TRUE(read.has_value()) << name << static_cast<int>(format);
            EXPECT_EQ(*read, scenario) << name << static_cast<int>(format);
        }
    }
    EXPECT_FALSE(ui::isFigure(QByteArray::fromStdString(core::scenarioToJson({}))));
}

/// Other programs find it as well: it is no secret of ours.
TEST(EmbeddedScenario, IsAnAttachmentToAPdfReader)
{
    const QByteArray list = tests::printedOf(figureOf({}, ui::Format::Pdf), "pdfdetach", {"-list", "IN"});
    EXPECT_TRUE(list.contains("scenario.mirage")) << list.toStdString();
}

TEST(EmbeddedScenario, OfAFigureFromElsewhereIsMissing)
{
    EXPECT_EQ(codeOf("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>"), core::ErrorCode::NotAScenario);
    EXPECT_EQ(codeOf("<html><body/></html>"), core::ErrorCode::NotAScenario);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray png;
    QBuffer pngBuffer(&png);
    image.save(&pngBuffer, "PNG");
    EXPECT_EQ(codeOf(png), core::ErrorCode::NotAScenario);
    QByteArray pdf;
    QBuffer pdfBuffer(&pdf);
    pdfBuffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdfBuffer);
        QPainter painter(&writer);
        painter.drawLine(0, 0, 10, 10);
    }
    EXPECT_EQ(codeOf(pdf), core::ErrorCode::NotAScenario);
}

TEST(EmbeddedScenario, OfADamagedFigureIsNeverAnotherOne)
{
    const auto scenario = core::presetScenario("paper-fig2").value();
    for (const ui::Format format : kFormats) {
        const QByteArray whole = figureOf(scenario, format);
        int refused = 0;
        for (qsizetype length = 1; length < whole.size(); length += whole.size() / 23 + 1) {
            const auto read = ui::scenarioInFigure(whole.left(length));
            refused += read ? 0 : 1;
            EXPECT_TRUE(!read || *read == scenario) << static_cast<int>(format) << " cut at " << length;
        }
        EXPECT_GT(refused, 0) << static_cast<int>(format);
    }
    QByteArray changed = figureOf(scenario, ui::Format::Svg);
    changed.replace("&quot;mean&quot;", "&quot;mien&quot;");
    EXPECT_EQ(codeOf(changed), core::ErrorCode::MissingField);
}

TEST(EmbeddedScenario, OpensByContentNotByName)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName().toStdString();
    };
    const auto figure = ui::openScenario(write("a.mirage", figureOf({}, ui::Format::Png)));
    ASSERT_TRUE(figure.has_value());
    EXPECT_TRUE(figure->fromFigure);
    const auto document = ui::openScenario(write("b.png", QByteArray::fromStdString(core::scenarioToJson({}))));
    ASSERT_TRUE(document.has_value());
    EXPECT_FALSE(document->fromFigure);
    const std::string elsewhere = write("c.svg", "<svg/>");
    EXPECT_EQ(ui::openScenario(elsewhere).error().front().field, elsewhere);
}

}  // namespace
