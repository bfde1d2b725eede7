#pragma once

#include "ui/controls/segmented_choice.h"
#include "ui/edits/edits.h"

namespace ui {

class ChoiceBox;

/// The layouts side by side, for the tool bar; where there is no room for all their names, one box of them.
class LayoutBar : public SegmentedChoice {
    Q_OBJECT

public:
    explicit LayoutBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ChoiceModel& model);
    ChoiceBox& box() noexcept { return *box_; }
    QSize sizeHint() const override;  ///< of the names side by side, also while the box stands for them
    QSize minimumSizeHint() const override;

signals:
    void requested(const ui::EditRequest& request);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize beside(QSize (Segment::*one)() const) const;
    void showWhatFits();

    ChoiceBox* box_;
    int selected_ = 0;
};

}  // namespace ui
