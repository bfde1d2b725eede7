#include "ui/export/png_writer.h"

#include <QBuffer>
#include <QPainter>

#include <gtest/gtest.h>

#include "ui/export/export.h"

namespace {

/// A figure as figures are: flat, with lines, and where it is not opaque with nothing behind.
QImage drawn(QImage::Format format, const QSize& size)
{
    QImage image(size, format);
    image.fill(format == QImage::Format_RGB32 ? Qt::white : Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(20, 90, 160, 180), 3.0));
    for (int i = 0; i < 40; ++i) {
        painter.drawLine(QPointF(3.0 * i, 0.0), QPointF(size.width(), 7.3 * i));
    }
    painter.end();
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(5669);
    image.setText(QStringLiteral("short"), QStringLiteral("a few words, \u00e9"));
    image.setText(QStringLiteral("metric-mirage-scenario"), QString(5000, u'x') + QStringLiteral("{}"));
    return image;
}

/// Qt's reader, which is libpng, reads back what was given, and warns of nothing.
TEST(PngWriter, IsReadBackAsItWas)
{
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32_Premultiplied}) {
        for (const QSize size : {QSize(640, 360), QSize(1, 1), QSize(7, 400)}) {
            const QImage image = drawn(format, size);
            const QByteArray png = ui::pngOf(image);
            const QImage read = QImage::fromData(png, "PNG");
            ASSERT_EQ(read.size(), size);
            EXPECT_EQ(read.hasAlphaChannel(), image.hasAlphaChannel());
            const auto plain = [](const QImage& one) { return one.convertToFormat(QImage::Format_ARGB32); };
            EXPECT_EQ(plain(read), plain(image));
            EXPECT_EQ(read.dotsPerMeterX(), 11811);
            EXPECT_EQ(read.dotsPerMeterY(), 5669);
            EXPECT_EQ(read.text(QStringLiteral("short")), image.text(QStringLiteral("short")));
            EXPECT_EQ(read.text(QStringLiteral("metric-mirage-scenario")),
                      image.text(QStringLiteral("metric-mirage-scenario")));
        }
    }
}

TEST(PngWriter, OfAFigureIsNoLargerThanQtsAndAlwaysTheSame)
{
    const QImage image = ui::renderImage({}, {}, {}).value();
    QByteArray qts;
    QBuffer buffer(&qts);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    const QByteArray png = ui::pngOf(image);
    EXPECT_LT(static_cast<double>(png.size()), 1.1 * static_cast<double>(qts.size()));
    EXPECT_EQ(png, ui::pngOf(image));
}

TEST(PngWriter, OfNoImageIsNothing)
{
    EXPECT_TRUE(ui::pngOf(QImage()).isEmpty());
}

}  // namespace
