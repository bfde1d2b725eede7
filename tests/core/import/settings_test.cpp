#include <algorithm>

#include <gtest/gtest.h>

#include "core/evidence/series.h"
#include "core/import/reading.h"
#include "core/import/size_text.h"
#include "tests/core/import/read_text.h"

// What tells rows apart besides family, task and metric.
namespace {

using core::Reading;
using core::readText;
using core::Remark;
using core::RemarkCode;
using Names = std::vector<std::string>;

Names namesIn(const Reading& reading)
{
    Names names;
    for (const core::Series& series : reading.series) {
        names.push_back(core::nameOf(series));
    }
    return names;
}

/// As Brown et al. have them: tasks in three settings, models named by how large they are.
TEST(Settings, AreSeriesOfTheirOwn)
{
    const Reading reading = readText("task,setting,model,parameters,accuracy_percent\n"
                                     "2D+,zero-shot,Small,125000000,0.5\n"
                                     "2D+,zero-shot,XL,1300000000,40\n"
                                     "2D+,few-shot,Small,125000000,2.5\n"
                                     "2D+,few-shot,XL,1300000000,60\n"
                                     "2D+,few-shot,2.7B,2700000000,80\n");
    EXPECT_EQ(namesIn(reading), (Names{"2D+, zero-shot / accuracy", "2D+, few-shot / accuracy"}));
    EXPECT_EQ(reading.series.at(1).points.size(), 3U);
    EXPECT_EQ(reading.series.at(1).points.front().score, 0.025);
    EXPECT_TRUE(reading.remarks.empty());
}

/// A column of another name counts where rows would else be one measurement.
TEST(Settings, AreFoundByWhatTheyTellApart)
{
    const Reading reading = readText("model,prompt style,params,acc\n"
                                     "opt-1b,direct,1e9,0.1\nopt-1b,worked,1e9,0.2\n"
                                     "opt-7b,direct,7e9,0.3\nopt-7b,worked,7e9,0.6\n");
    EXPECT_EQ(namesIn(reading), (Names{"opt / direct / acc", "opt / worked / acc"}));
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::TellsApart, "t.csv", 1, 2, "prompt style", {}, {}}));
    // A person may say that it means nothing: then sizes stand twice, and that is said.
    core::ReadOptions ignored;
    ignored.roles["prompt style"] = core::Role::Ignored;
    const Reading together = readText("model,prompt style,params,acc\n"
                                      "opt-1b,direct,1e9,0.1\nopt-1b,worked,1e9,0.2\n",
                                      ignored);
    EXPECT_EQ(namesIn(together), Names{"opt / acc"});
    ASSERT_EQ(together.remarks.size(), 1U);
    EXPECT_EQ(together.remarks[0].code, RemarkCode::SameSizeTwice);
}

/// As Fig. 3 of Schaeffer et al. is read: a series a length of the answer. Seeds and runs are no settings.
TEST(Settings, MayBeNumbersWithTheirNames)
{
    const Reading reading = readText("metric,target length,size,value\n"
                                     "acc,1,1e8,0.5\nacc,2,1e8,0.1\nacc,1,1e9,0.9\nacc,2,1e9,0.6\n");
    EXPECT_EQ(namesIn(reading), (Names{"target length 1 / acc", "target length 2 / acc"}));
    const Reading runs =
        readText("metric,trial,size,value\nacc,1,1e8,0.5\nacc,2,1e8,0.1\nacc,1,1e9,0.9\nacc,2,1e9,0.6\n");
    EXPECT_EQ(namesIn(runs), Names{"acc"});
    ASSERT_EQ(runs.series.at(0).points.size(), 4U);
    EXPECT_EQ(runs.remarks.at(0).code, RemarkCode::SameSizeTwice);
}

TEST(Settings, AreNoCommentsAndNothingThatTellsNothingApart)
{
    EXPECT_EQ(namesIn(readText("model,licence,acc\nopt-1b,MIT,0.1\nopt-7b,MIT,0.3\nopt-13b,Apache,0.4\n")),
              Names{"opt / acc"});
    const Reading runs = readText("model,comment,acc\nopt-1b,good,0.1\nopt-1b,bad,0.3\nopt-7b,odd,0.4\n");
    EXPECT_EQ(namesIn(runs), Names{"opt / acc"});  // as many comments as rows: runs of one measurement
    ASSERT_EQ(runs.remarks.size(), 1U);
    EXPECT_EQ(runs.remarks[0].code, RemarkCode::SameSizeTwice);
}

TEST(Settings, AModelsSizeMayBeAWord)
{
    EXPECT_EQ(core::withoutSizeWord("Small"), "");
    EXPECT_EQ(core::withoutSizeWord("T5-large"), "T5");
    EXPECT_EQ(core::withoutSizeWord("gpt2_xl"), "gpt2");
    EXPECT_EQ(core::withoutSizeWord("flan-t5-XXL"), "flan-t5");
    EXPECT_EQ(core::withoutSizeWord("davinci"), "");
    EXPECT_EQ(core::withoutSizeWord("smaller"), "smaller");
    EXPECT_EQ(core::withoutSizeWord("gpt-4"), "gpt-4");
    EXPECT_EQ(core::withoutSizeWord(""), "");
    const Reading reading = readText("model,params,acc\ngpt2,124e6,0.1\ngpt2-medium,355e6,0.2\ngpt2-xl,1.5e9,0.3\n");
    EXPECT_EQ(namesIn(reading), Names{"gpt2 / acc"});
    // A number in the name is its size; a word behind it says which kind of model it is.
    EXPECT_EQ(namesIn(readText("model,params,acc\nQwen-7B-base,7e9,0.1\nQwen-14B-base,14e9,0.2\n")),
              Names{"Qwen-base / acc"});
}

}  // namespace
