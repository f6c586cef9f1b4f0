#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/ids.h"

namespace sextant::trading {

/// The close of one trading day, in price and not adjusted for dividends.
struct DailyClose {
    std::int32_t date = 0; ///< days since 1970-01-01 of the trading day's name
    double close = 0.0;    ///< > 0
    friend bool operator==(const DailyClose&, const DailyClose&) = default;
};

/// What R09, R17 and R18 know of past prices: the last 501 daily closes of each instrument and the returns of its last
/// closed bars. Filled by the session as bars close and days end. Allocates when an instrument is first named, never
/// afterwards; a bar costs O(1), a question as much as it looks at.
class MarketHistory final {
public:
    static constexpr std::size_t kCloses = 501;      // 500 revaluations
    static constexpr std::size_t kBarReturns = 1440; // minutes of a day
    static constexpr int kMinBars = 60;              // R17: fewer say nothing of a day

    void define(InstrumentId instrument);
    /// The last close of a trading day; a second one of the same day replaces it, an earlier day is ignored. `close` >
    /// 0.
    void noteDailyClose(InstrumentId instrument, std::int32_t date, double close);
    /// A bar of the shortest timeframe closed. `barsPerDay`: how many of them the regular session of a trading day
    /// holds, 1..1440.
    void noteBar(InstrumentId instrument, double close, int barsPerDay);
    /// A split: prices so far are multiplied by `factor` > 0 (old shares by new ones).
    void adjust(InstrumentId instrument, double factor);

    /// Closes in order of their days.
    [[nodiscard]] std::span<const DailyClose> closes(InstrumentId instrument) const;
    /// Volatility of a day: the sample standard deviation of the log returns of the last closed bars times
    /// sqrt(barsPerDay) (execution.md §5.1, below the table). The last trading day's bars are taken, at least 60.
    /// Nothing under 60.
    [[nodiscard]] std::optional<double> dailySigma(InstrumentId instrument) const;
    /// Pearson correlation of the simple returns between the last days + 1 closes that both have; nothing with fewer
    /// than `minDays` common returns, or where a price never moved.
    [[nodiscard]] std::optional<double> correlation(InstrumentId a, InstrumentId b, int days, int minDays) const;

    void canonical(CanonicalWriter& out) const;
    /// `ids` are the instruments' ids here, in the order of those there; unset: not traded here, dropped. Damaged input
    /// makes in.ok() false; the history is then unusable.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids);

private:
    struct PerInstrument {
        std::vector<DailyClose> closes;
        // Ring of kRing, of which the last kBarReturns count: log returns up to `logged`, from there on closes. Most
        // bars are never asked about, and a logarithm costs more than all the rest.
        mutable std::vector<double> barReturns;
        mutable std::uint64_t logged = 0;
        mutable double before = 0.0; // the close before the first that is no return yet
        std::uint64_t barCount = 0;  // returns ever pushed
        double lastClose = 0.0;      // of the last bar, 0 without one
        int barsPerDay = 1;
        // The volatility of these bars, which several desks ask about.
        mutable std::uint64_t sigmaAt = 0; // barCount; 0: not known
        mutable int sigmaPerDay = 0;
        mutable double sigma = 0.0;
    };
    static constexpr std::size_t kRing = 2048;
    static_assert(kRing > kBarReturns && (kRing & (kRing - 1)) == 0);
    static double& at(const PerInstrument& known, std::uint64_t i) { return known.barReturns[i & (kRing - 1)]; }
    static void takeLogs(const PerInstrument& known);
    const PerInstrument* find(InstrumentId instrument) const;
    PerInstrument& get(InstrumentId instrument);

    std::vector<PerInstrument> m_instruments; // by id − 1; empty vectors for those never named
};

} // namespace sextant::trading
