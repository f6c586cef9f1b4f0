#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/feeds/venues/decoded_frame.h"
#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/symbol_table.h"

namespace sextant::feeds {

/// What one message of a book says of itself.
struct BookHead {
    bool isSnapshot = false;
    market::SequenceRule rule = market::SequenceRule::None;
    std::uint64_t previous = 0; ///< BookLevel::previous; of a snapshot its own sequence
    std::uint64_t sequence = 0;
    Time time;
};

/// Writes one message of a book into a frame, level by level; finish() makes it whole.
class BookRun final {
public:
    BookRun(DecodedFrame& out, const FeedSymbol& symbol, const BookHead& head);
    void add(market::Side side, Price price, market::BookSize size, std::uint8_t flags)
    {
        market::BookLevel& level = m_out->levels.emplace_back(m_level);
        level.price = price;
        level.size = size;
        level.side = side;
        level.flags = flags;
    }
    /// For venues whose messages say behind the levels what they are: holds for all of them.
    void setHead(const BookHead& head);
    /// Adds the DecodedBook; a message without levels becomes the one record that carries its ids on.
    void finish();
    [[nodiscard]] const FeedSymbol& symbol() const { return *m_symbol; }
    [[nodiscard]] bool isFull() const { return m_out->levels.size() >= JsonFrame::kMaxLevels; }

private:
    BookRun(DecodedFrame& out, const FeedSymbol& symbol, const BookHead& head, std::size_t first);

    DecodedFrame* m_out;
    const FeedSymbol* m_symbol;
    BookHead m_head;
    market::BookLevel m_level; // what all of them have
    std::size_t m_first;
};

/// How a venue writes a level whose price is 0.
enum class ZeroPrice : std::uint8_t { IsWrong, IsSkipped };

/// Reads [[price, size, …], …] of one side; more entries of a level are passed over. False: json.error() names the
/// level, without the list's own name.
[[nodiscard]] bool readLevels(JsonFrame& json, JsonArray list, market::Side side, BookRun& run,
                              ZeroPrice zero = ZeroPrice::IsWrong);

} // namespace sextant::feeds
