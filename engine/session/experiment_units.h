#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/decision/experiments/unit_row.h"
#include "engine/market/calendar.h"
#include "engine/session/effect.h"

namespace sextant::session {

/// Folds the effects of a session into the units of its experiment (experiments.md §2.1): who was assigned where, and
/// what both engines made of it. The same effects give the same rows, however they are cut into calls. Keeps only units
/// that are not complete.
class ExperimentUnits final {
public:
    static constexpr int kHorizonDays = 5;    ///< trading days after the unit's own, then it counts as complete
    static constexpr int kCovariateDays = 20; ///< trading days before the unit's own

    /// Before the first effect that names it; again does nothing.
    void define(const market::Instrument& instrument);
    /// Rows that changed go behind `changed`, each once, as they stand afterwards.
    void note(const Effects& effects, std::vector<decision::UnitRow>& changed);
    [[nodiscard]] std::size_t openUnits() const { return m_open.size(); }

    /// All that is not complete, with the days that covariates are made of, for the session that continues this one:
    /// orders and positions keep their numbers there, instruments go by their symbols.
    [[nodiscard]] std::string carried() const;
    /// What the session before handed over; to be called before the first define(). Bytes that are none change nothing.
    void takeOver(std::string_view carried);

private:
    using Key = std::tuple<std::uint16_t, market::Timeframe, std::string>; // instrument, timeframe, trading day
    struct Unit {
        decision::UnitRow row;
        Time horizon;
        bool isChanged = false;
    };
    struct DayOutcome {
        std::int64_t day = 0; // counted per instrument
        double sumR = 0.0;
        std::int64_t trades = 0;
    };
    struct Watched {
        std::string symbol;
        std::string assetClass;
        std::shared_ptr<const market::Calendar> calendar;
        std::int64_t day = 0;
        Time dayEnd = Time::min();
        std::map<market::Timeframe, std::deque<DayOutcome>> outcomes;
        // Until the instrument is defined.
        std::map<std::pair<market::Timeframe, std::string>, Unit> units;
    };
    struct Trade {
        Key unit;
        Time opened;
    };
    using Owned = std::pair<decision::Arm, std::uint64_t>; // ids are counted per engine

    void note(const Effect& effect);
    void moveOn(Time time);
    void noteDay(Watched& watched, Time time);
    void route(const Effect& effect, const SignalRouted& routed);
    void fill(const Effect& effect, const Filled& filled, decision::Arm engine);
    void close(const Effect& effect, const PositionChanged& position, decision::Arm engine);
    void end(const OrderChanged& order, decision::Arm engine);
    [[nodiscard]] Unit* find(const Key& key);
    void putKey(CanonicalWriter& out, const Key& key) const;

    std::vector<Watched> m_watched; // by instrument - 1
    std::map<Key, Unit> m_open;
    Time m_checkAt = Time::min();           // up to then no unit becomes complete by itself
    std::vector<decision::UnitRow> m_done;  // since the last call
    SignalScored m_scored;                  // the newest
    std::map<std::uint64_t, Key> m_signals; // of the newest signal alone: what the engines say of it follows at once
    std::map<Owned, Key> m_orders;
    std::map<Owned, Trade> m_trades;
    std::map<std::string, Watched> m_carried; // of instruments that are not defined yet, by symbol
    struct CarriedOwner {
        Owned owner;
        std::string symbol;
        market::Timeframe timeframe{};
        std::string day;
        bool isTrade = false;
        Time opened;
    };
    std::vector<CarriedOwner> m_carriedOwners;
};

} // namespace sextant::session
