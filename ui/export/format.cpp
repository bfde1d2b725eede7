#include "ui/export/format.h"

#include <algorithm>

namespace ui {

std::optional<Format> formatOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view ending = name.substr(dot + 1);
    const auto same = [](char typed, char known) {  // whatever the locale
        return (typed >= 'A' && typed <= 'Z' ? static_cast<char>(typed - 'A' + 'a') : typed) == known;
    };
    const auto row = std::find_if(kFormats.begin(), kFormats.end(), [&](const FormatRow& candidate) {
        return std::equal(ending.begin(), ending.end(), candidate.ending.begin(), candidate.ending.end(), same);
    });
    return row == kFormats.end() ? std::nullopt : std::optional(row->format);
}

}  // namespace ui
