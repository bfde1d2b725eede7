#include "core/import/sheet.h"

#include <algorithm>
#include <functional>

#include "core/text/trimmed.h"

namespace core {

namespace {

/// "#params" heads a column, whatever else begins so is a note.
bool isNote(std::string_view line)
{
    return line.starts_with('#') && !line.starts_with("#param") && !line.starts_with("#Param");
}

class Splitter {
public:
    Splitter(std::string_view text, const SheetGrammar& grammar, Sheet& sheet, const std::string& file,
             Remarks& remarks)
        : text_(text), grammar_(grammar), sheet_(sheet), file_(file), remarks_(remarks)
    {
    }

    /// The next row that is neither empty nor a note; false at the end.
    bool next(SplitRow& row)
    {
        while (at_ < text_.size()) {
            const std::string_view line = lineHere();
            if (trimmed(line).empty() || isNote(line)) {
                keepNote(line);
                at_ = std::min(text_.size(), at_ + line.size() + 1);
                ++line_;
                continue;
            }
            if (!separatorKnown_) {
                chooseSeparator(line);
            }
            if (read(row)) {
                return true;
            }
        }
        return false;
    }

    /// How many lines from here on hold something.
    std::size_t linesLeft() const
    {
        std::size_t lines = 0;
        for (std::size_t at = at_; at < text_.size();) {
            const std::string_view line = text_.substr(at, text_.find('\n', at) - at);
            lines += trimmed(line).empty() || isNote(line) ? 0U : 1U;
            at += line.size() + 1;
        }
        return lines;
    }

    /// The first zero byte of the row last read, from 1; 0: none.
    std::size_t zeroIn() const
    {
        const std::size_t zero = anyZeros_ ? text_.substr(rowStart_, at_ - rowStart_).find('\0') : text_.npos;
        return zero == text_.npos ? 0 : zero + 1;
    }

private:
    std::string_view lineHere() const { return text_.substr(at_, text_.find('\n', at_) - at_); }

    void keepNote(std::string_view line)
    {
        if (isNote(line)) {
            const std::string_view note = trimmed(line.substr(1));
            sheet_.notes.append(sheet_.notes.empty() || note.empty() ? "" : "\n").append(note);
        }
    }

    void chooseSeparator(std::string_view header)
    {
        separatorKnown_ = true;
        std::size_t most = 0;
        for (const char candidate : {',', ';', '\t'}) {
            std::size_t count = 0;
            bool quoted = false;
            for (const char c : header) {
                quoted = quoted != (c == '"');
                count += c == candidate && !quoted ? 1U : 0U;
            }
            if (count > most) {
                most = count;
                sheet_.separator = candidate;
            }
        }
        sheet_.separator = grammar_.separator.value_or(sheet_.separator);
        sheet_.decimalComma = grammar_.decimalComma.value_or(sheet_.separator == ';');
    }

    /// One row; false where a quote in it is never closed, and its first line is left out.
    bool read(SplitRow& row)
    {
        const std::size_t start = at_;
        rowStart_ = at_;
        row.line = line_;
        row.fields.clear();
        row.count = 0;
        for (;;) {
            const bool closed = at_ < text_.size() && text_[at_] == '"' ? quotedField(row) : plainField(row);
            if (!closed) {
                remarks_.add({RemarkCode::OpenQuote, file_, row.line, row.count + 1, {}, {}, {}});
                at_ = std::min(text_.size(), text_.find('\n', start));
                at_ = std::min(text_.size(), at_ + 1);
                line_ = row.line + 1;
                return false;
            }
            if (at_ >= text_.size() || text_[at_] == '\n') {
                at_ = std::min(text_.size(), at_ + 1);
                ++line_;
                return true;
            }
            ++at_;  // the separator
        }
    }

    bool plainField(SplitRow& row)
    {
        const std::size_t start = at_;
        while (at_ < text_.size() && text_[at_] != '\n' && text_[at_] != sheet_.separator) {
            ++at_;
        }
        add(row, text_.substr(start, at_ - start));
        return true;
    }

    /// A row of sixty million separators is counted, not kept.
    static void add(SplitRow& row, std::string_view field)
    {
        if (++row.count <= kMostColumns + 1) {
            row.fields.push_back(trimmed(field));
        }
    }

    bool quotedField(SplitRow& row)
    {
        const std::size_t start = ++at_;
        bool doubled = false;
        std::size_t lines = 0;
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] == '\n') {
                ++lines;
                if (!quotesSpan_) {
                    return false;
                }
            } else if (text_[at_] == '"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') {
                    break;
                }
                doubled = true;
                ++at_;
            }
        }
        if (!closes()) {
            return false;
        }
        std::string_view field = text_.substr(start, at_ - start);
        if (doubled) {
            std::string single;
            for (std::size_t i = 0; i < field.size(); ++i) {
                single += field[i];
                i += field[i] == '"' ? 1U : 0U;
            }
            field = sheet_.rows.unquoted(single);
        }
        add(row, field);
        line_ += lines;
        at_ = endOfField(at_ + 1);
        return true;
    }

    /// Where the field ends that has nothing but blanks from here on.
    std::size_t endOfField(std::size_t from) const
    {
        while (from < text_.size() && text_[from] != sheet_.separator && kBlanks.find(text_[from]) != kBlanks.npos) {
            ++from;
        }
        return from;
    }

    /// Whether the quote here ends a field. One that does not shows that an earlier one was never meant to begin one.
    bool closes()
    {
        const std::size_t end = endOfField(at_ + 1);
        const bool any = at_ < text_.size();
        quotesSpan_ = quotesSpan_ && any;
        return any && (end >= text_.size() || text_[end] == '\n' || text_[end] == sheet_.separator);
    }

    std::string_view text_;
    const SheetGrammar& grammar_;
    Sheet& sheet_;
    const std::string& file_;
    Remarks& remarks_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t rowStart_ = 0;
    bool anyZeros_ = text_.find('\0') != text_.npos;
    bool separatorKnown_ = false;
    bool quotesSpan_ = true;  ///< until one is never closed: else each would be sought to the end
};

}  // namespace

void SheetRows::add(const SplitRow& row)
{
    const std::less_equal<> before;
    const char* const end = text_.data() + text_.size();
    for (const std::string_view field : row.fields) {
        if (cellCount_ % kBlock == 0) {
            cells_.emplace_back();
        }
        Cell& cell = cells_.back()[cellCount_++ % kBlock];
        if (before(text_.data(), field.data()) && before(field.data() + field.size(), end)) {
            cell = {static_cast<std::uint32_t>(field.data() - text_.data()), static_cast<std::uint32_t>(field.size())};
        } else if (!field.empty()) {
            cell = {words_.numberOf(field), kUnquoted};
        }
    }
    columns_ = row.fields.size();
    lines_.push_back(static_cast<std::uint32_t>(row.line));
}

std::optional<Sheet> splitSheet(std::string_view text, const std::string& file, Remarks& remarks,
                                const SheetGrammar& grammar, const std::stop_token& stop)
{
    if (text.size() >= kMostBytes) {
        remarks.add({RemarkCode::TooLarge, file, 0, 0, {}, {}, std::to_string(kMostBytes)});
        return std::nullopt;
    }
    Sheet sheet;
    sheet.rows = SheetRows(text);
    Splitter splitter(text, grammar, sheet, file, remarks);
    if (!splitter.next(sheet.header)) {
        remarks.add({RemarkCode::EmptyFile, file, 0, 0, {}, {}, {}});
        return std::nullopt;
    }
    if (const std::size_t zero = splitter.zeroIn(); zero > 0) {
        remarks.add({RemarkCode::NotText, file, sheet.header.line, zero, {}, {}, {}});
        return std::nullopt;
    }
    const std::size_t columns = sheet.header.count;
    if (columns > kMostColumns) {
        const std::string found = std::to_string(columns);
        remarks.add({RemarkCode::TooManyColumns, file, sheet.header.line, 0, {}, found, std::to_string(kMostColumns)});
        return std::nullopt;
    }
    const auto isTooLarge = [&](const SplitRow& row) {
        const bool is = std::any_of(row.fields.begin(), row.fields.end(),
                                    [](std::string_view field) { return field.size() > kLargestCell; });
        if (is) {
            remarks.add({RemarkCode::CellTooLarge, file, row.line, 0, {}, {}, std::to_string(kLargestCell)});
        }
        return is;
    };
    if (isTooLarge(sheet.header)) {
        return std::nullopt;
    }
    bool any = false;
    std::size_t cells = 0;
    for (SplitRow row; !stop.stop_requested() && splitter.next(row); any = true) {
        cells += row.fields.size() + 2;
        if (cells > kMostCells) {
            sheet.stopped = row.line;
            sheet.rowsLeft = 1 + splitter.linesLeft();
            break;
        }
        if (const std::size_t zero = splitter.zeroIn(); zero > 0) {
            remarks.add({RemarkCode::ZeroByte, file, row.line, zero, {}, {}, {}});
        } else if (row.count == columns) {
            if (!isTooLarge(row)) {
                sheet.rows.add(row);
            }
        } else {
            const std::string found = std::to_string(row.count);
            remarks.add({RemarkCode::WrongFieldCount, file, row.line, 0, {}, found, std::to_string(columns)});
        }
    }
    if (!any) {
        remarks.add({RemarkCode::HeaderOnly, file, sheet.header.line, 0, {}, {}, {}});
        return std::nullopt;
    }
    return sheet;
}

}  // namespace core
