// What is found in a deck again, also after other programs.

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/io/scenario_json.h"
#include "tests/ui/export/decks.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/inflated.h"
#include "ui/export/scenario_text.h"

namespace {

using testing_decks::part;
using testing_decks::preset;
using testing_decks::rendered;
using testing_decks::slide;
using testing_scenarios::atMean;

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

/// As LibreOffice saves its own format.
TEST(Deck, ThePicturesOfAnOpenDocumentAreRead)
{
    const QByteArray deck = rendered({slide(atMean(0.3), {})});
    const QByteArray content =
        "<c xmlns:d=\"d\" xmlns:x=\"http://www.w3.org/1999/xlink\"><d:image x:href=\"Pictures/a.png\"/></c>";
    const auto read = ui::scenariosInDeck(
        ui::packDeck({{QStringLiteral("content.xml"), content, {}},
                      {QStringLiteral("Pictures/a.png"), part(deck, "ppt/media/figure1.png"), {}}}));
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
    const auto all = ui::openScenarios(file.fileName().toStdString());
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(*all, (std::vector<core::ValidScenario>{atMean(0.42), {}})) << "measurements of all slides are read";
}

/// A few kilobytes unfold to megabytes, a slide each.
TEST(Deck, ScenariosThatUnfoldToTooMuchTogetherAreRefused)
{
    const QByteArray json = QByteArray::fromStdString(core::scenarioToJson(core::ValidScenario()));
    const QByteArray packed = ui::deflated(json + QByteArray(30 << 20, ' ')).toBase64();
    const auto parts = ui::unpackDeck(rendered(std::vector<ui::DeckSlide>(5, slide({}, {})))).value();
    std::vector<ui::DeckPart> again;
    for (const auto& [name, bytes] : parts) {
        const bool isItem = name.startsWith(QLatin1String("customXml/item")) && bytes.contains("mirage:scenario");
        const QByteArray item =
            R"(<mirage:scenario xmlns:mirage="urn:metric-mirage:scenario">deflate:)" + packed + "</mirage:scenario>";
        if (name != QLatin1String("[Content_Types].xml")) {
            again.push_back({name, isItem ? item : bytes, {}});
        }
    }
    const QByteArray deck = ui::packDeck(again);
    EXPECT_TRUE(ui::scenariosInDeck(deck, 1).has_value());
    const auto read = ui::scenariosInDeck(deck);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().front().code, core::ErrorCode::TooLarge);
}

}  // namespace
