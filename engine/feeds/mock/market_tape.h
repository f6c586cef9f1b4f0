#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument.h"
#include "engine/market/records.h"

namespace sextant::feeds::mock {

/// What now stands at a price; 0 takes the level away. Sizes are whole numbers of 10^-bookSizeScale(instrument).
struct LevelChange {
    market::Side side = market::Side::Buy; ///< Buy: a bid
    Price price;
    std::int64_t size = 0;
    friend bool operator==(const LevelChange&, const LevelChange&) = default;
};

/// One thing that happens at a venue. Which members count depends on the kind.
struct TapeEvent {
    enum class Kind : std::uint8_t { Trade, Quote, Book };
    Kind kind = Kind::Trade;
    Time time;
    std::size_t symbol = 0; ///< place in MarketTape::instruments()

    Price price; // Trade
    std::int64_t size = 0;
    market::Side taker = market::Side::None;

    Price bid, ask; // Quote; 0: that side is absent
    std::int64_t bidSize = 0, askSize = 0;

    bool replacesBook = false; // Book
    std::vector<LevelChange> levels;
};

/// The stream of market events a local venue plays: in time order, at equal times books before quotes before trades.
class MarketTape {
public:
    virtual ~MarketTape() = default;
    [[nodiscard]] virtual const std::vector<market::Instrument>& instruments() const = 0;
    /// Whether the tape holds the order book of an instrument; if not, the venue shows one of its own making.
    [[nodiscard]] virtual bool hasBook(std::size_t symbol) const = 0;
    /// Whole sentences for people.
    [[nodiscard]] virtual const std::vector<std::string>& warnings() const = 0;
    /// The next event; false at the end. Errors: as TapeSource::next.
    [[nodiscard]] virtual Result<bool> next(TapeEvent& event) = 0;
};

/// Files people have. Bars become four prints each (open, the nearer of high and low, the other, close) whose sizes add
/// up to the bar's volume, so that the venue's own bars come out the same; of several files of an instrument bars count
/// only where nothing finer is there. Errors: as TapeSource::open; InvalidInput without an instrument.
[[nodiscard]] Result<std::unique_ptr<MarketTape>> openFileTape(const std::vector<market::formats::SourceOptions>& files,
                                                               const market::InstrumentCatalog& catalog);
/// The market simulator's instruments, up to `to` or without end.
[[nodiscard]] std::unique_ptr<MarketTape> openSimulatedTape(std::uint64_t seed, Time from, std::optional<Time> to);
/// Events at hand, in order.
[[nodiscard]] std::unique_ptr<MarketTape> openListedTape(std::vector<market::Instrument> instruments,
                                                         std::vector<TapeEvent> events, bool hasBooks);

} // namespace sextant::feeds::mock
