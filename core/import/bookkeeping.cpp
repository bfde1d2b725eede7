#include "core/import/bookkeeping.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/import/metric_name.h"

namespace core {

namespace {

using namespace std::string_view_literals;

constexpr std::array kWandbs = {"step"sv, "runtime"sv, "timestamp"sv};

/// Before the first slash, or before the first point of "system.gpu.0.temp".
constexpr std::array kGroups = {"system"sv, "throughput"sv, "optim"sv, "optimizer"sv, "speed"sv, "gpu"sv, "perf"sv};

/// Behind the last slash, without punctuation.
constexpr std::array kBookkeeping = std::to_array<std::string_view>({
    "step",
    "globalstep",
    "epoch",
    "epochs",
    "lr",
    "gradnorm",
    "weightdecay",
    "totalflos",
    "runtime",
    "trainruntime",
    "evalruntime",
    "walltime",
    "relativetimewall",
    "relativetimeprocess",
    "timestamp",
    "totaltokens",
    "tokensseen",
    "numinputtokensseen",
    "samplesseen",
    "batchsize",
});
constexpr std::array kBegins = {"learningrate"sv, "batchsize"sv};
constexpr std::array kEnds = {"persecond"sv, "persec"sv, "gflops"sv};
constexpr std::array kSteps = {"globalstep"sv, "epoch"sv};

template <typename Names>
bool isOneOf(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string lastPart(std::string_view name)
{
    return plainName(name.substr(name.rfind('/') + 1));
}

}  // namespace

bool isBookkeeping(std::string_view name)
{
    const std::string plain = plainName(name);
    if (name.starts_with('_') && (isOneOf(kWandbs, plain) || plain.starts_with("wandb"))) {
        return true;
    }
    const std::size_t mark = name.starts_with("system.") ? 6 : name.find('/');
    if (mark != std::string_view::npos && isOneOf(kGroups, plainName(name.substr(0, mark)))) {
        return true;
    }
    const std::string last = lastPart(name);
    return isOneOf(kBookkeeping, last)
           || std::any_of(kBegins.begin(), kBegins.end(), [&](std::string_view one) { return last.starts_with(one); })
           || std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view one) { return last.ends_with(one); });
}

bool countsSteps(std::string_view name)
{
    return isOneOf(kSteps, lastPart(name));
}

}  // namespace core
