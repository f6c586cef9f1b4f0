#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/session/snapshot.h"

namespace sextant::test {

/// Makes the snapshots of an invented session step by step, as an engine would publish them: unchanged parts are
/// shared, logs grow.
class SnapshotBuilder {
public:
    /// How many rows each log keeps at least; 0: all.
    explicit SnapshotBuilder(std::uint64_t retained = 0);

    /// Another session: all logs begin anew. Instruments stay.
    void restart();
    void advance(Duration duration) { m_now = m_now + duration; }
    [[nodiscard]] Time now() const { return m_now; }

    InstrumentId addInstrument(const std::string& symbol, int priceScale = 2, std::int64_t tick = 1,
                               Decimal lot = {1, 3});
    [[nodiscard]] const session::InstrumentPart& part(InstrumentId id) const { return *m_parts[id.value - 1u]; }
    /// Another part of the instrument, changed by `change(session::InstrumentPart&)`.
    template <class Change>
    void change(InstrumentId id, const Change& change)
    {
        auto part = std::make_shared<session::InstrumentPart>(*m_parts[id.value - 1u]);
        change(*part);
        m_parts[id.value - 1u] = std::move(part);
    }
    void setLast(InstrumentId id, std::int64_t units);
    void addBar(InstrumentId id, std::int64_t close, double volume = 0.0);

    /// A signal that came to nothing because of `cause`, or with None one that is traded by the order given.
    SignalId addSignal(InstrumentId id, ReasonCode cause, OrderId order = {});
    session::SignalRow& nextSignal() { return m_nextSignal; } ///< what addSignal() and addHold() start from
    void addHold(InstrumentId id);
    OrderId addOrder(InstrumentId id, SignalId signal = {});
    /// Numbers an order without a row of it yet.
    OrderId reserveOrder() { return OrderId{++m_lastOrder}; }
    void addOrderAs(OrderId order, InstrumentId id, SignalId signal = {});
    void changeOrder(OrderId order, trading::OrderState state, ReasonCode cause = ReasonCode::None);
    void addFill(OrderId order, std::int64_t price);
    /// The instrument's market becomes another one now, of its regime timeframe.
    void changeRegime(InstrumentId id, analysis::RegimeDirection direction,
                      analysis::VolatilityRegime volatility = analysis::VolatilityRegime::Normal);
    void addIncident(ReasonCode code, InstrumentId id = {}, session::ReasonRows reasons = {});

    /// How the main account stands to its limits, changed by `change(session::RiskPart&)`.
    template <class Change>
    void changeRisk(const Change& change)
    {
        auto part = m_risk ? std::make_shared<session::RiskPart>(*m_risk) : freshRisk();
        change(*part);
        m_risk = std::move(part);
    }
    void addAudit(session::AuditRow row);

    PositionId open(InstrumentId id, OrderId order = {});
    template <class Change>
    void changePosition(PositionId id, const Change& change)
    {
        auto positions = std::make_shared<std::vector<session::PositionRow>>(*m_positions);
        for (session::PositionRow& row : *positions)
            if (row.position == id) change(row);
        m_positions = std::move(positions);
    }
    void close(PositionId id, ReasonCode why);
    [[nodiscard]] const std::vector<session::PositionRow>& positions() const { return *m_positions; }
    [[nodiscard]] const std::vector<session::OrderRow>& orders() const { return m_newest; }

    [[nodiscard]] session::SnapshotPtr snapshot();

private:
    struct Logs {
        explicit Logs(std::uint64_t retained)
            : signalRows(retained), holds(retained), orders(retained), fills(retained), closed(retained),
              incidents(retained), regimes(retained), audit(retained)
        {}
        session::AppendLog<session::SignalRow> signalRows;
        session::AppendLog<session::SignalRow> holds;
        session::AppendLog<session::OrderRow> orders;
        session::AppendLog<session::FillRow> fills;
        session::AppendLog<session::PositionRow> closed;
        session::AppendLog<session::IncidentRow> incidents;
        session::AppendLog<session::RegimeRow> regimes;
        session::AppendLog<session::AuditRow> audit;
    };
    session::SignalRow makeSignal(InstrumentId id);
    /// All limits free and known.
    [[nodiscard]] static std::shared_ptr<session::RiskPart> freshRisk();

    std::uint64_t m_retained;
    Logs m_logs;
    std::uint64_t m_serial = 1;
    std::uint64_t m_seq = 0;
    Time m_started;
    Time m_now;
    std::vector<std::shared_ptr<const session::InstrumentPart>> m_parts;
    std::vector<std::unique_ptr<session::AppendLog<market::Bar, 4096>>> m_bars;
    std::shared_ptr<const std::vector<session::PositionRow>> m_positions;
    std::vector<session::OrderRow> m_newest; // of each order
    std::shared_ptr<const session::RiskPart> m_risk;
    session::SignalRow m_nextSignal;
    std::uint64_t m_lastSignal = 0;
    std::uint64_t m_lastOrder = 0;
    std::uint64_t m_lastFill = 0;
    std::uint64_t m_lastPosition = 0;
};

} // namespace sextant::test
