#pragma once

#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <QObject>

#include "core/lesson/lesson.h"
#include "ui/document/session.h"
#include "ui/document/stage.h"
#include "ui/present/lesson_model.h"

namespace ui {

/// A step of a lesson, from 0.
struct LessonPlace {
    QString name;  ///< of the lesson
    std::size_t step = 0;

    friend bool operator==(const LessonPlace&, const LessonPlace&) = default;
    friend bool operator<(const LessonPlace& a, const LessonPlace& b)
    {
        return std::tie(a.name, a.step) < std::tie(b.name, b.step);
    }
};

/// Shows lessons in a session. Which step is shown is said by the document's origin alone, so that undo and redo walk
/// a lesson too; another document leaves it. Knows no widget, no file and no language.
class LessonPlayer : public QObject {
    Q_OBJECT

public:
    explicit LessonPlayer(Session& session, QObject* parent = nullptr);

    /// Shows a step of a lesson, at most its last one, with nothing chosen yet. A lesson without steps is not shown.
    /// The name tells lessons apart: that of a built-in one, or a path.
    void open(const core::Lesson& lesson, const QString& name, std::size_t step = 0);

    /// The same lesson in other words: step, choices and document stay. Nothing where it is not as long.
    void retell(const QString& name, const core::Lesson& lesson);
    /// The lessons opened so far.
    QStringList names() const;

    bool isOpen() const noexcept { return shown_.has_value(); }

    // Of the lesson that is open:
    const core::Lesson& lesson() const { return lessons_.at(shown_->name).lesson; }
    const QString& name() const { return shown_->name; }
    std::size_t step() const { return shown_->step; }
    /// The step shown, of whatever lesson; nothing where none is open.
    const std::optional<LessonPlace>& place() const noexcept { return shown_; }
    std::size_t count() const { return lesson().steps.size(); }
    const core::LessonStep& current() const { return lesson().steps[step()]; }
    const StepAnswer& answer() const { return lessons_.at(shown_->name).answers[step()]; }

    /// Whether there is something of the step that is not shown yet.
    bool canReveal() const;
    bool hasNext() const { return isOpen() && step() + 1 < count(); }
    bool hasPrevious() const { return isOpen() && step() > 0; }

    /// Each shows the step as it is written, with the predictions drawn in it, in one undo step. What there is not is
    /// left alone.
    void goTo(std::size_t step);
    void next();
    void previous();

    void choose(std::size_t choice);
    void reveal();
    /// The step asks again: what was drawn in it was taken back.
    void hideAgain();
    /// The document stays as it is, and is nobody's step any more.
    void leave();

    /// What the step hides and locks; nothing where no lesson is open. What holds an answer is shown once that is
    /// revealed: panels, the answers, the sentence. Controls and options stay away.
    Stage stage() const;

signals:
    /// A lesson is opened anew: whatever was done in it is gone.
    void begun(const QString& name);
    /// Another step, or something of it.
    void changed();
    void stepShown(const QString& name, int step);

private:
    struct Opened {
        core::Lesson lesson;
        std::vector<StepAnswer> answers;  ///< one a step
    };
    std::optional<LessonPlace> placeOf(const Origin& origin) const;
    void show(const QString& name, std::size_t step);
    void follow();
    StepAnswer& given() { return lessons_.at(shown_->name).answers[step()]; }

    Session& session_;
    std::map<QString, Opened> lessons_;
    std::optional<LessonPlace> shown_;
};

}  // namespace ui
