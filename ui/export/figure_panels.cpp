#include "ui/export/figure_panels.h"

#include "ui/present/axis_name.h"
#include "ui/present/covered_panel.h"

namespace ui {

core::Errors choosePanels(std::vector<PanelModel>& panels, const QStringList& wanted)
{
    QStringList known;
    for (const PanelModel& panel : panels) {
        known << panel.id;
    }
    core::Errors faults;
    for (const QString& id : wanted) {
        if (!known.contains(id)) {
            faults.push_back({core::ErrorCode::UnknownName, "panels", id.toStdString(),
                              known.join(QStringLiteral(", ")).toStdString()});
        }
    }
    std::erase_if(panels, [&](const PanelModel& one) { return !wanted.isEmpty() && !wanted.contains(one.id); });
    return faults;
}

void leaveOpen(std::vector<PanelModel>& panels, const FigureOptions& options, const Texts& texts)
{
    for (PanelModel& panel : panels) {
        if (!options.findings) {
            hideFindings(panel);
            panel.facts.clear();
        }
        if (options.blank.contains(panel.id)) {
            panel = options.known   ? blankFrom(panel, *options.known, texts)
                    : options.asked ? blankBut(panel, *options.asked, texts)
                                    : blank(panel, texts);
        }
    }
}

QHash<QString, QString> axisNamesOf(const std::vector<PanelModel>& panels, const core::Evaluation& evaluation,
                                    const Texts& texts)
{
    QHash<QString, QString> names;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        names.insert(panels[i].id, axisNamed(panels[i].still.y.title, evaluation.panels[i], texts));
    }
    return names;
}

}  // namespace ui
