#pragma once

#include <string>
#include <vector>

#include <QByteArray>

#include "core/model/scenario.h"

// The steps of reading what a figure carries, for who must bound them, and all that a deck does.
namespace ui {

/// The text with a figure's scenario in it. Errors: those of scenarioInFigure(), but for the scenario's own.
[[nodiscard]] core::Result<QByteArray> textInFigure(const QByteArray& bytes);

/// The JSON of a scenario in such a text, packed or not.
[[nodiscard]] core::Result<std::string> jsonInText(const QByteArray& text);

/// The scenarios of a file: of a deck those of all its slides, else the one that openScenario() opens. Errors as there,
/// and TooLarge where those of a deck unfold to more than is borne.
[[nodiscard]] core::Result<std::vector<core::ValidScenario>> openScenarios(const std::string& path);

}  // namespace ui
