#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

#include "ui/panels/box_index.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/line_field.h"

namespace ui {

/// What a pixel of a faint line under a label costs, in pixels of others.
inline constexpr double kFaintShare = 0.03;

/// What a label costs at a place, whatever other labels there are. Obstacles and field outlive it.
class LabelCosts {
public:
    LabelCosts(const LabelObstacles& obstacles, const LineField& lines);

    /// Whether it stays inside the bounds and overlaps no box.
    [[nodiscard]] bool isClear(const QRectF& box) const;

    /// Of the lines, in pixels; perhaps less than all where it is `enough`.
    [[nodiscard]] double covered(const QRectF& box, double enough = HUGE_VAL) const;

    /// Of the faint ones, and of standing in a faint bell.
    [[nodiscard]] double faint(const QRectF& box) const;

    /// What it costs to have a line or a name between a label and what it speaks of, and level lines through it.
    [[nodiscard]] double around(const LabelRequest& request, const QRectF& box) const;

private:
    [[nodiscard]] double behind(const LabelRequest& request, const QRectF& box) const;

    const LabelObstacles& obstacles_;
    const LineField& lines_;
    LineField faint_;
    BoxIndex boxes_;
};

/// A place that overlaps no box, and what it costs.
struct LabelChoice {
    QRectF box;
    int form = 0;
    double later = 0.0;  ///< to stand so far down the list
    double covered = 0.0;
    double faint = 0.0;
    double around = 0.0;  ///< what all but that, lines and being astray costs
    int astray = 0;
    double cost = 0.0;  ///< of all; of what is known so far, as long as that is not all
    int known = 0;      ///< how far it was looked at
    double off = -1.0;  ///< of two as cheap the one less far off comes first; below 0: one of the usual places
};

/// All that is known of a place without regard to others; nothing where it overlaps a box.
[[nodiscard]] std::optional<LabelChoice> lookedAt(const LabelCandidate& candidate, const LabelRequest& request,
                                                  const LabelCosts& costs);

/// The places of one request, the cheapest first: of each no more is found out than tells that it is dearer.
class LabelChoices {
public:
    /// The one dearer than so many others; null where it costs `least` or more, or there is none. Between two calls a
    /// request may have got more candidates, after the others.
    [[nodiscard]] const LabelChoice* dearerThan(std::size_t others, double least, const LabelRequest& request,
                                                const LabelCosts& costs);

private:
    struct Waiting {
        double cost = 0.0;
        double off = -1.0;                          ///< the choice's
        std::uint32_t place = 0;                    ///< among the choices
        bool isUnlooked = false;                    ///< no: among those that may stand anywhere
        bool operator<(const Waiting& other) const  // the first is the greatest
        {
            return std::tie(other.cost, other.off, other.place) < std::tie(cost, off, place);
        }
    };

    void rankAnew();
    bool findNext(double least, const LabelRequest& request, const LabelCosts& costs);
    void lookAhead(double least, const LabelRequest& request, const LabelCosts& costs);
    bool add(const LabelCandidate& candidate, double later, Waiting& waiting, const LabelCosts& costs);
    void sortAnywhere(const LabelRequest& request);
    void waitAnywhere(const LabelRequest& request);
    [[nodiscard]] const LabelCandidate* next(double least, const LabelRequest& request);

    std::vector<LabelChoice> choices_;
    std::vector<std::uint32_t> ranked_;  ///< of those the cheapest, of which all is known
    std::vector<Waiting> waiting_;       ///< a heap of the others
    std::size_t all_ = 0;                ///< candidates, when they were ranked
    double later_ = 0.0;                 ///< what it costs to stand as far down as the next candidate
    std::size_t looked_ = 0;             ///< so many candidates were looked at
    std::size_t lookedOfMore_ = 0;
    std::size_t sortedAnywhere_ = 0;
    std::vector<std::uint32_t> anywhere_;  ///< those that may stand anywhere, by steps of how far off they are
    std::vector<std::uint32_t> ends_;      ///< of each step among them
    std::size_t steps_ = 0;                ///< so many wait, or were looked at
    double beforeMore_ = 0.0;
    std::optional<std::vector<LabelCandidate>> more_;
};

}  // namespace ui
