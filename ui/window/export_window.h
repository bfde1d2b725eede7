#pragma once

#include <memory>

#include <QDialog>

#include "ui/document/session.h"
#include "ui/document/settings.h"
#include "ui/export/task.h"
#include "ui/window/dialogs.h"
#include "ui/window/export_form.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTemporaryDir;

namespace ui {

class FigurePreview;

/// Exports what the session shows: the choices on the right, beside them the picture they make, which follows both. Not
/// modal: one goes on exploring and exports again.
class ExportWindow : public QDialog {
    Q_OBJECT

public:
    ExportWindow(Session& session, Dialogs& dialogs, SettingsStore& store, const Texts& texts, QWidget* parent);
    ~ExportWindow() override;

    ExportForm& form() noexcept { return *form_; }
    const FigurePreview& preview() const noexcept { return *preview_; }
    QString message() const;

    /// Says everything anew; what is being exported goes on.
    void setTexts(const Texts& texts);

    /// Asks for a file and begins to write it; a name's ending decides the format where it is known. One export at a
    /// time: another is not begun.
    void exportFigure();
    /// Writes the last file once more, without a question; asks where there is none, or none of the format chosen.
    void exportAgain();
    /// What is being exported; null for nothing.
    const ExportTask* task() const noexcept { return task_.get(); }
    /// Gives up what is being exported, if anything; nothing of it has been written.
    void cancelExport();
    /// Whether nothing is being exported, or the person gives it up, which it then is.
    bool mayBeStopped(QWidget* asking);
    /// The scenarios opened so far, for a deck: a slide each, before the present one.
    void setOpened(const std::vector<core::ValidScenario>& opened) { opened_ = opened; }
    /// Puts the figure on the clipboard, as SVG and PNG.
    void copyFigure();

    /// Draws the preview now; else it is drawn once for all changes of a turn of the event loop.
    void refresh();

    /// Escape: gives up what is being exported; where there is nothing, closes.
    void reject() override;

signals:
    /// What is to be said of a figure that was copied, or was not.
    void copied(const QString& text, bool isProblem);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void scheduleRefresh();
    void showPanels();
    void dragOut();
    void estimate();
    void sayTexts();
    void keepChoice();
    ExportChoice keptChoice() const;
    ExportJob figureJob() const;
    ExportJob jobFor(const QString& path) const;
    void begin(const QString& path);
    void showProgress(int done, int total);
    void finish(const core::Result<DrawnFiles>& drawn);
    void showIdle();
    void say(const QString& text, bool isProblem = false);
    void colourMessage();
    QString copiedFigure();

    Session& session_;
    Dialogs& dialogs_;
    SettingsStore& store_;
    Texts texts_;
    ExportForm* form_;
    FigurePreview* preview_;
    QLabel* message_;
    QProgressBar* progress_;
    QPushButton* export_;
    QPushButton* again_;
    QPushButton* copy_;
    QPushButton* cancel_;
    QString lastFile_;
    std::vector<core::ValidScenario> opened_;
    std::shared_ptr<QTemporaryDir> folder_;    ///< of files dragged out
    std::optional<core::Layout> namedLayout_;  ///< whose panels the form names
    bool refreshScheduled_ = false;
    bool isProblem_ = false;       ///< what the message says
    bool formatFollowed_ = false;  ///< the name that was typed, not what was chosen
    std::unique_ptr<ExportTask> task_;
};

}  // namespace ui
