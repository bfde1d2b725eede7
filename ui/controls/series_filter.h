#pragma once

#include <QLineEdit>

#include "ui/look/theme.h"

namespace ui {

/// A box over a list of series: of all there are only those are listed whose names hold what is typed. Escape empties
/// it.
class SeriesFilter : public QLineEdit {
    Q_OBJECT

public:
    explicit SeriesFilter(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What stands in the empty box, which is also its name.
    void setPrompt(const QString& prompt);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace ui
