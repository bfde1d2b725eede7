#pragma once

#include <optional>
#include <vector>

#include <QSizeF>
#include <QString>
#include <QStringList>

#include "core/picture/evaluation.h"
#include "ui/export/caption.h"
#include "ui/present/panel_model.h"
#include "ui/words/sentence.h"
#include "ui/words/texts.h"

namespace ui {

/// What stands under a figure's panels.
struct FigureWords {
    SentenceModel sentence;  ///< empty: none
    QStringList facts;
    QString sources;
    QString shortSources;  ///< what names each work
    const Texts& texts;
    double least = 0.0;              ///< room for all of it, at least
    std::optional<qsizetype> gap{};  ///< before which sentence of a caption some were taken away: three dots say so
    QString elsewhere{};             ///< how facts that have no room are spoken of; empty: not at all
    QStringList unsaidFacts{};       ///< what was taken away, in its order
    QStringList unsaidSentences{};
    qsizetype verdicts = 0;    ///< how many of the first facts stay whatever else does: what came of it
    QString elsewhereAlone{};  ///< how they are where none is on the page; empty: not at all
    qsizetype together = 1;  ///< of the first facts, which all say most: they give way after what the works are called
};

/// Takes from a panel what is for a window alone: handles and what names them, facts of many lines, the room that facts
/// may come to need, the hint where the rest of them are. What it asks a hand to do is said as what is.
void leaveWindow(PanelModel& panel, const Texts& texts);

/// Which of a layout's panels tells most: of a pair of metrics the strict one, else the last, which says what follows
/// from all.
enum class Telling { First, Last };

/// What panels say in subtitles that a figure may have no room for, each once, the most telling first; taken out of
/// those.
[[nodiscard]] QStringList takeFacts(std::vector<PanelModel>& panels, Telling telling);

/// How many of the first facts are verdicts that belong together.
[[nodiscard]] qsizetype verdictsTogether(const core::Evaluation& evaluation);

/// What panels are there to say, each line a fact, of those whose plots say what they do not mean without it; taken out
/// of their subtitles.
[[nodiscard]] QStringList takePoints(std::vector<PanelModel>& panels);

/// Whether there is any of those panels.
[[nodiscard]] bool havePoints(const std::vector<PanelModel>& panels);

/// Whether each panel placed so says all lines of its point over its plot, as none does that had to cut them.
[[nodiscard]] bool sayPoints(const std::vector<PanelModel>& panels, const std::vector<PanelModel>& placed,
                             const std::vector<QRectF>& places);

/// Takes all facts away but the first so many, of any one.
void keepFacts(FigureWords& words, qsizetype count);

/// Whether there is a fact behind the first ones, which say most.
[[nodiscard]] bool canLoseFacts(const FigureWords& words);

/// Whether a sentence of a caption is what the measurements are there for: no modern pair leaps in one metric alone.
[[nodiscard]] bool isFinding(const QString& sentence, const Texts& texts);

/// Whether a sentence stays longer than a caption's first: a finding, or without which the rest would not be fair.
[[nodiscard]] bool staysLongest(const QString& sentence, const Texts& texts);

/// Takes the least of what is said away, whole sentences from the end: facts, which follow from the picture, then of a
/// caption, which says what the picture does and does not show, all but its first sentence and the finding, the first
/// sentence, at last the finding; a live sentence has bounds of its own. Sources stay whole under a caption; without
/// one they name their works alone before the first fact goes. Whether there was any.
bool shorten(FigureWords& words);

/// All of it at the foot of the canvas, from where the least room for it begins, in letters of at least `least`.
[[nodiscard]] Caption layOutWords(const FigureWords& words, const Theme& theme, const QSizeF& canvas, double least);

}  // namespace ui
