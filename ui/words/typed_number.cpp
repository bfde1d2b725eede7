#include "ui/words/typed_number.h"

#include <QRegularExpression>

#include "core/text/number_text.h"

namespace ui {

namespace {

using Parameter = core::Parameter;

constexpr core::Range kSizeBounds = {1.0, 1e30};
constexpr char16_t kThinSpace = 0x2009;  // stands for every space but the plain one, until groups of digits are joined

bool isChance(Parameter parameter)
{
    return parameter == Parameter::Mean || parameter == Parameter::Spread || parameter == Parameter::Low
           || parameter == Parameter::High || parameter == Parameter::PassMark;
}

bool isSize(Parameter parameter)
{
    return parameter == Parameter::LawUnitLossSize || parameter == Parameter::JumpSize;
}

/// Full-width forms (from a Japanese keyboard) as the ASCII ones, every dash for a minus as '-', every space as ' '.
QString plain(const QString& text)
{
    constexpr char16_t kFullWidthFirst = 0xFF01;
    constexpr char16_t kFullWidthLast = 0xFF5E;
    constexpr char16_t kFullWidthOffset = 0xFEE0;
    static const QString kMinuses = QStringLiteral("\u2212\u2010\u2011\u2012\u2013\uFE63");
    QString result;
    for (QChar c : text) {
        if (c.unicode() >= kFullWidthFirst && c.unicode() <= kFullWidthLast) {
            c = QChar(static_cast<char16_t>(c.unicode() - kFullWidthOffset));
        }
        if (kMinuses.contains(c)) {
            c = u'-';
        } else if (c.isSpace() && c != u' ') {
            c = QChar(kThinSpace);
        }
        result += c;
    }
    static const QRegularExpression kGroups(QStringLiteral("(?<=[0-9])\\x{2009}(?=[0-9]{3}(?![0-9]))"));
    return result.remove(kGroups).replace(QChar(kThinSpace), u' ').trimmed();
}

/// Without the plus before it, which numbers do not need.
QString unsignedPlus(QString text)
{
    static const QRegularExpression kPlus(QStringLiteral("\\A\\+(?=[0-9.])"));
    return text.remove(kPlus);
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

/// A pass mark without its per cent sign: a share up to 1, per cent from 2, and between them either might be meant.
tl::expected<double, core::ErrorCode> passMarkFrom(const QString& text)
{
    constexpr double kLeastPercent = 2.0;
    const auto number = core::numberFromText(text.toStdString());
    if (!number || *number <= 1.0) {
        return number;
    }
    return *number < kLeastPercent ? tl::unexpected(core::ErrorCode::OutOfRange) : scaled(text, "e-2");
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
    return parameter == Parameter::PassMark ? passMarkFrom(text) : core::numberFromText(text.toStdString());
}

/// One entry of a list, and what stood before it: 0 at the beginning.
struct Entry {
    QString text;
    QChar separator;
};

/// At commas, semicolons and the Japanese comma.
std::vector<Entry> entriesOf(const QString& text)
{
    static const QString kSeparators = QStringLiteral(",;\u3001");
    std::vector<Entry> entries = {{}};
    for (const QChar c : plain(text)) {
        if (kSeparators.contains(c)) {
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

core::Result<double> parseTyped(const QString& text, Parameter parameter)
{
    const QString number = unsignedPlus(plain(text));
    const auto value = numberFrom(number, parameter);
    if (!value) {
        const core::Range bounds = core::boundsOf(parameter);
        return tl::unexpected(core::Errors{{value.error(), std::string(core::fieldOf(parameter)), number.toStdString(),
                                            core::rangeText(bounds.minimum, bounds.maximum)}});
    }
    return *value;
}

core::Result<std::vector<double>> parseSizes(const QString& text)
{
    std::vector<double> sizes;
    core::Errors errors;
    if (text.trimmed().isEmpty()) {
        return sizes;
    }
    const std::vector<Entry> entries = entriesOf(text);
    const auto refuse = [&](core::ErrorCode code, std::size_t i, const QString& found) {
        errors.push_back({code, "view.sizes[" + std::to_string(i) + "]", found.toStdString(),
                          core::rangeText(kSizeBounds.minimum, kSizeBounds.maximum)});
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i + 1 < entries.size() && mayBeADecimalComma(entries[i], entries[i + 1])) {
            refuse(core::ErrorCode::NotANumber, i, entries[i].text + u',' + entries[i + 1].text);
            ++i;
        } else if (const auto size = sizeFrom(unsignedPlus(entries[i].text))) {
            sizes.push_back(*size);
        } else {
            refuse(size.error(), i, entries[i].text);
        }
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return sizes;
}

}  // namespace ui
