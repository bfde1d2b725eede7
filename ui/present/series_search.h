#pragma once

#include <cstddef>
#include <vector>

#include <QStringList>

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

inline constexpr std::size_t kMostSeriesListed = 200;

/// Of all series of a scenario those whose names hold what a person looks for.
struct SeriesFound {
    std::vector<std::size_t> first;  ///< rising, at most kMostSeriesListed
    std::size_t all = 0;             ///< how many there are
};

/// Looks for series by their names, of however many there are, and remembers what it found until the words, the
/// language or the evidence are others: a step of a drag asks as well.
class SeriesSearch {
public:
    /// Words that all have to be in a name, in letters of any case; none: nothing is looked for.
    void setWords(const QString& words);
    bool isOn() const noexcept { return !words_.isEmpty(); }

    const SeriesFound& in(const core::Evidence& evidence, const Texts& texts);

private:
    QStringList words_;
    Language language_ = Language::English;
    core::Evidence searched_;
    SeriesFound found_;
    bool isNew_ = true;
};

}  // namespace ui
