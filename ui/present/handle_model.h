#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

namespace ui {

/// What a handle moves.
enum class HandleRole {
    Mean,
    SpreadLow,
    SpreadHigh,
    PassMark,
    Cursor,
    Length,       ///< the edge of the answers strip, up and down
    LawSize,      ///< c, along the size
    LawExponent,  ///< alpha, up and down beside c
    LawFloor,     ///< the irreducible loss, up and down
    Jump,         ///< the real jump's height, up and down
    JumpSize,     ///< where it is, along the size
    JumpWidth,    ///< how wide, along the size
    Questions,    ///< 1/n, the least score that can be seen, up and down
    Cut,          ///< of a forecast, along the size
    Threshold,    ///< the error below which an output counts, up and down
};

/// How a handle looks.
enum class HandleGlyph { Knob, Ring, Tab, Grip, Upright };

/// Something a person can take hold of, by mouse or keyboard, and a screen reader can name.
struct HandleModel {
    HandleRole role = HandleRole::Mean;
    HandleGlyph glyph = HandleGlyph::Knob;
    QColor colour;
    QString name;     ///< "mean per-token success"
    QString text;     ///< the value in words, "0.60"
    QString written;  ///< stands on the glyph itself, below the axis: where on it the cursor is, "0.60", "6.7B"
    double value = 0.0;
    double minimum = 0.0;
    double maximum = 1.0;
    QPointF at;      ///< where it stands, in the panel's coordinates
    int beyond = 0;  ///< -1 or 1: its true place is beyond the left or right edge, so it is drawn as an arrow there
    bool besideMean = false;  ///< stands 24 pixels beside its true place, so that a stem's flanks can be told apart

    friend bool operator==(const HandleModel&, const HandleModel&) = default;
};

}  // namespace ui
