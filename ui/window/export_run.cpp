// How the window carries an export out: asking for a file, the task under way, and giving it up.
#include <QCloseEvent>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>

#include "ui/export/export.h"
#include "ui/window/export_window.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

const QString kFolder = QStringLiteral("export/folder");  // of the last figure written

}  // namespace

void ExportWindow::exportFigure()
{
    if (task_ != nullptr) {
        return;
    }
    const QString ending = endingOf(form_->choice().format);
    const QString kept = store_.value(kFolder).toString();
    const QString folder = kept.isEmpty() ? QString() : kept + u'/';
    const QString base =
        lastFile_.isEmpty() ? QStringLiteral("metric-mirage") : QFileInfo(lastFile_).completeBaseName();
    QString path = dialogs_.fileToExport(this, folder + base + u'.' + ending, ending);
    if (path.isEmpty()) {
        return;
    }
    ExportChoice choice = form_->choice();
    const Format asked = formatOf(path.toStdString()).value_or(choice.format);
    if (!formatOf(path.toStdString())) {  // "figure.v2": an ending that says nothing
        path += u'.' + ending;
        if (QFileInfo::exists(path) && !dialogs_.mayReplace(this, path)) {
            return;
        }
    }
    formatFollowed_ = asked != choice.format;
    if (formatFollowed_) {
        choice.format = asked;
        form_->setChoice(choice);
        keepChoice();
    }
    begin(path);
}

void ExportWindow::exportAgain()
{
    if (formatOf(lastFile_.toStdString()) != form_->choice().format) {
        exportFigure();
        return;
    }
    formatFollowed_ = false;
    begin(lastFile_);
}

ExportScenario ExportWindow::shownScenario() const
{
    return {session_.scenario(), {}, form_->choice().before ? session_.comparedWith() : std::nullopt};
}

ExportJob ExportWindow::figureJob() const
{
    return {{}, {shownScenario()}, form_->choice()};
}

ExportJob ExportWindow::jobFor(const QString& path) const
{
    const FormatRow& row = rowOf(form_->choice().format);
    ExportJob job{path.toStdString(), {}, form_->choice(), row.film};
    for (const core::ValidScenario& earlier : row.manyScenarios ? opened_ : std::vector<core::ValidScenario>()) {
        if (earlier != session_.scenario()) {
            job.scenarios.push_back({earlier, {}, {}});
        }
    }
    job.scenarios.push_back(shownScenario());
    return job;
}

void ExportWindow::begin(const QString& path)
{
    if (task_ != nullptr) {
        return;
    }
    task_ = std::make_unique<ExportTask>(jobFor(path));
    connect(task_.get(), &ExportTask::progressed, this, &ExportWindow::showProgress);
    connect(task_.get(), &ExportTask::finished, this, &ExportWindow::finish);
    export_->setEnabled(false);
    again_->setEnabled(false);
    if (task_->job().moving) {
        show();  // where it can be watched and given up
    }
    task_->start();
}

void ExportWindow::showProgress(int done, int total)
{
    progress_->setMaximum(total);
    progress_->setValue(done);
    progress_->setVisible(total > 1);
    cancel_->setVisible(total > 1);
}

void ExportWindow::finish(const core::Result<DrawnFiles>& drawn)
{
    const QString path = QString::fromStdString(task_->job().path);
    const QString format = endingOf(task_->job().choice.format).toUpper();
    QStringList notes = {measurementsSaid(task_->job(), texts_), lettersSaid(task_->job(), texts_)};
    notes.removeAll(QString());
    task_.release()->deleteLater();  // it is telling us
    const auto written = drawn.and_then(writeDrawn);
    if (written) {
        lastFile_ = path;
        for (const DrawnFile& file : *drawn) {
            dialogs_.noteWritten(QString::fromStdString(file.path));
        }
        store_.setValue(kFolder, QFileInfo(path).absolutePath());
    }
    showIdle();
    if (!written) {
        say(describe(written.error(), texts_), true);
        return;
    }
    const QString size = QLocale::c().formattedDataSize(drawn->front().bytes.size(), 1);
    const QString done =
        formatFollowed_ ? texts_(Text::ExportDoneAs, path, size, format) : texts_(Text::ExportDone, path, size);
    say((QStringList{done} + notes).join(texts_.betweenSentences()));
}

void ExportWindow::cancelExport()
{
    if (task_ != nullptr) {
        task_.reset();
        showIdle();
        say(texts_(Text::ExportCancelled));
    }
}

void ExportWindow::showIdle()
{
    progress_->hide();
    cancel_->hide();
    export_->setEnabled(true);
    again_->setEnabled(!lastFile_.isEmpty());
}

bool ExportWindow::mayBeStopped(QWidget* asking)
{
    if (task_ != nullptr
        && !dialogs_.mayStopExport(asking, QFileInfo(QString::fromStdString(task_->job().path)).fileName())) {
        return false;
    }
    cancelExport();
    return true;
}

void ExportWindow::reject()
{
    if (task_ != nullptr) {
        cancelExport();
    } else {
        QDialog::reject();
    }
}

void ExportWindow::closeEvent(QCloseEvent* event)
{
    cancelExport();
    QDialog::closeEvent(event);
}

}  // namespace ui
