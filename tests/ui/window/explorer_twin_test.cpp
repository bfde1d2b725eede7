// One session driven twice: by mouse and keys in the real window, and by an explorer of its own without any widget.

#include "tests/ui/window/open_window.h"

#include <QSet>

namespace {

/// Does whatever the window's cards report in a session of its own.
class Twin {
public:
    explicit Twin(OpenWindow& open)
        : open_(open), session_(open.session().scenario()), explorer_(session_, ui::Texts(), open.bell().model().theme)
    {
        hearNewCards();
    }

    ui::Session& session() { return session_; }
    ui::Explorer& explorer() { return explorer_; }

    void expectTheSame(const char* after)
    {
        OpenWindow::settle();
        hearNewCards();
        explorer_.setPictureSize(open_.window->exploration().pictureSize());
        explorer_.refresh();
        open_.window->explorer().refresh();  // a picture may be sampled for the size that was
        const ui::Screen& screen = explorer_.screen();
        EXPECT_EQ(session_.scenario(), open_.session().scenario()) << after;
        EXPECT_EQ(screen, open_.window->explorer().screen()) << after;
        for (const ui::PanelModel& model : screen.panels.panels) {
            const ui::PlotPanel* panel = open_.window->exploration().panel(model.id);
            ASSERT_NE(panel, nullptr) << after;
            EXPECT_EQ(panel->model(), model) << after;
        }
        EXPECT_EQ(open_.window->exploration().answers().isVisible(), screen.answers.has_value()) << after;
        if (screen.answers) {
            EXPECT_EQ(open_.window->exploration().answers().model(), *screen.answers) << after;
        }
        EXPECT_EQ(open_.sentence(), screen.sentence.plain) << after;
    }

private:
    void hearNewCards()
    {
        for (ui::HandleCard* card : open_.window->findChildren<ui::HandleCard*>()) {
            if (heard_.contains(card)) {
                continue;
            }
            heard_.insert(card);
            QObject::connect(card, &ui::HandleCard::gripped, &explorer_, [this, card](auto role, const auto& place) {
                const ui::PanelModel* panel = explorer_.screen().panels.find(card->objectName());
                explorer_.grip(role, place, panel == nullptr ? core::XAxis::Mean : panel->cursorAxis);
            });
            QObject::connect(card, &ui::HandleCard::dragged, &explorer_,
                             [this](auto, const auto& place, const auto& pixel) { explorer_.dragTo(place, pixel); });
            QObject::connect(card, &ui::HandleCard::released, &explorer_, &ui::Explorer::release);
            QObject::connect(card, &ui::HandleCard::stepped, &explorer_, &ui::Explorer::step);
            QObject::connect(card, &ui::HandleCard::cancelled, &explorer_, &ui::Explorer::cancel);
        }
    }

    OpenWindow& open_;
    ui::Session session_;
    ui::Explorer explorer_;
    QSet<ui::HandleCard*> heard_;
};

void dragCursor(ui::PlotPanel& panel)
{
    const QPointF grip = OpenWindow::centreOf(panel.handle(ui::HandleRole::Cursor));
    OpenWindow::drag(panel, grip - QPointF(0, 90), grip + QPointF(40, -90));
}

TEST(ExplorerTwin, ShowsWhatTheWindowShowsWithoutAWidget)
{
    OpenWindow open;
    Twin twin(open);
    twin.expectTheSame("start");
    const QPointF knob = OpenWindow::centreOf(open.bell().handle(ui::HandleRole::Mean));
    OpenWindow::drag(open.bell(), knob, knob + QPointF(60, 0));
    EXPECT_EQ(open.session().history().count(), 1);
    twin.expectTheSame("a drag");
    QTest::keyClick(open.bell().handle(ui::HandleRole::SpreadHigh), Qt::Key_PageUp);
    EXPECT_EQ(open.session().history().count(), 2);
    twin.expectTheSame("a key");
    QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);
    twin.session().history().undo();
    twin.expectTheSame("undo");
    for (const core::Layout layout : {core::Layout::SixPanels, core::Layout::MirageTest, core::Layout::TwoPanels}) {
        QTest::mouseClick(&open.window->exploration().layoutBar().segment(static_cast<int>(layout)), Qt::LeftButton);
        twin.explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(layout)});
        twin.expectTheSame("a layout");
        ui::PlotPanel* law = open.window->exploration().panel(u"panel-law");
        dragCursor(law == nullptr ? open.metric() : *law);
        twin.expectTheSame("a drag of the cursor");
    }
    open.window->setTexts(ui::textsFor(ui::Language::Japanese));
    twin.explorer().setTexts(ui::textsFor(ui::Language::Japanese));
    twin.expectTheSame("another language");
    EXPECT_EQ(open.session().history().count(), twin.session().history().count());
    EXPECT_EQ(open.session().history().count(), 7);
}

TEST(ExplorerTwin, AMethodThatDoesNotConvergeIsSaidInTheWindow)
{
    OpenWindow open;
    open.window->explorer().setEvaluate(
        [](core::Evaluator&, const core::ValidScenario&, const core::PictureSize&) -> const core::Evaluation& {
            throw std::runtime_error("no root in 200 steps");
        });
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    OpenWindow::settle();
    EXPECT_NEAR(open.model().mean, 0.7, 1e-12);
    EXPECT_EQ(open.sentence(), QStringLiteral("Could not compute: no root in 200 steps"));
}

}  // namespace
