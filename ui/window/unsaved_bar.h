#pragma once

#include <QToolBar>

#include "ui/look/theme.h"
#include "ui/words/texts.h"

namespace ui {

class ElidedLabel;
class TextButton;

/// A line below the tools that offers what was not saved: it waits, and takes neither focus nor keys.
class UnsavedBar : public QToolBar {
    Q_OBJECT

public:
    explicit UnsavedBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTexts(const Texts& texts);
    void say(const QString& offer);

signals:
    void openWanted();
    void discardWanted();

private:
    ElidedLabel* said_;
    TextButton* open_;
    TextButton* discard_;
};

}  // namespace ui
