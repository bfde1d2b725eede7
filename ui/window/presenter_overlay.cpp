#include "ui/window/presenter_overlay.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

namespace ui {

namespace {

constexpr int kDim = 178;           // of 255
constexpr double kRing = 1 / 22.0;  // of the height
const QColor kRingColour(255, 176, 0);

}  // namespace

PresenterOverlay::PresenterOverlay(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("presenter-overlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PresenterOverlay::setBlack(bool black)
{
    black_ = black;
    update();
}

void PresenterOverlay::setSpotlight(const std::optional<QRect>& place)
{
    spotlight_ = place;
    update();
}

void PresenterOverlay::setPointer(const std::optional<QPoint>& place)
{
    const auto touched = [this](const std::optional<QPoint>& at) { return at ? ringAt(*at) : QRect(); };
    const QRect before = touched(pointer_);
    pointer_ = place;
    update(before);
    update(touched(pointer_));
}

int PresenterOverlay::radius() const
{
    return std::max(24, static_cast<int>(height() * kRing));
}

QRect PresenterOverlay::ringAt(const QPoint& place) const
{
    const int reach = radius() + 4;
    return {place - QPoint(reach, reach), QSize(2 * reach, 2 * reach)};
}

void PresenterOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (black_) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (spotlight_) {
        QPainterPath dimmed;
        dimmed.addRect(rect());
        QPainterPath lit;
        lit.addRoundedRect(spotlight_->adjusted(-6, -6, 6, 6), 12, 12);
        painter.fillPath(dimmed - lit, QColor(0, 0, 0, kDim));
    }
    if (pointer_) {
        const double reach = radius();
        QRadialGradient soft(*pointer_, reach);
        QColor colour = kRingColour;
        for (const auto& [at, alpha] : {std::pair(0.0, 0.0F), std::pair(0.55, 0.12F), std::pair(0.82, 0.75F),
                                        std::pair(0.9, 0.75F), std::pair(1.0, 0.0F)}) {
            colour.setAlphaF(alpha);
            soft.setColorAt(at, colour);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawEllipse(QPointF(*pointer_), reach, reach);
    }
}

}  // namespace ui
