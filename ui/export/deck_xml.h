#pragma once

#include <vector>

#include <QByteArray>
#include <QColor>
#include <QRectF>
#include <QString>

#include "ui/export/deck_container.h"
#include "ui/export/slide_title.h"
#include "ui/words/languages.h"

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

/// Where things stand on a slide, in CSS pixels, 96 an inch: a slide is 7.5 inches high.
struct SlidePlaces {
    QSizeF page;
    QRectF title;
    QRectF figure;
    QRectF caption;
    int titleLetters = 0;  ///< that surely stand in one line of the title
};
inline constexpr SlidePlaces kWideSlide = {
    {1280, 720}, {40, 18, 1200, 96}, {24, 118, 1232, 508}, {40, 632, 1200, 76}, 42};
inline constexpr SlidePlaces kNarrowSlide = {
    {960, 720}, {40, 18, 880, 96}, {24, 118, 912, 476}, {40, 600, 880, 108}, 30};

/// The places of slides that ask: the caption holds a question and its choices.
[[nodiscard]] inline SlidePlaces withQuestion(SlidePlaces places)
{
    constexpr double kMore = 96.0;
    places.figure.setBottom(places.figure.bottom() - kMore);
    places.caption.setTop(places.caption.top() - kMore);
    return places;
}

/// The parts every deck has whatever its slides: theme, master, layout, notes master, properties.
[[nodiscard]] std::vector<DeckPart> commonParts(int slides, const DeckLook& look, const SlidePlaces& places,
                                                const QString& title);

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
/// A text's lines as paragraphs, in a language: another program's spelling, hyphens and fonts go by it. In letters of
/// so many points; 0: the master's.
[[nodiscard]] QByteArray paragraphs(const QString& text, Language language, double points = 0.0);

/// What a slide says besides its picture.
struct SlideWords {
    SlideTitle title;
    QString caption;
    QString description;  ///< of the picture, for a screen reader
    Language language = Language::English;
    double captionPoints = 0.0;  ///< 0: the master's
};

/// One slide's part: title, picture (relations 2 and 3: PNG, SVG), caption, and its scenario (relation 5).
[[nodiscard]] QByteArray slideXml(const SlideWords& words, const SlidePlaces& places);
/// The speaker's notes of a slide.
[[nodiscard]] QByteArray notesXml(const QString& notes, Language language);

}  // namespace ui
