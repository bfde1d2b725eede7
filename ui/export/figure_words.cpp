#include "ui/export/figure_words.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "ui/panels/plot_room.h"
#include "ui/present/covered_panel.h"
#include "ui/words/evidence_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/forecast_facts.h"

namespace ui {

namespace {

constexpr qsizetype kFirstFact = 1;  // says most: what came of it

/// Whether it is one of the facts, as it is, named, or with more behind it.
bool isAmong(const QStringList& facts, const QString& line)
{
    return std::any_of(facts.begin(), facts.end(), [&](const QString& fact) { return fact.contains(line); });
}

/// Takes a caption's last sentence away but those that stay longest, of which as many as `kept` stay: a caption of one
/// sentence has nothing before it that would have to stay.
bool dropSentence(FigureWords& words, std::size_t kept)
{
    std::vector<SentencePart>& said = words.sentence.state;
    const auto isOther = [&](const SentencePart& part) { return !staysLongest(part.text, words.texts); };
    const auto others = static_cast<std::size_t>(std::count_if(said.begin(), said.end(), isOther));
    if (others <= kept || said.size() < 2) {
        return false;
    }
    const auto last = std::find_if(said.rbegin(), said.rend(), isOther);
    words.gap = std::min<qsizetype>(words.gap.value_or(said.size()), std::distance(last, said.rend()) - 1);
    words.unsaidSentences.prepend(last->text);
    said.erase(std::next(last).base());
    return true;
}

/// What of a subtitle is said nowhere else.
QString withoutFacts(const QString& subtitle, const QStringList& facts)
{
    QStringList lines = subtitle.split(u'\n');
    lines.removeIf([&](const QString& line) { return line.trimmed().isEmpty() || isAmong(facts, line); });
    return lines.join(u'\n');
}

}  // namespace

bool isFinding(const QString& sentence, const Texts& texts)
{
    const QString plain = sentence.trimmed();
    return plain == texts(evidence::NoLeapAlone) || plain == texts(evidence::NoLeapAmongThose);
}

bool staysLongest(const QString& sentence, const Texts& texts)
{
    return isFinding(sentence, texts) || isCaveat(sentence, texts);
}

void leaveWindow(PanelModel& panel, const Texts& texts)
{
    const QString asked = texts(Text::ForecastNothingSaid);
    const QString plain = texts(evidence::ForecastNothingHeld);
    for (QString* said : {&panel.subtitle, &panel.description}) {
        said->replace(asked, plain);
    }
    panel.aloud.replaceInStrings(asked, plain);
    panel.facts.replaceInStrings(asked, plain);
    hideHandleNotes(panel);
    panel.handles.clear();
    panel.tallest.clear();    // a film's frames have their numbers under them, in room of one height
    panel.moreFacts.clear();  // there is nothing to point at
    if (!panel.ofWindow.isEmpty()) {
        panel.subtitle = withoutFacts(panel.subtitle, panel.ofWindow);
        panel.ofWindow.clear();
    }
}

QStringList takeFacts(std::vector<PanelModel>& panels, Telling telling)
{
    QStringList facts;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        PanelModel& panel = panels[telling == Telling::First ? i : panels.size() - 1 - i];
        for (const QString& fact : panel.facts) {
            if (telling == Telling::First) {  // what both panels explain, behind what each found
                facts.removeAll(fact);
            }
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

qsizetype verdictsTogether(const core::Evaluation& evaluation)
{
    qsizetype most = 1;
    for (const core::PanelData& panel : evaluation.panels) {
        if (const auto* forecast = std::get_if<core::ForecastData>(&panel)) {
            most = std::max(most, verdictsTogether(*forecast));
        }
    }
    return most;
}

bool havePoints(const std::vector<PanelModel>& panels)
{
    return std::any_of(panels.begin(), panels.end(), [](const PanelModel& panel) { return !pointOf(panel).isEmpty(); });
}

QStringList takePoints(std::vector<PanelModel>& panels)
{
    QStringList points;
    for (PanelModel& panel : panels) {
        if (!pointOf(panel).isEmpty()) {
            points << panel.subtitle.split(u'\n');
            panel.subtitle.clear();
            panel.aloud.clear();
        }
    }
    return points;
}

bool sayPoints(const std::vector<PanelModel>& panels, const std::vector<PanelModel>& placed,
               const std::vector<QRectF>& places)
{
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const bool isTold = withRoomForPlot(placed[i], places[i].size()).subtitle == panels[i].subtitle;
        if (!isTold && !pointOf(panels[i]).isEmpty()) {
            return false;
        }
    }
    return true;
}

void keepFacts(FigureWords& words, qsizetype count)
{
    while (words.facts.size() > std::max({count, kFirstFact, words.verdicts})) {
        words.unsaidFacts.prepend(words.facts.takeLast());
    }
}

bool canLoseFacts(const FigureWords& words)
{
    return words.facts.size() > std::max({kFirstFact, words.verdicts, words.together});
}

bool shorten(FigureWords& words)
{
    SentenceModel& sentence = words.sentence;
    const bool isCaption = !sentence.state.empty() && sentence.change.empty();
    const auto dropFact = [&words](qsizetype kept) {
        const bool drops = words.facts.size() > std::max(kept, words.verdicts);
        if (drops) {
            words.unsaidFacts.prepend(words.facts.takeLast());
        }
        return drops;
    };
    const auto nameWorksAlone = [&words] {
        const bool isLonger = words.sources != words.shortSources;
        words.sources = words.shortSources;
        return isLonger;
    };
    if (dropFact(std::max(kFirstFact, words.together)) || (!isCaption && !words.facts.isEmpty() && nameWorksAlone())
        || dropFact(0) || (isCaption && (dropSentence(words, 1) || dropSentence(words, 0)))) {
        return true;
    }
    if (isCaption) {
        words.unsaidSentences.prepend(sentence.state.front().text);
        sentence.state.clear();
    }
    return isCaption;
}

Caption layOutWords(const FigureWords& words, const Theme& theme, const QSizeF& canvas, double least)
{
    Caption caption;
    if (!words.sentence.state.empty()) {
        SentenceModel sentence = words.sentence;
        if (words.gap) {
            const QString dots = *words.gap > 0 ? QStringLiteral(" …") : QStringLiteral("…");
            sentence.state.insert(sentence.state.begin() + *words.gap, SentencePart{dots, std::nullopt});
        }
        caption = layOutCaption(sentence, theme, canvas, least);
    }
    constexpr double kMostOfPage = 0.4;  // of all words
    constexpr double kMostForTheFirst = 0.6;
    const double others = caption.height + withSources({}, words.sources, theme, canvas, least).height;
    const FactsRoom room{canvas, least, kMostOfPage * canvas.height() - others,
                         kMostForTheFirst * canvas.height() - others};
    const Facts facts{words.facts + words.unsaidFacts, words.facts.size(), words.elsewhere, words.verdicts};
    caption = withFacts(std::move(caption), facts, words.texts, theme, room);
    // Behind the sources it would read as if more of those were meant; before them nothing is there to be more than.
    const bool areUnsaid = caption.facts == 0 && !facts.all.isEmpty() && !words.elsewhereAlone.isEmpty();
    const QString rest = areUnsaid ? words.elsewhereAlone.arg(facts.all.size()) : QString();
    caption = withSources(std::move(caption), QString(rest + u' ' + words.sources).trimmed(), theme, canvas, least);
    const double spare = std::max(0.0, words.least - caption.height);
    for (Caption::Run& run : caption.runs) {
        run.at.ry() -= spare;
    }
    caption.height += spare;
    return caption;
}

}  // namespace ui
