#include "app/interrupt.h"

#include <csignal>

namespace app {

namespace {

volatile std::sig_atomic_t askedToStop = 0;  // the one thing a signal handler may write

void askToStop(int)
{
    askedToStop = 1;
}

/// Once, and without going on with a call that waits for somebody: a pipe that nobody reads is left.
void askOn(int signal)
{
    struct sigaction action = {};
    action.sa_handler = askToStop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
}

}  // namespace

Interrupt::Interrupt()
{
    askOn(SIGINT);
    askOn(SIGTERM);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupt::asked() noexcept
{
    return askedToStop != 0;
}

}  // namespace app
