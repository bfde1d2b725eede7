#include "core/import/settings.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <unordered_map>

#include "core/import/cell.h"

namespace core {

namespace {

/// Whether a column has few words, each of several rows.
bool hasFewWords(const Sheet& sheet, std::size_t column)
{
    constexpr std::size_t kMostSettings = 50;
    std::set<std::string_view> words;
    for (const SheetRow& row : sheet.rows) {
        words.insert(row.fields[column]);
        if (words.size() > kMostSettings) {
            return false;
        }
    }
    return words.size() > 1 && 2 * words.size() <= sheet.rows.size();
}

/// The columns that tell one measurement from another.
std::vector<std::size_t> keysOf(const Columns& columns)
{
    constexpr std::array kKeys = {Role::Family, Role::Model,       Role::Task,       Role::Setting,
                                  Role::Metric, Role::Shots,       Role::Checkpoint, Role::Step,
                                  Role::Size,   Role::Temperature, Role::Compute};
    std::vector<std::size_t> keys;
    for (std::size_t i = 0; i < columns.all.size(); ++i) {
        if (std::find(kKeys.begin(), kKeys.end(), columns.all[i].role) != kKeys.end()) {
            keys.push_back(i);
        }
    }
    return keys;
}

/// Whether two rows that everything else takes for one measurement have different words in a column.
bool differsWithin(const Sheet& sheet, const std::vector<std::size_t>& keys, std::size_t column)
{
    std::unordered_map<std::string, std::string_view> first;
    for (const SheetRow& row : sheet.rows) {
        std::string key;
        for (const std::size_t i : keys) {
            key.append(row.fields[i]).append("\x1f");
        }
        const std::string_view word = row.fields[column];
        if (first.try_emplace(std::move(key), word).first->second != word) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool mostlyNumbers(const Sheet& sheet, std::size_t column)
{
    std::size_t numbers = 0;
    std::size_t others = 0;
    for (const SheetRow& row : sheet.rows) {
        const std::string_view cell = row.fields[column];
        if (!saysNothing(cell)) {
            ++(scoreInCell(cell, sheet.decimalComma) ? numbers : others);
        }
    }
    return numbers > 0 && numbers >= others;
}

void addSettings(const Sheet& sheet, const std::vector<bool>& known, Columns& columns, const std::string& file,
                 Remarks& remarks)
{
    for (std::size_t i = 0; i < columns.all.size(); ++i) {
        Column& column = columns.all[i];
        const bool named = !column.name.empty() && !column.name.starts_with("Unnamed:");
        const bool open = column.role == Role::Ignored && !known[i] && named;
        if (open && !mostlyNumbers(sheet, i) && hasFewWords(sheet, i) && differsWithin(sheet, keysOf(columns), i)) {
            column.role = Role::Setting;
            remarks.add({RemarkCode::TellsApart, file, sheet.header.line, i + 1, column.name, {}, {}});
        }
    }
}

}  // namespace core
