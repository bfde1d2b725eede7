#include "ui/panels/axes_in_line.h"

#include <algorithm>
#include <optional>

namespace ui {

namespace {

/// The panel right below another.
std::optional<std::size_t> below(std::size_t panel, const std::vector<QPointF>& corners)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const bool under = corners[i].x() == corners[panel].x() && corners[i].y() > corners[panel].y();
        found = under && (!found || corners[i].y() < corners[*found].y()) ? std::optional(i) : found;
    }
    return found;
}

}  // namespace

std::vector<QMargins> axesInLine(const std::vector<QMargins>& own, const std::vector<QPointF>& corners,
                                 const std::vector<QSizeF>& sizes, const MostLost& most)
{
    const std::size_t count = own.size();
    std::vector<QMargins> common = own;
    const auto each = [&](const auto& inLine, const auto& take) {
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j) {
                if (inLine(corners[i], corners[j])) {
                    take(i, j);
                }
            }
        }
    };
    const auto inColumn = [](const QPointF& a, const QPointF& b) { return a.x() == b.x(); };
    const auto inRow = [](const QPointF& a, const QPointF& b) { return a.y() == b.y(); };
    each(inColumn, [&](std::size_t i, std::size_t j) {
        common[i].setLeft(std::max(common[i].left(), own[j].left()));
        common[i].setRight(std::max(common[i].right(), own[j].right()));
    });
    each(inRow, [&](std::size_t i, std::size_t j) {
        common[i].setTop(std::max(common[i].top(), own[j].top()));
        common[i].setBottom(std::max(common[i].bottom(), own[j].bottom()));
    });
    const std::vector<QMargins> wished = common;
    each(inColumn, [&](std::size_t i, std::size_t j) {
        const int lost = wished[j].left() - own[j].left() + wished[j].right() - own[j].right();
        if (lost > most.width * sizes[j].width()) {
            common[i].setLeft(own[i].left());
            common[i].setRight(own[i].right());
        }
    });
    each(inRow, [&](std::size_t i, std::size_t j) {
        if (wished[j].top() - own[j].top() > most.height * sizes[j].height()) {
            common[i].setTop(own[i].top());
        }
    });
    return common;
}

void shareTitles(std::vector<PanelModel>& panels, const std::vector<QPointF>& corners)
{
    std::vector<bool> shared(panels.size());
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const auto next = below(i, corners);
        shared[i] = next && panels[*next].still.x.title == panels[i].still.x.title;
    }
    for (std::size_t i = 0; i < panels.size(); ++i) {
        bool whole = true;  // axes of a row end at one height: one title takes as much room as all
        for (std::size_t j = 0; j < panels.size(); ++j) {
            whole = whole && (corners[j].y() != corners[i].y() || shared[j]);
        }
        if (whole) {
            panels[i].still.x.title.clear();
        }
    }
}

}  // namespace ui
