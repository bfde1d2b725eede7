#include "app/interrupt.h"

#include <csignal>

namespace app {

namespace {

volatile std::sig_atomic_t askedToStop = 0;  // the one thing a signal handler may write

void askToStop(int signal)
{
    askedToStop = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interrupt::Interrupt()
{
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
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
