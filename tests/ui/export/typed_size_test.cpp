#include "ui/export/typed_size.h"

#include <gtest/gtest.h>

namespace {

using Unit = ui::FigureOptions::Unit;

TEST(TypedSize, IsReadAsPeopleWriteIt)
{
    const struct {
        const char* text;
        ui::FigureSize size;
    } cases[] = {
        {"800x600", {800.0, 600.0, Unit::Pixels}},          {"1280x720px", {1280.0, 720.0, Unit::Pixels}},
        {"1920×1080", {1920.0, 1080.0, Unit::Pixels}},      {"1,920x1,080", {0.0, 0.0, Unit::Pixels}},
        {"85x60mm", {85.0, 60.0, Unit::Millimetres}},       {"85mmx60mm", {85.0, 60.0, Unit::Millimetres}},
        {"85 mm x 60 mm", {85.0, 60.0, Unit::Millimetres}}, {"16x9cm", {160.0, 90.0, Unit::Millimetres}},
        {"6.4x4.8in", {162.56, 121.92, Unit::Millimetres}}, {"１６ｘ９ｃｍ", {160.0, 90.0, Unit::Millimetres}},
        {"16X9CM", {160.0, 90.0, Unit::Millimetres}},       {"1e3x1e3", {1000.0, 1000.0, Unit::Pixels}},
    };
    for (const auto& c : cases) {
        const auto size = ui::sizeFrom(QString::fromUtf8(c.text));
        if (c.size.width == 0.0) {
            EXPECT_FALSE(size.has_value()) << c.text;
            continue;
        }
        ASSERT_TRUE(size.has_value()) << c.text;
        EXPECT_NEAR(size->width, c.size.width, 1e-12) << c.text;
        EXPECT_NEAR(size->height, c.size.height, 1e-12) << c.text;
        EXPECT_EQ(size->unit, c.size.unit) << c.text;
    }
}

TEST(TypedSize, IsRefusedBeyondItsBoundsAndInTwoUnits)
{
    for (const char* text : {"", "800", "800x", "x600", "63x600", "800x16385", "800.5x600", "9x60mm", "0.9x6cm",
                             "2001x60mm", "85mmx6cm", "85mmx60", "85x60pt", "800x600x400", "0x20x600", "nanx600"}) {
        EXPECT_FALSE(ui::sizeFrom(QString::fromUtf8(text)).has_value()) << text;
    }
}

}  // namespace
