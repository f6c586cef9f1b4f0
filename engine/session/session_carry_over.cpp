// What a session hands to the one that continues it, and how that one takes it over (DESIGN §4b.12); split from
// session.cpp, trading_desk.cpp and pipeline_a.cpp by its subject.
//
// The bytes: version, SHA-256 of the rest, the rest. The rest: for each instrument what identifies it, then the parts
// in the order in which they are written below. Reason codes go by name, instruments by their place in that first list.
#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/core/contract.h"
#include "engine/market/book/book_snapshot.h"
#include "engine/session/carry_over.h"
#include "engine/session/session.h"
#include "engine/trading/canonical_parts.h"
#include "engine/trading/venue/order_following.h"

namespace sextant::session {
namespace {

using trading::getOptional;
using trading::getReason;
using trading::putOptional;
using trading::putReason;

constexpr std::int64_t kFirstWithCalibration = 9; // and with promoted agents
constexpr std::int64_t kFirstWithLegs = 10;       // orders of several legs
constexpr std::int64_t kCarryOverVersion = kFirstWithLegs;
static_assert(kCarryOverVersion >= trading::kCarriedVersion);
constexpr std::int64_t kFirstWithRegimes = 3; // and with what scores are made of
constexpr std::int64_t kFirstWithWork = 4;
constexpr std::int64_t kFirstWithLearning = 5;

/// An instrument as the bytes name it.
struct CarriedInstrument {
    std::string venue;
    std::string symbol;
    int priceScale = 0;
    Decimal lot;
    Decimal multiplier;
    bool isInvolved = false; ///< has a position or an order

    [[nodiscard]] std::string title() const { return venue.empty() ? symbol : venue + ":" + symbol; }
    [[nodiscard]] bool isSame(const market::Instrument& other) const
    {
        return venue == other.venue && symbol == other.symbol;
    }
    [[nodiscard]] bool hasStepsOf(const market::Instrument& other) const
    {
        return priceScale == other.priceScale && lot == other.lot && multiplier == other.multiplier;
    }
};

void putCarried(CanonicalWriter& out, const CarriedInstrument& carried)
{
    out.putAll(std::string_view(carried.venue), std::string_view(carried.symbol), carried.priceScale, carried.lot,
               carried.multiplier, carried.isInvolved);
}

CarriedInstrument getCarried(CanonicalReader& in)
{
    CarriedInstrument carried;
    in.getAll(carried.venue, carried.symbol, carried.priceScale, carried.lot, carried.multiplier, carried.isInvolved);
    return carried;
}

/// What the hash protects, and the version of its form; or why it cannot be read.
struct CarriedBody {
    std::int64_t version = 0;
    std::string bytes;
};
Result<CarriedBody> carriedBody(const CarryOver& carryOver)
{
    CanonicalReader in(carryOver.state);
    std::string hash;
    CarriedBody carried;
    auto& [version, body] = carried;
    in.get(version);
    if (in.ok() && version > kCarryOverVersion)
        return fail(ErrorCode::Incompatible, "the account handed over by the session before is of version " +
                                                 std::to_string(version) + ", this program reads up to " +
                                                 std::to_string(kCarryOverVersion));
    in.getAll(hash, body);
    const Digest digest = sha256(std::string_view(body));
    if (!in.ok() || !in.atEnd() || version < 1 ||
        !std::equal(hash.begin(), hash.end(), digest.bytes.begin(), digest.bytes.end(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }))
        return fail(ErrorCode::Corrupt, "the account handed over by the session before is damaged");
    return carried;
}

std::span<const std::uint8_t> bytesOf(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void putScore(CanonicalWriter& out, const analysis::ScoreResult& score)
{
    putReason(out, score.cause);
    out.putAll(score.action, score.severity, score.signalTimeframe, score.isReady, score.isConverging, score.isSuspect,
               score.score, score.agreement, score.confidence, score.dataQuality, score.timeframeCount);
    putOptional(out, score.atr);
    for (const analysis::TimeframeScore& part :
         std::span(score.timeframes).first(static_cast<std::size_t>(score.timeframeCount))) {
        putReason(out, part.cause);
        out.putAll(part.timeframe, part.isReady, part.isConverging, part.isSuspect, part.final, part.weight,
                   part.barEnd, part.bars);
        putOptional(out, part.technical);
        putOptional(out, part.detectorAverage);
        putOptional(out, part.atr);
        out.put(part.technicalPart);
        for (const analysis::DetectorPart& detector : part.detectors)
            out.putAll(detector.score, detector.weight, detector.part, detector.isAvailable, detector.hasAbstained);
    }
}

analysis::ScoreResult getScore(CanonicalReader& in, std::int64_t version)
{
    analysis::ScoreResult score;
    score.cause = getReason(in);
    in.getAll(score.action, score.severity, score.signalTimeframe, score.isReady, score.isConverging, score.isSuspect,
              score.score, score.agreement, score.confidence, score.dataQuality, score.timeframeCount);
    score.atr = getOptional<double>(in);
    expects(score.timeframeCount >= 0 && static_cast<std::size_t>(score.timeframeCount) <= score.timeframes.size(),
            "a carried score has no more parts than there are timeframes");
    for (analysis::TimeframeScore& part :
         std::span(score.timeframes).first(static_cast<std::size_t>(score.timeframeCount))) {
        part.cause = getReason(in);
        in.getAll(part.timeframe, part.isReady, part.isConverging, part.isSuspect, part.final, part.weight, part.barEnd,
                  part.bars);
        part.technical = getOptional<double>(in);
        part.detectorAverage = getOptional<double>(in);
        part.atr = getOptional<double>(in);
        if (version < kFirstWithRegimes) continue;
        in.get(part.technicalPart);
        for (analysis::DetectorPart& detector : part.detectors)
            in.getAll(detector.score, detector.weight, detector.part, detector.isAvailable, detector.hasAbstained);
    }
    return score;
}

void putState(CanonicalWriter& out, const InstrumentState& state)
{
    out.putAll(state.last, state.lastTime, state.lastSource, state.barLength, state.barSpread, state.adjustment);
    out.putAll(state.quote.time, state.quote.bid, state.quote.ask, state.quote.bidSize, state.quote.askSize,
               state.quote.flags);
    out.putAll(state.lastTrade.time, state.lastTrade.price, state.lastTrade.size, state.lastTrade.side,
               state.lastTrade.flags);
    out.put(state.adjustments.size());
    for (const Adjustment& step : state.adjustments)
        out.putAll(step.from, step.factor);
    putOptional(out, state.lastPassed);
    // Histories begin anew, so what counts is how many bars closed since.
    for (const market::Timeframe timeframe : market::kTimeframes) {
        const std::size_t at = market::index(timeframe);
        out.put(state.histories[at].total() - state.barsAtLastPassed[at]);
        out.put(state.scores[at].has_value());
        if (state.scores[at]) putScore(out, *state.scores[at]);
    }
    state.spreads.canonical(out);
    out.put(state.cascade.has_value());
    if (state.cascade) state.cascade->canonical(out);
    // Detectors, VWAP and spreads by the hour are not handed over: the warm-up bars and the next quotes bring them
    // back.
    CanonicalWriter regime;
    if (state.regime) state.regime->engine.canonical(regime);
    out.put(state.regime ? static_cast<std::int64_t>(state.regime->timeframe) : std::int64_t{-1});
    out.put(std::string_view(reinterpret_cast<const char*>(regime.bytes().data()), regime.bytes().size()));
}

/// Indicators saw the warm-up bars in raw prices; where splits or dividends lie between them they see them again.
void adjustHistory(InstrumentState& state)
{
    if (state.adjustments.empty()) return;
    for (analysis::TimeframeAnalysis& analysis : state.analyses)
        analysis.reset();
    if (state.baseAtr) state.baseAtr->reset();
    showHistory(state, ShownTo::Indicators);
}

/// The regime goes on where it was: its labels, run lengths and models are handed over, its indicators see the bars at
/// hand again.
void getRegime(CanonicalReader& in, InstrumentState& state, const SessionConfig& config)
{
    std::int64_t timeframe = -1;
    std::string bytes;
    in.getAll(timeframe, bytes);
    if (!state.regime || static_cast<std::int64_t>(state.regime->timeframe) != timeframe) return;
    state.regime.emplace(*state.instrument, state.regime->timeframe, config.regime);
    state.regime->engine.setBlend(config.regimeBlend);
    // Bytes of other settings do not fit: then it begins anew from the bars.
    CanonicalReader regime(bytesOf(bytes));
    (void)state.regime->engine.restore(regime);
    showHistory(state, ShownTo::Regime);
}

void getState(CanonicalReader& in, InstrumentState& state, const SessionConfig& config, std::int64_t version)
{
    in.getAll(state.last, state.lastTime, state.lastSource, state.barLength, state.barSpread, state.adjustment);
    in.getAll(state.quote.time, state.quote.bid, state.quote.ask, state.quote.bidSize, state.quote.askSize,
              state.quote.flags);
    state.quote.instrument = state.instrument ? state.instrument->id.value : std::uint16_t{0};
    if (version >= trading::kFirstWithShadow) {
        in.getAll(state.lastTrade.time, state.lastTrade.price, state.lastTrade.size, state.lastTrade.side,
                  state.lastTrade.flags);
        state.lastTrade.instrument = state.quote.instrument;
    }
    state.adjustments.resize(in.count(16));
    for (Adjustment& step : state.adjustments)
        in.getAll(step.from, step.factor);
    state.lastPassed = getOptional<Time>(in);
    for (const market::Timeframe timeframe : market::kTimeframes) {
        const std::size_t at = market::index(timeframe);
        std::uint64_t since = 0;
        bool hasScore = false;
        in.getAll(since, hasScore);
        // May pass below 0 where more bars closed than were handed over: the difference is what is asked for.
        state.barsAtLastPassed[at] = state.histories[at].total() - since;
        state.scores[at] = hasScore ? std::optional(getScore(in, version)) : std::nullopt;
    }
    state.spreads.restore(in);
    bool hasCascade = false;
    in.get(hasCascade);
    if (hasCascade) {
        market::BarCascade unwanted(nullptr, InstrumentId{}, market::Timeframe::M1, false, {});
        (state.cascade ? *state.cascade : unwanted).restore(in);
    }
    if (version >= kFirstWithRegimes) getRegime(in, state, config);
}

} // namespace

Result<void> checkCarryOver(const CarryOver& carryOver,
                            std::span<const std::shared_ptr<const market::Instrument>> instruments)
{
    const auto body = carriedBody(carryOver);
    if (!body) return tl::unexpected(body.error());
    CanonicalReader in(bytesOf(body->bytes));
    for (std::size_t left = in.count(48); left > 0; --left) {
        const CarriedInstrument carried = getCarried(in);
        const auto same = std::find_if(instruments.begin(), instruments.end(),
                                       [&](const auto& instrument) { return carried.isSame(*instrument); });
        if (!carried.isInvolved) continue;
        if (same == instruments.end())
            return fail(ErrorCode::Refused, carried.title() + " has an open position or order, but the session that is "
                                                              "to continue with it does not trade it");
        if (!carried.hasStepsOf(**same))
            return fail(ErrorCode::Refused,
                        carried.title() + " has an open position or order, and the session that is to continue with it "
                                          "counts its prices or quantities in other steps");
    }
    if (!in.ok()) return fail(ErrorCode::Corrupt, "the account handed over by the session before is damaged");
    return {};
}

std::vector<market::Bar> warmupBars(const Session& finished, std::size_t count,
                                    std::span<const std::shared_ptr<const market::Instrument>> instruments)
{
    std::vector<market::Bar> bars;
    for (std::size_t i = 1; i <= finished.instrumentCount(); ++i) {
        const InstrumentState& state = finished.state(InstrumentId{static_cast<std::uint16_t>(i)});
        const auto same = std::find_if(instruments.begin(), instruments.end(), [&](const auto& instrument) {
            return instrument->venue == state.instrument->venue && instrument->symbol == state.instrument->symbol &&
                   instrument->priceScale == state.instrument->priceScale;
        });
        if (same == instruments.end()) continue;
        for (const BarHistory& history : state.histories)
            for (std::size_t k = 0; k < std::min(count, history.size()); ++k) {
                market::Bar& bar = bars.emplace_back(history.newest(k));
                bar.instrument = (*same)->id.value;
                bar.flags = static_cast<std::uint8_t>(bar.flags | market::kWarmup);
            }
    }
    std::sort(bars.begin(), bars.end(), [](const market::Bar& a, const market::Bar& b) {
        return std::tuple(a.end, b.timeframe, a.instrument) < std::tuple(b.end, a.timeframe, b.instrument);
    });
    return bars;
}

std::vector<market::BookSnapshot> warmupBooks(const Session& finished,
                                              std::span<const std::shared_ptr<const market::Instrument>> instruments)
{
    std::vector<market::BookSnapshot> books;
    for (const auto& instrument : instruments)
        for (std::size_t i = 1; i <= finished.instrumentCount(); ++i) {
            const InstrumentState& state = finished.state(InstrumentId{static_cast<std::uint16_t>(i)});
            if (state.book && state.book->isLive() && instrument->venue == state.instrument->venue &&
                instrument->symbol == state.instrument->symbol &&
                instrument->priceScale == state.instrument->priceScale &&
                market::bookSizeScale(*instrument) == market::bookSizeScale(*state.instrument))
                market::appendSnapshot(*state.book, instrument->id.value, finished.now(), market::kWarmup, books);
        }
    return books;
}

CarryOver Session::carryOver() const
{
    expects(m_started, "a session that has begun can be continued");
    CanonicalWriter body;
    body.put(m_states.size());
    for (const InstrumentState& state : m_states) {
        const market::Instrument& instrument = *state.instrument;
        putCarried(body, {instrument.venue, instrument.symbol, instrument.priceScale, instrument.lot,
                          instrument.multiplier, state.watched.hasPosition || state.watched.pendingOrders > 0});
    }
    for (const InstrumentState& state : m_states)
        putState(body, state);
    body.putAll(m_dayEnd, m_week, m_dayOpenEquity, m_days, m_meanReturn, m_sumSquares);
    body.put(m_clientOrders.size());
    for (const auto& [client, order] : m_clientOrders)
        body.putAll(std::string_view(client), order);
    m_desk->canonical(body);
    putAccounts(body);
    m_shadowDesk->canonical(body);
    m_pipeline->canonical(body);
    body.putAll(std::string_view(m_scoringText), m_weightsVersion);
    putWork(body);
    m_adaptive->canonical(body);
    m_riskHistory.canonical(body);
    body.put(m_hasShadow);
    m_router->canonical(body);
    m_pipelineB->canonical(body);
    m_counterfactuals.canonical(body);
    m_calibration->canonical(body);

    const auto asText = [](std::span<const std::uint8_t> bytes) {
        return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    };
    const Digest digest = sha256(body.bytes());
    CanonicalWriter out;
    out.putAll(kCarryOverVersion, asText(digest.bytes), asText(body.bytes()));
    return {out.take()};
}

void Session::restore(const CarryOver& carryOver)
{
    std::vector<std::shared_ptr<const market::Instrument>> instruments;
    for (const InstrumentState& state : m_states)
        instruments.push_back(state.instrument);
    expects(checkCarryOver(carryOver, instruments).has_value(), "what a session takes over is checked before");
    expects(!m_continued && m_desk->isUntouched(), "a session takes over an account before it trades");

    const CarriedBody body = *carriedBody(carryOver);
    CanonicalReader in(bytesOf(body.bytes));
    std::vector<InstrumentId> ids(in.count(48));
    for (InstrumentId& id : ids) {
        const CarriedInstrument carried = getCarried(in);
        const auto same = std::find_if(instruments.begin(), instruments.end(), [&](const auto& instrument) {
            return carried.isSame(*instrument) && carried.hasStepsOf(*instrument);
        });
        if (same != instruments.end()) id = (*same)->id;
    }
    for (const InstrumentId id : ids) {
        InstrumentState unwanted;
        InstrumentState* state = find(id.value);
        getState(in, state != nullptr ? *state : unwanted, m_config, body.version);
        if (state == nullptr) continue;
        adjustHistory(*state);
        rebuildAgents(*state);
    }
    in.getAll(m_dayEnd, m_week, m_dayOpenEquity, m_days, m_meanReturn, m_sumSquares);
    for (std::size_t left = in.count(8); left > 0; --left) {
        std::string client;
        OrderId order;
        in.get(client);
        if (body.version >= trading::kFirstWithShadow) in.get(order);
        m_clientOrders.emplace(std::move(client), order);
    }
    const Reason reason(ReasonCode::CarriedOver);
    m_effects.add(Variant::None, {}, Incident{reason.code, 0}, std::span(&reason, 1));
    m_desk->restore(in, m_states, ids, body.version);
    if (body.version >= trading::kFirstWithVenues) restoreAccounts(in, ids, body.version);
    if (body.version >= trading::kFirstWithShadow) {
        m_shadowDesk->restore(in, m_states, ids, body.version);
    } else {
        // Engine 2 had traded nothing: its account was as it was opened.
        auto untouched = trading::Ledger<trading::Shadow>::open(m_shadowDesk->ledger().initialCash());
        untouched->restore(in, ids, body.version);
    }
    m_pipeline->restore(in);
    if (body.version >= kFirstWithRegimes) restoreScoring(in);
    if (body.version >= kFirstWithWork) restoreWork(in, ids);
    if (body.version >= kFirstWithLearning) restoreLearning(in, ids);
    if (body.version >= trading::kFirstWithVenues) m_riskHistory.restore(in, ids);
    if (body.version >= trading::kFirstWithShadow) {
        bool hadShadow = false;
        in.get(hadShadow);
        m_hasShadow = m_hasShadow || hadShadow;
        m_router->restore(in);
        m_pipelineB->restore(in, body.version >= kFirstWithCalibration);
        m_counterfactuals.restore(in, ids);
        if (body.version >= kFirstWithCalibration) m_calibration->restore(in);
    }
    expects(in.ok() && in.atEnd(), "what a session takes over is whole");
    for (const InstrumentState& state : m_states)
        if (state.instrument->option && (state.watched.hasPosition || state.watched.pendingOrders > 0))
            m_options.noteTraded(state.id());
    m_firstTime = m_now;
    m_continued = true;
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::canonical(CanonicalWriter& out) const
{
    m_ledger->canonical(out);
    m_curve.canonical(out);
    m_risk.canonical(out);
    m_monitor.canonical(out);
    out.put(m_orders.size());
    for (const Order& order : m_orders)
        putOrder(out, order);
    out.put(m_slots.size());
    for (const Slot& own : m_slots) {
        out.putAll(own.attempts.count, own.attempts.next);
        putReason(out, own.attempts.wish);
        out.putAll(own.attempts.actor, own.scaleOuts);
        // A venue without orders, of which nothing is on its way, is made anew; not if it knows a pair that is done.
        CanonicalWriter venue;
        const bool isKept =
            own.venue && (!own.venue->orders().empty() || own.delay.size() > 0 || !own.venue->doneGroups().empty());
        if (isKept) {
            own.venue->canonical(venue);
            own.delay.canonical(venue);
        }
        out.putAll(isKept, isKept ? own.venue->settings().model : trading::FillModel::F1,
                   std::string_view(reinterpret_cast<const char*>(venue.bytes().data()), venue.bytes().size()));
    }
    out.putAll(m_ids.order, m_ids.fill, m_ids.entry);
    out.put(m_replayedUntil);
    for (const std::uint64_t count : m_orderStates)
        out.put(count);
    putLegs(out);
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::restore(CanonicalReader& in, std::span<InstrumentState> states,
                                std::span<const InstrumentId> ids, std::int64_t version)
{
    m_ledger->restore(in, ids, version);
    if (version >= trading::kFirstWithVenues) m_curve.restore(in);
    m_risk.restore(in, ids);
    if (version >= trading::kFirstWithVenues)
        m_monitor.restore(in, ids, version);
    else
        m_monitor.begin(m_effects.time(), m_ledger->equity());
    for (std::size_t left = in.count(20 * 8); left > 0; --left) {
        Order order = trading::getOrder<Mode>(in, version);
        const std::uint16_t place = order.instrument.value;
        expects(in.ok() && place >= 1 && place <= ids.size() && ids[place - 1U].isSet(),
                "a working order has its instrument in the new session");
        order.instrument = ids[place - 1U];
        order.signal = {}; // it is a signal of the session before
        m_orders.push_back(order);
        ++watchOf(states[order.instrument.value - 1U]).pendingOrders;
    }
    const std::size_t count = in.count(16);
    for (std::size_t i = 0; i < count; ++i) {
        Slot unwanted;
        Slot& own = i < ids.size() && ids[i].isSet() ? m_slots[ids[i].value - 1U] : unwanted;
        in.getAll(own.attempts.count, own.attempts.next);
        if (version < trading::kFirstWithVenues) continue;
        if (version >= trading::kFirstWithShadow) {
            own.attempts.wish = getReason(in);
            in.get(own.attempts.actor);
        }
        bool isKept = false;
        trading::FillModel model{};
        std::string bytes;
        in.getAll(own.scaleOuts, isKept, model, bytes);
        if (!isKept || &own == &unwanted) continue;
        makeVenue(states[ids[i].value - 1U], model);
        CanonicalReader venue(bytesOf(bytes));
        expects(own.venue->restore(venue).has_value(), "what a session takes over is whole");
        own.delay.restore(venue);
        if (const auto& book = states[ids[i].value - 1U].book) own.venue->attach(*book);
        expects(venue.ok() && venue.atEnd(), "what a session takes over is whole");
    }
    DeskIds last;
    in.getAll(last.order, last.fill, last.entry);
    m_ids.goOnBehind(last);
    m_ids.goOnBehind({{}, {}, m_ledger->lastPositionId(), {}});
    if (version >= trading::kFirstWithVenues) in.get(m_replayedUntil);
    for (std::uint64_t& state : m_orderStates)
        in.get(state);
    if (version >= kFirstWithLegs) getLegs(in, ids);

    // What it holds of each currency, where that is not what its opening told of.
    for (const trading::CurrencyBalance& balance : m_ledger->balances(m_effects.time())) {
        const bool isOwn = balance.currency == m_ledger->currency();
        const Cash told = isOwn ? m_openedWith : Cash{};
        // A session is begun with what the main account has in its own currency.
        if (balance.cash == told || (isOwn && m_account == 0)) continue;
        LedgerEntry body;
        body.entry = LedgerEntryId{++m_ids.entry.value};
        body.kind = LedgerEntry::Kind::Deposit;
        body.amount = balance.cash - told;
        body.balance = balance.cash;
        if (!isOwn) body.currency = ShortName(balance.currency);
        record(m_variant, {}, body, {});
    }
    for (InstrumentState& state : states) {
        updateWatch(state);
        state.joinWatches();
        if (watchOf(state).hasPosition) emitPosition({}, m_ledger->position(state.id()), ReasonCode::CarriedOver);
    }
    for (const Order& order : m_orders)
        emitOrder(order, order.state, m_variant, ReasonCode::CarriedOver);
    if (version < trading::kFirstWithVenues) sendAgain(states);
    updateTimer();
}

template <trading::AccountMode Mode>
void TradingDesk<Mode>::sendAgain(std::span<InstrumentState> states)
{
    // Sessions before form 7 filled orders themselves: their venue hears of them now.
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        Order& order = m_orders[i];
        const bool wasCancelling = order.state == trading::OrderState::CancelPending;
        --m_orderStates[static_cast<std::size_t>(order.state)];
        order.state = trading::OrderState::PendingExecution;
        ++m_orderStates[static_cast<std::size_t>(order.state)];
        const OrderId id = order.id;
        InstrumentState& state = states[order.instrument.value - 1U];
        trading::OrderTicket ticket = trading::ticketOf(order);
        ticket.clientId = {};
        trading::PaperVenue& venue = ready(state);
        venue.submit(m_effects.time(), ticket);
        if (wasCancelling) venue.cancel(m_effects.time(), id, ReasonCode::CancelledByOperator);
        drain(state, m_variant);
        updateWatch(state);
        if (i >= m_orders.size() || m_orders[i].id != id) --i;
    }
}

template <trading::AccountMode Mode>
bool TradingDesk<Mode>::isUntouched() const
{
    return m_ids.order.value == 0 && m_ids.fill.value == 0;
}

template void TradingDesk<trading::Paper>::canonical(CanonicalWriter& out) const;
template void TradingDesk<trading::Shadow>::canonical(CanonicalWriter& out) const;
template void TradingDesk<trading::Paper>::restore(CanonicalReader& in, std::span<InstrumentState> states,
                                                   std::span<const InstrumentId> ids, std::int64_t version);
template void TradingDesk<trading::Shadow>::restore(CanonicalReader& in, std::span<InstrumentState> states,
                                                    std::span<const InstrumentId> ids, std::int64_t version);
template void TradingDesk<trading::Paper>::sendAgain(std::span<InstrumentState> states);
template void TradingDesk<trading::Shadow>::sendAgain(std::span<InstrumentState> states);
template bool TradingDesk<trading::Paper>::isUntouched() const;
template bool TradingDesk<trading::Shadow>::isUntouched() const;

void PipelineA::canonical(CanonicalWriter& out) const
{
    m_dedup.canonical(out);
    out.putAll(m_lastSignal, m_scoredBars, m_duplicates);
    for (const std::uint64_t count : m_states)
        out.put(count);
    out.put(std::count_if(m_nonTrades.begin(), m_nonTrades.end(), [](std::uint64_t count) { return count > 0; }));
    for (std::size_t i = 0; i < kReasonCodes; ++i) {
        if (m_nonTrades[i] == 0) continue;
        putReason(out, static_cast<ReasonCode>(i));
        out.put(m_nonTrades[i]);
    }
}

void PipelineA::restore(CanonicalReader& in)
{
    m_dedup.restore(in);
    in.getAll(m_lastSignal, m_scoredBars, m_duplicates);
    for (std::uint64_t& count : m_states)
        in.get(count);
    for (std::size_t left = in.count(16); left > 0; --left) {
        const ReasonCode cause = getReason(in);
        in.get(m_nonTrades[static_cast<std::size_t>(cause)]);
    }
}

} // namespace sextant::session
