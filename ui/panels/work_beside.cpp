#include "ui/panels/work_beside.h"

#include <atomic>
#include <exception>
#include <semaphore>
#include <utility>

#include <QtGlobal>
#if QT_CONFIG(thread)
#include <QThreadPool>
#endif

namespace ui {

/// What both threads hold: the one of the pool may come to it when all is done and gone.
class WorkBeside::State {
public:
    explicit State(std::function<void()> work) : work_(std::move(work)) {}

    /// Whether it is the caller's to do: of all callers it is that of the first.
    bool claim() { return !claimed_.exchange(true); }

    void work()
    {
        try {
            work_();
        } catch (...) {
            thrown_ = std::current_exception();
        }
    }

    std::binary_semaphore done{0};
    std::exception_ptr thrown_;

private:
    std::function<void()> work_;
    std::atomic<bool> claimed_ = false;
};

WorkBeside::WorkBeside(std::function<void()> work) : state_(std::make_shared<State>(std::move(work)))
{
#if QT_CONFIG(thread)
    QThreadPool::globalInstance()->start([state = state_] {
        if (state->claim()) {
            state->work();
            state->done.release();
        }
    });
#endif
}

WorkBeside::~WorkBeside()
{
    if (state_ && !state_->claim()) {
        state_->done.acquire();
    }
}

void WorkBeside::finish()
{
    const std::shared_ptr<State> state = std::exchange(state_, nullptr);
    if (state->claim()) {
        state->work();
    } else {
        state->done.acquire();
    }
    if (state->thrown_) {
        std::rethrow_exception(state->thrown_);
    }
}

}  // namespace ui
