#include "ui/words/error_text.h"

#include <QStringList>

namespace ui {

namespace {

using core::ErrorCode;

/// One entry of Error::allowed: a range "0.01..10", the name of a type, or a name or number as it is typed.
QString allowedEntry(const QString& entry, const Texts& texts)
{
    const qsizetype dots = entry.indexOf(QStringLiteral(".."));
    if (dots > 0) {
        return texts(Text::FaultRange, entry.left(dots), entry.mid(dots + 2));
    }
    return entry;
}

QString typeName(const QString& name, const Texts& texts)
{
    if (name == QLatin1String("number")) {
        return texts(Text::FaultTypeNumber);
    }
    if (name == QLatin1String("text")) {
        return texts(Text::FaultTypeText);
    }
    if (name == QLatin1String("list")) {
        return texts(Text::FaultTypeList);
    }
    return name == QLatin1String("object") ? texts(Text::FaultTypeObject) : name;
}

QString allowedText(const core::Error& error, const Texts& texts)
{
    const QString allowed = QString::fromStdString(error.allowed);
    if (error.code == ErrorCode::WrongType || error.code == ErrorCode::MissingField) {
        return typeName(allowed, texts);
    }
    QStringList entries = allowed.split(QStringLiteral(", "));
    for (QString& entry : entries) {
        entry = allowedEntry(entry, texts);
    }
    return entries.join(texts(Text::FaultListSeparator));
}

/// Whether the sentence itself says what is allowed, or nothing is.
bool isComplete(const core::Error& error)
{
    switch (error.code) {
    case ErrorCode::DuplicateField:
    case ErrorCode::TooMany:
    case ErrorCode::TooDeep:
    case ErrorCode::TooLarge:
    case ErrorCode::NewerVersion:
    case ErrorCode::NotAScenario: return true;
    default: return error.allowed.empty();
    }
}

/// The sentence for codes that name where and what was found.
Text textOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::OutOfRange: return Text::FaultOutOfRange;
    case ErrorCode::NotANumber: return Text::FaultNotANumber;
    case ErrorCode::NotAnInteger: return Text::FaultNotAnInteger;
    case ErrorCode::NotAStep: return Text::FaultNotAStep;
    case ErrorCode::WrongType: return Text::FaultWrongType;
    case ErrorCode::SpreadTooLarge: return Text::FaultSpreadTooLarge;
    case ErrorCode::NotFeaturable: return Text::FaultNotFeaturable;
    case ErrorCode::NotShown: return Text::FaultNotShown;
    case ErrorCode::NotJson: return Text::FaultNotJson;
    case ErrorCode::Unreadable: return Text::FaultUnreadable;
    case ErrorCode::Unwritable: return Text::FaultUnwritable;
    case ErrorCode::Conflict: return Text::FaultConflict;
    default: return Text::FaultUnknownName;
    }
}

QString statement(const core::Error& error, const Texts& texts)
{
    const QString field = error.field.empty() ? texts(Text::FaultInTheWhole) : QString::fromStdString(error.field);
    const QString found = QString::fromStdString(error.found);
    const QString allowed = QString::fromStdString(error.allowed);
    switch (error.code) {
    case ErrorCode::UnknownField: return texts(Text::FaultUnknownField, field);
    case ErrorCode::MissingField: return texts(Text::FaultMissingField, field);
    case ErrorCode::DuplicateField:
        if (!allowed.isEmpty()) {  // the other way the same file is written
            return texts(Text::FaultSameFile, field, found, allowed);
        }
        return found.isEmpty() ? texts(Text::FaultDuplicateField, field)
                               : texts(Text::FaultDuplicateEntry, field, found);
    case ErrorCode::NotAvailable:
        return found.isEmpty() ? texts(Text::FaultNotAvailableAtAll, field)
                               : texts(Text::FaultNotAvailable, field, found);
    case ErrorCode::Empty: return texts(Text::FaultEmpty, field);
    case ErrorCode::Cancelled: return texts(Text::FaultCancelled, field);
    case ErrorCode::TooMany: return texts(Text::FaultTooMany, field, found, allowed);
    case ErrorCode::TooDeep: return texts(Text::FaultTooDeep, field, allowed);
    case ErrorCode::TooLarge: return texts(Text::FaultTooLarge, field, allowed);
    case ErrorCode::NotAScenario:  // a figure's `found` says so
        return texts(found == QLatin1String("figure") || found == QLatin1String("deck") ? Text::FaultNoScenarioInside
                                                                                        : Text::FaultNotAScenario,
                     field);
    case ErrorCode::NewerVersion: return texts(Text::FaultNewerVersion, field, found, allowed);
    default: return texts(textOf(error.code), field, found);
    }
}

}  // namespace

QString describe(const core::Error& error, const Texts& texts)
{
    const QString said = statement(error, texts);
    return isComplete(error) ? texts(Text::FaultFullStop, said)
                             : texts(Text::FaultAllowed, said, allowedText(error, texts));
}

QString describe(const core::Errors& errors, const Texts& texts)
{
    QStringList lines;
    for (const core::Error& error : errors) {
        lines.append(describe(error, texts));
    }
    return lines.join(QLatin1Char('\n'));
}

QString presetTitle(std::string_view name, const Texts& texts)
{
    static constexpr std::pair<std::string_view, Text> kTitles[] = {
        {"first-light", Text::PresetFirstLight}, {"bell-and-pass-mark", Text::PresetBellAndPassMark},
        {"paper-fig2", Text::PresetPaperFig2},   {"longer-answers", Text::PresetLongerAnswers},
        {"many-digits", Text::PresetManyDigits}, {"slope", Text::PresetSlope},
        {"mirage-test", Text::PresetMirageTest},
    };
    for (const auto& [known, title] : kTitles) {
        if (known == name) {
            return texts(title);
        }
    }
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace ui
