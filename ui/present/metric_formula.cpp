#include "ui/present/metric_formula.h"

#include <algorithm>

#include "core/model/score.h"
#include "core/model/success_distribution.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

using namespace formulas;

/// The chance that k of L tokens or more are right.
Formula binomialTail()
{
    return series("j", name("k"), name("L"),
                  product({choose(name("L"), name("j")), power(name("p"), name("j")),
                           power(oneMinus(name("p")), sum({name("L"), negative(name("j"))}))}));
}

/// The limit of a very long answer.
Formula stepAtTheMark()
{
    return cases({number(0.0), compare("<", name("p"), name("τ")), fraction(number(1.0), number(2.0)),
                  compare("=", name("p"), name("τ")), number(1.0), compare(">", name("p"), name("τ"))});
}

Formula gradeWithGuessing()
{
    const Formula chance = fraction(number(1.0), name("K"));
    return cases({number(1.0), compare(">", name("p"), chance), chance, compare("≤", name("p"), chance)});
}

Formula gradeOfOneQuestion(core::Metric metric, const core::Grading& grading)
{
    switch (metric) {
    case core::Metric::TokenAccuracy: return name("p");
    case core::Metric::TokenEditDistance: return negative(product({name("L"), oneMinus(name("p"))}));
    case core::Metric::ExactMatch: return power(name("p"), name("L"));
    case core::Metric::PassMark: return grading.veryLong ? stepAtTheMark() : binomialTail();
    case core::Metric::MultipleChoiceGrade: return gradeWithGuessing();
    case core::Metric::Brier: return negative(power(oneMinus(name("p")), number(2.0)));
    case core::Metric::CrossEntropy: return log(name("p"));
    case core::Metric::BestOfR: break;
    }
    return oneMinus(power(oneMinus(power(name("p"), name("L"))), name("R")));
}

Formula letter(const char* of, const QString& value)
{
    return compare("=", name(of), words(value));
}

}  // namespace

Formula gradeFormula(core::Metric metric, const core::Grading& grading)
{
    return compare("=", call("g", name("p")), gradeOfOneQuestion(metric, grading));
}

Formula scoreFormula(const core::ValidScenario& scenario)
{
    const core::Metric featured = scenario.view().featured;
    const core::Shape shape = core::shapeOf(scenario);
    const Formula grade = call("g", name("p"));
    if (std::holds_alternative<core::PointShape>(shape) || core::gradesTheMean(featured, scenario.model().grading)) {
        return compare("=", name("y"), call("g", name("m")));
    }
    if (std::holds_alternative<core::TwoGroupsShape>(shape)) {
        return compare(
            "=", name("y"),
            sum({product({oneMinus(name("w")), call("g", name("a"))}), product({name("w"), call("g", name("b"))})}));
    }
    return compare("=", name("y"), integral("p", number(0.0), number(1.0), product({call("f", name("p")), grade})));
}

std::vector<Formula> lettersOf(core::Metric metric, const core::Grading& grading)
{
    const Formula length = letter("L", formatCount(grading.length));
    switch (metric) {
    case core::Metric::TokenAccuracy:
    case core::Metric::Brier:
    case core::Metric::CrossEntropy: return {};
    case core::Metric::TokenEditDistance:
    case core::Metric::ExactMatch: return {length};
    case core::Metric::PassMark:
        if (grading.veryLong) {
            return {letter("τ", markText(grading))};
        }
        return {length, letter("τ", markText(grading)),
                compare("=", name("k"),
                        compare("=", ceiling(product({name("τ"), name("L")})),
                                words(formatCount(core::passCount(grading)))))};
    case core::Metric::MultipleChoiceGrade: return {letter("K", formatCount(grading.choices))};
    case core::Metric::BestOfR: break;
    }
    return {length, letter("R", formatCount(grading.attempts))};
}

}  // namespace ui
