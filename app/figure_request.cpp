#include "app/figure_request.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "app/option_value.h"
#include "core/text/number_text.h"
#include "ui/export/size_preset.h"

namespace app {

namespace {

using core::ErrorCode;
using ui::FigureOptions;
using ui::kSizePresets;
using ui::SizePreset;

constexpr const char* kEndings = ".svg, .pdf, .png, .gif, .mp4, .pptx";
constexpr double kMillimetresPerInch = 25.4;
constexpr const char* kAllowedSizes =
    "slide-16x9, half-slide, slide-4x3, square, column-85mm, WxH in 64..16384 px, WxHmm in 10..2000 mm";

/// "800x600" or "85x60mm"; false where it is neither or out of bounds.
bool readSize(std::string text, FigureOptions& options)
{
    options.unit = text.ends_with("mm") ? FigureOptions::Unit::Millimetres : FigureOptions::Unit::Pixels;
    const bool inPixels = options.unit == FigureOptions::Unit::Pixels;
    if (!inPixels) {
        text.resize(text.size() - 2);
    }
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos) {
        return false;
    }
    const core::Range& bounds = inPixels ? ui::kPixelBounds : ui::kMillimetreBounds;
    core::Errors ignored;
    const auto side = [&](const std::string& number, double& value) {
        const auto read = numberIn({}, number, bounds, inPixels, ignored);
        value = read.value_or(0.0);
        return value >= bounds.minimum && value <= bounds.maximum;
    };
    return side(text.substr(0, cross), options.width) && side(text.substr(cross + 1), options.height);
}

void readSizeOption(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    const auto text = arguments.valueOf("--size", faults);
    if (!text) {
        return;
    }
    const auto preset = std::find_if(kSizePresets.begin(), kSizePresets.end(),
                                     [&](const SizePreset& candidate) { return candidate.name == *text; });
    if (preset != kSizePresets.end()) {
        options.width = preset->width;
        options.height = preset->height;
        options.unit = preset->unit;
    } else if (!readSize(*text, options)) {
        faults.push_back({ErrorCode::OutOfRange, "--size", core::excerpt(*text), kAllowedSizes});
    }
}

void readDpi(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    const auto text = arguments.valueOf("--dpi", faults);
    const auto dpi = text ? numberIn("--dpi", *text, ui::kDpiBounds, false, faults) : std::nullopt;
    if (!dpi) {
        return;
    }
    options.dpi = *dpi;
    double most = ui::kDpiBounds.maximum;
    if (options.unit == FigureOptions::Unit::Millimetres) {  // its pixels are those of the paper size
        most = std::min(most, ui::kPixelBounds.maximum * kMillimetresPerInch / std::max(options.width, options.height));
    }
    if (!(*dpi >= ui::kDpiBounds.minimum && *dpi <= most)) {
        faults.push_back(
            {ErrorCode::OutOfRange, "--dpi", core::excerpt(*text), core::rangeText(ui::kDpiBounds.minimum, most)});
    }
}

/// The value of an option that knows a few names; `value` stays where it is none of them.
template <typename Value, std::size_t Count>
void readName(const Arguments& arguments, const char* option,
              const std::array<std::pair<std::string_view, Value>, Count>& names, Value& value, core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    if (!text) {
        return;
    }
    std::string allowed;
    for (const auto& [name, meaning] : names) {
        if (name == *text) {
            value = meaning;
            return;
        }
        allowed.append(allowed.empty() ? "" : ", ").append(name);
    }
    faults.push_back({ErrorCode::UnknownName, option, core::excerpt(*text), allowed});
}

void readScale(const Arguments& arguments, const char* option, double& scale, core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    const auto number = text ? numberIn(option, *text, ui::kScaleBounds, false, faults) : std::nullopt;
    if (number && !(*number >= ui::kScaleBounds.minimum && *number <= ui::kScaleBounds.maximum)) {
        faults.push_back({ErrorCode::OutOfRange, option, core::excerpt(*text),
                          core::rangeText(ui::kScaleBounds.minimum, ui::kScaleBounds.maximum)});
    }
    scale = number.value_or(scale);
}

/// "#rrggbb", as style sheets have it.
void readBackground(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    const auto text = arguments.valueOf("--background", faults);
    if (!text) {
        return;
    }
    const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (text->size() == 7 && text->front() == '#' && std::all_of(text->begin() + 1, text->end(), isDigit)) {
        options.background = QColor(QString::fromStdString(*text));
    } else {
        faults.push_back({ErrorCode::UnknownName, "--background", core::excerpt(*text), "#000000 to #ffffff"});
    }
}

void readLook(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    using ui::FigureTheme;
    constexpr std::array<std::pair<std::string_view, FigureTheme>, 5> kThemes = {
        {{"light", FigureTheme::Light},
         {"dark", FigureTheme::Dark},
         {"projector", FigureTheme::Projector},
         {"transparent", FigureTheme::Transparent},
         {"print", FigureTheme::Print}}};
    constexpr std::array<std::pair<std::string_view, bool>, 2> kSwitch = {{{"on", true}, {"off", false}}};
    using Mode = std::optional<ui::TextMode>;
    constexpr std::array<std::pair<std::string_view, Mode>, 2> kModes = {
        {{"outlines", ui::TextMode::Outlines}, {"live", ui::TextMode::Live}}};
    readName(arguments, "--theme", kThemes, options.theme, faults);
    readBackground(arguments, options, faults);
    readName(arguments, "--text", kModes, options.text, faults);
    options.fontFamily = QString::fromStdString(arguments.valueOf("--font", faults).value_or(""));
    readScale(arguments, "--font-scale", options.fontScale, faults);
    readScale(arguments, "--line-scale", options.lineScale, faults);
    options.names = arguments.has("--legend") ? FigureOptions::Names::Legend : FigureOptions::Names::Direct;
    readName(arguments, "--title", kSwitch, options.title, faults);
    options.caption = arguments.has("--caption");
    for (const std::string& id : arguments.listOf("--panels", faults).value_or(std::vector<std::string>())) {
        options.panels << QString::fromStdString(id);
    }
}

void readLanguage(const Arguments& arguments, FigureRequest& request, core::Errors& faults)
{
    const auto name = arguments.valueOf("--language", faults);
    if (name && *name != "en" && *name != "ja") {
        faults.push_back({ErrorCode::UnknownName, "--language", core::excerpt(*name), "en, ja"});
    }
    request.language = name == "ja" ? ui::Language::Japanese : ui::Language::English;
}

/// The format a file's ending asks for, in any case of letters.
void readOutput(const std::string& path, std::vector<FigureRequest::File>& files, core::Errors& faults)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    std::string ending = dot == std::string::npos ? std::string() : name.substr(dot);
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (ending == ".svg") {
        files.push_back({path, ui::FigureFormat::Svg, {}});
    } else if (ending == ".pdf") {
        files.push_back({path, ui::FigureFormat::Pdf, {}});
    } else if (ending == ".png") {
        files.push_back({path, ui::FigureFormat::Png, {}});
    } else {
        faults.push_back({ErrorCode::UnknownName, "--output", core::excerpt(path), kEndings});
    }
}

}  // namespace

std::optional<FigureRequest> figureRequestIn(const Arguments& arguments, core::Errors& faults)
{
    const std::size_t before = faults.size();
    FigureRequest request;
    const auto outputs = arguments.values.find("--output");
    if (outputs == arguments.values.end()) {
        faults.push_back({ErrorCode::MissingField, "--output", {}, kEndings});
    } else {
        for (const std::string& path : outputs->second) {
            if (!mediaKindOf(path, arguments)) {
                readOutput(path, request.files, faults);
            }
        }
    }
    readSizeOption(arguments, request.options, faults);
    readDpi(arguments, request.options, faults);
    readLook(arguments, request.options, faults);
    request.media = mediaRequestIn(arguments, request.options, faults);
    readLanguage(arguments, request, faults);
    if (faults.size() > before) {
        return std::nullopt;
    }
    return request;
}

}  // namespace app
