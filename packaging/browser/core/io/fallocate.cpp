// What the C library of a page lacks. Files lie in memory there, which says itself where it is full.
#include <cerrno>

#include <fcntl.h>

extern "C" int fallocate(int, int, off_t, off_t)
{
    errno = EOPNOTSUPP;
    return -1;
}
