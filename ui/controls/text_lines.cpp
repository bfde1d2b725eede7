#include "ui/controls/text_lines.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace ui {

namespace {

bool isInside(const TextLine& line, int place)
{
    return line.top < place && place < line.bottom;
}

}  // namespace

std::vector<TextLine> textLines(const QTextDocument& text, double top)
{
    std::vector<TextLine> lines;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const double from = top + text.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            lines.push_back(
                {static_cast<int>(std::floor(from + line.top())), static_cast<int>(std::floor(from + line.bottom()))});
        }
    }
    return lines;
}

/// Broken again as the label does, which tells nobody.
std::vector<TextLine> textLines(const QLabel& label)
{
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setDefaultFont(label.font());
    text.setHtml(label.text());
    const QRect room = label.contentsRect();
    text.setTextWidth(room.width() - std::max(0, label.indent()));
    return textLines(text, room.top() + (room.height() - text.size().height()) / 2.0);
}

int lineEnd(const std::vector<TextLine>& lines, int place)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        place = isInside(*line, place) ? line->top : place;
    }
    return place;
}

int lineStart(const std::vector<TextLine>& lines, int place)
{
    for (const TextLine& line : lines) {
        place = isInside(line, place) ? line.bottom : place;
    }
    return place;
}

}  // namespace ui
