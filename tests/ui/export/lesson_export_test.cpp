// A lesson as a deck and as a handout: what is in them, and that they do not tell the answer.

#include "ui/export/lesson_deck.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "tests/ui/export/decks.h"
#include "ui/export/composition.h"
#include "ui/export/lesson_figure.h"
#include "ui/export/lesson_handout.h"

namespace {

core::Lesson first()
{
    return core::builtInLesson(core::lessonNames().front(), "en").lesson;
}

/// How many pixels of an image's right half are neither grey nor white: curves are coloured, axes are not.
int coloured(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() / 2; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);  // dark ink has a hue that nobody sees
            const auto [least, most] = std::minmax({colour.red(), colour.green(), colour.blue()});
            count += most - least > 60 ? 1 : 0;
        }
    }
    return count;
}

TEST(LessonDeck, IsMadeOfEveryLessonInBothLanguages)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const std::string_view name : core::lessonNames()) {
            const core::Lesson lesson = core::builtInLesson(name, ui::rowOf(language).key).lesson;
            EXPECT_TRUE(ui::lessonDeck(lesson, {}, ui::textsFor(language)).has_value()) << name;
        }
    }
}

TEST(LessonDeck, HasASlideAStepWithItsHeadingAndNotes)
{
    const core::Lesson lesson = first();
    const auto deck = ui::lessonDeck(lesson, {}, {});
    ASSERT_TRUE(deck.has_value());
    const auto part = [&](const char* name, std::size_t number) {
        return testing_decks::part(*deck, qPrintable(QString::fromLatin1(name).arg(number)));
    };
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const QString heading = QString::fromStdString(lesson.steps[i].heading);
        EXPECT_TRUE(QString::fromUtf8(part("ppt/slides/slide%1.xml", i + 1)).contains(heading.toHtmlEscaped())) << i;
        EXPECT_FALSE(part("ppt/notesSlides/notesSlide%1.xml", i + 1).isEmpty());
    }
    EXPECT_TRUE(part("ppt/slides/slide%1.xml", lesson.steps.size() + 1).isEmpty());
    EXPECT_EQ(ui::scenariosInDeck(*deck).value().size(), lesson.steps.size());
}

TEST(LessonDeck, TellsTheSpeakerEverything)
{
    core::LessonStep step;
    step.prose = "Some *prose*.";
    step.choices = {{"no", "why not", false}, {"yes", {}, true}};
    step.reveal = "Because.";
    step.note = "5 minutes.";
    EXPECT_EQ(ui::speakerNotes(step, {}).toStdString(),
              "Some prose.\n\u2610 no\n\u2611 yes\nBecause.\nTeacher\u2019s note:\n5 minutes.");
}

TEST(LessonDeck, LeavesEmptyThePanelsThatTellTheAnswer)
{
    core::LessonStep step;
    EXPECT_EQ(ui::asking(step, {}).blank, QStringList());
    step.hide = {"panel-metric"};
    EXPECT_EQ(ui::asking(step, {}).blank, QStringList{QStringLiteral("panel-metric")});
    step.hide = {"sentence"};
    step.predict = core::LessonPrediction{};
    EXPECT_EQ(ui::asking(step, {}).blank, QStringList{QStringLiteral("panel-metric")});
}

/// Of the first step: two panels, of which the right one has axes and no curve; the question and its choices.
TEST(LessonDeck, ASlideAsksAndHasTheAxesToDrawIn)
{
    const core::Lesson lesson = first();
    ASSERT_TRUE(lesson.steps[0].predict);
    const auto deck = ui::lessonDeck(lesson, {}, {});
    ASSERT_TRUE(deck.has_value());
    const QImage figure = QImage::fromData(testing_decks::part(*deck, "ppt/media/figure1.png"));
    ASSERT_FALSE(figure.isNull());
    EXPECT_GT(coloured(figure), 200) << "the straight line is given";
    EXPECT_GT(coloured(figure.mirrored(true, false)), 200) << "the bell is there";
    int dark = 0;  // of the axes and their numbers
    for (int x = figure.width() * 6 / 10; x < figure.width(); ++x) {
        for (int y = 0; y < figure.height(); ++y) {
            dark += figure.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    EXPECT_GT(dark, 1000);
    QString slide = QString::fromUtf8(testing_decks::part(*deck, "ppt/slides/slide1.xml"));
    slide.replace(u'\u00a0', u' ');
    EXPECT_TRUE(slide.contains(QStringLiteral("Draw the curve you expect, then choose.")));
    EXPECT_TRUE(slide.contains(QStringLiteral("\u2610 Slow at first, then a leap, then slow again")));
    EXPECT_FALSE(slide.contains(QStringLiteral("At 60 % only 15 %"))) << "the answer";
}

TEST(LessonHandout, HasEmptyAxesWhereACurveIsToBeDrawn)
{
    core::LessonStep step;
    ui::FigureOptions options;
    options.width = 660;
    options.height = 290;
    const auto shown = ui::figureToAsk(step, options, 1.0, {});
    step.predict = core::LessonPrediction{};
    const auto asked = ui::figureToAsk(step, options, 1.0, {});
    ASSERT_TRUE(shown && asked);
    EXPECT_GT(coloured(*shown), 200);
    EXPECT_GT(coloured(*asked), 200) << "the straight line is given";
    EXPECT_LT(coloured(*asked), coloured(*shown));
    step.scenario = core::presetScenario("pythia-addition").value();
    step.predict = core::LessonPrediction{"Pythia / addition / exact match / 2-shot"};
    const auto alone = ui::figureToAsk(step, options, 1.0, {});
    ASSERT_TRUE(alone);
    EXPECT_EQ(coloured(*alone), 0) << "nothing is given";
}

/// The ids of a panel's curves on a step's figure that asks.
std::set<std::string> curvesAsked(const core::LessonStep& step)
{
    core::Evaluator evaluator;
    const auto figure = ui::compose(step.scenario, ui::asking(step, {}), {}, evaluator);
    std::set<std::string> ids;
    for (const ui::LineModel& line : figure->panels.back().still.lines) {
        ids.insert(line.id.toStdString());
    }
    for (const ui::LineModel& line : figure->panels.back().moving.lines) {
        ids.insert(line.id.toStdString());
    }
    return ids;
}

/// What the lesson's window has drawn already: the text speaks of it.
TEST(LessonHandout, GivenCurvesStandBesideTheAskedOne)
{
    const core::Lesson lesson = core::builtInLesson(core::lessonNames()[1], "en").lesson;
    using Ids = std::set<std::string>;
    EXPECT_EQ(curvesAsked(lesson.steps[0]), Ids{"curve-token-accuracy"});
    EXPECT_EQ(curvesAsked(lesson.steps[1]), Ids{"curve-exact-match"});
    EXPECT_EQ(curvesAsked(lesson.steps[2]), Ids{"curve-brier"});
    EXPECT_EQ(curvesAsked(lesson.steps[3]), Ids{"curve-brier"});
    core::LessonStep hiding = lesson.steps[2];
    hiding.hide = {"panel-metric"};
    EXPECT_EQ(curvesAsked(hiding), Ids{}) << "the panel is hidden as a whole";
}

TEST(LessonHandout, NoNumberOfTheBellTellsTheCurve)
{
    core::LessonStep step;
    core::Evaluator evaluator;
    const auto scores = [&](const ui::FigureOptions& options) {
        const auto figure = ui::compose(step.scenario, options, {}, evaluator);
        const ui::PanelModel& bell = figure->panels.front();
        const auto isScore = [](const auto& one) { return one.id == u"note-score" || one.id == u"area-score"; };
        return std::count_if(bell.moving.notes.begin(), bell.moving.notes.end(), isScore)
               + std::count_if(bell.moving.lines.begin(), bell.moving.lines.end(), isScore)
               + bell.description.count(QStringLiteral("15 %"));
    };
    EXPECT_EQ(scores(ui::asking(step, {})), 3) << "a step that hides nothing shows it";
    step.predict = core::LessonPrediction{};
    EXPECT_EQ(scores(ui::asking(step, {})), 0);
}

/// Pythia's addition from 2B on: the models below it are seen, whose scores the question goes by.
TEST(LessonHandout, WhatIsKnownIsSeen)
{
    core::LessonStep step;
    step.scenario = core::presetScenario("pythia-addition").value();
    step.predict = core::LessonPrediction{"Pythia / addition / exact match / 2-shot", false, 2e9};
    core::Evaluator evaluator;
    const auto figure = ui::compose(step.scenario, ui::asking(step, {}), {}, evaluator);
    ASSERT_TRUE(figure.has_value());
    const auto& dots = figure->panels.front().still.dots;
    EXPECT_GE(dots.size(), 4U) << "160M, 410M, 1B, 1.4B";
    for (const ui::MarkerModel& dot : dots) {
        EXPECT_LT(dot.at.x(), 9.30103) << "log10 of 2e9";
    }
    step.predict->from.reset();
    const auto all = ui::compose(step.scenario, ui::asking(step, {}), {}, evaluator);
    EXPECT_TRUE(all->panels.front().still.dots.empty());
}

/// What is known is seen with its intervals; of a forecast what lies below the cut, on both scales.
TEST(LessonHandout, WhatIsKnownHasItsIntervals)
{
    core::Scenario scenario = core::presetScenario("gpt3-table-h1").value().value();
    scenario.view.series = {"GPT-3 / 2-digit addition, few-shot / accuracy"};
    scenario.view.intervals = true;
    for (const core::Layout layout : {core::Layout::Measured, core::Layout::Forecast}) {
        const bool isForecast = layout == core::Layout::Forecast;
        scenario.view.layout = layout;
        scenario.view.cut = isForecast ? std::optional(13e9) : std::nullopt;
        core::LessonStep step;
        step.scenario = core::validate(scenario).value();
        step.predict = core::LessonPrediction{scenario.view.series.front(), false,
                                              isForecast ? std::nullopt : std::optional(13e9)};
        core::Evaluator evaluator;
        const auto figure = ui::compose(step.scenario, ui::asking(step, {}), {}, evaluator);
        ASSERT_TRUE(figure.has_value());
        for (const ui::PanelModel& panel : figure->panels) {
            if (panel.id == u"panel-graded") {
                continue;
            }
            EXPECT_EQ(panel.still.dots.size(), 6U) << panel.id.toStdString();
            int wilson = 0;
            for (const ui::LineModel& line : panel.still.lines) {
                wilson += line.id.startsWith(u"wilson-") ? 1 : 0;
                EXPECT_TRUE(line.points.empty() || line.points.back().x < 10.0) << line.id.toStdString();
            }
            EXPECT_EQ(wilson, isForecast ? 6 : 1) << "a line each, or one of all";
        }
    }
}

TEST(LessonHandout, OfTwoSeriesTheOneToGoByIsSeen)
{
    const core::Lesson lesson = core::builtInLesson(core::lessonNames()[1], "en").lesson;
    const core::LessonStep& step = lesson.steps[4];
    ASSERT_TRUE(step.predict);
    EXPECT_EQ(ui::asking(step, {}).blank, QStringList{QStringLiteral("panel-strict")});
}

TEST(LessonHandout, IsMadeInBothLanguages)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const core::Lesson lesson = core::builtInLesson(core::lessonNames()[2], ui::rowOf(language).key).lesson;
        const auto pdf = ui::lessonHandout(lesson, ui::textsFor(language));
        ASSERT_TRUE(pdf.has_value());
        EXPECT_TRUE(pdf->startsWith("%PDF-"));
        EXPECT_TRUE(pdf->contains("/Count "));
    }
}

}  // namespace
