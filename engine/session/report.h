#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/options/option_quote.h"
#include "engine/session/digests.h"
#include "engine/trading/venue/fill_ladder.h"

namespace sextant::session {

/// How many inputs of each kind a session saw.
struct EventCounts {
    std::uint64_t trades = 0;
    std::uint64_t quotes = 0;
    std::uint64_t bars = 0;
    std::uint64_t bookSnapshots = 0; ///< levels of them
    std::uint64_t bookDeltas = 0;    ///< levels that changed
    std::uint64_t commands = 0;
    std::uint64_t rejected = 0;
    std::uint64_t repaired = 0;
    std::uint64_t duplicates = 0;
    std::uint64_t outOfOrder = 0;
    std::uint64_t gaps = 0;    ///< places where something is missing
    std::uint64_t dropped = 0; ///< events the session itself left out: suspicious prints, unknown instruments
    std::uint64_t warmup = 0;
    std::uint64_t coalesced = 0;  ///< quotes that a feed replaced by newer ones
    std::uint64_t backfilled = 0; ///< bars that were fetched afterwards
    std::uint64_t inferred = 0;   ///< bars that their venue never called final
};

/// One book's results; the same keys for paper and shadow (specs/cli.md, run).
struct BookReport {
    Cash initialCash;
    Cash cash;
    Cash equity;
    Cash realised; ///< gross
    Cash unrealised;
    Cash fees;
    double maxDrawdown = 0.0; ///< share of the peak equity, 0..1
    std::uint64_t trades = 0; ///< closed positions
    std::optional<double> winRate;
    std::optional<double> profitFactor;
    std::optional<double> expectancyR;
    std::optional<double> sharpe; ///< of daily equity returns, by sqrt(252) or sqrt(365); absent under 2 days
    Cash conservation;            ///< must be 0
};

/// A paper account besides the main one.
struct AccountReport {
    std::string name;
    std::string currency;
    std::uint64_t fills = 0;
    BookReport book;
};

/// What each fill model made of the orders in one instrument, see trading::FillLadder.
struct LadderReport {
    InstrumentId instrument;
    std::string symbol;
    std::vector<trading::LadderRung> rungs;
};

/// What a session has done so far. Counts with names are ordered by name.
struct SessionReport {
    std::uint64_t seed = 0;
    Time started;
    Time ended;
    bool instrumentGuessed = false;
    std::uint64_t events = 0; ///< all inputs: the last sequence number
    EventCounts counts;
    std::size_t optionContracts = 0;         ///< that are listed
    market::QuoteProblemCounts optionQuotes; ///< of all their quotes
    std::uint64_t scoredBars = 0;
    std::uint64_t signalCount = 0;
    std::map<std::string, std::uint64_t> signalsByVariant;
    std::map<std::string, std::uint64_t> signalsByState;
    std::map<std::string, std::uint64_t> nonTradesByReason;
    std::map<std::string, std::uint64_t> ordersByState;
    std::uint64_t fills = 0;
    BookReport paper;
    BookReport shadow;
    std::vector<AccountReport> accounts; ///< as they were opened
    std::vector<LadderReport> ladders;   ///< with `fills.ladder`, of the main account
    Digests digests;
    std::uint64_t effects = 0;
};

} // namespace sextant::session
