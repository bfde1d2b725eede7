#include "ui/words/series_names.h"

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "ui/words/source_text.h"

namespace {

using Names = std::vector<std::string>;

TEST(SeriesNames, OfWhatShipsAreInTheLanguageOfTheWindow)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    EXPECT_EQ(ui::namesApart(Names{"GPT-3 / 4-digit addition, length 5 / accuracy", "GPT-3 / anagrams 2, few-shot / x"},
                             japanese),
              (QStringList{QStringLiteral("4桁の足し算、長さ5 / 正解率"),
                           QStringLiteral("アナグラム2、フューショット / x")}));
    EXPECT_EQ(ui::namesApart(Names{"own facts / 2,000 facts / exact match", "own facts / 2,000 facts, 5 / exact match"},
                             japanese)
                  .size(),
              2);
    const Names other = {"Pythia / one-digit additions / acc", "Pythia / length x / acc"};
    EXPECT_EQ(ui::namesApart(other, japanese),
              (QStringList{QStringLiteral("one-digit additions"), QStringLiteral("length x")}))
        << "what a person calls so stays";
}

TEST(SeriesNames, HaveTheirShotsAndTemperatureAndOneKindOfComma)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    EXPECT_EQ(ui::wholeName("GPT-3 / 2-digit addition, 6.7B / accuracy / 2-shot / temperature 0", japanese),
              QStringLiteral("GPT-3 / 2桁の足し算、6.7B / 正解率 / 2ショット / 温度0"));
    EXPECT_EQ(ui::partWords(QStringLiteral("Qwen1.5, arithmetic"), japanese), QStringLiteral("Qwen1.5、算術"));
    EXPECT_EQ(ui::partWords(QStringLiteral("mine, of May"), japanese), QStringLiteral("mine, of May"));
    EXPECT_EQ(ui::partWords(QStringLiteral("Qwen1.5, arithmetic"), {}), QStringLiteral("Qwen1.5, arithmetic"));
}

TEST(SeriesNames, WholeHaveTheirPartsInTheLanguageOfTheWindow)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    EXPECT_EQ(ui::wholeName("OLMo ladder / HellaSwag / accuracy", japanese),
              QStringLiteral("OLMo ladder / HellaSwag / 正解率"));
    EXPECT_EQ(ui::wholeName("x / y / share with an error below 0.004", japanese),
              QStringLiteral("x / y / 誤差が0.004未満の割合"));
    EXPECT_EQ(ui::metricWords("x / y / share with an error below 0.25", japanese),
              QStringLiteral("誤差が0.25未満の割合"));
    EXPECT_EQ(ui::wholeName("x / y / share with an error below 0.25", {}),
              QStringLiteral("x / y / share with an error below 0.25"));
}

/// Every line that the heads of the built-in tables say has its Japanese; a person's own note stays as it is.
TEST(SourceText, OfWhatShipsIsInTheLanguageOfTheWindow)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const core::ValidScenario scenario = core::presetScenario(name).value();
        for (const core::Series& series : scenario.evidence().series()) {
            const QString source = QString::fromStdString(series.source);
            EXPECT_EQ(ui::sourceText(source, {}).simplified(), source.simplified());
            for (const QString& line : source.split(u'\n', Qt::SkipEmptyParts)) {
                ASSERT_NE(ui::sourceText(line, japanese), line) << name << ": " << line.toStdString();
            }
        }
    }
    const QString boxes = QString::fromStdString(core::metricBoxesSource());
    ASSERT_GE(boxes.count(u'\n'), 2);
    for (const QString& line : boxes.split(u'\n', Qt::SkipEmptyParts)) {
        EXPECT_NE(ui::sourceText(line, japanese), line) << line.toStdString();
    }
    EXPECT_EQ(ui::sourceText(QStringLiteral("own.csv\nread by hand"), japanese),
              QStringLiteral("own.csv\nread by hand"));
}

}  // namespace
