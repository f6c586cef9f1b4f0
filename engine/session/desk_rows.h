#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <span>
#include <utility>
#include <variant>
#include <vector>

#include "engine/session/account_fold.h"
#include "engine/session/gated_log.h"
#include "engine/session/session.h"
#include "engine/session/snapshot.h"

namespace sextant::session {

/// Orders, fills, positions and accounts of one engine as screens may see them: of all paper accounts, or of the shadow
/// one. The numbers of the two have nothing to do with each other, so each has rows of its own. Used on the engine's
/// thread.
class DeskRows final {
public:
    enum class Engine : std::uint8_t { Paper, Shadow };
    explicit DeskRows(Engine engine) : m_engine(engine) {}

    /// Whether the order is new; then it takes `risk`, what the rules said of it.
    bool noteOrder(const Effect& effect, const OrderChanged& change, std::span<const Reason> reasons, ReasonRows& risk);
    void noteFill(const Effect& effect, const Filled& fill, std::span<const Reason> reasons);
    void notePosition(const Effect& effect, const PositionChanged& change);
    void noteEntry(const Effect& effect, const LedgerEntry& entry);

    /// Takes over what is durable.
    void fold(const Session& session, std::uint64_t durableSeq);
    /// Open positions by instrument, valued at prices of now.
    [[nodiscard]] std::shared_ptr<const std::vector<PositionRow>> positions(const Session& session);
    /// After positions().
    [[nodiscard]] std::shared_ptr<const AccountPart> account(const Session& session, std::size_t account);
    [[nodiscard]] LogView<PositionRow> closed() const { return m_closed.view(); }
    [[nodiscard]] LogView<OrderRow> orders(std::uint64_t durableSeq) { return m_orders.view(durableSeq); }
    [[nodiscard]] LogView<FillRow> fills(std::uint64_t durableSeq) { return m_fills.view(durableSeq); }

private:
    /// An effect that changes an account, until it is durable.
    struct Waiting {
        std::uint64_t seq = 0;
        Time time;
        InstrumentId instrument;
        Variant variant = Variant::None;
        std::uint8_t account = 0;
        std::variant<PositionChanged, Filled, LedgerEntry> body;
    };
    /// An open position with what its row is made of.
    struct Held {
        PositionRow row;
        double closedValue = 0.0; // sum of price times lots of what was sold off
        std::int64_t closedLots = 0;
        double riskPerUnit = 0.0; // |entry - stop| when it was opened
    };

    template <class Body>
    void wait(const Effect& effect, const Body& body);
    void foldPosition(const Session& session, const Waiting& waiting, const PositionChanged& change);
    void foldFill(const Filled& fill);
    void mark(const Session& session);
    template <class Desk>
    void markOne(const Session& session, const Desk& desk, Held& held);
    /// `use(desk)` with the desk of an account.
    template <class Use>
    auto withDesk(const Session& session, std::size_t account, Use use) const;

    /// The screen shows so many of the newest; all of them stand in the tables.
    static constexpr std::uint64_t kRetainedOrders = 1ULL << 17;
    static constexpr std::uint64_t kRetainedFills = 1ULL << 17;
    static constexpr std::uint64_t kRetainedClosed = 1ULL << 16;

    Engine m_engine;
    GatedLog<OrderRow> m_orders{kRetainedOrders};
    GatedLog<FillRow> m_fills{kRetainedFills};
    AppendLog<PositionRow> m_closed{kRetainedClosed};
    std::map<std::uint64_t, OrderRow> m_openOrders;                 // by id, as they stand
    std::map<std::uint64_t, std::pair<OrderId, SignalId>> m_opener; // position → the order and signal that opened it
    std::deque<Waiting> m_waiting;
    std::map<std::uint64_t, Held> m_held;       // by position id
    std::map<std::size_t, AccountFold> m_folds; // by account
    bool m_isChanged = true;
    std::shared_ptr<const std::vector<PositionRow>> m_positions;
};

} // namespace sextant::session
