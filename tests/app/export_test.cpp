#include <filesystem>

#include <gtest/gtest.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

std::string exported(const std::vector<std::string>& options, const std::string& name = "figure.svg",
                     tests::Surroundings surroundings = {})
{
    const TemporaryFolder folder;
    surroundings.folder = folder.path();
    std::vector<std::string> arguments = {"export", "--output", name};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = run(arguments, surroundings);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(folder.names(), std::vector<std::string>{name});
    return tests::bytesOf(folder.file(name));
}

/// Width and height in a PNG's header.
std::pair<unsigned, unsigned> sizeOfPng(const std::string& bytes)
{
    const auto number = [&](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = at; i < at + 4; ++i) {
            value = value * 256 + static_cast<unsigned char>(bytes.at(i));
        }
        return value;
    };
    return {number(16), number(20)};
}

TEST(Export, WritesEachFormatWithoutADisplay)
{
    EXPECT_NE(exported({}, "a.svg").find("<svg"), std::string::npos);
    EXPECT_EQ(exported({}, "a.pdf").substr(0, 5), "%PDF-");
    EXPECT_EQ(exported({}, "a.png").substr(0, 4), "\x89PNG");
    EXPECT_EQ(exported({}, "A.PNG").substr(0, 4), "\x89PNG");
}

TEST(Export, WritesSeveralFilesAtOnce)
{
    const TemporaryFolder folder;
    const Outcome outcome = run({"export", "--output", folder.file("a.svg"), "--output", folder.file("a.png")});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.png", "a.svg"}));
}

TEST(Export, HasTheSizeAsked)
{
    const struct {
        std::vector<std::string> options;
        std::pair<unsigned, unsigned> pixels;
    } cases[] = {
        {{}, {1920, 1080}},
        {{"--size", "slide-16x9"}, {1920, 1080}},
        {{"--size", "half-slide"}, {960, 1080}},
        {{"--size", "slide-4x3"}, {1440, 1080}},
        {{"--size", "square"}, {1080, 1080}},
        {{"--size", "640x480"}, {640, 480}},
        {{"--size", "640x480", "--dpi", "192"}, {640, 480}},
        {{"--size", "254x127mm", "--dpi", "100"}, {1000, 500}},
    };
    for (const auto& c : cases) {
        EXPECT_EQ(sizeOfPng(exported(c.options, "a.png")), c.pixels) << (c.options.empty() ? "" : c.options[1]);
    }
    EXPECT_EQ(sizeOfPng(exported({"--size", "column-85mm", "--dpi", "254"}, "a.png")).first, 850U);
}

TEST(Export, GivesTheSameBytesTwiceAndInAGermanLocale)
{
    for (const std::string name : {"a.svg", "a.png"}) {
        const std::string once = exported({"--preset", "paper-fig2"}, name);
        EXPECT_EQ(exported({"--preset", "paper-fig2"}, name), once);
        EXPECT_EQ(exported({"--preset", "paper-fig2"}, name, tests::german()), once);
    }
}

TEST(Export, LooksAsAsked)
{
    const std::string light = exported({});
    EXPECT_EQ(exported({"--theme", "light"}), light);
    EXPECT_NE(exported({"--theme", "dark"}), light);
    EXPECT_NE(exported({"--mean", "0.7"}), light);
    EXPECT_EQ(exported({"--layout", "two-panels"}), light);
}

TEST(Export, SpeaksTheLanguageAskedWhateverTheDesktops)
{
    const std::string english = exported({});
    const std::string japanese = exported({"--language", "ja"});
    EXPECT_EQ(exported({"--language", "en"}), english);
    tests::Surroundings desktop;
    desktop.environment = {{"LANGUAGE", "ja"}, {"LANG", "ja_JP.UTF-8"}};
    EXPECT_EQ(exported({}, "figure.svg", desktop), english);
    EXPECT_NE(japanese, english);
    EXPECT_NE(japanese.find("指標にはどう見えるか"), std::string::npos);  // its title
    EXPECT_EQ(english.find("指標にはどう見えるか"), std::string::npos);
    EXPECT_EQ(exported({"--language", "ja"}, "figure.svg", tests::german()), japanese);
}

TEST(Export, RefusesSizesAndWritesNothing)
{
    const TemporaryFolder folder;
    const auto refuse = [&](const std::vector<std::string>& options, const std::string& option) {
        std::vector<std::string> arguments = {"export", "--output", folder.file("a.png")};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << options[1] << outcome.err;
        EXPECT_NE(outcome.err.find(option), std::string::npos) << outcome.err;
        EXPECT_TRUE(folder.names().empty()) << options[1];
    };
    for (const char* size : {"10x10", "640", "640x", "x480", "640x480cm", "640x-480", "0x0", "nanx1", "1e9x1e9",
                             "640.5x480", "2001x10mm", "5x5mm", "large", "640x480x1"}) {
        refuse({"--size", size}, "--size:");
    }
    for (const char* dpi : {"0", "-96", "nan", "1e400", "2401", "9"}) {
        refuse({"--dpi", dpi}, "--dpi:");
    }
    refuse({"--size", "2000x1000mm", "--dpi", "2400"}, "--dpi:");
    refuse({"--mean", "2"}, "--mean:");
    refuse({"--theme", "sepia"}, "--theme:");
    refuse({"--at", "0.5"}, "--at");
}

TEST(Export, ThatFailsLeavesTheOldFile)
{
    if (!std::filesystem::is_character_file("/dev/full")) {
        GTEST_SKIP() << "this machine has no /dev/full to stand for a full disk";
    }
    const TemporaryFolder folder;
    const std::string old = folder.write("old.svg", "old");
    EXPECT_EQ(run({"export", "--output", old, "--mean", "2"}).exitCode, 2);
    EXPECT_EQ(tests::bytesOf(old), "old");

    const Outcome missing = run({"export", "--output", folder.file("no/such/a.svg")});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_EQ(missing.err,
              "metric-mirage: " + folder.file("no/such/a.svg") + " cannot be written: No such file or directory.\n");
    std::filesystem::create_directory(folder.file("folder.svg"));
    const Outcome directory = run({"export", "--output", folder.file("folder.svg")});
    EXPECT_EQ(directory.exitCode, 1);
    EXPECT_NE(directory.err.find("Is a directory"), std::string::npos);
    std::filesystem::create_symlink("/dev/full", folder.file("full.svg"));
    const Outcome full = run({"export", "--output", folder.file("full.svg")});
    EXPECT_EQ(full.exitCode, 1);
    EXPECT_NE(full.err.find("No space left"), std::string::npos);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"folder.svg", "full.svg", "old.svg"}));
}

TEST(Window, WithoutADisplayFailsWithACode)
{
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.exitCode, 1) << "128 + 6 is an abort";
    EXPECT_NE(outcome.err.find("metric-mirage: "), std::string::npos);
}

/// Boxes in place of letters are no figure: nothing is written, and the package that mends it is named.
TEST(Export, IsRefusedInALanguageThatNoFontCanWrite)
{
    const TemporaryFolder folder;
    tests::Surroundings latinOnly;
    latinOnly.environment["FONTCONFIG_FILE"] =
        folder.write("fonts.conf", "<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>"
                                       + folder.file("cache") + "</cachedir></fontconfig>");
    const Outcome outcome = run({"export", "--language", "ja", "--output", folder.file("figure.svg")}, latinOnly);
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.err.find("fonts-noto-cjk"), std::string::npos) << outcome.err;
    EXPECT_EQ(tests::bytesOf(folder.file("figure.svg")), "");
    EXPECT_EQ(run({"export", "--output", folder.file("figure.svg")}, latinOnly).exitCode, 0);
}

TEST(Export, TakesASizeInTheUnitsPeopleUse)
{
    EXPECT_EQ(sizeOfPng(exported({"--size", "640x360px"}, "a.png")), (std::pair<unsigned, unsigned>(640, 360)));
    EXPECT_EQ(sizeOfPng(exported({"--size", "640×360"}, "a.png")), (std::pair<unsigned, unsigned>(640, 360)));
    EXPECT_EQ(sizeOfPng(exported({"--size", "6.4x4.8in", "--dpi", "100"}, "a.png")),
              (std::pair<unsigned, unsigned>(640, 480)));
    EXPECT_EQ(exported({"--size", "16x9cm"}), exported({"--size", "160mmx90mm"}));
}

}  // namespace
