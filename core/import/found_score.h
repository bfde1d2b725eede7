#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_set>

#include "core/evidence/series.h"
#include "core/import/words.h"

namespace core {

/// One score as it stands in a file, before the whole file has told what scale its metric is on.
struct FoundScore {
    std::string family;
    std::string task;
    std::string setting;  ///< in which the task was set: "few-shot"
    std::string metric;
    Measurement point;
    std::optional<std::int64_t> correct;  ///< right answers printed beside the score
    std::string printed;                  ///< the cell, where it prints counts too
    std::size_t line = 0;
    std::size_t column = 0;
    bool percent = false;                ///< marked so, in the cell or above it
    bool counts = true;                  ///< false: of a row that is left out; it only tells the scale
    std::optional<bool> higherIsBetter;  ///< as the file itself says
};

/// The scores of one file, in a sixth of the memory they would take one by one: their names by number, and of their
/// numbers those that there are.
class FoundScores {
public:
    /// `words` has their names; it outlives them.
    explicit FoundScores(Words& words) : words_(&words) {}

    /// A name has no blanks around it, wherever it was found: in JSON, or in a model's name beside its size. The
    /// setting is not kept: it is part of the task by then.
    void add(const FoundScore& score);

    [[nodiscard]] std::size_t size() const noexcept { return scores_.size(); }

    /// How many different series they are of.
    [[nodiscard]] std::size_t series() const noexcept { return series_.size(); }

    /// How many bytes the names of these take, once each has its own.
    [[nodiscard]] std::size_t letters() const noexcept { return letters_; }

    /// The numbers that tell whose score it is among `words`.
    struct Names {
        std::uint32_t family = 0;
        std::uint32_t task = 0;
        std::uint32_t metric = 0;
        std::uint32_t checkpoint = 0;

        friend bool operator==(const Names&, const Names&) = default;
    };
    [[nodiscard]] const Names& namesOf(std::size_t i) const { return scores_[i].names; }

    /// One of them, put into another's place: so that its texts need no new memory.
    void read(std::size_t i, FoundScore& score) const;

private:
    struct Packed {
        Names names;
        std::uint32_t printed = 0;
        std::uint32_t line = 0;
        std::uint32_t numbers = 0;  ///< the place of the first of them
        std::uint16_t column = 0;
        std::uint16_t given = 0;  ///< a bit for each number and flag
    };

    /// Numbers of a family, a task, a metric and a checkpoint, how many shots, and the temperature's bits.
    using Whose = std::array<std::uint64_t, 6>;
    struct HashOfWhose {
        std::size_t operator()(const Whose& whose) const noexcept;
    };

    Words* words_;
    std::unordered_set<Whose, HashOfWhose> series_;
    std::size_t letters_ = 0;
    std::deque<Packed> scores_;  ///< deques: what grows by being copied would take twice its memory
    std::deque<std::uint64_t> numbers_;
};

}  // namespace core
