#include "ui/words/series_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include <QRegularExpression>

#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

const QString kBetween = QStringLiteral(" / ");
constexpr qsizetype kTaskPlace = 1;  // family / task / metric
constexpr qsizetype kMetricPlace = 2;

/// The metrics of the measurements that ship, whose tables are in English.
constexpr std::array kNamed = {
    evidence::NamedAccuracy,      evidence::NamedExactMatch,     evidence::NamedTokenAccuracy,
    evidence::NamedEditDistance,  evidence::NamedPerplexity,     evidence::NamedBrier,
    evidence::NamedBrierOfAll,    evidence::NamedGrade,          evidence::NamedBitsPerByte,
    evidence::NamedTestError,     evidence::NamedSquaredError,   evidence::NamedCrossEntropy,
    evidence::NamedChanceOfToken, evidence::NamedChanceOfAnswer, evidence::NamedChanceOfDigit};

/// The families, tasks and settings of those measurements, which have numbers in them: %1, %2.
constexpr std::array kPieces = {evidence::PieceAddition,       evidence::PieceSubtraction,
                                evidence::PieceMultiplication, evidence::PieceComposite,
                                evidence::PieceCycled,         evidence::PieceAnagrams,
                                evidence::PieceInsertion,      evidence::PieceReversed,
                                evidence::PieceLength,         evidence::PieceZeroShot,
                                evidence::PieceOneShot,        evidence::PieceFewShot,
                                evidence::PieceShots,          evidence::PieceTemperature,
                                evidence::PieceAllAddition,    evidence::PieceAllMultiplication,
                                evidence::PieceArithmetic,     evidence::PieceFacts,
                                evidence::PieceDifficulty,     evidence::PieceOwnFacts,
                                evidence::PieceOwnAddition,    evidence::PieceOwnLeNet,
                                evidence::PieceOwnAutoencoder, evidence::PieceDigits,
                                evidence::PieceShareBelow};

/// What of each of them stands around its numbers in English; found out once, for names are asked for at every step.
const std::array<QStringList, kPieces.size()>& fixedParts()
{
    static const std::array<QStringList, kPieces.size()> parts = [] {
        const QRegularExpression argument(QStringLiteral("%\\d"));
        std::array<QStringList, kPieces.size()> all;
        std::transform(kPieces.begin(), kPieces.end(), all.begin(),
                       [&](const Phrase& one) { return QString::fromLatin1(one.english).split(argument); });
        return all;
    }();
    return parts;
}

/// "4-digit addition", whose English is "%1-digit addition", in another language.
QString pieceInWords(const QString& piece, const Texts& texts)
{
    for (std::size_t place = 0; place < kPieces.size(); ++place) {
        const QStringList& fixed = fixedParts()[place];
        QStringList numbers;
        qsizetype at = 0;
        bool same = piece.startsWith(fixed.front()) && piece.endsWith(fixed.back());
        for (qsizetype i = 0; same && i + 1 < fixed.size(); ++i) {
            at += fixed[i].size();
            const qsizetype next =
                i + 2 == fixed.size() ? piece.size() - fixed.back().size() : piece.indexOf(fixed[i + 1], at);
            const QString number = next > at ? piece.mid(at, next - at) : QString();
            same = !number.isEmpty() && number.front().isDigit() && !number.contains(u' ');
            numbers << number;
            at = next;
        }
        if (same && (fixed.size() > 1 || piece == fixed.front())) {
            QString words = texts(kPieces[place]);
            for (const QString& number : numbers) {
                words = words.arg(number);
            }
            return words;
        }
    }
    return piece;
}

/// Pieces with commas between: "4-digit addition, length 5". In English they are as they stand.
QString piecesInWords(const QString& part, const Texts& texts)
{
    const QString comma = QStringLiteral(", ");
    QStringList pieces = part.split(comma);
    bool isOurs = false;  // a comma of a person's own stays as it is
    for (qsizetype i = 0; texts.language() != Language::English && i < pieces.size(); ++i) {
        const QString words = pieceInWords(pieces[i], texts);
        isOurs = isOurs || words != pieces[i];
        pieces[i] = words;
    }
    return pieces.join(isOurs ? texts(Text::ListSeparator) : comma);
}

QString inWords(const QString& part, const Texts& texts)
{
    const auto* const found = std::find_if(kNamed.begin(), kNamed.end(),
                                           [&](const Phrase& one) { return part == QLatin1String(one.english); });
    return found == kNamed.end() ? pieceInWords(part, texts) : texts(*found);
}

/// Parts of a series' name in the language of the texts, those that ship.
QStringList inWords(QStringList parts, const Texts& texts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        parts[i] = i <= kMetricPlace ? piecesInWords(parts[i], texts) : parts[i];
        parts[i] = i > 0 ? inWords(parts[i], texts) : parts[i];
    }
    return parts;
}

QStringList partsOf(const std::string& name, const Texts& texts)
{
    return inWords(QString::fromStdString(name).split(kBetween), texts);
}

/// Which parts of names all of them have, and the same.
std::vector<bool> sameParts(const std::vector<std::string>& names)
{
    const Texts plain;
    const QStringList first = names.empty() ? QStringList() : partsOf(names.front(), plain);
    std::vector<bool> same(static_cast<std::size_t>(first.size()), true);
    for (const std::string& name : names) {
        const QStringList parts = partsOf(name, plain);
        same.resize(std::max(same.size(), static_cast<std::size_t>(parts.size())), false);
        for (std::size_t i = 0; i < same.size(); ++i) {
            const auto place = static_cast<qsizetype>(i);
            same[i] = same[i] && place < parts.size() && parts[place] == first[place];
        }
    }
    return same;
}

/// "2,000 facts, " where some names' tasks begin so and all others' are "2,000 facts": it tells none apart.
QString sharedTask(const std::vector<std::string>& names)
{
    QString shortest;
    for (const std::string& name : names) {
        const QStringList parts = QString::fromStdString(name).split(kBetween);
        if (parts.size() <= kTaskPlace) {
            return {};
        }
        const QString task = parts[kTaskPlace];
        shortest = shortest.isEmpty() || task.size() < shortest.size() ? task : shortest;
    }
    const QString begins = shortest + QStringLiteral(", ");
    bool anyLonger = false;
    const bool shared = std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        const QString task = QString::fromStdString(name).split(kBetween)[kTaskPlace];
        anyLonger = anyLonger || task.startsWith(begins);
        return task == shortest || task.startsWith(begins);
    });
    return shared && anyLonger ? begins : QString();
}

std::vector<bool> sameParts(const core::MeasuredData& data)
{
    std::vector<std::string> names;
    for (const core::MeasuredLine& line : data.lines) {
        names.push_back(line.name);
    }
    return sameParts(names);
}

QString joined(const QStringList& parts, const std::vector<bool>& same, bool wanted)
{
    QStringList kept;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (same[static_cast<std::size_t>(i)] == wanted && !parts[i].isEmpty()) {
            kept << parts[i];
        }
    }
    return kept.join(kBetween);
}

}  // namespace

QString wholeName(const std::string& name, const Texts& texts)
{
    return partsOf(name, texts).join(kBetween);
}

QString sharedName(const core::MeasuredData& data, const Texts& texts)
{
    return data.lines.empty() ? QString() : joined(partsOf(data.lines.front().name, texts), sameParts(data), true);
}

QStringList namesApart(const core::MeasuredData& data, const Texts& texts)
{
    const std::vector<bool> same = sameParts(data);
    QStringList names;
    for (const core::MeasuredLine& line : data.lines) {
        const QStringList parts = partsOf(line.name, texts);
        names << (data.lines.size() == 1 ? QString()
                  : same.empty()         ? parts.join(kBetween)
                                         : joined(parts, same, false));
    }
    return names;
}

QStringList namesApart(const std::vector<std::string>& names, const Texts& texts)
{
    const std::vector<bool> same = sameParts(names);
    const QString task = sharedTask(names);
    QStringList apart;
    for (const std::string& name : names) {
        const QStringList whole = partsOf(name, texts);
        QStringList parts = QString::fromStdString(name).split(kBetween);
        if (!task.isEmpty()) {
            parts[kTaskPlace] = parts[kTaskPlace].mid(task.size());
        }
        parts = inWords(std::move(parts), texts);
        const QString differs = same.empty() ? QString() : joined(parts, same, false);
        apart << (differs.isEmpty() ? whole.join(kBetween) : differs);
    }
    return apart;
}

QString allOfWords(std::int64_t parts, const Texts& texts)
{
    return partWords(QStringLiteral("%1 of %1").arg(parts), texts);
}

/// "6 of 6": the parts of such an answer are no tokens.
bool isAllOfSome(const std::string& name)
{
    const QStringList words = metricPart(name).split(u' ');
    bool number = false;
    words.front().toInt(&number);
    return words.size() == 3 && words[1] == QStringLiteral("of") && words[0] == words[2] && number;
}

QString metricPart(const std::string& name)
{
    const QStringList parts = QString::fromStdString(name).split(kBetween);
    return parts.size() > kMetricPlace ? parts[kMetricPlace] : parts.back();
}

QString metricWords(const std::string& name, const Texts& texts)
{
    return partWords(metricPart(name), texts);
}

QString partWords(const QString& part, const Texts& texts)
{
    return inWords(piecesInWords(part, texts), texts);
}

QString formatLength(double length)
{
    return length == std::round(length) ? formatCount(static_cast<std::int64_t>(length)) : formatScore(length);
}

}  // namespace ui
