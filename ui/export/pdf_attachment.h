#pragma once

#include <QByteArray>
#include <QString>

#include "core/result.h"

namespace ui {

/// A file attached to a PDF, by qpdf, which knows every way a PDF may be packed and mends broken cross references.
/// Errors: NotAScenario where there is no such attachment, Unreadable with qpdf's reason.
[[nodiscard]] core::Result<QByteArray> attachmentIn(const QByteArray& pdf, const QString& name);

}  // namespace ui
