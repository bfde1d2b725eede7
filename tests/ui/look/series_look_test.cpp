#include "ui/look/series_look.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

namespace {

TEST(SeriesLook, TellsSeriesApartByColourAndByMark)
{
    for (const ui::ThemeId id : {ui::ThemeId::Light, ui::ThemeId::Dark, ui::ThemeId::Print}) {
        const ui::Theme theme = ui::themeOf(id);
        std::set<QRgb> colours;
        std::set<ui::Mark> marks;
        std::set<std::tuple<QRgb, ui::Mark>> both;
        for (std::size_t i = 0; i < 64; ++i) {
            const ui::SeriesLook look = ui::seriesLook(theme, i);
            if (i < 8) {
                colours.insert(look.colour.rgb());
                marks.insert(look.mark);
            }
            both.insert({look.colour.rgb(), look.mark});
        }
        EXPECT_EQ(colours.size(), 8U);
        EXPECT_EQ(marks.size(), 8U);
        EXPECT_EQ(both.size(), 64U);
    }
}

/// A grey copy keeps the first three apart.
TEST(SeriesLook, DiffersInLightnessOnPaper)
{
    const ui::Theme print = ui::themeOf(ui::ThemeId::Print);
    std::vector<int> greys;
    for (std::size_t i = 0; i < 3; ++i) {
        greys.push_back(qGray(ui::seriesLook(print, i).colour.rgb()));
    }
    std::sort(greys.begin(), greys.end());
    EXPECT_GT(greys[1] - greys[0], 50);
    EXPECT_GT(greys[2] - greys[1], 50);
}

}  // namespace
