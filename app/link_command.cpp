#include "app/commands.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/scenario_options.h"
#include "app/user_language.h"
#include "core/lesson/built_in_lessons.h"
#include "core/text/excerpt.h"
#include "ui/export/link.h"
#include "ui/words/fault_texts.h"

namespace app {

namespace {

/// The page asked for; one whose address has white space or a mark of its own would not lead where the link says.
QString pageFrom(const Arguments& arguments, Faults& faults)
{
    const std::string typed = arguments.valueOf("--address", faults.usage).value_or(ui::kPageBeside);
    const QString page = QString::fromStdString(typed);
    const auto breaks = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u'#'; };
    if (std::any_of(page.begin(), page.end(), breaks)) {
        faults.usage.push_back(
            {core::ErrorCode::UnknownName, "--address", core::excerpt(typed), "https://HOST/index.html"});
    }
    return page;
}

/// The step asked for, with which no scenario goes.
std::optional<ui::LinkedStep> stepFrom(const Arguments& arguments, Faults& faults)
{
    const auto name = arguments.valueOf("--lesson", faults.usage);
    if (!name) {
        return std::nullopt;
    }
    std::vector<std::string> others = arguments.flags;
    for (const auto& [option, values] : arguments.values) {
        if (option != "--lesson" && option != "--address" && option != "--language") {
            others.push_back(option);
        }
    }
    for (const std::string& other : others) {
        faults.usage.push_back({core::ErrorCode::Conflict, "--lesson", other, "--address, --language"});
    }
    const auto step = ui::linkedStep(QString::fromStdString(*name));
    if (!step) {
        std::string known;
        for (const std::string_view lesson : core::lessonNames()) {
            known.append(known.empty() ? "" : ", ").append(lesson);
        }
        faults.usage.push_back({core::ErrorCode::UnknownName, "--lesson", core::excerpt(*name), known});
    }
    return step;
}

}  // namespace

int printLink(const Arguments& arguments, const ui::Texts& texts)
{
    Faults faults{arguments.errors, {}};
    const QString page = pageFrom(arguments, faults);
    checkLanguage(arguments, faults.usage);
    QString link;
    std::size_t drawn = 0;
    std::size_t all = 0;
    if (arguments.values.contains("--lesson")) {
        if (const auto step = stepFrom(arguments, faults)) {
            link = ui::linkTo(*step, std::nullopt, page);
        }
    } else if (const auto scenario = scenarioFrom(arguments, faults)) {
        link = ui::linkTo(*scenario, page);
        drawn = scenario->view().series.size();
        all = scenario->evidence().names().size();
    }
    if (faults.any()) {
        return report(faults, texts);
    }
    say(faults.remarks, texts);
    if (drawn < all) {
        sayNote(texts(ui::faults::LinkDrawnAlone, QString::number(drawn), QString::number(all)));
    }
    if (link.size() > ui::kSafeLink) {
        sayNote(texts(ui::faults::LinkLong, QString::number(link.size())));
    }
    return print(link.toStdString() + "\n", texts);
}

}  // namespace app
