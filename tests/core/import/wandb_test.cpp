// Exports of Weights & Biases: a run's history, a panel, a table of runs.

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/import/bookkeeping.h"
#include "tests/core/import/read_text.h"

namespace {

using core::Reading;
using core::readText;
using core::Remark;
using core::RemarkCode;

std::vector<std::string> metricsOf(const Reading& reading)
{
    std::vector<std::string> metrics;
    for (const core::Series& series : reading.series) {
        metrics.push_back(series.task.empty() ? series.metric : series.task + "/" + series.metric);
    }
    return metrics;
}

/// The names are wandb's own (docs.wandb.ai, "Log metrics": _step, _runtime, _timestamp; panel exports) and those that
/// Hugging Face's Trainer and OLMo log.
TEST(WandbTables, LeaveTheirBookkeepingOut)
{
    for (const char* name : {"_step",
                             "_runtime",
                             "_timestamp",
                             "_wandb",
                             "_wandb.runtime",
                             "Relative Time (Wall)",
                             "Relative Time (Process)",
                             "Wall Time",
                             "train/global_step",
                             "trainer/global_step",
                             "train/epoch",
                             "epoch",
                             "train/learning_rate",
                             "train/grad_norm",
                             "train/total_flos",
                             "eval/runtime",
                             "eval/samples_per_second",
                             "eval/steps_per_second",
                             "throughput/total_tokens",
                             "throughput/total_training_Gflops",
                             "optim/learning_rate_group0",
                             "learning_rate_peak",
                             "batch_size_in_tokens",
                             "system/gpu.0.temp",
                             "system.gpu.0.temp",
                             "lr"}) {
        EXPECT_TRUE(core::isBookkeeping(name)) << name;
    }
    for (const char* name : {"acc", "eval/acc", "eval/loss", "train/loss", "eval/downstream/arc_easy_len_norm",
                             "eval/pile/CrossEntropyLoss", "lower", "system", "steps_right", "perplexity", "_acc",
                             "exact_match", "brier", "gpu_quiz/acc"}) {
        EXPECT_FALSE(core::isBookkeeping(name)) << name;
    }
}

TEST(WandbTables, OfARunHaveItsMetricsAlone)
{
    const Reading reading = readText("_step,_runtime,_timestamp,size,eval/acc,eval/runtime,lr\n"
                                     "100,12.5,1732600000,1e9,0.25,3,1e-4\n",
                                     {}, "run.csv");
    EXPECT_EQ(metricsOf(reading), (std::vector<std::string>{"eval/acc"}));
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0],
              (Remark{RemarkCode::Bookkeeping, "run.csv", 1, 0, "_runtime, _timestamp, eval/runtime, lr", {}, {}}));
}

/// A panel's export has the steps of every run once more.
TEST(WandbTables, OfAPanelHaveItsMetricsAlone)
{
    const Reading reading = readText(
        "Step,run-190M - _step,run-190M - acc,run-190M - acc__MIN,run-1B - _step,run-1B - acc,run-1B - acc__MIN\n"
        "1000,1000,0.31,0.31,1000,0.36,0.36\n");
    for (const core::Series& series : reading.series) {
        EXPECT_EQ(series.metric, "acc");
    }
    ASSERT_FALSE(reading.series.empty());
    EXPECT_EQ(reading.remarks.front().code, RemarkCode::PanelRange);
    EXPECT_EQ(reading.remarks.back(),
              (Remark{RemarkCode::Bookkeeping, "t.csv", 1, 0, "run-190M - _step, run-1B - _step", {}, {}}));
}

/// Without "_step" an epoch tells checkpoints apart: they are no runs of one size, to be averaged.
TEST(WandbTables, OfALogWithoutStepsHaveItsEpochsApart)
{
    const Reading reading = readText("epoch,size,acc\n1,1e9,0.2\n2,1e9,0.4\n");
    ASSERT_EQ(reading.series.size(), 2U);
    EXPECT_EQ(reading.series[0].points.size(), 1U);
    EXPECT_TRUE(reading.remarks.empty());
}

}  // namespace
