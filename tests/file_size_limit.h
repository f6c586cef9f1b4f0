#pragma once

#include <sys/resource.h>

#include <csignal>

namespace sextant::test {

/// No file of this process may grow beyond a size while this lives: what a full disk does.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const struct rlimit limit {
            bytes, m_before.rlim_max
        };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    struct rlimit m_before {};
};

} // namespace sextant::test
