#pragma once

#include <array>
#include <vector>

#include <QImage>

#include "ui/panels/mark.h"

namespace ui {

/// Marks painted once and then copied: a panel of thousands of dots costs a copy each, and not an outline each.
///
/// Every mark stands where it would without, to a thirty-second of a pixel of the screen. For pixels alone, of a
/// painter that neither turns nor stretches.
class MarkStamps {
public:
    void draw(QPainter& painter, const MarkLook& look, const QPointF& at);

    /// How many were painted since construction; tests count them.
    int painted() const noexcept { return painted_; }

private:
    static constexpr int kSteps = 16;  ///< of a pixel
    struct Sheet {
        MarkLook look;
        double ratio = 1.0;  ///< pixels of the screen in one
        std::array<QImage, kSteps * kSteps> stamps;
    };
    QImage& stampOf(const MarkLook& look, double ratio, int step);

    std::vector<Sheet> sheets_;
    qsizetype bytes_ = 0;
    int painted_ = 0;
};

}  // namespace ui
