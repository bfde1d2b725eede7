// Where labels stand when faint bells and others' curves are about: at the sizes the window and figures have, in both
// languages.

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/label_placer.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_legend.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/value_place.h"
#include "ui/present/present.h"

namespace {

/// A panel laid out, by whatever way.
struct Laid {
    ui::PanelModel model;
    ui::PanelFrame frame;
    std::string where;
};

core::ValidScenario firstLight(double mark = 0.7)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    scenario.model.grading.passMarkMillionths = static_cast<std::int64_t>(mark * 1e6 + 0.5);
    return core::validate(scenario).value();
}

/// The panels of the window at 1024x768, 1366x768 and 1920x1080.
std::vector<Laid> onScreen(const core::ValidScenario& scenario, std::size_t index)
{
    std::vector<Laid> all;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSizeF size : {QSizeF(342, 378), QSizeF(357, 368), QSizeF(488, 372), QSizeF(702, 580)}) {
            core::Evaluator evaluator;
            const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {size.width(), size.height()}),
                                            ui::textsFor(language), ui::lightTheme());
            const ui::NamedPanel named = ui::namedPanel(panels.panels[index], size);
            all.push_back(
                {named.model, named.frame,
                 std::to_string(static_cast<int>(size.width())) + " " + std::to_string(static_cast<int>(language))});
        }
    }
    return all;
}

std::vector<Laid> inFigures(const core::ValidScenario& scenario, std::size_t index, const ui::FigureOptions& base = {})
{
    std::vector<Laid> all;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            ui::FigureOptions options = base;
            ui::setSize(options, size);
            core::Evaluator evaluator;
            const ui::Figure figure = ui::compose(scenario, options, ui::textsFor(language), evaluator).value();
            all.push_back({figure.panels[index], ui::PanelFrame(figure.panels[index], figure.page.panels[index].size()),
                           std::string(size.name) + " " + std::to_string(static_cast<int>(language))});
        }
    }
    return all;
}

double faintUnder(const QRectF& box, const Laid& laid)
{
    double covered = 0.0;
    for (const ui::LineModel& line : laid.model.still.lines) {
        if (ui::isFaint(line, laid.model.theme)) {
            covered += ui::coveredLength(ui::pixelsOf(line, laid.frame), box);
        }
    }
    return covered;
}

}  // namespace

/// Whether a label stands in a faint bell, or right over one, that can be seen.
bool standsInFaint(const QRectF& box, const Laid& laid)
{
    const std::vector<QPolygonF> bells = ui::allObstacles(laid.model, laid.frame).bells;
    return std::any_of(bells.begin(), bells.end(), [&](const QPolygonF& bell) { return ui::standsIn(bell, box); });
}

/// On slides of the first picture the mean's name and the score's number are read as no other bell's.
TEST(FreePlaces, NoLabelOfASlideOfTheFirstPictureStandsInAFaintBell)
{
    for (const Laid& laid : inFigures(firstLight(), 0)) {
        for (const ui::PlacedLabel& label : ui::labelsOf(laid.model, laid.frame)) {
            EXPECT_FALSE(standsInFaint(label.box, laid))
                << label.lines.join(u' ').toStdString() << " at " << laid.where;
        }
    }
}

/// Where a number of a bell stands nearer to a faint bell than to its own thing, a line leads to that, or it stands
/// straight over it.
TEST(FreePlaces, ANumberByAFaintBellIsLedToItsOwn)
{
    int led = 0;
    std::vector<Laid> all = onScreen(firstLight(), 0);
    for (const Laid& laid : inFigures(firstLight(), 0)) {
        all.push_back(laid);
    }
    for (const Laid& laid : all) {
        const ui::LabelObstacles obstacles = ui::allObstacles(laid.model, laid.frame);
        for (const ui::PlacedLabel& label : ui::labelsOf(laid.model, laid.frame)) {
            for (const ui::NoteModel& note : laid.model.moving.notes) {
                if (label.lines.join(u' ') == note.text
                    && ui::isByFaint(label.box, laid.frame.pixel(note.at), obstacles)) {
                    const double x = laid.frame.xPixel(note.at.x());
                    const bool isOverIt = label.box.left() < x && label.box.right() > x;
                    EXPECT_TRUE(isOverIt || !label.leader.isNull()) << note.text.toStdString() << " at " << laid.where;
                    ++led;
                }
            }
        }
    }
    EXPECT_GT(led, 5);
}

/// In the first picture, and while its mark is dragged, on a screen and on a slide: only the score's own number, where
/// nothing near it is clear, may stand on a faint one.
TEST(FreePlaces, NoLabelOfTheFirstPictureStandsOnAFaintBell)
{
    for (const double mark : {0.7, 0.77, 0.845}) {
        std::vector<Laid> all = onScreen(firstLight(mark), 0);
        for (const Laid& laid : inFigures(firstLight(mark), 0)) {
            all.push_back(laid);
        }
        for (const Laid& laid : all) {
            for (const ui::PlacedLabel& label : ui::labelsOf(laid.model, laid.frame)) {
                const bool isScore = label.font.bold() && label.lines.front().contains(u'%');
                EXPECT_TRUE(isScore || faintUnder(label.box, laid) == 0.0)
                    << label.lines.join(u' ').toStdString() << " at " << laid.where << ", mark " << mark;
            }
        }
    }
}

/// Where nothing moves the cursor crosses no name; a name keeps its place, so while it is dragged it may.
TEST(FreePlaces, TheCursorOfTheFirstPictureCrossesNoName)
{
    for (const Laid& laid : onScreen(firstLight(), 1)) {
        const double x = laid.frame.xPixel(laid.model.moving.rules.front().x);
        for (const ui::PlacedLabel& label : ui::namesOf(laid.model, laid.frame)) {
            EXPECT_FALSE(x > label.box.left() && x < label.box.right())
                << label.lines.join(u' ').toStdString() << " at " << laid.where;
        }
    }
}

/// How far a box is from a place.
double away(const QRectF& box, const QPointF& place)
{
    return std::hypot(std::max({box.left() - place.x(), place.x() - box.right(), 0.0}),
                      std::max({box.top() - place.y(), place.y() - box.bottom(), 0.0}));
}

/// In the first picture every value stands right by its dot, and the score's number by the area it is the size of.
TEST(FreePlaces, TheNumbersOfTheFirstPictureStandByTheirThings)
{
    const auto nearDot = [](const Laid& laid) {  // a narrow page has room a little further off
        return laid.where.starts_with("half") || laid.where.starts_with("square") ? 64.0 : 34.0;
    };
    constexpr double kNearArea = 200.0;  // out of the faint bells, and then led to it
    std::vector<Laid> metrics = onScreen(firstLight(), 1);
    for (const Laid& laid : inFigures(firstLight(), 1)) {
        metrics.push_back(laid);
    }
    for (const Laid& laid : metrics) {
        const auto labels = ui::labelsOf(laid.model, laid.frame);
        for (const ui::MarkerModel& marker : laid.model.moving.markers) {
            const auto label = std::find_if(labels.begin(), labels.end(), [&](const ui::PlacedLabel& placed) {
                return placed.lines == QStringList{marker.text} && placed.colour == marker.colour;
            });
            ASSERT_NE(label, labels.end());
            EXPECT_LT(away(label->box, laid.frame.pixel(marker.at)), nearDot(laid))
                << marker.text.toStdString() << " at " << laid.where;
        }
    }
    std::vector<Laid> bells = onScreen(firstLight(), 0);
    for (const Laid& laid : inFigures(firstLight(), 0)) {
        bells.push_back(laid);
    }
    for (const Laid& laid : bells) {
        const QPointF foot(laid.frame.xPixel(0.65), laid.frame.axes().bottom());
        for (const ui::PlacedLabel& label : ui::labelsOf(laid.model, laid.frame)) {
            const bool isScore = label.font.bold() && label.lines.front().contains(u'%');
            const double off = away(label.box, foot);
            EXPECT_TRUE(!isScore || off < kNearArea) << off << " at " << laid.where;
            EXPECT_TRUE(!isScore || off < 80.0 || !label.leader.isNull()) << off << " at " << laid.where;
        }
    }
}

/// A score too small for an area to be seen is that of the bell's easiest questions, and is led there: into the bell,
/// not to the axis beside it, where another bell may stand.
TEST(FreePlaces, ATinyScoreIsLedIntoItsBell)
{
    core::Scenario scenario = core::presetScenario("longer-answers")->value();
    scenario.model.mean = 0.65;
    scenario.model.distribution = core::Distribution::LogitNormal;
    scenario.model.anchor = {0.65, 0.08};
    scenario.model.grading.length = 50;
    int seen = 0;
    for (const Laid& laid : inFigures(core::validate(scenario).value(), 0)) {
        for (const ui::NoteModel& note : laid.model.moving.notes) {
            if (note.id == QStringLiteral("note-score")) {
                EXPECT_GT(note.at.x(), 0.7) << laid.where;
                EXPECT_LT(note.at.x(), 0.9) << laid.where;
                ++seen;
            }
        }
    }
    EXPECT_GE(seen, 5);
    scenario = firstLight().value();
    scenario.model.mean = 0.25;
    scenario.model.grading.passMarkMillionths = 850'000;
    for (const Laid& laid : inFigures(core::validate(scenario).value(), 0)) {
        for (const ui::NoteModel& note : laid.model.moving.notes) {
            if (note.id == QStringLiteral("note-score")) {
                EXPECT_GT(note.at.x(), 0.25) << laid.where;
                EXPECT_LT(note.at.x(), 0.25 + 3.0 * 0.05) << laid.where;
                EXPECT_GT(note.at.y(), 0.01) << laid.where;  // of the height of the greatest bell
                EXPECT_LT(note.at.y(), 0.1) << laid.where;
                ++seen;
            }
        }
    }
    EXPECT_GE(seen, 10);
}

/// Where nearly all answers pass, the area's top is the bell's, at which its mean stands: its number is led to its
/// middle.
TEST(FreePlaces, TheNumberOfAFullAreaIsNotLedToTheMeansDot)
{
    core::Scenario scenario = firstLight().value();
    scenario.model.mean = 0.9;
    int seen = 0;
    for (const Laid& laid : inFigures(core::validate(scenario).value(), 0)) {
        const auto& notes = laid.model.moving.notes;
        const auto placeOf = [&](const char* id) {
            return std::find_if(notes.begin(), notes.end(),
                                [&](const auto& note) { return note.id == QLatin1String(id); });
        };
        ASSERT_NE(placeOf("note-score"), notes.end());
        EXPECT_LT(placeOf("note-score")->at.y(), 0.6 * placeOf("note-mean")->at.y()) << laid.where;
        ++seen;
    }
    EXPECT_GE(seen, 5);
}

/// The score's number has its curve's colour wherever it stands, but in the area it is the size of, where it is read
/// upon that colour. Led out of an area that was to hold it, it was black in every second frame of a film.
TEST(FreePlaces, TheScoreBesideItsAreaHasItsCurvesColour)
{
    int outside = 0;
    int inside = 0;
    for (const double mean : {0.55, 0.6, 0.64, 0.68, 0.7, 0.73, 0.76, 0.8, 0.85}) {
        core::Scenario scenario = firstLight().value();
        scenario.model.mean = mean;
        for (const Laid& laid : inFigures(core::validate(scenario).value(), 0)) {
            for (const ui::PlacedLabel& label : ui::labelsOf(laid.model, laid.frame)) {
                if (!label.font.bold() || label.lines.isEmpty() || !label.lines.front().contains(u'%')) {
                    continue;
                }
                const QColor own = laid.model.theme.accent(core::Metric::PassMark);
                const bool isLed = !label.leader.isNull();
                (isLed ? outside : inside) += 1;
                EXPECT_TRUE(!isLed || label.colour == own) << mean << " at " << laid.where;
            }
        }
    }
    EXPECT_GT(outside, 5);
    EXPECT_GT(inside, 5);
}

/// A value stands nearer to its own curve than to another, or a line leads from it to its dot.
TEST(FreePlaces, AValueIsReadAsItsOwnCurves)
{
    using core::Metric;
    core::Scenario six = firstLight().value();
    six.view.shown = {Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::ExactMatch, Metric::PassMark,
                      Metric::Brier,         Metric::CrossEntropy};
    six.view.xAxis = core::XAxis::Size;
    core::Scenario five = firstLight().value();
    five.view.shown = {Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::ExactMatch, Metric::PassMark,
                       Metric::Brier};
    ui::FigureOptions print;
    print.theme = ui::ThemeId::Print;
    std::vector<Laid> all = inFigures(core::validate(six).value(), 1);
    for (const auto& more : {inFigures(core::validate(five).value(), 1, print),
                             inFigures(core::presetScenario("longer-answers").value(), 1)}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    int seen = 0;
    int astray = 0;
    std::string which;
    for (const Laid& laid : all) {
        const ui::LabelObstacles obstacles = ui::allObstacles(laid.model, laid.frame);
        const ui::LineField lines(obstacles.bounds, obstacles.lines);
        const auto labels = ui::labelsOf(laid.model, laid.frame);
        for (const ui::MarkerModel& marker : laid.model.moving.markers) {
            const auto label = std::find_if(labels.begin(), labels.end(), [&](const ui::PlacedLabel& placed) {
                return placed.lines.join(u' ') == marker.text
                       && (laid.model.theme.inkLabels || placed.colour == marker.colour);
            });
            if (label == labels.end() || label->box.isEmpty()) {
                continue;
            }
            const QPointF dot = laid.frame.pixel(marker.at);
            const bool near = label->box.adjusted(-26, -26, 26, 26).contains(dot);
            const bool own =
                near || label->inLegend || !label->leader.isNull()
                || !ui::isAstray(label->box, ui::curveOf(ui::curveIdOf(marker), obstacles), dot, obstacles, lines);
            astray += own ? 0 : 1;
            which += own ? std::string() : "\n" + laid.where + ": " + marker.text.toStdString();
            ++seen;
        }
    }
    EXPECT_GE(seen, 100);
    EXPECT_LE(astray, 6) << which;  // six values in a narrow plot, whose leaders would cross another or its line
}

/// Of two values one over the other the upper one is the upper dot's, on every page and with the largest letters.
TEST(FreePlaces, ValuesStandInTheOrderOfTheirDots)
{
    int pairs = 0;
    int crosswise = 0;
    std::string which;
    for (const char* name : {"first-light", "many-digits", "slope"}) {
        for (const double mean : {0.6, 0.8}) {
            core::Scenario scenario = core::presetScenario(name).value().value();
            scenario.model.mean = mean;
            const auto valid = core::validate(scenario);
            for (const double scale : {1.0, 1.5}) {
                ui::FigureOptions options;
                options.fontScale = scale;
                for (const Laid& laid : valid ? inFigures(*valid, 1, options) : std::vector<Laid>()) {
                    std::vector<ui::PlacedLabel> values = ui::labelsOf(laid.model, laid.frame);
                    std::erase_if(values, [](const ui::PlacedLabel& label) {
                        return !label.of.startsWith(QStringLiteral("marker-")) || label.box.isEmpty() || label.inLegend;
                    });
                    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
                        const ui::PlacedLabel& a = values[i];
                        const ui::PlacedLabel& b = values[i + 1];
                        if (a.box.left() >= b.box.right() || b.box.left() >= a.box.right()
                            || std::abs(a.at.y() - b.at.y()) < a.box.height()) {
                            continue;
                        }
                        ++pairs;
                        if ((a.at.y() < b.at.y()) != (a.box.center().y() < b.box.center().y())) {
                            ++crosswise;
                            which += "\n" + std::string(name) + " " + std::to_string(mean) + " " + laid.where + ": "
                                     + a.lines.join(u' ').toStdString() + ", " + b.lines.join(u' ').toStdString();
                        }
                    }
                }
            }
        }
    }
    EXPECT_GT(pairs, 20);
    EXPECT_EQ(crosswise, 0) << which;
}

namespace {

core::ValidScenario mirageTest(double mean)
{
    core::Scenario scenario = firstLight().value();
    scenario.view.layout = core::Layout::MirageTest;
    scenario.model.mean = mean;
    return core::validate(scenario).value();
}

bool isValue(const ui::PlacedLabel& label)
{
    return label.of.startsWith(QStringLiteral("marker-")) && !label.box.isEmpty();
}

/// Whether a value stands behind the name of its curve in the legend, clear of the next name in its row.
bool isBehindItsName(const ui::PlacedLabel& label, const Laid& laid)
{
    const double right = laid.frame.size().width() - laid.model.theme.margin;
    const ui::LegendPlaces legend = ui::placeLegend(laid.model, right);
    const double top = laid.frame.axes().top() - legend.height;
    double own = -1.0;
    double next = right;
    for (std::size_t i = 0; i < legend.places.size(); ++i) {
        const QFont font = ui::themeFont(laid.model.theme, laid.model.theme.tickSize);
        const double down = QFontMetricsF(font).height() * static_cast<double>(legend.lines[i].size() - 1);
        const QPointF place = legend.places[i] + QPointF(laid.model.theme.margin, top + down);
        if (std::abs(place.y() - label.box.center().y()) > 1.0) {
            continue;
        }
        if (laid.model.legend[i].stroke.colour == label.colour) {
            own = place.x() + ui::shaped(legend.lines[i].back(), font).width;
        } else if (place.x() > label.box.left()) {
            next = std::min(next, place.x());
        }
    }
    return own >= 0.0 && label.box.left() > own && label.box.right() <= next;
}

}  // namespace

/// With three curves close together no value of the mirage test's figures stands among the dots, where it would be read
/// as another's: each stands behind its curve's name, at every mean, in both languages and on every page, where the
/// names have found no room beside their curves.
TEST(FreePlaces, ValuesOfTheMirageTestStandBehindTheirNames)
{
    int values = 0;
    for (const double mean : {0.02, 0.6, 0.9}) {
        for (const Laid& laid : inFigures(mirageTest(mean), 1)) {
            for (const ui::PlacedLabel& label : ui::labelsOf(laid.model, laid.frame)) {
                if (isValue(label) && laid.model.legend.size() > 3) {
                    ++values;
                    EXPECT_TRUE(label.inLegend && isBehindItsName(label, laid))
                        << laid.where << " at " << mean << ": " << label.lines.join(u' ').toStdString();
                }
            }
        }
    }
    EXPECT_GE(values, 72);  // of 90
}

/// In a window's low plot, where three dots are a line of letters apart and those of sizes about them, a value is by
/// its own dot or, with all others, behind its curve's name; hardly one is led to its dot through a curve.
TEST(FreePlaces, ValuesOfAWindowsMirageTestAreReadAsTheirOwn)
{
    int values = 0;
    int named = 0;
    int across = 0;
    for (const double mean : {0.3, 0.54, 0.6, 0.7, 0.8, 0.9}) {
        for (const Laid& laid : onScreen(mirageTest(mean), 1)) {
            const ui::LabelObstacles obstacles = ui::allObstacles(laid.model, laid.frame);
            std::vector<double> heights;
            for (const ui::MarkerModel& marker : laid.model.moving.markers) {
                heights.push_back(laid.frame.pixel(marker.at).y());
            }
            std::vector<ui::PlacedLabel> labels = ui::labelsOf(laid.model, laid.frame);
            std::erase_if(labels, [](const ui::PlacedLabel& label) { return !isValue(label); });
            EXPECT_EQ(labels.size(), heights.size()) << laid.where << " at " << mean;
            for (const ui::PlacedLabel& label : labels) {
                ++values;
                const std::string which =
                    laid.where + " at " + std::to_string(mean) + ": " + label.lines.join(u' ').toStdString();
                if (label.inLegend) {
                    ++named;
                    EXPECT_TRUE(isBehindItsName(label, laid)) << which;
                    EXPECT_TRUE(label.leader.isNull()) << which;
                    continue;
                }
                const double off = std::abs(label.box.center().y() - label.at.y());
                EXPECT_TRUE(std::none_of(heights.begin(), heights.end(), [&](double height) {
                    return std::abs(label.box.center().y() - height) < off - 8.0;
                })) << which;
                const QLineF& led = label.leader;
                for (std::size_t line = obstacles.firstCurve; !led.isNull() && line < obstacles.lines.size(); ++line) {
                    const QPolygonF& curve = obstacles.lines[line];
                    for (qsizetype i = 0; i + 1 < curve.size(); ++i) {
                        across += ui::cross(led, {curve[i], curve[i + 1]}) ? 1 : 0;
                    }
                }
            }
        }
    }
    EXPECT_EQ(values, 6 * 8 * 3);
    EXPECT_GE(named, 30);
    EXPECT_LE(across, 4);  // of values at 1366x768, whose legends have no room behind names
}

/// In a gesture a value that stands in the legend stays there: what is beside a name need not run after a dot.
TEST(FreePlaces, ValuesInTheLegendStayThereInAGesture)
{
    Laid laid = onScreen(mirageTest(0.7), 1).front();
    std::vector<ui::PlacedLabel> labels = ui::labelsOf(laid.model, laid.frame);
    const auto inLegend = [](const ui::PlacedLabel& label) { return label.inLegend; };
    ASSERT_EQ(std::count_if(labels.begin(), labels.end(), inLegend), 3);
    laid.model.holdsLabels = true;
    for (const double mean : {0.71, 0.72, 0.76, 0.9, 0.4}) {
        laid.model.kept = ui::keptOf(labels);
        laid.model.moving = ui::namedInLegend(onScreen(mirageTest(mean), 1).front().model, laid.model.legend).moving;
        labels = ui::labelsOf(laid.model, laid.frame);
        for (const ui::PlacedLabel& label : labels) {
            EXPECT_TRUE(!isValue(label) || (label.inLegend && isBehindItsName(label, laid)))
                << mean << ": " << label.lines.join(u' ').toStdString();
        }
    }
}
