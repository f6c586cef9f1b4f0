#include "tests/engine/trading/venue/venue_desk.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/trading/sample_instruments.h"

namespace sextant::test {

using namespace trading;
using market::Side;

namespace {

constexpr std::int64_t kLotSize = 100; // size units of a share

} // namespace

market::Instrument venueStock(market::BarSource source)
{
    market::Instrument instrument = spy();
    instrument.barSource = source;
    return instrument;
}

VenueSettings atOnce(FillModel model)
{
    VenueSettings settings;
    settings.model = model;
    settings.latency.entry = settings.latency.response = {};
    settings.latency.feed = Duration{0};
    return settings;
}

VenueDesk::VenueDesk(VenueSettings settings, const market::Instrument& instrument,
                     std::shared_ptr<const market::Calendar> calendar)
    : venue(instrument, std::move(settings), std::move(calendar)), now(Time::fromSeconds(1'618'056'000))
{}

void VenueDesk::collect()
{
    for (const VenueReport& report : venue.reports()) {
        log.push_back(report);
        if (onReport) onReport(report);
    }
    venue.clearReports();
}

void VenueDesk::catchUp()
{
    if (!m_leftTrade && !m_leftQuote) return;
    venue.catchUp(m_leftTrade ? &*m_leftTrade : nullptr, m_leftQuote ? &*m_leftQuote : nullptr);
    m_leftTrade.reset();
    m_leftQuote.reset();
}

void VenueDesk::wait(Duration time)
{
    now = now + time;
    catchUp();
    venue.onTimer(now);
    collect();
}

OrderId VenueDesk::send(OrderTicket ticket)
{
    catchUp();
    if (!ticket.id.isSet()) ticket.id = OrderId{m_lastId + 1};
    m_lastId = std::max(m_lastId, ticket.id.value);
    const OrderId id = venue.submit(now, ticket);
    collect();
    return id;
}

OrderId VenueDesk::sendBracket(OrderTicket entry, std::int64_t stop, std::int64_t target)
{
    catchUp();
    const Side side = market::opposite(entry.side);
    OrderTicket tickets[] = {entry, stopOrder(side, entry.quantity.count, stop),
                             limitOrder(side, entry.quantity.count, target)};
    for (OrderTicket& ticket : tickets)
        ticket.id = OrderId{++m_lastId};
    for (OrderTicket* child : {&tickets[1], &tickets[2]}) {
        child->parent = tickets[0].id;
        child->reduceOnly = true;
        child->group = OrderGroupId{tickets[0].id.value};
        child->groupPolicy = GroupPolicy::ReduceOthers;
    }
    venue.submit(now, tickets);
    collect();
    return tickets[0].id;
}

OrderId VenueDesk::replace(OrderId order, ReplaceTicket terms)
{
    catchUp();
    if (!terms.id.isSet()) terms.id = OrderId{m_lastId + 1};
    m_lastId = std::max(m_lastId, terms.id.value);
    const OrderId id = venue.replace(now, order, terms);
    collect();
    return id;
}

void VenueDesk::cancel(OrderId order, ReasonCode cause)
{
    catchUp();
    venue.cancel(now, order, cause);
    collect();
}

void VenueDesk::quote(std::int64_t bid, std::int64_t ask)
{
    market::Quote quote;
    quote.time = now;
    quote.bid = ticks(bid);
    quote.ask = ticks(ask);
    quote.bidSize = quote.askSize = 100.0;
    if (onlyWatched) {
        const VenueWatch watch = venue.watch();
        if (!watch.bids.isReachedBy(quote.bid) && !watch.asks.isReachedBy(quote.ask)) {
            m_leftQuote = quote;
            ++leftOut;
            return;
        }
    }
    catchUp();
    venue.onQuote(now, quote);
    collect();
}

void VenueDesk::trade(std::int64_t price, double size, Side taker)
{
    market::Trade trade;
    trade.time = now;
    trade.price = ticks(price);
    trade.size = size;
    trade.side = taker;
    if (onlyWatched && !venue.watch().trades.isReachedBy(trade.price)) {
        m_leftTrade = trade;
        ++leftOut;
        return;
    }
    catchUp();
    venue.onTrade(now, trade);
    collect();
}

void VenueDesk::bar(std::int64_t open, std::int64_t high, std::int64_t low, std::int64_t close, double volume)
{
    now = now + std::chrono::minutes(1);
    market::Bar bar;
    bar.end = now;
    bar.durationSeconds = 60;
    bar.open = ticks(open);
    bar.high = ticks(high);
    bar.low = ticks(low);
    bar.close = ticks(close);
    bar.volume = volume;
    wait(Duration{0});
    venue.onBar(now, bar);
    collect();
}

void VenueDesk::tellBook()
{
    catchUp();
    venue.onBook(now, m_book);
    collect();
}

void VenueDesk::setBook(std::initializer_list<BookRow> bids, std::initializer_list<BookRow> asks)
{
    const auto asMap = [](std::initializer_list<BookRow> rows) {
        std::map<std::int64_t, std::int64_t> levels;
        for (const BookRow& row : rows)
            levels[row.price] = row.lots;
        return levels;
    };
    snapshot(asMap(bids), asMap(asks));
}

void VenueDesk::snapshot(const std::map<std::int64_t, std::int64_t>& bids,
                         const std::map<std::int64_t, std::int64_t>& asks)
{
    wait(Duration{0});
    ++m_sequence;
    BookMessage message{true, m_sequence, m_sequence, {}};
    for (const auto& [price, lots] : bids)
        message.levels.push_back({Side::Buy, ticks(price).units, lots * kLotSize});
    for (const auto& [price, lots] : asks)
        message.levels.push_back({Side::Sell, ticks(price).units, lots * kLotSize});
    expects(apply(m_book, message, market::SequenceRule::Consecutive, now) == market::BookVerdict::Applied,
            "a snapshot is taken");
    tellBook();
}

void VenueDesk::change(Side side, std::int64_t price, std::int64_t lots) { changeAll({{side, {price, lots}}}); }

void VenueDesk::changeAll(const std::vector<std::pair<Side, BookRow>>& rows)
{
    wait(Duration{0});
    BookMessage message{false, m_sequence, m_sequence + 1, {}};
    for (const auto& [side, row] : rows)
        message.levels.push_back({side, ticks(row.price).units, row.lots * kLotSize});
    ++m_sequence;
    (void)apply(m_book, message, market::SequenceRule::Consecutive, now);
    tellBook();
}

void VenueDesk::breakBook()
{
    m_book.invalidate();
    tellBook();
}

std::size_t VenueDesk::count(VenueReportKind kind, OrderId order) const
{
    return static_cast<std::size_t>(std::count_if(
        log.begin(), log.end(), [&](const VenueReport& r) { return r.kind == kind && r.order == order; }));
}

VenueReport VenueDesk::last(VenueReportKind kind, OrderId order) const
{
    const auto it = std::find_if(log.rbegin(), log.rend(),
                                 [&](const VenueReport& r) { return r.kind == kind && r.order == order; });
    return it == log.rend() ? VenueReport{} : *it;
}

std::vector<Execution> VenueDesk::fills(OrderId order) const
{
    std::vector<Execution> out;
    for (const VenueReport& report : log)
        if (report.kind == VenueReportKind::Filled && report.order == order) out.push_back(report.execution);
    return out;
}

std::int64_t VenueDesk::filled(OrderId order) const
{
    std::int64_t sum = 0;
    for (const Execution& e : fills(order))
        sum += e.quantity.count;
    return sum;
}

OrderState VenueDesk::state(OrderId order) const
{
    const auto it = std::find_if(log.rbegin(), log.rend(), [&](const VenueReport& r) {
        return r.order == order && r.kind != VenueReportKind::Illegal;
    });
    return it == log.rend() ? OrderState::Created : it->to;
}

OrderTicket marketOrder(Side side, std::int64_t lots)
{
    OrderTicket ticket;
    ticket.side = side;
    ticket.quantity = Lots{lots};
    return ticket;
}

OrderTicket limitOrder(Side side, std::int64_t lots, std::int64_t limit)
{
    OrderTicket ticket = marketOrder(side, lots);
    ticket.kind = OrderKind::Limit;
    ticket.limit = ticks(limit);
    return ticket;
}

OrderTicket stopOrder(Side side, std::int64_t lots, std::int64_t stop)
{
    OrderTicket ticket = marketOrder(side, lots);
    ticket.kind = OrderKind::Stop;
    ticket.stopPrice = ticks(stop);
    return ticket;
}

OrderTicket stopLimitOrder(Side side, std::int64_t lots, std::int64_t stop, std::int64_t limit)
{
    OrderTicket ticket = stopOrder(side, lots, stop);
    ticket.kind = OrderKind::StopLimit;
    ticket.limit = ticks(limit);
    return ticket;
}

OrderTicket trailingOrder(Side side, std::int64_t lots, std::int64_t distance)
{
    OrderTicket ticket = marketOrder(side, lots);
    ticket.kind = OrderKind::TrailingStop;
    ticket.trail.kind = Trail::Kind::Amount;
    ticket.trail.amount = ticks(distance);
    return ticket;
}

} // namespace sextant::test
