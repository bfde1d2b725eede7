#include "ui/present/multiples_look.h"

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
    for (const core::Grade grade : {core::Grade::Strict, core::Grade::Graded}) {
        const core::MeasuredData data = core::measuredLines(scenario, grade);
        if (!core::areMultiples(data)) {
            continue;
        }
        const QStringList names = namesApart(data, texts);
        const QStringList settings = settingsOf(names, texts);
        for (std::size_t i = 0; i < data.lines.size(); ++i) {
            const QString setting = partsOf(names[static_cast<qsizetype>(i)], texts).setting;
            const SeriesLook look = seriesLook(theme, static_cast<std::size_t>(settings.indexOf(setting)));
            colours.insert(QString::fromStdString(data.lines[i].name), look.colour);
        }
    }
    return colours;
}

}  // namespace ui
