#include "ui/export/pdf_attachment.h"

#include <exception>

#define POINTERHOLDER_TRANSITION 4  // qpdf warns where its old pointers could come in
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace ui {

core::Result<QByteArray> attachmentIn(const QByteArray& pdf, const QString& name)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("figure", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFEmbeddedFileDocumentHelper attachments(document);
        const auto file = attachments.getEmbeddedFile(name.toStdString());
        if (!file) {
            return tl::unexpected(core::Errors{{core::ErrorCode::NotAScenario, {}, "figure", {}}});
        }
        const auto data = QPDFEFStreamObjectHelper(file->getEmbeddedFileStream()).getObjectHandle().getStreamData();
        return QByteArray(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    } catch (const std::exception& error) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Unreadable, {}, error.what(), {}}});
    }
}

}  // namespace ui
