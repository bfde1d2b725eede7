// Without qpdf: streams as they stand in the file, by Flate alone. PDFs of this program are such; of one that another
// program has packed into object streams the scenario is not found.
#include "ui/export/pdf_scenario.h"

#include <optional>

#include "core/text/json_check.h"
#include "ui/export/inflated.h"

namespace ui {

namespace {

constexpr auto kMost = static_cast<qsizetype>(core::kLargestDocument);
constexpr int kMostStreams = 10'000;
const QByteArray kMarked = QByteArrayLiteral("\"metric-mirage-scenario\"");

/// A stream's bytes from `at`, which is behind its keyword, unpacked where they are packed.
std::optional<QByteArray> unpacked(const QByteArray& pdf, qsizetype at, qsizetype most)
{
    const qsizetype begin = at + (pdf.mid(at, 2) == "\r\n" ? 2 : 1);
    const qsizetype end = pdf.indexOf("endstream", begin);
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray held = pdf.mid(begin, end - begin);
    return held.startsWith('{') ? held : inflated(held, most);
}

bool isScenario(const QByteArray& text)
{
    return text.startsWith('{') && text.contains(kMarked);
}

}  // namespace

core::Result<QByteArray> scenarioTextInPdf(const QByteArray& pdf, const QString&)
{
    qsizetype left = kMost;
    qsizetype at = pdf.indexOf("stream");
    for (int streams = 0; at >= 0 && left > 0 && streams < kMostStreams; ++streams) {
        const auto text = unpacked(pdf, at + 6, left);
        if (text && isScenario(*text)) {
            return *text;
        }
        left -= text ? text->size() : 0;
        const qsizetype end = pdf.indexOf("endstream", at);
        at = end < 0 ? -1 : pdf.indexOf("stream", end + 9);
    }
    return tl::unexpected(core::Errors{{core::ErrorCode::NotAScenario, {}, "figure", {}}});
}

QByteArray finishedPdf(const QByteArray& pdf, const QByteArray&, const QString&)
{
    return pdf;
}

}  // namespace ui
