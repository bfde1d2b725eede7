#include "ui/window/document_file.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "core/io/scenario_file.h"
#include "ui/export/embedded_scenario.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

const QStringList kFigures = {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};

}  // namespace

DocumentFile::DocumentFile(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* window)
    : QObject(window), session_(session), dialogs_(dialogs), texts_(texts), window_(window)
{
    connect(&session_.history(), &QUndoStack::cleanChanged, this, &DocumentFile::titleChanged);
}

void DocumentFile::setPath(const QString& path)
{
    path_ = path;
    suggestion_ = path.isEmpty() ? QStringLiteral("scenario.mirage") : path;
    session_.history().setClean();
    emit titleChanged();
}

void DocumentFile::setFigure(const QString& path)
{
    const QFileInfo figure(path);
    setPath({});
    suggestion_ = figure.dir().filePath(figure.completeBaseName() + QStringLiteral(".mirage"));
}

bool DocumentFile::hasChanges() const
{
    // Playing with a scenario that has no file is not work to be saved: closing it must not nag.
    return !path_.isEmpty() && !session_.history().isClean();
}

void DocumentFile::open()
{
    const QString path = mayBeLeft() ? dialogs_.fileToOpen(window_) : QString();
    if (!path.isEmpty()) {
        open(path);
    }
}

bool DocumentFile::open(const QString& path)
{
    const auto found = openScenario(path.toStdString());
    if (!found) {
        dialogs_.showProblem(window_, describe(found.error(), texts_));
        return false;
    }
    session_.open(found->scenario);
    found->fromFigure ? setFigure(path) : setPath(path);
    emit opened();
    return true;
}

bool DocumentFile::save()
{
    return path_.isEmpty() ? saveAs() : saveTo(path_);
}

bool DocumentFile::saveAs()
{
    QString path = dialogs_.fileToSave(window_, suggestion_);
    if (path.isEmpty()) {
        return false;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix.isEmpty() || kFigures.contains(suffix)) {  // a document by a figure's name would open as neither
        path += QStringLiteral(".mirage");
    }
    return saveTo(path);
}

bool DocumentFile::saveTo(const QString& path)
{
    const auto written = core::writeScenarioFile(path.toStdString(), session_.scenario());
    if (!written) {
        dialogs_.showProblem(window_, describe(written.error(), texts_));
        return false;
    }
    setPath(path);
    return true;
}

bool DocumentFile::mayBeLeft()
{
    if (!hasChanges()) {
        return true;
    }
    switch (dialogs_.unsavedChanges(window_, QFileInfo(path_).fileName())) {
    case Dialogs::Unsaved::Save: return save();
    case Dialogs::Unsaved::Discard: return true;
    case Dialogs::Unsaved::Cancel: break;
    }
    return false;
}

}  // namespace ui
