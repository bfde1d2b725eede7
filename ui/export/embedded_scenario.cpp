#include "ui/export/embedded_scenario.h"

#include <QImage>
#include <QPdfWriter>

#include "core/io/file.h"
#include "core/io/scenario_json.h"
#include "core/model/laid_over.h"
#include "core/text/json_check.h"
#include "ui/export/bounded_xml.h"
#include "ui/export/deck.h"
#include "ui/export/file_kind.h"
#include "ui/export/format.h"
#include "ui/export/inflated.h"
#include "ui/export/joined_pdf.h"
#include "ui/export/pdf_scenario.h"
#include "ui/export/png_text.h"
#include "ui/export/scenario_text.h"

namespace ui {

namespace {

using core::ErrorCode;

constexpr std::size_t kLargestFigure = core::kLargestDocument;
constexpr auto kLargestSvg = static_cast<qsizetype>(kLargestFigure);
constexpr std::size_t kMostOfDeck = 10'000;  // scenarios
constexpr int kMostCopies = 4;
const QString kNamespace = QStringLiteral("urn:metric-mirage:scenario");
const QString kAttribute = QStringLiteral("data-metric-mirage-scenario");
const QString kPngKey = QStringLiteral("metric-mirage-scenario");
const QString kPngComment = QStringLiteral("Comment");  // the only text that GIMP keeps
const QByteArray kInComment = QByteArrayLiteral("metric-mirage-scenario ");
constexpr qsizetype kMostComment = 65536;  // bytes: people read comments
const QString kFigure = QStringLiteral("figure");
const QString kAttachment = QStringLiteral("scenario.mirage");
const QByteArray kPacked = QByteArrayLiteral("deflate:");
const QByteArray kPngBegins = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray kPdfBegins = QByteArrayLiteral("%PDF-");

tl::unexpected<core::Errors> fault(ErrorCode code, const QString& found)
{
    return tl::unexpected(core::Errors{{code, {}, found.toStdString(), {}}});
}

/// What a figure carries: of the measurements those it draws.
QByteArray carriedJson(const core::ValidScenario& scenario)
{
    return QByteArray::fromStdString(core::scenarioToJson(core::onlyDrawn(scenario)));
}

/// Measurements may be many: with them a scenario is packed wherever the file would not pack it.
QByteArray shortJson(const core::ValidScenario& scenario)
{
    const QByteArray json = carriedJson(scenario);
    return scenario.view().series.empty() ? json : kPacked + deflated(json).toBase64();
}

/// JSON in letters that every program keeps, whatever it takes a text's encoding for.
QByteArray asciiJson(const core::ValidScenario& scenario)
{
    const QString json = QString::fromUtf8(shortJson(scenario));
    QByteArray ascii;
    for (const QChar c : json) {
        ascii += c.unicode() < 0x7f ? QByteArray(1, c.toLatin1())
                                    : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

/// What is left of a scenario where another program has taken the <metadata> away.
QByteArray jsonInAttribute(const QXmlStreamAttributes& attributes)
{
    const auto packed = attributes.value(kAttribute);
    return packed.isEmpty()
               ? QByteArray()
               : inflated(QByteArray::fromBase64(packed.toLatin1()), qsizetype(core::kLargestDocument)).value_or("");
}

core::Result<QByteArray> jsonInSvg(const QByteArray& bytes)
{
    BoundedXml reader(bytes);
    bool isSvg = false;
    QByteArray second;
    int looked = 0;  // at what may be a second copy: one is enough, and a few kilobytes unfold to megabytes
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (!isSvg && reader.name() != QLatin1String("svg")) {
            return fault(ErrorCode::NotAScenario, kFigure);
        }
        isSvg = true;
        if (reader.namespaceUri() == kNamespace && reader.name() == QLatin1String("scenario")) {
            const QByteArray text = reader.readElementUtf8();
            if (!reader.hasError()) {
                return text;
            }
        } else if (second.isEmpty() && looked < kMostCopies && reader.attributes().hasAttribute(kAttribute)) {
            second = jsonInAttribute(reader.attributes());
            ++looked;
        }
    }
    if (reader.hasError()) {
        return fault(ErrorCode::Unreadable, reader.errorString());
    }
    return second.isEmpty() ? fault(ErrorCode::NotAScenario, kFigure) : core::Result<QByteArray>(second);
}

core::Result<QByteArray> jsonInPng(const QByteArray& bytes)
{
    if (const auto text = textInPng(bytes, kPngKey.toLatin1(), kLargestSvg)) {
        return *text;
    }
    const auto comment = textInPng(bytes, kPngComment.toLatin1(), kMostComment);
    return comment && comment->startsWith(kInComment) ? core::Result<QByteArray>(comment->mid(kInComment.size()))
                                                      : fault(ErrorCode::NotAScenario, kFigure);
}

core::Result<QByteArray> jsonInPdf(const QByteArray& bytes)
{
    return scenarioTextInPdf(bytes, kAttachment);
}

/// An SVG that was packed by gzip, "figure.svgz"; all else as it is.
QByteArray unpackedSvg(const QByteArray& bytes)
{
    return isGzip(bytes) ? inflated(bytes, kLargestSvg).value_or(bytes) : bytes;
}

tl::unexpected<core::Errors> ofAnotherKind(std::string_view kind)
{
    std::string kinds;
    for (const FormatRow& row : kFormats) {
        if (row.carriesScenario) {
            kinds += (kinds.empty() ? "" : ", ") + endingOf(row.format).toUpper().toStdString();
        }
    }
    return tl::unexpected(core::Errors{{ErrorCode::NotAScenario, {}, std::string(kind), kinds}});
}

/// The scenarios of a file, of a deck as many as `most`.
struct ReadFile {
    std::vector<core::ValidScenario> scenarios;
    bool fromFigure = false;
};

core::Result<ReadFile> readScenarios(const std::string& path, std::size_t most)
{
    const auto bytes = core::readFile(path, kLargestFigure);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QByteArray view = QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size()));
    const bool figure = isFigure(view) || isGzip(view) || !kindWithoutScenario(view).empty();
    const bool deck = !figure && isDeck(view);
    const auto read = [&]() -> core::Result<std::vector<core::ValidScenario>> {
        if (deck) {
            return scenariosInDeck(view, most);
        }
        // The bytes there are: a pipe cannot be read twice.
        const auto one = figure
                             ? scenarioInFigure(view)
                             : (isBinary(view) ? core::Result<core::ValidScenario>(fault(ErrorCode::NotAScenario, {}))
                                               : core::scenarioFromJson(*bytes));
        return one.map([](const core::ValidScenario& scenario) { return std::vector{scenario}; });
    };
    auto scenarios = read();
    if (!scenarios) {
        if (scenarios.error().front().field.empty()) {
            scenarios.error().front().field = path;  // a fault of the file as a whole
        }
        return tl::unexpected(std::move(scenarios.error()));
    }
    return ReadFile{*std::move(scenarios), figure || deck};
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

core::Result<QByteArray> textInFigure(const QByteArray& bytes)
{
    const QByteArray figure = unpackedSvg(bytes);
    if (const std::string_view kind = kindWithoutScenario(figure); !kind.empty()) {
        return ofAnotherKind(kind);
    }
    const bool isPng = figure.startsWith(kPngBegins);
    const bool isPdf = !isPng && figure.left(1024).contains(kPdfBegins);
    return isPng ? jsonInPng(figure) : (isPdf ? jsonInPdf(figure) : jsonInSvg(figure));
}

core::Result<core::ValidScenario> scenarioInFigure(const QByteArray& bytes)
{
    return textInFigure(bytes).and_then(scenarioInText);
}

core::Result<core::ValidScenario> scenarioInText(const QByteArray& text)
{
    return jsonInText(text).and_then(core::scenarioFromJson);
}

core::Result<std::string> jsonInText(const QByteArray& text)
{
    const QByteArray carried = text.trimmed();
    if (!carried.startsWith(kPacked)) {
        return text.toStdString();
    }
    const QByteArray packed = QByteArray::fromBase64(carried.mid(kPacked.size()));
    const auto json = inflated(packed, qsizetype(core::kLargestDocument));
    return json ? core::Result<std::string>(json->toStdString()) : fault(ErrorCode::NotAScenario, kFigure);
}

qsizetype measurementBytes(const core::ValidScenario& scenario)
{
    return scenario.view().series.empty() ? 0 : deflated(carriedJson(scenario)).size();
}

core::Result<OpenedScenario> openScenario(const std::string& path)
{
    return readScenarios(path, 1).map([](const ReadFile& read) {
        return OpenedScenario{read.scenarios.front(), read.fromFigure};
    });
}

core::Result<std::vector<core::ValidScenario>> openScenarios(const std::string& path)
{
    return readScenarios(path, kMostOfDeck).map([](ReadFile read) { return std::move(read.scenarios); });
}

QByteArray scenarioAsXml(const core::ValidScenario& scenario)
{
    const QString json = QString::fromUtf8(shortJson(scenario));
    return "<mirage:scenario xmlns:mirage=\"" + kNamespace.toLatin1() + "\">" + json.toHtmlEscaped().toUtf8()
           + "</mirage:scenario>";
}

QByteArray scenarioAsAttribute(const core::ValidScenario& scenario)
{
    const QByteArray packed = deflated(carriedJson(scenario));
    return kAttribute.toLatin1() + "=\"" + packed.toBase64() + '"';
}

void nameScenario(QImage& image, const core::ValidScenario& scenario)
{
    image.setText(kPngKey, QString::fromLatin1(asciiJson(scenario)));
    const QByteArray comment = kInComment + kPacked + deflated(carriedJson(scenario)).toBase64();
    if (comment.size() <= kMostComment) {
        image.setText(kPngComment, QString::fromLatin1(comment));
    }
}

void attachScenario(QPdfWriter& writer, const core::ValidScenario& scenario)
{
    writer.addFileAttachment(kAttachment, carriedJson(scenario), QStringLiteral("application/json"));
}

QByteArray markedWithScenario(const QByteArray& pdf, const core::ValidScenario& scenario, const QString& description)
{
    return finishedPdf(pdf, asciiJson(scenario), description);
}

QByteArray joinedCarrying(const std::vector<QByteArray>& pages, const core::ValidScenario& scenario)
{
    return joinedPdf(pages, kAttachment, carriedJson(scenario));
}

}  // namespace ui
