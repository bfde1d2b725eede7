#include "ui/export/film.h"

#include <algorithm>
#include <cmath>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "ui/export/embedded_scenario.h"
#include "ui/export/sweep.h"
#include "ui/export/task.h"
#include "ui/film/gif_palette.h"

namespace {

ui::FigureOptions sized(double width, double height)
{
    ui::FigureOptions options;
    options.width = width;
    options.height = height;
    return options;
}

/// A job that moves the mean through so many frames.
ui::ExportJob moving(ui::Format format, int frames, const ui::FigureOptions& options, int framesPerSecond = 10)
{
    ui::ExportJob job{"film-%d", {{{}, {}}}, {}, true};
    job.choice.format = format;
    job.choice.options = options;
    job.choice.sweep.frames = frames;
    job.choice.framesPerSecond = framesPerSecond;
    return job;
}

ui::DrawnFiles drawn(const ui::ExportJob& job)
{
    const auto files = ui::drawnAtOnce(job);
    EXPECT_TRUE(files.has_value()) << files.error().front().found;
    return files.value_or(ui::DrawnFiles{{}});
}

QByteArray rendered(const ui::ExportJob& job)
{
    return drawn(job).front().bytes;
}

std::vector<QImage> pictures(int frames, const ui::FigureOptions& options)
{
    std::vector<QImage> images;
    for (const ui::DrawnFile& file : drawn(moving(ui::Format::Png, frames, options))) {
        images.push_back(QImage::fromData(file.bytes));
    }
    return images;
}

/// A film as another program reads it.
class Film {
public:
    Film(const QByteArray& bytes, const QString& suffix) : path_(folder_.filePath(QStringLiteral("film.") + suffix))
    {
        QFile file(path_);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// One line, "codec,width,height,pixel format,frames".
    std::string stream() const
    {
        return run(QStringLiteral("ffprobe"),
                   {"-v", "error", "-count_frames", "-show_entries",
                    "stream=codec_name,width,height,pix_fmt,nb_read_frames", "-of", "csv=p=0", path_})
            .trimmed()
            .toStdString();
    }

    double duration() const
    {
        return run(QStringLiteral("ffprobe"),
                   {"-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path_})
            .toDouble();
    }

    QImage frame(int number) const
    {
        const QString picture = folder_.filePath(QStringLiteral("frame.png"));
        QFile::remove(picture);
        run(QStringLiteral("ffmpeg"), {"-v", "error", "-i", path_, "-vf",
                                       QStringLiteral("select=eq(n\\,%1)").arg(number), "-frames:v", "1", picture});
        return QImage(picture).convertToFormat(QImage::Format_RGB32);
    }

private:
    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

    QTemporaryDir folder_;
    QString path_;
};

/// Peak signal to noise ratio, decibels.
double psnr(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return 0.0;
    }
    double squares = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            squares += std::pow(left.red() - right.red(), 2) + std::pow(left.green() - right.green(), 2)
                       + std::pow(left.blue() - right.blue(), 2);
        }
    }
    return 10.0 * std::log10(255.0 * 255.0 * 3.0 * a.width() * a.height() / std::max(squares, 1e-9));
}

class Video : public testing::Test {
protected:
    void SetUp() override { ASSERT_FALSE(QStandardPaths::findExecutable(QStringLiteral("ffprobe")).isEmpty()); }
};

TEST_F(Video, Mp4HasItsFramesItsSizeAndItsLength)
{
    const Film mp4(rendered(moving(ui::Format::Mp4, 25, sized(640, 360))), QStringLiteral("mp4"));
    EXPECT_EQ(mp4.stream(), "h264,640,360,yuv420p,25");
    EXPECT_NEAR(mp4.duration(), 2.5, 0.001);
}

TEST_F(Video, GifHasItsFramesItsSizeAndItsLength)
{
    const Film gif(rendered(moving(ui::Format::Gif, 31, sized(639, 361), 30)), QStringLiteral("gif"));
    EXPECT_EQ(gif.stream(), "gif,639,361,bgra,31");
    EXPECT_NEAR(gif.duration(), 31.0 / 30.0, 0.011);  // GIF counts hundredths
}

TEST_F(Video, FramesAreTheFigures)
{
    const auto options = sized(960, 540);
    const Film mp4(rendered(moving(ui::Format::Mp4, 9, options)), QStringLiteral("mp4"));
    const Film gif(rendered(moving(ui::Format::Gif, 9, options)), QStringLiteral("gif"));
    const auto frames = pictures(9, options);
    for (const int number : {0, 8}) {
        const QImage& expected = frames[static_cast<std::size_t>(number)];
        EXPECT_GT(psnr(mp4.frame(number), expected), 33.0) << number;  // half the colours' resolution
        EXPECT_GT(psnr(gif.frame(number), expected), 38.0) << number;
        EXPECT_LT(psnr(gif.frame(8 - number), expected), 28.0) << "the frames do not move";
    }
}

TEST_F(Video, OddSidesOfAnMp4GetAPixelMore)
{
    const auto options = sized(321, 201);
    const Film mp4(rendered(moving(ui::Format::Mp4, 2, options)), QStringLiteral("mp4"));
    EXPECT_EQ(mp4.stream(), "h264,322,202,yuv420p,2");
    const QImage expected = pictures(2, options).front();
    EXPECT_GT(psnr(mp4.frame(0).copy(0, 0, 321, 201), expected), 30.0);
    EXPECT_GT(mp4.frame(0).pixelColor(321, 201).lightness(), 245) << "the card goes on";
}

TEST(Animation, SameFramesSameBytes)
{
    for (const auto format : {ui::Format::Gif, ui::Format::Mp4}) {
        const QByteArray first = rendered(moving(format, 12, sized(480, 270)));
        EXPECT_EQ(first, rendered(moving(format, 12, sized(480, 270))));
    }
}

TEST(Animation, PlaysWhileItLoadsAndLoopsWhenAsked)
{
    const QByteArray mp4 = rendered(moving(ui::Format::Mp4, 4, sized(320, 180)));
    EXPECT_LT(mp4.indexOf("moov"), mp4.indexOf("mdat"));
    ui::ExportJob once = moving(ui::Format::Gif, 4, sized(320, 180));
    EXPECT_TRUE(rendered(once).contains("NETSCAPE2.0"));
    once.choice.loop = false;
    EXPECT_FALSE(rendered(once).contains("NETSCAPE2.0"));
}

TEST(Animation, ASequenceIsAPictureAFrame)
{
    const ui::DrawnFiles files = drawn(moving(ui::Format::Png, 3, sized(480, 270)));
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(QImage::fromData(files.front().bytes).size(), QSize(480, 270));
    EXPECT_NE(files.front().bytes, files.back().bytes);
    EXPECT_EQ(files.back().path, "film-3");
}

TEST(Animation, StepsArePagesOfOnePdfInVectors)
{
    const QByteArray pdf = rendered(moving(ui::Format::Pdf, 3, sized(480, 240)));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("steps.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral("pdftoppm"),
                                {"-r", "96", "-png", file.fileName(), folder.filePath(QStringLiteral("page"))}),
              0);
    const auto frames = pictures(3, sized(480, 240));
    for (int i = 0; i < 3; ++i) {
        const QImage page(folder.filePath(QStringLiteral("page-%1.png").arg(i + 1)));
        const QImage& expected = frames[static_cast<std::size_t>(i)];
        const QImage& next = frames[static_cast<std::size_t>((i + 1) % 3)];
        EXPECT_GT(psnr(page, expected), psnr(page, next) + 3.0) << i;
    }
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("page-4.png"))));
}

/// The file is opened as the scenario that was exported, not as its first page, and a page taken out as its own.
TEST(Animation, StepsCarryWhatWasGivenAndEachPageItsOwn)
{
    const ui::ExportJob job = moving(ui::Format::Pdf, 3, sized(480, 240));
    const core::ValidScenario& given = job.scenarios.front().scenario;
    const QByteArray pdf = rendered(job);
    EXPECT_EQ(ui::scenarioInFigure(pdf), given);
    const auto pages = ui::sweep(given, job.choice.sweep).value();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("steps.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral("pdfseparate"),
                                {file.fileName(), folder.filePath(QStringLiteral("page-%d.pdf"))}),
              0);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QFile page(folder.filePath(QStringLiteral("page-%1.pdf").arg(i + 1)));
        ASSERT_TRUE(page.open(QIODevice::ReadOnly));
        EXPECT_NE(pages[i], given);
        EXPECT_EQ(ui::scenarioInFigure(page.readAll()), pages[i]) << i;
    }
}

TEST(Animation, RefusesWhatNoPlayerShows)
{
    const auto fields = [](ui::Format format, int framesPerSecond, double width, double height) {
        std::string named;
        for (const core::Error& fault :
             ui::filmFaults(moving(format, 2, sized(width, height), framesPerSecond).choice)) {
            named += fault.field + " ";
            EXPECT_NE(fault.allowed, "");
        }
        return named;
    };
    EXPECT_EQ(fields(ui::Format::Mp4, 60, 4096, 4096), "");
    EXPECT_EQ(fields(ui::Format::Mp4, 30, 4097, 64), "size ");
    EXPECT_EQ(fields(ui::Format::Gif, 50, 2048, 2048), "");
    EXPECT_EQ(fields(ui::Format::Gif, 51, 64, 2049), "size fps ");
    EXPECT_EQ(fields(ui::Format::Mp4, 0, 64, 64), "fps ");
    ui::ExportChoice transparent = moving(ui::Format::Gif, 2, sized(64, 64), 30).choice;
    transparent.options.theme = ui::ThemeId::Transparent;
    ASSERT_EQ(ui::filmFaults(transparent).size(), 1U);
    transparent.options.background = QColor(Qt::yellow);
    EXPECT_TRUE(ui::filmFaults(transparent).empty());
    EXPECT_FALSE(ui::drawnAtOnce(moving(ui::Format::Mp4, 2, sized(16384, 16384))).has_value());
}

TEST(Animation, TheEstimateIsWithinAFactorOfTwoAndAHalf)
{
    for (const auto format : {ui::Format::Gif, ui::Format::Mp4}) {
        const ui::ExportJob job = moving(format, 60, sized(640, 360));
        const auto real = static_cast<double>(rendered(job).size());
        const auto estimate = static_cast<double>(ui::estimatedBytes({}, job.choice));
        EXPECT_GT(estimate, real / 2.5);
        EXPECT_LT(estimate, real * 2.5);
    }
}

TEST(GifPalette, KeepsFewColoursExactlyAndTheCommonOnesOfMany)
{
    QImage flat(64, 64, QImage::Format_RGB32);
    flat.fill(qRgb(250, 251, 252));
    flat.setPixel(3, 3, qRgb(1, 2, 3));
    ui::GifPalette few({flat});
    EXPECT_EQ(few.colours().size(), 256U);
    EXPECT_EQ(few.colours()[few.nearest(qRgb(1, 2, 3))], qRgb(1, 2, 3));
    EXPECT_EQ(qAlpha(few.colours().back()), 0);
    QImage many = flat.scaled(256, 256);
    for (int i = 0; i < 20000; ++i) {
        many.setPixel(i % 256, i / 256, qRgb(i % 256, (i / 7) % 256, (i / 256) * 3));
    }
    ui::GifPalette rich({many});
    EXPECT_EQ(rich.colours()[rich.nearest(qRgb(250, 251, 252))], qRgb(250, 251, 252));
    const QRgb near = rich.colours()[rich.nearest(qRgb(100, 100, 100))];
    EXPECT_NEAR(qRed(near), 100, 30);
    EXPECT_NEAR(qGreen(near), 100, 30);
}

}  // namespace
