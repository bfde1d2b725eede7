#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/import/sheet.h"

namespace core {

/// A file of resources/data, whose form the tests vouch for.
class DataTable {
public:
    /// Domain:   the name of one of the files, without its ending.
    explicit DataTable(std::string_view file);

    const Sheet& sheet() const { return *sheet_; }

    /// What stands in a column; empty where there is no such column.
    std::string_view text(const SheetRow& row, std::string_view column) const;
    std::optional<double> number(const SheetRow& row, std::string_view column) const;
    std::optional<std::int64_t> count(const SheetRow& row, std::string_view column) const;

private:
    std::optional<Sheet> sheet_;
};

}  // namespace core
