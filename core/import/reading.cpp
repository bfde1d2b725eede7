#include "core/import/reading.h"

#include <algorithm>
#include <unordered_map>

#include "core/evidence/places.h"
#include "core/import/columns.h"
#include "core/import/json_scores.h"
#include "core/import/markdown.h"
#include "core/import/metric_name.h"
#include "core/import/plain_text.h"
#include "core/import/scale.h"
#include "core/import/sheet.h"
#include "core/import/sheet_scores.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// UTF-16 begins with a mark, and may be JSON too: zeros in it are no bytes of the text.
bool looksLikeJson(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of(std::string_view("\xEF\xBB\xBF\xFE\xFF\0 \t\r\n", 11));
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

/// The series of all files, as they grow.
class Gatherer {
public:
    Gatherer(const ReadOptions& options, Remarks& remarks, const std::stop_token& stop)
        : options_(options), remarks_(remarks), stop_(stop)
    {
    }

    FileReading readFile(const TableFile& file)
    {
        FileReading reading;
        reading.name = file.name;
        const bool isJson = looksLikeJson(file.bytes);
        const auto plain = plainText(file.bytes, isJson ? Zeros::Refused : Zeros::FewKept);
        if (!plain) {
            Remark remark = plain.error();
            remark.file = file.name;
            remarks_.add(std::move(remark));
            return reading;
        }
        const std::string_view text = plain->in(file.bytes);
        bool tidy = false;
        std::vector<FoundScore> scores =
            isJson ? jsonScores(text, file.name, reading, remarks_) : readSheet(text, file.name, reading, tidy);
        const ScaledScores scaled = bringToScale(scores, options_, file.name, tidy, remarks_);
        for (const auto& [metric, scale] : scaled.metrics) {
            note(metric, scale);
        }
        for (std::size_t i = 0; i < scores.size() && !stop_.stop_requested(); ++i) {
            add(std::move(scores[i]), scaled.scores[i], reading);
        }
        return reading;
    }

    std::vector<MetricGuess> takeMetrics() { return std::move(metrics_); }

    std::vector<Series> take()
    {
        for (std::size_t i = 0; i < series_.size(); ++i) {
            sortBySize(i);
        }
        if (options_.lastCheckpointOnly) {
            keepLastCheckpoints();
        }
        if (series_.size() > kMostSeriesShown) {
            remarks_.add({RemarkCode::ManySeries,
                          {},
                          0,
                          0,
                          {},
                          std::to_string(series_.size()),
                          std::to_string(kMostSeriesShown)});
        }
        return std::move(series_);
    }

private:
    std::vector<FoundScore> readSheet(std::string_view text, const std::string& file, FileReading& reading, bool& tidy)
    {
        const auto table = markdownTable(text);
        auto sheet = splitSheet(table ? table->text : text, file, remarks_,
                                {table ? '\t' : options_.separator, options_.decimalComma}, stop_);
        if (!sheet || stop_.stop_requested()) {
            return {};
        }
        sheet->model = table ? table->model : std::string();
        const Columns columns = guessColumns(*sheet, options_, file, remarks_);
        tidy = columns.tidy;
        reading.layout = columns.layout;
        reading.rows = sheet->rows.size();
        reading.notes = sheet->notes;
        for (const Column& column : columns.all) {
            reading.columns.push_back({column.name, column.role});
        }
        for (std::size_t i = 0; i < std::min(kSampleRows, sheet->rows.size()); ++i) {
            const auto& fields = sheet->rows[i].fields;
            reading.sample.emplace_back(fields.begin(), fields.end());
        }
        return sheetScores(*sheet, columns, options_, file, remarks_, stop_);
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

    void add(FoundScore score, const ScoreScale& scale, const FileReading& reading)
    {
        const Measurement& point = score.point;
        const MetricGuess& guess = note(score.metric, scale);
        if (const auto called = options_.names.find(score.metric); called != options_.names.end()) {
            score.metric = called->second;
        }
        std::string key = score.family + '\x1f' + score.task + '\x1f' + score.metric + '\x1f' + point.checkpoint;
        key += point.shots ? '\x1f' + std::to_string(*point.shots) : "\x1f";
        key += point.temperature ? '\x1f' + shortestText(*point.temperature) : "\x1f";
        const auto [found, isNew] = index_.try_emplace(std::move(key), series_.size());
        if (isNew) {
            Series series;
            series.family = score.family;
            series.task = score.task;
            series.metric = score.metric.empty() ? "score" : score.metric;
            series.source =
                reading.notes.empty() ? reading.name.substr(reading.name.rfind('/') + 1) : reading.notes;  // no folders
            series.grade = guess.grade;
            series.measure = scale.measure;
            series_.push_back(std::move(series));
            lines_.emplace_back();
        }
        series_[found->second].points.push_back(std::move(score.point));
        lines_[found->second].push_back(score.line);
        files_.try_emplace(found->second, reading.name);
    }

    void sortBySize(std::size_t i)
    {
        Series& series = series_[i];
        const Place place = placeOf(series);
        for (const PlacedScore& placed : placedScores(series, place)) {
            if (placed.runs.size() < 2) {
                continue;
            }
            std::string lines;
            constexpr std::size_t kMostNamed = 5;
            for (std::size_t run = 0; run < std::min(kMostNamed, placed.runs.size()); ++run) {
                lines.append(lines.empty() ? "" : ", ").append(std::to_string(lines_[i][placed.runs[run]]));
            }
            lines.append(placed.runs.size() > kMostNamed ? ", ..." : "");
            remarks_.add({RemarkCode::SameSizeTwice, files_.at(i), lines_[i][placed.runs.back()], 0, nameOf(series),
                          shortestText(placed.at), lines});
        }
        const auto at = place == Place::Size ? &Measurement::size : &Measurement::compute;
        std::stable_sort(series.points.begin(), series.points.end(), [&](const Measurement& a, const Measurement& b) {
            return (a.*at).value_or(0) < (b.*at).value_or(0);
        });
    }

    /// The number in a checkpoint's name, by which they follow one another.
    static double numberIn(const std::string& checkpoint)
    {
        std::string digits;
        for (const char c : checkpoint) {
            digits += c >= '0' && c <= '9' ? std::string(1, c) : "";
        }
        return numberFromText(digits.substr(std::min(digits.size(), digits.find_first_not_of('0')))).value_or(0);
    }

    /// Of series that differ in their checkpoint alone, each size keeps its last.
    void keepLastCheckpoints()
    {
        std::map<std::string, Series> last;
        std::vector<std::string> order;
        for (Series& series : series_) {
            const std::string name = nameOf(series);
            const auto [found, isNew] = last.try_emplace(name, series);
            if (isNew) {
                order.push_back(name);
                continue;
            }
            for (const Measurement& point : series.points) {
                auto& points = found->second.points;
                const auto same = std::find_if(points.begin(), points.end(), [&](const Measurement& one) {
                    return one.size == point.size && one.compute == point.compute;
                });
                if (same == points.end()) {
                    points.push_back(point);
                } else if (numberIn(point.checkpoint) > numberIn(same->checkpoint)) {
                    *same = point;
                }
            }
        }
        series_.clear();
        for (const std::string& name : order) {
            series_.push_back(std::move(last.at(name)));
        }
    }

    const ReadOptions& options_;
    Remarks& remarks_;
    const std::stop_token& stop_;
    std::vector<MetricGuess> metrics_;
    std::unordered_map<std::string, std::size_t> metricIndex_;
    std::vector<Series> series_;
    std::vector<std::vector<std::size_t>> lines_;  ///< of the points of each
    std::unordered_map<std::string, std::size_t> index_;
    std::unordered_map<std::size_t, std::string> files_;  ///< where each began
};

}  // namespace

Reading readTables(std::span<const TableFile> files, const ReadOptions& options, const std::stop_token& stop)
{
    Reading reading;
    Remarks remarks;
    Gatherer gatherer(options, remarks, stop);
    for (const TableFile& file : files) {
        if (stop.stop_requested()) {
            return {};
        }
        reading.files.push_back(gatherer.readFile(file));
    }
    reading.metrics = gatherer.takeMetrics();
    reading.series = gatherer.take();
    reading.remarks = remarks.take();
    return reading;
}

}  // namespace core
