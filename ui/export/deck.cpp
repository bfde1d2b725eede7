#include "ui/export/deck.h"

#include <QStringList>
#include <QUuid>

#include "core/io/scenario_json.h"
#include "core/model/parameter.h"
#include "ui/export/composition.h"
#include "ui/export/deck_look.h"
#include "ui/export/deck_xml.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/figure_name.h"
#include "ui/export/figure_sentence.h"
#include "ui/words/measured_text.h"
#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

constexpr double kFallbackScale = 2.0;  // sharp where the SVG is not drawn
const QString kSlideType = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.%1+xml");

/// What a slide says of its figure, and where that has its measurements from, whole.
struct Said {
    QString sentence;
    QString sources;  ///< empty where nothing measured is drawn
};

Said saidOf(const core::ValidScenario& scenario, const Texts& texts)
{
    core::Evaluator evaluator;
    const core::Evaluation& evaluation = evaluator.evaluate(scenario, {});
    return {figureSentence(scenario, evaluator, evaluation.now, texts, CaptionOf::Figure).plain,
            evidenceSources(scenario, evaluation, texts, Sources::Whole)};
}

QString familyName(core::Distribution distribution, const Texts& texts)
{
    switch (distribution) {
    case core::Distribution::Point: return texts(Text::FamilyPoint);
    case core::Distribution::Beta: return texts(Text::FamilyBeta);
    case core::Distribution::LogitNormal: return texts(Text::FamilyLogitNormal);
    case core::Distribution::TruncatedNormal: return texts(Text::FamilyTruncatedNormal);
    case core::Distribution::TwoGroups: break;
    }
    return texts(Text::FamilyTwoGroups);
}

QString notesOf(const core::ValidScenario& scenario, const Said& said, const Texts& texts)
{
    const auto line = [&](const QString& name, const QString& value) { return texts(Text::DeckNote, name, value); };
    QStringList lines = {said.sentence};
    if (!said.sources.isEmpty()) {
        lines << said.sources;
    }
    lines << QString() << QString(line(texts(Text::Family), familyName(scenario.model().distribution, texts)));
    for (const core::Parameter parameter : core::kParameters) {
        const QString value = formatParameter(parameter, core::valueOf(scenario, parameter));
        if (!value.isEmpty()) {
            lines.append(line(parameterLabel(parameter, texts), value));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// The figure of a slide: SVG, and a PNG for programs that do not know SVG.
struct SlidePictures {
    QByteArray svg;
    QByteArray png;
    QStringList unsaid;  ///< what had no room in it
};

core::Result<SlidePictures> picturesOf(const DeckSlide& slide, FigureOptions options, const SlidePlaces& places,
                                       const Texts& texts)
{
    options = figureOnSlide(options, places);
    core::Evaluator evaluator;
    evaluator.setTrace(slide.before);
    SlidePictures pictures;
    const auto drawn = [&](Format format) {
        return composed(slide.scenario, options, texts, evaluator, Elsewhere::Notes)
            .and_then([&](const Figure& figure) {
                pictures.unsaid = figure.unsaid;
                return bytesOf(figure, slide.scenario, options, format);
            });
    };
    const auto svg = drawn(Format::Svg);
    options.width *= kFallbackScale;
    options.height *= kFallbackScale;
    const auto png = drawn(Format::Png);
    if (!svg || !png) {
        return tl::unexpected(svg ? png.error() : svg.error());
    }
    pictures.svg = *svg;
    pictures.png = *png;
    return pictures;
}

/// What a slide brings: itself, its notes, its pictures, its scenario, and how they hang together.
std::vector<DeckPart> partsOf(int number, const DeckSlide& slide, const SlidePictures& pictures,
                              const SlidePlaces& places, Language language)
{
    const auto named = [&](const char* pattern) { return QString::fromLatin1(pattern).arg(number); };
    const QByteArray json = QByteArray::fromStdString(core::scenarioToJson(slide.scenario));
    const QByteArray item = scenarioAsXml(slide.scenario);
    const QString id = QUuid::createUuidV5(QUuid(), named("scenario %1 ").toUtf8() + json).toString().toUpper();
    const QByteArray properties =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID=")" + id.toLatin1()
        + R"(" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>)"
          R"(<ds:schemaRef ds:uri="urn:metric-mirage:scenario"/></ds:schemaRefs></ds:datastoreItem>)";
    const QString slidePart = named("ppt/slides/slide%1.xml");
    const QString notesPart = named("ppt/notesSlides/notesSlide%1.xml");
    const QString itemPart = named("customXml/item%1.xml");
    const QString notes = (QStringList{slide.notes} + pictures.unsaid).join(u'\n');
    const double letters = captionPoints(slide.caption, places.caption.size());
    return {
        {slidePart,
         slideXml({slideTitle(slide.title, places.titleLetters), slide.caption,
                   (QStringList{slide.caption} + pictures.unsaid).join(u'\n'), language,
                   letters < kCaptionPoints ? letters : 0.0},
                  places),
         kSlideType.arg(QStringLiteral("slide"))},
        relationsOf(slidePart, {{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                                {QStringLiteral("image"), named("../media/figure%1.png")},
                                {QStringLiteral("image"), named("../media/figure%1.svg")},
                                {QStringLiteral("notesSlide"), named("../notesSlides/notesSlide%1.xml")},
                                {QStringLiteral("customXml"), named("../../customXml/item%1.xml")}}),
        {notesPart, notesXml(notes, language), kSlideType.arg(QStringLiteral("notesSlide"))},
        relationsOf(notesPart, {{QStringLiteral("notesMaster"), QStringLiteral("../notesMasters/notesMaster1.xml")},
                                {QStringLiteral("slide"), named("../slides/slide%1.xml")}}),
        {named("ppt/media/figure%1.png"), pictures.png, {}},
        {named("ppt/media/figure%1.svg"), pictures.svg, {}},
        {itemPart, item, {}},
        relationsOf(itemPart, {{QStringLiteral("customXmlProps"), named("itemProps%1.xml")}}),
        {named("customXml/itemProps%1.xml"), properties,
         QStringLiteral("application/vnd.openxmlformats-officedocument.customXmlProperties+xml")},
    };
}

}  // namespace

DeckSlide slideOf(const core::ValidScenario& scenario, const QString& title, const Texts& texts)
{
    const Said said = saidOf(scenario, texts);
    QString caption = said.sentence;
    caption.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));  // a line must not begin with its sign
    return {scenario, title, caption, notesOf(scenario, said, texts)};
}

QString ownTitle(const core::ValidScenario& scenario, const Texts& texts)
{
    return figureName(scenario, texts);
}

Deck::Deck(const FigureOptions& options, const Texts& texts)
    : options_(options), places_(placesOf(options)), texts_(texts)
{
}

Deck Deck::ofQuestions(const FigureOptions& options, const Texts& texts)
{
    Deck deck(options, texts);
    deck.places_ = withQuestion(deck.places_);
    return deck;
}

core::Result<void> Deck::add(const DeckSlide& slide)
{
    FigureOptions options = options_;
    options.blank = slide.blank;
    options.known = slide.known;
    options.asked = slide.asked;
    options.score = options.score && slide.score;
    options.findings = options.findings && slide.findings;
    const auto pictures = picturesOf(slide, options, places_, texts_);
    if (!pictures) {
        return tl::unexpected(pictures.error());
    }
    title_ = slides_ == 0 ? slide.title : title_;
    const std::vector<DeckPart> parts = partsOf(++slides_, slide, *pictures, places_, texts_.language());
    parts_.insert(parts_.end(), parts.begin(), parts.end());
    return {};
}

QByteArray Deck::finish() const
{
    std::vector<DeckPart> parts = commonParts(slides_, deckLook(options_), places_, title_);
    parts.insert(parts.end(), parts_.begin(), parts_.end());
    return packDeck(parts);
}

}  // namespace ui
