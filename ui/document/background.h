#pragma once

#include <functional>
#include <memory>

namespace ui {

/// Does pieces of work beside everything else, one after the other: by a thread of its own. Where a system gives none
/// (packaging/browser/), each is done at once.
class Background {
public:
    Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    /// Waits until all is done.
    ~Background();

    void start(std::function<void()> work);
    void waitForDone();

private:
    class Thread;
    std::unique_ptr<Thread> thread_;
};

}  // namespace ui
