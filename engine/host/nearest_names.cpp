#include "engine/host/nearest_names.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sextant::host {
namespace {

constexpr std::size_t kLongest = 32; ///< characters that are compared

std::string comparable(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (out.size() == kLongest) break;
        if (c >= 'a' && c <= 'z')
            out += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

std::size_t commonBeginning(const std::string& a, const std::string& b)
{
    const auto [end, ignored] =
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
    return static_cast<std::size_t>(end - a.begin());
}

} // namespace

std::vector<std::string> nearestNames(std::string_view typed, std::span<const std::string> names, std::size_t count)
{
    const std::string wanted = comparable(typed);
    if (wanted.empty()) return {};
    std::vector<std::pair<std::size_t, const std::string*>> found; // twice the distance, less what both begin with
    for (const std::string& name : names) {
        const std::string other = comparable(name);
        const std::size_t apart = distance(wanted, other);
        const std::size_t common = commonBeginning(wanted, other);
        const std::size_t longer = std::max(wanted.size(), other.size());
        if (2 * apart > longer && 2 * common < wanted.size()) continue;
        found.emplace_back(2 * apart + longer - common, &name);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : *a.second < *b.second;
    });
    std::vector<std::string> out;
    for (std::size_t i = 0; i < std::min(count, found.size()); ++i)
        out.push_back(*found[i].second);
    return out;
}

} // namespace sextant::host
