#pragma once

#include <QDialog>

#include "ui/present/comparison.h"

class QLabel;
class QPushButton;
class QTableWidget;

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
    QTableWidget& measured() noexcept { return *measured_; }
    QPushButton& copyButton() noexcept { return *copy_; }

signals:
    void hidden();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    static QTableWidget* makeTable();
    static void fill(QTableWidget& table, const ComparisonTable& model);
    void fitColumns();
    void copy();

    ComparisonModel model_;
    QTableWidget* table_;
    QLabel* measuredTitle_;
    QTableWidget* measured_;
    QLabel* note_;
    QPushButton* copy_;
    Notice* notice_;
    QString copied_;
};

}  // namespace ui
