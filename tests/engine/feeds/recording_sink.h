#pragma once

#include <vector>

#include "engine/feeds/contiguity/feed_sink.h"
#include "engine/market/book/order_book.h"

namespace sextant::feeds {

/// Keeps what a keeper gives.
class RecordingSink final : public FeedSink {
public:
    struct GivenBar {
        market::Bar bar;
        Provenance provenance;
    };
    void onTrades(std::span<const market::Trade> given, Provenance provenance) override
    {
        for (const auto& trade : given) {
            trades.push_back(trade);
            tradeProvenance.push_back(provenance);
        }
    }
    void onQuotes(std::span<const market::Quote> given) override
    {
        quotes.insert(quotes.end(), given.begin(), given.end());
    }
    void onBars(std::span<const market::Bar> given, Provenance provenance) override
    {
        for (const auto& bar : given)
            bars.push_back({bar, provenance});
    }
    void onBook(bool isSnapshot, std::span<const market::BookLevel> levels) override
    {
        ++(isSnapshot ? snapshots : deltas);
        for (const auto& level : levels)
            if (isSnapshot)
                book.apply(market::BookSnapshot{level});
            else
                book.apply(market::BookDelta{level});
    }
    void onState(const FeedState& state) override
    {
        states.push_back(state);
        if (state.kind == FeedState::Kind::Down) book.invalidate(); // as a session does it
    }

    [[nodiscard]] std::uint64_t told(FeedState::Kind kind) const
    {
        std::uint64_t sum = 0;
        for (const auto& state : states)
            if (state.kind == kind) sum += state.count;
        return sum;
    }
    [[nodiscard]] std::size_t times(FeedState::Kind kind) const
    {
        std::size_t n = 0;
        for (const auto& state : states)
            n += state.kind == kind ? 1 : 0;
        return n;
    }

    std::vector<market::Trade> trades;
    std::vector<Provenance> tradeProvenance;
    std::vector<market::Quote> quotes;
    std::vector<GivenBar> bars;
    std::size_t snapshots = 0, deltas = 0;
    market::OrderBook book; ///< as a session would see it
    std::vector<FeedState> states;
};

} // namespace sextant::feeds
