#pragma once

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "core/evidence/evidence.h"
#include "core/evidence/places.h"

// What the captions of the built-in measurements say, and the numbers that they should say.
namespace test {

/// A caption as English has it.
inline std::string caption(const std::string& key)
{
    std::ostringstream bytes;
    for (const char* list : {"text_list.inc", "family_list.inc", "evidence_list.inc"}) {
        bytes << std::ifstream(std::string(METRIC_MIRAGE_SOURCE_DIR) + "/ui/words/" + list).rdbuf();
    }
    const std::string text = bytes.str();
    std::string said;
    for (const std::string& begin : {"TEXT(Caption" + key + ",", "TEXT(Also" + key}) {  // its sentences
        for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
            said += text.substr(at, text.find('\n', at) - at);
        }
    }
    return said;
}

/// That a caption says a number with so many digits behind the point.
inline void expectSaid(const std::string& key, double value, int digits)
{
    std::ostringstream number;
    number.setf(std::ios::fixed);
    number.precision(digits);
    number << std::fabs(value);
    std::string said = (value < 0 ? "\u2212" : "") + number.str();
    EXPECT_NE(caption(key).find(said), std::string::npos) << key << " does not say " << said;
}

inline const core::Series& seriesOf(const core::Evidence& evidence, std::string_view name)
{
    static const core::Series kNone;
    const core::Series* found = evidence.find(name);
    EXPECT_NE(found, nullptr) << name;
    return found != nullptr ? *found : kNone;
}

inline double scoreAt(const core::Series& series, double size)
{
    for (const auto& placed : core::placedScores(series, core::Place::Size)) {
        if (std::fabs(placed.at / size - 1) < 0.02) {
            return placed.mean.score;
        }
    }
    ADD_FAILURE() << core::nameOf(series) << " has no " << size;
    return std::nan("");
}

}  // namespace test
