#pragma once

#include <QDialog>

#include "ui/present/comparison.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace ui {

class Notice;

/// The comparison of the metrics drawn, beside the window rather than in its way: it follows every change and can be
/// copied.
class ComparisonSheet : public QDialog {
    Q_OBJECT

public:
    explicit ComparisonSheet(QWidget* parent = nullptr);

    void setModel(const ComparisonModel& model);
    void setTexts(const Texts& texts);
    const ComparisonModel& model() const noexcept { return model_; }
    QTableWidget& table() noexcept { return *table_; }
    /// Of the measured series, hidden where none is drawn.
    QTableWidget& measured() noexcept { return *measured_.table; }
    /// Of the pins, and of the predictions, likewise.
    QTableWidget& pins() noexcept { return *pins_.table; }
    QTableWidget& predictions() noexcept { return *predictions_.table; }
    QPushButton& copyButton() noexcept { return *copy_; }

signals:
    void hidden();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// A table that is there only where it has rows, and its title.
    struct Part {
        QLabel* title;
        QTableWidget* table;
    };
    Part makePart(QVBoxLayout& column);
    static void showPart(const Part& part, const QString& title, const ComparisonTable& model);
    static QTableWidget* makeTable();
    static void fill(QTableWidget& table, const ComparisonTable& model);
    void fitColumns();
    void copy();

    ComparisonModel model_;
    QTableWidget* table_;
    Part measured_;
    Part pins_;
    Part predictions_;
    QLabel* note_;
    QPushButton* copy_;
    Notice* notice_;
    QString copied_;
};

}  // namespace ui
