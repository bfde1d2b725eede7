#include "ui/document/session.h"

#include <QUndoCommand>

namespace ui {

/// Holds values, never pointers to widgets or curves, so it cannot outlive what it edits.
class Session::Replace final : public QUndoCommand {
public:
    Replace(Session& session, const core::ValidScenario& next, const StepName& name, int gesture)
        : QUndoCommand(name.in({})), name_(name), session_(session), before_(session.scenario()), after_(next),
          gesture_(gesture)
    {
    }

    QString nameIn(const Texts& texts) const { return name_.in(texts); }

    void undo() override { session_.replaceWith(before_); }
    void redo() override { session_.replaceWith(after_); }

    // Qt merges neighbours of one id; which of them belong together is said by their gesture.
    int id() const override { return gesture_ == 0 ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& later = static_cast<const Replace&>(*other);
        if (later.gesture_ != gesture_) {
            return false;
        }
        after_ = later.after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    StepName name_;
    Session& session_;
    core::ValidScenario before_;
    core::ValidScenario after_;
    int gesture_;
};

Session::Session(const core::ValidScenario& scenario, QObject* parent) : QObject(parent), scenario_(scenario) {}

Session::~Session() = default;

int Session::beginGesture()
{
    return ++lastGesture_;
}

void Session::edit(const core::ValidScenario& next, const StepName& name, int gesture)
{
    if (next == scenario_) {
        return;
    }
    const bool viewOnly = next.model() == scenario_.model();  // what is said of the last gesture stays true
    if (!viewOnly && (gesture == 0 || gesture != comparedGesture_ || !comparedWith_)) {
        comparedWith_ = scenario_;
        comparedGesture_ = gesture;
    }
    pushing_ = true;
    history_.push(new Replace(*this, next, name, gesture));
    pushing_ = false;
    emit changed(scenario_);
}

void Session::open(const core::ValidScenario& scenario)
{
    history_.clear();
    comparedWith_.reset();
    comparedGesture_ = 0;
    scenario_ = scenario;
    emit changed(scenario_);
}

QString Session::nameOf(int step, const Texts& texts) const
{
    const auto* command = static_cast<const Replace*>(history_.command(step));
    return command == nullptr ? QString() : command->nameIn(texts);
}

QString Session::undoName(const Texts& texts) const
{
    return nameOf(history_.index() - 1, texts);
}

QString Session::redoName(const Texts& texts) const
{
    return nameOf(history_.index(), texts);
}

void Session::replaceWith(const core::ValidScenario& scenario)
{
    scenario_ = scenario;
    if (pushing_) {
        return;  // edit() tells of the change once the history holds it
    }
    comparedWith_.reset();
    comparedGesture_ = 0;
    emit changed(scenario_);
}

}  // namespace ui
