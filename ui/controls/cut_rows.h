#pragma once

#include <utility>

#include <QFontMetrics>
#include <QModelIndex>
#include <QStringList>

#include "ui/words/names_cut.h"

namespace ui {

/// The names of a list's rows as they are painted: cut where they are long, no two to the same. They are found once for
/// a width and the names there are.
class CutRows {
public:
    explicit CutRows(CutName cut = {}) : cut_(std::move(cut)) {}

    [[nodiscard]] QString of(const QModelIndex& row, const QFontMetrics& letters, int width);

private:
    CutName cut_;
    QStringList names_;
    QStringList cuts_;
    QFontMetrics letters_{QFont()};
    int width_ = 0;
};

}  // namespace ui
