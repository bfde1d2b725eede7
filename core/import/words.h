#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Words by number, each kept once: hundreds of thousands of scores have most of their names in common.
class Words {
public:
    /// The number of a word, which is 0 of the empty one alone.
    [[nodiscard]] std::uint32_t numberOf(std::string_view word);

    /// The word of a number that numberOf() gave. It stays where it is for as long as this or what it was moved to.
    [[nodiscard]] std::string_view operator[](std::uint32_t number) const { return number == 0 ? "" : at(number); }

private:
    /// Where a word stands among all, by its hash; number 0: nowhere yet.
    struct Place {
        std::uint32_t number = 0;
        std::uint32_t hash = 0;
    };

    std::string_view at(std::uint32_t number) const { return words_[number - 1]; }
    std::string_view kept(std::string_view word);
    void spread();

    std::deque<std::string> blocks_;      ///< of letters, which never move
    std::deque<std::string_view> words_;  ///< in these, by number, from 1
    std::vector<Place> places_;           ///< at most half of them taken
};

}  // namespace core
