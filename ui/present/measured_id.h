#pragma once

#include <QStringView>

namespace ui {

/// Whether a line or a dot of a panel, by its id, is of the evidence: points, runs, the lines that join them, and
/// intervals. It stands where it is whatever the model's parameters.
[[nodiscard]] inline bool isMeasured(QStringView id)
{
    return id.startsWith(u"measured-") || id.startsWith(u"interval-") || id.startsWith(u"point-")
           || id.startsWith(u"run-");
}

}  // namespace ui
