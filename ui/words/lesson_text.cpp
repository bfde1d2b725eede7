#include "ui/words/lesson_text.h"

#include <algorithm>

#include "ui/words/error_text.h"

namespace ui {

namespace {

constexpr std::size_t kMostSaid = 200;  // of a file that is no lesson at all

QString sentenceOf(const std::string& file, const core::LessonFault& fault, const Texts& texts)
{
    core::Error error = fault.error;
    error.field = error.field.empty() && fault.line == 0 ? file : error.field;
    const QString said = describe(error, texts);
    return fault.line == 0 ? said
                           : texts(Text::RemarkAtLine, QString::fromStdString(file), QString::number(fault.line), said);
}

}  // namespace

QStringList describe(const std::string& file, core::LessonFaults faults, const Texts& texts)
{
    std::stable_sort(faults.begin(), faults.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(kMostSaid, faults.size()); ++i) {
        sentences << sentenceOf(file, faults[i], texts);
    }
    if (faults.size() > kMostSaid) {
        sentences << texts(Text::FaultsMore, QString::number(faults.size() - kMostSaid));
    }
    return sentences;
}

}  // namespace ui
