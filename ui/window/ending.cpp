#include "ui/window/ending.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ui {

namespace {

constexpr std::array kSignals = {SIGTERM, SIGHUP, SIGINT};

int ends[2] = {-1, -1};                  // of a pipe: what a signal's handler may write to
volatile std::sig_atomic_t askedBy = 0;  // the signal

void note(int signal)
{
    askedBy = signal;
    const char any = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &any, 1);
}

}  // namespace

Ending::Ending()
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;  // signals end the process as they always do
    }
    heard_ = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(heard_, &QSocketNotifier::activated, this, [this] {
        heard_->setEnabled(false);
        emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int signal : kSignals) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_DFL) {  // else nohup, say
            ::sigaction(signal, &action, nullptr);
        }
    }
}

Ending::~Ending()
{
    for (const int signal : kSignals) {
        struct sigaction now = {};
        if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == note) {
            std::signal(signal, SIG_DFL);
        }
    }
    delete heard_;
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

void Ending::endAsAsked()
{
    if (askedBy != 0) {
        std::raise(askedBy);
    }
}

}  // namespace ui
