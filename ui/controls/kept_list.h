#pragma once

#include <vector>

#include "ui/controls/check_list.h"
#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"

namespace ui {

/// The pins and predictions there are, each with its colour where it is shown. A click, Space or Return shows or hides
/// one; a double click or F2 renames it in place; Delete or the cross at its end removes it.
class KeptList : public CheckList {
    Q_OBJECT

public:
    explicit KeptList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setRows(const std::vector<KeptRowModel>& rows);
    /// After a name was refused: shows what the model says.
    void restore();

    /// Where a row has its cross.
    QRect crossOf(int row) const;

signals:
    void requested(const ui::EditRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void toggle(int row);
    void remove(int row);
    void rename(QListWidgetItem* item);
    void fill();

    std::vector<KeptRowModel> rows_;
    bool filling_ = false;
};

}  // namespace ui
