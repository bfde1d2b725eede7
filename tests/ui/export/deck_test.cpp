#include "ui/export/deck.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/scenarios.h"
#include "ui/export/deck_container.h"
#include "ui/export/embedded_scenario.h"

namespace {

using testing_scenarios::atMean;

core::ValidScenario preset(std::string_view name)
{
    return core::presetScenario(name).value();
}

ui::DeckSlide slide(const core::ValidScenario& scenario, const QString& title)
{
    return ui::slideOf(scenario, title, {});
}

QByteArray rendered(const std::vector<ui::DeckSlide>& slides, const ui::FigureOptions& options = {})
{
    ui::Deck deck(options, {});
    for (const ui::DeckSlide& slide : slides) {
        EXPECT_TRUE(deck.add(slide).has_value());
    }
    return deck.finish();
}

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

TEST(Deck, TheSpeakersNotesSayTheSentenceAndEveryNumber)
{
    const QString notes = slide(atMean(0.7), {}).notes;
    EXPECT_TRUE(notes.startsWith(QStringLiteral("On average 70 % of the tokens are right; 56 % of the 50-token")));
    for (const char* line : {"Family: Beta", "Mean: 0.70", "Target length: 50", "Pass mark: 70 %", "Seed: 1"}) {
        EXPECT_TRUE(notes.split(QLatin1Char('\n')).contains(QString::fromLatin1(line))) << line;
    }
}

TEST(Deck, GivesItsScenariosBackInTheOrderOfItsSlides)
{
    const std::vector<core::ValidScenario> scenarios = {atMean(0.31), preset("paper-fig2"), preset("first-light")};
    std::vector<ui::DeckSlide> slides;
    for (const auto& scenario : scenarios) {
        slides.push_back(slide(scenario, QStringLiteral("T")));
    }
    const auto read = ui::scenariosInDeck(rendered(slides));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, scenarios);
}

QByteArray part(const QByteArray& deck, const char* name)
{
    return ui::partOfDeck(deck, QString::fromLatin1(name)).value_or(QByteArray());
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
              (core::Errors{{core::ErrorCode::Conflict, "size", "1080x1080", "slide-16x9, slide-4x3"}}));
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

TEST(Deck, SlidesMovedInAnotherProgramAreReadInTheirNewOrder)
{
    auto parts = ui::unpackDeck(rendered({slide(atMean(0.3), {}), slide(atMean(0.4), {}), slide(atMean(0.5), {})}));
    ASSERT_TRUE(parts.has_value());
    QByteArray& presentation = (*parts)[QStringLiteral("ppt/presentation.xml")];
    presentation.replace(R"(<p:sldId id="256" r:id="rId7"/><p:sldId id="257" r:id="rId8"/>)",
                         R"(<p:sldId id="257" r:id="rId8"/>)");
    presentation.replace("</p:sldIdLst>", R"(<p:sldId id="256" r:id="rId7"/></p:sldIdLst>)");
    std::vector<ui::DeckPart> again;
    for (const auto& [name, bytes] : *parts) {
        if (name != QStringLiteral("[Content_Types].xml")) {
            again.push_back({name, bytes, {}});
        }
    }
    const auto read = ui::scenariosInDeck(ui::packDeck(again));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, (std::vector<core::ValidScenario>{atMean(0.4), atMean(0.5), atMean(0.3)}));
}

TEST(Deck, SameSlidesSameBytes)
{
    const QByteArray first = rendered({slide({}, QStringLiteral("T"))});
    EXPECT_EQ(first, rendered({slide({}, QStringLiteral("T"))}));
    EXPECT_NE(first, rendered({slide(atMean(0.61), QStringLiteral("T"))}));
}

TEST(Deck, FromElsewhereOrDamagedIsRefused)
{
    const QByteArray deck = rendered({slide({}, QStringLiteral("T"))});
    EXPECT_TRUE(ui::isDeck(deck));
    EXPECT_FALSE(ui::isDeck("%PDF-1.4"));
    const ui::DeckPart foreign = {QStringLiteral("ppt/presentation.xml"), "<p/>", {}};
    for (const QByteArray& bytes : {QByteArray(), QByteArray("PK\x03\x04 and no more"), ui::packDeck({foreign}),
                                    deck.left(deck.size() / 2), deck.mid(100)}) {
        const auto read = ui::scenariosInDeck(bytes);
        ASSERT_FALSE(read.has_value());
        EXPECT_EQ(read.error().front().code, core::ErrorCode::NotAScenario);
    }
    QByteArray flipped = deck;
    for (qsizetype at = 60; at < flipped.size(); at += 97) {
        flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
    }
    EXPECT_FALSE(ui::scenariosInDeck(flipped).has_value());
}

TEST(Deck, AnArchiveThatUnpacksToTooMuchIsRefused)
{
    const ui::DeckPart bomb = {QStringLiteral("ppt/presentation.xml"), QByteArray(20 << 20, ' '), {}};
    const auto read = ui::scenariosInDeck(ui::packDeck({bomb}));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().front().code, core::ErrorCode::TooLarge);
}

/// The deck with another text in place of one in every part that has it.
QByteArray withoutRelation(const QByteArray& deck, const QByteArray& relation, const QByteArray& ofPackage)
{
    std::vector<ui::DeckPart> again;
    const auto parts = ui::unpackDeck(deck).value();
    for (const auto& [name, bytes] : parts) {
        QByteArray changed = bytes;
        const qsizetype at = name.startsWith(QLatin1String("ppt/slides/_rels/")) ? changed.indexOf(relation) : -1;
        if (at >= 0) {
            const qsizetype begin = changed.lastIndexOf("<Relationship ", at);
            changed.remove(begin, changed.indexOf("/>", at) + 2 - begin);
        }
        if (name == QLatin1String("_rels/.rels")) {
            changed.replace("</Relationships>", ofPackage + "</Relationships>");
        }
        if (name != QLatin1String("[Content_Types].xml")) {
            again.push_back({name, changed, {}});
        }
    }
    for (int number = 1;; ++number) {
        const QString picture = QStringLiteral("ppt/media/figure%1.png").arg(number);
        const auto bytes = ui::partOfDeck(deck, picture);
        if (!bytes) {
            return ui::packDeck(again);
        }
        again.push_back({picture, *bytes, {}});
    }
}

/// As LibreOffice saves it: the slides' items belong to the package, and the pictures have kept their own text.
TEST(Deck, SlidesWithoutTheirItemAreReadFromTheirPicture)
{
    const std::vector<core::ValidScenario> scenarios = {atMean(0.3), atMean(0.4)};
    const QByteArray deck = rendered({slide(scenarios[0], {}), slide(scenarios[1], {})});
    const auto read = ui::scenariosInDeck(withoutRelation(deck, "/customXml\"", {}));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, scenarios);
}

TEST(Deck, ItemsThatOnlyThePackageHasAreReadLast)
{
    const QByteArray deck = rendered({slide(atMean(0.3), {})});
    const QByteArray moved = R"(<Relationship Id="rId9" Type="http://x/customXml" Target="customXml/item1.xml"/>)";
    QByteArray bare = withoutRelation(deck, "/customXml\"", moved);
    for (const char* picture : {"figure1.svg", "figure1.png"}) {
        bare = withoutRelation(bare, picture, {});
    }
    const auto read = ui::scenariosInDeck(bare);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, std::vector<core::ValidScenario>{atMean(0.3)});
}

TEST(Deck, IsOpenedAsAnyFigure)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("talk.pptx")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rendered({slide(atMean(0.42), {}), slide({}, {})}));
    file.close();
    const auto opened = ui::openScenario(file.fileName().toStdString());
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->scenario, atMean(0.42));
    EXPECT_TRUE(opened->fromFigure) << "saving must not write over the deck";
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

}  // namespace
