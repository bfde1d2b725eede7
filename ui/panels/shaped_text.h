#pragma once

#include <vector>

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QString>

namespace ui {

/// A line of text as its font sets it: how wide it is, to find a place for it, and its glyphs, to paint it.
struct ShapedText {
    double width = 0.0;     ///< pixels, spaces at the end included
    QList<QGlyphRun> runs;  ///< one a font, from the baseline's left end
};

/// A part of a line in letters of its own, and where it begins, from the baseline's left end.
struct TextPiece {
    QString text;
    QFont font;
    QPointF at;
};

/// The text as it is set: in one piece, save where its font lacks some raised digits. Those would come from another
/// font, of another size than their neighbours, so raised numbers are then the font's own digits, small and higher up.
[[nodiscard]] std::vector<TextPiece> piecesOf(const QString& text, const QFont& font);

/// The text, shaped the first time it is asked for and kept while it is in use: shaping costs more than painting, and
/// the labels of a panel are measured, placed and painted at every step of a drag. For the thread of the windows.
[[nodiscard]] const ShapedText& shaped(const QString& text, const QFont& font);

/// Lets every text be shaped anew.
void forgetShapedTexts();

}  // namespace ui
