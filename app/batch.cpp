#include "app/batch.h"

#include <algorithm>
#include <map>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/media_request.h"
#include "app/option_table.h"
#include "app/same_files.h"
#include "core/io/file.h"
#include "core/text/excerpt.h"
#include "core/text/json_check.h"
#include "core/text/number_text.h"
#include "ui/words/error_text.h"

namespace app {

namespace {

using core::ErrorCode;

constexpr qsizetype kMostEntries = 10'000;  // their figures stand beside their places until the last is drawn

const OptionRow* rowOf(std::span<const OptionRow> rows, const std::string& option)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const OptionRow& r) { return option == r.name; });
    return row == rows.end() ? nullptr : &*row;
}

/// A value as it would be typed; nothing for what cannot be typed.
std::optional<std::string> typed(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString().toStdString();
    }
    if (value.isDouble()) {
        return core::shortestText(value.toDouble());
    }
    if (value.isBool()) {
        return value.toBool() ? "on" : "off";
    }
    if (!value.isArray()) {
        return std::nullopt;
    }
    std::string list;
    for (const QJsonValue& entry : value.toArray()) {
        const auto text = entry.isArray() ? std::nullopt : typed(entry);
        if (!text) {
            return std::nullopt;
        }
        list.append(list.empty() ? "" : ",").append(*text);
    }
    return list;
}

/// A value as the file has it, short enough to stand in a message.
std::string shown(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return core::excerpt(list.mid(1, list.size() - 2).toStdString());
}

/// A preset's own title, or the file's name.
QString titleOf(const NamedScenario& named, const ui::Texts& texts)
{
    return named.file.empty() ? ui::presetTitle(named.preset, texts)
                              : QFileInfo(QString::fromStdString(named.file)).completeBaseName();
}

void queue(const std::vector<ui::ExportJob>& asked, const std::vector<NamedScenario>& scenarios,
           const std::string& origin, std::vector<QueuedJob>& jobs)
{
    for (ui::ExportJob job : asked) {
        const ui::Texts texts = ui::textsFor(job.choice.language);
        for (const NamedScenario& named : scenarios) {
            job.scenarios.push_back({named.scenario, titleOf(named, texts)});
        }
        jobs.push_back({std::move(job), origin});
    }
}

/// One entry as the arguments that would ask for the same.
class Entry {
public:
    Entry(const Arguments& beside, const QJsonObject& object, std::string place)
        : arguments_(beside), object_(object), place_(std::move(place))
    {
        arguments_.values.erase("--batch");
        arguments_.errors.clear();
        for (const QString& field : object_.keys()) {
            if (!QStringList{"preset", "scenario", "overrides", "output", "options"}.contains(field)) {
                fault(ErrorCode::UnknownField, field.toStdString(), {}, "preset, scenario, overrides, output, options");
            }
        }
        readText("preset");
        readText("scenario");
        readOptions("overrides", scenarioOptions());
        readOptions("options", exportOptions());
        readOutputs();
    }

    /// Adds the jobs, or every fault under its place in the file.
    void addTo(std::vector<QueuedJob>& jobs, Faults& faults)
    {
        Faults own;
        auto asked = exportJobsIn(arguments_, own.usage);
        const auto scenarios = oneScenarioFrom(arguments_, own);
        if (!scenarios.empty() && asked) {
            followScenario(arguments_, scenarios.front().scenario, *asked, own.usage);
        }
        for (core::Error error : own.usage) {
            error.field = placeOf(error.field);
            faults.usage.push_back(std::move(error));
        }
        for (core::Error error : own.inWork) {
            error.field = place_ + ": " + error.field;
            faults.inWork.push_back(std::move(error));
        }
        addNew({{}, {}, own.remarks, own.nothingRead}, faults);
        faults.usage.insert(faults.usage.end(), faults_.begin(), faults_.end());
        if (!scenarios.empty() && asked && own.usage.empty()) {
            queue(*asked, scenarios, place_, jobs);
        }
    }

private:
    void fault(ErrorCode code, const std::string& field, const std::string& found, const std::string& allowed)
    {
        faults_.push_back({code, place_ + "." + field, core::excerpt(found), allowed});
    }

    /// "FILE: [2].options.theme" for "--theme".
    std::string placeOf(const std::string& option) const
    {
        if (!option.starts_with("--")) {
            return place_ + ": " + option;
        }
        const auto section = sections_.find(option);
        return place_ + (section == sections_.end() ? "" : section->second) + "." + option.substr(2);
    }

    void readText(const char* field)
    {
        const QJsonValue value = object_.value(QLatin1String(field));
        if (value.isString()) {
            arguments_.values["--" + std::string(field)] = {value.toString().toStdString()};
            arguments_.starts = {{"--" + std::string(field), value.toString().toStdString()}};
        } else if (!value.isUndefined()) {
            fault(ErrorCode::WrongType, field, shown(value), "text");
        }
    }

    void readOptions(const char* section, std::span<const OptionRow> rows)
    {
        const QJsonValue options = object_.value(QLatin1String(section));
        if (!options.isUndefined() && !options.isObject()) {
            fault(ErrorCode::WrongType, section, shown(options), "object");
        }
        const QJsonObject fields = options.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            readOption(section, rows, field.key().toStdString(), field.value());
        }
    }

    void readOption(const std::string& section, std::span<const OptionRow> rows, const std::string& name,
                    const QJsonValue& value)
    {
        const std::string option = "--" + name;
        const OptionRow* row = rowOf(rows, option);
        const bool elsewhere = name == "preset" || name == "scenario" || name == "output" || name == "batch";
        if (row == nullptr || elsewhere) {
            fault(ErrorCode::UnknownField, section + "." + name, {}, {});
        } else if (row->value.empty()) {
            std::erase(arguments_.flags, option);
            if (value.isBool() && value.toBool()) {
                arguments_.flags.push_back(option);
            } else if (!value.isBool()) {
                fault(ErrorCode::WrongType, section + "." + name, shown(value), "true, false");
            }
        } else if (row->several && value.isArray()) {
            readList(option, section, value.toArray());
        } else if (const auto text = typed(value)) {
            arguments_.values[option] = {*text};
            sections_[option] = "." + section;
        } else {
            fault(ErrorCode::WrongType, section + "." + name, shown(value), "text, number");
        }
    }

    /// The values of an option that may have several; what is no text is empty, and refused as that.
    void readList(const std::string& option, const std::string& section, const QJsonArray& values)
    {
        arguments_.values[option].clear();
        sections_[option] = "." + section;
        for (const QJsonValue& value : values) {
            arguments_.values[option].push_back(value.toString().toStdString());
        }
    }

    void readOutputs()
    {
        const QJsonValue output = object_.value(QLatin1String("output"));
        const QJsonArray files = output.isArray() ? output.toArray() : QJsonArray{output};
        for (const QJsonValue& file : output.isUndefined() ? QJsonArray() : files) {
            if (file.isString()) {
                arguments_.values["--output"].push_back(file.toString().toStdString());
            } else {
                fault(ErrorCode::WrongType, "output", shown(file), "text");
            }
        }
    }

    Arguments arguments_;
    const QJsonObject object_;
    const std::string place_;
    std::map<std::string, std::string> sections_;  ///< where in the entry an option stands
    core::Errors faults_;
};

/// A batch file's entries; none where there is a fault.
QJsonArray entriesIn(const std::string& file, Faults& faults)
{
    const auto text = core::readFile(file, core::kLargestDocument);
    if (!text) {
        faults.inWork.push_back(text.error().front());
        return {};
    }
    for (core::Error error : core::jsonFaults(*text)) {
        error.field = error.field.empty() ? file : file + ": " + error.field;
        faults.usage.push_back(std::move(error));
    }
    if (faults.any()) {
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
    const QJsonArray entries = document.array();
    if (!document.isArray()) {
        faults.usage.push_back({ErrorCode::WrongType, file, core::excerpt(*text), "list"});
    } else if (entries.isEmpty()) {
        faults.usage.push_back({ErrorCode::Empty, file, {}, "list"});
    } else if (entries.size() > kMostEntries) {
        faults.usage.push_back(
            {ErrorCode::TooMany, file, std::to_string(entries.size()), std::to_string(kMostEntries)});
        return {};
    }
    return entries;
}

std::vector<QueuedJob> jobsIn(const std::string& file, const Arguments& beside, Faults& faults)
{
    std::vector<QueuedJob> jobs;
    const QJsonArray entries = entriesIn(file, faults);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const std::string place = file + ": [" + std::to_string(i) + "]";
        if (entries[i].isObject()) {
            Entry(beside, entries[i].toObject(), place).addTo(jobs, faults);
        } else {
            faults.usage.push_back({ErrorCode::WrongType, place, shown(entries[i]), "object"});
        }
    }
    return jobs;
}

}  // namespace

std::vector<QueuedJob> jobsFrom(const Arguments& arguments, Faults& faults)
{
    std::vector<QueuedJob> jobs;
    if (const auto batch = arguments.valueOf("--batch", faults.usage)) {
        for (const char* option : {"--output", "--preset", "--scenario"}) {
            if (arguments.values.contains(option)) {
                faults.usage.push_back({ErrorCode::Conflict, option, core::excerpt(arguments.values.at(option).front()),
                                        "--batch | " + std::string(option)});
            }
        }
        jobs = faults.any() ? jobs : jobsIn(*batch, arguments, faults);
    } else {
        auto asked = exportJobsIn(arguments, faults.usage);
        const auto isDeck = [](const ui::ExportJob& job) { return ui::rowOf(job.choice.format).manyScenarios; };
        const bool onlyDecks = asked && std::all_of(asked->begin(), asked->end(), isDeck);
        const auto scenarios = onlyDecks ? scenariosFrom(arguments, faults) : oneScenarioFrom(arguments, faults);
        if (!scenarios.empty() && asked) {
            followScenario(arguments, scenarios.front().scenario, *asked, faults.usage);
            queue(*asked, scenarios, {}, jobs);
        }
    }
    refuseSameFiles(jobs, faults);
    return faults.any() ? std::vector<QueuedJob>() : jobs;
}
}  // namespace app
