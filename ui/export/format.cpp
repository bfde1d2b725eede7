#include "ui/export/format.h"

#include <algorithm>
#include <string>

#include "core/text/lower_case.h"

namespace ui {

std::optional<Format> formatOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string ending = core::lowerCase(name.substr(dot + 1));  // whatever the locale
    const auto row = std::find_if(kFormats.begin(), kFormats.end(),
                                  [&](const FormatRow& candidate) { return candidate.ending == ending; });
    return row == kFormats.end() ? std::nullopt : std::optional(row->format);
}

}  // namespace ui
