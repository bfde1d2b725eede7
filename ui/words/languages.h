#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/complete.h"

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
    std::string_view figureFont;   ///< with these letters and with digits that go with them, for figures
};

inline constexpr std::array kLanguages = {
    LanguageRow{Language::English, "en", "English", true, true, "", "DejaVu Sans"},
    LanguageRow{Language::Japanese, "ja", "日本語", false, false, "fonts-noto-cjk", "Noto Sans CJK JP"},
};

static_assert(core::isComplete<Language>(kLanguages, &LanguageRow::language));

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

/// The keys: "en, ja" as a fault lists what is allowed, "en|ja" as an option's help offers them.
[[nodiscard]] inline std::string languageKeys(std::string_view between = ", ")
{
    std::string keys;
    for (const LanguageRow& row : kLanguages) {
        keys.append(keys.empty() ? "" : between).append(row.key);
    }
    return keys;
}

}  // namespace ui
