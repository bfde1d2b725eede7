#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

/// The languages the program speaks.
enum class Language { English, Japanese };

/// What a language asks for besides its words, which are in resources/translations/metric-mirage_KEY.ts.
struct LanguageRow {
    Language language;
    std::string_view key;          ///< "ja": as an option, in the settings and in what a desktop asks for
    std::string_view name;         ///< in itself, as everybody lists it who offers it
    bool spacedPercent;            ///< "15 %", not "15%"
    bool spacedSentences;          ///< a space between two of them
    std::string_view fontPackage;  ///< of Debian, with the letters its script needs; empty where every desktop has them
};

inline constexpr std::array kLanguages = {
    LanguageRow{Language::English, "en", "English", true, true, ""},
    LanguageRow{Language::Japanese, "ja", "日本語", false, false, "fonts-noto-cjk"},
};

static_assert(
    [] {
        for (std::size_t i = 0; i < kLanguages.size(); ++i) {
            if (static_cast<std::size_t>(kLanguages[i].language) != i) {
                return false;
            }
        }
        return true;
    }(),
    "a row a language, in their order");

[[nodiscard]] constexpr const LanguageRow& rowOf(Language language)
{
    return kLanguages[static_cast<std::size_t>(language)];
}

/// The language of a key as a person or a desktop writes it, "ja" or "ja-JP"; nothing for one the program lacks.
[[nodiscard]] constexpr std::optional<Language> languageOf(std::string_view key)
{
    const std::string_view code = key.substr(0, key.find_first_of("-_."));
    for (const LanguageRow& row : kLanguages) {
        if (row.key == code) {
            return row.language;
        }
    }
    return std::nullopt;
}

/// "en, ja": the keys, as a fault lists what is allowed.
[[nodiscard]] inline std::string languageKeys()
{
    std::string keys;
    for (const LanguageRow& row : kLanguages) {
        keys.append(keys.empty() ? "" : ", ").append(row.key);
    }
    return keys;
}

/// "en|ja": the keys, as an option's help offers them; ends with a zero.
inline constexpr auto kLanguageOption = [] {
    constexpr std::size_t size = [] {
        std::size_t sum = 0;
        for (const LanguageRow& row : kLanguages) {
            sum += row.key.size() + 1;
        }
        return sum;
    }();
    std::array<char, size> text{};
    std::size_t at = 0;
    for (const LanguageRow& row : kLanguages) {
        for (const char letter : row.key) {
            text[at++] = letter;
        }
        text[at++] = '|';
    }
    text.back() = '\0';
    return text;
}();

}  // namespace ui
