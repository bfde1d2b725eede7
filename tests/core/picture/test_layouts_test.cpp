// What the layouts of a test and of a forecast draw.

#include <cmath>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "core/statistics/series_fit.h"

namespace core {

namespace {

constexpr PictureSize kTestPicture{300, 200};

Scenario inTestSet(XAxis axis = XAxis::Mean)
{
    Scenario scenario;
    scenario.view.layout = Layout::TestSet;
    scenario.view.xAxis = axis;
    return scenario;
}

/// The measurements that ship under a name, with one of their series shown.
Scenario forecastOf(std::string_view name, const std::string& series, std::optional<double> cut)
{
    Scenario scenario;
    scenario.view.layout = Layout::Forecast;
    scenario.evidence = builtInEvidence(name).value();
    scenario.view.series = {series};
    scenario.view.cut = cut;
    return scenario;
}

const ForecastData& shown(Evaluator& evaluator, const Scenario& scenario, std::size_t panel = 0)
{
    return std::get<ForecastData>(evaluator.evaluate(validate(scenario).value(), kTestPicture).panels.at(panel));
}

Verdict verdictOf(const Scenario& scenario)
{
    Evaluator evaluator;
    const ForecastData& data = shown(evaluator, scenario);
    EXPECT_TRUE(data.forecast.has_value()) << data.name;
    return data.forecast ? data.forecast->verdict : Verdict::CannotSay;
}

TEST(MeasuredLayout, BandsTheFittedLaw)
{
    const std::string name = "GPT-3 / 3-digit addition, few-shot / accuracy";
    Scenario scenario = forecastOf("gpt3-table-h1", name, std::nullopt);
    scenario.view.layout = Layout::Measured;
    scenario.view.fits = true;
    Evaluator evaluator;
    const auto strict = [&] {
        return std::get<MeasuredData>(evaluator.evaluate(validate(scenario).value(), kTestPicture).panels.at(0))
            .lines.at(0);
    };
    const MeasuredLine line = strict();
    ASSERT_TRUE(line.fit && *line.fit);
    ASSERT_EQ(line.fittedLow.size(), line.fitted.size());
    for (std::size_t i = 0; i < line.fitted.size(); ++i) {
        const Interval band = fittedAt(**line.fit, std::pow(10.0, line.fitted[i].x), {}).curve;
        EXPECT_EQ(line.fittedLow[i].y, band.low);
        EXPECT_EQ(line.fittedHigh[i].y, band.high);
    }
    scenario.view.fitFloor = true;
    EXPECT_TRUE((*strict().fit)->request.floor);
}

TEST(ForecastLayout, FitsAFloorWhereAskedFor)
{
    Scenario scenario = forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", 13e9);
    Evaluator evaluator;
    EXPECT_FALSE(shown(evaluator, scenario).forecast->fit.request.floor);
    scenario.view.fitFloor = true;
    EXPECT_TRUE(shown(evaluator, scenario).forecast->fit.request.floor);
    scenario.view.cut = 1.3e9;  // three sizes below it, and a floor asks for four
    EXPECT_EQ(shown(evaluator, scenario).forecast.error(), FitRefusal::TooFewSizes);
}

}  // namespace

TEST(TestSetLayout, DrawsItsTestsWithoutBeingAskedFor)
{
    Evaluator evaluator;
    for (const XAxis axis : {XAxis::Mean, XAxis::Logit, XAxis::Loss, XAxis::Size}) {
        const ValidScenario scenario = validate(inTestSet(axis)).value();
        ASSERT_FALSE(scenario.view().intervals);
        const Evaluation& evaluation = evaluator.evaluate(scenario, kTestPicture);
        const auto* scores = find<MetricsData>(evaluation);
        ASSERT_EQ(scores->tests.size(), 1U);
        EXPECT_EQ(scores->metrics, std::vector<Metric>{Metric::PassMark});
        const std::vector<DrawnScore>& tests = scores->tests.front();
        EXPECT_EQ(tests.size(), axis == XAxis::Size ? 4U : 9U);
        for (const DrawnScore& test : tests) {
            EXPECT_GT(test.x, scores->x.minimum);
            EXPECT_LT(test.x, scores->x.maximum);
            EXPECT_GT(test.exact.high, 0.0);  // never certainty from 0
            EXPECT_TRUE(std::isnan(test.score)
                        || (test.exact.low <= test.measured && test.measured <= test.exact.high));
        }
        EXPECT_TRUE(evaluation.now.test.has_value());
    }
}

TEST(TestSetLayout, GivesWhatNQuestionsGiveAtTheMean)
{
    Evaluator evaluator;
    Scenario scenario = inTestSet();
    const auto questions = [&] {
        const ValidScenario valid = validate(scenario).value();
        return *find<QuestionsData>(evaluator.evaluate(valid, kTestPicture));
    };
    // PRODUCT.md, first sight: 0.1459 at 0.60 and 0.5629 at 0.70; ceil(ln 0.05 / ln(1 - y)) by hand.
    const QuestionsData at60 = questions();
    EXPECT_NEAR(at60.score, 0.1459, 5e-5);
    EXPECT_EQ(at60.needed, 19.0);
    EXPECT_EQ(at60.floor, 0.01);
    scenario.model.mean = 0.7;
    const QuestionsData at70 = questions();
    EXPECT_NEAR(at70.score, 0.5629, 5e-5);
    EXPECT_EQ(at70.needed, 4.0);
    scenario.model.mean = 0.6;
    scenario.model.testSet.seed = 2;
    EXPECT_EQ(questions().needed, 19.0);
    EXPECT_NE(questions().drawn, at60.drawn);  // another test
    scenario.model.testSet.seed = 1;
    const int known = evaluator.partCount();
    EXPECT_EQ(questions().drawn, at60.drawn);
    EXPECT_EQ(evaluator.partCount(), known);
}

/// What a test shows of measurements follows from its questions and its seed, not from a model: pins that have the same
/// are not drawn over each other again.
TEST(TestSetLayout, DrawsATestOfMeasurementsOnce)
{
    Scenario scenario = inTestSet(XAxis::Size);
    scenario.evidence = builtInEvidence("olmo-forecast").value();
    scenario.view.series = {"OLMo ladder / HellaSwag / accuracy"};
    const auto pin = [&](const char* name, double mean, std::int64_t questions) {
        Pin made{name, scenario.model, Metric::PassMark, false};
        made.model.mean = mean;
        made.model.testSet.questions = questions;
        scenario.view.pins.push_back(std::move(made));
    };
    pin("as shown", 0.4, scenario.model.testSet.questions);
    pin("few", 0.5, 30);
    pin("as few", 0.7, 30);
    pin("many", 0.7, 3000);
    Evaluator evaluator;
    const auto* scores = find<MetricsData>(evaluator.evaluate(validate(scenario).value(), kTestPicture));
    ASSERT_FALSE(scores->measured.empty());
    ASSERT_EQ(scores->ghostTests.size(), 2U);
    EXPECT_EQ(scores->ghostTests[0].name, "few");
    EXPECT_EQ(scores->ghostTests[1].name, "many");
    EXPECT_EQ(scores->ghosts.size(), 4U) << "each has its own curve";
}

/// What 100 questions show beside a million: a pinned model's test is a ghost.
TEST(TestSetLayout, DrawsThePinnedModelsTestBeside)
{
    Evaluator evaluator;
    Scenario scenario = inTestSet(XAxis::Size);
    scenario.model.testSet.questions = 1'000'000;
    Pin pin{"n = 100", scenario.model, Metric::PassMark, false};
    pin.model.testSet.questions = 100;
    scenario.view.pins = {pin};
    const ValidScenario valid = validate(scenario).value();
    const Evaluation& evaluation = evaluator.evaluate(valid, kTestPicture);
    const auto* scores = find<MetricsData>(evaluation);
    ASSERT_EQ(scores->ghostTests.size(), 1U);
    EXPECT_EQ(scores->ghostTests[0].name, "n = 100");
    const Shape shape = shapeOf(valid);
    EXPECT_EQ(scores->ghostTests[0].tests,
              drawnAlong(Metric::PassMark, pin.model, shape, XAxis::Size, scenario.view.sizes));
    EXPECT_NE(scores->ghostTests[0].tests, scores->tests[0]);
    const auto* questions = find<QuestionsData>(evaluation);
    ASSERT_EQ(questions->ghosts.size(), 1U);
    const auto d = distributionAt(shape, meanSuccess(0.6));
    const auto counts = countDistribution(logScore(Metric::PassMark, scenario.model.grading, d), 100);
    ASSERT_EQ(questions->ghosts[0].counts.size(), counts.size());
    EXPECT_EQ(questions->ghosts[0].counts.front().chance, counts.front().chance);
    EXPECT_EQ(questions->ghosts[0].questions, 100);
    scenario.view.pins[0].hidden = true;
    const ValidScenario without = validate(scenario).value();
    EXPECT_TRUE(find<QuestionsData>(evaluator.evaluate(without, kTestPicture))->ghosts.empty());
}

TEST(ForecastLayout, FitsOnceForBothPanelsAndHoldsItsHeights)
{
    Evaluator evaluator;
    Scenario scenario = forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", 13e9);
    const ForecastData logged = shown(evaluator, scenario, 0);
    const ForecastData linear = shown(evaluator, scenario, 1);
    EXPECT_EQ(logged.yScale, YScale::LogLog);
    EXPECT_EQ(linear.yScale, YScale::Linear);
    EXPECT_EQ(logged.forecast->fit.b, linear.forecast->fit.b);
    EXPECT_EQ(linear.y, (Range{0.0, 1.0}));
    const int known = evaluator.partCount();
    scenario.view.cut = 14e9;
    const ForecastData later = shown(evaluator, scenario);
    EXPECT_EQ(evaluator.partCount(), known + 1);  // one fit for two panels
    EXPECT_EQ(later.y, logged.y);                 // a scale does not move under the hand
    EXPECT_NE(later.forecast->fit.b, logged.forecast->fit.b);
    scenario.view.cut = 13e9;
    EXPECT_EQ(shown(evaluator, scenario).forecast->fit.b, logged.forecast->fit.b);
    EXPECT_EQ(evaluator.partCount(), known + 1);
    scenario.model.mean = 0.5;  // which no forecast follows from
    (void)shown(evaluator, scenario);
    EXPECT_EQ(evaluator.evaluate(validate(scenario).value(), kTestPicture).panels.size(), 2U);
}

/// MODEL.md section 8 and the OLMo ladder's table: what a fit promises is not what it describes.
TEST(ForecastLayout, SaysWhichForecastsHeld)
{
    EXPECT_EQ(verdictOf(forecastOf("olmo-forecast", "OLMo ladder / HellaSwag / accuracy", 2e9)), Verdict::Held);
    EXPECT_EQ(verdictOf(forecastOf("olmo-forecast", "OLMo ladder / ARC-Challenge / accuracy", 2e9)), Verdict::Missed);
    EXPECT_EQ(verdictOf(forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", 13e9)),
              Verdict::Missed);
    EXPECT_EQ(verdictOf(forecastOf("gpt3-table-h1", "GPT-3 / 4-digit addition, few-shot / accuracy", 20e9)),
              Verdict::Missed);
    EXPECT_EQ(verdictOf(forecastOf("gpt3-table-h1", "GPT-3 / 2-digit addition, few-shot / accuracy", 13e9)),
              Verdict::NotOneLaw);
    EXPECT_EQ(verdictOf(forecastOf("gpt3-table-h1", "GPT-3 / 3-digit addition, few-shot / accuracy", std::nullopt)),
              Verdict::NothingHeldBack);
}

TEST(ForecastPicture, TakesTheFirstSeriesThatCanBeFitted)
{
    const Evidence evidence = builtInEvidence("olmo-forecast").value();
    const std::string bits = "OLMo ladder / HellaSwag / bits per byte";  // above 1: no share, no fit
    const std::string shares = "OLMo ladder / HellaSwag / accuracy";
    ASSERT_FALSE(fitSeries(*evidence.find("OLMo ladder / ARC-Challenge / bits per byte"), {}).has_value());
    EXPECT_EQ(forecastSeries(evidence, {"OLMo ladder / ARC-Challenge / bits per byte", shares}), shares);
    EXPECT_EQ(forecastSeries(evidence, {"no such series", shares}), shares);
    EXPECT_EQ(forecastSeries(evidence, {"OLMo ladder / ARC-Challenge / bits per byte"}),
              "OLMo ladder / ARC-Challenge / bits per byte");  // and says why not
    EXPECT_EQ(forecastSeries(evidence, {}), "OLMo ladder / ARC-Challenge / accuracy");
    EXPECT_EQ(forecastSeries({}, {}), "");
}

/// GPT-3's 3-digit addition without its 13B, where the bend is: the forecast from below it, and 0.804 came.
TEST(ForecastLayout, LeavesOutWhatIsHiddenAndKeepsWhatIsPinned)
{
    Evaluator evaluator;
    const std::string threeDigits = "GPT-3 / 3-digit addition, few-shot / accuracy";
    Scenario scenario = forecastOf("gpt3-table-h1", threeDigits, 100e9);
    EXPECT_EQ(shown(evaluator, scenario).forecast->fit.used, 7U);
    scenario.view.hidden = {13e9};
    const ForecastData without = shown(evaluator, scenario);
    EXPECT_EQ(without.forecast->fit.used, 6U);
    ASSERT_EQ(without.forecast->heldBack.size(), 1U);
    EXPECT_NEAR(without.forecast->heldBack.front().expected.y, 0.0249206759, 1e-10);  // MODEL.md section 8
    ASSERT_EQ(without.points.size(), 8U);                                             // drawn all the same
    EXPECT_TRUE(without.points[6].isHidden);
    EXPECT_FALSE(without.points[7].isHidden);
    scenario.view.pinnedCuts = {3e9, 2e8};
    const ForecastData pinned = shown(evaluator, scenario, 1);
    ASSERT_EQ(pinned.pinned.size(), 2U);
    EXPECT_TRUE(pinned.pinned[0].curve.empty());  // of one size there is no fit
    EXPECT_DOUBLE_EQ(pinned.pinned[1].cut, std::log10(3e9));
    scenario.view.cut = 3e9;
    scenario.view.pinnedCuts.clear();
    const ForecastData there = shown(evaluator, scenario, 1);
    ASSERT_EQ(there.curve.size(), pinned.pinned[1].curve.size());
    for (std::size_t i = 0; i < there.curve.size(); ++i) {
        EXPECT_NEAR(there.curve[i].y, pinned.pinned[1].curve[i].y, 1e-13);
    }
}

/// MODEL.md section 6: the paper's four sizes, exact match of 5 tokens, score 9.6157.
TEST(FewModels, SayWhatTheJoinedLineSays)
{
    Scenario scenario;
    scenario.model.distribution = Distribution::Point;
    scenario.model.anchor.spread = 0;
    scenario.model.grading.length = 5;
    scenario.view.shown = {Metric::TokenAccuracy, Metric::ExactMatch};
    scenario.view.featured = Metric::ExactMatch;
    scenario.view.xAxis = XAxis::Size;
    Evaluator evaluator;
    const auto scores = [&] {
        const ValidScenario valid = validate(scenario).value();
        return *find<MetricsData>(evaluator.evaluate(valid, kTestPicture));
    };
    EXPECT_FALSE(scores().joined.has_value());
    scenario.view.joined = true;
    EXPECT_NEAR(scores().joined->sharpness.emergence, 9.6157, 5e-5);
    EXPECT_EQ(scores().joined->points, 4U);
    scenario.view.hidden = {6.7e9};
    const MetricsData three = scores();
    EXPECT_EQ(three.joined->points, 3U);
    // sqrt(2) (y3 - y1) / sqrt(d1^2 + d2^2) of 350M, 1.3B, 200B by hand: the median of two squares is their mean.
    const double a = std::exp(-5 * std::pow(350e6 / 2e9, -0.5));
    const double b = std::exp(-5 * std::pow(1.3e9 / 2e9, -0.5));
    const double c = std::exp(-5 * std::pow(200e9 / 2e9, -0.5));
    EXPECT_NEAR(three.joined->sharpness.emergence, (c - a) / std::sqrt(((b - a) * (b - a) + (c - b) * (c - b)) / 2),
                1e-9);
    EXPECT_EQ(three.hidden, (std::vector{false, false, true, false}));
    EXPECT_EQ(three.dots.front().size(), 4U);  // it can be clicked again
    for (const CurvePoint& point : three.curves.front().points) {
        EXPECT_FALSE(std::fabs(point.x - std::log10(6.7e9)) < 1e-9);  // and is no corner of the joined line
    }
}

TEST(MeasuredLayout, LaysTheFittedLawThroughWhatIsLeftOfAStrictSeries)
{
    const std::string name = "OLMo ladder / HellaSwag / accuracy";
    Scenario scenario = forecastOf("olmo-forecast", name, std::nullopt);
    scenario.view.layout = Layout::Measured;
    scenario.view.series = {name, "OLMo ladder / HellaSwag / bits per byte"};
    Evaluator evaluator;
    const auto strict = [&]() -> MeasuredLine {
        const ValidScenario valid = validate(scenario).value();
        return std::get<MeasuredData>(evaluator.evaluate(valid, kTestPicture).panels.at(0)).lines.at(0);
    };
    EXPECT_FALSE(strict().fit.has_value());
    scenario.view.fits = true;
    const MeasuredLine whole = strict();
    const Series& series = *scenario.evidence.find(name);
    ASSERT_TRUE(whole.fit && *whole.fit);
    EXPECT_EQ((*whole.fit)->alpha, fitSeries(series, {})->alpha);
    EXPECT_DOUBLE_EQ(whole.fitted.front().x, std::log10(190354176.0));  // the table's smallest and largest
    EXPECT_DOUBLE_EQ(whole.fitted.back().x, std::log10(13202396160.0));
    scenario.view.hidden = {190354176.0, 13202396160.0};
    const MeasuredLine rest = strict();
    EXPECT_EQ((*rest.fit)->alpha, fitSeries(withoutSizes(series, scenario.view.hidden), {})->alpha);
    EXPECT_EQ(rest.points.size(), whole.points.size());
    EXPECT_TRUE(rest.points.front().hidden && rest.points.back().hidden && !rest.points[1].hidden);
    EXPECT_EQ(rest.reading.reading.points + 2, whole.reading.reading.points);
    EXPECT_GT(rest.fitted.front().x, whole.fitted.front().x);
}

}  // namespace core
