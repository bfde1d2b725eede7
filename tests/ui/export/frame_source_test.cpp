#include "ui/export/frame_source.h"

#include <set>

#include <gtest/gtest.h>

#include "ui/export/sweep.h"

namespace {

ui::FigureOptions small(const QColor& background)
{
    ui::FigureOptions options;
    options.width = 480;
    options.height = 300;
    options.background = background;
    return options;
}

std::vector<core::ValidScenario> frames()
{
    ui::SweepOptions options;
    options.frames = 9;
    return ui::sweep({}, options).value();
}

/// Frames are painted over those that nobody holds any more: nothing of these is seen, and none that is held changes.
TEST(FrameSource, PaintsOverNoFrameThatIsHeld)
{
    for (const QColor& background : {QColor(Qt::white), QColor(Qt::transparent)}) {
        const std::vector<core::ValidScenario> moved = frames();
        std::vector<QImage> alone;
        for (std::size_t i = 0; i < moved.size(); ++i) {
            ui::FrameSource source(moved, small(background), {});
            alone.push_back(source.frame(i).value());
        }
        ui::FrameSource source(moved, small(background), {});
        std::vector<QImage> held;
        for (std::size_t i = 0; i < moved.size(); ++i) {
            QImage frame = source.frame(i).value();
            EXPECT_EQ(frame, alone[i]) << i;
            if (i % 3 == 0) {
                held.push_back(frame);
            }
        }
        for (std::size_t i = 0; i < held.size(); ++i) {
            EXPECT_EQ(held[i], alone[3 * i]) << i;
        }
    }
}

/// The system clears new memory for each picture: of a film that is done with each frame, one is enough.
TEST(FrameSource, UsesTheMemoryOfFramesThatWereGivenBack)
{
    const std::vector<core::ValidScenario> moved = frames();
    ui::FrameSource source(moved, small(Qt::white), {});
    std::set<const uchar*> places;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        places.insert(source.frame(i).value().constBits());
    }
    EXPECT_EQ(places.size(), 1U);
}

}  // namespace
