#pragma once

#include <vector>

class QLabel;
class QTextDocument;

namespace ui {

/// From where to where a line of text goes, in whole pixels from the top.
struct TextLine {
    int top = 0;
    int bottom = 0;
};

/// The lines of a text that has its width, as if its top were at this place.
[[nodiscard]] std::vector<TextLine> textLines(const QTextDocument& text, double top);

/// The lines of a label's rich text, from the label's top.
[[nodiscard]] std::vector<TextLine> textLines(const QLabel& label);

/// The last place up to this one that is inside no line.
[[nodiscard]] int lineEnd(const std::vector<TextLine>& lines, int place);

/// The first place from this one on that is inside no line.
[[nodiscard]] int lineStart(const std::vector<TextLine>& lines, int place);

}  // namespace ui
