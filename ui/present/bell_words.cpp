// What the bell panel calls its axis: of tokens, or of whatever else succeeds.

#include "ui/present/present_parts.h"
#include "ui/words/family_texts.h"
#include "ui/words/measured_subject.h"

namespace ui {

namespace {

bool isLogit(const core::ValidScenario& scenario)
{
    return scenario.view().bellAxis == core::BellAxis::Logit;
}

}  // namespace

QString bellSubtitle(const core::ValidScenario& scenario, bool atoms, const Texts& texts)
{
    if (!isLogit(scenario) && !hasTokens(scenario)) {
        return texts(atoms ? families::BellSubtitleChanceAtoms : families::BellSubtitleChance);
    }
    return texts(atoms ? Text::BellSubtitleAtoms : isLogit(scenario) ? Text::BellSubtitleLogit : Text::BellSubtitle);
}

QString bellHeightTitle(const core::ValidScenario& scenario, bool atoms, const Texts& texts)
{
    return !atoms                ? texts(Text::AxisDensity)
           : hasTokens(scenario) ? texts(Text::AxisShare)
                                 : texts(families::AxisShareOfCases);
}

QString bellAxisTitle(const core::ValidScenario& scenario, const Texts& texts)
{
    if (!isLogit(scenario) && !hasTokens(scenario)) {
        return texts(families::AxisChance);
    }
    return texts(isLogit(scenario) ? Text::AxisLogitOfP : Text::AxisP);
}

}  // namespace ui
