#include "app/commands.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include "app/faults.h"
#include "app/user_language.h"
#include "core/evidence/largest_size.h"
#include "core/import/reading.h"
#include "core/import/tidy_table.h"
#include "core/io/table_files.h"
#include "core/model/parameter.h"
#include "core/options/option_value.h"
#include "core/picture/fit_table.h"
#include "core/statistics/measured_reading.h"
#include "core/text/excerpt.h"
#include "core/text/number_text.h"
#include "ui/document/file_path.h"
#include "ui/export/measurement_file.h"
#include "ui/export/scenario_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/fit_text.h"
#include "ui/words/number_format.h"
#include "ui/words/remark_text.h"

namespace app {

namespace {

/// The series that documents and figures carry, each once: slides of one deck often draw the same.
class CarriedSeries {
public:
    void add(const core::Evidence& evidence)
    {
        for (const core::Series& one : evidence.series()) {
            const auto [first, last] = known_.equal_range(core::nameOf(one));
            if (std::none_of(first, last, [&](const auto& known) { return all_[known.second] == one; })) {
                known_.emplace(core::nameOf(one), all_.size());
                all_.push_back(one);
            }
        }
    }
    const std::vector<core::Series>& all() const { return all_; }

private:
    std::vector<core::Series> all_;
    std::unordered_multimap<std::string, std::size_t> known_;  ///< by name
};

/// The scenarios of a file, of a deck those of all its slides; faults are named after it.
std::vector<core::ValidScenario> scenariosIn(const std::string& path, Faults& faults)
{
    auto opened = ui::openScenarios(path);
    if (opened) {
        return *std::move(opened);
    }
    for (core::Error& error : opened.error()) {
        if (error.field != path) {
            error.field = path + ": " + error.field;
        }
        faults.inWork.push_back(std::move(error));
    }
    return {};
}

/// The files named: tables, by one reader for all of them, and the series that documents and figures carry.
core::Reading readingOf(const std::vector<std::string>& paths, Faults& faults)
{
    CarriedSeries carried;
    std::vector<core::TableFile> files;
    for (const std::string& path : core::withFolders(paths)) {
        if (ui::holdsScenario(ui::pathText(path))) {
            for (const core::ValidScenario& scenario : scenariosIn(path, faults)) {
                carried.add(scenario.evidence());
            }
        } else if (auto bytes = core::readTableFile(path)) {
            files.push_back({path, *std::move(bytes)});
        } else {
            faults.inWork.insert(faults.inWork.end(), bytes.error().begin(), bytes.error().end());
        }
    }
    core::Reading reading = core::readTables(files);
    reading.series.insert(reading.series.end(), carried.all().begin(), carried.all().end());
    return reading;
}

/// Reads the files named, says what is to be said of them and hands the series on; else the exit code. `usage` are
/// faults of the command's own options.
template <typename Print>
int withSeries(const Arguments& arguments, const ui::Texts& texts, Print print, const core::Errors& usage = {})
{
    Faults faults{arguments.errors, {}};
    faults.usage.insert(faults.usage.end(), usage.begin(), usage.end());
    checkLanguage(arguments, faults.usage);
    if (arguments.files.empty()) {
        faults.usage.push_back({core::ErrorCode::MissingField, "FILE", {}, {}});
    }
    if (faults.any()) {
        return report(faults, texts);
    }
    const core::Reading reading = readingOf(arguments.files, faults);
    const int unread = report(faults, texts);
    say(reading.remarks, texts);
    if (!reading.series.empty()) {
        return print(reading.series, texts);
    }
    return unread != kDone ? unread : reportFailure(ui::Text::NoSeriesLoaded, texts);
}

std::string scoreTable(const std::vector<core::Series>& series, const ui::Texts& texts)
{
    std::string table = "series,points,min,max,width_decades,largest_step,emergence_score,sharpness,note\n";
    const std::vector<std::string> names = core::namesOf(series);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const core::MeasuredReading measured = core::measuredReading(series[i]);
        const core::SeriesReading& reading = measured.reading;
        table.append(core::csvField(names[i])).append(",").append(std::to_string(reading.points));
        for (const double number : {measured.least, measured.most, reading.width, reading.largestStep,
                                    reading.sharpness.emergence, reading.sharpness.slope}) {
            table.append(",").append(core::seventeenDigits(number + 0.0));  // never "-0"
        }
        table.append(",").append(core::csvField(ui::noteOf(measured, texts).toStdString())).append("\n");
    }
    return table;
}

/// The number an option gives, within its bounds; nothing where it was not given, a fault where it is none.
std::optional<double> numberOf(const Arguments& arguments, const std::string& option, const core::Range& bounds,
                               core::NumberKind kind, core::Errors& faults)
{
    const auto text = arguments.valueOf(option, faults);
    const auto number = text ? core::numberIn(option, *text, bounds, kind, faults) : std::nullopt;
    if (number && !(*number >= bounds.minimum && *number <= bounds.maximum)) {
        faults.push_back({core::ErrorCode::OutOfRange, option, core::excerpt(*text),
                          core::rangeText(bounds.minimum, bounds.maximum)});
    }
    return number;
}

/// Says that a forecast has nothing to be held against.
void sayWhereNothingIsHeldBack(const std::vector<core::Series>& series, double below, const ui::Texts& texts)
{
    if (const double largest = core::largestSize(series); largest < below) {
        sayNote(texts(ui::evidence::FitHoldsNothingBack, ui::formatSize(below), ui::formatSize(largest)));
    }
}

core::FitTableRequest fitRequestIn(const Arguments& arguments, core::Errors& faults)
{
    constexpr core::Range kSizes{1.0, 1e30};
    core::FitTableRequest request;
    const core::Range lengths = core::boundsOf(core::Parameter::Length);
    request.below = numberOf(arguments, "--below", kSizes, core::NumberKind::Size, faults);
    request.fit.length = static_cast<std::int64_t>(
        numberOf(arguments, "--length", lengths, core::NumberKind::Count, faults).value_or(1));
    request.fit.floor = arguments.has("--floor");
    return request;
}

}  // namespace

int printMeasurements(const Arguments& arguments, const ui::Texts& texts)
{
    return withSeries(arguments, texts, [](const std::vector<core::Series>& series, const ui::Texts& words) {
        return print(core::tidyTable(series), words);
    });
}

int scoreMeasurements(const Arguments& arguments, const ui::Texts& texts)
{
    return withSeries(arguments, texts, [](const std::vector<core::Series>& series, const ui::Texts& words) {
        return print(scoreTable(series, words), words);
    });
}

int fitMeasurements(const Arguments& arguments, const ui::Texts& texts)
{
    core::Errors faults;
    const core::FitTableRequest request = fitRequestIn(arguments, faults);
    const auto printFits = [&](const std::vector<core::Series>& series, const ui::Texts& words) {
        std::vector<core::FitRow> rows = core::fitRows(series, core::namesOf(series), request);
        for (core::FitRow& row : rows) {
            row.note = ui::noteOf(row.forecast, request.fit, words).toStdString();
        }
        if (request.below) {
            sayWhereNothingIsHeldBack(series, *request.below, words);
        }
        return print(core::fitsToCsv(rows, request), words);
    };
    return withSeries(arguments, texts, printFits, faults);
}

}  // namespace app
