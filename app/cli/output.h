#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant::cli {

/// Where a command writes: results to standard output, everything for people to standard error. Tests put strings in
/// the place of both.
class Output final {
public:
    /// Takes all bytes, or says why not (Io).
    using Sink = std::function<Result<void>(std::string_view)>;

    Output(Sink results, Sink notes, bool showsProgress = false);
    /// The process's own; progress is shown where standard error is a terminal.
    [[nodiscard]] static Output standard();

    /// Results are collected and written in large pieces. Once a write has failed the rest is dropped; finish() says
    /// so.
    void write(std::string_view text);
    /// One line "sextant-cli: TEXT"; line breaks and other control characters inside become blanks.
    void note(std::string_view text);
    /// A line about how far the work is that the next one overwrites; on terminals only.
    void progress(std::string_view text);

    /// Whether writing results has failed; long commands then stop.
    [[nodiscard]] bool isBroken() const { return m_failure.has_value(); }
    /// Writes what is left. Errors: Io, the first failure of any write.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    Sink m_results;
    Sink m_notes;
    bool m_showsProgress;
    bool m_progressShown = false;
    std::string m_pending;
    std::optional<Error> m_failure;
};

} // namespace sextant::cli
