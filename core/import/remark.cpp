#include "core/import/remark.h"

#include <algorithm>
#include <tuple>

#include "core/text/excerpt.h"

namespace core {

void Remarks::add(Remark remark)
{
    if (kept_.size() == kMostKept) {
        ++left_;
        return;
    }
    remark.found = excerpt(remark.found);
    kept_.push_back(std::move(remark));
}

std::vector<Remark> Remarks::take()
{
    std::stable_sort(kept_.begin(), kept_.end(), [](const Remark& a, const Remark& b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    if (left_ > 0) {
        kept_.push_back({RemarkCode::MoreRemarks, {}, 0, 0, {}, std::to_string(left_), {}});
    }
    return std::move(kept_);
}

}  // namespace core
