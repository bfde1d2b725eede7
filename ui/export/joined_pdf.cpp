#include "ui/export/joined_pdf.h"

#include <memory>

#include "ui/export/qpdf.h"

namespace ui {

namespace {

std::shared_ptr<QPDF> opened(const QByteArray& bytes)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("figure", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

void attach(QPDF& pdf, const std::string& name, const std::string& text)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, text);
    stream.setSubtype("application/json");
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(
        name, QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
}

}  // namespace

QByteArray joinedPdf(const std::vector<QByteArray>& pages, const QString& name, const QByteArray& text)
{
    const std::shared_ptr<QPDF> whole = opened(pages.front());
    std::vector<std::shared_ptr<QPDF>> others;  // their pages are copied when the whole is written
    for (std::size_t i = 1; i < pages.size(); ++i) {
        others.push_back(opened(pages[i]));
        const auto first = QPDFPageDocumentHelper(*others.back()).getAllPages().front();
        QPDFPageDocumentHelper(*whole).addPage(first, false);
    }
    attach(*whole, name.toStdString(), text.toStdString());
    QPDFWriter writer(*whole);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace ui
