// The strip of answers under a figure's panels: its room, and the digits of real answers.

#include <algorithm>
#include <string>
#include <utility>

#include <QImage>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/scale_law.h"
#include "tests/ui/scenarios.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/answers_geometry.h"
#include "ui/panels/inset_box.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_room.h"
#include "ui/words/error_text.h"

namespace {

core::Result<ui::Figure> composed(const char* preset, const ui::SizePreset& size, core::Layout layout, bool caption)
{
    ui::FigureOptions options;
    ui::setSize(options, size);
    options.answers = true;
    options.caption = caption;
    core::Evaluator evaluator;
    const core::ValidScenario scenario = testing_scenarios::changed(
        [&](core::Scenario& one) { one.view.layout = layout; }, core::presetScenario(preset).value());
    return ui::compose(scenario, options, ui::Texts(), evaluator);
}

ui::Figure figureOf(const char* preset, const ui::SizePreset& size, core::Layout layout, bool caption)
{
    return composed(preset, size, layout, caption).value();
}

TEST(AnswersInAFigure, HaveDigitsThatCanBeRead)
{
    for (const char* preset : {"own-facts", "own-addition", "own-digits"}) {
        for (const std::size_t wide : {0U, 2U, 3U}) {
            const ui::SizePreset& size = ui::kSizePresets[wide];
            const ui::Figure figure = figureOf(preset, size, core::Layout::TwoPanels, false);
            const ui::AnswersModel& model = figure.answers->model;
            const ui::AnswersGeometry places(figure.answers->card, model);
            const QRectF cell = places.cell(0, 0);
            const std::string what = std::string(preset) + " at " + std::string(size.name);
            EXPECT_GE(std::min(0.95 * cell.height(), 1.3 * cell.width()), ui::kSmallestType) << what;
            EXPECT_GE(model.columns.size(), 6U) << what;
            const QRectF last = places.reach(model.columns.size() - 1);
            EXPECT_TRUE(figure.answers->card.contains(last)) << what;
            EXPECT_TRUE(model.caption.contains(QStringLiteral("of these %1 right").arg(model.columns.size()))) << what;
            EXPECT_TRUE(model.caption.contains(QStringLiteral("seed 1"))) << what;
        }
    }
}

/// 24 answers of 50 tokens: cells, and no hairlines.
TEST(AnswersInAFigure, HaveCellsOnHalfASlideToo)
{
    for (const ui::SizePreset& size : ui::kSizePresets) {
        if (const auto made = composed("first-light", size, core::Layout::TwoPanels, false)) {
            const ui::AnswersGeometry places(made->answers->card, made->answers->model);
            const QRectF cell = places.cell(0, 0);
            EXPECT_GE(std::min(cell.width(), cell.height()), 2.0) << size.name;
            EXPECT_LE(cell.width(), 2.5 * cell.height()) << size.name;
            EXPECT_LE(cell.height(), 2.5 * cell.width()) << size.name;
        }
    }
}

/// Panels, strip and words one under the other, and plots that are no stripes; a figure that is too small is refused.
TEST(AnswersInAFigure, LeaveThePlotsTheirRoom)
{
    for (const char* preset : {"first-light", "own-facts", "own-digits"}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const bool caption : {false, true}) {
                const core::Result<ui::Figure> made = composed(preset, size, core::Layout::TwoPanels, caption);
                const std::string what = std::string(preset) + " at " + std::string(size.name);
                if (!made) {
                    EXPECT_TRUE(caption || size.name == "half-slide" || size.name == "column-85mm") << what << caption;
                    EXPECT_EQ(made.error().front().field, "answers");
                    continue;
                }
                const ui::Figure& figure = *made;
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const QRectF& place = figure.page.panels[i];
                    EXPECT_LE(place.bottom(), figure.answers->card.top() + 1e-6) << what;
                    EXPECT_GE(ui::PanelFrame(figure.panels[i], place.size()).axes().height(), 40.0) << what << caption;
                }
                EXPECT_LE(figure.answers->card.bottom(), figure.page.canvas.height() - figure.caption.height + 1e-6)
                    << what;
            }
        }
    }
}

TEST(AnswersInAFigure, AreRefusedWhereThePlotsWouldBeStripes)
{
    const auto made = composed("own-facts", ui::kSizePresets[1], core::Layout::TwoPanels, true);
    ASSERT_FALSE(made.has_value());
    const QString said = ui::describe(made.error(), ui::Texts());
    EXPECT_TRUE(said.startsWith(QStringLiteral("answers: the plots would be too low; leave out answers or caption")))
        << said.toStdString();
}

TEST(Subtitles, OfOneRowLeaveOutAsMuch)
{
    for (const char* preset : {"own-facts", "own-addition", "own-digits"}) {
        const ui::Figure figure = figureOf(preset, ui::kSizePresets[0], core::Layout::Measured, false);
        ASSERT_EQ(figure.panels.size(), 2U);
        ASSERT_EQ(figure.page.panels[0].top(), figure.page.panels[1].top());
        const auto lines = [&](std::size_t panel) {
            const QSizeF size = figure.page.panels[panel].size();
            return ui::withRoomForPlot(figure.panels[panel], size).subtitle.count(QChar(u'\n'));
        };
        EXPECT_EQ(lines(0), lines(1)) << preset;
    }
}

/// Pixels of the cursor's colour in its column, within a box of a panel and in the panel's axes.
std::pair<int, int> cursorIn(const ui::Figure& figure, std::size_t number)
{
    QImage image(figure.size.toSize(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    ui::paint(image, figure, 1.0, ui::TextMode::Outlines);
    const ui::PanelModel& panel = figure.panels[number];
    const ui::PanelFrame frame(panel, figure.page.panels[number].size());
    const QRectF box = ui::insetBox(panel.still.insets.front(), frame.axes(), panel.theme).value();
    const QPointF corner = figure.page.panels[number].topLeft();
    const double scale = figure.page.scale;
    const int middle = qRound((corner.x() + frame.xPixel(panel.moving.rules.front().x)) * scale);
    std::pair<int, int> count;
    for (int y = qRound((corner.y() + frame.axes().top()) * scale); y < (corner.y() + frame.axes().bottom()) * scale;
         ++y) {
        const double at = y / scale - corner.y();
        bool cursor = false;
        for (int x = middle - 2; x <= middle + 2; ++x) {
            cursor = cursor || image.pixelColor(x, y) == panel.theme.cursor;
        }
        (at > box.top() + 2.0 && at < box.bottom() - 2.0 ? count.first : count.second) += cursor ? 1 : 0;
    }
    return count;
}

TEST(AnInset, HasTheCursorBehindIt)
{
    ui::FigureOptions options;
    core::Evaluator evaluator;
    const core::ValidScenario scenario = testing_scenarios::changed(
        [](core::Scenario& one) { one.model.mean = core::meanSuccessAtSize(one.model.law, 3000.0).value; },
        core::presetScenario("own-facts").value());
    const ui::Figure figure = ui::compose(scenario, options, ui::Texts(), evaluator).value();
    ASSERT_EQ(figure.panels[1].still.insets.size(), 1U);
    const auto [inside, outside] = cursorIn(figure, 1);
    EXPECT_EQ(inside, 0);
    EXPECT_GT(outside, 100);
}

}  // namespace
