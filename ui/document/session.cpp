#include "ui/document/session.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>

#include "ui/document/named_step.h"

namespace ui {

/// Holds values, never pointers to widgets or curves, so it cannot outlive what it edits.
class Session::Replace final : public NamedStep {
public:
    Replace(Session& session, const State& next, const StepName& name, int gesture)
        : NamedStep(name), session_(session), before_(session.now_), after_(next), gesture_(gesture)
    {
    }

    bool isToAnother() const { return before_.origin != after_.origin; }

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
    Session& session_;
    State before_;
    State after_;
    int gesture_;
};

Session::Session(const Document& document, QObject* parent)
    : QObject(parent), origins_{document.origin}, now_{document.scenario, 0}
{
    noteOnDisk(document.origin.file(), document.scenario);
}

Session::~Session() = default;

/// By its whole path: one file may be named in several ways.
void Session::noteOnDisk(const QString& path, const std::optional<core::ValidScenario>& scenario)
{
    if (!path.isEmpty()) {
        onDisk_.insert_or_assign(QFileInfo(path).absoluteFilePath(), scenario);
    }
}

bool Session::isModified() const
{
    const QString path = origin().file();
    const auto found = path.isEmpty() ? onDisk_.end() : onDisk_.find(QFileInfo(path).absoluteFilePath());
    return found != onDisk_.end() && found->second != now_.scenario;
}

bool Session::holdsUnsaved() const
{
    if (!origin().file().isEmpty()) {
        return isModified();
    }
    const bool isCopied =
        std::any_of(onDisk_.begin(), onDisk_.end(), [this](const auto& file) { return file.second == now_.scenario; });
    return !isCopied && (!origin().startIsSaved || now_.scenario != origin().start);
}

std::optional<core::ValidScenario> Session::onDisk(const QString& path) const
{
    const auto found = onDisk_.find(QFileInfo(path).absoluteFilePath());
    return found == onDisk_.end() ? std::nullopt : found->second;
}

void Session::noteSaved(const QString& path)
{
    Origin& origin = origins_[now_.origin];
    if (origin.kind != Origin::Kind::LessonStep) {  // a step stays one: what is saved of it is a copy
        origin.kind = Origin::Kind::File;
        origin.name = path;
        origin.startIsSaved = true;
    }
    noteOnDisk(path, now_.scenario);
    emit saved();
}

int Session::beginGesture()
{
    return ++lastGesture_;
}

void Session::edit(const core::ValidScenario& next, const StepName& name, int gesture)
{
    if (next == now_.scenario) {
        return;
    }
    const bool viewOnly = next.model() == now_.scenario.model();  // what is said of the last gesture stays true
    if (!viewOnly && (gesture == 0 || gesture != comparedGesture_ || !comparedWith_)) {
        comparedBefore_ = std::exchange(comparedWith_, now_.scenario);
        comparedGestureBefore_ = std::exchange(comparedGesture_, gesture);
    }
    push({next, now_.origin}, name, gesture);
}

void Session::putBack(const core::ValidScenario& from, int gesture)
{
    if (gesture == comparedGesture_) {
        comparedWith_ = comparedBefore_;
        comparedGesture_ = comparedGestureBefore_;
    }
    if (from != now_.scenario) {
        push({from, now_.origin}, Text::StepReset, gesture);  // ends where it began: the step goes
    }
}

void Session::open(const Document& document, const StepName& name)
{
    noteOnDisk(document.origin.file(), document.scenario);
    place(document, name);
}

void Session::openUnsaved(const Document& document, const std::optional<core::ValidScenario>& onDisk,
                          const StepName& name)
{
    noteOnDisk(document.origin.file(), onDisk);
    place(document, name);
}

void Session::place(const Document& document, const StepName& name)
{
    const auto isOfLesson = [](const Origin& origin) { return origin.kind == Origin::Kind::LessonStep; };
    const bool ofLesson = isOfLesson(origin()) || isOfLesson(document.origin);  // two steps may show the same
    const bool noFile = !ofLesson && origin().file().isEmpty() && document.origin.file().isEmpty();
    const bool same = document.origin == origin() || (noFile && document.origin.start == origin().start);
    if (same && document.scenario == now_.scenario) {
        emit saved();  // a file may have been read again
        return;
    }
    forgetComparison();
    origins_.push_back(document.origin);
    push({document.scenario, origins_.size() - 1}, name, 0);
}

void Session::reset(const StepName& name)
{
    if (now_.scenario != origin().start) {
        forgetComparison();
        push({origin().start, now_.origin}, name, 0);
    }
}

void Session::push(const State& next, const StepName& name, int gesture)
{
    gesture_ = gesture;
    pushing_ = true;
    history_.push(new Replace(*this, next, name, gesture));
    pushing_ = false;
    emit changed(now_.scenario);
}

void Session::forgetComparison()
{
    comparedWith_.reset();
    comparedGesture_ = 0;
}

QString Session::nameOf(int step, const Texts& texts) const
{
    const auto* command = dynamic_cast<const NamedStep*>(history_.command(step));
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

bool Session::undoLeaves() const
{
    const auto* command = dynamic_cast<const Replace*>(history_.command(history_.index() - 1));
    return command != nullptr && command->isToAnother();
}

void Session::replaceWith(const State& state)
{
    now_ = state;
    if (pushing_) {
        return;  // push() tells of the change once the history holds it
    }
    gesture_ = 0;
    forgetComparison();
    emit changed(now_.scenario);
}

}  // namespace ui
