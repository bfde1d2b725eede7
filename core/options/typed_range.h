#pragma once

#include <string>
#include <string_view>

namespace core {

/// The two ends of a range, however they stand apart, as a list that parsePlaces() reads: "0.2 to 0.8", "0.2 0.8",
/// "0.2-0.8", "10%-90%", "0.2..0.8" and "0.2~0.8" are "0.2;0.8". A dash that may be a sign, "-4 -1", parts nothing.
///
/// Domain:   UTF-8.
/// Result:   a list of two where the text has one such sign between two ends; else the text, folded.
/// Source:   foldedText().
[[nodiscard]] std::string endsAsList(std::string_view text);

}  // namespace core
