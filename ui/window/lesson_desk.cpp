#include "ui/window/lesson_desk.h"

#include <algorithm>

#include <QFileInfo>
#include <QPrinter>
#include <QWidget>

#include "core/io/file.h"
#include "core/lesson/built_in_lessons.h"
#include "core/lesson/checks.h"
#include "ui/export/lesson_deck.h"
#include "ui/export/lesson_file.h"
#include "ui/export/lesson_handout.h"
#include "ui/words/error_text.h"
#include "ui/words/lesson_text.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

std::size_t stepOf(int kept)
{
    return static_cast<std::size_t>(std::max(0, kept));
}

}  // namespace

LessonDesk::LessonDesk(Session& session, Explorer& explorer, Dialogs& dialogs, const Texts& texts, QWidget* window)
    : QObject(window), dialogs_(dialogs), texts_(texts), window_(window), player_(session), stage_(player_, explorer)
{
}

void LessonDesk::setTexts(const Texts& texts)
{
    if (texts.language() == texts_.language()) {
        texts_ = texts;
        return;
    }
    texts_ = texts;
    for (const std::string_view name : core::lessonNames()) {
        const QString said = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (player_.names().contains(said)) {
            player_.retell(said, core::builtInLesson(name, rowOf(texts.language()).key).lesson);
        }
    }
}

void LessonDesk::openBuiltIn(std::string_view name, int step)
{
    player_.open(core::builtInLesson(name, rowOf(texts_.language()).key).lesson,
                 QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), stepOf(step));
}

bool LessonDesk::openFile(const QString& path, int step)
{
    const core::LessonReading reading = lessonIn(path);
    const std::string name = QFileInfo(path).fileName().toStdString();
    if (!reading.faults.empty()) {
        const QStringList said = describe(name, reading.faults, texts_);
        dialogs_.showProblem(window_, texts_(teaching::LessonFaulty, QFileInfo(path).fileName())
                                          + QStringLiteral("\n\n") + said.join(u'\n'));
        return false;
    }
    player_.open(reading.lesson, QFileInfo(path).absoluteFilePath(), stepOf(step));
    if (const core::LessonFaults failed = core::failedChecks(reading.lesson); !failed.empty()) {
        dialogs_.showProblem(window_, describe(name, failed, texts_).join(u'\n'));
    }
    return true;
}

/// Where the lesson is to go; empty where it goes nowhere.
QString LessonDesk::pathFor(const char* ending)
{
    if (!player_.isOpen()) {
        return {};
    }
    const QString suffix = QLatin1String(ending);
    const QString suggestion = QFileInfo(player_.name()).completeBaseName() + u'.' + suffix;
    QString path = dialogs_.fileToExport(window_, suggestion, suffix);
    if (path.isEmpty() || path.endsWith(u'.' + suffix, Qt::CaseInsensitive)) {
        return path;
    }
    path += u'.' + suffix;
    return QFileInfo::exists(path) && !dialogs_.mayReplace(window_, path) ? QString() : path;
}

void LessonDesk::write(const core::Result<QByteArray>& bytes, const QString& path)
{
    if (!bytes) {
        dialogs_.showProblem(window_, describe(bytes.error(), texts_));
        return;
    }
    const std::string_view held(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    if (const auto written = core::writeFile(path.toStdString(), held); !written) {
        dialogs_.showProblem(window_, describe(written.error(), texts_));
        return;
    }
    dialogs_.noteWritten(path);
    emit told(texts_(teaching::LessonExported, QFileInfo(path).fileName()));
}

void LessonDesk::exportDeck()
{
    if (const QString path = pathFor("pptx"); !path.isEmpty()) {
        write(lessonDeck(player_.lesson(), {}, texts_), path);
    }
}

void LessonDesk::exportHandout()
{
    if (const QString path = pathFor("pdf"); !path.isEmpty()) {
        write(lessonHandout(player_.lesson(), texts_), path);
    }
}

void LessonDesk::printHandout()
{
    if (!player_.isOpen()) {
        return;
    }
    const std::unique_ptr<QPrinter> printer = dialogs_.printer(window_);
    if (printer == nullptr) {
        return;
    }
    if (const auto printed = ui::printHandout(*printer, player_.lesson(), texts_); !printed) {
        dialogs_.showProblem(window_, describe(printed.error(), texts_));
    }
}

}  // namespace ui
