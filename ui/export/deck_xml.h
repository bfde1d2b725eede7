#pragma once

#include <vector>

#include <QByteArray>
#include <QColor>
#include <QRectF>
#include <QString>

#include "ui/export/deck_container.h"

namespace ui {

/// A relation of a part to another: what it is to it, and where it is, relative to the part.
struct DeckRelation {
    QString type;  ///< the last word of its URI, "slideLayout"; a whole URI where it is none of Office's
    QString target;
};

/// The part of a part's relations, "ppt/slides/_rels/slide1.xml.rels"; they are rId1, rId2, ... in order.
[[nodiscard]] DeckPart relationsOf(const QString& part, const std::vector<DeckRelation>& relations);

/// The colours of a deck: those of its figures, so that slide and figure are one surface.
struct DeckLook {
    QColor paper;
    QColor ink;
    QColor mutedInk;
    std::vector<QColor> accents;  ///< up to six
};

/// The parts every deck has whatever its slides: theme, master, layout, notes master, properties.
[[nodiscard]] std::vector<DeckPart> commonParts(int slides, const DeckLook& look, const QString& title);

/// Where things stand on a slide, in CSS pixels of 1280 x 720.
namespace slide {
inline constexpr QRectF kTitle = {40, 18, 1200, 96};
inline constexpr QRectF kFigure = {24, 118, 1232, 508};
inline constexpr QRectF kCaption = {40, 632, 1200, 76};
}  // namespace slide

/// Text as XML has it.
[[nodiscard]] QByteArray escaped(const QString& text);
/// An element that says where a shape is.
[[nodiscard]] QByteArray placed(const char* element, const QRectF& place);
/// A part of PresentationML.
[[nodiscard]] QByteArray document(const char* element, const QByteArray& attributes, const QByteArray& content);
/// The shapes of a slide, layout or master.
[[nodiscard]] QByteArray shapeTree(const QByteArray& shapes);

/// A shape that takes place and letters from the layout's or master's of the same role.
struct PlaceholderShape {
    int id = 0;
    const char* name = "";
    const char* role = "";  ///< attributes of p:ph
    QRectF place;           ///< empty: the layout's
};
[[nodiscard]] QByteArray placeholder(const PlaceholderShape& shape, const QByteArray& text);
/// A text's lines as paragraphs.
[[nodiscard]] QByteArray paragraphs(const QString& text);

/// One slide's part: title, picture (relations 2 and 3: PNG, SVG), caption, and its scenario (relation 5).
[[nodiscard]] QByteArray slideXml(const QString& title, const QString& caption, const QString& description);
/// The speaker's notes of a slide.
[[nodiscard]] QByteArray notesXml(const QString& notes);

}  // namespace ui
