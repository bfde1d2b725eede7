// What of the measurements a figure carries.

#include <random>

#include <gtest/gtest.h>

#include "core/io/scenario_json.h"
#include "core/model/laid_over.h"
#include "tests/core/series.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/format.h"
#include "ui/export/task.h"

namespace {

core::Series named(const std::string& family)
{
    core::Series series = core::seriesOf({1e8, 1e9, 1e10}, {0.1, 0.2, 0.7}, 1000);
    series.family = family;
    return series;
}

/// A figure's bytes, small enough to be quick.
QByteArray drawnFigure(const core::ValidScenario& scenario, ui::Format format)
{
    ui::ExportJob job;
    job.path = "figure." + ui::endingOf(format).toStdString();
    job.scenarios = {{scenario, {}}};
    job.choice.format = format;
    const auto drawn = ui::drawnAtOnce(job);
    EXPECT_TRUE(drawn);
    return drawn ? drawn->front().bytes : QByteArray();
}

/// Every format carries the series drawn and not the others, and what no longer has to be told apart has a short name.
TEST(MeasurementsInFigures, AreThoseDrawn)
{
    const core::ValidScenario scenario =
        core::withEvidence({}, {{named("a"), named("b"), named("c")}, {1}, false}).value();
    for (const ui::Format format : {ui::Format::Svg, ui::Format::Pdf, ui::Format::Png}) {
        const auto carried = ui::scenarioInFigure(drawnFigure(scenario, format));
        ASSERT_TRUE(carried) << ui::endingOf(format).toStdString();
        EXPECT_EQ(carried->evidence().names(), (std::vector<std::string>{"b / exact match"}));
        EXPECT_EQ(carried->view().series, (std::vector<std::string>{"b / exact match"}));
        EXPECT_EQ(carried->evidence().series().front(), scenario.evidence().series()[1]);
        EXPECT_EQ(carried->model(), scenario.model());
    }
}

TEST(MeasurementsInFigures, ArePacked)
{
    core::Series many = named("many");
    for (int i = 0; i < 20'000; ++i) {
        many.points.push_back(many.points[0]);
    }
    const core::ValidScenario scenario = core::withEvidence({}, {{many}, {0}, false}).value();
    const auto plain = static_cast<qsizetype>(core::scenarioToJson(scenario).size());
    EXPECT_GT(plain, 300'000);
    EXPECT_LT(ui::scenarioAsXml(scenario).size(), plain / 20);
    EXPECT_EQ(
        ui::scenarioInText(ui::scenarioAsXml(scenario).remove(0, ui::scenarioAsXml({}).indexOf('>') + 1).chopped(18)),
        scenario);
}

TEST(MeasurementsInFigures, OfManyMegabytesAreSaid)
{
    ui::ExportJob job;
    job.path = "figure.svg";
    job.choice.format = ui::Format::Svg;
    job.scenarios = {{core::withEvidence({}, {{named("a")}, {0}, false}).value(), {}}};
    EXPECT_TRUE(ui::measurementsSaid(job, {}).isEmpty());
    core::Series many = named("many");
    many.points.clear();
    std::mt19937_64 random(1);
    for (int i = 0; i < 200'000; ++i) {  // numbers that do not pack
        core::Measurement point;
        point.size = 1e9 + static_cast<double>(random() % 1'000'000);
        point.score = static_cast<double>(random() >> 11) * 0x1p-53;
        many.points.push_back(point);
    }
    job.scenarios = {{core::withEvidence({}, {{many}, {0}, false}).value(), {}}};
    const QString said = ui::measurementsSaid(job, {});
    EXPECT_TRUE(said.startsWith(QStringLiteral("figure.svg carries ")) && said.contains(QStringLiteral(" MB")))
        << said.toStdString();
    job.scenarios = {{core::withEvidence({}, {{many}, {}, false}).value(), {}}};
    EXPECT_TRUE(ui::measurementsSaid(job, {}).isEmpty()) << "what is not drawn does not travel";
    job.choice.format = ui::Format::Gif;
    EXPECT_TRUE(ui::measurementsSaid(job, {}).isEmpty());
}

}  // namespace
