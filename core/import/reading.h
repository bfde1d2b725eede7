#pragma once

#include <atomic>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/evidence/series.h"
#include "core/import/remark.h"

namespace core {

/// What a column of a table holds.
enum class Role {
    Ignored,
    Family,
    Model,  ///< a name with the size in it
    Task,
    Setting,  ///< how the task was set: it tells series apart
    Metric,
    Shots,
    Temperature,
    Checkpoint,
    Step,
    Size,
    Compute,
    Score,
    ModelScore,  ///< scores of the model that the header names
    Error,
    Low,
    High,
    Questions,
    Correct,
};

/// Whether a column holds scores, of the metric it is named by or of the model.
[[nodiscard]] constexpr bool isScores(Role role) noexcept
{
    return role == Role::Score || role == Role::ModelScore;
}

/// Whether a column holds what stands beside scores: errors and the ends of intervals.
[[nodiscard]] constexpr bool isBesideScores(Role role) noexcept
{
    return role == Role::Error || role == Role::Low || role == Role::High;
}

enum class TableLayout { Long, Wide, ModelsAcross, LmEval03, LmEval04, Helm, Inspect };

/// A file's name and its bytes.
struct TableFile {
    std::string name;
    std::string bytes;
};

/// What a person changed of what was guessed.
struct ReadOptions {
    std::map<std::string, Role, std::less<>> roles;          ///< by header
    std::map<std::string, std::string, std::less<>> owners;  ///< of errors' headers the header of their scores
    std::map<std::string, Measure, std::less<>> measures;    ///< by metric
    std::map<std::string, bool, std::less<>> percent;        ///< by metric
    std::map<std::string, Grade, std::less<>> grades;        ///< by metric
    std::map<std::string, std::string, std::less<>> names;   ///< what metrics are to be called
    std::optional<int> sizeExponent;                         ///< of size columns without a unit: 6 for millions
    std::optional<char> separator;                           ///< of fields: ',', ';' or a tab
    std::optional<bool> decimalComma;
    bool lastCheckpointOnly = false;

    friend bool operator==(const ReadOptions&, const ReadOptions&) = default;
};

struct ColumnGuess {
    std::string name;
    Role role = Role::Ignored;
    std::string owner;  ///< of an error or interval: the header of its scores
};

/// What was understood of a metric, by its name in the files.
struct MetricGuess {
    std::string name;
    Measure measure = Measure::Fraction;
    Grade grade = Grade::Unknown;
    bool percent = false;
};

/// What was understood of one file.
struct FileReading {
    std::string name;
    TableLayout layout = TableLayout::Wide;
    std::vector<ColumnGuess> columns;              ///< none of JSON
    std::vector<std::vector<std::string>> sample;  ///< the first rows as they stand
    std::size_t rows = 0;
    std::string notes;
};

/// Where a point stands.
struct PointOrigin {
    std::size_t file = 0;  ///< among those read
    std::size_t line = 0;  ///< from 1; 0: in JSON
};

struct Reading {
    std::vector<Series> series;                     ///< points sorted by size
    std::vector<std::vector<PointOrigin>> origins;  ///< of the points of each, in their order
    std::vector<Remark> remarks;
    std::vector<FileReading> files;
    std::vector<MetricGuess> metrics;  ///< in the order in which they were met
};

inline constexpr std::size_t kMostSeriesShown = 200;
inline constexpr std::size_t kLargestTable = std::size_t{1} << 26;
inline constexpr std::size_t kMostScores = 160'000;                ///< of one file: half a kilobyte each
inline constexpr std::size_t kMostSeries = 100'000;                ///< likewise: each takes a kilobyte of memory
inline constexpr std::size_t kMostLetters = std::size_t{1} << 24;  ///< likewise, of names: each series has its own
inline constexpr std::size_t kMostOfNotes = 1000;                  ///< bytes that a series has of them, as its source
inline constexpr std::size_t kSampleRows = 20;

/// How far reading has come, from 0 to 1, for whoever looks from another thread.
struct ReadingProgress {
    std::atomic<double> share = 0.0;
};

/// What files of measurements say, as one table: CSV, TSV, lm-evaluation-harness results (0.3, 0.4), HELM stats,
/// Inspect logs, OpenCompass summaries and wandb exports.
///
/// Domain:   any bytes.
/// Result:   every series that could be read, each within what Evidence::of() takes; whatever else is remarked. Where
///           it was asked to stop, anything. `progress`, if there is one, rises to 1.
/// Accuracy: correctly rounded; per cent are divided by 100. Test: ReadTables.GiveWhatTheyMust.
/// Source:   tests/fixtures/import/README.md.
[[nodiscard]] Reading readTables(std::span<const TableFile> files, const ReadOptions& options = {},
                                 const std::stop_token& stop = {}, ReadingProgress* progress = nullptr);

}  // namespace core
