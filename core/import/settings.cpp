#include "core/import/settings.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string_view>
#include <unordered_set>

#include "core/import/cell.h"
#include "core/import/metric_name.h"

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

/// Whether a column of numbers only tells one run of a measurement from the next.
bool countsRuns(std::string_view name)
{
    constexpr std::array<std::string_view, 12> kNames = {"run", "runs", "trial", "repeat", "repetition", "replicate",
                                                         "rep", "fold", "id",    "idx",    "row",        "epoch"};
    return std::find(kNames.begin(), kNames.end(), plainName(name)) != kNames.end();
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
    const auto hash = [&](std::size_t row) {
        std::size_t of = 0;
        for (const std::size_t i : keys) {
            of = 31 * of + std::hash<std::string_view>()(sheet.rows.field(row, i));
        }
        return of;
    };
    const auto alike = [&](std::size_t a, std::size_t b) {
        return std::all_of(keys.begin(), keys.end(),
                           [&](std::size_t i) { return sheet.rows.field(a, i) == sheet.rows.field(b, i); });
    };
    std::unordered_set<std::size_t, decltype(hash), decltype(alike)> first(0, hash, alike);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        if (sheet.rows.field(*first.insert(row).first, column) != sheet.rows.field(row, column)) {
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
    if (!columns.has(Role::Score) && !columns.has(Role::ModelScore)) {
        return;
    }
    for (std::size_t i = 0; i < columns.all.size(); ++i) {
        Column& column = columns.all[i];
        const bool named = !column.name.empty() && !column.name.starts_with("Unnamed:");
        const bool open = column.role == Role::Ignored && !known[i] && named;
        const bool numbers = open && mostlyNumbers(sheet, i);
        const bool may = open && (!numbers || (columns.layout == TableLayout::Long && !countsRuns(column.name)));
        if (may && hasFewWords(sheet, i) && differsWithin(sheet, keysOf(columns), i)) {
            column.role = Role::Setting;
            column.numbers = numbers;
            remarks.add({RemarkCode::TellsApart, file, sheet.header.line, i + 1, column.name, {}, {}});
        }
    }
}

}  // namespace core
