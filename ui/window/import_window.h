#pragma once

#include <set>

#include <QDialog>
#include <QTimer>

#include "core/model/laid_over.h"
#include "ui/window/import_tables.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace ui {

/// The import view: what was understood of files of measurements, every guess to be changed, what was left out and
/// why, and what of it is to be drawn. It changes nothing of the document: it offers series.
class ImportWindow : public QDialog {
    Q_OBJECT

public:
    explicit ImportWindow(const Texts& texts, QWidget* parent = nullptr);

    void setTexts(const Texts& texts);
    /// Begins afresh with files, or with a text under a name.
    void read(const QStringList& paths);
    void readText(const QString& text);

    /// What was understood last; null before anything was.
    const UnderstoodPtr& understood() const noexcept { return understood_; }
    const core::ReadOptions& options() const noexcept { return options_; }
    bool isReading() const noexcept { return task_.isReading(); }
    /// The document has measurements already, to be added to or replaced.
    void setHasMeasurements(bool has);
    QString message() const;

    LazyTable& rows() noexcept { return *rows_; }
    LazyTable& remarks() noexcept { return *remarks_; }
    LazyTable& columns() noexcept { return *columns_; }
    LazyTable& metrics() noexcept { return *metrics_; }
    LazyTable& series() noexcept { return *series_; }
    QPushButton& loadButton() noexcept { return *load_; }
    QPushButton& cancelButton() noexcept { return *cancel_; }

signals:
    /// The files are read, for the first time.
    void firstUnderstood();
    /// To be laid over the document.
    void loaded(const core::NewEvidence& evidence);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Choice {
        QLabel* label;
        QComboBox* box;
    };

    void build();
    QTableView* makeTable(LazyTable& model);
    Choice makeChoice();
    QWidget* makeSeriesPage();
    QLayout* makeChoices();
    QLayout* makeFoot();
    void sayTexts();
    void sayChoices();
    void beginAfresh();
    void follow(const UnderstoodPtr& understood);
    void showReading(const UnderstoodPtr& understood);
    void showSeries();
    void chooseDrawn(const UnderstoodPtr& before);
    void orderSeries();
    bool anythingLeftOut() const;
    void chooseTabs();
    void fitColumns();
    void say(const QString& text, bool isProblem);
    void colourMessage();
    void change(const core::ReadOptions& options);
    void changeReading();
    void drawAll(bool all);
    void showBusy(bool busy);
    void showProgress();
    void load();

    Texts texts_;
    core::ReadOptions options_;
    UnderstoodPtr understood_;
    std::set<std::size_t> drawn_;     ///< of the series: few, of however many there are
    std::vector<std::size_t> order_;  ///< in which they are listed: at first what is drawn, then the others
    bool first_ = true;
    bool isProblem_ = false;
    LazyTable* rows_;
    LazyTable* remarks_;
    LazyTable* columns_;
    LazyTable* metrics_;
    LazyTable* series_;
    std::vector<QTableView*> tables_;
    QTabWidget* guesses_;
    QTabWidget* preview_;
    QLabel* message_;
    QProgressBar* busy_;
    QTimer watch_;  ///< of how far reading has come
    Choice unit_;
    Choice decimal_;
    Choice separator_;
    QCheckBox* lastCheckpoint_;
    QPushButton* all_;
    QPushButton* none_;
    QCheckBox* replace_;
    QPushButton* load_;
    QPushButton* cancel_;
    ReadingTask task_;  ///< last: what it reads is shown in all of these
};

}  // namespace ui
