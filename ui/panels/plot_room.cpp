#include "ui/panels/plot_room.h"

#include <algorithm>
#include <utility>

#include "ui/panels/line_break.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kGoodPlot = 150.0;  // pixels; lower, the subtitle has only its first facts
constexpr double kFairPlot = 120.0;  // lower, one line of the first
constexpr qsizetype kTold = 2;       // what is drawn, and the first that is said of it: both stay on screen
constexpr double kToldPlot = 108.0;  // over a plot no lower
constexpr double kCutPlot = 100.0;   // lower, not even one line of it
constexpr QChar kCut = u'…';
constexpr QStringView kEndsClause = u":：,、(（…";
constexpr QStringView kBreaks = u" ,;:、：；…";  // no line ends in these before three dots
constexpr double kMostOfPanel = 0.62;            // no plot has more of a panel that is itself low

double plotHeight(const PanelModel& model, const QSizeF& size)
{
    const QMargins margins = panelMargins(model, size);
    return size.height() - margins.top() - margins.bottom();
}

/// What stands behind the last fact where so many are left out.
QString hintOf(const PanelModel& model, qsizetype left)
{
    return model.moreFacts.isEmpty() ? QString() : model.moreFacts.arg(QString(), QString::number(left));
}

/// A verdict's own words, whole: in Japanese the "not" stands at their end.
QString firstClause(const QString& fact)
{
    qsizetype length = 0;
    while (length < fact.size() && !kEndsClause.contains(fact[length])) {
        ++length;
    }
    return fact.first(length).trimmed();
}

/// Whether it is a line that the first of the facts was cut to.
bool isCutOf(const QString& line, const QStringList& facts)
{
    return (line.endsWith(kCut) && facts.first().startsWith(line.chopped(1))) || line == firstClause(facts.first());
}

/// All facts, those left out among them.
QStringList allFacts(const PanelModel& model)
{
    if (model.unsaid.isEmpty()) {
        return model.subtitle.split(u'\n');
    }
    const QStringList unsaid = model.unsaid.split(u'\n');
    if (model.subtitle.isEmpty()) {
        return unsaid;
    }
    if (isCutOf(model.subtitle, unsaid)) {
        return unsaid;
    }
    const QString hint = hintOf(model, unsaid.size());
    return model.subtitle.chopped(hint.size()).split(u'\n') + unsaid;
}

/// One line of the first fact that there is any of, whole where it is all there is to say and fits: what a drag may
/// bring above it is blank.
PanelModel withFirstLine(const PanelModel& model, double width)
{
    PanelModel cut = withFacts(model, 0);
    const QString first = cut.unsaid.section(u'\n', 0, 0);
    if (first.isEmpty()) {
        return cut;
    }
    const QFont font = themeFont(model.theme, model.theme.tickSize);
    if (cut.unsaid == first && wrapped(first, font, width - 2.0 * model.theme.margin, Lines::Full).size() == 1) {
        return withFacts(std::move(cut), 1);
    }
    const QString point = pointOf(model);
    cut.subtitle = inOneLine(point.isEmpty() ? first : point, model, width);
    return cut;
}

}  // namespace

PanelModel withFacts(PanelModel model, qsizetype count)
{
    const QStringList facts = allFacts(model);
    QStringList left = facts.mid(count);
    left.removeIf([](const QString& fact) { return fact.trimmed().isEmpty(); });  // room alone
    model.unsaid = left.join(u'\n');
    model.subtitle = facts.mid(0, count).join(u'\n');
    if (!left.isEmpty() && !model.subtitle.trimmed().isEmpty() && !model.moreFacts.isEmpty()) {
        model.subtitle = model.moreFacts.arg(model.subtitle, QString::number(left.size()));
    }
    model.tallest = model.tallest.split(u'\n').mid(0, count).join(u'\n');
    return model;
}

qsizetype factsOf(const PanelModel& model)
{
    return allFacts(model).size();
}

QString pointOf(const PanelModel& model)
{
    if (model.aloud.isEmpty() || model.subtitle.isEmpty()) {
        return {};
    }
    const QString first = allFacts(model).first();  // without the word of how many are left out
    return first == model.aloud.first() || isCutOf(first, model.aloud) ? model.aloud.first() : QString();
}

QString inOneLine(const QString& fact, const PanelModel& panel, double width, bool asTitle)
{
    const Theme& theme = panel.theme;
    const QFont font = asTitle ? themeFont(theme, theme.titleSize, true) : themeFont(theme, theme.tickSize);
    const double room = width - 2.0 * theme.margin - QFontMetricsF(font).horizontalAdvance(kCut);
    QString line = wrapped(fact, font, std::max(0.0, room), Lines::Full).first();
    while (!line.isEmpty() && kBreaks.contains(line.back())) {
        line.chop(1);
    }
    const QString verdict = fact == pointOf(panel) ? firstClause(fact) : QString();
    return line.size() < verdict.size() ? verdict : line + kCut;
}

PanelModel withRoomForPlot(PanelModel model, const QSizeF& size)
{
    const QMargins least = std::exchange(model.least, QMargins());  // a neighbour's headings are not its own
    const auto isLow = [&](double height) {
        return plotHeight(model, size) < std::min(height, kMostOfPanel * size.height());
    };
    const bool isFigure = model.moreFacts.isEmpty();
    const auto heightOver = [isFigure](qsizetype facts) { return facts == kTold && !isFigure ? kToldPlot : kGoodPlot; };
    if (!model.subtitle.isEmpty() && isLow(kGoodPlot)) {
        qsizetype facts = factsOf(model);
        while (facts > 1 && isLow(heightOver(facts))) {
            model = withFacts(std::move(model), --facts);
        }
        const bool isPoint = !pointOf(model).isEmpty();  // what the panel is there to say is never left to the mouse
        if (facts == 1 && isLow(isPoint && !isFigure ? kToldPlot : kFairPlot)) {
            model = isFigure && !isPoint ? withFacts(std::move(model), 0) : withFirstLine(model, size.width());
            if (isLow(kCutPlot) && !isPoint) {
                model = withFacts(std::move(model), 0);
            }
        }
    }
    model.least = least;
    return model;
}

QMargins marginsWithRoom(const PanelModel& model, const QSizeF& size)
{
    const QMargins margins = panelMargins(model, size);
    const double height = size.height() - margins.top() - margins.bottom();
    const bool hasRoom = height >= std::min(kGoodPlot, kMostOfPanel * size.height());
    return model.least.isNull() && hasRoom ? margins : panelMargins(withRoomForPlot(model, size), size);
}

}  // namespace ui
