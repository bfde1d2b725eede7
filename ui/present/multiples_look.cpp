#include "ui/present/multiples_look.h"

#include <string>
#include <vector>

#include "core/evidence/places.h"
#include "core/model/layout.h"
#include "core/picture/measured.h"
#include "ui/look/series_look.h"
#include "ui/words/series_names.h"

namespace ui {

TaskAndSetting partsOf(const QString& name, const Texts& texts)
{
    for (const QString& comma :
         {texts(Text::ListSeparator), QStringLiteral(", ")}) {  // of what ships, and a person's own
        if (const qsizetype at = name.lastIndexOf(comma); at >= 0) {
            return {name.left(at), name.mid(at + comma.size())};
        }
    }
    return {name, {}};
}

QStringList settingsOf(const QStringList& names, const Texts& texts)
{
    QStringList settings;
    for (const QString& name : names) {
        if (const QString setting = partsOf(name, texts).setting; !settings.contains(setting)) {
            settings << setting;
        }
    }
    return settings;
}

QHash<QString, QColor> coloursOfMultiples(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme)
{
    QHash<QString, QColor> colours;
    if (!core::has(core::specOf(scenario.view().layout), core::PanelKind::Strict)) {
        return colours;
    }
    for (const bool graded : {false, true}) {
        std::vector<std::string> drawn;
        bool areBySize = true;
        for (const std::string& name : scenario.view().series) {
            const core::Series* series = scenario.evidence().find(name);
            if (series != nullptr && (series->grade == core::Grade::Graded) == graded) {
                drawn.push_back(name);
                areBySize = areBySize && core::placeOf(*series) == core::Place::Size;
            }
        }
        if (drawn.size() <= core::kMostInOnePanel || !areBySize) {
            continue;
        }
        const QStringList names = namesApart(drawn, texts);
        const QStringList settings = settingsOf(names, texts);
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            const QString setting = partsOf(names[static_cast<qsizetype>(i)], texts).setting;
            const SeriesLook look = seriesLook(theme, static_cast<std::size_t>(settings.indexOf(setting)));
            colours.insert(QString::fromStdString(drawn[i]), look.colour);
        }
    }
    return colours;
}

}  // namespace ui
