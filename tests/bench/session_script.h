#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <variant>
#include <vector>

#include "engine/market/records.h"
#include "engine/session/session.h"

namespace sextant::bench {

/// Everything a session of one instrument is given, made before any clock runs: its start, spans of 1,024 market
/// records, and between them now and then somebody who decides to trade.
class SessionScript final {
public:
    enum class Market : std::uint8_t { MinuteBars, Trades };
    enum class Engine : std::uint8_t {
        Minimal, ///< no scoring: only signals from outside trade
        Scored,  ///< the defaults: every 15 minutes are scored; signals from outside besides
    };
    struct Options {
        Market market = Market::MinuteBars;
        Engine engine = Engine::Minimal;
        std::size_t records = 0;
        std::size_t recordsPerDecision = 50'000;
    };

    explicit SessionScript(const Options& options);
    SessionScript(const SessionScript&) = delete;
    SessionScript& operator=(const SessionScript&) = delete;

    /// A session that has begun and knows its instrument.
    [[nodiscard]] std::unique_ptr<session::Session> begin(session::Effects& effects) const;
    /// Gives it the steps `from` … `to` - 1 as a replay does, forgetting the effects of each.
    void play(session::Session& session, session::Effects& effects, std::size_t from, std::size_t to) const;

    [[nodiscard]] std::size_t stepCount() const { return m_steps.size(); }
    /// The first step before which at least so many records come.
    [[nodiscard]] std::size_t stepAfter(std::size_t records) const;
    [[nodiscard]] std::size_t decisionCount() const { return m_decisions; }
    /// One of them is empty.
    [[nodiscard]] std::span<const market::Bar> bars() const { return m_bars; }
    [[nodiscard]] std::span<const market::Trade> trades() const { return m_trades; }

private:
    using Step = std::variant<session::MarketSpan, session::Event>;

    void makeBars(std::size_t count);
    void makeTrades(std::size_t count);
    [[nodiscard]] session::Event decision(Time time) const;

    std::vector<session::Event> m_opening;
    std::vector<market::Bar> m_bars;
    std::vector<market::Trade> m_trades;
    std::vector<Step> m_steps;
    std::size_t m_decisions = 0;
};

} // namespace sextant::bench
