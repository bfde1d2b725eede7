#pragma once

#include <cstddef>
#include <optional>

#include <QString>

#include "core/model/scenario.h"

namespace ui {

/// A step of a built-in lesson, as a link names it.
struct LinkedStep {
    QString lesson;        ///< "2-same-outputs-two-metrics"
    std::size_t step = 0;  ///< the first is 0
};

/// What a link says: `PAGE#s=SCENARIO`, `PAGE#lesson=NAME/STEP` or both, a changed step. SCENARIO is the document as
/// zlib packs it, in the base 64 of addresses. PAGE may say `?present`, and `?lesson=NAME/STEP` in place of the mark,
/// as the frames of other pages do.
struct Link {
    std::optional<core::ValidScenario> scenario;
    std::optional<LinkedStep> step;
    bool presents = false;
};

/// What links without an address of their own are of: a page beside the file that holds them.
inline constexpr const char* kPageBeside = "index.html";

/// Beyond so many characters a link is not safe in mail, chats and other programs.
inline constexpr qsizetype kSafeLink = 2000;

/// Whether text is a link, sound or not: one word that says what it opens. Looks at no file.
[[nodiscard]] bool isLink(const QString& text);

/// Reads a link, which may come from a stranger and have been broken into lines by a mail program.
///
/// Domain:   any text.
/// Result:   what it says; else NotAScenario (`found` "link": not whole), TooLarge, UnknownName of a lesson, or the
///           faults of the scenario, as those of a file. A fault of the link as a whole is named after its beginning.
[[nodiscard]] core::Result<Link> readLink(const QString& text);

/// The scenario a link opens: its own or that of its step.
[[nodiscard]] core::ValidScenario scenarioOf(const Link& link);

/// A link to a scenario, which carries the measurements that are drawn; same scenario, same link.
[[nodiscard]] QString linkTo(const core::ValidScenario& scenario, const QString& page);
/// A link to a step, with the scenario that a person has made of it where there is one.
[[nodiscard]] QString linkTo(const LinkedStep& step, const std::optional<core::ValidScenario>& made,
                             const QString& page);

/// A step in words of a link: "2-same-outputs-two-metrics/3", or the lesson alone; nothing where there is none such.
[[nodiscard]] std::optional<LinkedStep> linkedStep(const QString& name);

}  // namespace ui
