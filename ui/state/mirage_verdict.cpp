// What the mirage test says in words.

#include "ui/state/present_parts.h"

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
    const QString rest = causes.mid(1).join(texts(Text::ListSeparator));
    const QString first = rest.isEmpty() ? causes.front() : causes.front() + texts(Text::ListSeparator) + QChar(u'\n');
    return texts(Text::MirageBent, first + rest);
}

}  // namespace ui
