#include "models/pending_levels.h"

#include <algorithm>

#include "models/order_change.h"

namespace sextant::models {

void PendingLevels::ask(LevelKey key, Price wanted)
{
    std::erase_if(m_levels, [&](const Level& level) { return level.key == key; });
    m_levels.push_back({key, wanted, 0, false, std::nullopt});
}

void PendingLevels::setSubmitted(std::uint64_t ticket)
{
    if (m_levels.empty()) return;
    if (ticket == 0)
        m_levels.pop_back();
    else
        m_levels.back().ticket = ticket;
}

bool PendingLevels::setAnswer(std::uint64_t ticket, bool accepted)
{
    const auto level = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&](const Level& each) { return ticket != 0 && each.ticket == ticket; });
    if (level == m_levels.end()) return false;
    level->isAccepted = accepted;
    if (!accepted) m_levels.erase(level);
    return true;
}

/// Where the level stands; nothing if what it belongs to has gone.
std::optional<Price> PendingLevels::standing(const session::Snapshot& snapshot, LevelKey key)
{
    if (key.kind == LevelKey::Kind::Order) {
        for (std::uint64_t n = snapshot.orders.end(); n > snapshot.orders.first(); --n) {
            const session::OrderRow& row = snapshot.orders[n - 1];
            if (row.order.value == key.id) return row.isDone() ? std::nullopt : std::optional(levelOf(row));
        }
        return std::nullopt;
    }
    for (const session::PositionRow& row : *snapshot.positions)
        if (row.position.value == key.id) return key.kind == LevelKey::Kind::Stop ? row.stop : row.target;
    return std::nullopt;
}

void PendingLevels::follow(const session::Snapshot& snapshot)
{
    std::erase_if(m_levels, [&](Level& level) {
        const auto now = standing(snapshot, level.key);
        if (!now || *now == level.wanted) return true;
        if (!level.isAccepted) return false;
        // The snapshot at hand may be older than the answer; the next one that knows more is not.
        if (!level.seenAt) level.seenAt = snapshot.seq;
        return snapshot.seq > *level.seenAt;
    });
}

std::optional<Price> PendingLevels::wanted(LevelKey key) const
{
    const auto level =
        std::find_if(m_levels.begin(), m_levels.end(), [&](const Level& each) { return each.key == key; });
    return level == m_levels.end() ? std::nullopt : std::optional(level->wanted);
}

} // namespace sextant::models
