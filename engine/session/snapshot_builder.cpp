#include "engine/session/snapshot_builder.h"

#include <algorithm>
#include <utility>

namespace sextant::session {
namespace {

constexpr Duration kDay = std::chrono::hours(24);

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

/// A quote of an option with its place in the list of contracts.
market::OptionQuote optionQuoteOf(const market::Quote& quote, std::size_t place)
{
    const auto contracts = [](double size) { return static_cast<std::int32_t>(std::clamp(size, 0.0, 1e9)); };
    market::OptionQuote out;
    out.time = quote.time;
    out.bid = quote.bid;
    out.ask = quote.ask;
    out.bidSize = contracts(quote.bidSize);
    out.askSize = contracts(quote.askSize);
    out.contract = static_cast<std::uint32_t>(place);
    out.flags = quote.flags;
    return out;
}

} // namespace

void SnapshotBuilder::begin(std::uint64_t serial, market::Provenance usual)
{
    *this = SnapshotBuilder(std::move(m_store));
    m_serial = serial;
    m_origins.setUsual(usual);
}

SnapshotBuilder::Watched& SnapshotBuilder::watched(InstrumentId id, const Session& session)
{
    while (m_watched.size() < session.instrumentCount())
        m_watched.emplace_back().bars = BarLog(kRetainedBars, m_store);
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
    m_origins.note(span);
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
    Watched& of = watched(InstrumentId{bar.instrument}, session);
    const market::Provenance provenance = m_origins.of(bar);
    if (!of.origins || of.origins->back().provenance != provenance) {
        auto next = std::make_shared<OriginStretches>();
        if (of.origins) *next = *of.origins;
        next->push_back({of.bars.end(), provenance});
        of.origins = std::move(next);
    }
    of.bars.add(bar);
}

void SnapshotBuilder::noteEffects(const Session& session, const Effects& effects, const Event* event)
{
    m_hasShadow = m_hasShadow || (session.isStarted() && session.config().variantB);
    const bool isCommand = event != nullptr && event->kind() == EventKind::Command;
    if (event != nullptr) noteWords(*event, effects);
    if (isCommand || !effects.all().empty())
        for (AuditRow& row : auditRows(event, effects)) {
            follow(m_killWords, row);
            row.reasons = m_shelf.keep(row.reasons);
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
        const auto copy = [&] { return ReasonRows(reasons); };
        if (const auto* scored = std::get_if<SignalScored>(&effect.body)) {
            finishSignal();
            m_why = {};
            m_why.score = copy();
            m_why.parts.assign(scored->parts.begin(), scored->parts.begin() + scored->partCount);
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
            if (!m_signal || m_isSignalDone) continue;
            m_signal->hasGates = true;
            m_signal->gates = *gates;
            m_why.gates = copy();
        } else if (const auto* risk = std::get_if<RiskVerdict>(&effect.body)) {
            noteRisk(effect, *risk, reasons);
        } else if (const auto* none = std::get_if<NonTrade>(&effect.body)) {
            noteNonTrade(effect, *none, reasons);
        } else if (const auto* weights = std::get_if<WeightsChanged>(&effect.body)) {
            noteWeights(session, effect, *weights, reasons);
        } else if (const auto* incident = std::get_if<Incident>(&effect.body)) {
            if (isEcho(effect, *incident, effects)) continue;
            m_incidents.add({effect.seq, effect.time, incident->code, effect.instrument, effect.variant,
                             incident->source, m_shelf.keep(copy())});
        } else if (const auto* regime = std::get_if<RegimeChanged>(&effect.body)) {
            if (!regime->isHeartbeat) noteRegime(effect, *regime, reasons);
        } else {
            noteAgents(effect, reasons);
            noteTrading(effect, reasons);
        }
        m_performance.take(effect, [this](PerformanceRow row) { m_records.add(std::move(row)); });
    }
    for (const CounterfactualOutcome& outcome : effects.counterfactuals())
        m_performance.take(outcome, [this](PerformanceRow row) { m_records.add(std::move(row)); });
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
    m_risk = {};
    m_shadowRisk = {};
    m_isSignalDone = false;
    if (!m_signal) return;
    m_signal->agents = std::move(m_agents);
    m_agents.reset();
    m_signal->why = m_shelf.keep(m_why);
    const bool isHold = m_signal->scored.action == SignalAction::Hold;
    (isHold ? m_holds : m_signals).add(*std::move(m_signal));
    m_signal.reset();
}

void SnapshotBuilder::noteRisk(const Effect& effect, const RiskVerdict& risk, std::span<const Reason> reasons)
{
    const bool isShadow = effect.variant == Variant::B;
    const ReasonRows rows = m_shelf.keep(ReasonRows(reasons));
    (isShadow ? m_shadowRisk : m_risk) = rows;
    if (!m_signal || (risk.signal.isSet() && risk.signal != m_signal->signal)) return;
    if (isShadow) {
        if (!m_agents) return;
        m_agents->hasRisk = true;
        m_agents->risk = risk;
        m_agents->riskReasons = rows;
    } else if (!m_isSignalDone) {
        m_signal->hasRisk = true;
        m_signal->risk = risk;
        m_why.risk = rows;
    }
}

void SnapshotBuilder::noteNonTrade(const Effect& effect, const NonTrade& none, std::span<const Reason> reasons)
{
    if (!m_signal) return;
    if (effect.variant == Variant::B) {
        if (!m_agents) m_agents = std::make_shared<AgentDecision>();
        m_agents->cause = none.cause;
        m_agents->nonTrade.assign(reasons);
    } else if (!m_isSignalDone) {
        m_signal->cause = none.cause;
        m_why.nonTrade.assign(reasons);
        m_isSignalDone = true;
        m_risk = {};
    }
}

void SnapshotBuilder::noteAgents(const Effect& effect, std::span<const Reason> reasons)
{
    if (!m_signal) return;
    if (const auto* routed = std::get_if<SignalRouted>(&effect.body)) {
        m_signal->route = m_shelf.keep(*routed);
    } else if (const auto* opinion = std::get_if<AgentOpinion>(&effect.body)) {
        if (!m_agents) m_agents = std::make_shared<AgentDecision>();
        const auto points = opinion->output.points();
        const auto facts = opinion->output.facts();
        m_agents->opinions.push_back({opinion->agent,
                                      opinion->absence,
                                      opinion->output.bias,
                                      opinion->output.confidence,
                                      opinion->output.block,
                                      {points.begin(), points.end()},
                                      {facts.begin(), facts.end()}});
    } else if (const auto* meta = std::get_if<MetaDecided>(&effect.body)) {
        if (!m_agents) m_agents = std::make_shared<AgentDecision>();
        m_agents->isDecided = true;
        m_agents->meta = *meta;
        m_agents->why.assign(reasons);
    }
}

void SnapshotBuilder::noteTrading(const Effect& effect, std::span<const Reason> reasons)
{
    const bool isShadow = effect.variant == Variant::B;
    DeskRows& rows = isShadow ? m_shadow : m_paper;
    if (const auto* change = std::get_if<OrderChanged>(&effect.body)) {
        m_riskChanged = true;
        if (!rows.noteOrder(effect, *change, reasons, isShadow ? m_shadowRisk : m_risk)) return;
        // The order that a signal led to is the first one behind it; an exit by a flip names the signal too.
        const bool isOfSignal = m_signal && m_signal->signal.isSet() && change->signal == m_signal->signal;
        if (isOfSignal && isShadow && m_agents) m_agents->order = change->order;
        if (isOfSignal && !isShadow && !m_isSignalDone) m_signal->order = change->order;
    } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
        rows.noteFill(effect, *fill, reasons);
    } else if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
        rows.notePosition(effect, *position);
    } else if (const auto* entry = std::get_if<LedgerEntry>(&effect.body)) {
        rows.noteEntry(effect, *entry);
    }
}

std::shared_ptr<const ShadowPart> SnapshotBuilder::shadowPart(const Session& session, std::uint64_t durableSeq)
{
    m_shadow.fold(session, durableSeq);
    if (!m_hasShadow) return nullptr;
    auto part = std::make_shared<ShadowPart>();
    part->positions = m_shadow.positions(session);
    part->account = m_shadow.account(session, 0);
    part->closedPositions = m_shadow.closed();
    part->orders = m_shadow.orders(durableSeq);
    part->fills = m_shadow.fills(durableSeq);
    part->records = m_records.view(durableSeq);
    part->switches = session.pipelineB().switches();
    for (std::size_t i = 0; i < decision::kAgents; ++i)
        part->isStopped[i] = session.pipelineB().isSwitchedOff(static_cast<decision::AgentId>(i));
    if (session.config().agentParameters.isCalibrated)
        for (std::size_t i = 0; i < decision::kAgents; ++i) {
            const auto& map = session.calibration().table()[i];
            if (!map) continue;
            auto shown = std::make_shared<ShadowPart::Recalibrated>();
            for (int c = 0; c <= 100; ++c)
                shown->chance[static_cast<std::size_t>(c)] = map->chance(c);
            shown->isIsotonic = map->method() == decision::ConfidenceMap::Method::Isotonic;
            shown->outcomes = map->outcomes();
            shown->brierBefore = map->brierBefore();
            shown->brierAfter = map->brierAfter();
            part->calibration[i] = std::move(shown);
        }
    return part;
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
            part->origins = of.origins;
            part->forming = forming;
            of.part = std::move(part);
            of.scoreChanged = false;
        }
        m_parts[i] = of.part;
    }
    if (count > 0) m_firstInstrument = (m_firstInstrument + 1) % count;
    out.instruments = m_parts;
}

void SnapshotBuilder::publishOptions(const Session& session, Snapshot& out)
{
    const OptionUniverse& universe = session.options();
    if (universe.isEmpty()) return;
    if (m_optionInstruments != session.instrumentCount()) {
        m_optionInstruments = session.instrumentCount();
        std::vector<WatchedOptions> before = std::exchange(m_options, {});
        for (std::size_t i = 0; i < m_optionInstruments; ++i) {
            const market::Instrument& instrument = session.instrument(InstrumentId{static_cast<std::uint16_t>(i + 1)});
            if (instrument.option || universe.optionsOf(instrument).empty()) continue;
            const auto known = std::find_if(before.begin(), before.end(),
                                            [&](const auto& each) { return each.underlying == instrument.id; });
            m_options.push_back(known != before.end() ? std::move(*known) : WatchedOptions{instrument.id, 0, {}, {}});
        }
    }
    out.optionQuotes = universe.quotes();
    for (WatchedOptions& of : m_options) {
        const InstrumentState& underlying = session.state(of.underlying);
        const std::span<const InstrumentId> ids = universe.optionsOf(*underlying.instrument);
        const auto retired = static_cast<std::size_t>(
            std::count_if(ids.begin(), ids.end(), [&](InstrumentId id) { return session.state(id).isRetired; }));
        if (!of.listed || of.listed->size() != ids.size() || of.retired != retired) {
            auto listed = std::make_shared<std::vector<ListedOption>>();
            listed->reserve(ids.size());
            for (const InstrumentId id : ids) {
                const InstrumentState& option = session.state(id);
                const market::OptionContract& contract = *option.instrument->option;
                listed->push_back({id, contract,
                                   option.adjustedStrike.value_or(Price{contract.strike.thousandths * 10}),
                                   option.isRetired});
            }
            of.listed = std::move(listed);
            of.retired = retired;
        }
        auto part = std::make_shared<OptionPart>();
        part->underlying = of.underlying;
        part->listed = of.listed;
        part->calendar = session.state(ids.front()).calendar;
        part->quotes.reserve(ids.size());
        for (const InstrumentId id : ids)
            part->quotes.push_back(optionQuoteOf(session.state(id).quote, part->quotes.size()));
        if (underlying.hasPrice()) {
            part->spot = markPrice(underlying, session.now(), session.config());
            part->spotTime = underlying.lastTime;
        }
        const bool isSame = of.part && of.part->listed == part->listed && of.part->spot == part->spot &&
                            of.part->spotTime == part->spotTime && of.part->quotes == part->quotes;
        if (!isSame) of.part = std::move(part);
        out.options.push_back(of.part);
    }
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
    m_paper.fold(session, out->durableSeq);
    publishInstruments(session, *out);
    publishOptions(session, *out);
    out->positions = m_paper.positions(session);
    m_accounts.clear();
    for (std::size_t i = 0; i < session.accountCount(); ++i)
        m_accounts.push_back(m_paper.account(session, i));
    out->shadow = shadowPart(session, out->durableSeq);
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
    out->closedPositions = m_paper.closed();
    out->signalRows = m_signals.view(out->durableSeq);
    out->holds = m_holds.view(out->durableSeq);
    out->orders = m_paper.orders(out->durableSeq);
    out->fills = m_paper.fills(out->durableSeq);
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
