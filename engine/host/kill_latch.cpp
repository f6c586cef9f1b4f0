#include "engine/host/kill_latch.h"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace sextant::host {
namespace {

/// Three lines: who, why, when. Line breaks inside are taken out.
std::string latchLine(std::string text)
{
    for (char& c : text)
        if (c == '\n' || c == '\r') c = ' ';
    return text;
}

tl::unexpected<Error> latchError(const std::filesystem::path& file)
{
    return fail(ErrorCode::Io, file.string() + ": " + std::generic_category().message(errno));
}

} // namespace

std::optional<KillLatch::Entry> KillLatch::read() const
{
    std::error_code error;
    if (!std::filesystem::exists(m_file, error) && !error) return std::nullopt;
    Entry entry;
    std::ifstream in(m_file);
    std::string when;
    if (!in || !std::getline(in, entry.actor) || !std::getline(in, entry.reason) || !std::getline(in, when))
        return Entry{"", "the kill file cannot be read", {}};
    if (const auto number = parseDecimal(when); number && number->scale == 0) entry.wallTime = Time{number->mantissa};
    return entry;
}

Result<void> KillLatch::set(const Entry& entry) const
{
    const std::string text =
        latchLine(entry.actor) + "\n" + latchLine(entry.reason) + "\n" + std::to_string(entry.wallTime.ns) + "\n";
    const std::filesystem::path fresh = m_file.string() + ".new";
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return latchError(fresh);
    const bool written =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    const int failure = errno;
    ::close(file);
    errno = failure;
    if (!written || std::rename(fresh.c_str(), m_file.c_str()) != 0) return latchError(m_file);
    const int folder = ::open(m_file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)::fsync(folder);
        ::close(folder);
    }
    return {};
}

Result<void> KillLatch::clear() const
{
    std::error_code error;
    std::filesystem::remove(m_file, error);
    if (error) return fail(ErrorCode::Io, m_file.string() + ": " + error.message());
    return {};
}

} // namespace sextant::host
