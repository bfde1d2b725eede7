#include "core/import/found_score.h"

#include <array>
#include <bit>

#include "core/text/trimmed.h"

namespace core {

namespace {

constexpr std::array kNumbers = {&Measurement::size,        &Measurement::compute, &Measurement::standardError,
                                 &Measurement::low,         &Measurement::high,    &Measurement::temperature,
                                 &Measurement::answerLength};
constexpr std::array kCounts = {&Measurement::questions, &Measurement::shots};

/// What is written of a score and read back: the bits of `given`, from the lowest on, and the numbers that they say
/// there are.
class Bits {
public:
    explicit Bits(unsigned bits = 0) : bits_(bits) {}

    void put(bool bit) { bits_ |= static_cast<unsigned>(bit) << at_++; }
    bool take() { return (bits_ >> at_++ & 1U) != 0; }
    std::uint16_t all() const { return static_cast<std::uint16_t>(bits_); }

private:
    unsigned bits_;
    unsigned at_ = 0;
};

template <typename Number>
void put(const std::optional<Number>& number, Bits& given, std::deque<std::uint64_t>& numbers)
{
    given.put(number.has_value());
    if (number) {
        numbers.push_back(std::bit_cast<std::uint64_t>(*number));
    }
}

template <typename Number>
void take(std::optional<Number>& number, Bits& given, const std::deque<std::uint64_t>& numbers, std::size_t& at)
{
    number = given.take() ? std::optional(std::bit_cast<Number>(numbers[at++])) : std::nullopt;
}

}  // namespace

std::size_t FoundScores::HashOfWhose::operator()(const Whose& whose) const noexcept
{
    std::uint64_t hash = 0;
    for (const std::uint64_t number : whose) {
        hash = (hash ^ number) * 0x9E3779B97F4A7C15U;  // spreads numbers that follow each other over all bits
        hash ^= hash >> 29U;
    }
    return static_cast<std::size_t>(hash);
}

void FoundScores::add(const FoundScore& score)
{
    const auto numberOf = [&](const std::string& name) { return words_->numberOf(trimmed(name)); };
    Packed packed;
    packed.names = {numberOf(score.family), numberOf(score.task), numberOf(score.metric),
                    numberOf(score.point.checkpoint)};
    const Whose whose = {packed.names.family,
                         packed.names.task,
                         packed.names.metric,
                         packed.names.checkpoint,
                         static_cast<std::uint64_t>(score.point.shots.value_or(-1)),
                         std::bit_cast<std::uint64_t>(score.point.temperature.value_or(-1))};
    const bool isNew = series_.insert(whose).second;
    letters_ += score.point.checkpoint.size();  // each point has it
    letters_ += isNew ? score.family.size() + score.task.size() + score.metric.size() : 0;
    packed.printed = words_->numberOf(score.printed);
    packed.line = static_cast<std::uint32_t>(score.line);
    packed.column = static_cast<std::uint16_t>(score.column);
    packed.numbers = static_cast<std::uint32_t>(numbers_.size());
    Bits given;
    numbers_.push_back(std::bit_cast<std::uint64_t>(score.point.score));
    for (const auto number : kNumbers) {
        put(score.point.*number, given, numbers_);
    }
    for (const auto count : kCounts) {
        put(score.point.*count, given, numbers_);
    }
    put(score.correct, given, numbers_);
    for (const bool bit :
         {score.percent, score.counts, score.higherIsBetter.has_value(), score.higherIsBetter.value_or(false)}) {
        given.put(bit);
    }
    packed.given = given.all();
    scores_.push_back(packed);
}

void FoundScores::read(std::size_t i, FoundScore& score) const
{
    const Packed& packed = scores_[i];
    score.family = (*words_)[packed.names.family];
    score.task = (*words_)[packed.names.task];
    score.metric = (*words_)[packed.names.metric];
    score.point.checkpoint = (*words_)[packed.names.checkpoint];
    score.printed = (*words_)[packed.printed];
    score.line = packed.line;
    score.column = packed.column;
    std::size_t at = packed.numbers;
    Bits given(packed.given);
    score.point.score = std::bit_cast<double>(numbers_[at++]);
    for (const auto number : kNumbers) {
        take(score.point.*number, given, numbers_, at);
    }
    for (const auto count : kCounts) {
        take(score.point.*count, given, numbers_, at);
    }
    take(score.correct, given, numbers_, at);
    score.percent = given.take();
    score.counts = given.take();
    const bool says = given.take();
    const bool better = given.take();
    score.higherIsBetter = says ? std::optional(better) : std::nullopt;
}

}  // namespace core
