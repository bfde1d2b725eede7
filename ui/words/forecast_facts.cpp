#include "ui/words/forecast_facts.h"

#include <algorithm>
#include <cmath>

#include "ui/words/evidence_texts.h"
#include "ui/words/fit_text.h"
#include "ui/words/forecast_text.h"
#include "ui/words/number_format.h"
#include "ui/words/said_after.h"
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

/// Behind what is said of other series each of its own misses says whose it is.
QStringList named(QStringList misses, const core::ForecastData& data, const Texts& texts)
{
    std::vector<std::string> whole = {data.name};
    for (const core::OtherForecast& other : data.others) {
        whole.push_back(other.name);
    }
    const QString name = namesApart(whole, texts).front();
    for (QString& miss : misses) {
        miss = data.others.empty() ? miss : texts(evidence::FactOf, name, miss);
    }
    return misses;
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

/// Of each line the longest of several texts.
QString longestLines(const QStringList& texts)
{
    QStringList longest;
    for (const QString& text : texts) {
        const QStringList lines = text.split(kNext);
        while (longest.size() < lines.size()) {
            longest << QString();
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            longest[i] = lines[i].size() > longest[i].size() ? lines[i] : longest[i];
        }
    }
    return longest.join(kNext);
}

/// The misses, then what is said of others.
QString missesSubtitle(const core::ForecastData& data, const QStringList& others, const Texts& texts)
{
    return padded(missesOf(data, texts).join(kNext), kMostMisses)
           + (others.isEmpty() ? QString() : kNext + others.join(kNext));
}

}  // namespace

QString forecastSubtitle(const core::ForecastData& data, bool isFirst, const Texts& texts)
{
    if (data.name.empty()) {
        return isFirst ? forecastVerdict(data, texts) : QString();
    }
    if (!isFirst) {
        return missesSubtitle(data, othersOf(data, texts), texts);
    }
    constexpr int kFacts = 5;  // the verdict, the series, the numbers and in two what they are to be read with
    const QStringList facts =
        QStringList{forecastVerdict(data, texts), wholeName(data.name, texts)} + fitOf(data, texts);
    return padded(facts.join(kNext), kFacts);
}

QString tallestForecastSubtitle(const core::ForecastData& data, bool isFirst, const Texts& texts)
{
    if (data.name.empty()) {
        return {};
    }
    QStringList all;
    core::ForecastData one;
    one.name = data.name;
    one.points = data.points;
    const QStringList others = isFirst ? QStringList() : othersOf(data, texts);  // the same at each cut
    for (const core::ForecastResult& found : data.atCuts) {
        one.forecast = found;
        all << (isFirst ? forecastSubtitle(one, true, texts) : missesSubtitle(one, others, texts));
    }
    QStringList longest = longestLines(all).split(kNext);
    if (isFirst) {
        longest.front() = longestVerdict(data, texts);
    }
    for (qsizetype i = kMostMisses; !isFirst && i < longest.size(); ++i) {
        longest[i] += longestVerdict(data, texts);  // of another series, behind its name
    }
    for (QString& fact : longest) {  // a word more, for lines break where words do
        fact += fact.trimmed().isEmpty() ? QString() : QStringLiteral(" 0000");
    }
    return longest.join(kNext);
}

QStringList forecastFigureFacts(const core::ForecastData& data, const Texts& texts)
{
    if (data.name.empty()) {
        return {};
    }
    // Of which series belongs to the verdict: the one never stands without the other.
    QStringList facts = {texts(Text::WithReason, forecastVerdict(data, texts), wholeName(data.name, texts))};
    QStringList misses = named(missesOf(data, texts), data, texts);
    facts << othersOf(data, texts);
    if (!misses.isEmpty()) {
        facts << misses.takeFirst();
    }
    QStringList fit = fitOf(data, texts);
    const QString together =
        data.forecast ? texts(evidence::CAndLengthTogether, formatCount(data.forecast->fit.request.length)) : QString();
    const bool isSaid = fit.removeAll(together) > 0;  // last, where there is room
    facts << fit << misses;
    return isSaid ? facts << together : facts;
}

qsizetype verdictsTogether(const core::ForecastData& data)
{
    constexpr std::size_t kFew = 2;
    return data.others.size() <= kFew ? 1 + static_cast<qsizetype>(data.others.size()) : 1;
}

SentenceModel forecastSentence(const core::ForecastData& data, const SentenceModel& ofModel,
                               const std::optional<StoppedAt>& stopped, const Texts& texts)
{
    const QString name = wholeName(data.name, texts);
    const QString verdict = forecastVerdict(data, texts);
    const QString said = data.cut ? texts(evidence::SaidAtCut, name, formatSize(std::pow(10.0, *data.cut)), verdict)
                                  : texts(Text::WithReason, verdict, name);
    SentenceModel model = ofModel;
    model.change = ofModel.state;
    model.state = {{texts(Text::FaultFullStop, said), std::nullopt}};
    model.between = texts.betweenSentences();
    model.plain = model.state.front().text + model.between;
    for (const SentencePart& part : model.change) {
        model.plain += part.text;
    }
    if (stopped) {
        addSentence(model, stopSentence(*stopped, texts), texts);
    }
    return model;
}

QStringList forecastAloud(const core::ForecastData& data, const Texts& texts)
{
    if (data.name.empty()) {
        return {};
    }
    QStringList facts = {forecastVerdict(data, texts)};
    QStringList misses = missesOf(data, texts);
    if (!misses.isEmpty()) {
        facts << misses.takeFirst();
    }
    if (data.forecast && !std::isnan(data.forecast->fit.deviance)) {
        const core::Fit& fit = data.forecast->fit;
        facts << texts(evidence::DevianceAlone, formatScore(fit.deviance), formatCount(fit.freedom), chanceText(fit));
    }
    return facts << wholeName(data.name, texts) << othersOf(data, texts) << fitOf(data, texts).mid(1)
                 << named(misses, data, texts);
}

}  // namespace ui
