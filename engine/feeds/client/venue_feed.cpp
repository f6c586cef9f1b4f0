#include "engine/feeds/client/venue_feed.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"
#include "engine/feeds/client/venue_feed_state.h"
#include "engine/market/book/book_snapshot.h"

namespace sextant::feeds {
namespace {

using namespace std::chrono_literals;

// A connection that speaks nothing but nonsense is of no use.
constexpr std::uint64_t kNonsense = 20;
constexpr Duration kSkewEvery = 5min;
constexpr Duration kLargestSkew = 1h;

Duration quicker(Duration time, double speed)
{
    return Duration{static_cast<std::int64_t>(static_cast<double>(time.count()) / speed)};
}

TradeKeeperSettings tradeSettings(const VenueTraits& traits, double speed)
{
    TradeKeeperSettings settings;
    settings.areCounted = traits.countsTrades;
    settings.repairWithin = quicker(settings.repairWithin, speed);
    settings.grace = quicker(settings.grace, speed);
    return settings;
}

BookKeeperSettings bookSettings(const VenueTraits& traits, double speed)
{
    BookKeeperSettings settings;
    settings.seed = traits.seed;
    settings.seedWithin = quicker(settings.seedWithin, speed);
    settings.firstWait = quicker(settings.firstWait, speed);
    settings.longestWait = quicker(settings.longestWait, speed);
    return settings;
}

} // namespace

VenueFeed::VenueFeed(std::unique_ptr<VenueProtocol> protocol, FeedPlan plan, FeedSink& sink, Time now)
    : m_protocol(std::move(protocol)), m_plan(std::move(plan)), m_sink(sink),
      m_rest(m_plan.speed > 1.0 ? m_plan.rest.faster(m_plan.speed) : m_plan.rest, m_plan.seed, now), m_venueAnchor(now),
      m_localAnchor(now), m_askTimeAt(now)
{
    const VenueTraits& traits = m_protocol->traits();
    if (m_plan.speed > 1.0) m_plan.connection = m_plan.connection.faster(m_plan.speed);
    for (const FeedWish& wish : m_plan.wishes) {
        expects(wish.instrument != nullptr && wish.instrument->id.isSet(), "an instrument of a feed has its id");
        const FeedSymbol& symbol = m_symbols.add(m_protocol->venueSymbol(wish.instrument->symbol), *wish.instrument);
        auto subject = std::make_unique<Subject>(wish, symbol);
        if (wish.trades && traits.hasSocket) {
            TradeKeeperSettings settings = tradeSettings(traits, m_plan.speed);
            settings.canRepair = m_protocol->tradesRequest(symbol, {}).has_value();
            subject->trades = std::make_unique<TradeKeeper>(wish.instrument->id, settings, m_sink);
        }
        if (wish.book && traits.seed != VenueTraits::Seed::None)
            subject->book =
                std::make_unique<BookKeeper>(wish.instrument->id, bookSettings(traits, m_plan.speed), m_sink);
        for (const market::Timeframe timeframe : wish.bars) {
            if (!m_protocol->hasTimeframe(timeframe)) continue;
            BarKeeperSettings settings;
            settings.hasChannel = m_protocol->hasLiveTimeframe(timeframe);
            settings.omitsEmpty = traits.omitsEmptyBars;
            settings.barsPerPage = traits.barsPerPage;
            auto keeper = std::make_unique<BarKeeper>(wish.instrument->id, timeframe, wish.calendar, settings, m_sink);
            subject->bars.push_back({timeframe, std::move(keeper)});
        }
        m_subjects.push_back(std::move(subject));
    }
    if (!traits.hasSocket) return;
    std::vector<unsigned> numbers;
    for (const Subscription& one : wanted(~0U))
        numbers.push_back(m_protocol->connectionOf(one));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const unsigned number : numbers)
        addLine(number, false);
    m_homeLines = m_lines.size();
}

VenueFeed::~VenueFeed() = default;

/// What one of the venue's sockets is to send; ~0: all of them.
std::vector<Subscription> VenueFeed::wanted(unsigned number) const
{
    std::vector<Subscription> out;
    const auto add = [&](Channel channel, const Subject& subject, market::Timeframe timeframe) {
        const Subscription one{channel, subject.symbol.text, timeframe};
        if (number == ~0U || m_protocol->connectionOf(one) == number) out.push_back(one);
    };
    for (const auto& subject : m_subjects) {
        if (subject->trades) add(Channel::Trades, *subject, market::Timeframe::M1);
        if (subject->wish.quotes) add(Channel::Quotes, *subject, market::Timeframe::M1);
        if (subject->book) add(Channel::Book, *subject, market::Timeframe::M1);
        for (const auto& bars : subject->bars)
            if (m_protocol->hasLiveTimeframe(bars.timeframe)) add(Channel::Bars, *subject, bars.timeframe);
    }
    return out;
}

VenueFeed::Line& VenueFeed::addLine(unsigned number, bool isSuccessor)
{
    auto line = std::make_unique<Line>(number, isSuccessor, *m_protocol, m_plan, m_plan.seed + ++m_lineCount);
    const auto list = wanted(number);
    line->hasBooks =
        std::any_of(list.begin(), list.end(), [](const Subscription& one) { return one.channel == Channel::Book; });
    if (isSuccessor && line->hasBooks)
        for (const auto& subject : m_subjects)
            if (subject->book)
                line->books.emplace_back(
                    subject->id(), std::make_unique<BookKeeper>(
                                       subject->id(), bookSettings(m_protocol->traits(), m_plan.speed), line->nowhere));
    m_lines.push_back(std::move(line));
    return *m_lines.back();
}

VenueFeed::Line* VenueFeed::lineOf(unsigned socket)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [socket](const auto& line) { return line->socket == socket; });
    return socket == 0 || found == m_lines.end() ? nullptr : found->get();
}

VenueFeed::Subject* VenueFeed::subjectOf(std::uint16_t instrument)
{
    const auto found = std::find_if(m_subjects.begin(), m_subjects.end(),
                                    [instrument](const auto& subject) { return subject->id().value == instrument; });
    return found == m_subjects.end() ? nullptr : found->get();
}

void VenueFeed::start(Time now)
{
    m_isRunning = true;
    if (!m_protocol->timeRequest()) beginBars(now); // else when the venue's clock is known
    for (const auto& line : m_lines) {
        line->machine.want(wanted(line->number), now);
        line->machine.start(now);
    }
    settle(now);
}

void VenueFeed::beginBars(Time now)
{
    if (std::exchange(m_haveBarsBegun, true)) return;
    const Time there = venueTime(now);
    for (const auto& subject : m_subjects)
        for (const auto& bars : subject->bars) {
            const auto first = subject->wish.calendar->bucketAt(bars.timeframe, there - subject->wish.history).start;
            bars.keeper->begin(subject->wish.barsFrom.value_or(first), there);
        }
    m_isWanting = true;
}

Time VenueFeed::venueTime(Time now) const
{
    const auto passed = static_cast<double>((now - m_localAnchor).count()) * m_plan.speed;
    return m_plan.speed == 1.0 ? m_venueAnchor + (now - m_localAnchor)
                               : m_venueAnchor + Duration{static_cast<std::int64_t>(passed)};
}

Time VenueFeed::localTime(Time venue) const
{
    if (venue == Time::max()) return venue;
    return m_localAnchor + quicker(venue - m_venueAnchor, m_plan.speed);
}

void VenueFeed::onTime(const RestQueue::Outcome& outcome, Time now)
{
    if (outcome.verdict.kind == ReplyVerdict::Kind::Ok) {
        const auto time = m_protocol->parseTime(outcome.reply);
        const Time middle = m_askedTime + (now - m_askedTime) / 2;
        if (!time) {
            fault(nullptr, time.error().message, now);
        } else if (const Duration skew = *time - middle;
                   m_plan.speed == 1.0 && (skew > kLargestSkew || skew < -kLargestSkew)) {
            fault(nullptr, "the venue's clock is more than an hour off; it is not followed", now);
        } else {
            // It never runs backwards for those who live by it.
            const Time there = std::max(venueTime(now), *time + (now - middle));
            m_skew = skew;
            m_venueAnchor = m_haveBarsBegun ? there : *time + (now - middle);
            m_localAnchor = now;
        }
    }
    beginBars(now);
}

void VenueFeed::stop(Time now)
{
    m_isRunning = false;
    for (const auto& line : m_lines)
        line->machine.stop(now);
    settle(now);
    for (const auto& [ticket, errand] : m_errands)
        m_rest.withdraw(ticket);
    m_errands.clear();
}

void VenueFeed::onOpened(unsigned socket, Time now)
{
    if (Line* line = lineOf(socket)) {
        line->machine.onOpened(now);
        settle(now);
    }
}

void VenueFeed::onPing(unsigned socket, Time now)
{
    if (Line* line = lineOf(socket)) line->machine.onPing(now);
}

void VenueFeed::onClosed(unsigned socket, std::string_view words, Time now)
{
    if (Line* line = lineOf(socket)) {
        line->socket = 0;
        line->machine.onClosed(words, now);
        settle(now);
    }
}

void VenueFeed::onText(unsigned socket, std::string_view frame, Time now)
{
    Line* line = lineOf(socket);
    if (!line) return; // of a socket that is closed
    ++m_frames;
    m_bytes += frame.size();
    m_heard = now;
    if (auto done = m_protocol->decode(frame, m_symbols, now, m_frame); !done) {
        line->machine.onPing(now); // it is alive, whatever it says
        fault(line, done.error().message, now);
        return settle(now);
    }
    m_malformedInARow = 0;
    m_foreign += m_frame.foreign;
    if (m_frame.sent) m_latency.add(venueTime(now) - *m_frame.sent);
    line->machine.onFrame(m_frame.control, m_frame.hasData(), now);
    give(*line, now);
    if (m_isWanting || line->machine.hasNews()) settle(now);
}

void VenueFeed::fault(Line* line, std::string words, Time now)
{
    ++m_malformed;
    m_lastFault = std::move(words);
    if (line && ++m_malformedInARow >= kNonsense) {
        m_malformedInARow = 0;
        line->machine.drop(DropReason::Fatal, m_lastFault, now);
    }
}

void VenueFeed::give(Line& line, Time now)
{
    if (m_frame.connectionSequence) checkSequence(line, now);
    giveTrades(now);
    if (m_frame.lastTradeId)
        if (Subject* subject = subjectOf(m_frame.lastTradeInstrument); subject && subject->trades) {
            subject->trades->onNewest(*m_frame.lastTradeId, now);
            m_isWanting = m_isWanting || subject->isWanting();
        }
    for (const market::Quote& quote : m_frame.quotes)
        if (Subject* subject = subjectOf(quote.instrument)) subject->heard = now;
    m_quoteCount += m_frame.quotes.size();
    if (!m_frame.quotes.empty()) m_sink.onQuotes(m_frame.quotes);
    for (const DecodedBar& bar : m_frame.bars) {
        Subject* subject = subjectOf(bar.instrument);
        BarKeeper* keeper = subject ? subject->keeperOf(bar.timeframe) : nullptr;
        if (!keeper || !m_haveBarsBegun) continue;
        subject->heard = now;
        keeper->onBar(bar, venueTime(now));
        m_isWanting = m_isWanting || keeper->isWaiting();
    }
    giveBooks(line, now);
}

void VenueFeed::giveTrades(Time now)
{
    const std::span<const DecodedTrade> all = m_frame.trades;
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        const std::uint16_t instrument = all[begin].record.instrument;
        for (end = begin + 1; end < all.size() && all[end].record.instrument == instrument;)
            ++end;
        Subject* subject = subjectOf(instrument);
        if (!subject) continue;
        subject->heard = now;
        if (!subject->trades) continue;
        subject->trades->onTrades(all.subspan(begin, end - begin), m_frame.tradesAreHistory, now);
        m_isWanting = m_isWanting || !subject->trades->isWhole();
    }
}

void VenueFeed::giveBooks(Line& line, Time now)
{
    for (const DecodedBook& book : m_frame.books) {
        Subject* subject = subjectOf(book.instrument);
        if (!subject || !subject->book) continue;
        subject->heard = now;
        const std::span<const market::BookLevel> levels{m_frame.levels.data() + book.first, book.count};
        // While two connections bring the same book, each of them keeps its own.
        BookKeeper& keeper = line.isSuccessor ? *line.bookOf(subject->id()) : *subject->book;
        keeper.onBook(book, levels, now);
        m_isWanting = m_isWanting || keeper.phase() != BookPhase::Synced || line.isSuccessor;
    }
}

/// A venue that counts the frames of a connection tells so when one of them is missing: nothing of it can be believed.
void VenueFeed::checkSequence(Line& line, Time now)
{
    const std::uint64_t is = *m_frame.connectionSequence;
    const auto before = std::exchange(line.sequence, is);
    if (!before || is == *before + 1 || is == *before) return;
    ++line.jumps;
    for (const Subscription& one : wanted(line.number))
        if (one.channel == Channel::Book) line.machine.renew(one, now);
    for (const auto& subject : m_subjects) {
        if (subject->book && !line.isSuccessor) {
            subject->book->onLost(now);
            subject->book->onSubscribed(now);
        }
        if (subject->trades) subject->trades->onReconnected(now);
    }
    for (const auto& [instrument, keeper] : line.books) {
        keeper->onLost(now);
        keeper->onSubscribed(now);
    }
    m_isWanting = true;
}

/// What was asked for on this connection is on its way.
void VenueFeed::begun(Line& line, Time now)
{
    line.sequence.reset();
    m_isWanting = true;
    for (const auto& [instrument, keeper] : line.books)
        keeper->onSubscribed(now);
    for (const auto& subject : m_subjects) {
        if (subject->book && line.hasBooks && !line.isSuccessor) subject->book->onSubscribed(now);
        if (!line.wasLive) continue;
        if (subject->trades) subject->trades->onReconnected(now);
        for (const auto& bars : subject->bars)
            bars.keeper->onReconnected(venueTime(now));
    }
    line.wasLive = true;
}

void VenueFeed::broken(Line& line, Time now)
{
    m_isWanting = true;
    for (const auto& [instrument, keeper] : line.books)
        keeper->onLost(now);
    if (!line.hasBooks || line.isSuccessor || line.isRetiring) return;
    for (const auto& subject : m_subjects)
        if (subject->book) subject->book->onLost(now);
}

/// Carries a connection's words to its socket, and what became of it to those who depend on it.
void VenueFeed::follow(Line& line, Time now)
{
    for (const auto& change : line.machine.takeChanges()) {
        if (change.to == ConnectionState::Subscribing) begun(line, now);
        if (change.from >= ConnectionState::Subscribing && change.to < ConnectionState::Greeting) broken(line, now);
    }
    for (auto& action : line.machine.takeActions()) {
        using Kind = ConnectionMachine::Action::Kind;
        switch (action.kind) {
        case Kind::Handshake: {
            const auto ticket = m_rest.ask(m_protocol->handshakeRequest().value(), now);
            m_errands[ticket] = {Errand::Kind::Handshake, &line, nullptr, {}, 0};
            break;
        }
        case Kind::Open:
            line.socket = ++m_lastSocket;
            m_actions.push_back({Action::Kind::OpenSocket, line.socket, std::move(action.text), 0, {}});
            break;
        case Kind::Send:
            m_actions.push_back({Action::Kind::SendText, line.socket, std::move(action.text), 0, {}});
            break;
        case Kind::Close:
            if (line.socket != 0) m_actions.push_back({Action::Kind::CloseSocket, line.socket, {}, 0, {}});
            line.socket = 0;
            break;
        }
    }
}

/// Connections that will end soon get another one beside them, which takes over once its books are in order.
void VenueFeed::promote(Time now)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& old = *m_lines[i];
        if (old.isSuccessor) continue;
        const auto next = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto& line) {
            return line->isSuccessor && line->number == old.number;
        });
        if (next == m_lines.end()) {
            if (!m_isRunning || !old.machine.isLive() || !old.machine.wantsSuccessor()) continue;
            Line& fresh = addLine(old.number, true);
            m_isWanting = true;
            fresh.machine.want(wanted(fresh.number), now);
            fresh.machine.start(now);
            continue;
        }
        Line& fresh = **next;
        const bool isOldGone = !old.machine.isLive();
        const bool areBooksThere = std::all_of(fresh.books.begin(), fresh.books.end(), [](const auto& entry) {
            return entry.second->phase() == BookPhase::Synced;
        });
        if (!fresh.machine.isLive() || (!isOldGone && !areBooksThere)) continue;
        old.isRetiring = true;
        old.machine.stop(now);
        follow(old, now);
        fresh.isSuccessor = false;
        for (auto& [instrument, keeper] : fresh.books)
            if (Subject* subject = subjectOf(instrument.value)) {
                keeper->handOver(m_sink, now);
                subject->book = std::move(keeper);
            }
        fresh.books.clear();
        fresh.wasLive = true;
        std::swap(m_lines[i], *next);
        m_lines.erase(next);
        return promote(now); // places have changed
    }
}

/// Everything that waits for an answer asks.
void VenueFeed::askAround(Time now)
{
    if (!m_isRunning || !m_isWanting) return;
    const auto go = [&](HttpRequest request, Errand errand) {
        m_errands[m_rest.ask(std::move(request), now)] = std::move(errand);
    };
    for (const auto& subject : m_subjects) {
        const FeedSymbol& symbol = subject->symbol;
        if (subject->trades)
            if (const auto after = subject->trades->takeRequest(now))
                if (auto request = m_protocol->tradesRequest(symbol, *after))
                    go(std::move(*request), {Errand::Kind::Trades, nullptr, subject.get(), {}, 0});
        for (const auto& bars : subject->bars)
            if (const auto query = bars.keeper->takeRequest(venueTime(now)))
                go(m_protocol->barsRequest(symbol, *query), {Errand::Kind::Bars, nullptr, subject.get(), *query, 0});
    }
    for (const auto& line : m_lines) {
        if (line->machine.state() < ConnectionState::Subscribing) continue;
        for (const auto& subject : m_subjects) {
            BookKeeper* keeper = line->isSuccessor ? line->bookOf(subject->id()) : subject->book.get();
            const Subscription channel{Channel::Book, subject->symbol.text, market::Timeframe::M1};
            if (!keeper || !line->hasBooks || !keeper->takeRequest(now)) continue;
            if (auto request = m_protocol->bookRequest(subject->symbol))
                go(std::move(*request), {Errand::Kind::Book, line.get(), subject.get(), {}, line->socket});
            else
                line->machine.renew(channel, now);
        }
    }
    if (now >= m_askTimeAt) {
        m_askTimeAt = now + kSkewEvery;
        m_askedTime = now;
        if (auto request = m_protocol->timeRequest())
            go(std::move(*request), {Errand::Kind::Time, nullptr, nullptr, {}, 0});
    }
    m_isWanting = m_lines.size() > m_homeLines || std::any_of(m_subjects.begin(), m_subjects.end(),
                                                              [](const auto& subject) { return subject->isWanting(); });
}

void VenueFeed::onReply(RestQueue::Ticket ticket, HttpReply reply, Time now)
{
    ReplyVerdict verdict = m_protocol->judge(reply);
    if (verdict.until && !verdict.wait) verdict.wait = std::max(Duration{0}, *verdict.until - venueTime(now));
    m_rest.onReply(ticket, std::move(reply), std::move(verdict), now);
    settle(now);
}

void VenueFeed::answer(const Errand& errand, RestQueue::Outcome& outcome, Time now)
{
    const bool isOk = outcome.verdict.kind == ReplyVerdict::Kind::Ok;
    if (!isOk && !outcome.verdict.words.empty()) m_lastFault = outcome.verdict.words;
    switch (errand.kind) {
    case Errand::Kind::Handshake:
        errand.line->machine.onHandshake(outcome.reply, m_plan.connectId, now);
        break;
    case Errand::Kind::Time:
        onTime(outcome, now);
        break;
    case Errand::Kind::Trades: {
        TradeKeeper& keeper = *errand.subject->trades;
        if (!isOk) return keeper.onHistoryFailed(now);
        auto trades = m_protocol->parseTrades(outcome.reply, errand.subject->symbol);
        if (trades) return keeper.onHistory(*trades, false, now);
        fault(nullptr, trades.error().message, now);
        keeper.onHistoryFailed(now);
        break;
    }
    case Errand::Kind::Bars: {
        BarKeeper* keeper = errand.subject->keeperOf(errand.query.timeframe);
        if (!isOk) return keeper->onPageFailed(venueTime(now));
        auto page = m_protocol->parseBars(outcome.reply, errand.subject->symbol, errand.query);
        if (page && page->bars.empty() && !page->next.empty()) {
            // Nothing here, but the history goes on: behind an outage, or in another place (OKX).
            Errand next = errand;
            next.query.page = page->next;
            m_errands[m_rest.ask(m_protocol->barsRequest(next.subject->symbol, next.query), now)] = std::move(next);
            return;
        }
        if (page) return keeper->onPage(page->bars, page->mayHaveMore, venueTime(now));
        fault(nullptr, page.error().message, now);
        keeper->onPageFailed(venueTime(now));
        break;
    }
    case Errand::Kind::Book: {
        // For the connection that asked: a book of one that is gone begins nothing.
        if (errand.line->socket != errand.socket) break;
        BookKeeper* keeper =
            errand.line->isSuccessor ? errand.line->bookOf(errand.subject->id()) : errand.subject->book.get();
        if (!isOk) return keeper->onSeedFailed(now);
        auto done = m_protocol->parseBook(outcome.reply, errand.subject->symbol, now, m_frame);
        if (done) return giveBooks(*errand.line, now);
        fault(nullptr, done.error().message, now);
        keeper->onSeedFailed(now);
        break;
    }
    }
}

/// Until nothing follows from anything any more.
void VenueFeed::settle(Time now)
{
    for (int round = 0; round < 8; ++round) {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            follow(*m_lines[i], now);
        promote(now);
        askAround(now);
        for (auto& send : m_rest.takeSends())
            m_actions.push_back({Action::Kind::SendRequest, 0, {}, send.ticket, std::move(send.request)});
        auto outcomes = m_rest.takeOutcomes();
        if (outcomes.empty()) break;
        for (auto& outcome : outcomes) {
            const auto found = m_errands.find(outcome.ticket);
            if (found == m_errands.end()) continue;
            const Errand errand = found->second;
            m_errands.erase(found);
            if (m_isRunning && isThere(errand)) answer(errand, outcome, now);
        }
    }
}

bool VenueFeed::isThere(const Errand& errand) const
{
    return !errand.line ||
           std::any_of(m_lines.begin(), m_lines.end(), [&](const auto& line) { return line.get() == errand.line; });
}

void VenueFeed::tick(Time now)
{
    m_isWanting = true;
    m_rest.tick(now);
    for (const auto& line : m_lines) {
        line->machine.tick(now);
        for (const auto& [instrument, keeper] : line->books)
            keeper->tick(now);
    }
    if (m_isRunning)
        for (const auto& subject : m_subjects) {
            if (subject->trades) subject->trades->tick(now);
            if (subject->book) subject->book->tick(now);
            for (const auto& bars : subject->bars)
                bars.keeper->tick(venueTime(now));
        }
    settle(now);
}

} // namespace sextant::feeds
