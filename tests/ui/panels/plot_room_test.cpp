#include "ui/panels/plot_room.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/layout.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/text_painter.h"
#include "ui/present/present.h"
#include "ui/words/languages.h"

namespace {

/// A panel of the window as it is laid out: with its legend, and then the room its plot needs.
ui::PanelModel laidOut(const ui::PanelModel& given, const QSizeF& size)
{
    ui::PanelModel model = ui::withLegendWhereNeeded(ui::withRoomForPlot(given, size), size);
    return ui::withRoomForPlot(std::move(model), size);
}

double plotHeight(const ui::PanelModel& model, const QSizeF& size)
{
    return ui::PanelFrame(model, size).axes().height();
}

/// Two panels as windows of 1024x768 and 1024x640 have them: what a subtitle says is whole facts, or one line of the
/// first, and no plot is lower than a hand's worth, whatever the headings.
TEST(PlotRoom, SubtitlesAreWholeOrOneLineAndPlotsKeepTheirLeastHeight)
{
    for (const std::string_view name : core::presetNames()) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            for (const QSizeF size : {QSizeF(342, 378), QSizeF(342, 286)}) {
                core::Evaluator evaluator;
                const core::ValidScenario scenario = core::presetScenario(name).value();
                const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {size.width(), size.height()}),
                                                ui::textsFor(language), ui::lightTheme());
                if (panels.panels.size() > 2) {
                    continue;  // stand in rows, each with less
                }
                for (const ui::PanelModel& panel : panels.panels) {
                    const ui::PanelModel shown = laidOut(panel, size);
                    const bool isCut = shown.subtitle.endsWith(QChar(0x2026));
                    const auto lines = ui::headingsOf(shown, size).subtitle.size();
                    EXPECT_TRUE(!isCut || lines == 1) << shown.subtitle.toStdString();
                    const QString said = shown.subtitle.section(QStringLiteral("(+"), 0, 0)
                                             .section(QStringLiteral("（ほか"), 0, 0)
                                             .chopped(isCut ? 1 : 0)
                                             .trimmed();
                    EXPECT_TRUE(panel.subtitle.startsWith(said)) << shown.subtitle.toStdString();
                    EXPECT_EQ(shown.unsaid.isEmpty(), shown.subtitle.trimmed() == panel.subtitle.trimmed());
                    EXPECT_GE(plotHeight(shown, size), size.height() > 300.0 ? 100.0 : 75.0)
                        << name << " " << panel.id.toStdString() << " " << size.height();
                }
            }
        }
    }
}

/// How a hint begins, which says that more is left out.
bool isHintAlone(const QString& subtitle)
{
    return subtitle.startsWith(QStringLiteral("(+")) || subtitle.startsWith(QStringLiteral("（ほか"));
}

/// A subtitle that only says that there is one would be a riddle: in every size and language it says what is shown, or
/// is not there. Six panels at 1366x768 were headed by the hint alone.
TEST(PlotRoom, NoSubtitleIsTheHintAlone)
{
    const std::vector<QSizeF> sizes = {{200, 150}, {240, 190}, {280, 220}, {300, 240},
                                       {342, 286}, {420, 230}, {520, 260}};
    int cut = 0;
    for (const std::string_view name : core::presetNames()) {
        for (const core::LayoutSpec& spec : core::kLayouts) {
            core::Scenario scenario = core::presetScenario(name).value().value();
            if (name != "first-light" && scenario.view.layout != spec.layout) {
                continue;
            }
            scenario.view.layout = spec.layout;
            const auto valid = core::validate(scenario);
            if (!valid) {
                continue;
            }
            core::Evaluator evaluator;
            const core::Evaluation evaluation = evaluator.evaluate(*valid, {300, 240});
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
                const auto panels = ui::present(*valid, evaluation, ui::textsFor(language), ui::lightTheme());
                for (const ui::PanelModel& panel : panels.panels) {
                    for (const QSizeF size : sizes) {
                        const ui::PanelModel shown = ui::withRoomForPlot(ui::withRoomForPlot(panel, size), size);
                        ASSERT_FALSE(isHintAlone(shown.subtitle))
                            << name << " " << panel.id.toStdString() << " " << size.width() << "x" << size.height();
                        cut += shown.subtitle.endsWith(QChar(0x2026)) ? 1 : 0;
                    }
                }
            }
        }
    }
    EXPECT_GT(cut, 0);  // some had no room for more than a part
}

/// Whether a low panel's headings have to give way or not.
TEST(PlotRoom, MarginsAreThoseOfTheWholeModel)
{
    for (const std::string_view name : core::presetNames()) {
        for (const QSizeF size : {QSizeF(342, 286), QSizeF(702, 580), QSizeF(200, 120)}) {
            core::Evaluator evaluator;
            const core::ValidScenario scenario = core::presetScenario(name).value();
            auto panels = ui::present(scenario, evaluator.evaluate(scenario, {size.width(), size.height()}), {},
                                      ui::lightTheme());
            for (ui::PanelModel& panel : panels.panels) {
                for (const QMargins& least : {QMargins(), QMargins(70, 0, 30, 40)}) {
                    panel.least = least;
                    EXPECT_EQ(ui::marginsWithRoom(panel, size),
                              ui::panelMargins(ui::withRoomForPlot(panel, size), size))
                        << name << " " << panel.id.toStdString();
                }
            }
        }
    }
}

/// The ink of the numbers at the corner of two axes, of a figure whose gaps are as small as they get: what they keep
/// between them is two fifths of the height of a digit.
TEST(PlotRoom, NumbersAtTheCornerStandApart)
{
    core::Evaluator evaluator;
    const core::ValidScenario scenario = core::presetScenario("first-light").value();
    auto panels = ui::present(scenario, evaluator.evaluate(scenario, {400, 300}), {}, ui::lightTheme());
    ui::PanelModel& panel = panels.panels[1];
    panel.theme.margin *= 0.4;
    const ui::PanelFrame frame(panel, {400, 300});
    const QFontMetricsF letters(ui::themeFont(panel.theme, panel.theme.tickSize));
    const QRectF below = ui::writtenTicksX(panel, frame).front().box;
    const QRectF beside = ui::writtenTicksY(panel, frame).front().box;
    ASSERT_LT(below.left(), beside.right());  // one stands over the other
    const double top = below.top() + letters.ascent() - letters.capHeight();
    const double bottom = beside.bottom() - letters.descent();
    EXPECT_GE(top - bottom, 0.4 * letters.capHeight());
}

/// On a screen a score stands beside what is drawn down to a low plot; in a figure, which has room for it under its
/// plots, a good plot goes before.
TEST(PlotRoom, TheSecondFactStaysOverALowPlot)
{
    ui::PanelModel panel;
    panel.theme = ui::lightTheme();
    panel.title = QStringLiteral("Title");
    panel.subtitle = QStringLiteral("one\ntwo\nthree");
    const auto sizeFor = [&](double plot) {  // with two facts
        const QSizeF size(400, 400);
        const QMargins around = ui::panelMargins(ui::withFacts(panel, 2), size);
        return QSizeF(400, around.top() + around.bottom() + plot);
    };
    panel.moreFacts = QStringLiteral("%1 (+%2 more)");
    EXPECT_EQ(ui::withRoomForPlot(panel, sizeFor(110)).subtitle, QStringLiteral("one\ntwo (+1 more)"));
    EXPECT_EQ(ui::withRoomForPlot(panel, sizeFor(106)).subtitle, QStringLiteral("one (+2 more)"));
    panel.moreFacts.clear();
    EXPECT_EQ(ui::withRoomForPlot(panel, sizeFor(130)).subtitle, QStringLiteral("one"));
}

/// What is left out is whole facts, counted, and comes back where there is room.
TEST(PlotRoom, SaysHowManyFactsAreLeftOut)
{
    ui::PanelModel panel;
    panel.subtitle = QStringLiteral("one\ntwo\nthree\n\u00a0");
    panel.moreFacts = QStringLiteral("%1 (+%2 more)");
    EXPECT_EQ(ui::factsOf(panel), 4);
    const ui::PanelModel two = ui::withFacts(panel, 2);
    EXPECT_EQ(two.subtitle, QStringLiteral("one\ntwo (+1 more)"));
    EXPECT_EQ(two.unsaid, QStringLiteral("three"));
    EXPECT_EQ(ui::withFacts(two, 1).subtitle, QStringLiteral("one (+2 more)"));
    EXPECT_EQ(ui::withFacts(two, 3).subtitle, QStringLiteral("one\ntwo\nthree"));
    EXPECT_TRUE(ui::withFacts(two, 3).unsaid.isEmpty());
    EXPECT_EQ(ui::withFacts(two, 0).subtitle, QString());
    ui::PanelModel blank = panel;  // its first line is kept for what a drag may bring
    blank.subtitle = QStringLiteral("\none");
    EXPECT_EQ(ui::withFacts(blank, 1).subtitle, QString());  // not "(+1 more)" of nothing
    EXPECT_EQ(ui::withFacts(blank, 1).unsaid, QStringLiteral("one"));
    EXPECT_EQ(ui::withFacts(ui::withFacts(two, 0), 1).subtitle, QStringLiteral("one (+2 more)"));
}

/// A low panel has one line of its first fact, of whole words; all of it comes back where there is room.
TEST(PlotRoom, CutsTheFirstFactWhereThereIsNoRoomForIt)
{
    ui::PanelModel panel;
    panel.theme = ui::lightTheme();
    panel.title = QStringLiteral("Title");
    panel.subtitle =
        QStringLiteral("exact match of the answers by 0.13 decades, which is more than this panel holds\ntwo");
    panel.moreFacts = QStringLiteral("%1 (+%2 more: point here)");
    QSizeF low(260, 100);
    ui::PanelModel cut = panel;
    for (; low.height() < 300.0 && !cut.subtitle.endsWith(QChar(0x2026)); low.rheight() += 1.0) {
        cut = ui::withRoomForPlot(panel, low);
    }
    low.rheight() -= 1.0;
    ASSERT_TRUE(cut.subtitle.endsWith(QChar(0x2026))) << cut.subtitle.toStdString();
    const QString said = cut.subtitle.chopped(1);
    EXPECT_TRUE(panel.subtitle.startsWith(said) && !said.isEmpty() && panel.subtitle[said.size()] == u' ')
        << said.toStdString();
    EXPECT_EQ(cut.unsaid, panel.subtitle);
    EXPECT_EQ(ui::withFacts(cut, 2).subtitle, panel.subtitle);
    EXPECT_EQ(ui::withRoomForPlot(cut, low).subtitle, cut.subtitle);
}

/// What a panel is there to say: whole down to a low plot, and below that as much as one line of it holds, with the
/// verdict's own word. It was left to the mouse at 1024x640, and cut at 1024x768 over a plot that had room for it.
TEST(PlotRoom, AVerdictStaysHoweverLowThePanelIs)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        core::Scenario scenario = core::presetScenario("first-light")->value();
        scenario.view.layout = core::Layout::MirageTest;
        core::Evaluator evaluator;
        const auto valid = core::validate(scenario).value();
        const ui::PanelModel panel =
            ui::present(valid, evaluator.evaluate(valid, {342, 378}), ui::textsFor(language), ui::lightTheme())
                .panels.back();
        const QString verdict = language == ui::Language::English ? QStringLiteral("Bent") : QStringLiteral("曲線");
        const QString first = panel.subtitle.section(u'\n', 0, 0);
        ASSERT_TRUE(first.startsWith(verdict)) << first.toStdString();
        int whole = 0;
        int cut = 0;
        for (const double width : {342.0, 230.0}) {
            for (QSizeF size(width, 200); size.height() < 460.0; size.rheight() += 10.0) {
                const ui::PanelModel shown = laidOut(panel, size);
                const bool isWhole = shown.subtitle.startsWith(first);
                EXPECT_TRUE(shown.subtitle.startsWith(verdict)) << size.height() << shown.subtitle.toStdString();
                EXPECT_TRUE(isWhole || plotHeight(ui::withFacts(shown, 1), size) < 108.0) << size.height();
                whole += isWhole ? 1 : 0;
                cut += isWhole ? 0 : 1;
            }
        }
        EXPECT_GT(whole, 2);
        EXPECT_GT(cut, 2);
    }
}

}  // namespace
