#include "core/import/json_scores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/import/json_fields.h"
#include "core/import/json_values.h"
#include "core/import/metric_name.h"
#include "core/import/size_text.h"
#include "core/text/json_check.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using nlohmann::json;

/// All that JsonReader asks a whole file for.
constexpr std::array<std::string_view, 8> kFields = {"results",   "eval",      "config", "model_name",
                                                     "n-samples", "n_samples", "n-shot", "higher_is_better"};

/// What may be held of them: some 150,000 scores with their errors. A file has at most kLargestDocument beside it.
constexpr std::size_t kMostOfScores = std::size_t{32} << 20;

class JsonReader {
public:
    JsonReader(const json& root, const std::string& file, FileReading& reading, FoundScores& found, Remarks& remarks)
        : root_(root), file_(file), reading_(reading), found_(found), remarks_(remarks)
    {
    }

    void read()
    {
        if (root_.is_array() && !root_.empty() && at(root_[0], "name").is_object()) {
            readHelm();
        } else if (at(root_, "eval").is_object() && at(root_, "results").contains("scores")) {
            readInspect();
        } else if (at(root_, "results").is_object() && root_.contains("results")) {
            readHarness();
        } else {
            remarks_.add({RemarkCode::NotMeasurements, file_, 0, 0, {}, {}, {}});
        }
    }

private:
    void placeByName(const std::string& name)
    {
        const ModelName model = modelName(name);
        base_.family = base_.family.empty() ? model.family : base_.family;
        if (base_.point.size || !model.size) {
            return;
        }
        base_.point.size = model.size;
        for (const auto& [is, code] :
             {std::pair(model.mixture, RemarkCode::MixtureSize), std::pair(model.second, RemarkCode::TwoSizesInName),
              std::pair(model.oldPythia, RemarkCode::OldPythiaName)}) {
            if (is) {
                remarks_.add({code, file_, 0, 0, {}, name, {}});
            }
        }
    }

    /// Says so where no size was found. Whether there is one.
    bool isPlaced(const std::string& name)
    {
        if (!base_.point.size) {
            remarks_.add({RemarkCode::NoSizeInName, file_, 0, 0, {}, name, {}});
        }
        return base_.point.size.has_value();
    }

    std::string stem() const
    {
        const std::string last = file_.substr(file_.rfind('/') + 1);
        return last.substr(0, last.rfind('.'));
    }

    void readHarness()
    {
        const json& config = at(root_, "config");
        const auto parameters = numberAt(config, "model_num_parameters");
        if (parameters && *parameters >= 1 && *parameters <= 1e30) {
            base_.point.size = *parameters;
        }
        std::string name = textAt(root_, "model_name");
        std::string rest = textAt(config, "model_args");
        while (!rest.empty()) {
            const std::string part = rest.substr(0, rest.find(','));
            rest = part.size() < rest.size() ? rest.substr(part.size() + 1) : "";
            if (part.starts_with("pretrained=") || part.starts_with("model=") || part.starts_with("engine=")) {
                name = part.substr(part.find('=') + 1);
            } else if (part.starts_with("revision=") && part != "revision=main") {
                base_.point.checkpoint = part.substr(9);
            }
        }
        placeByName(name.empty() ? stem() : name);
        if (!base_.point.size) {
            placeByName(stem());
        }
        if (isPlaced(name.empty() ? stem() : name)) {
            readTasks(config);
        }
    }

    void readTasks(const json& config)
    {
        const json& samples = root_.contains("n-samples") ? at(root_, "n-samples") : at(root_, "n_samples");
        bool filters = samples.is_object() && !samples.empty();
        for (const auto& [task, scores] : at(root_, "results").items()) {
            if (!scores.is_object()) {
                continue;
            }
            FoundScore base = base_;
            base.task = task;
            base.point.shots = countAt(config, "num_fewshot", 0);
            if (const auto shots = countAt(at(root_, "n-shot"), task, 0)) {
                base.point.shots = shots;
            }
            const json& counts = samples.contains(task) ? samples[task] : at(samples, "");
            base.point.questions = countAt(counts, "effective", 1);
            const auto all = countAt(counts, "original", 1);
            if (base.point.questions && all && *base.point.questions < *all) {
                remarks_.add({RemarkCode::PartOfTheQuestions, file_, 0, 0, task, std::to_string(*base.point.questions),
                              std::to_string(*all)});
            }
            filters = readMetrics(scores, base) || filters;
        }
        reading_.layout = filters ? TableLayout::LmEval04 : TableLayout::LmEval03;
    }

    /// A task's metrics, each "acc" or "acc,none"; whether any has a filter.
    bool readMetrics(const json& scores, const FoundScore& base)
    {
        bool filters = false;
        for (const auto& [key, value] : scores.items()) {
            const std::size_t comma = std::min(key.size(), key.find(','));
            const std::string metric = key.substr(0, comma);
            const std::string filter = key.substr(comma);
            filters = filters || !filter.empty();
            if (metric.ends_with("_stderr") || metric == "sample_len") {
                continue;
            }
            if (isNoNumber(value)) {
                sayNoNumber(base.task + " / " + key, value);
            }
            if (!value.is_number()) {
                continue;
            }
            FoundScore score = base;
            score.metric = filter == ",none" ? metric : key;
            score.point.score = value.get<double>();
            std::string errors = metric;
            errors.append("_stderr").append(filter);
            if (const auto error = numberAt(scores, errors); error && *error >= 0) {
                score.point.standardError = error;
            }
            const json& better = at(at(root_, "higher_is_better"), base.task.c_str());
            if (better.is_object() && better.contains(metric) && better[metric].is_boolean()) {
                score.higherIsBetter = better[metric].get<bool>();
            }
            found_.add(score);
        }
        return filters;
    }

    void sayNoNumber(const std::string& of, const json& value)
    {
        remarks_.add(
            {RemarkCode::NotANumber, file_, 0, 0, of, value.is_string() ? value.get<std::string>() : "null", {}});
    }

    /// HELM's stats: the model stands in the folder's name, bookkeeping beside the metrics.
    void readHelm()
    {
        reading_.layout = TableLayout::Helm;
        std::string folder = file_.substr(0, file_.rfind('/') == std::string::npos ? 0 : file_.rfind('/'));
        folder = folder.substr(folder.rfind('/') + 1);
        const std::size_t model = folder.find("model=");
        const bool folderIsModel = model == std::string::npos && !modelName(stem()).size && modelName(folder).size;
        std::string name = model != std::string::npos ? folder.substr(model + 6) : folderIsModel ? folder : stem();
        name = name.substr(0, name.find(','));
        const std::size_t owner = name.find('_');  // "meta_llama-2-7b"
        placeByName(owner == std::string::npos ? name : name.substr(owner + 1));
        base_.task = model == std::string::npos ? std::string() : folder.substr(0, folder.find_first_of(":,"));
        if (!isPlaced(name)) {
            return;
        }
        for (const json& stat : root_) {
            const std::string metric = textAt(at(stat, "name"), "name");
            const auto mean = numberAt(stat, "mean");
            if (!mean || traitsOf(withSpaces(metric)).kind == MetricScale::Unknown || !at(stat, "name").is_object()
                || at(stat, "name").contains("perturbation")) {
                continue;
            }
            FoundScore score = base_;
            score.metric = metric;
            score.point.score = *mean;
            score.point.questions = countAt(stat, "count", 1);
            if (const auto deviation = numberAt(stat, "stddev"); deviation && score.point.questions) {
                score.point.standardError = *deviation / std::sqrt(static_cast<double>(*score.point.questions));
            }
            found_.add(score);
        }
    }

    static std::string withSpaces(std::string name)
    {
        std::replace(name.begin(), name.end(), '_', ' ');
        return name;
    }

    void readInspect()
    {
        reading_.layout = TableLayout::Inspect;
        const json& eval = at(root_, "eval");
        const json& results = at(root_, "results");
        placeByName(textAt(eval, "model"));
        placeByName(stem());  // where the model's own name has no size
        base_.task = textAt(eval, "task");
        base_.point.questions = countAt(results, "completed_samples", 1);
        if (!isPlaced(textAt(eval, "model"))) {
            return;
        }
        const json& scores = at(results, "scores");
        for (const json& scorer : scores) {
            const json& metrics = at(scorer, "metrics");
            for (const auto& [key, metric] : metrics.items()) {
                const auto value = numberAt(metric, "value");
                if (key != "stderr" && key != "std" && isNoNumber(at(metric, "value"))) {
                    sayNoNumber(key, at(metric, "value"));
                }
                if (key == "stderr" || key == "std" || !value) {
                    continue;
                }
                FoundScore score = base_;
                score.metric = scores.size() > 1 ? key + "," + textAt(scorer, "name") : key;
                score.point.score = *value;
                score.point.standardError = numberAt(at(metrics, "stderr"), "value");
                found_.add(score);
            }
        }
    }

    const json& root_;
    const std::string& file_;
    FileReading& reading_;
    FoundScores& found_;
    Remarks& remarks_;
    FoundScore base_;
};

}  // namespace

void jsonScores(std::string_view text, const std::string& file, FileReading& reading, FoundScores& found,
                Remarks& remarks)
{
    // A copy is made where it is needed: a file may have 64 MiB.
    const bool hasWords = text.find("NaN") != std::string_view::npos || text.find("Infinity") != std::string_view::npos;
    const std::string quoted = hasWords && text.size() <= kLargestDocument ? withoutNaN(text) : std::string();
    const std::string_view sound = quoted.empty() ? text : quoted;
    for (const Error& fault : jsonFaults(sound, kMostOfScores, kFields)) {
        if (fault.code != ErrorCode::DuplicateField) {
            remarks.add(remarkOf(fault, file));
            return;
        }
    }
    const json root = jsonOfFields(sound, kFields);
    JsonReader(root, file, reading, found, remarks).read();
}

}  // namespace core
