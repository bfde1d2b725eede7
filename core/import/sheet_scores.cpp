#include "core/import/sheet_scores.h"

#include <algorithm>
#include <cmath>

#include "core/evidence/columns.h"
#include "core/import/cell.h"
#include "core/import/metric_name.h"
#include "core/import/row_keys.h"
#include "core/import/size_text.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// "pythia-70m" of "results/pythia-70m.csv".
std::string stemOf(const std::string& file)
{
    const std::string last = file.substr(file.rfind('/') + 1);
    return last.substr(0, last.rfind('.'));
}

bool isDashOrSo(std::string_view cell)
{
    return saysNothing(cell) && !cell.empty() && plainName(cell) != "nan";
}

class Reader {
public:
    Reader(const Sheet& sheet, const Columns& columns, const ReadOptions& options, const std::string& file,
           Remarks& remarks)
        : sheet_(sheet), columns_(columns), options_(options), file_(file), remarks_(remarks),
          missing_(columns.all.size()), comma_(sheet.decimalComma), keys_(sheet, columns, file, remarks)
    {
    }

    std::vector<FoundScore> read(const std::stop_token& stop)
    {
        if (!isReadable()) {
            return {};
        }
        findBeside();
        const auto columns = std::count_if(columns_.all.begin(), columns_.all.end(), [](const Column& column) {
            return column.role == Role::Score || column.role == Role::ModelScore;
        });
        found_.reserve(std::min(kMostScores, sheet_.rows.size() * static_cast<std::size_t>(columns)));
        for (const SheetRow& row : sheet_.rows) {
            if (stop.stop_requested()) {
                return {};
            }
            if (found_.size() >= kMostScores) {
                remarks_.add({RemarkCode::TooManyScores, file_, row.line, 0, {}, {}, std::to_string(kMostScores)});
                break;
            }
            readRow(row);
        }
        sayMissing();
        return std::move(found_);
    }

private:
    /// Whether the table as a whole has places and a unit for them.
    bool isReadable()
    {
        const bool models = columns_.has(Role::ModelScore);
        if (!columns_.has(Role::Score) && !models) {
            remarks_.add({RemarkCode::NoScores, file_, sheet_.header.line, 0, {}, {}, {}});
            return false;
        }
        const bool size = columns_.has(Role::Size);
        if (!size && !columns_.has(Role::Compute) && !columns_.has(Role::Model) && !models) {
            fileIsModel_ = modelName(model()).size.has_value();
            if (!fileIsModel_) {
                remarks_.add({RemarkCode::NoPlaces, file_, sheet_.header.line, 0, {}, {}, {}});
                return false;
            }
        }
        if (!size && columns_.has(Role::Compute) && !columns_.has(Role::Model) && !models) {
            remarks_.add({RemarkCode::ComputeOnly, file_, sheet_.header.line, 0, {}, {}, {}});
        }
        return !size || hasUnit();
    }

    /// A column of bare numbers, all below 10,000, does not say what it counts.
    bool hasUnit()
    {
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            const Column& column = columns_.all[i];
            if (column.role != Role::Size || column.exponent != 0 || columns_.tidy) {
                continue;
            }
            double most = 0;
            bool units = false;
            for (const SheetRow& row : sheet_.rows) {
                const auto size = sizeInCell(row.fields[i], comma_);
                units = units || (size && !size->bare);
                most = size ? std::max(most, size->size) : most;
            }
            constexpr double kSurelyParameters = 10'000;
            if (!units && most > 0 && most < kSurelyParameters) {
                if (!options_.sizeExponent) {
                    remarks_.add(
                        {RemarkCode::NoUnit, file_, sheet_.header.line, i + 1, column.name, shortestText(most), {}});
                    return false;
                }
                sizeExponent_ = *options_.sizeExponent;
            }
        }
        return true;
    }

    /// Of the whole file.
    std::string model() const { return sheet_.model.empty() ? stemOf(file_) : sheet_.model; }

    void readRow(const SheetRow& row)
    {
        const FoundScore base = keys_.read(row, sizeExponent_, fileIsModel_ ? model() : std::string());
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            const Role role = columns_.all[i].role;
            if (role == Role::Score || role == Role::ModelScore) {
                readScore(row, i, base);
            }
        }
    }

    void fault(RemarkCode code, std::size_t line, std::size_t i, std::string_view cell, std::string allowed = {})
    {
        remarks_.add({code, file_, line, i + 1, columns_.all[i].name, std::string(cell), std::move(allowed)});
    }

    void readScore(const SheetRow& row, std::size_t i, FoundScore base)
    {
        const Column& column = columns_.all[i];
        const std::string_view cell = row.fields[i];
        if (isDashOrSo(cell)) {
            return;
        }
        if (cell.empty()) {
            ++missing_[i].count;
            missing_[i].line = missing_[i].line == 0 ? row.line : missing_[i].line;
            return;
        }
        const auto printed = scoreInCell(cell, comma_);
        base.column = i + 1;
        base.task = base.task.empty() ? column.task : base.task;
        base.metric = base.metric.empty() || column.role == Role::Score ? metricOf(base, column) : base.metric;
        if (!printed) {
            if (base.counts) {
                const bool beyond = isBeyondNumbers(cell);
                fault(beyond ? RemarkCode::OutOfRange : RemarkCode::NotANumber, row.line, i, cell,
                      beyond ? rangeText(-kLargestScore, kLargestScore) : "");
            }
            return;
        }
        base.point.score = printed->score;
        base.point.standardError = printed->error;
        base.percent = printed->percent || column.percent;
        base.correct = printed->correct;
        base.point.questions = printed->questions ? printed->questions : base.point.questions;
        base.printed = printed->correct ? std::string(cell) : std::string();
        if (!column.model.empty()) {
            keys_.placeByName(base, column.model);
        }
        if (!base.setting.empty()) {
            base.task.append(base.task.empty() ? "" : ", ").append(base.setting);
        }
        if (base.counts) {
            readBeside(row, i, base);
            base.counts = divideByN(row, i, base);
        }
        found_.push_back(std::move(base));
    }

    std::string metricOf(const FoundScore& base, const Column& column) const
    {
        const bool named = !base.metric.empty() && columns_.has(Role::Metric);
        return named ? base.metric : column.metric;
    }

    /// Right answers over all answers.
    bool divideByN(const SheetRow& row, std::size_t i, FoundScore& score)
    {
        if (!columns_.all[i].fromCounts) {
            return true;
        }
        const auto n = score.point.questions;
        const double right = score.point.score;
        if (!n || right < 0 || right != std::floor(right) || right > static_cast<double>(*n)) {
            fault(RemarkCode::OutOfRange, row.line, i, row.fields[i], n ? rangeText(0, static_cast<double>(*n)) : "");
            return false;
        }
        score.point.score = right / static_cast<double>(*n);
        return true;
    }

    /// Which columns hold errors and intervals of each column of scores.
    void findBeside()
    {
        beside_.resize(columns_.all.size());
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            const Column& column = columns_.all[i];
            if (column.role != Role::Error && column.role != Role::Low && column.role != Role::High) {
                continue;
            }
            for (std::size_t of = 0; of < columns_.all.size(); ++of) {
                const Role role = columns_.all[of].role;
                const bool any = column.belongsTo < 0 && (role == Role::Score || role == Role::ModelScore);
                if (any || (column.belongsTo >= 0 && static_cast<std::size_t>(column.belongsTo) == of)) {
                    beside_[of].push_back(i);
                }
            }
        }
    }

    /// The error and interval of the scores of column `of`; the score stays without those that cannot be read.
    void readBeside(const SheetRow& row, std::size_t of, FoundScore& score)
    {
        for (const std::size_t i : beside_[of]) {
            const Column& column = columns_.all[i];
            const auto number = column.role == Role::Error ? &Measurement::standardError
                                : column.role == Role::Low ? &Measurement::low
                                                           : &Measurement::high;
            const std::string_view cell = row.fields[i];
            if (saysNothing(cell)) {
                continue;
            }
            const auto value = scoreInCell(cell, comma_);
            if (!value || (column.role == Role::Error && value->score < 0)) {
                const bool outside = value || isBeyondNumbers(cell);
                fault(outside ? RemarkCode::OutOfRange : RemarkCode::NotANumber, row.line, i, cell,
                      outside ? rangeText(0, kLargestScore) : "");
                continue;
            }
            score.point.*number = value->score;
        }
        if (score.point.low && score.point.high && *score.point.low > *score.point.high) {
            fault(RemarkCode::OutOfRange, row.line, of, shortestText(*score.point.low),
                  rangeText(-kLargestScore, *score.point.high));
            score.point.low.reset();
            score.point.high.reset();
        }
    }

    void sayMissing()
    {
        for (std::size_t i = 0; i < missing_.size(); ++i) {
            if (missing_[i].count > 0) {
                remarks_.add({RemarkCode::ValuesMissing,
                              file_,
                              missing_[i].line,
                              i + 1,
                              columns_.all[i].name,
                              std::to_string(missing_[i].count),
                              {}});
            }
        }
    }

    struct Missing {
        std::size_t count = 0;
        std::size_t line = 0;
    };

    const Sheet& sheet_;
    const Columns& columns_;
    const ReadOptions& options_;
    const std::string& file_;
    Remarks& remarks_;
    std::vector<Missing> missing_;
    std::vector<std::vector<std::size_t>> beside_;  ///< by column of scores
    bool comma_;
    RowKeys keys_;
    bool fileIsModel_ = false;
    int sizeExponent_ = 0;
    std::vector<FoundScore> found_;
};

}  // namespace

std::vector<FoundScore> sheetScores(const Sheet& sheet, const Columns& columns, const ReadOptions& options,
                                    const std::string& file, Remarks& remarks, const std::stop_token& stop)
{
    return Reader(sheet, columns, options, file, remarks).read(stop);
}

}  // namespace core
