// A prediction in the layout of forecasts: what was held back is drawn before it is seen.

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/document/explorer.h"

namespace {

const std::string kSeries = "GPT-3 / 2-digit addition, few-shot / accuracy";

core::ValidScenario addition()
{
    core::Scenario scenario = core::presetScenario("gpt3-table-h1").value().value();
    scenario.view.layout = core::Layout::Forecast;
    scenario.view.series = {kSeries};
    scenario.view.cut = 13e9;
    return core::validate(scenario).value();
}

struct Forecasting {
    Forecasting()
    {
        explorer.setPictureSize({600.0, 400.0});
        explorer.refresh();
    }

    const ui::PanelModel& panel(QStringView id) const { return *explorer.screen().panels.find(id); }

    /// How many of a panel's points stand at the two largest sizes, and how many below.
    std::pair<int, int> points(QStringView id) const
    {
        std::pair<int, int> found;
        for (const ui::MarkerModel& dot : panel(id).still.dots) {
            if (dot.id.startsWith(u"dot-measured-")) {
                ++(dot.at.x() > 10.0 ? found.first : found.second);
            }
        }
        return found;
    }

    bool draws(QStringView id, const QString& line) const
    {
        const auto& lines = panel(id).still.lines;
        return std::any_of(lines.begin(), lines.end(), [&](const ui::LineModel& one) { return one.id == line; });
    }

    ui::Session session{addition()};
    ui::Explorer explorer{session, ui::Texts(), ui::lightTheme()};
};

const QString kLog = QStringLiteral("panel-forecast-log");
const QString kLinear = QStringLiteral("panel-forecast");

}  // namespace

TEST(ForecastPrediction, WhatWasHeldBackIsHiddenAndTheRestStays)
{
    Forecasting bare;
    ASSERT_EQ(bare.points(kLinear), std::pair(2, 6));
    ASSERT_TRUE(bare.draws(kLinear, QStringLiteral("curve-fit")));
    ASSERT_TRUE(bare.explorer.beginPrediction(kSeries));
    for (const QString& id : {kLog, kLinear}) {
        EXPECT_EQ(bare.points(id), std::pair(0, 6)) << id.toStdString();
        EXPECT_TRUE(bare.draws(id, QStringLiteral("curve-fit"))) << "what one goes by is known";
        EXPECT_FALSE(bare.panel(id).subtitle.contains(QStringLiteral("missed"))) << "the verdict tells it";
        for (const ui::LineModel& line : bare.panel(id).still.lines) {
            EXPECT_FALSE(line.id.startsWith(u"interval-measured-") && line.points.front().x > 10.0);
        }
    }
    EXPECT_FALSE(bare.panel(kLog).drawing.has_value());
    EXPECT_TRUE(bare.panel(kLinear).drawing.has_value()) << "where shares stand as they are";
}

TEST(ForecastPrediction, ItsGapIsThatAtTheSizesHeldBack)
{
    Forecasting bare;
    ASSERT_TRUE(bare.explorer.beginPrediction(kSeries));
    bare.explorer.draw([](ui::PredictionDraft& draft) {
        draft.beginStroke({std::log10(13e9), 0.5});
        draft.strokeTo({std::log10(13e9), 0.5});
        draft.strokeTo({std::log10(175e9), 0.5});
        draft.finish();
    });
    ASSERT_TRUE(bare.explorer.lockPrediction());
    EXPECT_FALSE(bare.draws(kLinear, QStringLiteral("gap-1")));
    bare.explorer.revealPrediction();
    EXPECT_EQ(bare.points(kLinear), std::pair(2, 6));
    for (const QString& id : {kLog, kLinear}) {
        EXPECT_TRUE(bare.draws(id, QStringLiteral("prediction-1"))) << id.toStdString();
        EXPECT_TRUE(bare.draws(id, QStringLiteral("gap-1"))) << id.toStdString();
    }
    // By hand: 0.555 and 1 lie 0.055 and 0.5 from a half.
    const QString gap = QStringLiteral("Prediction 1 is off by 28 points on average, by 50 at most (at 175B).");
    EXPECT_TRUE(bare.explorer.screen().sentence.plain.endsWith(gap))
        << bare.explorer.screen().sentence.plain.toStdString();
    EXPECT_TRUE(bare.panel(kLinear).description.contains(gap));
}

/// A law that was made of what is to be drawn tells it.
TEST(ForecastPrediction, ALawMadeOfWhatIsHiddenIsHidden)
{
    Forecasting bare;
    core::Scenario scenario = bare.session.scenario().value();
    scenario.view.cut.reset();
    bare.session.edit(core::validate(scenario).value(), ui::Text::RaisedNote);
    bare.explorer.refresh();
    ASSERT_TRUE(bare.explorer.beginPrediction(kSeries));
    EXPECT_EQ(bare.points(kLinear), std::pair(0, 0));
    EXPECT_FALSE(bare.draws(kLinear, QStringLiteral("curve-fit")));
    EXPECT_FALSE(bare.draws(kLinear, QStringLiteral("band-measured")));
}
