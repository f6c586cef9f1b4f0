#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "engine/feeds/client/venue_feed.h"

namespace sextant::feeds {

/// Takes what nobody is to have: the books of a connection that has not taken over yet.
class NowhereSink final : public FeedSink {
public:
    void onTrades(std::span<const market::Trade> /*trades*/, Provenance /*provenance*/) override {}
    void onQuotes(std::span<const market::Quote> /*quotes*/) override {}
    void onBars(std::span<const market::Bar> /*bars*/, Provenance /*provenance*/) override {}
    void onBook(bool /*isSnapshot*/, std::span<const market::BookLevel> /*levels*/) override {}
    void onState(const FeedState& /*state*/) override {}
};

struct VenueFeed::Line {
    Line(unsigned lineNumber, bool successor, VenueProtocol& protocol, const FeedPlan& plan, std::uint64_t seed)
        : number(lineNumber), isSuccessor(successor),
          machine(protocol, plan.connection, plan.socketBase, plan.credentials, seed)
    {}

    unsigned number;
    bool isSuccessor;        // another one of this number still carries the books
    bool isRetiring = false; // its successor has them
    bool hasBooks = false;
    bool wasLive = false;
    unsigned socket = 0; // 0: none
    std::optional<std::uint64_t> sequence;
    std::uint64_t jumps = 0;
    NowhereSink nowhere;
    std::vector<std::pair<InstrumentId, std::unique_ptr<BookKeeper>>> books; // of a successor
    ConnectionMachine machine;

    [[nodiscard]] BookKeeper* bookOf(InstrumentId instrument) const
    {
        const auto found =
            std::find_if(books.begin(), books.end(), [&](const auto& entry) { return entry.first == instrument; });
        return found == books.end() ? nullptr : found->second.get();
    }
};

struct VenueFeed::Subject {
    struct Bars {
        market::Timeframe timeframe;
        std::unique_ptr<BarKeeper> keeper;
    };
    Subject(const FeedWish& itsWish, const FeedSymbol& itsSymbol) : wish(itsWish), symbol(itsSymbol) {}

    FeedWish wish;
    const FeedSymbol& symbol; // of the table
    std::unique_ptr<TradeKeeper> trades;
    std::unique_ptr<BookKeeper> book;
    std::vector<Bars> bars;
    std::optional<Time> heard;

    [[nodiscard]] InstrumentId id() const { return wish.instrument->id; }
    [[nodiscard]] BarKeeper* keeperOf(market::Timeframe timeframe) const
    {
        const auto found =
            std::find_if(bars.begin(), bars.end(), [&](const Bars& one) { return one.timeframe == timeframe; });
        return found == bars.end() ? nullptr : found->keeper.get();
    }
    /// Something of it may have a question to ask.
    [[nodiscard]] bool isWanting() const
    {
        return (trades && !trades->isWhole()) || (book && book->phase() != BookPhase::Synced) ||
               std::any_of(bars.begin(), bars.end(), [](const Bars& one) { return one.keeper->isWaiting(); });
    }
};

} // namespace sextant::feeds
