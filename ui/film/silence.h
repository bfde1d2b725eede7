#pragma once

#include <fcntl.h>
#include <unistd.h>

namespace ui {

/// While it lives nothing reaches stderr: x264 says there what it lacks, whatever FFmpeg's log is set to.
class Silence {
public:
    Silence() noexcept : stderr_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
    {
        const int nowhere = stderr_ >= 0 ? ::open("/dev/null", O_WRONLY | O_CLOEXEC) : -1;
        if (nowhere >= 0) {
            ::dup2(nowhere, STDERR_FILENO);
            ::close(nowhere);
        }
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    ~Silence()
    {
        if (stderr_ >= 0) {
            ::dup2(stderr_, STDERR_FILENO);
            ::close(stderr_);
        }
    }

private:
    int stderr_;
};

}  // namespace ui
