// Names in a film: they stand still, so that an eye follows what moves.

#include <map>
#include <optional>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/follows.h"
#include "ui/export/frame_source.h"
#include "ui/export/size_preset.h"
#include "ui/export/sweep.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_names.h"
#include "ui/words/texts.h"

namespace {

constexpr double kPointsOfPixel = 0.75;

struct Jump {
    double most = 0.0;  ///< points of the page, from a frame to the next
    QString name;
    int frame = 0;
};

/// The largest step of any name of a film's panels.
Jump largestJump(const core::ValidScenario& scenario, core::Parameter parameter, int frames)
{
    ui::SweepOptions options;
    options.parameter = parameter;
    options.frames = frames;
    const auto film = ui::sweep(scenario, options);
    Jump jump;
    if (!film) {
        return jump;
    }
    ui::FrameSource source(*film, {}, {});
    std::map<std::pair<QString, QString>, QPointF> before;
    for (int frame = 0; frame < frames; ++frame) {
        const ui::Figure figure = source.composed(static_cast<std::size_t>(frame)).value();
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const QRectF& place = figure.page.panels[i];
            for (const ui::PlacedLabel& label :
                 ui::namesOf(figure.panels[i], ui::PanelFrame(figure.panels[i], place.size()))) {
                if (label.box.isEmpty()) {
                    continue;
                }
                const QString words = label.lines.join(u' ');
                const QPointF at = (place.topLeft() + label.box.center()) * figure.page.scale * kPointsOfPixel;
                const auto known = before.find({figure.panels[i].id, words});
                const double moved = known == before.end() ? 0.0 : QLineF(known->second, at).length();
                if (moved > jump.most) {
                    jump = {moved, words, frame};
                }
                before[{figure.panels[i].id, words}] = at;
            }
        }
    }
    return jump;
}

}  // namespace

/// Wherever the mean, the number of questions or the cut goes, no name moves by a hair, whatever words beside it get a
/// line more and whatever line passes.
TEST(FilmNames, StandStillWhileTheirCurvesDo)
{
    for (const std::string_view name : core::presetNames()) {
        const core::ValidScenario scenario = core::presetScenario(name).value();
        for (const core::Parameter parameter :
             {core::Parameter::Mean, core::Parameter::Questions, core::Parameter::Cut}) {
            if (core::follows(scenario, parameter)) {
                const Jump jump = largestJump(scenario, parameter, 24);
                EXPECT_LT(jump.most, 0.5) << name << ' ' << static_cast<int>(parameter) << ": "
                                          << jump.name.toStdString() << " in frame " << jump.frame;
            }
        }
    }
}

/// On every page the name of a mark that does not move stands in one place, wherever the bell goes.
TEST(FilmNames, OfAMarkStandsStillOnEveryPage)
{
    ui::SweepOptions options;
    options.frames = 12;
    const auto film = ui::sweep(core::presetScenario("first-light").value(), options).value();
    int seen = 0;
    for (const ui::SizePreset& size : ui::kSizePresets) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            ui::FigureOptions page;
            ui::setSize(page, size);
            ui::FrameSource source(film, page, ui::textsFor(language));
            std::optional<QPointF> place;
            for (std::size_t number = 0; number < film.size(); ++number) {
                const ui::Figure figure = source.composed(number).value();
                const ui::PanelModel& bell = figure.panels.front();
                const ui::PanelFrame frame(bell, figure.page.panels.front().size());
                for (const ui::PlacedLabel& label : ui::labelsOf(bell, frame)) {
                    if (label.of.startsWith(QStringLiteral("rule-"))) {
                        place = place.value_or(label.box.center());
                        EXPECT_LT(QLineF(*place, label.box.center()).length(), 0.5)
                            << size.name << (language == ui::Language::English ? " en " : " ja ") << number;
                        ++seen;
                    }
                }
            }
        }
    }
    EXPECT_GT(seen, 60);
}

/// Longer answers bring a curve to other names and its value to other plots' heights: headings, legends and axes are
/// those of every frame.
TEST(FilmNames, LayOutEveryFrameAlike)
{
    for (const std::size_t size : {0U, 1U}) {
        ui::FigureOptions options;
        ui::setSize(options, ui::kSizePresets[size]);
        ui::SweepOptions moved;
        moved.parameter = core::Parameter::Length;
        moved.frames = 12;
        const auto film = ui::sweep(core::presetScenario("gpt3-metric").value(), moved).value();
        ui::FrameSource source(film, options, {});
        std::vector<QString> first;
        for (std::size_t frame = 0; frame < film.size(); ++frame) {
            const ui::Figure figure = source.composed(frame).value();
            std::vector<QString> said;
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelModel& panel = figure.panels[i];
                const QRectF axes = ui::PanelFrame(panel, figure.page.panels[i].size()).axes();
                said.push_back(QStringLiteral("%1|%2 names|%3 high")
                                   .arg(panel.title)
                                   .arg(panel.legend.size())
                                   .arg(axes.height(), 0, 'f', 1));
            }
            first = frame == 0 ? said : first;
            EXPECT_EQ(said, first) << ui::kSizePresets[size].name << ", frame " << frame;
        }
    }
}

/// The bars of a small test are in every name's way, those of a large one in none's: names and axes stand as if they
/// were there throughout, and a value that has a free place keeps it.
TEST(FilmNames, StandStillWhileATestGrows)
{
    core::Scenario scenario = core::presetScenario("ifeval")->value();
    scenario.view.layout = core::Layout::TestSet;
    const core::ValidScenario valid = core::validate(scenario).value();
    ui::SweepOptions options;
    options.parameter = core::Parameter::Questions;
    options.from = 10.0;
    options.to = 1000.0;
    options.frames = 40;
    const auto film = ui::sweep(valid, options).value();
    ui::FrameSource source(film, {}, {});
    std::vector<QRectF> axes;
    std::vector<std::size_t> entries;
    QPointF value;
    int moves = 0;
    for (std::size_t frame = 0; frame < film.size(); ++frame) {
        const ui::Figure figure = source.composed(frame).value();
        std::vector<QRectF> axesNow;
        std::vector<std::size_t> entriesNow;
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const ui::PanelFrame place(figure.panels[i], figure.page.panels[i].size());
            axesNow.push_back(place.axes().translated(figure.page.panels[i].topLeft()));
            entriesNow.push_back(figure.panels[i].legend.size());
            for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[i], place)) {
                if (i == 0 && label.of.startsWith(QStringLiteral("marker-"))) {
                    moves += frame > 0 && QLineF(value, label.box.center()).length() > 1.0 ? 1 : 0;
                    value = label.box.center();
                }
            }
        }
        axes = frame == 0 ? axesNow : axes;
        entries = frame == 0 ? entriesNow : entries;
        EXPECT_EQ(axesNow, axes) << "frame " << frame;
        EXPECT_EQ(entriesNow, entries) << "frame " << frame;
    }
    EXPECT_LE(moves, 12);  // of 39; 16 where each frame begins anew
    EXPECT_LE(largestJump(valid, core::Parameter::Questions, 24).most, 0.5);
}

/// A value of a film's frame stands by its dot: none is led across the plot.
TEST(FilmNames, NoValueStandsFarFromItsDot)
{
    constexpr double kFar = 190.0;
    ui::FigureOptions options;
    options.unit = ui::FigureOptions::Unit::Pixels;
    options.width = 960.0;
    options.height = 540.0;
    int values = 0;
    for (const std::string_view name : {"paper-fig2", "first-light", "longer-answers", "many-digits", "mirage-test"}) {
        core::Scenario raw = core::presetScenario(name).value().value();
        raw.view.layout = core::Layout::TwoPanels;
        const core::ValidScenario scenario = core::validate(raw).value();
        ui::SweepOptions moved;
        moved.frames = 16;
        const auto film = ui::sweep(scenario, moved).value();
        ui::FrameSource source(film, options, {});
        for (int number = 0; number < moved.frames; ++number) {
            const ui::Figure figure = source.composed(static_cast<std::size_t>(number)).value();
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[i], frame)) {
                    const bool isByDot = !label.box.isEmpty() && !label.inLegend;
                    if (label.of.startsWith(QStringLiteral("marker-")) && isByDot) {
                        ++values;
                        EXPECT_LT(ui::wayFrom(label.box, label.at).length(), kFar)
                            << name << " frame " << number << ": " << label.lines.join(u' ').toStdString();
                    }
                }
            }
        }
    }
    EXPECT_GT(values, 20);  // the others stand in legends
}
