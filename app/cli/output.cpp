#include "app/cli/output.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <unistd.h>

namespace sextant::cli {
namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
constexpr std::string_view kClearLine = "\r\x1b[K";

Output::Sink descriptorSink(int descriptor, const char* name)
{
    return [descriptor, name](std::string_view text) -> Result<void> {
        while (!text.empty()) {
            const ssize_t written = ::write(descriptor, text.data(), text.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return fail(ErrorCode::Io, std::string(name) + ": cannot write: " + std::strerror(errno));
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    };
}

std::string oneLine(std::string_view text)
{
    std::string line(text);
    for (char& c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    return line;
}

} // namespace

Output::Output(Sink results, Sink notes, bool showsProgress)
    : m_results(std::move(results)), m_notes(std::move(notes)), m_showsProgress(showsProgress)
{}

Output Output::standard()
{
    return {descriptorSink(STDOUT_FILENO, "standard output"), descriptorSink(STDERR_FILENO, "standard error"),
            ::isatty(STDERR_FILENO) == 1};
}

void Output::write(std::string_view text)
{
    if (isBroken()) return;
    m_pending += text;
    if (m_pending.size() >= kPieceBytes) flush();
}

void Output::flush()
{
    if (!m_pending.empty() && !isBroken())
        if (auto written = m_results(m_pending); !written) m_failure = written.error();
    m_pending.clear();
}

void Output::note(std::string_view text)
{
    std::string line = m_progressShown ? std::string(kClearLine) : std::string();
    m_progressShown = false;
    line += "sextant-cli: " + oneLine(text) + "\n";
    // Nobody is left to be told when standard error itself fails.
    [[maybe_unused]] const auto written = m_notes(line);
}

void Output::progress(std::string_view text)
{
    if (!m_showsProgress) return;
    m_progressShown = true;
    [[maybe_unused]] const auto written = m_notes(std::string(kClearLine) + oneLine(text));
}

Result<void> Output::finish()
{
    flush();
    if (m_progressShown) {
        m_progressShown = false;
        [[maybe_unused]] const auto written = m_notes(kClearLine);
    }
    if (m_failure) return tl::unexpected(*m_failure);
    return {};
}

} // namespace sextant::cli
