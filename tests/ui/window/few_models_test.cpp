// Sizes are left out by a click on their dots or by their buttons, and the joined line says what is left.

#include "open_window.h"

#include <cmath>

#include "core/io/presets.h"
#include "ui/controls/size_toggles.h"
#include "ui/controls/text_button.h"

namespace {

core::ValidScenario joinedOnSizes()
{
    core::Scenario scenario = core::presetScenario("longer-answers")->value();
    scenario.view.layout = core::Layout::TwoPanels;
    scenario.view.xAxis = core::XAxis::Size;
    scenario.view.sizes = {350e6, 1.3e9, 6.7e9, 200e9};
    scenario.view.joined = true;
    return core::validate(scenario).value();
}

QPoint dotOf(ui::PlotPanel& panel, double size)
{
    for (const ui::MarkerModel& dot : panel.model().still.dots) {
        if (std::fabs(dot.at.x() - std::log10(size)) < 1e-9) {
            return panel.pixelOf(dot.at).toPoint();
        }
    }
    ADD_FAILURE() << "no dot at " << size;
    return {};
}

TEST(FewModelsWindow, AClickOnADotLeavesItsSizeOutAndIsUndone)
{
    OpenWindow open(joinedOnSizes());
    const QString before = open.metric().model().subtitle;
    EXPECT_TRUE(before.contains(QStringLiteral("4 sizes joined: emergence score"))) << before.toStdString();
    QTest::mouseClick(&open.metric(), Qt::LeftButton, {}, dotOf(open.metric(), 350e6));
    OpenWindow::settle();
    EXPECT_EQ(open.session().scenario().view().hidden, std::vector{350e6});
    EXPECT_TRUE(open.metric().model().subtitle.contains(QStringLiteral("3 sizes joined")));
    EXPECT_NE(open.metric().model().subtitle.section(QStringLiteral("joined: "), 1),
              before.section(QStringLiteral("joined: "), 1));
    open.session().history().undo();
    OpenWindow::settle();
    EXPECT_EQ(open.metric().model().subtitle, before);
}

/// A press that is drawn away is a drag of the cursor whose line passes there, not a click.
TEST(FewModelsWindow, ADragFromADotIsNoClick)
{
    OpenWindow open(joinedOnSizes());
    const QPoint dot = dotOf(open.metric(), 200e9);
    OpenWindow::drag(open.metric(), dot, dot - QPoint(60, 0));
    EXPECT_TRUE(open.session().scenario().view().hidden.empty());
}

TEST(FewModelsWindow, HasAButtonForEachSizeForTheKeyboard)
{
    OpenWindow open(joinedOnSizes());
    ui::SizeToggles& toggles = open.window->exploration().controls().sizeToggles();
    ASSERT_EQ(toggles.count(), 4U);
    ui::TextButton& second = toggles.toggle(1);
    EXPECT_EQ(second.text(), QStringLiteral("1.3B"));
    EXPECT_EQ(second.accessibleName(), QStringLiteral("Models of 1.3B"));
    EXPECT_TRUE(second.isCheckable() && second.isChecked());
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Space);
    OpenWindow::settle();
    EXPECT_FALSE(second.isChecked());
    EXPECT_EQ(open.session().scenario().view().hidden, std::vector{1.3e9});
    QTest::keyClick(&second, Qt::Key_Space);
    OpenWindow::settle();
    EXPECT_TRUE(second.isChecked());
    EXPECT_TRUE(open.session().scenario().view().hidden.empty());
}

TEST(FewModelsWindow, ASizeTypedAnewIsShownAndTheOthersStayAsTheyWere)
{
    OpenWindow open(joinedOnSizes());
    for (const ui::EditRequest& request : std::initializer_list<ui::EditRequest>{
             ui::ShowSize{1.3e9, false}, ui::ShowSize{200e9, false}, ui::TypeSizes{QStringLiteral("350M, 6.7B, 200B")},
             ui::TypeSizes{QStringLiteral("350M, 1.3B, 6.7B, 200B")}}) {
        open.window->explorer().request(request);
    }
    EXPECT_EQ(open.session().scenario().view().hidden, std::vector{200e9});
}

/// Of one size there is nothing to join.
TEST(FewModelsWindow, JoinsNoMoreWhenOneIsLeft)
{
    OpenWindow open(joinedOnSizes());
    for (const double size : {350e6, 1.3e9, 6.7e9}) {
        open.window->explorer().request(ui::ShowSize{size, false});
    }
    OpenWindow::settle();
    EXPECT_FALSE(open.session().scenario().view().joined);
    EXPECT_EQ(core::shownSizes(open.session().scenario().view()), std::vector{200e9});
}

}  // namespace
