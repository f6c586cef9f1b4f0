#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/market/calendar.h"
#include "engine/market/instrument.h"
#include "engine/market/records.h"
#include "engine/trading/risk/market_history.h"

namespace sextant::session {

/// Past prices as R09, R17 and R18 want them, made of the bars that a session sees, warm-up bars included: every closed
/// bar of an instrument's shortest timeframe, and the last regular price of each trading day of its calendar. One for
/// all accounts of a session. Allocates when an instrument is defined.
class RiskHistory final {
public:
    /// `base`: the shortest timeframe whose bars will come.
    void define(const market::Instrument& instrument, std::shared_ptr<const market::Calendar> calendar,
                market::Timeframe base);
    /// A bar of any timeframe closed; others than the base and whole days say nothing. In time order per timeframe.
    void onBar(const market::Instrument& instrument, const market::Bar& bar);
    /// `numerator` new shares for `denominator` old ones.
    void split(InstrumentId instrument, std::int64_t numerator, std::int64_t denominator);

    [[nodiscard]] const trading::MarketHistory& prices() const { return m_prices; }
    /// Average volume of a regular session in units of the base: the mean of the last 20 that are over, each scaled up
    /// to the whole session where only a part of it was seen; before the first is over the running one, scaled in the
    /// same way. What was seen for less than half an hour says nothing. Bars without volume do not count as seen.
    [[nodiscard]] std::optional<double> dailyVolume(InstrumentId instrument) const;

    void canonical(CanonicalWriter& out) const;
    /// `ids` are the instruments' ids here, in the order of those there; unset: not traded here, dropped.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids);

private:
    struct Running {
        std::shared_ptr<const market::Calendar> calendar; // null: never defined
        market::Timeframe base = market::Timeframe::M1;
        market::TradingDay day;           // that the newest bar belongs to
        double close = 0.0;               // the last regular one of `day`, 0 once it is told or before the first
        int barsPerDay = 0;               // of a whole day, 0 before the first
        double volume = 0.0;              // of the regular session of `day` so far
        Duration seen{0};                 // how much of it that is
        std::array<double, 20> volumes{}; // of the sessions before, a ring
        std::uint64_t volumeCount = 0;    // ever put there
    };
    [[nodiscard]] static std::optional<double> wholeVolume(const Running& running);
    void finishDay(InstrumentId instrument, Running& running);

    trading::MarketHistory m_prices;
    std::vector<Running> m_running; // by id − 1
};

} // namespace sextant::session
