#include "core/import/reading.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "core/evidence/places.h"
#include "core/import/columns.h"
#include "core/import/json_scores.h"
#include "core/import/last_checkpoints.h"
#include "core/import/markdown.h"
#include "core/import/metric_name.h"
#include "core/import/plain_text.h"
#include "core/import/scale.h"
#include "core/import/series_key.h"
#include "core/import/sheet.h"
#include "core/import/sheet_scores.h"
#include "core/import/source_of.h"
#include "core/import/stages.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// UTF-16 begins with a mark, and may be JSON too: zeros in it are no bytes of the text.
bool looksLikeJson(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of(std::string_view("\xEF\xBB\xBF\xFE\xFF\0 \t\r\n", 10));
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

// As measured of 300,000 series.
constexpr double kSplit = 0.35;
constexpr double kUnderstood = 0.75;

/// The series of all files, as they grow.
class Gatherer {
public:
    Gatherer(const ReadOptions& options, Remarks& remarks, const std::stop_token& stop, Stages& stages)
        : options_(options), remarks_(remarks), stop_(stop), stages_(stages)
    {
    }

    /// What stands in a file; understand() says what it means, once all files are read.
    FileReading readFile(const TableFile& file)
    {
        FileReading reading;
        reading.name = file.name;
        found_.push_back({FoundScores(words_)});
        FoundInFile& found = found_.back();
        const bool isJson = looksLikeJson(file.bytes);
        const auto plain = plainText(file.bytes, isJson ? Zeros::Refused : Zeros::FewKept);
        if (!plain) {
            Remark remark = plain.error();
            remark.file = file.name;
            remarks_.add(std::move(remark));
            return reading;
        }
        const std::string_view text = plain->in(file.bytes);
        if (isJson) {
            jsonScores(text, file.name, reading, found.scores, remarks_);
            if (found.scores.letters() >= kMostLetters) {
                found.scores = FoundScores(words_);
                remarks_.add({RemarkCode::TooManyValues, file.name, 0, 0, {}, {}, {}});
            }
        } else {
            readSheet(text, file.name, reading, found);
        }
        found.shape = std::to_string(static_cast<int>(reading.layout));
        for (const ColumnGuess& column : reading.columns) {
            found.shape.append("\x1f").append(column.name);
        }
        found.tallies = tallied(found.scores, options_, found.tidy);
        add(found.tallies, tables_[found.shape]);
        return reading;
    }

    void understand(const std::vector<FileReading>& files)
    {
        stages_.begin(kUnderstood);
        std::size_t all = 0;
        std::size_t done = 0;
        for (const FoundInFile& found : found_) {
            all += found.scores.size();
        }
        // At most so many: what is not used of it costs no memory, what grows by being copied takes twice its own.
        series_.reserve(all);
        origins_.reserve(all);
        for (std::size_t file = 0; file < files.size() && !stop_.stop_requested(); ++file) {
            FoundInFile& found = found_[file];
            const ScaleTaker taker{[&](const std::string& metric, const ScoreScale& scale) { note(metric, scale); },
                                   [&](std::size_t i, FoundScore& score, const ScoreScale& scale) {
                                       addScore(score, found.scores.namesOf(i), scale, files[file], file);
                                       stages_.cameTo(++done, all);
                                       return !stop_.stop_requested();
                                   }};
            bringToScale(found.scores, options_, files[file].name, found.tidy, {found.tallies, tables_[found.shape]},
                         taker, remarks_);
            found = {FoundScores(words_)};
        }
    }

    std::vector<MetricGuess> takeMetrics() { return std::move(metrics_); }

    std::vector<Series> take(const std::vector<FileReading>& files)
    {
        stages_.begin(1.0);
        for (std::size_t i = 0; i < series_.size() && !stop_.stop_requested(); ++i) {
            sayRuns(i, files);
            sortBySize(i);
            stages_.cameTo(i + 1, series_.size());
        }
        if (options_.lastCheckpointOnly && !stop_.stop_requested()) {
            keepLastCheckpoints(series_, origins_);
        }
        return std::move(series_);
    }

    std::vector<std::vector<PointOrigin>> takeOrigins() { return std::move(origins_); }

private:
    /// The scores of one file, and what tells tables of another shape from it.
    struct FoundInFile {
        FoundScores scores;
        bool tidy = false;
        std::string shape = {};
        Tallies tallies = {};
    };

    void readSheet(std::string_view text, const std::string& file, FileReading& reading, FoundInFile& found)
    {
        const auto table = markdownTable(text);
        auto sheet = splitSheet(table ? table->text : text, file, remarks_,
                                {table ? '\t' : options_.separator, options_.decimalComma}, stop_);
        if (!sheet || stop_.stop_requested()) {
            return;
        }
        sheet->model = table ? table->model : std::string();
        const Columns columns = guessColumns(*sheet, options_, file, remarks_);
        found.tidy = columns.tidy;
        reading.layout = columns.layout;
        reading.rows = sheet->rows.size();
        reading.notes = sheet->notes;
        for (const Column& column : columns.all) {
            const bool beside = isBesideScores(column.role) && column.belongsTo >= 0;
            reading.columns.push_back(
                {column.name, column.role,
                 beside ? columns.all[static_cast<std::size_t>(column.belongsTo)].name : std::string()});
        }
        for (std::size_t i = 0; i < std::min(kSampleRows, sheet->rows.size()); ++i) {
            std::vector<std::string>& fields = reading.sample.emplace_back();
            for (std::size_t column = 0; column < columns.all.size(); ++column) {
                fields.emplace_back(sheet->rows.field(i, column));
            }
        }
        sheetScores(*sheet, columns, options_, file, found.scores, remarks_, stop_);
    }

    /// What is said of a metric, and what a person said of it.
    const MetricGuess& note(const std::string& metric, const ScoreScale& scale)
    {
        const auto [found, isNew] = metricIndex_.try_emplace(metric, metrics_.size());
        if (isNew) {
            const auto grade = options_.grades.find(metric);
            metrics_.push_back({metric, scale.measure,
                                grade == options_.grades.end() ? traitsOf(metric).grade : grade->second, false});
        }
        MetricGuess& guess = metrics_[found->second];
        guess.percent = guess.percent || scale.percent;
        return guess;
    }

    void addScore(FoundScore& score, FoundScores::Names names, const ScoreScale& scale, const FileReading& reading,
                  std::size_t file)
    {
        const Measurement& point = score.point;
        const MetricGuess& guess = note(score.metric, scale);
        if (const auto called = options_.names.find(score.metric); called != options_.names.end()) {
            score.metric = called->second;
            names.metric = words_.numberOf(score.metric);
        }
        const SeriesKey key{names, point.shots.value_or(-1), point.temperature.value_or(-1)};
        const auto [found, isNew] = index_.try_emplace(key, series_.size());
        if (isNew) {
            Series series;
            series.family = score.family;
            series.task = score.task;
            series.metric = score.metric.empty() ? "score" : score.metric;
            series.source = sourceOf(reading);
            series.grade = guess.grade;
            series.measure = scale.measure;
            series_.push_back(std::move(series));
            origins_.emplace_back();
        }
        series_[found->second].points.push_back(point);
        origins_[found->second].push_back({file, score.line});
    }

    /// Says where the runs of one size stand.
    void sayRuns(std::size_t i, const std::vector<FileReading>& files)
    {
        const Series& series = series_[i];
        for (const PlacedScore& placed : placedScores(series, placeOf(series))) {
            if (placed.runs.size() < 2) {
                continue;
            }
            const auto of = [&](std::size_t run) { return origins_[i][placed.runs[run]]; };
            bool oneFile = true;
            for (std::size_t run = 1; run < placed.runs.size(); ++run) {
                oneFile = oneFile && of(run).file == of(0).file;
            }
            std::string where;
            constexpr std::size_t kMostNamed = 5;
            for (std::size_t run = 0; run < std::min(kMostNamed, placed.runs.size()); ++run) {
                const auto [file, line] = of(run);
                where.append(where.empty() ? "" : ", ");
                where.append(oneFile ? "" : lastPart(files[file].name) + (line > 0 ? ":" : ""));
                where.append(line > 0 ? std::to_string(line) : "");
            }
            where.append(placed.runs.size() > kMostNamed ? ", ..." : "");
            const auto last = of(placed.runs.size() - 1);
            remarks_.add({oneFile ? RemarkCode::SameSizeTwice : RemarkCode::SameSizeInFiles,
                          oneFile ? files[last.file].name : std::string(), oneFile ? last.line : 0, 0, nameOf(series),
                          shortestText(placed.at), where});
        }
    }

    static std::string lastPart(const std::string& path) { return path.substr(path.rfind('/') + 1); }

    void sortBySize(std::size_t i)
    {
        std::vector<Measurement>& points = series_[i].points;
        const auto at = placeOf(series_[i]) == Place::Size ? &Measurement::size : &Measurement::compute;
        std::vector<std::size_t> order(points.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return (points[a].*at).value_or(0) < (points[b].*at).value_or(0);
        });
        std::vector<Measurement> sorted;
        std::vector<PointOrigin> origins;
        sorted.reserve(points.size());
        origins.reserve(points.size());
        for (const std::size_t place : order) {
            sorted.push_back(std::move(points[place]));
            origins.push_back(origins_[i][place]);
        }
        points = std::move(sorted);
        origins_[i] = std::move(origins);
    }

    const ReadOptions& options_;
    Remarks& remarks_;
    const std::stop_token& stop_;
    Stages& stages_;
    std::vector<MetricGuess> metrics_;
    std::unordered_map<std::string, std::size_t> metricIndex_;
    std::vector<Series> series_;
    std::vector<std::vector<PointOrigin>> origins_;  ///< of the points of each
    Words words_;                                    ///< of all scores
    std::unordered_map<SeriesKey, std::size_t, HashOfSeriesKey> index_;
    std::vector<FoundInFile> found_;
    std::map<std::string, Tallies> tables_;  ///< by shape
};

}  // namespace

Reading readTables(std::span<const TableFile> files, const ReadOptions& options, const std::stop_token& stop,
                   ReadingProgress* progress)
{
    Reading reading;
    Remarks remarks;
    Stages stages(progress);
    Gatherer gatherer(options, remarks, stop, stages);
    stages.begin(kSplit);
    for (const TableFile& file : files) {
        if (stop.stop_requested()) {
            return {};
        }
        reading.files.push_back(gatherer.readFile(file));
        stages.cameTo(reading.files.size(), files.size());
    }
    gatherer.understand(reading.files);
    reading.metrics = gatherer.takeMetrics();
    reading.series = gatherer.take(reading.files);
    reading.origins = gatherer.takeOrigins();
    reading.remarks = remarks.take();
    stages.cameTo(1, 1);
    return reading;
}

}  // namespace core
