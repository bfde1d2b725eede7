#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTest>

#include "tests/ui/scenarios.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/number_box.h"
#include "ui/controls/parameter_row.h"
#include "ui/controls/value_slider.h"
#include "ui/document/session.h"
#include "ui/edits/refusal.h"

/// A control panel around a session, connected as the window connects them.
class ControlBench {
public:
    explicit ControlBench(const core::ValidScenario& scenario = {}, const ui::Texts& texts = {})
        : session(scenario), texts_(texts)
    {
        QObject::connect(&panel, &ui::ControlPanel::requested, &panel,
                         [this](const auto& request) { carryOut(request); });
        QObject::connect(&session, &ui::Session::changed, &panel, [this] { show(); });
        panel.setTheme(ui::lightTheme());
        show();
        panel.resize(288, 1300);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }

    const core::Model& model() const { return session.scenario().model(); }
    const core::View& view() const { return session.scenario().view(); }
    int steps() { return session.history().count(); }

    ui::ParameterRow& row(core::Parameter parameter) { return *panel.row(parameter); }
    ui::NumberBox& box(core::Parameter parameter) { return row(parameter).box(); }
    ui::ValueSlider& slider(core::Parameter parameter) { return row(parameter).slider(); }

    /// Types into a box from nothing and presses a key.
    void type(core::Parameter parameter, const char* text, Qt::Key key)
    {
        box(parameter).setFocus();
        box(parameter).selectAll();
        QTest::keyClicks(&box(parameter), text);
        QTest::keyClick(&box(parameter), key);
    }

    /// From one place of the groove to another, in ten moves.
    void drag(core::Parameter parameter, double from, double to)
    {
        ui::ValueSlider& target = slider(parameter);
        const QPoint start = target.pointAt(from).toPoint();
        const QPoint end = target.pointAt(to).toPoint();
        QTest::mousePress(&target, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(&target, start + (end - start) * step / 10);
        }
        QTest::mouseRelease(&target, Qt::LeftButton, {}, end);
    }

    ui::Session session;
    ui::ControlPanel panel;
    std::vector<ui::EditRequest> requests;
    std::optional<ui::StoppedAt> stopped;

private:
    void show() { panel.setModel(ui::presentControls(session.scenario(), texts_, ui::lightTheme())); }

    void carryOut(const ui::EditRequest& request)
    {
        requests.push_back(request);
        if (ui::phaseOf(request) == ui::EditPhase::Cancelled) {
            session.putBack(from_, gesture_);
            return;
        }
        const auto outcome = ui::applied(session.scenario(), request);
        if (!outcome) {
            panel.showRefusal(request, ui::refusalReason(request, outcome.error(), texts_));
            return;
        }
        stopped = outcome->stopped;
        const ui::EditPhase phase = ui::phaseOf(request);
        if (phase == ui::EditPhase::Begun) {
            from_ = session.scenario();
        }
        gesture_ = phase == ui::EditPhase::Single || phase == ui::EditPhase::Step ? 0
                   : phase == ui::EditPhase::Begun                                ? session.beginGesture()
                                                                                  : gesture_;
        session.edit(outcome->scenario,
                     ui::StepName([request](const ui::Texts& texts) { return ui::undoLabel(request, texts); }),
                     gesture_);
    }

    ui::Texts texts_;
    int gesture_ = 0;
    core::ValidScenario from_;
};
