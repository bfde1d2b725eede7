#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/import/columns.h"
#include "core/import/found_score.h"

namespace core {

/// What a sheet's row says of all its scores: whose they are, of which task, at what size.
class RowKeys {
public:
    RowKeys(const Sheet& sheet, const Columns& columns, const std::string& file, Remarks& remarks)
        : columns_(columns), file_(file), remarks_(remarks), comma_(sheet.decimalComma)
    {
    }

    /// A score that has everything but the score; it does not count where the row is at fault. `sizeExponent` is the
    /// unit of bare sizes, `fileModel` the model where the file's name says it.
    [[nodiscard]] FoundScore read(const SheetRow& row, int sizeExponent, const std::string& fileModel);

    /// The family, and where no column gives it the size, of a model's name.
    void placeByName(FoundScore& score, const std::string& model);
    /// Likewise, of a score that has no model of its own beside those of models that headers name, by its row's.
    void placeBesideModels(FoundScore& score, const std::string& header);

private:
    void readKey(const SheetRow& row, std::size_t i, const Column& column);
    void readSize(const SheetRow& row, std::size_t i, const Column& column);
    void readNumber(const SheetRow& row, std::size_t i, std::string_view key, int exponent);
    void addSetting(std::string_view cell, const Column& column);
    bool isSpare(Role role) const;
    void fault(RemarkCode code, std::size_t line, std::size_t i, std::string_view cell, std::string allowed = {});
    void sayOfName(std::size_t line, const std::string& model, bool is, RemarkCode code);

    const Columns& columns_;
    const std::string& file_;
    Remarks& remarks_;
    bool comma_;
    int sizeExponent_ = 0;
    FoundScore base_;         ///< of the row being read
    bool sizeGiven_ = false;  ///< a size at fault counts as given
    std::string model_;
    std::set<std::pair<std::string, RemarkCode>> said_;  ///< of models, once
};

}  // namespace core
