#include "ui/panels/paint_answers.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/panels/answers_geometry.h"
#include "ui/panels/line_break.h"
#include "ui/present/answers_layout.h"

namespace ui {

namespace {

constexpr double kFrameGap = 2.0;  // between a column and its frame
constexpr double kFrameWidth = 2.0;
constexpr double kTickWidth = 2.0;
constexpr int kLeastDigit = 8;  // pixels

class AnswersPainter {
public:
    AnswersPainter(QPainter& painter, const AnswersModel& model, const QRectF& card, TextMode mode)
        : painter_(painter), model_(model), geometry_(card, model), wrong_(model.theme.mutedInk), mode_(mode)
    {
    }

    void header(const QRegion& region)
    {
        const QRectF box = geometry_.header();
        if (!region.isEmpty() && !region.intersects(box.toAlignedRect())) {
            return;
        }
        const QFont captionFont = themeFont(model_.theme, model_.theme.titleSize, true);
        const QFont noteFont = themeFont(model_.theme, model_.theme.tickSize);
        QPointF left(box.left(), box.center().y());
        const QPointF right(box.right(), box.center().y());
        if (const QStringList lines = wrapped(model_.caption, captionFont, box.width(), Lines::Full);
            lines.size() > 1) {
            const double row = box.height() / static_cast<double>(lines.size());
            left.setY(box.top() + 0.5 * row);
            for (const QString& line : lines) {
                drawTextAt(painter_, left, Qt::AlignLeft | Qt::AlignVCenter, line, captionFont, model_.theme.ink,
                           mode_);
                left.ry() += row;
            }
            return;
        }
        drawTextAt(painter_, left, Qt::AlignLeft | Qt::AlignVCenter, model_.caption, captionFont, model_.theme.ink,
                   mode_);
        const QRectF caption = textBox(left, Qt::AlignLeft | Qt::AlignVCenter, model_.caption, captionFont);
        const QRectF note = textBox(right, Qt::AlignRight | Qt::AlignVCenter, model_.note, noteFont);
        if (note.left() > caption.right() + 16.0) {
            drawTextAt(painter_, right, Qt::AlignRight | Qt::AlignVCenter, model_.note, noteFont, model_.theme.mutedInk,
                       mode_);
        }
    }

    void columns(const QRegion& region)
    {
        for (std::size_t i = 0; i < model_.columns.size(); ++i) {
            if (region.isEmpty() || region.intersects(geometry_.reach(i).toAlignedRect())) {
                painter_.setRenderHint(QPainter::Antialiasing, false);
                column(i);
            }
        }
    }

    void edge()
    {
        if (model_.edge) {
            const double y = std::round(geometry_.foot() + kFrameGap + kFrameWidth) + 1.0;
            painter_.fillRect(QRectF(geometry_.cells().left(), y, geometry_.cells().width(), 1.0), model_.theme.cursor);
        }
    }

private:
    void column(std::size_t index)
    {
        const AnswerColumn& column = model_.columns[index];
        const QRectF box = geometry_.column(index);
        if (column.passes) {
            frame(box);
        }
        if (!model_.merged) {
            tokens(index, column);
            return;
        }
        runs(box, column);
        if (model_.mark) {
            const double x = std::round(box.left() + *model_.mark * box.width());
            painter_.fillRect(QRectF(x - 0.5 * kTickWidth, box.top(), kTickWidth, box.height()), model_.frame);
        }
    }

    void frame(const QRectF& box)
    {
        const double half = kFrameGap + kFrameWidth;
        painter_.fillRect(box.adjusted(-half, -half, half, half), model_.frame);
        const QRectF inside = box.adjusted(-kFrameGap, -kFrameGap, kFrameGap, kFrameGap);
        painter_.fillRect(inside, model_.frameFill);
    }

    void tokens(std::size_t index, const AnswerColumn& column)
    {
        const QFont font = digitFont(geometry_.cell(index, 0));
        const bool written = font.pixelSize() >= kLeastDigit;
        for (std::size_t token = 0; token < column.shares.size(); ++token) {
            const QRectF cell = geometry_.cell(index, token);
            const bool right = column.shares[token] > 0.5;
            if (right) {
                painter_.fillRect(cell, model_.right);
            }
            if (written && !column.digits.isEmpty()) {
                drawTextAt(painter_, cell.center(), Qt::AlignCenter,
                           column.digits.mid(static_cast<qsizetype>(token), 1), font,
                           right ? model_.onRight : model_.theme.ink, mode_);
            } else if (!right) {
                const double side = std::max(1.0, std::round(0.45 * std::min(cell.width(), cell.height())));
                const QPointF at(std::floor(cell.center().x() - side / 2), std::floor(cell.center().y() - side / 2));
                painter_.fillRect(QRectF(at, QSizeF(side, side)), wrong_);
            }
        }
    }

    /// As large as a cell holds.
    QFont digitFont(const QRectF& cell) const
    {
        return themeFont(model_.theme,
                         std::floor(std::min(digitIn(cell.width(), cell.height()), model_.theme.titleSize)));
    }

    /// Bars under each other, each as long as the share of its tokens that are right.
    void runs(const QRectF& box, const AnswerColumn& column)
    {
        painter_.fillRect(box, model_.theme.hairline);
        const double height = box.height() / static_cast<double>(column.shares.size());
        for (std::size_t run = 0; run < column.shares.size(); ++run) {
            const double top = box.top() + height * static_cast<double>(run);
            painter_.fillRect(QRectF(box.left(), top, column.shares[run] * box.width(), height), model_.right);
        }
    }

    QPainter& painter_;
    const AnswersModel& model_;
    AnswersGeometry geometry_;
    QColor wrong_;
    TextMode mode_;
};

}  // namespace

void paintAnswers(QPainter& painter, const AnswersModel& model, const QRectF& card, TextMode textMode,
                  const QRegion& region)
{
    AnswersPainter answers(painter, model, card, textMode);
    painter.setRenderHint(QPainter::Antialiasing, true);
    answers.header(region);
    answers.columns(region);
    answers.edge();
}

}  // namespace ui
