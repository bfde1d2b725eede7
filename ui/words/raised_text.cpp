#include "ui/words/raised_text.h"

#include <cmath>

#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

/// A law that misses by more than a few points is not said as one that holds.
QString powerNote(const core::EffectiveLength& effective, const Texts& texts)
{
    constexpr double kMisses = 0.05;
    const QString power = formatAmount(effective.length, 3);
    const QString worst = formatAmount(effective.worst, 3);
    return effective.worst > kMisses ? texts(evidence::RaisedMisses, power, worst)
                                     : texts(Text::RaisedNote, power, worst);
}

}  // namespace

QStringList raisedFacts(const core::RaisedLine& raised, const std::optional<std::int64_t>& length, const Texts& texts)
{
    QStringList facts = {powerNote(raised.effective, texts)};
    if (length && raised.effective.length > static_cast<double>(*length)) {
        // Errors that come together make answers easier than their parts say, never harder.
        facts << texts(evidence::LongerThanAnswers, formatCount(*length));
    }
    if (raised.power != raised.effective.length) {
        facts << texts(evidence::RaisedToPartsNote, formatCount(std::llround(raised.power)));
    }
    return facts;
}

}  // namespace ui
