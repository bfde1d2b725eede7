#include "ui/document/unsaved_file.h"

#include <array>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/io/file.h"
#include "core/io/presets.h"
#include "core/io/scenario_file.h"
#include "core/io/scenario_json.h"
#include "core/model/complete.h"
#include "core/text/json_check.h"
#include "ui/document/file_path.h"

namespace ui {

namespace {

struct KindRow {
    Origin::Kind kind;
    const char* key;
};

constexpr std::array kKinds = {
    KindRow{Origin::Kind::Untitled, "untitled"},      KindRow{Origin::Kind::File, "file"},
    KindRow{Origin::Kind::Figure, "figure"},          KindRow{Origin::Kind::Preset, "preset"},
    KindRow{Origin::Kind::LessonStep, "lesson-step"},
};

static_assert(core::isComplete<Origin::Kind>(kKinds, &KindRow::kind));

const QLatin1String kVersion("metric-mirage-unsaved");
const QLatin1String kKind("kind");
const QLatin1String kName("name");
const QLatin1String kChanged("changed");
const QLatin1String kOnDisk("on-disk");

constexpr qsizetype kLongestHead = 65536;

}  // namespace

QByteArray digestOf(const core::ValidScenario& scenario)
{
    const std::string text = core::scenarioToJson(scenario);
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex();
}

QByteArray unsavedBytes(const UnsavedHead& head, const core::ValidScenario& scenario)
{
    const std::string name = pathBytes(head.name);
    QJsonObject object;
    object[kVersion] = 1;
    object[kKind] = QLatin1String(kKinds[static_cast<std::size_t>(head.kind)].key);
    object[kName] = QLatin1String(QByteArray::fromStdString(name).toPercentEncoding("/ "));  // whatever its bytes are
    object[kChanged] = head.changed.toUTC().toString(Qt::ISODateWithMs);
    object[kOnDisk] = QLatin1String(head.onDisk);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'
           + QByteArray::fromStdString(core::scenarioToJson(scenario));
}

std::optional<UnsavedHead> unsavedHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readLine(kLongestHead)).object();
    for (const KindRow& row : kKinds) {
        if (object[kVersion].toInt() == 1 && object[kKind].toString() == QLatin1String(row.key)) {
            const QByteArray name = QByteArray::fromPercentEncoding(object[kName].toString().toLatin1());
            return UnsavedHead{row.kind, pathText(name.toStdString()),
                               QDateTime::fromString(object[kChanged].toString(), Qt::ISODateWithMs),
                               object[kOnDisk].toString().toLatin1()};
        }
    }
    return std::nullopt;
}

core::Result<core::ValidScenario> unsavedScenario(const QString& path)
{
    return core::readFile(pathBytes(path), core::kLargestDocument + kLongestHead)
        .and_then([&](const std::string& bytes) {
            auto scenario = core::scenarioFromJson(bytes.substr(bytes.find('\n') + 1));
            if (!scenario && scenario.error().front().field.empty()) {
                scenario.error().front().field = pathBytes(path);
            }
            return scenario;
        });
}

OpenedAgain openedAgain(const UnsavedHead& head, const core::ValidScenario& scenario)
{
    OpenedAgain opened{Document(scenario, head.kind, head.name), std::nullopt};
    Origin& origin = opened.document.origin;
    origin.startIsSaved = false;
    switch (head.kind) {
    case Origin::Kind::Untitled: break;
    case Origin::Kind::LessonStep: origin = {Origin::Kind::Untitled, {}, scenario, false}; break;
    case Origin::Kind::Preset:
        if (const auto start = core::presetScenario(head.name.toStdString())) {
            origin.start = *start;
            origin.startIsSaved = true;
        }
        break;
    case Origin::Kind::Figure: break;
    case Origin::Kind::File:
        if (const auto held = core::readScenarioFile(pathBytes(head.name)); held && digestOf(*held) == head.onDisk) {
            origin.start = *held;
            opened.onDisk = *held;
        }
        break;
    }
    return opened;
}

}  // namespace ui
