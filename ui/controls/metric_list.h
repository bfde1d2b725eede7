#pragma once

#include <array>

#include <QCheckBox>
#include <QRadioButton>

#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"

namespace ui {

/// Whether a metric is shown: a box in the metric's colour, its name and, where there is room, its kind.
class MetricCheck : public QCheckBox {
    Q_OBJECT

public:
    explicit MetricCheck(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const MetricRowModel& model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {}
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    MetricRowModel model_;
};

/// Whether a metric owns the shading: a little bell, filled where it does.
class FeatureMark : public QRadioButton {
    Q_OBJECT

public:
    explicit FeatureMark(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const MetricRowModel& model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override {}
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    MetricRowModel model_;
};

/// Every metric: shown or not, and which one is featured.
class MetricList : public QWidget {
    Q_OBJECT

public:
    explicit MetricList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const std::vector<MetricRowModel>& rows);
    MetricCheck& check(core::Metric metric) { return *checks_[static_cast<std::size_t>(metric)]; }
    FeatureMark& mark(core::Metric metric) { return *marks_[static_cast<std::size_t>(metric)]; }

signals:
    void requested(const ui::EditRequest& request);

private:
    std::vector<MetricRowModel> rows_;
    std::array<MetricCheck*, core::kMetrics.size()> checks_{};
    std::array<FeatureMark*, core::kMetrics.size()> marks_{};
};

}  // namespace ui
