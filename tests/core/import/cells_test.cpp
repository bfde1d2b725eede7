#include "core/import/cell.h"
#include "core/import/metric_name.h"
#include "core/import/reading.h"
#include "core/import/scale.h"
#include "core/import/size_text.h"
#include "core/statistics/questions.h"

#include <gtest/gtest.h>

namespace {

using core::MetricScale;

core::Reading readCells(const std::string& text, const std::string& name = "t.csv",
                        const core::ReadOptions& options = {})
{
    const std::vector<core::TableFile> files = {{name, text}};
    return core::readTables(files, options);
}

TEST(Cell, ReadsNumbers)
{
    EXPECT_EQ(core::numberInCell("0.12", false), 0.12);
    EXPECT_EQ(core::numberInCell(" +3 ", false), 3.0);
    EXPECT_EQ(core::numberInCell("\u22120.5", false), -0.5);
    EXPECT_EQ(core::numberInCell("\uFF10\uFF0E\uFF11\uFF12", false), 0.12);  // full-width, as typed in Japanese
    EXPECT_EQ(core::numberInCell("0,4567", true), 0.4567);
    EXPECT_EQ(core::numberInCell("84.0", false, 21), 84e21);
    for (const char* none : {"", "nan", "inf", "0x10", "1.2.3", "1e400", "0,5", "--1", "1e"}) {
        EXPECT_EQ(core::numberInCell(none, false), std::nullopt) << none;
    }
}

TEST(Cell, KnowsANumberBeyondAllNumbers)
{
    EXPECT_TRUE(core::isBeyondNumbers("1e400"));
    EXPECT_TRUE(core::isBeyondNumbers("-1E999"));
    for (const char* other : {"1e300", "1e-400", "1.2.3", "big", "", "inf"}) {
        EXPECT_FALSE(core::isBeyondNumbers(other)) << other;
    }
}

TEST(Cell, ReadsPrintedScores)
{
    EXPECT_EQ(core::scoreInCell("np.float64(0.1147)", false)->score, 0.1147);
    EXPECT_FALSE(core::scoreInCell("34.80 \u00B1\u201351", false)) << "an error is not below 0";
    EXPECT_TRUE(core::scoreInCell("2.0 %", false)->percent);
    EXPECT_TRUE(core::scoreInCell("2.0\u202F%", false)->percent);
    EXPECT_EQ(core::scoreInCell("\uFF12\uFF10\uFF05", false)->score, 20.0);
    EXPECT_EQ(core::scoreInCell("34.80 \u00b1 1.51", false)->error, 1.51);
    EXPECT_EQ(core::scoreInCell("41.2 +/- 1.6", false)->score, 41.2);
    EXPECT_EQ(core::scoreInCell("82.00 (7/8)", false)->questions, 8);
    for (const char* none : {"82.00 (9/8)", "82.00 (x)", "1 \u00b1 x", "%", "big"}) {
        EXPECT_EQ(core::scoreInCell(none, false), std::nullopt) << none;
    }
}

TEST(Cell, ReadsSizes)
{
    const auto size = [](const char* cell) { return core::sizeInCell(cell, false).value_or(core::SizeText{}).size; };
    EXPECT_EQ(size("7B"), 7e9);
    EXPECT_EQ(size("1.3e9"), 1.3e9);
    EXPECT_EQ(size("410m"), 410e6);
    EXPECT_EQ(size("6,857,302,016"), 6857302016.0);
    EXPECT_EQ(size("1_011_781_632"), 1011781632.0);
    EXPECT_EQ(size("1b7"), 1.7e9);
    EXPECT_EQ(size("1_6b"), 1.6e9);
    EXPECT_EQ(size("8x7B"), 56e9);
    EXPECT_EQ(size("1 T"), 1e12);
    EXPECT_EQ(size("\uFF11\uFF0E\uFF13\uFF22"), 1.3e9);
    EXPECT_EQ(size("6\u202F857\u202F302\u202F016"), 6857302016.0);
    EXPECT_EQ(core::sizeInCell("1,3e9", true)->size, 1.3e9);
    EXPECT_EQ(core::sizeInCell("1,3B", true)->size, 1.3e9);
    EXPECT_EQ(size("10\u5104"), 1e9);
    EXPECT_EQ(size("7 Mrd."), 7e9);
    EXPECT_EQ(size("1,3 Mrd"), 1.3e9) << "no thousands have a group of one digit, and the word is German";
    EXPECT_EQ(size("10 billion"), 1e10);
    EXPECT_FALSE(core::sizeInCell("7 Mrd.", false)->bare);
    for (const char* none : {"big", "7Q", "1,3", "12,34", "B", "7B7B"}) {
        EXPECT_EQ(core::sizeInCell(none, false), std::nullopt) << none;
    }
}

TEST(ModelName, TellsFamilyAndSize)
{
    const auto name = [](const char* text) { return core::modelName(text); };
    EXPECT_EQ(name("stablelm-2-\r1_6b").family, "stablelm-2-") << "as a table's field would be read";
    EXPECT_FALSE(name("op+t-8/0m").size) << "no model has no parameters";
    EXPECT_EQ(name("EleutherAI/pythia-6.9b-deduped").family, "pythia-deduped");
    EXPECT_EQ(name("meta-llama/Llama-2-7b-hf").family, "Llama-2");
    EXPECT_EQ(name("qwen1.5-0.5b-chat-hf").family, "qwen1.5-chat-hf");
    EXPECT_EQ(name("qwen1.5-0.5b-chat-hf").size, 0.5e9);
    EXPECT_EQ(name("stabilityai/stablelm-2-1_6b").size, 1.6e9);
    EXPECT_EQ(name("run-190M-1xC").size, 190e6);
    EXPECT_EQ(name("/data/LLaMA/huggingface/7B").size, 7e9);
    EXPECT_EQ(name("/data/LLaMA/huggingface/7B").family, "LLaMA") << "no folder for any model";
    EXPECT_EQ(name("7B").family, "");
    EXPECT_EQ(name("a-7b-b-13b").size, 7e9);
    EXPECT_TRUE(name("a-7b-b-13b").second);
    EXPECT_FALSE(name("pythia-1.4b-1MtokBS").second);
    EXPECT_TRUE(name("EleutherAI/pythia-6.7b").oldPythia);
    EXPECT_FALSE(name("EleutherAI/pythia-6.9b").oldPythia);
    for (const char* none : {"Qwen-32k", "tokens-2T", "gpt2-xl", "microsoft/phi-1_5", "x7b", "7bit", "v1.7b3x"}) {
        EXPECT_EQ(name(none).size, std::nullopt) << none;
    }
}

TEST(MetricName, TellsTheKind)
{
    EXPECT_EQ(core::traitsOf("acc_norm").kind, MetricScale::Bounded);
    EXPECT_EQ(core::traitsOf("Prompt-level-strict-accuracy").kind, MetricScale::Bounded);
    EXPECT_EQ(core::traitsOf("pass@10").kind, MetricScale::Bounded);
    EXPECT_EQ(core::traitsOf("word_perplexity").kind, MetricScale::Perplexity);
    EXPECT_EQ(core::traitsOf("eval/pile/CrossEntropyLoss").kind, MetricScale::Loss);
    EXPECT_EQ(core::traitsOf("bits_per_byte").kind, MetricScale::Loss);
    EXPECT_EQ(core::traitsOf("token edit distance").kind, MetricScale::Loss);
    EXPECT_EQ(core::traitsOf("test error").kind, MetricScale::Loss);
    EXPECT_EQ(core::traitsOf("top-1 error rate").kind, MetricScale::Loss);
    EXPECT_EQ(core::traitsOf("share with an error below 0.004").kind, MetricScale::Unknown);
    EXPECT_EQ(core::traitsOf("mcc").kind, MetricScale::Score);
    EXPECT_EQ(core::traitsOf("-Brier").kind, MetricScale::Score);
    EXPECT_EQ(core::traitsOf("exact_match,strict-match,norm").kind, MetricScale::Score);
    EXPECT_EQ(core::traitsOf("MMLU").kind, MetricScale::Unknown);
    for (const char* overlap : {"bleu", "rougeL", "ROUGE-1", "chrf", "HasAns_f1"}) {
        EXPECT_EQ(core::traitsOf(overlap).grade, core::Grade::Graded) << overlap;
    }
    EXPECT_EQ(core::traitsOf("acc").grade, core::Grade::Unknown);
    EXPECT_EQ(core::headerName("gsm8k_5_exact_match,strict-match").task, "gsm8k_5");
    EXPECT_EQ(core::headerName("prompt_level_strict_acc").task, "");
    EXPECT_TRUE(core::headerName("acc (%)").percent);
    EXPECT_EQ(core::headerName("accuracy_percent").metric, "accuracy");
    EXPECT_FALSE(core::headerName("pct_stereotype").percent);
}

TEST(Scale, TellsNFromTheError)
{
    // webqs: 17 of 2032 and the error of a sample, with n - 1.
    EXPECT_EQ(core::questionsFromError(17.0 / 2032, 0.002021079144496907), 2032);
    // 1 of 4, the error with n: the same over n + 1 = 5 would have 1.25 right.
    EXPECT_EQ(core::questionsFromError(0.25, 0.21650635094610965), 4);
    EXPECT_EQ(core::questionsFromError(0.348, 0.0151), std::nullopt);
    EXPECT_EQ(core::questionsFromError(0.0, 0.01), std::nullopt);
    EXPECT_EQ(core::questionsFromError(0.5, 0.0), std::nullopt);
}

TEST(Scale, DecidesForAMetricNeverForACell)
{
    // Half of the cells above 1: all are per cent, also the 0.8.
    const auto percent = readCells("size,acc\n1e8,0.8\n1e9,40\n");
    EXPECT_EQ(percent.series[0].points[0].score, 0.008);
    EXPECT_EQ(percent.series[0].points[1].score, 0.4);
    // Decimals stay what they were: 13.12 / 100 is 0.13119999999999998.
    EXPECT_EQ(readCells("size,acc\n1e8,13.12\n1e9,7e1\n").series[0].points[0].score, 0.1312);
    // Above 100 they are not.
    EXPECT_TRUE(readCells("size,acc\n1e8,50\n1e9,140\n").series.empty());
    // A metric nobody knows stays as it is.
    const auto unknown = readCells("size,elo\n1e8,900\n1e9,1200\n");
    EXPECT_EQ(unknown.series[0].points[1].score, 1200);
    EXPECT_EQ(unknown.series[0].measure, core::Measure::Score);
    EXPECT_EQ(unknown.remarks.at(0).code, core::RemarkCode::NotBounded);
    core::ReadOptions options;
    options.percent["elo"] = false;
    options.measures["elo"] = core::Measure::Loss;
    EXPECT_EQ(readCells("size,elo\n1e8,900\n", "t.csv", options).series[0].measure, core::Measure::Loss);
}

TEST(ReadTables, KnowTheOtherProgramsFiles)
{
    const auto helm = readCells(R"([{"name": {"name": "exact_match", "split": "test"}, "count": 100, "mean": 0.64,
                                    "stddev": 0.48},
                                   {"name": {"name": "num_prompt_tokens"}, "count": 100, "mean": 312.0}])",
                                "runs/gsm:model=meta_llama-2-7b,shots=5/stats.json");
    ASSERT_EQ(helm.series.size(), 1U);
    EXPECT_EQ(core::nameOf(helm.series[0]), "llama-2 / gsm / exact_match");
    EXPECT_EQ(helm.series[0].points[0].size, 7e9);
    EXPECT_EQ(helm.series[0].points[0].standardError, 0.048);
    EXPECT_EQ(helm.series[0].points[0].questions, 100);
    const auto folder = readCells(R"([{"name": {"name": "exact_match", "split": "test"}, "count": 9, "mean": 0.5}])",
                                  "mine/llama-7b/stats.json");
    ASSERT_EQ(folder.series.size(), 1U) << "where the file's name says nothing, the folder's is the model's";
    EXPECT_EQ(folder.series[0].family, "llama");
    EXPECT_EQ(folder.series[0].points[0].size, 7e9);
    const auto inspect = readCells(R"({"eval": {"task": "arc", "model": "hf/llama-8B"}, "results": {
        "completed_samples": 10, "scores": [{"name": "choice", "metrics": {"accuracy": {"value": 0.8},
        "stderr": {"value": 0.125}}}]}})",
                                   "log.json");
    ASSERT_EQ(inspect.series.size(), 1U);
    EXPECT_EQ(core::nameOf(inspect.series[0]), "llama / arc / accuracy");
    EXPECT_EQ(inspect.series[0].points[0].standardError, 0.125);
    const auto panel = readCells("Step,\"run-190M - eval/arc_acc\",\"run-190M - eval/arc_acc__MIN\"\n10,0.25,0.2\n");
    ASSERT_EQ(panel.series.size(), 1U);
    EXPECT_EQ(panel.series[0].points[0].checkpoint, "step10");
    EXPECT_EQ(panel.series[0].points[0].size, 190e6);
    const auto python = readCells(R"({"results": {"t": {"acc": 0.5, "acc_stderr": NaN, "ppl": -Infinity}},
                                     "config": {"model_args": "pretrained=x-1b,revision=step7"}})",
                                  "r.json");
    ASSERT_EQ(python.series.size(), 1U);
    EXPECT_EQ(python.series[0].points[0].standardError, std::nullopt);
    EXPECT_EQ(python.series[0].points[0].checkpoint, "step7");
}

TEST(ReadTables, TakeTheFilesWordForTheDirection)
{
    const auto read = readCells(R"({"results": {"t": {"acc,none": 0.5, "elo,none": 0.5, "ppl,none": 8.0}},
        "higher_is_better": {"t": {"acc": false, "elo": false, "ppl": true}},
        "config": {"model_args": "pretrained=x-1b"}})",
                                "r.json");
    ASSERT_EQ(read.series.size(), 3U);
    for (const core::Series& series : read.series) {
        EXPECT_EQ(series.measure, series.metric == "ppl" ? core::Measure::Score : core::Measure::Loss) << series.metric;
    }
}

TEST(ReadTables, CountAllParametersWhereTheyAreGiven)
{
    const auto both = readCells("non_embedding_params,params,acc\n1e8,2e8,0.5\n");
    EXPECT_EQ(both.series.at(0).points[0].size, 2e8);
    EXPECT_EQ(readCells("acc,non_embedding_params\n0.5,1e8\n").series.at(0).points[0].size, 1e8);
}

TEST(ReadTables, TakeTheScoresOfALongTableAlone)
{
    const auto read = readCells("family,metric,size,score,walltime\n\"a \"\"b\"\"\",acc,1e9,0.5,12\n");
    ASSERT_EQ(read.series.size(), 1U);
    EXPECT_EQ(core::nameOf(read.series[0]), "a \"b\" / acc");
}

TEST(ReadTables, DivideCountsByN)
{
    const auto counts = readCells("size,correct,n\n1e8,5,20\n1e9,15,20\n1e10,21,20\n");
    ASSERT_EQ(counts.series.size(), 1U);
    EXPECT_EQ(counts.series[0].metric, "accuracy");
    EXPECT_EQ(counts.series[0].points.size(), 2U);
    EXPECT_EQ(counts.series[0].points[1].score, 0.75);
    EXPECT_EQ(counts.remarks.at(0).code, core::RemarkCode::OutOfRange);
}

TEST(ReadTables, KeepTheLastCheckpointWhereAsked)
{
    const std::string table = "model,checkpoint,acc\na-1b,step900,0.3\na-1b,step1000,0.4\na-7b,step1000,0.6\n";
    EXPECT_EQ(readCells(table).series.size(), 2U);
    core::ReadOptions last;
    last.lastCheckpointOnly = true;
    const auto kept = readCells(table, "t.csv", last);
    ASSERT_EQ(kept.series.size(), 1U);
    ASSERT_EQ(kept.series[0].points.size(), 2U);
    EXPECT_EQ(kept.series[0].points[0].score, 0.4);
}

TEST(ReadTables, JoinSeveralFiles)
{
    std::vector<core::TableFile> files;
    for (const char* size : {"7b", "1b"}) {
        files.push_back({std::string(size) + ".json", std::string(R"({"results": {"t": {"acc": 0.5}}, "config":
                         {"model_args": "pretrained=x/a-)")
                                                          + size + "\"}}"});
    }
    const auto joined = core::readTables(files);
    ASSERT_EQ(joined.series.size(), 1U);
    ASSERT_EQ(joined.series[0].points.size(), 2U);
    EXPECT_EQ(joined.series[0].points[0].size, 1e9);
}

}  // namespace
