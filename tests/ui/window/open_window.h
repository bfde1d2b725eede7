#pragma once

#include <memory>
#include <string_view>

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/window/main_window.h"

/// Dialogs that answer what the test says and remember what they were asked.
class AnsweringDialogs final : public ui::Dialogs {
public:
    QStringList filesToOpen(QWidget*, const QString& folder) override
    {
        openFolder = folder;
        return open.isEmpty() ? QStringList() : QStringList{open};
    }
    QStringList filesToImport(QWidget*, const QString& folder) override
    {
        openFolder = folder;
        return import;
    }
    QString fileOfSeveral(QWidget*, const QStringList& files) override
    {
        several = files;
        return open;
    }
    QString fileToSave(QWidget*, const QString& suggestion) override
    {
        suggested = suggestion;
        return save;
    }
    QString fileToExport(QWidget*, const QString& suggestion, const QString&) override
    {
        suggested = suggestion;
        ++exportsAsked;
        return save;
    }
    bool mayReplace(QWidget*, const QString& path) override
    {
        replacing << path;
        return mayDo;
    }
    bool mayStopExport(QWidget*, const QString& name) override
    {
        stopping << name;
        return mayDo;
    }
    Unsaved unsavedChanges(QWidget*, const QString&) override
    {
        ++asked;
        return answer;
    }
    Changed changedElsewhere(QWidget*, const QString& name) override
    {
        changed << name;
        return whenChanged;
    }
    void showProblem(QWidget*, const QString& text) override { problems << text; }
    void showAbout(QWidget*, const QString& text) override { about = text; }

    QString open;
    QString openFolder;
    QStringList import;
    QString save;
    QString suggested;
    QString about;
    Unsaved answer = Unsaved::Cancel;
    Changed whenChanged = Changed::Cancel;
    bool mayDo = true;
    QStringList problems;
    QStringList several;
    QStringList replacing;
    QStringList stopping;
    QStringList changed;
    int asked = 0;
    int exportsAsked = 0;
};

/// The real window, shown and painted once.
class OpenWindow {
public:
    explicit OpenWindow(const ui::Document& scenario = {}, const ui::Texts& texts = {},
                        ui::SettingsStore* settings = nullptr)
    {
        auto answers = std::make_unique<AnsweringDialogs>();
        dialogs = answers.get();
        window = std::make_unique<ui::MainWindow>(scenario, texts, std::move(answers), settings);
        if (settings == nullptr) {
            window->resize(1440, 860);
            window->exploration().controls().setFolded({});  // a test of a control need not unfold it first
        }
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        settle();
    }

    /// Lets everything that is due be painted.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    ui::Session& session() { return window->session(); }
    const core::Model& model() { return session().scenario().model(); }
    ui::PlotPanel& bell() { return *window->exploration().panel(u"panel-bell"); }
    ui::PlotPanel& metric() { return *window->exploration().panel(u"panel-metric"); }
    QString sentence() { return window->exploration().sentenceText(); }

    /// Drags with the left button in five moves, painting in between as a desktop would.
    static void drag(ui::PlotPanel& panel, const QPointF& from, const QPointF& to)
    {
        const QPoint start = from.toPoint();
        const QPoint end = to.toPoint();
        QTest::mousePress(&panel, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 5; ++step) {
            QTest::mouseMove(&panel, start + (end - start) * step / 5);
            settle();
        }
        QTest::mouseRelease(&panel, Qt::LeftButton, {}, end);
        settle();
    }

    static QPointF centreOf(const QWidget* handle) { return QRectF(handle->geometry()).center(); }

    std::unique_ptr<ui::MainWindow> window;
    AnsweringDialogs* dialogs = nullptr;
};

/// The panel of that id, which must be there.
inline ui::PlotPanel& panelOf(OpenWindow& open, QStringView id)
{
    ui::PlotPanel* panel = open.window->exploration().panel(id);
    EXPECT_NE(panel, nullptr) << id.toString().toStdString();
    return *panel;
}

inline ui::AnswersStrip& stripOf(OpenWindow& open)
{
    return open.window->exploration().answers();
}

/// The window with a built-in scenario, as the menu opens it.
inline OpenWindow windowOf(std::string_view name)
{
    return OpenWindow(ui::Document{core::presetScenario(name).value(), ui::Origin::Kind::Preset,
                                   QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))});
}
