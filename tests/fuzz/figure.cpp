// An exported figure: PNG, SVG, PDF or a deck, as their first bytes say.

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/promise.h"
#include "ui/export/deck.h"
#include "ui/export/embedded_scenario.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (ui::isDeck(bytes)) {
        const auto scenarios = ui::scenariosInDeck(bytes);
        promise(scenarios ? !scenarios->empty() : !scenarios.error().empty(), "a deck has a scenario or a fault");
    } else {
        const auto scenario = ui::scenarioInFigure(bytes);
        promise(scenario || !scenario.error().empty(), "a figure has a scenario or a fault");
    }
    return 0;
}
