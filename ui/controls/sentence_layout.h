#pragma once

#include <memory>
#include <vector>

#include <QRegion>
#include <QStringList>
#include <QTextLayout>

#include "ui/look/theme.h"
#include "ui/words/sentence.h"

namespace ui {

/// Where a sentence stands.
struct SentencePlace {
    QPointF topLeft;
    double lineHeight = 0.0;
};

/// How small a sentence may be set, and in how many lines.
struct SentenceLimits {
    double smallest = 12.0;
    int mostLines = 2;
};

/// A sentence set in a few lines of a width: a line each for its halves where they fit, else running on; in smaller
/// type where that is too long, and at last cut short.
class SentenceLayout {
public:
    SentenceLayout(const SentenceModel& model, const Theme& theme, double width, const SentenceLimits& limits = {});

    /// Draws the lines that `part` touches, all for a null one.
    void draw(QPainter& painter, const SentencePlace& place, const QRectF& part = {}) const;

    /// What differs in the picture from `before`, in the same place: the words that changed or moved.
    QRegion changedSince(const SentenceLayout& before, const SentencePlace& place) const;

    int lineCount() const;

    /// The words of each line.
    QStringList lines() const;
    bool isWhole() const noexcept { return whole_; }
    double fontSize() const noexcept { return fontSize_; }

private:
    /// A run of words in one line, as it is seen.
    struct Run {
        QString text;
        QTextCharFormat format;
        QRectF box;

        friend bool operator==(const Run&, const Run&) = default;
    };

    std::vector<Run> runs(const SentencePlace& place) const;
    bool fitsInHalves(const SentenceModel& model, const Theme& theme, double width);
    bool fitsRunningOn(const SentenceModel& model, const Theme& theme, double width, int mostLines);

    std::vector<std::unique_ptr<QTextLayout>> blocks_;  ///< each with its lines set
    double fontSize_ = 0.0;
    bool whole_ = true;
};

}  // namespace ui
