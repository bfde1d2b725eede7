#include "ui/present/formula.h"

#include <QStringList>

namespace ui {

namespace {

using Kind = Formula::Kind;

QString inBrackets(const Formula& formula)
{
    const QString text = formulaOnALine(formula);
    return needsBrackets(formula) ? QStringLiteral("(%1)").arg(text) : text;
}

QString sumOnALine(const Formula& formula)
{
    QString text;
    for (const Formula& part : formula.parts) {
        const bool less = part.kind == Kind::Negative;
        if (!text.isEmpty()) {
            text += less ? QStringLiteral(" − ") : QStringLiteral(" + ");
        } else if (less) {
            text += QStringLiteral("−");
        }
        text += less ? inBrackets(part.parts.front()) : formulaOnALine(part);
    }
    return text;
}

QString casesOnALine(const Formula& formula)
{
    QStringList cases;
    for (std::size_t i = 0; i + 1 < formula.parts.size(); i += 2) {
        cases << formulaOnALine(formula.parts[i]) + QStringLiteral(": ") + formulaOnALine(formula.parts[i + 1]);
    }
    return QStringLiteral("{%1}").arg(cases.join(QStringLiteral("; ")));
}

QString overARange(const Formula& formula, const char* sign, const QString& end)
{
    return QStringLiteral("%1[%2 = %3 … %4] %5%6")
        .arg(QString::fromUtf8(sign), formula.name, formulaOnALine(formula.parts[0]), formulaOnALine(formula.parts[1]),
             inBrackets(formula.parts[2]), end);
}

}  // namespace

bool needsBrackets(const Formula& formula)
{
    return formula.kind == Kind::Sum || formula.kind == Kind::Negative || formula.kind == Kind::Compare;
}

QString formulaOnALine(const Formula& formula)
{
    const auto& parts = formula.parts;
    switch (formula.kind) {
    case Kind::Number: return QString::number(formula.value);
    case Kind::Name:
    case Kind::Words: return formula.name;
    case Kind::Sum: return sumOnALine(formula);
    case Kind::Product: {
        QStringList factors;
        for (const Formula& part : parts) {
            factors << inBrackets(part);
        }
        return factors.join(u' ');
    }
    case Kind::Negative: return QStringLiteral("−") + inBrackets(parts[0]);
    case Kind::Power: {
        const bool plain = parts[0].kind == Kind::Name || parts[0].kind == Kind::Number;
        const QString base = formulaOnALine(parts[0]);
        return QStringLiteral("%1^%2").arg(plain ? base : QStringLiteral("(%1)").arg(base), inBrackets(parts[1]));
    }
    case Kind::Fraction: return inBrackets(parts[0]) + u'/' + inBrackets(parts[1]);
    case Kind::Choose: return QStringLiteral("C(%1, %2)").arg(formulaOnALine(parts[0]), formulaOnALine(parts[1]));
    case Kind::Call: return QStringLiteral("%1(%2)").arg(formula.name, formulaOnALine(parts[0]));
    case Kind::Log: return QStringLiteral("ln ") + inBrackets(parts[0]);
    case Kind::Ceiling: return QStringLiteral("⌈%1⌉").arg(formulaOnALine(parts[0]));
    case Kind::Integral: return overARange(formula, "∫", QStringLiteral(" d") + formula.name);
    case Kind::Series: return overARange(formula, "∑", {});
    case Kind::Cases: return casesOnALine(formula);
    case Kind::Compare: break;
    }
    return QStringLiteral("%1 %2 %3").arg(formulaOnALine(parts[0]), formula.name, formulaOnALine(parts[1]));
}

namespace formulas {

Formula number(double value)
{
    return {Kind::Number, {}, value, {}};
}
Formula name(const char* letter)
{
    return {Kind::Name, QString::fromUtf8(letter), 0.0, {}};
}
Formula words(const QString& text)
{
    return {Kind::Words, text, 0.0, {}};
}
Formula sum(std::vector<Formula> parts)
{
    return {Kind::Sum, {}, 0.0, std::move(parts)};
}
Formula product(std::vector<Formula> parts)
{
    return {Kind::Product, {}, 0.0, std::move(parts)};
}
Formula negative(Formula part)
{
    return {Kind::Negative, {}, 0.0, {std::move(part)}};
}
Formula oneMinus(Formula part)
{
    return sum({number(1.0), negative(std::move(part))});
}
Formula power(Formula base, Formula exponent)
{
    return {Kind::Power, {}, 0.0, {std::move(base), std::move(exponent)}};
}
Formula fraction(Formula above, Formula below)
{
    return {Kind::Fraction, {}, 0.0, {std::move(above), std::move(below)}};
}
Formula choose(Formula of, Formula many)
{
    return {Kind::Choose, {}, 0.0, {std::move(of), std::move(many)}};
}
Formula call(const char* function, Formula of)
{
    return {Kind::Call, QString::fromUtf8(function), 0.0, {std::move(of)}};
}
Formula log(Formula of)
{
    return {Kind::Log, {}, 0.0, {std::move(of)}};
}
Formula ceiling(Formula of)
{
    return {Kind::Ceiling, {}, 0.0, {std::move(of)}};
}
Formula integral(const char* over, Formula from, Formula to, Formula of)
{
    return {Kind::Integral, QString::fromUtf8(over), 0.0, {std::move(from), std::move(to), std::move(of)}};
}
Formula series(const char* over, Formula from, Formula to, Formula of)
{
    return {Kind::Series, QString::fromUtf8(over), 0.0, {std::move(from), std::move(to), std::move(of)}};
}
Formula cases(std::vector<Formula> valuesAndConditions)
{
    return {Kind::Cases, {}, 0.0, std::move(valuesAndConditions)};
}
Formula compare(const char* sign, Formula left, Formula right)
{
    return {Kind::Compare, QString::fromUtf8(sign), 0.0, {std::move(left), std::move(right)}};
}

}  // namespace formulas

}  // namespace ui
