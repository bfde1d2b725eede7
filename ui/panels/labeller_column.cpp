// Another part of labeller.h: values that would be misread stand in the legend, or in a column beside their dots.

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/panels/labeller.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kLeading = 2.0;     // between two rows of a column
constexpr double kBesideDot = 12.0;  // between a dot and its value, at least
constexpr double kMostGap = 90.0;
constexpr double kStep = 6.0;
constexpr double kCoveredPixel = 1.2;  // of a line, in pixels off a dot

/// Rows of one height as near to where they are wanted as they may stand without overlapping, between two edges; those
/// wanted are in their order. The least sum of squares: rows that meet stand together about their mean.
std::vector<double> spread(const std::vector<double>& wanted, double row, double top, double bottom)
{
    struct Block {
        double sum = 0.0;  ///< of where its rows are wanted, were all at its first one's place
        std::size_t rows = 0;

        [[nodiscard]] double place() const { return sum / static_cast<double>(rows); }
    };
    std::vector<Block> blocks;
    for (const double at : wanted) {
        blocks.push_back({at, 1});
        while (blocks.size() > 1) {
            const Block last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            const double height = row * static_cast<double>(before.rows);
            if (before.place() + height <= last.place()) {
                break;
            }
            before.sum += last.sum - height * static_cast<double>(last.rows);
            before.rows += last.rows;
            blocks.pop_back();
        }
    }
    std::vector<double> places;
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.rows; ++i) {
            places.push_back(block.place() + row * static_cast<double>(i));
        }
    }
    const auto count = static_cast<double>(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto before = static_cast<double>(i);
        places[i] =
            std::clamp(places[i], top + row * before, std::max(top, bottom - row * (count - 1.0)) + row * before);
    }
    return places;
}

}  // namespace

/// How many curves a value's line to its dot crosses.
std::ptrdiff_t Labeller::curvesAcross(std::size_t label) const
{
    const QLineF& leader = labels_[label].leader;
    if (leader.isNull()) {
        return 0;
    }
    const auto first = obstacles_.lines.begin() + static_cast<std::ptrdiff_t>(obstacles_.firstCurve);
    return std::count_if(first, first + static_cast<std::ptrdiff_t>(obstacles_.curves.size()),
                         [&](const QPolygonF& line) { return meets(leader, line); });
}

/// Whether a value has no place, or one where it is taken for another's or led to its own through curves.
bool Labeller::isReadBadly(std::size_t label) const
{
    return labels_[label].box.isEmpty() || isMisread(label) || curvesAcross(label) > 0;
}

/// How badly a value is read where it stands: for how far off, what it covers, whose dot it is by, and what its line to
/// its own crosses.
double Labeller::badnessOf(std::size_t label) const
{
    constexpr double kLost = 1000.0;
    constexpr double kMisread = 150.0;
    constexpr double kAcross = 50.0;  // each curve
    const PlacedLabel& placed = labels_[label];
    if (placed.box.isEmpty()) {
        return kLost;
    }
    return awayOf(label) + kCoveredPixel * costs().covered(placed.box) + (isMisread(label) ? kMisread : 0.0)
           + kAcross * static_cast<double>(curvesAcross(label));
}

/// The values in the order of their dots.
std::vector<std::size_t> Labeller::valuesFromTop() const
{
    std::vector<std::size_t> values;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        if (wanted_[i].isValue) {
            values.push_back(i);
        }
    }
    std::sort(values.begin(), values.end(),
              [&](std::size_t one, std::size_t other) { return labels_[one].at.y() < labels_[other].at.y(); });
    return values;
}

/// Values of dots one over the other, one of which is misread or led through curves, stand beside them in a column, in
/// the order of the dots and on their curves, which part, where all are read better so.
void Labeller::standInColumn()
{
    const std::vector<std::size_t> values = valuesFromTop();
    const auto isApart = [&](std::size_t i) { return std::abs(labels_[i].at.x() - labels_[values[0]].at.x()) > 1.0; };
    const auto isBad = [&](std::size_t i) { return isReadBadly(i); };
    if (values.size() < 2 || std::any_of(values.begin(), values.end(), isApart)
        || std::none_of(values.begin(), values.end(), isBad)) {
        return;
    }
    std::vector<PlacedLabel> best;
    const auto badness = [&] {
        double sum = 0.0;
        for (const std::size_t i : values) {
            sum += badnessOf(i);
        }
        return sum;
    };
    const std::vector<PlacedLabel> had = labels_;
    double least = badness();
    for (const bool isRight : {true, false}) {
        for (const double down : {0.0, -3.0, -6.0, -9.0, 3.0, 6.0}) {  // off a level line
            labels_ = had;
            if (placeColumn(values, {isRight, down}) && badness() < least) {
                least = badness();
                best = labels_;
            }
        }
    }
    labels_ = best.empty() ? had : best;
}

/// Places values in such a column; false where it has no room.
bool Labeller::placeColumn(const std::vector<std::size_t>& values, const Column& column)
{
    std::vector<double> wanted;
    for (const std::size_t i : values) {
        const double height = wanted_[i].forms.front().size.height();
        wanted.push_back(labels_[i].at.y() - 0.5 * height);
        labels_[i].box = QRectF();
        labels_[i].leader = QLineF();
    }
    const double row = wanted_[values.front()].forms.front().size.height() + kLeading;
    const std::vector<double> tops = spread(wanted, row, obstacles_.bounds.top(), obstacles_.bounds.bottom() - row);
    for (std::size_t k = 0; k < values.size(); ++k) {
        const std::size_t i = values[k];
        const QSizeF& size = wanted_[i].forms.front().size;
        const double x = labels_[i].at.x();
        std::optional<LabelChoice> best;
        double least = HUGE_VAL;
        for (double gap = kBesideDot; gap <= kMostGap && gap < least; gap += kStep) {
            const QRectF box(QPointF(column.isRight ? x + gap : x - gap - size.width(), tops[k] + column.down), size);
            const auto choice = meetsOther(i, box) ? std::nullopt : lookedAt({box, 0}, requests_[i], costs());
            if (choice && gap + kCoveredPixel * choice->covered < least) {
                least = gap + kCoveredPixel * choice->covered;
                best = choice;
            }
        }
        if (!best) {
            return false;
        }
        stand(i, {best->box, 0, best->covered, best->faint, best->astray > 0, false, best->cost});
    }
    for (const std::size_t i : values) {
        const double down = std::abs(labels_[i].box.center().y() - labels_[i].at.y());
        if (down > 0.5 * labels_[i].box.height() || isFar(i, labels_[i].box)) {
            lead(labels_, i, {labels_[i].at, model_.theme.markerRadius, {}, 0.0}, obstacles_);
        }
    }
    return true;
}

/// Values some of which are read badly beside their dots stand in the legend, each behind its curve's name, where all
/// have room there.
bool Labeller::standInLegend()
{
    const std::vector<std::size_t> values = valuesFromTop();
    const auto isBad = [&](std::size_t i) { return isReadBadly(i); };
    const auto fits = [&](std::size_t i) { return !wanted_[i].inLegend.isEmpty(); };
    if (values.size() < 2 || std::none_of(values.begin(), values.end(), isBad)
        || !std::all_of(values.begin(), values.end(), fits)) {
        return false;
    }
    for (const std::size_t i : values) {
        stand(i, {wanted_[i].inLegend});
        labels_[i].leader = QLineF();
        labels_[i].inLegend = true;
    }
    return true;
}

/// Whether a marker's value stood in the legend in the picture before.
bool Labeller::wasInLegend(const QString& id) const
{
    return std::any_of(model_.kept.begin(), model_.kept.end(),
                       [&](const KeptLabel& kept) { return kept.of == id && kept.inLegend; });
}

}  // namespace ui
