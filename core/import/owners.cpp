#include "core/import/owners.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/import/column_endings.h"

namespace core {

namespace {

bool hasScores(const Column& column)
{
    return isScores(column.role);
}

/// "EM" of "EM stderr".
std::string withoutAnyEnding(const std::string& name)
{
    for (const Ending& ending : kEndings) {
        if (std::string without = withoutEnding(name, ending); without != name) {
            return without;
        }
    }
    return name;
}

std::optional<std::size_t> scoresCalled(const std::vector<Column>& all, std::string_view name)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Column& one) { return hasScores(one) && one.name == name; });
    return found == all.end() ? std::nullopt : std::optional<std::size_t>(found - all.begin());
}

/// An error stands behind its score where it stands anywhere near it.
std::optional<std::size_t> nearestScores(const std::vector<Column>& all, std::size_t of)
{
    for (std::size_t i = of; i-- > 0;) {
        if (hasScores(all[i])) {
            return i;
        }
    }
    for (std::size_t i = of + 1; i < all.size(); ++i) {
        if (hasScores(all[i])) {
            return i;
        }
    }
    return std::nullopt;
}

/// The scores right before a column that is headed as others are: "EM, stderr, F1, stderr".
std::optional<std::size_t> scoresBefore(const std::vector<Column>& all, std::size_t of)
{
    const auto alike =
        std::count_if(all.begin(), all.end(), [&](const Column& column) { return column.name == all[of].name; });
    return alike > 1 && of > 0 && hasScores(all[of - 1]) ? std::optional(of - 1) : std::nullopt;
}

}  // namespace

void findOwners(Columns& columns, const ReadOptions& options, const std::string& file, std::size_t line,
                Remarks& remarks)
{
    std::vector<Column>& all = columns.all;
    const bool one = std::count_if(all.begin(), all.end(), hasScores) < 2;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Column& column = all[i];
        if (!isBesideScores(column.role)) {
            continue;
        }
        const auto said = options.owners.find(column.name);
        std::optional<std::size_t> owner =
            said == options.owners.end() ? std::nullopt : scoresCalled(all, said->second);
        owner = owner ? owner : one ? nearestScores(all, i) : scoresCalled(all, withoutAnyEnding(column.name));
        owner = owner ? owner : scoresBefore(all, i);
        if (!owner && options.roles.contains(column.name)) {
            owner = nearestScores(all, i);
            if (owner) {
                remarks.add({RemarkCode::NearestScores, file, line, i + 1, column.name, all[*owner].name, {}});
            }
        }
        if (owner) {
            column.belongsTo = static_cast<int>(*owner);
        } else if (!one) {
            column.role = Role::Ignored;
            remarks.add({RemarkCode::NoOwner, file, line, i + 1, column.name, {}, {}});
        }
    }
}

}  // namespace core
