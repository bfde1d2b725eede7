#pragma once

#include <optional>

#include <QRectF>

#include "ui/present/answers_model.h"

namespace ui {

/// Where the parts of the answers strip are on its card, in whole pixels, so that all cells are of one size.
class AnswersGeometry {
public:
    AnswersGeometry(const QRectF& card, const AnswersModel& model);

    /// Of the caption and the note beside it.
    QRectF header() const { return header_; }
    /// From place 0 to 1.
    QRectF cells() const { return cells_; }
    /// A column, without the room between columns.
    QRectF column(std::size_t index) const;
    /// A token's cell.
    QRectF cell(std::size_t column, std::size_t token) const;
    /// With everything drawn of a column: its frame reaches out of it.
    QRectF reach(std::size_t index) const;

    /// The column at a place; none beside them.
    std::optional<std::size_t> columnAt(const QPointF& place) const;

    /// Where the columns end: at the model's place, or under the last row of cells above it.
    double foot() const { return foot_; }

    double yAt(double place) const { return cells_.top() + place * cells_.height(); }
    double placeAt(double y) const { return (y - cells_.top()) / cells_.height(); }

private:
    void placeTokens(std::size_t tokens, double width, const AnswersModel& model);

    QRectF header_;
    QRectF cells_;
    double foot_ = 0.0;
    double pitch_ = 1.0;        // from column to column
    double columnWidth_ = 1.0;  // without the room between
    std::size_t count_ = 0;
    std::size_t across_ = 1;   // cells beside each other
    double gap_ = 1.0;         // between cells
    double cellWidth_ = 1.0;   // with the gap beside it
    double cellHeight_ = 1.0;  // with the gap under it
};

}  // namespace ui
