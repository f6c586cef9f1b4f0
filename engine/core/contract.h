#pragma once

#include <stdexcept>

namespace sextant {

/// A broken promise between two pieces of our own code. Thrown in every build type; only a thread's outermost function,
/// the agent runner and the strategy runner catch it (STYLE.md §5).
class ContractViolation final : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

[[noreturn]] void contractFailed(const char* text);

/// States what cannot be otherwise. `text` says what was expected, for the crash report.
constexpr void expects(bool condition, const char* text)
{
    if (!condition) [[unlikely]]
        contractFailed(text);
}

} // namespace sextant
