#include "core/picture/fit_table.h"

#include <cassert>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

#include "core/model/limits.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr double kLargestC = 1e30;

class Remarks {
public:
    void add(bool holds, FitNote note, double number = 0)
    {
        if (holds) {
            all_.push_back({note, number});
        }
    }
    std::vector<FitRemark> all() && { return std::move(all_); }

private:
    std::vector<FitRemark> all_;
};

void addFit(Remarks& remarks, const Fit& fit)
{
    remarks.add(fit.method == FitMethod::LeastSquares, FitNote::LeastSquares);
    remarks.add(fit.zeros > 0, FitNote::Zeros, static_cast<double>(fit.zeros));
    remarks.add(fit.ones > 0, FitNote::Ones, static_cast<double>(fit.ones));
    remarks.add(fit.unknown > 0, FitNote::Unknown, static_cast<double>(fit.unknown));
    remarks.add(fit.repeats > 0, FitNote::Repeats);
    remarks.add(fit.falling, FitNote::Falling);
    remarks.add(fit.alphaAtBound, FitNote::AlphaAtBound);
    remarks.add(fit.floorAtBound, FitNote::FloorAtBound);
    remarks.add(fit.isFloorUndetermined() && !fit.floorAtBound, FitNote::FloorUndetermined);
    remarks.add(fit.isCUndetermined(), FitNote::CUndetermined);
    remarks.add(fit.logC > std::log(kLargestC) && !fit.isCUndetermined(), FitNote::CBeyond);
    remarks.add(fit.isOverdispersed(), FitNote::Overdispersed, fit.dispersion());
    remarks.add(chanceOfOneLaw(fit) < kLeastOfOneLaw, FitNote::NotOneLaw);
}

void addVerdict(Remarks& remarks, Verdict verdict)
{
    remarks.add(verdict == Verdict::Held, FitNote::ForecastHeld);
    remarks.add(verdict == Verdict::Missed, FitNote::ForecastMissed);
    remarks.add(verdict == Verdict::NotOneLaw, FitNote::ForecastNotJudged);
    remarks.add(verdict == Verdict::CannotSay, FitNote::ForecastNoBand);
}

// A field of CSV (RFC 4180).
std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\n\r") == std::string::npos) {
        return text;
    }
    std::string field = "\"";
    for (const char c : text) {
        field.append(c == '"' ? 2 : 1, c);
    }
    return field + "\"";
}

void addNumbers(std::string& line, std::initializer_list<double> numbers)
{
    for (const double number : numbers) {
        line.append(",").append(seventeenDigits(number));
    }
}

std::string lineOf(const FitRow& row)
{
    std::string line = quoted(row.series) + "," + std::to_string(row.points);
    if (row.forecast) {
        const Fit& fit = row.forecast->fit;
        line += "," + std::to_string(fit.used);
        addNumbers(line, {fit.c(), fit.alpha, fit.floor, fit.seLogC, fit.seAlpha, fit.seFloor, fit.deviance});
        line += "," + std::to_string(fit.freedom);
    } else {
        line += ",0";
        addNumbers(line, {kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN});
    }
    return line + "," + quoted(row.note) + "\n";
}

}  // namespace

std::vector<FitRemark> remarksOn(const ForecastResult& forecast, const FitRequest& request)
{
    Remarks remarks;
    if (!forecast) {
        remarks.add(true, FitNote::Refused, request.floor ? 4 : 3);
    } else {
        addFit(remarks, forecast->fit);
        addVerdict(remarks, forecast->verdict);
    }
    return std::move(remarks).all();
}

std::vector<FitRow> fitRows(std::span<const Series> series, std::span<const std::string> names,
                            const FitTableRequest& request)
{
    assert(series.size() == names.size());
    std::vector<FitRow> rows;
    const double cut = request.below.value_or(std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < series.size(); ++i) {
        rows.push_back({names[i], series[i].points.size(), forecast(series[i], request.fit, cut), {}});
    }
    return rows;
}

std::string fitsToCsv(std::span<const FitRow> rows, const FitTableRequest& request)
{
    std::string text = "series,points,used,c,alpha,floor,se_ln_c,se_alpha,se_floor,deviance,df,note\n";
    for (const FitRow& row : rows) {
        text += lineOf(row);
    }
    if (!request.below) {
        return text;
    }
    text += "\nseries,size,observed,predicted,low,high,new_low,new_high,miss,miss_widths\n";
    for (const FitRow& row : rows) {
        for (std::size_t i = 0; row.forecast && i < row.forecast->heldBack.size(); ++i) {
            const HeldBack& held = row.forecast->heldBack[i];
            const FittedPoint& at = held.expected;
            text += quoted(row.series);
            addNumbers(text, {at.size, held.observed, at.y, at.curve.low, at.curve.high, at.measured.low,
                              at.measured.high, held.miss, held.widths});
            text += '\n';
        }
    }
    return text;
}

}  // namespace core
