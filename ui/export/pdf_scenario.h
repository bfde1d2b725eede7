#pragma once

#include <QByteArray>
#include <QString>

#include "core/result.h"

namespace ui {

/// The scenario's text in a PDF: that of the attachment `name`, or what finishedPdf() wrote on the first page that has
/// it; of a single page what is written on it first. By qpdf, which knows every way a PDF may be packed and mends
/// broken cross references.
///
/// Ends soon whatever the file: an attachment is unpacked up to the size of a document, by Flate alone, and of a name
/// tree no node is looked at twice.
/// Errors: NotAScenario where there is none, TooLarge, Unreadable with qpdf's reason.
[[nodiscard]] core::Result<QByteArray> scenarioTextInPdf(const QByteArray& pdf, const QString& name);

/// A PDF as it leaves the program: its page's drawing is marked with `text`, which stays with the page where another
/// program takes it out of the file and leaves the attachments behind. With SOURCE_DATE_EPOCH set it was made then, and
/// the same input gives the same bytes. `subject` is what its properties say that it is about.
/// What qpdf cannot do is thrown as a std::exception with its reason.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& pdf, const QByteArray& text, const QString& subject);

}  // namespace ui
