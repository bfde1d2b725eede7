// Another part of measured_text.h: how many of the series are drawn, and where their numbers come from.

#include <cstdint>

#include <QRegularExpression>
#include <QStringList>

#include "core/evidence/parts.h"
#include "core/import/built_in.h"
#include "core/model/layout.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/measured_text.h"
#include "ui/words/number_format.h"
#include "ui/words/sentences.h"
#include "ui/words/source_text.h"

namespace ui {

namespace {

/// Of a source what names the work: up to its year or number in parentheses, or its head and its address, else its
/// first sentence.
QString nameOfWork(const QString& source)
{
    static const QRegularExpression kNamed(QStringLiteral("^[^()]*\\([^()]*\\d{4}[^()]*\\)"));
    static const QRegularExpression kAddressed(
        QStringLiteral("^([^:：]*(?:: |：)).*?[.。] ?((?:github\\.com|huggingface\\.co)/.*)$"));
    if (const auto named = kNamed.match(source); named.hasMatch()) {
        return named.captured();
    }
    const auto addressed = kAddressed.match(source);
    return addressed.hasMatch() ? addressed.captured(1) + addressed.captured(2) : sentencesOf(source).value(0);
}

}  // namespace

QString drawnText(const core::ValidScenario& scenario, const Texts& texts)
{
    const auto all = static_cast<std::int64_t>(scenario.evidence().series().size());
    const auto drawn = static_cast<std::int64_t>(scenario.view().series.size());
    const bool shows = core::has(core::specOf(scenario.view().layout), core::PanelKind::Strict);
    return shows && drawn < all ? texts(evidence::SeriesDrawnOf, formatCount(drawn), formatCount(all)) : QString();
}

QString evidenceSources(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                        Sources much)
{
    static const QRegularExpression kFullStop(QStringLiteral("[.。]$"));
    const core::LayoutSpec& layout = core::specOf(scenario.view().layout);
    QStringList sources;
    const auto add = [&](const std::string& source) {
        const QString all = sourceText(QString::fromStdString(source), texts);
        QString said = (much == Sources::Whole ? all : all.section(u'\n', 0, 0)).simplified();
        said = much == Sources::Names ? nameOfWork(said) : said;
        if (!said.isEmpty() && !sources.contains(said)) {
            sources << said;
        }
    };
    if (core::has(layout, core::PanelKind::Boxes)) {
        add(core::metricBoxesSource());
    } else if (core::has(layout, core::PanelKind::Forecast)) {
        const auto* drawn = core::find<core::ForecastData>(evaluation);  // one series of those shown
        add(drawn == nullptr ? std::string() : drawn->source);
    } else if (core::has(layout, core::PanelKind::Bell)) {
        for (const std::size_t part : core::partsOf(scenario.view().series, scenario.evidence())) {
            add(scenario.evidence().series()[part].source);  // of the measured bell
        }
    } else if (core::has(layout, core::PanelKind::Strict)) {
        for (const std::string& name : scenario.view().series) {
            if (const core::Series* series = scenario.evidence().find(name)) {
                add(series->source);
            }
        }
    }
    for (qsizetype i = 0; i + 1 < sources.size(); ++i) {
        sources[i].remove(kFullStop);  // before what parts it from the next
    }
    return sources.isEmpty() ? QString() : texts(Text::SourceLine, sources.join(QStringLiteral("; ")));
}

}  // namespace ui
