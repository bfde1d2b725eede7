// "What am I seeing?": every formula is computed here by a reader of formulas that knows only what the signs mean, and
// held against the core.

#include "ui/present/help.h"

#include <cmath>
#include <functional>
#include <map>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/score.h"
#include "core/picture/drawing.h"
#include "ui/present/metric_formula.h"
#include "ui/words/layout_text.h"

namespace {

using core::Metric;
using Kind = ui::Formula::Kind;

/// A second implementation of formulas: plain arithmetic.
struct Reader {
    std::map<QString, double> letters;
    std::map<QString, std::function<double(double)>> functions;

    double value(const ui::Formula& formula) const
    {
        const auto& parts = formula.parts;
        const auto of = [&](std::size_t i) { return value(parts.at(i)); };
        double all = 0.0;
        switch (formula.kind) {
        case Kind::Number: return formula.value;
        case Kind::Name: return letters.at(formula.name);
        case Kind::Words: return stated(formula.name);
        case Kind::Sum:
            for (const ui::Formula& part : parts) {
                all += value(part);
            }
            return all;
        case Kind::Product:
            all = 1.0;
            for (const ui::Formula& part : parts) {
                all *= value(part);
            }
            return all;
        case Kind::Negative: return -of(0);
        case Kind::Power: return std::pow(of(0), of(1));
        case Kind::Fraction: return of(0) / of(1);
        case Kind::Choose:
            return std::exp(std::lgamma(of(0) + 1) - std::lgamma(of(1) + 1) - std::lgamma(of(0) - of(1) + 1));
        case Kind::Call: return functions.at(formula.name)(of(0));
        case Kind::Log: return std::log(of(0));
        case Kind::Ceiling: return std::ceil(of(0) - 1e-9);
        case Kind::Integral: return integral(formula);
        case Kind::Series: return series(formula);
        case Kind::Cases:
            for (std::size_t i = 0; i < parts.size(); i += 2) {
                if (holds(parts[i + 1])) {
                    return of(i);
                }
            }
            return std::nan("");
        case Kind::Compare: break;
        }
        ADD_FAILURE() << "a comparison has no value";
        return 0.0;
    }

    bool holds(const ui::Formula& comparison) const
    {
        const double left = value(comparison.parts.at(0));
        const double right = value(comparison.parts.at(1));
        return comparison.name == QStringLiteral("<")   ? left < right
               : comparison.name == QStringLiteral(">") ? left > right
               : comparison.name == QStringLiteral("≤") ? left <= right
                                                        : left == right;
    }

    /// The middle of each of 2,000 parts.
    double integral(const ui::Formula& formula) const
    {
        constexpr int kParts = 2'000;
        const double from = value(formula.parts[0]);
        const double wide = (value(formula.parts[1]) - from) / kParts;
        double all = 0.0;
        Reader inside = *this;
        for (int part = 0; part < kParts; ++part) {
            inside.letters[formula.name] = from + (part + 0.5) * wide;
            all += inside.value(formula.parts[2]) * wide;
        }
        return all;
    }

    double series(const ui::Formula& formula) const
    {
        double all = 0.0;
        Reader inside = *this;
        for (double j = value(formula.parts[0]); j <= value(formula.parts[1]); j += 1.0) {
            inside.letters[formula.name] = j;
            all += inside.value(formula.parts[2]);
        }
        return all;
    }

    /// "1,000", "70 %".
    static double stated(QString number)
    {
        const bool percent = number.endsWith(u'%');
        number.remove(u',').remove(u'%').remove(u' ').replace(u'−', u'-');
        bool read = false;
        const double value = number.toDouble(&read);
        EXPECT_TRUE(read) << number.toStdString();
        return percent ? value / 100.0 : value;
    }

    /// Learns "L = 50" and "k = ⌈τ L⌉ = 35", whose two sides must be one number.
    void learn(const std::vector<ui::Formula>& stating)
    {
        for (const ui::Formula& one : stating) {
            const ui::Formula& right = one.parts.at(1);
            if (right.kind == Kind::Compare) {
                EXPECT_EQ(value(right.parts[0]), value(right.parts[1])) << ui::formulaOnALine(one).toStdString();
                letters[one.parts[0].name] = value(right.parts[1]);
            } else {
                letters[one.parts[0].name] = value(right);
            }
        }
    }
};

double reallyGiven(Metric metric, const core::Grading& grading, double p)
{
    switch (metric) {  // errors are drawn negative: MODEL.md section 4
    case Metric::TokenEditDistance: return -static_cast<double>(grading.length) * (1.0 - p);
    case Metric::Brier: return -(1.0 - p) * (1.0 - p);
    case Metric::CrossEntropy: return std::log(p);
    default: return std::exp(core::gradeOf(metric, grading, core::meanSuccess(p)).log);
    }
}

TEST(Help, EveryGradeFormulaComputesWhatTheCoreGrades)
{
    std::vector<core::Grading> gradings(5);
    gradings[0] = {};
    gradings[1] = {core::TokenMode::Shared, 25, 280'000, false, 5, 7};  // 0.28 x 25 is 7, whatever doubles say
    gradings[2] = {core::TokenMode::Shared, 1, 700'000, false, 2, 1};
    gradings[3] = {core::TokenMode::Shared, 1000, 550'000, false, 100, 1000};
    gradings[4] = {core::TokenMode::Shared, 50, 700'000, true, 4, 3};
    for (const core::Grading& grading : gradings) {
        for (const Metric metric : core::kMetrics) {
            Reader reader;
            reader.learn(ui::lettersOf(metric, grading));
            const ui::Formula formula = ui::gradeFormula(metric, grading);
            ASSERT_EQ(formula.kind, Kind::Compare);
            EXPECT_EQ(ui::formulaOnALine(formula.parts[0]), QStringLiteral("g(p)"));
            for (const double p : {0.01, 0.2, 0.25, 0.5, 0.55, 0.7, 0.9, 0.999}) {
                reader.letters[QStringLiteral("p")] = p;
                const double expected = reallyGiven(metric, grading, p);
                EXPECT_NEAR(reader.value(formula.parts[1]), expected, 1e-9 * std::abs(expected) + 1e-12)
                    << int(metric) << " of " << grading.length << " at " << p;
            }
        }
    }
}

core::ValidScenario scenarioOf(core::Distribution family, Metric featured, core::TokenMode tokens)
{
    core::Scenario scenario = core::presetScenario("first-light")->value();
    scenario.model.distribution = family;
    scenario.model.anchor = {0.6, family == core::Distribution::Point ? 0.0 : 0.2};
    scenario.model.mean = 0.7;
    scenario.model.grading.tokens = tokens;
    scenario.model.grading.length = 20;
    scenario.view.shown = {Metric::TokenAccuracy, featured};
    scenario.view.featured = featured;
    return core::validate(scenario).value();
}

/// The density of a beta and of a logit-normal as books have them.
std::function<double(double)> densityOf(const core::Shape& shape, double mean, double location)
{
    if (const auto* beta = std::get_if<core::BetaShape>(&shape)) {
        const double a = mean * beta->concentration;
        const double b = (1.0 - mean) * beta->concentration;
        const double scale = std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b);
        return [=](double p) { return std::exp(scale + (a - 1.0) * std::log(p) + (b - 1.0) * std::log1p(-p)); };
    }
    const double sigma = std::get<core::LogitNormalShape>(shape).sigma;
    return [=](double p) {
        const double z = (std::log(p / (1.0 - p)) - location) / sigma;
        return std::exp(-0.5 * z * z) / (sigma * std::sqrt(2.0 * std::acos(-1.0)) * p * (1.0 - p));
    };
}

TEST(Help, TheScoresFormulaComputesTheCoresScore)
{
    for (const auto family : {core::Distribution::Beta, core::Distribution::LogitNormal, core::Distribution::Point,
                              core::Distribution::TwoGroups}) {
        for (const auto tokens : {core::TokenMode::Shared, core::TokenMode::Independent}) {
            for (const Metric featured : {Metric::ExactMatch, Metric::PassMark, Metric::BestOfR}) {
                const core::ValidScenario scenario = scenarioOf(family, featured, tokens);
                const ui::HelpModel help = ui::presentHelp(scenario, {}, ui::lightTheme());
                const core::Shape shape = core::shapeOf(scenario);
                const auto bell = core::distributionAt(shape, core::meanSuccess(0.7));
                Reader reader;
                reader.learn(help.letters);
                if (std::holds_alternative<core::BetaShape>(shape)
                    || std::holds_alternative<core::LogitNormalShape>(shape)) {
                    reader.functions[QStringLiteral("f")] = densityOf(shape, 0.7, bell.location());
                }
                Reader grader = reader;
                reader.functions[QStringLiteral("g")] = [&](double p) {
                    grader.letters[QStringLiteral("p")] = p;
                    return grader.value(help.grade.parts[1]);
                };
                // The groups' chances are stated to two decimals.
                const bool rounded = family == core::Distribution::TwoGroups && tokens == core::TokenMode::Shared;
                EXPECT_NEAR(reader.value(help.score.parts[1]), core::score(featured, scenario.model().grading, bell),
                            rounded ? 0.03 : 1e-5)
                    << int(family) << int(tokens) << int(featured);
            }
        }
    }
}

TEST(Help, SaysFirstLightsScore)
{
    const ui::HelpModel help = ui::presentHelp(core::presetScenario("first-light").value(), {}, ui::lightTheme());
    EXPECT_EQ(help.now, QStringLiteral("At the mean of 0.60 that is 15 %."));
    EXPECT_EQ(ui::formulaOnALine(help.score), QStringLiteral("y = ∫[p = 0 … 1] f(p) g(p) dp"));
    EXPECT_EQ(ui::formulaOnALine(help.grade), QStringLiteral("g(p) = ∑[j = k … L] C(L, j) p^j (1 − p)^(L − j)"));
    ASSERT_EQ(help.letters.size(), 3U);
    EXPECT_EQ(ui::formulaOnALine(help.letters[2]), QStringLiteral("k = ⌈τ L⌉ = 35"));
}

/// The small pictures have the plots' colours and dashes, and at every place what the formula beside them says.
TEST(Help, SmallCurvesAreTheFormulasBesideThem)
{
    core::Scenario all = core::presetScenario("first-light")->value();
    all.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
    all.model.grading.attempts = 5;
    const core::ValidScenario scenario = core::validate(all).value();
    for (const ui::Theme& theme : {ui::lightTheme(), ui::darkTheme()}) {
        const ui::HelpModel help = ui::presentHelp(scenario, {}, theme);
        ASSERT_EQ(help.metrics.size(), core::kMetrics.size());
        for (std::size_t i = 0; i < help.metrics.size(); ++i) {
            const ui::HelpMetric& metric = help.metrics[i];
            EXPECT_EQ(metric.stroke, theme.stroke(core::kMetrics[i], core::kMetrics[i] == Metric::PassMark));
            const double top = Reader::stated(metric.top);
            const double bottom = Reader::stated(metric.bottom);
            Reader reader;
            reader.learn(metric.letters);
            ASSERT_GE(metric.points.size(), 2U);
            for (const ui::LinePoint& point : metric.points) {
                if (core::kMetrics[i] == Metric::MultipleChoiceGrade && std::abs(point.x - 0.5) < 1e-9) {
                    continue;  // either side of its step
                }
                reader.letters[QStringLiteral("p")] = point.x;
                EXPECT_NEAR(bottom + point.y * (top - bottom), reader.value(metric.grade.parts[1]), 1e-6)
                    << metric.name.toStdString() << " at " << point.x;
            }
        }
    }
}

TEST(Help, SaysWhatEachPanelOfEachLayoutIsInEachLanguage)
{
    for (const ui::LanguageRow& language : ui::kLanguages) {
        const ui::Texts texts = ui::textsFor(language.language);
        for (const core::LayoutSpec& spec : core::kLayouts) {
            core::Scenario scenario = core::presetScenario("first-light")->value();
            scenario.view.layout = spec.layout;
            const core::ValidScenario valid = core::validate(scenario).value();
            const ui::HelpModel help = ui::presentHelp(valid, texts, ui::lightTheme());
            ASSERT_EQ(help.panels.size(), spec.panels.size() + (spec.answers ? 2U : 1U)) << spec.key;
            for (std::size_t i = 0; i < spec.panels.size(); ++i) {
                EXPECT_EQ(help.panels[i].title, ui::panelTitle(spec.panels[i].panel, texts));
                EXPECT_GT(help.panels[i].text.size(), 20);
            }
            EXPECT_EQ(help.metrics.size(), core::drawingOf(valid.view()).metrics.size());
        }
    }
}

}  // namespace
