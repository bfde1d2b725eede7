#include "ui/panels/shaped_text.h"

#include <algorithm>
#include <optional>

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kKept = 500;       // a panel of every layout has fewer than fifty texts
constexpr double kRaised = 0.7;  // a raised number's size, and how far up it stands, of the ascent
constexpr double kUp = 0.4;
const QString kRaisedLetters = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺·");  // as superscript() writes a number
const QString kPlainLetters = QStringLiteral("0123456789−+.");

struct Key {
    QString text;
    QFont font;

    friend bool operator==(const Key&, const Key&) = default;
};

size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pixelSize(), static_cast<int>(key.font.weight()));
}

QCache<Key, ShapedText>& cache()
{
    static QCache<Key, ShapedText> shapes(kKept);
    return shapes;
}

/// Whether the letter is raised: the point between raised digits is, any other is not.
bool isRaised(const QString& text, qsizetype at)
{
    const auto raised = [&](qsizetype i) { return i >= 0 && i < text.size() && kRaisedLetters.contains(text[i]); };
    return raised(at) && (text[at] != QChar(u'·') || (raised(at - 1) && raised(at + 1)));
}

/// Whether the font lacks a raised letter of the text: it would come from another one, of another size.
bool lacksRaised(const QString& text, const QFont& font)
{
    std::optional<QRawFont> face;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isRaised(text, i)) {
            face = face ? face : QRawFont::fromFont(font);
            if (!face->supportsCharacter(text[i])) {
                return true;
            }
        }
    }
    return false;
}

/// One piece's glyphs, appended to the shape at its right end.
void append(ShapedText& shape, const TextPiece& piece)
{
    QTextLayout layout(piece.text, piece.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) {
        return;
    }
    line.setPosition(piece.at + QPointF(0.0, -line.ascent()));
    shape.width = piece.at.x() + line.horizontalAdvance();
    shape.runs += line.glyphRuns();
}

ShapedText* shapedAnew(const QString& text, const QFont& font)
{
    static const bool forgetsInTime = [] {
        qAddPostRoutine(forgetShapedTexts);  // glyphs hold fonts, and those end with the application
        return true;
    }();
    Q_UNUSED(forgetsInTime);
    auto* shape = new ShapedText;
    for (const TextPiece& piece : piecesOf(text, font)) {
        append(*shape, piece);
    }
    return shape;
}

}  // namespace

std::vector<TextPiece> piecesOf(const QString& text, const QFont& font)
{
    if (!lacksRaised(text, font)) {
        return {{text, font, {}}};
    }
    QFont small = font;
    small.setPixelSize(std::max(1, qRound(kRaised * font.pixelSize())));
    const double up = kUp * QFontMetricsF(font).ascent();
    std::vector<TextPiece> pieces;
    QPointF at;
    for (qsizetype begin = 0; begin < text.size();) {
        const bool raised = isRaised(text, begin);
        qsizetype end = begin + 1;
        while (end < text.size() && isRaised(text, end) == raised) {
            ++end;
        }
        TextPiece piece{text.mid(begin, end - begin), raised ? small : font, at - QPointF(0.0, raised ? up : 0.0)};
        for (QChar& letter : piece.text) {
            letter = raised ? kPlainLetters[kRaisedLetters.indexOf(letter)] : letter;
        }
        ShapedText shape;
        append(shape, piece);
        at.setX(shape.width);
        pieces.push_back(std::move(piece));
        begin = end;
    }
    return pieces;
}

const ShapedText& shaped(const QString& text, const QFont& font)
{
    const Key key{text, font};
    const ShapedText* known = cache().object(key);
    if (known == nullptr) {
        auto* made = shapedAnew(text, font);
        cache().insert(key, made);
        known = made;
    }
    return *known;
}

void forgetShapedTexts()
{
    cache().clear();
}

}  // namespace ui
