#include "tests/engine/session/random_orders.h"

#include <algorithm>
#include <array>

#include "engine/session/carry_over.h"
#include "tests/engine/market/book/book_messages.h"

namespace sextant::test {

using namespace session;
using market::Side;
using trading::OrderKind;
using trading::OrderState;
using trading::TimeInForce;

namespace {

constexpr std::int64_t kMostLots = 300; // of 0.001 bitcoin: three quarters of what may be held
constexpr Duration kLatency = std::chrono::milliseconds(50);

std::vector<std::string> settingsOf(const std::string& model, bool hasLadder)
{
    return {"scoring.enabled=false",
            "risk.cooldown_seconds=0",
            "risk.cooldown_after_loss_seconds=0",
            "risk.max_orders_per_minute=256",
            "risk.max_orders_per_second=256",
            "exits.scale_out=0.05:0.5",
            std::string("fills.ladder=") + (hasLadder ? "true" : "false"),
            "fills.model=" + model};
}

} // namespace

RandomOrders::RandomOrders(std::uint64_t seed, Market market, const std::string& model, bool hasLadder)
    : m_random(seed, RandomPurpose::Test), m_market(market), m_model(model),
      m_driver(std::make_unique<SessionDriver>(at("2024-01-10T00:00:00Z"), settingsOf(model, hasLadder))),
      m_time(at("2024-01-10T00:00:00Z"))
{
    using market::BarSource;
    const BarSource source = market == Market::Bars     ? BarSource::Bars
                             : market == Market::Quotes ? BarSource::Quotes
                                                        : BarSource::Trades;
    const auto base = market == Market::Bars ? std::optional(market::Timeframe::M1) : std::nullopt;
    m_instrument = &m_driver->define("BTC-USDT", "bybit", base, source, market == Market::Quotes);
}

void RandomOrders::continueElsewhere()
{
    const Session& before = m_driver->session;
    const std::vector list{std::make_shared<const market::Instrument>(*m_instrument)};
    const auto bars = warmupBars(before, 500, list);
    auto next = std::make_unique<SessionDriver>(bars.empty() ? m_time : bars.front().end, settingsOf(m_model, false));
    next->apply(list.front(), bars.empty() ? m_time : bars.front().end);
    next->applySpan(bars);
    next->applySpan(warmupBooks(before, list));
    next->apply(std::make_shared<const CarryOver>(before.carryOver()), before.now());
    m_driver = std::move(next);
    m_instrument = &m_driver->session.instrument(InstrumentId{1});
    m_read = m_driver->effects.all().size();
}

std::vector<std::vector<std::uint8_t>> RandomOrders::effectsFrom(std::size_t from) const
{
    std::vector<std::vector<std::uint8_t>> list;
    for (Effect effect : m_driver->effects.all().subspan(from)) {
        if (auto* order = std::get_if<OrderChanged>(&effect.body)) order->signal = {};
        // A book is handed over as one of that instant.
        if (auto* fill = std::get_if<Filled>(&effect.body)) fill->marketTime = {};
        CanonicalWriter out;
        canonical(effect, m_driver->effects.reasons(effect), out);
        list.push_back(out.take());
    }
    return list;
}

Price RandomOrders::around(std::int64_t ticks)
{
    return Price{(m_ticks + below(2 * ticks + 1) - ticks) * m_instrument->tick.units};
}

void RandomOrders::market()
{
    const std::int64_t tick = m_instrument->tick.units;
    const auto at = [&](std::int64_t ticks) { return Price{ticks * tick}; };
    m_ticks = std::max<std::int64_t>(m_ticks + below(201) - 100, 400'000);
    if (below(40) == 0) m_ticks += below(6001) - 3000; // a jump, over stops and targets
    switch (m_market) {
    case Market::Bars: {
        m_time = m_time + std::chrono::minutes(1);
        market::Bar bar = barOf(*m_instrument, market::Timeframe::M1, m_time, "1", "1", "1", "1",
                                1.0 + static_cast<double>(below(50)));
        const std::int64_t close = m_ticks + below(301) - 150;
        bar.open = at(m_ticks);
        bar.close = at(close);
        bar.high = at(std::max(m_ticks, close) + below(200));
        bar.low = at(std::min(m_ticks, close) - below(200));
        m_ticks = close;
        m_driver->applySpan(std::vector{bar});
        break;
    }
    case Market::Trades: {
        m_time = m_time + std::chrono::milliseconds(below(2000));
        market::Trade trade = tradeOf(*m_instrument, m_time, "1", 0.001 * static_cast<double>(1 + below(3000)));
        trade.price = at(m_ticks);
        m_driver->applySpan(std::vector{trade});
        break;
    }
    case Market::Quotes: {
        m_time = m_time + std::chrono::milliseconds(below(2000));
        market::Quote quote = quoteOf(*m_instrument, m_time, "1", "2");
        quote.bid = at(m_ticks);
        quote.ask = at(m_ticks + 1 + below(30));
        m_driver->applySpan(std::vector{quote});
        break;
    }
    case Market::Book: {
        m_time = m_time + std::chrono::milliseconds(below(300));
        if (below(3) == 0) {
            market::Trade trade = tradeOf(*m_instrument, m_time, "1", 0.001 * static_cast<double>(1 + below(3000)));
            trade.price = at(m_ticks + below(20) - 10);
            m_driver->applySpan(std::vector{trade});
            break;
        }
        BookMessage message;
        message.snapshot = true; // a book that is whole again after every message
        message.previous = m_sequence;
        message.sequence = ++m_sequence;
        const std::int64_t mid = m_ticks;
        const auto size = [&] { return market::bookSizeOf(*m_instrument, Lots{1 + below(5'000)}).units; };
        for (std::int64_t i = 0; i < 10; ++i) {
            message.levels.push_back({Side::Buy, (mid - 1 - 3 * i) * tick, size()});
            message.levels.push_back({Side::Sell, (mid + 1 + 3 * i) * tick, size()});
        }
        m_driver->applySpan(recordsOf<market::BookSnapshot>(message, market::SequenceRule::Linked, m_time));
        break;
    }
    }
}

Command RandomOrders::randomOrder()
{
    Command command;
    command.kind = CommandKind::Order;
    command.instrument = m_instrument->id;
    command.side = below(2) == 0 ? Side::Buy : Side::Sell;
    command.quantity = Lots{1 + below(kMostLots)};
    trading::OrderTerms& terms = command.terms;
    terms.kind = static_cast<OrderKind>(below(6));
    terms.tif = static_cast<TimeInForce>(below(6));
    const bool isBuy = command.side == Side::Buy;
    const auto away = [&](int way) { return Price{(m_ticks + way * (1 + below(400))) * m_instrument->tick.units}; };
    if (terms.kind == OrderKind::Limit) terms.limit = around(300);
    if (terms.kind == OrderKind::Stop || terms.kind == OrderKind::StopLimit) terms.stopPrice = away(isBuy ? 1 : -1);
    if (terms.kind == OrderKind::StopLimit) terms.limit = around(300);
    if (terms.kind == OrderKind::TrailingStop) {
        terms.trail.kind = static_cast<trading::Trail::Kind>(1 + below(3));
        terms.trail.amount = Price{(1 + below(300)) * m_instrument->tick.units};
        terms.trail.ppm = 1 + below(5'000);
        terms.trail.multiple = 1.5;
    }
    // Most of them make sense.
    const bool isWild = below(10) == 0;
    const bool canRest = trading::hasLimit(terms.kind);
    const bool isStop = trading::isStop(terms.kind);
    if (!isWild && (terms.tif == TimeInForce::AtTheOpen || terms.kind == OrderKind::MarketOnClose)) {
        terms.tif = TimeInForce::GoodTillCancelled;
        if (terms.kind == OrderKind::MarketOnClose) terms.kind = OrderKind::Market;
    }
    if (!isWild && isStop) terms.tif = below(2) == 0 ? TimeInForce::Day : TimeInForce::GoodTillDate;
    if (terms.tif == TimeInForce::GoodTillDate) terms.goodTill = m_time + std::chrono::seconds(1 + below(600));
    const bool isImmediate = terms.tif == TimeInForce::ImmediateOrCancel || terms.tif == TimeInForce::FillOrKill;
    if (below(4) == 0 && (isWild || (terms.kind == OrderKind::Limit && !isImmediate))) terms.postOnly = true;
    if (below(6) == 0) terms.reduceOnly = true;
    if (below(4) == 0 && (isWild || canRest)) terms.display = Lots{1 + below(command.quantity.count)};
    if (below(4) == 0) terms.group = trading::OrderGroupId{static_cast<std::uint64_t>(1 + below(5))};
    terms.trigger = static_cast<trading::TriggerSource>(below(3));
    const std::int64_t far = 200 + below(400);
    command.stop = Price{(m_ticks + (isBuy ? -far : far)) * m_instrument->tick.units};
    command.target = Price{(m_ticks + (isBuy ? 2 * far : -2 * far)) * m_instrument->tick.units};
    return command;
}

void RandomOrders::command()
{
    Command command;
    command.instrument = m_instrument->id;
    const auto anyOrder = [&] {
        const auto count = static_cast<std::int64_t>(m_driver->session.paperDesk().orders().size());
        if (count > 0 && below(8) != 0)
            return m_driver->session.paperDesk().orders()[static_cast<std::size_t>(below(count))].id;
        return OrderId{static_cast<std::uint64_t>(below(static_cast<std::int64_t>(m_seen.size()) + 3))};
    };
    switch (below(16)) {
    case 0:
        command.kind = CommandKind::Cancel;
        command.order = anyOrder();
        break;
    case 1:
        command.kind = CommandKind::Replace;
        command.order = anyOrder();
        command.quantity = Lots{1 + below(kMostLots)};
        if (const auto seen = m_seen.find(command.order.value); seen != m_seen.end()) {
            command.terms = seen->second.last.terms();
            if (below(2) == 0)
                command.quantity = Lots{std::max<std::int64_t>(1, seen->second.last.quantity.count - below(3))};
        }
        if (command.terms.limit.units > 0 && below(2) == 0) command.terms.limit = around(300);
        if (command.terms.stopPrice.units > 0 && below(2) == 0) command.terms.stopPrice = around(300);
        break;
    case 2:
        command.kind = CommandKind::Close;
        break;
    case 3:
        command.kind = CommandKind::Protect;
        if (below(4) != 0) command.stop = around(500);
        if (below(4) != 0) command.target = around(500);
        break;
    case 4:
        command.kind = CommandKind::Reverse;
        break;
    case 5:
        command.kind = below(3) == 0 ? CommandKind::Flatten : CommandKind::Cancel;
        command.order = anyOrder();
        break;
    case 6:
        if (below(6) == 0) {
            command.kind = CommandKind::Kill;
            command.reason = "a test";
            m_driver->command(command, m_time);
            command.kind = CommandKind::Acknowledge;
            m_driver->command(command, m_time);
            command.kind = CommandKind::Unlock;
            command.instrument = {};
            break;
        }
        if (below(6) == 0) {
            command.kind = CommandKind::Hold;
            command.reason = "a test";
            command.value = below(2) == 0 ? "flatten" : "";
            m_driver->command(command, m_time);
            if (below(2) == 0) market();
            command.kind = CommandKind::Unlock;
            break;
        }
        [[fallthrough]];
    default:
        command = randomOrder();
    }
    command.reason = "a test";
    m_driver->command(command, m_time);
}

void RandomOrders::step()
{
    market();
    if (below(3) == 0) command();
}

/// - every fill and change of an order fits the one before; a fill is after the order could have been at the venue
/// - a filled quantity never falls, is the sum of the fills, and at most the quantity
/// - no fill is worse than the limit; a maker's fill is at it
/// - a reduce-only order never increases the position
/// - an order goes out only if no rule of risk blocked it
/// - no step of the tables is refused but those that an operator asked for
std::string RandomOrders::read()
{
    const auto effects = m_driver->effects.all();
    for (; m_read < effects.size(); ++m_read) {
        const Effect& effect = effects[m_read];
        if (const auto* change = std::get_if<OrderChanged>(&effect.body)) {
            auto [place, isNew] = m_seen.try_emplace(change->order.value);
            Seen& seen = place->second;
            const std::string title = "order " + std::to_string(change->order.value) + ": ";
            if (isNew) {
                seen.submitted = effect.time;
                seen.isReduceOnly = change->reduceOnly;
            } else {
                if (change->from != seen.last.to) return title + "a step from another state";
                if (change->from != change->to && !trading::isAllowed(change->from, change->to))
                    return title + "a step that no table has";
                if (change->filled < seen.last.filled) return title + "less is filled than before";
            }
            if (change->filled > change->quantity) return title + "more is filled than ordered";
            if (change->filled.count != seen.filled) return title + "filled is not the sum of its fills";
            seen.last = *change;
        } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
            const auto found = m_seen.find(fill->order.value);
            if (found == m_seen.end()) return "a fill without an order";
            Seen& seen = found->second;
            const std::string title =
                "fill " + std::to_string(fill->fill.value) + " of order " + std::to_string(fill->order.value) + ": ";
            const bool isInBar = seen.last.attempt > 0 && (fill->trigger == trading::FillTrigger::StopTouch ||
                                                           fill->trigger == trading::FillTrigger::StopGap ||
                                                           fill->trigger == trading::FillTrigger::BarInside);
            if (!isInBar && fill->model != trading::FillModel::F0 && effect.time < seen.submitted + kLatency)
                return title + "before it could have been at the venue";
            if (fill->marketTime > effect.time) return title + "priced from the future";
            const Price limit = seen.last.limit;
            if (trading::hasLimit(seen.last.kind) && trading::isWorse(fill->side, limit, fill->price))
                return title + "worse than its limit";
            // Better than the book: nobody gives more than he asks.
            const bool isSeen = fill->bestBid.units > 0 && fill->bestAsk.units > 0 &&
                                fill->model != trading::FillModel::F0 && !fill->maker;
            if (isSeen && (fill->side == Side::Buy ? fill->price < fill->bestAsk : fill->price > fill->bestBid))
                return title + "better than the market";
            const std::int64_t moved = market::sign(fill->side) * fill->quantity.count;
            if (seen.isReduceOnly && (moved > 0) == (m_position >= 0)) return title + "reduce-only increases";
            if (seen.isReduceOnly && std::abs(m_position + moved) >= std::abs(m_position))
                return title + "reduce-only crosses zero";
            m_position += moved;
            seen.filled += fill->quantity.count;
            ++m_fills;
        } else if (const auto* verdict = std::get_if<RiskVerdict>(&effect.body)) {
            bool isBlocked = false;
            for (const Reason& reason : m_driver->effects.reasons(effect))
                for (const auto& argument : reason.args)
                    isBlocked = isBlocked || (argument.name == ArgName::Verdict &&
                                              argument.integer == static_cast<std::int64_t>(ReasonCode::Block));
            if (verdict->allowed && isBlocked) return "an order passes a rule that blocks";
            if (verdict->allowed != verdict->order.isSet())
                return "an order that may go does not, or one goes that may not";
            if (!verdict->allowed && verdict->blockedBy == ReasonCode::None) return "an order is blocked by nobody";
        } else if (const auto* incident = std::get_if<Incident>(&effect.body)) {
            if (incident->code == ReasonCode::IllegalTransition) return "an illegal step that nobody asked for";
        }
    }
    return {};
}

std::string RandomOrders::fault()
{
    if (auto wrong = read(); !wrong.empty()) return wrong;
    const Session& session = m_driver->session;
    const auto& desk = session.paperDesk();
    const auto& position = desk.ledger().position(m_instrument->id);
    if (desk.ledger().conservation() != Cash{}) return "cash is made or lost";
    if (position.quantity.count != m_position) return "the position is not the sum of the signed fills";
    std::map<std::uint64_t, int> exits; // by position
    for (const auto& order : desk.orders()) {
        if (order.isExit && ++exits[order.position.value] > 1) return "two exits of one position";
        const Seen& seen = m_seen.at(order.id.value);
        if (seen.last.to != order.state || seen.last.filled != order.filled) return "an order is not as it was told";
    }
    for (const auto& [id, seen] : m_seen) {
        const bool isOpen = std::any_of(desk.orders().begin(), desk.orders().end(),
                                        [id = id](const auto& order) { return order.id.value == id; });
        if (isOpen == trading::isTerminal(seen.last.to))
            return "order " + std::to_string(id) + " is open and done, or neither";
    }
    if (exits.contains(position.id.value) && position.isFlat()) return "an exit without a position";
    const trading::PaperVenue* venue = desk.venue(m_instrument->id);
    if (venue == nullptr || venue->settings().model == trading::FillModel::F3) return {}; // hears of things later
    if (venue->position() != position.quantity) return "the venue has another position";
    if (venue->orders().size() != desk.orders().size()) return "the venue has other orders";
    for (const trading::VenueOrder& order : venue->orders()) {
        const auto ours = std::find_if(desk.orders().begin(), desk.orders().end(),
                                       [&](const auto& o) { return o.id == order.ticket.id; });
        if (ours == desk.orders().end() || ours->state != order.state || ours->filled != order.filled ||
            ours->quantity != order.quantity)
            return "the venue has order " + std::to_string(order.ticket.id.value) + " otherwise";
    }
    return {};
}

} // namespace sextant::test
