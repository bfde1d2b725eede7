#include "ui/export/deck.h"

#include <utility>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/export/decks.h"
#include "ui/export/composition.h"
#include "ui/export/deck_look.h"
#include "ui/export/deck_xml.h"
#include "ui/words/evidence_text.h"
#include "ui/words/measured_text.h"

namespace {

using testing_decks::part;
using testing_decks::preset;
using testing_decks::rendered;
using testing_decks::slide;
using testing_scenarios::atMean;

struct Ran {
    int exitCode = -1;
    QString out;
};

/// Runs another program on a deck.
Ran runOn(const QByteArray& deck, const QString& program, QStringList arguments, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("deck.pptx"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(deck);
    file.close();
    arguments.replaceInStrings(QStringLiteral("DECK"), path);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(90000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

Ran checked(const QByteArray& deck)
{
    const QTemporaryDir folder;
    const QString checker = QStringLiteral(METRIC_MIRAGE_SOURCE_DIR "/tests/ui/export/check_deck.py");
    return runOn(deck, QStringLiteral("python3"), {checker, QStringLiteral("DECK")}, folder);
}

TEST(Deck, IsAWholePackageByTheFormatsOwnRules)
{
    const Ran ran = checked(rendered({slide({}, QStringLiteral("A < B & “C”")), slide(preset("paper-fig2"), {}),
                                      slide(preset("many-digits"), QStringLiteral("二"))}));
    EXPECT_EQ(ran.exitCode, 0) << ran.out.toStdString();
    const QStringList slides = ran.out.trimmed().split(QLatin1Char('\n'));
    ASSERT_EQ(slides.size(), 3);
    EXPECT_TRUE(slides[0].startsWith(
        QStringLiteral("A < B & “C” | On average 60\u00a0% of the tokens are right; 15\u00a0% of")));
    EXPECT_TRUE(slides[2].startsWith(QStringLiteral("二 | ")));
}

/// What a slide asks is read from the back row: in the colour of its title, and no paler one.
TEST(Deck, WordsAreInk)
{
    const QByteArray master = part(rendered({slide({}, QStringLiteral("A"))}), "ppt/slideMasters/slideMaster1.xml");
    ASSERT_TRUE(master.contains("<p:bodyStyle>"));
    EXPECT_FALSE(master.contains("schemeClr val=\"tx2\"")) << master.toStdString();
}

TEST(Deck, TheSpeakersNotesSayTheSentenceAndEveryNumber)
{
    const QString notes = slide(atMean(0.7), {}).notes;
    EXPECT_TRUE(notes.startsWith(QStringLiteral("On average 70 % of the tokens are right; 56 % of the 50-token")));
    for (const char* line : {"Family: Beta", "Mean: 0.70", "Target length: 50", "Pass mark: 70 %", "Seed: 1"}) {
        EXPECT_TRUE(notes.split(QLatin1Char('\n')).contains(QString::fromLatin1(line))) << line;
    }
}

/// Measurements of one's own beside them take neither the caption nor the sources of a scenario's.
TEST(Deck, SlidesOfMeasurementsSayWhatTheyShowAndWhereTheyAreFrom)
{
    core::Series own;
    own.family = "mine";
    own.metric = "acc";
    own.source = "own.csv";
    for (const auto& [size, score] : {std::pair(1e8, 0.1), std::pair(1e10, 0.8)}) {
        core::Measurement& point = own.points.emplace_back();
        point.size = size;
        point.score = score;
    }
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        for (const char* name : {"gpt3-metric", "mmlu-brier"}) {
            core::Scenario both = preset(name).value();
            std::vector<core::Series> series = both.evidence.series();
            series.push_back(own);
            both.evidence = core::Evidence::of(series).value();
            both.view.series.push_back("mine / acc");
            const core::ValidScenario scenario = core::validate(both).value();
            const QString caption = ui::evidenceCaption(preset(name), texts);
            const ui::DeckSlide slide = ui::slideOf(scenario, {}, texts);
            EXPECT_EQ(QString(slide.caption).replace(QChar(QChar::Nbsp), u' '),
                      QString(caption).replace(QChar(QChar::Nbsp), u' '));
            EXPECT_TRUE(slide.notes.startsWith(caption)) << slide.notes.toStdString();
            core::Evaluator evaluator;
            const QString sources =
                ui::evidenceSources(scenario, evaluator.evaluate(scenario, {}), texts, ui::Sources::Whole);
            EXPECT_TRUE(sources.endsWith(QStringLiteral("; own.csv"))) << sources.toStdString();
            EXPECT_FALSE(sources.contains(QStringLiteral(".;")) || sources.contains(QStringLiteral("。;")))
                << sources.toStdString();
            EXPECT_TRUE(slide.notes.contains(sources)) << slide.notes.toStdString();
        }
    }
}

TEST(Deck, NotesAndDescriptionHaveTheFactsThatAFigureHasNoRoomFor)
{
    const QByteArray deck = rendered({slide(preset("olmo-forecast"), {})});
    for (const char* name : {"ppt/notesSlides/notesSlide1.xml", "ppt/slides/slide1.xml"}) {
        EXPECT_TRUE(part(deck, name).contains("cannot be told apart")) << name;
    }
}

TEST(Deck, IsASlideOfTheSizeAskedFor)
{
    ui::FigureOptions narrow;
    narrow.width = 1440.0;
    const QByteArray deck = rendered({slide({}, QStringLiteral("T"))}, narrow);
    EXPECT_TRUE(part(deck, "ppt/presentation.xml").contains(R"(<p:sldSz cx="9144000" cy="6858000"/>)"));
    EXPECT_TRUE(part(rendered({slide({}, {})}), "ppt/presentation.xml").contains(R"(cx="12192000" cy="6858000")"));
    EXPECT_EQ(checked(deck).exitCode, 0);
    EXPECT_TRUE(ui::deckFaults({}).empty());
    EXPECT_TRUE(ui::deckFaults(narrow).empty());
    narrow.width = 1080.0;
    EXPECT_EQ(ui::deckFaults(narrow),
              (core::Errors{{core::ErrorCode::Conflict, "size", "square", "slide-16x9, slide-4x3"}}));
    const auto picture = ui::slidePicture(slide({}, QStringLiteral("T")), {}, {});
    ASSERT_TRUE(picture.has_value());
    EXPECT_EQ(picture->size(), QSize(1920, 1080));
}

TEST(Deck, EveryRunOfTextSaysItsLanguage)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    ui::Deck deck({}, japanese);
    ASSERT_TRUE(deck.add(ui::slideOf({}, QStringLiteral("題"), japanese)).has_value());
    const QByteArray bytes = deck.finish();
    for (const char* name : {"ppt/slides/slide1.xml", "ppt/notesSlides/notesSlide1.xml"}) {
        const QByteArray xml = part(bytes, name);
        EXPECT_GT(xml.count("<a:r>"), 0);
        EXPECT_EQ(xml.count("<a:r>"), xml.count(R"(<a:rPr lang="ja-JP")")) << name;
    }
    EXPECT_TRUE(part(rendered({slide({}, {})}), "ppt/slides/slide1.xml").contains(R"(lang="en-US")"));
}

TEST(Deck, SameSlidesSameBytes)
{
    const QByteArray first = rendered({slide({}, QStringLiteral("T"))});
    EXPECT_EQ(first, rendered({slide({}, QStringLiteral("T"))}));
    EXPECT_NE(first, rendered({slide(atMean(0.61), QStringLiteral("T"))}));
}

TEST(Deck, OpensInImpressWithItsTextAndItsFigure)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        GTEST_SKIP() << "LibreOffice Impress is not installed: too large a package to ask for in every test run";
    }
    const QTemporaryDir folder;
    const QByteArray deck = rendered({slide({}, QStringLiteral("The first title")), slide(preset("paper-fig2"), {})});
    const Ran ran = runOn(deck, office,
                          {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                           QStringLiteral("DECK")},
                          folder);
    if (ran.exitCode < 0) {
        GTEST_SKIP() << "LibreOffice did not start in time on this machine";
    }
    ASSERT_EQ(ran.exitCode, 0);
    const Ran text =
        runOn(deck, QStringLiteral("pdftotext"), {folder.filePath(QStringLiteral("deck.pdf")), "-"}, folder);
    EXPECT_TRUE(text.out.contains(QStringLiteral("The first title")));
    EXPECT_TRUE(text.out.simplified().contains(QStringLiteral("of the tokens are right; 15")));
    EXPECT_EQ(text.out.count(QLatin1Char('\f')), 2) << "pages";
    runOn(deck, QStringLiteral("pdftoppm"),
          {"-r", "48", "-png", "-singlefile", folder.filePath(QStringLiteral("deck.pdf")), "page"}, folder);
    const QImage page(folder.filePath(QStringLiteral("page.png")));
    ASSERT_NEAR(page.width(), 640, 2);
    ASSERT_NEAR(page.height(), 360, 2);
    int coloured = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            coloured += page.pixelColor(x, y).saturation() > 100 ? 1 : 0;
        }
    }
    EXPECT_GT(coloured, 1500) << "no figure";
}

/// A deck's figure is lower than its slide, beside title and caption, and a lesson's lower still; its letters are those
/// of a slide nevertheless, 18 points. They were 12.7, and 10 in a lesson.
TEST(Deck, LettersAreThoseOfASlide)
{
    constexpr double kPointsAPixel = 72.0 / 96.0;
    for (const ui::SlidePlaces& places : {ui::kWideSlide, ui::withQuestion(ui::kWideSlide)}) {
        for (const char* preset : {"first-light", "longer-answers", "mirage-test", "gpt3-metric"}) {
            core::Evaluator evaluator;
            const auto figure =
                ui::compose(core::presetScenario(preset).value(), ui::figureOnSlide({}, places), {}, evaluator).value();
            for (const ui::PanelModel& panel : figure.panels) {
                EXPECT_GE(figure.page.scale * panel.theme.tickSize * kPointsAPixel, 17.9) << preset;
            }
        }
    }
}

}  // namespace
