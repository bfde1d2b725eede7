#pragma once

#include <memory>
#include <vector>

#include <QTextLayout>

#include "ui/state/sentence.h"
#include "ui/state/theme.h"

namespace ui {

/// A sentence set in at most two lines of a width: a line each for its halves where they fit, else running on; in
/// smaller type where that is too long, and at last cut short.
class SentenceLayout {
public:
    SentenceLayout(const SentenceModel& model, const Theme& theme, double width);

    void draw(QPainter& painter, const QPointF& topLeft, double lineHeight) const;

    int lineCount() const;
    double fontSize() const noexcept { return fontSize_; }

private:
    bool fitsInHalves(const SentenceModel& model, const Theme& theme, double width);
    bool fitsRunningOn(const SentenceModel& model, const Theme& theme, double width, int mostLines);

    std::vector<std::unique_ptr<QTextLayout>> blocks_;  ///< each with its lines set
    double fontSize_ = 0.0;
};

}  // namespace ui
