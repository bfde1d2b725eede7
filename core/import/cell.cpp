#include "core/import/cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/import/decimal_text.h"
#include "core/text/digit.h"
#include "core/text/folded_text.h"
#include "core/text/lower_case.h"
#include "core/text/number_text.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

constexpr std::string_view kPlusMinus = "\xC2\xB1";  // ±

constexpr double kLargestExponent = 400.0;  // beyond which no double has anything

/// Takes "%" off a cell's end. Whether it stood there.
bool takePercent(std::string_view& cell)
{
    if (!cell.ends_with('%')) {
        return false;
    }
    cell = trimmed(cell.substr(0, cell.size() - 1), " \t");
    return true;
}

/// Takes "± 1.51" off; false where what follows the sign is no number, or below 0.
bool takeError(std::string_view& cell, bool decimalComma, ScoreCell& read)
{
    for (const std::string_view mark : {kPlusMinus, std::string_view("+/-"), std::string_view("+-")}) {
        const std::size_t at = cell.find(mark);
        if (at != std::string_view::npos) {
            std::string_view error = trimmed(cell.substr(at + mark.size()), " \t");
            read.percent = takePercent(error);
            read.error = numberInCell(error, decimalComma);
            cell = trimmed(cell.substr(0, at), " \t");
            return read.error && *read.error >= 0.0;
        }
    }
    return true;
}

/// Takes "(7/8)" off; false where brackets hold anything else.
bool takeCounts(std::string_view& cell, ScoreCell& read)
{
    const std::size_t open = cell.find('(');
    if (open == std::string_view::npos || !cell.ends_with(')')) {
        return true;
    }
    const std::string_view counts = cell.substr(open + 1, cell.size() - open - 2);
    const std::size_t slash = counts.find('/');
    const auto correct = numberInCell(counts.substr(0, slash), false);
    const auto all = slash == std::string_view::npos ? std::nullopt : numberInCell(counts.substr(slash + 1), false);
    constexpr double kMost = 9e15;
    if (!correct || !all || *correct < 0 || *all < 1 || *correct > *all || *all > kMost) {
        return false;
    }
    read.correct = static_cast<std::int64_t>(*correct);
    read.questions = static_cast<std::int64_t>(*all);
    cell = trimmed(cell.substr(0, open), " \t");
    return true;
}

}  // namespace

std::optional<double> numberInCell(std::string_view cell, bool decimalComma, int exponent)
{
    std::string text = foldedText(cell);
    if (text.starts_with('+')) {
        text.erase(0, 1);
    }
    if (decimalComma && text.find('.') == std::string::npos && std::count(text.begin(), text.end(), ',') == 1) {
        *std::find(text.begin(), text.end(), ',') = '.';
    }
    const bool begins = !text.empty() && (isDigit(text.back()) || text.back() == '.');
    if (!begins) {  // "nan", "inf" and units
        return std::nullopt;
    }
    if (exponent == 0) {
        return decimal(text);
    }
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string::npos) {
        return decimal(text + "e" + std::to_string(exponent));
    }
    const auto own = decimal(text.substr(mark + 1 + (text.substr(mark + 1).starts_with('+') ? 1 : 0)));
    if (!own || std::fabs(*own) > kLargestExponent || !decimal(text)) {
        return std::nullopt;
    }
    return decimal(text.substr(0, mark + 1) + std::to_string(exponent + static_cast<int>(*own)));
}

bool isBeyondNumbers(std::string_view cell)
{
    const auto number = numberFromText(foldedText(cell));
    return !number && number.error() == ErrorCode::OutOfRange;
}

bool hasDecimalComma(std::string_view cell)
{
    return cell.find(',') != std::string_view::npos && !scoreInCell(cell, false) && scoreInCell(cell, true).has_value();
}

bool saysNothing(std::string_view cell)
{
    static constexpr std::array<std::string_view, 9> kNothing = {"",     "-",    "n/a",          "na",          "nan",
                                                                 "none", "null", "\xE2\x80\x93", "\xE2\x80\x94"};
    return std::find(kNothing.begin(), kNothing.end(), lowerCase(trimmed(cell, " \t"))) != kNothing.end();
}

std::optional<ScoreCell> scoreInCell(std::string_view cell, bool decimalComma)
{
    ScoreCell read;
    const std::string folded = foldedText(cell);
    cell = folded;
    if (const auto plain = numberInCell(cell, decimalComma)) {
        read.score = *plain;
        return read;
    }
    if (cell.starts_with("np.float64(") && cell.ends_with(')')) {
        cell = cell.substr(11, cell.size() - 12);
    }
    if (!takeError(cell, decimalComma, read) || !takeCounts(cell, read)) {
        return std::nullopt;
    }
    read.percent = takePercent(cell) || read.percent;
    const auto score = numberInCell(cell, decimalComma);
    read.score = score.value_or(0);
    return score ? std::optional(read) : std::nullopt;
}

}  // namespace core
