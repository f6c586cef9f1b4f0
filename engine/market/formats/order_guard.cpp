#include "engine/market/formats/order_guard.h"

namespace sextant::market::formats {
namespace {

std::uint64_t hashOf(std::string_view text)
{
    // FNV-1a: ids are compared with their neighbours only, and never leave the reader.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

} // namespace

RowIds rowIdsFrom(std::string_view id)
{
    if (id.empty()) return {};
    std::int64_t number = 0;
    bool whole = id.size() <= 18;
    for (std::size_t i = 0; whole && i < id.size(); ++i) {
        whole = id[i] >= '0' && id[i] <= '9';
        number = number * 10 + (id[i] - '0');
    }
    if (whole) return {static_cast<std::uint64_t>(number) + 1, number};
    return {hashOf(id) | (std::uint64_t{1} << 63), std::nullopt}; // apart from every number
}

} // namespace sextant::market::formats
