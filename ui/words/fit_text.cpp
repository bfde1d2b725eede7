#include "ui/words/fit_text.h"

#include <QStringList>

#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

Text refusalOf(core::FitRefusal refusal)
{
    switch (refusal) {
    case core::FitRefusal::TooFewSizes: return Text::FitFewSizes;
    case core::FitRefusal::NoSpread: return Text::FitOneSize;
    case core::FitRefusal::NothingRight: return Text::FitNothingRight;
    case core::FitRefusal::EverythingRight: return Text::FitEverythingRight;
    case core::FitRefusal::NotCounts: return Text::FitNotCounts;
    case core::FitRefusal::NotShares: return Text::FitNotShares;
    case core::FitRefusal::NoSizes: return Text::FitNoSizes;
    case core::FitRefusal::FloorOfRates: return Text::FitFloorOfRates;
    case core::FitRefusal::BadNumbers: break;
    }
    return Text::FitBadNumbers;
}

constexpr double kSeldom = 0.05;

bool isBeyondChance(const core::Fit& fit)
{
    return core::chanceOfOneLaw(fit) < kSeldom;
}

/// What the points' distance from the curve says, and does to the bands: more than chance alone only where chance alone
/// would seldom do it.
const Phrase& widenedOf(const core::Fit& fit)
{
    if (!fit.hasErrors()) {
        return evidence::ApartBeyondChance;
    }
    return isBeyondChance(fit) ? evidence::WidenedBeyondChance : evidence::WidenedWithinChance;
}

const Phrase& noteOf(core::FitNote note, const core::ForecastResult& forecast)
{
    switch (note) {
    case core::FitNote::Refused: return phraseOf(refusalOf(forecast.error()));
    case core::FitNote::LeastSquares: return phraseOf(Text::FitLeastSquares);
    case core::FitNote::Zeros: return phraseOf(Text::FitZeros);
    case core::FitNote::Ones: return phraseOf(Text::FitOnes);
    case core::FitNote::Unknown: return evidence::FitWithoutQuestions;
    case core::FitNote::Repeats: return evidence::FitRunsIndependent;
    case core::FitNote::Falling: return phraseOf(Text::FitFalling);
    case core::FitNote::AlphaAtBound: return phraseOf(Text::FitAlphaAtBound);
    case core::FitNote::FloorAtBound: return phraseOf(Text::FitFloorAtBound);
    case core::FitNote::FloorUndetermined: return phraseOf(Text::FitFloorUndetermined);
    case core::FitNote::CBeyond: return phraseOf(Text::FitCBeyond);
    case core::FitNote::CUndetermined: return evidence::CUndetermined;
    case core::FitNote::Overdispersed: return widenedOf(forecast->fit);
    case core::FitNote::NotOneLaw: return phraseOf(Text::FitNotOneLaw);
    case core::FitNote::ForecastHeld: return phraseOf(Text::ForecastHeld);
    case core::FitNote::ForecastMissed: return phraseOf(Text::ForecastMissed);
    case core::FitNote::ForecastNotJudged: return phraseOf(Text::ForecastNotJudged);
    case core::FitNote::ForecastNoBand: break;
    }
    return phraseOf(Text::ForecastNoBand);
}

bool isVerdict(core::FitNote note)
{
    return note == core::FitNote::NotOneLaw || note == core::FitNote::ForecastHeld
           || note == core::FitNote::ForecastMissed || note == core::FitNote::ForecastNotJudged
           || note == core::FitNote::ForecastNoBand;
}

QString said(const core::ForecastResult& forecast, const core::FitRequest& request, bool withVerdict,
             const Texts& texts)
{
    QStringList notes;
    for (const core::FitRemark& remark : core::remarksOn(forecast, request)) {
        if (!withVerdict && isVerdict(remark.note)) {
            continue;
        }
        const bool isSpread = remark.note == core::FitNote::Overdispersed;
        if (isSpread && !forecast->fit.hasErrors() && !isBeyondChance(forecast->fit)) {
            continue;  // there is no band to widen
        }
        const QString sentence = texts(noteOf(remark.note, forecast));
        const QString said =
            sentence.contains(QStringLiteral("%1")) ? sentence.arg(QString::number(remark.number, 'g', 3)) : sentence;
        notes << (isSpread && withVerdict ? texts(Text::WithReason, said, chanceText(forecast->fit)) : said);
    }
    return notes.join(QStringLiteral("; "));
}

}  // namespace

QString chanceText(const core::Fit& fit)
{
    constexpr double kLeastSaid = 1e-4;
    const double chance = core::chanceOfOneLaw(fit);
    return chance < kLeastSaid ? QStringLiteral("p < 0.0001") : QStringLiteral("p = ") + formatScore(chance);
}

QString noteOf(const core::ForecastResult& forecast, const core::FitRequest& request, const Texts& texts)
{
    return said(forecast, request, true, texts);
}

QString remarksOf(const core::ForecastResult& forecast, const core::FitRequest& request, const Texts& texts)
{
    return said(forecast, request, false, texts);
}

}  // namespace ui
