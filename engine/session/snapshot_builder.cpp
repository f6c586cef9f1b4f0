#include "engine/session/snapshot_builder.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "engine/trading/exits/trailing.h"

namespace sextant::session {
namespace {

constexpr Duration kDay = std::chrono::hours(24);

double moneyOf(Cash cash) { return static_cast<double>(cash.units) / static_cast<double>(pow10(Cash::kScale)); }

/// What one lot is worth at a price of 1.
double lotValue(const market::Instrument& instrument)
{
    return instrument.lot.toDouble() * instrument.multiplier.toDouble();
}

Cash worth(const market::Instrument& instrument, Price price, Lots quantity)
{
    return instrument.value(price, quantity).value_or(Cash{});
}

/// Number of the first bar that ends behind `time`.
std::uint64_t firstBarAfter(const BarView& bars, Time time)
{
    std::uint64_t low = bars.first();
    std::uint64_t high = bars.end();
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (bars[middle].end > time)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

void SnapshotBuilder::begin(std::uint64_t serial)
{
    *this = SnapshotBuilder();
    m_serial = serial;
}

SnapshotBuilder::Watched& SnapshotBuilder::watched(InstrumentId id, const Session& session)
{
    if (m_watched.size() < session.instrumentCount()) m_watched.resize(session.instrumentCount());
    return m_watched[id.value - 1u];
}

void SnapshotBuilder::note(const Event& event, const Session& session, const Effects& effects)
{
    if (!m_hasStarted) {
        m_hasStarted = true;
        m_started = event.time;
    }
    if (event.kind() == EventKind::Command || event.kind() == EventKind::ConfigInstalled) {
        m_commandSeq = event.seq;
        m_configurationChanged = true;
    }
    if (event.kind() == EventKind::ConfigInstalled)
        m_installing = std::get<std::shared_ptr<const ConfigInstalled>>(event.body).get();
    noteEffects(session, effects, &event);
    m_installing = nullptr;
    m_scoring = session.scoring();
}

void SnapshotBuilder::note(const MarketSpan& span, const Session& session, const Effects& effects)
{
    noteEffects(session, effects);
    const auto* bars = std::get_if<std::span<const market::Bar>>(&span.records);
    if (bars == nullptr) return;
    // Where nothing longer is built, closed bars are those of the tape and are not told apart.
    for (const market::Bar& bar : *bars) {
        if (bar.instrument < 1 || bar.instrument > session.instrumentCount()) continue;
        const InstrumentState& state = session.state(InstrumentId{bar.instrument});
        const bool isBase =
            state.instrument->barSource == market::BarSource::Bars && state.instrument->baseTimeframe == bar.timeframe;
        if (isBase && !state.cascade && (bar.flags & market::kSuspicious) == 0) addBar(bar, session);
    }
}

void SnapshotBuilder::addBar(const market::Bar& bar, const Session& session)
{
    watched(InstrumentId{bar.instrument}, session).bars.add(bar);
}

void SnapshotBuilder::noteEffects(const Session& session, const Effects& effects, const Event* event)
{
    const bool isCommand = event != nullptr && event->kind() == EventKind::Command;
    if (event != nullptr) noteWords(*event, effects);
    if (isCommand || !effects.all().empty())
        for (AuditRow& row : auditRows(event, effects)) {
            follow(m_killWords, row);
            m_audit.add(std::move(row));
        }
    m_riskChanged = m_riskChanged || isCommand;
    for (const market::Bar& bar : effects.closedBars()) {
        const market::Instrument& instrument = session.instrument(InstrumentId{bar.instrument});
        const market::Timeframe base = instrument.barSource == market::BarSource::Bars
                                           ? instrument.baseTimeframe.value_or(market::Timeframe::M1)
                                           : market::Timeframe::M1;
        if (bar.timeframe == base) addBar(bar, session);
    }
    for (const Effect& effect : effects.all()) {
        const std::span<const Reason> reasons = effects.reasons(effect);
        const auto copy = [&] { return ReasonRows(reasons.begin(), reasons.end()); };
        const auto wait = [&](auto body, ReasonCode purpose) {
            m_waiting.push_back(
                {effect.seq, effect.time, effect.instrument, effect.variant, effect.account, purpose, body});
        };
        if (const auto* scored = std::get_if<SignalScored>(&effect.body)) {
            finishSignal();
            m_why = std::make_shared<SignalRow::Why>();
            m_why->score = copy();
            SignalRow row;
            row.seq = effect.seq;
            row.time = effect.time;
            row.signal = scored->signal;
            row.instrument = effect.instrument;
            row.timeframe = effect.timeframe;
            row.variant = effect.variant;
            row.scored = *scored;
            m_signal = std::move(row);
            if (scored->hasScore && effect.instrument.isSet()) {
                Watched& of = watched(effect.instrument, session);
                const auto& plan = session.plan(effect.instrument).signal;
                if (plan.empty() || effect.timeframe == plan.front()) {
                    of.score = InstrumentPart::Score{effect.time,        effect.timeframe,  scored->score,
                                                     scored->confidence, scored->agreement, scored->action};
                    of.scoreChanged = true;
                }
            }
        } else if (const auto* gates = std::get_if<GateVerdict>(&effect.body)) {
            if (!m_signal) continue;
            m_signal->hasGates = true;
            m_signal->gates = *gates;
            m_why->gates = copy();
        } else if (const auto* risk = std::get_if<RiskVerdict>(&effect.body)) {
            m_risk = std::make_shared<ReasonRows>(copy());
            if (!m_signal || (risk->signal.isSet() && risk->signal != m_signal->signal)) continue;
            m_signal->hasRisk = true;
            m_signal->risk = *risk;
            m_why->risk = *m_risk;
        } else if (const auto* change = std::get_if<OrderChanged>(&effect.body)) {
            m_riskChanged = true;
            noteOrder(effect, *change, reasons);
        } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
            const ReasonCode purpose = reasons.empty() ? ReasonCode::None : reasons.front().code;
            m_fills.add({effect.seq, effect.time, effect.instrument, effect.variant, effect.account, *fill, purpose});
            const auto order = m_openOrders.find(fill->order.value);
            if (order != m_openOrders.end() && fill->position.isSet())
                m_opener.try_emplace(fill->position.value, fill->order, order->second.signal);
            wait(*fill, purpose);
        } else if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
            wait(*position, position->cause);
        } else if (const auto* entry = std::get_if<LedgerEntry>(&effect.body)) {
            wait(*entry, ReasonCode::None);
        } else if (const auto* none = std::get_if<NonTrade>(&effect.body)) {
            if (!m_signal) continue;
            m_signal->cause = none->cause;
            m_why->nonTrade = copy();
            finishSignal();
        } else if (const auto* weights = std::get_if<WeightsChanged>(&effect.body)) {
            noteWeights(session, effect, *weights, reasons);
        } else if (const auto* incident = std::get_if<Incident>(&effect.body)) {
            m_incidents.add({effect.seq, effect.time, incident->code, effect.instrument, effect.variant,
                             incident->source, std::make_shared<const ReasonRows>(copy())});
        } else if (const auto* regime = std::get_if<RegimeChanged>(&effect.body)) {
            if (!regime->isHeartbeat) noteRegime(effect, *regime, reasons);
        }
    }
    finishSignal();
}

void SnapshotBuilder::noteWords(const Event& event, const Effects& effects)
{
    const auto has = [&](ReasonCode code) {
        return std::any_of(effects.all().begin(), effects.all().end(), [&](const Effect& effect) {
            const auto* incident = std::get_if<Incident>(&effect.body);
            return incident != nullptr && incident->code == code;
        });
    };
    if (const auto* command = std::get_if<std::shared_ptr<const Command>>(&event.body)) {
        const Command& given = **command;
        if (given.kind == CommandKind::Note && !has(ReasonCode::CommandRefused))
            m_notes.add({event.seq, event.time, given.actor, given.account, given.instrument, given.order,
                         given.position, given.value, given.key});
    } else if (const auto* found = std::get_if<std::shared_ptr<const ReconciliationFinding>>(&event.body)) {
        m_findings.add({event.seq, event.time, (*found)->finding, has(ReasonCode::FillRestored)});
    }
}

void SnapshotBuilder::finishSignal()
{
    m_risk.reset();
    if (!m_signal) return;
    m_signal->why = std::move(m_why);
    m_why.reset();
    const bool isHold = m_signal->scored.action == SignalAction::Hold;
    (isHold ? m_holds : m_signals).add(*std::move(m_signal));
    m_signal.reset();
}

void SnapshotBuilder::noteOrder(const Effect& effect, const OrderChanged& change, std::span<const Reason> reasons)
{
    OrderRow& row = m_openOrders[change.order.value];
    if (!row.order.isSet()) {
        row.order = change.order;
        row.submitted = effect.time;
        row.variant = effect.variant;
        row.risk = std::exchange(m_risk, nullptr);
        // The order that a signal led to is the first one behind it; an exit by a flip names the signal too.
        if (m_signal && change.signal == m_signal->signal && m_signal->signal.isSet()) m_signal->order = change.order;
    }
    row.seq = effect.seq;
    row.time = effect.time;
    row.signal = change.signal;
    row.position = change.position;
    row.instrument = effect.instrument;
    row.actor = effect.variant;
    row.side = change.side;
    static_cast<trading::OrderTerms&>(row) = change.terms();
    row.quantity = change.quantity;
    row.filled = change.filled;
    row.from = change.from;
    row.state = change.to;
    row.purpose = reasons.empty() ? row.purpose : reasons.front().code;
    row.cause = change.cause;
    row.replaces = change.replaces;
    row.isUnverified = change.isUnverified;
    row.account = effect.account;
    row.attempt = change.attempt;
    row.stop = change.stop;
    row.target = change.target;
    m_orders.add(row);
    if (row.isDone()) m_openOrders.erase(change.order.value);
}

void SnapshotBuilder::noteRegime(const Effect& effect, const RegimeChanged& change, std::span<const Reason> reasons)
{
    RegimeRow row;
    row.seq = effect.seq;
    row.time = effect.time;
    row.instrument = effect.instrument;
    row.timeframe = effect.timeframe;
    row.from = change.from;
    row.to = change.to;
    row.probabilities = change.probabilities;
    row.confidence = change.confidence;
    row.changeProbability = change.changeProbability;
    row.volatilityPercentile = change.volatilityPercentile;
    row.runLength = change.runLength;
    row.source = change.source;
    row.isSpreadProxy = change.isSpreadProxy;
    row.cause = reasons.empty() ? ReasonCode::None : reasons.front().code;
    m_regimes.add(row);
}

void SnapshotBuilder::foldFill(const Filled& fill)
{
    const auto held = m_held.find(fill.position.value);
    if (held == m_held.end()) return; // the position's own change follows
    const PositionRow& row = held->second.row;
    const bool reduces = (row.quantity.count > 0) == (fill.side == market::Side::Sell) && row.quantity.count != 0;
    if (!reduces) return;
    const std::int64_t closed = std::min(std::abs(row.quantity.count), fill.quantity.count);
    held->second.closedValue += static_cast<double>(fill.price.units) * static_cast<double>(closed);
    held->second.closedLots += closed;
}

void SnapshotBuilder::foldPosition(const Session& session, const Waiting& waiting, const PositionChanged& change)
{
    const market::Instrument& instrument = session.instrument(waiting.instrument);
    auto [place, isNew] = m_held.try_emplace(change.position.value);
    Held& held = place->second;
    PositionRow& row = held.row;
    row.seq = waiting.seq;
    row.position = change.position;
    row.instrument = waiting.instrument;
    row.variant = waiting.variant;
    row.account = waiting.account;
    row.best = change.best;
    row.worst = change.worst;
    row.dividends = change.dividends;
    row.funding = change.funding;
    row.state = change.state;
    row.quantity = change.quantity;
    row.totalCost = change.totalCost;
    row.realised = change.realised;
    row.fees = change.fees;
    row.stop = change.stop;
    row.target = change.target;
    const double perPoint = lotValue(instrument);
    const auto lots = static_cast<double>(std::abs(change.quantity.count));
    if (lots > 0.0 && perPoint > 0.0) row.entry = moneyOf(change.totalCost) / (lots * perPoint);
    if (std::abs(change.quantity.count) > std::abs(row.largest.count)) row.largest = change.quantity;
    if (isNew) {
        row.opened = waiting.time;
        row.opening = change.cause;
        if (const auto opener = m_opener.find(change.position.value); opener != m_opener.end()) {
            row.order = opener->second.first;
            row.signal = opener->second.second;
        }
        if (change.stop.units > 0) held.riskPerUnit = std::abs(row.entry - instrument.toDouble(change.stop));
    }
    if (change.state != trading::PositionState::Open) row.closing = change.cause;
    if (held.closedLots > 0)
        row.exit =
            held.closedValue / static_cast<double>(held.closedLots) / static_cast<double>(pow10(instrument.priceScale));
    m_positionsChanged = true;
    if (change.quantity.count != 0) return;

    row.closed = waiting.time;
    row.unrealised = {};
    const double risk = held.riskPerUnit * static_cast<double>(std::abs(row.largest.count)) * perPoint;
    if (risk > 0.0) row.multiple = moneyOf(row.net()) / risk;
    m_folds[row.account].addTrade(
        inAccountCurrency(session, row.account, row.instrument, row.net()),
        inAccountCurrency(session, row.account, row.instrument, Cash{static_cast<std::int64_t>(risk * 1e8)}));
    m_closed.add(std::move(row));
    m_held.erase(place);
    m_opener.erase(change.position.value);
}

void SnapshotBuilder::fold(const Session& session, std::uint64_t durableSeq)
{
    while (!m_waiting.empty() && m_waiting.front().seq <= durableSeq) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (const auto* fill = std::get_if<Filled>(&waiting.body)) {
            foldFill(*fill);
        } else if (const auto* change = std::get_if<PositionChanged>(&waiting.body)) {
            foldPosition(session, waiting, *change);
        } else if (const auto* entry = std::get_if<LedgerEntry>(&waiting.body)) {
            m_folds[waiting.account].add(*entry);
        }
    }
}

void SnapshotBuilder::markPositions(const Session& session)
{
    for (auto& [id, held] : m_held) {
        PositionRow& row = held.row;
        const market::Instrument& instrument = session.instrument(row.instrument);
        const Price price = markPrice(session.state(row.instrument), session.now(), session.config());
        const auto& position = session.desk(row.account).ledger().position(row.instrument);
        const Price trail = position.id == row.position
                                ? trading::trailLevel(position, session.config().exits).value_or(Price{})
                                : Price{};
        const bool isLive = position.id == row.position;
        const bool isSame = !isLive || (position.bestResult == row.best && position.worstResult == row.worst);
        if (price == row.mark && trail == row.trail && isSame && !m_positionsChanged) continue;
        if (isLive) {
            row.best = position.bestResult;
            row.worst = position.worstResult;
        }
        m_positionsChanged = true;
        row.mark = price;
        row.trail = trail;
        const Cash value = worth(instrument, price, row.quantity);
        row.unrealised =
            row.quantity.count < 0 ? Cash{value.units + row.totalCost.units} : Cash{value.units - row.totalCost.units};
        const double risk = held.riskPerUnit * static_cast<double>(std::abs(row.largest.count)) * lotValue(instrument);
        row.multiple = risk > 0.0 ? std::optional(moneyOf(row.net()) / risk) : std::nullopt;
    }
}

Price SnapshotBuilder::referenceOf(Watched& of, const InstrumentState& state)
{
    const BarView bars = of.bars.view();
    if (bars.empty()) return of.reference.units > 0 ? of.reference : state.last;
    if (state.calendar->isAlwaysOpen()) {
        const std::uint64_t next = firstBarAfter(bars, state.lastTime - kDay);
        return next > bars.first() ? bars[next - 1].close : bars[bars.first()].open;
    }
    if (state.lastTime >= of.dayEnd || of.reference.units == 0) {
        const market::TradingDay day = state.calendar->tradingDayAt(state.lastTime - Duration{1});
        of.dayEnd = day.close + Duration{1};
        const std::uint64_t next = firstBarAfter(bars, day.open);
        of.reference = next > bars.first() ? bars[next - 1].close : bars[bars.first()].open;
    }
    return of.reference;
}

bool SnapshotBuilder::refreshRegime(Watched& of, const InstrumentState& state)
{
    const analysis::Regime* regime = regimeOf(state);
    if (regime == nullptr || (of.regime && of.regime->asOf == regime->asOf)) return false;
    of.regime = std::make_shared<const analysis::Regime>(*regime);
    return true;
}

bool SnapshotBuilder::refreshRegimeCard(Watched& of, const Session& session, const InstrumentState& state)
{
    if (!state.regime) return false;
    const analysis::RegimeEngine& engine = state.regime->engine;
    const auto pending = session.pendingWork();
    const bool isTraining = std::any_of(pending.begin(), pending.end(), [&](const PendingWork& work) {
        return work.kind == WorkKind::RegimeTraining && work.instrument == state.id();
    });
    const InstrumentPart::RegimeCard* before = of.regimeCard.get();
    if (before != nullptr && before->isBlend == engine.isBlend() && before->isTraining == isTraining &&
        before->isOld == engine.isModelOld() && before->failure == state.regime->failure &&
        before->hash == engine.modelHash())
        return false;
    of.regimeCard = std::make_shared<const InstrumentPart::RegimeCard>(InstrumentPart::RegimeCard{
        engine.isBlend(), isTraining, engine.isModelOld(), state.regime->failure, engine.modelHash(), engine.models()});
    return true;
}

bool SnapshotBuilder::refreshZones(Watched& of, const InstrumentState& state)
{
    bool isNew = false;
    of.zones.resize(state.analyses.size());
    for (std::size_t k = 0; k < state.analyses.size(); ++k) {
        const analysis::TimeframeAnalysis& analysis = state.analyses[k];
        InstrumentPart::Zones& zones = of.zones[k];
        zones.timeframe = analysis.timeframe();
        if (zones.zones && zones.bars == analysis.bars()) continue;
        if (m_zonesLeft == 0) continue;
        --m_zonesLeft;
        auto found = std::make_shared<std::vector<analysis::Zone>>();
        analysis.detectors().appendZones(*found);
        zones.zones = std::move(found);
        zones.bars = analysis.bars();
        isNew = true;
    }
    return isNew;
}

void SnapshotBuilder::publishInstruments(const Session& session, Snapshot& out)
{
    const std::size_t count = session.instrumentCount();
    m_parts.resize(count);
    m_zonesLeft = kZonesPerSnapshot;
    for (std::size_t turn = 0; turn < count; ++turn) {
        const std::size_t i = (m_firstInstrument + turn) % count;
        const InstrumentId id{static_cast<std::uint16_t>(i + 1)};
        const InstrumentState& state = session.state(id);
        Watched& of = watched(id, session);
        const InstrumentPart* before = of.part.get();
        std::optional<market::Bar> forming;
        if (state.cascade) forming = state.cascade->forming();
        const bool formingChanged =
            before != nullptr &&
            (before->forming.has_value() != forming.has_value() ||
             (forming && (before->forming->end != forming->end || before->forming->close != forming->close ||
                          before->forming->volume != forming->volume)));
        const bool cardChanged = refreshRegimeCard(of, session, state);
        const bool regimeChanged = refreshRegime(of, state) || cardChanged;
        const bool analysisChanged = refreshZones(of, state) || regimeChanged;
        const bool quoteChanged = before != nullptr && before->quoteTime != state.quote.time && state.quote.isUsable();
        auto book = before != nullptr ? before->book : nullptr;
        if (state.book) book = bookPart(*state.instrument, *state.book, book);
        if (before == nullptr || before->book != book || before->instrument != state.instrument ||
            before->last != state.last || before->lastTime != state.lastTime || before->bars.end() != of.bars.end() ||
            formingChanged || quoteChanged || of.scoreChanged || analysisChanged) {
            if (of.scoreChanged || (of.score && !of.scoreParts))
                of.scoreParts = std::make_shared<const analysis::ScoreParts>(state.shownParts);
            auto part = std::make_shared<InstrumentPart>();
            part->instrument = state.instrument;
            part->calendar = state.calendar;
            part->base = state.instrument->barSource == market::BarSource::Bars
                             ? state.instrument->baseTimeframe.value_or(market::Timeframe::M1)
                             : market::Timeframe::M1;
            part->signalTimeframes = state.plan.signal;
            part->last = state.last;
            part->lastTime = state.lastTime;
            if (state.quote.isUsable()) {
                part->bid = state.quote.bid;
                part->ask = state.quote.ask;
                part->bidSize = state.quote.bidSize;
                part->askSize = state.quote.askSize;
                part->quoteTime = state.quote.time;
            }
            part->book = std::move(book);
            if (state.hasPrice()) part->reference = referenceOf(of, state);
            part->regime = of.regime;
            part->regimeCard = of.regimeCard;
            if (state.regime) part->regimeTimeframe = state.regime->timeframe;
            part->zones = of.zones;
            if (of.score) part->scoreParts = of.scoreParts;
            part->score = of.score;
            part->bars = of.bars.view();
            part->forming = forming;
            of.part = std::move(part);
            of.scoreChanged = false;
        }
        m_parts[i] = of.part;
    }
    if (count > 0) m_firstInstrument = (m_firstInstrument + 1) % count;
    out.instruments = m_parts;
}

void SnapshotBuilder::measureRisk(const Session& session)
{
    const bool isDue = m_riskChanged || ++m_riskTurn >= kRiskEvery;
    if (!isDue || (session.lastSeq() == m_riskSeq && !m_risks.empty())) return;
    m_riskChanged = false;
    m_riskTurn = 0;
    m_riskSeq = session.lastSeq();
    auto ladders = session.fillLadders();
    m_ladders = ladders.empty() ? nullptr : std::make_shared<const std::vector<LadderReport>>(std::move(ladders));
    m_risks.clear();
    for (std::size_t account = 0; account < session.accountCount(); ++account) {
        RiskPart part = session.desk(account).riskPart(session.now());
        if (part.kill != trading::KillState::Disarmed) {
            part.killedBy = m_killWords.actor;
            part.killReason = m_killWords.reason;
        }
        m_risks.push_back(std::make_shared<const RiskPart>(std::move(part)));
    }
}

SnapshotPtr SnapshotBuilder::publish(const Session& session, std::uint64_t durableSeq, bool isEnded)
{
    auto out = std::make_shared<Snapshot>();
    out->serial = m_serial;
    out->seq = session.lastSeq();
    out->durableSeq = std::min(durableSeq, session.lastSeq());
    out->started = m_started;
    out->now = session.now() == Time::min() ? Time{} : session.now();
    out->isEnded = isEnded;
    if (!session.isStarted()) {
        auto none = std::make_shared<AccountPart>();
        none->curve = std::make_shared<const std::vector<trading::EquityPoint>>();
        out->account = none;
        out->accounts.push_back(out->account);
        out->positions = std::make_shared<const std::vector<PositionRow>>();
        out->configuration = std::make_shared<const ConfigurationPart>();
        return out;
    }
    fold(session, out->durableSeq);
    publishInstruments(session, *out);
    markPositions(session);
    if (m_positionsChanged || !m_positions) {
        auto rows = std::make_shared<std::vector<PositionRow>>();
        for (const auto& [id, held] : m_held)
            rows->push_back(held.row);
        std::stable_sort(rows->begin(), rows->end(), [](const PositionRow& a, const PositionRow& b) {
            return a.instrument.value < b.instrument.value;
        });
        m_positions = std::move(rows);
        m_positionsChanged = false;
    }
    m_accounts.clear();
    for (std::size_t i = 0; i < session.accountCount(); ++i)
        m_accounts.push_back(m_folds[i].part(session, i, *m_positions));
    const AdaptiveScoring* adaptive = session.adaptive();
    if (adaptive != nullptr && m_configuration && m_configuration->adaptive &&
        (adaptive->pending() != m_configuration->adaptive->pending ||
         adaptive->skipped() != m_configuration->adaptive->skipped))
        m_configurationChanged = true;
    // What a command changed is shown once the command is durable.
    if (m_configurationChanged && (out->durableSeq >= m_commandSeq || !m_configuration)) {
        m_configuration = std::make_shared<const ConfigurationPart>(ConfigurationPart{
            session.settings(), session.flags(), session.scoring(), session.weightsVersion(),
            session.scoringText().empty() ? nullptr : std::make_shared<const std::string>(session.scoringText()),
            adaptivePart(session)});
        m_configurationChanged = out->durableSeq < m_commandSeq;
    }
    if (out->durableSeq >= m_commandSeq) {
        const trading::Halts& halts = session.risk().halts();
        std::size_t unverified = 0;
        for (std::size_t account = 0; account < session.accountCount(); ++account)
            for (const auto& order : session.desk(account).orders())
                unverified += order.isUnverified ? 1 : 0;
        m_halts = {session.risk().killSwitch().state(), halts.dailyLoss, halts.weeklyLoss, halts.drawdown, unverified};
    }
    if (out->durableSeq >= m_commandSeq || m_risks.empty()) measureRisk(session);
    out->risks = m_risks;
    out->ladders = m_ladders;
    out->audit = m_audit.view(out->durableSeq);
    out->notes = m_notes.view(out->durableSeq);
    out->findings = m_findings.view(out->durableSeq);
    out->account = m_accounts.front();
    out->accounts = m_accounts;
    out->positions = m_positions;
    out->closedPositions = m_closed.view();
    out->signalRows = m_signals.view(out->durableSeq);
    out->holds = m_holds.view(out->durableSeq);
    out->orders = m_orders.view(out->durableSeq);
    out->fills = m_fills.view(out->durableSeq);
    out->incidents = m_incidents.view(out->durableSeq);
    out->weightChanges = m_weights.view(out->durableSeq);
    out->regimes = m_regimes.view(out->durableSeq);
    out->configuration = m_configuration;
    out->halts = m_halts;
    out->digests = session.digests();
    out->counts = session.counts();
    out->scoredBars = session.scoredBars();
    return out;
}

} // namespace sextant::session
