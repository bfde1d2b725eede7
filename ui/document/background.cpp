#include "ui/document/background.h"

#include <utility>

#include <QThreadPool>

namespace ui {

class Background::Thread {
public:
    Thread() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
};

Background::Background() : thread_(std::make_unique<Thread>()) {}

Background::~Background()
{
    waitForDone();
}

void Background::start(std::function<void()> work)
{
    thread_->pool.start(std::move(work));
}

void Background::waitForDone()
{
    thread_->pool.waitForDone();
}

}  // namespace ui
