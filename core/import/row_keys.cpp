#include "core/import/row_keys.h"

#include <algorithm>
#include <cmath>

#include "core/evidence/columns.h"
#include "core/import/cell.h"
#include "core/import/size_text.h"
#include "core/text/number_text.h"

namespace core {

namespace {

const NumberColumn& boundsOf(std::string_view key)
{
    return *std::find_if(kNumberColumns.begin(), kNumberColumns.end(),
                         [&](const NumberColumn& column) { return column.key == key; });
}

}  // namespace

FoundScore RowKeys::read(const SheetRow& row, int sizeExponent, const std::string& fileModel)
{
    base_ = {};
    base_.line = row.line;
    sizeExponent_ = sizeExponent;
    sizeGiven_ = false;
    model_ = fileModel;
    for (std::size_t i = 0; i < columns_.all.size(); ++i) {
        readKey(row, i, columns_.all[i]);
    }
    if (!columns_.has(Role::ModelScore)) {
        placeByName(base_, model_);
    }
    return base_;
}

void RowKeys::readKey(const SheetRow& row, std::size_t i, const Column& column)
{
    const std::string_view cell = row.fields[i];
    switch (column.role) {
    case Role::Family: base_.family = cell; break;
    case Role::Model: model_ = cell; break;
    case Role::Task: base_.task = cell; break;
    case Role::Setting: addSetting(cell, column); break;
    case Role::Metric: base_.metric = cell; break;
    case Role::Checkpoint: base_.point.checkpoint = cell; break;
    case Role::Step: base_.point.checkpoint = cell.empty() ? std::string() : "step" + std::string(cell); break;
    case Role::Size: readSize(row, i, column); break;
    case Role::Compute: readNumber(row, i, "compute", column.exponent); break;
    case Role::Shots: readNumber(row, i, "shots", 0); break;
    case Role::Temperature: readNumber(row, i, "temperature", 0); break;
    case Role::Questions: readNumber(row, i, "n", 0); break;
    default: break;
    }
}

/// "few-shot", "target length 5"
void RowKeys::addSetting(std::string_view cell, const Column& column)
{
    if (!cell.empty()) {
        base_.setting.append(base_.setting.empty() ? "" : ", ").append(column.numbers ? column.name + " " : "");
        base_.setting.append(cell);
    }
}

void RowKeys::fault(RemarkCode code, std::size_t line, std::size_t i, std::string_view cell, std::string allowed)
{
    remarks_.add({code, file_, line, i + 1, columns_.all[i].name, std::string(cell), std::move(allowed),
                  isSpare(columns_.all[i].role)});
}

void RowKeys::readSize(const SheetRow& row, std::size_t i, const Column& column)
{
    const std::string_view cell = row.fields[i];
    if (saysNothing(cell)) {
        return;
    }
    sizeGiven_ = true;
    const auto size = sizeInCell(cell, comma_, column.exponent != 0 ? column.exponent : sizeExponent_);
    const NumberColumn& bounds = boundsOf("size");
    const bool sound = size && size->size >= bounds.minimum && size->size <= bounds.maximum;
    base_.counts = base_.counts && sound;
    if (!size && !isBeyondNumbers(cell)) {
        fault(RemarkCode::NotANumber, row.line, i, cell);
    } else if (!sound) {
        fault(RemarkCode::OutOfRange, row.line, i, cell, rangeText(bounds.minimum, bounds.maximum));
    } else {
        base_.point.size = size->size;
        sayOfName(row.line, std::string(cell), size->mixture, RemarkCode::MixtureSize);
    }
}

/// A number of the row. One at fault leaves the row out, unless the score stands without it.
void RowKeys::readNumber(const SheetRow& row, std::size_t i, std::string_view key, int exponent)
{
    const std::string_view cell = row.fields[i];
    if (saysNothing(cell)) {
        return;
    }
    const NumberColumn& bounds = boundsOf(key);
    const auto value = numberInCell(cell, comma_, exponent);
    const bool count = bounds.count != nullptr;
    if (!value && !isBeyondNumbers(cell)) {
        fault(hasDecimalComma(cell) ? RemarkCode::CommaForPoint : RemarkCode::NotANumber, row.line, i, cell);
    } else if (!value || !(*value >= bounds.minimum && *value <= bounds.maximum)
               || (count && *value != std::floor(*value))) {
        fault(RemarkCode::OutOfRange, row.line, i, cell, rangeText(bounds.minimum, bounds.maximum));
    } else if (count) {
        base_.point.*bounds.count = static_cast<std::int64_t>(*value);
        return;
    } else {
        base_.point.*bounds.number = *value;
        return;
    }
    base_.counts = base_.counts && isSpare(columns_.all[i].role);
}

/// Whether a score means the same without such a number: n, where it does not make the score, and compute beside sizes.
bool RowKeys::isSpare(Role role) const
{
    const bool makesScores =
        std::any_of(columns_.all.begin(), columns_.all.end(), [](const Column& column) { return column.fromCounts; });
    return (role == Role::Questions && !makesScores) || (role == Role::Compute && columns_.has(Role::Size));
}

void RowKeys::placeByName(FoundScore& score, const std::string& model)
{
    const bool needsSize = !sizeGiven_ && !score.point.size;
    if (!model.empty() && (needsSize || score.family.empty())) {
        const ModelName name = modelName(model);
        if (score.family.empty()) {
            score.family = sizeGiven_ && !name.size ? withoutSizeWord(name.family) : name.family;
        }
        if (needsSize && name.size) {
            score.point.size = name.size;
            sayOfName(score.line, model, name.mixture, RemarkCode::MixtureSize);
            sayOfName(score.line, model, name.second, RemarkCode::TwoSizesInName);
            sayOfName(score.line, model, name.oldPythia, RemarkCode::OldPythiaName);
        }
    }
    if (!score.point.size && !score.point.compute && score.counts) {
        remarks_.add({RemarkCode::NoSizeInName, file_, score.line, 0, {}, model, {}});
        score.counts = false;
    }
}

void RowKeys::placeBesideModels(FoundScore& score, const std::string& header)
{
    if (!model_.empty() || score.point.size || score.point.compute) {
        placeByName(score, model_);
        return;
    }
    sayOfName(score.line, header, score.counts, RemarkCode::NoSizeInName);
    score.counts = false;
}

/// Of a model, not of each of its rows.
void RowKeys::sayOfName(std::size_t line, const std::string& model, bool is, RemarkCode code)
{
    if (is && said_.insert({model, code}).second) {
        remarks_.add({code, file_, line, 0, {}, model, {}});
    }
}

}  // namespace core
