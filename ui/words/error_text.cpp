#include "ui/words/error_text.h"

#include <new>
#include <string>
#include <system_error>
#include <utility>

#include <QStringList>

#include "core/text/folded_text.h"
#include "core/text/number_text.h"
#include "ui/words/evidence_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/fault_texts.h"
#include "ui/words/number_format.h"
#include "ui/words/way_out.h"

namespace ui {

namespace {

using core::ErrorCode;

constexpr const char* kSizesOfSlides = "slide-16x9, slide-4x3";  // what a deck allows (ui/export/deck_look.cpp)

/// Whether two ends stand for all between 0 and 1 but these: "1e-9" and "0.999999999" are bounds of computing alone.
bool isOpenUnitInterval(const QString& low, const QString& high)
{
    constexpr double kLeast = 1e-6;
    const auto from = core::numberFromText(core::foldedText(low.toStdString()));
    const auto to = core::numberFromText(core::foldedText(high.toStdString()));
    return from && to && *from > 0.0 && *from <= kLeast && *to < 1.0 && *to >= 1.0 - kLeast;
}

/// One entry of Error::allowed: a range "0.01..10", the name of a type, or a name or number as it is typed.
QString allowedEntry(const QString& entry, bool nearBound, const Texts& texts)
{
    const qsizetype dots = entry.indexOf(QStringLiteral(".."));
    static const QString kSides = QStringLiteral("WxH in ");
    if (dots > 0 && entry.startsWith(kSides)) {
        const qsizetype unit = entry.indexOf(u' ', dots);
        return texts(faults::SizeIn, entry.mid(kSides.size(), dots - kSides.size()),
                     entry.mid(dots + 2, unit - dots - 2), entry.mid(unit + 1));
    }
    if (dots > 0 && !nearBound && isOpenUnitInterval(entry.left(dots), entry.mid(dots + 2))) {
        return texts(faults::AboveAndBelow, QStringLiteral("0"), QStringLiteral("1"));
    }
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
    if (error.code == ErrorCode::WrongType || error.code == ErrorCode::MissingField
        || allowed == QLatin1String("number")) {
        return typeName(allowed, texts);
    }
    const auto found = core::numberFromText(core::foldedText(error.found));
    const bool nearBound = found && *found > 0.0 && *found < 1.0;  // who asks for 1e-10 has to know the bound itself
    QStringList entries = allowed.split(QStringLiteral(", "));
    for (QString& entry : entries) {
        entry = allowedEntry(entry, nearBound, texts);
    }
    return entries.join(texts(Text::FaultListSeparator));
}

bool isOption(const core::Error& error)
{
    return error.field.starts_with("--");
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
    case ErrorCode::NotAnInteger: return Text::FaultNotAnInteger;
    case ErrorCode::NotAStep: return Text::FaultNotAStep;
    case ErrorCode::WrongType: return Text::FaultWrongType;
    case ErrorCode::SpreadTooLarge: return Text::FaultSpreadTooLarge;
    case ErrorCode::NotFeaturable: return Text::FaultNotFeaturable;
    case ErrorCode::NotShown: return Text::FaultNotShown;
    case ErrorCode::NotJson: return Text::FaultNotJson;
    case ErrorCode::Conflict: return Text::FaultConflict;
    case ErrorCode::DoesNotHold: return Text::FaultDoesNotHold;
    default: return Text::FaultUnknownName;
    }
}

QString statement(const core::Error& error, const QString& name, const Texts& texts)
{
    const QString field = name.isEmpty() ? texts(Text::FaultInTheWhole) : name;
    const QString found = QString::fromStdString(error.found);
    const QString allowed = QString::fromStdString(error.allowed);
    if (error.code == ErrorCode::Conflict && error.found.empty()) {
        return texts(error.field == "caption" ? faults::NoRoomForCaption : faults::NoRoomForAnswers, field);
    }
    if (error.code == ErrorCode::Conflict && allowed == QLatin1String(kSizesOfSlides)) {
        return texts(faults::NoSizeOfSlides, field, found);
    }
    switch (error.code) {
    case ErrorCode::NotANumber: return noNumber(error, field, texts);
    case ErrorCode::OutOfRange:
        if (const QString percent = asPercent(error); !percent.isEmpty()) {
            return texts(faults::PercentMeant, field, found, texts.number(percent));
        }
        if (allowed.startsWith(QLatin1String("0 <= LOW"))) {
            return texts(Text::FaultNotARange, field, found, QStringLiteral("0.2,0.9"));
        }
        return texts(Text::FaultOutOfRange, field, found);
    case ErrorCode::Unreadable: return texts(Text::FaultUnreadable, field, systemReason(found, texts));
    case ErrorCode::Unwritable: return texts(Text::FaultUnwritable, field, systemReason(found, texts));
    case ErrorCode::UnknownField:
        return !found.isEmpty()  ? texts(faults::NeedsCommand, field, found)
               : isOption(error) ? texts(faults::UnknownOption, field)
                                 : texts(Text::FaultUnknownField, field);
    case ErrorCode::MissingField:
        return found.isEmpty() ? texts(Text::FaultMissingField, field) : texts(faults::MissingAt, field, found);
    case ErrorCode::DuplicateField:
        if (field == QLatin1String("- [ ]")) {  // of a lesson
            return texts(faults::SecondQuestion, field, found);
        }
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
    case ErrorCode::TooLarge:
        return texts(found == QLatin1String(core::kUnfolded) ? Text::FaultUnfoldsTooLarge : Text::FaultTooLarge, field,
                     formatBytes(allowed));
    case ErrorCode::NotAScenario:  // a figure's or link's `found` says so, and a file of another kind kinds for
                                   // `allowed`
        if (found == QLatin1String("link")) {
            return texts(faults::LinkDamaged, field);
        }
        if (allowed.contains(QLatin1String(", "))) {
            return texts(Text::FaultOtherKind, field, found, allowed);
        }
        return texts(found == QLatin1String("figure") || found == QLatin1String("deck") ? Text::FaultNoScenarioInside
                                                                                        : Text::FaultNotAScenario,
                     field);
    case ErrorCode::NewerVersion: return texts(Text::FaultNewerVersion, field, found, allowed);
    default: return texts(textOf(error.code), field, found);
    }
}

}  // namespace

QString systemReason(const QString& found, const Texts& texts)
{
    static constexpr std::pair<std::errc, Text> kReasons[] = {
        {std::errc::no_such_file_or_directory, Text::SystemNotFound},
        {std::errc::permission_denied, Text::SystemDenied},
        {std::errc::operation_not_permitted, Text::SystemNotPermitted},
        {std::errc::is_a_directory, Text::SystemIsFolder},
        {std::errc::not_a_directory, Text::SystemNoFolder},
        {std::errc::no_space_on_device, Text::SystemFull},
        {std::errc::read_only_file_system, Text::SystemReadOnly},
        {std::errc::filename_too_long, Text::SystemNameTooLong},
        {std::errc::io_error, Text::SystemInputOutput},
        {std::errc::too_many_symbolic_link_levels, Text::SystemTooManyLinks},
    };
    for (const auto& [reason, text] : kReasons) {
        if (found == QString::fromStdString(std::make_error_code(reason).message())) {
            return texts(text);
        }
    }
    const std::string tooLittle = std::make_error_code(std::errc::not_enough_memory).message();
    if (found == QString::fromStdString(tooLittle) || found == QLatin1String(std::bad_alloc().what())) {
        return texts(faults::NoMemory);
    }
    if (found.startsWith(QLatin1String(kNoFilmLibrary))) {
        return texts(faults::NoFilmLibrary, found.mid(QLatin1String(kNoFilmLibrary).size()));
    }
    for (const auto& [reason, phrase] : {std::pair(std::errc::no_message_available, evidence::FolderWithoutTables),
                                         std::pair(std::errc::timed_out, evidence::NobodyWrites)}) {
        if (found == QString::fromStdString(std::make_error_code(reason).message())) {
            return texts(phrase);
        }
    }
    return found;
}

QString describe(const core::Error& error, const Texts& texts)
{
    return describe(error, QString::fromStdString(error.field), texts);
}

QString describe(const core::Error& error, const QString& name, const Texts& texts)
{
    const QString said = statement(error, name, texts);
    if (isComplete(error)) {
        return texts(Text::FaultFullStop, said);
    }
    const QString allowed = allowedText(error, texts);
    const bool ofOptions = error.code == ErrorCode::UnknownField && isOption(error);
    return ofOptions ? texts(faults::KnownOptions, said, allowed) : texts(Text::FaultAllowed, said, allowed);
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
    if (const EvidenceText* evidence = evidenceText(name)) {
        return texts(evidence->title);
    }
    for (const auto& [known, title] : kTitles) {
        if (known == name) {
            return texts(title);
        }
    }
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace ui
