#include "ui/panels/answers_strip.h"

#include <cmath>
#include <utility>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/panels/answers_geometry.h"
#include "ui/panels/card.h"
#include "ui/panels/handle_hit.h"
#include "ui/panels/paint_answers.h"

namespace ui {

namespace {

constexpr double kHandleRoom = 22.0;  // right of the columns
constexpr int kInside = 4;            // so far in, the card's corners do not matter

}  // namespace

AnswersStrip::AnswersStrip(QWidget* parent) : HandleCard(parent)
{
    setObjectName(QStringLiteral("answers-strip"));
    setMouseTracking(true);
    setMaximumHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
}

AnswersGeometry AnswersStrip::places() const
{
    return {QRectF(rect()), model_};
}

void AnswersStrip::setModel(const AnswersModel& model)
{
    if (model == model_) {
        return;
    }
    const AnswersModel before = std::exchange(model_, model);
    setAccessibleName(model.caption);
    setAccessibleDescription(model.description);
    placeEdge();
    updateChanges(before);
}

/// A step of the mean flips a few tokens: only their columns are painted, and the header where its words change.
void AnswersStrip::updateChanges(const AnswersModel& before)
{
    const bool sameLook = before.theme == model_.theme && before.columns.size() == model_.columns.size()
                          && before.place == model_.place && before.merged == model_.merged
                          && before.mark == model_.mark && before.frame == model_.frame
                          && before.edge.has_value() == model_.edge.has_value();
    if (!sameLook) {
        update();
        return;
    }
    const AnswersGeometry cells = places();
    if (cells.cells() != AnswersGeometry(QRectF(rect()), before).cells()) {
        update();  // a caption of more lines moves them
        return;
    }
    QRegion changed;
    for (std::size_t i = 0; i < model_.columns.size(); ++i) {
        if (before.columns[i] != model_.columns[i]) {
            changed += cells.reach(i).toAlignedRect();
        }
    }
    if (before.caption != model_.caption || before.note != model_.note) {
        changed += cells.header().toAlignedRect();
    }
    update(changed);
}

void AnswersStrip::placeEdge()
{
    if (!model_.edge) {
        if (edge_) {
            edge_->hide();
            edge_->deleteLater();  // it may be what a key or a screen reader has just spoken to
            edge_.clear();
        }
        held_ = false;
        return;
    }
    if (!edge_) {
        edge_ = makeHandle(*model_.edge);
    }
    edge_->setModel(*model_.edge, model_.theme);
    const AnswersGeometry cells = places();
    edge_->move(qRound(cells.cells().right() + kHandleRoom - edge_->width() / 2.0),
                qRound(cells.foot() + 5.0 - edge_->height() / 2.0));
}

bool AnswersStrip::isOnEdge(const QPointF& pixel) const
{
    return edge_ && std::abs(pixel.y() - QRectF(edge_->geometry()).center().y()) <= kGrabRadius;
}

void AnswersStrip::setHot(bool hot)
{
    if (edge_) {
        edge_->setHot(hot);
    }
    setCursor(hot ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void AnswersStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || held_ || !isOnEdge(event->position())) {
        event->ignore();
        return;
    }
    held_ = true;
    edge_->setFocus(Qt::MouseFocusReason);
    setHot(true);
    emit gripped(model_.edge->role, {0.0, places().placeAt(event->position().y())});
}

void AnswersStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!held_) {
        setHot(isOnEdge(event->position()));
        return;
    }
    const AnswersGeometry cells = places();
    emit dragged(model_.edge->role, {0.0, cells.placeAt(event->position().y())}, {1.0, 1.0 / cells.cells().height()});
}

void AnswersStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!held_ || event->button() != Qt::LeftButton) {
        return;
    }
    held_ = false;
    emit released(HandleRole::Length);
    setHot(isOnEdge(event->position()));
}

std::optional<HandleRole> AnswersStrip::dropHeld()
{
    if (!std::exchange(held_, false)) {
        return std::nullopt;
    }
    setHot(false);
    return HandleRole::Length;
}

/// A resting mouse is told of a real answer what is right, what was given, and each chance.
bool AnswersStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return HandleCard::event(event);
    }
    const auto* const help = static_cast<const QHelpEvent*>(event);
    const AnswersGeometry cells = places();
    const auto column = cells.columnAt(help->pos());
    if (column && !model_.columns[*column].tip.isEmpty()) {
        QToolTip::showText(help->globalPos(), model_.columns[*column].tip, this, cells.reach(*column).toAlignedRect());
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void AnswersStrip::leaveEvent(QEvent*)
{
    if (!held_) {
        setHot(false);
    }
}

void AnswersStrip::resizeEvent(QResizeEvent*)
{
    placeEdge();
}

void AnswersStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (rect().adjusted(kInside, kInside, -kInside, -kInside).contains(event->rect())) {
        painter.fillRect(event->rect(), model_.theme.card);
    } else {
        paintCard(painter, rect(), model_.theme);
    }
    paintAnswers(painter, model_, rect(), TextMode::Live, event->region());
}

}  // namespace ui
