#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <QColor>
#include <QMargins>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "core/model/scenario.h"
#include "ui/look/series_look.h"
#include "ui/present/handle_model.h"

namespace ui {

/// A labelled place on an axis, in the panel's coordinates.
struct Tick {
    double at = 0.0;
    QString label;

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// An axis in the panel's coordinates, which are always linear: a logarithmic quantity is given as its logarithm,
/// so that no plot ever has to guess a logarithm's floor.
struct AxisModel {
    QString title;
    double lower = 0.0;
    double upper = 1.0;
    std::vector<Tick> ticks;
    bool names = false;  ///< of rows, each of which is to be named: set smaller where rows are low, and cut where long

    friend bool operator==(const AxisModel&, const AxisModel&) = default;
};

/// A scale at the right edge for a metric whose values are not chances: where its own numbers stand on the panel's y.
struct SideScaleModel {
    QColor colour;
    std::vector<Tick> ticks;
    QString title;

    friend bool operator==(const SideScaleModel&, const SideScaleModel&) = default;
};

/// A place of a line; y NaN is a gap, and two gaps are equal, else an unchanged curve would be painted anew.
struct LinePoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const LinePoint& a, const LinePoint& b) noexcept
    {
        return a.x == b.x && (a.y == b.y || (std::isnan(a.y) && std::isnan(b.y)));
    }
};

/// A line, its area down to the base where filled, and the direct label that names it.
struct LineModel {
    QString id;                         ///< "curve-exact-match"; stable, for figures and tests
    Stroke stroke;                      ///< width 0: no line, only the area
    QColor fill;                        ///< invalid: none
    std::vector<LinePoint> points;      ///< inside the axes: nothing sticks out of a figure
    QString label;                      ///< written beside the line; empty: none
    std::optional<Mark> mark = {};      ///< of its points, which a legend shows on its sample
    std::vector<LinePoint> floor = {};  ///< of the area, at the same x as the points; empty: the base
    QString brief = {};                 ///< less of the label, for a window too small for all of it; empty: all

    friend bool operator==(const LineModel&, const LineModel&) = default;
};

/// A dot on a curve, with its value written beside it where there is a text.
struct MarkerModel {
    QString id;
    QPointF at;
    QColor colour;
    QString text;
    bool hollow = false;
    int beyond = 0;  ///< -1 or 1: its true place is below or above the panel, so it is drawn as an arrow at the edge
    Mark mark = Mark::Circle;
    double size = 1.0;    ///< of the theme's
    QString brief = {};   ///< less of the text, where all of it has no free place; empty: all or none
    bool bare = false;    ///< without a ring of the card's colour, which of hundreds cuts the neighbours away
    QString byName = {};  ///< the text behind its curve's name, which it then has not itself; empty: the same

    friend bool operator==(const MarkerModel&, const MarkerModel&) = default;
};

/// A bar from the base, for questions that all have the same chance.
struct StemModel {
    double x = 0.0;
    double height = 1.0;
    double scored = 0.0;  ///< the part of the height the featured metric counts
    QColor colour;
    QColor scoredColour;

    friend bool operator==(const StemModel&, const StemModel&) = default;
};

/// A vertical line from the base.
struct RuleModel {
    QString id;
    double x = 0.0;
    double top = 1.0;
    Stroke stroke;
    QString label;  ///< at its head

    friend bool operator==(const RuleModel&, const RuleModel&) = default;
};

/// A text at a place.
struct NoteModel {
    QString id;
    QString text;
    QPointF at;
    Qt::Alignment alignment = Qt::AlignCenter;  ///< which side of the text stands at the place
    QColor colour;
    bool bold = false;
    double gap = 0.0;       ///< pixels between the place and the text
    bool fixed = false;     ///< stands there whatever is under it
    QColor outside = {};    ///< of one that is fixed, where it finds no room there; none: the ink
    bool anywhere = false;  ///< speaks of the whole panel: may stand anywhere in it, the nearer the better
    bool unled = false;     ///< speaks of the panel's edge, to which no line leads

    friend bool operator==(const NoteModel&, const NoteModel&) = default;
};

/// One of several lines of an inset.
struct InsetLine {
    QPolygonF points;  ///< as InsetModel's
    QColor colour;
    bool marked = true;  ///< with a dot at each point
    bool dashed = false;
    Mark mark = Mark::Circle;  ///< the dots' form

    /// As of a LinePoint: two gaps are equal.
    friend bool operator==(const InsetLine& a, const InsetLine& b)
    {
        const auto same = [](const QPointF& p, const QPointF& q) {
            return p.x() == q.x() && (p.y() == q.y() || (std::isnan(p.y()) && std::isnan(q.y())));
        };
        return std::equal(a.points.begin(), a.points.end(), b.points.begin(), b.points.end(), same)
               && a.colour == b.colour && a.marked == b.marked && a.dashed == b.dashed && a.mark == b.mark;
    }
};

/// A small picture of its own inside the axes: a published curve on its own scales, or a task's measurements.
struct InsetModel {
    QString id;
    QString title;
    QString source;    ///< the small print; empty: no room for it
    QRectF place;      ///< in the axes, as shares of their width and height from the top left
    QPolygonF points;  ///< shares of the inset, from the bottom left
    QString lower;     ///< the y scale's ends, in words
    QString upper;
    QColor colour;
    std::vector<InsetLine> lines = {};  ///< besides `points`
    bool onlyWhole = false;             ///< not drawn where its words have no room
    double lowerAt = 0.0;               ///< where `lower` stands, a share of the height
    double upperAt = 1.0;
    QString left = {};  ///< the x scale's ends, in words, on either side of the source
    QString right = {};

    friend bool operator==(const InsetModel&, const InsetModel&) = default;
};

/// A span along a line, drawn as a bracket with its words: where a curve rises.
struct BracketModel {
    QString id;
    QPointF from;
    QPointF to;
    QString text;
    QColor colour;
    int fromBeyond = 0;  ///< -1 or 1: its true end is left or right of the panel, so an arrow at the edge points there
    int toBeyond = 0;

    friend bool operator==(const BracketModel&, const BracketModel&) = default;
};

/// What stays while the mean moves: painted once, kept in a buffer.
struct StillModel {
    AxisModel x;
    AxisModel y;
    std::vector<SideScaleModel> sideScales;
    std::vector<LineModel> lines;
    std::vector<MarkerModel> dots;
    std::vector<InsetModel> insets;
    double letterRows = 0.0;  ///< lines of letters that the rows of its plot take; 0: it has no rows
    std::vector<BracketModel> brackets;
    std::vector<NoteModel> notes;
    std::optional<double> rest = {};  ///< the cursor's x when nothing moves or a gesture begins: names avoid it

    friend bool operator==(const StillModel&, const StillModel&) = default;
};

/// What moves with it.
struct MovingModel {
    std::vector<LineModel> lines;
    std::vector<StemModel> stems;
    std::vector<RuleModel> rules;
    std::vector<MarkerModel> markers;
    std::vector<NoteModel> notes;
    std::vector<double> breaks;  ///< x where the line is cut at the top: a break is drawn there

    friend bool operator==(const MovingModel&, const MovingModel&) = default;
};

/// A line's name in a legend.
struct LegendEntry {
    Stroke stroke;
    QString text;
    std::optional<Mark> mark = {};
    bool hollow = false;  ///< the mark
    bool absent = false;  ///< nothing of the kind is drawn: its room alone is kept, so that axes stand still
    double behind = 0.0;  ///< pixels kept free behind it, for a value

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// A point of a prediction being drawn: a handle of two directions.
struct DrawnPointModel {
    QPointF at;          ///< in the panel's coordinates
    QString name;        ///< "Point 2 of 5", to a screen reader
    QString text;        ///< "0.3 at 0.62"
    double value = 0.0;  ///< its score, between `lowest` and `highest` of the sheet

    friend bool operator==(const DrawnPointModel&, const DrawnPointModel&) = default;
};

/// The empty panel on which a prediction is drawn.
struct DrawingModel {
    std::vector<DrawnPointModel> points;
    std::vector<LinePoint> line;  ///< through them
    Stroke stroke;
    QString name;  ///< of the sheet, to a screen reader
    QString hint;  ///< stands on it while nothing is drawn
    double lowest = 0.0;
    double highest = 1.0;

    friend bool operator==(const DrawingModel&, const DrawingModel&) = default;
};

/// Where the label of something stood in the frame before of a film, or the step before of a gesture.
struct KeptLabel {
    QString of;    ///< the id of the marker, note or rule
    QPointF away;  ///< from its place to the middle of the label's nearest upright edge, or to its own middle; pixels
    int side = 0;  ///< 1: it stands right of that place, -1: left, 0: over it
    int form = 0;  ///< which of its forms
    double cost = 0.0;      ///< of that place when it was found, but for how far off it is
    int age = 0;            ///< so many frames or steps ago
    bool inLegend = false;  ///< it stands there, behind its curve's name
    bool stays = false;     ///< whatever passes: what it speaks of stands still

    friend bool operator==(const KeptLabel&, const KeptLabel&) = default;
};

/// Everything one panel shows, on screen and in a figure alike; compared by value.
struct PanelModel {
    QString id;  ///< "panel-bell"
    QString title;
    QString subtitle;      ///< in lines; empty: none, and no room for it
    QString unsaid;        ///< what a low panel leaves out of it: said over the heading by a resting mouse
    QString tallest;       ///< as many facts as the subtitle's, each as long as it gets: room is kept for them
    QString moreFacts;     ///< how a heading says that facts are left out: "%1 (+%2 more)"
    QStringList facts;     ///< what of the subtitle a figure writes under its panels, the most telling first
    QStringList ofWindow;  ///< what of it a figure leaves out
    QStringList aloud;     ///< the numbers that make its point, which a class is told under the panels
    std::vector<LegendEntry> legend;  ///< under the title, in figures that do not name lines beside them
    QString description;              ///< for a screen reader
    Theme theme;
    StillModel still;
    MovingModel moving;
    std::vector<HandleModel> handles;
    core::XAxis cursorAxis = core::XAxis::Mean;  ///< what its cursor is dragged along
    QMargins least;                              ///< around the axes, so that those of neighbours stand in line
    bool dotsAreSizes = false;                   ///< a click on one leaves its size out, or shows it again
    std::optional<DrawingModel> drawing;         ///< while a prediction is drawn on it
    bool zoomable = false;                       ///< its x axis shows the range of cursorAxis that a person sets
    std::vector<KeptLabel> kept = {};            ///< a label stays there in the next frame while nothing is in the way
    bool holdsLabels = false;                    ///< while a gesture goes on: they stay where they are, likewise

    friend bool operator==(const PanelModel&, const PanelModel&) = default;
};

}  // namespace ui
