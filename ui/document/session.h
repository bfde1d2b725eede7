#pragma once

#include <optional>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "core/model/scenario.h"
#include "ui/words/step_name.h"

namespace ui {

/// The only mutable document: a valid scenario and its history. Edits come up, changed() goes down.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const core::ValidScenario& scenario = {}, QObject* parent = nullptr);
    ~Session() override;

    const core::ValidScenario& scenario() const noexcept { return scenario_; }

    /// Starts a gesture: the edits that carry its id become one undo step. Never merged by time.
    int beginGesture();

    /// Sets the document; an edit equal to the present does nothing. The name says what
    /// moved, "Mean". A gesture that ends where it began leaves no entry.
    void edit(const core::ValidScenario& next, const StepName& name, int gesture = 0);

    /// Another document from a file: no history, nothing to compare with.
    void open(const core::ValidScenario& scenario);

    /// Where the last gesture (or single edit) began; none before any, after open(), undo and redo.
    /// A gesture that has moved nothing yet leaves the comparison of the one before it.
    const std::optional<core::ValidScenario>& comparedWith() const noexcept { return comparedWith_; }

    QUndoStack& history() noexcept { return history_; }

    /// What undo would take back and redo would bring back, in a language; empty where there is nothing.
    QString undoName(const Texts& texts) const;
    QString redoName(const Texts& texts) const;

signals:
    void changed(const core::ValidScenario& now);

private:
    class Replace;

    QString nameOf(int step, const Texts& texts) const;
    void replaceWith(const core::ValidScenario& scenario);

    core::ValidScenario scenario_;
    std::optional<core::ValidScenario> comparedWith_;
    int lastGesture_ = 0;      ///< the last id given out
    int comparedGesture_ = 0;  ///< the gesture comparedWith_ belongs to; 0: a single edit or none
    bool pushing_ = false;     ///< tells an edit's redo() from a person's
    QUndoStack history_;       ///< last, so that it is destroyed while the rest still stands
};

}  // namespace ui
