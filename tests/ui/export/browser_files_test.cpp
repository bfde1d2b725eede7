// What a page writes by our own means, read by programs that know the formats: a deck's container by Python's zipfile,
// a GIF by Qt's reader.

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include "packaging/browser/ui/export/gif_encoder.h"
#include "packaging/browser/ui/export/zip.h"

namespace {

using Files = std::vector<std::pair<QByteArray, QByteArray>>;

Files someFiles()
{
    QByteArray noise;
    for (quint32 number = 1; number < 40'000; ++number) {
        noise.append(static_cast<char>((number * 2654435761U) >> 24U));
    }
    return {
        {"[Content_Types].xml", "<Types/>"}, {"ppt/図.xml", QByteArray(100'000, 'x')}, {"empty", ""}, {"noise", noise}};
}

QByteArray pythonOf(const QStringList& arguments)
{
    QProcess python;
    python.start(QStringLiteral("python3"), arguments);
    EXPECT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return python.readAllStandardOutput();
}

TEST(ZipOfThePage, IsReadByAnotherProgram)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(ui::zipped(someFiles()));
    file.close();
    const QByteArray said = pythonOf(
        {QStringLiteral("-c"),
         QStringLiteral("import sys,zipfile,zlib\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nfor i in "
                        "z.infolist(): sys.stdout.buffer.write(f'{i.filename} {i.file_size} {zlib.crc32(z.read(i))} "
                        "{i.date_time[0]} {oct(i.external_attr>>16)}\\n'.encode())"),
         path});
    EXPECT_TRUE(said.startsWith("[Content_Types].xml 8 ")) << said.toStdString();
    EXPECT_TRUE(said.contains("\nppt/図.xml 100000 ")) << said.toStdString();
    EXPECT_TRUE(said.contains("\nempty 0 0 1980 0o644\n")) << said.toStdString();
    EXPECT_EQ(ui::zipped(someFiles()), ui::zipped(someFiles()));
}

TEST(ZipOfThePage, ReadsItsOwnAndThoseOfOthers)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.zip"));
    pythonOf({QStringLiteral("-c"),
              QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],'w')\nz.writestr('kept',b'abc'*9)\n"
                             "z.writestr('packed',b'abc'*9,zipfile.ZIP_DEFLATED)\nz.comment=b'PK?'"),
              path});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray others = file.readAll();
    const auto entries = ui::zipEntries(others, 10);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 2U);
    for (const ui::ZipEntry& entry : *entries) {
        EXPECT_EQ(ui::unzipped(others, entry, 100), QByteArray("abc").repeated(9)) << entry.name.toStdString();
        EXPECT_FALSE(ui::unzipped(others, entry, 26)) << "more than is wanted";
    }
    const QByteArray ours = ui::zipped(someFiles());
    const auto again = ui::zipEntries(ours, 10);
    ASSERT_TRUE(again);
    for (std::size_t i = 0; i < again->size(); ++i) {
        EXPECT_EQ(again->at(i).name, someFiles()[i].first);
        EXPECT_EQ(ui::unzipped(ours, again->at(i), 1 << 20), someFiles()[i].second);
    }
}

TEST(ZipOfThePage, EndsSoonWhateverItIsGiven)
{
    const QByteArray whole = ui::zipped(someFiles());
    EXPECT_FALSE(ui::zipEntries("PK", 10));
    for (qsizetype at = 0; at < whole.size(); at += 97) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        for (const QByteArray& bytes : {damaged, whole.left(at)}) {
            for (const ui::ZipEntry& entry : ui::zipEntries(bytes, 10).value_or(std::vector<ui::ZipEntry>())) {
                const auto part = ui::unzipped(bytes, entry, 200'000);
                EXPECT_TRUE(!part || part->size() <= 200'000);
            }
        }
    }
}

QImage frameOf(int number)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(4 * number, 10, 12, 12), QColor(0, 114, 178));
    painter.fillRect(QRect(0, 40, 64, 2), QColor(213, 94, 0));
    return image;
}

TEST(GifOfThePage, ShowsTheFramesItWasGiven)
{
    const std::vector<QImage> frames = {frameOf(0), frameOf(1), frameOf(1), frameOf(1), frameOf(5), frameOf(0)};
    ui::GifEncoder encoder({true, QSize(64, 48), 20, true}, {frames.front(), frames.back()});
    for (const QImage& frame : frames) {
        encoder.add(frame);
    }
    QByteArray bytes = encoder.finish();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "gif");
    EXPECT_EQ(reader.imageCount(), 4);  // what stays is shown longer
    EXPECT_EQ(reader.loopCount(), -1);
    const std::pair<int, int> shown[] = {{0, 50}, {1, 150}, {4, 50}, {5, 50}};
    for (const auto& [number, milliseconds] : shown) {
        const QImage read = reader.read().convertToFormat(QImage::Format_RGB32);
        EXPECT_EQ(read, frames[static_cast<std::size_t>(number)]) << number;
        EXPECT_EQ(reader.nextImageDelay(), milliseconds) << number;
    }
}

TEST(GifOfThePage, PacksMoreThanItsTableHolds)
{
    QImage noise(256, 200, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            noise.setPixel(x, y,
                           qRgb(static_cast<int>(state >> 30U) * 85, static_cast<int>((state >> 28U) & 3U) * 85, 0));
        }
    }
    ui::GifEncoder encoder({true, noise.size(), 10, false}, {noise});
    encoder.add(noise);
    QByteArray bytes = encoder.finish();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "gif");
    EXPECT_EQ(reader.read().convertToFormat(QImage::Format_RGB32), noise);
}

}  // namespace
