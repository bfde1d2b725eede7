#include "ui/panels/label_choices.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

// Costs of a place: a pixel of a line and of a faint one under it, that it is read as another's, a level line through
// it, and each place before it in the list.
constexpr double kLine = 100.0;
constexpr double kFaint = kFaintShare * kLine;
constexpr double kTouched = 60.0;  // and that there is a faint line at all: any free place near is better
constexpr double kAstray = 70.0;
constexpr double kGrid = 3.0;
constexpr double kLater = 0.25;
constexpr double kBehind = 15.0;  // a line between it and what it speaks of, further from that than a dot's radius
constexpr double kStruck = 60.0;  // a name between them,
constexpr double kUnled = 250.0;  // so far off that a line should lead there, which the name is in the way of
constexpr double kInBell = 12.0;  // to stand in a faint bell is as bad as so much of its line
constexpr double kClose = 7.0;

constexpr double kCostStep = 2.0;  // of costs
constexpr double kMostSteps = 500.0;
constexpr double kMiddle = 1e-6;  // of two places as far off that whose middle is nearer comes first

constexpr double kEnough = 2.0;  // pixels of lines under it, with which hardly a place is the best

// How far a choice was looked at.
enum Known { kPartOfLines, kLines, kNeighbours, kAll };

void lookCloser(LabelChoice& choice, const LabelRequest& request, const LabelCosts& costs)
{
    if (choice.known == kPartOfLines) {
        choice.covered = costs.covered(choice.box);
    } else if (choice.known == kLines) {
        choice.faint = costs.faint(choice.box);
        choice.around =
            costs.around(request, choice.box) + (choice.faint > 0.0 ? kTouched + kFaint * choice.faint : 0.0);
    } else {
        choice.astray = request.astray ? request.astray(choice.box) : 0;
    }
    choice.cost = choice.around + kLine * choice.covered + choice.later + choice.astray * kAstray;
    ++choice.known;
}

}  // namespace

LabelCosts::LabelCosts(const LabelObstacles& obstacles, const LineField& lines)
    : obstacles_(obstacles), lines_(lines), faint_(obstacles.bounds, obstacles.faint),
      boxes_(obstacles.bounds, obstacles.boxes)
{
}

bool LabelCosts::isClear(const QRectF& box) const
{
    return obstacles_.bounds.contains(box) && !boxes_.meets(box);
}

double LabelCosts::covered(const QRectF& box, double enough) const
{
    return lines_.covered(box.adjusted(-3, -1, 3, 1), enough);
}

double LabelCosts::faint(const QRectF& box) const
{
    const double covered = faint_.covered(box.adjusted(-3, -1, 3, 1));
    const bool inBell = std::any_of(obstacles_.bells.begin(), obstacles_.bells.end(),
                                    [&](const QPolygonF& bell) { return standsIn(bell, box); });
    return covered + (inBell ? kInBell : 0.0);
}

double LabelCosts::around(const LabelRequest& request, const QRectF& box) const
{
    const auto strikes = [&](double y) { return y > box.top() && y < box.bottom(); };
    const auto struck = std::count_if(obstacles_.grid.begin(), obstacles_.grid.end(), strikes);
    return behind(request, box) + kGrid * static_cast<double>(struck);
}

double LabelCosts::behind(const LabelRequest& request, const QRectF& box) const
{
    const std::optional<QLineF> way = wayOf(request, box);
    if (!way || way->length() <= kClose) {
        return 0.0;
    }
    const QPointF start = way->pointAt(1.0 - kClose / way->length());
    const QPointF end = way->p1();
    if (std::any_of(obstacles_.names.begin(), obstacles_.names.end(),
                    [&](const QRectF& name) { return insideOf(start, end, name).has_value(); })) {
        return way->length() > kLedFrom ? kUnled : kStruck;
    }
    const auto isBeyond = [&](double rule) {
        return rule > std::min(start.x(), end.x()) && rule < std::max(start.x(), end.x());
    };
    if (request.sided && std::any_of(obstacles_.rules.begin(), obstacles_.rules.end(), isBeyond)) {
        return kStruck;
    }
    const QRectF between = QRectF(start, end).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
    return lines_.isCrossed(between) ? kBehind : 0.0;
}

std::optional<LabelChoice> lookedAt(const LabelCandidate& candidate, const LabelRequest& request,
                                    const LabelCosts& costs)
{
    if (!costs.isClear(candidate.box)) {
        return std::nullopt;
    }
    LabelChoice choice{candidate.box, candidate.form};
    while (choice.known < kAll) {
        lookCloser(choice, request, costs);
    }
    return choice;
}

const LabelChoice* LabelChoices::dearerThan(std::size_t others, double least, const LabelRequest& request,
                                            const LabelCosts& costs)
{
    if (const std::size_t all = request.candidates.size() + request.anywhere.size(); all != all_) {
        all_ = all;
        rankAnew();
    }
    while (ranked_.size() <= others) {
        if (!findNext(least, request, costs)) {
            return nullptr;
        }
    }
    const LabelChoice& choice = choices_[ranked_[others]];
    return choice.cost < least ? &choice : nullptr;
}

/// There are candidates more, which may be cheaper than what was ranked.
void LabelChoices::rankAnew()
{
    for (const std::uint32_t place : ranked_) {
        const LabelChoice& choice = choices_[place];
        waiting_.push_back({choice.cost, choice.off, place});
        std::push_heap(waiting_.begin(), waiting_.end());
    }
    ranked_.clear();
}

/// Of the choices that wait the cheapest is looked at closer, until all is known of one and it still is the cheapest.
bool LabelChoices::findNext(double least, const LabelRequest& request, const LabelCosts& costs)
{
    for (;;) {
        lookAhead(least, request, costs);
        if (waiting_.empty() || waiting_.front().cost >= least) {
            return false;
        }
        std::pop_heap(waiting_.begin(), waiting_.end());
        Waiting& cheapest = waiting_.back();
        if (cheapest.isUnlooked) {
            const double later = cheapest.cost;
            if (!add(request.anywhere[cheapest.place], later, cheapest, costs)) {
                waiting_.pop_back();
                continue;
            }
        } else if (LabelChoice& choice = choices_[cheapest.place]; choice.known == kAll) {
            ranked_.push_back(cheapest.place);
            waiting_.pop_back();
            return true;
        } else {
            lookCloser(choice, request, costs);
            cheapest.cost = choice.cost;
        }
        std::push_heap(waiting_.begin(), waiting_.end());
    }
}

/// Each candidate costs more than the one before it, so that the rest need no look once that alone is too much.
void LabelChoices::lookAhead(double least, const LabelRequest& request, const LabelCosts& costs)
{
    const auto isTooLate = [&] { return later_ >= least || (!waiting_.empty() && later_ > waiting_.front().cost); };
    while (const LabelCandidate* candidate = next(least, request)) {
        if (isTooLate()) {
            return;
        }
        ++(looked_ < request.candidates.size() ? looked_ : lookedOfMore_);
        Waiting waiting;
        if (add(*candidate, later_, waiting, costs)) {
            waiting_.push_back(waiting);
            std::push_heap(waiting_.begin(), waiting_.end());
        }
    }
    if (sortedAnywhere_ < request.anywhere.size() && !isTooLate()) {
        sortAnywhere(request);
    }
    const auto isNext = [&] {
        const double cost = std::max(later_, kCostStep * static_cast<double>(steps_));
        return cost < least && (waiting_.empty() || cost <= waiting_.front().cost);
    };
    while (steps_ < ends_.size() && isNext()) {
        waitAnywhere(request);
    }
}

/// Those that may stand anywhere, by steps of how far off they are: most are further off than a place is found, and
/// those need no more.
void LabelChoices::sortAnywhere(const LabelRequest& request)
{
    while (steps_ < ends_.size()) {
        waitAnywhere(request);
    }
    const auto stepOf = [&](std::size_t i) {
        return static_cast<std::size_t>(std::min(*request.anywhere[i].away / kCostStep, kMostSteps));
    };
    const std::size_t all = request.anywhere.size();
    std::vector<std::uint32_t> starts(static_cast<std::size_t>(kMostSteps) + 2);
    for (std::size_t i = sortedAnywhere_; i < all; ++i) {
        ++starts[stepOf(i) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    ends_.assign(starts.begin() + 1, starts.end());
    anywhere_.resize(all - sortedAnywhere_);
    for (std::size_t i = sortedAnywhere_; i < all; ++i) {
        anywhere_[starts[stepOf(i)]++] = static_cast<std::uint32_t>(i);
    }
    sortedAnywhere_ = all;
    steps_ = 0;
}

/// Those of the next step wait.
void LabelChoices::waitAnywhere(const LabelRequest& request)
{
    for (std::uint32_t i = steps_ == 0 ? 0 : ends_[steps_ - 1]; i < ends_[steps_]; ++i) {
        const LabelCandidate& candidate = request.anywhere[anywhere_[i]];
        const QPointF middle = request.of ? candidate.box.center() - *request.of : QPointF();
        const double off = *candidate.away + kMiddle * std::sqrt(QPointF::dotProduct(middle, middle));
        waiting_.push_back({std::max(later_, *candidate.away), off, anywhere_[i], true});
        std::push_heap(waiting_.begin(), waiting_.end());
    }
    ++steps_;
}

/// A candidate becomes a choice that waits, unless it overlaps a box.
bool LabelChoices::add(const LabelCandidate& candidate, double later, Waiting& waiting, const LabelCosts& costs)
{
    if (!costs.isClear(candidate.box)) {
        return false;
    }
    LabelChoice choice{candidate.box, candidate.form, later, costs.covered(candidate.box, kEnough)};
    choice.known = choice.covered < kEnough ? kLines : kPartOfLines;
    choice.cost = later + kLine * choice.covered;
    choice.off = waiting.off;
    waiting = {choice.cost, choice.off, static_cast<std::uint32_t>(choices_.size()), false};
    choices_.push_back(choice);
    return true;
}

/// The next candidate that nobody looked at.
const LabelCandidate* LabelChoices::next(double least, const LabelRequest& request)
{
    const auto reach = [this](const std::vector<LabelCandidate>& candidates, std::size_t i, double before) {
        const double later = candidates[i].away ? *candidates[i].away : kLater * static_cast<double>(i);
        later_ = std::max(later_, before + later);
        return &candidates[i];
    };
    if (looked_ < request.candidates.size()) {
        return reach(request.candidates, looked_, 0.0);
    }
    const double before = std::max(later_, kLater * static_cast<double>(request.candidates.size()));
    if (!more_ && request.more && before < least) {
        beforeMore_ = before;
        more_ = request.more();
    }
    return more_ && lookedOfMore_ < more_->size() ? reach(*more_, lookedOfMore_, beforeMore_) : nullptr;
}

}  // namespace ui
