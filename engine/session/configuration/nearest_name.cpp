#include "engine/session/configuration/nearest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sextant::session {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
        }
    }
    return row[b.size()];
}

} // namespace

std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> names)
{
    wanted = wanted.substr(0, 80);
    std::string_view best;
    std::size_t bestDistance = static_cast<std::size_t>(-1);
    for (std::string_view name : names) {
        const std::size_t distance = editDistance(wanted, name);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = name;
        }
    }
    return best;
}

} // namespace sextant::session
