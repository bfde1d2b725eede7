#include "ui/export/slide_title.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <QStringList>
#include <QTextBoundaryFinder>

namespace ui {

namespace {

constexpr double kSmaller[] = {28.0, 24.0, 20.0};
constexpr double kTwoLines = 1.85;  // times what one holds: two lines never break at their very ends

/// A letter of Chinese, Japanese or Korean is about as wide as 1.6 of Latin.
double lettersIn(QStringView text)
{
    double letters = 0.0;
    for (const QChar c : text) {
        letters += c.unicode() >= 0x2e80 ? 1.6 : 1.0;
    }
    return letters;
}

/// The place of the break nearest to the middle; -1 for none. Where words are not told apart by spaces one behind a
/// comma or the like counts as a fifth of the title nearer.
qsizetype middleBreak(const QString& title)
{
    const bool spaced = title.contains(u' ');
    const double middle = lettersIn(title) / 2.0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, title);
    qsizetype best = -1;
    double leastCost = 0.0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < title.size(); at = finder.toNextBoundary()) {
        const QChar before = title.at(at - 1);
        if (spaced && before != u' ') {
            continue;
        }
        const double bonus = !spaced && before.isPunct() ? 0.4 * middle : 0.0;
        const double cost = std::abs(lettersIn(QStringView(title).left(at)) - middle) - bonus;
        if (best < 0 || cost < leastCost) {
            best = at;
            leastCost = cost;
        }
    }
    return best;
}

QString onTwoLines(QString title)
{
    const qsizetype at = middleBreak(title);
    if (at < 0) {
        return title;
    }
    if (!title.contains(u' ')) {
        return title.insert(at, QChar(QChar::LineSeparator));
    }
    for (qsizetype i = at; i < title.size(); ++i) {
        title[i] = title.at(i) == u' ' ? QChar(QChar::Nbsp) : title.at(i);
    }
    return title;
}

}  // namespace

SlideTitle slideTitle(const QString& title, int letters)
{
    const QString plain = title.simplified();
    const double wide = lettersIn(plain);
    for (const double points : {kTitlePoints, kSmaller[0]}) {
        if (wide <= letters * kTitlePoints / points) {
            return {plain, points};
        }
    }
    double points = kTitlePoints;
    for (const double smaller : kSmaller) {
        if (wide > kTwoLines * letters * kTitlePoints / points) {
            points = smaller;
        }
    }
    return {onTwoLines(plain), points};
}

double captionPoints(const QString& caption, const QSizeF& place)
{
    constexpr double kPixelsAPoint = 96.0 / 72.0;
    constexpr double kLine = 1.2;  // times the letters' size
    constexpr double kFull = 0.93;
    constexpr double kLeast = 10.0;
    double points = kCaptionPoints;
    const auto holds = [&](double em) {
        double lines = std::floor(place.height() / (kLine * em) + 0.05);
        for (const QString& paragraph : caption.split(u'\n')) {
            double ems = 0.0;
            for (const QChar c : paragraph) {
                ems += c.unicode() >= 0x2e80 ? 1.0 : 0.5;
            }
            lines -= std::max(1.0, std::ceil(ems * em / (kFull * place.width()) - 1e-9));
        }
        return lines >= 0.0;
    };
    while (points > kLeast && !holds(points * kPixelsAPoint)) {
        points -= 1.0;
    }
    return points;
}

}  // namespace ui
