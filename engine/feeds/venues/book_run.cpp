#include "engine/feeds/venues/book_run.h"

#include <array>
#include <string>

namespace sextant::feeds {
namespace {

bool isZero(std::string_view number) { return !number.empty() && number.find_first_not_of("0.") == std::string::npos; }

} // namespace

BookRun::BookRun(DecodedFrame& out, const FeedSymbol& symbol, const BookHead& head)
    : m_out(&out), m_symbol(&symbol), m_head(head), m_first(out.levels.size())
{}

void BookRun::add(market::Side side, Price price, market::BookSize size, std::uint8_t flags)
{
    market::BookLevel& level = m_out->levels.emplace_back();
    level.time = m_head.time;
    level.price = price;
    level.size = size;
    level.previous = m_head.previous;
    level.sequence = m_head.sequence;
    level.instrument = m_symbol->instrument.value;
    level.side = side;
    level.flags = flags;
    level.part = 0;
    level.rule = m_head.rule;
}

void BookRun::setHead(const BookHead& head)
{
    m_head = head;
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
