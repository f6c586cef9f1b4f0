#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/feeds/mock/market_tape.h"
#include "engine/feeds/mock/minute_bars.h"
#include "engine/feeds/mock/venue_book.h"

namespace sextant::feeds::mock {

/// Everything a venue knows of one of its symbols.
struct VenueSymbol {
    VenueSymbol(market::Instrument what, bool tapeHasBook, bool fillsQuiet, std::size_t place);

    market::Instrument instrument;
    std::string base;  ///< upper-case letters and digits
    std::string quote; ///< the same
    bool isShare;      ///< or an index: no pair
    int sizeScale;     ///< sizes are whole numbers of 10^-sizeScale
    int tickDigits;    ///< digits behind the point of the tick
    int lotDigits;     ///< of the lot
    bool hasTapeBook;  ///< else the book is made up
    bool hasQuotes = false;
    VenueBook book;
    MadeUpBook madeUp;
    MinuteBars bars;
    std::deque<VenueTrade> trades; ///< the newest kTradesKept, oldest first
    std::uint64_t nextTrade;       ///< id of the next trade

    static constexpr std::size_t kTradesKept = 50'000;

    [[nodiscard]] const VenueTrade* last() const { return trades.empty() ? nullptr : &trades.back(); }
    [[nodiscard]] std::string priceText(Price price, int digits = 0) const;
    [[nodiscard]] std::string sizeText(std::int64_t size, int digits = 0) const;
    /// A sum of price units times size units in quote currency, rounded half-even to 8 digits.
    [[nodiscard]] std::string turnoverText(__int128 turnover, int digits = 0) const;
    [[nodiscard]] double toDouble(Price price) const { return instrument.toDouble(price); }
    /// The newest trade with an id of at most `id`, and older ones: the place behind it.
    [[nodiscard]] std::size_t tradesUpTo(std::uint64_t id) const;
};

/// Hears what happens at the venue.
class ModelListener {
public:
    virtual ~ModelListener() = default;
    virtual void traded(std::size_t symbol, const VenueTrade& trade) = 0;
    /// The changes have the numbers from `firstId` on; at least one.
    virtual void bookChanged(std::size_t symbol, std::span<const LevelChange> changes, std::uint64_t firstId) = 0;
};

/// A tape turned into a venue: books, numbered trades and bars of every symbol. A pure function of the tape.
class VenueModel final {
public:
    VenueModel(std::unique_ptr<MarketTape> tape, bool fillsQuiet);

    [[nodiscard]] Time now() const { return m_now; }
    [[nodiscard]] std::size_t symbolCount() const { return m_symbols.size(); }
    [[nodiscard]] const VenueSymbol& symbol(std::size_t place) const { return *m_symbols[place]; }
    /// Time of the next event of the tape; nothing at its end.
    [[nodiscard]] std::optional<Time> nextTime() const;
    /// Plays the next event of the tape.
    void playNext(ModelListener& listener);
    /// Time passes without events, not beyond nextTime().
    void moveTo(Time now);
    /// Why the tape broke off; empty if it did not.
    [[nodiscard]] const std::string& failure() const { return m_failure; }
    [[nodiscard]] const MarketTape& tape() const { return *m_tape; }
    [[nodiscard]] std::uint64_t played() const { return m_played; } ///< events of the tape

private:
    void fetch();
    void print(VenueSymbol& symbol, ModelListener& listener);
    void changeBook(VenueSymbol& symbol, std::span<const LevelChange> levels, bool replaces, ModelListener& listener);

    std::unique_ptr<MarketTape> m_tape;
    std::vector<std::unique_ptr<VenueSymbol>> m_symbols;
    Time m_now;
    TapeEvent m_next;
    bool m_hasNext = false;
    std::string m_failure;
    std::uint64_t m_played = 0;
    std::vector<LevelChange> m_changes; // reused
};

} // namespace sextant::feeds::mock
