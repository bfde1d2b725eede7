#pragma once

#include "core/model/keys.h"
#include "core/picture/measured.h"
#include "ui/present/present.h"
#include "ui/present/ticks.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"

namespace ui {

/// The metric's key, as ids of lines and markers have it.
[[nodiscard]] inline QString metricKey(core::Metric metric)
{
    const std::string_view key = core::keyOf(metric);
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// What a panel is presented from besides its own data.
struct PanelContext {
    const core::PanelSpec& spec;
    const core::ValidScenario& scenario;
    const core::Evaluation& evaluation;
    const Texts& texts;
    const Theme& theme;
};

// One for each kind of data in core::PanelData; id and title come from the panel's row.

/// The density, the grading curve, the scored area, the handles; or the S-curve's slope over the density.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::BellData& bell);

/// Each metric's curve, the cursor, the markers and their values.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::MetricsData& data);

/// The loss against model size on logarithmic scales, with a handle for each part of the law.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::LawCurve& curve);

/// Measured series over the model's curves, with the cursor.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::MeasuredData& data);

/// A note that speaks of the whole panel.
[[nodiscard]] NoteModel noteOverAll(const QString& text, const core::Range& x, const core::Range& y,
                                    const Theme& theme);

/// Where the outputs of a panel's errors are counted below a bound in the other panel: the bound, to drag.
void addThreshold(PanelModel& panel, const PanelContext& context, const core::MeasuredData& data);

/// A small picture of each task, where there are so many series.
[[nodiscard]] PanelModel presentedMultiples(const PanelContext& context, const core::MeasuredData& data);

/// Emergence scores by metric as boxes, and annotated cases by metric as bars.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::BoxesData& data);
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::CountsData& data);

/// One row of the boxes in words.
[[nodiscard]] QString boxText(const core::MetricBox& box, const Texts& texts);
/// What n questions give at the mean: the chance of each count, and what that means in words.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::QuestionsData& data);

/// A measured series, its fit below the cut with bands, and what was held back.
[[nodiscard]] PanelModel presented(const PanelContext& context, const core::ForecastData& data);

/// Parts two facts of a subtitle that each have lines of their own.
inline constexpr QChar kNextFact = u'\n';

/// Curve points in a panel's coordinates.
[[nodiscard]] std::vector<LinePoint> linePoints(const std::vector<core::CurvePoint>& points, double scale,
                                                double offset);

/// A panel's x axis, with ticks a person can read: 0.2, 350M, 3 nats.
[[nodiscard]] AxisModel axisModel(core::XAxis axis, const core::Range& range, bool logitNormal, const Texts& texts);

/// A panel's axis of scores over the range drawn; where all its metrics are errors, the errors' own numbers.
[[nodiscard]] AxisModel scoreAxis(const core::MetricsData& data, const core::Grading& grading, const Texts& texts);

/// The numbers of an error's own scale, drawn negative, on the height of a share.
[[nodiscard]] std::vector<Tick> errorTicks(core::Metric metric, const core::Grading& grading);

/// What scores along this axis show, in a sentence; of two groups, which have no mean but between them, which means.
[[nodiscard]] QString axisSubtitle(core::XAxis axis, const core::Range& means, const core::ValidScenario& scenario,
                                   const Texts& texts);

/// The axis and scale that something is drawn on.
struct DrawnOn {
    core::XAxis axis = core::XAxis::Mean;
    core::YScale scale = core::YScale::Linear;
    core::Range x;
    core::Range y;

    friend bool operator==(const DrawnOn&, const DrawnOn&) = default;
};

/// The vertical cursor at the mean with its grip below the axis, and why no model is there where none is.
void addCursor(PanelModel& panel, const core::Evaluation& evaluation, const DrawnOn& on, const Texts& texts,
               const Theme& theme);

/// The bracket from 10 to 90 % of a curve's whole rise, and how sharp that makes it; an arrow where it leaves the
/// picture.
void addSharpness(StillModel& still, const core::Sharpness& sharpness, const DrawnOn& on, const Texts& texts,
                  const QColor& colour);

/// What a test of n questions measured at a place: the exact interval, over it Wilson's, thick, and a dot; nothing
/// where the axis or the scale has no place for it.
void addTest(MovingModel& moving, core::Metric metric, const core::Grading& grading, const core::DrawnScore& test,
             double x, const DrawnOn& on, const Theme& theme);

/// The same at the chosen sizes, or along another axis.
void addTests(StillModel& still, core::Metric metric, const core::Grading& grading,
              const std::vector<core::DrawnScore>& tests, const DrawnOn& on, const Theme& theme);

/// The same of many: upright bars "exact-KEY" and "wilson-KEY", each kind one line with gaps from left to right, since
/// of thousands each would be in the way of every label by itself; dots "measured-KEY-1" and so on.
void addTestsInOne(StillModel& still, core::Metric metric, const core::Grading& grading,
                   const std::vector<core::DrawnScore>& tests, const DrawnOn& on, const Theme& theme);

/// What the intervals of a drawn test are, and that its errors go together; a fact a line.
[[nodiscard]] QString testSubtitle(std::int64_t questions, const Texts& texts);

/// Of the bell panel, with atoms or a density.
[[nodiscard]] QString bellSubtitle(const core::ValidScenario& scenario, bool atoms, const Texts& texts);
[[nodiscard]] QString bellAxisTitle(const core::ValidScenario& scenario, const Texts& texts);
/// And its height's: "share of cases" of stems where nothing has tokens.
[[nodiscard]] QString bellHeightTitle(const core::ValidScenario& scenario, bool atoms, const Texts& texts);

/// The measured series shown that its metrics stand for, by size: squares, and that they are measured; leaves a panel
/// that is not along the size as it is.
void addMeasuredBeside(PanelModel& panel, const PanelContext& context, const core::MetricsData& data);

/// Makes of a panel of scores one that is about a test: what it says, the tests along the axis, and 1/n to drag; leaves
/// any other as it is.
void addTestScore(PanelModel& panel, const PanelContext& context, const core::MetricsData& data);

/// The form of what is left out: a dot that is filled was used, and one that is hollow was not seen yet, or is a
/// test's.
inline constexpr Mark kLeftOutMark = Mark::Cross;
inline constexpr double kLeftOut = 0.35;  ///< of a dot's own colour

/// Of a plot's height, over the greatest score, for half of what marks it.
inline constexpr double kHeadroom = 0.04;

/// Of Wilson's intervals, canvas pixels.
inline constexpr double kWilsonWidth = 4.0;

/// Pales the dots of sizes that are left out, and says what the few that are joined say by themselves; leaves a panel
/// that is not along the size as it is.
void addFewModels(PanelModel& panel, const PanelContext& context, const core::MetricsData& data);

/// The straight line the mirage test measures exact match against; at most one line.
[[nodiscard]] std::vector<LineModel> mirageReference(const core::Straightness& found, const core::Range& y,
                                                     const Texts& texts, const Theme& theme);

/// The steps of a measured bell in the bell panel's coordinates.
[[nodiscard]] LineModel measuredBellLine(const core::BellData& bell, const QString& test, const Texts& texts,
                                         const Theme& theme);

/// The measured bell over the model's at the same size, as an inset in a corner that the measurements leave free; and
/// what it shows, in a sentence. Of data that have such a bell.
[[nodiscard]] InsetModel bellInset(const core::MeasuredData& data, const Texts& texts, const Theme& theme);
[[nodiscard]] QString bellSentence(const core::BellPair& bell, const Texts& texts);

/// Ink or the card's colour, whichever is read more easily on an area.
[[nodiscard]] QColor readableOn(QColor area, const Theme& theme);

/// What a pin's line or the one before a gesture looks like: paler and thinner than what is shown, a pin's dashed and
/// named.
[[nodiscard]] LineModel ghostLine(const core::GhostLine& ghost, int number, const Theme& theme);

/// A density line in the bell panel's coordinates, a gap where it leaves the scale.
[[nodiscard]] std::vector<LinePoint> uncappedLine(const std::vector<core::CurvePoint>& points, double densityScale);

/// The S-curve's slope and the bell it came from, in the bell panel's coordinates; and what they show, in a sentence.
[[nodiscard]] std::vector<LineModel> slopeLines(const core::ValidScenario& scenario, const core::BellData& bell,
                                                const Texts& texts, const Theme& theme);
[[nodiscard]] QString slopeSentence(const core::SlopeMatch& match, const Texts& texts);
/// Whether there is a slope to draw.
[[nodiscard]] bool hasSlope(const core::BellData& bell);

/// Whether exact match is straight or bent on the mirage test, what follows from that, and what each of jump, spread
/// and irreducible loss does to it.
[[nodiscard]] QString mirageVerdict(const core::Straightness& found, const core::Model& model, const Texts& texts);

/// The published curve of the paper's Fig. 2 beside a metric's panel, as an inset.
[[nodiscard]] InsetModel publishedInset(core::Metric metric, const Texts& texts, const Theme& theme);

/// Writes on the panel's cursor where on the axis it is.
void writeCursor(PanelModel& panel);

/// Whether a place is beyond an axis: -1 before its lower end, 1 behind its upper one, 0 on it, as its ends are.
[[nodiscard]] int beyondOf(double place, const core::Range& axis);

/// Says at the edge of an axis, where such a cursor stands, what is beyond it.
[[nodiscard]] NoteModel beyondNote(const HandleModel& cursor, const QString& words, const Theme& theme);

}  // namespace ui
