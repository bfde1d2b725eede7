#include <gtest/gtest.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

std::string figureOf(const std::vector<std::string>& options, const std::string& name = "figure.svg",
                     const tests::Surroundings& surroundings = {})
{
    const TemporaryFolder folder;
    std::vector<std::string> arguments = {"export", "--output", folder.file(name)};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = run(arguments, surroundings);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return tests::bytesOf(folder.file(name));
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(FigureOptions, EachOneShows)
{
    const std::string plain = figureOf({});
    for (const std::vector<std::string>& options :
         std::vector<std::vector<std::string>>{{"--theme", "projector"},
                                               {"--theme", "transparent"},
                                               {"--theme", "print"},
                                               {"--background", "#fff7e0"},
                                               {"--font-scale", "1.05"},
                                               {"--line-scale", "1.5"},
                                               {"--legend"},
                                               {"--title", "off"},
                                               {"--caption"},
                                               {"--panels", "panel-metric"}}) {
        EXPECT_NE(figureOf(options), plain) << options[0];
    }
    EXPECT_EQ(figureOf({"--title", "on", "--text", "outlines", "--font", "dejavu sans", "--font-scale", "1"}), plain);
}

TEST(FigureOptions, TextIsWhereItBelongs)
{
    const std::string live = figureOf({"--text", "live", "--caption"});
    EXPECT_TRUE(holds(live, ">What the metric makes of it</text>"));
    EXPECT_TRUE(holds(live, ">On average </text>"));
    EXPECT_TRUE(holds(live, " xml:space=\"preserve\""));
    EXPECT_TRUE(holds(live, "> of the tokens are right; </text>"));
    EXPECT_TRUE(holds(live, "font-family=\"'DejaVu Sans', "));
    const std::string bare = figureOf({"--text", "live", "--title", "off", "--panels", "panel-metric"});
    EXPECT_FALSE(holds(bare, ">What the metric makes of it</text>"));
    EXPECT_FALSE(holds(bare, "class=\"panel-bell\""));
    EXPECT_TRUE(holds(bare, "class=\"panel-metric\""));
    const std::string legend = figureOf({"--text", "live", "--legend"});
    EXPECT_TRUE(holds(legend, "class=\"legend\""));
    EXPECT_TRUE(holds(legend, ">per-token accuracy</text>"));
    EXPECT_FALSE(holds(figureOf({"--theme", "transparent"}), "class=\"background\""));
    EXPECT_TRUE(holds(figureOf({"--theme", "transparent", "--background", "#123456"}), "fill=\"#123456\""));
    for (const char* theme : {"light", "dark", "projector", "print", "transparent-dark"}) {
        const std::string open = figureOf({"--theme", theme, "--background", "none"});
        EXPECT_FALSE(holds(open, "class=\"background\"")) << theme;
        EXPECT_TRUE(holds(open, "fill-opacity=")) << theme;  // the area lets the slide through
    }
}

TEST(FigureOptions, AreRefusedWithWhatIsAllowed)
{
    const struct {
        std::vector<std::string> options;
        std::vector<std::string> said;
    } cases[] = {
        {{"--theme", "sepia"}, {"--theme:", "sepia", "light, dark, projector, transparent, print, transparent-dark"}},
        {{"--text", "bitmap"}, {"--text:", "bitmap", "outlines, live"}},
        {{"--title", "yes"}, {"--title:", "yes", "on, off"}},
        {{"--background", "red"}, {"--background:", "red", "#000000"}},
        {{"--background", "#12345g"}, {"--background:"}},
        {{"--font-scale", "0.4"}, {"--font-scale:", "0.4", "0.5 to 3"}},
        {{"--font-scale", "nan"}, {"--font-scale:"}},
        {{"--line-scale", "3,5"}, {"--line-scale:", "3,5", "0.5 to 3"}},
        {{"--font", "No Such Letters"}, {"--font:", "No Such Letters", "DejaVu Sans"}},
        {{"--panels", "panel-bell,panel-moon"}, {"--panels:", "panel-moon", "panel-bell, panel-metric"}},
    };
    for (const auto& c : cases) {
        const TemporaryFolder folder;
        std::vector<std::string> arguments = {"export", "--output", folder.file("a.svg"), "--output",
                                              folder.file("a.png")};
        arguments.insert(arguments.end(), c.options.begin(), c.options.end());
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << c.options[1];
        for (const std::string& part : c.said) {
            EXPECT_TRUE(holds(outcome.err, part)) << part << " in " << outcome.err;
        }
        EXPECT_TRUE(folder.names().empty()) << c.options[1];
    }
}

/// Letters smaller than asked for are said, with how large they are.
TEST(FigureOptions, LettersSmallerThanAskedForAreSaid)
{
    const TemporaryFolder folder;
    const auto said = [&](const char* scale, const char* language) {
        return run({"export", "--size", "half-slide", "--caption", "--font-scale", scale, "--output",
                    folder.file("a.svg"), "--language", language})
            .err;
    };
    EXPECT_EQ(said("1", "en"), "");
    EXPECT_TRUE(holds(said("1.5", "en"), "a.svg: letters of 1.5 times their size would leave plots or labels no room"));
    EXPECT_TRUE(holds(said("1.5", "ja"), "a.svg：文字を1.5倍にすると"));
}

TEST(FigureOptions, TheMachineDoesNotShow)
{
    for (const std::string name : {"a.svg", "a.png"}) {
        const std::vector<std::string> options = {"--preset", "paper-fig2", "--caption"};
        const std::string once = figureOf(options, name);
        tests::Surroundings other = tests::german();
        other.environment["QT_SCALE_FACTOR"] = std::string("2");
        other.environment["QT_FONT_DPI"] = "144";
        other.environment["LANGUAGE"] = "ja";
        other.environment["TZ"] = "Asia/Tokyo";
        EXPECT_EQ(figureOf(options, name, other), once) << name;
    }
}

TEST(FigureScenario, ComesBackOnTheCommandLine)
{
    const TemporaryFolder folder;
    const std::vector<std::string> made = {"--preset", "paper-fig2", "--mean", "0.71"};
    std::vector<std::string> evaluate = {"evaluate", "--at", "0.5,0.9", "--axis", "mean"};
    evaluate.insert(evaluate.end(), made.begin(), made.end());
    const std::string expected = run(evaluate).out;
    ASSERT_TRUE(holds(expected, "x,"));
    for (const std::string name : {"a.svg", "a.pdf", "a.png"}) {
        std::vector<std::string> arguments = {"export", "--output", folder.file(name), "--size", "640x360"};
        arguments.insert(arguments.end(), made.begin(), made.end());
        ASSERT_EQ(run(arguments).exitCode, 0);
        const Outcome back = run({"evaluate", "--scenario", folder.file(name), "--at", "0.5,0.9", "--axis", "mean"});
        EXPECT_EQ(back.exitCode, 0) << back.err;
        EXPECT_EQ(back.err, "");
        EXPECT_EQ(back.out, expected) << name;
    }
    EXPECT_EQ(run({"export", "--scenario", folder.file("a.pdf"), "--output", folder.file("b.svg"), "--size", "640x360"})
                  .exitCode,
              0);
    EXPECT_EQ(tests::bytesOf(folder.file("b.svg")), tests::bytesOf(folder.file("a.svg")));
}

TEST(FigureScenario, IsMissedClearly)
{
    const TemporaryFolder folder;
    const std::string elsewhere = folder.write("elsewhere.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    const Outcome outcome = run({"evaluate", "--scenario", elsewhere});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.err, "metric-mirage: " + elsewhere
                               + ": a figure without a scenario inside: it is not from Metric Mirage, or another "
                                 "program has removed it.\n");
    const std::string damaged = folder.write("damaged.pdf", "%PDF-1.4\n1 0 obj\n<<");
    const Outcome broken = run({"evaluate", "--scenario", damaged});
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_TRUE(holds(broken.err, damaged + " cannot be read: ")) << broken.err;
}

TEST(FigureScenario, OfAKindThatHasNoneIsCalledByItsKind)
{
    const TemporaryFolder folder;
    const std::pair<std::string, std::string> kinds[] = {
        {"JPEG", "\xff\xd8\xff\xe0\x10JFIF\x01"},
        {"XCF", "gimp xcf v011"},
        {"GIF", std::string("GIF89a\x80\x02\0\x01", 10)},
        {"MP4", std::string("\0\0\0\x20"
                            "ftypisom",
                            12)},
        {"HTML", "<!doctype html>\n<p>a<br>b"},
        {"gzip", "\x1f\x8b\x08 and no more"},
    };
    for (const auto& [kind, bytes] : kinds) {
        const std::string file = folder.write("a", bytes);
        const Outcome outcome = run({"evaluate", "--scenario", file});
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_EQ(outcome.err, "metric-mirage: " + file + ": " + kind
                                   + " files carry no scenario; SVG, PDF, PNG, PPTX files from Metric Mirage do.\n");
    }
    const std::string other = folder.write("b", std::string("\x7f"
                                                            "ELF\x02\x01\x01\0",
                                                            8));
    EXPECT_EQ(run({"evaluate", "--scenario", other}).err,
              "metric-mirage: " + other + ": no scenario of Metric Mirage.\n");
}

TEST(Figures, APdfIsMadeWhenSourceDateEpochSays)
{
    const TemporaryFolder folder;
    const auto madeAt = [&](const std::string& seconds) {
        tests::Surroundings surroundings;
        surroundings.environment["SOURCE_DATE_EPOCH"] = seconds;
        EXPECT_EQ(run({"export", "--output", folder.file("a.pdf"), "--size", "640x360"}, surroundings).exitCode, 0);
        return tests::bytesOf(folder.file("a.pdf"));
    };
    const std::string once = madeAt("981173106");
    EXPECT_TRUE(holds(once, "(D:20010203040506Z)"));
    EXPECT_EQ(once, madeAt("981173106"));
    EXPECT_NE(once, madeAt("0"));
}

TEST(Figures, ANameMayBeAsLongAsTheFileSystemHasThem)
{
    const TemporaryFolder folder;
    const std::string name = std::string(251, 'n') + ".svg";
    EXPECT_EQ(run({"export", "--output", folder.file(name), "--size", "640x360"}).exitCode, 0);
    EXPECT_EQ(folder.names(), std::vector<std::string>{name});
}

}  // namespace
