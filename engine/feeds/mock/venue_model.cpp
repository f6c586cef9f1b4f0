#include "engine/feeds/mock/venue_model.h"

#include <algorithm>

#include "engine/feeds/mock/decimal_text.h"
#include "engine/market/book/book_records.h"

namespace sextant::feeds::mock {
namespace {

using market::Side;

// Ids as high as at real venues, so that nobody takes them for 32-bit numbers.
constexpr std::uint64_t kFirstTradeId = 5'310'022'113;
constexpr std::uint64_t kFirstBookId = 48'211'500'100;

int digitsOf(std::int64_t units, int scale)
{
    for (; scale > 0 && units % 10 == 0; --scale)
        units /= 10;
    return scale;
}

std::string lettersOf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) out.push_back(c);
        if (c >= 'a' && c <= 'z') out.push_back(static_cast<char>(c - 'a' + 'A'));
    }
    return out;
}

} // namespace

VenueSymbol::VenueSymbol(market::Instrument what, bool tapeHasBook, bool fillsQuiet, std::size_t place)
    : instrument(std::move(what)), sizeScale(market::bookSizeScale(instrument)),
      tickDigits(digitsOf(instrument.tick.units, instrument.priceScale)),
      lotDigits(digitsOf(instrument.lot.mantissa, instrument.lot.scale)), hasTapeBook(tapeHasBook),
      book(kFirstBookId + place * 1'000'000'007), madeUp(instrument, place + 1), bars(fillsQuiet),
      nextTrade(kFirstTradeId + place * 1'000'003)
{
    const std::string& symbol = instrument.symbol;
    const std::size_t dash = symbol.rfind('-');
    isShare = instrument.assetClass == market::AssetClass::Equity ||
              instrument.assetClass == market::AssetClass::Index || dash == std::string::npos;
    base = lettersOf(isShare ? std::string_view(symbol) : std::string_view(symbol).substr(0, dash));
    quote = lettersOf(isShare ? std::string_view(instrument.quote) : std::string_view(symbol).substr(dash + 1));
    if (quote.empty()) quote = "USD"; // where everything is a pair
}

std::string VenueSymbol::priceText(Price price, int digits) const
{
    return decimalText(price.units, instrument.priceScale, digits);
}

std::string VenueSymbol::sizeText(std::int64_t size, int digits) const { return decimalText(size, sizeScale, digits); }

std::string VenueSymbol::turnoverText(__int128 turnover, int digits) const
{
    std::string text = roundedText(turnover, instrument.priceScale + sizeScale, 8);
    int shown = 8;
    for (; shown > digits && text.back() == '0'; --shown)
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::size_t VenueSymbol::tradesUpTo(std::uint64_t id) const
{
    const auto behind = std::upper_bound(trades.begin(), trades.end(), id,
                                         [](std::uint64_t wanted, const VenueTrade& each) { return wanted < each.id; });
    return static_cast<std::size_t>(behind - trades.begin());
}

VenueModel::VenueModel(std::unique_ptr<MarketTape> tape, bool fillsQuiet) : m_tape(std::move(tape))
{
    const auto& instruments = m_tape->instruments();
    for (std::size_t i = 0; i < instruments.size(); ++i)
        m_symbols.push_back(std::make_unique<VenueSymbol>(instruments[i], m_tape->hasBook(i), fillsQuiet, i));
    fetch();
    if (m_hasNext) m_now = m_next.time;
}

std::optional<Time> VenueModel::nextTime() const
{
    return m_hasNext ? std::optional(std::max(m_next.time, m_now)) : std::nullopt;
}

void VenueModel::moveTo(Time now)
{
    if (now <= m_now) return;
    m_now = now;
    if (!m_hasNext) return; // behind the end of the tape there are no quiet minutes, there is nothing
    for (const auto& symbol : m_symbols)
        symbol->bars.moveTo(now);
}

void VenueModel::fetch()
{
    const auto more = m_tape->next(m_next);
    m_hasNext = more && *more;
    if (!more) m_failure = more.error().message;
}

void VenueModel::playNext(ModelListener& listener)
{
    if (!m_hasNext) return;
    moveTo(m_next.time);
    ++m_played;
    VenueSymbol& symbol = *m_symbols[m_next.symbol];
    switch (m_next.kind) {
    case TapeEvent::Kind::Trade:
        print(symbol, listener);
        break;
    case TapeEvent::Kind::Quote:
        if (symbol.hasTapeBook) break;
        symbol.hasQuotes = true;
        if (m_next.bid.units > 0 && m_next.ask.units > 0 && m_next.bid >= m_next.ask) break; // no venue shows that
        changeBook(symbol, symbol.madeUp.around(m_next.bid, m_next.ask, m_next.bidSize, m_next.askSize), true,
                   listener);
        break;
    case TapeEvent::Kind::Book:
        changeBook(symbol, m_next.levels, m_next.replacesBook, listener);
        break;
    }
    fetch();
}

void VenueModel::print(VenueSymbol& symbol, ModelListener& listener)
{
    Side taker = m_next.taker;
    if (taker == Side::None) { // the tick rule
        const VenueTrade* last = symbol.last();
        taker = last == nullptr || m_next.price > last->price ? Side::Buy
                : m_next.price < last->price                  ? Side::Sell
                                                              : last->taker;
    }
    const VenueTrade trade{symbol.nextTrade++, m_now, m_next.price, m_next.size, taker};
    symbol.trades.push_back(trade);
    if (symbol.trades.size() > VenueSymbol::kTradesKept) symbol.trades.pop_front();
    symbol.bars.add(trade);
    if (!symbol.hasTapeBook && !symbol.hasQuotes)
        changeBook(symbol, symbol.madeUp.aroundPrint(trade.price, taker), true, listener);
    listener.traded(static_cast<std::size_t>(m_next.symbol), trade);
}

void VenueModel::changeBook(VenueSymbol& symbol, std::span<const LevelChange> levels, bool replaces,
                            ModelListener& listener)
{
    m_changes.clear();
    const std::uint64_t firstId = symbol.book.id() + 1;
    symbol.book.apply(levels, replaces, m_changes);
    if (!m_changes.empty()) listener.bookChanged(m_next.symbol, m_changes, firstId);
}

} // namespace sextant::feeds::mock
