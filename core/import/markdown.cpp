#include "core/import/markdown.h"

#include <algorithm>
#include <vector>

#include "core/text/trimmed.h"

namespace core {

namespace {

bool isRow(std::string_view line)
{
    return line.size() > 1 && line.front() == '|';
}

bool isRule(std::string_view line)
{
    return isRow(line) && line.find_first_not_of("|-: \t") == std::string_view::npos
           && line.find('-') != std::string_view::npos;
}

/// A cell without what only its looks or Python need.
std::string plainCell(std::string_view cell)
{
    cell = trimmed(cell);
    for (const std::string_view mark : {std::string_view("**"), std::string_view("`")}) {
        if (cell.size() > 2 * mark.size() && cell.starts_with(mark) && cell.ends_with(mark)) {
            cell = trimmed(cell.substr(mark.size(), cell.size() - 2 * mark.size()));
        }
    }
    constexpr std::string_view kNumber = "np.float64(";
    if (cell.starts_with(kNumber) && cell.ends_with(')')) {
        cell = cell.substr(kNumber.size(), cell.size() - kNumber.size() - 1);
    }
    std::string plain(cell);
    std::replace(plain.begin(), plain.end(), '\t', ' ');
    return plain;
}

/// The cells between the bars of a line; "\|" is a bar within one.
std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    std::string cell;
    line.remove_prefix(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.push_back(plainCell(cell));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    if (!trimmed(cell).empty()) {
        cells.push_back(plainCell(cell));
    }
    return cells;
}

/// The model of "hf (pretrained=EleutherAI/pythia-160m,revision=main), limit: None".
std::string modelIn(std::string_view line)
{
    constexpr std::string_view kModel = "pretrained=";
    const std::size_t found = line.find(kModel);
    if (found == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = line.substr(found + kModel.size());
    return std::string(rest.substr(0, rest.find_first_of(",) \t")));
}

/// Goes through a text line by line, and writes the table's.
class Converter {
public:
    std::optional<MarkdownTable> convert(std::string_view text)
    {
        std::string_view before;
        for (std::size_t start = 0; start < text.size() && !ended_;) {
            const std::size_t end = std::min(text.find('\n', start), text.size());
            const std::string_view line = trimmed(text.substr(start, end - start));
            take(line, before);
            before = line;
            start = end + 1;
        }
        return began_ ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    void take(std::string_view line, std::string_view before)
    {
        if (began_) {
            ended_ = !isRow(line);
            addRow(ended_ ? std::string_view() : line);
        } else if (isRule(line) && isRow(before) && !isRule(before)) {
            began_ = true;
            table_.text.pop_back();  // the header was not known to be one
            addRow(before);
            table_.text += '\n';
        } else {
            const std::string model = modelIn(line);
            table_.model = model.empty() ? table_.model : model;
            table_.text += '\n';
        }
    }

    void addRow(std::string_view line)
    {
        std::vector<std::string> cells = line.empty() ? std::vector<std::string>() : cellsOf(line);
        if (!cells.empty()) {
            cells.front() = cells.front().empty() ? first_ : cells.front();
            first_ = cells.front();
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            table_.text.append(i == 0 ? "" : "\t").append(cells[i]);
        }
        table_.text += '\n';
    }

    MarkdownTable table_;
    std::string first_;  ///< cell of the row above
    bool began_ = false;
    bool ended_ = false;
};

}  // namespace

std::optional<MarkdownTable> markdownTable(std::string_view text)
{
    if (!text.starts_with('|') && text.find("\n|") == std::string_view::npos) {
        return std::nullopt;
    }
    return Converter().convert(text);
}

}  // namespace core
