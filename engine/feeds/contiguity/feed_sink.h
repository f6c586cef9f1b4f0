#pragma once

#include <cstdint>
#include <span>

#include "engine/feeds/venues/decoded_frame.h"
#include "engine/market/provenance.h"

namespace sextant::feeds {

/// Kept with a record by the source it is journaled under, and shown.
using market::Provenance;

/// What was lost, repaired or left out. What a session is told of it is for the host to say.
struct FeedState {
    enum class Kind : std::uint8_t {
        Gap,        ///< `count` records between `from` and `to` will not come; 0: nobody knows how many
        Repaired,   ///< `count` came after all
        OutOfOrder, ///< `count` came too late to be given
        Rejected,   ///< `count` cannot be true
        Down,       ///< a connection that brings something of the instrument is lost; it was up
        Up,         ///< all of them stand again
    };
    Kind kind = Kind::Gap;
    InstrumentId instrument;
    std::uint64_t count = 0;
    Time from, to;

    /// The moment at which it is told, while nobody knows what time that is at the venue.
    static constexpr Time kNow = Time::max();
};

/// A record that ends a session's book until the next snapshot: the end of a message whose beginning never came, so
/// that something was lost in between (market::OrderBook).
[[nodiscard]] inline market::BookLevel holeOf(InstrumentId instrument, Time time)
{
    market::BookLevel hole;
    hole.time = time;
    hole.instrument = instrument.value;
    hole.part = market::kLastOfUpdate;
    return hole;
}

/// Takes what is in order. Called by the thread of the feeds; spans live as long as the call.
class FeedSink {
public:
    virtual ~FeedSink() = default;
    virtual void onTrades(std::span<const market::Trade> trades, Provenance provenance) = 0;
    virtual void onQuotes(std::span<const market::Quote> quotes) = 0;
    virtual void onBars(std::span<const market::Bar> bars, Provenance provenance) = 0;
    /// One whole message.
    virtual void onBook(bool isSnapshot, std::span<const market::BookLevel> levels) = 0;
    virtual void onState(const FeedState& state) = 0;
};

} // namespace sextant::feeds
