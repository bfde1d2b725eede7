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

bool isJudged(const core::HeldBack& point)
{
    return !std::isnan(point.widths);
}

QString countOf(std::size_t count)
{
    return formatCount(static_cast<std::int64_t>(count));
}

QString held(const core::Forecast& forecast, const Texts& texts)
{
    const auto judged = std::count_if(forecast.heldBack.begin(), forecast.heldBack.end(), isJudged);
    const bool all = static_cast<std::size_t>(judged) == forecast.heldBack.size();
    return all ? texts(Text::ForecastHeldSaid)
               : texts(evidence::ForecastHeldSoFar, formatCount(judged), countOf(forecast.heldBack.size()));
}

QString missed(const core::Forecast& forecast, const Texts& texts)
{
    const auto outside = std::count_if(forecast.heldBack.begin(), forecast.heldBack.end(), isOutside);
    if (forecast.heldBack.size() == 1) {
        return texts(Text::ForecastMissedOneSaid);
    }
    return texts(Text::ForecastMissedSaid, formatCount(outside), countOf(forecast.heldBack.size()));
}

QString missOf(const core::HeldBack& point, const Texts& texts)
{
    const core::FittedPoint& expected = point.expected;
    const int apart = digitsToTellApart(expected.y, point.observed);
    if (std::isnan(point.widths)) {
        return texts(Text::ForecastMissPlain, formatSize(expected.size), formatScore(expected.y, apart),
                     formatScore(point.observed, apart), formatDifference(point.miss));
    }
    const core::Interval& band = expected.measured;
    const double nearest = point.observed < expected.y ? band.low : band.high;  // outside or in is seen by it
    const int digits =
        std::max({apart, digitsToTellApart(band.low, band.high), digitsToTellApart(nearest, point.observed)});
    return texts(Text::ForecastMiss, formatSize(expected.size), formatScore(expected.y, digits),
                 formatScore(expected.measured.low, digits), formatScore(expected.measured.high, digits),
                 formatScore(point.observed, digits), formatDifference(point.miss),
                 QString::number(std::fabs(point.widths), 'f', 2));
}

/// How many are not listed, and how many of those missed.
QString restText(const std::vector<core::HeldBack>& rest, const Texts& texts)
{
    const auto outside = std::count_if(rest.begin(), rest.end(), isOutside);
    if (outside > 0) {
        return texts(evidence::MoreHeldBackOutside, countOf(rest.size()), formatCount(outside));
    }
    const bool inside = std::all_of(rest.begin(), rest.end(), isJudged);
    return texts(inside ? evidence::MoreHeldBackInside : evidence::MoreHeldBack, countOf(rest.size()));
}

QString cOf(const core::Fit& fit, const Texts& texts)
{
    if (fit.isCUndetermined()) {
        return texts(evidence::CannotBeTold);
    }
    const QString c = fit.c() <= 1e30 ? formatSize(fit.c())
                                      : QStringLiteral("10") + superscript(QString::number(fit.logC / M_LN10, 'f', 0));
    return fit.hasErrors() ? texts(evidence::CWithError, c, formatScore(fit.seLogC)) : c;
}

/// The numbers of a fit, those alone that it has.
QString numbersOf(const core::Fit& fit, const Texts& texts)
{
    const QString used = countOf(fit.used);
    const QString points = countOf(fit.points);
    const QString alpha = formatScore(fit.alpha);
    const QString c = cOf(fit, texts);
    QString text;
    if (std::isnan(fit.deviance)) {
        text = texts(Text::ForecastUsedRates, used, points, alpha, c);
    } else if (fit.hasErrors()) {
        text = texts(Text::ForecastUsed, used, points, alpha, formatScore(fit.seAlpha), c, formatScore(fit.deviance),
                     formatCount(fit.freedom), chanceText(fit));
    } else {
        text = texts(evidence::ForecastUsedNoErrors, used, points, alpha, c, formatScore(fit.deviance),
                     formatCount(fit.freedom), chanceText(fit));
    }
    if (!fit.request.floor) {
        return text;
    }
    const QString floor = std::isnan(fit.seFloor)
                              ? texts(evidence::FloorFittedPlain, formatScore(fit.floor))
                              : texts(evidence::FloorFitted, formatScore(fit.floor), formatScore(fit.seFloor));
    return text + QStringLiteral("; ") + floor;
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
    case core::Verdict::Held: return held(*data.forecast, texts);
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
    QStringList lines = {numbersOf(fit, texts)};
    QStringList notes = {remarksOf(forecast, request, texts)};
    if (fit.isOverdispersed() && fit.hasErrors()) {
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
    std::vector<core::HeldBack> points(forecast.heldBack.rbegin(), forecast.heldBack.rend());
    std::stable_partition(points.begin(), points.end(), isOutside);
    const auto listed =
        points.size() <= static_cast<std::size_t>(most) ? points.size() : static_cast<std::size_t>(most) - 1;
    const std::vector<core::HeldBack> rest(points.begin() + static_cast<std::ptrdiff_t>(listed), points.end());
    points.resize(listed);
    std::stable_sort(points.begin(), points.end(), [](const core::HeldBack& a, const core::HeldBack& b) {
        return a.expected.size > b.expected.size;
    });
    QStringList lines;
    for (const core::HeldBack& point : points) {
        lines << missOf(point, texts);
    }
    if (!rest.empty()) {
        lines << restText(rest, texts);
    }
    return lines.join(u'\n');
}

}  // namespace ui
