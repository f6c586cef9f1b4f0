#include "engine/feeds/client/venue_feed.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"
#include "engine/feeds/client/venue_feed_state.h"
#include "engine/feeds/venues/wire_text.h"
#include "engine/market/book/book_snapshot.h"

namespace sextant::feeds {
namespace {

using namespace std::chrono_literals;

// A connection that speaks nothing but nonsense is of no use.
constexpr std::uint64_t kNonsense = 20;
constexpr std::uint64_t kLateFrames = 1000;
constexpr Duration kSkewEvery = 5min;
constexpr Duration kLargestSkew = 1h; // that is believed at once
constexpr Duration kSameSkew = 10s;   // of a larger one, when it is told again
constexpr Duration kDoubtFor = 2s;
// So long the venue is asked for its time before this computer's is as good.
constexpr Duration kTimeWithin = 20s;
constexpr Duration kTradeAheadAtMost = 1min; // of a trade's time, where clocks disagree

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
    settings.auditAfter = quicker(settings.auditAfter, speed);
    return settings;
}

BookKeeperSettings bookSettings(const VenueTraits& traits, double speed, Duration staleAfter)
{
    BookKeeperSettings settings;
    settings.seed = traits.seed;
    settings.seedWithin = quicker(settings.seedWithin, speed);
    settings.firstWait = quicker(settings.firstWait, speed);
    // Each renewal of a channel is two of the frames that a venue allows in an hour.
    if (traits.seed == VenueTraits::Seed::FirstFrame) settings.longestWait = 5min;
    settings.longestWait = quicker(settings.longestWait, speed);
    settings.staleAfter = staleAfter;
    settings.reach = traits.reach;
    settings.window = traits.window;
    settings.lookEvery = quicker(settings.lookEvery, speed);
    settings.refreshEvery = quicker(settings.refreshEvery, speed);
    // Proofs of silence stay as they are: the ways here and the machines on them play no faster.
    return settings;
}

/// The shortest bars that are wanted, as long as clocks and calendars agree on where they begin.
std::optional<market::Timeframe> auditedOf(const FeedWish& wish)
{
    std::optional<market::Timeframe> shortest;
    for (const market::Timeframe timeframe : wish.bars)
        if (market::nominalLength(timeframe) <= 30min &&
            (!shortest || market::nominalLength(timeframe) < market::nominalLength(*shortest)))
            shortest = timeframe;
    return shortest;
}

} // namespace

void VenueFeed::Outlet::onBars(std::span<const market::Bar> bars, Provenance provenance)
{
    m_sink.onBars(bars, provenance);
    if (provenance == Provenance::Inferred) return;
    for (const market::Bar& bar : bars) {
        Subject* subject = m_feed.subjectOf(bar.instrument);
        if (!subject || !subject->trades || subject->audited != bar.timeframe) continue;
        subject->trades->onBar(bar.start(), bar.end, bar.volume, now);
        // The history has trades of a time in which the connection was silent about this instrument.
        const bool isSilent = subject->heard && m_feed.venueTime(*subject->heard) < bar.start();
        if (provenance == Provenance::Backfilled && bar.volume > 0.0 && isSilent) subject->isStalled = true;
    }
}

void VenueFeed::Outlet::onState(const FeedState& state)
{
    FeedState told = state;
    // Who takes it puts the venue's time in once that is known.
    const Time there = m_feed.knowsTime() ? m_feed.venueTime(now) : FeedState::kNow;
    if (told.to == now) told.to = there;
    if (told.from == now) told.from = there;
    told.from = std::min(told.from, told.to);
    m_sink.onState(told);
}

VenueFeed::VenueFeed(std::unique_ptr<VenueProtocol> protocol, FeedPlan plan, FeedSink& sink, Time now)
    : m_protocol(std::move(protocol)), m_plan(std::move(plan)), m_sink(std::make_unique<Outlet>(*this, sink)),
      m_rest(m_plan.speed > 1.0 ? m_plan.rest.faster(m_plan.speed) : m_plan.rest, m_plan.seed, now), m_venueAnchor(now),
      m_localAnchor(now), m_askTimeAt(now)
{
    const VenueTraits& traits = m_protocol->traits();
    m_hasClock = m_protocol->timeRequest().has_value();
    if (m_plan.speed > 1.0) m_plan.connection = m_plan.connection.faster(m_plan.speed);
    for (const FeedWish& wish : m_plan.wishes) {
        expects(wish.instrument != nullptr && wish.instrument->id.isSet(), "an instrument of a feed has its id");
        const FeedSymbol& symbol = m_symbols.add(m_protocol->venueSymbol(wish.instrument->symbol), *wish.instrument);
        auto subject = std::make_unique<Subject>(wish, symbol);
        const market::AssetClass assetClass = wish.instrument->assetClass;
        const auto delays = std::find_if(m_delays.begin(), m_delays.end(),
                                         [=](const FeedStatus::Delays& one) { return one.assetClass == assetClass; });
        subject->delays = static_cast<std::size_t>(delays - m_delays.begin());
        if (delays == m_delays.end()) m_delays.push_back({assetClass, {}});
        if (wish.trades && traits.hasSocket) {
            TradeKeeperSettings settings = tradeSettings(traits, m_plan.speed);
            settings.canRepair = m_protocol->tradesRequest(symbol, {}).has_value();
            subject->audited = auditedOf(wish);
            if (subject->audited) settings.auditLength = market::nominalLength(*subject->audited);
            subject->trades = std::make_unique<TradeKeeper>(wish.instrument->id, settings, *m_sink);
        }
        if (wish.book && traits.seed != VenueTraits::Seed::None)
            subject->book = std::make_unique<BookKeeper>(
                wish.instrument->id, bookSettings(traits, m_plan.speed, m_plan.connection.bookWithin), *m_sink);
        for (const market::Timeframe timeframe : wish.bars) {
            if (!m_protocol->hasTimeframe(timeframe)) continue;
            BarKeeperSettings settings;
            settings.hasChannel = m_protocol->hasLiveTimeframe(timeframe);
            settings.saysClosed = traits.saysClosed;
            settings.omitsEmpty = traits.omitsEmptyBars;
            settings.barsPerPage = traits.barsPerPage;
            auto keeper = std::make_unique<BarKeeper>(wish.instrument->id, timeframe, wish.calendar, settings, *m_sink);
            subject->bars.push_back({timeframe, std::move(keeper)});
        }
        const std::size_t place = wish.instrument->id.value;
        if (m_byInstrument.size() <= place) m_byInstrument.resize(place + 1);
        m_byInstrument[place] = subject.get();
        m_subjects.push_back(std::move(subject));
    }
    for (const OptionWish& wish : m_plan.options)
        m_options.push_back(std::make_unique<OptionWatch>(wish, m_plan.credentials, *m_sink));
    m_attempts = std::make_shared<SendPacer>(m_plan.connection.attemptsPerWindow, m_plan.connection.attemptWindow);
    if (traits.hasSocket) spread();
}

VenueFeed::~VenueFeed() = default;

std::vector<Subscription> VenueFeed::wantedOf(const Subject& subject) const
{
    std::vector<Subscription> out;
    const auto add = [&](Channel channel, market::Timeframe timeframe = market::Timeframe::M1) {
        out.push_back({channel, subject.symbol.text, timeframe});
    };
    if (subject.trades) add(Channel::Trades);
    if (subject.wish.quotes) add(Channel::Quotes);
    if (subject.book) add(Channel::Book);
    for (const auto& bars : subject.bars)
        if (m_protocol->hasLiveTimeframe(bars.timeframe)) add(Channel::Bars, bars.timeframe);
    return out;
}

/// What one of the venue's sockets is to send.
std::vector<Subscription> VenueFeed::wanted(const Line& line) const
{
    std::vector<Subscription> out;
    for (const auto& subject : m_subjects)
        if (subject->isOn(line))
            for (const Subscription& one : wantedOf(*subject))
                if (m_protocol->connectionOf(one) == line.number) out.push_back(one);
    return out;
}

bool VenueFeed::brings(const Line& line, const Subject& subject, Channel channel, market::Timeframe timeframe) const
{
    return subject.isOn(line) && m_protocol->connectionOf({channel, subject.symbol.text, timeframe}) == line.number;
}

/// Spreads the subscriptions over as few connections as the venue allows; those of an instrument stay together.
void VenueFeed::spread()
{
    struct Load {
        std::size_t count = 0, books = 0, bytes = 0;
    };
    struct Filling {
        unsigned part = 0;
        Load load;
    };
    const ConnectionSettings& limits = m_plan.connection;
    const auto isTooMuch = [](std::size_t have, std::size_t more, std::size_t limit) {
        return limit > 0 && have > 0 && have + more > limit;
    };
    std::map<unsigned, Filling> numbers;
    for (const auto& subject : m_subjects) {
        std::map<unsigned, Load> needs;
        for (const Subscription& one : wantedOf(*subject)) {
            Load& need = needs[m_protocol->connectionOf(one)];
            ++need.count;
            if (one.channel == Channel::Book) {
                ++need.books;
                subject->bookNumber = m_protocol->connectionOf(one);
            }
            need.bytes += m_protocol->subscriptionBytes(one);
        }
        for (const auto& [number, need] : needs) {
            Filling& filling = numbers[number];
            Load& load = filling.load;
            if (isTooMuch(load.count, need.count, limits.subscriptionsPerConnection) ||
                isTooMuch(load.books, need.books, limits.booksPerConnection) ||
                isTooMuch(load.bytes, need.bytes, limits.bytesPerConnection)) {
                ++filling.part;
                load = {};
            }
            load.count += need.count;
            load.books += need.books;
            load.bytes += need.bytes;
            subject->parts.emplace_back(number, filling.part);
        }
    }
    for (const auto& [number, filling] : numbers)
        for (unsigned part = 0; part <= filling.part; ++part)
            addLine(number, part, false);
    m_homeLines = m_lines.size();
}

VenueFeed::Line& VenueFeed::addLine(unsigned number, unsigned part, bool isSuccessor)
{
    auto line =
        std::make_unique<Line>(number, part, isSuccessor, *m_protocol, m_plan, m_plan.seed + ++m_lineCount, m_attempts);
    for (const auto& subject : m_subjects) {
        if (!subject->book || !brings(*line, *subject, Channel::Book)) continue;
        line->hasBooks = true;
        if (isSuccessor)
            line->books.emplace_back(subject->id(),
                                     std::make_unique<BookKeeper>(
                                         subject->id(),
                                         bookSettings(m_protocol->traits(), m_plan.speed, m_plan.connection.bookWithin),
                                         line->nowhere));
    }
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
    return instrument < m_byInstrument.size() ? m_byInstrument[instrument] : nullptr;
}

void VenueFeed::start(Time now)
{
    m_sink->now = now;
    m_isRunning = true;
    m_begun = now;
    // Bars begin when the venue's clock is known. Where it cannot be asked for, ours is as good, save at a local venue
    // whose time is another one: there the date of any answer tells.
    if (!m_hasClock && (m_plan.speed == 1.0 || m_subjects.empty())) beginBars(now);
    if (!m_hasClock && !m_haveBarsBegun) {
        m_askedTime = now;
        m_errands[m_rest.ask(m_protocol->instrumentsRequest(m_subjects.front()->symbol.text, {}), now)] = {};
    }
    for (const auto& line : m_lines) {
        line->machine.want(wanted(*line), now);
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
            const Time usual = there - subject->wish.history;
            const Time from = std::min(usual, subject->wish.barsFrom.value_or(usual));
            bars.keeper->begin(subject->wish.calendar->bucketAt(bars.timeframe, from).start, there);
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

/// A clock that is hours off is believed when it says the same twice: engine time is the venue's, and it is this
/// computer's that may be set wrong.
bool VenueFeed::isDoubtful(Duration skew) const
{
    if (m_plan.speed != 1.0 || (skew <= kLargestSkew && skew >= -kLargestSkew)) return false;
    const auto isNear = [&](Duration known) { return skew - known < kSameSkew && known - skew < kSameSkew; };
    return !(m_doubted && isNear(*m_doubted)) && !(m_skew && isNear(*m_skew));
}

void VenueFeed::onTime(const RestQueue::Outcome& outcome, Time now)
{
    bool isAnswered = false;
    if (m_hasClock && outcome.verdict.kind == ReplyVerdict::Kind::Ok) {
        const auto time = m_protocol->parseTime(outcome.reply);
        const Time middle = m_askedTime + (now - m_askedTime) / 2;
        if (!time) {
            fault(nullptr, time.error().message, now);
        } else if (const Duration skew = *time - middle; isDoubtful(skew)) {
            fault(nullptr, "the venue's clock and this computer's are more than an hour apart", now);
            // One of them is wrong. Once that may be chance: it is asked again, at first at once.
            const bool isFirst = !m_haveBarsBegun && !m_doubted;
            m_doubted = skew;
            if (isFirst) {
                m_askTimeAt = now + kDoubtFor;
                return;
            }
        } else {
            m_doubted.reset();
            isAnswered = true;
            // It never runs backwards for those who live by it.
            const Time there = std::max(venueTime(now), *time + (now - middle));
            m_skew = skew;
            m_venueAnchor = m_haveBarsBegun ? there : *time + (now - middle);
            m_localAnchor = now;
        }
    }
    // A session that begins takes its time from here, and a local venue's may be years away from this computer's. A
    // host that wants to be left alone may want it for hours.
    const bool asksAgain = m_plan.speed != 1.0 || (!m_rest.heldUntil() && now < m_begun + kTimeWithin);
    if (m_hasClock && !isAnswered && !m_haveBarsBegun && !m_doubted && asksAgain) {
        m_askTimeAt = now + quicker(kDoubtFor, m_plan.speed);
        return;
    }
    beginBars(now);
}

/// Of venues that cannot be asked for their time: the second in which an answer was written.
void VenueFeed::followDate(const HttpReply& reply, Time now)
{
    const std::string* header = reply.header("date");
    const auto date = header ? httpDate(*header) : std::nullopt;
    if (!date) return;
    const Time there = *date + 500ms;
    const Duration off = there - venueTime(now);
    m_skew = there - now;
    if (off < 1s && off > -1s) return; // as near as it can be told
    if (m_plan.speed == 1.0 && (*m_skew > kLargestSkew || *m_skew < -kLargestSkew)) return;
    m_venueAnchor = m_haveBarsBegun ? std::max(venueTime(now), there) : there;
    m_localAnchor = now;
}

/// Of an answer, by the venue's clock; max() where it does not say, or what cannot be true.
Time VenueFeed::writtenAt(const HttpReply& reply, Time now) const
{
    const std::string* header = reply.header("date");
    const auto date = header ? httpDate(*header) : std::nullopt;
    return date && *date > venueTime(now) - kLargestSkew ? *date : Time::max();
}

void VenueFeed::stop(Time now)
{
    m_sink->now = now;
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
    m_sink->now = now;
    if (Line* line = lineOf(socket)) {
        line->machine.onOpened(now);
        settle(now);
    }
}

void VenueFeed::onPing(unsigned socket, Time now)
{
    m_sink->now = now;
    if (Line* line = lineOf(socket)) line->machine.onPing(now);
}

void VenueFeed::onClosed(unsigned socket, std::string_view words, Time now)
{
    m_sink->now = now;
    if (Line* line = lineOf(socket)) {
        line->socket = 0;
        line->machine.onClosed(words, now);
        settle(now);
    }
}

void VenueFeed::onText(unsigned socket, std::string_view frame, Time now)
{
    m_sink->now = now;
    Line* line = lineOf(socket);
    if (!line) return; // of a socket that is closed
    ++m_frames;
    m_bytes += frame.size();
    m_frameRate.add(now, 1);
    m_byteRate.add(now, frame.size());
    m_heard = now;
    if (auto done = m_protocol->decode(frame, m_symbols, received(now), m_frame); !done) {
        line->machine.onNoise(now);
        fault(line, done.error().message, now);
        return settle(now);
    }
    m_malformedInARow = 0;
    m_foreign += m_frame.foreign;
    if (m_frame.sent) noteDelay(now);
    line->machine.onFrame(m_frame.control, m_frame.hasData(), now);
    give(*line, now);
    if (m_isWanting || line->machine.hasNews()) settle(now);
}

void VenueFeed::noteDelay(Time now)
{
    const Duration delay = venueTime(now) - *m_frame.sent;
    m_latency.add(delay);
    const Subject* subject = nullptr;
    if (!m_frame.trades.empty())
        subject = subjectOf(m_frame.trades.front().record.instrument);
    else if (!m_frame.quotes.empty())
        subject = subjectOf(m_frame.quotes.front().instrument);
    else if (!m_frame.books.empty())
        subject = subjectOf(m_frame.books.front().instrument);
    else if (!m_frame.bars.empty())
        subject = subjectOf(m_frame.bars.front().instrument);
    if (subject) m_delays[subject->delays].histogram.add(delay);
}

void VenueFeed::onBinary(unsigned socket, std::size_t bytes, Time now)
{
    m_sink->now = now;
    Line* line = lineOf(socket);
    if (!line) return;
    ++m_frames;
    m_bytes += bytes;
    line->machine.onNoise(now);
    fault(line, "frame: holds " + std::to_string(bytes) + " bytes of binary data, expected text", now);
    settle(now);
}

void VenueFeed::fault(Line* line, std::string words, Time now)
{
    ++m_malformed;
    m_lastFault = briefly(words);
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
        if (Subject* subject = subjectOf(quote.instrument)) {
            subject->heard = now;
            if (subject->book) subject->book->onMarketMoved(now);
        }
    m_quoteCount += m_frame.quotes.size();
    if (!m_frame.quotes.empty()) m_sink->onQuotes(m_frame.quotes);
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
    // A time of the future would make every true one too late.
    const Time there = venueTime(now);
    for (DecodedTrade& trade : m_frame.trades)
        if (trade.record.time > there + kTradeAheadAtMost) trade.record.time = there;
    const std::span<const DecodedTrade> all = m_frame.trades;
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        const std::uint16_t instrument = all[begin].record.instrument;
        for (end = begin + 1; end < all.size() && all[end].record.instrument == instrument;)
            ++end;
        Subject* subject = subjectOf(instrument);
        if (!subject) continue;
        subject->heard = now;
        if (subject->book && !m_frame.tradesAreHistory) subject->book->onMarketMoved(now);
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
        // While two connections bring the same book, each of them keeps its own.
        BookKeeper* keeper = line.isSuccessor ? line.bookOf(subject->id()) : subject->book.get();
        if (!keeper || line.number != subject->bookNumber || !subject->isOn(line)) { // nobody asked for it here
            ++m_foreign;
            continue;
        }
        subject->heard = now;
        const std::span<const market::BookLevel> levels{m_frame.levels.data() + book.first, book.count};
        keeper->onBook(book, levels, now);
        m_isWanting = m_isWanting || keeper->isWanting() || line.isSuccessor;
    }
}

/// A venue that counts the frames of a connection tells so when one of them is missing: nothing of it can be believed.
void VenueFeed::checkSequence(Line& line, Time now)
{
    const std::uint64_t is = *m_frame.connectionSequence;
    const auto before = std::exchange(line.sequence, is);
    if (!before || is == *before + 1 || is == *before) return;
    if (is < *before && *before - is < kLateFrames) { // one that was missed and told
        line.sequence = before;
        return;
    }
    ++line.jumps;
    for (const Subscription& one : wanted(line))
        if (one.channel == Channel::Book) line.machine.renew(one, now);
    for (const auto& subject : m_subjects) {
        if (!subject->isOn(line)) continue;
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
        if (!subject->isOn(line)) continue;
        if (subject->book && !line.isSuccessor && brings(line, *subject, Channel::Book))
            subject->book->onSubscribed(now);
        if (!line.wasLive) continue;
        if (subject->trades && brings(line, *subject, Channel::Trades)) subject->trades->onReconnected(now);
        for (const auto& bars : subject->bars)
            if (brings(line, *subject, Channel::Bars, bars.timeframe)) bars.keeper->onReconnected(venueTime(now));
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
        if (subject->book && brings(line, *subject, Channel::Book)) subject->book->onLost(now);
}

/// Carries a connection's words to its socket, and what became of it to those who depend on it.
void VenueFeed::follow(Line& line, Time now)
{
    for (const auto& change : line.machine.takeChanges()) {
        if (change.to == ConnectionState::Subscribing) begun(line, now);
        m_haveLinesChanged = true;
        if (change.to == ConnectionState::Live) m_hasBeenLive = true;
        if (change.from >= ConnectionState::Subscribing && change.to < ConnectionState::Greeting) broken(line, now);
    }
    for (auto& action : line.machine.takeActions()) {
        using Kind = ConnectionMachine::Action::Kind;
        switch (action.kind) {
        case Kind::Handshake: {
            askFor(m_protocol->handshakeRequest().value(), {Errand::Kind::Handshake, &line, nullptr, {}, 0, nullptr},
                   now);
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

/// Says of each instrument when something of it cannot come any more, and when all of it can again: in order with what
/// does come, so that nothing of an old connection is taken for a new one's.
void VenueFeed::tellLines(Time now)
{
    if (!std::exchange(m_haveLinesChanged, false) || !m_isRunning) return;
    for (const auto& subject : m_subjects) {
        if (subject->parts.empty()) continue; // what is missing of it is told bar by bar
        const bool isUp = std::all_of(subject->parts.begin(), subject->parts.end(), [&](const auto& part) {
            return std::any_of(m_lines.begin(), m_lines.end(), [&](const auto& line) {
                return !line->isSuccessor && line->machine.isLive() && std::pair(line->number, line->part) == part;
            });
        });
        if (!subject->isUp && !isUp) continue;
        const bool isNews = subject->isUp && *subject->isUp != isUp;
        subject->isUp = isUp;
        if (!isNews) continue;
        m_sink->onState({isUp ? FeedState::Kind::Up : FeedState::Kind::Down, subject->id(), 0, now, now});
        // It ends the book of who hears it; that of a connection which still stands goes on.
        if (!isUp && subject->book) subject->book->giveAgain();
    }
}

/// Connections that will end soon get another one beside them, which takes over once its books are in order.
void VenueFeed::promote(Time now)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& old = *m_lines[i];
        if (old.isSuccessor) continue;
        const auto next = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto& line) {
            return line->isSuccessor && line->number == old.number && line->part == old.part;
        });
        if (next == m_lines.end()) {
            if (!m_isRunning || !old.machine.isLive() || !old.machine.wantsSuccessor()) continue;
            Line& fresh = addLine(old.number, old.part, true);
            m_isWanting = true;
            fresh.machine.want(wanted(fresh), now);
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
                keeper->handOver(*m_sink, now);
                keeper->addCounts(subject->book->counts());
                subject->book = std::move(keeper);
            }
        fresh.books.clear();
        fresh.wasLive = true;
        ++m_replaced;
        for (std::size_t reason = 0; reason < kDropReasons; ++reason)
            m_pastDrops[reason] += old.machine.drops(static_cast<DropReason>(reason));
        std::swap(m_lines[i], *next);
        m_lines.erase(next);
        return promote(now); // places have changed
    }
}

/// Who asks anew has no use for the answer to what was asked before: it would be taken for that to the new question,
/// and while a host is out of reach questions would gather without end.
void VenueFeed::askFor(HttpRequest request, Errand errand, Time now)
{
    for (auto old = m_errands.begin(); old != m_errands.end();) {
        const Errand& before = old->second;
        if (before.kind != errand.kind || before.line != errand.line || before.subject != errand.subject ||
            before.query.timeframe != errand.query.timeframe || before.options != errand.options) {
            ++old;
            continue;
        }
        m_rest.withdraw(old->first);
        old = m_errands.erase(old);
    }
    m_errands[m_rest.ask(std::move(request), now)] = std::move(errand);
}

/// Everything that waits for an answer asks.
void VenueFeed::askAround(Time now)
{
    if (!m_isRunning || !m_isWanting) return;
    for (const auto& subject : m_subjects) {
        const FeedSymbol& symbol = subject->symbol;
        if (subject->trades)
            if (const auto after = subject->trades->takeRequest(now))
                if (auto request = m_protocol->tradesRequest(symbol, *after))
                    askFor(std::move(*request), {Errand::Kind::Trades, nullptr, subject.get(), {}, 0, nullptr}, now);
        for (const auto& bars : subject->bars)
            if (const auto query = bars.keeper->takeRequest(venueTime(now)))
                askFor(m_protocol->barsRequest(symbol, *query),
                       {Errand::Kind::Bars, nullptr, subject.get(), *query, 0, nullptr}, now);
    }
    for (const auto& line : m_lines)
        for (const auto& subject : m_subjects)
            if (subject->isStalled && subject->trades && line->machine.isLive() &&
                brings(*line, *subject, Channel::Trades)) {
                subject->isStalled = false;
                // Only who was connected in that time is to blame.
                if (subject->heard && line->machine.since() < *subject->heard)
                    line->machine.drop(DropReason::Silent, "the history has what did not come", now);
            }
    for (const auto& line : m_lines) {
        if (!line->hasBooks || line->machine.state() < ConnectionState::Subscribing) continue;
        for (const auto& subject : m_subjects) {
            if (!subject->book || !subject->isOn(*line)) continue;
            BookKeeper* keeper = line->isSuccessor ? line->bookOf(subject->id()) : subject->book.get();
            if (!keeper) continue;
            if (!keeper->takeRequest(now)) continue;
            // One that waits for its turn is as good as another one behind it.
            const bool isUnderWay = std::any_of(m_errands.begin(), m_errands.end(), [&](const auto& entry) {
                const Errand& errand = entry.second;
                return errand.kind == Errand::Kind::Book && errand.line == line.get() &&
                       errand.subject == subject.get() && errand.socket == line->socket;
            });
            if (isUnderWay && !keeper->isChannelDead()) continue;
            const Subscription channel{Channel::Book, subject->symbol.text, market::Timeframe::M1};
            auto request = keeper->isChannelDead() ? std::nullopt : m_protocol->bookRequest(subject->symbol);
            if (request)
                askFor(std::move(*request), {Errand::Kind::Book, line.get(), subject.get(), {}, line->socket, nullptr},
                       now);
            else
                line->machine.renew(channel, now);
        }
    }
    if (now >= m_askTimeAt) {
        m_askTimeAt = now + kSkewEvery;
        m_askedTime = now;
        if (auto request = m_protocol->timeRequest()) askFor(std::move(*request), {}, now);
    }
    if (m_haveBarsBegun) // the venue's time is known
        for (const auto& watch : m_options)
            if (auto request = watch->takeRequest(venueTime(now)))
                askFor(std::move(*request), {Errand::Kind::Options, nullptr, nullptr, {}, 0, watch.get()}, now);
    m_isWanting = m_lines.size() > m_homeLines || std::any_of(m_subjects.begin(), m_subjects.end(),
                                                              [](const auto& subject) { return subject->isWanting(); });
}

void VenueFeed::onReply(RestQueue::Ticket ticket, HttpReply reply, Time now)
{
    m_sink->now = now;
    if (!m_hasClock) followDate(reply, now);
    ReplyVerdict verdict = m_protocol->judge(reply);
    if (verdict.until && !verdict.wait)
        verdict.wait = quicker(std::max(Duration{0}, *verdict.until - venueTime(now)), m_plan.speed);
    if (verdict.kind == ReplyVerdict::Kind::Ok) m_answered = now;
    m_rest.onReply(ticket, std::move(reply), std::move(verdict), now);
    for (const BreakerChange& change : m_rest.takeBreakerChanges())
        if (change.to == BreakerState::Open) ++m_breakerOpened;
    settle(now);
}

void VenueFeed::answer(const Errand& errand, RestQueue::Outcome& outcome, Time now)
{
    const bool isOk = outcome.verdict.kind == ReplyVerdict::Kind::Ok;
    if (!isOk && !outcome.verdict.words.empty()) m_lastFault = briefly(outcome.verdict.words);
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
            askFor(m_protocol->barsRequest(next.subject->symbol, next.query), next, now);
            return;
        }
        if (page) return keeper->onPage(page->bars, page->mayHaveMore, venueTime(now), writtenAt(outcome.reply, now));
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
        auto done = m_protocol->parseBook(outcome.reply, errand.subject->symbol, received(now), m_frame);
        if (done) return giveBooks(*errand.line, now);
        fault(nullptr, done.error().message, now);
        keeper->onSeedFailed(now);
        break;
    }
    case Errand::Kind::Options: {
        m_isWanting = true; // for the next page
        if (!isOk) return errand.options->onFailed(venueTime(now));
        if (auto done = errand.options->onReply(outcome.reply, venueTime(now)); !done)
            fault(nullptr, done.error().message, now);
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
        tellLines(now);
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
    m_sink->now = now;
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
