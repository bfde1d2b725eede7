#include "app/media_request.h"

#include <algorithm>
#include <array>
#include <regex>

#include "app/option_value.h"
#include "core/text/number_text.h"

namespace app {

namespace {

using core::ErrorCode;
using Kind = MediaFile::Kind;

constexpr std::size_t kMostDigits = 9;
constexpr int kMostSteps = 200;
constexpr const char* kFilms = ".gif, .mp4, frame-%04d.png, .pdf --steps N";

/// Where a sequence's number stands: "%d" or "%04d" in the file's name, once.
struct NumberPlace {
    std::size_t start = 0;
    std::size_t length = 0;
    std::size_t digits = 1;
};

std::optional<NumberPlace> numberPlaceIn(const std::string& path)
{
    static const std::regex kPlace("%(?:0([1-9]))?d");
    const std::size_t name = path.rfind('/') + 1;
    std::smatch found;
    const auto begin = path.begin() + static_cast<std::ptrdiff_t>(name);
    if (!std::regex_search(begin, path.end(), found, kPlace)
        || std::regex_search(found[0].second, path.end(), kPlace)) {
        return std::nullopt;
    }
    const std::size_t digits = found[1].matched ? static_cast<std::size_t>(*found[1].first - '0') : 1;
    return NumberPlace{static_cast<std::size_t>(found[0].first - path.begin()),
                       static_cast<std::size_t>(found[0].length()), std::min(digits, kMostDigits)};
}

std::string endingOf(const std::string& path)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    std::string ending = dot == std::string::npos ? std::string() : name.substr(dot);
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

void readMean(const Arguments& arguments, const std::string& option, std::optional<double>& mean, core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    const core::Range bounds = core::boundsOf(core::Parameter::Mean);
    mean = text ? numberIn(option, *text, bounds, false, faults) : std::nullopt;
    if (mean && !(*mean >= bounds.minimum && *mean <= bounds.maximum)) {
        faults.push_back(
            {ErrorCode::OutOfRange, option, core::excerpt(*text), core::rangeText(bounds.minimum, bounds.maximum)});
    }
}

void readCount(const Arguments& arguments, const std::string& option, const core::Range& bounds, int& count,
               core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    const auto number = text ? numberIn(option, *text, bounds, true, faults) : std::nullopt;
    if (!number) {
        return;
    }
    if (*number >= bounds.minimum && *number <= bounds.maximum) {
        count = static_cast<int>(*number);
    } else {
        faults.push_back(
            {ErrorCode::OutOfRange, option, core::excerpt(*text), core::rangeText(bounds.minimum, bounds.maximum)});
    }
}

void readPace(const Arguments& arguments, ui::SweepOptions& sweep, core::Errors& faults)
{
    const auto name = arguments.valueOf("--pace", faults);
    if (!name) {
        return;
    }
    sweep.pace = *name == "linear" ? ui::SweepOptions::Pace::Linear : ui::SweepOptions::Pace::Ease;
    if (*name != "linear" && *name != "ease") {
        faults.push_back({ErrorCode::UnknownName, "--pace", core::excerpt(*name), "ease, linear"});
    }
}

/// An option of films without a film is a mistake, not a wish to be passed over.
void refuseIdleOptions(const Arguments& arguments, const MediaRequest& request, core::Errors& faults)
{
    const auto has = [&](Kind kind) {
        return std::any_of(request.files.begin(), request.files.end(),
                           [&](const MediaFile& file) { return file.kind == kind; });
    };
    const bool moving = has(Kind::Gif) || has(Kind::Mp4) || has(Kind::Sequence);
    const auto refuse = [&](const std::string& option, bool used, const char* allowed) {
        const auto found = arguments.values.find(option);
        if (!used && (found != arguments.values.end() || arguments.has(option))) {
            const std::string value = found == arguments.values.end() ? option : found->second.front();
            faults.push_back({ErrorCode::Conflict, option, core::excerpt(value), allowed});
        }
    };
    for (const char* option : {"--from", "--to", "--pace"}) {
        refuse(option, moving || has(Kind::Steps), kFilms);
    }
    refuse("--frames", moving, ".gif, .mp4, frame-%04d.png");
    refuse("--fps", has(Kind::Gif) || has(Kind::Mp4), ".gif, .mp4");
    refuse("--loop", has(Kind::Gif), ".gif");
    refuse("--steps", has(Kind::Steps), ".pdf");
}

void checkFilms(const MediaRequest& request, const ui::FigureOptions& options, core::Errors& faults)
{
    for (const MediaFile& file : request.files) {
        if (file.kind != Kind::Gif && file.kind != Kind::Mp4) {
            continue;
        }
        const auto format = file.kind == Kind::Gif ? ui::VideoFormat::Gif : ui::VideoFormat::Mp4;
        for (core::Error fault : ui::animationFaults(format, request.framesPerSecond, options)) {
            fault.field = "--" + fault.field;
            faults.push_back(std::move(fault));
        }
    }
}

}  // namespace

bool MediaRequest::hasFilms() const
{
    return std::any_of(files.begin(), files.end(), [](const MediaFile& file) { return file.kind != Kind::Deck; });
}

bool MediaRequest::hasDecks() const
{
    return std::any_of(files.begin(), files.end(), [](const MediaFile& file) { return file.kind == Kind::Deck; });
}

std::optional<MediaFile::Kind> mediaKindOf(const std::string& path, const Arguments& arguments)
{
    const std::string ending = endingOf(path);
    if (ending == ".gif") {
        return Kind::Gif;
    }
    if (ending == ".mp4") {
        return Kind::Mp4;
    }
    if (ending == ".pptx") {
        return Kind::Deck;
    }
    if (ending == ".png" && numberPlaceIn(path)) {
        return Kind::Sequence;
    }
    if (ending == ".pdf" && arguments.values.contains("--steps")) {
        return Kind::Steps;
    }
    return std::nullopt;
}

MediaRequest mediaRequestIn(const Arguments& arguments, const ui::FigureOptions& options, core::Errors& faults)
{
    MediaRequest request;
    const auto outputs = arguments.values.find("--output");
    for (const std::string& path : outputs == arguments.values.end() ? std::vector<std::string>() : outputs->second) {
        if (const auto kind = mediaKindOf(path, arguments)) {
            request.files.push_back({path, *kind});
        }
    }
    readMean(arguments, "--from", request.sweep.from, faults);
    readMean(arguments, "--to", request.sweep.to, faults);
    readPace(arguments, request.sweep, faults);
    readCount(arguments, "--frames", {2.0, ui::kMostFrames}, request.sweep.frames, faults);
    readCount(arguments, "--steps", {2.0, kMostSteps}, request.steps, faults);
    readCount(arguments, "--fps", {1.0, ui::mostFramesPerSecond(ui::VideoFormat::Mp4)}, request.framesPerSecond,
              faults);
    request.loop = arguments.has("--loop");
    refuseIdleOptions(arguments, request, faults);
    checkFilms(request, options, faults);
    return request;
}

std::string framePath(const std::string& pattern, std::size_t number)
{
    const NumberPlace place = numberPlaceIn(pattern).value_or(NumberPlace());
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < place.digits ? place.digits - digits.size() : 0, '0');
    std::string path = pattern;
    return path.replace(place.start, place.length, digits);
}

}  // namespace app
