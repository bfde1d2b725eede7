#pragma once

#include <functional>
#include <memory>

namespace ui {

/// A piece of work that another core may begin: who asks for its end before it has begun does it himself, so that
/// nobody waits for what no core has time for.
class WorkBeside {
public:
    /// The work uses nothing that changes before finish(), and no text or font: those belong to the thread of the
    /// window.
    explicit WorkBeside(std::function<void()> work);
    WorkBeside(const WorkBeside&) = delete;
    WorkBeside& operator=(const WorkBeside&) = delete;
    /// Without finish() the work may never be done; it is not going on any more.
    ~WorkBeside();

    /// Returns when it is done; what it threw is thrown here. Once.
    void finish();

private:
    class State;
    std::shared_ptr<State> state_;
};

}  // namespace ui
