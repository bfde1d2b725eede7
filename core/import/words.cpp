#include "core/import/words.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace core {

std::uint32_t Words::numberOf(std::string_view word)
{
    if (word.empty()) {
        return 0;
    }
    if (2 * (words_.size() + 1) > places_.size()) {
        spread();
    }
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(word));
    const std::size_t last = places_.size() - 1;
    std::size_t i = hash & last;
    while (places_[i].number != 0 && (places_[i].hash != hash || at(places_[i].number) != word)) {
        i = (i + 1) & last;
    }
    if (places_[i].number == 0) {
        words_.push_back(kept(word));
        places_[i] = {static_cast<std::uint32_t>(words_.size()), hash};
    }
    return places_[i].number;
}

/// A copy that stays.
std::string_view Words::kept(std::string_view word)
{
    constexpr std::size_t kBlock = 65536;
    if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < word.size()) {
        blocks_.emplace_back().reserve(std::max(kBlock, word.size()));
    }
    std::string& block = blocks_.back();
    block.append(word);  // within what was reserved
    return std::string_view(block).substr(block.size() - word.size());
}

void Words::spread()
{
    constexpr std::size_t kFirst = 64;  // a power of two, as all that follow
    const std::vector<Place> before = std::exchange(places_, std::vector<Place>(std::max(kFirst, 2 * places_.size())));
    const std::size_t last = places_.size() - 1;
    for (const Place& place : before) {
        std::size_t i = place.hash & last;
        while (place.number != 0 && places_[i].number != 0) {
            i = (i + 1) & last;
        }
        if (place.number != 0) {
            places_[i] = place;
        }
    }
}

}  // namespace core
