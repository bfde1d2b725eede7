// What stands beside measurements: of a person's own nothing that nobody knows, of others every line named.

#include "open_window.h"

#include <algorithm>
#include <set>

#include <QFontMetrics>

#include "core/import/built_in.h"
#include "core/import/reading.h"
#include "core/io/presets.h"
#include "core/model/laid_over.h"
#include "tests/ui/scenarios.h"
#include "ui/controls/cut_rows.h"
#include "ui/controls/evidence_caption.h"
#include "ui/controls/series_list.h"
#include "ui/look/theme.h"
#include "ui/present/present.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/measured_subject.h"
#include "ui/words/series_names.h"

namespace {

core::ValidScenario preset(std::string_view name)
{
    return core::presetScenario(name).value();
}

ui::Document documentOf(std::string_view name)
{
    return {preset(name), ui::Origin::Kind::Preset,
            QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))};
}

core::ValidScenario own(const std::string& table)
{
    const std::vector<core::TableFile> files = {{"own.csv", table}};
    core::Reading reading = core::readTables(files);
    std::vector<std::size_t> drawn(reading.series.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        drawn[i] = i;
    }
    return core::withEvidence({}, {std::move(reading.series), drawn, false}).value();
}

ui::PanelModels ownPanels(const core::ValidScenario& scenario, const ui::Texts& texts = {})
{
    core::Evaluator evaluator;
    const core::Evaluation& evaluation = evaluator.evaluate(scenario, {600, 400});
    return ui::present(scenario, evaluation, texts, ui::themeOf(ui::ThemeId::Light));
}

TEST(OwnMeasurements, OfUnknownKindAreNotCalledStrict)
{
    const ui::PanelModels panels = ownPanels(own("size,acc\n1e8,0.01\n1e9,0.12\n1e10,0.95\n"));
    ASSERT_EQ(panels.panels.size(), 1U);
    EXPECT_EQ(panels.panels[0].title, QStringLiteral("Measured scores"));
    EXPECT_TRUE(
        panels.panels[0].subtitle.contains(QStringLiteral("Whether this metric is strict or graded is not known")));
    EXPECT_FALSE(panels.panels[0].description.contains(QStringLiteral("Strict")));
    const ui::PanelModels known = ownPanels(own("size,exact_match\n1e8,0.01\n1e9,0.12\n1e10,0.95\n"));
    EXPECT_EQ(known.panels[0].title, QStringLiteral("Strict metric"));
}

/// Nobody laid the model over them, so the sentence is not of it: 0.01 and 0.95 at the ends of the table.
TEST(OwnMeasurements, AreWhatTheSentenceSpeaksOf)
{
    OpenWindow open(own("size,family,acc\n1e8,opt,0.01\n1e10,opt,0.95\n1e9,opt,0.12\n1e8,opt,0.03\n"));
    EXPECT_EQ(open.sentence(), QStringLiteral("Measured: “opt / acc” goes from 2 % at 100M to 95 % at 10B."));
    open.window->explorer().request(ui::SetChoice{core::Choice::DataAlone, 0});
    OpenWindow::settle();
    EXPECT_TRUE(open.sentence().startsWith(QStringLiteral("In the model, which was not measured, ")));
    OpenWindow lengths(documentOf("gpt3-length"));
    EXPECT_TRUE(
        lengths.sentence().contains(QStringLiteral("at length 1 to below 0.05 % at length 5, “4-digit addition, 1.3B")))
        << lengths.sentence().toStdString();
    OpenWindow tasks(documentOf("gpt3-table-h1"));  // whose small pictures have no model
    EXPECT_TRUE(tasks.sentence().startsWith(QStringLiteral("Measured: ")));
    OpenWindow many(own("size,acc,f1,em\n1e8,0.01,0.2,0.1\n1e9,0.12,0.3,0.2\n1e10,0.95,0.8,0.9\n"));
    EXPECT_EQ(many.sentence(), QStringLiteral("Measured: “acc” goes from 1 % at 100M to 95 % at 10B, “f1” goes from "
                                              "20 % at 100M to 80 % at 10B; and 1 more series."));
}

/// "Began as: First light" would stand over numbers that have nothing to do with it.
TEST(OwnMeasurements, HaveNoTitleOfAnother)
{
    OpenWindow open(documentOf("first-light"));
    EXPECT_FALSE(open.window->explorer().screen().title.isEmpty());
    open.session().edit(own("size,acc\n1e8,0.01\n1e9,0.12\n"), ui::Text::StepMeasurements);
    EXPECT_EQ(open.window->explorer().screen().title, QString());
    open.window->explorer().request(ui::SetChoice{core::Choice::DataAlone, 0});  // the model began as something
    EXPECT_TRUE(open.window->explorer().screen().title.startsWith(QStringLiteral("Began as: ")));
}

/// Errors of pictures and runs of pictures have no tokens.
TEST(OwnMeasurements, NoTokensAreSaidWhereThereAreNone)
{
    for (const char* name :
         {"autoencoder-threshold", "own-autoencoder", "lenet-k-of-k", "omniglot-all-of-three", "own-digits"}) {
        OpenWindow open(documentOf(name));
        EXPECT_FALSE(open.sentence().contains(QStringLiteral("token")))
            << name << ": " << open.sentence().toStdString();
        EXPECT_FALSE(open.sentence().isEmpty());
        for (const ui::PanelModel& panel : ownPanels(preset(name)).panels) {
            EXPECT_FALSE(panel.subtitle.contains(QStringLiteral("token"))) << panel.subtitle.toStdString();
            for (const ui::LineModel& line : panel.still.lines) {
                EXPECT_FALSE(line.label.contains(QStringLiteral("token"))) << line.label.toStdString();
            }
        }
    }
    OpenWindow open(documentOf("autoencoder-threshold"));  // Fig. 7: 0.45 below 0.004 at 6.3M, errors 0.749 to 0.0061
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("to 45 % at 6.3M"))) << open.sentence().toStdString();
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("from 0.749"))) << open.sentence().toStdString();
}

/// In two panels as well: neither panel, the sentence nor a screen reader's words.
TEST(OwnMeasurements, NoTokensAreSaidInTwoPanelsEither)
{
    for (const char* name : {"autoencoder-threshold", "own-autoencoder", "own-digits"}) {
        const core::ValidScenario two = testing_scenarios::changed(
            [](core::Scenario& one) { one.view.layout = core::Layout::TwoPanels; }, preset(name));
        OpenWindow open(two);
        EXPECT_FALSE(open.sentence().contains(QStringLiteral("token"))) << open.sentence().toStdString();
        EXPECT_TRUE(open.sentence().startsWith(QStringLiteral("In the model, which was not measured, ")));
        for (const ui::PanelModel& panel : ownPanels(two).panels) {
            for (const QString& said : {panel.subtitle, panel.still.x.title, panel.still.y.title}) {
                EXPECT_FALSE(said.contains(QStringLiteral("token"))) << name << ": " << said.toStdString();
            }
            for (const ui::LineModel& line : panel.still.lines) {
                EXPECT_FALSE(line.label.contains(QStringLiteral("token"))) << name << ": " << line.label.toStdString();
            }
        }
    }
}

/// own-facts.csv at 21,220 parameters: exact match 0.0119 and per-token accuracy 0.608, means of five runs.
TEST(OwnMeasurements, StandBesideTheModelInTwoPanels)
{
    const core::ValidScenario two = testing_scenarios::changed(
        [](core::Scenario& one) { one.view.layout = core::Layout::TwoPanels; }, preset("own-facts"));
    const ui::PanelModels panels = ownPanels(two);
    const ui::PanelModel& metrics = *panels.find(u"panel-metric");
    EXPECT_TRUE(metrics.subtitle.contains(QStringLiteral("squares: measured")));
    for (const auto& [metric, score] : {std::pair("exact-match", 0.0119), std::pair("token-accuracy", 0.608)}) {
        const auto dot =
            std::find_if(metrics.still.dots.begin(), metrics.still.dots.end(), [name = metric](const auto& one) {
                return one.id == QStringLiteral("measured-%1-10").arg(QLatin1String(name));
            });
        ASSERT_NE(dot, metrics.still.dots.end()) << metric;
        EXPECT_NEAR(dot->at.y(), score, 5e-4);
        EXPECT_NEAR(dot->at.x(), 4.32675, 1e-5);  // log10 of 21,220
    }
    OpenWindow open(two);
    EXPECT_TRUE(open.sentence().startsWith(QStringLiteral("In the model, which was not measured, ")));
    const ui::PanelModels byMean =
        ownPanels(testing_scenarios::changed([](core::Scenario& one) { one.view.xAxis = core::XAxis::Mean; }, two));
    EXPECT_FALSE(byMean.find(u"panel-metric")->subtitle.contains(QStringLiteral("squares")));
}

/// Measured lines, models and powers have each a name, or the subtitle says what is dashed, dotted or small.
TEST(OwnMeasurements, EveryLineIsNamedOnce)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        for (const ui::PanelModel& panel : ownPanels(preset(name)).panels) {
            std::set<QString> names;
            const bool dashed = panel.subtitle.contains(ui::Texts()(ui::evidence::DashedModels));
            for (const ui::LineModel& line : panel.still.lines) {
                const bool measured = line.id.startsWith(QStringLiteral("measured-"));
                const bool model = line.id.startsWith(QStringLiteral("curve-model-"));
                const bool raised = line.id.startsWith(QStringLiteral("raised-"));
                if (measured || raised || (model && !dashed)) {
                    EXPECT_FALSE(line.label.isEmpty()) << name << ' ' << line.id.toStdString();
                    EXPECT_TRUE(names.insert(line.label).second) << name << ' ' << line.label.toStdString();
                }
                if (line.id.startsWith(QStringLiteral("from-first-"))) {
                    EXPECT_TRUE(panel.subtitle.contains(QStringLiteral("dotted:"))) << name;
                }
            }
        }
    }
}

/// p^K with the K of the metric: 6 of LeNet's, 3 of Omniglot's.
TEST(OwnMeasurements, TwinsAreRaisedToTheNumberOfParts)
{
    for (const auto& [name, label] : {std::pair("lenet-k-of-k", "accuracy to the power 6"),
                                      std::pair("omniglot-all-of-three", "1 of 1 to the power 3")}) {
        const ui::PanelModels panels = ownPanels(preset(name));
        const auto& lines = panels.panels.at(0).still.lines;
        EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [text = label](const ui::LineModel& line) {
            return line.label == QLatin1String(text);
        })) << name;
    }
}

/// Omniglot has two models of one size, our own adders three seeds: their mean is a line that no run makes.
TEST(OwnMeasurements, EveryRunIsDrawn)
{
    const auto runsIn = [](const ui::PanelModel& panel) {
        return std::count_if(panel.still.dots.begin(), panel.still.dots.end(),
                             [](const ui::MarkerModel& dot) { return dot.id.startsWith(QStringLiteral("run-")); });
    };
    const ui::PanelModels omniglot = ownPanels(preset("omniglot-all-of-three"));
    EXPECT_EQ(runsIn(omniglot.panels.at(0)), 2);
    EXPECT_TRUE(omniglot.panels.at(0).subtitle.contains(ui::Texts()(ui::evidence::RunsNote)));
    EXPECT_FALSE(ownPanels(preset("lenet-k-of-k")).panels.at(0).subtitle.contains(ui::Texts()(ui::evidence::RunsNote)));
    const core::Series* adders =
        preset("own-addition").evidence().find("own addition / 4-digit addition / exact match");
    ASSERT_NE(adders, nullptr);
    EXPECT_EQ(runsIn(ownPanels(preset("own-addition")).panels.at(0)),
              static_cast<std::ptrdiff_t>(adders->points.size()));
}

TEST(OwnMeasurements, TheFanByLengthHasEverySizeAndNoUnnamedCurve)
{
    const ui::PanelModels panels = ownPanels(preset("gpt3-length"));
    for (const ui::PanelModel& panel : panels.panels) {
        QStringList ids;
        for (const ui::LineModel& line : panel.still.lines) {
            ids << line.id;
        }
        EXPECT_EQ(ids.filter(QStringLiteral("measured-")).size(), 4);
        EXPECT_EQ(ids.filter(QStringLiteral("from-first-")).size(), 4);
        EXPECT_TRUE(ids.filter(QStringLiteral("curve-model")).isEmpty());
    }
}

TEST(OwnMeasurements, TheMetricsThatShipHaveTheLanguagesNames)
{
    const ui::PanelModels panels = ownPanels(preset("own-facts"), ui::textsFor(ui::Language::Japanese));
    for (const ui::PanelModel& panel : panels.panels) {
        EXPECT_FALSE(panel.subtitle.contains(QStringLiteral("exact match"))) << panel.subtitle.toStdString();
        for (const ui::LineModel& line : panel.still.lines) {
            EXPECT_FALSE(line.label.contains(QStringLiteral("per-token"))) << line.label.toStdString();
        }
    }
}

/// Whose bell it is stands on it, and under it where it comes from.
TEST(OwnMeasurements, AMeasuredBellNamesItsModelsAndItsSource)
{
    EXPECT_EQ(ui::measuredTest(preset("real-bell")), QStringLiteral("Qwen1.5, arithmetic"));
    EXPECT_EQ(ui::measuredTest({}), QString());
    EXPECT_EQ(ui::measuredTest(preset("own-facts"), ui::textsFor(ui::Language::Japanese)),
              QStringLiteral("私たちの事実、2,000個の事実"));
    OpenWindow open(documentOf("real-bell"));
    const auto& lines = open.bell().model().moving.lines;
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const ui::LineModel& line) {
        return line.label.startsWith(QStringLiteral("measured: Qwen1.5, arithmetic, "));
    }));
    EXPECT_TRUE(
        open.window->findChildren<ui::EvidenceCaption*>().front()->sources().startsWith(QStringLiteral("Source: ")));
}

TEST(OwnMeasurements, ALoneNameIsWhole)
{
    EXPECT_EQ(ui::namesApart({"GPT-3 / addition / accuracy"}, {}), QStringList{"GPT-3 / addition / accuracy"});
    EXPECT_EQ(ui::namesApart({"own / facts / accuracy", "own / facts, difficulty 1 of 10 / accuracy"}, {}),
              (QStringList{"own / facts / accuracy", "difficulty 1 of 10"}));
}

/// In the list a name is cut in its middle: what is left must still tell it from the others.
TEST(OwnMeasurements, NamesInTheListAreTold)
{
    for (const char* name : {"own-facts", "own-addition", "real-bell", "gpt3-length", "mmlu-brier", "ifeval"}) {
        OpenWindow open(documentOf(name));
        const auto& list = *open.window->findChildren<ui::SeriesList*>().front();
        for (const int width : {200, 160}) {
            ui::CutRows rows(ui::elidedName);
            std::set<QString> seen;
            for (int row = 0; row < list.count(); ++row) {
                const QString cut = rows.of(list.model()->index(row, 0), list.fontMetrics(), width);
                EXPECT_LE(list.fontMetrics().horizontalAdvance(cut), width + 1) << cut.toStdString();
                EXPECT_TRUE(seen.insert(cut).second) << name << ' ' << width << ": " << cut.toStdString();
            }
        }
    }
}

}  // namespace
