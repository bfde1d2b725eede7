#include "app/faults.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "ui/words/error_text.h"
#include "ui/words/remark_text.h"

namespace app {

namespace {

void say(const QString& sentence)
{
    const QByteArray line = "metric-mirage: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

constexpr std::size_t kMostSaid = 20;  // of a list of thousands the first tell enough

}  // namespace

void addNew(const Faults& found, Faults& faults)
{
    const auto add = [](const auto& from, auto& to) {
        for (const auto& one : from) {
            if (std::find(to.begin(), to.end(), one) == to.end()) {
                to.push_back(one);
            }
        }
    };
    add(found.usage, faults.usage);
    add(found.inWork, faults.inWork);
    add(found.remarks, faults.remarks);
    faults.nothingRead = faults.nothingRead || found.nothingRead;
}

int report(const Faults& faults, const ui::Texts& texts)
{
    say(faults.remarks, texts);
    std::size_t said = 0;
    for (const core::Errors* errors : {&faults.usage, &faults.inWork}) {
        for (const core::Error& error : *errors) {
            if (said++ < kMostSaid) {
                say(ui::describe(error, texts));
            }
        }
    }
    if (said > kMostSaid) {
        say(texts(ui::Text::FaultsMore, QString::number(said - kMostSaid)));
    }
    if (faults.nothingRead) {
        say(texts(ui::Text::NoSeriesLoaded));
    }
    return !faults.usage.empty() ? kWrongUsage : faults.any() ? kCouldNot : kDone;
}

void say(const std::vector<core::Remark>& remarks, const ui::Texts& texts)
{
    for (std::size_t i = 0; i < std::min(kMostSaid, remarks.size()); ++i) {
        say(ui::describe(remarks[i], texts));
    }
    if (remarks.size() > kMostSaid) {
        say(texts(ui::Text::FaultsMore, QString::number(remarks.size() - kMostSaid)));
    }
}

void sayNote(const QString& sentence)
{
    say(sentence);
}

int print(std::string_view text, const ui::Texts& texts)
{
    errno = 0;
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (written && std::fflush(stdout) == 0) {
        return kDone;
    }
    const std::string reason = std::generic_category().message(errno);
    return report({{}, {{core::ErrorCode::Unwritable, "stdout", reason, {}}}}, texts);
}

int reportFailure(ui::Text sentence, const QString& reason, const ui::Texts& texts)
{
    say(texts(sentence, reason));
    return kCouldNot;
}

int reportFailure(ui::Text sentence, const ui::Texts& texts)
{
    return reportFailure(texts(sentence));
}

int reportFailure(const QString& sentence)
{
    say(sentence);
    return kCouldNot;
}

}  // namespace app
