#include "ui/words/names_cut.h"

#include <algorithm>

#include <QHash>
#include <QSet>

namespace ui {

namespace {

constexpr QChar kCut = u'…';

/// The longest cut of a name that fits, of which so much of what is left stands before the dots.
QString cutWithHead(const QString& name, const QFontMetricsF& letters, double width, double head)
{
    const auto leaving = [&](qsizetype left) {
        const auto before = static_cast<qsizetype>(head * static_cast<double>(left) + 0.5);
        return name.first(before) + kCut + name.last(left - before);
    };
    qsizetype least = 0;
    for (qsizetype most = name.size() - 1; least < most;) {
        const qsizetype middle = (least + most + 1) / 2;
        const bool fits = letters.horizontalAdvance(leaving(middle)) <= width;
        least = fits ? middle : least;
        most = fits ? most : middle - 1;
    }
    return leaving(least);
}

/// How many letters all the names begin with.
qsizetype commonHead(const QStringList& names)
{
    qsizetype common = names.first().size();
    for (const QString& name : names) {
        const auto [mine, first] = std::mismatch(name.begin(), name.end(), names.first().begin(), names.first().end());
        common = std::min(common, static_cast<qsizetype>(mine - name.begin()));
    }
    return common;
}

/// Ways to cut names that are the same with their middles gone, the mildest first; the last shows where they differ,
/// with the letter before it.
QList<QStringList> otherCuts(const QStringList& names, const QFontMetricsF& letters, double width)
{
    QList<QStringList> cuts;
    for (const double head : {0.7, 0.3, 0.85, 0.15, 1.0, 0.0}) {
        QStringList ones;
        for (const QString& name : names) {
            ones << cutWithHead(name, letters, width, head);
        }
        cuts << ones;
    }
    const qsizetype from = std::max<qsizetype>(0, commonHead(names) - 1);
    QStringList ones;
    for (const QString& name : names) {
        ones << letters.elidedText((from > 0 ? QString(kCut) : QString()) + name.mid(from), Qt::ElideRight, width);
    }
    return cuts << ones;
}

/// How many different ones there are that no other name has.
qsizetype countOf(const QStringList& cuts, const QSet<QString>& taken)
{
    return (QSet<QString>(cuts.begin(), cuts.end()) - taken).size();
}

/// Cuts of names that were all cut to `shared`, by the first way that leaves the most of them apart, and of those that
/// are still the same once more.
QStringList otherCutsOf(const QStringList& names, const QString& shared, const QFontMetricsF& letters, double width,
                        const QSet<QString>& taken)
{
    QStringList best(names.size(), shared);
    qsizetype most = 1;
    for (const QStringList& cuts : otherCuts(names, letters, width)) {
        if (const qsizetype apart = countOf(cuts, taken); apart > most) {
            most = apart;
            best = cuts;
        }
    }
    for (qsizetype i = 0; i < names.size() && most > 1; ++i) {
        QStringList same;
        for (qsizetype other = 0; other < names.size(); ++other) {
            if (best[other] == best[i]) {
                same << names[other];
            }
        }
        if (same.size() > 1) {
            const QStringList again =
                otherCutsOf(same, best[i], letters, width, taken + QSet<QString>(best.begin(), best.end()));
            for (qsizetype one = 0; one < same.size(); ++one) {
                best[names.indexOf(same[one])] = again[one];
            }
        }
    }
    return best;
}

}  // namespace

QStringList cutApart(const QStringList& names, const QFontMetricsF& letters, double width, const CutName& cut)
{
    QHash<QString, QString> cuts;         // of each name
    QHash<QString, QStringList> sharing;  // the names that a cut stands for
    for (const QString& name : names) {
        if (!cuts.contains(name)) {
            cuts[name] = cut ? cut(name, letters, width) : letters.elidedText(name, Qt::ElideMiddle, width);
            sharing[cuts[name]] << name;
        }
    }
    QStringList apart;
    for (const QString& name : names) {
        if (const QStringList same = sharing.take(cuts.value(name)); same.size() > 1) {
            const QStringList others =
                otherCutsOf(same, cuts.value(name), letters, width, QSet<QString>(cuts.begin(), cuts.end()));
            for (qsizetype i = 0; i < same.size(); ++i) {
                cuts[same[i]] = others[i];
            }
        }
        apart << cuts.value(name);
    }
    return apart;
}

}  // namespace ui
