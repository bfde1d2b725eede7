// An export is made a frame at a time: by turns of the event loop, or by whoever steps it.

#include "ui/export/task.h"

#include <memory>

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "ui/export/export.h"

namespace {

ui::ExportJob job(ui::Format format, bool moving, int frames = 4)
{
    ui::ExportJob job{moving && format == ui::Format::Png ? "f-%02d.png" : "f", {{{}, {}}}, {}, moving};
    job.choice.format = format;
    job.choice.options.width = 320.0;
    job.choice.options.height = 180.0;
    job.choice.sweep.frames = frames;
    return job;
}

/// How often a task told its progress: one more than it has frames.
int steps(const ui::ExportJob& job)
{
    ui::ExportTask task(job);
    std::vector<int> told;
    QObject::connect(&task, &ui::ExportTask::progressed, [&](int done, int) { told.push_back(done); });
    while (task.step()) {
    }
    EXPECT_TRUE(task.result().has_value());
    for (std::size_t i = 0; i < told.size(); ++i) {
        EXPECT_EQ(told[i], static_cast<int>(i));
    }
    return static_cast<int>(told.size()) - 1;
}

TEST(ExportTask, TakesAFrameAStepInEveryFormat)
{
    EXPECT_EQ(steps(job(ui::Format::Svg, false)), 1);
    EXPECT_EQ(steps(job(ui::Format::Pdf, false)), 1);
    EXPECT_EQ(steps(job(ui::Format::Png, false)), 1);
    EXPECT_EQ(steps(job(ui::Format::Png, true)), 4);
    EXPECT_EQ(steps(job(ui::Format::Pdf, true)), 4);
    EXPECT_EQ(steps(job(ui::Format::Mp4, true)), 4);
    EXPECT_EQ(steps(job(ui::Format::Gif, true)), 8) << "four for its colours, then four";
    ui::ExportJob deck = job(ui::Format::Pptx, false);
    deck.scenarios.resize(3, deck.scenarios.front());
    deck.choice.options.width = 1920.0;
    deck.choice.options.height = 1080.0;
    EXPECT_EQ(steps(deck), 3);
}

/// The bytes are those of the writer called directly.
TEST(ExportTask, MakesTheFigure)
{
    for (const ui::Format format : {ui::Format::Svg, ui::Format::Png}) {
        const ui::ExportJob one = job(format, false);
        const auto drawn = ui::drawnAtOnce(one);
        ASSERT_TRUE(drawn.has_value());
        ASSERT_EQ(drawn->size(), 1U);
        EXPECT_EQ(drawn->front().path, "f");
        EXPECT_EQ(drawn->front().bytes, ui::renderFigure({}, one.choice.options, format, {}).value());
    }
}

TEST(ExportTask, LetsEverythingElseInBetweenTwoFrames)
{
    ui::ExportTask task(job(ui::Format::Png, true, 20));
    int frames = 0;
    int between = 0;
    QObject::connect(&task, &ui::ExportTask::progressed, [&](int done, int) {
        frames = done;
        QMetaObject::invokeMethod(
            &task, [&] { ++between; }, Qt::QueuedConnection);
    });
    const QSignalSpy finished(&task, &ui::ExportTask::finished);
    task.start();
    EXPECT_EQ(frames, 0) << "nothing happens before the event loop turns";
    while (finished.isEmpty()) {
        const int before = frames;
        QCoreApplication::processEvents();
        EXPECT_LE(frames, before + 1) << "more than a frame in one turn";
    }
    EXPECT_EQ(frames, 20);
    EXPECT_EQ(between, 21);
    QCoreApplication::processEvents();
    EXPECT_EQ(finished.size(), 1) << "it ends once";
    EXPECT_EQ(task.result()->size(), 20U);
}

TEST(ExportTask, DeletingItCancelsEvenWhileItTellsItsProgress)
{
    auto task = std::make_unique<ui::ExportTask>(job(ui::Format::Mp4, true, 50));
    bool finished = false;
    int frames = 0;
    QObject::connect(task.get(), &ui::ExportTask::finished, [&] { finished = true; });
    QObject::connect(task.get(), &ui::ExportTask::progressed, [&](int done, int) {
        frames = done;
        if (done == 3) {
            task.reset();
        }
    });
    task->start();
    for (int turn = 0; turn < 100; ++turn) {
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(task, nullptr);
    EXPECT_EQ(frames, 3);
    EXPECT_FALSE(finished);
}

TEST(ExportTask, MayBeDeletedByWhoeverHearsThatItIsDone)
{
    auto task = std::make_unique<ui::ExportTask>(job(ui::Format::Svg, false));
    QByteArray bytes;
    QObject::connect(task.get(), &ui::ExportTask::finished, [&](const core::Result<ui::DrawnFiles>& files) {
        bytes = files->front().bytes;
        task.reset();
    });
    task->start();
    while (task != nullptr) {
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(bytes.startsWith("<?xml"));
}

TEST(ExportTask, SaysWhatCannotBeDrawn)
{
    ui::ExportJob faulty = job(ui::Format::Png, true);
    faulty.choice.options.fontFamily = QStringLiteral("No Such Letters");
    const auto drawn = ui::drawnAtOnce(faulty);
    ASSERT_FALSE(drawn.has_value());
    EXPECT_EQ(drawn.error().front().field, "font");
    EXPECT_FALSE(ui::drawnAtOnce({}).has_value()) << "a job without a scenario";
}

TEST(Formats, AnEndingNamesItsFormatInAnyCaseOfLetters)
{
    EXPECT_EQ(ui::formatOf("a.svg"), ui::Format::Svg);
    EXPECT_EQ(ui::formatOf("/b.pdf/a.v2.PpTx"), ui::Format::Pptx);
    EXPECT_EQ(ui::formatOf("a.svg.bak"), std::nullopt);
    EXPECT_EQ(ui::formatOf("a"), std::nullopt);
    EXPECT_EQ(ui::formatOf("/folder.svg/a"), std::nullopt);
    EXPECT_EQ(ui::formatOf("svg"), std::nullopt);
    EXPECT_EQ(ui::formatOf(""), std::nullopt);
    for (const ui::FormatRow& row : ui::kFormats) {
        EXPECT_EQ(ui::formatOf("a." + std::string(row.ending)), row.format);
    }
}

}  // namespace
