#include "ui/export/figure_mime.h"

#include <QFile>
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
    const auto data = ui::figureMimeData({{}, {{{}, {}}}, {}}, folder);
    EXPECT_TRUE(data->hasUrls());
    EXPECT_FALSE(QFile::exists(folder->filePath(QStringLiteral("metric-mirage.png"))))
        << "drawn before it is asked for";
    const QList<QUrl> urls = data->urls();
    ASSERT_EQ(urls.size(), 1);
    QFile file(urls.front().toLocalFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), data->data(QStringLiteral("image/png")));
}

}  // namespace
