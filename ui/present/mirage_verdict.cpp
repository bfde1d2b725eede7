// What the mirage test says in words.

#include <cmath>

#include "ui/present/present_parts.h"

namespace ui {

namespace {

constexpr double kVisible = 0.005;  // decades, and decades a decade: what two decimals show

Text nameOfJump(core::JumpLook look)
{
    switch (look) {
    case core::JumpLook::None:
    case core::JumpLook::ConstantLoss:
    case core::JumpLook::Kink: return Text::CauseJumpKink;
    case core::JumpLook::Wide: return Text::CauseJumpWide;
    case core::JumpLook::Flank: break;
    }
    return Text::CauseJumpFlank;
}

/// "−0.50", "0.00": no more than a person sees of a line.
QString twoDecimals(double value)
{
    const QString digits = QString::number(std::fabs(value), 'f', 2);
    return value < 0.0 && digits != QStringLiteral("0.00") ? QChar(u'−') + digits : digits;
}

/// Each cause that shows, with its bend and tilt, and whether they offset one another.
QStringList causesOf(const core::Straightness& found, const Texts& texts)
{
    QStringList causes;
    if (!found.hasVerdict()) {
        return causes;
    }
    const auto add = [&](const core::MirageCause& cause, const QString& name) {
        if (cause.present && (cause.bend >= kVisible || std::fabs(cause.tilt) >= kVisible)) {
            causes << texts(Text::MirageCause, name, twoDecimals(cause.bend), twoDecimals(cause.tilt));
        }
    };
    if (found.jumpLook == core::JumpLook::ConstantLoss) {
        causes << texts(Text::CauseJumpOff, formatAmount(found.jumpLoss, 2), twoDecimals(found.jump.bend),
                        twoDecimals(found.jump.tilt));
    } else {
        add(found.jump, texts(nameOfJump(found.jumpLook)));
    }
    add(found.spread, texts(Text::CauseSpread));
    add(found.floor, texts(Text::CauseFloor));
    if (!found.isStraight() && found.offsets()) {
        causes << texts(Text::CausesOffset);
    }
    return causes;
}

/// What follows from the first word.
QString consequence(const core::Straightness& found, std::int64_t length, const Texts& texts)
{
    if (!found.isStraight()) {
        return texts(Text::MirageBentMeans);
    }
    if (found.jump.present || found.spread.present || found.floor.present) {
        return texts(Text::MirageStraightWithCauses);
    }
    return texts(length == 1 ? Text::MirageStraightOneToken : Text::MirageStraightMeans);
}

}  // namespace

QString mirageVerdict(const core::Straightness& found, std::int64_t length, const Texts& texts)
{
    QStringList lines;
    if (!found.hasVerdict()) {
        lines << texts(Text::MirageNoVerdict);
    } else {
        lines << texts(found.isStraight() ? Text::MirageStraight : Text::MirageBent, twoDecimals(found.bend),
                       twoDecimals(found.slope), twoDecimals(found.alpha))
              << consequence(found, length, texts);
    }
    return (lines << causesOf(found, texts)).join(u'\n');
}

}  // namespace ui
