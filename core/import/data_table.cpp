#include "core/import/data_table.h"

#include <algorithm>
#include <cassert>

#include "core/import/cell.h"

namespace core {

namespace {

struct DataFile {
    std::string_view name;
    std::string_view text;
};

constexpr DataFile kFiles[] = {
#define DATA(name, text) {name, {text, sizeof(text) - 1}},  // to count them would be too long a constant for clang
#include "data.inc"                                         // written by core/CMakeLists.txt from resources/data
#undef DATA
};

}  // namespace

DataTable::DataTable(std::string_view file)
{
    const auto* const found =
        std::find_if(std::begin(kFiles), std::end(kFiles), [&](const DataFile& one) { return one.name == file; });
    assert(found != std::end(kFiles));
    Remarks remarks;
    sheet_ = splitSheet(found->text, std::string(file), remarks);
    assert(sheet_ && remarks.take().empty());
}

std::string_view DataTable::text(const SheetRow& row, std::string_view column) const
{
    const auto& header = sheet_->header.fields;
    const auto found = std::find(header.begin(), header.end(), column);
    return found == header.end() ? std::string_view() : row.fields[static_cast<std::size_t>(found - header.begin())];
}

std::optional<double> DataTable::number(const SheetRow& row, std::string_view column) const
{
    return numberInCell(text(row, column), false);
}

std::optional<std::int64_t> DataTable::count(const SheetRow& row, std::string_view column) const
{
    const auto value = number(row, column);
    return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

}  // namespace core
