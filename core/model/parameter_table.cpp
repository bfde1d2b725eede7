// The table behind core/model/parameter.h: names, bounds, and where a model keeps each number.

#include <cmath>
#include <limits>

#include "core/model/limits.h"
#include "core/model/parameter.h"
#include "core/model/range_text.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr auto kMark = static_cast<double>(kMillionths);  // of a mark of 1

struct Row {
    Parameter parameter;
    std::string_view key;
    std::string_view field;
    Range bounds;
    bool count;
};

constexpr std::array kTable = std::to_array<Row>({
    {Parameter::Mean, "mean", "model.mean", {1e-9, 0.999999999}, false},
    {Parameter::Spread, "spread", "model.anchor.spread", {0.0, 0.5}, false},
    {Parameter::Low, "low", "model.low", {0.0, 1.0}, false},
    {Parameter::High, "high", "model.high", {0.0, 1.0}, false},
    {Parameter::Length, "length", "model.length", {1.0, 100'000.0}, true},
    {Parameter::PassMark, "pass-mark", "model.pass-mark", {1e-6, 1.0}, false},
    {Parameter::Choices, "choices", "model.choices", {2.0, 100.0}, true},
    {Parameter::Attempts, "attempts", "model.attempts", {1.0, 1e6}, true},
    {Parameter::LawUnitLossSize, "law-c", "model.law-c", {1.0, 1e30}, false},
    {Parameter::LawExponent, "law-alpha", "model.law-alpha", {-5.0, -0.01}, false},
    {Parameter::LawFloor, "law-floor", "model.law-floor", {0.0, 20.0}, false},
    {Parameter::Jump, "jump", "model.jump", {0.0, 20.0}, false},
    {Parameter::JumpSize, "jump-at", "model.jump-at", {1.0, 1e30}, false},
    {Parameter::JumpWidth, "jump-width", "model.jump-width", {0.01, 10.0}, false},
    {Parameter::Questions, "questions", "model.questions", {1.0, 1e9}, true},
    {Parameter::Seed, "seed", "model.seed", {0.0, static_cast<double>(kLargestInteger)}, true},
    {Parameter::Cut, "cut", "view.cut", {1.0, 1e30}, false},
    {Parameter::Threshold, "threshold", "view.series", {1e-300, 1e300}, false},
});

constexpr const Row& rowOf(Parameter parameter) noexcept
{
    return kTable[static_cast<std::size_t>(parameter)];
}

static_assert(isComplete<Parameter>(kTable, &Row::parameter));

bool isPassMarkStep(double value) noexcept
{
    return std::round(value * kMark) / kMark == value;
}

/// The model's own variable; one of the two is null. Low, high and the pass mark have none of that type.
struct Slot {
    double* number = nullptr;
    std::int64_t* count = nullptr;
};

Slot slotOf(Model& model, Parameter parameter) noexcept
{
    switch (parameter) {
    case Parameter::Mean: return {&model.mean, nullptr};
    case Parameter::Spread: return {&model.anchor.spread, nullptr};
    case Parameter::Low: return {model.groups ? &model.groups->low : nullptr, nullptr};
    case Parameter::High: return {model.groups ? &model.groups->high : nullptr, nullptr};
    case Parameter::Length: return {nullptr, &model.grading.length};
    case Parameter::PassMark: return {nullptr, &model.grading.passMarkMillionths};
    case Parameter::Choices: return {nullptr, &model.grading.choices};
    case Parameter::Attempts: return {nullptr, &model.grading.attempts};
    case Parameter::LawUnitLossSize: return {&model.law.unitLossSize, nullptr};
    case Parameter::LawExponent: return {&model.law.exponent, nullptr};
    case Parameter::LawFloor: return {&model.law.floor, nullptr};
    case Parameter::Jump: return {&model.law.jump, nullptr};
    case Parameter::JumpSize: return {&model.law.jumpSize, nullptr};
    case Parameter::JumpWidth: return {&model.law.jumpWidth, nullptr};
    case Parameter::Questions: return {nullptr, &model.testSet.questions};
    case Parameter::Seed: return {nullptr, &model.testSet.seed};
    case Parameter::Cut:
    case Parameter::Threshold: break;  // no model's
    }
    return {};
}

}  // namespace

std::string_view keyOf(Parameter parameter) noexcept
{
    return rowOf(parameter).key;
}

std::string_view fieldOf(Parameter parameter) noexcept
{
    return rowOf(parameter).field;
}

bool isCount(Parameter parameter) noexcept
{
    return rowOf(parameter).count;
}

Range boundsOf(Parameter parameter) noexcept
{
    return rowOf(parameter).bounds;
}

std::optional<Error> faultOf(Parameter parameter, double value)
{
    const Row& row = rowOf(parameter);
    const auto fault = [&](ErrorCode code, std::string allowed) {
        return Error{code, std::string(row.field), shortestText(value), std::move(allowed)};
    };
    const std::string range = rangeText(row.bounds);
    if (!(value >= row.bounds.minimum && value <= row.bounds.maximum)) {
        return fault(ErrorCode::OutOfRange, range);
    }
    if (row.count && value != std::floor(value)) {
        return fault(ErrorCode::NotAnInteger, range);
    }
    if (parameter == Parameter::PassMark && !isPassMarkStep(value)) {
        return fault(ErrorCode::NotAStep, range);
    }
    return std::nullopt;
}

double heldValue(const Model& model, Parameter parameter) noexcept
{
    Model copy = model;
    const Slot slot = slotOf(copy, parameter);
    if (parameter == Parameter::PassMark) {
        return static_cast<double>(*slot.count) / kMark;
    }
    if (slot.count != nullptr) {
        return static_cast<double>(*slot.count);
    }
    return slot.number != nullptr ? *slot.number : std::numeric_limits<double>::quiet_NaN();
}

std::optional<Error> store(Model& model, Parameter parameter, double value)
{
    if (auto fault = faultOf(parameter, value)) {
        return fault;
    }
    if ((parameter == Parameter::Low || parameter == Parameter::High) && !model.groups) {
        model.groups = GroupLevels{kNaN, kNaN};
    }
    const Slot slot = slotOf(model, parameter);
    if (parameter == Parameter::PassMark) {
        *slot.count = static_cast<std::int64_t>(std::round(value * kMark));
    } else if (slot.count != nullptr) {
        *slot.count = static_cast<std::int64_t>(value);
    } else if (slot.number != nullptr) {
        *slot.number = value;
    }
    return std::nullopt;
}

}  // namespace core
