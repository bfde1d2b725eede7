#include "tests/ui/window/open_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <QRegularExpression>

#include "core/io/presets.h"
#include "tests/ui/data_words.h"
#include "ui/window/import_window.h"

namespace {

/// Of the scenario that is looked at.
QStringList& writtenWords()
{
    static QStringList words;
    return words;
}

/// Whether every word of a text came from Texts: bracketed, or a bare number, or nothing.
bool isTranslated(const QString& text)
{
    QString rest = text;
    for (const QString& words : writtenWords()) {
        rest.remove(words);
    }
    static const QRegularExpression kMarkup(QStringLiteral("<[^<>]*>"));
    rest.remove(kMarkup);
    static const QRegularExpression kBracketed(QStringLiteral("⟦[^⟦⟧]*⟧"));
    while (rest.contains(kBracketed)) {
        rest.remove(kBracketed);  // inside out: an argument may be bracketed too
    }
    static const QRegularExpression kLetters(QStringLiteral("[A-Za-z]{2,}"));
    return !rest.contains(kLetters);
}

void expectTranslated(const QString& text, const QObject& where)
{
    if (where.objectName().startsWith(QStringLiteral("lesson-"))) {
        return;  // a lesson's title is its file's, of each language its own
    }
    EXPECT_TRUE(isTranslated(text)) << where.metaObject()->className() << " " << where.objectName().toStdString()
                                    << ": " << text.toStdString();
}

void checkPanel(const ui::PanelModel& panel, const QObject& where)
{
    for (const QString& text :
         {panel.title, panel.subtitle, panel.description, panel.still.x.title, panel.still.y.title}) {
        expectTranslated(text, where);
    }
    for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (const ui::LineModel& line : *lines) {
            expectTranslated(line.label, where);
        }
    }
    for (const ui::NoteModel& note : panel.moving.notes) {
        expectTranslated(note.text, where);
    }
    for (const ui::RuleModel& rule : panel.moving.rules) {
        expectTranslated(rule.label, where);
    }
    for (const ui::HandleModel& handle : panel.handles) {
        expectTranslated(handle.name, where);
    }
}

void checkWidget(const QWidget& widget)
{
    for (const QString& text :
         {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis()}) {
        expectTranslated(text, widget);
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        expectTranslated(label->text(), widget);
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        expectTranslated(button->text(), widget);
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            expectTranslated(box->itemText(i), widget);
        }
    }
}

TEST(PseudoLanguage, FindsItsOwnMistakes)
{
    EXPECT_TRUE(isTranslated(QStringLiteral("⟦mean ⟦0.6⟧⟧")));
    EXPECT_TRUE(isTranslated(QStringLiteral("0.60")));
    EXPECT_FALSE(isTranslated(QStringLiteral("⟦mean⟧ of it")));
}

TEST(PseudoLanguage, FindsNoUntranslatedText)
{
    for (const std::string_view name : core::presetNames()) {
        writtenWords() = tests::dataWords(core::presetScenario(name).value());
        OpenWindow open(core::presetScenario(name).value(), ui::Texts::pseudo());
        for (ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
            checkPanel(panel->model(), *panel);
        }
        EXPECT_TRUE(isTranslated(open.sentence())) << open.sentence().toStdString();
        open.window->imports().window();  // made when it is first needed
        for (const QWidget* widget : open.window->findChildren<QWidget*>()) {
            checkWidget(*widget);
        }
        for (const QAction* action : open.window->findChildren<QAction*>()) {
            const bool ownName = action->objectName().startsWith(QStringLiteral("language-"));  // said so by all
            if (!action->isSeparator() && !ownName) {
                expectTranslated(action->text(), *action);
            }
        }
        expectTranslated(open.window->windowTitle(), *open.window);
    }
    writtenWords().clear();
}

TEST(PseudoLanguage, IsSeenInUndoStepsAndRefusals)
{
    OpenWindow open({}, ui::Texts::pseudo());
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_End);
    EXPECT_TRUE(isTranslated(open.session().undoName(ui::Texts::pseudo())));
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    EXPECT_TRUE(isTranslated(open.sentence())) << open.sentence().toStdString();
    open.window->file().open(QStringLiteral("/nowhere"));
    ASSERT_EQ(open.dialogs->problems.size(), 1);
    QString problem = open.dialogs->problems.front();
    EXPECT_TRUE(
        isTranslated(problem.remove(QStringLiteral("/nowhere")).remove(QStringLiteral("No such file or directory"))))
        << problem.toStdString();
}

}  // namespace
