#include "app/user_language.h"

#include <cstdlib>

#include "core/text/excerpt.h"

namespace app {

namespace {

constexpr std::string_view kOption = "--language";

/// The language of exactly this key.
std::optional<ui::Language> named(std::string_view key)
{
    const auto language = ui::languageOf(key);
    return language && ui::rowOf(*language).key == key ? language : std::nullopt;
}

std::optional<ui::Language> asked(int argc, const char* const* argv)
{
    std::optional<ui::Language> language;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == kOption && i + 1 < argc) {
            language = named(argv[i + 1]);
        } else if (word.starts_with(kOption) && word.substr(kOption.size()).starts_with('=')) {
            language = named(word.substr(kOption.size() + 1));
        }
    }
    return language;
}

std::string_view variable(const char* name)
{
    const char* const value = std::getenv(name);  // before any thread is
    return value == nullptr ? std::string_view() : value;
}

ui::Language ofEnvironment()
{
    std::string_view locale;
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = locale.empty() ? variable(name) : locale;
    }
    const std::string_view first = variable("LANGUAGE").substr(0, variable("LANGUAGE").find(':'));
    const bool none = locale.empty() || locale == "POSIX" || locale == "C" || locale.starts_with("C.");
    return ui::languageOf(none || first.empty() ? locale : first).value_or(ui::Language::English);
}

}  // namespace

ui::Language userLanguage(int argc, const char* const* argv)
{
    const auto language = asked(argc, argv);
    return language ? *language : ofEnvironment();
}

void checkLanguage(const Arguments& arguments, core::Errors& faults)
{
    const auto name = arguments.valueOf(std::string(kOption), faults);
    if (name && !named(*name)) {
        faults.push_back(
            {core::ErrorCode::UnknownName, std::string(kOption), core::excerpt(*name), ui::languageKeys()});
    }
}

}  // namespace app
