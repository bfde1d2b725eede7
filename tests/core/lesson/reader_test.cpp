#include "core/lesson/reader.h"

#include <gtest/gtest.h>

#include "core/lesson/checks.h"

namespace core {
namespace {

LessonReading read(const std::string& text)
{
    return readLesson(text, documentsIn({}));
}

/// What is wrong, a line each: "12 --mean 0,5".
std::vector<std::string> faultsOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (const LessonFault& fault : read(text).faults) {
        lines.push_back(std::to_string(fault.line) + " " + fault.error.field + " " + fault.error.found);
    }
    return lines;
}

using Lines = std::vector<std::string>;

const std::string kHead = "# T\n\n## S\n\n";  // a block behind it begins on line 5

/// Its line belongs to the question before it: it is read no second time, nor the line behind it in its place.
TEST(Lesson, AnEmptyQuoteBehindAChoiceIsItsEnd)
{
    const std::string question = kHead + "- [ ] a\n b\n >";
    ASSERT_EQ(read(question).lesson.steps.size(), 1U);
    const LessonReading reading = read(question + "\n\nAfter it.\n");
    ASSERT_EQ(reading.lesson.steps.size(), 1U);
    EXPECT_EQ(reading.lesson.steps[0].prose, "After it.");
    EXPECT_EQ(reading.lesson.steps[0].reveal, "");
}

// The example of the product's description, as a code host shows it.
TEST(Lesson, IsReadAsTheGrammarSays)
{
    const LessonReading reading = read(R"(# The bell

For a first hour.

## Where is the leap?

The bell slides.

And a *second* paragraph,
of two lines.

- [ ] It adds 10 points too
  > Only for per-token accuracy.
  > It is the mean.
- [x] It **leaps**
    > Yes.
- [ ] Neither
> Look at the
> curve.

```scenario
--preset first-light --mean 0.6
--length=20
```

```hide
panel-metric answers
length
```

```lock
length pass-mark
```

```predict
pass-mark monotone
```

```note
Wait for
hands.
```

```
code without a name
```

Setext
------

More prose.
)");
    EXPECT_TRUE(reading.faults.empty()) << reading.faults.front().line << reading.faults.front().error.field;
    const Lesson& lesson = reading.lesson;
    EXPECT_EQ(lesson.title, "The bell");
    EXPECT_EQ(lesson.introduction, "For a first hour.");
    ASSERT_EQ(lesson.steps.size(), 2U);
    const LessonStep& step = lesson.steps.front();
    EXPECT_EQ(step.heading, "Where is the leap?");
    EXPECT_EQ(step.line, 5U);
    EXPECT_EQ(step.prose,
              "The bell slides.\n\nAnd a *second* paragraph,\nof two lines.\n\n```\ncode without a name\n```");
    ASSERT_EQ(step.choices.size(), 3U);
    EXPECT_EQ(step.choices[0],
              (LessonChoice{"It adds 10 points too", "Only for per-token accuracy.\nIt is the mean.", false}));
    EXPECT_EQ(step.choices[1], (LessonChoice{"It **leaps**", "Yes.", true}));
    EXPECT_EQ(step.choices[2], (LessonChoice{"Neither", "", false}));
    EXPECT_EQ(step.reveal, "Look at the\ncurve.");
    EXPECT_EQ(step.scenario.model().mean, 0.6);
    EXPECT_EQ(step.scenario.model().grading.length, 20);
    EXPECT_EQ(step.options, "--preset first-light --mean 0.6\n--length=20");
    EXPECT_EQ(step.hide, (Lines{"panel-metric", "answers", "length"}));
    EXPECT_EQ(step.lock, (Lines{"length", "pass-mark"}));
    EXPECT_EQ(step.predict, (LessonPrediction{Metric::PassMark, true}));
    EXPECT_EQ(step.note, "Wait for\nhands.");
    EXPECT_EQ(lesson.steps[1].heading, "Setext");
    EXPECT_EQ(lesson.steps[1].prose, "More prose.");
    EXPECT_EQ(lesson.steps[1].scenario, step.scenario) << "goes on";
    EXPECT_TRUE(lesson.steps[1].options.empty());
}

TEST(Lesson, AScenarioBlockBeginsAfresh)
{
    const LessonReading reading =
        read("# T\n## A\n```scenario\n--length 7 --mean 0.5\n```\n## B\n```scenario\n--mean 0.7\n```\n## C\n");
    ASSERT_TRUE(reading.faults.empty());
    EXPECT_EQ(reading.lesson.steps[0].scenario.model().grading.length, 7);
    EXPECT_EQ(reading.lesson.steps[1].scenario.model().grading.length, 50) << "first-light's";
    EXPECT_EQ(reading.lesson.steps[2].scenario, reading.lesson.steps[1].scenario);
}

TEST(Lesson, WindowsLinesAndAByteOrderMarkChangeNothing)
{
    std::string text =
        "# T\n## A\n\nProse.\n\n- [x] a\n  > b\n\n```scenario\n--mean 0.5\n```\n```check\npass-mark at 0.7 is 2\n```\n";
    const LessonReading plain = read(text);
    ASSERT_TRUE(plain.faults.empty());
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
        text.insert(at, "\r");
    }
    const LessonReading windows = read("\xEF\xBB\xBF" + text);
    EXPECT_EQ(windows.lesson, plain.lesson);
    EXPECT_TRUE(windows.faults.empty());
}

TEST(Lesson, AFaultStandsOnItsOwnLine)
{
    EXPECT_EQ(faultsOf(kHead + "```scenario\n--mean 0.6\n\n--length ten --spreed 3\n--brackets=1\n```"),
              (Lines{"8 --spreed ", "8 --length ten", "9 --brackets= "}));
    EXPECT_EQ(faultsOf(kHead + "```scenario\n--mean 0.6\n--mean 0.7\n--range\n```"),
              (Lines{"7 --mean ", "8 --range "}));
    EXPECT_EQ(faultsOf(kHead + "```scenario\n--preset nothing\n--layout 'two-panels\n```"),
              (Lines{"6 --preset nothing", "7 ' --layout 'two-panels"}));
    EXPECT_EQ(faultsOf(kHead
                       + "```scenario\n--preset ifeval --cut 3e9\n"
                         "--series \"Qwen1.5-Chat / IFEval / inst-strict\"\n--series GPT\n```"),
              (Lines{"8 --series GPT"}));
    const LessonReading missing =
        readLesson(kHead + "```scenario\n--mean 0.5\n--data none.csv\n```", documentsIn("no"));
    ASSERT_EQ(missing.faults.size(), 1U);
    EXPECT_EQ(missing.faults.front().line, 7U);
    EXPECT_EQ(missing.faults.front().error.field, "none.csv");
    for (const std::string far : {"/", "/etc/hostname", "..", "../x.csv", "x/../../y.csv"}) {
        for (const std::string option : {"--data ", "--scenario "}) {
            const LessonReading read = readLesson(kHead + "```scenario\n" + option + far + "\n```", documentsIn("."));
            ASSERT_EQ(read.faults.size(), 1U) << option << far;
            EXPECT_EQ(read.faults.front().error.field, far);
            EXPECT_EQ(read.faults.front().error.found, "Permission denied") << "a stranger's lesson reads no such file";
        }
    }
    EXPECT_EQ(faultsOf(kHead + "```hide\nanswers\n\n  panels\n```"), (Lines{"8 hide panels"}));
    EXPECT_EQ(faultsOf(kHead + "```lock\nlength\nall answers\n```"), (Lines{"7 lock answers"}));
    EXPECT_EQ(faultsOf(kHead + "```predict\naccuracy\n```"), (Lines{"6 predict accuracy"}));
    EXPECT_EQ(faultsOf(kHead + "```predict\npass-mark\nexact-match\n```"), (Lines{"7 predict "}));
    EXPECT_EQ(faultsOf(kHead + "```predict\nseries GPT\n```"), (Lines{"6 predict series GPT"}));
    EXPECT_EQ(faultsOf(kHead + "```scenarios\n```"), (Lines{"5 ``` scenarios"}));
    EXPECT_EQ(faultsOf(kHead + "~~~ scenarios\n~~~"), (Lines{"5 ``` scenarios"}));
    EXPECT_EQ(faultsOf(kHead + "- [x] a\n- b\n"), (Lines{"6 - b"}));
    EXPECT_EQ(faultsOf(kHead + "- [x] a\n\nx\n\n- [ ] b\n"), (Lines{"9 - [ ] b"}));
    EXPECT_EQ(faultsOf(kHead + "```lock\nall\n```\n```lock\nall\n```\n"), (Lines{"8 ```lock "}));
}

TEST(Lesson, HasOneTitleAndSteps)
{
    EXPECT_EQ(faultsOf("## S\n"), (Lines{"1 title ## S"}));
    EXPECT_EQ(faultsOf("# T\n"), (Lines{"1 step "}));
    EXPECT_EQ(faultsOf(""), (Lines{"1 title ", "1 step "}));
    EXPECT_EQ(faultsOf("# T\n\n# U\n\n## S\n"), (Lines{"3 title U"}));
    EXPECT_EQ(faultsOf("#\n\n##\n"), (Lines{"1 title ", "3 step "}));
    EXPECT_EQ(faultsOf("# T\n\n- [x] a\n\n## S\n"), (Lines{"3 step a"}));
}

// A fence indented under a choice still is a block of the step, and no text of the choice.
TEST(Lesson, AFenceInAListIsABlock)
{
    const LessonReading reading = read(kHead + "- [x] a\n  > c\n\n  ```scenario\n  --mean 0.5\n  ```\n\nAfter.\n");
    ASSERT_TRUE(reading.faults.empty());
    EXPECT_EQ(reading.lesson.steps[0].scenario.model().mean, 0.5);
    EXPECT_EQ(reading.lesson.steps[0].choices.front(), (LessonChoice{"a", "c", true}));
    EXPECT_EQ(reading.lesson.steps[0].prose, "After.");
}

// Until a block that is sound nobody knows what is shown: nothing is said of numbers and panels there.
TEST(Lesson, AFaultyScenarioCastsNoDoubtOnTheRest)
{
    const std::string text =
        "# T\n## A\n```scenario\n--mean 2\n```\n```check\nseries X at 1e9 is 1\n```\n## B\n```check\n"
        "series X at 1e9 is 1\n```\n```hide\npanel-law\nnothing\n```\n## C\n```scenario\n--mean 0.5\n```\n"
        "```check\nseries X at 1e9 is 1\n```\n";
    EXPECT_EQ(faultsOf(text), (Lines{"4 --mean 2", "15 hide nothing", "22 check series X at 1e9 X"}));
}

/// Of a layout that nobody knows any panel is taken: so what may be hidden names those of every layout.
TEST(Lesson, WhatMayBeHiddenNamesPanelsWhateverTheScenario)
{
    const auto allowed = [](const std::string& scenario) {
        const LessonReading reading = read(kHead + scenario + "```hide\nnothing\n```\n");
        return ", " + reading.faults.back().error.allowed + ",";
    };
    const auto has = [](const std::string& list, const char* name) {
        return list.find(std::string(", ") + name + ",") != std::string::npos;
    };
    const std::string sound = allowed("");
    EXPECT_TRUE(has(sound, "panel-bell") && has(sound, "answers"));
    EXPECT_FALSE(has(sound, "panel-strict")) << "no panel of that layout";
    const std::string faulty = allowed("```scenario\n--mean 2\n```\n\n");
    for (const char* name : {"panel-bell", "panel-metric", "panel-strict", "panel-law", "answers", "length"}) {
        EXPECT_TRUE(has(faulty, name)) << name << " in " << faulty;
        EXPECT_EQ(faulty.find(std::string(", ") + name + ","), faulty.rfind(std::string(", ") + name + ",")) << name;
    }
}

TEST(Lesson, AFaultyScenarioHidesNoOtherFaultOfItsStep)
{
    const std::string text =
        kHead
        + "```scenario\n--mean 2 --spreed 1\n--layout fifth\n```\n\n```check\npass-mark at 0.7 ist 0.5\n"
          "passmark at 0.7 is 0.5\npass-mark at x is 0.5\nwidth exact-match is wide\n"
          "series X at 1e9 is 1\n```\n\n```hide\nwindow panel-foo "
          "panel-graded\n```\n\n```lock\nmeen\n```\n\n```predict\nbell\n```\n";
    EXPECT_EQ(faultsOf(text), (Lines{"6 --spreed ", "6 --mean 2", "7 --layout fifth",
                                     "11 check pass-mark at 0.7 ist 0.5", "12 check passmark at 0.7 passmark",
                                     "13 check pass-mark at x x", "14 check width exact-match wide", "19 hide window",
                                     "19 hide panel-foo", "23 lock meen", "27 predict bell"}));
}

TEST(Lesson, AFenceThatNobodyClosedIsSaidAndHidesNothing)
{
    EXPECT_EQ(faultsOf(kHead + "```scenario\n--mean 0.5\n"), (Lines{"5 ``` ```scenario"})) << "at the end";
    EXPECT_EQ(faultsOf(kHead + "```\ncode\n"), (Lines{"5 ``` ```"})) << "without a name, too";
    const std::string step = kHead + "```scenario\n--mean 0.5\n\n## Two\n\n```lock\nmeen\n```\n";
    EXPECT_EQ(faultsOf(step), (Lines{"5 ``` ```scenario", "11 lock meen"}));
    EXPECT_EQ(read(step).lesson.steps.size(), 2U);
    EXPECT_EQ(read(step).lesson.steps[1].scenario.model().mean, 0.5) << "what stands in it is read";
    const std::string block = kHead + "```scenario\n--mean 0.5\n```hide\nnothing\n```\n\n- [x] a\n- b\n";
    EXPECT_EQ(faultsOf(block), (Lines{"5 ``` ```scenario", "8 hide nothing", "12 - b"}));
    EXPECT_EQ(faultsOf(kHead + "~~~ note\na\n```\nb\n~~~\n"), Lines()) << "another sign does not close it";
    EXPECT_EQ(faultsOf(kHead + "````note\n```hide\nx\n```\n````\n"), Lines()) << "a longer one holds shorter ones";
    EXPECT_EQ(faultsOf(kHead + "```\n## no step\n```hide\n```\n"), Lines()) << "code may hold anything";
}

TEST(Lesson, APredictionNamesWhatIsKnown)
{
    const auto asked = [](const std::string& line) {
        return read(
            kHead
            + "```scenario\n--preset pythia-addition\n```\n```predict\nseries Pythia / addition / exact match / "
              "2-shot"
            + line + "\n```\n");
    };
    const LessonReading known = asked(" from 2B monotone");
    ASSERT_TRUE(known.faults.empty());
    EXPECT_EQ(known.lesson.steps[0].predict, (LessonPrediction{"Pythia / addition / exact match / 2-shot", true, 2e9}));
    EXPECT_EQ(asked("").lesson.steps[0].predict->from, std::nullopt);
    EXPECT_EQ(asked(" from here").faults.size(), 1U) << "no number: a series of another name";
}

// What stands behind a metric that is known is what is wrong, and told so.
TEST(Lesson, AWordBehindAPredictionIsTheFault)
{
    const auto asked = [](const std::string& line) { return read(kHead + "```predict\n" + line + "\n```\n").faults; };
    ASSERT_EQ(asked("pass-mark  wobbly").size(), 1U);
    EXPECT_EQ(asked("pass-mark  wobbly")[0].error, (Error{ErrorCode::UnknownName, "predict", "wobbly", "monotone"}));
    EXPECT_EQ(asked("passmark monotone")[0].error.found, "passmark");
    EXPECT_TRUE(asked("pass-mark monotone").empty());
}

// As it is written everywhere else in the text.
TEST(Lesson, AShareMayHaveASpaceBeforeItsSign)
{
    for (const char* share : {"70 %", "70%", "0.7", "70 ％", "\"70 %\""}) {
        const LessonReading reading = read(kHead + "```scenario\n--pass-mark " + share + " --mean 0.5\n```\n");
        EXPECT_TRUE(reading.faults.empty()) << share << " " << reading.faults[0].error.found;
        EXPECT_EQ(reading.lesson.steps[0].scenario.model().grading.passMarkMillionths, 700'000) << share;
    }
    EXPECT_EQ(faultsOf(kHead + "```scenario\n--pass-mark 170 %\n```\n"), (Lines{"6 --pass-mark 170%"}));
    EXPECT_EQ(faultsOf(kHead + "```scenario\n--pass-mark 0.7\n%\n```\n"), (Lines{"7 % "}));
}

TEST(Lesson, AQuestionHasARightAnswer)
{
    EXPECT_EQ(faultsOf(kHead + "Which?\n\n- [ ] one\n- [ ] two\n"), (Lines{"7 - [x] one"}));
    EXPECT_EQ(faultsOf(kHead + "Which?\n\n- [ ] one\n- [X] two\n"), Lines());
    const LessonReading reading = read(kHead + "- [ ] one\n\n## Two\n\n- [ ] other\n- [x] yes\n");
    ASSERT_EQ(reading.faults.size(), 1U);
    EXPECT_EQ(reading.faults.front().error, (Error{ErrorCode::MissingField, "- [x]", "one", "- [x]"}));
}

// What is not quite a task mark was meant as one; it is no prose, whether or not another is right.
TEST(Lesson, AMistypedChoiceIsSaid)
{
    EXPECT_EQ(faultsOf(kHead + "- [ ] a\n- [y] b\n- [x] c\n"), (Lines{"6 - [y] b"}));
    EXPECT_EQ(faultsOf(kHead + "- [y] a\n- [n] b\n"), (Lines{"5 - [y] a", "5 - [x] [y] a", "6 - [n] b"}));
    for (const char* mark : {"[]", "[*]", "[ x ]", "[✓]", "［x］", "[ｘ]", "[　]"}) {
        EXPECT_EQ(faultsOf(kHead + "- [x] a\n\n## B\n\n- " + mark + " b\n").front(), std::string("9 - ") + mark + " b");
    }
    EXPECT_EQ(faultsOf(kHead + "- [x]a\n").front(), "5 - [x]a");
    const LessonReading reading = read(kHead + "- [x] a\n- [y] b\n");
    ASSERT_EQ(reading.faults.size(), 1U);
    EXPECT_EQ(reading.faults.front().error.allowed, "- [ ], - [x]");
    EXPECT_EQ(faultsOf(kHead + "- [a](b.md) a link\n- [1] a source\n- [a note] too\n"), Lines()) << "prose";
}

// Several numbers of a line may be wrong: the one is named with what it is a number of.
TEST(Lesson, AFaultOfANumberSaysOfWhich)
{
    const LessonReading reading = read(kHead + "```check\ninterval 5 of 3 is 0 to 1\n```\n");
    ASSERT_EQ(reading.faults.size(), 1U);
    EXPECT_EQ(reading.faults.front().error, (Error{ErrorCode::OutOfRange, "check interval 5 of 3", "5", "0..3"}));
}

TEST(Lesson, ItsTitleStandsBeforeItsSteps)
{
    EXPECT_EQ(faultsOf("Hello.\n\n## S\n\n# T\n\n## U\n"), (Lines{"3 title ## S"}));
    EXPECT_EQ(read("## S\n\n# T\n").lesson.title, "T");
}

TEST(Lesson, HostileTextEndsSoon)
{
    const LessonReading large = read(std::string(kLargestLesson + 1, 'x'));
    ASSERT_EQ(large.faults.size(), 1U);
    EXPECT_EQ(large.faults.front().error.code, ErrorCode::TooLarge);
    for (const char* piece : {"> ", "- ", "1. "}) {
        std::string deep;
        for (int i = 0; i < 2000; ++i) {
            deep += piece;
        }
        const LessonReading reading = read(kHead + deep + "x\n");
        ASSERT_EQ(reading.faults.size(), 1U) << piece;
        EXPECT_EQ(reading.faults.front().error.code, ErrorCode::TooDeep) << piece;
    }
    for (const char* piece : {"[", "*a ", "`", "![a](", "<", "&", "\\", "# \n", "## \n", "```\n", "- [x]\n", "| a\n",
                              "\t", "~~~x\n", "_", "[a]: b\n"}) {
        std::string many = kHead;
        while (many.size() < kLargestLesson / 16) {
            many += piece;
        }
        EXPECT_LE(read(many).lesson.title.size(), 1U) << piece;
    }
    EXPECT_EQ(read(std::string("# T\n## S\n\0x", 11)).faults.front().error.code, ErrorCode::WrongType);
    const LessonFault binary = read("# T\n\n## S\n\xFF\n").faults.front();
    EXPECT_EQ(binary.line, 4U);
    EXPECT_EQ(binary.error, (Error{ErrorCode::WrongType, {}, "0xFF", "UTF-8"}));
    std::string steps = "# T\n";
    for (std::size_t i = 0; i <= kMostSteps; ++i) {
        steps += "## S\n";
    }
    EXPECT_EQ(faultsOf(steps), (Lines{"102 step 101"}));
    std::string checks = kHead + "```check\n";
    for (std::size_t i = 0; i <= kMostChecks; ++i) {
        checks += "pass-mark at 0.6 is 0.1459\n";
    }
    EXPECT_EQ(faultsOf(checks + "```\n"), (Lines{"1 check 1001"}));
}

}  // namespace
}  // namespace core
