#include "ui/look/theme_table.h"

#include <cmath>
#include <set>
#include <vector>

#include <QFontInfo>
#include <gtest/gtest.h>

#include "tests/ui/look/colour_difference.h"

namespace {

using tests::Eyes;

struct Named {
    std::string_view name;
    ui::Theme theme;
};

const std::vector<Named>& themes()
{
    static const std::vector<Named> kThemes = [] {
        std::vector<Named> all;
        for (const ui::ThemeRow& row : ui::themeRows()) {
            all.push_back({row.key, ui::themeOf(row.id)});
        }
        return all;
    }();
    return kThemes;
}

/// "Sans Serif", which many desktops say, is the name of no font: the next of the list, the Japanese one, would write
/// everything.
TEST(Theme, LatinLettersAreWrittenInTheDesktopsFontAndNotTheJapaneseOne)
{
    QFont font;
    font.setFamilies(ui::fontFamilies({}));
    EXPECT_EQ(QFontInfo(font).family(), QFontInfo(QFont()).family());
    EXPECT_NE(QFontInfo(font).family(), QStringLiteral("Noto Sans CJK JP"));
}

/// Rows of Sharma, Wu and Dalal's table 1.
TEST(ColourDifference, IsThePublishedOne)
{
    EXPECT_NEAR(tests::difference2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425, 1e-4);
    EXPECT_NEAR(tests::difference2000({50, -1, 2}, {50, 0, 0}), 2.3669, 1e-4);
    EXPECT_NEAR(tests::difference2000({50, 2.5, 0}, {73, 25, -18}), 27.1492, 1e-4);
    EXPECT_NEAR(tests::difference2000({50, 2.49, -0.001}, {50, -2.49, 0.0011}), 7.2195, 1e-4);
    EXPECT_NEAR(tests::difference2000({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}), 0.9082, 1e-4);
}

/// Two colours seven apart are told apart side by side and in thin lines; about two is the least anyone sees.
TEST(Theme, MetricsStayApartForEveryone)
{
    for (const auto& [name, theme] : themes()) {
        for (const Eyes eyes : {Eyes::Normal, Eyes::Protanope, Eyes::Deuteranope, Eyes::Tritanope}) {
            for (const core::Metric one : core::kMetrics) {
                for (const core::Metric two : core::kMetrics) {
                    const double apart = tests::difference2000(tests::seenBy(eyes, theme.accent(one)),
                                                               tests::seenBy(eyes, theme.accent(two)));
                    EXPECT_TRUE(one == two || apart >= 7.0)
                        << name << ' ' << static_cast<int>(eyes) << ": " << static_cast<int>(one) << " and "
                        << static_cast<int>(two) << " are " << apart << " apart";
                }
            }
        }
    }
}

TEST(Theme, EveryTextIsReadableOnItsCard)
{
    for (const auto& [name, theme] : themes()) {
        for (const core::Metric metric : core::kMetrics) {
            if (!theme.inkLabels) {  // else no text has the accent's colour
                EXPECT_GE(ui::contrast(theme.accent(metric), theme.card), 4.5) << name << static_cast<int>(metric);
            }
        }
        EXPECT_GE(ui::contrast(theme.ink, theme.card), 7.0) << name;
        EXPECT_GE(ui::contrast(theme.mutedInk, theme.card), 4.5) << name;
        EXPECT_GE(ui::contrast(theme.cursor, theme.card), 3.0) << name;
    }
    EXPECT_DOUBLE_EQ(ui::contrast(Qt::black, Qt::white), 21.0);
}

TEST(Theme, ProjectorHasMoreContrastThanLight)
{
    const ui::Theme projector = ui::themeOf(ui::ThemeId::Projector);
    for (const core::Metric metric : core::kMetrics) {
        EXPECT_GE(ui::contrast(projector.accent(metric), projector.card), 6.0) << static_cast<int>(metric);
    }
    EXPECT_GE(ui::contrast(projector.mutedInk, projector.card), 10.0);
    EXPECT_GT(ui::contrast(projector.hairline, projector.card), ui::contrast(ui::lightTheme().hairline, Qt::white));
}

/// Text of 7:1 and every line of 4.5:1 on the card, by WCAG's formula: also the grid, the faint bells and the curves.
TEST(Theme, HighContrastHasItForTextAndForEveryLine)
{
    for (const ui::ThemeId id : {ui::ThemeId::HighContrast, ui::ThemeId::HighContrastDark}) {
        const ui::Theme theme = ui::themeOf(id);
        EXPECT_TRUE(theme.inkLabels);
        for (const QColor& ground : {theme.card, theme.window}) {
            for (const QColor& text : {theme.ink, theme.mutedInk, theme.danger}) {
                EXPECT_GE(ui::contrast(text, ground), 7.0) << text.name().toStdString();
            }
            for (const QColor& line : {theme.hairline, theme.cursor, theme.faintBell}) {
                EXPECT_GE(ui::contrast(line, ground), 4.5) << line.name().toStdString();
            }
            for (const core::Metric metric : core::kMetrics) {
                EXPECT_GE(ui::contrast(theme.accent(metric), ground), 4.5) << static_cast<int>(metric);
            }
        }
    }
    EXPECT_FALSE(ui::themeOf(ui::ThemeId::HighContrast).dark);
    EXPECT_TRUE(ui::themeOf(ui::ThemeId::HighContrastDark).dark);
}

TEST(Theme, PrintTellsMetricsApartInGreys)
{
    const ui::Theme print = ui::themeOf(ui::ThemeId::Print);
    for (const core::Metric one : core::kMetrics) {
        for (const core::Metric two : core::kMetrics) {
            const double apart = std::abs(tests::seenBy(Eyes::Normal, print.accent(one)).l
                                          - tests::seenBy(Eyes::Normal, print.accent(two)).l);
            EXPECT_TRUE(one == two || apart >= 12.0) << static_cast<int>(one) << static_cast<int>(two) << apart;
        }
    }
}

TEST(Theme, WhatIsLaidOnAnUnknownGroundLetsItThrough)
{
    const ui::Theme white = ui::lightTheme();
    EXPECT_EQ(white.over(Qt::red, 0.25).alpha(), 255);
    for (const ui::ThemeId id : {ui::ThemeId::Transparent, ui::ThemeId::TransparentDark}) {
        const ui::Theme theme = ui::themeOf(id);
        EXPECT_FALSE(theme.opaque);
        EXPECT_NEAR(theme.over(Qt::red, 0.25).alphaF(), 0.25, 0.01);
        EXPECT_LT(theme.fill(core::Metric::PassMark).alpha(), 128);
    }
    const QColor darkSlide(0x16, 0x18, 0x1d);
    EXPECT_GE(ui::contrast(ui::themeOf(ui::ThemeId::TransparentDark).ink, darkSlide), 7.0);
}

TEST(Theme, DashesTellMetricsApartWithoutColour)
{
    for (const auto& [name, theme] : themes()) {
        std::set<std::vector<double>> seen;
        for (const core::Metric metric : core::kMetrics) {
            const QVector<qreal> dashes = theme.stroke(metric, false).dashes;
            EXPECT_FALSE(dashes.isEmpty()) << name;
            EXPECT_TRUE(seen.insert({dashes.begin(), dashes.end()}).second) << name << static_cast<int>(metric);
        }
    }
}

}  // namespace
