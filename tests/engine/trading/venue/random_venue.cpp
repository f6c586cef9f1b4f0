#include "tests/engine/trading/venue/random_venue.h"

#include <algorithm>
#include <cmath>

namespace sextant::test {

using namespace trading;
using market::Side;
using Kind = VenueReportKind;

namespace {

constexpr std::int64_t kLevels = 8;

VenueSettings settingsOf(const RandomCase& wanted)
{
    VenueSettings settings;
    settings.model = wanted.model;
    settings.seed = wanted.seed;
    settings.latency.kind = wanted.latency;
    settings.latency.entry = {std::chrono::milliseconds(50), std::chrono::milliseconds(40)};
    settings.latency.response = {std::chrono::milliseconds(30), std::chrono::milliseconds(25)};
    const auto pick = wanted.seed;
    settings.queue.shape = pick % 3 == 0   ? QueueShape::Conservative
                           : pick % 3 == 1 ? QueueShape::Power
                                           : QueueShape::Logarithm;
    settings.queue.power = static_cast<int>(pick / 3 % 3) + 1;
    settings.queue.variant = static_cast<QueueVariant>(pick / 9 % 3);
    settings.queue.partialFills = pick % 5 != 0;
    settings.impact.permanent = pick % 2 == 0;
    settings.recallsInFlight = pick % 7 == 0;
    return settings;
}

market::BarSource sourceOf(ShownAs shownAs)
{
    return shownAs == ShownAs::Bars     ? market::BarSource::Bars
           : shownAs == ShownAs::Quotes ? market::BarSource::Quotes
                                        : market::BarSource::Trades;
}

bool isWorse(Side side, Price limit, Price price) { return side == Side::Buy ? price > limit : price < limit; }

bool staysInState(Kind kind)
{
    return kind == Kind::Triggered || kind == Kind::Restated || kind == Kind::CancelPending ||
           kind == Kind::CancelRejected || kind == Kind::Replaced;
}

} // namespace

std::string toString(const RandomCase& wanted)
{
    constexpr const char* kShown[] = {"quotes", "trades", "bars", "book"};
    return "seed " + std::to_string(wanted.seed) + ", " + std::string(trading::toString(wanted.model)) + ", shown as " +
           kShown[static_cast<int>(wanted.shownAs)] + ", latency " + std::to_string(static_cast<int>(wanted.latency));
}

RandomVenue::RandomVenue(const RandomCase& wanted)
    : desk(settingsOf(wanted), venueStock(sourceOf(wanted.shownAs)), market::findCalendar("NYSE")), m_case(wanted),
      m_random(wanted.seed, RandomPurpose::Test)
{
    desk.now = parseRfc3339("2024-03-05T15:00:00Z").value();
    desk.onReport = [this](const VenueReport& report) { check(report); };
    if (below(2) == 0) desk.venue.setDailyStatistics(0.02, 1e5);
}

void RandomVenue::fail(const std::string& what, const VenueReport* report)
{
    if (!fault.empty()) return;
    fault = toString(m_case) + ": " + what;
    if (report != nullptr)
        fault += ": order " + std::to_string(report->order.value) + " " + std::string(toString(report->kind)) + " " +
                 std::string(toString(report->from)) + " -> " + std::string(toString(report->to)) + " " +
                 std::string(name(report->cause)) + " at " + toRfc3339(report->time);
}

void RandomVenue::run()
{
    desk.onlyWatched = m_case.onlyWatched;
    moveMarket();
    for (int i = 0; i < m_case.steps && fault.empty(); ++i) {
        if (i == m_case.carriedAt) carryOver();
        if (m_case.shownAs != ShownAs::Bars) {
            const std::int64_t ms = below(4) == 0 ? below(3'000) : below(60);
            if (m_case.extraTimers) desk.wait(std::chrono::milliseconds(ms / 2));
            desk.wait(std::chrono::milliseconds(m_case.extraTimers ? ms - ms / 2 : ms));
        }
        if (below(40) == 0) {
            desk.catchUp();
            m_halted = !m_halted;
            desk.venue.onHalt(desk.now, m_halted);
        }
        if (below(5) < 2) act();
        moveMarket();
        checkQueues();
        checkDisplay();
        if (desk.venue.position().count != m_position) fail("the position is not the sum of the fills");
    }
    m_halted = false;
    desk.venue.onHalt(desk.now, false);
    desk.wait(std::chrono::hours(24 * 100));
    for (const VenueOrder& order : desk.venue.orders())
        fail("order " + std::to_string(order.ticket.id.value) + " (" +
             std::string(trading::toString(order.ticket.kind)) + ", " + std::string(trading::toString(order.state)) +
             ") outlived its longest time, until " + toRfc3339(order.expires));
}

void RandomVenue::carryOver()
{
    desk.catchUp();
    CanonicalWriter out;
    desk.venue.canonical(out);
    PaperVenue next(venueStock(sourceOf(m_case.shownAs)), settingsOf(m_case), market::findCalendar("NYSE"));
    CanonicalReader in(out.bytes());
    if (const auto restored = next.restore(in); !restored || !in.atEnd()) return fail("does not carry over");
    CanonicalWriter again;
    next.canonical(again);
    if (!std::equal(out.bytes().begin(), out.bytes().end(), again.bytes().begin(), again.bytes().end()))
        fail("changes when it is carried over");
    if (m_case.shownAs == ShownAs::Book) next.attach(desk.book());
    desk.venue = std::move(next);
}

void RandomVenue::moveMarket()
{
    const std::int64_t step = below(5) - 2;
    const std::int64_t before = m_mid;
    m_mid += below(30) == 0 ? step * 8 : step / 2;
    switch (m_case.shownAs) {
    case ShownAs::Quotes: {
        const std::int64_t half = 1 + below(3);
        m_bid = m_mid - half;
        m_ask = m_mid + half;
        desk.quote(m_bid, m_ask);
        if (below(2) == 0) trade();
        break;
    }
    case ShownAs::Trades:
        trade();
        break;
    case ShownAs::Bars: {
        const std::int64_t open = before + below(3) - 1;
        m_high = std::max(open, m_mid) + below(6);
        m_low = std::min(open, m_mid) - below(6);
        desk.bar(open, m_high, m_low, m_mid, static_cast<double>(below(2'000)));
        break;
    }
    case ShownAs::Book: {
        std::vector<std::pair<Side, BookRow>> rows;
        const auto want = [&](Side side, std::map<std::int64_t, std::int64_t>& levels, std::int64_t first,
                              std::int64_t direction) {
            std::map<std::int64_t, std::int64_t> wanted;
            for (std::int64_t i = 0; i < kLevels; ++i) {
                const std::int64_t price = first + direction * i;
                const auto old = levels.find(price);
                const bool keeps = old != levels.end() && below(3) > 0;
                wanted[price] = keeps ? old->second : 1 + below(40);
                if (below(12) == 0 && i > 0) wanted.erase(price);
            }
            for (const auto& [price, lots] : levels)
                if (wanted.count(price) == 0) rows.push_back({side, {price, 0}});
            for (const auto& [price, lots] : wanted)
                if (levels.count(price) == 0 || levels[price] != lots) rows.push_back({side, {price, lots}});
            levels = std::move(wanted);
        };
        const std::int64_t half = 1 + below(2);
        m_bid = m_mid - half;
        m_ask = m_mid + half;
        want(Side::Buy, m_bids, m_bid, -1);
        want(Side::Sell, m_asks, m_ask, 1);
        desk.wait(Duration{0}); // what is due meets the book as it was
        std::erase_if(m_taken, [&](const auto& level) {
            const auto& levels = level.first.first == static_cast<int>(Side::Buy) ? m_bids : m_asks;
            const auto now = levels.find(level.first.second / ticks(1).units);
            return (now == levels.end() ? 0 : now->second * 100) != level.second.displayed;
        });
        if (desk.book().state() != market::BookState::Live || below(50) == 0)
            desk.snapshot(m_bids, m_asks);
        else if (below(60) == 0)
            desk.breakBook();
        else if (!rows.empty())
            desk.changeAll(rows);
        if (below(3) == 0) trade();
        break;
    }
    }
}

void RandomVenue::trade()
{
    const Side taker = below(2) == 0 ? Side::Buy : Side::Sell;
    std::int64_t price = m_mid + below(5) - 2;
    if (m_case.shownAs == ShownAs::Book || m_case.shownAs == ShownAs::Quotes)
        price = taker == Side::Buy ? m_ask : m_bid;
    m_lastTrade = price;
    desk.trade(price, static_cast<double>(1 + below(60)), below(4) == 0 ? Side::None : taker);
}

OrderTicket RandomVenue::drawTicket()
{
    const Side side = below(2) == 0 ? Side::Buy : Side::Sell;
    const std::int64_t lots = 1 + below(60);
    const std::int64_t price = m_mid + below(21) - 10;
    OrderTicket ticket;
    switch (below(6)) {
    case 0:
        ticket = marketOrder(side, lots);
        break;
    case 1:
    case 2:
        ticket = limitOrder(side, lots, price);
        ticket.postOnly = below(4) == 0;
        if (below(3) == 0) ticket.display = Lots{1 + below(lots)};
        break;
    case 3:
        ticket = stopOrder(side, lots, price);
        break;
    case 4:
        ticket = stopLimitOrder(side, lots, price, price + below(7) - 3);
        break;
    default:
        ticket = trailingOrder(side, lots, 1 + below(15));
        break;
    }
    ticket.trigger = static_cast<TriggerSource>(below(3));
    ticket.reduceOnly = below(4) == 0;
    const bool canBeImmediate =
        (ticket.kind == OrderKind::Market || ticket.kind == OrderKind::Limit) && !ticket.postOnly;
    if (canBeImmediate && below(4) == 0)
        ticket.tif = below(2) == 0 ? TimeInForce::ImmediateOrCancel : TimeInForce::FillOrKill;
    else if (below(8) == 0) {
        ticket.tif = TimeInForce::GoodTillDate;
        ticket.goodTill = desk.now + std::chrono::seconds(1 + below(100));
    } else if (below(3) == 0)
        ticket.tif = TimeInForce::Day;
    if (below(12) == 0) {
        ticket = marketOrder(side, lots);
        ticket.kind = OrderKind::MarketOnClose;
    }
    return ticket;
}

void RandomVenue::remember(const OrderTicket& ticket)
{
    tickets[ticket.id.value] = ticket;
    asked[ticket.id.value] = ticket.quantity.count;
    Known known;
    known.submitted = desk.now;
    known.quantity = ticket.quantity.count;
    m_known[ticket.id.value] = known;
}

void RandomVenue::act()
{
    const auto orders = desk.venue.orders();
    const std::int64_t what = below(10);
    if (what == 0 && m_lastId > 0) { // whatever became of it
        desk.cancel(OrderId{1 + static_cast<std::uint64_t>(below(static_cast<std::int64_t>(m_lastId)))});
        return;
    }
    if (what < 2 && !orders.empty()) {
        desk.cancel(orders[static_cast<std::size_t>(below(static_cast<std::int64_t>(orders.size())))].ticket.id);
        return;
    }
    if (what < 4 && !orders.empty()) {
        const VenueOrder old = orders[static_cast<std::size_t>(below(static_cast<std::int64_t>(orders.size())))];
        OrderTicket ticket = old.ticket;
        ticket.id = OrderId{++m_lastId};
        ticket.quantity = Lots{1 + below(70)};
        if (ticket.limit.units > 0 && below(2) == 0) ticket.limit = ticks(m_mid + below(21) - 10);
        if (ticket.stopPrice.units > 0 && below(2) == 0) ticket.stopPrice = ticks(m_mid + below(21) - 10);
        ticket.display = std::min(ticket.display, ticket.quantity);
        remember(ticket);
        m_replaces[ticket.id.value] = old.ticket.id.value;
        ReplaceTicket terms;
        terms.id = ticket.id;
        terms.quantity = ticket.quantity;
        terms.display = ticket.display;
        terms.limit = ticket.limit;
        terms.stopPrice = ticket.stopPrice;
        (void)desk.replace(old.ticket.id, terms);
        return;
    }
    if (what == 4) { // a bracket
        OrderTicket entry = below(2) == 0 ? marketOrder(Side::Buy, 1 + below(40))
                                          : limitOrder(Side::Buy, 1 + below(40), m_mid - below(5));
        const bool isShort = below(2) == 0;
        if (isShort) entry.side = Side::Sell;
        const Side side = market::opposite(entry.side);
        const std::int64_t away = isShort ? -1 : 1;
        OrderTicket legs[] = {entry, stopOrder(side, entry.quantity.count, m_mid - away * (4 + below(8))),
                              limitOrder(side, entry.quantity.count, m_mid + away * (4 + below(8)))};
        for (OrderTicket& leg : legs)
            leg.id = OrderId{++m_lastId};
        for (OrderTicket* leg : {&legs[1], &legs[2]}) {
            leg->parent = legs[0].id;
            leg->reduceOnly = true;
            leg->group = OrderGroupId{legs[0].id.value};
            leg->groupPolicy = GroupPolicy::ReduceOthers;
        }
        for (const OrderTicket& leg : legs)
            remember(leg);
        desk.catchUp();
        desk.venue.submit(desk.now, legs);
        desk.collect();
        return;
    }
    if (what == 5) { // a pair
        OrderTicket legs[] = {drawTicket(), drawTicket()};
        const GroupPolicy policy = below(2) == 0 ? GroupPolicy::CancelOthers : GroupPolicy::ReduceOthers;
        for (OrderTicket& leg : legs) {
            leg.groupPolicy = policy;
            leg.id = OrderId{++m_lastId};
            leg.group = OrderGroupId{m_lastId - (&leg == &legs[1] ? 1U : 0U)};
        }
        for (const OrderTicket& leg : legs)
            remember(leg);
        desk.catchUp();
        desk.venue.submit(desk.now, legs);
        desk.collect();
        return;
    }
    OrderTicket ticket = drawTicket();
    ticket.id = OrderId{++m_lastId};
    remember(ticket);
    (void)desk.send(ticket);
}

void RandomVenue::check(const VenueReport& report)
{
    if (report.time < m_lastTime || report.known < report.time || report.known < m_lastKnown)
        fail("reports do not come in order", &report);
    m_lastTime = report.time;
    m_lastKnown = report.known;
    if (report.kind == Kind::Illegal || m_known.count(report.order.value) == 0) return;
    if (report.kind == Kind::CancelRejected && report.cause != ReasonCode::TooLateToCancel) return;
    Known& known = m_known[report.order.value];
    if (report.kind == Kind::CancelRejected && isTerminal(known.state)) return;
    if (report.from != known.state) fail("a step from another state than the order was in", &report);
    if (report.from != report.to ? !isAllowed(report.from, report.to)
                                 : !staysInState(report.kind) && !isAllowed(report.from, report.to))
        fail("a step that the table does not have", &report);
    known.state = report.to;
    if (report.kind == Kind::Rejected && report.from == OrderState::PendingExecution) return;
    if (report.filled.count < known.filled || report.filled > report.quantity)
        fail("filled falls, or exceeds the quantity", &report);
    if (report.kind != Kind::Filled && report.filled.count != known.filled) fail("filled without a fill", &report);
    if (report.kind == Kind::Accepted || report.kind == Kind::Replaced) known.accepted = report.time;
    if (report.kind == Kind::Filled) checkFill(report, tickets[report.order.value]);
    known.filled = report.filled.count;
    known.quantity = report.quantity.count;
    if (report.to == OrderState::Filled && report.filled != report.quantity) fail("filled, but not whole", &report);
}

void RandomVenue::checkFill(const VenueReport& report, const OrderTicket& ticket)
{
    ++fills;
    Known& known = m_known[report.order.value];
    const Execution& e = report.execution;
    const PricedFill& priced = e.priced;
    const Side side = ticket.side;
    const int sign = market::sign(side);
    if (e.quantity.count <= 0 || report.filled.count != known.filled + e.quantity.count)
        fail("the fills do not add up", &report);
    // Never before it could be there.
    if (report.time < known.accepted || report.time < known.submitted + e.latency || e.waited < Duration{0})
        fail("filled before it reached the venue", &report);
    if (m_case.model != FillModel::F0 && m_case.latency == LatencyKind::Constant &&
        report.time < known.submitted + std::chrono::milliseconds(m_case.model == FillModel::F3 ? 70 : 50))
        fail("faster than the latency", &report);
    // Price.
    const std::int64_t parts = priced.halfSpread.units + priced.slippage.units + priced.impact.units;
    if (priced.price.units != priced.reference.units + sign * parts || priced.halfSpread.units < 0 ||
        priced.slippage.units < 0 || priced.impact.units < 0)
        fail("the price is not the sum of its parts", &report);
    if (ticket.limit.units > 0 && isWorse(side, ticket.limit, priced.price)) fail("worse than the limit", &report);
    if (ticket.postOnly && priced.liquidity != Liquidity::Maker) fail("post-only took", &report);
    if (priced.liquidity == Liquidity::Maker && priced.price != ticket.limit)
        fail("a maker away from its limit", &report);
    if (m_halted) fail("filled in a halt", &report);
    const bool takes = priced.liquidity == Liquidity::Taker;
    if (m_case.shownAs == ShownAs::Bars && priced.model == FillModel::F1B && e.trigger != FillTrigger::SessionEnd &&
        (side == Side::Buy ? priced.price < ticks(m_low) : priced.price > ticks(m_high)))
        fail("better than its bar", &report);
    if (e.trigger == FillTrigger::Quote && takes &&
        isWorse(market::opposite(side), side == Side::Buy ? e.bestAsk : e.bestBid, priced.price))
        fail("better than the quote", &report);
    if (e.trigger == FillTrigger::BookLevel) {
        const Price level{priced.price.units - sign * priced.impact.units};
        const Side resting = market::opposite(side);
        const auto displayed = desk.book().sizeAt(resting, level).units;
        const bool isCapped = ticket.limit.units > 0 && priced.price == ticket.limit && priced.impact.units > 0;
        Taken& taken = m_taken[{static_cast<int>(resting), level.units}];
        if (taken.displayed != displayed) taken = {displayed, 0};
        taken.lots += e.quantity.count;
        if (!isCapped && taken.lots * 100 > displayed) fail("took more than the book showed", &report);
        if (!desk.book().isLive()) fail("filled from a book that is not live", &report);
    }
    // Position.
    const std::int64_t before = m_position;
    m_position += sign * e.quantity.count;
    if (ticket.reduceOnly && (std::abs(m_position) >= std::abs(before) || before * m_position < 0))
        fail("reduce-only increased the position", &report);
    // Groups.
    if (ticket.group.isSet()) {
        auto& legs = m_groups[ticket.group.value];
        // Terms that were changed count as the leg they took the place of.
        std::uint64_t leg = report.order.value;
        while (m_replaces.count(leg) > 0)
            leg = m_replaces[leg];
        legs[leg] += e.quantity.count;
        if (ticket.groupPolicy == GroupPolicy::CancelOthers && legs.size() > 1) fail("both of a pair filled", &report);
        const bool wasChanged = std::any_of(m_replaces.begin(), m_replaces.end(), [&](const auto& change) {
            return tickets[change.first].group == ticket.group || change.second == ticket.parent.value;
        });
        if (wasChanged) return;
        std::int64_t sum = 0;
        std::int64_t largest = 0;
        for (const auto& [id, lots] : legs) {
            sum += lots;
            largest = std::max(largest, tickets[id].quantity.count);
        }
        if (ticket.parent.isSet() && sum > m_known[ticket.parent.value].filled)
            fail("stop and target closed more than the entry", &report);
        if (sum > largest) fail("a pair filled more than one of it wanted", &report);
    }
}

void RandomVenue::checkQueues()
{
    for (const VenueOrder& order : desk.venue.orders()) {
        Known& known = m_known[order.ticket.id.value];
        if (!order.queue || !order.knowsQueue || order.ticket.display.count > 0) continue;
        const double front = order.queue->front();
        if (known.front >= 0.0 && front > known.front) fail("the queue before an order grew");
        known.front = front;
    }
}

void RandomVenue::checkDisplay()
{
    for (const VenueOrder& order : desk.venue.orders()) {
        if (order.ticket.display.count == 0) continue;
        if (order.shown > order.ticket.display || order.shown.count < 0) fail("an iceberg shows more than its tip");
    }
}

} // namespace sextant::test
