#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>

#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"

inline core::ValidScenario slope()
{
    return core::presetScenario("slope").value();
}

/// A window that keeps in a folder.
struct Keeping : OpenWindow {
    explicit Keeping(const QTemporaryDir& folder, const ui::Document& document = ui::documentOf({}, {}))
        : OpenWindow(document)
    {
        window->unsaved().keepIn(folder.path());
        settle();
    }
    void move()
    {
        QTest::keyClick(bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
        settle();
    }
    bool offers() const { return window->unsaved().bar().isVisible(); }
    QString offer() const { return window->unsaved().bar().findChild<QLabel*>()->text(); }
    void press(const char* name)
    {
        window->findChild<QAbstractButton*>(QLatin1String(name))->click();
        settle();
    }
};

inline ui::Document figure()
{
    return ui::documentOf({slope(), true}, QStringLiteral("/tmp/leap.svg"));
}
