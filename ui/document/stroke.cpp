#include "ui/document/stroke.h"

#include <algorithm>
#include <cmath>

#include "core/curve/monotone_cubic.h"

namespace ui {

namespace {

constexpr double kNear = 0.0025;  // of the panel

/// Takes a point more, where the curve through those it has is farthest from what was drawn, until it is near all.
class Fit {
public:
    Fit(const std::vector<QPointF>& trace, const QPointF& span, double apart)
        : trace_(trace), span_(span), apart_(apart), kept_{0, trace.size() - 1}
    {
        measure(0, 1);
    }

    std::size_t count() const { return kept_.size(); }

    /// False where it is near enough.
    bool takeWorst()
    {
        const auto worst = std::max_element(worst_.begin(), worst_.end(),
                                            [](const Worst& a, const Worst& b) { return a.off < b.off; });
        if (!(worst->off > kNear)) {
            return false;
        }
        const auto part = static_cast<std::size_t>(worst - worst_.begin());
        kept_.insert(kept_.begin() + static_cast<std::ptrdiff_t>(part) + 1, worst->at);
        worst_.insert(worst_.begin() + static_cast<std::ptrdiff_t>(part), Worst());
        measure(part < 2 ? 0 : part - 1, part + 3);  // the slopes beside a new point are others
        return true;
    }

    std::vector<QPointF> points() const
    {
        std::vector<QPointF> points;
        for (const std::size_t at : kept_) {
            points.push_back(trace_[at]);
        }
        return points;
    }

private:
    /// Of a part between two points, the place that is farthest off.
    struct Worst {
        std::size_t at = 0;
        double off = 0.0;
    };

    void measure(std::size_t first, std::size_t end)
    {
        std::vector<double> x;
        std::vector<double> y;
        for (const std::size_t at : kept_) {
            x.push_back(trace_[at].x());
            y.push_back(trace_[at].y());
        }
        const std::vector<double> slopes = core::monotoneSlopes(x, y);
        worst_.resize(kept_.size() - 1);
        for (std::size_t part = first; part < std::min(end, worst_.size()); ++part) {
            worst_[part] = worstOf(part, slopes);
        }
    }

    /// How far the cubic between two points is off at one of the trace: straight up, less where it is steep.
    Worst worstOf(std::size_t part, const std::vector<double>& slopes) const
    {
        const QPointF& from = trace_[kept_[part]];
        const QPointF& to = trace_[kept_[part + 1]];
        const double width = to.x() - from.x();
        Worst worst;
        for (std::size_t i = kept_[part] + 1; i < kept_[part + 1]; ++i) {
            if (trace_[i].x() - from.x() < apart_ || to.x() - trace_[i].x() < apart_) {
                continue;
            }
            const double t = (trace_[i].x() - from.x()) / width;
            const double s = 1.0 - t;
            const double height = s * s * ((1.0 + 2.0 * t) * from.y() + t * width * slopes[part])
                                  + t * t * ((3.0 - 2.0 * t) * to.y() - s * width * slopes[part + 1]);
            const double steep = 6.0 * s * t * (to.y() - from.y()) / width + s * (1.0 - 3.0 * t) * slopes[part]
                                 + t * (3.0 * t - 2.0) * slopes[part + 1];
            const double off =
                std::fabs(height - trace_[i].y()) / span_.y() / std::hypot(1.0, steep * span_.x() / span_.y());
            worst = off > worst.off ? Worst{i, off} : worst;
        }
        return worst;
    }

    const std::vector<QPointF>& trace_;
    const QPointF& span_;
    double apart_;
    std::vector<std::size_t> kept_;  ///< of the trace
    std::vector<Worst> worst_;       ///< a part between two of them
};

}  // namespace

std::vector<QPointF> simplifiedStroke(const std::vector<QPointF>& trace, const QPointF& span, double apart,
                                      std::size_t most)
{
    if (trace.size() < 2 || trace.back().x() - trace.front().x() < apart) {
        return {trace.front()};
    }
    Fit fit(trace, span, apart);
    while (fit.count() < most && fit.takeWorst()) {
    }
    return fit.points();
}

}  // namespace ui
