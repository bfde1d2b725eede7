// What a figure of a forecast or a test says under its panels, where their subtitles have no room.

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include <QFontMetricsF>
#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/laid_over.h"
#include "ui/export/composition.h"
#include "ui/export/export.h"
#include "ui/export/size_preset.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"
#include "ui/words/languages.h"

namespace {

ui::Figure figureOf(const char* preset, core::Layout layout, const ui::FigureOptions& options = {},
                    const ui::Texts& texts = {})
{
    core::Scenario scenario = core::presetScenario(preset)->value();
    scenario.view.layout = layout;
    scenario.view.xAxis = core::XAxis::Size;
    core::Evaluator evaluator;
    return ui::compose(core::validate(scenario).value(), options, texts, evaluator).value();
}

QString linesUnder(const ui::Figure& figure)
{
    QString all;
    for (const ui::Caption::Run& run : figure.caption.runs) {
        all += run.text;
    }
    return all.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ');
}

ui::FigureOptions sized(const char* name)
{
    const auto* const size =
        std::find_if(std::begin(ui::kSizePresets), std::end(ui::kSizePresets),
                     [&](const ui::SizePreset& one) { return one.name == std::string_view(name); });
    ui::FigureOptions options;
    options.width = size->width;
    options.height = size->height;
    options.unit = size->unit;
    return options;
}

/// The caption of olmo-forecast: 0.847 foretold at 13B, 0.834 came, within the band.
TEST(FigureFacts, OfAForecastAreTheVerdictTheSeriesTheMissesAndTheFit)
{
    const ui::Figure figure = figureOf("olmo-forecast", core::Layout::Forecast);
    const QString said = linesUnder(figure);
    const QString all = said + figure.unsaid.join(u' ').replace(QChar(QChar::Nbsp), u' ');
    EXPECT_TRUE(said.startsWith(QStringLiteral(
        "The forecast held: all that was held back lies in the band (OLMo ladder / HellaSwag / accuracy)")))
        << said.toStdString();
    for (const char* part :
         {"13.2B: foretold 0.847", "widths", "points fitted: α −0.4", "deviance", " on 2 df, p = 0."}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(part))) << part << ": " << all.toStdString();
    }
    EXPECT_EQ(said.count(QStringLiteral("The forecast held")), 1);
    // Another series shown did not hold at the same cut: that is said beside it, not in the file's description alone.
    EXPECT_TRUE(said.contains(QStringLiteral("ARC-Challenge: The forecast missed: 2 of 3"))) << said.toStdString();
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        EXPECT_TRUE(figure.panels[i].subtitle.isEmpty());
        EXPECT_GT(ui::PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes().height(),
                  0.3 * figure.page.canvas.height());
    }
}

/// A model's curve that lies off every point is not mistaken for a failed fit: GPT-3's is at 0.17 where 0.0003 was
/// measured.
TEST(FigureFacts, SayThatTheModelsCurveIsNoFit)
{
    const QString words = QStringLiteral("not fitted to these points");
    for (const char* preset : {"gpt3-resolution", "gpt3-metric", "lamda-brier"}) {
        EXPECT_EQ(linesUnder(figureOf(preset, core::Layout::Measured)).count(words), 1) << preset;
    }
    core::Scenario alone = core::presetScenario("gpt3-resolution")->value();
    alone.view.dataAlone = true;
    core::Evaluator evaluator;
    EXPECT_FALSE(linesUnder(ui::compose(core::validate(alone).value(), {}, {}, evaluator).value()).contains(words));
    const ui::Figure small = figureOf("gpt3-table-h1", core::Layout::Measured);  // its small pictures draw no model
    EXPECT_FALSE((linesUnder(small) + small.description).contains(words));
    for (const ui::PanelModel& panel : small.panels) {
        EXPECT_FALSE(panel.subtitle.contains(words));
    }
}

/// Each once for both panels, or all of it where one alone is drawn.
TEST(FigureFacts, TheLegendNamesWhatWasHeldBackOnce)
{
    const auto named = [](const ui::Figure& figure) {
        std::vector<QString> names;
        for (const ui::LegendEntry& entry : figure.key.legend) {
            names.push_back(entry.text);
        }
        for (const ui::PanelModel& panel : figure.panels) {
            for (const ui::LegendEntry& entry : panel.legend) {
                names.push_back(entry.text);
            }
        }
        return names;
    };
    const auto both = named(figureOf("olmo-forecast", core::Layout::Forecast));
    EXPECT_EQ(std::count(both.begin(), both.end(), QStringLiteral("held back")), 1);
    EXPECT_EQ(std::count(both.begin(), both.end(), QStringLiteral("fit below the cut")), 1);
    ui::FigureOptions one;
    one.panels = {QStringLiteral("panel-forecast")};
    EXPECT_EQ(named(figureOf("olmo-forecast", core::Layout::Forecast, one)), both);
}

TEST(FigureFacts, OfASmallFigureAreTheFirstOnes)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const QString said =
            linesUnder(figureOf("olmo-forecast", core::Layout::Forecast, sized("half-slide"), ui::textsFor(language)));
        const bool english = language == ui::Language::English;
        EXPECT_TRUE(said.contains(QStringLiteral("HellaSwag"))) << said.toStdString();
        EXPECT_TRUE(said.contains(english ? QStringLiteral("The forecast held") : QStringLiteral("予測は当たった")))
            << said.toStdString();
    }
}

TEST(FigureFacts, ATitleLessFigureIsBare)
{
    ui::FigureOptions bare;
    bare.title = false;
    EXPECT_FALSE(linesUnder(figureOf("olmo-forecast", core::Layout::Forecast, bare)).contains(QStringLiteral("held:")));
}

/// A film's frames have as much room as the one that says most: nothing jumps.
TEST(FigureFacts, KeepTheRoomTheyAreGiven)
{
    const core::ValidScenario olmo = core::presetScenario("olmo-forecast").value();
    core::Evaluator evaluator;
    const ui::Figure own = ui::compose(olmo, {}, {}, evaluator).value();
    const ui::Figure roomy = ui::compose(olmo, {}, {}, evaluator, own.caption.height + 40.0).value();
    EXPECT_EQ(roomy.caption.height, own.caption.height + 40.0);
    EXPECT_NEAR(roomy.caption.runs.front().at.y(), own.caption.runs.front().at.y() - 40.0, 1e-9);
    EXPECT_LT(roomy.page.panels.front().height(), own.page.panels.front().height());
    const ui::Figure less = ui::compose(olmo, {}, {}, evaluator, 1.0).value();
    EXPECT_EQ(less.caption.height, own.caption.height);
}

/// In any layout: what the intervals are, once, and that their errors go together.
TEST(FigureFacts, OfIntervalsAreWhatTheyAreOf)
{
    for (const core::Layout layout : {core::Layout::TwoPanels, core::Layout::SixPanels}) {
        core::Scenario scenario;
        scenario.view.layout = layout;
        scenario.view.xAxis = core::XAxis::Size;
        const auto said = [&] {
            core::Evaluator evaluator;
            return linesUnder(ui::compose(core::validate(scenario).value(), {}, {}, evaluator).value());
        };
        EXPECT_EQ(said(), QString());
        scenario.view.intervals = true;
        EXPECT_EQ(said().count(QStringLiteral("one test of 100 questions: exact 95 % intervals")), 1);
        EXPECT_TRUE(said().contains(QStringLiteral("errors go together"))) << said().toStdString();
    }
}

/// The name stays over the panel; MODEL.md section 10: 1.376, worst error 0.0101.
TEST(FigureFacts, OfMeasurementsAreTheFitAndTheEffectiveLength)
{
    core::Scenario scenario = core::presetScenario("olmo-forecast")->value();
    scenario.view.fits = true;
    scenario.view.layout = core::Layout::Measured;
    scenario.view.series = {"OLMo ladder / HellaSwag / accuracy", "OLMo ladder / HellaSwag / bits per byte"};
    core::Evaluator evaluator;
    const ui::Figure fits = ui::compose(core::validate(scenario).value(), {}, {}, evaluator).value();
    EXPECT_TRUE(linesUnder(fits).contains(QStringLiteral("fit: 7 of 7 points fitted")))
        << linesUnder(fits).toStdString();
    EXPECT_TRUE(fits.panels.front().subtitle.startsWith(QStringLiteral("OLMo ladder / HellaSwag / accuracy")));
    EXPECT_FALSE(fits.panels.front().subtitle.contains(QStringLiteral("fitted")));
    const ui::Figure raised = figureOf("ifeval", core::Layout::Measured);
    EXPECT_TRUE(linesUnder(raised).contains(QStringLiteral("to the power 1.376, to 0.010")))
        << linesUnder(raised).toStdString();
}

/// 0.00029 at 6.7B: 1,000 questions show nothing with chance exp(1000 ln(1 - 0.00029)) = 0.75, and one success with
/// probability 0.95 needs ln 0.05 / ln(1 - 0.00029) = 10,329 of them.
TEST(FigureFacts, OfATestSpeakOfTheMeasuredScore)
{
    const QString said = linesUnder(figureOf("gpt3-resolution", core::Layout::TestSet));
    for (const char* part : {"one test of 1,000 questions", "the same questions everywhere", "4-digit addition",
                             "at 6.7B: the measured 0.00029 taken for the truth",
                             "nothing right at all with chance 75 %", "in 10,329 questions"}) {
        EXPECT_TRUE(said.contains(QString::fromUtf8(part))) << part << ": " << said.toStdString();
    }
}

/// A row without a name is nothing.
TEST(FigureFacts, EveryRowOfNamesIsCalledSo)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const char* size : {"slide-16x9", "half-slide"}) {
            const ui::Figure figure =
                figureOf("bigbench-metrics", core::Layout::Metrics, sized(size), ui::textsFor(language));
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelModel& panel = figure.panels[i];
                if (panel.still.y.names) {
                    const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                    EXPECT_EQ(ui::writtenTicksY(panel, frame).size(), panel.still.y.ticks.size())
                        << size << ' ' << panel.id.toStdString();
                }
            }
        }
    }
}

/// Each of fifteen small pictures has its whole name and the numbers of its scale, whatever the language; letters
/// larger than asked of every figure leave it both. At 1.5 marks stood on names, and squares had no numbers at all.
TEST(FigureFacts, EverySmallPictureHasItsNameAndNumbers)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const auto& [size, letters] : {std::pair("slide-16x9", 1.0),
                                            {"slide-4x3", 1.0},
                                            {"half-slide", 1.0},
                                            {"square", 1.0},
                                            {"slide-16x9", 1.5},
                                            {"half-slide", 1.5},
                                            {"square", 1.5}}) {
            ui::FigureOptions options = sized(size);
            options.fontScale = letters;
            const ui::Figure figure =
                figureOf("gpt3-table-h1", core::Layout::Measured, options, ui::textsFor(language));
            const ui::PanelModel& panel = figure.panels[0];
            ASSERT_EQ(panel.still.insets.size(), 15U);
            const QRectF axes = ui::PanelFrame(panel, figure.page.panels[0].size()).axes();
            const QFont font = ui::themeFont(panel.theme, panel.theme.smallSize);
            std::set<std::pair<double, double>> places;
            for (const ui::InsetModel& inset : panel.still.insets) {
                const double most =
                    QLatin1String(size) == QLatin1String("half-slide") ? 0.75 : 1.0;  // cut in its middle
                EXPECT_LE(most * ui::shaped(inset.title, font).width + 8.0, inset.place.width() * axes.width())
                    << size << ' ' << inset.title.toStdString();
                EXPECT_GT(inset.place.height() * axes.height(), 2.8 * QFontMetricsF(font).height()) << size;
                EXPECT_TRUE(QRectF(0, 0, 1, 1).contains(inset.place));
                places.insert({inset.place.left(), inset.place.top()});
            }
            EXPECT_EQ(places.size(), 15U);
        }
    }
}

/// Strict and graded scores of a person's own file: the graded to the power 4.
core::ValidScenario ownPair()
{
    const auto series = [](const char* metric, double power) {
        core::Series made;
        made.family = "mine";
        made.task = "copying";
        made.metric = metric;
        made.grade = power > 1.0 ? core::Grade::Strict : core::Grade::Graded;
        for (const auto& [size, right] :
             {std::pair{1e8, 0.45}, {3e8, 0.52}, {1e9, 0.6}, {3e9, 0.68}, {7e9, 0.75}, {2e10, 0.82}, {7e10, 0.88}}) {
            core::Measurement point;
            point.size = size;
            point.score = std::pow(right, power);
            made.points.push_back(point);
        }
        made.source = "own.csv";
        return made;
    };
    const core::NewEvidence pair{{series("exact match", 4.0), series("token accuracy", 1.0)}, {0, 1}};
    return core::withEvidence({}, pair).value();
}

double lowestPlotOf(const ui::Figure& figure)
{
    double least = figure.page.canvas.height();
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
        least = std::min(least, frame.axes().height());
    }
    return least / figure.page.canvas.height();
}

/// Statistics take no more of a slide than leaves its plots 0.55 of what they have where nothing stands under them;
/// half, where a forecast's verdict never stands without another series' at the same cut.
TEST(FigureFacts, LeaveThePlotsTheirHeight)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        const auto composed = [&](const core::ValidScenario& scenario) {
            core::Evaluator evaluator;
            return ui::compose(scenario, sized("slide-16x9"), texts, evaluator).value();
        };
        const double bare = lowestPlotOf(composed(core::presetScenario("first-light").value()));
        for (const char* name : {"ifeval", "own-facts", "own-addition", "olmo-forecast", "mmlu-brier", "gpt3-metric"}) {
            const double least = std::string_view(name) == "olmo-forecast" ? 0.5 : 0.55;
            EXPECT_GT(lowestPlotOf(composed(core::presetScenario(name).value())), least * bare)
                << name << (language == ui::Language::English ? " en" : " ja");
        }
        const ui::Figure own = composed(ownPair());
        EXPECT_GT(lowestPlotOf(own), 0.55 * bare);
        EXPECT_TRUE(linesUnder(own).contains(QStringLiteral("4.000"))) << linesUnder(own).toStdString();
    }
}

/// What follows from both metrics first, then how the strict one rises.
TEST(FigureFacts, OfAPairBeginWithWhatRelatesIt)
{
    const ui::Figure figure = figureOf("ifeval", core::Layout::Measured);
    const QString said = linesUnder(figure);
    EXPECT_TRUE(said.startsWith(QStringLiteral("strict = graded to the power 1.376"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("(+3 more in the file’s description)"))) << said.toStdString();
    ASSERT_EQ(figure.unsaid.size(), 3);
    EXPECT_TRUE(figure.unsaid[0].startsWith(QStringLiteral("prompt-strict: rise in 1.53 decades")));
    EXPECT_TRUE(figure.unsaid[1].startsWith(QStringLiteral("dashed: the model as it is set")));  // of both panels
    EXPECT_TRUE(figure.unsaid[2].startsWith(QStringLiteral("inst-strict: rise in 1.41 decades")));
}

/// Behind the sources "+3 more" would read as three more of those, and no words begin with what they would be more
/// than.
TEST(FigureFacts, ThatHaveNoRoomAtAllAreSpokenOfBeforeTheSources)
{
    ui::FigureOptions options = sized("half-slide");
    options.caption = true;
    core::Evaluator evaluator;
    const QString said =
        linesUnder(ui::compose(core::presetScenario("own-facts").value(), options, {}, evaluator).value());
    const qsizetype more = said.indexOf(QStringLiteral("More facts in the file’s description: 7."));
    EXPECT_FALSE(said.contains(QStringLiteral("(+"))) << said.toStdString();
    EXPECT_GE(more, 0) << said.toStdString();
    EXPECT_LT(more, said.indexOf(QStringLiteral("Source: "))) << said.toStdString();
}

/// Of many series within what bounds they rise; each of them in the description.
TEST(FigureFacts, OfManySeriesAreTheBoundsOfTheirScores)
{
    std::vector<core::Series> six;
    for (int i = 0; i < 6; ++i) {
        core::Series series;
        series.family = "family " + std::to_string(i);
        series.task = "task";
        series.metric = "exact match";
        series.grade = core::Grade::Strict;
        for (int size = 0; size < 7; ++size) {
            core::Measurement point;
            point.size = std::pow(10.0, 8.0 + 0.3 * size);
            point.score = 1.0 / (1.0 + std::exp(-(1.0 + 0.4 * i) * (size - 3.0)));
            series.points.push_back(point);
        }
        six.push_back(series);
    }
    core::Evaluator evaluator;
    const auto scenarioOfSix = core::withEvidence({}, {six, {0, 1, 2, 3, 4, 5}}).value();
    const ui::Figure figure = ui::compose(scenarioOfSix, sized("slide-16x9"), {}, evaluator).value();
    EXPECT_TRUE(linesUnder(figure).contains(QStringLiteral("6 series: rise in "))) << linesUnder(figure).toStdString();
    for (int i = 0; i < 6; ++i) {
        const QString name = QStringLiteral("family %1: rise in ").arg(i);
        EXPECT_EQ(linesUnder(figure).contains(name) + figure.description.contains(name), 1) << name.toStdString();
    }
}

/// Every kind of file has a description of its own, where the facts without room are.
TEST(FigureFacts, WithoutRoomAreInTheFilesDescription)
{
    const core::ValidScenario scenario = core::presetScenario("ifeval").value();
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        const ui::Figure figure = figureOf("ifeval", core::Layout::Measured, {}, texts);
        ASSERT_FALSE(figure.unsaid.isEmpty());
        const auto bytes = [&](ui::Format format) { return ui::bytesOf(figure, scenario, {}, format).value(); };
        EXPECT_TRUE(bytes(ui::Format::Svg).contains(figure.unsaid[0].toHtmlEscaped().toUtf8()));
        EXPECT_EQ(QImage::fromData(bytes(ui::Format::Png)).text(QStringLiteral("Description")), figure.description);
        EXPECT_TRUE(bytes(ui::Format::Pdf).contains("/Subject"));
    }
}

/// A film's frames have no description that anybody could look at.
TEST(FigureFacts, OfFramesSendNobodyElsewhere)
{
    core::Evaluator evaluator;
    const core::ValidScenario scenario = core::presetScenario("ifeval").value();
    const ui::Figure frame = ui::compose(scenario, {}, {}, evaluator, 0.0, {}, ui::Elsewhere::Nowhere).value();
    EXPECT_FALSE(linesUnder(frame).contains(QStringLiteral("(+"))) << linesUnder(frame).toStdString();
    const ui::Figure onSlide = ui::compose(scenario, {}, {}, evaluator, 0.0, {}, ui::Elsewhere::Notes).value();
    EXPECT_TRUE(linesUnder(onSlide).contains(QStringLiteral("(+3 more in the notes)")))
        << linesUnder(onSlide).toStdString();
}

}  // namespace

/// A fact that is a sentence has its own full stop: no dot stands between it and the next one.
TEST(FigureFacts, ThatAreSentencesEndOnce)
{
    int joined = 0;
    for (const std::string_view name : core::presetNames()) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                ui::FigureOptions options;
                ui::setSize(options, size);
                core::Evaluator evaluator;
                const auto figure =
                    ui::compose(core::presetScenario(name).value(), options, ui::textsFor(language), evaluator);
                QString said;
                for (const ui::Caption::Run& run : figure.value().caption.runs) {
                    said += run.text;
                }
                joined += said.contains(QChar(u'\u00b7')) ? 1 : 0;
                said.remove(u' ').remove(QChar(QChar::Nbsp));
                EXPECT_FALSE(said.contains(QStringLiteral("。·")))
                    << name << " " << size.name << ": " << said.toStdString();
                EXPECT_FALSE(said.contains(QStringLiteral(".·")))
                    << name << " " << size.name << ": " << said.toStdString();
            }
        }
    }
    EXPECT_GT(joined, 0);
}
