// What a figure finds is in it at every size: without its verdict it would say what it does not mean.

#include <algorithm>
#include <string>

#include <QRegularExpression>
#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_room.h"
#include "ui/present/present.h"
#include "ui/words/languages.h"

namespace {

/// All lines that stand over a figure's plots.
QStringList headingsOf(const ui::Figure& figure)
{
    QStringList lines;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const QSizeF size = figure.page.panels[i].size();
        const ui::PanelHeadings headings = ui::headingsOf(ui::withRoomForPlot(figure.panels[i], size), size);
        lines << headings.title << headings.subtitle;
    }
    return lines;
}

/// Everything that is written under them.
QString wordsUnder(const ui::Figure& figure)
{
    QString all;
    for (const ui::Caption::Run& run : figure.caption.runs) {
        all += run.text;
    }
    return all.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ');
}

/// Without what breaking lines changes.
QString plain(QString text)
{
    return text.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ').remove(u' ');
}

/// And without what leads from one line to the next.
QString withoutEnd(QString line)
{
    return line.remove(QRegularExpression(QStringLiteral("[;；、:：]$")));
}

struct Verdict {
    core::Layout layout;
    ui::Language language;
    const char* firstWords;
};

TEST(Verdict, OfEveryFigureIsInItAtEverySize)
{
    constexpr Verdict kVerdicts[] = {{core::Layout::MirageTest, ui::Language::English, "Bent: exact"},
                                     {core::Layout::MirageTest, ui::Language::Japanese, "曲線：完全一致"},
                                     {core::Layout::Slope, ui::Language::English, "Not the bell here"},
                                     {core::Layout::Slope, ui::Language::Japanese, "ここではベル曲線ではない"}};
    for (const Verdict& verdict : kVerdicts) {
        core::Scenario scenario = core::presetScenario("first-light")->value();
        scenario.view.layout = verdict.layout;
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const double letters : {1.0, 1.5}) {
                ui::FigureOptions options;
                ui::setSize(options, size);
                options.fontScale = letters;
                core::Evaluator evaluator;
                const auto figure =
                    ui::compose(core::validate(scenario).value(), options, ui::textsFor(verdict.language), evaluator);
                const QString between(verdict.language == ui::Language::English ? 1 : 0, u' ');
                const QString said = headingsOf(figure.value()).join(between) + wordsUnder(figure.value());
                EXPECT_TRUE(said.contains(QString::fromUtf8(verdict.firstWords)))
                    << size.name << " " << letters << ": " << said.toStdString();
            }
        }
    }
}

/// Makes a figure of each size in each language, with its caption and without.
template <typename Check>
void forEveryFigure(const core::ValidScenario& scenario, const Check& check)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const bool caption : {false, true}) {
                ui::FigureOptions options;
                ui::setSize(options, size);
                options.caption = caption;
                core::Evaluator evaluator;
                const auto figure = ui::compose(scenario, options, ui::textsFor(language), evaluator);
                ASSERT_TRUE(figure) << size.name;
                check(*figure, language, std::string(size.name) + (caption ? ", caption " : " "));
            }
        }
    }
}

/// Over its plot or, where that has no room, under all: the first line whole, and how many others are elsewhere.
TEST(Verdict, IsNeverCut)
{
    for (const core::Layout layout : {core::Layout::MirageTest, core::Layout::Slope}) {
        for (const char* name : {"first-light", "mirage-test", "own-facts"}) {
            core::Scenario scenario = core::presetScenario(name)->value();
            scenario.view.layout = layout;
            const core::ValidScenario valid = core::validate(scenario).value();
            forEveryFigure(valid, [&](const ui::Figure& figure, ui::Language language, const std::string& where) {
                core::Evaluator evaluator;
                const auto models =
                    ui::present(valid, evaluator.evaluate(valid, {}), ui::textsFor(language), figure.look.theme);
                const QString said = plain(headingsOf(figure).join(QString()) + wordsUnder(figure));
                for (const ui::PanelModel& panel : models.panels) {
                    EXPECT_TRUE(said.contains(withoutEnd(plain(ui::pointOf(panel)))))
                        << name << ' ' << where << said.toStdString();
                }
                EXPECT_FALSE(said.contains(u'…')) << name << ' ' << where << said.toStdString();
                const bool isHinted = said.contains(u'+') || said.contains(QStringLiteral("ほか"));
                EXPECT_EQ(isHinted, !figure.unsaid.isEmpty()) << name << ' ' << where << said.toStdString();
            });
        }
    }
}

/// What came of it and of which series, whatever a caption says besides.
TEST(Verdict, OfAForecastNamesItsSeriesEverywhere)
{
    const auto check = [](const ui::Figure& figure, ui::Language language, const std::string& where) {
        const bool english = language == ui::Language::English;
        const QString said = wordsUnder(figure);
        EXPECT_TRUE(said.contains(english ? QStringLiteral("The forecast held") : QStringLiteral("予測は当たった")))
            << where << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("OLMo ladder / HellaSwag"))) << where << said.toStdString();
    };
    forEveryFigure(core::presetScenario("olmo-forecast").value(), check);
}

}  // namespace
