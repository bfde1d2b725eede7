#pragma once

#include <vector>

#include <QByteArray>

namespace ui {

/// One PDF with the first page of each, in order; what belongs to the file as a whole, attachments too, is the first's.
/// At least one. What qpdf cannot do is thrown as a std::exception with its reason.
[[nodiscard]] QByteArray joinedPdf(const std::vector<QByteArray>& pages);

}  // namespace ui
