#include <algorithm>
#include <array>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/trading/fills/limit_fill.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/venue/fill_ladder.h"
#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

using market::Side;
using trading::FillModel;
using trading::OrderKind;
using trading::OrderTicket;
using trading::PaperVenue;

constexpr std::size_t kVenueTrades = 2'000'000;
constexpr std::size_t kBookMessages = 300'000;
constexpr std::int64_t kVenueTick = 1'000'000;
constexpr std::int64_t kRestingPerSide = 10; ///< per side

market::Instrument venueInstrument()
{
    market::Instrument instrument;
    instrument.id = InstrumentId{1};
    instrument.symbol = "BTC-USDT";
    instrument.quote = "USDT";
    instrument.tick = Price{kVenueTick};
    instrument.lot = {1, 5};
    instrument.calendar = "24-7";
    instrument.fees.takerPpm = 500;
    instrument.fees.makerPpm = 200;
    instrument.barSource = market::BarSource::Trades;
    return market::validated(instrument).value();
}

/// Trades of a walk that keeps between the resting orders, a millisecond apart.
std::vector<market::Trade> venueTape()
{
    RandomStream random(11, RandomPurpose::Test);
    std::vector<market::Trade> trades(kVenueTrades);
    std::int64_t price = 60'000'00;
    Time time = Time::fromSeconds(1'618'056'000);
    for (market::Trade& trade : trades) {
        price += static_cast<std::int64_t>(random.nextBelow(3)) - 1 - (price - 60'000'00) / 200;
        time = time + std::chrono::milliseconds(1);
        trade.time = time;
        trade.price = Price{price * kVenueTick};
        trade.size = 0.001 * static_cast<double>(1 + random.nextBelow(100));
        trade.side = random.nextBelow(2) == 0 ? Side::Buy : Side::Sell;
        trade.instrument = 1;
    }
    return trades;
}

/// Ten limits and ten stops on each side, far enough that none is reached.
void sendResting(PaperVenue& venue, Time now)
{
    std::uint64_t id = 0;
    for (std::int64_t i = 0; i < kRestingPerSide; ++i) {
        for (const Side side : {Side::Buy, Side::Sell}) {
            OrderTicket limit;
            limit.id = OrderId{++id};
            limit.side = side;
            limit.kind = OrderKind::Limit;
            limit.quantity = Lots{1'000};
            limit.limit = Price{(60'000'00 - market::sign(side) * (100'000 + i)) * kVenueTick};
            venue.submit(now, limit);
            OrderTicket stop = limit;
            stop.id = OrderId{++id};
            stop.kind = OrderKind::Stop;
            stop.stopPrice = Price{(60'000'00 + market::sign(side) * (100'000 + i)) * kVenueTick};
            stop.limit = {};
            venue.submit(now, stop);
        }
    }
    venue.clearReports();
}

double millionsOfRecords(std::size_t records, double seconds) { return static_cast<double>(records) / seconds / 1e6; }

double throughVenue(const std::vector<market::Trade>& tape, bool asksWhatMatters)
{
    PaperVenue venue(venueInstrument(), {});
    const Time begin = tape.front().time - std::chrono::seconds(1);
    sendResting(venue, begin);
    venue.onTimer(tape.front().time);
    venue.onTrade(tape.front().time, tape.front());
    std::size_t told = 0;
    const double seconds = secondsOf([&] {
        trading::VenueWatch watch = venue.watch();
        for (const market::Trade& trade : tape) {
            if (asksWhatMatters && !watch.trades.isReachedBy(trade.price)) [[likely]]
                continue;
            venue.onTrade(trade.time, trade);
            ++told;
        }
    });
    expects(venue.orders().size() == 4 * kRestingPerSide && (asksWhatMatters ? told == 0 : told == tape.size()),
            "the measured orders rest, and the venue looks at every trade it is told of");
    return millionsOfRecords(tape.size(), seconds);
}

/// The same prices against the same orders, by the functions that price them and nothing else.
double bareLoop(const std::vector<market::Trade>& tape)
{
    const market::Instrument instrument = venueInstrument();
    const trading::FillSettings settings;
    std::size_t filled = 0;
    const double seconds = secondsOf([&] {
        for (const market::Trade& trade : tape)
            for (std::int64_t i = 0; i < kRestingPerSide; ++i)
                for (const Side side : {Side::Buy, Side::Sell}) {
                    const Price limit{(60'000'00 - market::sign(side) * (100'000 + i)) * kVenueTick};
                    if (limitAtTrade(instrument, settings, side, limit, true, trade)) ++filled;
                    const Price stop{(60'000'00 + market::sign(side) * (100'000 + i)) * kVenueTick};
                    if (side == Side::Buy ? trade.price >= stop : trade.price <= stop) ++filled;
                }
    });
    expects(filled == 0, "nothing fills in the bare loop either");
    return millionsOfRecords(tape.size(), seconds);
}

Result<std::vector<Row>> measureTradesAtVenue(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::vector<market::Trade> tape = venueTape();
    std::vector<Row> rows;
    for (const bool asks : {false, true}) {
        const auto samples = interleave(
            environment, [&] { return throughVenue(tape, asks); }, [&] { return bareLoop(tape); });
        if (!samples) return tl::unexpected(samples.error());
        rows.push_back(judge(plans[rows.size()], *samples));
    }
    return rows;
}

/// Book messages of one level each around a mid that wanders, each a millisecond apart.
std::vector<market::BookDelta> bookTape()
{
    RandomStream random(12, RandomPurpose::Test);
    std::vector<market::BookDelta> deltas(kBookMessages);
    Time time = Time::fromSeconds(1'618'056'000);
    std::uint64_t sequence = 1;
    for (market::BookDelta& delta : deltas) {
        time = time + std::chrono::milliseconds(1);
        const bool isBid = random.nextBelow(2) == 0;
        const auto away = 1 + static_cast<std::int64_t>(random.nextBelow(40));
        delta.time = time;
        delta.side = isBid ? Side::Buy : Side::Sell;
        delta.price = Price{(60'000'00 + (isBid ? -away : away)) * kVenueTick};
        delta.size = market::BookSize{static_cast<std::int64_t>(1 + random.nextBelow(1'000)) * 1'000'000};
        delta.previous = sequence;
        delta.sequence = ++sequence;
        delta.rule = market::SequenceRule::Consecutive;
        delta.instrument = 1;
    }
    return deltas;
}

void beginBook(market::OrderBook& book, Time time)
{
    for (std::int64_t i = 1; i <= 100; ++i)
        for (const Side side : {Side::Buy, Side::Sell}) {
            market::BookSnapshot level;
            level.time = time;
            level.side = side;
            level.price = Price{(60'000'00 - market::sign(side) * i) * kVenueTick};
            level.size = market::BookSize{100'000'000};
            level.previous = level.sequence = 1;
            level.rule = market::SequenceRule::Consecutive;
            level.instrument = 1;
            level.part = static_cast<std::uint8_t>((i == 1 && side == Side::Buy ? market::kFirstOfUpdate : 0) |
                                                   (i == 100 && side == Side::Sell ? market::kLastOfUpdate : 0));
            book.apply(level);
        }
    expects(book.isLive(), "the measured book is live");
}

/// The queues of twenty orders followed over every change of the book; with no venue, the book alone.
double throughBook(const std::vector<market::BookDelta>& tape, bool withVenue)
{
    trading::VenueSettings settings;
    settings.model = FillModel::F3;
    PaperVenue venue(venueInstrument(), settings);
    market::OrderBook book;
    const Time begin = tape.front().time - std::chrono::seconds(1);
    beginBook(book, begin);
    venue.onBook(begin, book);
    std::uint64_t id = 0;
    for (std::int64_t i = 1; i <= kRestingPerSide; ++i)
        for (const Side side : {Side::Buy, Side::Sell}) {
            OrderTicket limit;
            limit.id = OrderId{++id};
            limit.side = side;
            limit.kind = OrderKind::Limit;
            limit.quantity = Lots{1'000};
            limit.limit = Price{(60'000'00 - market::sign(side) * i) * kVenueTick};
            venue.submit(begin, limit);
        }
    venue.onTimer(tape.front().time);
    venue.clearReports();
    const double seconds = secondsOf([&] {
        for (const market::BookDelta& delta : tape) {
            if (withVenue) venue.onTimer(delta.time);
            book.apply(delta);
            if (withVenue) venue.onBook(delta.time, book);
        }
    });
    expects(book.isLive() && venue.orders().size() == 2 * kRestingPerSide && venue.orders().front().queue,
            "the measured orders queue in a live book");
    keep(book.best(Side::Buy)->price.units);
    return millionsOfRecords(tape.size(), seconds);
}

Result<std::vector<Row>> measureBooksAtVenue(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::vector<market::BookDelta> tape = bookTape();
    const auto samples = interleave(
        environment, [&] { return throughBook(tape, true); }, [&] { return throughBook(tape, false); });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples)};
}

/// Orders that take at once: sent, accepted, filled and told of.
double throughOrders(FillModel model)
{
    constexpr std::size_t kOrders = 200'000;
    trading::VenueSettings settings;
    settings.model = model;
    settings.latency.entry = settings.latency.response = {};
    PaperVenue venue(venueInstrument(), settings);
    market::Quote quote;
    quote.bid = Price{59'999'00 * kVenueTick};
    quote.ask = Price{60'001'00 * kVenueTick};
    const Time begin = Time::fromSeconds(1'618'056'000);
    std::size_t fills = 0;
    const double seconds = secondsOf([&] {
        for (std::size_t i = 0; i < kOrders; ++i) {
            const Time now = begin + std::chrono::milliseconds(i);
            OrderTicket ticket;
            ticket.id = OrderId{i + 1};
            ticket.side = i % 2 == 0 ? Side::Buy : Side::Sell;
            ticket.quantity = Lots{100};
            venue.submit(now, ticket);
            quote.time = now;
            venue.onQuote(now, quote);
            for (const trading::VenueReport& report : venue.reports())
                if (report.kind == trading::VenueReportKind::Filled) ++fills;
            venue.clearReports();
        }
    });
    expects(fills == kOrders, "every measured order fills");
    return millionsOfRecords(kOrders, seconds);
}

Result<std::vector<Row>> measureOrdersAtVenue(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const auto samples = interleave(
        environment, [] { return throughOrders(FillModel::F1); }, [] { return throughOrders(FillModel::F0); });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples)};
}

} // namespace

std::vector<Benchmark> venueBenchmarks()
{
    const auto plan = [](const char* name) { return RowPlan{name, "M events/s", Better::Higher, {}}; };
    return {{{plan("venue, trades past 40 resting orders"), plan("venue, the same where it says what matters")},
             measureTradesAtVenue},
            {{plan("venue, book changes past 20 queued orders (F3)")}, measureBooksAtVenue},
            {{plan("venue, market orders sent and filled (F1)")}, measureOrdersAtVenue}};
}

} // namespace sextant::bench
