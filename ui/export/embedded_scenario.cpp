#include "ui/export/embedded_scenario.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPdfWriter>
#include <QXmlStreamReader>
#include <QtEndian>

#include "core/io/file.h"
#include "core/io/json_check.h"
#include "core/io/scenario_file.h"
#include "core/io/scenario_json.h"
#include "ui/export/deck.h"
#include "ui/export/pdf_attachment.h"

namespace ui {

namespace {

using core::ErrorCode;

constexpr std::size_t kLargestFigure = std::size_t{256} << 20;
const QString kNamespace = QStringLiteral("urn:metric-mirage:scenario");
const QString kPngKey = QStringLiteral("metric-mirage-scenario");
const QString kFigure = QStringLiteral("figure");
const QString kAttachment = QStringLiteral("scenario.mirage");
const QByteArray kPngBegins = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray kPdfBegins = QByteArrayLiteral("%PDF-");

tl::unexpected<core::Errors> fault(ErrorCode code, const QString& found)
{
    return tl::unexpected(core::Errors{{code, {}, found.toStdString(), {}}});
}

core::Result<QByteArray> jsonInSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    bool isSvg = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (!isSvg && reader.name() != QLatin1String("svg")) {
            return fault(ErrorCode::NotAScenario, kFigure);
        }
        isSvg = true;
        if (reader.namespaceUri() == kNamespace && reader.name() == QLatin1String("scenario")) {
            const QString text = reader.readElementText();
            if (!reader.hasError()) {
                return text.toUtf8();
            }
        }
    }
    return reader.hasError() ? fault(ErrorCode::Unreadable, reader.errorString())
                             : fault(ErrorCode::NotAScenario, kFigure);
}

/// Whether a PNG's chunks lead to its end: of a cut one libpng complains on stderr by itself.
bool isWholePng(const QByteArray& bytes)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kAroundData = 12;  // length, type and check sum
    for (qsizetype at = kSignature; at + kAroundData <= bytes.size();) {
        if (bytes.mid(at + 4, 4) == "IEND") {
            return true;
        }
        at += kAroundData + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
    }
    return false;
}

core::Result<QByteArray> jsonInPng(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QString text = isWholePng(bytes) && reader.size().isValid() ? reader.text(kPngKey) : QString();
    return text.isEmpty() ? core::Result<QByteArray>(fault(ErrorCode::NotAScenario, kFigure)) : text.toUtf8();
}

core::Result<QByteArray> jsonInPdf(const QByteArray& bytes)
{
    return attachmentIn(bytes, kAttachment);
}

core::Result<core::ValidScenario> firstInDeck(const QByteArray& bytes)
{
    return scenariosInDeck(bytes).map([](const std::vector<core::ValidScenario>& all) { return all.front(); });
}

}  // namespace

bool isFigure(const QByteArray& bytes)
{
    if (bytes.startsWith(kPngBegins) || bytes.left(1024).contains(kPdfBegins)) {
        return true;
    }
    const QByteArray begin = bytes.left(256).trimmed();
    return begin.startsWith('<') || begin.startsWith("\xEF\xBB\xBF<");
}

core::Result<core::ValidScenario> scenarioInFigure(const QByteArray& bytes)
{
    const bool isPng = bytes.startsWith(kPngBegins);
    const bool isPdf = !isPng && bytes.left(1024).contains(kPdfBegins);
    const auto json = isPng ? jsonInPng(bytes) : (isPdf ? jsonInPdf(bytes) : jsonInSvg(bytes));
    if (!json) {
        return tl::unexpected(json.error());
    }
    return core::scenarioFromJson(json->toStdString());
}

core::Result<OpenedScenario> openScenario(const std::string& path)
{
    const auto bytes = core::readFile(path, kLargestFigure);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QByteArray view = QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size()));
    const bool deck = isDeck(view);
    const bool figure = deck || isFigure(view);
    auto scenario = deck ? firstInDeck(view) : figure ? scenarioInFigure(view) : core::readScenarioFile(path);
    if (!scenario) {
        if (scenario.error().front().field.empty()) {
            scenario.error().front().field = path;  // a fault of the file as a whole
        }
        return tl::unexpected(std::move(scenario.error()));
    }
    return OpenedScenario{*std::move(scenario), figure};
}

QByteArray scenarioAsXml(const core::ValidScenario& scenario)
{
    const QString json = QString::fromStdString(core::scenarioToJson(scenario));
    return "<mirage:scenario xmlns:mirage=\"" + kNamespace.toLatin1() + "\">" + json.toHtmlEscaped().toUtf8()
           + "</mirage:scenario>";
}

void nameScenario(QImage& image, const core::ValidScenario& scenario)
{
    image.setText(kPngKey, QString::fromStdString(core::scenarioToJson(scenario)));
}

void attachScenario(QPdfWriter& writer, const core::ValidScenario& scenario)
{
    writer.addFileAttachment(kAttachment, QByteArray::fromStdString(core::scenarioToJson(scenario)),
                             QStringLiteral("application/json"));
}

}  // namespace ui
