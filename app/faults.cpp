#include "app/faults.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <unistd.h>

#include "ui/words/error_text.h"
#include "ui/words/remark_text.h"

namespace app {

namespace {

void sayLine(const QString& sentence)
{
    const QByteArray line = "metric-mirage: " + printable(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

/// A table as a terminal may have it: its lines and tabs stay, what else would command the terminal does not.
std::string forTerminal(std::string_view text)
{
    const QString lines = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return printable(lines, QStringLiteral("\n\t")).toStdString();
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

QString printable(QString text, const QString& kept)
{
    const auto between = [](QChar c, char16_t first, char16_t last) { return c >= first && c <= last; };
    for (QChar& c : text) {
        const bool ofLines = between(c, u'\u2028', u'\u2029');
        const bool ofDirection = between(c, u'\u202a', u'\u202e') || between(c, u'\u2066', u'\u2069');
        if ((c.category() == QChar::Other_Control || ofLines || ofDirection) && !kept.contains(c)) {
            c = u'?';
        }
    }
    return text;
}

int report(const Faults& faults, const ui::Texts& texts)
{
    say(faults.remarks, texts);
    std::size_t said = 0;
    for (const core::Errors* errors : {&faults.usage, &faults.inWork}) {
        for (const core::Error& error : *errors) {
            if (said++ < kMostSaid) {
                sayLine(ui::describe(error, texts));
            }
        }
    }
    if (said > kMostSaid) {
        sayLine(texts(ui::Text::FaultsMore, QString::number(said - kMostSaid)));
    }
    if (faults.nothingRead) {
        sayLine(texts(ui::Text::NoSeriesLoaded));
    }
    return !faults.usage.empty() ? kWrongUsage : faults.any() ? kCouldNot : kDone;
}

void say(const std::vector<core::Remark>& remarks, const ui::Texts& texts)
{
    for (std::size_t i = 0; i < std::min(kMostSaid, remarks.size()); ++i) {
        sayLine(ui::describe(remarks[i], texts));
    }
    if (remarks.size() > kMostSaid) {
        sayLine(texts(ui::Text::FaultsMore, QString::number(remarks.size() - kMostSaid)));
    }
}

void sayNote(const QString& sentence)
{
    sayLine(sentence);
}

int print(std::string_view text, const ui::Texts& texts)
{
    const std::string safe = isatty(STDOUT_FILENO) != 0 ? forTerminal(text) : std::string();
    const std::string_view shown = safe.empty() ? text : std::string_view(safe);
    errno = 0;
    const bool written = std::fwrite(shown.data(), 1, shown.size(), stdout) == shown.size();
    if (written && std::fflush(stdout) == 0) {
        return kDone;
    }
    if (errno == EPIPE) {
        return kDone;  // whoever reads has had enough, as `head` has
    }
    const std::string reason = std::generic_category().message(errno);
    return report({{}, {{core::ErrorCode::Unwritable, "stdout", reason, {}}}}, texts);
}

int reportFailure(ui::Text sentence, const QString& reason, const ui::Texts& texts)
{
    sayLine(texts(sentence, reason));
    return kCouldNot;
}

int reportFailure(ui::Text sentence, const ui::Texts& texts)
{
    return reportFailure(texts(sentence));
}

int reportFailure(const QString& sentence)
{
    sayLine(sentence);
    return kCouldNot;
}

}  // namespace app
