#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// What is to be said of a file of measurements that was read, without words: ui/words has them.
enum class RemarkCode {
    // Nothing of the file was read.
    Unreadable,       ///< the system's reason `found`
    TooLarge,         ///< more bytes than `allowed`
    ManyFiles,        ///< the files after the first `allowed`
    NotText,          ///< bytes that are no UTF-8, or many zeros: at line and column
    EmptyFile,        ///< no line but notes
    HeaderOnly,       ///< no row under the header
    TooManyColumns,   ///< found, allowed
    NoScores,         ///< no column of scores
    NoPlaces,         ///< no column of sizes, compute or model names
    NoUnit,           ///< column `subject` of sizes, all below 10,000: millions, billions?
    NotJson,          ///< JSON that is broken at line and column
    TooManyValues,    ///< JSON with more results than are held in memory
    NotMeasurements,  ///< JSON of no kind that is known
    // A row or value was left out.
    WrongFieldCount,  ///< found fields, the header has `allowed`
    OpenQuote,        ///< a quote that is never closed
    ZeroByte,         ///< a row with a zero byte, at line and column
    CellTooLarge,     ///< a row with a field of more bytes than `allowed`
    NotANumber,       ///< `found` in column `subject`
    OutOfRange,       ///< `found` in column `subject`, allowed
    CommaForPoint,    ///< `found` in column `subject` of a table that has points
    NotAFraction,     ///< `found` of metric `subject` among fractions
    OutsideInterval,  ///< the interval `allowed` of score `found` of column `subject`, which is not in it
    DoubleColumn,     ///< column `subject` stands in the header twice: the second
    TooManyCells,     ///< `allowed` were read, the rest of the file, `found` rows, was not
    TooManyScores,    ///< `allowed` were read, the rest of the file, `found` rows, was not
    TooManySeries,    ///< likewise, of scores that are of different families, tasks or metrics
    NoOwner,          ///< column `subject` of errors or ends of intervals, of no known scores
    NoSizeInName,     ///< of model `found`
    // Said, and read.
    ValuesMissing,         ///< `found` cells of column `subject` are empty, the first on the line
    NearestScores,         ///< column `subject` belongs to the scores `found`, the nearest to it
    ColumnEmpty,           ///< column `subject` holds nothing
    PanelRange,            ///< columns `subject` are a wandb panel's least and greatest value, no interval
    Bookkeeping,           ///< columns `subject` are what a training log keeps beside its metrics
    ReadAsPercent,         ///< metrics `subject`: values above 1, none above 100
    PercentByOthers,       ///< metrics `subject`: none above 1, but in the other files of the same shape
    PercentInTask,         ///< metrics of task `subject` known to be in per cent
    NotBounded,            ///< unknown metric `subject` with values above 1: kept as they are
    MixtureSize,           ///< size `found`, a product such as 8x7B
    TwoSizesInName,        ///< of model `found`: the first was taken
    OldPythiaName,         ///< model `found` has a size of before Pythia's sizes were renamed
    CountMismatch,         ///< cell `found` of `subject` prints another share than its counts: the printed one is kept
    ComputeOnly,           ///< no model size: compute is the x axis
    PartOfTheQuestions,    ///< task `subject`: `found` of `allowed` questions
    QuestionsFromError,    ///< n of `found` scores follows from their standard errors
    ZeroErrorNoCertainty,  ///< an error of 0 at 0 or 1
    TellsApart,            ///< column `subject`, of a name nobody knows, tells rows apart: a series each
    SameSizeTwice,         ///< size `found` of series `subject` on lines `allowed`: the mean is used
    SameSizeInFiles,       ///< likewise in several files, `allowed` "a.csv:2, b.csv:2"
    ManySeries,            ///< `found` series, of which `allowed` are drawn
    MoreRemarks,           ///< `found` more remarks were not kept
};

/// What follows of a remark.
enum class Severity { FileLeftOut, ValueLeftOut, Note };

/// What follows of a remark with this code.
[[nodiscard]] constexpr Severity severityOf(RemarkCode code) noexcept
{
    return code <= RemarkCode::NotMeasurements ? Severity::FileLeftOut
           : code <= RemarkCode::NoSizeInName  ? Severity::ValueLeftOut
                                               : Severity::Note;
}

struct Remark {
    RemarkCode code = RemarkCode::NotText;
    std::string file;
    std::size_t line = 0;    ///< from 1; 0: of the whole file
    std::size_t column = 0;  ///< the field's number from 1, of NotText and ZeroByte the byte's; 0: of the line
    std::string subject;
    std::string found;
    std::string allowed;
    bool scoreStays = false;  ///< only the value is left out, and not its row

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// The remarks of one reading, of which a million bad rows do not make a million.
class Remarks {
public:
    static constexpr std::size_t kMostKept = 10'000;

    void add(Remark remark);
    /// The remarks in the order of files and lines.
    [[nodiscard]] std::vector<Remark> take();

private:
    std::vector<Remark> kept_;
    std::size_t left_ = 0;
};

}  // namespace core
