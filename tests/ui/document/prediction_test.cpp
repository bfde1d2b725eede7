// A prediction without a widget: drawn, undone, locked, revealed, given up.

#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/io/scenario_json.h"
#include "core/model/complete.h"
#include "core/picture/prediction.h"
#include "ui/document/explorer.h"

namespace {

using core::Metric;

ui::PredictionPlane plane()
{
    return {Metric::PassMark,
            "panel-metric",
            {Metric::PassMark, core::YScale::Linear},
            core::XAxis::Mean,
            {0, 1},
            {0, 1},
            0};
}

void stroke(ui::PredictionDraft& draft, const std::vector<QPointF>& places)
{
    draft.beginStroke(places.front());
    for (const QPointF& place : places) {
        draft.strokeTo(place);
    }
    draft.finish();
}

std::vector<QPointF> diagonal(double from, double to, double rise = 1.0)
{
    std::vector<QPointF> places;
    for (int i = 0; i <= 100; ++i) {
        const double x = from + (to - from) * i / 100.0;
        places.emplace_back(x, rise * x);
    }
    return places;
}

struct Predicting {
    explicit Predicting(const core::ValidScenario& scenario = {}) : session(scenario)
    {
        explorer.setPictureSize({600.0, 400.0});
        explorer.refresh();
    }

    const ui::PanelModel& metric() const { return *explorer.screen().panels.find(u"panel-metric"); }
    bool shows(const QString& id) const
    {
        const auto has = [&](const auto& all) {
            return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
        };
        return has(metric().still.lines) || has(metric().moving.markers);
    }
    const std::vector<core::Prediction>& kept() const { return session.scenario().view().predictions; }

    ui::Session session;
    ui::Explorer explorer{session, ui::Texts(), ui::lightTheme()};
};

void drawLine(ui::Explorer& explorer)
{
    explorer.draw([](ui::PredictionDraft& draft) { stroke(draft, diagonal(0.1, 0.9)); });
}

}  // namespace

TEST(PredictionDraft, AStraightStrokeIsTwoPoints)
{
    ui::PredictionDraft draft(plane(), false);
    stroke(draft, diagonal(0.2, 0.8));
    ASSERT_EQ(draft.places().size(), 2U);
    EXPECT_EQ(draft.places().front(), QPointF(0.2, 0.2));
    EXPECT_EQ(draft.places().back(), QPointF(0.8, 0.8));
}

/// What is drawn through the points lies on what the hand drew: within 0.8 % of the panel, or three pixels of 400.
TEST(PredictionDraft, TheCurveDrawnLiesOnTheStroke)
{
    const auto steep = [](double x) { return 1.0 / (1.0 + std::exp(-25.0 * (x - 0.55))); };
    const auto wave = [](double x) { return 0.5 + 0.3 * std::sin(7.0 * x); };
    const auto corner = [](double x) { return x < 0.5 ? 0.1 : 0.1 + 1.6 * (x - 0.5); };
    for (const std::function<double(double)>& hand : {std::function<double(double)>(steep), {wave}, {corner}}) {
        ui::PredictionDraft draft(plane(), false);
        std::vector<QPointF> places;
        for (int i = 0; i <= 300; ++i) {
            places.emplace_back(i / 300.0, hand(i / 300.0));
        }
        stroke(draft, places);
        EXPECT_LE(draft.places().size(), 30U);
        const core::PredictedCurve curve(draft.prediction("a", true).points, core::XAxis::Mean,
                                         {Metric::PassMark, core::YScale::Linear});
        for (const QPointF& place : places) {
            const double beside = std::min(std::fabs(curve.at(std::max(place.x() - 0.003, 0.0)) - place.y()),
                                           std::fabs(curve.at(std::min(place.x() + 0.003, 1.0)) - place.y()));
            EXPECT_LT(std::min(beside, std::fabs(curve.at(place.x()) - place.y())), 0.008) << place.x();
        }
    }
}

TEST(PredictionDraft, AWildStrokeKeepsToTheMostPoints)
{
    ui::PredictionDraft draft(plane(), false);
    std::vector<QPointF> places;
    for (int i = 0; i <= 300; ++i) {
        places.emplace_back(i / 300.0, 0.5 + 0.5 * std::sin(2.0 * i));
    }
    stroke(draft, places);
    EXPECT_LE(draft.places().size(), core::kMostPredictionPoints);
    EXPECT_GE(draft.places().size(), 2U);
}

TEST(PredictionDraft, AStrokeReplacesWhatItPassesOver)
{
    ui::PredictionDraft draft(plane(), false);
    stroke(draft, diagonal(0.0, 1.0));
    stroke(draft, {{0.6, 0.1}, {0.5, 0.1}, {0.4, 0.1}});  // and from right to left
    const core::PredictedCurve curve(draft.prediction("a", true).points, core::XAxis::Mean,
                                     {Metric::PassMark, core::YScale::Linear});
    EXPECT_NEAR(curve.at(0.5), 0.1, 1e-12);
    EXPECT_EQ(curve.at(0.0), 0.0);
    EXPECT_EQ(curve.at(1.0), 1.0);
    draft.undo();
    EXPECT_EQ(draft.places().size(), 2U) << "a stroke is one step";
    draft.redo();
    EXPECT_EQ(draft.places().size(), 4U);
}

TEST(PredictionDraft, OfAMonotoneOneNothingFalls)
{
    ui::PredictionDraft draft(plane(), true);
    stroke(draft, diagonal(0.0, 1.0));
    stroke(draft, {{0.3, 0.9}, {0.5, 0.7}, {0.6, 0.8}});
    const auto& places = draft.places();
    for (std::size_t i = 1; i < places.size(); ++i) {
        EXPECT_GE(places[i].y(), places[i - 1].y()) << i;
    }
    core::Scenario scenario;
    scenario.view.predictions = {draft.prediction("a", true)};
    EXPECT_TRUE(core::validate(scenario).has_value());
}

TEST(PredictionDraft, APointIsDraggedBetweenItsNeighboursAndPutBack)
{
    ui::PredictionDraft draft(plane(), true);
    draft.add({0.2, 0.2});
    draft.add({0.5, 0.5});
    draft.add({0.8, 0.8});
    draft.grip(1);
    draft.dragTo({0.95, 0.9});
    EXPECT_LT(draft.places()[1].x(), 0.8);
    EXPECT_EQ(draft.places()[2].y(), 0.9) << "lifted out of the way";
    draft.dragTo({0.5, 0.6});
    EXPECT_EQ(draft.places()[2].y(), 0.8) << "and back again";
    draft.putBack();
    EXPECT_EQ(draft.places()[1], QPointF(0.5, 0.5));
    draft.remove(1);
    EXPECT_EQ(draft.places().size(), 2U);
}

TEST(PredictionDraft, ARunOfKeysOnOnePointIsOneStep)
{
    ui::PredictionDraft draft(plane(), false);
    EXPECT_EQ(draft.addBeside(0), 0U);
    ASSERT_EQ(draft.places().size(), 2U) << "the first key lays a line from edge to edge";
    EXPECT_EQ(draft.addBeside(0), 1U);
    for (int press = 0; press < 5; ++press) {
        draft.step(1, 0, 1, ui::StepSize::Normal);
    }
    EXPECT_NEAR(draft.places()[1].y(), 0.6, 1e-12);
    draft.undo();
    EXPECT_EQ(draft.places()[1].y(), 0.5);
}

TEST(Predicting, HidesTheCurveAndWhatStandsOnIt)
{
    Predicting bare;
    ASSERT_TRUE(bare.shows(QStringLiteral("curve-pass-mark")));
    ASSERT_TRUE(bare.explorer.beginPrediction(Metric::PassMark));
    EXPECT_FALSE(bare.shows(QStringLiteral("curve-pass-mark")));
    EXPECT_FALSE(bare.shows(QStringLiteral("marker-pass-mark")));
    EXPECT_TRUE(bare.shows(QStringLiteral("curve-token-accuracy")));
    EXPECT_TRUE(bare.metric().drawing.has_value());
    EXPECT_FALSE(bare.metric().description.contains(QStringLiteral("15 %")));
    EXPECT_FALSE(bare.explorer.screen().sentence.plain.contains(QStringLiteral("15 %")));
    EXPECT_TRUE(bare.explorer.readingAt(bare.metric(), {0.6, 0.2}).isEmpty());
    EXPECT_EQ(bare.session.history().count(), 0) << "nothing of the document changes";
    bare.explorer.cancelPrediction();
    EXPECT_TRUE(bare.shows(QStringLiteral("curve-pass-mark")));
    EXPECT_FALSE(bare.explorer.isPredicting());
}

/// Where all questions are alike the grading curve is the curve that is asked for.
TEST(Predicting, OfQuestionsAllAlikeTheGradingCurveIsHiddenToo)
{
    for (const core::Distribution distribution : {core::Distribution::Point, core::Distribution::Beta}) {
        core::Scenario scenario;
        scenario.model.distribution = distribution;
        scenario.model.anchor.spread = distribution == core::Distribution::Point ? 0.0 : 0.05;
        Predicting bare(core::validate(scenario).value());
        const auto draws = [&] {
            const ui::PanelModel& bell = *bare.explorer.screen().panels.find(u"panel-bell");
            const auto isGrading = [](const ui::LineModel& line) { return line.id == u"curve-grading"; };
            return std::any_of(bell.moving.lines.begin(), bell.moving.lines.end(), isGrading)
                   || std::any_of(bell.still.lines.begin(), bell.still.lines.end(), isGrading);
        };
        ASSERT_TRUE(draws());
        ASSERT_TRUE(bare.explorer.beginPrediction(Metric::PassMark));
        EXPECT_EQ(draws(), distribution == core::Distribution::Beta);
    }
}

TEST(Predicting, IsLockedThenRevealedWithItsGap)
{
    Predicting bare;
    ASSERT_TRUE(bare.explorer.beginPrediction(Metric::PassMark));
    EXPECT_FALSE(bare.explorer.lockPrediction()) << "nothing is drawn yet";
    drawLine(bare.explorer);
    ASSERT_TRUE(bare.explorer.lockPrediction());
    ASSERT_EQ(bare.kept().size(), 1U);
    EXPECT_EQ(bare.kept()[0].name, "Prediction 1");
    EXPECT_TRUE(bare.kept()[0].locked);
    EXPECT_TRUE(bare.shows(QStringLiteral("prediction-1")));
    EXPECT_FALSE(bare.shows(QStringLiteral("gap-1"))) << "which would say where the curve is";
    EXPECT_FALSE(bare.shows(QStringLiteral("curve-pass-mark")));
    bare.explorer.revealPrediction();
    EXPECT_TRUE(bare.shows(QStringLiteral("gap-1")));
    EXPECT_TRUE(bare.shows(QStringLiteral("curve-pass-mark")));
    // From beta-binomial sums at the 257 places, in Python: 0.27537 on average, 0.49987 at 0.540625.
    const QString gap = QStringLiteral("Prediction 1 is off by 28 points on average, by 50 at most (at 0.54).");
    EXPECT_TRUE(bare.explorer.screen().sentence.plain.endsWith(gap))
        << bare.explorer.screen().sentence.plain.toStdString();
    EXPECT_TRUE(bare.metric().description.contains(QStringLiteral("Prediction 1 is off by")));
    EXPECT_EQ(bare.session.history().count(), 1);
    bare.session.history().undo();
    EXPECT_TRUE(bare.kept().empty());
}

TEST(Predicting, SeveralAreKeptUnderNames)
{
    Predicting bare;
    bare.explorer.beginPrediction(Metric::PassMark);
    drawLine(bare.explorer);
    ASSERT_TRUE(bare.explorer.lockPrediction(QStringLiteral("Ayumi")));
    bare.explorer.drawAnother();
    drawLine(bare.explorer);
    EXPECT_FALSE(bare.explorer.lockPrediction(QStringLiteral("Ayumi"))) << "a name of its own";
    EXPECT_NE(bare.explorer.draft(), nullptr);
    ASSERT_TRUE(bare.explorer.lockPrediction());
    EXPECT_EQ(bare.kept().size(), 2U);
    bare.explorer.request(ui::RenameKept{ui::Kept::Prediction, "Prediction 1", QStringLiteral("Ben")});
    bare.explorer.request(ui::ShowKept{ui::Kept::Prediction, "Ayumi", false});
    EXPECT_EQ(bare.kept()[1].name, "Ben");
    EXPECT_TRUE(bare.kept()[0].hidden);
    bare.explorer.revealPrediction();
    EXPECT_FALSE(bare.shows(QStringLiteral("prediction-1")));
    EXPECT_TRUE(bare.shows(QStringLiteral("prediction-2")));
    const auto again = core::scenarioFromJson(core::scenarioToJson(bare.session.scenario()));
    EXPECT_EQ(again.value(), bare.session.scenario());
    bare.explorer.request(ui::RemoveKept{ui::Kept::Prediction, "Ayumi"});
    EXPECT_EQ(bare.kept().size(), 1U);
}

TEST(Predicting, IsSetAsideOnAnotherAxisAndThereAgain)
{
    Predicting bare;
    bare.explorer.beginPrediction(Metric::PassMark);
    drawLine(bare.explorer);
    bare.explorer.request(ui::SetChoice{core::Choice::XAxis, static_cast<int>(core::XAxis::Size)});
    ASSERT_TRUE(bare.explorer.isPredicting());
    EXPECT_FALSE(bare.shows(QStringLiteral("curve-pass-mark"))) << "the axis does not tell it";
    EXPECT_FALSE(bare.metric().drawing);
    EXPECT_EQ(bare.explorer.draft(), nullptr) << "undo takes the axis back, no stroke";
    const auto& bar = bare.explorer.screen().predicting;
    EXPECT_TRUE(bar->setAside && bar->mayClear && !bar->mayLock);
    EXPECT_TRUE(bar->said.startsWith(QStringLiteral("What you drew belongs to another axis")));
    EXPECT_TRUE(bare.explorer.screen().sentence.plain.contains(bar->said));
    bare.session.history().undo();
    ASSERT_NE(bare.explorer.draft(), nullptr);
    EXPECT_EQ(bare.explorer.draft()->places().size(), 2U);
    bare.session.history().redo();
    bare.explorer.draw([](ui::PredictionDraft& draft) { draft.clear(); });
    ASSERT_NE(bare.explorer.draft(), nullptr) << "cleared, it is drawn on what is shown";
    EXPECT_EQ(bare.explorer.draft()->plane().axis, core::XAxis::Size);
}

TEST(Predicting, IsSetAsideInALayoutThatDoesNotShowIt)
{
    Predicting bare;
    bare.explorer.beginPrediction(Metric::PassMark);
    drawLine(bare.explorer);
    for (const core::Layout layout : core::everyValue<core::Layout>()) {
        bare.explorer.request(ui::SetChoice{core::Choice::Layout, static_cast<int>(layout)});
        ASSERT_TRUE(bare.explorer.isPredicting()) << static_cast<int>(layout);
        for (const ui::PanelModel& panel : bare.explorer.screen().panels.panels) {
            for (const ui::LineModel& line : panel.still.lines) {
                EXPECT_FALSE(line.id == u"curve-pass-mark") << panel.id.toStdString();
            }
        }
    }
    bare.explorer.request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::TwoPanels)});
    ASSERT_NE(bare.explorer.draft(), nullptr);
    EXPECT_EQ(bare.explorer.draft()->places().size(), 2U);
}

TEST(Predicting, StandsInThePanelOfItsMetric)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::SixPanels;
    scenario.view.shown = {Metric::PassMark, Metric::ExactMatch, Metric::Brier};
    scenario.view.featured = Metric::PassMark;
    Predicting bare(core::validate(scenario).value());
    const struct {
        Metric metric;
        const char* panel;
    } places[] = {{Metric::ExactMatch, "panel-accuracy"},
                  {Metric::PassMark, "panel-accuracy"},
                  {Metric::MultipleChoiceGrade, "panel-grade"},
                  {Metric::TokenAccuracy, "panel-token-accuracy"},
                  {Metric::TokenEditDistance, "panel-edit-distance"},
                  {Metric::Brier, "panel-brier"}};
    for (const auto& [metric, id] : places) {
        ASSERT_TRUE(bare.explorer.beginPrediction(metric)) << id;
        for (const ui::PanelModel& panel : bare.explorer.screen().panels.panels) {
            EXPECT_EQ(panel.drawing.has_value(), panel.id == QLatin1String(id)) << panel.id.toStdString() << " " << id;
        }
    }
    bare.explorer.beginPrediction(Metric::PassMark);
    EXPECT_TRUE(bare.explorer.screen()
                    .panels.find(u"panel-accuracy")
                    ->drawing->hint.contains(QStringLiteral("70 % of 50 tokens right")))
        << "of two metrics in a panel it says which";
}

TEST(Predicting, APinOfTheCurveIsNotSeenMeanwhile)
{
    Predicting bare;
    const auto names = [&](const char* pin) {
        const auto& lines = bare.metric().still.lines;
        return std::any_of(lines.begin(), lines.end(),
                           [&](const ui::LineModel& line) { return line.label == QLatin1String(pin); });
    };
    bare.explorer.request(ui::PinShown{"first"});
    bare.explorer.request(ui::MoveParameter{core::Parameter::PassMark, 0.5});
    bare.explorer.request(ui::PinShown{"second"});
    EXPECT_TRUE(names("first") && names("second"));
    bare.explorer.beginPrediction(Metric::PassMark);
    EXPECT_TRUE(names("first")) << "of another pass mark, far from it";
    EXPECT_FALSE(names("second")) << "the curve itself";
    bare.explorer.request(ui::PinShown{"third"});
    EXPECT_FALSE(names("third"));
    bare.explorer.cancelPrediction();
    EXPECT_TRUE(names("second") && names("third"));
}

TEST(Predicting, WorksOnEveryAxisScaleAndMetric)
{
    for (const auto axis : {core::XAxis::Mean, core::XAxis::Logit, core::XAxis::Loss, core::XAxis::Size}) {
        for (const auto scale : {core::YScale::Linear, core::YScale::Log10, core::YScale::LogLog}) {
            for (const Metric metric : {Metric::ExactMatch, Metric::TokenEditDistance, Metric::CrossEntropy}) {
                core::Scenario scenario;
                scenario.view.xAxis = axis;
                scenario.view.yScale = scale;
                scenario.view.shown = {Metric::PassMark, metric};
                Predicting bare(core::validate(scenario).value());
                const bool has = scale == core::YScale::Linear || core::isProbability(metric);
                ASSERT_EQ(bare.explorer.beginPrediction(metric), has);
                if (!has) {
                    continue;
                }
                const auto plane = bare.explorer.draft()->plane();
                bare.explorer.draw([&](ui::PredictionDraft& draft) {
                    draft.add({plane.x.minimum, plane.y.minimum});
                    draft.add({plane.x.maximum, plane.y.maximum});
                });
                EXPECT_TRUE(bare.explorer.lockPrediction()) << int(axis) << int(scale) << int(metric);
                bare.explorer.revealPrediction();
                EXPECT_TRUE(bare.shows(QStringLiteral("gap-1"))) << int(axis) << int(scale) << int(metric);
            }
        }
    }
}

TEST(Pins, AreTakenNamedHiddenAndRemovedEachInOneStep)
{
    Predicting bare;
    bare.explorer.request(ui::PinShown{ui::freeName(bare.session.scenario().view(), ui::Kept::Pin, {})});
    bare.explorer.request(ui::PinShown{ui::freeName(bare.session.scenario().view(), ui::Kept::Pin, {})});
    const auto pins = [&]() -> const std::vector<core::Pin>& { return bare.session.scenario().view().pins; };
    ASSERT_EQ(pins().size(), 2U);
    EXPECT_EQ(pins()[0].name, "Pin 1");
    EXPECT_EQ(pins()[1].name, "Pin 2");
    EXPECT_EQ(pins()[0].model, bare.session.scenario().model());
    QStringList refusals;
    QObject::connect(&bare.explorer, &ui::Explorer::refused, [&](const ui::Refusal& r) { refusals << r.reason; });
    bare.explorer.request(ui::RenameKept{ui::Kept::Pin, "Pin 1", QStringLiteral("Pin 2")});
    EXPECT_EQ(refusals.size(), 1);
    bare.explorer.request(ui::RenameKept{ui::Kept::Pin, "Pin 1", QStringLiteral("  before  ")});
    EXPECT_EQ(pins()[0].name, "before");
    bare.explorer.request(ui::ShowKept{ui::Kept::Pin, "before", false});
    EXPECT_TRUE(pins()[0].hidden);
    bare.explorer.request(ui::RemoveKept{ui::Kept::Pin, "before"});
    EXPECT_EQ(pins().size(), 1U);
    EXPECT_EQ(bare.session.history().count(), 5);
    EXPECT_EQ(bare.explorer.screen().controls.kept.size(), 1U);
}

TEST(Pins, AreComparedWithWhatIsShown)
{
    Predicting bare;
    bare.explorer.request(ui::PinShown{"a"});
    bare.explorer.request(ui::MoveParameter{core::Parameter::Mean, 0.7});
    bare.explorer.setComparing(true);
    const auto& table = bare.explorer.screen().comparison->pins.table;
    ASSERT_EQ(table.rows.size(), 1U);
    // First light: 0.1459 at 0.60, 0.5629 at 0.70 (PRODUCT.md): 42 points.
    EXPECT_EQ(table.rows[0][4], QStringLiteral("+42"));
}
