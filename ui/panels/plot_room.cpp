#include "ui/panels/plot_room.h"

#include <algorithm>
#include <utility>

#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kGoodPlot = 150.0;    // pixels; lower, the subtitle has only its first fact
constexpr double kFairPlot = 120.0;    // lower, no fact at all
constexpr double kHintedPlot = 110.0;  // lower, not even a word of what is left out
constexpr double kMostOfPanel = 0.62;  // no plot has more of a panel that is itself low

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
    const QString hint = hintOf(model, unsaid.size());
    return model.subtitle == hint.trimmed() ? unsaid : model.subtitle.chopped(hint.size()).split(u'\n') + unsaid;
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

PanelModel withRoomForPlot(PanelModel model, const QSizeF& size)
{
    const QMargins least = std::exchange(model.least, QMargins());  // a neighbour's headings are not its own
    const auto isLow = [&](double height) {
        return plotHeight(model, size) < std::min(height, kMostOfPanel * size.height());
    };
    if (!model.subtitle.isEmpty() && isLow(kGoodPlot)) {
        for (qsizetype count = factsOf(model) - 1; count > 0 && isLow(kGoodPlot); --count) {
            model = withFacts(std::move(model), count);
        }
        if (isLow(kFairPlot)) {
            model = withFacts(std::move(model), 0);
            model.subtitle = hintOf(model, model.unsaid.split(u'\n').size()).trimmed();
            model.subtitle = isLow(kHintedPlot) ? QString() : model.subtitle;
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
