// What is said under figures of measurements: of the measurements, or plainly of the model, and where they come from.

#include <algorithm>
#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/model/laid_over.h"
#include "tests/ui/export/figure_rules.h"
#include "ui/document/explorer.h"
#include "ui/export/composition.h"
#include "ui/export/deck.h"
#include "ui/export/figure_room.h"
#include "ui/export/figure_words.h"
#include "ui/export/size_preset.h"
#include "ui/export/slide_title.h"
#include "ui/export/words_room.h"
#include "ui/words/evidence_text.h"
#include "ui/words/measured_text.h"
#include "ui/words/number_break.h"
#include "ui/words/sentences.h"

namespace {

core::ValidScenario builtIn(std::string_view name)
{
    return core::presetScenario(name).value();
}

core::ValidScenario inLayout(const core::ValidScenario& scenario, core::Layout layout)
{
    core::Scenario changed = scenario.value();
    changed.view.layout = layout;
    return core::validate(changed).value();
}

core::ValidScenario someDrawn(const core::ValidScenario& scenario)
{
    core::Scenario changed = core::onlyDrawn(scenario).value();
    changed.view.series.resize(1);
    return core::onlyDrawn(core::validate(changed).value());
}

/// Everything that stands under a figure's panels, line breaks undone.
QString under(const ui::Figure& figure)
{
    QString all;
    for (const ui::Caption::Run& run : figure.caption.runs) {
        all += run.text;
    }
    return all.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ');
}

QString under(const core::ValidScenario& scenario, const ui::SizePreset& size, bool caption, const ui::Texts& texts)
{
    ui::FigureOptions options;
    ui::setSize(options, size);
    options.caption = caption;
    core::Evaluator evaluator;
    return under(ui::compose(scenario, options, texts, evaluator).value());
}

QString under(const core::ValidScenario& scenario, bool caption = true, const ui::Texts& texts = {})
{
    return under(scenario, ui::kSizePresets[0], caption, texts);
}

QString captionOf(std::string_view name, const ui::Texts& texts = {}, ui::CaptionOf of = ui::CaptionOf::Figure)
{
    return ui::evidenceCaption(builtIn(name), texts, of).replace(QChar(QChar::Nbsp), u' ');
}

/// What a slide has of a scenario, whatever its language.
struct Shown {
    std::ptrdiff_t titles = 0;
    bool smallPicture = false;
    qsizetype sentences = 0;
    qsizetype unsaid = 0;
    QString words;
};

Shown shownOf(std::string_view name, const ui::Texts& texts)
{
    ui::FigureOptions options;
    ui::setSize(options, ui::kSizePresets[0]);
    options.caption = true;
    core::Evaluator evaluator;
    const ui::Figure figure = ui::compose(builtIn(name), options, texts, evaluator).value();
    Shown shown;
    shown.titles = std::count_if(figure.panels.begin(), figure.panels.end(),
                                 [](const ui::PanelModel& panel) { return !panel.title.isEmpty(); });
    shown.smallPicture = ui::drawsSmallPicture(figure);
    for (const ui::Caption::Run& run : figure.caption.runs) {
        shown.words += run.text;
    }
    shown.words.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ');
    const auto of = shown.smallPicture ? ui::CaptionOf::FigureWithSmallPicture : ui::CaptionOf::Figure;
    for (const QString& sentence : ui::sentencesOf(captionOf(name, texts, of))) {
        (shown.words.contains(sentence) ? shown.sentences : shown.unsaid) += 1;
    }
    return shown;
}

TEST(EvidenceCaption, StandsUnderTheFigureOfItsMeasurements)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        for (const std::string_view name : core::builtInEvidenceNames()) {
            // A figure read again has the series that it draws, and no others.
            for (const core::ValidScenario& scenario : {builtIn(name), core::onlyDrawn(builtIn(name))}) {
                const QString said = under(scenario, true, texts);
                const auto slide = ui::CaptionOf::Figure;
                const bool crowded =
                    name == "bigbench-metrics" || name == "gpt3-table-h1";  // whose plots need the room
                const QString first = ui::sentencesOf(captionOf(name, texts, slide)).value(0);
                EXPECT_TRUE(crowded || said.startsWith(first)) << name << ": " << said.toStdString();
                EXPECT_EQ(ui::slideOf(scenario, {}, texts).caption.replace(QChar(QChar::Nbsp), u' '),
                          captionOf(name, texts, slide));
            }
        }
    }
    const QString ofForecast = under(inLayout(builtIn("olmo-forecast"), core::Layout::Forecast));
    EXPECT_TRUE(ofForecast.startsWith(ui::sentencesOf(captionOf("olmo-forecast")).value(0)))
        << ofForecast.toStdString();
}

/// Titles and small pictures are there in both languages; where one has room for fewer sentences it says that there are
/// more. None speaks of what is not there.
TEST(EvidenceCaption, LeavesTitlesAndSmallPicturesInBothLanguages)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    int pictures = 0;
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const Shown english = shownOf(name, {});
        const Shown other = shownOf(name, japanese);
        EXPECT_EQ(other.titles, english.titles) << name;
        EXPECT_EQ(other.smallPicture, english.smallPicture) << name;
        for (const Shown& shown : {english, other}) {
            EXPECT_EQ(shown.words.contains(QStringLiteral(" …")), shown.unsaid > 0)
                << name << ": " << shown.words.toStdString();
            const bool speaks = shown.words.contains(QStringLiteral("mall picture has"))
                                || shown.words.contains(QStringLiteral("小さな図は"));
            EXPECT_TRUE(shown.smallPicture || !speaks) << name << ": " << shown.words.toStdString();
            EXPECT_FALSE(shown.words.contains(QStringLiteral("strip"))) << "which no figure has: " << name;
        }
        pictures += english.smallPicture ? 1 : 0;
    }
    EXPECT_EQ(pictures, 4) << "own-facts, own-facts-zipf, own-addition, own-digits";
}

/// A reader of Japanese is told as much: of all sentences hardly fewer have a place, though its lines are higher.
TEST(EvidenceCaption, SaysAsMuchInBothLanguages)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const Shown english = shownOf(name, {});
        const Shown other = shownOf(name, japanese);
        EXPECT_GE(other.sentences, english.sentences - 1) << name << other.words.toStdString();
        EXPECT_LE(other.unsaid, english.unsaid + 1) << name << other.words.toStdString();
    }
}

/// A page too low for the small picture has no sentence on it.
TEST(EvidenceCaption, SpeaksOfTheSmallPictureWhereItIsDrawn)
{
    for (const double height : {1080.0, 700.0, 560.0}) {
        ui::FigureOptions options;
        options.width = 1920;
        options.height = height;
        options.caption = true;
        core::Evaluator evaluator;
        const auto figure = ui::compose(builtIn("own-facts"), options, {}, evaluator);
        ASSERT_TRUE(figure) << height;
        QString all;
        for (const ui::Caption::Run& run : figure->caption.runs) {
            all += run.text;
        }
        const bool speaks = all.contains(QStringLiteral("small picture"));
        EXPECT_TRUE(!speaks || ui::drawsSmallPicture(*figure)) << height << all.toStdString();
    }
    EXPECT_TRUE(
        captionOf("own-facts", {}, ui::CaptionOf::Window).contains(QStringLiteral("where there is room for it")));
    EXPECT_FALSE(captionOf("own-facts", {}, ui::CaptionOf::Figure).contains(QStringLiteral("small picture")));
}

/// Words give way to plots: whole sentences go, from the end, and what is left begins as the caption does.
TEST(EvidenceCaption, LeavesThePlotsTheirRoomOnEveryPage)
{
    for (const std::string_view name : {"gpt3-metric", "lamda-brier", "olmo-forecast", "own-facts", "mmlu-brier"}) {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{3}}) {  // slide, half of it, square
            ui::FigureOptions options;
            ui::setSize(options, ui::kSizePresets[size]);
            options.caption = true;
            core::Evaluator evaluator;
            const auto figure = ui::compose(builtIn(name), options, {}, evaluator);
            if (!figure) {
                EXPECT_EQ(figure.error()[0].field, "caption");
                EXPECT_EQ(size, 1U) << "on half a slide alone: " << name;
                continue;
            }
            EXPECT_GT(ui::lowestOfPage(*figure), 0.11) << name << " on " << ui::kSizePresets[size].name;
            const QString said = under(builtIn(name), ui::kSizePresets[size], true, {});
            QString whole;  // the sentences that are there
            for (const QString& sentence : ui::sentencesOf(captionOf(name))) {
                const QString more = whole.isEmpty() ? sentence : whole + u' ' + sentence;
                if (!said.startsWith(more)) {
                    EXPECT_FALSE(said.mid(whole.size()).trimmed().startsWith(sentence.left(12))) << said.toStdString();
                    break;
                }
                whole = more;
            }
        }
    }
}

/// The sources stay whole and the finding is there, in both languages; no line ends within a number, and what has no
/// room stands in the figure's description, and is not lost.
TEST(EvidenceCaption, KeepsSourcesAndFinding)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        for (const std::string_view name : core::builtInEvidenceNames()) {
            ui::FigureOptions options;
            ui::setSize(options, ui::kSizePresets[0]);
            options.caption = true;
            core::Evaluator evaluator;
            const ui::Figure figure = ui::compose(builtIn(name), options, texts, evaluator).value();
            QString all;
            double line = 0.0;
            for (const ui::Caption::Run& run : figure.caption.runs) {
                const QString joined = all + run.text;
                EXPECT_FALSE(run.at.y() > line && ui::isInNumber(joined, all.size())) << name << run.text.toStdString();
                line = run.at.y();
                all = joined;
            }
            all.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ');
            const QString sources =
                ui::evidenceSources(builtIn(name), evaluator.evaluate(builtIn(name), {}), texts, ui::Sources::Works);
            EXPECT_TRUE(all.remove(u' ').endsWith(QString(sources).remove(u' '))) << name << all.toStdString();
            const bool hinted = all.contains(QStringLiteral("(+")) || all.contains(QStringLiteral("（ほか"))
                                || all.contains(QStringLiteral("Morefactsin"))
                                || all.contains(QStringLiteral("ほかの"));
            const bool dotted = all.contains(u'…');
            EXPECT_EQ(hinted || dotted, !figure.unsaid.isEmpty()) << name << all.toStdString();
            for (const QString& unsaid : figure.unsaid) {
                EXPECT_TRUE(figure.description.contains(unsaid.trimmed())) << name << unsaid.toStdString();
            }
            for (const QString& sentence : ui::sentencesOf(captionOf(name, texts))) {
                EXPECT_TRUE(!ui::isFinding(sentence, texts) || all.contains(QString(sentence).remove(u' ')))
                    << name << all.toStdString();
            }
            for (const ui::PanelModel& panel : figure.panels) {
                EXPECT_TRUE(panel.moreFacts.isEmpty()) << name;
            }
        }
    }
}

/// What goes first goes first in every language.
TEST(EvidenceCaption, GivesWayInOneOrder)
{
    const auto parts = [](const QStringList& sentences) {
        std::vector<ui::SentencePart> state;
        for (const QString& sentence : sentences) {
            state.push_back({sentence, std::nullopt});
        }
        return state;
    };
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        const QString finding = ui::sentencesOf(captionOf("ifeval", texts)).last();
        ASSERT_TRUE(ui::isFinding(finding, texts)) << finding.toStdString();
        ui::FigureWords words{{}, {"1", "2", "3"}, "whole", "short", texts};
        words.sentence.state = parts({"A", "B", finding, "C"});
        QStringList order;
        do {
            QStringList said;
            for (const ui::SentencePart& part : words.sentence.state) {
                said << (part.text == finding ? QStringLiteral("F") : part.text);
            }
            order << said.join(QString()) + words.facts.join(QString());
            EXPECT_EQ(words.sources, QStringLiteral("whole"));
        } while (ui::shorten(words));
        EXPECT_EQ(order, (QStringList{"ABFC123", "ABFC12", "ABFC1", "ABFC", "ABF", "AF", "F", ""}));
    }
}

TEST(EvidenceCaption, SpeaksOfWhatIsDrawn)
{
    core::Scenario families = builtIn("mmlu-brier").value();
    EXPECT_FALSE(captionOf("mmlu-brier").contains(QStringLiteral("OPT")));
    families.view.series = {"OPT / MMLU / accuracy", "OPT / MMLU / Brier score"};
    const QString said = ui::evidenceCaption(core::validate(families).value(), {});
    EXPECT_FALSE(said.contains(QStringLiteral("Qwen"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("at every size: OPT."))) << said.toStdString();
    core::Scenario words = builtIn("lambada").value();
    words.view.series = {"OPT / LAMBADA / accuracy", "OPT / LAMBADA / perplexity"};
    const QString ofOpt = ui::evidenceCaption(core::validate(words).value(), {});
    EXPECT_TRUE(ofOpt.contains(QStringLiteral("OPT’s accuracies lie further from the law"))) << ofOpt.toStdString();
    EXPECT_FALSE(ofOpt.contains(QStringLiteral("Pythia"))) << ofOpt.toStdString();
    core::Scenario errors = builtIn("autoencoder-threshold").value();
    EXPECT_FALSE(captionOf("autoencoder-threshold").contains(QStringLiteral("With c = 0.003")));
    errors.view.series = {"autoencoder / CIFAR100 / share with an error below 0.003",
                          "autoencoder / CIFAR100 / test error"};
    EXPECT_TRUE(ui::evidenceCaption(core::validate(errors).value(), {}).contains(QStringLiteral("With c = 0.003")));
    for (const char* name : {"olmo-forecast", "pythia-addition", "real-bell", "lambada", "mmlu-brier", "ifeval"}) {
        EXPECT_TRUE(captionOf(name).contains(QStringLiteral("does the strict metric leap while the graded one")))
            << name;
    }
}

TEST(EvidenceCaption, ElseTheSentenceSaysThatItSpeaksOfTheModel)
{
    const QString ofModel = QStringLiteral("In the model, which was not measured, on average ");
    EXPECT_TRUE(under(someDrawn(builtIn("lambada"))).startsWith(ofModel));
    EXPECT_TRUE(under(inLayout({}, core::Layout::Measured)).startsWith(ofModel));
    EXPECT_TRUE(under(inLayout({}, core::Layout::Measured), true, ui::textsFor(ui::Language::Japanese))
                    .startsWith(QStringLiteral("測定値ではなくモデルでは、")));
    EXPECT_TRUE(under(builtIn("first-light")).startsWith(QStringLiteral("On average ")));
}

/// No model is drawn in a forecast: what has no caption of its own there has a sentence on its series.
TEST(EvidenceCaption, OfAForecastSpeaksOfItsSeries)
{
    for (const char* name : {"gpt3-table-h1", "gpt3-metric", "lambada"}) {
        const QString said = under(inLayout(builtIn(name), core::Layout::Forecast));
        EXPECT_FALSE(said.contains(QStringLiteral("model, which was not measured"))) << name << said.toStdString();
        EXPECT_TRUE(said.startsWith(QStringLiteral("Measured: "))) << name << said.toStdString();
    }
}

/// A figure has no hand to drag anything with.
TEST(EvidenceCaption, AsksNobodyToDrag)
{
    core::Scenario scenario = inLayout(builtIn("gpt3-metric"), core::Layout::Forecast).value();
    scenario.view.cut = 9e12;
    core::Evaluator evaluator;
    const ui::Figure figure = ui::compose(core::validate(scenario).value(), {}, {}, evaluator).value();
    EXPECT_FALSE((under(figure) + figure.description).contains(QStringLiteral("drag")));
    EXPECT_TRUE(under(figure).contains(QStringLiteral("Nothing is held back"))) << under(figure).toStdString();
}

/// On a narrow page both tasks have their numbers or neither has: the one that missed alone would say the contrary of
/// the one that is drawn.
TEST(EvidenceCaption, OfTheLadderSaysWhatCameOfBothTasks)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            const QString said = under(builtIn("olmo-forecast"), size, true, ui::textsFor(language));
            for (const char* came : {"0.813", "0.834", "0.619", "0.630"}) {
                EXPECT_TRUE(said.contains(QLatin1String(came)))
                    << came << ' ' << size.name << ": " << said.toStdString();
            }
        }
    }
}

TEST(EvidenceCaption, IsShownInLayoutsThatShowWhatItSpeaksOf)
{
    ui::Session session;
    ui::Explorer explorer(session, ui::Texts(), ui::lightTheme());
    explorer.setPictureSize({600.0, 400.0});
    const auto shown = [&](std::string_view name, core::Layout layout) {
        session.open({inLayout(builtIn(name), layout), ui::Origin::Kind::Preset,
                      QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))},
                     ui::Text::StepScenario);
        return explorer.screen();
    };
    const QString resolution = ui::evidenceCaption(builtIn("gpt3-resolution"), {});
    EXPECT_EQ(shown("gpt3-resolution", core::Layout::Measured).caption, resolution);
    EXPECT_EQ(shown("gpt3-resolution", core::Layout::TestSet).caption, QString());
    EXPECT_EQ(shown("gpt3-resolution", core::Layout::TwoPanels).caption, QString());
    EXPECT_TRUE(
        shown("gpt3-resolution", core::Layout::Measured).sentence.plain.startsWith(QStringLiteral("In the model")));
    const QString forecast = shown("gpt3-resolution", core::Layout::Forecast).sentence.plain;  // first whether it held
    EXPECT_TRUE(forecast.contains(QStringLiteral(" In the model, which was not measured"))) << forecast.toStdString();
    EXPECT_EQ(shown("bigbench-metrics", core::Layout::Metrics).sentence.plain,
              QStringLiteral("These are published numbers, by metric."));
    EXPECT_TRUE(shown("olmo-forecast", core::Layout::Forecast).sources.startsWith(QStringLiteral("Source: ")));
}

TEST(EvidenceCaption, SourcesAreWholeOnEveryPage)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        for (const core::Layout layout : {core::Layout::Measured, core::Layout::Forecast, core::Layout::Metrics}) {
            const core::ValidScenario scenario = inLayout(builtIn(name), layout);
            if (scenario.evidence().series().empty() && layout != core::Layout::Metrics) {
                continue;
            }
            for (const ui::SizePreset& size : ui::kSizePresets) {
                const QString said = under(scenario, size, false, {});
                EXPECT_TRUE(said.contains(QStringLiteral("Source: "))) << name << size.name << said.toStdString();
                EXPECT_FALSE(said.contains(QChar(u'…'))) << name << size.name << said.toStdString();
            }
        }
    }
}

/// 1,200 x 76 pixels hold three lines of 16 points; a line holds about 56 letters of Japanese or 112 of English.
TEST(EvidenceCaption, IsSmallerOnASlideWhereItIsLong)
{
    const QSizeF place(1200, 76);
    EXPECT_EQ(ui::captionPoints(QString(300, u'x'), place), 16.0);
    EXPECT_LT(ui::captionPoints(QString(400, u'x'), place), 16.0);
    EXPECT_EQ(ui::captionPoints(QString(150, u'字'), place), 16.0);
    EXPECT_LT(ui::captionPoints(QString(200, u'字'), place), 14.0);
}

/// What was asked for is there, or is refused: it never goes without a word.
TEST(EvidenceCaption, IsRefusedWhereThePlotsLeaveItNoRoom)
{
    core::Evaluator evaluator;
    const auto composed = [&](const char* name, double width, double height) {
        ui::FigureOptions options;
        options.width = width;
        options.height = height;
        options.caption = true;
        return ui::compose(builtIn(name), options, {}, evaluator);
    };
    for (const char* name : {"bigbench-metrics", "gpt3-table-h1"}) {
        const QString first = captionOf(name).left(12);
        for (const QSizeF& size : {QSizeF(1920, 1080), QSizeF(960, 1080), QSizeF(500, 320), QSizeF(500, 900)}) {
            const auto figure = composed(name, size.width(), size.height());
            if (!figure) {
                ASSERT_EQ(figure.error().size(), 1U);
                EXPECT_EQ(figure.error()[0].code, core::ErrorCode::Conflict);
                EXPECT_EQ(figure.error()[0].field, "caption");
                continue;
            }
            QString all;
            for (const ui::Caption::Run& run : figure->caption.runs) {
                all += run.text;
            }
            const bool begins = all.remove(QChar(0x2060)).replace(QChar(QChar::Nbsp), u' ').startsWith(first);
            EXPECT_TRUE(begins || all.startsWith(u'…')) << name << ' ' << size.width() << ' ' << all.toStdString();
            figure_rules::expectFair(*figure, builtIn(name), {}, name);
        }
    }
    EXPECT_TRUE(composed("bigbench-metrics", 1920, 1080));
    EXPECT_FALSE(composed("bigbench-metrics", 500, 320));
    EXPECT_TRUE(composed("bigbench-metrics", 500, 900)) << "what the message says makes room";
}

/// Each on every slide that a lecture has, half of one and a square, in both languages; on slides with what its first
/// sentence says, and everywhere with what makes that fair.
TEST(EvidenceCaption, StandsOnEverySlide)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        for (const std::string_view name : core::builtInEvidenceNames()) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                if (size.name == "column-85mm") {
                    continue;  // for print, where captions are the paper's
                }
                ui::FigureOptions options;
                ui::setSize(options, size);
                options.caption = true;
                core::Evaluator evaluator;
                const auto figure = ui::compose(builtIn(name), options, texts, evaluator);
                EXPECT_TRUE(figure) << name << " on " << size.name;
                const QStringList sentences = ui::sentencesOf(captionOf(name, texts));
                if (figure) {
                    const std::string page = std::string(name) + ' ' + std::string(size.name);
                    figure_rules::expectWholeNames(*figure, builtIn(name), texts, page);
                    figure_rules::expectMeasuresNamed(*figure, builtIn(name), texts, page);
                    figure_rules::expectFair(*figure, builtIn(name), texts, page);
                }
                if (figure && std::string_view(size.name).starts_with("slide")) {
                    EXPECT_TRUE(under(*figure).startsWith(sentences.value(0))) << name << size.name;
                } else if (figure) {
                    const QString said = under(*figure).remove(u' ');
                    EXPECT_TRUE(std::any_of(sentences.begin(), sentences.end(),
                                            [&](QString sentence) { return said.contains(sentence.remove(u' ')); }))
                        << name << size.name << said.toStdString();
                }
            }
        }
    }
}

}  // namespace
