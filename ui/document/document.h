#pragma once

#include <QString>

#include "core/model/scenario.h"

namespace ui {

/// Where a document came from: what a save writes to and what Reset goes back to.
struct Origin {
    enum class Kind {
        Untitled,
        File,        ///< a save writes to it
        Figure,      ///< an exported figure: a save must not overwrite it
        Preset,      ///< a built-in scenario
        LessonStep,  ///< of a lesson, "emergence/3"
    };

    Kind kind = Kind::Untitled;
    QString name;               ///< the path of a file or figure, the name of a built-in scenario or step
    core::ValidScenario start;  ///< what Reset goes back to
    bool startIsSaved = true;   ///< false: it stands nowhere else, as what was kept of a process that ended too early

    /// The file it is saved to; empty where a save has to ask for a name.
    QString file() const { return kind == Kind::File ? name : QString(); }

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// What is explored, and where it came from. One value, so that undo brings both back.
struct Document {
    /// A scenario of nobody's, which is its own start.
    Document(const core::ValidScenario& untitled = {})
        : scenario(untitled), origin{Origin::Kind::Untitled, {}, untitled, true}
    {
    }
    Document(const core::ValidScenario& from, Origin::Kind kind, const QString& name)
        : scenario(from), origin{kind, name, from, true}
    {
    }

    core::ValidScenario scenario;
    Origin origin;
};

}  // namespace ui
