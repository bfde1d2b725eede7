#include <optional>

#include <QDir>
#include <QXmlStreamReader>

#include "core/io/scenario_json.h"
#include "ui/export/deck.h"
#include "ui/export/deck_container.h"

namespace ui {

namespace {

using Parts = std::map<QString, QByteArray>;

const QString kScenarioNamespace = QStringLiteral("urn:metric-mirage:scenario");

/// A relation as it is read: its id, the last word of its type, and the part it leads to.
struct Relation {
    QString id;
    QString type;
    QString part;
};

std::vector<Relation> relationsOfPart(const Parts& parts, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    const QString folder = part.left(slash);
    const auto found = parts.find(folder + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels"));
    std::vector<Relation> relations;
    if (found == parts.end()) {
        return relations;
    }
    QXmlStreamReader xml(found->second);
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
std::vector<QString> slidesIn(const Parts& parts)
{
    const auto presentation = partOfType(relationsOfPart(parts, {}), QStringLiteral("officeDocument"));
    const auto found = presentation ? parts.find(*presentation) : parts.end();
    std::vector<QString> slides;
    if (found == parts.end()) {
        return slides;
    }
    const std::vector<Relation> relations = relationsOfPart(parts, *presentation);
    QXmlStreamReader xml(found->second);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("sldId")) {
            continue;
        }
        const QString id =
            xml.attributes()
                .value(QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                       QLatin1String("id"))
                .toString();
        for (const Relation& relation : relations) {
            if (relation.id == id) {
                slides.push_back(relation.part);
            }
        }
    }
    return slides;
}

std::optional<QByteArray> scenarioTextIn(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    if (!xml.readNextStartElement() || xml.namespaceUri() != kScenarioNamespace) {
        return std::nullopt;
    }
    return xml.readElementText().toUtf8();
}

}  // namespace

bool isDeck(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

core::Result<std::vector<core::ValidScenario>> scenariosInDeck(const QByteArray& bytes)
{
    const auto parts = unpackDeck(bytes);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    std::vector<core::ValidScenario> scenarios;
    for (const QString& slide : slidesIn(*parts)) {
        for (const Relation& relation : relationsOfPart(*parts, slide)) {
            const auto item = parts->find(relation.part);
            const bool isItem = relation.type == QLatin1String("customXml") && item != parts->end();
            const auto text = isItem ? scenarioTextIn(item->second) : std::nullopt;
            if (!text) {
                continue;
            }
            const auto scenario = core::scenarioFromJson(text->toStdString());
            if (!scenario) {
                return tl::unexpected(scenario.error());
            }
            scenarios.push_back(*scenario);
        }
    }
    if (scenarios.empty()) {
        return tl::unexpected(core::Errors{{core::ErrorCode::NotAScenario, {}, "deck", {}}});
    }
    return scenarios;
}

}  // namespace ui
