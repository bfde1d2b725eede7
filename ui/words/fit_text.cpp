#include "ui/words/fit_text.h"

#include <QStringList>

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

Text noteOf(core::FitNote note, const core::ForecastResult& forecast)
{
    switch (note) {
    case core::FitNote::Refused: return refusalOf(forecast.error());
    case core::FitNote::LeastSquares: return Text::FitLeastSquares;
    case core::FitNote::Zeros: return Text::FitZeros;
    case core::FitNote::Ones: return Text::FitOnes;
    case core::FitNote::Falling: return Text::FitFalling;
    case core::FitNote::AlphaAtBound: return Text::FitAlphaAtBound;
    case core::FitNote::FloorAtBound: return Text::FitFloorAtBound;
    case core::FitNote::FloorUndetermined: return Text::FitFloorUndetermined;
    case core::FitNote::CBeyond: return Text::FitCBeyond;
    case core::FitNote::Overdispersed: return Text::FitOverdispersed;
    case core::FitNote::NotOneLaw: return Text::FitNotOneLaw;
    case core::FitNote::ForecastHeld: return Text::ForecastHeld;
    case core::FitNote::ForecastMissed: return Text::ForecastMissed;
    case core::FitNote::ForecastNotJudged: return Text::ForecastNotJudged;
    case core::FitNote::ForecastNoBand: break;
    }
    return Text::ForecastNoBand;
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
        const QString sentence = texts(noteOf(remark.note, forecast));
        notes << (sentence.contains(QStringLiteral("%1")) ? sentence.arg(QString::number(remark.number, 'g', 3))
                                                          : sentence);
    }
    return notes.join(QStringLiteral("; "));
}

}  // namespace

QString noteOf(const core::ForecastResult& forecast, const core::FitRequest& request, const Texts& texts)
{
    return said(forecast, request, true, texts);
}

QString remarksOf(const core::ForecastResult& forecast, const core::FitRequest& request, const Texts& texts)
{
    return said(forecast, request, false, texts);
}

}  // namespace ui
