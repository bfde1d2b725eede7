#pragma once

#include <cstddef>
#include <vector>

#include "ui/panels/label_choices.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/line_field.h"

namespace ui {

/// Places labels again and again among the same obstacles, where each time the same requests have some candidates more:
/// what a place costs is found out once. The obstacles outlive it, and so does the field of their lines.
class LabelPlacer {
public:
    LabelPlacer(const LabelObstacles& obstacles, const LineField& lines);

    /// As placeLabels() does.
    [[nodiscard]] std::vector<LabelPlace> place(const std::vector<LabelRequest>& requests);

private:
    [[nodiscard]] std::vector<LabelPlace> inOrder(const std::vector<LabelRequest>& requests,
                                                  const std::vector<std::size_t>& order);
    [[nodiscard]] LabelPlace placeOf(const LabelRequest& request, LabelChoices& choices) const;
    [[nodiscard]] bool isTaken(const QRectF& box) const;
    [[nodiscard]] bool isLedAcross(const LabelRequest& request, const QRectF& box) const;

    const LabelObstacles& obstacles_;
    LabelCosts costs_;
    std::vector<LabelChoices> choices_;
    std::vector<QRectF> taken_;
    std::vector<QLineF> led_;  ///< from the labels placed so far to what they speak of
};

}  // namespace ui
