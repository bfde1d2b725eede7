#pragma once

#include <vector>

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

#include "ui/panels/text_painter.h"
#include "ui/words/sentence.h"
#include "ui/words/texts.h"

class QPainter;

namespace ui {

/// The live sentence under a figure's panels, in its place on the canvas.
struct Caption {
    /// A run of text of one colour.
    struct Run {
        QPointF at;  ///< top left
        QString text;
        QFont font;
        QColor colour;
    };
    std::vector<Run> runs;
    double height = 0.0;  ///< that it needs at the foot of the canvas; 0 for none
    qsizetype facts = 0;  ///< how many of those it was given it says
};

/// Breaks the sentence into lines, where its language allows: Japanese has no spaces to break at.
/// Letters are as large as the labels, or down to `least`, and its second half is left out, where it would take more
/// than its share of the canvas.
[[nodiscard]] Caption layOutCaption(const SentenceModel& sentence, const Theme& theme, const QSizeF& canvas,
                                    double least);

/// The caption, and under it in small print where the numbers come from, in as many lines as it takes; cut only
/// where the panels would lose their page to it.
[[nodiscard]] Caption withSources(Caption caption, const QString& sources, const Theme& theme, const QSizeF& canvas,
                                  double least);

/// What a paragraph of facts may take of a figure.
struct FactsRoom {
    QSizeF canvas;
    double letters = 0.0;
    double height = 0.0;      ///< of it
    double leastFacts = 0.0;  ///< of the first two alone, which say most
};

/// What panels' own subtitles would say, the most telling first, and where a reader finds those that have no room.
struct Facts {
    QStringList all;
    qsizetype most = 0;      ///< of them are said
    QString elsewhere = {};  ///< "%1 (+%2 more in the file's description)"; empty: nowhere
    qsizetype least = 0;     ///< of them are said whatever room they take
};

/// How the facts that follow the first so many are spoken of behind what is said; that alone where none follows.
[[nodiscard]] QString withRest(const QString& said, const Facts& facts, qsizetype count);

/// The caption, and under it the facts in one paragraph: as many as have room, and where the others are.
[[nodiscard]] Caption withFacts(Caption caption, const Facts& facts, const Texts& texts, const Theme& theme,
                                const FactsRoom& room);

void paintCaption(QPainter& painter, const Caption& caption, TextMode mode);

}  // namespace ui
