#pragma once

#include <QLabel>

#include "ui/look/theme.h"

namespace ui {

/// Why a typed value was refused, below the box it was typed into. Takes no room while there is nothing to say.
class RefusalLabel : public QLabel {
public:
    explicit RefusalLabel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void say(const QString& reason);
    void clearReason();
};

}  // namespace ui
