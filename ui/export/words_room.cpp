#include "ui/export/words_room.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <QRegularExpression>

#include "ui/export/figure_room.h"
#include "ui/panels/inset_box.h"
#include "ui/panels/panel_frame.h"

namespace ui {

namespace {

std::ptrdiff_t titles(const Figure& figure)
{
    return std::count_if(figure.panels.begin(), figure.panels.end(),
                         [](const PanelModel& panel) { return !panel.title.isEmpty(); });
}

/// Those that are left out where they have no room.
std::ptrdiff_t smallPictures(const Figure& figure)
{
    std::ptrdiff_t all = 0;
    for (const PanelModel& panel : figure.panels) {
        all += std::count_if(panel.still.insets.begin(), panel.still.insets.end(),
                             [](const InsetModel& inset) { return inset.onlyWhole; });
    }
    return all;
}

std::ptrdiff_t smallPicturesDrawn(const Figure& figure)
{
    std::ptrdiff_t drawn = 0;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const PanelModel& panel = figure.panels[i];
        const QRectF axes = PanelFrame(panel, figure.page.panels[i].size()).axes();
        drawn += std::count_if(panel.still.insets.begin(), panel.still.insets.end(), [&](const InsetModel& inset) {
            return inset.onlyWhole && insetBox(inset, axes, panel.theme);
        });
    }
    return drawn;
}

std::ptrdiff_t partsOf(const Figure& figure)
{
    return titles(figure) + smallPicturesDrawn(figure);
}

/// What gives way next; what says most does so last.
enum class Next { AFact, Other, OnlyFact };

Next nextOf(const FigureWords& words)
{
    const bool isOnly = words.sentence.state.empty() && !words.facts.isEmpty() && words.sources == words.shortSources;
    return canLoseFacts(words) ? Next::AFact : isOnly ? Next::OnlyFact : Next::Other;
}

/// Whether plots are so low that it must.
bool isLow(const Figure& figure, Next next)
{
    constexpr double kOverOnlyFact = 0.85;
    const double least = leastOfPage(figure);
    return lowestOfPage(figure) < (next == Next::AFact      ? leastUnderFacts(figure)
                                   : next == Next::OnlyFact ? kOverOnlyFact * least
                                                            : least);
}

bool isBearable(const Figure& figure)
{
    return lowestOfPage(figure) >= kLowestUnderWords;
}

bool isBetter(const Figure& figure, const Figure& than, Next next)
{
    if (isBearable(figure) != isBearable(than)) {
        return isBearable(figure);
    }
    const std::ptrdiff_t more = partsOf(figure) - partsOf(than);
    return more > 0 || (more == 0 && isLow(than, next) && lowestOfPage(figure) > lowestOfPage(than));
}

}  // namespace

bool hasSmallPicture(const Figure& figure)
{
    return smallPictures(figure) > 0;
}

bool drawsSmallPicture(const Figure& figure)
{
    return smallPicturesDrawn(figure) > 0;
}

namespace {

struct Fitted {
    std::optional<Figure> figure;
    std::ptrdiff_t parts = 0;  ///< that it has without words, where it lacks any with them
};

Fitted fitted(const Figure& figure, FigureWords words, const LaysOut& layOut)
{
    const auto laidOut = [&](const FigureWords& said) {
        Figure tried = figure;
        layOut(tried, said);
        return tried;
    };
    Figure best = laidOut(words);
    keepFacts(words, best.caption.facts);
    Figure said = best;
    std::optional<FigureWords> fewest(words);  // of those with a caption that was asked for
    const bool isAsked = !words.sentence.state.empty();
    const bool lacks = partsOf(best) < titles(figure) + smallPictures(figure);
    const std::ptrdiff_t parts = lacks ? partsOf(laidOut({{}, {}, {}, {}, words.texts, words.least})) : 0;
    for (Next next = nextOf(words); (isLow(best, next) || partsOf(best) < parts) && shorten(words);) {
        Figure tried = laidOut(words);
        if (!isAsked || !words.sentence.state.empty()) {
            fewest.emplace(words);
        }
        if (!words.sentence.state.empty() && isBetter(tried, said, next)) {
            said = tried;
        }
        if (isBetter(tried, best, next)) {
            best = std::move(tried);
        }
        next = nextOf(words);
    }
    Figure& made = isAsked ? said : best;
    if (!isBearable(made) && words.sources != words.shortSources) {
        fewest->sources = words.shortSources;
        if (Figure tried = laidOut(*fewest); isBetter(tried, made, Next::Other)) {
            made = std::move(tried);
        }
    }
    if (isAsked && isBetter(best, said, Next::Other) && !isBearable(said)) {
        return {std::nullopt, parts};
    }
    return {made, parts};
}

/// Sources without what their works are called, their revision and licence: whose, where and when is enough to find
/// each, and all of it is in the description.
QString shortest(QString sources)
{
    static const QRegularExpression kRevision(QStringLiteral(", commit [0-9a-f]+"));
    static const QRegularExpression kLicence(QStringLiteral(" ?\\((?:MIT|Apache)(?![^()]*\\d{4})[^()]*\\)[^;；]*"));
    static const QRegularExpression kTitle(QStringLiteral("[\"“「『][^\"”」』]*[\"”」』][,，、]? ?"));
    return sources.remove(kTitle).remove(kRevision).remove(kLicence);
}

/// How many sentences of a caption that stay the longest a figure has lost, its first among them.
std::ptrdiff_t lostOf(const Figure& figure, const FigureWords& words)
{
    const std::vector<SentencePart>& all = words.sentence.state;
    return std::count_if(all.begin(), all.end(), [&](const SentencePart& part) {
        return (&part == &all.front() || staysLongest(part.text, words.texts)) && figure.unsaid.contains(part.text);
    });
}

bool isLow(const Figure& figure)
{
    return lowestOfPage(figure) < leastOfPage(figure);
}

bool keepsMore(const Figure& figure, const Figure& than, const FigureWords& words)
{
    if (isBearable(figure) != isBearable(than)) {
        return isBearable(figure);
    }
    const std::ptrdiff_t fewer = lostOf(than, words) - lostOf(figure, words);
    const std::ptrdiff_t more = fewer != 0 ? fewer : partsOf(figure) - partsOf(than);
    return more > 0 || (more == 0 && isLow(than) && lowestOfPage(figure) > lowestOfPage(than));
}

bool keepsAll(const Fitted& made, const FigureWords& words)
{
    return made.figure && lostOf(*made.figure, words) == 0 && partsOf(*made.figure) >= made.parts
           && !isLow(*made.figure);
}

}  // namespace

std::optional<Figure> withRoom(const Figure& figure, const FigureWords& words, const LaysOut& layOut)
{
    Fitted best = fitted(figure, words, layOut);
    const bool isCaption = !words.sentence.state.empty();
    for (const QString& sources : {words.shortSources, shortest(words.shortSources)}) {
        if (!isCaption || sources == words.sources || keepsAll(best, words)) {
            break;
        }
        FigureWords brief = words;
        brief.sources = sources;
        brief.shortSources = sources;
        Fitted made = fitted(figure, std::move(brief), layOut);
        if (made.figure && (!best.figure || keepsMore(*made.figure, *best.figure, words))) {
            best = std::move(made);
        }
    }
    return std::move(best.figure);
}

}  // namespace ui
