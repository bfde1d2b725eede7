#pragma once

#include <vector>

#include <QFontMetricsF>
#include <QString>

#include "ui/controls/check_list.h"
#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"

namespace ui {

/// A series' name cut to a width: its longer parts lose their middles until all parts are as long as there is room, so
/// that names of which only a short part or an end differs stay apart.
[[nodiscard]] QString elidedName(const QString& name, const QFontMetricsF& metrics, double width);

/// The measured series there are, each with its colour where it is shown. A click, Space or Return shows or hides one,
/// a menu shows it alone.
class SeriesList : public CheckList {
    Q_OBJECT

public:
    explicit SeriesList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setRows(const std::vector<SeriesRowModel>& rows);
    /// What the menu of a row calls showing it alone.
    void setMenuName(const QString& onlyThis);

signals:
    void requested(const ui::EditRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void toggle(int row);

    QString onlyThis_;

    std::vector<SeriesRowModel> rows_;
};

}  // namespace ui
