#pragma once

#include <cstdint>
#include <optional>

#include "core/model/scale_law.h"

namespace core {

/// How the questions' per-token chances p are distributed (MODEL.md section 2).
enum class Distribution { Point, Beta, LogitNormal, TruncatedNormal, TwoGroups };

/// Whether the tokens of one answer share their question's p or draw one each (MODEL.md section 3).
enum class TokenMode { Shared, Independent };

/// The mean and spread at which the spread was last set. The distribution's shape
/// is derived from these alone, so that moving the mean there and back changes nothing.
struct ShapeAnchor {
    double mean = 0.6;     ///< dimensionless, [1e-9, 1 - 1e-9]
    double spread = 0.05;  ///< standard deviation of p at that mean; 0, or k in [1e-3, 1e9]

    friend bool operator==(const ShapeAnchor&, const ShapeAnchor&) = default;
};

/// The two levels of the two-groups distribution where they were given as such.
struct GroupLevels {
    double low = 0.2;   ///< p of the hard questions
    double high = 0.9;  ///< p of the easy questions; low < high, both in [0, 1]

    friend bool operator==(const GroupLevels&, const GroupLevels&) = default;
};

constexpr std::int64_t kMillionths = 1'000'000;  ///< millionths in a pass mark of 1

/// How an answer is graded: everything a metric needs besides the distribution.
struct Grading {
    TokenMode tokens = TokenMode::Shared;
    std::int64_t length = 50;                   ///< L, tokens an answer; [1, 100000]
    std::int64_t passMarkMillionths = 700'000;  ///< tau * 1e6; [1, 1000000]
    bool veryLong = false;                      ///< the pass mark's limit L to infinity
    std::int64_t choices = 2;                   ///< K; [2, 100]
    std::int64_t attempts = 1;                  ///< R; [1, 1000000]

    friend bool operator==(const Grading&, const Grading&) = default;
};

/// What is asked of a simulated or real test.
struct TestSet {
    std::int64_t questions = 100;  ///< n; [1, 1e9]
    std::int64_t seed = 1;         ///< of the common random numbers; [0, 2^53]

    friend bool operator==(const TestSet&, const TestSet&) = default;
};

/// Every number of the model.
struct Model {
    double mean = 0.6;  ///< mean per-token success m, [1e-9, 1 - 1e-9]
    Distribution distribution = Distribution::Beta;
    ShapeAnchor anchor;
    std::optional<GroupLevels> groups;  ///< only with Distribution::TwoGroups; then the anchor's spread is not used
    Grading grading;
    ScaleLaw law;
    TestSet testSet;

    friend bool operator==(const Model&, const Model&) = default;
};

}  // namespace core
