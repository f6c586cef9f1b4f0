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

/// Between the keepers and who takes what they find. Keepers live by the feed's own clock: where they say that
/// something lasted until now, the venue's time is meant. Bars are shown to the trades of their instrument.
class VenueFeed::Outlet final : public FeedSink {
public:
    Outlet(VenueFeed& feed, FeedSink& sink) : m_feed(feed), m_sink(sink) {}
    Time now; // of the feed's clock

    void onTrades(std::span<const market::Trade> trades, Provenance provenance) override
    {
        m_sink.onTrades(trades, provenance);
    }
    void onQuotes(std::span<const market::Quote> quotes) override { m_sink.onQuotes(quotes); }
    void onBars(std::span<const market::Bar> bars, Provenance provenance) override;
    void onBook(bool isSnapshot, std::span<const market::BookLevel> levels) override
    {
        m_sink.onBook(isSnapshot, levels);
    }
    void onState(const FeedState& state) override;

private:
    VenueFeed& m_feed;
    FeedSink& m_sink;
};

struct VenueFeed::Line {
    Line(unsigned lineNumber, unsigned linePart, bool successor, VenueProtocol& protocol, const FeedPlan& plan,
         std::uint64_t seed, std::shared_ptr<SendPacer> attempts)
        : number(lineNumber), part(linePart), isSuccessor(successor),
          machine(protocol, plan.connection, plan.socketBase, plan.credentials, seed, std::move(attempts))
    {}

    unsigned number;
    unsigned part;           // of those whose subscriptions one connection cannot take
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
    std::optional<market::Timeframe> audited; // bars that are compared with the trades
    std::unique_ptr<BookKeeper> book;
    std::vector<Bars> bars;
    std::optional<Time> heard;
    std::optional<bool> isUp;                         // as it was told; not set: it has never been up
    std::size_t delays = 0;                           // its place in m_delays
    unsigned bookNumber = 0;                          // of the connections that bring its book
    bool isStalled = false;                           // its connection does not bring what there is
    std::vector<std::pair<unsigned, unsigned>> parts; // number and part of the connections it is on

    [[nodiscard]] bool isOn(const Line& line) const
    {
        return std::find(parts.begin(), parts.end(), std::pair(line.number, line.part)) != parts.end();
    }
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
        return (trades && !trades->isWhole()) || (book && book->isWanting()) ||
               std::any_of(bars.begin(), bars.end(), [](const Bars& one) { return one.keeper->isWaiting(); });
    }
};

} // namespace sextant::feeds
