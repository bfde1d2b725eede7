#include "core/lesson/built_in_lessons.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace core {

namespace {

struct LessonFile {
    std::string_view language;
    std::string_view name;
    std::string_view text;
};

constexpr LessonFile kFiles[] = {
#define LESSON(language, name, text) {language, name, text},
#include "lessons.inc"  // written by core/CMakeLists.txt from resources/lessons
#undef LESSON
};

std::string_view textOf(std::string_view name, std::string_view language)
{
    const auto* const found = std::find_if(std::begin(kFiles), std::end(kFiles), [&](const LessonFile& one) {
        return one.name == name && one.language == language;
    });
    return found == std::end(kFiles) ? std::string_view() : found->text;
}

}  // namespace

std::span<const std::string_view> lessonNames()
{
    static const std::vector<std::string_view> kNames = [] {
        std::vector<std::string_view> names;
        for (const LessonFile& file : kFiles) {
            if (file.language == "en") {
                names.push_back(file.name);
            }
        }
        std::sort(names.begin(), names.end());
        return names;
    }();
    return kNames;
}

std::string_view lessonText(std::string_view name, std::string_view language)
{
    const std::string_view text = textOf(name, language);
    return text.empty() ? textOf(name, "en") : text;
}

std::string_view lessonTitle(std::string_view name, std::string_view language)
{
    constexpr std::string_view kMark = "# ";
    const std::string_view text = lessonText(name, language);
    const std::string_view first = text.substr(0, text.find('\n'));
    return first.starts_with(kMark) ? first.substr(kMark.size()) : first;
}

LessonReading builtInLesson(std::string_view name, std::string_view language)
{
    return readLesson(lessonText(name, language), documentsIn({}));
}

}  // namespace core
