#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace ui {

/// One PDF with the first page of each, in order; what belongs to the file as a whole is the first's, but for the
/// attachment `name`, which is `text`. At least one. What qpdf cannot do is thrown as a std::exception with its reason.
[[nodiscard]] QByteArray joinedPdf(const std::vector<QByteArray>& pages, const QString& name, const QByteArray& text);

}  // namespace ui
