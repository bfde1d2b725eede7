#include "ui/present/same_values.h"

#include <algorithm>
#include <cstddef>

#include "ui/words/metric_text.h"

namespace ui {

void nameSameValues(std::vector<MarkerModel>& markers, const std::vector<core::Metric>& owners, const Theme& theme,
                    const Texts& texts)
{
    const std::vector<MarkerModel> all(markers.end() - static_cast<std::ptrdiff_t>(owners.size()), markers.end());
    for (std::size_t i = 0; theme.inkLabels && i < owners.size(); ++i) {
        const auto isSame = [&](const MarkerModel& other) { return other.text == all[i].text; };
        if (std::count_if(all.begin(), all.end(), isSame) > 1) {
            MarkerModel& marker = markers[markers.size() - owners.size() + i];
            marker.text = texts(Text::MetricDescriptionPart, metricName(owners[i], texts), all[i].text);
            marker.byName = all[i].text;
        }
    }
}

}  // namespace ui
