#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

#include "engine/decision/agents/agent.h"
#include "engine/session/snapshot.h"

namespace sextant::models {

/// What engine 2 made of its newest signal of an instrument.
struct SecondOpinion {
    decision::Bias bias = decision::Bias::Neutral;
    int confidence = 0; ///< 0 … 100
    bool isApproved = false;
    friend bool operator==(const SecondOpinion&, const SecondOpinion&) = default;
};

/// An instrument as watchlist and screener see it.
struct MarketRow {
    std::shared_ptr<const session::InstrumentPart> part; ///< never null
    std::optional<SecondOpinion> second;                 ///< absent: engine 2 was not asked yet
    QString group;                                       ///< that people put it into; empty: none

    /// Since the reference of the day, as a share; nothing without one.
    [[nodiscard]] std::optional<double> change() const;
    /// Ask less bid in basis points of their mean.
    [[nodiscard]] std::optional<double> spread() const;
    /// Number of the first of the newest closed bars, `count` at most.
    [[nodiscard]] std::uint64_t firstOfNewest(std::uint64_t count) const;
    /// Change over the newest closed bars, `count` at most; nothing with less than two.
    [[nodiscard]] std::optional<double> trend(std::uint64_t count) const;
    /// Closes times volumes of the 24 hours before the newest closed bar, in quote currency, as far as the session has
    /// them; nothing without a bar. Kept until another bar closes.
    [[nodiscard]] std::optional<double> turnover() const;
    /// Of the shortest scored timeframe; null while it is not ready.
    [[nodiscard]] const analysis::TechnicalItem* technical(analysis::TechnicalPart part) const;

private:
    struct Turnover {
        std::uint64_t end = 0;
        double value = 0.0;
    };
    mutable std::optional<Turnover> m_turnover;
};

} // namespace sextant::models
