#pragma once

#include <QColor>
#include <QHash>
#include <QStringList>

#include "core/model/scenario.h"
#include "ui/look/theme.h"
#include "ui/words/texts.h"

namespace ui {

/// "2-digit addition" and "few-shot" of "2-digit addition, few-shot".
struct TaskAndSetting {
    QString task;
    QString setting;
};
[[nodiscard]] TaskAndSetting partsOf(const QString& name, const Texts& texts);

/// The settings of many series, each once, in their order: one is drawn alike in all of their small pictures.
[[nodiscard]] QStringList settingsOf(const QStringList& names, const Texts& texts);

/// The colours of the series shown that have small pictures, by name; none of the others.
[[nodiscard]] QHash<QString, QColor> coloursOfMultiples(const core::ValidScenario& scenario, const Texts& texts,
                                                        const Theme& theme);

}  // namespace ui
