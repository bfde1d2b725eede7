#include "ui/export/pdf_scenario.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <set>

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include "core/text/json_check.h"
#include "ui/export/bounded_pdf.h"
#include "ui/export/inflated.h"
#include "ui/export/qpdf.h"
#include "ui/export/unfolded.h"

namespace ui {

namespace {

constexpr std::size_t kMostNodes = 10000;  // of a name tree; pages and properties looked at
const std::string kProperty = "/MetricMirageScenario";
const std::string kPropertyList = "/MetricMirage";

tl::unexpected<core::Errors> pdfFault(core::ErrorCode code, const std::string& found)
{
    return tl::unexpected(core::Errors{{code, {}, found, {}}});
}

QByteArray bytesOf(const std::shared_ptr<Buffer>& buffer)
{
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// Finds a name in a tree of them by looking at every node once: a broken tree is no sorted one.
class NameTree {
public:
    QPDFObjectHandle find(QPDFObjectHandle root, const std::string& name)
    {
        std::vector<QPDFObjectHandle> toSee = {std::move(root)};
        while (!toSee.empty() && seen_.size() < kMostNodes) {
            QPDFObjectHandle node = toSee.back();
            toSee.pop_back();
            if (!node.isDictionary() || (node.isIndirect() && !seen_.insert(node.getObjGen()).second)) {
                continue;
            }
            QPDFObjectHandle names = node.getKey("/Names");
            for (int i = 0; names.isArray() && i + 1 < names.getArrayNItems(); i += 2) {
                QPDFObjectHandle key = names.getArrayItem(i);
                if (key.isString() && key.getUTF8Value() == name) {
                    return names.getArrayItem(i + 1);
                }
            }
            QPDFObjectHandle kids = node.getKey("/Kids");
            for (int i = 0; kids.isArray() && i < kids.getArrayNItems() && toSee.size() < kMostNodes; ++i) {
                if (kids.getArrayItem(i).isIndirect()) {  // as the format wants it, and else it might be endless
                    toSee.push_back(kids.getArrayItem(i));
                }
            }
        }
        return QPDFObjectHandle::newNull();
    }

private:
    std::set<QPDFObjGen> seen_;
};

/// Whether the stream is packed by Flate alone, or not at all; `packed` says which.
bool isPlain(QPDFObjectHandle dictionary, bool& packed)
{
    const auto only = [](QPDFObjectHandle value) {
        return value.isArray() && value.getArrayNItems() == 1 ? value.getArrayItem(0) : value;
    };
    QPDFObjectHandle filter = only(dictionary.getKey("/Filter"));
    QPDFObjectHandle parameters = only(dictionary.getKey("/DecodeParms"));
    packed = filter.isName() && filter.getName() == "/FlateDecode";
    const bool none = filter.isNull() || (filter.isArray() && filter.getArrayNItems() == 0);
    QPDFObjectHandle predictor = parameters.isDictionary() ? parameters.getKey("/Predictor") : parameters;
    return (packed || none)
           && (predictor.isNull() || predictor.isArray() || (predictor.isInteger() && predictor.getIntValue() == 1));
}

core::Result<QByteArray> textOfFile(QPDFObjectHandle file)
{
    QPDFObjectHandle embedded = file.isDictionary() ? file.getKey("/EF") : QPDFObjectHandle::newNull();
    for (const char* key : {"/F", "/UF"}) {
        QPDFObjectHandle stream = embedded.isDictionary() ? embedded.getKey(key) : QPDFObjectHandle::newNull();
        bool packed = false;
        if (!stream.isStream()) {
            continue;
        }
        if (!isPlain(stream.getDict(), packed)) {
            return pdfFault(core::ErrorCode::Unreadable, "/Filter");
        }
        const QByteArray bytes = bytesOf(stream.getRawStreamData());
        const auto text = packed ? inflated(bytes, static_cast<qsizetype>(core::kLargestDocument)) : bytes;
        return text ? core::Result<QByteArray>(*text) : unfoldsToMoreThan(core::kLargestDocument);
    }
    return pdfFault(core::ErrorCode::NotAScenario, "figure");
}

/// What marks the drawing of a page, or nothing. Counts the properties it looks at.
std::optional<QByteArray> textOnPage(QPDFObjectHandle page, std::size_t& looked)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle lists = resources.isDictionary() ? resources.getKey("/Properties") : QPDFObjectHandle::newNull();
    if (!lists.isDictionary()) {
        return std::nullopt;
    }
    for (const std::string& key : lists.getKeys()) {
        ++looked;
        QPDFObjectHandle list = lists.getKey(key);
        QPDFObjectHandle text = list.isDictionary() ? list.getKey(kProperty) : QPDFObjectHandle::newNull();
        if (text.isString()) {
            return QByteArray::fromStdString(text.getUTF8Value());
        }
    }
    return std::nullopt;
}

/// Looks at the pages in their order, each once: QPDF's own list of them is built whole, and from one page many times.
core::Result<QByteArray> textOnPages(QPDF& document)
{
    std::set<QPDFObjGen> seen;
    std::size_t properties = 0;
    std::vector<QPDFObjectHandle> toSee = {document.getRoot().getKey("/Pages")};
    while (!toSee.empty() && seen.size() < kMostNodes && properties < kMostNodes) {
        QPDFObjectHandle node = toSee.back();
        toSee.pop_back();
        if (!node.isDictionary() || !node.isIndirect() || !seen.insert(node.getObjGen()).second) {
            continue;
        }
        if (const auto text = textOnPage(node, properties)) {
            return *text;
        }
        QPDFObjectHandle kids = node.getKey("/Kids");
        const int room = static_cast<int>(kMostNodes - std::min(kMostNodes, toSee.size()));
        for (int i = kids.isArray() ? std::min(kids.getArrayNItems(), room) : 0; i > 0; --i) {
            toSee.push_back(kids.getArrayItem(i - 1));
        }
    }
    return pdfFault(core::ErrorCode::NotAScenario, "figure");
}

/// As the file says itself: nothing is counted.
bool hasOnePage(QPDF& document)
{
    QPDFObjectHandle pages = document.getRoot().getKey("/Pages");
    QPDFObjectHandle count = pages.isDictionary() ? pages.getKey("/Count") : pages;
    return count.isInteger() && count.getIntValue() == 1;
}

core::Result<QByteArray> textIn(const QByteArray& pdf, const QString& name)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("figure", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        if (hasOnePage(document)) {  // perhaps taken out of several, together with what is attached to them all
            if (const auto own = textOnPages(document)) {
                return own;
            }
        }
        QPDFObjectHandle names = document.getRoot().getKey("/Names");
        QPDFObjectHandle tree = names.isDictionary() ? names.getKey("/EmbeddedFiles") : QPDFObjectHandle::newNull();
        QPDFObjectHandle file = NameTree().find(tree, name.toStdString());
        return file.isNull() ? textOnPages(document) : textOfFile(file);
    } catch (const std::exception& error) {
        return pdfFault(core::ErrorCode::Unreadable, error.what());
    }
}

/// "D:20260101000000Z" of the time that the builder of a package says everything was made.
std::optional<std::string> dateOfTheSource()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (!isNumber) {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    return time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

/// Qt tells subsets of fonts apart by letters that differ from run to run, "QPAAAA+DejaVuSans"; the same job must give
/// the same bytes: letters made of the subset itself.
void nameSubsets(QPDF& document)
{
    constexpr std::size_t kTag = 7;  // with its slash
    for (QPDFObjectHandle font : document.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/FontName").isName() || !font.getKey("/FontFile2").isStream()) {
            continue;
        }
        const std::string name = font.getKey("/FontName").getName();
        if (name.size() <= kTag || name[kTag] != '+') {
            continue;
        }
        const QByteArray digest = QCryptographicHash::hash(
            bytesOf(font.getKey("/FontFile2").getStreamData(qpdf_dl_all)), QCryptographicHash::Sha256);
        std::string tag = "/";
        for (std::size_t i = 1; i < kTag; ++i) {
            tag += static_cast<char>('A' + static_cast<unsigned char>(digest[static_cast<qsizetype>(i)]) % 26);
        }
        font.replaceKey("/FontName", QPDFObjectHandle::newName(tag + name.substr(kTag)));
    }
}

void markPage(QPDF& document, QPDFPageObjectHelper page, const QByteArray& text)
{
    QPDFObjectHandle list = QPDFObjectHandle::newDictionary();
    list.replaceKey(kProperty, QPDFObjectHandle::newString(text.toStdString()));
    QPDFObjectHandle lists = QPDFObjectHandle::newDictionary();
    lists.replaceKey(kPropertyList, document.makeIndirectObject(list));
    page.getObjectHandle().getKey("/Resources").replaceKey("/Properties", lists);
    page.addPageContents(QPDFObjectHandle::newStream(&document, kPropertyList + " " + kPropertyList + " BDC\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&document, "\nEMC\n"), false);
}

}  // namespace

core::Result<QByteArray> scenarioTextInPdf(const QByteArray& pdf, const QString& name)
{
    if (hasTooManyWords(pdf)) {
        return unfoldsToMoreThan(core::kLargestDocument);
    }
    PdfBudget budget;
    const auto text = textIn(pdf, name);
    return !text && budget.isSpent() ? unfoldsToMoreThan(core::kLargestDocument) : text;
}

QByteArray finishedPdf(const QByteArray& pdf, const QByteArray& text, const QString& subject)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("figure", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        markPage(document, page, text);
    }
    nameSubsets(document);
    QPDFObjectHandle about = document.getTrailer().getKey("/Info");
    about.replaceKey("/Subject", QPDFObjectHandle::newUnicodeString(subject.toStdString()));
    if (const auto date = dateOfTheSource()) {
        about.replaceKey("/CreationDate", QPDFObjectHandle::newString(*date));
        about.removeKey("/ModDate");
        // As Qt 6.8 writes these they say the same, with the hour and a random name.
        document.getRoot().removeKey("/Metadata");
        document.getTrailer().removeKey("/ID");
    }
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    return bytesOf(writer.getBufferSharedPointer());
}

}  // namespace ui
