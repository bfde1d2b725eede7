#pragma once

#include "core/model/log_chance.h"
#include "ui/words/texts.h"

/// How much, in the words of a sentence.
namespace ui {

/// A share of tokens, answers or questions: "15 %", "none", "fewer than 1 in a million", "practically all".
[[nodiscard]] QString shareText(const core::LogChance& chance, const Texts& texts);

/// A score that is no share of anything: "95 %", "practically 100 %".
[[nodiscard]] QString gradeText(const core::LogChance& chance, const Texts& texts);

/// A difference of shares: "42 points", "1 point", "less than 0.0001 points".
[[nodiscard]] QString pointsText(double amount, const Texts& texts);

/// Points named a second time in a sentence, without their unit where a language leaves it out: "42".
[[nodiscard]] QString morePointsText(double amount, const Texts& texts);

/// A difference of chances: which way, and how much.
struct Change {
    int direction = 0;
    double amount = 0.0;  ///< may be 0 where it underflows
};

/// From the logarithms, so that chances that a double rounds to 0 or 1 still differ; alike to 1e-12 of either is no
/// change.
[[nodiscard]] Change changeOf(const core::LogChance& from, const core::LogChance& to);

}  // namespace ui
