// What a figure finds is in it at every size: without its verdict it would say what it does not mean.

#include <algorithm>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_room.h"
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
                const QString said = headingsOf(figure.value()).join(between);
                EXPECT_TRUE(said.contains(QString::fromUtf8(verdict.firstWords)))
                    << size.name << " " << letters << ": " << said.toStdString();
            }
        }
    }
}

}  // namespace
