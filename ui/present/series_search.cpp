#include "ui/present/series_search.h"

#include <algorithm>
#include <utility>

#include "ui/words/series_names.h"

namespace ui {

namespace {

/// As it stands in the file, and where there are few also in words.
QString soughtIn(const std::string& name, bool few, const Texts& texts)
{
    const QString own = QString::fromStdString(name);
    return few ? own + u'\n' + wholeName(name, texts) : own;
}

}  // namespace

void SeriesSearch::setWords(const QString& words)
{
    QStringList next = words.split(u' ', Qt::SkipEmptyParts);
    isNew_ = isNew_ || next != words_;
    words_ = std::move(next);
}

const SeriesFound& SeriesSearch::in(const core::Evidence& evidence, const Texts& texts)
{
    if (!isNew_ && language_ == texts.language() && searched_ == evidence) {
        return found_;
    }
    isNew_ = false;
    language_ = texts.language();
    searched_ = evidence;
    found_ = {};
    constexpr std::size_t kFew = 2000;  // whose words are put together in a moment
    const std::vector<std::string>& names = evidence.names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString name = soughtIn(names[i], names.size() <= kFew, texts);
        const bool holds = std::all_of(words_.begin(), words_.end(),
                                       [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
        if (holds && found_.first.size() < kMostSeriesListed) {
            found_.first.push_back(i);
        }
        found_.all += holds ? 1U : 0U;
    }
    return found_;
}

}  // namespace ui
