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
QStringList causesOf(const core::Straightness& found, const core::ScaleLaw& law, const Texts& texts)
{
    QStringList causes;
    const auto shows = [](const core::MirageCause& cause) {
        return cause.present && (cause.bend >= kVisible || std::fabs(cause.tilt) >= kVisible);
    };
    const auto add = [&](const core::MirageCause& cause, const QString& name) {
        if (shows(cause)) {
            causes << texts(Text::MirageCause, name, twoDecimals(cause.bend), twoDecimals(cause.tilt));
        }
    };
    if (found.jumpLook == core::JumpLook::ConstantLoss && !shows(found.jump) && std::log10(law.jumpSize) < found.from) {
        causes << texts(Text::CauseJumpGone);
    } else if (found.jumpLook == core::JumpLook::ConstantLoss) {
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

/// What follows from the first word, before the causes that show.
QString consequence(const core::Straightness& found, const core::Model& model, bool causesShow, const Texts& texts)
{
    if (!found.isStraight()) {
        return texts(Text::MirageBentMeans);
    }
    if (found.jump.present || found.spread.present || found.floor.present) {
        return texts(causesShow ? Text::MirageStraightWithCauses : Text::MirageTooSmall);
    }
    if (model.grading.length == 1) {
        return texts(Text::MirageStraightOneToken);
    }
    const bool spread = model.groups || model.anchor.spread > 0.0;
    return texts(spread ? Text::MirageSpreadUnseen : Text::MirageStraightMeans);
}

}  // namespace

QString mirageVerdict(const core::Straightness& found, const core::Model& model, const Texts& texts)
{
    if (!found.hasVerdict()) {
        return texts(Text::MirageNoVerdict);
    }
    const QStringList causes = causesOf(found, model.law, texts);
    const QStringList lines = {
        texts(found.isStraight() ? Text::MirageStraight : Text::MirageBent, twoDecimals(found.bend)),
        texts(Text::MirageSlope, twoDecimals(found.slope), twoDecimals(found.alpha)),
        consequence(found, model, !causes.isEmpty(), texts)};
    return (lines + causes).join(u'\n');
}

}  // namespace ui
