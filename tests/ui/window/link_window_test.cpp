// Links through the real window: copied, pasted, dropped, of a lesson's step, and bad ones.

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

#include "core/io/presets.h"
#include "tests/ui/window/keeping.h"
#include "tests/ui/window/open_window.h"
#include "ui/export/link.h"
#include "ui/words/error_text.h"

namespace {

const QString kPage = QStringLiteral("https://example.org/mirage/index.html");

QString copied(OpenWindow& open)
{
    QApplication::clipboard()->clear();
    open.window->run(ui::CommandId::CopyLink);
    return QApplication::clipboard()->text();
}

void paste(OpenWindow& open, const QString& text)
{
    QApplication::clipboard()->setText(text);
    open.window->run(ui::CommandId::Paste);
    OpenWindow::settle();
}

bool drop(OpenWindow& open, const QMimeData& data)
{
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent let(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(open.window.get(), &enter);
    if (enter.isAccepted()) {
        QCoreApplication::sendEvent(open.window.get(), &let);
        OpenWindow::settle();
    }
    return enter.isAccepted();
}

TEST(LinkOfTheWindow, IsCopiedAndPastedInOneUndoStep)
{
    OpenWindow from{ui::Document(slope())};
    const QString link = copied(from);
    EXPECT_TRUE(link.startsWith(QStringLiteral("index.html#s="))) << link.toStdString();
    OpenWindow to;
    const core::ValidScenario before = to.session().scenario();
    paste(to, link);
    EXPECT_EQ(to.session().scenario(), slope());
    EXPECT_EQ(to.window->explorer().screen().title, ui::presetTitle("slope", {})) << "as by the menu";
    EXPECT_EQ(to.session().origin().kind, ui::Origin::Kind::Untitled);
    EXPECT_EQ(to.session().history().count(), 1);
    EXPECT_EQ(to.session().undoName({}), QStringLiteral("Open a link"));
    to.window->run(ui::CommandId::Undo);
    EXPECT_EQ(to.session().scenario(), before);
}

TEST(LinkOfTheWindow, IsMadeForNoStrangersPage)
{
    OpenWindow open;
    paste(open, ui::linkTo(slope(), kPage));
    EXPECT_EQ(copied(open), ui::linkTo(slope(), QStringLiteral("index.html")));
    open.window->setPage(kPage);
    EXPECT_EQ(copied(open), ui::linkTo(slope(), kPage));
}

TEST(LinkOfTheWindow, IsDroppedAsTextOrAsAnAddress)
{
    for (const bool asText : {true, false}) {
        OpenWindow open;
        QMimeData data;
        const QString link = ui::linkTo(slope(), kPage);
        asText ? data.setText(link) : data.setUrls({QUrl(link)});
        EXPECT_TRUE(drop(open, data)) << asText;
        EXPECT_EQ(open.session().scenario(), slope()) << asText;
        EXPECT_TRUE(open.dialogs->problems.isEmpty()) << asText;
    }
    OpenWindow open;
    QMimeData words;
    words.setText(QStringLiteral("some words"));
    EXPECT_FALSE(drop(open, words));
}

TEST(LinkOfTheWindow, ThatIsDamagedIsExplainedAndChangesNothing)
{
    OpenWindow open;
    const core::ValidScenario before = open.session().scenario();
    paste(open, ui::linkTo(slope(), kPage).chopped(20));
    ASSERT_EQ(open.dialogs->problems.size(), 1);
    EXPECT_TRUE(open.dialogs->problems.front().contains(QStringLiteral("damaged or cut")))
        << open.dialogs->problems.front().toStdString();
    EXPECT_EQ(open.session().scenario(), before);
    EXPECT_EQ(open.session().history().count(), 0);
    EXPECT_EQ(copied(open).indexOf(QStringLiteral("index.html#s=")), 0);
}

TEST(LinkOfTheWindow, AsksBeforeAChangedFileGoes)
{
    OpenWindow open(ui::Document(slope(), ui::Origin::Kind::File, QStringLiteral("/tmp/mine.mirage")));
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    const core::ValidScenario changed = open.session().scenario();
    paste(open, ui::linkTo(slope(), kPage));
    EXPECT_EQ(open.dialogs->asked, 1);
    EXPECT_EQ(open.session().scenario(), changed);
}

TEST(LinkOfTheWindow, LeadsToAStepAndToWhatWasMadeOfIt)
{
    OpenWindow from;
    paste(from, kPage + QStringLiteral("#lesson=1-bell-and-pass-mark/2"));
    ASSERT_TRUE(from.window->lessons().isOpen());
    EXPECT_EQ(from.window->lessons().name(), QStringLiteral("1-bell-and-pass-mark"));
    EXPECT_EQ(from.window->lessons().step(), 1U);
    EXPECT_EQ(copied(from), QStringLiteral("index.html#lesson=1-bell-and-pass-mark/2"));
    from.session().edit(slope(), ui::Text::StepReset);
    const QString made = copied(from);
    OpenWindow to;
    paste(to, made);
    ASSERT_TRUE(to.window->lessons().isOpen());
    EXPECT_EQ(to.window->lessons().step(), 1U);
    EXPECT_EQ(to.session().scenario(), slope());
}

/// A link carries what is drawn; what it leaves out is said as the command line says it.
TEST(LinkOfTheWindow, SaysThatItHoldsTheSeriesDrawnAlone)
{
    const auto toldOf = [](const core::ValidScenario& scenario) {
        OpenWindow open{ui::Document(scenario)};
        copied(open);
        return open.window->exploration().findChild<QLabel*>(QStringLiteral("notice"))->text();
    };
    const core::ValidScenario some = core::presetScenario("gpt3-metric").value();
    ASSERT_LT(some.view().series.size(), some.evidence().names().size());
    EXPECT_TRUE(toldOf(some).contains(QStringLiteral("series that are drawn, %1 of %2")
                                          .arg(some.view().series.size())
                                          .arg(some.evidence().names().size())))
        << toldOf(some).toStdString();
    EXPECT_FALSE(toldOf(slope()).contains(QStringLiteral("series"))) << toldOf(slope()).toStdString();
}

TEST(LinkOfTheWindow, MayWantToBePresented)
{
    OpenWindow open;
    paste(open, kPage + QStringLiteral("?present&lesson=1-bell-and-pass-mark"));
    EXPECT_TRUE(open.window->presentation().isOn());
    EXPECT_TRUE(open.window->lessons().isOpen());
    open.window->presentation().end();
}

}  // namespace
