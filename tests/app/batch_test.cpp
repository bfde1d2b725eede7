#include <filesystem>

#include <gtest/gtest.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

Outcome batch(const TemporaryFolder& folder, const std::string& json, std::vector<std::string> beside = {})
{
    folder.write("batch.json", json);
    std::vector<std::string> arguments = {"export", "--batch", "batch.json"};
    arguments.insert(arguments.end(), beside.begin(), beside.end());
    return run(arguments, {{}, folder.path(), {}, false, {}});
}

TEST(Batch, WritesWhatSingleExportsWrite)
{
    const TemporaryFolder folder;
    const Outcome outcome = batch(folder, R"([
        {"preset": "paper-fig2", "output": ["a.svg", "a.png"], "options": {"theme": "dark", "caption": true}},
        {"overrides": {"mean": 0.7, "show": ["token-accuracy", "exact-match"], "very-long": true},
         "output": "b.svg", "options": {"title": false, "size": "640x360"}}])",
                                  {"--line-scale", "1.5"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.png", "a.svg", "b.svg", "batch.json"}));
    ASSERT_EQ(run({"export", "--preset", "paper-fig2", "--theme", "dark", "--caption", "--line-scale", "1.5",
                   "--output", folder.file("c.svg"), "--output", folder.file("c.png")})
                  .exitCode,
              0);
    ASSERT_EQ(run({"export", "--mean", "0.7", "--show", "token-accuracy,exact-match", "--very-long", "--title", "off",
                   "--size", "640x360", "--line-scale", "1.5", "--output", folder.file("d.svg")})
                  .exitCode,
              0);
    EXPECT_EQ(tests::bytesOf(folder.file("a.svg")), tests::bytesOf(folder.file("c.svg")));
    EXPECT_EQ(tests::bytesOf(folder.file("a.png")), tests::bytesOf(folder.file("c.png")));
    EXPECT_EQ(tests::bytesOf(folder.file("b.svg")), tests::bytesOf(folder.file("d.svg")));
}

TEST(Batch, NamesTheFieldOfEveryFaultAndWritesNothing)
{
    const TemporaryFolder folder;
    const Outcome outcome = batch(folder, R"([
        {"output": "a.svg"},
        {"output": "b.svg", "overrides": {"mean": 2, "tempo": 3}, "options": {"theme": "sepia", "legend": "yes"}},
        {"output": "b.bmp", "colour": "red"},
        {"output": "a.svg"},
        {"preset": "no-such"},
        7])");
    EXPECT_EQ(outcome.exitCode, 2);
    for (const char* said :
         {"batch.json: [1].overrides.mean: 2 is out of range", "batch.json: [1].overrides.tempo is not known",
          "batch.json: [1].options.theme: “sepia” is not known", "batch.json: [1].options.legend",
          "batch.json: [2].output: “b.bmp”", "batch.json: [2].colour is not known", "batch.json: [3].output: “a.svg”",
          "batch.json: [4].output is missing", "batch.json: [4].preset: “no-such” is not known", "batch.json: [5]"}) {
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << " in\n" << outcome.err;
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"batch.json"});
}

TEST(Batch, RefusesWhatIsNoList)
{
    const TemporaryFolder folder;
    const auto refuse = [&](const std::string& json, int code, const std::string& said) {
        const Outcome outcome = batch(folder, json);
        EXPECT_EQ(outcome.exitCode, code) << json;
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << " in " << outcome.err;
    };
    refuse("[{\"output\": \"a.svg\",}]", 2, "1:21");
    refuse("{}", 2, "batch.json");
    refuse("[]", 2, "batch.json is empty");
    refuse("", 2, "batch.json is empty");
    refuse(R"([{"output": "a.svg", "output": "b.svg"}])", 2, "output");
    refuse(R"([{"output": "a.svg", "options": {"font": "No Such Letters"}}])", 2, "batch.json: [0].options.font");
    refuse(R"([{"output": "a.svg", "scenario": "none.mirage"}])", 1, "none.mirage");
    refuse(R"([{"output": "a.svg"}, {"output": "no/such/b.svg"}])", 1, "no/such/b.svg");
    EXPECT_EQ(run({"export", "--batch", "none.json"}).exitCode, 1);
    EXPECT_EQ(batch(folder, R"([{"output": "a.svg"}])", {"--output", "b.svg"}).exitCode, 2);
}

/// Two ways to write one file leave only the second, so they are refused, whatever the format.
TEST(Batch, RefusesTwoNamesOfOneFile)
{
    const TemporaryFolder folder;
    const auto refuse = [&](const std::vector<std::string>& arguments, const std::string& said) {
        std::vector<std::string> all = {"export"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const Outcome outcome = run(all, {{}, folder.path(), {}, false, {}});
        EXPECT_EQ(outcome.exitCode, 2) << said;
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << " in " << outcome.err;
        EXPECT_EQ(folder.names(), (std::vector<std::string>{"link.svg", "sub"}));
    };
    std::filesystem::create_directory(folder.file("sub"));
    std::filesystem::create_symlink("o.svg", folder.file("link.svg"));
    refuse({"--output", "o.gif", "--output", "o.gif", "--frames", "2"}, "--output: “o.gif” is given twice.");
    refuse({"--output", "o.pptx", "--output", "o.pptx"}, "--output: “o.pptx” is given twice.");
    refuse({"--output", "o.pdf", "--output", "o.pdf", "--steps", "2"}, "--output: “o.pdf” is given twice.");
    refuse({"--output", "o.svg", "--output", "./o.svg"}, "--output: “./o.svg” is the same file as “o.svg”.");
    refuse({"--output", "o.svg", "--output", folder.file("o.svg")}, "is the same file as “o.svg”.");
    refuse({"--output", "o.svg", "--output", "sub/../o.svg"}, "“sub/../o.svg” is the same file as “o.svg”.");
    refuse({"--output", "o.svg", "--output", "link.svg"}, "“link.svg” is the same file as “o.svg”.");
    refuse({"--output", "f-%d.png", "--output", "f-1.png", "--frames", "3"},
           "--output: “f-1.png” is the same file as “f-%d.png”.");
    refuse({"--output", "./f-3.png", "--output", "f-%d.png", "--frames", "3"},
           "--output: “f-%d.png” is the same file as “./f-3.png”.");
    const Outcome beyond =
        run({"export", "--size", "64x64", "--output", "f-%d.png", "--output", "f-3.png", "--frames", "2"},
            {{}, folder.file("sub"), {}, false, {}});
    EXPECT_EQ(beyond.exitCode, 0) << beyond.err;
}

TEST(Batch, RefusesTwoNamesOfOneFileAcrossItsEntries)
{
    const TemporaryFolder folder;
    const Outcome outcome = batch(folder, R"([
        {"output": ["a.gif", "b.svg"], "options": {"frames": 2}},
        {"output": "./a.gif"},
        {"output": ["c-%02d.png"], "options": {"frames": 12}},
        {"output": "c-11.png"}])");
    EXPECT_EQ(outcome.exitCode, 2);
    for (const char* said : {"batch.json: [1].output: “./a.gif” is the same file as “a.gif”.",
                             "batch.json: [3].output: “c-11.png” is the same file as “c-%02d.png”."}) {
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << " in\n" << outcome.err;
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"batch.json"});
}

}  // namespace
