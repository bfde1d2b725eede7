#pragma once

#include <QWidget>

#include "ui/present/controls_model.h"

class QLabel;

namespace ui {

class NumberBox;
class RefusalLabel;

/// A name and a box for a list, with the reason where what was typed is refused.
class ListRow : public QWidget {
    Q_OBJECT

public:
    explicit ListRow(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ListRowModel& model);
    void showRefusal(const QString& reason);
    NumberBox& box() noexcept { return *box_; }

signals:
    void committed(const QString& text);

private:
    ListRowModel model_;
    QLabel* label_;
    NumberBox* box_;
    RefusalLabel* refusal_;
};

}  // namespace ui
