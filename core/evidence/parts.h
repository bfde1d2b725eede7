#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/evidence/evidence.h"

namespace core {

/// The series that are parts of one test from hard to easy, "difficulty 3 of 10" in their task's name, by their numbers
/// in the evidence.
///
/// Domain:   any names, those that are not in the evidence included.
/// Result:   those among the series named, of the first one's family, test and metric; where none of them is a part,
///           all those of the first named series' own outputs: its family, and a test that is its task.
/// Accuracy: exact. Test: Parts.AreThoseShownElseThoseOfTheSameOutputs.
/// Source:   resources/data/README.md, real-bell and the own families.
[[nodiscard]] std::vector<std::size_t> partsOf(std::span<const std::string> named, const Evidence& evidence);

}  // namespace core
