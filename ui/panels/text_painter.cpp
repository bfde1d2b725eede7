#include "ui/panels/text_painter.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include "ui/panels/picture_parts.h"
#include "ui/panels/shaped_text.h"

namespace ui {

namespace {

/// FreeType remembers how a face was hinted last, and outlines taken afterwards differ by a 64th of a pixel: those of a
/// program whose window has painted would not be those of the command line. A new engine of the face begins anew.
void forgetHinting(const QString& text, const QFont& font)
{
    for (const QGlyphRun& run : shaped(text, font).runs) {
        QRawFont face = run.rawFont();
        face.setPixelSize(face.pixelSize() + 1.0);  // any size but its own makes an engine
    }
}

/// A font of a theme, and what it was made of.
struct MadeFont {
    QFont desktops;
    QString family;
    int pixels = 0;
    bool bold = false;
    QFont font;
};

constexpr std::size_t kMostFonts = 64;  // a window has a dozen

std::vector<MadeFont>& madeFonts()
{
    static std::vector<MadeFont> fonts;
    return fonts;
}

/// Fonts hold engines, and those end with the application.
void forgetFonts()
{
    madeFonts().clear();
}

QFont madeFont(const Theme& theme, int pixels, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(theme));
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);  // hinted widths differ from screen to figure
    return font;
}

}  // namespace

QFont themeFont(const Theme& theme, double pixelSize, bool bold)
{
    static const bool forgetsInTime = [] {
        qAddPostRoutine(forgetFonts);
        return true;
    }();
    Q_UNUSED(forgetsInTime);
    // Kept: each font made anew looks for its engine, and a panel asks for hundreds at every step.
    const int pixels = qMax(1, qRound(pixelSize));
    const QFont desktops;
    std::vector<MadeFont>& fonts = madeFonts();
    const auto known = std::find_if(fonts.begin(), fonts.end(), [&](const MadeFont& one) {
        return one.pixels == pixels && one.bold == bold && one.family == theme.fontFamily
               && one.desktops.isCopyOf(desktops);
    });
    if (known != fonts.end()) {
        return known->font;
    }
    if (fonts.size() == kMostFonts) {
        fonts.clear();
    }
    fonts.push_back({desktops, theme.fontFamily, pixels, bold, madeFont(theme, pixels, bold)});
    return fonts.back().font;
}

QRectF textBox(const QPointF& at, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    QRectF box(at, QSizeF(shaped(text, font).width, metrics.height()));
    if (alignment & Qt::AlignHCenter) {
        box.moveLeft(at.x() - box.width() / 2);
    } else if (alignment & Qt::AlignRight) {
        box.moveRight(at.x());
    }
    if (alignment & Qt::AlignVCenter) {
        box.moveTop(at.y() - box.height() / 2);
    } else if (alignment & Qt::AlignBottom) {
        box.moveBottom(at.y());
    }
    return box;
}

void drawTextAt(QPainter& painter, const QPointF& at, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour, TextMode mode)
{
    if (text.isEmpty()) {
        return;
    }
    const QRectF box = textBox(at, alignment, text, font);
    const QPointF baseline(box.left(), box.top() + QFontMetricsF(font).ascent());
    PictureParts* parts = PictureParts::of(painter);
    if (mode == TextMode::Live && parts != nullptr) {
        const double x = alignment & Qt::AlignHCenter ? box.center().x() : baseline.x();
        const QPointF anchor(alignment & Qt::AlignRight ? box.right() : x, baseline.y());
        parts->writeText(painter, anchor, alignment, text, font, colour);
        return;
    }
    if (mode == TextMode::Live) {
        painter.setPen(colour);
        if (painter.paintEngine()->type() != QPaintEngine::Raster) {  // a PDF needs letters, or nobody can search it
            for (const TextPiece& piece : piecesOf(text, font)) {
                painter.setFont(piece.font);
                painter.drawText(baseline + piece.at, piece.text);
            }
            return;
        }
        for (const QGlyphRun& run : shaped(text, font).runs) {
            painter.drawGlyphRun(baseline, run);
        }
        return;
    }
    forgetHinting(text, font);
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);  // a glyph's contours may lie over each other
    for (const TextPiece& piece : piecesOf(text, font)) {
        outlines.addText(baseline + piece.at, piece.font, piece.text);
    }
    if (parts != nullptr) {
        parts->nameNext(text);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(outlines);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace ui
