// The program of a page: its only argument is the page's address, which may be a link.

#include <emscripten/bind.h>

#include "core/picture/table.h"
#include "ui/export/link.h"
#include "ui/window/run.h"

namespace {

/// What `metric-mirage evaluate --scenario LINK` prints: for tests, and for pages that want the numbers.
std::string evaluate(const std::string& address)
{
    const auto link = ui::readLink(QString::fromStdString(address));
    if (!link) {
        return {};
    }
    const core::ValidScenario scenario = ui::scenarioOf(*link);
    core::TableRequest request;
    request.axis = scenario.view().xAxis;
    request.metrics = scenario.view().shown;
    const auto table = core::evaluateTable(scenario, request);
    return table ? core::tableToCsv(*table) : std::string();
}

EMSCRIPTEN_BINDINGS(program)
{
    emscripten::function("evaluate", &evaluate);
}

}  // namespace

int main(int argc, char** argv)
{
    static int count = argc;
    ui::FirstSight first;
    const QString address = argc > 1 ? QString::fromUtf8(argv[1]) : QString();
    if (ui::isLink(address)) {
        if (auto link = ui::readLink(address)) {
            first.opened = {link->scenario.value_or(core::ValidScenario()), false, link->scenario.has_value()};
            first.link = *std::move(link);
        } else {
            first.faults = link.error();
        }
    }
    return ui::runWindow(count, argv, first).value_or(1);
}
