#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/session/snapshot.h"

namespace sextant::models {

/// A price that people can move: where an order stands, or the stop or target of a position.
struct LevelKey {
    enum class Kind : std::uint8_t { Order, Stop, Target };
    Kind kind = Kind::Order;
    std::uint64_t id = 0; ///< of the order, or of the position

    [[nodiscard]] static LevelKey of(OrderId order) { return {Kind::Order, order.value}; }
    [[nodiscard]] static LevelKey stopOf(PositionId position) { return {Kind::Stop, position.value}; }
    [[nodiscard]] static LevelKey targetOf(PositionId position) { return {Kind::Target, position.value}; }
    friend bool operator==(const LevelKey&, const LevelKey&) = default;
};

/// Levels that were asked to move and have not been seen there yet. Each is shown where it shall be, as asked for,
/// until the engine has done it or refused.
class PendingLevels final {
public:
    void ask(LevelKey key, Price wanted);
    /// The host's number for the command of the level asked last; 0: nobody took it, the level goes back.
    void setSubmitted(std::uint64_t ticket);
    /// True if it was one of these.
    bool setAnswer(std::uint64_t ticket, bool accepted);
    /// Forgets levels that stand where they were wanted, have gone, or were answered before this snapshot.
    void follow(const session::Snapshot& snapshot);
    void clear() { m_levels.clear(); }

    [[nodiscard]] std::optional<Price> wanted(LevelKey key) const;
    [[nodiscard]] bool empty() const { return m_levels.empty(); }

private:
    struct Level {
        LevelKey key;
        Price wanted;
        std::uint64_t ticket = 0;
        bool isAccepted = false;
        std::optional<std::uint64_t> seenAt; // seq of the first snapshot after it was accepted
    };
    [[nodiscard]] static std::optional<Price> standing(const session::Snapshot& snapshot, LevelKey key);

    std::vector<Level> m_levels;
};

} // namespace sextant::models
