#pragma once

#include <string>
#include <variant>

#include <gtest/gtest.h>

#include "ui/export/composition.h"
#include "ui/export/figure_key.h"
#include "ui/export/figure_room.h"
#include "ui/export/figure_words.h"
#include "ui/panels/panel_legend.h"
#include "ui/words/evidence_text.h"
#include "ui/words/sentences.h"

namespace figure_rules {

inline QStringList namesIn(const ui::PanelModel& panel)
{
    QStringList names;
    for (const ui::LegendEntry& entry : panel.legend) {
        names << entry.text;
    }
    for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
        for (const ui::LineModel& line : *lines) {
            if (!line.label.isEmpty()) {
                names << line.label;
            }
        }
    }
    return names;
}

/// Everything that is written under the panels, without what breaking lines changes.
inline QString wordsUnder(const ui::Figure& figure)
{
    QString all;
    for (const ui::Caption::Run& run : figure.caption.runs) {
        all += run.text;
    }
    return all.remove(QChar(0x2060)).remove(QChar(QChar::Nbsp)).remove(u' ');
}

/// Names that panels share stand once, whole, under them; or each panel has all of its own: never a half in each.
inline void expectWholeNames(const ui::Figure& figure, const core::ValidScenario& scenario, const ui::Texts& texts,
                             const std::string& name)
{
    core::Evaluator evaluator;
    const ui::PanelModels models = ui::present(
        scenario, evaluator.evaluate(scenario, {figure.size.width(), figure.size.height()}), texts, figure.look.theme);
    ASSERT_EQ(models.panels.size(), figure.panels.size());
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        const QStringList own = namesIn(figure.panels[i]);
        for (const QString& drawn : namesIn(models.panels[i])) {
            EXPECT_TRUE((own + namesIn(figure.key)).contains(drawn)) << name << ' ' << drawn.toStdString();
        }
        for (const QString& shared : namesIn(figure.key)) {
            EXPECT_FALSE(own.contains(shared)) << name << ' ' << shared.toStdString();
        }
        EXPECT_LE(figure.page.panels[i].bottom(), figure.page.canvas.height() - ui::underPanels(figure) + 1e-6) << name;
    }
    EXPECT_TRUE(ui::placeLegend(figure.key, figure.page.canvas.width() - figure.key.theme.margin).fits) << name;
}

/// By a title or, where that had no room, by the axis: never "score" alone.
inline void expectMeasuresNamed(const ui::Figure& figure, const core::ValidScenario& scenario, const ui::Texts& texts,
                                const std::string& name)
{
    core::Evaluator evaluator;
    const core::Evaluation evaluation = evaluator.evaluate(scenario, {});
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const bool isMeasured = std::holds_alternative<core::MeasuredData>(evaluation.panels[i])
                                || std::holds_alternative<core::ForecastData>(evaluation.panels[i]);
        if (isMeasured && figure.panels[i].title.isEmpty()) {
            const QString axis = figure.panels[i].still.y.title;
            EXPECT_FALSE(axis.startsWith(texts(ui::Text::AxisScore))) << name << ' ' << axis.toStdString();
        }
    }
}

/// A base rate that is missing, what was not measured, a forecast that missed, a finding: a caption never loses these.
inline void expectFair(const ui::Figure& figure, const core::ValidScenario& scenario, const ui::Texts& texts,
                       const std::string& name)
{
    const QString said = wordsUnder(figure);
    for (QString sentence : ui::sentencesOf(ui::evidenceCaption(scenario, texts, ui::CaptionOf::Figure))) {
        const bool stays = ui::staysLongest(sentence, texts);
        sentence.remove(QChar(0x2060)).remove(QChar(QChar::Nbsp)).remove(u' ');
        EXPECT_TRUE(!stays || said.contains(sentence)) << name << ' ' << said.toStdString();
    }
}

}  // namespace figure_rules
