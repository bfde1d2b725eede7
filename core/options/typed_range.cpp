#include "core/options/typed_range.h"

#include <optional>

#include "core/text/digit.h"
#include "core/text/folded_text.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

/// What stands between two ends.
struct Between {
    std::size_t at = 0;
    std::size_t length = 1;
};

std::optional<Between> signBetween(std::string_view text)
{
    for (const std::string_view sign : {" to ", " bis ", "から", "...", "..", "~", "〜", "…"}) {
        if (const std::size_t at = text.find(sign); at != std::string_view::npos) {
            return Between{at, sign.size()};
        }
    }
    return std::nullopt;
}

/// Whether a dash parts what stands before it from what follows: it stands close to both or apart from both, and is no
/// sign of an exponent, as in "1e-3".
bool parts(std::string_view text, std::size_t dash)
{
    if (dash == 0 || dash + 1 == text.size()) {
        return false;
    }
    const char before = text[dash - 1];
    const bool isExponent = dash > 1 && (before == 'e' || before == 'E') && isDigit(text[dash - 2]);
    const bool isApart = before == ' ';
    return !isExponent && before != '-' && isApart == (text[dash + 1] == ' ');
}

std::optional<Between> dashBetween(std::string_view text)
{
    std::optional<Between> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '-' && parts(text, i)) {
            if (found) {
                return std::nullopt;
            }
            found = Between{i, 1};
        }
    }
    return found;
}

/// A blank before a number, alone of its kind: those before a unit or a per cent sign part nothing, nor those beside a
/// comma.
std::optional<Between> blankBetween(std::string_view text)
{
    std::optional<Between> found;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const bool beginsNumber = isDigit(text[i + 1]) || text[i + 1] == '.' || text[i + 1] == '+';
        if (text[i] == ' ' && beginsNumber && text[i - 1] != ',') {
            if (found) {
                return std::nullopt;
            }
            found = Between{i, 1};
        }
    }
    return found;
}

}  // namespace

std::string endsAsList(std::string_view text)
{
    const std::string folded = foldedText(text);
    const std::string_view whole = folded;
    if (whole.find(';') != std::string_view::npos) {
        return folded;
    }
    std::optional<Between> between = signBetween(whole);
    between = between ? between : dashBetween(whole);
    between = between ? between : blankBetween(whole);
    if (!between) {
        return folded;
    }
    const std::string_view low = trimmed(whole.substr(0, between->at), " ");
    const std::string_view high = trimmed(whole.substr(between->at + between->length), " ");
    return low.empty() || high.empty() ? folded : std::string(low) + ';' + std::string(high);
}

}  // namespace core
