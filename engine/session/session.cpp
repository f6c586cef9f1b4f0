#include "engine/session/session.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::session {
namespace {

constexpr std::size_t kHistoryBars = 512; // what a decision may look back on, per timeframe

std::int32_t isoWeekOf(std::int32_t dayNumber)
{
    // Weeks begin on Monday; day 0, 1970-01-01, was a Thursday.
    const std::int32_t shifted = dayNumber + 3;
    return shifted >= 0 ? shifted / 7 : (shifted - 6) / 7;
}

} // namespace

Session::Session() { m_closed.reserve(64); }
Session::~Session() = default;

void Session::begin(std::uint64_t seq, Time time, Effects& out)
{
    expects(seq == m_seq + 1, "events of a session are numbered without gaps");
    expects(time >= m_now, "time never falls inside a session");
    m_out = &out;
    m_seq = seq;
    const Time before = m_now;
    if (before == Time::min()) m_firstTime = time;
    m_now = time;
    m_effects.begin(out, seq, time);
    if (time >= m_nextWake) wake(before, time);
    m_effects.setTime(time);
}

void Session::apply(const Event& event, Effects& out)
{
    expects(m_started || event.kind() == EventKind::SessionStart, "a session begins with SessionStart");
    if (isTapeKind(event.kind())) {
        MarketSpan span;
        span.firstSeq = event.seq;
        span.source = event.source;
        std::visit(
            [&](const auto& body) {
                using Body = std::decay_t<decltype(body)>;
                if constexpr (std::is_same_v<Body, market::Trade> || std::is_same_v<Body, market::Quote> ||
                              std::is_same_v<Body, market::Bar> || std::is_same_v<Body, market::CorporateAction> ||
                              std::is_same_v<Body, ClockTick> || std::is_same_v<Body, market::BookSnapshot> ||
                              std::is_same_v<Body, market::BookDelta>)
                    span.records = std::span<const Body>(&body, 1);
            },
            event.body);
        apply(span, out);
        return;
    }
    begin(event.seq, event.time, out);
    switch (event.kind()) {
    case EventKind::SessionStart:
        start(*std::get<std::shared_ptr<const SessionStart>>(event.body));
        break;
    case EventKind::InstrumentDefined:
        define(std::get<std::shared_ptr<const market::Instrument>>(event.body));
        break;
    case EventKind::Signal: {
        const ExternalSignal& signal = *std::get<std::shared_ptr<const ExternalSignal>>(event.body);
        InstrumentState* state = find(signal.instrument.value);
        m_pipeline->onExternal(state, signal);
        if (state != nullptr) decideB(*state);
        break;
    }
    case EventKind::ConfigInstalled:
        install(*std::get<std::shared_ptr<const ConfigInstalled>>(event.body));
        break;
    case EventKind::Command:
        command(*std::get<std::shared_ptr<const Command>>(event.body));
        break;
    case EventKind::SourceState:
        sourceState(std::get<SourceState>(event.body), event.source);
        break;
    case EventKind::CarryOver:
        restore(*std::get<std::shared_ptr<const CarryOver>>(event.body));
        break;
    case EventKind::ModelInstalled:
        install(*std::get<std::shared_ptr<const ModelInstalled>>(event.body));
        break;
    case EventKind::ReconciliationFinding:
        reconcile(*std::get<std::shared_ptr<const ReconciliationFinding>>(event.body));
        break;
    case EventKind::Trade:
    case EventKind::Quote:
    case EventKind::Bar:
    case EventKind::BookSnapshot:
    case EventKind::BookDelta:
    case EventKind::CorporateAction:
    case EventKind::ClockTick:
        break;
    }
    if (m_started) settle();
    updateWake();
}

void Session::restartRegime(InstrumentState& state)
{
    if (!state.regime) return;
    forgetWork(state.id()); // it was asked for under other settings
    const RegimeState before = std::move(*state.regime);
    const market::Timeframe timeframe = *regimeTimeframe(m_config, state.plan);
    state.regime.emplace(*state.instrument, timeframe, m_config.regime);
    state.regime->engine.setBlend(m_config.regimeBlend);
    state.regime->spreads = before.spreads;
    state.regime->isLive = before.isLive;
    showHistory(state, ShownTo::Regime);
    // The models serve on until those of the new settings are ready (regimes.md §12).
    if (timeframe == before.timeframe && !before.engine.models().isEmpty())
        state.regime->engine.install(before.engine.models());
    const analysis::Regime& now = state.regime->engine.current();
    const analysis::RegimeLabels& labels = before.engine.current().labels;
    if (now.labels == labels) return;
    tellRegime(state, {labels, now.labels, now.confidence, Reason(ReasonCode::SettingChanged), m_now});
}

void Session::wake(Time before, Time time)
{
    // A bar due at the same instant as a timer comes first: the timer then sees the newest close.
    while (m_nextWake <= time) {
        const Time due = std::max(m_nextWake, before); // a setting may have moved a timer into the past
        m_effects.setTime(due);
        for (const InstrumentId id : m_cascading) {
            InstrumentState& state = m_states[id.value - 1U];
            if (state.cascade->nextDue() > due) continue;
            m_closed.clear();
            state.cascade->advance(due, m_closed);
            const bool warmup = !m_closed.empty() && (m_closed.back().flags & market::kWarmup) != 0;
            onClosedBars(state, warmup);
        }
        eachDesk([&](auto& desk) {
            if (desk.nextTimer() <= due) desk.fireTimers(due, m_states);
        });
        if (m_options.nextSettlement() <= due) settleOptions(due);
        settle();
        if (m_nextHeartbeat <= due) tellHeartbeat(due, time);
        if (m_dayEnd <= due) startDay(due);
        updateWake();
        expects(m_nextWake > due, "what was due has been done");
    }
}

void Session::updateWake()
{
    if (!m_desk) return;
    m_nextWake = std::min({nextDeskTimer(), m_dayEnd, m_nextHeartbeat, m_options.nextSettlement()});
    for (const InstrumentId id : m_cascading)
        m_nextWake = std::min(m_nextWake, m_states[id.value - 1U].cascade->nextDue());
}

void Session::startDay(Time time)
{
    const market::Calendar& calendar = *m_states.front().calendar;
    const Cash equity = m_desk->ledger().equity();
    if (m_dayEnd != Time::max() && m_dayOpenEquity.units > 0) {
        const double dayReturn = static_cast<double>(equity.units) / static_cast<double>(m_dayOpenEquity.units) - 1.0;
        ++m_days;
        const double delta = dayReturn - m_meanReturn;
        m_meanReturn += delta / static_cast<double>(m_days);
        m_sumSquares += delta * (dayReturn - m_meanReturn);
    }
    if (m_dayEnd != Time::max()) {
        const std::int32_t date = calendar.tradingDayAt(m_dayEnd - Duration{1}).date;
        eachDesk([&](auto& desk) { desk.closeDay(date, m_dayEnd); });
    }
    m_dayOpenEquity = equity;
    const market::TradingDay day = calendar.tradingDayAt(time);
    const std::int32_t week = isoWeekOf(day.date);
    eachDesk([&](auto& desk) { desk.startDay(week != m_week); });
    m_week = week;
    m_adaptive->startDay();
    m_dayEnd = day.close;
    expects(m_dayEnd > time, "a trading day ends after the instant it holds");
}

void Session::start(const SessionStart& start)
{
    expects(!m_started, "a session starts once");
    for (const auto& [key, value] : start.settings)
        expects(m_settings.set(key, value).has_value(), "the settings of a session start are checked before");
    for (const auto& [name, value] : start.flags)
        expects(parseSwitch(value).has_value() && m_flags.set(name, *parseSwitch(value)).has_value(),
                "the flags of a session start are checked before");
    m_config = compile(m_settings, m_flags);
    m_scoring = scoringOfSettings();
    m_seed = start.seed;
    m_desk = std::make_unique<TradingDesk<trading::Paper>>(m_effects, m_config, m_riskHistory, m_ids, Variant::A);
    m_desk->attach(m_states);
    m_acting = m_desk.get();
    expects(m_desk->open(start.initialCash).has_value(), "the initial cash of a session start is checked before");
    m_shadowDesk = std::make_unique<TradingDesk<trading::Shadow>>(m_effects, m_config, m_riskHistory, m_shadowIds,
                                                                  Variant::B, kShadowDesk);
    m_shadowDesk->attach(m_states);
    expects(m_shadowDesk->open(start.initialCash).has_value(), "the initial cash of a session start is checked before");
    m_router = std::make_unique<SignalRouter>(m_effects, m_config);
    m_pipeline = std::make_unique<PipelineA>(m_effects, m_config, *m_router, *m_desk, m_options);
    m_pipelineB = std::make_unique<PipelineB>(m_effects, m_config, *m_shadowDesk, m_options);
    m_hasShadow = m_config.variantB;
    m_adaptive = std::make_unique<AdaptiveScoring>(m_effects);
    m_calibration = std::make_unique<AgentCalibration>();
    m_effects.listen(*this);
    followLearning();
    m_started = true;
}

void Session::define(const std::shared_ptr<const market::Instrument>& instrument)
{
    expects(instrument->id.value == m_states.size() + 1, "instruments are numbered in the order of their definition");
    InstrumentState state;
    state.instrument = instrument;
    state.calendar = market::findCalendar(instrument->calendar);
    state.priceDivisor = static_cast<double>(pow10(instrument->priceScale));
    expects(state.calendar != nullptr, "the calendar of an instrument is checked before it is defined");
    const bool fromPrints = instrument->barSource != market::BarSource::Bars;
    const market::Timeframe base =
        fromPrints ? market::Timeframe::M1 : instrument->baseTimeframe.value_or(market::Timeframe::M1);
    std::vector<market::Timeframe> derived;
    const bool isOption = instrument->option.has_value(); // quoted, never scored, and without bars of its own
    if (m_config.scoringEnabled && !isOption) {
        state.plan = scoringPlan(m_config, base);
        applyScoring(state);
        state.analyses.reserve(state.plan.parts.size());
        state.scoreParts.reserve(state.plan.parts.size());
        state.shownParts.reserve(state.plan.parts.size());
        for (market::Timeframe timeframe : state.plan.parts) {
            state.analyses.emplace_back(timeframe, instrument->toDouble(instrument->tick), state.calendar,
                                        m_config.detectors);
            const bool onTape = (instrument->tapeTimeframes >> market::index(timeframe) & 1) != 0;
            if (timeframe > base && !onTape) derived.push_back(timeframe);
        }
        if (const auto timeframe = regimeTimeframe(m_config, state.plan)) {
            state.regime.emplace(*instrument, *timeframe, m_config.regime);
            state.regime->engine.setBlend(m_config.regimeBlend);
            if (m_nextHeartbeat == Time::max()) m_nextHeartbeat = heartbeatAfter(m_now);
        }
    }
    if (!m_config.scoringEnabled && !isOption) state.baseAtr.emplace(14);
    if (!isOption) state.histories[market::index(base)] = BarHistory(kHistoryBars);
    if ((fromPrints || m_config.scoringEnabled) && !isOption) {
        state.cascade.emplace(state.calendar, instrument->id, base, fromPrints, derived, instrument->barLag);
        for (market::Timeframe timeframe : state.plan.parts)
            state.histories[market::index(timeframe)] = BarHistory(kHistoryBars);
    }
    m_guessed = m_guessed || instrument->guessed;
    if (!isOption) m_riskHistory.define(*instrument, state.calendar, base);
    everyDesk([&](auto& desk) { desk.define(*instrument); });
    m_hasForeignCurrency = m_hasForeignCurrency || !m_desk->ledger().isOwnCurrency(instrument->id);
    state.desks.resize(2 + m_others.size());
    if (state.cascade) m_cascading.push_back(instrument->id);
    m_states.push_back(std::move(state));
    m_options.define(*instrument);
    linkOptions(m_states.back());
    rebuildAgents(m_states.back());
    if (m_states.size() == 1 && m_dayEnd == Time::max()) startDay(m_now);
}

void Session::sourceState(const SourceState& state, SourceId source)
{
    ReasonCode code = ReasonCode::DataDropped;
    switch (state.kind) {
    case SourceState::Kind::Gap:
        ++m_counts.gaps;
        code = ReasonCode::DataGap;
        break;
    case SourceState::Kind::Repaired:
        m_counts.repaired += state.count;
        code = ReasonCode::DataRepaired;
        break;
    case SourceState::Kind::Duplicate:
        m_counts.duplicates += state.count;
        break;
    case SourceState::Kind::OutOfOrder:
        m_counts.outOfOrder += state.count;
        code = ReasonCode::DataRepaired;
        break;
    case SourceState::Kind::Rejected:
        m_counts.rejected += state.count;
        break;
    case SourceState::Kind::Stale:
    case SourceState::Kind::Down:
        code = ReasonCode::DataStale;
        break;
    case SourceState::Kind::Up:
        code = ReasonCode::DataRepaired;
        break;
    case SourceState::Kind::ClockJump:
        code = ReasonCode::ClockJumped;
        break;
    case SourceState::Kind::Suspended:
        code = ReasonCode::DesktopSuspended;
        break;
    case SourceState::Kind::Dead:
        code = ReasonCode::FeedDead;
        break;
    case SourceState::Kind::Resynchronised:
        code = ReasonCode::Resynchronised;
        break;
    case SourceState::Kind::Restarted:
        code = ReasonCode::SessionRestarted;
        break;
    case SourceState::Kind::Coalesced:
        m_counts.coalesced += state.count;
        break;
    case SourceState::Kind::Dropped:
        m_counts.dropped += state.count;
        break;
    }
    using Kind = SourceState::Kind;
    // What comes behind a lost connection does not continue what came before it.
    if (InstrumentState* of = find(state.instrument.value); of != nullptr && of->book && state.kind == Kind::Down)
        of->book->invalidate();
    if (state.kind == Kind::Stale || state.kind == Kind::Down || state.kind == Kind::Up)
        m_adaptive->noteStale(state.instrument, state.kind != Kind::Up);
    const Reason reason(code, arg(ArgName::Count, static_cast<std::int64_t>(state.count)),
                        arg(ArgName::State, static_cast<std::int64_t>(state.kind)), arg(ArgName::Before, state.from.ns),
                        arg(ArgName::After, state.to.ns));
    m_effects.add(Variant::None, state.instrument, Incident{code, source}, std::span(&reason, 1));
    if (!m_started) return;
    switch (state.kind) {
    case Kind::ClockJump: {
        constexpr std::uint64_t kLongestJump = 2'000'000'000; // ns, execution.md §10.3
        waitForData(state.instrument, code);
        if (state.count > kLongestJump)
            everyDesk([&](auto& desk) { (void)desk.kill(code, desk.actorFor(Variant::A)); });
        break;
    }
    case Kind::Suspended:
        waitForData(state.instrument, code);
        break;
    case Kind::Dead:
        waitForData(state.instrument, code);
        for (const InstrumentState& each : m_states) {
            const bool isMeant = !state.instrument.isSet() || state.instrument == each.id();
            if (!isMeant || !each.calendar->isOpen(m_now)) continue;
            everyDesk([&](auto& desk) {
                if (!desk.ledger().position(each.id()).isFlat()) (void)desk.kill(code, desk.actorFor(Variant::A));
            });
        }
        break;
    case Kind::Restarted:
        waitForData(state.instrument, code);
        everyDesk([&](auto& desk) {
            if (state.count == 0)
                (void)desk.unverify(m_states, state.instrument);
            else
                desk.setReplayedUntil(state.to);
        });
        break;
    case Kind::Resynchronised:
        endWaiting(state.instrument);
        break;
    default:
        break;
    }
}

void Session::waitForData(InstrumentId instrument, ReasonCode cause)
{
    for (const InstrumentState& each : m_states)
        if (!instrument.isSet() || instrument == each.id())
            everyDesk([&](auto& desk) {
                (void)desk.monitor().waits().hold(each.id(), cause, trading::StopAction::Hold, m_now);
            });
}

void Session::endWaiting(InstrumentId instrument)
{
    for (const InstrumentState& each : m_states)
        if (!instrument.isSet() || instrument == each.id())
            everyDesk([&](auto& desk) { (void)desk.monitor().waits().release(each.id()); });
}

void Session::settle()
{
    eachDesk([&](auto& desk) { desk.settle(m_states); });
    learn();
    if (m_calibration && m_calibration->isDue() && m_config.agentParameters.isCalibrated) m_calibration->refit();
}

std::vector<LadderReport> Session::fillLadders() const
{
    std::vector<LadderReport> out;
    for (const InstrumentState& state : m_states) {
        const trading::FillLadder* ladder = m_desk->ladder(state.id());
        if (ladder == nullptr) continue;
        if (auto rungs = ladder->rungs(markPrice(state, m_now, m_config)))
            out.push_back({state.id(), state.instrument->symbol, *std::move(rungs)});
    }
    return out;
}

SessionReport Session::report() const
{
    SessionReport out;
    out.seed = m_seed;
    out.started = m_now == Time::min() ? Time{} : m_firstTime;
    out.ended = m_now == Time::min() ? Time{} : m_now;
    out.instrumentGuessed = m_guessed;
    out.events = m_seq;
    out.counts = m_counts;
    out.digests = digests();
    out.effects = m_effects.count();
    if (!m_started) return out;

    out.scoredBars = m_pipeline->scoredBars();
    out.signalCount = m_pipeline->signalCount();
    out.counts.duplicates += m_pipeline->duplicates();
    out.signalsByVariant = {{"A", out.signalCount}, {"B", m_pipelineB->signalCount()}};
    for (std::size_t i = 0; i < trading::kStateCount<trading::SignalState>; ++i) {
        const auto state = static_cast<trading::SignalState>(i);
        if (const std::uint64_t n = m_pipeline->signalsIn(state); n > 0)
            out.signalsByState[std::string(trading::toString(state))] = n;
    }
    for (std::size_t i = 0; i < PipelineA::kReasonCodes; ++i)
        if (const std::uint64_t n = m_pipeline->nonTrades(static_cast<ReasonCode>(i)); n > 0)
            out.nonTradesByReason[std::string(name(static_cast<ReasonCode>(i)))] = n;
    for (std::size_t i = 0; i < trading::kStateCount<trading::OrderState>; ++i)
        if (const std::uint64_t n = m_desk->ordersIn(static_cast<trading::OrderState>(i)); n > 0)
            out.ordersByState[std::string(trading::toString(static_cast<trading::OrderState>(i)))] = n;
    out.fills = m_desk->fills();

    const auto fillBook = [](BookReport& book, const auto& ledger) {
        book.initialCash = ledger.initialCash();
        book.cash = ledger.cash();
        book.equity = ledger.equity();
        book.realised = ledger.realizedGross();
        book.unrealised = ledger.unrealized();
        book.fees = ledger.fees();
        book.maxDrawdown = ledger.maxDrawdownRatio();
        book.trades = static_cast<std::uint64_t>(ledger.statistics().count);
        book.winRate = ledger.statistics().winRate();
        book.profitFactor = ledger.statistics().profitFactor();
        book.expectancyR = ledger.statistics().expectancyR();
        book.conservation = ledger.conservation();
    };
    out.optionQuotes = m_options.quotes();
    out.optionContracts = m_options.size();
    fillBook(out.paper, m_desk->ledger());
    fillBook(out.shadow, m_shadowDesk->ledger());
    for (const PaperAccount& other : m_others) {
        AccountReport& account = out.accounts.emplace_back();
        account.name = other.name;
        account.currency = other.desk->ledger().currency();
        account.fills = other.desk->fills();
        fillBook(account.book, other.desk->ledger());
    }
    out.ladders = fillLadders();
    if (m_days >= 2 && m_sumSquares > 0.0) {
        const bool everyDay = !m_states.empty() && m_states.front().calendar->isAlwaysOpen();
        const double deviation = std::sqrt(m_sumSquares / static_cast<double>(m_days - 1));
        out.paper.sharpe = m_meanReturn / deviation * std::sqrt(everyDay ? 365.0 : 252.0);
    }
    return out;
}

} // namespace sextant::session
