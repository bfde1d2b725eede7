#include "core/lesson/check_line.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/curve/axis.h"
#include "core/model/complete.h"
#include "core/model/keys.h"
#include "core/model/limits.h"
#include "core/options/typed_number.h"
#include "core/picture/drawing.h"
#include "core/text/excerpt.h"
#include "core/text/number_text.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

constexpr Range kSizes{1.0, 1e40};  // a series without sizes stands at its compute
constexpr std::string_view kForms =
    "METRIC at X is Y, width METRIC is Y, ratio METRIC is Y, series NAME at N is Y, emergence NAME is Y, "
    "fit NAME alpha is Y, forecast NAME at N is Y, interval K of N is LOW to HIGH";

/// The text before and after the last " word "; nothing where it is not there.
std::optional<std::pair<std::string_view, std::string_view>> partedAt(std::string_view text, std::string_view word)
{
    const std::string parting = " " + std::string(word) + " ";
    const std::size_t at = text.rfind(parting);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    return std::pair(trimmed(text.substr(0, at), " "), trimmed(text.substr(at + parting.size()), " "));
}

/// Reads one line.
class CheckReader {
public:
    CheckReader(const MarkdownLine& line, const ValidScenario* scenario, LessonFaults& faults)
        : text_(line.text), scenario_(scenario), faults_(faults)
    {
        check_.line = line.number;
        std::replace(text_.begin(), text_.end(), '\t', ' ');
    }

    std::optional<LessonCheck> read()
    {
        const std::size_t before = faults_.size();
        const auto parts = partedAt(text_, "is");
        if (!parts || parts->first.empty()) {
            notAForm();
            return std::nullopt;
        }
        check_.statement = std::string(parts->first);
        readSubject(parts->first);
        readValue(parts->second);
        return faults_.size() == before ? std::optional(check_) : std::nullopt;
    }

private:
    /// Of a number or name within a line, which is told as well: it may hold several.
    void fault(ErrorCode code, std::string_view found, std::string allowed)
    {
        const std::string in = check_.statement.empty() ? std::string() : " " + excerpt(check_.statement);
        faults_.push_back({check_.line, {code, "check" + in, excerpt(found), std::move(allowed)}});
    }

    void notAForm()
    {
        faults_.push_back({check_.line, {ErrorCode::UnknownName, "check", excerpt(text_), std::string(kForms)}});
    }

    void readSubject(std::string_view subject)
    {
        const std::string_view word = subject.substr(0, subject.find(' '));
        const std::string_view rest = trimmed(subject.substr(word.size()), " ");
        if (word == "width" || word == "ratio") {
            check_.kind = word == "width" ? CheckKind::Width : CheckKind::Ratio;
            readMetric(rest);
        } else if (word == "series" || word == "forecast") {
            check_.kind = word == "series" ? CheckKind::Series : CheckKind::Forecast;
            readSeriesAt(rest);
        } else if (word == "emergence") {
            check_.kind = CheckKind::Emergence;
            readEmergence(rest);
        } else if (word == "fit") {
            check_.kind = CheckKind::Fit;
            readFit(rest);
        } else if (word == "interval") {
            check_.kind = CheckKind::Interval;
            readInterval(rest);
        } else {
            readScore(subject);
        }
    }

    void readMetric(std::string_view name)
    {
        if (const auto metric = fromKey<Metric>(name)) {
            check_.of = *metric;
        } else {
            fault(metric.error(), name, keyList<Metric>());
        }
    }

    void readSeries(std::string_view name)
    {
        if (scenario_ == nullptr || scenario_->evidence().find(name) != nullptr) {
            check_.of = std::string(name);
            return;
        }
        std::string names;
        constexpr std::size_t kMostNamed = 8;
        const auto& known = scenario_->evidence().names();
        for (std::size_t i = 0; i < std::min(known.size(), kMostNamed); ++i) {
            names.append(names.empty() ? "" : ", ").append(known[i]);
        }
        fault(ErrorCode::UnknownName, name, names + (known.size() > kMostNamed ? ", ..." : ""));
    }

    void readEmergence(std::string_view name)
    {
        if (const auto metric = fromKey<Metric>(name)) {
            check_.of = *metric;
        } else {
            readSeries(name);
        }
    }

    std::optional<double> numberIn(std::string_view text, NumberKind kind, const Range& bounds)
    {
        const bool counted = kind == NumberKind::Count;  // a lesson writes counts as the program prints them
        const auto number = parseNumber(counted ? withoutGroups(text) : std::string(text), kind);
        if (!number || !(*number >= bounds.minimum && *number <= bounds.maximum)) {
            fault(number ? ErrorCode::OutOfRange : number.error(), text, rangeText(bounds.minimum, bounds.maximum));
            return std::nullopt;
        }
        return *number;
    }

    void readScore(std::string_view subject)
    {
        const auto parts = partedAt(subject, "at");
        if (!parts) {
            notAForm();
            return;
        }
        readMetric(parts->first);
        if (scenario_ == nullptr) {
            readPlace(parts->second);
            return;
        }
        const XAxis axis = drawingOf(scenario_->view()).xAxis;
        check_.at = numberIn(parts->second, kindOf(axis), allowedRange(shapeOf(*scenario_), axis)).value_or(0);
    }

    /// A place of an axis that is not known.
    void readPlace(std::string_view text)
    {
        constexpr auto axes = everyValue<XAxis>();
        const auto reads = [&](XAxis axis) { return parseNumber(std::string(text), kindOf(axis)).has_value(); };
        if (!std::any_of(axes.begin(), axes.end(), reads)) {
            fault(ErrorCode::NotANumber, text, "number");
        }
    }

    void readSeriesAt(std::string_view rest)
    {
        const auto parts = partedAt(rest, "at");
        if (!parts) {
            notAForm();
            return;
        }
        readSeries(parts->first);
        check_.at = numberIn(parts->second, NumberKind::Size, kSizes).value_or(0);
    }

    void readFit(std::string_view rest)
    {
        const std::size_t space = rest.rfind(' ');
        const std::string_view number = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
        if (number.empty()) {
            notAForm();
            return;
        }
        if (number != "alpha" && number != "c") {
            fault(ErrorCode::UnknownName, number, "alpha, c");
        }
        check_.number = number == "c" ? FitNumber::C : FitNumber::Alpha;
        readSeries(trimmed(rest.substr(0, space), " "));
    }

    void readInterval(std::string_view rest)
    {
        constexpr double kMostQuestions = 1e9;
        const auto parts = partedAt(rest, "of");
        if (!parts) {
            notAForm();
            return;
        }
        const auto questions = numberIn(parts->second, NumberKind::Count, {1, kMostQuestions});
        const auto successes = numberIn(parts->first, NumberKind::Count, {0, questions.value_or(kMostQuestions)});
        check_.questions = static_cast<std::int64_t>(questions.value_or(1));
        check_.successes = static_cast<std::int64_t>(successes.value_or(0));
    }

    /// Reads "0.5629", and how near the program's must come.
    void readNumber(std::string_view text, double& value, double& within)
    {
        const std::string plain = readAs(text);
        if (plain == "inf" || plain == "-inf") {
            value = plain == "inf" ? kInfinity : -kInfinity;
            return;
        }
        const auto number = parseNumber(plain, NumberKind::Plain);
        if (!number) {
            fault(number.error(), text, "number");
            return;
        }
        value = *number;
        within = halfAUnit(plain);
    }

    void readValue(std::string_view text)
    {
        const auto limited = partedAt(text, "within");
        const std::string_view value = limited ? limited->first : text;
        if (check_.kind == CheckKind::Interval) {
            const auto ends = partedAt(value, "to");
            if (!ends) {
                notAForm();
                return;
            }
            readNumber(ends->first, check_.value, check_.within);
            readNumber(ends->second, check_.high, check_.withinHigh);
        } else {
            readNumber(value, check_.value, check_.within);
        }
        if (limited) {
            const auto within = numberIn(limited->second, NumberKind::Plain, {0, std::numeric_limits<double>::max()});
            check_.within = check_.withinHigh = within.value_or(0);
        }
    }

    std::string text_;
    const ValidScenario* scenario_;  ///< null: not known
    LessonFaults& faults_;
    LessonCheck check_;
};

}  // namespace

double halfAUnit(std::string_view number)
{
    const std::size_t exponentAt = number.find_first_of("eE");
    const std::string_view mantissa = number.substr(0, exponentAt);
    const std::size_t point = mantissa.find('.');
    const auto decimals = point == std::string_view::npos ? 0 : static_cast<int>(mantissa.size() - point - 1);
    if (mantissa.find_first_of("0123456789") == std::string_view::npos) {
        return 0;
    }
    const std::string_view exponent = exponentAt == std::string_view::npos ? "0" : number.substr(exponentAt + 1);
    const auto power = integerFromText(exponent.starts_with('+') ? exponent.substr(1) : exponent);
    constexpr double kBase = 10.0;
    return std::pow(kBase, static_cast<double>(power.value_or(0)) - decimals) / 2;
}

std::optional<LessonCheck> checkOf(const MarkdownLine& line, const ValidScenario* scenario, LessonFaults& faults)
{
    return CheckReader(line, scenario, faults).read();
}

}  // namespace core
