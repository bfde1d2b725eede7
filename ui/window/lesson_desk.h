#pragma once

#include <string_view>

#include <QObject>

#include "core/result.h"
#include "ui/document/explorer.h"
#include "ui/document/lesson_player.h"
#include "ui/document/lesson_stage.h"
#include "ui/window/dialogs.h"

namespace ui {

/// Opens lessons in a window: built-in ones in its language, and files; lays their steps over what is explored.
class LessonDesk : public QObject {
    Q_OBJECT

public:
    LessonDesk(Session& session, Explorer& explorer, Dialogs& dialogs, const Texts& texts, QWidget* window);

    LessonPlayer& player() noexcept { return player_; }
    /// Of the step shown.
    void reveal() { stage_.reveal(); }

    /// The same lessons in another language: built-in ones only, a file has its own.
    void setTexts(const Texts& texts);

    /// Begins where it was left.
    void openBuiltIn(std::string_view name, int step);
    /// One that has a fault is explained and not opened; numbers that do not hold are said.
    bool openFile(const QString& path, int step);

    /// Of the lesson that is open, where a person says.
    void exportDeck();
    void exportHandout();
    void printHandout();

signals:
    void told(const QString& words, bool isProblem = false);

private:
    void write(const core::Result<QByteArray>& bytes, const QString& path);
    QString pathFor(const char* ending);

    Dialogs& dialogs_;
    Texts texts_;
    QWidget* window_;
    LessonPlayer player_;
    LessonStage stage_;
};

}  // namespace ui
