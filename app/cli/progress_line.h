#pragma once

#include <chrono>
#include <string>

#include "app/cli/output.h"

namespace sextant::cli {

/// Tells people how far long work is and how long it may still take: "reading the session: 42 %, about 10 s left".
class ProgressLine final {
public:
    using Clock = std::chrono::steady_clock;
    ProgressLine(Output& output, std::string what) : m_output(output), m_what(std::move(what)) {}

    /// 0 … 1; each whole percent is told once. What is left is told once a part is done and some time has passed.
    void show(double share);
    /// The text for a share after some time; for tests.
    [[nodiscard]] static std::string text(const std::string& what, double share, std::chrono::milliseconds passed);

private:
    Output& m_output;
    std::string m_what;
    Clock::time_point m_begun = Clock::now();
    int m_percent = -1;
};

} // namespace sextant::cli
