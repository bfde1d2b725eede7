#include "ui/export/figure_mime.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include "ui/export/export.h"

namespace {

TEST(FigureMimeData, OffersSvgAndPngAtOnce)
{
    ui::ExportJob job{{}, {{{}, {}}}, {}};
    job.choice.format = ui::Format::Gif;  // whatever a file would be
    ui::FigureOptions& options = job.choice.options;
    options.width = 320.0;
    options.height = 180.0;
    const auto data = ui::figureMimeData(job);
    EXPECT_EQ(data->data(QStringLiteral("image/svg+xml")), ui::renderFigure({}, options, ui::Format::Svg, {}).value());
    EXPECT_EQ(data->data(QStringLiteral("image/png")), ui::renderFigure({}, options, ui::Format::Png, {}).value());
    EXPECT_TRUE(data->hasImage());
    EXPECT_EQ(data->imageData().value<QImage>().size(), QSize(320, 180));
    EXPECT_FALSE(data->hasUrls());
    EXPECT_TRUE(data->data(QStringLiteral("text/html")).isEmpty());
}

TEST(FigureMimeData, DraggedItIsAFileDrawnWhenItIsDropped)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    ui::ExportJob job{"first-light", {{{}, {}}}, {}};
    job.choice.format = ui::Format::Png;
    const auto data = ui::figureMimeData(job, folder);
    EXPECT_TRUE(data->hasUrls());
    EXPECT_FALSE(QFile::exists(folder->filePath(QStringLiteral("first-light.png")))) << "drawn before it is asked for";
    const QList<QUrl> urls = data->urls();
    ASSERT_EQ(urls.size(), 1);
    QFile file(urls.front().toLocalFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), data->data(QStringLiteral("image/png")));
}

/// Of the format that is chosen, but for films, and called as the scenario.
TEST(FigureMimeData, DraggedItIsOfTheChosenFormatAndName)
{
    using ui::Format;
    for (const auto& [format, name] : {std::pair(Format::Svg, "first-light.svg"),
                                       {Format::Pdf, "first-light.pdf"},
                                       {Format::Pptx, "first-light.pptx"},
                                       {Format::Mp4, "first-light.png"}}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        ui::ExportJob job{"first-light", {{{}, {}}}, {}};
        job.choice.format = format;
        const QString path = ui::figureMimeData(job, folder)->urls().front().toLocalFile();
        EXPECT_EQ(path, folder->filePath(QString::fromLatin1(name)));
        EXPECT_GT(QFileInfo(path).size(), 0) << name;
    }
}

}  // namespace
