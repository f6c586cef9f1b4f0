#include "engine/storage/flag_effects.h"

#include <algorithm>
#include <array>

namespace sextant::storage {
namespace {

/// What is counted for which flag: a table that a projection fills, and which of its rows. A flag of engine 2 gets its
/// line here with the projection of what it switches.
struct Counted {
    std::string_view flag;
    FlagEffect effect;
    std::string_view table;
    std::string_view rows;
};

constexpr std::array kCounted{
    Counted{"regime_gate", FlagEffect::SignalsBlocked, "non_trades", "cause = 'GATE_REGIME'"},
    Counted{"spread_gate", FlagEffect::SignalsBlocked, "non_trades", "cause = 'GATE_SPREAD'"},
    Counted{"adaptive_weights", FlagEffect::WeightsLearned, "weight_history", "cause IN ('learned', 'reverted')"},
    Counted{"regime_blend", FlagEffect::RegimesBlended, "regime_log",
            "source = 'BLEND' AND direction <> from_direction"}};

} // namespace

Result<std::optional<FlagEffectCount>> flagEffect(const Database& database, std::string_view flag,
                                                  const std::string& sessionId, std::int64_t after, std::int64_t upTo)
{
    const auto* const counted =
        std::find_if(kCounted.begin(), kCounted.end(), [&](const Counted& row) { return row.flag == flag; });
    if (counted == kCounted.end()) return std::nullopt;
    const Value values[] = {sessionId, after, upTo};
    const auto count =
        database.integer("SELECT count(*) FROM " + std::string(counted->table) +
                             " WHERE session_id = ? AND seq > ? AND seq <= ? AND " + std::string(counted->rows),
                         values);
    if (!count) return tl::unexpected(count.error());
    return FlagEffectCount{counted->effect, *count};
}

} // namespace sextant::storage
