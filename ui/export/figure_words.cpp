#include "ui/export/figure_words.h"

#include <algorithm>
#include <utility>

#include "ui/present/covered_panel.h"
#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

constexpr qsizetype kBesideCaption = 2;  // facts, which stay longer than a caption's last sentences
constexpr qsizetype kFirstFacts = 2;     // say most: what is shown, and what came of it

/// Whether it is one of the facts, as it is or named.
bool isAmong(const QStringList& facts, const QString& line)
{
    return std::any_of(facts.begin(), facts.end(), [&](const QString& fact) { return fact.endsWith(line); });
}

/// What of a subtitle is said nowhere else.
QString withoutFacts(const QString& subtitle, const QStringList& facts)
{
    QStringList lines = subtitle.split(u'\n');
    lines.removeIf([&](const QString& line) { return line.trimmed().isEmpty() || isAmong(facts, line); });
    return lines.join(u'\n');
}

}  // namespace

void leaveWindow(PanelModel& panel, const Texts& texts)
{
    hideHandleNotes(panel);
    panel.handles.clear();
    panel.tallest.clear();  // a film's frames have their numbers under them, in room of one height
    panel.moreFacts = texts(evidence::MoreFactsOfFigure);
}

QStringList takeFacts(std::vector<PanelModel>& panels)
{
    QStringList facts;
    for (auto at = panels.rbegin(); at != panels.rend(); ++at) {  // a layout's last panel says what follows from all
        PanelModel& panel = *at;
        for (const QString& fact : panel.facts) {
            if (!facts.contains(fact)) {
                facts << fact;
            }
        }
        if (!panel.facts.isEmpty()) {
            panel.subtitle = withoutFacts(panel.subtitle, panel.facts);
        }
    }
    return facts;
}

bool shorten(FigureWords& words)
{
    SentenceModel& sentence = words.sentence;
    const bool isCaption = sentence.change.empty();
    if (words.facts.size() > kBesideCaption && !sentence.state.empty()) {
        words.facts.removeLast();
    } else if (isCaption && sentence.state.size() > 1) {
        sentence.state.pop_back();
    } else if (words.facts.size() > kFirstFacts) {
        words.facts.removeLast();
        ++words.leftOut;
    } else if (words.sources != words.shortSources) {
        words.sources = words.shortSources;
    } else if (!words.facts.isEmpty()) {
        words.facts.removeLast();
        ++words.leftOut;
    } else if (isCaption && !sentence.state.empty()) {
        sentence.state.clear();
    } else {
        return false;
    }
    return true;
}

Caption layOutWords(const FigureWords& words, const Theme& theme, const QSizeF& canvas, double least)
{
    Caption caption;
    if (!words.sentence.state.empty()) {
        caption = layOutCaption(words.sentence, theme, canvas, least);
    }
    constexpr double kMostOfPage = 0.4;  // of all words
    constexpr double kMostForTheFirst = 0.6;
    const double others = caption.height + withSources({}, words.sources, theme, canvas, least).height;
    const FactsRoom room{canvas, least, kMostOfPage * canvas.height() - others,
                         kMostForTheFirst * canvas.height() - others, words.leftOut};
    caption = withFacts(std::move(caption), words.facts, words.texts, theme, room);
    caption = withSources(std::move(caption), words.sources, theme, canvas, least);
    const double spare = std::max(0.0, words.least - caption.height);
    for (Caption::Run& run : caption.runs) {
        run.at.ry() -= spare;
    }
    caption.height += spare;
    return caption;
}

}  // namespace ui
