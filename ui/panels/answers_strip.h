#pragma once

#include <QPointer>

#include "ui/panels/handle_card.h"
#include "ui/present/answers_model.h"

namespace ui {

class AnswersGeometry;

/// The card of sampled answers, whose lower edge drags the target length. It renders an AnswersModel and reports
/// what the mouse and keys ask for, as a PlotPanel does; places are (0, share of the strip's height).
class AnswersStrip : public HandleCard {
    Q_OBJECT

public:
    static constexpr int kHeight = 190;  ///< where there is room; plots come first

    explicit AnswersStrip(QWidget* parent = nullptr);

    void setModel(const AnswersModel& model);
    const AnswersModel& model() const noexcept { return model_; }

    QSize sizeHint() const override { return {400, kHeight}; }

    HandleWidget* edge() const { return edge_; }  ///< null while there is none

protected:
    std::optional<HandleRole> dropHeld() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    AnswersGeometry places() const;
    void updateChanges(const AnswersModel& before);
    void placeEdge();
    bool isOnEdge(const QPointF& pixel) const;
    void setHot(bool hot);

    AnswersModel model_;
    QPointer<HandleWidget> edge_;
    bool held_ = false;
};

}  // namespace ui
