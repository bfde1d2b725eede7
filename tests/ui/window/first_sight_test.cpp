// What a newcomer sees: few controls, the rest one step away, and what was unfolded remembered.

#include "tests/ui/window/open_window.h"

#include <QScrollBar>

#include "ui/controls/choice_box.h"
#include "ui/controls/parameter_row.h"
#include "ui/controls/section_head.h"
#include "ui/window/panels_area.h"

namespace {

std::vector<core::Parameter> seen(OpenWindow& open)
{
    std::vector<core::Parameter> parameters;
    for (const core::Parameter parameter : core::kParameters) {
        const ui::ParameterRow* row = open.window->exploration().controls().row(parameter);
        if (row != nullptr && row->isVisible()) {
            parameters.push_back(parameter);
        }
    }
    return parameters;
}

ui::SectionHead& head(OpenWindow& open, const char* key)
{
    auto* found = open.window->exploration().controls().findChild<ui::SectionHead*>(QStringLiteral("section-")
                                                                                    + QLatin1String(key));
    EXPECT_NE(found, nullptr) << key;
    return *found;
}

TEST(FirstSight, HasFourControlsAndTheMetrics)
{
    ui::MemoryStore store;
    OpenWindow open({}, {}, &store);
    const std::vector<core::Parameter> four = {core::Parameter::Mean, core::Parameter::Spread, core::Parameter::Length,
                                               core::Parameter::PassMark};
    EXPECT_EQ(seen(open), four);
    EXPECT_TRUE(head(open, "metrics").isChecked());
    for (const char* key : {"distribution", "task", "axes", "law", "test"}) {
        EXPECT_FALSE(head(open, key).isChecked()) << key;
        EXPECT_TRUE(head(open, key).isVisible()) << key;  // one step away
    }
}

TEST(FirstSight, WhatIsUnfoldedByMouseOrKeyIsRemembered)
{
    ui::MemoryStore store;
    {
        OpenWindow open({}, {}, &store);
        QTest::mouseClick(&head(open, "task"), Qt::LeftButton);
        head(open, "law").setFocus();
        QTest::keyClick(&head(open, "law"), Qt::Key_Return);
        QTest::keyClick(&head(open, "metrics"), Qt::Key_Space);
        OpenWindow::settle();
        EXPECT_TRUE(open.window->exploration().controls().row(core::Parameter::Choices)->isVisible());
        EXPECT_TRUE(open.window->exploration().controls().row(core::Parameter::LawUnitLossSize)->isVisible());
    }
    OpenWindow next({}, {}, &store);
    EXPECT_TRUE(next.window->exploration().controls().row(core::Parameter::Choices)->isVisible());
    EXPECT_TRUE(next.window->exploration().controls().row(core::Parameter::LawUnitLossSize)->isVisible());
    EXPECT_EQ(next.window->exploration().controls().foldedSections(),
              (QStringList{QStringLiteral("metrics"), QStringLiteral("distribution"), QStringLiteral("axes"),
                           QStringLiteral("test")}));
}

/// Each section of a window as it is first opened, by mouse and by key: to its last row, or with its head at the top.
TEST(FirstSight, WhatIsUnfoldedIsSeen)
{
    const std::pair<const char*, const char*> kSections[] = {
        {"distribution", "task"}, {"task", "axes"}, {"axes", "law"}, {"law", "test"}, {"test", nullptr}};
    for (const auto& [key, next] : kSections) {
        for (const bool byKey : {false, true}) {
            ui::MemoryStore store;
            OpenWindow open({}, {}, &store);
            open.window->resize(1016, 734);
            OpenWindow::settle();
            ui::ControlPanel& controls = open.window->exploration().controls();
            if (byKey) {
                head(open, key).setFocus(Qt::TabFocusReason);
                QTest::keyClick(&head(open, key), Qt::Key_Space);
            } else {
                QTest::mouseClick(&head(open, key), Qt::LeftButton);
            }
            OpenWindow::settle();
            const auto topOf = [&](const char* section) {
                return head(open, section).mapTo(controls.viewport(), QPoint()).y();
            };
            const QScrollBar& bar = *controls.verticalScrollBar();
            const bool isToItsEnd =
                bar.value() == bar.maximum() || (next != nullptr && topOf(next) <= controls.viewport()->height());
            EXPECT_GE(topOf(key), 0) << key;
            EXPECT_TRUE(isToItsEnd || topOf(key) < 40) << key << " at " << topOf(key);
        }
    }
}

/// In a small window the answers give way before the plots: these are 100 pixels high, or all of the panels are seen.
TEST(FirstSight, PlotsComeBeforeAnswers)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const QSize& size : {QSize(632, 446), QSize(792, 486), QSize(906, 537), QSize(1292, 386), QSize(952, 566),
                                  QSize(1016, 606), QSize(1016, 734)}) {
            OpenWindow open({}, ui::textsFor(language));
            open.window->resize(size);
            OpenWindow::settle();
            ui::Exploration& exploration = open.window->exploration();
            const double plot = open.bell().pixelOf({0, 0}).y() - open.bell().pixelOf({0, 1}).y();
            const bool answers = exploration.answers().isVisible();
            EXPECT_EQ(answers, size.height() >= 566) << size.width() << " x " << size.height();
            EXPECT_TRUE(!answers || (plot > 100.0 && !exploration.panelsArea().scrolls()))
                << size.width() << " x " << size.height() << " has plots " << plot << " high";
        }
    }
}

}  // namespace
