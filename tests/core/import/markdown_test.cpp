#include "core/import/markdown.h"

#include <gtest/gtest.h>

#include "core/import/reading.h"

// Tables as lm-evaluation-harness and OpenCompass print them.
namespace {

core::Reading readMarkdown(const std::string& text, const std::string& name = "t.md")
{
    const std::vector<core::TableFile> files = {{name, text}};
    return core::readTables(files);
}

const std::string kHarness = "hf (pretrained=EleutherAI/pythia-160m,revision=main), gen_kwargs: (None), limit: None\n"
                             "|Tasks|Version|Filter|n-shot|Metric|   |Value |   |Stderr|\n"
                             "|-----|------:|------|-----:|------|---|-----:|---|-----:|\n"
                             "|arc  |      1|none  |     5|acc   |↑  |0.2500|±  |0.0100|\n"
                             "|     |       |none  |     5|acc_norm|↑|np.float64(0.3)|±|0.0110|\n";

TEST(Markdown, GivesTheTableLineByLine)
{
    const auto table =
        core::markdownTable("# IFEval\n\n| model | acc |\n|:-----:|----:|\n| **a-1b** | 0.5 |\n\nmore\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->text, "\n\nmodel\tacc\n\na-1b\t0.5\n\n");
    EXPECT_FALSE(core::markdownTable("size,acc\n1e9,0.1\n"));
    EXPECT_FALSE(core::markdownTable("a | b\n| no rule |\n"));
    EXPECT_EQ(core::markdownTable("|a\\|b|c|\n|-|-|\n|1|2|")->text, "a|b\tc\n\n1\t2\n");
}

TEST(Markdown, OfTheHarnessIsReadWithItsModel)
{
    const core::Reading reading = readMarkdown(kHarness, "the clipboard");
    ASSERT_EQ(reading.series.size(), 2U);
    EXPECT_EQ(core::nameOf(reading.series[0]), "pythia / arc / acc");
    EXPECT_EQ(core::nameOf(reading.series[1]), "pythia / arc / acc_norm");  // the task stands on its first row only
    const core::Measurement& point = reading.series[1].points.front();
    EXPECT_EQ(point.score, 0.3);
    EXPECT_EQ(point.standardError, 0.011);
    EXPECT_EQ(point.size, 160e6);
    EXPECT_EQ(point.shots, 5);
}

TEST(Markdown, NamesTheLinesOfItsFile)
{
    const core::Reading reading =
        readMarkdown("# IFEval\n\n| model | acc |\n|-|-|\n| a-1b | 0.5 |\n| b-7b | much |\n| c-9b | 0.7 |\n");
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks.front().line, 6U);
    EXPECT_EQ(reading.remarks.front().column, 2U);
    EXPECT_EQ(reading.series.size(), 2U);
}

}  // namespace
