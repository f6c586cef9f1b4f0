#include "engine/session/experiment_units.h"

#include <algorithm>

namespace sextant::session {
namespace {

double unitMoney(Cash cash) { return static_cast<double>(cash.units) / static_cast<double>(pow10(Cash::kScale)); }

decision::Arm engineOf(Variant variant) { return variant == Variant::B ? decision::Arm::B : decision::Arm::A; }

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

} // namespace

void ExperimentUnits::define(const market::Instrument& instrument)
{
    if (m_watched.size() < instrument.id.value) m_watched.resize(instrument.id.value);
    Watched& watched = m_watched[instrument.id.value - 1U];
    if (watched.calendar) return; // it is known, and so is what was seen of it
    if (const auto carried = m_carried.find(instrument.symbol); carried != m_carried.end()) {
        watched = std::move(carried->second);
        m_carried.erase(carried);
        for (auto& [place, unit] : watched.units)
            m_open.try_emplace(Key(instrument.id.value, place.first, place.second), std::move(unit));
        watched.units.clear();
        m_checkAt = Time::min();
        std::erase_if(m_carriedOwners, [&](const CarriedOwner& each) {
            if (each.symbol != instrument.symbol) return false;
            const Key key(instrument.id.value, each.timeframe, each.day);
            if (each.isTrade)
                m_trades.try_emplace(each.owner, Trade{key, each.opened});
            else
                m_orders.try_emplace(each.owner, key);
            return true;
        });
    }
    watched.symbol = instrument.symbol;
    watched.assetClass = std::string(market::toString(instrument.assetClass));
    watched.calendar = market::findCalendar(instrument.calendar);
}

ExperimentUnits::Unit* ExperimentUnits::find(const Key& key)
{
    const auto found = m_open.find(key);
    return found == m_open.end() ? nullptr : &found->second;
}

void ExperimentUnits::noteDay(Watched& watched, Time time)
{
    if (!watched.calendar || time - Duration{1} < watched.dayEnd) return;
    watched.dayEnd = watched.calendar->tradingDayAt(time - Duration{1}).close;
    ++watched.day;
    for (auto& [timeframe, outcomes] : watched.outcomes)
        while (!outcomes.empty() && outcomes.front().day < watched.day - kCovariateDays)
            outcomes.pop_front();
}

void ExperimentUnits::route(const Effect& effect, const SignalRouted& routed)
{
    m_signals.clear();
    if (m_scored.signal != routed.signal || m_scored.action == SignalAction::Close) return;
    Watched& watched = m_watched[effect.instrument.value - 1U];
    const Key key(effect.instrument.value, effect.timeframe, std::string(routed.tradingDay.view()));
    auto [place, isNew] = m_open.try_emplace(key);
    Unit& unit = place->second;
    decision::UnitRow& row = unit.row;
    if (isNew) {
        row.symbol = watched.symbol;
        row.timeframe = std::string(market::toString(effect.timeframe));
        row.tradingDay = std::get<std::string>(key);
        row.volatility = lowerCase(m_scored.regime.direction == analysis::RegimeDirection::Unknown
                                       ? "unknown"
                                       : analysis::toString(m_scored.regime.volatility));
        const std::size_t dash = row.tradingDay.rfind('-');
        row.sessionType = dash == std::string::npos ? std::string() : row.tradingDay.substr(dash + 1);
        row.assetClass = watched.assetClass;
        row.firstSeen = row.lastOutcome = effect.time;
        market::TradingDay day = watched.calendar->tradingDayAt(effect.time - Duration{1});
        row.dayEnd = day.close;
        for (int i = 0; i < kHorizonDays; ++i)
            day = watched.calendar->nextTradingDay(day);
        unit.horizon = day.close;
        m_checkAt = std::min(m_checkAt, row.dayEnd);
        double sum = 0.0;
        std::int64_t trades = 0;
        for (const DayOutcome& outcome : watched.outcomes[effect.timeframe]) {
            if (outcome.day >= watched.day) continue; // before the assignment, not beside it
            sum += outcome.sumR;
            trades += outcome.trades;
        }
        if (trades > 0) row.covariate = sum / static_cast<double>(trades);
    }
    // A unit that a change of shares cuts in two belongs to the phase in which it ends, and says so.
    row.experiment = std::string(routed.experiment.view());
    row.label = routed.routing.arm;
    row.reason = routed.routing.reason;
    row.mode = routed.mode;
    row.bucket = routed.routing.bucket.bucket;
    row.phase = routed.phase;
    row.isExposed = routed.routing.isExposed;
    ++row.signalCount;
    unit.isChanged = true;
    m_signals.emplace(routed.signal.value, key);
}

void ExperimentUnits::fill(const Effect& effect, const Filled& filled, decision::Arm engine)
{
    auto trade = m_trades.find({engine, filled.position.value});
    if (trade == m_trades.end()) {
        const auto order = m_orders.find({engine, filled.order.value});
        if (order == m_orders.end() || !filled.position.isSet()) return;
        Unit* unit = find(order->second);
        if (unit == nullptr) return;
        trade = m_trades.try_emplace({engine, filled.position.value}, Trade{order->second, effect.time}).first;
        ++unit->row.of(engine).trades;
        ++unit->row.of(engine).open;
    }
    Unit* unit = find(trade->second.unit);
    if (unit == nullptr) return;
    decision::EngineOutcome& outcome = unit->row.of(engine);
    ++outcome.fills;
    if (filled.reference.units > 0)
        outcome.slippageBp +=
            1e4 * static_cast<double>(filled.halfSpread.units + filled.slippage.units + filled.impact.units) /
            static_cast<double>(filled.reference.units);
    unit->isChanged = true;
}

void ExperimentUnits::close(const Effect& effect, const PositionChanged& position, decision::Arm engine)
{
    const auto trade = m_trades.find({engine, position.position.value});
    if (trade == m_trades.end()) return;
    const Trade closed = trade->second;
    m_trades.erase(trade);
    Unit* unit = find(closed.unit);
    if (unit == nullptr) return;
    decision::EngineOutcome& outcome = unit->row.of(engine);
    --outcome.open;
    m_checkAt = Time::min(); // the unit may be complete by it
    const Cash net{position.realised.units - position.fees.units + position.dividends.units + position.funding.units};
    const double pnl = unitMoney(net);
    outcome.fees += unitMoney(position.fees);
    outcome.pnl += pnl;
    (pnl > 0.0 ? outcome.gains : outcome.damage) += pnl > 0.0 ? pnl : -pnl;
    outcome.heldHours += static_cast<double>((effect.time - closed.opened).count()) / 3.6e12;
    if (position.initialRisk.units > 0) {
        const double r = static_cast<double>(net.units) / static_cast<double>(position.initialRisk.units);
        outcome.sumR += r;
        outcome.sumR2 += r * r;
        outcome.wins += r > 0.0 ? 1 : 0;
        outcome.losses += r < 0.0 ? 1 : 0;
        outcome.worstR = std::max(outcome.worstR, -r);
        outcome.peakR = std::max(outcome.peakR, outcome.sumR);
        outcome.maxDrawdown = std::max(outcome.maxDrawdown, outcome.peakR - outcome.sumR);
        Watched& watched = m_watched[effect.instrument.value - 1U];
        auto& outcomes = watched.outcomes[std::get<market::Timeframe>(closed.unit)];
        if (outcomes.empty() || outcomes.back().day != watched.day) outcomes.push_back({watched.day, 0.0, 0});
        outcomes.back().sumR += r;
        ++outcomes.back().trades;
    }
    unit->row.lastOutcome = effect.time;
    unit->isChanged = true;
}

void ExperimentUnits::note(const Effect& effect)
{
    moveOn(effect.time);
    if (effect.instrument.isSet() && effect.instrument.value <= m_watched.size())
        noteDay(m_watched[effect.instrument.value - 1U], effect.time);
    if (const auto* scored = std::get_if<SignalScored>(&effect.body)) {
        m_scored = *scored;
        return;
    }
    if (!effect.instrument.isSet() || effect.instrument.value > m_watched.size() || effect.account != 0) return;
    const decision::Arm engine = engineOf(effect.variant);
    const auto approve = [&](SignalId signal, decision::Arm by) {
        const auto key = m_signals.find(signal.value);
        Unit* unit = key == m_signals.end() ? nullptr : find(key->second);
        if (unit == nullptr) return;
        ++unit->row.of(by).approved;
        unit->isChanged = true;
    };
    if (const auto* routed = std::get_if<SignalRouted>(&effect.body)) {
        route(effect, *routed);
    } else if (const auto* gates = std::get_if<GateVerdict>(&effect.body)) {
        if (gates->passed) approve(gates->signal, decision::Arm::A);
    } else if (const auto* decided = std::get_if<MetaDecided>(&effect.body)) {
        if (decided->decision.isApproved) approve(decided->signal, decision::Arm::B);
    } else if (const auto* order = std::get_if<OrderChanged>(&effect.body)) {
        const auto key = m_signals.find(order->signal.value);
        if (order->signal.isSet() && !order->reduceOnly && key != m_signals.end() &&
            m_orders.try_emplace({engine, order->order.value}, key->second).second)
            if (Unit* unit = find(key->second)) ++unit->row.of(engine).orders;
        if (trading::isTerminal(order->to)) end(*order, engine);
    } else if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body)) {
        const auto key = m_signals.find(opinion->signal.value);
        Unit* unit = key == m_signals.end() ? nullptr : find(key->second);
        if (unit == nullptr || opinion->absence != decision::AgentAbsence::Failed) return;
        ++unit->row.of(decision::Arm::B).failures;
        unit->isChanged = true;
    } else if (const auto* filled = std::get_if<Filled>(&effect.body)) {
        fill(effect, *filled, engine);
    } else if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
        if (trading::isTerminal(position->state)) close(effect, *position, engine);
    }
}

void ExperimentUnits::end(const OrderChanged& order, decision::Arm engine)
{
    const auto found = m_orders.find({engine, order.order.value});
    if (found == m_orders.end()) return;
    using State = trading::OrderState;
    const bool isRejected = order.to == State::Failed || order.to == State::Rejected || order.to == State::RiskRejected;
    if (Unit* unit = find(found->second); unit != nullptr && isRejected) {
        ++unit->row.of(engine).rejected;
        unit->isChanged = true;
    }
    m_orders.erase(found);
    m_checkAt = Time::min();
}

void ExperimentUnits::moveOn(Time time)
{
    if (time <= m_checkAt) return;
    m_checkAt = Time::max();
    for (auto place = m_open.begin(); place != m_open.end();) {
        Unit& unit = place->second;
        const bool isClosed = unit.row.of(decision::Arm::A).open == 0 && unit.row.of(decision::Arm::B).open == 0;
        // What was decided at the close acts behind it: an order may still fill on the next day.
        const bool isOrdered = std::any_of(m_orders.begin(), m_orders.end(),
                                           [&](const auto& order) { return order.second == place->first; });
        if (time < unit.horizon && (time <= unit.row.dayEnd || !isClosed || isOrdered)) {
            m_checkAt = std::min(m_checkAt, time <= unit.row.dayEnd ? unit.row.dayEnd : unit.horizon - Duration{1});
            ++place;
            continue;
        }
        unit.row.isComplete = true;
        m_done.push_back(std::move(unit.row));
        place = m_open.erase(place);
    }
}

void ExperimentUnits::note(const Effects& effects, std::vector<decision::UnitRow>& changed)
{
    for (const Effect& effect : effects.all())
        note(effect);
    std::move(m_done.begin(), m_done.end(), std::back_inserter(changed));
    m_done.clear();
    for (auto& [key, unit] : m_open) {
        if (!unit.isChanged) continue;
        unit.isChanged = false;
        changed.push_back(unit.row);
    }
}

} // namespace sextant::session
