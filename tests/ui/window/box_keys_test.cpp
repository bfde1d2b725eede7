// The keys of the menus while a box that is typed into has the focus.

#include "tests/ui/window/open_window.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>

#include "ui/window/menus.h"

namespace {

/// Takes every key, as a box takes Ctrl+E and others where Qt has the keys of X11: which those are is the desktop's.
class GreedyBox : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

/// Whether a box keeps a key to itself.
bool keeps(QWidget& box, const QKeySequence& keys)
{
    const QKeyCombination pressed = keys[0];
    QKeyEvent asked(QEvent::ShortcutOverride, pressed.key(), pressed.keyboardModifiers());
    asked.ignore();
    QCoreApplication::sendEvent(&box, &asked);
    return asked.isAccepted();
}

bool isTyped(const QKeySequence& keys)
{
    return (keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)) == Qt::NoModifier;
}

}  // namespace

TEST(KeysInABox, AreTheWindowsUnlessTheyEditText)
{
    OpenWindow open;
    const QAction& paste = open.window->menus().action(ui::CommandId::Paste);
    QList<QLineEdit*> boxes = open.window->exploration().controls().findChildren<QLineEdit*>();
    ASSERT_GT(boxes.size(), 5);
    boxes << new GreedyBox(&open.window->exploration());
    int asked = 0;
    for (QLineEdit* box : boxes) {
        for (const QAction* action : open.window->actions()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                const bool edits = isTyped(keys) || action == &paste || keys.matches(QKeySequence::Undo)
                                   || keys.matches(QKeySequence::Redo);
                if (action->isEnabled() && !keys.isEmpty() && !edits) {
                    EXPECT_FALSE(keeps(*box, keys)) << keys.toString().toStdString();
                    ++asked;
                }
            }
        }
        for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(Qt::CTRL | Qt::Key_C),
                                         QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_X)}) {
            EXPECT_TRUE(keeps(*box, keys)) << keys.toString().toStdString();
        }
    }
    EXPECT_GT(asked, 20 * static_cast<int>(boxes.size()));
}

TEST(KeysInABox, OpenTheExportWindow)
{
    OpenWindow open;
    open.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(open.window.get()));
    auto* box = new GreedyBox(&open.window->exploration());
    box->show();
    box->setFocus();
    QSignalSpy chosen(&open.window->menus(), &ui::Menus::triggered);
    QTest::keyClick(box, Qt::Key_E, Qt::ControlModifier);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<ui::CommandId>(), ui::CommandId::Export);
}
