#include <rapidcheck.h>

#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "engine/core/philox.h"
#include "engine/trading/fills/limit_fill.h"
#include "engine/trading/fills/market_fill.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;
using Kind = VenueReportKind;

namespace {

/// F1 and F1B for market and limit orders as plainly as they can be written: every order looks at every record. The
/// independent version that PaperVenue is compared with.
class PlainVenue final {
public:
    struct Filled {
        std::uint64_t order;
        std::int64_t lots;
        std::int64_t price;
        Time time;
        bool maker;
        friend bool operator==(const Filled&, const Filled&) = default;
    };
    std::vector<Filled> fills;
    std::int64_t position = 0;

    explicit PlainVenue(const market::Instrument& instrument) : m_instrument(instrument) {}

    void submit(Time now, const OrderTicket& ticket)
    {
        m_orders.push_back({ticket, now, now + std::chrono::milliseconds(50)});
    }
    void cancel(Time now, OrderId id)
    {
        for (Order& order : m_orders)
            if (order.ticket.id == id && order.cancelAt == Time::max())
                order.cancelAt = std::max(now + std::chrono::milliseconds(50), order.arrives);
    }
    void arrivals(Time now)
    {
        for (Order& order : m_orders) {
            if (order.done || order.accepted || order.arrives > now) continue;
            order.accepted = true;
            if (order.ticket.kind != OrderKind::Limit) continue;
            const Price limit = order.ticket.limit;
            if (isFresh(order.arrives))
                order.rests = !isMarketable(order.ticket.side, limit, m_quote);
            else if (m_last.units > 0)
                order.rests = !isMarketable(m_instrument, {}, order.ticket.side, limit, m_last);
        }
        for (Order& order : m_orders)
            if (order.cancelAt <= now) order.done = true;
    }
    void trade(Time now, const market::Trade& trade)
    {
        arrivals(now);
        m_last = trade.price;
        each(now, [&](Order& order) -> std::optional<PricedFill> {
            const Side side = order.ticket.side;
            const bool isQuoted = isFresh(now);
            if (order.ticket.kind == OrderKind::Limit) {
                const Price limit = order.ticket.limit;
                if (isQuoted && !order.rests) return limitAtQuote(m_instrument, {}, side, limit, false, m_quote);
                return limitAtTrade(m_instrument, {}, side, limit, order.rests, trade);
            }
            if (isQuoted) return fillAtQuote(m_instrument, {}, side, m_quote);
            return fillAroundTrade(m_instrument, {}, side, trade);
        });
    }
    void quote(Time now, const market::Quote& quote)
    {
        arrivals(now);
        m_quote = quote;
        each(now, [&](Order& order) -> std::optional<PricedFill> {
            if (order.ticket.kind == OrderKind::Limit)
                return limitAtQuote(m_instrument, {}, order.ticket.side, order.ticket.limit, order.rests, quote);
            return fillAtQuote(m_instrument, {}, order.ticket.side, quote);
        });
    }
    void bar(Time now, const market::Bar& bar)
    {
        arrivals(now);
        for (const bool atOpen : {true, false}) {
            bool inside[2] = {false, false};
            for (Order& order : m_orders) {
                const Side side = order.ticket.side;
                if (order.done || !order.accepted || bar.start() < order.submitted) continue;
                if (order.ticket.kind == OrderKind::Market) {
                    if (atOpen) fill(now, order, fillAtBarOpen(m_instrument, {}, side, bar));
                    continue;
                }
                if (atOpen != opensWithin(side, order.ticket.limit, bar)) continue;
                if (!atOpen && inside[side == Side::Buy ? 1 : 0]) continue; // the other side may have come before
                if (const auto priced = limitInBar(m_instrument, {}, side, order.ticket.limit, bar)) {
                    fill(now, order, *priced);
                    if (!atOpen) inside[side == Side::Buy ? 0 : 1] = true;
                }
            }
        }
        m_last = bar.close;
    }

private:
    struct Order {
        OrderTicket ticket;
        Time submitted;
        Time arrives;
        Time cancelAt = Time::max();
        bool accepted = false;
        bool rests = false;
        bool done = false;
    };

    [[nodiscard]] bool isFresh(Time now) const
    {
        return m_quote.isUsable() && now - m_quote.time <= std::chrono::seconds(2);
    }
    template <class PriceFor>
    void each(Time now, const PriceFor& priceFor)
    {
        for (Order& order : m_orders) {
            if (order.done || !order.accepted) continue;
            if (const auto priced = priceFor(order))
                fill(now, order, *priced);
            else
                order.rests = true;
        }
    }
    void fill(Time now, Order& order, const PricedFill& priced)
    {
        order.done = true;
        position += market::sign(order.ticket.side) * order.ticket.quantity.count;
        fills.push_back({order.ticket.id.value, order.ticket.quantity.count, priced.price.units, now,
                         priced.liquidity == Liquidity::Maker});
    }

    market::Instrument m_instrument;
    std::vector<Order> m_orders;
    market::Quote m_quote;
    Price m_last;
};

/// F2 the same way: a book as a map, queues by the formulas of execution.md §7.2 (power 3, partial fills).
class PlainBookVenue final {
public:
    using Levels = std::map<std::int64_t, std::int64_t>; // ticks -> lots
    std::vector<PlainVenue::Filled> fills;

    void submit(Time now, const OrderTicket& ticket)
    {
        m_orders.push_back({ticket, now + std::chrono::milliseconds(50), ticket.quantity.count});
    }
    void arrivals(Time now)
    {
        for (Order& order : m_orders) {
            if (order.accepted || order.arrives > now) continue;
            order.accepted = true;
            m_queue.push_back(&order - m_orders.data());
            const bool takes = order.ticket.kind == OrderKind::Market || crosses(order);
            if (takes) take(order, order.arrives);
            order.took = takes;
            if (order.ticket.tif == TimeInForce::ImmediateOrCancel) order.left = 0;
            if (order.left > 0 && order.ticket.kind == OrderKind::Limit) order.front = order.seen = displayed(order);
        }
    }
    void book(Time now, const Levels& bids, const Levels& asks)
    {
        arrivals(now);
        const auto sizeOf = [](const Levels& levels, std::int64_t price) {
            const auto it = levels.find(price);
            return it == levels.end() ? 0 : it->second;
        };
        for (auto& [side, levels, fresh] : {std::tuple(0, &m_bids, &bids), std::tuple(1, &m_asks, &asks)})
            std::erase_if(m_eaten[side], [&, &levels = levels, &fresh = fresh](const auto& eaten) {
                return sizeOf(*levels, eaten.first) != sizeOf(*fresh, eaten.first);
            });
        m_bids = bids;
        m_asks = asks;
        for (const std::ptrdiff_t index : m_queue) {
            Order& order = m_orders[static_cast<std::size_t>(index)];
            if (order.left == 0) continue;
            if (order.ticket.kind == OrderKind::Market) {
                take(order, now);
            } else if (crosses(order)) {
                if (order.took)
                    take(order, now);
                else
                    fill(order, order.left, order.ticket.limit.units / ticks(1).units, true, now);
            } else {
                order.took = false;
                const double size = displayed(order);
                const double change = order.seen - size - order.traded;
                const double back = order.seen - order.front;
                double front = order.front;
                if (change >= 0.0) {
                    const double f = std::max(order.front, 0.0);
                    const double b = std::max(back, 0.0);
                    double p = b * b * b / (b * b * b + f * f * f);
                    if (!std::isfinite(p)) p = 1.0;
                    front = front - (1.0 - p) * change + std::min(back - p * change, 0.0);
                }
                order.front = std::min({order.front, front, size});
                order.seen = size;
                order.traded = 0.0;
            }
        }
    }
    void trade(Time now, std::int64_t price, std::int64_t lots, Side taker)
    {
        arrivals(now);
        double left = static_cast<double>(lots) * kLot;
        for (const std::ptrdiff_t index : m_queue) {
            Order& order = m_orders[static_cast<std::size_t>(index)];
            if (order.left == 0 || order.ticket.kind == OrderKind::Market) continue;
            const std::int64_t limit = order.ticket.limit.units / ticks(1).units;
            const bool isBuy = order.ticket.side == Side::Buy;
            if (isBuy ? price < limit : price > limit) {
                if (!order.took) fill(order, order.left, limit, true, now);
                continue;
            }
            if (price != limit || taker == order.ticket.side || left <= 0.0) continue;
            order.front -= left;
            order.traded += left;
            if (order.front >= 0.0) continue;
            const auto whole = static_cast<std::int64_t>(std::floor(-order.front / kLot + 0.5));
            const std::int64_t most = std::min({whole, static_cast<std::int64_t>(left / kLot + 0.5), order.left});
            if (most <= 0) continue;
            order.front = 0.0;
            fill(order, most, limit, true, now);
            left -= static_cast<double>(most) * kLot;
        }
    }

private:
    static constexpr double kLot = 100.0;
    struct Order {
        OrderTicket ticket;
        Time arrives;
        std::int64_t left;
        bool accepted = false;
        bool took = false;
        double front = 0.0;
        double seen = 0.0;
        double traded = 0.0;
    };

    [[nodiscard]] double displayed(const Order& order) const
    {
        const Levels& levels = order.ticket.side == Side::Buy ? m_bids : m_asks;
        const auto it = levels.find(order.ticket.limit.units / ticks(1).units);
        return it == levels.end() ? 0.0 : static_cast<double>(it->second) * kLot;
    }
    [[nodiscard]] bool crosses(const Order& order) const
    {
        const std::int64_t limit = order.ticket.limit.units / ticks(1).units;
        return order.ticket.side == Side::Buy ? m_asks.begin()->first <= limit : m_bids.rbegin()->first >= limit;
    }
    void take(Order& order, Time now)
    {
        const bool isBuy = order.ticket.side == Side::Buy;
        const std::int64_t limit = order.ticket.kind == OrderKind::Market ? (isBuy ? INT64_MAX : 0)
                                                                          : order.ticket.limit.units / ticks(1).units;
        auto& eaten = m_eaten[isBuy ? 1 : 0];
        const auto look = [&](std::int64_t price, std::int64_t lots) {
            if (isBuy ? price > limit : price < limit) return;
            const std::int64_t part = std::min(order.left, lots - eaten[price]);
            if (part <= 0) return;
            eaten[price] += part;
            fill(order, part, price, false, now);
        };
        if (isBuy)
            for (auto it = m_asks.begin(); it != m_asks.end(); ++it)
                look(it->first, it->second);
        else
            for (auto it = m_bids.rbegin(); it != m_bids.rend(); ++it)
                look(it->first, it->second);
        std::erase_if(eaten, [](const auto& level) { return level.second == 0; });
    }
    void fill(Order& order, std::int64_t lots, std::int64_t price, bool maker, Time now)
    {
        order.left -= lots;
        fills.push_back({order.ticket.id.value, lots, ticks(price).units, now, maker});
    }

    std::vector<Order> m_orders;
    std::vector<std::ptrdiff_t> m_queue; // accepted, in that order
    Levels m_bids;
    Levels m_asks;
    Levels m_eaten[2]; // of bids, of asks
};

} // namespace

class TestPlainVenue final : public QObject {
    Q_OBJECT
private slots:
    void bothQueueTheSame()
    {
        std::size_t fills = 0;
        std::size_t made = 0;
        QVERIFY(rc::check("the same fills from a book", [&] {
            RandomStream random(*rc::gen::inRange<std::uint64_t>(1, 1'000'000'000), RandomPurpose::Test);
            const auto below = [&](std::uint64_t bound) { return static_cast<std::int64_t>(random.nextBelow(bound)); };
            PlainBookVenue plain;
            VenueSettings settings;
            settings.model = FillModel::F2;
            VenueDesk desk(settings);
            PlainBookVenue::Levels bids;
            PlainBookVenue::Levels asks;
            std::int64_t mid = 10'000;
            const auto show = [&] {
                const auto renew = [&](PlainBookVenue::Levels& levels, std::int64_t first, std::int64_t direction) {
                    PlainBookVenue::Levels next;
                    for (std::int64_t i = 0; i < 30; ++i) {
                        const auto old = levels.find(first + direction * i);
                        const bool keeps = old != levels.end() && below(3) > 0;
                        next[first + direction * i] = keeps ? old->second : 1 + below(30);
                    }
                    levels = next;
                };
                renew(bids, mid - 1, -1);
                renew(asks, mid + 1, 1);
                plain.book(desk.now, bids, asks);
                desk.snapshot(bids, asks);
            };
            show();
            std::uint64_t id = 0;
            for (int i = 0; i < 150; ++i) {
                desk.wait(std::chrono::milliseconds(below(80)));
                plain.arrivals(desk.now);
                if (below(4) == 0) {
                    const Side side = below(2) == 0 ? Side::Buy : Side::Sell;
                    OrderTicket ticket = below(4) == 0 ? marketOrder(side, 1 + below(80))
                                                       : limitOrder(side, 1 + below(60), mid + below(9) - 4);
                    if (below(4) == 0) ticket.tif = TimeInForce::ImmediateOrCancel;
                    ticket.id = OrderId{++id};
                    plain.submit(desk.now, ticket);
                    (void)desk.send(ticket);
                }
                if (below(2) == 0) {
                    const Side taker = below(2) == 0 ? Side::Buy : Side::Sell;
                    const std::int64_t price = taker == Side::Buy ? mid + 1 + below(2) : mid - 1 - below(2);
                    const std::int64_t lots = 1 + below(40);
                    plain.trade(desk.now, price, lots, taker);
                    desk.trade(price, static_cast<double>(lots), taker);
                }
                if (below(3) == 0) mid += below(3) - 1;
                show();
            }
            std::vector<PlainVenue::Filled> ours;
            for (const VenueReport& report : desk.log)
                if (report.kind == Kind::Filled)
                    ours.push_back({report.order.value, report.execution.quantity.count,
                                    report.execution.priced.price.units, report.time,
                                    report.execution.priced.liquidity == Liquidity::Maker});
            RC_ASSERT(ours == plain.fills);
            fills += ours.size();
            made += static_cast<std::size_t>(
                std::count_if(ours.begin(), ours.end(), [](const auto& filled) { return filled.maker; }));
        }));
        qInfo("%zu fills, %zu of them of resting orders", fills, made);
        QVERIFY(made > 300 && fills > 2 * made);
    }

    void bothFillTheSame_data()
    {
        QTest::addColumn<int>("source");
        QTest::newRow("quotes and trades") << static_cast<int>(market::BarSource::Quotes);
        QTest::newRow("trades") << static_cast<int>(market::BarSource::Trades);
        QTest::newRow("bars") << static_cast<int>(market::BarSource::Bars);
    }
    void bothFillTheSame()
    {
        QFETCH(int, source);
        const auto shownAs = static_cast<market::BarSource>(source);
        std::size_t fills = 0;
        QVERIFY(rc::check("the same fills", [&] {
            RandomStream random(*rc::gen::inRange<std::uint64_t>(1, 1'000'000'000), RandomPurpose::Test);
            const auto below = [&](std::uint64_t bound) { return static_cast<std::int64_t>(random.nextBelow(bound)); };
            const market::Instrument stock = venueStock(shownAs);
            PlainVenue plain(stock);
            VenueDesk desk(VenueSettings{}, stock);
            std::int64_t mid = 10'000;
            std::uint64_t id = 0;
            for (int i = 0; i < 120; ++i) {
                const std::int64_t before = mid;
                mid += below(7) - 3;
                if (shownAs != market::BarSource::Bars)
                    desk.wait(std::chrono::milliseconds(below(4) == 0 ? below(4'000) : below(60)));
                plain.arrivals(desk.now);
                if (below(3) == 0) {
                    const Side side = below(2) == 0 ? Side::Buy : Side::Sell;
                    OrderTicket ticket = below(3) == 0 ? marketOrder(side, 1 + below(50))
                                                       : limitOrder(side, 1 + below(50), mid + below(13) - 6);
                    ticket.id = OrderId{++id};
                    plain.submit(desk.now, ticket);
                    (void)desk.send(ticket);
                }
                if (below(10) == 0 && id > 0) {
                    const OrderId order{1 + static_cast<std::uint64_t>(below(id))};
                    plain.cancel(desk.now, order);
                    desk.cancel(order);
                }
                market::Trade trade;
                market::Quote quote;
                switch (shownAs) {
                case market::BarSource::Quotes:
                    quote.time = desk.now;
                    quote.bid = ticks(mid - 1 - below(2));
                    quote.ask = ticks(mid + 1 + below(2));
                    plain.quote(desk.now, quote);
                    desk.quote(quote.bid.units / ticks(1).units, quote.ask.units / ticks(1).units);
                    [[fallthrough]];
                case market::BarSource::Trades:
                    trade.time = desk.now;
                    trade.price = ticks(mid + below(5) - 2);
                    plain.trade(desk.now, trade);
                    desk.trade(trade.price.units / ticks(1).units);
                    break;
                case market::BarSource::Bars: {
                    const std::int64_t open = before + below(5) - 2;
                    const std::int64_t high = std::max(open, mid) + below(6);
                    const std::int64_t low = std::min(open, mid) - below(6);
                    market::Bar bar;
                    bar.end = desk.now + std::chrono::minutes(1);
                    bar.durationSeconds = 60;
                    bar.open = ticks(open);
                    bar.high = ticks(high);
                    bar.low = ticks(low);
                    bar.close = ticks(mid);
                    plain.bar(bar.end, bar);
                    desk.bar(open, high, low, mid);
                    break;
                }
                }
            }
            std::vector<PlainVenue::Filled> ours;
            for (const VenueReport& report : desk.log)
                if (report.kind == Kind::Filled)
                    ours.push_back({report.order.value, report.execution.quantity.count,
                                    report.execution.priced.price.units, report.time,
                                    report.execution.priced.liquidity == Liquidity::Maker});
            RC_ASSERT(ours == plain.fills);
            RC_ASSERT(desk.venue.position().count == plain.position);
            fills += ours.size();
        }));
        qInfo("%zu fills", fills);
        QVERIFY(fills > 300);
    }
};

SEXTANT_TEST(TestPlainVenue)
#include "tst_plain_venue.moc"
