#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace sextant {

/// What kind of failure it was; decides the exit code of the headless program (specs/cli.md, "Exit codes").
enum class ErrorCode : unsigned char {
    InvalidArgument, ///< bad usage: an option, a setting, a flag               -> exit 2
    InvalidInput,    ///< bad data in a file or message                         -> exit 2
    NotFound,        ///< a named thing does not exist                          -> exit 2
    OutOfRange,      ///< a number does not fit its type                        -> exit 2
    Refused,         ///< well-formed, but a rule says no                       -> exit 1
    CheckFailed,     ///< a check that was asked for found something            -> exit 1
    Interrupted,     ///< stopped by the user; state is flushed and resumable   -> exit 3
    Io,              ///< disk full, read-only, vanished file                   -> exit 4
    Busy,            ///< another program owns it                               -> exit 4
    Incompatible,    ///< made by a newer version                               -> exit 4
    Corrupt,         ///< stored data fails its checksum                        -> exit 1
};

/// Why something did not work: what is wrong and what was expected, on one line.
/// `message` names file, line and field where there are any ("prices.csv:17: high: …").
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string message;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

/// The exit code of the headless program for a failure.
[[nodiscard]] int exitCodeFor(ErrorCode code);

} // namespace sextant
