#include "app/figure_request.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "app/media_request.h"
#include "core/options/option_value.h"
#include "core/text/folded_text.h"
#include "core/text/number_text.h"
#include "ui/export/size_preset.h"
#include "ui/export/typed_size.h"
#include "ui/look/theme_table.h"

namespace app {

namespace {

using core::ErrorCode;
using ui::FigureOptions;
using ui::kSizePresets;
using ui::SizePreset;

constexpr double kMillimetresPerInch = 25.4;
constexpr const char* kAllowedSizes =
    "slide-16x9, half-slide, slide-4x3, square, column-85mm, WxH in 64..16384 px, WxH in 10..2000 mm (mm|cm|in)";

/// What is wrong with a size: one side alone or a decimal comma is no number, a word no name.
ErrorCode faultOfSize(const std::string& text)
{
    const QString pointed = QString::fromStdString(core::foldedText(text)).replace(u',', u'.');
    if (ui::sizeFrom(pointed) || ui::sizeFrom(pointed + u'x' + pointed)) {
        return ErrorCode::NotANumber;
    }
    return !pointed.isEmpty() && pointed.front().isLetter() ? ErrorCode::UnknownName : ErrorCode::OutOfRange;
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
        ui::setSize(options, *preset);
    } else if (const auto size = ui::sizeFrom(QString::fromStdString(*text))) {
        options.width = size->width;
        options.height = size->height;
        options.unit = size->unit;
    } else {
        faults.push_back({faultOfSize(*text), "--size", core::excerpt(*text), kAllowedSizes});
    }
}

void readDpi(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    const auto text = arguments.valueOf("--dpi", faults);
    const auto dpi =
        text ? core::numberIn("--dpi", *text, ui::kDpiBounds, core::NumberKind::Plain, faults) : std::nullopt;
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
template <typename Names, typename Value>
void readName(const Arguments& arguments, const char* option, const Names& names, Value& value, core::Errors& faults)
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
    const auto number =
        text ? core::numberIn(option, *text, ui::kScaleBounds, core::NumberKind::Plain, faults) : std::nullopt;
    if (number && !(*number >= ui::kScaleBounds.minimum && *number <= ui::kScaleBounds.maximum)) {
        faults.push_back({ErrorCode::OutOfRange, option, core::excerpt(*text),
                          core::rangeText(ui::kScaleBounds.minimum, ui::kScaleBounds.maximum)});
    }
    scale = number.value_or(scale);
}

/// "#rrggbb", as style sheets have it, or "none".
void readBackground(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    const auto text = arguments.valueOf("--background", faults);
    if (!text) {
        return;
    }
    const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (*text == "none") {
        options.background = QColor(Qt::transparent);
    } else if (text->size() == 7 && text->front() == '#' && std::all_of(text->begin() + 1, text->end(), isDigit)) {
        options.background = QColor(QString::fromStdString(*text));
    } else {
        faults.push_back({ErrorCode::UnknownName, "--background", core::excerpt(*text), "#000000..#ffffff, none"});
    }
}

void readLook(const Arguments& arguments, FigureOptions& options, core::Errors& faults)
{
    std::vector<std::pair<std::string_view, ui::ThemeId>> themes;
    for (const ui::ThemeRow& row : ui::themeRows()) {
        themes.emplace_back(row.key, row.id);
    }
    constexpr std::array<std::pair<std::string_view, bool>, 2> kSwitch = {{{"on", true}, {"off", false}}};
    using Mode = std::optional<ui::TextMode>;
    constexpr std::array<std::pair<std::string_view, Mode>, 2> kModes = {
        {{"outlines", ui::TextMode::Outlines}, {"live", ui::TextMode::Live}}};
    readName(arguments, "--theme", themes, options.theme, faults);
    readBackground(arguments, options, faults);
    readName(arguments, "--text", kModes, options.text, faults);
    options.fontFamily = QString::fromStdString(arguments.valueOf("--font", faults).value_or(""));
    readScale(arguments, "--font-scale", options.fontScale, faults);
    readScale(arguments, "--line-scale", options.lineScale, faults);
    options.names = arguments.has("--legend") ? FigureOptions::Names::Legend : FigureOptions::Names::Direct;
    readName(arguments, "--title", kSwitch, options.title, faults);
    options.caption = arguments.has("--caption");
    options.answers = arguments.has("--answers");
    for (const std::string& id : arguments.listOf("--panels", faults).value_or(std::vector<std::string>())) {
        options.panels << QString::fromStdString(id);
    }
}

void readLanguage(const Arguments& arguments, ui::ExportChoice& choice, core::Errors& faults)
{
    const auto name = arguments.valueOf("--language", faults);
    const auto language = ui::languageOf(name.value_or("en"));
    if (!language || (name && ui::rowOf(*language).key != *name)) {
        faults.push_back({ErrorCode::UnknownName, "--language", core::excerpt(*name), ui::languageKeys()});
    }
    choice.language = language.value_or(ui::Language::English);
}

/// The format each file's ending asks for, and whether the mean moves in it.
std::vector<ui::ExportJob> readOutputs(const Arguments& arguments, core::Errors& faults)
{
    std::vector<ui::ExportJob> jobs;
    const std::string endings = ui::endingsWhere([](const ui::FormatRow&) { return true; });
    const auto outputs = arguments.values.find("--output");
    if (outputs == arguments.values.end()) {
        faults.push_back({ErrorCode::MissingField, "--output", {}, endings});
        return jobs;
    }
    for (const std::string& path : outputs->second) {
        if (const auto format = ui::formatOf(path)) {
            ui::ExportJob job;
            job.path = path;
            job.choice.format = *format;
            job.moving = isMoving(path, *format, arguments);
            jobs.push_back(std::move(job));
        } else {
            faults.push_back({ErrorCode::UnknownName, "--output", core::excerpt(path), endings});
        }
    }
    return jobs;
}

}  // namespace

std::optional<std::vector<ui::ExportJob>> exportJobsIn(const Arguments& arguments, core::Errors& faults)
{
    const std::size_t before = faults.size();
    std::vector<ui::ExportJob> jobs = readOutputs(arguments, faults);
    ui::ExportChoice choice;
    readSizeOption(arguments, choice.options, faults);
    readDpi(arguments, choice.options, faults);
    readLook(arguments, choice.options, faults);
    readLanguage(arguments, choice, faults);
    for (ui::ExportJob& job : jobs) {
        choice.format = job.choice.format;
        job.choice = choice;
    }
    readMedia(arguments, jobs, faults);
    if (faults.size() > before) {
        return std::nullopt;
    }
    return jobs;
}

}  // namespace app
