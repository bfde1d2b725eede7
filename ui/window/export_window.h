#pragma once

#include <QDialog>

#include "ui/document/session.h"
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
    ExportWindow(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* parent);
    ~ExportWindow() override;

    ExportForm& form() noexcept { return *form_; }
    const FigurePreview& preview() const noexcept { return *preview_; }
    QString message() const;

    /// Asks for a file and writes it; whether it was written.
    bool exportFigure();
    /// Writes the last file once more, without a question; asks where there is none.
    bool exportAgain();
    /// The scenarios opened so far, for a deck: a slide each, before the present one.
    void setOpened(const std::vector<core::ValidScenario>& opened) { opened_ = opened; }
    /// Puts the figure on the clipboard, as SVG and PNG.
    void copyFigure();

    /// Draws the preview now; else it is drawn once for all changes of a turn of the event loop.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void scheduleRefresh();
    void showPanels();
    void dragOut();
    void estimate();
    bool writeTo(const QString& path);
    void say(const QString& text, bool isProblem = false);

    Session& session_;
    Dialogs& dialogs_;
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
    bool cancelled_ = false;
    bool busy_ = false;
};

}  // namespace ui
