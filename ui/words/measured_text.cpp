#include "ui/words/measured_text.h"

#include <algorithm>
#include <cmath>

#include "ui/words/evidence_texts.h"
#include "ui/words/forecast_text.h"
#include "ui/words/number_format.h"
#include "ui/words/raised_text.h"
#include "ui/words/remark_text.h"
#include "ui/words/series_names.h"
#include "ui/words/source_text.h"

namespace ui {

namespace {

constexpr std::size_t kMostFits = 2;    // that a panel has lines for
constexpr std::size_t kMostScores = 4;  // likewise

QString impliedText(const std::string& name, const QString& values, const Texts& texts)
{
    return isAllOfSome(name) ? texts(evidence::ImpliedOfOne, values) : texts(Text::HoverImplied, values);
}

/// A score of 0 does not say that no token can be right: of n questions fewer than one came out whole, or none knows.
QString impliedOf(const core::MeasuredLine& line, const core::MeasuredPoint& point)
{
    if (point.score > 0.0) {
        return formatMean(*point.impliedSuccess);
    }
    const bool isBounded = point.questions && line.length;
    return isBounded ? QStringLiteral("< %1").arg(formatMean(
               std::pow(1.0 / static_cast<double>(*point.questions), 1.0 / static_cast<double>(*line.length))))
                     : QStringLiteral("–");
}

/// What each score of a few says of one token; nothing where the length is unknown.
QString impliedText(const core::MeasuredLine& line, const Texts& texts)
{
    constexpr std::size_t kFew = 8;
    QStringList values;
    for (const core::MeasuredPoint& point : line.points) {
        if (point.impliedSuccess && !point.hidden) {
            values << impliedOf(line, point);
        }
    }
    return values.isEmpty() || line.points.size() > kFew
               ? QString()
               : impliedText(line.name, values.join(texts(Text::ListSeparator)), texts);
}

QString placeText(const core::MeasuredData& data, const core::MeasuredPoint& point, const Texts& texts)
{
    switch (data.place) {
    case core::Place::Size: return formatSize(point.place);
    case core::Place::Length: return texts(Text::HoverLength, formatLength(point.place));
    case core::Place::Compute: break;
    }
    return texts(Text::HoverCompute, formatScore(point.place));
}

/// How a line follows from its graded twin, and from the law that fits it; a fact a line.
QStringList factsOf(const core::MeasuredLine& line, const core::MeasuredData& data, const Texts& texts)
{
    QStringList lines;
    if (line.raised) {
        lines << raisedFacts(*line.raised, line.length, texts);
    }
    if (line.fit && data.lines.size() <= kMostFits) {
        const QString facts = fitFacts(*line.fit, texts);
        const QString named =
            data.lines.size() == 1
                ? texts(Text::FitNote, facts)
                : texts(Text::FitNoteOf, namesApart(data, texts)[static_cast<qsizetype>(&line - data.lines.data())],
                        facts);
        lines << named.split(u'\n');
    }
    lines.removeAll(QString());
    return lines;
}

}  // namespace

QString readingText(const core::MeasuredReading& reading, const Texts& texts)
{
    const core::SeriesReading& whole = reading.reading;
    const QString note = noteOf(reading, texts);
    if (std::isnan(whole.width) || std::isnan(whole.sharpness.emergence)) {
        return note;
    }
    const QString said = texts(
        Text::ReadingNote, formatScore(whole.width), formatScore(whole.largestStep), formatScore(whole.sharpness.slope),
        std::isinf(whole.sharpness.emergence) ? QStringLiteral("∞") : formatScore(whole.sharpness.emergence));
    return note.isEmpty() ? said : texts(Text::WithReason, said, note);
}

/// An unknown kind stands under the strict ones' title, which must not claim it.
QString kindText(const core::MeasuredData& data, const Texts& texts)
{
    const auto unknown = std::count_if(data.lines.begin(), data.lines.end(),
                                       [](const core::MeasuredLine& line) { return line.kindUnknown; });
    if (unknown == 0) {
        return {};
    }
    return data.lines.size() == 1 ? texts(Text::KindNotKnown)
                                  : texts(Text::KindsNotKnown, formatCount(unknown),
                                          formatCount(static_cast<std::int64_t>(data.lines.size())));
}

/// What a dot of another form is: each kind has one of its own. Looks at each point once: there may be a hundred
/// thousand.
QStringList signsOf(const core::MeasuredData& data, const Texts& texts)
{
    bool anyRuns = false;
    bool anyOpen = false;
    bool anyHidden = false;
    for (const core::MeasuredLine& line : data.lines) {
        for (const core::MeasuredPoint& point : line.points) {
            anyRuns = anyRuns || (!point.hidden && !point.runs.empty());
            anyOpen = anyOpen || (!point.hidden && point.open);
            anyHidden = anyHidden || point.hidden;
        }
    }
    QStringList signs;
    if (anyRuns) {
        signs << texts(evidence::RunsNote);
    }
    if (anyOpen) {
        signs << texts(evidence::OpenNote);
    }
    if (anyHidden) {
        signs << texts(evidence::LeftOutNote);
    }
    return signs;
}

/// What is dotted, dashed or small: before what is said in numbers, since that may have to give way.
void explainLines(const core::MeasuredData& data, const Texts& texts, QStringList& lines)
{
    if (data.place == core::Place::Length) {
        lines << texts(data.grade == core::Grade::Strict ? Text::GeometricNote : Text::ProportionalNote);
    }
    const bool paired = data.models.size() == data.lines.size() && data.lines.size() > 1;
    if (!data.models.empty() && (paired || data.place == core::Place::Length)) {
        lines << texts(evidence::DashedModels);
    }
    lines << signsOf(data, texts);
}

QString measuredSubtitle(const core::MeasuredData& data, const Texts& texts)
{
    QStringList lines;
    if (!data.lines.empty()) {
        lines << sharedName(data, texts);
    }
    lines << kindText(data, texts);
    explainLines(data, texts, lines);
    for (const core::MeasuredLine& line : data.lines) {
        if (data.lines.size() == 1 && data.place != core::Place::Length) {
            lines << readingText(line.reading, texts);
        }
        if (const QString implied = impliedText(line, texts); data.lines.size() == 1 && !implied.isEmpty()) {
            lines << implied;
        }
        lines << factsOf(line, data, texts);
        if (line.straight && data.lines.size() == 1) {
            lines << texts(Text::StraightNote, formatAmount(line.straight->slope, 2),
                           formatAmount(line.straight->bend, 2));
        }
    }
    lines << measuredScores(data, texts);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// How sharply each line rises, a fact a line.
QStringList scoresOfEach(const core::MeasuredData& data, const Texts& texts)
{
    const QStringList names = namesApart(data, texts);
    QStringList scores;
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        if (const QString said = readingText(data.lines[i].reading, texts); !said.isEmpty()) {
            scores << texts(evidence::FactOf, names[static_cast<qsizetype>(i)], said);
        }
    }
    return scores;
}

/// Of many lines within what bounds they rise: each of them has its own fact.
QString rangeOfScores(const core::MeasuredData& data, const Texts& texts)
{
    std::vector<double> widths;
    std::vector<double> scores;
    for (const core::MeasuredLine& line : data.lines) {
        const core::SeriesReading& reading = line.reading.reading;
        if (!std::isnan(reading.width) && !std::isnan(reading.sharpness.emergence)) {
            widths.push_back(reading.width);
            scores.push_back(reading.sharpness.emergence);
        }
    }
    if (widths.size() < 2) {
        return {};
    }
    const auto [narrowest, widest] = std::minmax_element(widths.begin(), widths.end());
    const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
    const auto text = [](double score) { return std::isinf(score) ? QStringLiteral("∞") : formatScore(score); };
    return texts(evidence::ScoresRange, formatCount(static_cast<std::int64_t>(widths.size())), formatScore(*narrowest),
                 formatScore(*widest), text(*least), text(*most));
}

QStringList measuredScores(const core::MeasuredData& data, const Texts& texts)
{
    if (data.lines.size() < 2 || data.place == core::Place::Length) {
        return {};
    }
    if (data.lines.size() > kMostScores) {
        return {texts(evidence::ScoresOfMany, formatCount(static_cast<std::int64_t>(data.lines.size())),
                      texts(Text::ActionCompare).remove(u'&'))};
    }
    return scoresOfEach(data, texts);
}

QStringList measuredFacts(const core::MeasuredData& data, const Texts& texts)
{
    QStringList facts;
    for (const core::MeasuredLine& line : data.lines) {
        facts << factsOf(line, data, texts);
    }
    if (!data.models.empty()) {
        facts << texts(evidence::ModelAsSet);
    }
    if (data.lines.size() == 1 && data.place != core::Place::Length) {
        const core::MeasuredLine& line = data.lines.front();
        for (const QString& said : {readingText(line.reading, texts), impliedText(line, texts)}) {
            facts << (said.isEmpty() ? said : texts(evidence::FactOf, metricWords(line.name, texts), said));
        }
        facts.removeAll(QString());
    } else if (data.place != core::Place::Length) {
        facts << (data.lines.size() > kMostScores ? QStringList{rangeOfScores(data, texts)} : QStringList())
              << scoresOfEach(data, texts);
    }
    facts.removeAll(QString());
    return facts << signsOf(data, texts);  // of both panels: once under them
}

QString measuredDescription(const core::MeasuredData& data, const QString& title, const Texts& texts)
{
    QStringList parts;
    for (const core::MeasuredLine& line : data.lines) {
        if (line.points.empty()) {
            continue;
        }
        const core::MeasuredPoint& first = line.points.front();
        const core::MeasuredPoint& last = line.points.back();
        parts << texts(Text::SmallMultiple, QString::fromStdString(line.name), formatScore(first.score),
                       placeText(data, first, texts), formatScore(last.score), placeText(data, last, texts));
    }
    return parts.isEmpty() ? title : texts(Text::MeasuredDescription, title, parts.join(QStringLiteral("; ")));
}

QString measuredPointText(const core::MeasuredLine& line, std::size_t index, const core::Series& series,
                          const Texts& texts)
{
    const core::MeasuredPoint& point = line.points[index];
    QStringList lines = {QString::fromStdString(line.name)};
    core::MeasuredData at;
    at.place = core::placeOf(series);
    lines << texts(Text::MetricDescriptionPart, placeText(at, point, texts), formatScore(point.score));
    if (point.of95) {
        const int digits = digitsToTellApart(point.of95->minimum, point.of95->maximum);
        lines << texts(Text::HoverInterval, formatScore(point.of95->minimum, digits),
                       formatScore(point.of95->maximum, digits));
    } else if (point.open) {
        lines << texts(Text::HoverIntervalOpen);
    }
    if (!point.runs.empty()) {
        lines << texts(Text::HoverRuns, formatCount(static_cast<std::int64_t>(point.runs.size())));
    }
    if (point.questions) {
        lines << (*point.questions == 1 ? texts(evidence::HoverQuestionsOne)
                                        : texts(Text::HoverQuestions, formatCount(*point.questions)));
    }
    if (series.readingError) {
        lines << texts(Text::HoverReadingError, formatAmount(*series.readingError, 3));
    }
    if (point.impliedSuccess) {
        lines << impliedText(line.name, impliedOf(line, point), texts);
    }
    if (const QString reading = readingText(line.reading, texts);
        !reading.isEmpty() && at.place != core::Place::Length) {
        lines << reading;
    }
    if (!series.source.empty()) {
        lines << texts(Text::SourceLine, sourceText(QString::fromStdString(series.source), texts).simplified());
    }
    return lines.join(u'\n');
}

}  // namespace ui
