#include "ui/export/animation.h"

#include <algorithm>
#include <cmath>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/sweep.h"
#include "ui/film/gif_palette.h"

namespace {

ui::Animation film(int frames, int framesPerSecond = 10)
{
    ui::SweepOptions options;
    options.frames = frames;
    return {ui::sweep({}, options).value(), framesPerSecond, true};
}

ui::FigureOptions sized(double width, double height)
{
    ui::FigureOptions options;
    options.width = width;
    options.height = height;
    return options;
}

QByteArray rendered(const ui::Animation& animation, ui::VideoFormat format, const ui::FigureOptions& options)
{
    const auto bytes = ui::renderAnimation(animation, format, options, {});
    EXPECT_TRUE(bytes.has_value()) << bytes.error().front().found;
    return bytes.value_or(QByteArray());
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

QImage figure(const core::ValidScenario& scenario, const ui::FigureOptions& options)
{
    return QImage::fromData(ui::renderFigure(scenario, options, ui::FigureFormat::Png, {}).value())
        .convertToFormat(QImage::Format_RGB32);
}

class Video : public testing::Test {
protected:
    void SetUp() override { ASSERT_FALSE(QStandardPaths::findExecutable(QStringLiteral("ffprobe")).isEmpty()); }
};

TEST_F(Video, Mp4HasItsFramesItsSizeAndItsLength)
{
    const Film mp4(rendered(film(25), ui::VideoFormat::Mp4, sized(640, 360)), QStringLiteral("mp4"));
    EXPECT_EQ(mp4.stream(), "h264,640,360,yuv420p,25");
    EXPECT_NEAR(mp4.duration(), 2.5, 0.001);
}

TEST_F(Video, GifHasItsFramesItsSizeAndItsLength)
{
    const Film gif(rendered(film(31, 30), ui::VideoFormat::Gif, sized(639, 361)), QStringLiteral("gif"));
    EXPECT_EQ(gif.stream(), "gif,639,361,bgra,31");
    EXPECT_NEAR(gif.duration(), 31.0 / 30.0, 0.011);  // GIF counts hundredths
}

TEST_F(Video, FramesAreTheFigures)
{
    const ui::Animation animation = film(9);
    const auto options = sized(960, 540);
    const Film mp4(rendered(animation, ui::VideoFormat::Mp4, options), QStringLiteral("mp4"));
    const Film gif(rendered(animation, ui::VideoFormat::Gif, options), QStringLiteral("gif"));
    const auto pictures = ui::renderSequence(animation, options, {}).value();
    for (const int number : {0, 8}) {
        const QImage expected = QImage::fromData(pictures[static_cast<std::size_t>(number)]);
        EXPECT_GT(psnr(mp4.frame(number), expected), 33.0) << number;  // half the colours' resolution
        EXPECT_GT(psnr(gif.frame(number), expected), 38.0) << number;
        EXPECT_LT(psnr(gif.frame(8 - number), expected), 28.0) << "the frames do not move";
    }
}

TEST_F(Video, OddSidesOfAnMp4GetAPixelMore)
{
    const auto options = sized(321, 201);
    const ui::Animation animation = film(2);
    const Film mp4(rendered(animation, ui::VideoFormat::Mp4, options), QStringLiteral("mp4"));
    EXPECT_EQ(mp4.stream(), "h264,322,202,yuv420p,2");
    const QImage expected = figure(animation.frames.front(), options);
    EXPECT_GT(psnr(mp4.frame(0).copy(0, 0, 321, 201), expected), 30.0);
    EXPECT_GT(mp4.frame(0).pixelColor(321, 201).lightness(), 245) << "the card goes on";
}

TEST(Animation, SameFramesSameBytes)
{
    for (const auto format : {ui::VideoFormat::Gif, ui::VideoFormat::Mp4}) {
        const QByteArray first = rendered(film(12), format, sized(480, 270));
        EXPECT_EQ(first, rendered(film(12), format, sized(480, 270)));
    }
}

TEST(Animation, PlaysWhileItLoadsAndLoopsWhenAsked)
{
    const QByteArray mp4 = rendered(film(4), ui::VideoFormat::Mp4, sized(320, 180));
    EXPECT_LT(mp4.indexOf("moov"), mp4.indexOf("mdat"));
    ui::Animation once = film(4);
    once.loop = false;
    EXPECT_TRUE(rendered(film(4), ui::VideoFormat::Gif, sized(320, 180)).contains("NETSCAPE2.0"));
    EXPECT_FALSE(rendered(once, ui::VideoFormat::Gif, sized(320, 180)).contains("NETSCAPE2.0"));
}

TEST(Animation, ASequenceIsAPictureAFrame)
{
    const ui::Animation animation = film(3);
    const auto pictures = ui::renderSequence(animation, sized(480, 270), {});
    ASSERT_TRUE(pictures.has_value());
    ASSERT_EQ(pictures->size(), 3U);
    EXPECT_EQ(QImage::fromData(pictures->front()).size(), QSize(480, 270));
    EXPECT_NE(pictures->front(), pictures->back());
}

TEST(Animation, StepsArePagesOfOnePdfInVectors)
{
    const auto pdf = ui::renderSteps(film(3), sized(480, 240), {});
    ASSERT_TRUE(pdf.has_value());
    EXPECT_FALSE(pdf->contains("/Subtype /Image"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("steps.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*pdf);
    file.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral("pdftoppm"),
                                {"-r", "96", "-png", file.fileName(), folder.filePath(QStringLiteral("page"))}),
              0);
    const auto pictures = ui::renderSequence(film(3), sized(480, 240), {}).value();
    for (int i = 0; i < 3; ++i) {
        const QImage page(folder.filePath(QStringLiteral("page-%1.png").arg(i + 1)));
        const QImage expected = QImage::fromData(pictures[static_cast<std::size_t>(i)]);
        const QImage next = QImage::fromData(pictures[static_cast<std::size_t>((i + 1) % 3)]);
        EXPECT_GT(psnr(page, expected), psnr(page, next) + 3.0) << i;
    }
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("page-4.png"))));
}

TEST(Animation, IsCancelledBetweenFrames)
{
    int told = 0;
    const auto cancelAtThree = [&](int done, int total) {
        EXPECT_EQ(total, 50);
        told = done;
        return done < 3;
    };
    const auto options = sized(320, 180);
    for (const auto format : {ui::VideoFormat::Gif, ui::VideoFormat::Mp4}) {
        const auto bytes = ui::renderAnimation(film(50), format, options, {}, cancelAtThree);
        ASSERT_FALSE(bytes.has_value());
        EXPECT_EQ(bytes.error().front().code, core::ErrorCode::Cancelled);
        EXPECT_EQ(told, 3);
    }
    EXPECT_FALSE(ui::renderSequence(film(50), options, {}, cancelAtThree).has_value());
    EXPECT_EQ(told, 3);
}

TEST(Animation, TellsEveryFrame)
{
    std::vector<int> told;
    const auto progress = [&](int done, int) {
        told.push_back(done);
        return true;
    };
    EXPECT_TRUE(ui::renderAnimation(film(4), ui::VideoFormat::Mp4, sized(320, 180), {}, progress).has_value());
    EXPECT_EQ(told, (std::vector<int>{0, 1, 2, 3, 4}));
}

TEST(Animation, RefusesWhatNoPlayerShows)
{
    const auto fields = [](ui::VideoFormat format, int framesPerSecond, double width, double height) {
        std::string named;
        for (const core::Error& fault : ui::animationFaults(format, framesPerSecond, sized(width, height))) {
            named += fault.field + " ";
            EXPECT_NE(fault.allowed, "");
        }
        return named;
    };
    EXPECT_EQ(fields(ui::VideoFormat::Mp4, 60, 4096, 4096), "");
    EXPECT_EQ(fields(ui::VideoFormat::Mp4, 30, 4097, 64), "size ");
    EXPECT_EQ(fields(ui::VideoFormat::Gif, 50, 2048, 2048), "");
    EXPECT_EQ(fields(ui::VideoFormat::Gif, 51, 64, 2049), "size fps ");
    EXPECT_EQ(fields(ui::VideoFormat::Mp4, 0, 64, 64), "fps ");
    ui::FigureOptions transparent = sized(64, 64);
    transparent.theme = ui::FigureTheme::Transparent;
    ASSERT_EQ(ui::animationFaults(ui::VideoFormat::Gif, 30, transparent).size(), 1U);
    transparent.background = QColor(Qt::yellow);
    EXPECT_TRUE(ui::animationFaults(ui::VideoFormat::Gif, 30, transparent).empty());
    EXPECT_FALSE(ui::renderAnimation(film(2), ui::VideoFormat::Mp4, sized(16384, 16384), {}).has_value());
}

TEST(Animation, TheEstimateIsWithinAFactorOfTwoAndAHalf)
{
    const auto options = sized(640, 360);
    for (const auto format : {ui::VideoFormat::Gif, ui::VideoFormat::Mp4}) {
        const auto real = static_cast<double>(rendered(film(60), format, options).size());
        const auto estimate = static_cast<double>(ui::estimatedSize(film(60), format, options, {}));
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
