#include "app/cli/progress_line.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sextant::cli {
namespace {

constexpr double kKnown = 0.02;
constexpr std::chrono::milliseconds kPatience{2000}; ///< less is over before it is read

} // namespace

std::string ProgressLine::text(const std::string& what, double share, std::chrono::milliseconds passed)
{
    const double done = std::clamp(share, 0.0, 1.0);
    std::string out = what + ": " + std::to_string(static_cast<int>(std::floor(done * 100.0))) + " %";
    if (done < kKnown || done >= 1.0 || passed < kPatience) return out;
    const auto left =
        static_cast<long long>(std::ceil(static_cast<double>(passed.count()) / 1000.0 * (1.0 - done) / done));
    out += left < 120 ? ", about " + std::to_string(left) + " s left"
                      : ", about " + std::to_string((left + 59) / 60) + " min left";
    return out;
}

void ProgressLine::show(double share)
{
    const int percent = static_cast<int>(std::floor(std::clamp(share, 0.0, 1.0) * 100.0));
    if (std::exchange(m_percent, percent) == percent) return;
    m_output.progress(
        text(m_what, share, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_begun)));
}

} // namespace sextant::cli
