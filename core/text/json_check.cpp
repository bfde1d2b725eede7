#include "core/text/json_check.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

#include <nlohmann/json.hpp>

#include "core/text/excerpt.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr std::size_t kMostLevels = 32;
constexpr std::size_t kMostFields = 20'000;  // of one object; an evaluation may have thousands of tasks
constexpr std::size_t kMostValues = 1'500'000;
constexpr std::size_t kLongestText = std::size_t{1} << 23;  // the library holds one several times while it reads it
constexpr std::size_t kLongestNumber = 4096;                // so a number's digits, of which a double has 767 at most

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
    return std::to_string(line) + ":" + std::to_string(before.size() - start + 1);
}

/// What a double holds.
std::string everyNumber()
{
    constexpr double kLargest = std::numeric_limits<double>::max();
    return rangeText(-kLargest, kLargest);
}

struct TooLong {
    std::size_t at;
    std::size_t most;  ///< bytes it may have
};

/// Where a text in quotes or a number begins that is too long.
std::optional<TooLong> tooLongIn(std::string_view text)
{
    std::size_t begin = text.size();  // of the text in quotes, where there is one
    std::size_t digits = 0;           // right before here, outside of them
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isQuoted = begin < i;
        digits = !isQuoted && text[i] >= '0' && text[i] <= '9' ? digits + 1 : 0;
        if (text[i] == '"') {
            begin = begin == text.size() ? i : text.size();
        } else if (text[i] == '\\') {
            ++i;
        }
        if (begin < i && i - begin > kLongestText) {
            return TooLong{begin, kLongestText};
        }
        if (digits > kLongestNumber) {
            return TooLong{i + 1 - digits, kLongestNumber};
        }
    }
    return std::nullopt;
}

/// Walks the text once, building nothing but the path to where it stands.
class Checker final : public nlohmann::json_sax<nlohmann::json> {
public:
    Checker(std::string_view text, std::size_t mostHeld, std::span<const std::string_view> built)
        : text_(text), built_(built), mostHeld_(mostHeld)
    {
    }

    Errors take() { return std::move(errors_); }

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t& text) override
    {
        hold(kText + beyondShort(text));
        return value();
    }
    bool binary(binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = levels_.back();
        if (levels_.size() == 1) {
            isBuilt_ = built_.empty() || std::find(built_.begin(), built_.end(), name) != built_.end();
        }
        hold(kField + beyondShort(name));
        level.key = excerpt(name);
        if (level.names.size() == kMostFields) {
            return tooMany(kMostFields);
        }
        if (!level.names.insert(name).second && errors_.size() < kMostFaults) {
            errors_.push_back({ErrorCode::DuplicateField, path(), {}, {}});
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& fault) override
    {
        constexpr int kNumberOverflow = 406;
        if (fault.id == kNumberOverflow) {
            errors_.push_back({ErrorCode::OutOfRange, path(), excerpt(token), everyNumber()});
        } else {
            const std::size_t offset = std::min(position == 0 ? 0 : position - 1, text_.size());
            const std::string_view rest = text_.substr(offset);
            errors_.push_back(
                {ErrorCode::NotJson, lineAndColumn(text_, offset), excerpt(rest.substr(0, rest.find('\n'))), {}});
        }
        return false;
    }

private:
    struct Level {
        bool isList = false;
        std::size_t index = 0;
        std::string key;
        std::set<std::string> names;
    };

    // What the library's values take, with what an allocation takes beside them.
    static constexpr std::size_t kValue = 16;
    static constexpr std::size_t kText = 48;
    static constexpr std::size_t kList = 32;
    static constexpr std::size_t kObject = 64;
    static constexpr std::size_t kField = 96;

    /// Of a text that is not short enough to be held within itself.
    static std::size_t beyondShort(const std::string& text) { return text.size() > 15 ? text.size() + 17 : 0; }

    void hold(std::size_t bytes) { held_ += isBuilt_ ? bytes : 0; }

    std::string path() const
    {
        std::string path;
        for (const Level& level : levels_) {
            if (level.isList) {
                path.append("[").append(std::to_string(level.index)).append("]");
            } else {
                path.append(path.empty() ? "" : ".").append(level.key);
            }
        }
        return path;
    }

    bool open(bool isList)
    {
        if (levels_.size() == kMostLevels) {
            errors_.push_back({ErrorCode::TooDeep, {}, {}, std::to_string(kMostLevels)});
            return false;
        }
        levels_.push_back({isList, 0, {}, {}});
        hold(isList ? kList : kObject);
        return count();
    }

    bool close()
    {
        levels_.pop_back();
        return next();
    }

    bool value() { return next() && count(); }

    /// Counts a value; false where there are too many to be held in memory.
    bool count()
    {
        hold(kValue);
        if (++values_ > kMostValues) {
            return tooMany(kMostValues);
        }
        return held_ <= mostHeld_ || tooMany(values_ - 1);
    }

    bool tooMany(std::size_t most)
    {
        errors_.push_back({ErrorCode::TooMany, path(), std::to_string(most + 1), std::to_string(most)});
        return false;
    }

    bool next()
    {
        if (!levels_.empty()) {
            ++levels_.back().index;
        }
        return true;
    }

    std::string_view text_;
    std::span<const std::string_view> built_;
    std::vector<Level> levels_;
    std::size_t mostHeld_;
    bool isBuilt_ = true;  ///< the field of the outermost object in which the walk is
    std::size_t values_ = 0;
    std::size_t held_ = 0;
    Errors errors_;
};

}  // namespace

Errors jsonFaults(std::string_view text, std::size_t mostHeld, std::span<const std::string_view> built)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return {{ErrorCode::Empty, {}, {}, {}}};
    }
    if (text.size() > kLargestDocument) {
        return {{ErrorCode::TooLarge, {}, std::to_string(text.size()), std::to_string(kLargestDocument)}};
    }
    if (const auto tooLong = tooLongIn(text)) {
        return {{ErrorCode::TooLarge, lineAndColumn(text, tooLong->at), {}, std::to_string(tooLong->most)}};
    }
    Checker checker(text, mostHeld, built);
    nlohmann::json::sax_parse(text.begin(), text.end(), &checker);
    return checker.take();
}

}  // namespace core
