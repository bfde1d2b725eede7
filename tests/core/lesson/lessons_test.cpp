#include "core/lesson/built_in_lessons.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "core/lesson/checks.h"

namespace core {
namespace {

constexpr std::string_view kLanguages[] = {"en", "ja"};

TEST(BuiltInLessons, AreNineInBothLanguages)
{
    ASSERT_EQ(lessonNames().size(), 9U);
    char digit = '1';
    for (const std::string_view name : lessonNames()) {
        EXPECT_EQ(name.front(), digit++);
        EXPECT_NE(lessonText(name, "en"), lessonText(name, "ja")) << name;
        EXPECT_EQ(lessonText(name, "de"), lessonText(name, "en"));
    }
    EXPECT_EQ(lessonText("no-lesson", "en"), "");
}

TEST(BuiltInLessons, HaveNoFaultAndEveryNumberHolds)
{
    for (const std::string_view name : lessonNames()) {
        for (const std::string_view language : kLanguages) {
            const LessonReading reading = builtInLesson(name, language);
            LessonFaults faults = reading.faults;
            const LessonFaults failed = failedChecks(reading.lesson);
            faults.insert(faults.end(), failed.begin(), failed.end());
            for (const LessonFault& fault : faults) {
                ADD_FAILURE() << language << "/" << name << ":" << fault.line << " " << fault.error.field << " "
                              << fault.error.found << " (" << fault.error.allowed << ")";
            }
        }
    }
}

// What a class sees and does, and what a teacher reads.
TEST(BuiltInLessons, AskAnswerAndHelpTheTeacher)
{
    for (const std::string_view name : lessonNames()) {
        for (const std::string_view language : kLanguages) {
            const Lesson lesson = builtInLesson(name, language).lesson;
            EXPECT_GE(lesson.steps.size(), 4U) << name;
            EXPECT_LE(lesson.steps.size(), 8U) << name;
            EXPECT_FALSE(lesson.introduction.empty() || lesson.note.empty()) << name;
            for (const LessonStep& step : lesson.steps) {
                const std::string where = std::string(language) + "/" + std::string(name) + ": " + step.heading;
                EXPECT_FALSE(step.prose.empty() || step.reveal.empty()) << where;
                EXPECT_GE(step.choices.size(), 2U) << where;
                EXPECT_TRUE(std::any_of(step.choices.begin(), step.choices.end(), [](const LessonChoice& choice) {
                    return choice.right;
                })) << where;
                for (const LessonChoice& choice : step.choices) {
                    EXPECT_FALSE(choice.comment.empty()) << where << ": " << choice.text;
                }
                static const std::regex kHowLong("^[0-9]+ ?(minutes|分)");
                EXPECT_TRUE(std::regex_search(step.note, kHowLong)) << where;
            }
        }
    }
}

TEST(BuiltInLessons, AreTheSameInBothLanguages)
{
    for (const std::string_view name : lessonNames()) {
        const Lesson english = builtInLesson(name, "en").lesson;
        const Lesson japanese = builtInLesson(name, "ja").lesson;
        EXPECT_NE(english.title, japanese.title);
        ASSERT_EQ(english.steps.size(), japanese.steps.size()) << name;
        for (std::size_t i = 0; i < english.steps.size(); ++i) {
            const LessonStep& en = english.steps[i];
            const LessonStep& ja = japanese.steps[i];
            EXPECT_EQ(en.options, ja.options) << name << ": " << en.heading;
            EXPECT_EQ(en.scenario, ja.scenario);
            EXPECT_EQ(en.hide, ja.hide);
            EXPECT_EQ(en.lock, ja.lock);
            EXPECT_EQ(en.predict, ja.predict);
            const auto isSameCheck = [](LessonCheck a, const LessonCheck& b) {
                a.line = b.line;
                return a == b;
            };
            EXPECT_TRUE(std::equal(en.checks.begin(), en.checks.end(), ja.checks.begin(), ja.checks.end(), isSameCheck))
                << name << ": " << en.heading;
            const auto isSameAnswer = [](const LessonChoice& a, const LessonChoice& b) { return a.right == b.right; };
            EXPECT_TRUE(
                std::equal(en.choices.begin(), en.choices.end(), ja.choices.begin(), ja.choices.end(), isSameAnswer))
                << name << ": " << en.heading;
        }
    }
}

// Predict, observe: a step has its curve drawn, or hides the panel that tells, but for those that ask what is no curve.
TEST(BuiltInLessons, AskBeforeTheyShow)
{
    const std::map<char, std::set<std::size_t>> open = {
        {'1', {7}},              // what two curves that are seen have to do with each other
        {'2', {6}},              // which of two sentences is true
        {'5', {4}},              // what zeros that are seen may mean
        {'6', {4, 5}},           // a score, which no panel says before; a conclusion
        {'7', {2, 3, 4, 5, 6}},  // what is missing; three times a score; how many false alarms
        {'8', {4, 5, 6}},        // which knob it is, free play, a judgement
        {'9', {8}}};             // two sentences
    for (const std::string_view name : lessonNames()) {
        const Lesson lesson = builtInLesson(name, "en").lesson;
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            const LessonStep& step = lesson.steps[i];
            const bool isHidden = std::any_of(step.hide.begin(), step.hide.end(),
                                              [](const std::string& one) { return one.starts_with("panel-"); });
            const auto found = open.find(name.front());
            const bool isOpen = found != open.end() && found->second.count(i + 1) > 0;
            EXPECT_NE(step.predict.has_value() || isHidden, isOpen) << name << ": " << step.heading;
        }
    }
}

// A lesson is walked forwards and backwards: a step's scenario is its own, whatever came before.
TEST(BuiltInLessons, ReachEveryStateFromBothSides)
{
    for (const std::string_view name : lessonNames()) {
        for (const LessonStep& step : builtInLesson(name, "en").lesson.steps) {
            EXPECT_FALSE(step.options.empty()) << name << ": " << step.heading;
        }
    }
}

}  // namespace
}  // namespace core
