#include "engine/feeds/venues/book_run.h"

#include <array>
#include <string>

namespace sextant::feeds {
namespace {

bool isZero(std::string_view number) { return !number.empty() && number.find_first_not_of("0.") == std::string::npos; }

} // namespace

BookRun::BookRun(DecodedFrame& out, const FeedSymbol& symbol, const BookHead& head)
    : BookRun(out, symbol, head, out.levels.size())
{}

BookRun::BookRun(DecodedFrame& out, const FeedSymbol& symbol, const BookHead& head, std::size_t first)
    : m_out(&out), m_symbol(&symbol), m_head(head), m_first(first)
{
    m_level.time = head.time;
    m_level.previous = head.previous;
    m_level.sequence = head.sequence;
    m_level.instrument = symbol.instrument.value;
    m_level.part = 0;
    m_level.rule = head.rule;
}

void BookRun::setHead(const BookHead& head)
{
    *this = BookRun(*m_out, *m_symbol, head, m_first);
    for (std::size_t i = m_first; i < m_out->levels.size(); ++i) {
        market::BookLevel& level = m_out->levels[i];
        level.time = head.time;
        level.previous = head.previous;
        level.sequence = head.sequence;
        level.rule = head.rule;
    }
}

void BookRun::finish()
{
    const std::size_t count = m_out->levels.size() - m_first;
    if (count == 0) add(market::Side::None, Price{}, market::BookSize{}, 0);
    m_out->levels[m_first].part |= market::kFirstOfUpdate;
    m_out->levels.back().part |= market::kLastOfUpdate;
    m_out->books.push_back({m_head.isSnapshot, m_symbol->instrument.value, m_first, count, m_head.previous,
                            m_head.sequence, m_head.rule, m_head.time});
}

bool readLevels(JsonFrame& json, JsonArray list, market::Side side, BookRun& run, ZeroPrice zero)
{
    return json.elements(list, [&](JsonValue item) {
        std::array<JsonCell, 2> cells;
        if (!json.row(item, cells)) return false;
        if (zero == ZeroPrice::IsSkipped && isZero(cells[0].text)) return true;
        if (run.isFull())
            return json.fault({}, "is one level too many, expected at most " + std::to_string(JsonFrame::kMaxLevels));
        Price price;
        market::BookSize size;
        std::uint8_t flags = 0;
        if (!json.price(cells[0], run.symbol().priceScale, price, flags)) return json.within(0);
        if (!json.size(cells[1], run.symbol().sizeScale, size, flags)) return json.within(1);
        run.add(side, price, size, flags);
        return true;
    });
}

} // namespace sextant::feeds
