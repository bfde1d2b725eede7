#include "core/picture/fit_table.h"

#include <cassert>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <string_view>

#include "core/text/number_text.h"

namespace core {

namespace {

constexpr double kLargestC = 1e30;

std::string_view keyOf(FitRefusal refusal)
{
    switch (refusal) {
    case FitRefusal::TooFewSizes: return "refused-few-sizes";
    case FitRefusal::NoSpread: return "refused-one-size";
    case FitRefusal::NothingRight: return "refused-nothing-right";
    case FitRefusal::EverythingRight: return "refused-everything-right";
    case FitRefusal::NotCounts: return "refused-no-counts";
    case FitRefusal::NotShares: return "refused-no-shares";
    case FitRefusal::NoSizes: return "refused-no-sizes";
    case FitRefusal::FloorOfRates: return "refused-floor-of-rates";
    case FitRefusal::BadNumbers: break;
    }
    return "refused-bad-numbers";
}

class Notes {
public:
    void add(bool holds, std::string_view key)
    {
        if (holds) {
            text_.append(text_.empty() ? "" : "; ").append(key);
        }
    }
    void addCount(std::string_view key, std::size_t count)
    {
        add(count > 0, std::string(key) + "=" + std::to_string(count));
    }
    const std::string& text() const noexcept { return text_; }

private:
    std::string text_;
};

void addFit(Notes& notes, const Fit& fit)
{
    notes.add(fit.method == FitMethod::LeastSquares, "least-squares");
    notes.addCount("zeros-dropped", fit.zeros);
    notes.addCount("ones-dropped", fit.ones);
    notes.add(fit.falling, "falling");
    notes.add(fit.alphaAtBound, "alpha-at-bound");
    notes.add(fit.floorAtBound, "floor-at-bound");
    notes.add(fit.isFloorUndetermined() && !fit.floorAtBound, "floor-undetermined");
    notes.add(fit.logC > std::log(kLargestC), "c-beyond-1e30");
    notes.add(fit.isOverdispersed(), "overdispersed=" + shortestText(std::round(fit.dispersion() * 100) / 100));
    notes.add(chanceOfOneLaw(fit) < kLeastOfOneLaw, "not-one-law");
}

void addVerdict(Notes& notes, Verdict verdict)
{
    notes.add(verdict == Verdict::Held, "forecast-held");
    notes.add(verdict == Verdict::Missed, "forecast-missed");
    notes.add(verdict == Verdict::NotOneLaw || verdict == Verdict::CannotSay, "forecast-not-judged");
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
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        line += ",0";
        addNumbers(line, {kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN});
    }
    return line + "," + quoted(fitNotes(row)) + "\n";
}

}  // namespace

std::string fitNotes(const FitRow& row)
{
    Notes notes;
    if (!row.forecast) {
        notes.add(true, keyOf(row.forecast.error()));
        return notes.text();
    }
    addFit(notes, row.forecast->fit);
    addVerdict(notes, row.forecast->verdict);
    return notes.text();
}

std::vector<FitRow> fitRows(std::span<const Series> series, std::span<const std::string> names,
                            const FitTableRequest& request)
{
    assert(series.size() == names.size());
    std::vector<FitRow> rows;
    const double cut = request.below.value_or(std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < series.size(); ++i) {
        rows.push_back({names[i], series[i].points.size(), forecast(series[i], request.fit, cut)});
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
