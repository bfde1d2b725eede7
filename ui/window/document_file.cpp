#include "ui/window/document_file.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "core/io/scenario_file.h"
#include "ui/document/file_path.h"
#include "ui/export/format.h"
#include "ui/export/measurement_file.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

const QString kEnding = QStringLiteral(".mirage");
const QString kFirst = QStringLiteral("first-light");

}  // namespace

Document documentOf(const OpenedScenario& opened, const QString& path)
{
    if (opened.fromLink) {
        return opened.scenario;
    }
    if (path.isEmpty()) {
        return {opened.scenario, Origin::Kind::Preset, kFirst};  // named above its panels
    }
    return {opened.scenario, opened.fromFigure ? Origin::Kind::Figure : Origin::Kind::File, path};
}

QStringList openedPatterns()
{
    QStringList patterns = {QStringLiteral("*.mirage")};
    for (const FormatRow& row : kFormats) {
        if (row.carriesScenario) {
            patterns << QStringLiteral("*.") + endingOf(row.format);
        }
    }
    patterns << QStringLiteral("*.svgz") << QStringLiteral("*.odp");     // as other programs save them
    patterns << QStringLiteral("*.md") << QStringLiteral("*.markdown");  // lessons
    return patterns;
}

DocumentFile::DocumentFile(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* window)
    : QObject(window), session_(session), dialogs_(dialogs), texts_(texts), window_(window)
{
}

void DocumentFile::open()
{
    openAll(dialogs_.filesToOpen(window_, folder_));
}

/// A document first, then the measurements that go into it.
void DocumentFile::openAll(const QStringList& files)
{
    QStringList tables;
    QStringList documents;
    std::partition_copy(files.begin(), files.end(), std::back_inserter(tables), std::back_inserter(documents),
                        holdsMeasurements);
    const QString path = documents.size() > 1 ? dialogs_.fileOfSeveral(window_, documents) : documents.value(0);
    if (!path.isEmpty() && mayBeLeft()) {
        open(path);
    }
    if (!tables.isEmpty()) {
        folder_ = QFileInfo(tables.front()).absolutePath();
        emit measurementsFound(tables);
    }
}

bool DocumentFile::open(const QString& path)
{
    if (holdsLesson(path)) {
        folder_ = QFileInfo(path).absolutePath();
        emit lessonFound(path);
        return true;
    }
    const auto found = openScenario(pathBytes(path));
    if (!found) {
        dialogs_.showProblem(window_, describe(found.error(), texts_));
        emit missed(path);
        return false;
    }
    const QString name = shownName(path);
    session_.open(documentOf(*found, path),
                  StepName([name](const Texts& texts) { return texts(Text::StepOpened, name); }));
    noteUsed(path);
    emit opened();
    return true;
}

bool DocumentFile::openLink(const QString& text)
{
    const auto link = readLink(text);
    if (!link) {
        dialogs_.showProblem(window_, describe(link.error(), texts_));
        return false;
    }
    if (!mayBeLeft()) {
        return false;
    }
    if (link->scenario && !link->step) {
        session_.open(*link->scenario, Text::StepOpenedLink);
        emit opened();
    }
    emit linkFound(*link);
    return true;
}

void DocumentFile::openDropped(const QList<QUrl>& urls)
{
    if (urls.size() == 1 && !urls.front().isLocalFile() && isLink(urls.front().toString(QUrl::FullyEncoded))) {
        openLink(urls.front().toString(QUrl::FullyEncoded));
        return;
    }
    QStringList files;
    QString refused;
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        if (!url.isLocalFile()) {
            refused = texts_(Text::DropNoFile, url.toDisplayString());
        } else if (QFileInfo(path).isDir()) {
            const QStringList inside = measurementsIn(path);
            refused = inside.isEmpty() ? texts_(Text::DropFolder, QDir::toNativeSeparators(path)) : refused;
            files << inside;
        } else {
            files << path;
        }
    }
    if (files.isEmpty()) {
        if (!refused.isEmpty()) {
            dialogs_.showProblem(window_, refused);
        }
        return;
    }
    openAll(files);
}

void DocumentFile::noteUsed(const QString& path)
{
    folder_ = QFileInfo(path).absolutePath();
    if (isPlainPath(path)) {  // settings are text
        emit used(QFileInfo(path).absoluteFilePath());
    }
}

/// The name a save begins with.
QString DocumentFile::suggestion() const
{
    const Origin& origin = session_.origin();
    switch (origin.kind) {
    case Origin::Kind::File: return origin.name;
    case Origin::Kind::Figure: {
        const QFileInfo figure(origin.name);
        return figure.dir().filePath(figure.completeBaseName() + kEnding);
    }
    case Origin::Kind::Preset:
    case Origin::Kind::LessonStep:
    case Origin::Kind::Untitled: break;
    }
    const bool named = origin.kind == Origin::Kind::Preset;
    const QString name = (named ? origin.name : QStringLiteral("scenario")) + kEnding;
    return folder_.isEmpty() ? name : QDir(folder_).filePath(name);
}

bool DocumentFile::save()
{
    const QString file = session_.origin().file();
    if (file.isEmpty()) {
        return saveAs();
    }
    if (!isChangedElsewhere(file)) {
        return saveTo(file);
    }
    switch (dialogs_.changedElsewhere(window_, shownName(file))) {
    case Dialogs::Changed::Replace: return saveTo(file);
    case Dialogs::Changed::SaveAs: return saveAs();
    case Dialogs::Changed::Cancel: break;
    }
    return false;
}

/// By what it means: written anew with the same content it is as it was. One that is gone can be written.
bool DocumentFile::isChangedElsewhere(const QString& path) const
{
    const std::string bytes = pathBytes(path);
    std::error_code unknown;
    if (!std::filesystem::exists(bytes, unknown)) {
        return false;
    }
    const auto held = core::readScenarioFile(bytes);
    const auto known = session_.onDisk(path);
    return !held || !known || *held != *known;
}

bool DocumentFile::saveAs()
{
    const QString path = dialogs_.fileToSave(window_, suggestion());
    if (path.isEmpty()) {
        return false;
    }
    if (path.endsWith(kEnding, Qt::CaseInsensitive)) {
        return saveTo(path);
    }
    const QString whole = path + kEnding;  // a document by another name would open as neither
    return (!QFileInfo::exists(whole) || dialogs_.mayReplace(window_, whole)) && saveTo(whole);
}

bool DocumentFile::saveTo(const QString& path)
{
    const auto written = core::writeScenarioFile(pathBytes(path), session_.scenario());
    if (!written) {
        dialogs_.showProblem(window_, describe(written.error(), texts_));
        return false;
    }
    session_.noteSaved(path);
    dialogs_.noteWritten(path);
    noteUsed(path);
    return true;
}

bool DocumentFile::isAskedAbout() const
{
    const Origin::Kind kind = session_.origin().kind;
    return session_.holdsUnsaved() && (kind == Origin::Kind::File || kind == Origin::Kind::Figure);
}

bool DocumentFile::mayBeLeft()
{
    return !isAskedAbout() || mayGo();
}

bool DocumentFile::mayGo(const QString& untitled)
{
    const QString name = isAskedAbout() ? shownName(session_.origin().name) : untitled;
    switch (dialogs_.unsavedChanges(window_, name)) {
    case Dialogs::Unsaved::Save: return save();
    case Dialogs::Unsaved::Discard: return true;
    case Dialogs::Unsaved::Cancel: break;
    }
    return false;
}

}  // namespace ui
