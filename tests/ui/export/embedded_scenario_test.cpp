#include "ui/export/embedded_scenario.h"

#include <algorithm>
#include <vector>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/io/scenario_json.h"
#include "core/model/laid_over.h"
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
            EXPECT_EQ(*read, core::onlyDrawn(scenario)) << name << static_cast<int>(format);
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

/// A PNG's chunks: their length, type, data and check sum.
std::vector<QByteArray> chunksOf(const QByteArray& png)
{
    std::vector<QByteArray> chunks;
    for (qsizetype at = 8; at < png.size(); at += chunks.back().size()) {
        chunks.push_back(png.mid(at, 12 + qFromBigEndian<qint32>(png.constData() + at)));
    }
    return chunks;
}

QByteArray withoutText(const QByteArray& png, const QByteArray& key)
{
    QByteArray kept = png.left(8);
    for (const QByteArray& chunk : chunksOf(png)) {
        kept += chunk.mid(8).startsWith(key + '\0') ? QByteArray() : chunk;
    }
    return kept;
}

/// As ImageMagick writes it: the texts after the picture.
TEST(EmbeddedScenario, OfAPngIsFoundAfterThePicture)
{
    const auto scenario = core::presetScenario("paper-fig2").value();
    const QByteArray whole = figureOf(scenario, ui::Format::Png);
    std::vector<QByteArray> chunks = chunksOf(whole);
    std::stable_partition(chunks.begin(), chunks.end() - 1,
                          [](const QByteArray& chunk) { return !chunk.mid(5, 3).startsWith("TXt"); });
    ASSERT_TRUE(chunks[chunks.size() - 2].contains("metric-mirage-scenario"));
    QByteArray moved = whole.left(8);
    for (const QByteArray& chunk : chunks) {
        moved += chunk;
    }
    ASSERT_NE(moved, whole);
    EXPECT_EQ(ui::scenarioInFigure(moved), scenario);
    QByteArray damaged = withoutText(moved, "Comment");
    damaged[damaged.indexOf("metric-mirage-scenario") + 40] ^= 1;  // its check sum tells
    EXPECT_EQ(codeOf(damaged), core::ErrorCode::NotAScenario);
}

/// As GIMP leaves it: of all texts the comment, which may also be anybody else's.
TEST(EmbeddedScenario, OfAPngIsInItsCommentAsWell)
{
    const auto scenario = core::presetScenario("longer-answers").value();
    const QByteArray whole = figureOf(scenario, ui::Format::Png);
    const QByteArray commented = withoutText(whole, "metric-mirage-scenario");
    ASSERT_LT(commented.size(), whole.size());
    EXPECT_EQ(ui::scenarioInFigure(commented), scenario);
    QImage image = QImage::fromData(withoutText(commented, "Comment"));
    image.setText(QStringLiteral("Comment"), QStringLiteral("Created with GIMP"));
    QByteArray other;
    QBuffer buffer(&other);
    image.save(&buffer, "PNG");
    EXPECT_EQ(codeOf(other), core::ErrorCode::NotAScenario);
}

/// As svgo leaves it.
TEST(EmbeddedScenario, OfAnSvgOutlivesItsMetadata)
{
    const auto scenario = core::presetScenario("many-digits").value();
    QByteArray svg = figureOf(scenario, ui::Format::Svg);
    const qsizetype begin = svg.indexOf("<metadata>");
    svg.remove(begin, svg.indexOf("</metadata>") - begin + 11);
    EXPECT_EQ(ui::scenarioInFigure(svg), scenario);
}

TEST(EmbeddedScenario, OfAnSvgPackedByGzipComesBack)
{
    const auto scenario = core::presetScenario("many-digits").value();
    const QByteArray packed = tests::printedOf(figureOf(scenario, ui::Format::Svg), "gzip", {"-c", "IN"});
    ASSERT_TRUE(packed.startsWith("\x1f\x8b"));
    EXPECT_EQ(ui::scenarioInFigure(packed), scenario);
}

/// Attachments belong to the file and are lost when a page is taken out; the page has its own copy.
TEST(EmbeddedScenario, OfAPdfIsOnItsPageAsWell)
{
    const auto scenario = core::presetScenario("slope").value();
    QByteArray pdf = figureOf(scenario, ui::Format::Pdf);
    ASSERT_TRUE(pdf.contains("/EmbeddedFiles"));
    pdf.replace("/EmbeddedFiles", "/EmbeddedFilez");
    EXPECT_FALSE(tests::printedOf(pdf, "pdfdetach", {"-list", "IN"}).contains("scenario.mirage"));
    EXPECT_EQ(ui::scenarioInFigure(pdf), scenario);
}

/// A PDF with one attachment; qpdf finds its objects without a table, where there is any page.
QByteArray withAttachment(const QByteArray& dictionary, const QByteArray& data, const QByteArray& tree)
{
    return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>> endobj\n"
           "2 0 obj <</Type/Pages/Kids[6 0 R]/Count 1>> endobj\n"
           "6 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n"
           "3 0 obj "
           + tree
           + " endobj\n4 0 obj <</Type/Filespec/F(scenario.mirage)/EF<</F 5 0 R>>>> endobj\n"
             "5 0 obj <<"
           + dictionary + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data
           + "\nendstream endobj\ntrailer <</Root 1 0 R/Size 7>>\n%%EOF\n";
}

TEST(EmbeddedScenario, OfAPdfMadeToStallEndsSoon)
{
    const QByteArray tree = "<</Names[(scenario.mirage) 4 0 R]>>";
    const QByteArray json = QByteArray::fromStdString(core::scenarioToJson({}));
    EXPECT_EQ(ui::scenarioInFigure(withAttachment({}, json, tree)), core::ValidScenario());
    const QByteArray bomb = qCompress(QByteArray(64 << 20, ' '), 9).mid(4);
    EXPECT_EQ(codeOf(withAttachment("/Filter/FlateDecode", bomb, tree)), core::ErrorCode::TooLarge);
    EXPECT_EQ(codeOf(withAttachment("/Filter[/FlateDecode/FlateDecode]", qCompress(bomb).mid(4), tree)),
              core::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(withAttachment("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 100000000>>",
                                    qCompress(json).mid(4), tree)),
              core::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(withAttachment({}, json, "<</Kids[3 0 R 3 0 R]>>")), core::ErrorCode::NotAScenario);
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
