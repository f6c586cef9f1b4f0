#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/feeds/venues/decoded_frame.h"

namespace sextant::feeds {

/// How a record came to be known. Kept with it, by the source it is journaled under, and shown.
enum class Provenance : std::uint8_t {
    Live,       ///< as it happened
    Backfilled, ///< fetched afterwards, because it was missed or lay before the start
    Replayed,   ///< of a recording
    Simulated,
    Inferred, ///< the venue never said that it was final
};
[[nodiscard]] std::string_view toString(Provenance provenance);

/// What was lost, repaired or left out. What a session is told of it is for the host to say.
struct FeedState {
    enum class Kind : std::uint8_t {
        Gap,        ///< `count` records between `from` and `to` will not come; 0: nobody knows how many
        Repaired,   ///< `count` came after all
        OutOfOrder, ///< `count` came too late to be given
        Rejected,   ///< `count` cannot be true
    };
    Kind kind = Kind::Gap;
    InstrumentId instrument;
    std::uint64_t count = 0;
    Time from, to;
};

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
