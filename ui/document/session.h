#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "ui/document/document.h"
#include "ui/words/step_name.h"

namespace ui {

/// The only mutable document, its origin and its history. Edits come up, changed() goes down.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const Document& document = {}, QObject* parent = nullptr);
    ~Session() override;

    const core::ValidScenario& scenario() const noexcept { return now_.scenario; }
    const Origin& origin() const noexcept { return origins_[now_.origin]; }
    /// Whether the document's file holds another scenario. Without a file there is nothing to be saved.
    bool isModified() const;
    /// Whether something here would be lost: changes to a file, or what stands in no file and is not what it began as.
    bool holdsUnsaved() const;
    /// What a file holds as far as is known here; none where it is not known, or not what was known.
    std::optional<core::ValidScenario> onDisk(const QString& path) const;

    /// Starts a gesture: the edits that carry its id become one undo step. Never merged by time.
    int beginGesture();

    /// Sets the scenario; an edit equal to the present does nothing. The name says what
    /// moved, "Mean". A gesture that ends where it began leaves no entry.
    void edit(const core::ValidScenario& next, const StepName& name, int gesture = 0);

    /// The gesture that the scenario's last change belongs to; 0: to none.
    int gesture() const noexcept { return gesture_; }

    /// Takes back all that a gesture has done: the scenario it began from, no undo step, and the comparison from
    /// before.
    void putBack(const core::ValidScenario& from, int gesture);

    /// Another document in place of this one, in one undo step; it is compared with nothing, for the two need not have
    /// anything in common.
    void open(const Document& document, const StepName& name);

    /// The same of one that was kept and not saved; `onDisk` is what its file holds, where that is known.
    void openUnsaved(const Document& document, const std::optional<core::ValidScenario>& onDisk, const StepName& name);

    /// Back to where the document started, in one undo step; it is compared with nothing.
    void reset(const StepName& name);

    /// The scenario now stands in this file, which is the document's from now on, whatever is undone of it. A lesson's
    /// step stays what it is, and the file is a copy of it.
    void noteSaved(const QString& path);

    /// Where the last gesture (or single edit) began; none before any, after open(), reset(), undo and redo.
    /// A gesture that has moved nothing yet leaves the comparison of the one before it.
    const std::optional<core::ValidScenario>& comparedWith() const noexcept { return comparedWith_; }

    QUndoStack& history() noexcept { return history_; }

    /// What undo would take back and redo would bring back, in a language; empty where there is nothing.
    QString undoName(const Texts& texts) const;
    QString redoName(const Texts& texts) const;

    /// Whether undo would bring back another document, as a lesson's step before this one.
    bool undoLeaves() const;

signals:
    /// Another scenario, or the same from elsewhere.
    void changed(const core::ValidScenario& now);
    void saved();

private:
    class Replace;

    /// A document whose origin is named by its number: saved under another name, it is so in all of its history.
    struct State {
        core::ValidScenario scenario;
        std::size_t origin = 0;

        friend bool operator==(const State&, const State&) = default;
    };

    QString nameOf(int step, const Texts& texts) const;
    void noteOnDisk(const QString& path, const std::optional<core::ValidScenario>& scenario);
    void place(const Document& document, const StepName& name);
    void push(const State& next, const StepName& name, int gesture);
    void replaceWith(const State& state);
    void forgetComparison();

    std::vector<Origin> origins_;
    State now_;
    std::map<QString, std::optional<core::ValidScenario>> onDisk_;  ///< by path: what was read from there or written
    std::optional<core::ValidScenario> comparedWith_;
    int lastGesture_ = 0;      ///< the last id given out
    int gesture_ = 0;          ///< of the last change
    int comparedGesture_ = 0;  ///< the gesture comparedWith_ belongs to; 0: a single edit or none
    std::optional<core::ValidScenario> comparedBefore_;  ///< what comparedWith_ was before that gesture
    int comparedGestureBefore_ = 0;
    bool pushing_ = false;  ///< tells an edit's redo() from a person's
    QUndoStack history_;    ///< last, so that it is destroyed while the rest still stands
};

}  // namespace ui
