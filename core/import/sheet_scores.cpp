#include "core/import/sheet_scores.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "core/evidence/columns.h"
#include "core/import/beside_scores.h"
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
           FoundScores& found, Remarks& remarks)
        : sheet_(sheet), columns_(columns), options_(options), file_(file), found_(found), remarks_(remarks),
          missing_(columns.all.size()), comma_(sheet.decimalComma), keys_(sheet, columns, file, remarks),
          beside_(sheet, columns, file, remarks)
    {
    }

    void read(const std::stop_token& stop)
    {
        if (!isReadable()) {
            sayRest(sheet_.rows.size());
            return;
        }
        std::size_t read = 0;
        for (; read < sheet_.rows.size() && found_.size() < kMostScores && found_.series() < kMostSeries; ++read) {
            if (stop.stop_requested()) {
                return;
            }
            if (!readRow(sheet_.rows[read])) {
                break;
            }
        }
        sayRest(read);
        sayMissing();
    }

private:
    /// Whether the table as a whole has places and a unit for them.
    bool isReadable()
    {
        const bool models = columns_.has(Role::ModelScore);
        if (!columns_.has(Role::Score) && !models) {
            sayCommas();
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

    /// The first number of each column with a decimal comma, which may be why there is no column of scores.
    void sayCommas()
    {
        for (std::size_t i = 0; i < columns_.all.size() && !comma_; ++i) {
            const auto row = std::find_if(sheet_.rows.begin(), sheet_.rows.end(),
                                          [&](const SheetRow& one) { return hasDecimalComma(one.fields[i]); });
            if (row != sheet_.rows.end()) {
                fault(RemarkCode::CommaForPoint, (*row).line, i, (*row).fields[i]);
            }
        }
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

    /// Whether there was room for the names of all its scores, and each series' source.
    bool readRow(const SheetRow& row)
    {
        std::size_t letters = 0;
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            letters += row.fields[i].size();
        }
        if (letters >= kMostLetters) {
            return false;
        }
        const FoundScore base = keys_.read(row, sizeExponent_, fileIsModel_ ? model() : std::string());
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            const Role role = columns_.all[i].role;
            if (isScores(role)) {
                if (found_.letters() + found_.series() * std::min(kMostOfNotes, sheet_.notes.size()) >= kMostLetters) {
                    return false;
                }
                readScore(row, i, base);
            }
        }
        return true;
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
                sayNoScore(row.line, i, cell);
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
        } else if (columns_.has(Role::ModelScore)) {
            keys_.placeBesideModels(base, column.name);
        }
        if (!base.setting.empty()) {
            base.task.append(base.task.empty() ? "" : ", ").append(base.setting);
        }
        if (base.counts) {
            beside_.read(row, i, base.point);
            base.counts = divideByN(row, i, base);
            beside_.check(row, i, base.point);
        }
        found_.add(base);
    }

    void sayNoScore(std::size_t line, std::size_t i, std::string_view cell)
    {
        const bool beyond = isBeyondNumbers(cell);
        const RemarkCode code = beyond                             ? RemarkCode::OutOfRange
                                : !comma_ && hasDecimalComma(cell) ? RemarkCode::CommaForPoint
                                                                   : RemarkCode::NotANumber;
        fault(code, line, i, cell, beyond ? rangeText(-kLargestScore, kLargestScore) : "");
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

    /// Where reading ended before the file does, and how many rows that leaves: once, whichever bound was met first.
    void sayRest(std::size_t read)
    {
        const std::size_t rows = sheet_.rows.size() - read + sheet_.rowsLeft;
        if (read < sheet_.rows.size()) {
            const bool scores = found_.size() >= kMostScores;
            remarks_.add({scores ? RemarkCode::TooManyScores : RemarkCode::TooManySeries,
                          file_,
                          sheet_.rows[read].line,
                          0,
                          {},
                          std::to_string(rows),
                          std::to_string(scores ? kMostScores : std::min(kMostSeries, found_.series()))});
        } else if (rows > 0) {
            remarks_.add({RemarkCode::TooManyCells,
                          file_,
                          sheet_.stopped,
                          0,
                          {},
                          std::to_string(rows),
                          std::to_string(kMostCells)});
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
    FoundScores& found_;
    Remarks& remarks_;
    std::vector<Missing> missing_;
    bool comma_;
    RowKeys keys_;
    BesideScores beside_;
    bool fileIsModel_ = false;
    int sizeExponent_ = 0;
};

}  // namespace

void sheetScores(const Sheet& sheet, const Columns& columns, const ReadOptions& options, const std::string& file,
                 FoundScores& found, Remarks& remarks, const std::stop_token& stop)
{
    Reader(sheet, columns, options, file, found, remarks).read(stop);
}

}  // namespace core
