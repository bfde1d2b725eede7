// A long session at random in the real window: drags, keys, commands, layouts, scenarios, lessons, languages, sizes,
// saving. Whatever was done, something is said, the document reads back as it was written, and undo leads back to the
// start. METRIC_MIRAGE_ENDURANCE=ACTIONS makes it a tenth of that long, METRIC_MIRAGE_SEED another (tests/README.md).

#include "open_window.h"

#include <algorithm>

#include <QMenu>
#include <QTemporaryDir>

#include "core/io/scenario_json.h"
#include "tests/ui/wander.h"
#include "ui/window/menus.h"

namespace {

using ui::CommandId;

/// Those that end in a moment, ask no other program and do not follow the clock.
constexpr CommandId kRun[] = {
    CommandId::Save,
    CommandId::CopyFigure,
    CommandId::CopyLink,
    CommandId::Undo,
    CommandId::Undo,
    CommandId::Redo,
    CommandId::Reset,
    CommandId::CopySentence,
    CommandId::CopyValues,
    CommandId::AnotherTest,
    CommandId::Predict,
    CommandId::Pin,
    CommandId::PinCut,
    CommandId::UnpinCuts,
    CommandId::Paste,
    CommandId::Controls,
    CommandId::Compare,
    CommandId::ResetRange,
    CommandId::ThemeDesktop,
    CommandId::ThemeLight,
    CommandId::ThemeDark,
    CommandId::ZoomIn,
    CommandId::ThemeHighContrast,
    CommandId::ReduceMotion,
    CommandId::ZoomOut,
    CommandId::ZoomReset,
    CommandId::Present,
    CommandId::BlackScreen,
    CommandId::Spotlight,
    CommandId::PointerRing,
    CommandId::PreviousStep,
    CommandId::NextStep,
    CommandId::NextStep,
    CommandId::Reveal,
    CommandId::LeaveLesson,
    CommandId::Keys,
    CommandId::WhatIsSeen,
    CommandId::About,
};

/// A person without a plan, at a window.
class Wanderer {
public:
    explicit Wanderer(unsigned seed) : draw_(seed)
    {
        open_.dialogs->answer = ui::Dialogs::Unsaved::Discard;
        open_.dialogs->whenChanged = ui::Dialogs::Changed::Replace;
        open_.dialogs->save = folder_.filePath(QStringLiteral("mine.mirage"));
    }

    void act()
    {
        using Act = void (Wanderer::*)();
        static constexpr Act kActs[] = {&Wanderer::drag,   &Wanderer::drag,    &Wanderer::drag,    &Wanderer::keys,
                                        &Wanderer::keys,   &Wanderer::command, &Wanderer::command, &Wanderer::command,
                                        &Wanderer::layout, &Wanderer::layout,  &Wanderer::entry,   &Wanderer::speak,
                                        &Wanderer::resize};
        (this->*draw_.of(kActs))();
        OpenWindow::settle();
    }

    void expectSound()
    {
        const auto read = core::scenarioFromJson(core::scenarioToJson(now()));
        ASSERT_TRUE(read.has_value()) << read.error().front().field;
        EXPECT_EQ(*read, now());
        const QString fault = open_.window->texts()(ui::Text::FaultCouldNotCompute, QString()).left(8);
        EXPECT_FALSE(open_.window->explorer().screen().sentence.plain.startsWith(fault));
        EXPECT_FALSE(open_.window->explorer().screen().panels.panels.empty());
        EXPECT_TRUE(open_.dialogs->problems.isEmpty()) << open_.dialogs->problems.join(u'\n').toStdString();
    }

    void expectUndone()
    {
        open_.window->run(CommandId::LeaveLesson);
        open_.window->explorer().cancelPrediction();
        open_.session().history().setIndex(0);
        OpenWindow::settle();
        EXPECT_EQ(now(), core::ValidScenario());
        expectSound();
    }

private:
    const core::ValidScenario& now() { return open_.session().scenario(); }

    /// One of those that stand there, with a handle.
    ui::PlotPanel* panel()
    {
        std::vector<ui::PlotPanel*> there;
        for (const ui::PanelModel& model : open_.window->explorer().screen().panels.panels) {
            ui::PlotPanel* const one = open_.window->exploration().panel(model.id);
            if (one != nullptr && one->isVisible() && !one->model().handles.empty()) {
                there.push_back(one);
            }
        }
        return there.empty() ? nullptr : draw_.of(there);
    }

    void drag()
    {
        ui::PlotPanel* const on = panel();
        if (on == nullptr) {
            return;
        }
        const QWidget* const handle = on->handle(draw_.of(on->model().handles).role);
        if (handle != nullptr && handle->isVisible()) {
            const QPointF to(draw_.between(-40.0, on->width() + 40.0), draw_.between(-40.0, on->height() + 40.0));
            OpenWindow::drag(*on, OpenWindow::centreOf(handle), to);
        }
    }

    void keys()
    {
        static constexpr Qt::Key kKeys[] = {Qt::Key_Left, Qt::Key_Right,    Qt::Key_Up,  Qt::Key_Down,   Qt::Key_PageUp,
                                            Qt::Key_Home, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Escape, Qt::Key_Tab};
        QWidget* on = open_.window.get();
        if (ui::PlotPanel* const plot = panel()) {
            QWidget* const handle = plot->handle(draw_.of(plot->model().handles).role);
            on = handle != nullptr && handle->isVisible() ? handle : on;
        }
        for (int i = draw_.below(4); i >= 0; --i) {
            QTest::keyClick(on, draw_.of(kKeys), draw_.oneIn(4) ? Qt::ShiftModifier : Qt::NoModifier);
        }
    }

    void command() { open_.window->menus().action(draw_.of(kRun)).trigger(); }

    void layout() { QTest::keyClick(open_.window.get(), Qt::Key(Qt::Key_1 + draw_.below(8)), Qt::ControlModifier); }

    /// A scenario or a lesson.
    void entry()
    {
        const ui::Menu in = draw_.oneIn(4) ? ui::Menu::Lessons : ui::Menu::Scenarios;
        QMenu* menu = &open_.window->menus().menu(in);
        std::vector<QAction*> entries;
        for (QAction* action : menu->actions()) {
            const QList<QAction*> inside = action->menu() == nullptr ? QList{action} : action->menu()->actions();
            for (QAction* one : inside) {
                if (one->menu() == nullptr && one->isEnabled() && !one->isSeparator() && isOfAList(*one)) {
                    entries.push_back(one);
                }
            }
        }
        if (!entries.empty()) {
            draw_.of(entries)->trigger();
        }
    }

    /// No command, which are run by themselves.
    bool isOfAList(const QAction& action)
    {
        return std::none_of(ui::kCommands.begin(), ui::kCommands.end(), [&](const ui::Command& command) {
            return &open_.window->menus().action(command.id) == &action;
        });
    }

    void speak()
    {
        open_.window->setTexts(ui::textsFor(draw_.oneIn(2) ? ui::Language::English : ui::Language::Japanese));
    }

    void resize()
    {
        if (!open_.window->isFullScreen()) {
            open_.window->resize(900 + draw_.below(1000), 600 + draw_.below(480));
        }
    }

    wander::Draw draw_;
    QTemporaryDir folder_;
    OpenWindow open_;
};

TEST(Wandering, InTheWindowStaysSoundAndIsUndone)
{
    constexpr int kBetweenChecks = 10;
    const int actions = wander::asked("METRIC_MIRAGE_ENDURANCE", 200) / 10;
    const auto seed = unsigned(wander::asked("METRIC_MIRAGE_SEED", 1));
    Wanderer wanderer(seed);
    const double early =
        wander::go(wanderer, {seed, actions, kBetweenChecks, actions / 2}, [&] { wanderer.expectSound(); });
    const double late = wander::held();
    wanderer.expectUndone();
    std::printf("seed %u: %d actions, %.0f MiB after the half, %.0f in the end\n", seed, actions, early, late);
    if (actions >= 500) {  // a shorter run still fills what is kept for good
        EXPECT_LT(late, early * 1.25 + 40.0);
    }
}

}  // namespace
