#pragma once

#include <vector>

#include <QRadioButton>

#include "ui/present/controls_model.h"

namespace ui {

class ElidedLabel;

/// One segment. A radio button that is chosen by the next model only.
class Segment : public QRadioButton {
    Q_OBJECT

public:
    explicit Segment(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// One of many that are not what a newcomer looks for: pale until it is chosen or under the mouse.
    void setQuiet(bool quiet) { quiet_ = quiet; }
    /// Whose words are never cut.
    void setWhole(bool whole) { whole_ = whole; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {}
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    bool quiet_ = false;
    bool whole_ = false;
};

/// One of a few, side by side.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    /// How many segments there are is known from the start: widgets made later would come last for Tab.
    /// Without a label the segments take the whole width; the name is still told to a screen reader.
    SegmentedChoice(int count, bool labelled, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ChoiceModel& model);
    Segment& segment(int index) const { return *segments_[static_cast<std::size_t>(index)]; }

signals:
    void chosen(int index);

private:
    void addSegment();

    ChoiceModel model_;
    ElidedLabel* label_ = nullptr;
    std::vector<Segment*> segments_;
};

}  // namespace ui
