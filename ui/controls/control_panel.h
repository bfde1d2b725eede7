#pragma once

#include <map>

#include <QScrollArea>

#include "ui/state/controls_model.h"
#include "ui/state/edits.h"

namespace ui {

class ChoiceBox;
class ListRow;
class MetricList;
class ParameterRow;
class SegmentedChoice;
class SwitchRow;

/// Every parameter, the metrics and the axes, in sections; scrolls where the window is low. Shows a ControlsModel and
/// reports requests: nothing moves here before the next model says so.
class ControlPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ControlPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ControlsModel& model);

    /// Explains a refused request beside the control it came from, until that control is used or its value changes.
    void showRefusal(const EditRequest& request, const QString& reason);

signals:
    void requested(const ui::EditRequest& request);
};

}  // namespace ui
