// The window in Japanese: changed while it runs, nothing left in English, every word in its place.

#include "tests/ui/window/open_window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QToolBar>

#include "core/io/presets.h"
#include "tests/ui/data_words.h"

namespace {

/// Names and sources of the measurements of the scenario that is looked at.
QStringList& knownWords()
{
    static QStringList words;
    return words;
}

/// English words in a text; names, units and formulas are written so in Japanese too.
QString englishIn(QString text)
{
    // First where numbers come from: addresses, paths, authors.
    static const QRegularExpression kAllowed(QStringLiteral(
        "github\\.com/[^。]*|resources/[\\w/.]+|\\([^()]*(ICLR|et al)[^()]*\\)|[^：。]*\\(arXiv [^)]*\\)|"
        "sqrt|PyTorch|NumPy|Python|scikit-learn|lm-evaluation-harness|Chinchilla|Transformer|deduped|Metric "
        "Mirage|<[^>]*>|pass@R|\\b(Language|Srivastava|logit|log|nat|SD|ln|arg-max|Ctrl|Shift|Tab|Page|"
        "Up|Down|Home|End|ARC|BIG|BLEU|BLOOM|Bench|bench|Brown|CIFAR|Challenge|Chat|FLOPs|GPT|HellaSwag|"
        "IFEval|InstructGPT|LAMBADA|LaMDA|LeNet|MMLU|MNIST|Neo|OLMo|OPT|Omniglot|Pythia|Qwen|logical_args|eff)"
        "\\b|CIFAR100"));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2,}"));
    for (const ui::LanguageRow& row : ui::kLanguages) {  // each is named in itself
        text.remove(QString::fromUtf8(row.name.data(), static_cast<qsizetype>(row.name.size())));
    }
    for (const QString& words : knownWords()) {
        text.remove(words);
    }
    return kWord.match(text.remove(kAllowed)).captured();
}

void expectJapanese(const QString& text)
{
    EXPECT_EQ(englishIn(text).toStdString(), "") << text.toStdString();
}

void expectJapaneseEverywhere(OpenWindow& open)
{
    for (const QWidget* widget : open.window->findChildren<QWidget*>()) {
        expectJapanese(widget->toolTip());
        expectJapanese(widget->accessibleName());
        expectJapanese(widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            expectJapanese(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            expectJapanese(button->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                expectJapanese(box->itemText(i));
            }
        } else if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            expectJapanese(menu->title());
        }
    }
    for (const QAction* action : open.window->findChildren<QAction*>()) {
        expectJapanese(action->text());
        expectJapanese(action->iconText());
    }
    for (const ui::PlotPanel* panel : open.window->findChildren<ui::PlotPanel*>()) {
        const ui::PanelModel& model = panel->model();
        for (const QString& text :
             {model.title, model.subtitle, model.description, model.still.x.title, model.still.y.title}) {
            expectJapanese(text);
        }
    }
    expectJapanese(open.sentence());
}

QAction* actionNamed(const OpenWindow& open, const QString& text)
{
    for (QAction* action : open.window->findChildren<QAction*>()) {
        if (action->text() == text) {
            return action;
        }
    }
    throw std::invalid_argument("no action is named " + text.toStdString());
}

TEST(JapaneseWindow, ChangesLanguageWhileItRunsAndBack)
{
    OpenWindow open;
    QTest::keyClick(open.bell().handle(ui::HandleRole::Mean), Qt::Key_Right);
    const core::ValidScenario before = open.session().scenario();
    const QString english = open.sentence();
    QAction* choice = actionNamed(open, QStringLiteral("日本語"));
    ASSERT_NE(choice, nullptr);
    choice->trigger();
    OpenWindow::settle();
    expectJapaneseEverywhere(open);
    EXPECT_EQ(open.session().scenario(), before);
    EXPECT_NE(actionNamed(open, QStringLiteral("元に戻す：平均(&U)")), nullptr);
    EXPECT_TRUE(actionNamed(open, QStringLiteral("日本語"))->isChecked());
    EXPECT_EQ(open.window->findChildren<QToolBar*>().size(), 2);  // the tools, and what offers unsaved work
    EXPECT_EQ(open.window->menuBar()->actions().size(), 6);

    QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);  // one shortcut, not two of them
    EXPECT_NE(open.session().scenario(), before);
    actionNamed(open, QStringLiteral("やり直す：平均(&R)"))->trigger();
    EXPECT_EQ(open.session().scenario(), before);

    actionNamed(open, QStringLiteral("English"))->trigger();
    OpenWindow::settle();
    EXPECT_NE(actionNamed(open, QStringLiteral("&Undo: Mean")), nullptr);
    EXPECT_EQ(open.sentence().section(u';', 0, 0), english.section(u';', 0, 0));
}

TEST(JapaneseWindow, KeepsHiddenControlsHidden)
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    open.window->setTexts(ui::textsFor(ui::Language::Japanese));
    EXPECT_TRUE(open.window->exploration().controls().isHidden());
    EXPECT_FALSE(actionNamed(open, QStringLiteral("操作パネル(&C)"))->isChecked());
    EXPECT_NE(actionNamed(open, QStringLiteral("ファイル(&F)")), nullptr);
}

TEST(JapaneseWindow, SaysNothingInEnglishInAnyScenario)
{
    for (const std::string_view name : core::presetNames()) {
        knownWords() = tests::dataWords(core::presetScenario(name).value());
        OpenWindow open(core::presetScenario(name).value(), ui::textsFor(ui::Language::Japanese));
        expectJapaneseEverywhere(open);
    }
    knownWords().clear();
}

TEST(JapaneseWindow, CutsNoNameShort)
{
    for (const std::string_view name : core::presetNames()) {
        OpenWindow open(core::presetScenario(name).value(), ui::textsFor(ui::Language::Japanese));
        int looked = 0;
        for (const QWidget* widget : open.window->exploration().controls().findChildren<QWidget*>()) {
            QString text;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && !label->wordWrap()) {
                text = label->text();
            } else if (const auto* choice = qobject_cast<const QRadioButton*>(widget)) {
                text = choice->text();
            }
            if (widget->isVisible() && !text.isEmpty()) {
                ++looked;
                EXPECT_LE(widget->fontMetrics().horizontalAdvance(text), widget->width()) << text.toStdString();
            }
        }
        EXPECT_GT(looked, 15);
    }
}

}  // namespace
