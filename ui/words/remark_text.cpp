#include "ui/words/remark_text.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <variant>

#include <QStringList>

#include "ui/words/error_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

using core::RemarkCode;

/// A remark's sentence and what it takes in this order: the subject, what was found, what is allowed; the system's
/// reason found and the bytes allowed in words.
struct RemarkRow {
    RemarkCode code;
    std::variant<Text, Phrase> text;
    std::string_view takes;
};

constexpr std::array kRemarks = std::to_array<RemarkRow>({
    {RemarkCode::Unreadable, Text::RemarkUnreadable, "r"},
    {RemarkCode::TooLarge, Text::RemarkTooLarge, "b"},
    {RemarkCode::ManyFiles, Text::RemarkManyFiles, "a"},
    {RemarkCode::NotText, Text::RemarkNotText, ""},
    {RemarkCode::EmptyFile, Text::RemarkEmptyFile, ""},
    {RemarkCode::HeaderOnly, Text::RemarkHeaderOnly, ""},
    {RemarkCode::TooManyColumns, Text::RemarkTooManyColumns, "fa"},
    {RemarkCode::NoScores, Text::RemarkNoScores, ""},
    {RemarkCode::NoPlaces, Text::RemarkNoPlaces, ""},
    {RemarkCode::NoUnit, Text::RemarkNoUnit, "sf"},
    {RemarkCode::NotJson, evidence::RemarkNotJson, ""},
    {RemarkCode::TooManyValues, evidence::RemarkTooManyValues, ""},
    {RemarkCode::NotMeasurements, Text::RemarkNotMeasurements, ""},
    {RemarkCode::WrongFieldCount, evidence::RemarkFieldCount, "fa"},
    {RemarkCode::OpenQuote, Text::RemarkOpenQuote, ""},
    {RemarkCode::ZeroByte, evidence::RemarkZeroByte, ""},
    {RemarkCode::CellTooLarge, evidence::RemarkCellTooLarge, "b"},
    {RemarkCode::NotANumber, Text::RemarkNotANumber, "sf"},
    {RemarkCode::OutOfRange, Text::RemarkOutOfRange, "sfa"},
    {RemarkCode::CommaForPoint, evidence::RemarkCommaForPoint, "sf"},
    {RemarkCode::NotAFraction, Text::RemarkNotAFraction, "sf"},
    {RemarkCode::OutsideInterval, evidence::RemarkOutsideInterval, "sfa"},
    {RemarkCode::DoubleColumn, evidence::RemarkDoubleColumn, "s"},
    {RemarkCode::TooManyCells, evidence::RemarkTooManyCells, "af"},
    {RemarkCode::TooManyScores, evidence::RemarkTooManyScores, "af"},
    {RemarkCode::TooManySeries, evidence::RemarkTooManySeries, "af"},
    {RemarkCode::NoOwner, evidence::RemarkNoOwner, "s"},
    {RemarkCode::NoSizeInName, Text::RemarkNoSizeInName, "f"},
    {RemarkCode::ValuesMissing, Text::RemarkValuesMissing, "sf"},
    {RemarkCode::NearestScores, evidence::RemarkNearestScores, "sf"},
    {RemarkCode::ColumnEmpty, Text::RemarkColumnEmpty, "s"},
    {RemarkCode::PanelRange, Text::RemarkPanelRange, "s"},
    {RemarkCode::Bookkeeping, evidence::RemarkBookkeeping, "s"},
    {RemarkCode::ReadAsPercent, Text::RemarkReadAsPercent, "s"},
    {RemarkCode::PercentByOthers, evidence::RemarkPercentByOthers, "s"},
    {RemarkCode::PercentInTask, Text::RemarkPercentInTask, "s"},
    {RemarkCode::NotBounded, Text::RemarkNotBounded, "s"},
    {RemarkCode::MixtureSize, Text::RemarkMixtureSize, "f"},
    {RemarkCode::TwoSizesInName, Text::RemarkTwoSizesInName, "f"},
    {RemarkCode::OldPythiaName, Text::RemarkOldPythiaName, "f"},
    {RemarkCode::CountMismatch, Text::RemarkCountMismatch, "fa"},
    {RemarkCode::ComputeOnly, Text::RemarkComputeOnly, ""},
    {RemarkCode::PartOfTheQuestions, Text::RemarkPartOfTheQuestions, "sfa"},
    {RemarkCode::QuestionsFromError, evidence::RemarkQuestionsFromError, "f"},
    {RemarkCode::ZeroErrorNoCertainty, Text::RemarkZeroErrorNoCertainty, ""},
    {RemarkCode::TellsApart, evidence::RemarkTellsApart, "s"},
    {RemarkCode::SameSizeTwice, Text::RemarkSameSizeTwice, "fsa"},
    {RemarkCode::SameSizeInFiles, evidence::RemarkSameSizeInFiles, "fsa"},
    {RemarkCode::ManySeries, evidence::RemarkSomeDrawn, "fa"},
    {RemarkCode::MoreRemarks, Text::RemarkMoreRemarks, "f"},
});

static_assert(
    [] {
        for (std::size_t i = 0; i < kRemarks.size(); ++i) {
            if (static_cast<std::size_t>(kRemarks[i].code) != i) {
                return false;
            }
        }
        return kRemarks.size() == static_cast<std::size_t>(RemarkCode::MoreRemarks) + 1;
    }(),
    "a row a code, in their order");

/// A file that holds one model alone is placed by its own name: that is the way out.
constexpr RemarkRow kNoSizeInFile = {RemarkCode::NoSizeInName, evidence::RemarkNoSizeInFile, "f"};

/// Of a number beside the score, without which it stays.
constexpr std::array kBesideScore = std::to_array<RemarkRow>({
    {RemarkCode::NotANumber, evidence::RemarkNoNumberBesideScore, "sf"},
    {RemarkCode::OutOfRange, evidence::RemarkRangeBesideScore, "sfa"},
    {RemarkCode::CommaForPoint, evidence::RemarkCommaBesideScore, "sf"},
});

/// Of a number that is within the range and was yet refused: whole ones alone are asked for there.
constexpr RemarkRow kNotWhole = {RemarkCode::OutOfRange, evidence::RemarkNotWhole, "sfa"};
constexpr RemarkRow kNotWholeBesideScore = {RemarkCode::OutOfRange, evidence::RemarkNotWholeBesideScore, "sfa"};

bool isWithin(const QString& found, const QString& allowed)
{
    bool isNumber = false;
    bool hasLeast = false;
    bool hasMost = false;
    const double value = found.toDouble(&isNumber);
    const double least = allowed.section(QStringLiteral(".."), 0, 0).toDouble(&hasLeast);
    const double most = allowed.section(QStringLiteral(".."), 1, 1).toDouble(&hasMost);
    return isNumber && hasLeast && hasMost && least <= value && value <= most;
}

const RemarkRow& rowOf(const core::Remark& remark)
{
    if (remark.code == RemarkCode::OutOfRange
        && isWithin(QString::fromStdString(remark.found), QString::fromStdString(remark.allowed))) {
        return remark.scoreStays ? kNotWholeBesideScore : kNotWhole;
    }
    for (const RemarkRow& row : kBesideScore) {
        if (remark.scoreStays && row.code == remark.code) {
            return row;
        }
    }
    const bool isOfFile = remark.code == RemarkCode::NoSizeInName && remark.line == 0;
    return isOfFile ? kNoSizeInFile : kRemarks[static_cast<std::size_t>(remark.code)];
}

/// "1..1e30" as words; a lone bound or list as it is.
QString rangeIn(const QString& allowed, const Texts& texts)
{
    const qsizetype dots = allowed.indexOf(QStringLiteral(".."));
    const bool more = allowed.endsWith(QStringLiteral("..."));
    return dots > 0 && !more ? texts(Text::FaultRange, allowed.left(dots), allowed.mid(dots + 2)) : allowed;
}

}  // namespace

QString reasonOf(const core::Remark& remark, const Texts& texts)
{
    const RemarkRow& row = rowOf(remark);
    QStringList arguments;
    for (const char take : row.takes) {
        const QString found = QString::fromStdString(remark.found);
        const QString allowed = QString::fromStdString(remark.allowed);
        arguments.append(take == 's'   ? QString::fromStdString(remark.subject)
                         : take == 'f' ? found
                         : take == 'r' ? systemReason(found, texts)
                         : take == 'b' ? formatBytes(allowed)
                                       : rangeIn(allowed, texts));
    }
    return std::visit(
        [&](const auto& text) {
            switch (arguments.size()) {
            case 0: return texts(text);
            case 1: return texts(text, arguments[0]);
            case 2: return texts(text, arguments[0], arguments[1]);
            default: return texts(text, arguments[0], arguments[1], arguments[2]);
            }
        },
        row.text);
}

QString describe(const core::Remark& remark, const Texts& texts)
{
    const QString file = QString::fromStdString(remark.file);
    const QString sentence = reasonOf(remark, texts);
    const QString line = QString::number(remark.line);
    const QString said = file.isEmpty()     ? sentence
                         : remark.line == 0 ? texts(Text::RemarkInFile, file, sentence)
                         : remark.column == 0
                             ? texts(Text::RemarkAtLine, file, line, sentence)
                             : texts(Text::RemarkAtColumn, file, line, QString::number(remark.column), sentence);
    return texts(Text::FaultFullStop, said);
}

QString noteOf(const core::MeasuredReading& reading, const Texts& texts)
{
    const core::SeriesReading& whole = reading.reading;
    const bool tooFew = whole.points < 3;
    QStringList notes;
    for (const auto& [is, text] :
         {std::pair(tooFew, Text::ScoreTooFew), std::pair(!tooFew && whole.fewPoints, Text::ScoreFewPoints),
          std::pair(whole.notMonotone, Text::ScoreNotMonotone), std::pair(whole.zeroMedian, Text::ScoreZeroMedian),
          std::pair(whole.sharpness.reason == core::EmergenceReason::NoRange && !tooFew, Text::ScoreNoRange),
          std::pair(whole.withinNoise, Text::ScoreWithinNoise),
          std::pair(reading.place == core::Place::Compute, Text::ScoreOfCompute)}) {
        if (is) {
            notes.append(texts(text));
        }
    }
    return notes.join(QStringLiteral("; "));
}

}  // namespace ui
