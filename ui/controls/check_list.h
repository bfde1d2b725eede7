#pragma once

#include <cstddef>

#include <QListWidget>

#include "ui/look/theme.h"

namespace ui {

/// A list of rows of one height, each a check and words that its delegate paints. It is as high as its rows; of more
/// than a few it shows some at once.
class CheckList : public QListWidget {
public:
    static constexpr int kMostRows = 8;  ///< at once; more are scrolled

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    CheckList(int rowHeight, QWidget* parent);

    void useColours(const Theme& theme);
    /// As many items as there are rows: those that stay keep focus and selection.
    void setItemCount(std::size_t rows);

private:
    int rowHeight_;
};

}  // namespace ui
