#include "ui/controls/formula_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

using Kind = Formula::Kind;

constexpr double kScript = 0.7;     // an exponent's or limit's size
constexpr double kAxis = 0.27;      // a minus' height above the baseline, in letters' sizes, as the next
constexpr double kRule = 0.06;      // how thick a fraction's rule is
constexpr double kThin = 0.14;      // the space between factors
constexpr double kWide = 0.25;      // around a sign
constexpr double kSmallest = 0.55;  // of nested scripts

class Setter {
public:
    explicit Setter(const QFont& font) : font_(font), base_(font.pixelSize()) {}

    SetFormula set(const Formula& formula, double size) const
    {
        const auto& parts = formula.parts;
        switch (formula.kind) {
        case Kind::Number: return text(QString::number(formula.value), size, false);
        case Kind::Name: return text(formula.name, size, true);
        case Kind::Words: return text(formula.name, size, false);
        case Kind::Sum: return sum(parts, size);
        case Kind::Product: return product(parts, size);
        case Kind::Negative: return row({text(QStringLiteral("−"), size, false), bracketed(parts[0], size)}, 0.0);
        case Kind::Power: return power(parts, size);
        case Kind::Fraction: return stacked(set(parts[0], small(size)), set(parts[1], small(size)), size, true);
        case Kind::Choose:
            return between(stacked(set(parts[0], small(size)), set(parts[1], small(size)), size, false), size, u'(',
                           u')');
        case Kind::Call:
            return row({text(formula.name, size, true), between(set(parts[0], size), size, u'(', u')')}, 0.0);
        case Kind::Log: return row({text(QStringLiteral("ln"), size, false), bracketed(parts[0], size)}, kThin * size);
        case Kind::Ceiling: return between(set(parts[0], size), size, u'⌈', u'⌉');
        case Kind::Integral: return integral(formula, size);
        case Kind::Series: return series(formula, size);
        case Kind::Cases: return cases(parts, size);
        case Kind::Compare: break;
        }
        return row({set(parts[0], size), text(formula.name, size, false), set(parts[1], size)}, kWide * size);
    }

private:
    double small(double size) const { return std::max(kSmallest * base_, kScript * size); }

    QFont fontOf(double size, bool slanted) const
    {
        QFont font = font_;
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
        font.setItalic(slanted);
        return font;
    }

    SetFormula text(const QString& letters, double size, bool slanted) const
    {
        const QFont font = fontOf(size, slanted);
        const QFontMetricsF metrics(font);
        const QRectF ink = metrics.tightBoundingRect(letters);
        const double width = std::max(metrics.horizontalAdvance(letters), ink.right());
        return {width, std::max(0.0, -ink.top()), std::max(0.0, ink.bottom()), {{letters, font, {0.0, 0.0}}}, {}};
    }

    static SetFormula row(const std::vector<SetFormula>& parts, double gap)
    {
        SetFormula all;
        double x = 0.0;
        for (const SetFormula& part : parts) {
            all.add(part, {x, 0.0});
            x += part.width + gap;
        }
        return all;
    }

    SetFormula bracketed(const Formula& formula, double size) const
    {
        const SetFormula inside = set(formula, size);
        return needsBrackets(formula) ? between(inside, size, u'(', u')') : inside;
    }

    SetFormula sum(const std::vector<Formula>& parts, double size) const
    {
        SetFormula all;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool less = parts[i].kind == Kind::Negative;
            double x = all.width;
            if (i > 0 || less) {
                const SetFormula sign = text(less ? QStringLiteral("−") : QStringLiteral("+"), size, false);
                const double gap = i > 0 ? kWide * size : 0.0;
                all.add(sign, {x + gap, 0.0});
                x += sign.width + 2.0 * gap;
            }
            all.add(less ? bracketed(parts[i].parts[0], size) : set(parts[i], size), {x, 0.0});
        }
        return all;
    }

    SetFormula product(const std::vector<Formula>& parts, double size) const
    {
        std::vector<SetFormula> factors;
        for (const Formula& part : parts) {
            factors.push_back(bracketed(part, size));
        }
        return row(factors, kThin * size);
    }

    SetFormula power(const std::vector<Formula>& parts, double size) const
    {
        const bool plain = parts[0].kind == Kind::Name || parts[0].kind == Kind::Number;
        SetFormula all = plain ? set(parts[0], size) : between(set(parts[0], size), size, u'(', u')');
        all.add(set(parts[1], small(size)), {all.width + 0.04 * size, -std::max(0.42 * size, all.ascent - 0.3 * size)});
        return all;
    }

    /// One over the other around the axis of the minus, with a rule between them or not.
    SetFormula stacked(const SetFormula& above, const SetFormula& below, double size, bool ruled) const
    {
        SetFormula all;
        const double width = std::max(above.width, below.width) + 2.0 * kThin * size;
        const double axis = -kAxis * size;
        const double gap = (ruled ? 0.16 : 0.1) * size;
        all.add(above, {0.5 * (width - above.width), axis - gap - above.descent});
        all.add(below, {0.5 * (width - below.width), axis + gap + below.ascent});
        all.width = width;
        if (ruled) {
            QPainterPath rule;
            rule.addRect(0.0, axis - 0.5 * kRule * size, width, kRule * size);
            all.shapes.push_back(rule);
        }
        return all;
    }

    /// A bracket as tall as this, as an outline of even weight.
    static QPainterPath bracket(QChar kind, double top, double bottom, double size)
    {
        const double weight = 0.075 * size;
        const double reach = (kind == u'{' ? 0.26 : 0.22) * size;
        const double middle = 0.5 * (top + bottom);
        QPainterPath line;
        if (kind == u'(' || kind == u')') {
            line.moveTo(reach, top);
            line.quadTo(-0.4 * reach, middle, reach, bottom);
        } else if (kind == u'{') {
            const double spine = 0.5 * reach;
            line.moveTo(reach, top);
            line.quadTo(spine, top, spine, top + spine);
            line.lineTo(spine, middle - spine);
            line.quadTo(spine, middle, 0.0, middle);
            line.quadTo(spine, middle, spine, middle + spine);
            line.lineTo(spine, bottom - spine);
            line.quadTo(spine, bottom, reach, bottom);
        } else {
            line.moveTo(reach, top);
            line.lineTo(0.2 * reach, top);
            line.lineTo(0.2 * reach, bottom);
        }
        if (kind == u')' || kind == u'⌉') {
            line = QTransform(-1.0, 0.0, 0.0, 1.0, reach, 0.0).map(line);
        }
        QPainterPathStroker pen;
        pen.setWidth(weight);
        pen.setCapStyle(Qt::FlatCap);
        return pen.createStroke(line);
    }

    static SetFormula between(const SetFormula& inside, double size, QChar left, QChar right)
    {
        const double top = -std::max(inside.ascent + 0.08 * size, 0.76 * size);
        const double bottom = std::max(inside.descent + 0.08 * size, 0.2 * size);
        const double room = 0.3 * size;
        SetFormula all;
        all.add(inside, {room, 0.0});
        all.shapes.push_back(bracket(left, top, bottom, size).translated(0.03 * size, 0.0));
        all.width += 0.04 * size;
        if (!right.isNull()) {
            all.shapes.push_back(bracket(right, top, bottom, size).translated(all.width, 0.0));
            all.width += room - 0.04 * size;
        }
        all.ascent = std::max(all.ascent, -top);
        all.descent = std::max(all.descent, bottom);
        return all;
    }

    /// A sign of the font as an outline of this height, centred on the axis.
    SetFormula sign(const QString& letter, double height, double size) const
    {
        QPainterPath outline;
        outline.addText(0.0, 0.0, fontOf(100.0, false), letter);
        const QRectF from = outline.boundingRect();
        const double scale = from.isEmpty() ? 1.0 : height / from.height();
        const double top = -kAxis * size - 0.5 * height;
        QTransform to;
        to.translate(-from.left() * scale, top - from.top() * scale);
        to.scale(scale, scale);
        return {from.width() * scale, -top, std::max(0.0, top + height), {}, {to.map(outline)}};
    }

    SetFormula integral(const Formula& formula, double size) const
    {
        SetFormula all = sign(QStringLiteral("∫"), 1.9 * size, size);
        const double wide = all.width;
        const SetFormula upper = set(formula.parts[1], small(size));
        all.add(upper, {wide + 0.06 * size, -all.ascent + upper.ascent});
        all.add(set(formula.parts[0], small(size)), {0.75 * wide, all.descent});
        all.add(bracketed(formula.parts[2], size), {all.width + kThin * size, 0.0});
        all.add(text(QStringLiteral("d"), size, false), {all.width + kThin * size, 0.0});
        all.add(text(formula.name, size, true), {all.width + 0.02 * size, 0.0});
        return all;
    }

    SetFormula series(const Formula& formula, double size) const
    {
        const SetFormula sigma = sign(QStringLiteral("∑"), 1.3 * size, size);
        const SetFormula upper = set(formula.parts[1], small(size));
        const SetFormula lower =
            row({text(formula.name, small(size), true), text(QStringLiteral("="), small(size), false),
                 set(formula.parts[0], small(size))},
                0.08 * size);
        const double wide = std::max({sigma.width, upper.width, lower.width});
        SetFormula all;
        all.add(sigma, {0.5 * (wide - sigma.width), 0.0});
        all.add(upper, {0.5 * (wide - upper.width), -sigma.ascent - 0.14 * size - upper.descent});
        all.add(lower, {0.5 * (wide - lower.width), sigma.descent + 0.14 * size + lower.ascent});
        all.width = wide;
        all.add(bracketed(formula.parts[2], size), {wide + kThin * size, 0.0});
        return all;
    }

    SetFormula cases(const std::vector<Formula>& parts, double size) const
    {
        std::vector<SetFormula> values, conditions;
        double widest = 0.0;
        for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
            values.push_back(set(parts[i], size));
            conditions.push_back(set(parts[i + 1], size));
            widest = std::max(widest, values.back().width);
        }
        double height = 0.0;
        std::vector<double> baselines;
        for (std::size_t i = 0; i < values.size(); ++i) {
            height += std::max({values[i].ascent, conditions[i].ascent, 0.6 * size}) + (i > 0 ? 0.3 * size : 0.0);
            baselines.push_back(height);
            height += std::max(values[i].descent, conditions[i].descent);
        }
        const double top = -kAxis * size - 0.5 * height;
        SetFormula table;
        for (std::size_t i = 0; i < values.size(); ++i) {
            table.add(values[i], {0.0, top + baselines[i]});
            table.add(conditions[i], {widest + 1.1 * size, top + baselines[i]});
        }
        return between(table, size, u'{', {});
    }

    QFont font_;
    double base_;
};

}  // namespace

void SetFormula::add(const SetFormula& other, const QPointF& at)
{
    width = std::max(width, at.x() + other.width);
    ascent = std::max(ascent, other.ascent - at.y());
    descent = std::max(descent, other.descent + at.y());
    for (Letters piece : other.letters) {
        piece.at += at;
        letters.push_back(piece);
    }
    for (const QPainterPath& shape : other.shapes) {
        shapes.push_back(shape.translated(at));
    }
}

SetFormula setFormula(const Formula& formula, const QFont& font)
{
    return Setter(font).set(formula, font.pixelSize());
}

void paintFormula(QPainter& painter, const SetFormula& formula, const QPointF& at)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SetFormula::Letters& piece : formula.letters) {
        painter.setFont(piece.font);
        painter.drawText(at + piece.at, piece.text);
    }
    for (const QPainterPath& shape : formula.shapes) {
        painter.fillPath(shape.translated(at), painter.pen().color());
    }
}

}  // namespace ui
