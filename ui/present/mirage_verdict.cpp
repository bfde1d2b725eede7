// What the mirage test says in words.

#include "ui/present/present_parts.h"

namespace ui {

namespace {

constexpr double kVisible = 0.005;  // decades: less than a pixel of the panel

}  // namespace

QString mirageVerdict(const core::MirageFindings& findings, const Texts& texts)
{
    QStringList causes;
    const auto add = [&](double bend, Text cause) {
        if (bend >= kVisible) {
            causes << texts(cause, formatAmount(bend, 1));
        }
    };
    add(findings.jump, Text::BentByJump);
    add(findings.spread, Text::BentBySpread);
    add(findings.floor, Text::BentByFloor);
    if (causes.isEmpty()) {
        return texts(Text::MirageStraight, formatScore(findings.slope));
    }
    switch (causes.size()) {
    case 1: return texts(Text::MirageBent, causes[0]);
    case 2: return texts(Text::MirageBent, texts(Text::BentByTwo, causes[0], causes[1]));
    default: break;
    }
    return texts(Text::MirageBent, texts(Text::BentByThree, causes[0], causes[1], causes[2]));
}

}  // namespace ui
