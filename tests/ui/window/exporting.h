#pragma once

#include "open_window.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>

#include "ui/window/export_window.h"

/// The real window with the export window open, in settings of its own unless others are given.
struct Exporting {
    explicit Exporting(ui::SettingsStore* settings = nullptr) : open({}, {}, settings)
    {
        QTest::keyClick(open.window.get(), Qt::Key_E, Qt::ControlModifier);
        OpenWindow::settle();
    }

    ui::ExportWindow& window() { return open.window->exports().window(); }

    /// The combo box of a row, by the name a screen reader tells.
    QComboBox* combo(const char* name)
    {
        for (QComboBox* box : window().findChildren<QComboBox*>()) {
            if (box->accessibleName() == QLatin1String(name)) {
                return box;
            }
        }
        return nullptr;
    }

    /// Picks an entry with the keyboard, as a person would.
    void pick(const char* name, int index)
    {
        QComboBox* box = combo(name);
        ASSERT_NE(box, nullptr) << name;
        box->setFocus();
        while (box->currentIndex() < index) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        OpenWindow::settle();
    }

    /// Writes to a file of the test's folder, and waits until it is written or refused.
    void exportTo(const char* name)
    {
        open.dialogs->save = folder.filePath(QLatin1String(name));
        window().exportFigure();
        finish();
    }

    /// Lets what is being exported come to its end.
    void finish()
    {
        while (window().task() != nullptr) {
            QCoreApplication::processEvents();
        }
    }

    /// Begins a film that no test waits for.
    void beginLongFilm()
    {
        ui::ExportChoice choice = window().form().choice();
        choice.format = ui::Format::Gif;
        choice.options.width = 160.0;
        choice.options.height = 90.0;
        choice.sweep.frames = 3000;
        window().form().setChoice(choice);
        open.dialogs->save = folder.filePath(QStringLiteral("long.gif"));
        window().exportFigure();
        OpenWindow::settle();
        ASSERT_NE(window().task(), nullptr);
    }

    OpenWindow open;
    QTemporaryDir folder;
};
