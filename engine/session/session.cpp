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
        m_pipeline->onExternal(find(signal.instrument.value), signal);
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
    case EventKind::Trade:
    case EventKind::Quote:
    case EventKind::Bar:
    case EventKind::BookSnapshot:
    case EventKind::BookDelta:
    case EventKind::CorporateAction:
    case EventKind::ClockTick:
        break;
    }
    if (m_started) learn();
    updateWake();
}

void Session::apply(const MarketSpan& span, Effects& out)
{
    MarketSpan rest = span;
    while (rest.size() > 0) {
        const std::size_t done = applyUntilWork(rest, out);
        rest.firstSeq += done;
        std::visit([done](auto& records) { records = records.subspan(done); }, rest.records);
    }
}

std::size_t Session::applyUntilWork(const MarketSpan& span, Effects& out)
{
    expects(m_started, "a session begins with SessionStart");
    m_isWorkDue = false;
    if (const auto* trades = std::get_if<std::span<const market::Trade>>(&span.records))
        return applyTrades(*trades, span.firstSeq, out);
    if (const auto* quotes = std::get_if<std::span<const market::Quote>>(&span.records))
        return applyQuotes(*quotes, span.firstSeq, out);
    if (const auto* bars = std::get_if<std::span<const market::Bar>>(&span.records))
        return applyBars(*bars, span.firstSeq, out);
    if (const auto* actions = std::get_if<std::span<const market::CorporateAction>>(&span.records))
        return applyActions(*actions, span.firstSeq, out);
    if (const auto* snapshots = std::get_if<std::span<const market::BookSnapshot>>(&span.records))
        return applyBooks(*snapshots, span.firstSeq, m_counts.bookSnapshots, out);
    if (const auto* deltas = std::get_if<std::span<const market::BookDelta>>(&span.records))
        return applyBooks(*deltas, span.firstSeq, m_counts.bookDeltas, out);
    return applyTicks(std::get<std::span<const ClockTick>>(span.records), span.firstSeq, out);
}

template <class Record>
std::size_t Session::applyBooks(std::span<const Record> records, std::uint64_t firstSeq, std::uint64_t& counted,
                                Effects& out)
{
    const std::uint64_t first = firstSeq;
    for (const Record& record : records) {
        if (m_isWorkDue) [[unlikely]]
            break;
        if (record.time >= m_nextWake || m_now == Time::min()) [[unlikely]]
            begin(firstSeq, record.time, out);
        else {
            expects(firstSeq == m_seq + 1 && record.time >= m_now, "market records come numbered and in time order");
            m_seq = firstSeq;
            m_now = record.time;
        }
        ++firstSeq;
        InstrumentState* state = find(record.instrument);
        if (state == nullptr) [[unlikely]] {
            ++m_counts.dropped;
            continue;
        }
        if (!state->book) state->book.emplace();
        state->book->apply(record);
    }
    counted += firstSeq - first;
    return static_cast<std::size_t>(firstSeq - first);
}

std::size_t Session::applyActions(std::span<const market::CorporateAction> actions, std::uint64_t firstSeq,
                                  Effects& out)
{
    std::size_t done = 0;
    for (const market::CorporateAction& action : actions) {
        if (m_isWorkDue) break;
        begin(firstSeq + done++, action.time, out);
        applyAction(action);
        updateWake();
    }
    return done;
}

std::size_t Session::applyTicks(std::span<const ClockTick> ticks, std::uint64_t firstSeq, Effects& out)
{
    std::size_t done = 0;
    for (const ClockTick& tick : ticks) {
        if (m_isWorkDue) break;
        begin(firstSeq + done++, tick.time, out);
    }
    return done;
}

std::size_t Session::applyTrades(std::span<const market::Trade> trades, std::uint64_t firstSeq, Effects& out)
{
    const std::uint64_t first = firstSeq;
    for (const market::Trade& trade : trades) {
        if (m_isWorkDue) [[unlikely]]
            break;
        if (trade.time >= m_nextWake || m_now == Time::min()) [[unlikely]]
            begin(firstSeq, trade.time, out);
        else {
            expects(firstSeq == m_seq + 1 && trade.time >= m_now, "market records come numbered and in time order");
            m_seq = firstSeq;
            m_now = trade.time;
        }
        ++firstSeq;
        InstrumentState* state = find(trade.instrument);
        if (state == nullptr || (trade.flags & market::kSuspicious) != 0) [[unlikely]] {
            ++m_counts.dropped;
            continue;
        }
        state->last = trade.price;
        state->lastTime = trade.time;
        state->lastSource = trading::PriceSource::Trade;
        if (state->cascade && state->instrument->barSource == market::BarSource::Trades) {
            state->cascade->addPrint(trade.time, trade.price, trade.size, trade.flags);
            if (state->cascade->nextDue() < m_nextWake) m_nextWake = state->cascade->nextDue();
        }
        if (!state->tradeWatch.isReachedBy(trade.price)) [[likely]]
            continue;
        if ((trade.flags & market::kWarmup) != 0) continue;
        m_out = &out;
        m_effects.begin(out, m_seq, trade.time);
        m_desk->onTrade(*state, trade);
        learn();
        updateWake();
    }
    m_counts.trades += firstSeq - first;
    return static_cast<std::size_t>(firstSeq - first);
}

std::size_t Session::applyQuotes(std::span<const market::Quote> quotes, std::uint64_t firstSeq, Effects& out)
{
    const std::uint64_t first = firstSeq;
    for (const market::Quote& quote : quotes) {
        if (m_isWorkDue) [[unlikely]]
            break;
        if (quote.time >= m_nextWake || m_now == Time::min()) [[unlikely]]
            begin(firstSeq, quote.time, out);
        else {
            expects(firstSeq == m_seq + 1 && quote.time >= m_now, "market records come numbered and in time order");
            m_seq = firstSeq;
            m_now = quote.time;
        }
        ++firstSeq;
        InstrumentState* state = find(quote.instrument);
        if (state == nullptr || (quote.flags & market::kSuspicious) != 0) [[unlikely]] {
            ++m_counts.dropped;
            continue;
        }
        state->quote = quote;
        if (!quote.isUsable()) continue;
        state->spreads.add(quote.time, quote.ask.units - quote.bid.units);
        noteSpread(*state, quote);
        if (state->instrument->barSource == market::BarSource::Quotes) {
            const Price mid{quote.bid.units + (quote.ask.units - quote.bid.units) / 2};
            state->last = mid;
            state->lastTime = quote.time;
            state->lastSource = trading::PriceSource::Quote;
            if (state->cascade) {
                state->cascade->addPrint(quote.time, mid, 0.0,
                                         static_cast<std::uint8_t>(quote.flags | market::kNoVolume));
                if (state->cascade->nextDue() < m_nextWake) m_nextWake = state->cascade->nextDue();
            }
        }
        if (!state->bidWatch.isReachedBy(quote.bid) && !state->askWatch.isReachedBy(quote.ask)) [[likely]]
            continue;
        if ((quote.flags & market::kWarmup) != 0) continue;
        m_out = &out;
        m_effects.begin(out, m_seq, quote.time);
        m_desk->onQuote(*state, quote);
        learn();
        updateWake();
    }
    m_counts.quotes += firstSeq - first;
    return static_cast<std::size_t>(firstSeq - first);
}

std::size_t Session::applyBars(std::span<const market::Bar> bars, std::uint64_t firstSeq, Effects& out)
{
    const std::uint64_t first = firstSeq;
    for (const market::Bar& bar : bars) {
        if (m_isWorkDue) [[unlikely]]
            break;
        if (bar.end >= m_nextWake || m_now == Time::min()) [[unlikely]]
            begin(firstSeq, bar.end, out);
        else {
            expects(firstSeq == m_seq + 1 && bar.end >= m_now, "market records come numbered and in time order");
            m_seq = firstSeq;
            m_now = bar.end;
        }
        ++firstSeq;
        InstrumentState* state = find(bar.instrument);
        if (state == nullptr || (bar.flags & market::kSuspicious) != 0) [[unlikely]] {
            ++m_counts.dropped;
            continue;
        }
        const bool warmup = (bar.flags & market::kWarmup) != 0;
        const bool isBase = state->instrument->barSource == market::BarSource::Bars &&
                            state->instrument->baseTimeframe == bar.timeframe;
        if (isBase) {
            if (!warmup && (state->pendingOrders > 0 || state->positionWatch.isReachedBy(bar.low) ||
                            state->positionWatch.isReachedBy(bar.high))) {
                m_out = &out;
                m_effects.begin(out, m_seq, bar.end);
                m_desk->onBar(*state, bar);
                learn();
                updateWake();
            }
            state->last = bar.close;
            state->lastTime = bar.end;
            state->lastSource = trading::PriceSource::Bar;
            state->barLength = market::nominalLength(bar.timeframe);
            if ((bar.flags & market::kQuoteBar) != 0) {
                state->barSpread = bar.closeSpread;
                if (bar.closeSpread != market::Bar::kUnknownSpread) state->spreads.add(bar.end, bar.closeSpread);
            }
        }
        if (isBase && !state->cascade) {
            state->histories[market::index(bar.timeframe)].add(bar);
            updateAnalyses(*state, bar, state->adjustment);
        }
        if (state->hasPosition || state->cascade) {
            m_out = &out;
            m_effects.begin(out, m_seq, bar.end);
            if (isBase && !warmup) m_desk->refresh(*state);
            if (state->cascade) {
                m_closed.clear();
                // Longer bars of an instrument whose bars come from prints are made of its history too.
                const bool isHistory = warmup && state->instrument->barSource != market::BarSource::Bars &&
                                       bar.timeframe == market::Timeframe::M1;
                if (isBase || isHistory)
                    state->cascade->addBar(bar, m_closed);
                else
                    m_closed.push_back(bar);
                onClosedBars(*state, warmup);
                if (state->cascade->nextDue() < m_nextWake) m_nextWake = state->cascade->nextDue();
            }
            if (m_desk->nextTimer() < m_nextWake) m_nextWake = m_desk->nextTimer();
        }
    }
    m_counts.bars += firstSeq - first;
    return static_cast<std::size_t>(firstSeq - first);
}

void Session::onClosedBars(InstrumentState& state, bool warmup)
{
    for (const market::Bar& bar : m_closed) {
        BarHistory& history = state.histories[market::index(bar.timeframe)];
        // History may hold a long bar and the short ones it is made of.
        if (warmup && history.size() > 0 && bar.end <= history.newest().end) continue;
        history.add(bar);
        m_out->addClosedBar(bar);
        const auto change = updateAnalyses(state, bar, state.adjustment);
        if (change && !warmup) tellRegime(state, *change);
        if (!warmup && state.regime && state.regime->timeframe == bar.timeframe) afterRegimeBar(state);
    }
    if (warmup) {
        m_counts.warmup += 1;
        return;
    }
    if (m_adaptive->isOn()) {
        for (const market::Bar& bar : m_closed)
            m_adaptive->onBar(state, bar);
        learn();
    }
    for (const market::Bar& bar : m_closed) {
        if (bar.timeframe == market::Timeframe::M1 && state.instrument->barSource != market::BarSource::Bars)
            m_desk->refresh(state);
        const auto& signal = state.plan.signal;
        if (std::find(signal.begin(), signal.end(), bar.timeframe) != signal.end()) score(state, bar);
    }
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
        for (InstrumentState& state : m_states) {
            if (!state.cascade || state.cascade->nextDue() > due) continue;
            m_closed.clear();
            state.cascade->advance(due, m_closed);
            const bool warmup = !m_closed.empty() && (m_closed.back().flags & market::kWarmup) != 0;
            onClosedBars(state, warmup);
        }
        if (m_desk->nextTimer() <= due) m_desk->fireTimers(due, m_states);
        learn();
        if (m_nextHeartbeat <= due) tellHeartbeat(due, time);
        if (m_dayEnd <= due) startDay(due);
        updateWake();
        expects(m_nextWake > due, "what was due has been done");
    }
}

void Session::updateWake()
{
    if (!m_desk) return;
    m_nextWake = std::min({m_desk->nextTimer(), m_dayEnd, m_nextHeartbeat});
    for (const InstrumentState& state : m_states)
        if (state.cascade) m_nextWake = std::min(m_nextWake, state.cascade->nextDue());
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
    m_dayOpenEquity = equity;
    const market::TradingDay day = calendar.tradingDayAt(time);
    const std::int32_t week = isoWeekOf(day.date);
    m_desk->startDay(week != m_week);
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
    m_desk = std::make_unique<TradingDesk<trading::Paper>>(m_effects, m_config, Variant::A);
    expects(m_desk->open(start.initialCash).has_value(), "the initial cash of a session start is checked before");
    auto shadow = trading::Ledger<trading::Shadow>::open(start.initialCash);
    expects(shadow.has_value(), "the initial cash of a session start is checked before");
    m_shadow = std::make_unique<trading::Ledger<trading::Shadow>>(*std::move(shadow));
    m_pipeline = std::make_unique<PipelineA>(m_effects, m_config, *m_desk);
    m_adaptive = std::make_unique<AdaptiveScoring>(m_effects);
    m_effects.listen(*m_adaptive);
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
    if (m_config.scoringEnabled) {
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
    if (!m_config.scoringEnabled) state.baseAtr.emplace(14);
    state.histories[market::index(base)] = BarHistory(kHistoryBars);
    if (fromPrints || m_config.scoringEnabled) {
        state.cascade.emplace(state.calendar, instrument->id, base, fromPrints, derived);
        for (market::Timeframe timeframe : state.plan.parts)
            state.histories[market::index(timeframe)] = BarHistory(kHistoryBars);
    }
    m_guessed = m_guessed || instrument->guessed;
    m_desk->define(*instrument);
    m_shadow->define(*instrument);
    m_states.push_back(std::move(state));
    if (m_states.size() == 1 && m_dayEnd == Time::max()) startDay(m_now);
}

void Session::applyAction(const market::CorporateAction& action)
{
    InstrumentState* state = find(action.instrument);
    if (state == nullptr) {
        ++m_counts.dropped;
        return;
    }
    if (action.splitNumerator <= 0 || action.splitDenominator <= 0) {
        ++m_counts.rejected;
        return;
    }
    const double before = state->instrument->toDouble(state->last);
    const double dividend =
        static_cast<double>(action.dividendPerShare.units) / static_cast<double>(pow10(Cash::kScale));
    const double ratio = static_cast<double>(action.splitNumerator) / static_cast<double>(action.splitDenominator);
    // Indicators see one unbroken series: later prices are brought back to the scale of the first ones.
    state->adjustment *= ratio;
    if (before > dividend && dividend > 0.0) state->adjustment *= before / (before - dividend);
    state->adjustments.push_back({m_now, state->adjustment});
    if (ratio != 1.0 && state->last.units > 0)
        state->last = Price{static_cast<std::int64_t>(
            divHalfEven(static_cast<__int128>(state->last.units) * action.splitDenominator, action.splitNumerator))};
    if (ratio != 1.0) state->quote = {};
    const Reason reason(ReasonCode::CorporateActionApplied, arg(ArgName::Before, action.splitDenominator),
                        arg(ArgName::After, action.splitNumerator), arg(ArgName::Value, dividend));
    m_effects.add(Variant::None, state->id(), Incident{reason.code, 0}, std::span(&reason, 1));
    m_desk->onCorporateAction(*state, action);
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
    out.signalsByVariant = {{"A", out.signalCount}, {"B", 0}};
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
    fillBook(out.paper, m_desk->ledger());
    fillBook(out.shadow, *m_shadow);
    if (m_days >= 2 && m_sumSquares > 0.0) {
        const bool everyDay = !m_states.empty() && m_states.front().calendar->isAlwaysOpen();
        const double deviation = std::sqrt(m_sumSquares / static_cast<double>(m_days - 1));
        out.paper.sharpe = m_meanReturn / deviation * std::sqrt(everyDay ? 365.0 : 252.0);
    }
    return out;
}

} // namespace sextant::session
