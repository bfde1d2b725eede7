#include "ui/words/typed_number.h"

#include <QRegularExpression>

#include "core/text/number_text.h"

namespace ui {

namespace {

using Parameter = core::Parameter;

constexpr core::Range kSizeBounds = {1.0, 1e30};

bool isChance(Parameter parameter)
{
    return parameter == Parameter::Mean || parameter == Parameter::Spread || parameter == Parameter::Low
           || parameter == Parameter::High || parameter == Parameter::PassMark;
}

bool isSize(Parameter parameter)
{
    return parameter == Parameter::LawUnitLossSize || parameter == Parameter::JumpSize;
}

/// As the reader of numbers knows them: a hyphen for the typographic minus that boxes show.
QString plain(const QString& text)
{
    return text.trimmed().replace(QChar(0x2212), QLatin1Char('-'));
}

/// The number with its decimal point moved, by writing the power behind it: "70" "e-2" is 0.7 to the last bit,
/// 70 / 100.0 need not be. A number that has a power already becomes none, and is refused.
tl::expected<double, core::ErrorCode> scaled(const QString& number, const char* power)
{
    return core::numberFromText((number + QLatin1String(power)).toStdString());
}

tl::expected<double, core::ErrorCode> sizeFrom(QString text)
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

tl::expected<double, core::ErrorCode> countFrom(QString text)
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

tl::expected<double, core::ErrorCode> numberFrom(QString text, Parameter parameter)
{
    if (core::isCount(parameter)) {
        return countFrom(text);
    }
    if (isSize(parameter)) {
        return sizeFrom(text);
    }
    if (isChance(parameter) && text.endsWith(QLatin1Char('%'))) {
        text.chop(1);
        return scaled(text.trimmed(), "e-2");
    }
    return core::numberFromText(text.toStdString());
}

}  // namespace

core::Result<double> parseTyped(const QString& text, Parameter parameter)
{
    const auto number = numberFrom(plain(text), parameter);
    if (!number) {
        const core::Range bounds = core::boundsOf(parameter);
        return tl::unexpected(
            core::Errors{{number.error(), std::string(core::fieldOf(parameter)), text.trimmed().toStdString(),
                          core::rangeText(bounds.minimum, bounds.maximum)}});
    }
    return *number;
}

core::Result<std::vector<double>> parseSizes(const QString& text)
{
    std::vector<double> sizes;
    core::Errors errors;
    if (text.trimmed().isEmpty()) {
        return sizes;
    }
    const QStringList entries = text.split(QLatin1Char(','));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto size = sizeFrom(plain(entries[i]))) {
            sizes.push_back(*size);
        } else {
            errors.push_back({size.error(), "view.sizes[" + std::to_string(i) + "]", entries[i].trimmed().toStdString(),
                              core::rangeText(kSizeBounds.minimum, kSizeBounds.maximum)});
        }
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return sizes;
}

}  // namespace ui
