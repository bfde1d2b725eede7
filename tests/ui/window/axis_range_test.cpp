// What an axis shows: dragged by its ends, typed, put back; and what is read off a plot or copied from it.

#include "open_window.h"

#include <stdexcept>

#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include "core/model/keys.h"
#include "ui/controls/list_row.h"
#include "ui/controls/number_box.h"
#include "ui/window/menus.h"

namespace {

using core::XAxis;

std::optional<core::Range> rangeOf(OpenWindow& open, XAxis axis = XAxis::Mean)
{
    return open.session().scenario().view().ranges[axis];
}

/// Among the numbers below an end of the metric panel's axis.
QPoint axisEnd(OpenWindow& open, double end)
{
    return (open.metric().pixelOf({end, 0.0}) + QPointF(0.0, 12.0)).toPoint();
}

ui::NumberBox& rangeBox(OpenWindow& open)
{
    for (ui::ListRow* row : open.window->exploration().controls().findChildren<ui::ListRow*>()) {
        if (row->box().accessibleName() == QStringLiteral("Range of the axis")) {
            return row->box();
        }
    }
    throw std::runtime_error("no box of the range");
}

void type(ui::NumberBox& box, const char* text)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClicks(&box, QString::fromUtf8(text));
    QTest::keyClick(&box, Qt::Key_Return);
    OpenWindow::settle();
}

}  // namespace

TEST(AxisRange, IsDraggedByAnEnd)
{
    OpenWindow open;
    const double width = open.metric().pixelOf({1.0, 0.0}).x() - open.metric().pixelOf({0.0, 0.0}).x();
    const QPoint upper = axisEnd(open, 1.0);
    OpenWindow::drag(open.metric(), upper, upper + QPoint(qRound(0.25 * width), 0));
    ASSERT_TRUE(rangeOf(open).has_value());
    EXPECT_EQ(rangeOf(open)->minimum, 0.0);
    EXPECT_NEAR(rangeOf(open)->maximum, 1.0 / 1.25, 2.0 / width);  // the 1 went a quarter of the width further
    EXPECT_EQ(open.session().history().count(), 1) << "one drag is one step";
    const QPoint lower = axisEnd(open, 0.0);
    OpenWindow::drag(open.metric(), lower, lower - QPoint(qRound(0.6 * width), 0));
    EXPECT_NEAR(rangeOf(open)->minimum, rangeOf(open)->maximum * 0.6 / 1.6, 4.0 / width);
    open.session().history().undo();
    open.session().history().undo();
    EXPECT_EQ(rangeOf(open), std::nullopt);
}

TEST(AxisRange, StopsWhereTheAxisEnds)
{
    OpenWindow open;
    const QPoint upper = axisEnd(open, 1.0);
    OpenWindow::drag(open.metric(), upper, upper - QPoint(100, 0));
    EXPECT_EQ(rangeOf(open), std::nullopt) << "there is nothing beyond 1";
}

TEST(AxisRange, EscPutsADraggedEndBack)
{
    OpenWindow open;
    const QPoint upper = axisEnd(open, 1.0);
    QTest::mousePress(&open.metric(), Qt::LeftButton, {}, upper);
    QTest::mouseMove(&open.metric(), upper + QPoint(80, 0));
    OpenWindow::settle();
    ASSERT_TRUE(rangeOf(open).has_value());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(rangeOf(open), std::nullopt);
    EXPECT_EQ(open.session().history().count(), 0);
    QTest::mouseMove(&open.metric(), upper + QPoint(120, 0));
    QTest::mouseRelease(&open.metric(), Qt::LeftButton, {}, upper + QPoint(120, 0));
    EXPECT_EQ(rangeOf(open), std::nullopt);
}

TEST(AxisRange, IsTypedAndRefusedWithTheWayOut)
{
    OpenWindow open;
    EXPECT_EQ(rangeBox(open).text(), QStringLiteral("0, 1"));
    type(rangeBox(open), "20 %, 0.9");
    EXPECT_EQ(rangeOf(open), (core::Range{0.2, 0.9}));
    EXPECT_EQ(rangeBox(open).text(), QStringLiteral("0.2, 0.9"));
    type(rangeBox(open), "0.9, 0.2");
    EXPECT_EQ(rangeOf(open), (core::Range{0.2, 0.9}));
    EXPECT_TRUE(rangeBox(open).isRefused());
    bool said = false;
    for (const QLabel* label : open.window->exploration().controls().findChildren<QLabel*>()) {
        said = said || label->text().contains(QStringLiteral("the lower first, as in 0.2, 0.9"));
    }
    EXPECT_TRUE(said);
    type(rangeBox(open), "");
    EXPECT_EQ(rangeOf(open), std::nullopt);
}

TEST(AxisRange, OfSizesIsInSizes)
{
    OpenWindow open;
    open.window->explorer().request(ui::SetChoice{core::Choice::XAxis, static_cast<int>(XAxis::Size)});
    type(rangeBox(open), "1M, 10T");
    EXPECT_EQ(rangeOf(open, XAxis::Size), (core::Range{1e6, 1e13}));
    EXPECT_EQ(rangeBox(open).text(), QStringLiteral("1M, 10T"));
}

TEST(PlotMenu, PutsTheRangeBack)
{
    OpenWindow open;
    QAction& reset = open.window->menus().action(ui::CommandId::ResetRange);
    EXPECT_FALSE(reset.isEnabled());
    open.window->explorer().request(ui::SetAxisRange{XAxis::Mean, core::Range{0.2, 0.9}});
    EXPECT_TRUE(reset.isEnabled());
    EXPECT_TRUE(open.window->menus().plotMenu().actions().contains(&reset));
    reset.trigger();
    EXPECT_EQ(rangeOf(open), std::nullopt);
    EXPECT_FALSE(reset.isEnabled());
}

TEST(PlotMenu, CopiesTheValuesDrawnForASpreadsheet)
{
    OpenWindow open;
    QAction& copy = open.window->menus().action(ui::CommandId::CopyValues);
    EXPECT_TRUE(open.window->menus().plotMenu().actions().contains(&copy));
    open.window->explorer().request(ui::SetAxisRange{XAxis::Mean, core::Range{0.25, 0.75}});
    copy.trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 258);
    EXPECT_EQ(lines.front(), QStringLiteral("x\ttoken-accuracy\tpass-mark"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("0.25\t0.25\t")));
    EXPECT_TRUE(lines.back().startsWith(QStringLiteral("0.75\t0.75\t")));
}

TEST(Hover, TellsTheScoresUnderTheMouse)
{
    OpenWindow open;
    const auto told = [](ui::PlotPanel& panel, const QPointF& place) {
        const QPoint at = panel.pixelOf(place).toPoint();
        QHelpEvent still(QEvent::ToolTip, at, panel.mapToGlobal(at));
        QApplication::sendEvent(&panel, &still);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    const QString scores = told(open.metric(), {0.7, 0.5});
    EXPECT_TRUE(scores.contains(QStringLiteral("mean 0.70"))) << scores.toStdString();
    EXPECT_TRUE(scores.contains(QStringLiteral("70 % of 50 tokens right 0."))) << scores.toStdString();
    const QString exactly = open.window->explorer().readingAt(open.metric().model(), {0.7, 0.5});
    EXPECT_TRUE(exactly.contains(QStringLiteral("0.56"))) << exactly.toStdString();  // first-light at 0.70: 0.5629
    const core::Range heights{open.bell().model().still.y.lower, open.bell().model().still.y.upper};
    const QString density = told(open.bell(), {0.6, 0.5 * (heights.minimum + heights.maximum)});
    EXPECT_TRUE(density.startsWith(QStringLiteral("p 0.60: density "))) << density.toStdString();
    told(open.metric(), {0.5, -0.3});
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); })) << "outside the axes nothing is read";
    QToolTip::hideText();
}

TEST(LowWindow, GivesThePlotsTheHeight)
{
    OpenWindow open;
    EXPECT_GT(open.window->exploration().answers().height(), 170);
    open.window->resize(1440, 1000);
    OpenWindow::settle();
    EXPECT_EQ(open.window->exploration().answers().height(), ui::AnswersStrip::kHeight);
    open.window->resize(914, 571);
    OpenWindow::settle();
    ASSERT_EQ(open.window->size(), QSize(914, 571));
    EXPECT_LT(open.window->exploration().answers().height(), 140);
    EXPECT_GT(open.metric().pictureSize().height, 110.0);
    EXPECT_GT(open.metric().height(), 2 * open.window->exploration().answers().height());
}

TEST(LowWindow, CanBeAsSmallAsALaptopWithLargeType)
{
    OpenWindow open;
    for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
        open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(layout)});
        OpenWindow::settle();
        open.window->resize(676, 470);  // 1024 x 768 at 150 %, less a frame
        OpenWindow::settle();
        EXPECT_EQ(open.window->size(), QSize(676, 470)) << static_cast<int>(layout);
        open.window->resize(676, 395);  // 1024 x 640 at 150 %
        OpenWindow::settle();
        EXPECT_EQ(open.window->size(), QSize(676, 395)) << static_cast<int>(layout);
        EXPECT_TRUE(open.window->exploration().answers().isHidden()) << "the plots have what room there is";
    }
}
