#pragma once

#include <cerrno>
#include <string>
#include <system_error>

#include <unistd.h>

namespace core {

/// An open file of the system's, closed in the end.
class Descriptor {
public:
    explicit Descriptor(int number) noexcept : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const noexcept { return number_ >= 0; }
    int number() const noexcept { return number_; }

    /// 0, or the error that some file systems report only now.
    int close() noexcept
    {
        const int closing = number_;
        number_ = -1;
        return closing >= 0 && ::close(closing) != 0 ? errno : 0;
    }

private:
    int number_;
};

/// What the system says of one of its errors.
[[nodiscard]] inline std::string reason(int error)
{
    return std::generic_category().message(error);
}

}  // namespace core
