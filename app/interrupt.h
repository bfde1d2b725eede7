#pragma once

namespace app {

/// While it lives, the first interrupt (Ctrl+C, SIGTERM) asks the work to stop and the second ends the process.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    [[nodiscard]] static bool asked() noexcept;
};

}  // namespace app
