#pragma once

#include <functional>
#include <list>

#include "ui/panels/mark.h"
#include "ui/present/panel_model.h"

namespace ui {

/// The stamps of a panel's dots, kept from repaint to repaint: a drag paints hundreds of dots in a few looks at each
/// step.
class StampBook {
public:
    /// Before a repaint: on a theme's colours and sizes, with so many pixels to a logical one. Others are forgotten.
    void open(const Theme& theme, double scale);

    /// The stamp of a dot, which is drawn as `look` says where it is none yet. Valid until the next call.
    const MarkStamp& of(const MarkerModel& dot, const std::function<MarkLook()>& look);

private:
    /// All that a dot's look follows from besides the theme.
    struct Kind {
        explicit Kind(const MarkerModel& dot);

        QColor colour;
        Mark mark;
        double size;
        bool hollow;
        bool bare;

        friend bool operator==(const Kind&, const Kind&) = default;
    };
    struct Page {
        Kind kind;
        MarkStamp stamp;
    };

    Theme theme_;
    double scale_ = 0.0;
    std::list<Page> pages_;  ///< the last used first: the next dot is mostly of the same look
};

}  // namespace ui
