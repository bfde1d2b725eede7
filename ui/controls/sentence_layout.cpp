#include "ui/controls/sentence_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QPainter>

#include "ui/controls/look.h"
#include "ui/words/number_break.h"
#include "ui/words/phrase_break.h"

namespace ui {

namespace {

constexpr double kEndless = 1e6;
constexpr double kOverhang = 2.0;     // of a letter over its advance
constexpr QChar kJoiner = u'\u2060';  // without width

/// Whether a line may end at a place of a text: no value is broken, and Japanese between its phrases alone.
bool mayEndLine(const QString& text, qsizetype at)
{
    const bool isJapanese = isDense(text[at - 1]) || isDense(text[at]);
    return mayBreak(text, at) && (!isJapanese || costAt(text, at) == 0.0);
}

/// The text with what makes a layout end its lines only where they may.
QString joined(const QString& words)
{
    QString text = unbroken(words);
    for (qsizetype at = words.size() - 1; at > 0; --at) {
        if (!words[at - 1].isSpace() && !mayEndLine(words, at)) {
            text.insert(at, kJoiner);
        }
    }
    return text;
}

std::unique_ptr<QTextLayout> blockOf(const std::vector<SentencePart>& parts, const Theme& theme, double size)
{
    QString text;
    QVector<QTextLayout::FormatRange> formats;
    for (const SentencePart& part : parts) {
        const QString words = joined(part.text);
        QTextCharFormat format;
        format.setForeground(part.metric ? theme.accent(*part.metric) : theme.ink);
        format.setFontWeight(part.metric ? QFont::Bold : QFont::Normal);
        formats.push_back({static_cast<int>(text.size()), static_cast<int>(words.size()), format});
        text += words;
    }
    auto block = std::make_unique<QTextLayout>(text, look::font(theme, size));
    block->setFormats(formats);
    block->setCacheEnabled(true);
    return block;
}

/// Breaks a block into lines, as many as are allowed; whether all of it has found room.
bool broken(QTextLayout& block, double width, int mostLines)
{
    block.beginLayout();
    int end = 0;
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = block.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
    }
    block.endLayout();
    return end >= block.text().size();
}

/// Baselines keep their place whatever the size of the type.
QPointF lineOrigin(const QTextLine& line, const SentencePlace& place, double top)
{
    return {place.topLeft.x(), std::round(top + (place.lineHeight - line.height()) / 2.0)};
}

std::vector<SentencePart> wholeOf(const SentenceModel& model)
{
    std::vector<SentencePart> parts = model.state;
    parts.push_back({model.between, std::nullopt});
    parts.insert(parts.end(), model.change.begin(), model.change.end());
    return parts;
}

}  // namespace

SentenceLayout::SentenceLayout(const SentenceModel& model, const Theme& theme, double width,
                               const SentenceLimits& limits)
{
    for (fontSize_ = theme.sentenceSize; fontSize_ >= limits.smallest; fontSize_ -= 1.0) {
        if (fitsInHalves(model, theme, width) || fitsRunningOn(model, theme, width, limits.mostLines)) {
            return;
        }
    }
    fontSize_ = limits.smallest;
    whole_ = fitsRunningOn(model, theme, width, limits.mostLines);
}

bool SentenceLayout::fitsInHalves(const SentenceModel& model, const Theme& theme, double width)
{
    blocks_.clear();
    for (const auto* half : {&model.state, &model.change}) {
        blocks_.push_back(blockOf(*half, theme, fontSize_));
        if (!broken(*blocks_.back(), kEndless, 1) || blocks_.back()->lineAt(0).naturalTextWidth() > width) {
            return false;
        }
    }
    return true;
}

bool SentenceLayout::fitsRunningOn(const SentenceModel& model, const Theme& theme, double width, int mostLines)
{
    blocks_.clear();
    blocks_.push_back(blockOf(wholeOf(model), theme, fontSize_));
    return broken(*blocks_.back(), width, mostLines);
}

int SentenceLayout::lineCount() const
{
    int count = 0;
    for (const auto& block : blocks_) {
        count += block->lineCount();
    }
    return count;
}

QStringList SentenceLayout::lines() const
{
    QStringList lines;
    for (const auto& block : blocks_) {
        for (int i = 0; i < block->lineCount(); ++i) {
            const QTextLine line = block->lineAt(i);
            lines << block->text().mid(line.textStart(), line.textLength()).remove(kJoiner);
        }
    }
    return lines;
}

void SentenceLayout::draw(QPainter& painter, const SentencePlace& place, const QRectF& part) const
{
    double top = place.topLeft.y();
    for (const auto& block : blocks_) {
        for (int i = 0; i < block->lineCount(); ++i) {
            const QTextLine line = block->lineAt(i);
            if (part.isNull() || (top < part.bottom() && part.top() < top + place.lineHeight)) {
                line.draw(&painter, lineOrigin(line, place, top) - line.position());
            }
            top += place.lineHeight;
        }
    }
}

std::vector<SentenceLayout::Run> SentenceLayout::runs(const SentencePlace& place) const
{
    std::vector<Run> runs;
    double top = place.topLeft.y();
    for (const auto& block : blocks_) {
        for (int i = 0; i < block->lineCount(); ++i) {
            const QTextLine line = block->lineAt(i);
            const int lineEnd = line.textStart() + line.textLength();
            for (const QTextLayout::FormatRange& range : block->formats()) {
                const int start = std::max(range.start, line.textStart());
                const int end = std::min(range.start + range.length, lineEnd);
                if (start < end) {
                    const double left = place.topLeft.x() + line.cursorToX(start);
                    const double right = place.topLeft.x() + line.cursorToX(end);
                    runs.push_back({block->text().mid(start, end - start), range.format,
                                    QRectF(left, top, right - left, place.lineHeight)});
                }
            }
            top += place.lineHeight;
        }
    }
    return runs;
}

QRegion SentenceLayout::changedSince(const SentenceLayout& before, const SentencePlace& place) const
{
    QRegion changed;
    const std::vector<Run> now = runs(place);
    const std::vector<Run> then = before.runs(place);
    const bool sameSize = fontSize_ == before.fontSize_;
    for (std::size_t i = 0; i < std::max(now.size(), then.size()); ++i) {
        if (sameSize && i < now.size() && i < then.size() && now[i] == then[i]) {
            continue;
        }
        for (const auto* these : {&now, &then}) {
            if (i < these->size()) {
                changed += (*these)[i].box.adjusted(-kOverhang, 0.0, kOverhang, 0.0).toAlignedRect();
            }
        }
    }
    return changed;
}

}  // namespace ui
