#include <algorithm>
#include <cmath>
#include <map>

#include "ui/panels/panel_labels.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/panels/page_of.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/panel_names.h"
#include "ui/present/present.h"

namespace {

/// The promise of direct labels: none over another, over a marker or out of the panel, wherever the mean is.
TEST(PanelLabels, NeverCollide)
{
    for (const std::string_view name : core::presetNames()) {
        core::Evaluator evaluator;
        for (int step = 1; step < 60; ++step) {
            core::Scenario moved = core::presetScenario(name).value().value();
            moved.model.mean = step / 60.0;
            const auto scenario = core::validate(moved);
            ASSERT_TRUE(scenario.has_value());
            const auto panels = ui::present(*scenario, evaluator.evaluate(*scenario, {560, 500}), {}, ui::lightTheme());
            const QSizeF size = panels.columns == 2 ? QSizeF(600, 620) : QSizeF(400, 320);
            for (const ui::PanelModel& panel : panels.panels) {
                const ui::PanelFrame frame(panel, size);
                const auto labels = ui::labelsOf(panel, frame);
                for (std::size_t i = 0; i < labels.size(); ++i) {
                    EXPECT_TRUE(QRectF(QPointF(), size).contains(labels[i].box) || labels[i].box.isEmpty());
                    for (std::size_t j = 0; j < i; ++j) {
                        EXPECT_FALSE(labels[i].box.intersects(labels[j].box))
                            << name << " at " << moved.model.mean << ": " << labels[i].lines.join(' ').toStdString()
                            << " / " << labels[j].lines.join(' ').toStdString();
                    }
                }
            }
        }
    }
}

/// Every shown metric's value and name has a place at the default size, in the first scenario at every mean.
TEST(PanelLabels, FirstLightNeverLosesOne)
{
    core::Evaluator evaluator;
    for (int step = 2; step < 59; ++step) {
        core::Scenario moved;
        moved.model.mean = step / 60.0;
        const auto scenario = core::validate(moved).value();
        const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {560, 500}), {}, ui::lightTheme());
        for (const ui::PlacedLabel& label :
             ui::labelsOf(panels.panels[1], ui::PanelFrame(panels.panels[1], QSizeF(600, 620)))) {
            EXPECT_FALSE(label.box.isEmpty()) << moved.model.mean << " " << label.lines.join(' ').toStdString();
        }
    }
}

/// A value stands nearest to its own dot, as far as there is any place for it.
TEST(PanelLabels, AValueStandsByItsOwnDot)
{
    int astray = 0;
    core::Evaluator evaluator;
    for (int step = 5; step < 56; ++step) {
        core::Scenario moved;
        moved.model.mean = step / 60.0;
        moved.view.shown = {core::Metric::TokenAccuracy, core::Metric::ExactMatch, core::Metric::PassMark};
        const auto scenario = core::validate(moved).value();
        const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {560, 500}), {}, ui::lightTheme());
        const ui::PanelModel& panel = panels.panels[1];
        const ui::PanelFrame frame(panel, QSizeF(600, 620));
        const auto labels = ui::labelsOf(panel, frame);
        for (const ui::MarkerModel& marker : panel.moving.markers) {
            const auto label = std::find_if(labels.begin(), labels.end(), [&](const ui::PlacedLabel& placed) {
                return placed.lines == QStringList{marker.text} && placed.colour == marker.colour;
            });
            if (label == labels.end() || label->box.isEmpty()) {
                continue;
            }
            const double y = label->box.center().y();
            for (const ui::MarkerModel& other : panel.moving.markers) {
                astray += std::abs(y - frame.yPixel(marker.at.y())) > std::abs(y - frame.yPixel(other.at.y())) + 8.0;
            }
        }
    }
    EXPECT_LE(astray, 3);  // of 153, where all dots are at the foot or at the top
}

/// The scenarios a figure is made of: every preset, brackets, and two curves in one of six panels.
std::vector<core::ValidScenario> figureScenarios()
{
    std::vector<core::ValidScenario> all;
    for (const std::string_view name : core::presetNames()) {
        all.push_back(core::presetScenario(name).value());
    }
    core::Scenario scenario;
    scenario.view.brackets = true;
    all.push_back(core::validate(scenario).value());
    scenario.view.brackets = false;
    scenario.view.layout = core::Layout::SixPanels;
    all.push_back(core::validate(scenario).value());
    return all;
}

/// Whether a line makes way for a label: a faint bell, what a curve was or is pinned as, and the floor of a test.
bool makesWay(const ui::LineModel& line, const ui::Theme& theme)
{
    const bool isGhost = line.id == QStringLiteral("curve-before") || line.id.startsWith(QStringLiteral("pin-"));
    return line.stroke.colour == theme.faintBell || isGhost || line.id == QStringLiteral("test-floor");
}

/// The length of curves under a label, in pixels; rules make way for labels.
double coveredBy(const QRectF& box, const ui::PanelModel& panel, const ui::PanelFrame& frame)
{
    double covered = 0.0;
    for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (const ui::LineModel& line : *lines) {
            QPolygonF polygon;
            for (const ui::LinePoint& point : line.points) {
                polygon << frame.pixel({point.x, point.y});
            }
            covered += line.stroke.width > 0.0 && !makesWay(line, panel.theme) ? ui::coveredLength(polygon, box) : 0.0;
        }
    }
    return covered;
}

/// In every preset's figure, at the sizes it is wanted in, in both languages: no label is lost and none crosses a
/// curve, save what stands inside the area it is the size of, and a value right by its dot that elsewhere would be read
/// as another dot's.
TEST(PanelLabels, OfFiguresCrossNoCurve)
{
    int byDots = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        for (const core::ValidScenario& scenario : figureScenarios()) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                const ui::Figure figure = pageOf(scenario, size, texts);
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const ui::PanelModel& panel = figure.panels[i];
                    const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                    for (const ui::PlacedLabel& label : ui::labelsOf(panel, frame)) {
                        const std::string what = label.lines.join(' ').toStdString() + " in " + panel.id.toStdString()
                                                 + " of " + panel.title.toStdString() + " at " + std::string(size.name);
                        EXPECT_FALSE(label.box.isEmpty()) << what;
                        const auto isIt = [&](const ui::NoteModel& note) {
                            return note.fixed && note.text == label.lines.front();
                        };
                        const bool inside = std::any_of(panel.moving.notes.begin(), panel.moving.notes.end(), isIt)
                                            || std::any_of(panel.still.notes.begin(), panel.still.notes.end(), isIt);
                        const bool byDot = label.of.startsWith(QStringLiteral("marker-"))
                                           && ui::wayFrom(label.box, label.at).length() < 34.0;
                        const bool crosses = !inside && coveredBy(label.box, panel, frame) > 0.0;
                        byDots += crosses && byDot ? 1 : 0;
                        EXPECT_TRUE(!crosses || byDot) << what;
                    }
                }
            }
        }
    }
    EXPECT_LE(byDots, 6);
}

/// A value straight over its dot stands at it: further up it would be read at its own height, and no line leads along
/// the cursor.
TEST(PanelLabels, AValueOverItsDotIsAtIt)
{
    int over = 0;
    for (const core::ValidScenario& scenario : figureScenarios()) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            const ui::Figure figure = pageOf(scenario, size);
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[i], frame)) {
                    const double x = label.at.x();
                    if (!label.of.startsWith(QStringLiteral("marker-")) || label.inLegend || label.box.left() > x
                        || label.box.right() < x) {
                        continue;
                    }
                    ++over;
                    EXPECT_LT(std::abs(label.box.center().y() - label.at.y()), 3.5 * label.box.height())
                        << label.lines.join(u' ').toStdString() << " at " << size.name;
                }
            }
        }
    }
    EXPECT_GT(over, 0);
}

/// What stands so far from what it is of that a line should lead there has one, in letters of any scale.
TEST(PanelLabels, OfFiguresStandByTheirThingsOrAreLedThere)
{
    constexpr double kOfValue = 34.0;
    constexpr double kOfOther = 40.0;
    int led = 0;
    for (const core::ValidScenario& scenario : figureScenarios()) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const double scale : {1.0, 1.5}) {
                const ui::Figure figure = pageOf(scenario, size, {}, scale);
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                    for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[i], frame)) {
                        const bool isValue = label.of.startsWith(QStringLiteral("marker-"));
                        if (label.box.isEmpty() || label.inLegend
                            || (!isValue && !label.of.startsWith(QStringLiteral("note-")))) {
                            continue;
                        }
                        const double across =
                            std::max({label.box.left() - label.at.x(), label.at.x() - label.box.right(), 0.0});
                        const double up =
                            std::max({label.box.top() - label.at.y(), label.at.y() - label.box.bottom(), 0.0});
                        const bool isFar =
                            isValue ? std::hypot(across, up) > kOfValue : std::max(across, up) > kOfOther;
                        EXPECT_FALSE(isFar && label.leader.isNull())
                            << label.lines.join(u' ').toStdString() << " at " << size.name << " " << scale;
                        led += isFar ? 1 : 0;
                    }
                }
            }
        }
    }
    EXPECT_GT(led, 20);
}

/// Five and eight metrics, with their names beside their values where colours do not tell them apart: a value that
/// stands far from its dot has a line to it on nearly every page.
TEST(PanelLabels, ValuesOfManyMetricsAreLedToTheirDots)
{
    using core::Metric;
    constexpr double kFar = 34.0;
    std::vector<Metric> shown = {Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark,
                                 Metric::MultipleChoiceGrade, Metric::BestOfR};
    int all = 0;
    int unled = 0;
    std::string which;
    for (int many = 0; many < 2; ++many) {
        core::Scenario scenario;
        scenario.view.shown = shown;
        shown.insert(shown.end(), {Metric::TokenEditDistance, Metric::Brier, Metric::CrossEntropy});
        for (const ui::ThemeId theme : {ui::ThemeId::Light, ui::ThemeId::Print}) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                ui::FigureOptions options;
                ui::setSize(options, size);
                options.theme = theme;
                core::Evaluator evaluator;
                const ui::Figure figure = ui::compose(core::validate(scenario).value(), options, {}, evaluator).value();
                const ui::PanelFrame frame(figure.panels[1], figure.page.panels[1].size());
                for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[1], frame)) {
                    const bool isValue = label.of.startsWith(QStringLiteral("marker-"));
                    all += isValue ? 1 : 0;
                    const double across =
                        std::max({label.box.left() - label.at.x(), label.at.x() - label.box.right(), 0.0});
                    const double up =
                        std::max({label.box.top() - label.at.y(), label.at.y() - label.box.bottom(), 0.0});
                    if (isValue && !label.inLegend && std::hypot(across, up) > kFar && label.leader.isNull()) {
                        ++unled;
                        which += label.lines.join(u' ').toStdString() + " at " + std::string(size.name) + '\n';
                    }
                }
            }
        }
    }
    EXPECT_EQ(all, 2 * 5 * (5 + 8));
    EXPECT_LE(unled, 12) << which;  // of 130, all but one on pages of eight, which have no room for that many lines
}

/// Lines to values pass no other dot, where they would seem to end, and lie on no cursor, and those to names are not
/// taken for a rule: where there is any other place.
TEST(PanelLabels, LinesToLabelsAreNotTakenForOthers)
{
    int led = 0;
    int throughDots = 0;
    int onCursor = 0;
    int upright = 0;
    for (const core::ValidScenario& scenario : figureScenarios()) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            const ui::Figure figure = pageOf(scenario, size);
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelModel& panel = figure.panels[i];
                const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                for (const ui::PlacedLabel& label : ui::labelsOf(panel, frame)) {
                    const QLineF& leader = label.leader;
                    if (leader.isNull()) {
                        continue;
                    }
                    ++led;
                    const bool isLong = std::abs(leader.dy()) > 40.0;
                    upright +=
                        label.of.isEmpty() && isLong && std::abs(leader.dx()) < 0.2 * std::abs(leader.dy()) ? 1 : 0;
                    if (!label.of.startsWith(QStringLiteral("marker-"))) {
                        continue;
                    }
                    onCursor += isLong && std::abs(leader.dx()) < 1.0 ? 1 : 0;
                    for (const ui::MarkerModel& marker : panel.moving.markers) {
                        const QPointF dot = frame.pixel(marker.at);
                        const double reach = panel.theme.markerRadius;
                        const QRectF around(dot - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
                        throughDots += QLineF(dot, label.at).length() > 1.0
                                               && ui::insideOf(leader.p1(), leader.p2(), around).has_value()
                                           ? 1
                                           : 0;
                    }
                }
            }
        }
    }
    EXPECT_GT(led, 50);
    EXPECT_EQ(throughDots, 0);
    EXPECT_LE(onCursor, 1);
    EXPECT_LE(upright, 6);
}

/// Of two dots one over the other, however near, the upper one's value is not the lower; one that is has a line to it.
TEST(PanelLabels, ValuesOfDotsCloseTogetherAreInTheirOrder)
{
    std::vector<core::ValidScenario> all = figureScenarios();
    for (const double low : {0.2, 0.3, 0.4}) {
        core::Scenario groups;
        groups.model.distribution = core::Distribution::TwoGroups;
        groups.model.groups = core::GroupLevels{low, 0.8};
        all.push_back(core::validate(groups).value());
    }
    int pairs = 0;
    int reversed = 0;
    for (const core::ValidScenario& scenario : all) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            const ui::Figure figure = pageOf(scenario, size);
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                std::vector<ui::PlacedLabel> values;
                for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[i], frame)) {
                    if (label.of.startsWith(QStringLiteral("marker-")) && !label.box.isEmpty() && label.leader.isNull()
                        && !label.inLegend) {
                        values.push_back(label);
                    }
                }
                for (const ui::PlacedLabel& upper : values) {
                    for (const ui::PlacedLabel& lower : values) {
                        if (upper.at.x() == lower.at.x() && upper.at.y() < lower.at.y()) {
                            ++pairs;
                            reversed += upper.box.center().y() > lower.box.center().y() + 2.0 ? 1 : 0;
                        }
                    }
                }
            }
        }
    }
    EXPECT_EQ(reversed, 0);
    EXPECT_GT(pairs, 40);
}

/// The mean's own number stands on its bell's side of the mark, whatever is named there.
TEST(PanelLabels, TheMeanIsNotWrittenBeyondTheMark)
{
    QStringList beyond;  // pages
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const char* name : {"bell-and-pass-mark", "first-light"}) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                const ui::Figure figure = pageOf(core::presetScenario(name).value(), size, ui::textsFor(language));
                const ui::PanelFrame frame(figure.panels[0], figure.page.panels[0].size());
                double mark = 0.0;
                for (const ui::RuleModel& rule : figure.panels[0].moving.rules) {
                    mark = rule.id == QStringLiteral("rule-pass-mark") ? frame.xPixel(rule.x) : mark;
                }
                for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[0], frame)) {
                    if (label.of == QStringLiteral("note-mean") && label.box.center().x() > mark) {
                        beyond << QStringLiteral("%1 %2").arg(QLatin1String(name), QLatin1String(size.name.data()));
                    }
                }
            }
        }
    }
    EXPECT_LE(beyond.size(), 1)  // of 20 pages: a 4:3 slide of the logit axis, whose left side is full
        << beyond.join(u'|').toStdString();
}

/// The highest point of a line.
QPointF topOf(const ui::PanelModel& panel, const QString& id)
{
    QPointF top;
    for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (const ui::LineModel& line : *lines) {
            for (const ui::LinePoint& point : line.points) {
                const QPointF at(point.x, point.y);
                top = line.id == id && at.y() > top.y() ? at : top;
            }
        }
    }
    return top;
}

/// The slope lays a second bell beside the mean's: the mean is written nearer to its own, on every page.
TEST(PanelLabels, TheMeanIsWrittenAtItsOwnBell)
{
    int told = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const double mean : {0.05, 0.1, 0.2, 0.35, 0.9}) {
            core::Scenario moved = core::presetScenario("slope").value().value();
            moved.model.mean = mean;
            const auto scenario = core::validate(moved).value();
            for (const ui::SizePreset& size : ui::kSizePresets) {
                const ui::Figure figure = pageOf(scenario, size, ui::textsFor(language));
                const ui::PanelModel& panel = figure.panels[0];
                const ui::PanelFrame frame(panel, figure.page.panels[0].size());
                const auto from = [&](const ui::PlacedLabel& label, const char* bell) {
                    return ui::wayFrom(label.box, frame.pixel(topOf(panel, QString::fromLatin1(bell)))).length();
                };
                for (const ui::PlacedLabel& label : ui::labelsOf(panel, frame)) {
                    if (label.of == QStringLiteral("note-mean")) {
                        EXPECT_LT(from(label, "curve-density"), from(label, "curve-moved-bell"))
                            << mean << ' ' << size.name;
                        ++told;
                    }
                }
            }
        }
    }
    EXPECT_EQ(told, 2 * 5 * static_cast<int>(ui::kSizePresets.size()));
}

/// A test's score is read as its own and the true one at its line, however near they are: never does each stand on the
/// other's side, and where there is room on both sides neither does.
TEST(PanelLabels, TheTrueScoreAndTheTestsAreNotMistaken)
{
    int told = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (int step = 16; step < 40; ++step) {
            core::Scenario moved = core::presetScenario("first-light").value().value();
            moved.view.layout = core::Layout::TestSet;
            moved.model.mean = step / 40.0;
            const auto scenario = core::validate(moved).value();
            for (const ui::SizePreset& size : ui::kSizePresets) {
                const ui::Figure figure = pageOf(scenario, size, ui::textsFor(language));
                const ui::PanelModel& panel = figure.panels.back();
                const ui::PanelFrame frame(panel, figure.page.panels.back().size());
                const auto labels = ui::labelsOf(panel, frame);
                const auto of = [&](const char* id) {
                    const auto found = std::find_if(labels.begin(), labels.end(), [&](const ui::PlacedLabel& label) {
                        return label.of == QLatin1String(id);
                    });
                    return found == labels.end() ? ui::PlacedLabel{} : *found;
                };
                const ui::PlacedLabel truth = of("rule-score");
                const ui::PlacedLabel test = of("marker-this-test");
                const double apart = std::abs(test.at.x() - truth.at.x());
                if (truth.box.isEmpty() || test.box.isEmpty() || apart < 4.0) {
                    continue;
                }
                const auto isLeft = [&](const QPointF& place) { return place.x() < truth.at.x(); };
                const bool truthByTest = isLeft(truth.box.center()) == isLeft(test.at)
                                         && test.at.y() < truth.box.bottom() + 2.0 * truth.box.height()
                                         && truth.box.left() - 12.0 < test.at.x()
                                         && test.at.x() < truth.box.right() + 12.0;
                const bool testByTruth = test.leader.isNull() && isLeft(test.box.center()) != isLeft(test.at);
                const std::string what = std::string(size.name) + " at " + std::to_string(moved.model.mean);
                EXPECT_FALSE(truthByTest && testByTruth) << what;
                const auto fits = [&](double left, double right) {
                    return left > frame.axes().left() + 4.0 && right < frame.axes().right() - 4.0;
                };
                const auto left = [&](const ui::PlacedLabel& label) { return label.at.x() - 14.0 - label.box.width(); };
                const auto right = [&](const ui::PlacedLabel& label) {
                    return label.at.x() + 14.0 + label.box.width();
                };
                if (isLeft(test.at) ? fits(left(test), right(truth)) : fits(left(truth), right(test))) {
                    ++told;
                    EXPECT_FALSE(truthByTest || testByTruth) << what;
                }
            }
        }
    }
    EXPECT_GT(told, 3);
}

QStringList namesIn(const ui::PanelModel& panel)
{
    QStringList names;
    for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (const ui::LineModel& line : *lines) {
            names << (line.label.isEmpty() ? QStringList() : QStringList{line.label});
        }
    }
    return names;
}

/// A name never moves while the mean does, where it keeps off the cursor as that stood at first: in no panel of any
/// scenario that shows curves against it.
TEST(PanelLabels, ANameKeepsItsPlaceWhileTheMeanMoves)
{
    for (const std::string_view name : {"first-light", "longer-answers", "many-digits", "mirage-test", "paper-fig2"}) {
        core::Evaluator evaluator;
        std::map<QString, std::vector<ui::PlacedLabel>> first;
        std::map<QString, std::optional<double>> rests;
        for (int step = 6; step < 56; ++step) {
            core::Scenario moved = core::presetScenario(name).value().value();
            moved.model.mean = step / 60.0;
            const auto scenario = core::validate(moved).value();
            const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {560, 500}), {}, ui::lightTheme());
            for (ui::PanelModel given : panels.panels) {
                given.still.rest = rests.try_emplace(given.id, given.still.rest).first->second;
                const ui::PanelModel panel = ui::withLegendWhereNeeded(given, QSizeF(600, 620));
                const auto names = ui::namesOf(panel, ui::PanelFrame(panel, QSizeF(600, 620)));
                EXPECT_EQ(first.try_emplace(given.id, names).first->second, names)
                    << name << " at " << moved.model.mean << " in " << given.id.toStdString();
            }
        }
    }
}

/// Every name of a figure stands somewhere, in letters of any scale: beside its line, nearer to it than to any other
/// that is named, or in the legend.
TEST(PanelLabels, OfFiguresNameEveryLineWhereItIs)
{
    for (const core::ValidScenario& scenario : figureScenarios()) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const double scale : {1.0, 1.5}) {
                const ui::Figure figure = pageOf(scenario, size, {}, scale);
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const ui::PanelModel& panel = figure.panels[i];
                    const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                    const auto labels = ui::namesOf(panel, frame);
                    for (const QString& name : namesIn(panel)) {
                        const auto placed = std::find_if(labels.begin(), labels.end(), [&](const ui::PlacedLabel& one) {
                            return one.lines.join(u' ') == name || one.lines.join(QString()) == name;
                        });
                        ASSERT_NE(placed, labels.end()) << name.toStdString();
                        EXPECT_FALSE(placed->box.isEmpty()) << name.toStdString() << " at " << size.name << scale;
                    }
                }
            }
        }
    }
}

/// The words of a bracket that find no place in a low plot stand in the legend.
TEST(PanelLabels, ABracketsWordsAreNeverLost)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    scenario.view.layout = core::Layout::Slope;
    scenario.view.xAxis = core::XAxis::Logit;
    scenario.view.brackets = true;
    int inLegends = 0;
    for (int step = 2; step < 19; ++step) {
        scenario.model.mean = step / 20.0;
        for (const double scale : {1.0, 1.5}) {
            ui::FigureOptions options;
            options.width = 1080;
            options.height = 1080;
            options.fontScale = scale;
            core::Evaluator evaluator;
            const ui::Figure figure = ui::compose(core::validate(scenario).value(), options, {}, evaluator).value();
            const ui::PanelModel& panel = figure.panels.back();
            const auto labels = ui::labelsOf(panel, ui::PanelFrame(panel, figure.page.panels.back().size()));
            const auto isBracket = [](const QString& words) { return words.startsWith(QStringLiteral("10–90")); };
            const bool placed = std::any_of(labels.begin(), labels.end(), [&](const ui::PlacedLabel& label) {
                return isBracket(label.lines.front()) && !label.box.isEmpty();
            });
            const bool listed = std::any_of(panel.legend.begin(), panel.legend.end(),
                                            [&](const ui::LegendEntry& entry) { return isBracket(entry.text); });
            EXPECT_TRUE(placed || listed) << scenario.model.mean << " at " << scale;
            inLegends += listed ? 1 : 0;
        }
    }
    EXPECT_GT(inLegends, 0);
}

/// Beside every other named curve a name is further off than from its own.
TEST(PanelLabels, ANameStandsByItsOwnCurve)
{
    core::Scenario scenario;
    scenario.view.shown = {core::Metric::TokenAccuracy, core::Metric::ExactMatch, core::Metric::PassMark,
                           core::Metric::Brier};
    core::Evaluator evaluator;
    const auto valid = core::validate(scenario).value();
    const auto panels = ui::present(valid, evaluator.evaluate(valid, {560, 500}), {}, ui::lightTheme());
    const ui::PanelModel& panel = panels.panels[1];
    const ui::PanelFrame frame(panel, QSizeF(600, 620));
    const auto reach = [&](const ui::LineModel& line, const QRectF& box) {
        QPolygonF polygon;
        for (const ui::LinePoint& point : line.points) {
            polygon << frame.pixel({point.x, point.y});
        }
        double away = 0.0;
        while (away < 200.0 && ui::coveredLength(polygon, box.adjusted(-away, -away, away, away)) == 0.0) {
            away += 1.0;
        }
        return away;
    };
    int seen = 0;
    for (const ui::PlacedLabel& label : ui::namesOf(panel, frame)) {
        const auto isOwn = [&](const ui::LineModel& line) { return line.stroke.colour == label.colour; };
        const auto own = std::find_if(panel.still.lines.begin(), panel.still.lines.end(), isOwn);
        ASSERT_NE(own, panel.still.lines.end());
        for (const ui::LineModel& other : panel.still.lines) {
            if (!label.box.isEmpty() && label.leader.isNull() && !isOwn(other)) {
                EXPECT_LT(reach(*own, label.box), reach(other, label.box)) << label.lines.join(' ').toStdString();
                ++seen;
            }
        }
    }
    EXPECT_GE(seen, 3);
}

TEST(PanelLabels, MoreThanFourNamesAreALegend)
{
    core::Scenario scenario;
    core::Evaluator evaluator;
    using core::Metric;
    for (const std::vector<Metric>& metrics : {std::vector{Metric::TokenAccuracy, Metric::PassMark},
                                               std::vector{Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark,
                                                           Metric::MultipleChoiceGrade, Metric::Brier}}) {
        scenario.view.shown = metrics;
        const std::size_t shown = metrics.size();
        const auto valid = core::validate(scenario).value();
        const auto panels = ui::present(valid, evaluator.evaluate(valid, {560, 500}), {}, ui::lightTheme());
        const ui::PanelModel panel = ui::withLegendWhereNeeded(panels.panels[1], QSizeF(600, 620));
        EXPECT_EQ(panel.legend.size(), shown > 4 ? shown : 0U);
        EXPECT_EQ(namesIn(panel).isEmpty(), shown > 4);
    }
}

}  // namespace
