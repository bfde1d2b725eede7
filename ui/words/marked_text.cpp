#include "ui/words/marked_text.h"

namespace ui {

namespace {

using core::Metric;

// A sentence is translated whole, so its coloured runs are marked by characters no text can hold
// (Unicode's noncharacters) and taken apart once the words stand in their order.
constexpr char16_t kFirstMark = 0xFDD0;
constexpr char16_t kEndMark = 0xFDEF;
static_assert(kFirstMark + core::kMetrics.size() < kEndMark);

}  // namespace

QString marked(Metric metric, const QString& text)
{
    return QChar(static_cast<char16_t>(kFirstMark + static_cast<int>(metric))) + text + QChar(kEndMark);
}

std::vector<SentencePart> partsOf(const QString& text)
{
    std::vector<SentencePart> parts;
    SentencePart part;
    const auto finish = [&](std::optional<Metric> next) {
        if (!part.text.isEmpty()) {
            parts.push_back(part);
        }
        part = {QString(), next};
    };
    for (const QChar c : text) {
        if (c >= QChar(kFirstMark) && c < QChar(kEndMark)) {
            finish(static_cast<Metric>(c.unicode() - kFirstMark));
        } else if (c == QChar(kEndMark)) {
            finish(std::nullopt);
        } else {
            part.text += c;
        }
    }
    finish(std::nullopt);
    return parts;
}

}  // namespace ui
