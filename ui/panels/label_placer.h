#pragma once

#include <cstddef>
#include <optional>
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

    /// As placeLabels() does; those that hold() left where they were keep out of it.
    [[nodiscard]] std::vector<LabelPlace> place(const std::vector<LabelRequest>& requests);

    /// Leaves those labels where they were whose place is on no line and no worse than it was when it was found.
    /// Whether there are any.
    bool hold(const std::vector<LabelRequest>& requests);
    [[nodiscard]] bool isHeld(std::size_t label) const { return label < held_.size() && held_[label]; }

    /// A label that is held no longer, and where it stood.
    struct LetGo {
        std::size_t label = 0;
        LabelPlace place;
    };

    /// Where all are held, lets one go that stands badly, since by now it may have a better place: that for which none
    /// was looked for the longest time. None, where all stand well or were looked for not long ago.
    [[nodiscard]] std::optional<LetGo> letGoOldest(const std::vector<LabelRequest>& requests);

private:
    [[nodiscard]] std::vector<LabelPlace> inOrder(const std::vector<LabelRequest>& requests,
                                                  const std::vector<std::size_t>& order);
    [[nodiscard]] LabelPlace placeOf(const LabelRequest& request, LabelChoices& choices) const;
    [[nodiscard]] std::optional<LabelPlace> stillAt(const LabelRequest& request) const;
    void take(const LabelRequest& request, const QRectF& box);
    [[nodiscard]] bool isTaken(const QRectF& box) const;
    [[nodiscard]] bool isLedAcross(const LabelRequest& request, const QRectF& box) const;

    const LabelObstacles& obstacles_;
    LabelCosts costs_;
    std::vector<LabelChoices> choices_;
    std::vector<std::optional<LabelPlace>> held_;
    std::vector<QRectF> taken_;
    std::vector<QLineF> led_;  ///< from the labels placed so far to what they speak of
};

}  // namespace ui
