// Figures and decks of every version open for ever, with the numbers they gave.

#include <QFile>

#include <gtest/gtest.h>

#include "core/io/scenario_file.h"
#include "tests/fixtures/numbers.h"
#include "ui/export/deck.h"
#include "ui/export/embedded_scenario.h"

namespace {

TEST(Fixtures, EveryFigureOpensWithTheNumbersItGave)
{
    int opened = 0;
    for (const auto& folder : tests::fixtureFolders()) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".svg" && ending != ".pdf" && ending != ".png") {
                continue;
            }
            const auto figure = ui::openScenario(entry.path().string());
            ASSERT_TRUE(figure.has_value()) << entry.path() << ": " << figure.error().front().field;
            EXPECT_TRUE(figure->fromFigure);
            auto stored = entry.path();
            tests::expectStoredNumbers(figure->scenario, stored.replace_extension(".csv"));
            const auto document = core::readScenarioFile(stored.replace_extension(".mirage").string());
            EXPECT_EQ(figure->scenario, document.value()) << entry.path();
            ++opened;
        }
    }
    EXPECT_GE(opened, 3);
}

TEST(Fixtures, TheSlidesOfADeckOpenWithTheNumbersTheyGave)
{
    const std::filesystem::path folder = METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/v1";
    QFile file(QString::fromStdString((folder / "two-slides.pptx").string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto slides = ui::scenariosInDeck(file.readAll());
    ASSERT_TRUE(slides.has_value());
    ASSERT_EQ(slides->size(), 2U);
    tests::expectStoredNumbers(slides->at(0), folder / "two-groups-low-high.csv");
    tests::expectStoredNumbers(slides->at(1), folder / "beta-away-from-its-anchor.csv");
}

}  // namespace
