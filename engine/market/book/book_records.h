#pragma once

#include <compare>
#include <cstdint>
#include <type_traits>

#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/market/records.h"

namespace sextant::market {

struct Instrument;

/// A displayed quantity as a whole number of the instrument's size units 10^-bookSizeScale() of its base, so that what
/// a venue wrote is kept to the last digit. Only meaningful beside its instrument.
struct BookSize {
    std::int64_t units = 0;
    friend constexpr auto operator<=>(const BookSize&, const BookSize&) = default;
};

/// What the ids of a venue's book updates promise (protocols.md §0.1, §1). An update takes the book from `previous` to
/// `sequence`; Binance spot's U is previous + 1.
enum class SequenceRule : std::uint8_t {
    None,        ///< no ids: every update is taken (Coinbase Exchange)
    Overlapping, ///< an update may begin within what is known, never behind it (Binance spot, KuCoin)
    Linked,      ///< each names the one before it (Binance USD-M `pu`, OKX `prevSeqId`)
    Consecutive, ///< ids rise by one; a snapshot within the stream replaces whatever there was (Bybit)
};

/// Which record of its message this is. Bits; a message of one level has both.
enum BookPart : std::uint8_t { kFirstOfUpdate = 1, kLastOfUpdate = 2 };

/// One level of a book message. A message stands on the tape as a run of such records, in the order of the message,
/// with one time, `previous` and `sequence`; one without levels is a single record of Side::None, which carries the ids
/// on.
struct BookLevel {
    Time time;
    Price price;
    BookSize size;              ///< what now stands there, >= 0; 0 takes the level away
    std::uint64_t previous = 0; ///< id the book must have for this; of a snapshot its own `sequence`
    std::uint64_t sequence = 0; ///< id the book has behind it
    std::uint16_t instrument = 0;
    Side side = Side::None; ///< Buy: a bid, Sell: an ask
    std::uint8_t flags = 0; ///< RecordFlag; kRounded: of price or size
    std::uint8_t part = kFirstOfUpdate | kLastOfUpdate;
    SequenceRule rule = SequenceRule::None;
    std::uint16_t unused = 0;
};
static_assert(sizeof(BookLevel) == 48 && std::is_trivially_copyable_v<BookLevel>);

/// A level of a snapshot: the run of them replaces the book.
struct BookSnapshot : BookLevel {};
/// A level that changed.
struct BookDelta : BookLevel {};
static_assert(sizeof(BookSnapshot) == 48 && std::is_trivially_copyable_v<BookSnapshot>);
static_assert(sizeof(BookDelta) == 48 && std::is_trivially_copyable_v<BookDelta>);

/// Decimal digits of an instrument's book sizes: 8, more if its lot is finer (at most 12); 2 where the lot is a whole
/// number, since coins worth next to nothing are quoted by the trillion.
[[nodiscard]] int bookSizeScale(const Instrument& instrument);
/// One size unit in units of the base, 10^-bookSizeScale().
[[nodiscard]] double bookSizeUnit(const Instrument& instrument);
/// The whole lots in a size, rounded down.
[[nodiscard]] Lots wholeLots(const Instrument& instrument, BookSize size);
/// The size of so many lots, rounded half-even where a lot is finer than a size unit; at the ends of the range it stays
/// there.
[[nodiscard]] BookSize bookSizeOf(const Instrument& instrument, Lots lots);
/// A traded volume in units of the base as a book size, rounded to the nearest unit; at the ends of the range it stays
/// there.
[[nodiscard]] BookSize bookSizeOf(const Instrument& instrument, double volume);

} // namespace sextant::market
