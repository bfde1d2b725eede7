#pragma once

#include <vector>

#include <QString>

namespace ui {

/// A formula as what it means, not as how it looks: it is set (ui/controls/formula_layout.h), read aloud
/// (formulaInWords) and, by a test, computed. Plain numbers and names of one letter are all it needs.
struct Formula {
    enum class Kind {
        Number,    ///< value
        Name,      ///< name: "p", "L"
        Words,     ///< name: what stands as it is, "0.60", "15 %"
        Sum,       ///< of all parts; one that is a Negative is taken away
        Product,   ///< of all parts, set side by side
        Negative,  ///< of the one part
        Power,     ///< parts: base, exponent
        Fraction,  ///< parts: above, below
        Choose,    ///< parts: of how many, how many; the binomial coefficient
        Call,      ///< name of its one part: f(p)
        Log,       ///< natural, of the one part
        Ceiling,   ///< the one part, rounded up
        Integral,  ///< over name; parts: from, to, of what
        Series,    ///< the sum over name; parts: from, to, of what
        Cases,     ///< parts: value, condition, value, condition, ...
        Compare,   ///< name: "=", "<", ">", "≤" or "≈"; parts: left, right
    };

    Kind kind = Kind::Number;
    QString name;
    double value = 0.0;
    std::vector<Formula> parts;

    friend bool operator==(const Formula&, const Formula&) = default;
};

/// The formula on one line, for a screen reader and for copying: "y = ∫[p = 0 … 1] f(p) g(p) dp".
[[nodiscard]] QString formulaOnALine(const Formula& formula);

/// What may stand in a product, or under an exponent, without brackets.
[[nodiscard]] bool needsBrackets(const Formula& formula);

/// Short ways to write one.
namespace formulas {
[[nodiscard]] Formula number(double value);
[[nodiscard]] Formula name(const char* letter);
[[nodiscard]] Formula words(const QString& text);
[[nodiscard]] Formula sum(std::vector<Formula> parts);
[[nodiscard]] Formula product(std::vector<Formula> parts);
[[nodiscard]] Formula negative(Formula part);
[[nodiscard]] Formula oneMinus(Formula part);
[[nodiscard]] Formula power(Formula base, Formula exponent);
[[nodiscard]] Formula fraction(Formula above, Formula below);
[[nodiscard]] Formula choose(Formula of, Formula many);
[[nodiscard]] Formula call(const char* function, Formula of);
[[nodiscard]] Formula log(Formula of);
[[nodiscard]] Formula ceiling(Formula of);
[[nodiscard]] Formula integral(const char* over, Formula from, Formula to, Formula of);
[[nodiscard]] Formula series(const char* over, Formula from, Formula to, Formula of);
[[nodiscard]] Formula cases(std::vector<Formula> valuesAndConditions);
[[nodiscard]] Formula compare(const char* sign, Formula left, Formula right);
}  // namespace formulas

}  // namespace ui
