#include "ui/export/typed_size.h"

#include <cmath>

#include <QRegularExpression>

#include "core/text/folded_text.h"
#include "ui/export/size_preset.h"
#include "ui/words/typed_number.h"

namespace ui {

namespace {

const LengthUnit* unitNamed(const QString& name)
{
    for (const LengthUnit& unit : kLengthUnits) {
        if (name.compare(QLatin1String(unit.name.data(), qsizetype(unit.name.size())), Qt::CaseInsensitive) == 0) {
            return &unit;
        }
    }
    return nullptr;
}

/// A side in the figure's own units, within what it may be.
std::optional<double> sideFrom(const QString& number, const LengthUnit& unit)
{
    const bool inPixels = unit.unit == FigureOptions::Unit::Pixels;
    const auto read = parseNumber(number, inPixels ? NumberKind::Count : NumberKind::Plain);
    const core::Range& bounds = inPixels ? kPixelBounds : kMillimetreBounds;
    const double side = read ? *read * unit.times : std::nan("");
    return side >= bounds.minimum && side <= bounds.maximum ? std::optional(side) : std::nullopt;
}

}  // namespace

std::optional<FigureSize> sizeFrom(const QString& text)
{
    static const QRegularExpression kSize(
        QStringLiteral("\\A([-+.0-9e]+)\\s*([a-z]{2})?\\s*[x*]\\s*([-+.0-9e]+)\\s*([a-z]{2})?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kSize.match(QString::fromStdString(core::foldedText(text.toStdString())));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString first = match.captured(2);
    const QString last = match.captured(4);
    const LengthUnit* unit = last.isEmpty() ? &kLengthUnits.front() : unitNamed(last);
    if (unit == nullptr || (!first.isEmpty() && unitNamed(first) != unit)) {
        return std::nullopt;
    }
    const auto width = sideFrom(match.captured(1), *unit);
    const auto height = sideFrom(match.captured(3), *unit);
    return width && height ? std::optional(FigureSize{*width, *height, unit->unit}) : std::nullopt;
}

}  // namespace ui
