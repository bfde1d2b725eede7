// metric-mirage link: what it prints, what the other commands make of it, and what it refuses.

#include <algorithm>

#include <zlib.h>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;

/// What stands behind "#s=", by the letters of RFC 4648, section 5, and zlib.
nlohmann::json documentIn(const std::string& link)
{
    static const std::string kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string packed;
    unsigned bits = 0;
    int held = 0;
    for (const char letter : link.substr(link.find("#s=") + 3)) {
        const auto value = kLetters.find(letter);
        if (value == std::string::npos) {
            break;
        }
        bits = (bits << 6U) | static_cast<unsigned>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            packed.push_back(static_cast<char>((bits >> static_cast<unsigned>(held)) & 0xffU));
        }
    }
    std::string text(1 << 20, '\0');
    uLongf size = text.size();
    EXPECT_EQ(uncompress(reinterpret_cast<Bytef*>(text.data()), &size, reinterpret_cast<const Bytef*>(packed.data()),
                         packed.size()),
              Z_OK);
    text.resize(size);
    return nlohmann::json::parse(text);
}

std::string linkOf(const std::vector<std::string>& options)
{
    std::vector<std::string> arguments = {"link"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return outcome.out.substr(0, outcome.out.find('\n'));
}

TEST(LinkCommand, PrintsTheDocumentThatTheOptionsSay)
{
    const std::string link = linkOf({"--mean", "0.7", "--length", "100"});
    EXPECT_EQ(link.find("index.html#s="), 0U) << link;
    EXPECT_LT(link.size(), 2000U);
    const nlohmann::json document = documentIn(link);
    EXPECT_EQ(document["format"], "metric-mirage-scenario");
    EXPECT_EQ(document["model"]["mean"], 0.7);
    EXPECT_EQ(document["model"]["length"], 100);
    const std::string page = "https://example.org/mirage/index.html?present";
    EXPECT_EQ(linkOf({"--mean", "0.7", "--length", "100", "--address", page}), page + link.substr(10));
}

TEST(LinkCommand, IsShortWithoutMeasurements)
{
    for (const char* preset :
         {"first-light", "bell-and-pass-mark", "paper-fig2", "longer-answers", "many-digits", "slope", "mirage-test"}) {
        EXPECT_LT(linkOf({"--preset", preset}).size(), 2000U) << preset;
    }
}

TEST(LinkCommand, OpensWhereAFileDoes)
{
    const std::string link = linkOf({"--mean", "0.65", "--address", "https://example.org/"});
    const Outcome linked = run({"evaluate", "--scenario", link, "--at", "0.6,0.7"});
    const Outcome typed = run({"evaluate", "--mean", "0.65", "--at", "0.6,0.7"});
    EXPECT_EQ(linked.exitCode, 0) << linked.err;
    EXPECT_EQ(linked.out, typed.out);
    EXPECT_EQ(linkOf({"--scenario", link, "--address", "https://example.org/"}), link);
}

TEST(LinkCommand, LeadsToAStepOfALesson)
{
    EXPECT_EQ(linkOf({"--lesson", "1-bell-and-pass-mark/2"}), "index.html#lesson=1-bell-and-pass-mark/2");
    const Outcome unknown = run({"link", "--lesson", "emergence"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("1-bell-and-pass-mark"), std::string::npos) << unknown.err;
    const Outcome both = run({"link", "--lesson", "1-bell-and-pass-mark", "--mean", "0.7", "--joined"});
    EXPECT_EQ(both.exitCode, 2);
    EXPECT_EQ(both.out, "");
    EXPECT_NE(both.err.find("--lesson: “--mean”"), std::string::npos) << both.err;
    EXPECT_NE(both.err.find("“--joined”"), std::string::npos) << both.err;
}

TEST(LinkCommand, RefusesAnAddressThatWouldBreakIt)
{
    for (const char* address : {"https://example.org/#top", "my page.html", ""}) {
        const Outcome outcome = run({"link", "--address", address});
        EXPECT_EQ(outcome.exitCode, 2) << address;
        EXPECT_EQ(outcome.out, "") << address;
        EXPECT_NE(outcome.err.find("--address"), std::string::npos) << outcome.err;
    }
}

TEST(LinkCommand, SaysThatMeasurementsMakeItLong)
{
    const Outcome outcome = run({"link", "--preset", "gpt3-table-h1"});
    const Outcome japanese = run({"link", "--preset", "gpt3-table-h1", "--language", "ja"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    const std::size_t size = outcome.out.size() - 1;
    if (size > 2000) {
        EXPECT_NE(outcome.err.find(std::to_string(size)), std::string::npos) << outcome.err;
        EXPECT_NE(japanese.err.find(std::to_string(size) + "文字"), std::string::npos) << japanese.err;
    } else {
        ADD_FAILURE() << "a set of measurements in " << size << " characters: take a longer one";
    }
}

TEST(LinkCommand, SaysThatItHoldsTheSeriesDrawnAlone)
{
    EXPECT_NE(run({"link", "--preset", "gpt3-metric"}).err.find("series that are drawn, 2 of "), std::string::npos);
    EXPECT_EQ(run({"link", "--preset", "first-light"}).err, "");
}

TEST(DamagedLink, IsExplainedLikeABadFile)
{
    const std::string link = linkOf({});
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{link.substr(0, 300)},
          std::vector<std::string>{"evaluate", "--scenario", link.substr(0, 300)}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 1) << outcome.err;
        EXPECT_NE(outcome.err.find("damaged or cut"), std::string::npos) << outcome.err;
        EXPECT_LT(outcome.err.size(), 250U) << outcome.err;
    }
    const Outcome japanese = run({link.substr(0, 300), "--language", "ja"});
    EXPECT_EQ(japanese.out, "");
}

}  // namespace
