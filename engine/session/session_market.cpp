// What market records do to a session, record by record; split from session.cpp by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/session/session.h"

namespace sextant::session {

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
    if (const auto* bars = std::get_if<std::span<const market::Bar>>(&span.records)) {
        const std::size_t applied = applyBars(*bars, span.firstSeq, out);
        if (span.source == feedSource(market::Provenance::Backfilled)) m_counts.backfilled += applied;
        if (span.source == feedSource(market::Provenance::Inferred)) m_counts.inferred += applied;
        return applied;
    }
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
        if ((record.part & market::kLastOfUpdate) != 0) afterBook(*state, record.flags, out);
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
        state->lastTrade = trade;
        if (state->cascade && state->instrument->barSource == market::BarSource::Trades) {
            state->cascade->addPrint(trade.time, trade.price, trade.size, trade.flags);
            if (state->cascade->nextDue() < m_nextWake) m_nextWake = state->cascade->nextDue();
        }
        if (!state->watched.trades.isReachedBy(trade.price)) [[likely]]
            continue;
        if ((trade.flags & market::kWarmup) != 0) continue;
        m_out = &out;
        m_effects.begin(out, m_seq, trade.time);
        eachDesk([&](auto& desk) { desk.onTrade(*state, trade); });
        settle();
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
        state->quoted = quote.time;
        takeQuote(*state, quote, out);
    }
    m_counts.quotes += firstSeq - first;
    return static_cast<std::size_t>(firstSeq - first);
}

void Session::takeQuote(InstrumentState& state, const market::Quote& quote, Effects& out)
{
    if (state.instrument->option) {
        if (!takeOptionQuote(state, quote, out)) return;
    } else {
        state.quote = quote;
        if (!quote.isUsable()) return;
    }
    state.spreads.add(quote.time, quote.ask.units - quote.bid.units);
    noteSpread(state, quote);
    if (state.instrument->barSource == market::BarSource::Quotes) {
        const Price mid{quote.bid.units + (quote.ask.units - quote.bid.units) / 2};
        state.last = mid;
        state.lastTime = quote.time;
        state.lastSource = trading::PriceSource::Quote;
        if (state.cascade) {
            state.cascade->addPrint(quote.time, mid, 0.0, static_cast<std::uint8_t>(quote.flags | market::kNoVolume));
            if (state.cascade->nextDue() < m_nextWake) m_nextWake = state.cascade->nextDue();
        }
    }
    const bool isWatched = state.watched.bids.isReachedBy(quote.bid) || state.watched.asks.isReachedBy(quote.ask);
    if (!isWatched || (quote.flags & market::kWarmup) != 0) [[likely]]
        return;
    // Desks that watch books were told with the book.
    if (state.watched.books && state.quoted != quote.time) return;
    m_out = &out;
    m_effects.begin(out, m_seq, quote.time);
    eachDesk([&](auto& desk) { desk.onQuote(state, quote); });
    settle();
    updateWake();
}

void Session::afterBook(InstrumentState& state, std::uint8_t flags, Effects& out)
{
    const market::OrderBook& book = *state.book;
    if (state.watched.books && (flags & market::kWarmup) == 0) {
        m_out = &out;
        m_effects.begin(out, m_seq, m_now);
        eachDesk([&](auto& desk) { desk.onBook(state); });
        settle();
        updateWake();
    }
    // Its best prices are a quote like any other, told when they change; where quotes come by themselves, those are
    // newer.
    const bool isQuoted =
        state.quoted.ns != 0 && m_now - state.quoted <= m_config.risk.limits(state.instrument->assetClass).maxQuoteAge;
    if (isQuoted || !book.isLive() || !book.hasBothSides()) return;
    const market::OrderBook::Level bid = *book.best(market::Side::Buy);
    const market::OrderBook::Level ask = *book.best(market::Side::Sell);
    if (bid.price == state.quote.bid && ask.price == state.quote.ask) {
        state.quote.time = m_now;
        return;
    }
    const double unit = market::bookSizeUnit(*state.instrument);
    market::Quote quote;
    quote.instrument = state.id().value;
    quote.time = m_now;
    quote.bid = bid.price;
    quote.ask = ask.price;
    quote.bidSize = static_cast<double>(bid.size.units) * unit;
    quote.askSize = static_cast<double>(ask.size.units) * unit;
    quote.flags = flags;
    takeQuote(state, quote, out);
}

std::size_t Session::applyBars(std::span<const market::Bar> bars, std::uint64_t firstSeq, Effects& out)
{
    const std::uint64_t first = firstSeq;
    for (const market::Bar& bar : bars) {
        if (m_isWorkDue) [[unlikely]]
            break;
        // A feed tells of a bar a little after its end, when other records of the next one are here already.
        const Time now = std::max(m_now, bar.end);
        if (now >= m_nextWake || m_now == Time::min()) [[unlikely]]
            begin(firstSeq, now, out);
        else {
            expects(firstSeq == m_seq + 1, "market records come numbered and in time order");
            m_seq = firstSeq;
            m_now = now;
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
            if (!warmup &&
                (state->watched.everything || state->watched.pendingOrders > 0 ||
                 state->watched.position.isReachedBy(bar.low) || state->watched.position.isReachedBy(bar.high))) {
                m_out = &out;
                m_effects.begin(out, m_seq, m_now);
                eachDesk([&](auto& desk) {
                    const DeskWatch& watch = state->desks[desk.index()];
                    if (watch.everything || watch.pendingOrders > 0 || watch.position.isReachedBy(bar.low) ||
                        watch.position.isReachedBy(bar.high))
                        desk.onBar(*state, bar);
                });
                settle();
                updateWake();
            }
            if (!warmup && m_counterfactuals.isWatching(state->id())) [[unlikely]]
                followCounterfactuals(*state, bar, out);
            if (bar.end >= state->lastTime) { // a trade of the next bar may be here already
                state->last = bar.close;
                state->lastTime = bar.end;
                state->lastSource = trading::PriceSource::Bar;
            }
            state->barLength = market::nominalLength(bar.timeframe);
            if ((bar.flags & market::kQuoteBar) != 0) {
                state->barSpread = bar.closeSpread;
                if (bar.closeSpread != market::Bar::kUnknownSpread) state->spreads.add(bar.end, bar.closeSpread);
            }
        }
        if (isBase && !state->cascade) {
            state->histories[market::index(bar.timeframe)].add(bar);
            m_riskHistory.onBar(*state->instrument, bar);
            observeRates(*state, bar.close, bar.end);
            updateAnalyses(*state, bar, state->adjustment);
        }
        if (state->watched.hasPosition || state->cascade || !m_options.traded().empty()) {
            m_out = &out;
            m_effects.begin(out, m_seq, m_now);
            if (isBase && !warmup) {
                eachDesk([&](auto& desk) { desk.refresh(*state); });
                refreshOptions(*state);
            }
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
            settle();
            if (const Time timer = nextDeskTimer(); timer < m_nextWake) m_nextWake = timer;
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
        m_riskHistory.onBar(*state.instrument, bar);
        observeRates(state, bar.close, bar.end);
        m_out->addClosedBar(bar);
        if (m_config.variantB) showProxyVolume(state, bar);
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
        settle();
    }
    for (const market::Bar& bar : m_closed) {
        if (bar.timeframe == market::Timeframe::M1 && state.instrument->barSource != market::BarSource::Bars) {
            eachDesk([&](auto& desk) {
                desk.noteSeen(state, bar);
                desk.refresh(state);
            });
            refreshOptions(state);
            followCounterfactuals(state, bar, *m_out);
        }
        const auto& signal = state.plan.signal;
        if (std::find(signal.begin(), signal.end(), bar.timeframe) != signal.end()) score(state, bar);
    }
    settle();
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
    m_counterfactuals.onCorporateAction(*state, action);
    if (ratio != 1.0) m_riskHistory.split(state->id(), action.splitNumerator, action.splitDenominator);
    everyDesk([&](auto& desk) { desk.onCorporateAction(*state, action); });
    if (ratio != 1.0) splitOptions(*state, action);
    settle();
}

} // namespace sextant::session
