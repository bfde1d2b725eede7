#include "ui/controls/cut_rows.h"

namespace ui {

QString CutRows::of(const QModelIndex& row, const QFontMetrics& letters, int width)
{
    const QString name = row.data(Qt::DisplayRole).toString();
    if (letters.horizontalAdvance(name) <= width) {
        return name;
    }
    QStringList names;
    for (int i = 0; i < row.model()->rowCount(); ++i) {
        names << row.siblingAtRow(i).data(Qt::DisplayRole).toString();
    }
    if (names != names_ || width != width_ || letters != letters_) {
        names_ = names;
        width_ = width;
        letters_ = letters;
        cuts_ = cutApart(names, QFontMetricsF(letters), width, cut_);
    }
    return cuts_.value(row.row());
}

}  // namespace ui
