#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/reason.h"
#include "engine/market/options/option_quote.h"
#include "engine/session/instrument_state.h"
#include "engine/trading/options/option_terms.h"
#include "engine/trading/risk/option_sensitivity.h"

namespace sextant::session {

/// Which contract a signal buys, and why; or why none.
struct OptionChoice {
    InstrumentId contract; ///< unset: none
    Reason why;            ///< OptionChosen, or the refusal
};

/// The listed options of a session by what they are on. Contracts are instruments of the session like all others; this
/// knows which belong together, and what their quotes are worth.
class OptionUniverse final {
public:
    /// `states` live as long as this, by id − 1.
    explicit OptionUniverse(std::vector<InstrumentState>& states) : m_states(states) {}

    /// Instruments of any class, in any order.
    void define(const market::Instrument& instrument);

    [[nodiscard]] bool isEmpty() const { return m_optionCount == 0; }
    [[nodiscard]] std::size_t size() const { return m_optionCount; }
    /// The contracts on an instrument by root, expiry, strike, calls before puts.
    [[nodiscard]] std::span<const InstrumentId> optionsOf(const market::Instrument& underlying) const;
    /// What an option is on; unset where that is no instrument of the session.
    [[nodiscard]] InstrumentId underlyingOf(const market::Instrument& option) const;

    /// Chooses a contract for a signal (execution.md §4): the first expiry that fits, then the strike, each with its
    /// reason. Contracts that were adjusted, or expired, are left out. Allocates.
    [[nodiscard]] OptionChoice choose(const InstrumentState& underlying, bool isLong, Time now,
                                      const SessionConfig& config) const;
    /// How one contract moves with its underlying: volatility of its own mid, European for the greeks, interest and
    /// announced dividends of the settings. Nothing without a usable quote, a price of the underlying, or a volatility.
    [[nodiscard]] std::optional<trading::OptionSensitivity> sensitivity(const InstrumentState& option, Time now,
                                                                        const SessionConfig& config) const;

    /// An option that somebody has had orders or positions in, until it is settled.
    struct Traded {
        InstrumentId option;
        Time settled; ///< when what it pays is known
        bool isTold = false;
        std::int32_t warned = 0; ///< day of the newest warning that it may be exercised
    };
    void noteTraded(InstrumentId option);
    [[nodiscard]] std::vector<Traded>& traded() { return m_traded; }
    [[nodiscard]] const std::vector<Traded>& traded() const { return m_traded; }
    [[nodiscard]] Time nextSettlement() const;
    [[nodiscard]] InstrumentState& state(InstrumentId id) const { return m_states[id.value - 1U]; }
    /// The underlying was split: contracts that were quoted before are listed under other strikes from now on, and are
    /// followed there.
    void split(const InstrumentState& underlying, std::int64_t numerator, std::int64_t denominator);

    /// A quote of an option came.
    void count(market::QuoteProblem problem) { m_quotes.add(problem); }
    /// Its problems so far.
    [[nodiscard]] const market::QuoteProblemCounts& quotes() const { return m_quotes; }

private:
    struct Family {
        InstrumentId underlying;
        std::vector<InstrumentId> options; // sorted
    };
    [[nodiscard]] const market::OptionContract& contractOf(InstrumentId id) const
    {
        return *m_states[id.value - 1U].instrument->option;
    }
    [[nodiscard]] std::optional<double> deltaOf(const InstrumentState& option, double spot, Time now,
                                                const SessionConfig& config) const;
    [[nodiscard]] std::optional<trading::OptionValue> valueOf(const InstrumentState& option, double spot, Time now,
                                                              const SessionConfig& config, double& volatility) const;

    std::vector<InstrumentState>& m_states;
    std::vector<Traded> m_traded;                          // by id
    std::map<std::string, Family, std::less<>> m_families; // by the symbol of the underlying
    std::size_t m_optionCount = 0;
    market::QuoteProblemCounts m_quotes;
};

} // namespace sextant::session
