#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/market/records.h"
#include "engine/session/session.h"
#include "engine/session/snapshot_builder.h"

namespace sextant::bench {

/// A session that goes on for as long as one likes: the same trades of BTC-USDT again and again, a day later each time,
/// with an operator's orders at work all the while (brackets, limits, icebergs, stops).
class LongSession final {
public:
    static constexpr std::size_t kBlock = 500'000;       ///< trades that come again
    static constexpr std::size_t kPerDecision = 20'000;  ///< trades between two of the operator's commands
    static constexpr std::size_t kPerSnapshot = 100'000; ///< trades between two snapshots

    /// @param hasScreen  what a screen would see of it is kept too, and published now and then
    explicit LongSession(bool hasScreen);
    /// Plays so many more trades, a multiple of kPerDecision; the seconds spent in the session itself.
    double play(std::size_t trades);
    [[nodiscard]] const session::Session& session() const { return m_session; }
    [[nodiscard]] std::span<const market::Trade> trades() const { return m_trades; }
    /// Of all commands so far, those after which an order worked.
    [[nodiscard]] std::size_t decisionsWithOrders() const { return m_withOrders; }

private:
    void give(const session::Event& event);
    void decide();

    bool m_hasScreen;
    session::Session m_session;
    session::Effects m_effects;
    session::SnapshotBuilder m_builder;
    std::vector<market::Trade> m_trades;
    std::size_t m_at = 0; // in m_trades
    std::size_t m_played = 0;
    std::size_t m_decisions = 0;
    std::size_t m_withOrders = 0;
};

/// What the program's allocator has handed out and not got back, bytes.
[[nodiscard]] std::uint64_t bytesInUse();

} // namespace sextant::bench
