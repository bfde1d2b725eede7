#include "app/media_request.h"

#include <algorithm>

#include "core/options/option_value.h"
#include "core/picture/follows.h"
#include "core/text/number_text.h"
#include "ui/export/deck.h"
#include "ui/export/film.h"

namespace app {

namespace {

using core::ErrorCode;

constexpr int kMostSteps = 200;
constexpr const char* kSequence = "frame-%04d.png";

/// An end of what moves, in the parameter's own unit.
void readEnd(const Arguments& arguments, const std::string& option, core::Parameter parameter,
             std::optional<double>& end, core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    const core::Range bounds = core::boundsOf(parameter);
    end = text ? core::numberIn(option, *text, bounds, core::kindOf(parameter), faults) : std::nullopt;
    if (end && core::faultOf(parameter, *end)) {
        faults.push_back(
            {ErrorCode::OutOfRange, option, core::excerpt(*text), core::rangeText(bounds.minimum, bounds.maximum)});
    }
}

void readMoved(const Arguments& arguments, ui::SweepOptions& sweep, core::Errors& faults)
{
    const auto name = arguments.valueOf("--sweep", faults);
    std::string names;
    for (const core::Parameter parameter : ui::kSweeps) {
        if (name && *name == core::keyOf(parameter)) {
            sweep.parameter = parameter;
            return;
        }
        names.append(names.empty() ? "" : ", ").append(core::keyOf(parameter));
    }
    if (name) {
        faults.push_back({ErrorCode::UnknownName, "--sweep", core::excerpt(*name), names});
    }
}

void readCount(const Arguments& arguments, const std::string& option, const core::Range& bounds, int& count,
               core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    const auto number = text ? core::numberIn(option, *text, bounds, core::NumberKind::Count, faults) : std::nullopt;
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

/// What a job that moves is: a film, a picture a frame, or a page a step.
bool isFilm(const ui::ExportJob& job)
{
    return ui::rowOf(job.choice.format).film;
}

bool isPages(const ui::ExportJob& job)
{
    return job.moving && job.choice.format == ui::Format::Pdf;
}

/// An option of films without a film is a mistake, not a wish to be passed over.
void refuseIdleOptions(const Arguments& arguments, const std::vector<ui::ExportJob>& jobs, core::Errors& faults)
{
    const auto any = [&](auto holds) { return std::any_of(jobs.begin(), jobs.end(), holds); };
    const auto refuse = [&](const std::string& option, bool used, const std::string& allowed) {
        const auto found = arguments.values.find(option);
        if (!used && (found != arguments.values.end() || arguments.has(option))) {
            const std::string value = found == arguments.values.end() ? option : found->second.front();
            faults.push_back({ErrorCode::Conflict, option, core::excerpt(value), allowed});
        }
    };
    const std::string films = ui::endingsWhere([](const ui::FormatRow& row) { return row.film; });
    const std::string looping = ui::endingsWhere([](const ui::FormatRow& row) { return row.traits.loops; });
    const auto loops = [](const ui::ExportJob& job) { return ui::rowOf(job.choice.format).traits.loops; };
    const auto moves = [](const ui::ExportJob& job) { return job.moving; };
    const auto hasFrames = [](const ui::ExportJob& job) { return job.moving && !isPages(job); };
    for (const char* option : {"--sweep", "--from", "--to", "--pace"}) {
        refuse(option, any(moves), films + ", " + kSequence + ", .pdf --steps N");
    }
    refuse("--frames", any(hasFrames), films + ", " + kSequence);
    refuse("--fps", any(isFilm), films);
    refuse("--loop", any(loops), looping);
    refuse("--steps", any(isPages), ".pdf");
}

}  // namespace

bool isMoving(const std::string& path, ui::Format format, const Arguments& arguments)
{
    return ui::rowOf(format).film || (format == ui::Format::Png && ui::isSequence(path))
           || (format == ui::Format::Pdf && arguments.values.contains("--steps"));
}

void readMedia(const Arguments& arguments, std::vector<ui::ExportJob>& jobs, core::Errors& faults)
{
    ui::ExportChoice media;
    int steps = 10;
    readMoved(arguments, media.sweep, faults);
    readEnd(arguments, "--from", media.sweep.parameter, media.sweep.from, faults);
    readEnd(arguments, "--to", media.sweep.parameter, media.sweep.to, faults);
    readPace(arguments, media.sweep, faults);
    readCount(arguments, "--frames", {2.0, ui::kMostFrames}, media.sweep.frames, faults);
    readCount(arguments, "--steps", {2.0, kMostSteps}, steps, faults);
    readCount(arguments, "--fps", {1.0, ui::kMostFramesPerSecond}, media.framesPerSecond, faults);
    refuseIdleOptions(arguments, jobs, faults);
    for (ui::ExportJob& job : jobs) {
        job.choice.sweep = media.sweep;
        job.choice.sweep.frames = isPages(job) ? steps : media.sweep.frames;
        job.choice.framesPerSecond = media.framesPerSecond;
        job.choice.loop = arguments.has("--loop");
        const bool isDeck = ui::rowOf(job.choice.format).manyScenarios;
        for (core::Error fault : isFilm(job) ? ui::filmFaults(job.choice)
                                 : isDeck    ? ui::deckFaults(job.choice.options)
                                             : core::Errors()) {
            fault.field = "--" + fault.field;
            faults.push_back(std::move(fault));
        }
    }
}

void followScenario(const Arguments& arguments, const core::ValidScenario& scenario, std::vector<ui::ExportJob>& jobs,
                    core::Errors& faults)
{
    std::string names;
    for (const core::Parameter parameter : ui::kSweeps) {
        if (core::follows(scenario, parameter)) {
            names.append(names.empty() ? "" : ", ").append(core::keyOf(parameter));
        }
    }
    bool isRefused = false;
    for (ui::ExportJob& job : jobs) {
        core::Parameter& moved = job.choice.sweep.parameter;
        moved = arguments.values.contains("--sweep") ? moved : ui::usualSweep(scenario);
        isRefused = isRefused || (job.moving && !core::follows(scenario, moved));
    }
    if (isRefused && names.empty()) {
        faults.push_back({ErrorCode::Conflict, "--layout", std::string(core::keyOf(scenario.view().layout)),
                          ui::endingsWhere([](const ui::FormatRow& row) { return !row.film; })});
    } else if (isRefused) {
        faults.push_back(
            {ErrorCode::Conflict, "--sweep", std::string(core::keyOf(jobs.front().choice.sweep.parameter)), names});
    }
}

}  // namespace app
