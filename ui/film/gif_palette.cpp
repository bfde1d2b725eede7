#include "ui/film/gif_palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr std::size_t kExactColours = 96;

struct Counted {
    QRgb colour = 0;
    qint64 count = 0;
};

/// Every colour of the samples, the commonest first; ties by colour, so that the order is always the same.
std::vector<Counted> coloursOf(const std::vector<QImage>& samples)
{
    std::unordered_map<QRgb, qint64> counts;
    for (const QImage& sample : samples) {
        const QImage image = sample.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width();) {
                const int start = x;
                while (x < image.width() && line[x] == line[start]) {
                    ++x;
                }
                counts[line[start] | 0xff000000U] += x - start;
            }
        }
    }
    std::vector<Counted> colours;
    colours.reserve(counts.size());
    for (const auto& [colour, count] : counts) {
        colours.push_back({colour, count});
    }
    std::sort(colours.begin(), colours.end(), [](const Counted& a, const Counted& b) {
        return a.count != b.count ? a.count > b.count : a.colour < b.colour;
    });
    return colours;
}

int channel(QRgb colour, int shift)
{
    return static_cast<int>((colour >> shift) & 0xffU);
}

/// Some colours, to be stood for by their mean.
struct Box {
    std::vector<Counted> colours;
    int shift = 0;  ///< of the channel they differ most in
    double weight = 0.0;

    explicit Box(std::vector<Counted> all) : colours(std::move(all))
    {
        int widest = -1;
        for (const int candidate : {8, 16, 0}) {
            const auto [low, high] =
                std::minmax_element(colours.begin(), colours.end(), [&](const Counted& a, const Counted& b) {
                    return channel(a.colour, candidate) < channel(b.colour, candidate);
                });
            const int width = channel(high->colour, candidate) - channel(low->colour, candidate);
            if (width > widest) {
                widest = width;
                shift = candidate;
            }
        }
        double total = 0.0;
        for (const Counted& colour : colours) {
            total += std::sqrt(static_cast<double>(colour.count));  // a thin line counts beside a large area
        }
        weight = colours.size() < 2 ? -1.0 : widest * std::sqrt(total);
    }

    QRgb mean() const
    {
        std::array<double, 3> sums = {};
        double total = 0.0;
        for (const Counted& colour : colours) {
            const auto count = static_cast<double>(colour.count);
            total += count;
            for (int i = 0; i < 3; ++i) {
                sums.at(static_cast<std::size_t>(i)) += count * channel(colour.colour, 8 * i);
            }
        }
        return qRgb(qRound(sums[2] / total), qRound(sums[1] / total), qRound(sums[0] / total));
    }
};

/// Median cut: the box that spreads most is halved until there are `count`.
std::vector<QRgb> gathered(std::vector<Counted> colours, std::size_t count)
{
    std::vector<Box> boxes;
    boxes.emplace_back(std::move(colours));
    while (boxes.size() < count) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(),
                                             [](const Box& a, const Box& b) { return a.weight < b.weight; });
        if (widest->weight < 0.0) {
            break;
        }
        std::vector<Counted> lower = std::move(widest->colours);
        const int shift = widest->shift;
        std::sort(lower.begin(), lower.end(), [&](const Counted& a, const Counted& b) {
            const int left = channel(a.colour, shift);
            const int right = channel(b.colour, shift);
            return left != right ? left < right : a.colour < b.colour;
        });
        const auto middle = lower.begin() + static_cast<std::ptrdiff_t>(lower.size() / 2);
        std::vector<Counted> upper(middle, lower.end());
        lower.erase(middle, lower.end());
        *widest = Box(std::move(lower));
        boxes.emplace_back(std::move(upper));
    }
    std::vector<QRgb> means;
    for (const Box& box : boxes) {
        means.push_back(box.mean());
    }
    return means;
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 3 * red * red + 6 * green * green + blue * blue;  // an eye tells greens apart best
}

}  // namespace

GifPalette::GifPalette(const std::vector<QImage>& samples)
{
    std::vector<Counted> all = coloursOf(samples);
    const std::size_t exact = all.size() <= kColours ? all.size() : kExactColours;
    for (std::size_t i = 0; i < exact; ++i) {
        colours_.push_back(all[i].colour);
    }
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(exact));
    if (!all.empty()) {
        const std::vector<QRgb> rest = gathered(std::move(all), kColours - exact);
        colours_.insert(colours_.end(), rest.begin(), rest.end());
    }
    count_ = static_cast<int>(colours_.size());
    colours_.resize(kColours + 1, 0x00000000U);
}

uchar GifPalette::nearest(QRgb colour)
{
    const auto found = known_.find(colour);
    if (found != known_.end()) {
        return found->second;
    }
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < count_; ++i) {
        const int away = distance(colour, colours_[static_cast<std::size_t>(i)]);
        if (away < least) {
            least = away;
            best = i;
        }
    }
    return known_[colour] = static_cast<uchar>(best);
}

}  // namespace ui
