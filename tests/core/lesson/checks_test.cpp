#include "core/lesson/checks.h"

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/io/scenario_json.h"
#include "core/lesson/check_line.h"
#include "core/lesson/reader.h"

namespace core {
namespace {

/// Faults of a line: of its form, else of its number; empty where it holds.
std::string faultOf(const std::string& line, const ValidScenario& scenario)
{
    LessonFaults faults;
    const auto check = checkOf({line, 7}, &scenario, faults);
    if (check) {
        if (const auto wrong = core::faultOf(*check, scenario)) {
            faults.push_back(*wrong);
        }
    }
    std::string said;
    for (const LessonFault& fault : faults) {
        EXPECT_EQ(fault.line, 7U);
        said += (said.empty() ? "" : "; ") + fault.error.field + ": " + fault.error.found;
    }
    return said;
}

ValidScenario preset(std::string_view name)
{
    return *presetScenario(name);
}

ValidScenario withEvidence(std::string_view name)
{
    Scenario scenario = preset("first-light").value();
    scenario.evidence = *builtInEvidence(name);
    return *validate(scenario);
}

// PRODUCT's numbers of the first sight; MODEL.md section 1's of the paper.
TEST(LessonChecks, HoldTheModelsNumbers)
{
    const ValidScenario light = preset("first-light");
    EXPECT_EQ(faultOf("pass-mark at 0.6 is 0.1459", light), "");
    EXPECT_EQ(faultOf("pass-mark at 60 % is 0.1459", light), "");
    EXPECT_EQ(faultOf("  pass-mark   at  0.7  is  0.5629 ", light), "");
    EXPECT_EQ(faultOf("pass-mark at 0.7 is 0.56 within 0.01", light), "");
    EXPECT_EQ(faultOf("pass-mark at 0.7 is 0.5630", light), "pass-mark at 0.7: 0.562897");
    EXPECT_EQ(faultOf("pass-mark at 0.7 is 0.56 within 0.001", light), "pass-mark at 0.7: 0.562897");
    const ValidScenario paper = preset("paper-fig2");
    EXPECT_EQ(faultOf("exact-match at 350M is 6.44e-6", paper), "");
    EXPECT_EQ(faultOf("exact-match at 6.7B is 0.0651", paper), "");
    EXPECT_EQ(faultOf("token-edit-distance at 2e11 is −0.476", paper), "");
    EXPECT_EQ(faultOf("exact-match at 350M is 6.45e-6", paper), "exact-match at 350M: 6.44448e-06");
    EXPECT_EQ(faultOf("width exact-match is 2.679", paper), "");
    EXPECT_EQ(faultOf("ratio exact-match is 1.00", paper), "");
    EXPECT_EQ(faultOf("width exact-match is 2.678", paper), "width exact-match: 2.67908");
    EXPECT_EQ(faultOf("ratio exact-match is 1.01", paper), "ratio exact-match: 1");
    EXPECT_EQ(faultOf("emergence exact-match is 9.6157", paper), "");
    EXPECT_EQ(faultOf("emergence exact-match is 9.61", paper), "emergence exact-match: 9.61567");
}

// Of the layout's own axis where it has one.
TEST(LessonChecks, StandOnTheAxisDrawn)
{
    EXPECT_EQ(faultOf("exact-match at 6.7e9 is 0.0651", preset("mirage-test")), "");
}

TEST(LessonChecks, HoldMeasuredNumbers)
{
    const ValidScenario gpt = withEvidence("gpt3-table-h1");
    const std::string two = "GPT-3 / 2-digit addition, few-shot / accuracy";
    const std::string five = "GPT-3 / 5-digit addition, few-shot / accuracy";
    EXPECT_EQ(faultOf("series " + two + " at 6.7B is 0.119", gpt), "");
    EXPECT_EQ(faultOf("series " + two + " at 6.7e9 is 0.12 within 0.0001", gpt), "series " + two + " at 6.7e9: 0.119");
    EXPECT_EQ(faultOf("emergence " + five + " is inf", gpt), "");
    EXPECT_EQ(faultOf("emergence " + five + " is -inf", gpt).substr(0, 9), "emergence");
    EXPECT_EQ(faultOf("forecast " + two + " at 13e9 is 0.138", gpt), "") << "below itself, where there is no cut";
    EXPECT_EQ(faultOf("series " + two + " at 7B is 0.119", gpt), "check series " + two + " at 7B: 7e9");
    EXPECT_EQ(faultOf("series GPT-4 at 7B is 0.119", gpt), "check series GPT-4 at 7B: GPT-4");
    Scenario cut = gpt.value();
    cut.view.cut = 13e9;
    const ValidScenario below = *validate(cut);
    // MODEL.md section 8
    EXPECT_EQ(faultOf("fit " + two + " alpha is -0.154 within 0.001", below), "");
    EXPECT_EQ(faultOf("fit " + two + " c is 1.095e12", below), "");
    EXPECT_EQ(faultOf("forecast " + two + " at 175e9 is 0.266", below), "");
    EXPECT_EQ(faultOf("fit " + two + " alpha is -0.155", below).substr(0, 3), "fit");
    EXPECT_EQ(faultOf("fit " + two + " beta is -0.155", below), "check fit " + two + " beta: beta");
}

TEST(LessonChecks, HoldIntervals)
{
    const ValidScenario light = preset("first-light");
    EXPECT_EQ(faultOf("interval 0 of 2000 is 0 to 0.00184", light), "");
    EXPECT_EQ(faultOf("interval 13 of 2,000 is 0.003465 to 0.01109", light), "");
    EXPECT_EQ(faultOf("interval 0 of 2000 is 0 to 0.00185", light), "interval 0 of 2000: 0.00184274");
    EXPECT_EQ(faultOf("interval 1 of 1 is 0.04 to 1", light), "interval 1 of 1: 0.025");
    EXPECT_EQ(faultOf("interval 3 of 2 is 0 to 1", light), "check interval 3 of 2: 3");
}

TEST(LessonChecks, SayWhatIsNoCheck)
{
    const ValidScenario light = preset("first-light");
    for (const char* line : {"pass-mark", "pass-mark at 0.7", "pass-mark 0.7 is 0.5", "is 0.5", "interval 3 is 0 to 1",
                             "series X is 3", "fit is 3", "interval 0 of 3 is 0.5"}) {
        EXPECT_NE(faultOf(line, light), "") << line;
    }
    EXPECT_EQ(faultOf("accuracy at 0.7 is 0.5", light), "check accuracy at 0.7: accuracy");
    EXPECT_EQ(faultOf("width accuracy is 0.5", light), "check width accuracy: accuracy");
    EXPECT_EQ(faultOf("pass-mark at 1.7 is 0.5", light), "check pass-mark at 1.7: 1.7");
    EXPECT_EQ(faultOf("pass-mark at half is 0.5", light), "check pass-mark at half: half");
    EXPECT_EQ(faultOf("pass-mark at 0.7 is 0,56", light), "check pass-mark at 0.7: 0,56");
    EXPECT_EQ(faultOf("pass-mark at 0.7 is 0.5629 within little", light), "check pass-mark at 0.7: little");
}

TEST(LessonChecks, AreExactToHalfAUnitOfTheLastDigit)
{
    EXPECT_DOUBLE_EQ(halfAUnit("2.679"), 0.0005);
    EXPECT_DOUBLE_EQ(halfAUnit("6.44e-6"), 0.5e-8);
    EXPECT_DOUBLE_EQ(halfAUnit("-121.70"), 0.005);
    EXPECT_DOUBLE_EQ(halfAUnit("3"), 0.5);
    EXPECT_DOUBLE_EQ(halfAUnit("2e9"), 0.5e9);
    EXPECT_DOUBLE_EQ(halfAUnit("2E+9"), 0.5e9);
    EXPECT_EQ(halfAUnit("inf"), 0);
}

}  // namespace
}  // namespace core
