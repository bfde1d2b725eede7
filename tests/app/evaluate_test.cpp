#include <cmath>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;

const std::vector<std::string> kPaper = {"evaluate",
                                         "--preset",
                                         "paper-fig2",
                                         "--axis",
                                         "size",
                                         "--at",
                                         "350e6,1.3e9,6.7e9,200e9",
                                         "--metric",
                                         "exact-match",
                                         "--metric",
                                         "token-edit-distance",
                                         "--metric",
                                         "multiple-choice-grade",
                                         "--metric",
                                         "brier"};

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

/// The one line of numbers of a table of one place.
std::string rowOf(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "evaluate");
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    const auto lines = linesOf(outcome.out);
    return lines.size() == 2 ? lines[1] : std::string();
}

/// The first and the last place of a table over a range, or what was said instead.
std::pair<std::string, std::string> endsOf(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), {"evaluate", "--metric", "token-accuracy"});
    const Outcome outcome = run(arguments);
    const auto lines = linesOf(outcome.out);
    if (outcome.exitCode != 0 || lines.size() != 258) {
        return {std::to_string(outcome.exitCode), outcome.err};
    }
    return {lines[1].substr(0, lines[1].find(',')), lines[257].substr(0, lines[257].find(','))};
}

TEST(Evaluate, ARangeSetsTheDefaultPlaces)
{
    using Ends = std::pair<std::string, std::string>;
    EXPECT_EQ(endsOf({"--range", "0.25,0.75"}), (Ends{"0.25", "0.75"}));
    EXPECT_EQ(endsOf({"--axis", "size", "--range", "1e8,1e12"}), (Ends{"100000000", "1000000000000"}));
    // Choosing another axis drops the ranges a document had: this one of version 1 drew sizes from 1e3 to 1e29.
    const std::string document = METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/v1/sixty-four-sizes.mirage";
    EXPECT_EQ(endsOf({"--scenario", document}), (Ends{"1000", "9.9999999999999991e+28"}));
    EXPECT_EQ(endsOf({"--scenario", document, "--axis", "loss"}), (Ends{"0", "5"}));
    for (const char* wrong : {"0.75,0.25", "0.5,0.5", "0.5", "0,0.5,1", "-0.5,0.5", "0.5,1.5", "0.5,nan"}) {
        const Ends refused = endsOf({"--range", wrong});
        EXPECT_EQ(refused.first, "2") << wrong;
        EXPECT_NE(refused.second.find("--range"), std::string::npos) << refused.second;
    }
    // Both ends of 0.75,0.25 are allowed; their order is not.
    EXPECT_NE(endsOf({"--range", "0.75,0.25"}).second.find("allowed: 0 <= LOW < HIGH <= 1"), std::string::npos);
    EXPECT_EQ(endsOf({"--axis", "logit", "--range", "-21,0"}).first, "2");
}

TEST(Evaluate, PrintsThePapersTable)
{
    const Outcome outcome = run(kPaper);
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.err, "");
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0], "x,exact-match,token-edit-distance,multiple-choice-grade,brier");
    // The leading digits of MODEL.md's table, truncated where it rounds up; core's test holds the rounding.
    const std::vector<std::string> starts[] = {{"350000000", "6.4444", "-4.54206", "0.5", "-0.8252"},
                                               {"1300000000", "0.0020259", "-3.55358", "0.5", "-0.50511"},
                                               {"6700000000", "0.065102", "-2.10472", "1", "-0.177194"},
                                               {"200000000000", "0.60653", "-0.475812", "1", "-0.009055"}};
    for (std::size_t row = 0; row < 4; ++row) {
        std::string rest = lines[row + 1];
        for (const std::string& start : starts[row]) {
            EXPECT_EQ(rest.substr(0, start.size()), start) << lines[row + 1];
            rest.erase(0, rest.find(',') == std::string::npos ? rest.size() : rest.find(',') + 1);
        }
    }
}

TEST(Evaluate, PrintsTheSameInAGermanLocale)
{
    for (const std::string format : {"csv", "json"}) {
        std::vector<std::string> arguments = kPaper;
        arguments.insert(arguments.end(), {"--format", format, "--law-alpha", "-0.45", "--pass-mark", "0.28"});
        const Outcome english = run(arguments);
        const Outcome german = run(arguments, tests::german());
        EXPECT_EQ(english.exitCode, 0) << english.err;
        EXPECT_EQ(german.out, english.out);
        EXPECT_EQ(german.exitCode, 0);
    }
}

TEST(Evaluate, StartsFromFirstLight)
{
    const Outcome outcome = run({"evaluate"});
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 258U);
    EXPECT_EQ(lines[0], "x,token-accuracy,pass-mark");
    EXPECT_EQ(lines[1], "0,0,0");
    EXPECT_EQ(lines[257], "1,1,1");
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(rowOf({"--at", "0.6"}).substr(0, 46), "0.59999999999999998,0.59999999999999998,0.1459");
}

TEST(Evaluate, PrintsJson)
{
    const Outcome outcome = run({"evaluate", "--format", "json", "--at", "0,0.5", "--log", "--metric", "exact-match"});
    const auto table = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(table["axis"], "mean");
    EXPECT_EQ(table["log"], true);
    EXPECT_EQ(table["columns"], (nlohmann::json{"x", "exact-match"}));
    EXPECT_EQ(table["rows"][0], (nlohmann::json{0, "-inf"}));
    EXPECT_EQ(table["rows"][1][0], 0.5);
}

TEST(Evaluate, MeanAndSpreadSetTheAnchorToo)
{
    // The anchor's concentration holds at every place: setting it here and evaluating there is the same as
    // the beta distribution of that k. m = 0.5, s = 0.1: k = 24; Brier is -((1-m)^2 + m(1-m)/25).
    EXPECT_EQ(rowOf({"--mean", "0.5", "--spread", "0.1", "--metric", "brier", "--at", "0.75"}).substr(0, 7), "0.75,-0");
    const std::string brier = rowOf({"--mean", "0.5", "--spread", "0.1", "--metric", "brier", "--at", "0.75"});
    EXPECT_NEAR(std::stod(brier.substr(5)), -(0.0625 + 0.1875 / 25.0), 1e-14);
    // Only the mean: the anchor's spread, 0.05, is now had at 0.5, so k + 1 = 100.
    EXPECT_NEAR(std::stod(rowOf({"--mean", "0.5", "--metric", "brier", "--at", "0.75"}).substr(5)),
                -(0.0625 + 0.1875 / 100.0), 1e-14);
    // Only the spread: at the present mean, 0.6, so k + 1 = 24.
    EXPECT_NEAR(std::stod(rowOf({"--spread", "0.1", "--metric", "brier", "--at", "0.75"}).substr(5)),
                -(0.0625 + 0.1875 / 24.0), 1e-14);
}

TEST(Evaluate, AppliesEveryOverride)
{
    EXPECT_EQ(rowOf({"--distribution", "point", "--length", "2", "--metric", "exact-match", "--at", "0.5"}),
              "0.5,0.25");
    EXPECT_EQ(rowOf({"--tokens", "independent", "--length", "1e0", "--pass-mark", "1", "--at", "0.5"}), "0.5,0.5,0.5");
    EXPECT_EQ(
        rowOf({"--distribution", "point", "--very-long", "--pass-mark", "0.5", "--metric", "pass-mark", "--at", "0.5"}),
        "0.5,0.5");
    EXPECT_EQ(
        rowOf({"--distribution", "point", "--choices", "4", "--metric", "multiple-choice-grade", "--at", "0.125"}),
        "0.125,0.25");
    EXPECT_EQ(
        rowOf({"--distribution", "two-groups", "--low", "0", "--high", "1", "--metric", "exact-match", "--at", "0.25"}),
        "0.25,0.25");
    EXPECT_EQ(rowOf({"--distribution", "two-groups", "--low", "0.4", "--high", "0.8", "--metric", "exact-match", "--at",
                     "0.25"}),
              "0.25,nan");
    EXPECT_EQ(rowOf({"--axis", "size", "--law-c", "1e9", "--law-alpha", "-1", "--law-floor", "1", "--metric",
                     "token-accuracy", "--log", "--at", "1e9"}),
              "1000000000,-2");
    EXPECT_EQ(rowOf({"--axis", "size", "--law-c", "1", "--law-alpha", "-5", "--jump", "2", "--jump-at", "1e9",
                     "--jump-width", "1", "--metric", "token-accuracy", "--log", "--at", "1e9"}),
              "1000000000,-1");
    EXPECT_EQ(rowOf({"--show", "exact-match,brier", "--at", "1"}), "1,1,0");
    EXPECT_EQ(rowOf({"--featured", "exact-match", "--at", "1"}), "1,1,1,1");
    EXPECT_EQ(rowOf({"--attempts", "3", "--questions", "10", "--seed", "0", "--sizes", "1e9,2e8", "--y", "log10",
                     "--layout", "two-panels", "--at", "1"}),
              "1,1,1");
}

/// LeNet's sizes, as its table has them: resources/data/lenet-fig11.csv.
TEST(Evaluate, LeavesOutSizesThatThereAre)
{
    EXPECT_EQ(run({"evaluate", "--preset", "lenet-k-of-k", "--hidden", "25400,31680"}).exitCode, 0);
    const Outcome refused = run({"evaluate", "--preset", "lenet-k-of-k", "--hidden", "25400,31681"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_NE(refused.err.find("--hidden"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("31681"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("6547, 12830, 19110, 25400, 31680"), std::string::npos)
        << "what there is: " << refused.err;
}

TEST(Evaluate, PrintsCrossEntropyAndTheBestOfR)
{
    const std::vector<std::string> asked = {"evaluate", "--distribution", "point",    "--length",  "2",
                                            "--metric", "cross-entropy",  "--metric", "best-of-r", "--attempts",
                                            "10",       "--at",           "0,0.5"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), asked.begin(), asked.end());
        const Outcome outcome = run(more);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        return outcome.out;
    };
    const auto numbers = [](const std::string& line) {
        const std::size_t first = line.find(',');
        const std::size_t second = line.find(',', first + 1);
        return std::pair{std::stod(line.substr(first + 1)), std::stod(line.substr(second + 1))};
    };
    const auto lines = linesOf(with({}));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0], "x,cross-entropy,best-of-r");
    EXPECT_EQ(lines[1], "0,-inf,0");
    EXPECT_NEAR(numbers(lines[2]).first, -0.693147180559945, 1e-15);
    EXPECT_NEAR(numbers(lines[2]).second, 1.0 - 59049.0 / 1048576.0, 1e-15);  // 1 - (3/4)^10

    // Only what is a chance has its logarithm taken.
    const auto logs = linesOf(with({"--log"}));
    EXPECT_EQ(logs[1], "0,-inf,-inf");
    EXPECT_NEAR(numbers(logs[2]).first, -0.693147180559945, 1e-15);
    EXPECT_NEAR(numbers(logs[2]).second, std::log(1.0 - 59049.0 / 1048576.0), 1e-15);

    const auto table = nlohmann::json::parse(with({"--format", "json"}));
    EXPECT_EQ(table["columns"], (nlohmann::json{"x", "cross-entropy", "best-of-r"}));
    EXPECT_EQ(table["rows"][0], (nlohmann::json{0, "-inf", 0}));
    EXPECT_NEAR(table["rows"][1][2].get<double>(), 1.0 - 59049.0 / 1048576.0, 1e-15);

    // A bell, by another program: E[-ln P] = 1 and E[1 - (1 - P)^9] = 9 / 10 of the uniform distribution.
    const std::string uniform =
        rowOf({"--spread", "0.28867513459481287", "--mean", "0.5", "--length", "1", "--attempts", "9", "--metric",
               "cross-entropy", "--metric", "best-of-r", "--at", "0.5"});
    EXPECT_NEAR(numbers(uniform).first, -1.0, 1e-14);
    EXPECT_NEAR(numbers(uniform).second, 0.9, 1e-14);
}

TEST(Presets, AreListedWithTitles)
{
    const Outcome outcome = run({"presets"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.err, "");
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 27U);
    for (const std::string& line : lines) {
        const std::size_t tab = line.find('\t');
        ASSERT_NE(tab, std::string::npos);
        EXPECT_GT(line.size(), tab + 10) << line;
        EXPECT_EQ(line.find('\t', tab + 1), std::string::npos);
        const Outcome table = run({"evaluate", "--preset", line.substr(0, tab)});
        EXPECT_EQ(table.exitCode, 0) << table.err;
        EXPECT_EQ(linesOf(table.out).size(), 258U);
    }
    EXPECT_EQ(lines[0].substr(0, 12), "first-light\t");
}

TEST(Help, GoesToStandardOutput)
{
    for (const auto& arguments :
         {std::vector<std::string>{"--help"}, {"evaluate", "--help"}, {"export", "-h"}, {"presets", "-h"}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_NE(outcome.out.find("metric-mirage"), std::string::npos);
        EXPECT_EQ(outcome.err, "");
    }
    const Outcome version = run({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    for (const char* line : {"metric-mirage ", "\nQt 6.", "\nQCustomPlot 2.", "\nBoost 1.", "\nFFmpeg "}) {
        EXPECT_NE(version.out.find(line), std::string::npos) << line << " in " << version.out;
    }
    EXPECT_EQ(version.out.find("FFmpeg -"), std::string::npos) << "the film library says its own";
}

/// Options take what the boxes of the window take.
TEST(Evaluate, ReadsNumbersAsPeopleTypeThem)
{
    const auto same = [](const std::vector<std::string>& typed, const std::vector<std::string>& plain) {
        std::vector<std::string> one = {"evaluate"};
        std::vector<std::string> other = one;
        one.insert(one.end(), typed.begin(), typed.end());
        other.insert(other.end(), plain.begin(), plain.end());
        const Outcome outcome = run(one);
        EXPECT_EQ(outcome.exitCode, 0) << typed.front() << outcome.err;
        EXPECT_EQ(outcome.out, run(other).out) << typed.front();
    };
    const std::vector<std::string> bySize = {"--axis", "size", "--range", "1e6,1e13"};
    const auto onSizes = [&](std::vector<std::string> options) {
        options.insert(options.end(), bySize.begin(), bySize.end());
        return options;
    };
    same(onSizes({"--law-c", "350M"}), onSizes({"--law-c", "350e6"}));
    same(onSizes({"--law-alpha", "−0.5"}), onSizes({"--law-alpha", "-0.5"}));
    same({"--axis", "size", "--sizes", "350M、1.3B"}, {"--axis", "size", "--sizes", "350e6,1300000000"});
    same({"--axis", "size", "--range", "1M,10T"}, {"--axis", "size", "--range", "1e6,1e13"});
    same({"--axis", "size", "--at", "1B"}, {"--axis", "size", "--at", "1e9"});
    same({"--pass-mark", "85"}, {"--pass-mark", "0.85"});
    same({"--mean", "６５％"}, {"--mean", "0.65"});
    same({"--attempts", "1,000,000"}, {"--attempts", "1000000"});
}

}  // namespace
