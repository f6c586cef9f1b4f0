#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "engine/trading/risk/intent.h"
#include "engine/trading/risk/market_history.h"
#include "engine/trading/risk/option_sensitivity.h"
#include "engine/trading/risk/stress_test.h"
#include "engine/trading/risk/value_at_risk.h"

namespace sextant::trading {

/// What is held of one instrument and what working entries would add, net.
struct PortfolioItem {
    const market::Instrument* instrument = nullptr;
    std::int64_t value = 0; ///< signed market value, cash units
    // Of an option: what its contracts gain per relative move of the underlying, per squared one, and if the volatility
    // doubles, account currency; whose prices tell of it. Others move as their value does, with their own prices.
    std::optional<double> delta;
    double gamma = 0.0;
    double vega = 0.0;
    InstrumentId history;
};

/// Memory of PortfolioRisk, reused so that a decision allocates nothing once warm.
class PortfolioMemory final {
    friend class PortfolioRisk;
    static constexpr std::size_t kDays = MarketHistory::kCloses - 1;
    struct Crossing {
        double lots = 0.0; ///< order size at which a day's loss crosses the limit
        int change = 0;    ///< +1: it is beyond from there on
    };
    std::vector<PortfolioItem> m_items; // in order of instruments
    std::vector<StressPosition> m_stress;
    std::vector<double> m_sigma;     // of a day, 0 where it is not known
    std::vector<std::size_t> m_rest; // closes not looked at yet
    std::vector<double> m_later;     // close of the common day before in the walk
    std::array<double, kDays> m_loss{};
    std::array<double, kDays> m_lossPerLot{};
    std::array<double, kDays> m_scratch{};
    std::array<Crossing, kDays> m_crossings{};
};

/// A portfolio and the order that is added to it, as R09, R17 and R18 measure them (execution.md §10). Entries that
/// work count as if they were filled. Options count by delta and gamma of their underlying, parametric VaR by delta
/// alone; what was paid for bought ones is the most that they lose, and what was
/// received for sold ones the most that they gain.
class PortfolioRisk final {
public:
    /// Forgets what `memory` held. `history` may be null.
    PortfolioRisk(PortfolioMemory& memory, const MarketHistory* history, const RiskSettings& settings,
                  const AccountView& account, std::span<const OpenOrder> openOrders,
                  const OptionSensitivities* options = nullptr);

    /// Says which order follows: `lotValue` is what one lot of it adds to the value of the instrument, signed, account
    /// currency; `wanted` its size. Without it everything is told of the portfolio alone.
    void setOrder(const market::Instrument& instrument, double lotValue, std::int64_t wanted);

    /// R09: Σ |rho| · exposure of the other instruments that move with a position of this sign in `instrument`: rho of
    /// daily returns beyond the limit, and the direction that rho gives it. Without enough common days rho is 1 within
    /// an asset class, else 0. Measured as R06 does, cash units.
    [[nodiscard]] __int128 clusterAround(const market::Instrument& instrument, int sign) const;

    /// R17: how value at risk is told.
    enum class Method : std::uint8_t { Historical, Parametric };
    [[nodiscard]] Method method() const { return m_method; }
    /// Daily revaluations, or 0.
    [[nodiscard]] int revaluations() const { return m_days; }
    /// False where the volatility of an instrument is not known; it then counts with none.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// VaR of a day with `lots` of the order, >= 0, account currency.
    [[nodiscard]] double valueAtRisk(std::int64_t lots);
    /// The same with the mean of what lies beyond it (CVaR), by the same method.
    [[nodiscard]] TailRisk tailRisk(std::int64_t lots);
    /// The largest order up to which every smaller one keeps VaR within `limit`; at most what is wanted.
    [[nodiscard]] std::int64_t lotsWithin(double limit);

    /// What each item adds to the parametric VaR of the portfolio without the order, in their order; the sum is that
    /// VaR. Nothing where a volatility is not known. Allocates.
    [[nodiscard]] std::optional<std::vector<double>> componentsOfValueAtRisk() const;

    /// R18: the worst scenario with `lots` of the order.
    [[nodiscard]] WorstStress worstStress(std::int64_t lots);
    /// The positions of the stress test with `lots` of the order; valid until the next question.
    [[nodiscard]] std::span<const StressPosition> stressPositions(std::int64_t lots);

    [[nodiscard]] std::span<const PortfolioItem> items() const { return m_memory.m_items; }

private:
    /// `lots` signed; counts for options alone.
    void add(const market::Instrument& instrument, __int128 value, double lots, const ExchangeRate& rate);
    /// What one item makes of a relative move of its prices, with `lots` of the order if it is that.
    [[nodiscard]] static double profitOf(double delta, double gamma, double premium, double move);
    /// How far an option's value counts where only its delta does: bought ones lose no more than they cost.
    [[nodiscard]] double limitedDelta(double delta, double premium, double sigma) const;
    [[nodiscard]] double correlation(std::size_t i, std::size_t j) const;
    [[nodiscard]] double valueOf(std::size_t i) const;
    [[nodiscard]] int signOf(std::size_t i) const; ///< of the value with the order
    void choose();
    void revalue();
    void spread();
    [[nodiscard]] bool isWithin(double limit, std::int64_t lots);

    static constexpr int kMinRevaluations = 100;
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    PortfolioMemory& m_memory;
    const MarketHistory* m_history;
    const OptionSensitivities* m_options;
    const RiskSettings& m_settings;
    std::size_t m_own = kNone; // index of the order's instrument
    double m_lotValue = 0.0;   // what it moves by: of an option its delta
    double m_lotPremium = 0.0; // signed
    double m_lotGamma = 0.0;
    double m_lotVega = 0.0;
    std::int64_t m_wanted = 0;
    bool m_isChosen = false;
    bool m_isComplete = true;
    Method m_method = Method::Parametric;
    int m_days = 0;
    // Parametric: variance = base + 2 · cross · lots + own · lots².
    double m_base = 0.0;
    double m_cross = 0.0;
    double m_ownSquare = 0.0;
};

} // namespace sextant::trading
