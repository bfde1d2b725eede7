#include "tests/ui/window/open_window.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>

#include "ui/look/projected.h"
#include "ui/panels/answers_geometry.h"
#include "ui/panels/paint_answers.h"
#include "ui/present/answers_layout.h"

namespace {

ui::AnswersGeometry geometryOf(const ui::AnswersStrip& strip)
{
    return {QRectF(strip.rect()), strip.model()};
}

void dragEdge(OpenWindow& open, double toLength, int x)
{
    ui::AnswersStrip& answers = stripOf(open);
    const ui::AnswersGeometry places = geometryOf(answers);
    const int from = answers.edge()->geometry().center().y();
    const int by = qRound(places.yAt(ui::lengthPlace(toLength)) - places.yAt(answers.model().place));
    QTest::mousePress(&answers, Qt::LeftButton, {}, {x, from});
    for (int step = 1; step <= 5; ++step) {
        QTest::mouseMove(&answers, {x, from + by * step / 5});
        OpenWindow::settle();
    }
    QTest::mouseRelease(&answers, Qt::LeftButton, {}, {x, from + by});
    OpenWindow::settle();
}

QImage paint(const ui::AnswersModel& model)
{
    QImage image(1000, ui::AnswersStrip::kHeight, QImage::Format_RGB32);
    image.fill(model.theme.card);
    QPainter painter(&image);
    ui::paintAnswers(painter, model, image.rect(), ui::TextMode::Live);
    return image;
}

TEST(AnswersStrip, ItsEdgeDragsTheLengthInStepsAndIsOneUndoStep)
{
    for (const int x : {80, 400}) {  // anywhere along the edge
        OpenWindow open;
        const core::Scenario before = open.session().scenario().value();
        dragEdge(open, 20, x);
        EXPECT_EQ(open.model().grading.length, 20);
        core::Scenario after = open.session().scenario().value();
        after.model.grading.length = before.model.grading.length;
        EXPECT_EQ(after, before);
        EXPECT_EQ(open.session().history().count(), 1);
        EXPECT_EQ(stripOf(open).model().columns.front().shares.size(), 20U);
        // The handle went with the mouse, to the step's place.
        EXPECT_NEAR(stripOf(open).edge()->geometry().center().y(), geometryOf(stripOf(open)).foot() + 5, 1.5);
        EXPECT_NEAR(geometryOf(stripOf(open)).foot(), geometryOf(stripOf(open)).yAt(ui::lengthPlace(20)), 7.0);
        open.session().history().undo();
        EXPECT_EQ(open.session().scenario().value(), before);
    }
}

TEST(AnswersStrip, ItsEdgeGoesOnToLongAnswersAndStopsAtTheBounds)
{
    OpenWindow open;
    dragEdge(open, 1000, 300);
    EXPECT_EQ(open.model().grading.length, 1000);
    EXPECT_TRUE(stripOf(open).model().merged);
    ui::AnswersStrip& answers = stripOf(open);
    const QPoint at(300, answers.edge()->geometry().center().y());
    QTest::mousePress(&answers, Qt::LeftButton, {}, at);
    QTest::mouseMove(&answers, at + QPoint(0, 900));
    OpenWindow::settle();
    EXPECT_EQ(open.model().grading.length, 100'000);
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("stops"))) << open.sentence().toStdString();
    QTest::mouseMove(&answers, at - QPoint(0, 900));
    OpenWindow::settle();
    EXPECT_EQ(open.model().grading.length, 1);
    QTest::mouseMove(&answers, at);
    OpenWindow::settle();
    QTest::mouseRelease(&answers, Qt::LeftButton, {}, at);
    EXPECT_EQ(open.model().grading.length, 1000);
    EXPECT_EQ(open.session().history().count(), 1);
}

TEST(AnswersStrip, ItsEdgeTellsShortLengthsApart)
{
    OpenWindow open;
    for (const int length : {5, 2, 1, 2, 5, 10}) {
        dragEdge(open, length, 300);
        EXPECT_EQ(open.model().grading.length, length);
    }
}

/// A token of a short answer is as large as the card has room for.
TEST(AnswersStrip, FillsItsCard)
{
    for (const std::int64_t length : {1, 2, 3, 5, 10, 20, 50, 64}) {
        core::Scenario scenario;
        scenario.model.grading.length = length;
        OpenWindow open(core::validate(scenario).value());
        const ui::AnswersGeometry places = geometryOf(stripOf(open));
        EXPECT_GE(places.foot() - places.cells().top(), 0.38 * places.cells().height()) << length;
        EXPECT_LE(places.foot(), places.yAt(stripOf(open).model().place)) << length;
        const QRectF last = places.cell(0, static_cast<std::size_t>(length - 1));
        EXPECT_EQ(last.bottom(), places.foot()) << length;
        EXPECT_LE(places.cell(0, 1).right(), places.column(0).right()) << length;
        EXPECT_GE(last.width() * last.height(), length <= 5 ? 200.0 : 25.0) << length;
    }
}

/// Before a class letters and handles are large: the caption stands over the columns, and the handle on the card.
TEST(AnswersStrip, ItsCaptionAndEdgeHaveTheirRoomBeforeAClass)
{
    const ui::Texts texts;
    const ui::Theme theme = ui::projected(false, 1080);
    ui::Session session;
    ui::Explorer explorer(session, texts, theme);
    ui::Exploration shown(explorer, texts, theme);
    shown.resize(1920, 1080);
    shown.setPresenting(true);
    shown.show();
    OpenWindow::settle();
    const ui::AnswersStrip& answers = shown.answers();
    ASSERT_TRUE(answers.isVisible());
    const ui::AnswersGeometry places = geometryOf(answers);
    const double line = 1.16 * theme.titleSize;  // of letters with their tails
    EXPECT_LE(places.header().center().y() + 0.5 * line, places.reach(0).top());
    EXPECT_GE(places.header().center().y() - 0.5 * line, 0.0);
    ASSERT_NE(answers.edge(), nullptr);
    const double glyph = 9.0 * theme.markerRadius / 6.0;  // half of it
    const QPointF edge = QRectF(answers.edge()->geometry()).center();
    EXPECT_LE(edge.x() + glyph, answers.width());
    EXPECT_LE(edge.y() + glyph * 7.0 / 9.0, answers.height());
    EXPECT_GE(edge.y(), places.foot());
}

TEST(AnswersStrip, APressAwayFromTheEdgeTakesHoldOfNothing)
{
    OpenWindow open;
    const QPoint away(300, stripOf(open).edge()->geometry().center().y() - 30);
    QTest::mousePress(&stripOf(open), Qt::LeftButton, {}, away);
    QTest::mouseMove(&stripOf(open), away + QPoint(0, 40));
    QTest::mouseRelease(&stripOf(open), Qt::LeftButton, {}, away + QPoint(0, 40));
    EXPECT_EQ(open.session().history().count(), 0);
    const QPoint near(300, stripOf(open).edge()->geometry().center().y() - 20);
    QTest::mouseMove(&stripOf(open), near);
    EXPECT_EQ(stripOf(open).cursor().shape(), Qt::SizeVerCursor);
}

TEST(AnswersStrip, ItsEdgeWorksByKeys)
{
    OpenWindow open;
    QWidget* edge = stripOf(open).edge();
    QTest::keyClick(edge, Qt::Key_Up);
    EXPECT_EQ(open.model().grading.length, 100);
    QTest::keyClick(edge, Qt::Key_Left);
    EXPECT_EQ(open.model().grading.length, 50);
    QTest::keyClick(edge, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(open.model().grading.length, 51);
    QTest::keyClick(edge, Qt::Key_PageDown);
    EXPECT_EQ(open.model().grading.length, 5);
    QTest::keyClick(edge, Qt::Key_End);
    EXPECT_EQ(open.model().grading.length, 100'000);
    QTest::keyClick(edge, Qt::Key_Home);
    EXPECT_EQ(open.model().grading.length, 1);
    EXPECT_EQ(stripOf(open).edge(), edge);  // one widget throughout: it has the focus
}

TEST(AnswersStrip, TabReachesItsEdge)
{
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    open.bell().handle(ui::HandleRole::Mean)->setFocus();
    bool reached = false;
    for (int i = 0; i < 120 && !reached; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached = QApplication::focusWidget() == stripOf(open).edge();
    }
    EXPECT_TRUE(reached);
}

TEST(AnswersStrip, ItsEdgeIsASliderToAScreenReader)
{
    ui::installHandleAccessibility();
    OpenWindow open;
    QAccessibleInterface* edge = QAccessible::queryAccessibleInterface(stripOf(open).edge());
    ASSERT_NE(edge, nullptr);
    EXPECT_EQ(edge->role(), QAccessible::Slider);
    EXPECT_EQ(edge->text(QAccessible::Name), QStringLiteral("Target length"));
    EXPECT_EQ(edge->valueInterface()->currentValue().toDouble(), 50);
    edge->valueInterface()->setCurrentValue(7);
    EXPECT_EQ(open.model().grading.length, 7);
    EXPECT_TRUE(stripOf(open).accessibleDescription().startsWith(stripOf(open).model().caption));
}

TEST(AnswersStrip, HasNoEdgeForVeryLongAnswers)
{
    OpenWindow open;
    open.window->explorer().request(ui::SetChoice{core::Choice::VeryLong, 1});
    OpenWindow::settle();
    EXPECT_EQ(stripOf(open).edge(), nullptr);
    open.window->explorer().request(ui::SetChoice{core::Choice::VeryLong, 0});
    OpenWindow::settle();
    EXPECT_NE(stripOf(open).edge(), nullptr);
}

/// Beside a lesson and the help: two lines of caption stand over the cells, not on them.
TEST(AnswersStrip, ACaptionOfTwoLinesStandsOverTheCells)
{
    ui::AnswersModel model;
    model.theme = ui::lightTheme();
    model.columns.resize(24);
    model.caption = QStringLiteral("24 answers of 1 token: 14 pass; 14.4 expected");
    const ui::AnswersGeometry wide(QRectF(0.0, 0.0, 1200.0, 160.0), model);
    const ui::AnswersGeometry narrow(QRectF(0.0, 0.0, 380.0, 160.0), model);
    const double line = 1.16 * model.theme.titleSize;  // of letters with their tails
    EXPECT_GE(narrow.header().height(), 2.0 * line);
    EXPECT_LE(narrow.header().bottom(), narrow.reach(0).top() + 2.0);
    EXPECT_LT(wide.header().height(), 2.0 * line) << "one line takes the room of one";
    EXPECT_LE(narrow.reach(0).bottom(), 160.0);
}

TEST(AnswersStrip, TellsRightFromWrongAndPassingWithoutColour)
{
    core::Scenario scenario;
    scenario.model.mean = 0.68;
    OpenWindow open(core::validate(scenario).value());
    const ui::AnswersModel model = stripOf(open).model();
    const QImage grey = paint(model).convertToFormat(QImage::Format_Grayscale8);
    const ui::AnswersGeometry places(QRectF(grey.rect()), model);
    const auto dark = [&](QRectF area) {  // share of the area clearly darker than the card
        int count = 0;
        const QRect pixels = area.toRect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                count += grey.pixelColor(x, y).red() < 140 ? 1 : 0;
            }
        }
        return double(count) / (pixels.width() * pixels.height());
    };
    int seen = 0;
    for (std::size_t i = 0; i < model.columns.size(); ++i) {
        for (std::size_t j = 0; j < 50; ++j) {
            const double share = dark(places.cell(i, j));
            EXPECT_TRUE(model.columns[i].shares[j] == 1 ? share > 0.95 : share > 0.02 && share < 0.4) << share;
        }
        const QRectF column = places.column(i);
        const double frame = dark({column.left(), column.bottom() + 3, column.width(), 1});
        EXPECT_EQ(frame > 0.9, model.columns[i].passes);
        seen += model.columns[i].passes ? 1 : 0;
    }
    EXPECT_GT(seen, 0);
    EXPECT_LT(seen, 24);
}

}  // namespace
