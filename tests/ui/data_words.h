#pragma once

#include <algorithm>

#include <QStringList>

#include "core/import/built_in.h"
#include "core/model/scenario.h"

namespace tests {

/// Names and sources of a scenario's measurements, which are nobody's words but their authors', the longest first: what
/// no language changes.
inline QStringList dataWords(const core::ValidScenario& scenario)
{
    QStringList words = {QStringLiteral("shot"), QStringLiteral("temperature"),
                         QString::fromStdString(core::metricBoxesSource()).simplified()};
    for (const core::Series& series : scenario.evidence().series()) {
        for (const std::string& said : {series.source, series.task, series.family, series.metric}) {
            const QString text = QString::fromStdString(said).simplified();
            words << text << text.toHtmlEscaped();
            for (const QString& part : text.split(QStringLiteral(", "))) {
                words << part;
            }
        }
    }
    for (const core::MetricBox& box : core::metricBoxes()) {
        QString metric = QString::fromStdString(box.metric).replace(u'_', u' ');
        words << metric << metric.remove(QStringLiteral(" score"));  // left out where it would be the last word
    }
    words.removeAll(QString());
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

}  // namespace tests
