#include "ui/words/forecast_facts.h"

#include <algorithm>

#include "ui/words/evidence_texts.h"
#include "ui/words/forecast_text.h"
#include "ui/words/number_format.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr QChar kNext = u'\n';
constexpr int kMostMisses = 3;

QString padded(QString facts, int count)
{
    for (auto there = facts.count(kNext) + 1; there < count; ++there) {
        facts += kNext;
        facts += QChar(QChar::Nbsp);
    }
    return facts;
}

QStringList missesOf(const core::ForecastData& data, const Texts& texts)
{
    QStringList misses =
        data.forecast ? forecastMisses(*data.forecast, kMostMisses, texts).split(kNext) : QStringList();
    misses.removeAll(QString());
    return misses;
}

/// The numbers of the fit, then what they are to be read with.
QStringList fitOf(const core::ForecastData& data, const Texts& texts)
{
    return data.forecast ? forecastFacts(*data.forecast, data.forecast->fit.request, texts).split(kNext)
                         : QStringList();
}

/// What the other series shown say at the same cut.
QStringList othersOf(const core::ForecastData& data, const Texts& texts)
{
    std::vector<std::string> whole = {data.name};
    for (const core::OtherForecast& other : data.others) {
        whole.push_back(other.name);
    }
    const QStringList names = namesApart(whole, texts);
    QStringList facts;
    for (std::size_t i = 0; i < data.others.size(); ++i) {
        core::ForecastData one;
        one.name = data.others[i].name;
        one.forecast = data.others[i].forecast;
        facts << texts(evidence::FactOf, names[static_cast<qsizetype>(i) + 1], forecastVerdict(one, texts));
    }
    return facts;
}

/// Of the verdicts there may be the longest.
QString longestVerdict(const core::ForecastData& data, const Texts& texts)
{
    const QString many = formatCount(static_cast<std::int64_t>(data.points.size()));
    QStringList all = {texts(Text::ForecastHeldSaid),      texts(Text::ForecastMissedSaid, many, many),
                       texts(Text::ForecastNotOneLawSaid), texts(Text::ForecastCannotSaySaid),
                       texts(Text::ForecastNothingSaid),   texts(evidence::ForecastHeldSoFar, many, many),
                       forecastVerdict(data, texts)};
    return *std::max_element(all.begin(), all.end(),
                             [](const QString& a, const QString& b) { return a.size() < b.size(); });
}

/// A fit's numbers with as many digits as they get.
QString longestNumbers(const core::ForecastData& data, const Texts& texts)
{
    const QString many = formatCount(static_cast<std::int64_t>(data.points.size()));
    const QString three = QStringLiteral("0.0888");
    return texts(Text::ForecastUsed, many, many, QStringLiteral("−0.0888"), three,
                 texts(evidence::CWithError, QStringLiteral("8.88e88"), three), QStringLiteral("88.8"),
                 QStringLiteral("8"), QStringLiteral("p < 0.0001"));
}

}  // namespace

QString forecastSubtitle(const core::ForecastData& data, bool isFirst, const Texts& texts)
{
    if (data.name.empty()) {
        return isFirst ? forecastVerdict(data, texts) : QString();
    }
    if (!isFirst) {
        const QStringList others = othersOf(data, texts);
        return padded(missesOf(data, texts).join(kNext), kMostMisses)
               + (others.isEmpty() ? QString() : kNext + others.join(kNext));
    }
    constexpr int kFacts = 5;  // the verdict, the series, the numbers and in two what they are to be read with
    const QStringList facts =
        QStringList{forecastVerdict(data, texts), QString::fromStdString(data.name)} + fitOf(data, texts);
    return padded(facts.join(kNext), kFacts);
}

QString tallestForecastSubtitle(const core::ForecastData& data, bool isFirst, const Texts& texts)
{
    if (data.name.empty()) {
        return {};
    }
    if (isFirst) {
        const QString notes = texts(evidence::WidenedBeyondChance).arg(QStringLiteral("8.88")) + QStringLiteral("; ")
                              + texts(evidence::BandsAssumeTheLaw);
        return QStringList{longestVerdict(data, texts), QString::fromStdString(data.name), longestNumbers(data, texts),
                           notes}
            .join(kNext);
    }
    const QString three = QStringLiteral("0.0888");
    const QString miss = texts(Text::ForecastMiss, QStringLiteral("88.8B"), three, three, three, three,
                               QStringLiteral("+0.0888"), QStringLiteral("88.88"));
    return QStringList{miss, miss, miss}.join(kNext);
}

QStringList forecastFigureFacts(const core::ForecastData& data, const Texts& texts)
{
    if (data.name.empty()) {
        return {};
    }
    QStringList facts = {QString::fromStdString(data.name), forecastVerdict(data, texts)};
    QStringList misses = missesOf(data, texts);
    if (!misses.isEmpty()) {
        facts << misses.takeFirst();
    }
    QStringList fit = fitOf(data, texts);
    const QString together =
        data.forecast ? texts(evidence::CAndLengthTogether, formatCount(data.forecast->fit.request.length)) : QString();
    const bool isSaid = fit.removeAll(together) > 0;  // last, where there is room
    facts << fit << othersOf(data, texts) << misses;
    return isSaid ? facts << together : facts;
}

QStringList forecastAloud(const core::ForecastData& data, const Texts& texts)
{
    QStringList facts = forecastFigureFacts(data, texts);
    if (facts.size() > 1) {
        facts.move(0, std::min<qsizetype>(facts.size() - 1, 3));  // behind the verdict, the miss and the fit
    }
    return facts;
}

}  // namespace ui
