#include "core/import/columns.h"

#include <algorithm>
#include <optional>
#include <set>

#include "core/import/bookkeeping.h"
#include "core/import/cell.h"
#include "core/import/column_endings.h"
#include "core/import/column_names.h"
#include "core/import/metric_name.h"
#include "core/import/owners.h"
#include "core/import/settings.h"
#include "core/import/size_text.h"
#include "core/import/tidy_table.h"

namespace core {

namespace {

bool isEmpty(const Sheet& sheet, std::size_t column)
{
    return std::all_of(sheet.rows.begin(), sheet.rows.end(),
                       [&](const SheetRow& row) { return row.fields[column].empty(); });
}

class Guesser {
public:
    Guesser(const Sheet& sheet, const ReadOptions& options, const std::string& file, Remarks& remarks)
        : sheet_(sheet), options_(options), file_(file), remarks_(remarks)
    {
    }

    Columns guess()
    {
        columns_.tidy = isTidyHeader(sheet_.header.fields);
        isShipped_ = isShippedHeader(sheet_.header.fields);
        for (const std::string_view header : sheet_.header.fields) {
            columns_.all.push_back(named(header));
        }
        leaveDoubles();
        preferTotals();
        guessLayout();
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            if (!known_[i]) {
                guessOther(i);
            }
        }
        countsAsScores();
        findOwners(columns_, options_, file_, sheet_.header.line, remarks_);
        addSettings(sheet_, known_, columns_, file_, remarks_);
        sayPanelRanges();
        if (!bookkeeping_.empty()) {
            remarks_.add({RemarkCode::Bookkeeping, file_, sheet_.header.line, 0, bookkeeping_, {}, {}});
        }
        return std::move(columns_);
    }

private:
    Column named(std::string_view header)
    {
        Column column;
        column.name = header;
        const auto changed = options_.roles.find(header);
        const HeaderUnit unit = headerUnit(header);
        column.exponent = unit.exponent;
        const std::string plain = plainName(unit.name);
        const auto role = isShipped_ && isOfShippedTables(plain) ? std::optional(Role::Ignored) : roleOfName(unit.name);
        known_.push_back(changed != options_.roles.end() || role || plain.starts_with("nonembeddingparam"));
        if (changed != options_.roles.end()) {
            column.role = changed->second;
        } else if (role) {
            column.role = *role;
        } else if (known_.back()) {
            column.role = Role::Size;
            nonEmbedding_.push_back(columns_.all.size());
        }
        if (isScores(column.role)) {
            nameScores(column);
        }
        return column;
    }

    static void nameScores(Column& column)
    {
        const HeaderName name = headerName(column.name);
        column.task = name.task;
        column.metric = name.metric;
        column.percent = name.percent;
        if (column.role == Role::ModelScore) {
            column.model = column.name;
            column.task = column.metric = {};
        }
    }

    /// A column whose name has stood before is no second run of its rows; errors may be headed alike, each behind its
    /// scores.
    void leaveDoubles()
    {
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            Column& column = columns_.all[i];
            const bool isNew = column.name.empty() || names_.insert(column.name).second;
            if (!isNew && !isBesideScores(column.role)) {
                column.role = Role::Ignored;
                known_[i] = true;
                remarks_.add({RemarkCode::DoubleColumn, file_, sheet_.header.line, i + 1, column.name, {}, {}});
            }
        }
    }

    /// Parameters without embeddings count only where the total is not given, and one column of sizes is enough.
    void preferTotals()
    {
        bool taken = false;
        for (const bool total : {true, false}) {
            for (std::size_t i = 0; i < columns_.all.size(); ++i) {
                const bool without = std::find(nonEmbedding_.begin(), nonEmbedding_.end(), i) != nonEmbedding_.end();
                if (columns_.all[i].role == Role::Size && without != total) {
                    columns_.all[i].role = taken ? Role::Ignored : Role::Size;
                    taken = true;
                }
            }
        }
    }

    void guessLayout()
    {
        const bool keys = columns_.has(Role::Metric) || columns_.has(Role::Task) || columns_.has(Role::Family);
        bool models = false;
        for (std::size_t i = 0; i < columns_.all.size(); ++i) {
            models = models || (!known_[i] && modelName(columns_.all[i].name).size.has_value());
        }
        const bool scores = columns_.has(Role::Score);
        if (scores && (keys || columns_.has(Role::Model))) {
            columns_.layout = TableLayout::Long;
        } else if (!scores && columns_.has(Role::Task) && columns_.has(Role::Metric) && models) {
            columns_.layout = TableLayout::ModelsAcross;
        } else {
            columns_.layout = TableLayout::Wide;
        }
    }

    void guessOther(std::size_t i)
    {
        Column& column = columns_.all[i];
        const std::string_view name = column.name;
        if (isEmpty(sheet_, i)) {
            if (!isPanelRange(name)) {
                remarks_.add({RemarkCode::ColumnEmpty, file_, sheet_.header.line, i + 1, column.name, {}, {}});
            }
            return;
        }
        if (name.empty() || name.starts_with("Unnamed:") || isPanelRange(name)) {
            return;
        }
        const std::string_view base = name.substr(0, name.find(','));
        for (const Ending& ending : kEndings) {
            if (endsWith(base, ending) && mostlyNothingElse(i)
                && (!needsOwner(base, ending) || names_.contains(withoutEnding(std::string(name), ending)))) {
                column.role = ending.role;
                return;
            }
        }
        if (columns_.layout == TableLayout::Long || !mostlyNumbers(sheet_, i)) {
            return;
        }
        scores(column);
    }

    bool mostlyNothingElse(std::size_t i) const
    {
        return mostlyNumbers(sheet_, i)
               || std::all_of(sheet_.rows.begin(), sheet_.rows.end(),
                              [&](const SheetRow& row) { return saysNothing(row.fields[i]); });
    }

    /// What tells a log's rows apart is their step, where there is no other; the rest of it is no score.
    void keepOut(Column& column, std::string_view name)
    {
        if (countsSteps(name) && name == column.name && !columns_.has(Role::Step)) {
            column.role = Role::Step;
            return;
        }
        column.role = Role::Ignored;
        bookkeeping_.append(bookkeeping_.empty() ? "" : ", ").append(column.name);
    }

    void scores(Column& column)
    {
        const std::size_t dash = column.name.find(" - ");  // of a wandb panel: "RUN - METRIC"
        const bool ofRun = dash != std::string::npos && modelName(column.name.substr(0, dash)).size;
        if (columns_.layout == TableLayout::ModelsAcross) {
            if (modelName(column.name).size) {
                column.role = Role::ModelScore;
                column.model = column.name;
            }
            return;
        }
        if (const std::string_view own = std::string_view(column.name).substr(ofRun ? dash + 3 : 0);
            isBookkeeping(own)) {
            keepOut(column, own);
            return;
        }
        column.role = ofRun ? Role::ModelScore : Role::Score;
        const HeaderName name = headerName(ofRun ? column.name.substr(dash + 3) : column.name);
        column.task = name.task;
        column.metric = name.metric;
        column.percent = name.percent;
        column.model = ofRun ? column.name.substr(0, dash) : std::string();
    }

    /// Counts of right answers with n are the scores where there are no others.
    void countsAsScores()
    {
        if (columns_.has(Role::Score) || columns_.has(Role::ModelScore) || !columns_.has(Role::Questions)) {
            return;
        }
        for (Column& column : columns_.all) {
            if (column.role == Role::Correct) {
                column.role = Role::Score;
                column.metric = "accuracy";
                column.fromCounts = true;
                return;
            }
        }
    }

    static bool isPanelRange(std::string_view name) { return name.ends_with("__MIN") || name.ends_with("__MAX"); }

    void sayPanelRanges()
    {
        std::string ranges;
        for (const Column& column : columns_.all) {
            if (isPanelRange(column.name)) {
                ranges.append(ranges.empty() ? "" : ", ").append(column.name);
            }
        }
        if (!ranges.empty()) {
            remarks_.add({RemarkCode::PanelRange, file_, sheet_.header.line, 0, ranges, {}, {}});
        }
    }

    const Sheet& sheet_;
    const ReadOptions& options_;
    const std::string& file_;
    Remarks& remarks_;
    Columns columns_;
    bool isShipped_ = false;   ///< one of the tables that come with the program
    std::vector<bool> known_;  ///< by its name, or as a person said
    std::vector<std::size_t> nonEmbedding_;
    std::set<std::string> names_;
    std::string bookkeeping_;  ///< columns of it, with commas between
};

}  // namespace

bool Columns::has(Role role) const noexcept
{
    return std::any_of(all.begin(), all.end(), [&](const Column& column) { return column.role == role; });
}

Columns guessColumns(const Sheet& sheet, const ReadOptions& options, const std::string& file, Remarks& remarks)
{
    return Guesser(sheet, options, file, remarks).guess();
}

}  // namespace core
