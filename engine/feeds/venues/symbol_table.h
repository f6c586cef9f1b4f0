#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/ids.h"
#include "engine/market/instrument.h"

namespace sextant::feeds {

/// One instrument of a feed: what the venue calls it, and the scales its numbers are read with.
struct FeedSymbol {
    std::string text;        ///< as the venue writes it in its frames: "BTCUSDT", "BTC-USD", "AAPL"
    InstrumentId instrument; ///< of the session
    int priceScale = 8;      ///< Instrument::priceScale
    int sizeScale = 8;       ///< market::bookSizeScale()
};

/// The instruments a connection listens to, found by the venue's spelling without allocation. Filled before the first
/// frame; the texts stay where they are.
class SymbolTable final {
public:
    /// A text already there is left as it is. Returns the entry.
    const FeedSymbol& add(std::string text, const market::Instrument& instrument);
    /// Null: nobody asked for it. Letters count as they are written.
    [[nodiscard]] const FeedSymbol* find(std::string_view text) const;
    [[nodiscard]] const std::deque<FeedSymbol>& all() const { return m_symbols; }

private:
    struct Entry {
        std::uint64_t key = 0; ///< made of the text: equal texts have equal keys
        const FeedSymbol* symbol = nullptr;
    };
    std::deque<FeedSymbol> m_symbols; // addresses stay
    std::vector<Entry> m_byKey;       // ascending
};

} // namespace sextant::feeds
