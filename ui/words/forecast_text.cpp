#include "ui/words/forecast_text.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "ui/words/evidence_texts.h"
#include "ui/words/fit_text.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

QString firstLetterUp(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

bool isOutside(const core::HeldBack& point)
{
    const core::Interval& band = point.expected.measured;
    return point.observed < band.low || point.observed > band.high;
}

QString missed(const core::Forecast& forecast, const Texts& texts)
{
    const auto outside = std::count_if(forecast.heldBack.begin(), forecast.heldBack.end(), isOutside);
    if (forecast.heldBack.size() == 1) {
        return texts(Text::ForecastMissedOneSaid);
    }
    return texts(Text::ForecastMissedSaid, formatCount(outside),
                 formatCount(static_cast<std::int64_t>(forecast.heldBack.size())));
}

QString missOf(const core::HeldBack& point, const Texts& texts)
{
    const core::FittedPoint& expected = point.expected;
    if (std::isnan(point.widths)) {
        return texts(Text::ForecastMissPlain, formatSize(expected.size), formatScore(expected.y),
                     formatScore(point.observed), formatDifference(point.miss));
    }
    return texts(Text::ForecastMiss, formatSize(expected.size), formatScore(expected.y),
                 formatScore(expected.measured.low), formatScore(expected.measured.high), formatScore(point.observed),
                 formatDifference(point.miss), formatAmount(std::fabs(point.widths), 1));
}

}  // namespace

QString forecastVerdict(const core::ForecastData& data, const Texts& texts)
{
    if (data.name.empty()) {
        return texts(Text::ForecastNoSeries);
    }
    if (!data.forecast) {
        return firstLetterUp(noteOf(data.forecast, {}, texts));
    }
    switch (data.forecast->verdict) {
    case core::Verdict::Held: return texts(Text::ForecastHeldSaid);
    case core::Verdict::Missed: return missed(*data.forecast, texts);
    case core::Verdict::NotOneLaw: return texts(Text::ForecastNotOneLawSaid);
    case core::Verdict::CannotSay: return texts(Text::ForecastCannotSaySaid);
    case core::Verdict::NothingHeldBack: break;
    }
    return texts(Text::ForecastNothingSaid);
}

QString forecastFacts(const core::Forecast& forecast, const core::FitRequest& request, const Texts& texts)
{
    const core::Fit& fit = forecast.fit;
    const QString used = formatCount(static_cast<std::int64_t>(fit.used));
    const QString points = formatCount(static_cast<std::int64_t>(fit.points));
    const QString c = fit.c() <= 1e30 ? formatSize(fit.c())
                                      : QStringLiteral("10") + superscript(QString::number(fit.logC / M_LN10, 'f', 0));
    QStringList lines;
    if (std::isnan(fit.deviance)) {
        lines << texts(Text::ForecastUsedRates, used, points, formatScore(fit.alpha), c);
    } else {
        lines << texts(Text::ForecastUsed, used, points, formatScore(fit.alpha), formatScore(fit.seAlpha), c,
                       formatScore(fit.deviance), formatCount(fit.freedom));
    }
    QStringList notes = {remarksOf(forecast, request, texts)};
    if (fit.isOverdispersed()) {
        notes << texts(evidence::BandsAssumeTheLaw);
    }
    notes.removeAll(QString());
    if (!notes.isEmpty()) {
        lines << notes.join(QStringLiteral("; "));
    }
    if (!request.floor) {
        lines << texts(evidence::CAndLengthTogether, formatCount(request.length));
    }
    return lines.join(u'\n');
}

QString fitFacts(const core::FitResult& fit, const Texts& texts)
{
    if (!fit) {
        return noteOf(core::ForecastResult(tl::unexpected(fit.error())), {}, texts);
    }
    return forecastFacts({*fit, HUGE_VAL, {}, core::Verdict::NothingHeldBack}, fit->request, texts);
}

QString forecastMisses(const core::Forecast& forecast, int most, const Texts& texts)
{
    QStringList lines;
    for (auto point = forecast.heldBack.rbegin(); point != forecast.heldBack.rend() && lines.size() < most; ++point) {
        lines << missOf(*point, texts);
    }
    return lines.join(u'\n');
}

}  // namespace ui
