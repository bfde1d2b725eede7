#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/picture/measured_data.h"
#include "ui/words/texts.h"

namespace ui {

/// A series' name with those of its parts that ship in the language of the texts.
[[nodiscard]] QString wholeName(const std::string& name, const Texts& texts);

/// The parts that the names of a panel's lines have in common.
[[nodiscard]] QString sharedName(const core::MeasuredData& data, const Texts& texts);

/// What each line of a panel is called beside the others: the parts of its name that differ; a lone line needs none.
[[nodiscard]] QStringList namesApart(const core::MeasuredData& data, const Texts& texts);

/// The same of several names: whole where nothing else tells them apart.
[[nodiscard]] QStringList namesApart(const std::vector<std::string>& names, const Texts& texts);

/// A metric's part of a series' name.
[[nodiscard]] QString metricPart(const std::string& name);

/// The same in words: the metrics that ship have some in every language.
[[nodiscard]] QString metricWords(const std::string& name, const Texts& texts);

/// A part of a series' name, its family, task or metric, in words: those that ship have some in every language.
[[nodiscard]] QString partWords(const QString& part, const Texts& texts);

/// "6 of 6", as such a metric of so many parts is called.
[[nodiscard]] QString allOfWords(std::int64_t parts, const Texts& texts);

/// Whether a metric is right where all of some parts are, "6 of 6", by its series' name: they are no tokens.
[[nodiscard]] bool isAllOfSome(const std::string& name);

/// A length of an answer, as it stands in a table: "5", "12.5".
[[nodiscard]] QString formatLength(double length);

}  // namespace ui
