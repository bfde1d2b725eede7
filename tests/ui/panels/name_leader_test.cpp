// Leaders from names to their lines: whose line a leader means is seen.

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/panels/page_of.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/name_room.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/plot_room.h"
#include "ui/panels/text_painter.h"
#include "ui/present/present.h"

namespace {

/// A panel with one straight line from left to right.
ui::PanelModel withLine(const QString& name, double left, double right)
{
    ui::PanelModel model;
    model.theme = ui::lightTheme();
    ui::LineModel line;
    line.label = name;
    line.stroke = {Qt::black, 1.0, {}};
    line.points = {{0.0, left}, {1.0, right}};
    model.still.lines.push_back(line);
    return model;
}

/// A straight line has only its ends for points: a leader to its first would end on the axis, or on what stands there.
TEST(NameLeaders, EndWithinAStraightLine)
{
    const ui::PanelModel model = withLine(QStringLiteral("straight"), 0.0, 1.0);
    const ui::LineModel& line = model.still.lines.front();
    const ui::PanelFrame frame(model, QSizeF(400.0, 300.0));
    const ui::NameRoom room(model, frame);
    ASSERT_EQ(room.named().size(), 1U);
    ui::PlacedLabel label;
    label.font = ui::themeFont(model.theme, model.theme.labelSize, true);
    ui::leadTo(label, {line.label}, room.named().front(), room, {}, ui::CursorRule::MayCross);
    ASSERT_FALSE(label.leader.isNull());
    const QPolygonF& pixels = room.named().front().pixels;
    EXPECT_GT(QLineF(label.leader.p2(), pixels.front()).length(), 50.0);
    EXPECT_GT(QLineF(label.leader.p2(), pixels.back()).length(), 50.0);
}

/// A name between its line and a curve that has none could be that curve's; a thin line is no curve.
TEST(NameLeaders, ACurveWithoutANameCouldBeMeant)
{
    ui::PanelModel model = withLine(QStringLiteral("named"), 0.3, 0.3);
    ui::LineModel line = model.still.lines.front();
    line.label.clear();
    line.points = {{0.0, 0.5}, {1.0, 0.5}};
    for (const bool isCurve : {false, true}) {
        line.stroke.width = isCurve ? model.theme.curveWidth : 0.5 * model.theme.curveWidth;
        model.still.lines.resize(1);
        model.still.lines.push_back(line);
        const ui::PanelFrame frame(model, QSizeF(400.0, 300.0));
        const ui::NameRoom room(model, frame);
        const QPointF high = frame.pixel({0.5, 0.45});
        const QRectF box(high, frame.pixel({0.6, 0.35}));
        EXPECT_EQ(room.distance(box, room.named().front()).has_value(), !isCurve);
    }
}

/// On every page the mark is named at its line or in the legend, and no name's line crosses it.
TEST(NameLeaders, OfFiguresKeepOffTheMark)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const char* name : {"first-light", "bell-and-pass-mark"}) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                const ui::Figure figure = pageOf(core::presetScenario(name).value(), size, ui::textsFor(language));
                const ui::PanelModel& bell = figure.panels[0];
                const ui::PanelFrame frame(bell, figure.page.panels[0].size());
                const auto rule =
                    std::find_if(bell.moving.rules.begin(), bell.moving.rules.end(),
                                 [](const ui::RuleModel& one) { return one.id == QStringLiteral("rule-pass-mark"); });
                ASSERT_NE(rule, bell.moving.rules.end());
                const double mark = frame.xPixel(rule->x);
                for (const ui::PlacedLabel& label : ui::labelsOf(bell, frame)) {
                    const bool isMark = label.of == rule->id;
                    const double off = std::max(label.box.left() - mark, mark - label.box.right());
                    EXPECT_TRUE(!isMark || off < 30.0) << name << " at " << size.name << ": " << off;
                    const bool crosses =
                        !label.leader.isNull() && (label.leader.x1() < mark) != (label.leader.x2() < mark);
                    EXPECT_TRUE(!label.of.isEmpty() || !crosses) << name << " at " << size.name;
                }
            }
        }
    }
}

/// A name nearer to what a curve was than to the curve would be that one's.
TEST(NameLeaders, WhatACurveWasIsNotNamed)
{
    ui::PanelModel model = withLine(QStringLiteral("named"), 0.3, 0.3);
    ui::LineModel ghost = model.still.lines.front();
    ghost.label.clear();
    ghost.id = QStringLiteral("curve-before");
    for (const double height : {0.5, 0.32}) {  // far beyond the name; between it and its line
        ghost.points = {{0.0, height}, {1.0, height}};
        model.still.lines.resize(1);
        model.still.lines.push_back(ghost);
        const ui::PanelFrame frame(model, QSizeF(400.0, 300.0));
        const ui::NameRoom room(model, frame);
        const QRectF box(frame.pixel({0.5, 0.40}), frame.pixel({0.6, 0.34}));
        EXPECT_EQ(room.distance(box, room.named().front()).has_value(), height > 0.4) << height;
    }
}

/// Two that end in one dot look like an error bar, and neither tells its name's line.
TEST(NameLeaders, EndApart)
{
    constexpr double kApart = 24.0;
    for (const std::string_view name : core::presetNames()) {
        for (const QSizeF size : {QSizeF(342, 378), QSizeF(342, 286), QSizeF(702, 580)}) {
            core::Evaluator evaluator;
            const core::ValidScenario scenario = core::presetScenario(name).value();
            const auto panels = ui::present(scenario, evaluator.evaluate(scenario, {size.width(), size.height()}), {},
                                            ui::lightTheme());
            for (const ui::PanelModel& panel : panels.panels) {
                const auto names = ui::namedPanel(ui::withRoomForPlot(panel, size), size).names;
                for (std::size_t i = 0; i < names.size(); ++i) {
                    for (std::size_t j = 0; j < i; ++j) {
                        if (names[i].leader.isNull() || names[j].leader.isNull()) {
                            continue;
                        }
                        EXPECT_GE(QLineF(names[i].leader.p2(), names[j].leader.p2()).length(), kApart)
                            << name << " " << panel.id.toStdString() << ": " << names[i].lines.join(' ').toStdString()
                            << " / " << names[j].lines.join(' ').toStdString();
                    }
                }
            }
        }
    }
}

/// Lines from labels to what they speak of, of names and values alike, never cross: each would be read as the other's.
TEST(NameLeaders, CrossNoOther)
{
    int led = 0;
    for (const std::string_view name : core::presetNames()) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
                ui::FigureOptions options;
                ui::setSize(options, size);
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(core::presetScenario(name).value(), options, ui::textsFor(language), evaluator).value();
                for (std::size_t panel = 0; panel < figure.panels.size(); ++panel) {
                    const auto labels = ui::labelsOf(
                        figure.panels[panel], ui::PanelFrame(figure.panels[panel], figure.page.panels[panel].size()));
                    for (std::size_t i = 0; i < labels.size(); ++i) {
                        led += labels[i].leader.isNull() ? 0 : 1;
                        for (std::size_t j = 0; j < i; ++j) {
                            EXPECT_FALSE(!labels[i].leader.isNull() && !labels[j].leader.isNull()
                                         && ui::cross(labels[i].leader, labels[j].leader))
                                << name << " " << size.name << ": " << labels[i].lines.join(u' ').toStdString() << " / "
                                << labels[j].lines.join(u' ').toStdString();
                        }
                    }
                }
            }
        }
    }
    EXPECT_GT(led, 20);
}

}  // namespace
