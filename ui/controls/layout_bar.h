#pragma once

#include "ui/controls/segmented_choice.h"
#include "ui/edits/edits.h"

namespace ui {

/// The layouts side by side, for the tool bar.
class LayoutBar : public SegmentedChoice {
    Q_OBJECT

public:
    explicit LayoutBar(QWidget* parent = nullptr);

signals:
    void requested(const ui::EditRequest& request);
};

}  // namespace ui
