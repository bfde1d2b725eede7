#include <optional>

#include <QDir>
#include <QSet>

#include "core/io/scenario_json.h"
#include "core/text/json_check.h"
#include "ui/export/bounded_xml.h"
#include "ui/export/deck.h"
#include "ui/export/deck_container.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/scenario_text.h"
#include "ui/export/unfolded.h"

namespace ui {

namespace {

using Parts = std::map<QString, QByteArray>;

const QString kLinks = QStringLiteral("http://www.w3.org/1999/xlink");
const QString kPictures = QStringLiteral("Pictures/");
const QString kScenarioNamespace = QStringLiteral("urn:metric-mirage:scenario");

/// A relation as it is read: its id, the last word of its type, and the part it leads to.
struct Relation {
    QString id;
    QString type;
    QString part;
};

std::vector<Relation> relationsOfPart(const Parts& parts, const QString& part, int& tags)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    const QString folder = part.left(slash);
    const auto found = parts.find(folder + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels"));
    std::vector<Relation> relations;
    if (found == parts.end()) {
        return relations;
    }
    BoundedXml xml(found->second, &tags);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship")) {
            continue;
        }
        const auto attributes = xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QDir::cleanPath(folder + target);
        relations.push_back(
            {attributes.value(QLatin1String("Id")).toString(), type.mid(type.lastIndexOf(QLatin1Char('/')) + 1), path});
    }
    return relations;
}

std::optional<QString> partOfType(const std::vector<Relation>& relations, const QString& type)
{
    for (const Relation& relation : relations) {
        if (relation.type == type) {
            return relation.part;
        }
    }
    return std::nullopt;
}

/// The slides' parts as the presentation lists them: a person may have moved them about.
std::vector<QString> slidesIn(const Parts& parts, int& tags)
{
    const auto presentation = partOfType(relationsOfPart(parts, {}, tags), QStringLiteral("officeDocument"));
    const auto found = presentation ? parts.find(*presentation) : parts.end();
    std::vector<QString> slides;
    if (found == parts.end()) {
        return slides;
    }
    std::map<QString, QString> partsById;
    for (const Relation& relation : relationsOfPart(parts, *presentation, tags)) {
        partsById.emplace(relation.id, relation.part);
    }
    QSet<QString> known;
    BoundedXml xml(found->second, &tags);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("sldId")) {
            continue;
        }
        const QString id =
            xml.attributes()
                .value(QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                       QLatin1String("id"))
                .toString();
        const auto slide = partsById.find(id);
        if (slide != partsById.end() && !known.contains(slide->second)) {  // a slide stands in a deck once
            known.insert(slide->second);
            slides.push_back(slide->second);
        }
    }
    return slides;
}

std::optional<QByteArray> scenarioTextIn(const QByteArray& part)
{
    BoundedXml xml(part);
    if (!xml.readNextStartElement() || xml.namespaceUri() != kScenarioNamespace) {
        return std::nullopt;
    }
    return xml.readElementText().toUtf8();
}

using Found = core::Result<std::optional<core::ValidScenario>>;

/// Finds the scenarios of slides wherever they are. Every part is read once, however many slides point to it.
class DeckReader {
public:
    DeckReader(const QByteArray& bytes, const Parts& parts, std::size_t most)
        : archive_(bytes), parts_(parts), most_(most)
    {
    }

    core::Result<std::vector<core::ValidScenario>> scenarios()
    {
        std::vector<core::ValidScenario> scenarios;
        for (const QString& slide : slidesIn(parts_, tags_)) {
            const std::vector<Relation> relations = relationsOfPart(parts_, slide, tags_);
            auto found = firstOf(relations, "customXml", &DeckReader::inItem);
            if (found && !*found) {  // LibreOffice keeps no relation of a slide to its item, but the picture's own text
                found = firstOf(relations, "image", &DeckReader::inPicture);
            }
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (*found) {
                scenarios.push_back(**found);
            }
            if (scenarios.size() == most_) {
                return scenarios;
            }
        }
        if (unfolded_ > kMostUnfolded) {
            return tooMuch();
        }
        return scenarios.empty() ? scenariosOfThePackage() : scenarios;
    }

private:
    static constexpr int kMostTags = 300'000;  // of all its parts; a slide has ten
    // Pictures without a scenario, after which no more are looked at: each costs its unpacking, drawings their reading,
    // and those that bear our mark what they unfold to.
    static constexpr int kMostForeign = 200;
    static constexpr qsizetype kMostForeignBytes = qsizetype{32} << 20;
    static constexpr qsizetype kMostDrawnBytes = qsizetype{4} << 20;
    static constexpr int kMostBroken = 4;
    static constexpr std::size_t kMostUnfolded = 4 * core::kLargestDocument;  // bytes of all scenarios

    Found firstOf(const std::vector<Relation>& relations, const char* type, Found (DeckReader::*read)(const QString&))
    {
        for (const Relation& relation : relations) {
            if (relation.type != QLatin1String(type)) {
                continue;
            }
            auto known = known_.find(relation.part);
            if (known == known_.end()) {
                known = known_.emplace(relation.part, (this->*read)(relation.part)).first;
            }
            if (!known->second || *known->second) {
                return known->second;
            }
        }
        return std::optional<core::ValidScenario>();
    }

    Found inItem(const QString& part)
    {
        const auto item = parts_.find(part);
        const auto text = item == parts_.end() ? std::nullopt : scenarioTextIn(item->second);
        if (!text) {
            return std::optional<core::ValidScenario>();
        }
        return inText(*text).map([](const core::ValidScenario& scenario) { return std::optional(scenario); });
    }

    /// A few kilobytes unfold to megabytes, so what all of them unfold to is bounded as well.
    core::Result<core::ValidScenario> inText(const QByteArray& text)
    {
        const auto json = jsonInText(text);
        unfolded_ += json ? json->size() : 0;
        return unfolded_ > kMostUnfolded ? tooMuch() : json.and_then(core::scenarioFromJson);
    }

    /// A picture that is not ours is none of our business, whatever is wrong with it.
    Found inPicture(const QString& part)
    {
        const bool isToSee = unfolded_ <= kMostUnfolded && foreign_ < kMostForeign && foreignBytes_ < kMostForeignBytes
                             && drawnBytes_ < kMostDrawnBytes && broken_ < kMostBroken;
        const auto picture = isToSee ? archive_.part(part) : std::nullopt;
        const bool isPng = picture && picture->startsWith("\x89PNG");
        const bool isSvg = picture && !isPng && isFigure(*picture) && !picture->left(1024).contains("%PDF-");
        const auto text = isPng || isSvg ? textInFigure(*picture) : tl::unexpected(noScenario().error());
        unfolded_ += text ? static_cast<std::size_t>(picture->size()) : 0;
        const auto scenario = text ? inText(*text) : noScenario();
        if (picture && !scenario) {
            ++foreign_;
            foreignBytes_ += picture->size();
            drawnBytes_ += isSvg ? picture->size() : 0;
            broken_ += (isPng || isSvg) && picture->contains("metric-mirage") ? 1 : 0;
        }
        return scenario ? std::optional(*scenario) : std::nullopt;
    }

    /// Items that no slide has any more.
    core::Result<std::vector<core::ValidScenario>> scenariosOfThePackage()
    {
        std::vector<core::ValidScenario> scenarios;
        for (const Relation& relation : relationsOfPart(parts_, {}, tags_)) {
            if (scenarios.size() == most_) {
                break;
            }
            const auto found = firstOf({relation}, "customXml", &DeckReader::inItem);
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (*found) {
                scenarios.push_back(**found);
            }
        }
        return scenarios.empty() ? scenariosOfOpenDocument() : scenarios;
    }

    /// LibreOffice's own format: the pictures in the order of the slides they stand on.
    core::Result<std::vector<core::ValidScenario>> scenariosOfOpenDocument()
    {
        std::vector<core::ValidScenario> scenarios;
        const auto content = parts_.find(QStringLiteral("content.xml"));
        BoundedXml xml(content == parts_.end() ? QByteArray() : content->second, &tags_);
        while (!xml.atEnd()) {
            xml.readNext();
            const QString part = xml.attributes().value(kLinks, QLatin1String("href")).toString();
            if (xml.isStartElement() && xml.name() == QLatin1String("image") && part.startsWith(kPictures)) {
                const auto found = inPicture(part);
                if (found && *found) {
                    scenarios.push_back(**found);
                }
            }
            if (scenarios.size() == most_) {
                break;
            }
        }
        return scenarios.empty() ? core::Result<std::vector<core::ValidScenario>>(tl::unexpected(noScenario().error()))
                                 : scenarios;
    }

    static tl::unexpected<core::Errors> tooMuch() { return unfoldsToMoreThan(kMostUnfolded); }

    static core::Result<core::ValidScenario> noScenario()
    {
        return tl::unexpected(core::Errors{{core::ErrorCode::NotAScenario, {}, "deck", {}}});
    }

    DeckArchive archive_;
    const Parts& parts_;
    std::map<QString, Found> known_;
    std::size_t most_;
    int tags_ = kMostTags;
    int foreign_ = 0;
    qsizetype foreignBytes_ = 0;
    qsizetype drawnBytes_ = 0;
    int broken_ = 0;
    std::size_t unfolded_ = 0;  ///< bytes of scenarios
};

}  // namespace

bool isDeck(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

core::Result<std::vector<core::ValidScenario>> scenariosInDeck(const QByteArray& bytes, std::size_t most)
{
    const auto parts = unpackDeck(bytes);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    return DeckReader(bytes, *parts, most).scenarios();
}

}  // namespace ui
