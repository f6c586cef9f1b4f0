#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/session/snapshot.h"

namespace sextant::test {

/// A session written by hand: three instruments at known prices and an account of 100 000, to which rows are added.
/// Everything that panels show can be told from here.
class SampleSession {
public:
    SampleSession();

    static constexpr InstrumentId kBtc{1}; ///< 50 000, tick 0.01, lot 0.00001
    static constexpr InstrumentId kEth{2}; ///< 2 000, tick 0.01, lot 0.0001
    static constexpr InstrumentId kSpy{3}; ///< 500, tick 0.01, lot 1; may be sold short

    session::SignalRow& addSignal(InstrumentId instrument, session::SignalAction action, double score);
    void addHold(InstrumentId instrument, double score);
    session::OrderRow& addOrder(InstrumentId instrument, trading::OrderState state, market::Side side,
                                std::int64_t lots);
    /// The order of its number stands like this now.
    void changeOrder(const session::OrderRow& row) { m_orderRows.push_back(row); }
    void addFill(OrderId order, std::int64_t lots, Price price);
    session::PositionRow& addPosition(InstrumentId instrument, session::Variant variant, std::int64_t lots,
                                      Price entry);
    void addClosed(InstrumentId instrument, session::Variant variant, Cash realised);
    void addIncident(ReasonCode code, InstrumentId instrument);
    /// The regime of the instrument becomes another one.
    void changeRegime(InstrumentId instrument, analysis::RegimeDirection direction,
                      analysis::VolatilityRegime volatility = analysis::VolatilityRegime::Normal);
    void setQuote(InstrumentId instrument, const char* bid, const char* ask);

    [[nodiscard]] Price price(InstrumentId instrument, const char* text) const;
    [[nodiscard]] const market::Instrument& instrument(InstrumentId id) const;
    /// All rows so far.
    [[nodiscard]] session::SnapshotPtr snapshot();

    bool isEnded = false;
    session::HaltPart halts;
    session::ConfigurationPart configuration;

private:
    void define(InstrumentId id, const char* symbol, const char* venue, const char* last);
    [[nodiscard]] Time tick();

    std::uint64_t m_seq = 0;
    std::uint64_t m_signals = 0;
    std::uint64_t m_orders = 0;
    std::uint64_t m_positions = 0;
    std::vector<std::shared_ptr<session::InstrumentPart>> m_parts;
    std::vector<std::shared_ptr<session::BarLog>> m_bars;
    std::vector<session::SignalRow> m_signalRows;
    std::vector<session::SignalRow> m_holdRows;
    std::vector<session::OrderRow> m_orderRows;
    std::vector<session::PositionRow> m_open;
    session::AppendLog<session::SignalRow> m_signalLog;
    session::AppendLog<session::SignalRow> m_holdLog;
    session::AppendLog<session::OrderRow> m_orderLog;
    session::AppendLog<session::FillRow> m_fillLog;
    session::AppendLog<session::PositionRow> m_closedLog;
    session::AppendLog<session::IncidentRow> m_incidentLog;
    session::AppendLog<session::RegimeRow> m_regimeLog;
};

[[nodiscard]] host::SessionSummary summaryOf(const char* id, const char* name, bool isClosed);

} // namespace sextant::test
