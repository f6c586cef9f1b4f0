#pragma once

namespace sextant::test {

/// How many times longer a test waits, and how many times slower a local venue plays, than in a plain build: what a
/// sanitizer costs (measured: 2 to 15 times, Qt itself is not instrumented). A slow program is no fault.
#if defined(__SANITIZE_THREAD__)
inline constexpr int kSlowness = 6;
#elif defined(__SANITIZE_ADDRESS__)
inline constexpr int kSlowness = 3;
#else
inline constexpr int kSlowness = 1;
#endif

} // namespace sextant::test
