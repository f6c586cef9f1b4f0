#include "engine/session/counterfactual.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/core/contract.h"
#include "engine/trading/canonical_parts.h"
#include "engine/trading/exits/exit_monitor.h"
#include "engine/trading/exits/protection.h"
#include "engine/trading/exits/trailing.h"
#include "engine/trading/fills/bar_exit.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/market_fill.h"

namespace sextant::session {
namespace {

constexpr double kRisk = 1000.0; // of its currency, that a hypothetical trade may lose at its stop

/// The close of the `days`th trading day behind the one that `time` falls in.
Time closeAfter(const market::Calendar& calendar, Time time, int days)
{
    market::TradingDay day = calendar.tradingDayAt(time);
    for (int i = 0; i < days; ++i)
        day = calendar.nextTradingDay(day);
    return day.close;
}

/// So many lots as lose kRisk over a distance of price, at least one.
Lots lotsFor(const market::Instrument& instrument, Price distance)
{
    const auto one = instrument.value(distance, Lots{1});
    if (!one || one->units <= 0) return Lots{1};
    const double most = kRisk * static_cast<double>(pow10(Cash::kScale)) / static_cast<double>(one->units);
    return Lots{std::clamp<std::int64_t>(static_cast<std::int64_t>(std::min(most, 1e12)), 1, 1'000'000'000)};
}

std::int64_t scaled(std::int64_t units, const market::CorporateAction& action)
{
    return static_cast<std::int64_t>(
        divHalfEven(static_cast<__int128>(units) * action.splitDenominator, action.splitNumerator));
}

void scale(trading::Bracket& bracket, const market::CorporateAction& action)
{
    if (bracket.stop) bracket.stop->units = scaled(bracket.stop->units, action);
    if (bracket.target) bracket.target->units = scaled(bracket.target->units, action);
    bracket.atr *= static_cast<double>(action.splitDenominator) / static_cast<double>(action.splitNumerator);
}

} // namespace

std::size_t Counterfactuals::openCount() const
{
    std::size_t count = 0;
    for (const auto& open : m_open)
        count += open.size();
    return count;
}

void Counterfactuals::consider(const InstrumentState& state, const EnrichedSignal& signal, Time now,
                               const SessionConfig& config, const Effects& effects)
{
    if (signal.direction == SignalDirection::Close) return;
    const int wanted = signal.direction == SignalDirection::Long ? 1 : -1;
    std::array<ReasonCode, 2> causes{};
    std::array<bool, 2> isApproved{};
    std::uint8_t against = 0;
    const auto all = effects.all();
    for (std::size_t i = all.size(); i-- > 0;) {
        const EffectBody& body = all[i].body;
        if (const auto* scored = std::get_if<SignalScored>(&body)) {
            if (scored->signal == signal.id) break;
        } else if (const auto* none = std::get_if<NonTrade>(&body)) {
            if (none->signal == signal.id) causes[all[i].variant == Variant::B ? 1 : 0] = none->cause;
        } else if (const auto* gates = std::get_if<GateVerdict>(&body)) {
            if (gates->signal == signal.id) isApproved[0] = gates->passed;
        } else if (const auto* decided = std::get_if<MetaDecided>(&body)) {
            if (decided->signal == signal.id) isApproved[1] = decided->decision.isApproved;
        } else if (const auto* opinion = std::get_if<AgentOpinion>(&body)) {
            if (opinion->signal != signal.id || opinion->absence != decision::AgentAbsence::None) continue;
            const bool isAgainst = opinion->output.block || decision::signOf(opinion->output.bias) == -wanted;
            if (isAgainst) against = static_cast<std::uint8_t>(against | 1U << static_cast<unsigned>(opinion->agent));
        }
    }
    for (const decision::Arm engine : {decision::Arm::A, decision::Arm::B}) {
        const auto at = static_cast<std::size_t>(engine);
        if (isApproved[at]) turn(state.id(), signal, engine);
        add(state, signal, now, config, engine, causes[at], engine == decision::Arm::B ? against : std::uint8_t{0});
    }
}

void Counterfactuals::turn(InstrumentId instrument, const EnrichedSignal& signal, decision::Arm engine)
{
    if (!isWatching(instrument)) return;
    const bool isLong = signal.direction == SignalDirection::Long;
    for (Hypothesis& hypothesis : m_open[instrument.value - 1U]) {
        const CounterfactualOutcome& outcome = hypothesis.outcome;
        if (outcome.engine == engine && outcome.isLong != isLong && signal.timeframe >= outcome.timeframe &&
            !hypothesis.position.isFlat() && hypothesis.leaving == ReasonCode::None)
            hypothesis.leaving = ReasonCode::ExitSignalFlip;
    }
}

void Counterfactuals::add(const InstrumentState& state, const EnrichedSignal& signal, Time now,
                          const SessionConfig& config, decision::Arm engine, ReasonCode cause, std::uint8_t against)
{
    // What could not have been done whatever anybody thought of it is no veto.
    if (cause == ReasonCode::None || cause == ReasonCode::NotTradable || cause == ReasonCode::ShortNotAllowed) return;
    if (state.last.units <= 0) return;
    Hypothesis hypothesis;
    CounterfactualOutcome& outcome = hypothesis.outcome;
    outcome.engine = engine;
    outcome.signal = signal.id;
    outcome.instrument = state.id();
    outcome.timeframe = signal.timeframe;
    outcome.isLong = signal.direction == SignalDirection::Long;
    outcome.cause = cause;
    outcome.against = against;
    outcome.decided = now;
    const market::Side side = outcome.isLong ? market::Side::Buy : market::Side::Sell;
    const double atr = rawAtr(state, signal.timeframe);
    const Price estimate = trading::entryEstimate(*state.instrument, config.fills, side, state.last);
    const auto bracket = trading::protectionFor(*state.instrument, config.exits, side, estimate, atr);
    if (!bracket) return; // neither would an order have had a stop
    hypothesis.bracket = *bracket;
    hypothesis.horizon = closeAfter(*state.calendar, now - Duration{1}, kHorizonDays);
    if (m_open.size() < outcome.instrument.value) m_open.resize(outcome.instrument.value);
    auto& open = m_open[outcome.instrument.value - 1U];
    if (open.capacity() == 0) open.reserve(64);
    open.push_back(std::move(hypothesis));
}

bool Counterfactuals::follow(Hypothesis& hypothesis, const InstrumentState& state, const market::Bar& bar,
                             const SessionConfig& config, bool& isDropped) const
{
    CounterfactualOutcome& outcome = hypothesis.outcome;
    trading::Position<trading::Shadow>& position = hypothesis.position;
    const market::Instrument& instrument = *state.instrument;
    const market::Side side = outcome.isLong ? market::Side::Buy : market::Side::Sell;
    const int sign = outcome.isLong ? 1 : -1;
    if (bar.start() < outcome.decided) return false; // it had begun before the decision
    if (position.isFlat()) {
        const trading::PricedFill fill = trading::fillAtBarOpen(instrument, config.fills, side, bar);
        const std::int64_t risk = (fill.price.units - hypothesis.bracket.stop->units) * sign;
        if (risk <= 0) {
            isDropped = true; // opened beyond its stop: a trade without a risk has no R
            return true;
        }
        position.bracket = hypothesis.bracket;
        position.entryPrice = position.bestPrice = fill.price;
        position.unitRisk = Price{risk};
        position.atrUnits = hypothesis.bracket.atr * state.priceDivisor;
        position.opened = bar.start();
        position.quantity = Lots{lotsFor(instrument, position.unitRisk).count * sign};
        outcome.entered = position.opened;
        outcome.entry = fill.price;
    }
    const auto leave = [&](const trading::PricedFill& fill, ReasonCode rule) {
        const Lots lots{std::abs(position.quantity.count)};
        const auto risk = instrument.value(position.unitRisk, lots);
        const auto in = trading::commission(instrument, position.entryPrice, lots, trading::Liquidity::Taker);
        const auto away = trading::commission(instrument, fill.price, lots, fill.liquidity);
        if (!risk || risk->units <= 0 || !in || !away) {
            isDropped = true;
            return;
        }
        const double moved = static_cast<double>((fill.price.units - position.entryPrice.units) * sign);
        outcome.r = (moved + hypothesis.carried) / static_cast<double>(position.unitRisk.units) -
                    static_cast<double>(in->units + away->units) / static_cast<double>(risk->units);
        outcome.exit = fill.price;
        outcome.rule = rule;
        outcome.time = bar.end;
    };
    if (hypothesis.leaving != ReasonCode::None) {
        leave(trading::fillAtBarOpen(instrument, config.fills, market::opposite(side), bar), hypothesis.leaving);
        return true;
    }
    if (const auto exit = trading::exitInBar(instrument, config.fills, side, position.bracket, bar,
                                             trading::trailLevel(position, config.exits))) {
        leave(exit->priced, exit->rule);
        return true;
    }
    position.bestPrice =
        outcome.isLong ? std::max(position.bestPrice, bar.high) : std::min(position.bestPrice, bar.low);
    trading::ExitInput input;
    input.positionSide = side;
    input.price = bar.close;
    input.trail = trading::trailLevel(position, config.exits);
    input.held = bar.end - position.opened;
    if (config.exits.eodFlat && !state.calendar->isAlwaysOpen()) {
        const market::TradingDay day = state.calendar->tradingDayAt(bar.end - Duration{1});
        input.isEndOfDay = bar.end >= day.regularClose - config.exits.eodBefore;
    }
    if (const auto trigger = trading::firstExit(input, config.exits)) hypothesis.leaving = trigger->rule;
    if (bar.end < hypothesis.horizon) return false;
    trading::PricedFill last;
    last.price = bar.close;
    leave(last, ReasonCode::None);
    return true;
}

void Counterfactuals::onBar(const InstrumentState& state, const market::Bar& bar, std::uint64_t seq,
                            const SessionConfig& config, Effects& out)
{
    if (!isWatching(state.id())) return;
    auto& open = m_open[state.id().value - 1U];
    std::erase_if(open, [&](Hypothesis& hypothesis) {
        bool isDropped = false;
        if (!follow(hypothesis, state, bar, config, isDropped)) return false;
        hypothesis.outcome.seq = seq;
        if (!isDropped) out.addCounterfactual(hypothesis.outcome);
        return true;
    });
}

void Counterfactuals::onCorporateAction(const InstrumentState& state, const market::CorporateAction& action)
{
    if (!isWatching(state.id())) return;
    const double ratio = static_cast<double>(action.splitDenominator) / static_cast<double>(action.splitNumerator);
    const double dividend = static_cast<double>(action.dividendPerShare.units) /
                            static_cast<double>(pow10(Cash::kScale)) * state.priceDivisor;
    for (Hypothesis& hypothesis : m_open[state.id().value - 1U]) {
        trading::Position<trading::Shadow>& position = hypothesis.position;
        scale(hypothesis.bracket, action);
        if (position.isFlat()) continue;
        hypothesis.carried = (hypothesis.carried + (hypothesis.outcome.isLong ? dividend : -dividend)) * ratio;
        scale(position.bracket, action);
        for (Price* price : {&position.entryPrice, &position.bestPrice, &position.unitRisk})
            price->units = scaled(price->units, action);
        position.atrUnits *= ratio;
        position.unitRisk.units = std::max<std::int64_t>(position.unitRisk.units, 1);
        position.quantity =
            Lots{lotsFor(*state.instrument, position.unitRisk).count * (hypothesis.outcome.isLong ? 1 : -1)};
    }
}

void Counterfactuals::canonical(CanonicalWriter& out) const
{
    out.put(openCount());
    for (const auto& open : m_open)
        for (const Hypothesis& h : open) {
            const CounterfactualOutcome& o = h.outcome;
            out.putAll(o.instrument, o.engine, o.signal, o.timeframe, o.isLong, o.against, o.decided, o.entered,
                       o.entry);
            trading::putReason(out, o.cause);
            trading::putReason(out, h.leaving);
            out.putAll(h.bracket.stop.value_or(Price{}), h.bracket.target.value_or(Price{}), h.bracket.atr, h.carried,
                       h.horizon);
            out.putAll(h.position.quantity, h.position.entryPrice, h.position.bestPrice, h.position.unitRisk,
                       h.position.atrUnits, h.position.opened);
        }
}

void Counterfactuals::restore(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    m_open.clear();
    for (std::size_t left = in.count(20 * 8); left > 0; --left) {
        Hypothesis h;
        CounterfactualOutcome& o = h.outcome;
        in.getAll(o.instrument, o.engine, o.signal, o.timeframe, o.isLong, o.against, o.decided, o.entered, o.entry);
        o.cause = trading::getReason(in);
        h.leaving = trading::getReason(in);
        Price stop;
        Price target;
        in.getAll(stop, target, h.bracket.atr, h.carried, h.horizon);
        if (stop.units > 0) h.bracket.stop = stop;
        if (target.units > 0) h.bracket.target = target;
        in.getAll(h.position.quantity, h.position.entryPrice, h.position.bestPrice, h.position.unitRisk,
                  h.position.atrUnits, h.position.opened);
        if (!h.position.isFlat()) h.position.bracket = h.bracket;
        const std::size_t place = o.instrument.value;
        expects(in.ok() && place >= 1 && place <= ids.size() && h.bracket.stop.has_value(),
                "a trade that is followed is carried over whole");
        o.instrument = ids[place - 1];
        if (!o.instrument.isSet()) continue;
        if (m_open.size() < o.instrument.value) m_open.resize(o.instrument.value);
        m_open[o.instrument.value - 1U].push_back(std::move(h));
    }
}

} // namespace sextant::session
