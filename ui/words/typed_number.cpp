#include "ui/words/typed_number.h"

#include <QRegularExpression>

#include "core/text/folded_text.h"
#include "core/text/number_text.h"

namespace ui {

namespace {

using Parameter = core::Parameter;
using Number = tl::expected<double, core::ErrorCode>;

constexpr core::Range kSizeBounds = {1.0, 1e30};

QString folded(const QString& text)
{
    return QString::fromStdString(core::foldedText(text.toStdString()));
}

/// Without the plus before it, which numbers do not need.
QString unsignedPlus(QString text)
{
    static const QRegularExpression kPlus(QStringLiteral("\\A\\+(?=[0-9.])"));
    return text.remove(kPlus);
}

/// The number with its decimal point moved, by writing the power behind it: "70" "e-2" is 0.7 to the last bit,
/// 70 / 100.0 need not be. A number that has a power already becomes none, and is refused.
Number scaled(const QString& number, const char* power)
{
    return core::numberFromText((number + QLatin1String(power)).toStdString());
}

Number sizeFrom(QString text)
{
    static constexpr std::pair<QChar, const char*> kSuffixes[] = {
        {u'K', "e3"}, {u'M', "e6"}, {u'B', "e9"}, {u'T', "e12"}};
    for (const auto& [suffix, power] : kSuffixes) {
        if (text.endsWith(suffix, Qt::CaseInsensitive)) {
            text.chop(1);
            return scaled(text.trimmed(), power);
        }
    }
    return core::numberFromText(text.toStdString());
}

Number countFrom(QString text)
{
    static const QRegularExpression kGrouped(QStringLiteral("\\A-?[1-9][0-9]{0,2}(,[0-9]{3})+\\z"));
    if (kGrouped.match(text).hasMatch()) {
        text.remove(QLatin1Char(','));
    }
    const auto count = core::integerFromText(text.toStdString());
    if (!count) {
        return tl::unexpected(count.error());
    }
    return static_cast<double>(*count);
}

Number chanceFrom(QString text)
{
    if (text.endsWith(QLatin1Char('%'))) {
        text.chop(1);
        return scaled(text.trimmed(), "e-2");
    }
    return core::numberFromText(text.toStdString());
}

/// A pass mark without its per cent sign: a share up to 1, per cent from 2, and between them either might be meant: of
/// what is typed there no number is made, and the fault says how to write it (error_text.cpp).
Number passMarkFrom(const QString& text)
{
    constexpr double kLeastPercent = 2.0;
    const auto number = chanceFrom(text);
    if (!number || *number <= 1.0 || text.endsWith(QLatin1Char('%'))) {
        return number;
    }
    return *number < kLeastPercent ? tl::unexpected(core::ErrorCode::NotANumber) : scaled(text, "e-2");
}

Number numberOf(const QString& text, NumberKind kind)
{
    switch (kind) {
    case NumberKind::Chance: return chanceFrom(text);
    case NumberKind::PassMark: return passMarkFrom(text);
    case NumberKind::Count: return countFrom(text);
    case NumberKind::Size: return sizeFrom(text);
    case NumberKind::Plain: break;
    }
    return core::numberFromText(text.toStdString());
}

/// One entry of a list, and what stood before it: 0 at the beginning.
struct Entry {
    QString text;
    QChar separator;
};

/// At commas and semicolons, as which Japanese commas are read.
std::vector<Entry> entriesOf(const QString& text)
{
    std::vector<Entry> entries = {{}};
    for (const QChar c : folded(text)) {
        if (c == u',' || c == u';') {
            entries.push_back({{}, c});
        } else {
            entries.back().text += c;
        }
    }
    for (Entry& entry : entries) {
        entry.text = entry.text.trimmed();
    }
    return entries;
}

/// "1" before "3e9": who writes a decimal comma means one size, who lists them two. Neither is guessed.
bool mayBeADecimalComma(const Entry& before, const Entry& entry)
{
    static const QRegularExpression kDigits(QStringLiteral("\\A[0-9]+\\z"));
    static const QRegularExpression kDigitsWithUnit(QStringLiteral("\\A[0-9]+\\s*([KMBT]|[eE][-+]?[0-9]+)\\z"),
                                                    QRegularExpression::CaseInsensitiveOption);
    return entry.separator == u',' && kDigits.match(before.text).hasMatch()
           && kDigitsWithUnit.match(entry.text).hasMatch();
}

}  // namespace

NumberKind kindOf(Parameter parameter)
{
    switch (parameter) {
    case Parameter::PassMark: return NumberKind::PassMark;
    case Parameter::Mean:
    case Parameter::Spread:
    case Parameter::Low:
    case Parameter::High: return NumberKind::Chance;
    case Parameter::LawUnitLossSize:
    case Parameter::JumpSize:
    case Parameter::Cut: return NumberKind::Size;
    default: return core::isCount(parameter) ? NumberKind::Count : NumberKind::Plain;
    }
}

NumberKind kindOf(core::XAxis axis)
{
    switch (axis) {
    case core::XAxis::Mean: return NumberKind::Chance;
    case core::XAxis::Size: return NumberKind::Size;
    case core::XAxis::Logit:
    case core::XAxis::Loss: break;
    }
    return NumberKind::Plain;
}

Number parseNumber(const QString& text, NumberKind kind)
{
    return numberOf(unsignedPlus(folded(text)), kind);
}

core::Result<double> parseTyped(const QString& text, Parameter parameter)
{
    const auto value = parseNumber(text, kindOf(parameter));
    if (!value) {
        const core::Range bounds = core::boundsOf(parameter);
        return tl::unexpected(
            core::Errors{{value.error(), std::string(core::fieldOf(parameter)),
                          unsignedPlus(folded(text)).toStdString(), core::rangeText(bounds.minimum, bounds.maximum)}});
    }
    return *value;
}

core::Result<std::vector<double>> parsePlaces(const QString& text, NumberKind kind, const std::string& field,
                                              const core::Range& allowed)
{
    std::vector<double> places;
    core::Errors errors;
    const std::vector<Entry> entries = entriesOf(text);
    const auto refuse = [&](core::ErrorCode code, std::size_t i, const QString& found) {
        errors.push_back({code, field + "[" + std::to_string(i) + "]", found.toStdString(),
                          core::rangeText(allowed.minimum, allowed.maximum)});
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (kind == NumberKind::Size && i + 1 < entries.size() && mayBeADecimalComma(entries[i], entries[i + 1])) {
            refuse(core::ErrorCode::NotANumber, i, entries[i].text + u',' + entries[i + 1].text);
            ++i;
        } else if (const auto place = numberOf(unsignedPlus(entries[i].text), kind)) {
            places.push_back(*place);
        } else {
            refuse(place.error(), i, entries[i].text);
        }
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return places;
}

core::Result<std::vector<double>> parseSizes(const QString& text)
{
    return text.trimmed().isEmpty() ? core::Result<std::vector<double>>()
                                    : parsePlaces(text, NumberKind::Size, "view.sizes", kSizeBounds);
}

core::Result<std::optional<core::Range>> parseRange(const QString& text, core::XAxis axis)
{
    static const QRegularExpression kTo(QStringLiteral("\\s+to\\s+|\\s*\\.\\.\\.?\\s*|\\s*[~\\x{301C}\\x{2026}]\\s*"));
    const QString ends = folded(text).replace(kTo, QStringLiteral(";"));
    if (ends.isEmpty()) {
        return std::optional<core::Range>();
    }
    const core::Range bounds = core::rangeBounds(axis);
    const auto read = parsePlaces(ends, kindOf(axis), "view.range", bounds);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (read->size() != 2 || !(read->front() < read->back())) {
        return tl::unexpected(
            core::Errors{{core::ErrorCode::WrongType, "view.range", text.trimmed().toStdString(), {}}});
    }
    return std::optional(core::Range{read->front(), read->back()});
}

}  // namespace ui
