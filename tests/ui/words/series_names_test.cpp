#include "ui/words/series_names.h"

#include <gtest/gtest.h>

namespace {

using Names = std::vector<std::string>;

TEST(SeriesNames, OfWhatShipsAreInTheLanguageOfTheWindow)
{
    const ui::Texts japanese = ui::textsFor(ui::Language::Japanese);
    EXPECT_EQ(ui::namesApart(Names{"GPT-3 / 4-digit addition, length 5 / accuracy", "GPT-3 / anagrams 2, few-shot / x"},
                             japanese),
              (QStringList{QStringLiteral("4桁の足し算, 長さ5 / 正解率"),
                           QStringLiteral("アナグラム2, フューショット / x")}));
    EXPECT_EQ(ui::namesApart(Names{"own facts / 2,000 facts / exact match", "own facts / 2,000 facts, 5 / exact match"},
                             japanese)
                  .size(),
              2);
    const Names other = {"Pythia / one-digit additions / acc", "Pythia / length x / acc"};
    EXPECT_EQ(ui::namesApart(other, japanese),
              (QStringList{QStringLiteral("one-digit additions"), QStringLiteral("length x")}))
        << "what a person calls so stays";
}

}  // namespace
