// The scale of a film: one over its whole length, whatever moves.

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/picture/follows.h"
#include "ui/export/frame_source.h"
#include "ui/export/sweep.h"

namespace {

/// Panels whose scale belongs to what moves: a narrower bell is higher.
bool hasOwnScale(const ui::PanelModel& panel)
{
    return panel.id == u"panel-bell" || panel.id == u"panel-slope";
}

void expectOneScale(const core::ValidScenario& scenario, core::Parameter parameter, const std::string& what)
{
    ui::SweepOptions options;
    options.parameter = parameter;
    options.frames = 7;
    const auto film = ui::sweep(scenario, options);
    ASSERT_TRUE(film) << what;
    ui::FrameSource source(*film, {}, {});
    std::vector<ui::AxisModel> first;
    std::vector<ui::AxisModel> across;
    for (std::size_t frame = 0; frame < film->size(); ++frame) {
        const ui::Figure figure = source.composed(frame).value();
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const ui::AxisModel& y = figure.panels[i].still.y;
            const ui::AxisModel& x = figure.panels[i].still.x;
            if (frame == 0) {
                first.push_back(y);
                across.push_back(x);
                continue;
            }
            EXPECT_EQ(x, across[i]) << what << ", x of " << figure.panels[i].id.toStdString() << " in frame " << frame
                                    << ": " << across[i].lower << " to " << x.lower;
            if (!hasOwnScale(figure.panels[i])) {
                EXPECT_EQ(y, first[i]) << what << ", " << figure.panels[i].id.toStdString() << " in frame " << frame
                                       << ": " << first[i].lower << " to " << y.lower;
            }
        }
    }
}

}  // namespace

/// Longer answers, wider bells and more questions reach further down a logarithm; the axis is there from the start.
TEST(FilmScales, AreTheSameInEveryFrame)
{
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::SixPanels, core::Layout::MirageTest,
                                      core::Layout::TestSet, core::Layout::Measured, core::Layout::Forecast}) {
        for (const core::YScale scale : {core::YScale::Linear, core::YScale::Log10, core::YScale::LogLog}) {
            core::Scenario scenario;
            scenario.view.layout = layout;
            scenario.view.yScale = scale;
            scenario.view.xAxis = core::XAxis::Size;
            if (layout == core::Layout::Measured || layout == core::Layout::Forecast) {
                scenario.evidence = core::builtInEvidence("gpt3-table-h1").value();
                scenario.view.series = {"GPT-3 / 3-digit addition, few-shot / accuracy"};
                scenario.view.intervals = true;
            }
            const core::ValidScenario valid = core::validate(scenario).value();
            for (const core::Parameter parameter :
                 {core::Parameter::Mean, core::Parameter::Spread, core::Parameter::Length, core::Parameter::Questions,
                  core::Parameter::Cut}) {
                if (core::follows(valid, parameter)) {
                    expectOneScale(valid, parameter,
                                   "layout " + std::to_string(static_cast<int>(layout)) + ", scale "
                                       + std::to_string(static_cast<int>(scale)) + ", parameter "
                                       + std::to_string(static_cast<int>(parameter)));
                }
            }
        }
    }
}
