#include "engine/host/live_source.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>

#include "engine/core/uuid.h"
#include "engine/host/live_options.h"
#include "engine/market/calendar.h"
#include "engine/market/options/option_instrument.h"
#include "engine/market/options/option_symbol.h"

namespace sextant::host {
namespace {

using Steady = std::chrono::steady_clock;

constexpr auto kLook = std::chrono::milliseconds(50);
constexpr std::string_view kOptionCalendar = "NYSE";
constexpr std::size_t kMostContracts = 50'000;

Time systemTime()
{
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

/// A step of a venue as a multiple of price units; nothing if it is finer than those.
std::optional<std::int64_t> unitsOf(const Decimal& step, int priceScale)
{
    if (step.mantissa <= 0 || step.scale > priceScale) return std::nullopt;
    const std::int64_t factor = pow10(priceScale - step.scale);
    if (step.mantissa > INT64_MAX / factor) return std::nullopt;
    return step.mantissa * factor;
}

} // namespace

market::Instrument instrumentOf(const InstrumentSources& sources, const std::string& symbol, feeds::Venue venue,
                                const feeds::VenueInstrument& told)
{
    const std::string venueName(feeds::toString(venue));
    market::Instrument out = sources.catalog.find(symbol, venueName);
    out.venue = venueName;
    if (!sources.own.find(symbol, venueName).guessed) return out;
    if (out.guessed) {
        if (!told.base.empty()) out.base = told.base;
        if (!told.quote.empty()) out.quote = told.quote;
    }
    bool isTold = told.lot.mantissa > 0;
    if (isTold) out.lot = told.lot;
    if (told.tick.scale > out.priceScale && told.tick.mantissa > 0 && told.tick.scale <= 12)
        out.priceScale = told.tick.scale; // finer than anybody thought
    if (const auto units = unitsOf(told.tick, out.priceScale))
        out.tick = Price{*units};
    else
        isTold = false;
    if (isTold) out.guessed = false;
    return out;
}

Result<void> LiveSource::defineInstruments(const Opening& opening)
{
    if (m_request.symbols.empty())
        return fail(ErrorCode::InvalidArgument, "--symbols: names no instrument, expected A,B as in BTC-USDT,ETH-USDT");
    auto catalog = market::InstrumentCatalog::builtIn();
    market::InstrumentCatalog own;
    for (const std::string& file : m_request.instrumentFiles) {
        std::ifstream in(file, std::ios::binary);
        if (!in) return fail(ErrorCode::InvalidInput, file + ": cannot be read");
        std::ostringstream text;
        text << in.rdbuf();
        if (auto done = catalog.add(file, text.view()); !done) return done;
        if (auto done = own.add(file, text.view()); !done) return done;
    }
    const auto protocol = feeds::makeProtocol(m_request.venue, m_request.credentials, m_request.choice);
    const feeds::VenueTraits& traits = protocol->traits();
    m_hasBooks = traits.seed != feeds::VenueTraits::Seed::None;
    const std::string venueName(feeds::toString(m_request.venue));
    if (traits.needsKey && m_request.credentials.key.empty())
        return fail(ErrorCode::InvalidArgument, venueName + ": wants a key, and none is known");

    feeds::InstrumentQuestion question;
    question.venue = m_request.venue;
    question.credentials = m_request.credentials;
    question.choice = m_request.choice;
    question.restBase = m_request.restUrls.front();
    question.patience = opening.patience;
    question.goOn = opening.goOn;
    std::vector<std::string> canonical;
    for (const std::string& symbol : m_request.symbols) {
        canonical.push_back(catalog.find(symbol, venueName).symbol);
        if (std::count(canonical.begin(), canonical.end(), canonical.back()) > 1)
            return fail(ErrorCode::InvalidArgument, "--symbols: '" + symbol + "' is there twice");
        question.symbols.push_back(protocol->venueSymbol(canonical.back()));
    }
    auto answers = feeds::lookUpInstruments(question);
    for (std::size_t i = 1; i < m_request.restUrls.size() && !answers && answers.error().code == ErrorCode::Io; ++i) {
        question.restBase = m_request.restUrls[i];
        answers = feeds::lookUpInstruments(question);
    }
    if (!answers) return tl::unexpected(answers.error());
    for (std::size_t i = 0; i < canonical.size(); ++i) {
        const auto& told = (*answers)[i];
        if (!told)
            return fail(ErrorCode::InvalidArgument, "--symbols: '" + m_request.symbols[i].substr(0, 80) + "': " +
                                                        venueName + " knows no " + question.symbols[i].substr(0, 80));
        market::Instrument instrument = instrumentOf({catalog, own}, m_request.symbols[i], m_request.venue, *told);
        if (!told->isTrading)
            m_warnings.push_back(instrument.symbol + ": is not traded at " + venueName + " at present" +
                                 (told->status.empty() ? "" : " (" + told->status + ")"));
        if (instrument.guessed)
            m_warnings.push_back(instrument.symbol +
                                 ": neither the venue nor the list of instruments says its steps; the "
                                 "price unit is taken for its tick");
        instrument.id = InstrumentId{static_cast<std::uint16_t>(m_instruments.size() + 1)};
        instrument.barSource = market::BarSource::Bars;
        instrument.baseTimeframe = m_request.timeframes.front();
        for (const market::Timeframe timeframe : m_request.timeframes) {
            if (!protocol->hasTimeframe(timeframe))
                return fail(ErrorCode::InvalidArgument, "--timeframe: " + venueName + " has no bars of " +
                                                            std::string(market::toString(timeframe)));
            instrument.tapeTimeframes |= static_cast<std::uint16_t>(1U << market::index(timeframe));
        }
        instrument.hasQuotes = traits.hasSocket;
        instrument.barLag = m_latest;
        auto checked = market::validated(std::move(instrument));
        if (!checked) return tl::unexpected(checked.error());
        m_instruments.push_back(std::make_shared<const market::Instrument>(*std::move(checked)));
    }
    m_listed = m_instruments.size();
    if (opening.onInstruments) opening.onInstruments(m_instruments, m_warnings);
    return m_request.options ? defineOptions(question) : Result<void>{};
}

/// The contracts are those of the session before where one goes on; else what the venue lists now.
Result<void> LiveSource::defineOptions(const feeds::InstrumentQuestion& question)
{
    FeedRequest::Options& options = *m_request.options;
    auto contracts = contractsOf(options.contracts);
    if (!contracts) return tl::unexpected(contracts.error());
    const auto calendar = market::findCalendar(kOptionCalendar);
    if (options.contracts.empty()) {
        for (std::size_t i = 0; i < m_listed; ++i) {
            feeds::OptionChainQuery query;
            query.underlying = question.symbols[i];
            const auto chain = feeds::lookUpOptionChain(question, query, options.feed);
            if (!chain && chain.error().code != ErrorCode::NotFound) return tl::unexpected(chain.error());
            auto near = chain ? nearContracts(*chain, options, *calendar) : std::vector<market::OptionContract>{};
            // Where options are called otherwise than what they are on (BRKB of BRK.B), nobody knows that they are its
            // own.
            std::erase_if(near, [&](const market::OptionContract& contract) {
                return contract.root.underlying != m_instruments[i]->symbol;
            });
            if (near.empty())
                m_warnings.push_back(m_instruments[i]->symbol + ": " + std::string(feeds::toString(m_request.venue)) +
                                     " lists no options under its name within " + std::to_string(options.days) +
                                     " days");
            contracts->insert(contracts->end(), near.begin(), near.end());
        }
    }
    if (contracts->size() > kMostContracts)
        return fail(ErrorCode::InvalidArgument, "feeds.alpaca.options: " + std::to_string(contracts->size()) +
                                                    " contracts, expected at most " + std::to_string(kMostContracts) +
                                                    "; take fewer days, strikes or symbols");
    options.contracts.clear();
    for (const market::OptionContract& contract : *contracts) {
        auto instrument = market::optionInstrument(contract);
        if (!instrument) return tl::unexpected(instrument.error());
        instrument->id = InstrumentId{static_cast<std::uint16_t>(m_instruments.size() + 1)};
        auto checked = market::validated(*std::move(instrument));
        if (!checked) return tl::unexpected(checked.error());
        m_instruments.push_back(std::make_shared<const market::Instrument>(*std::move(checked)));
        options.contracts.push_back(market::compactOsiSymbol(contract));
    }
    if (options.feed == feeds::OptionFeed::Indicative && !contracts->empty())
        m_warnings.emplace_back("the option quotes are Alpaca's indicative ones: delayed, and altered by it");
    m_description = m_request.toJson();
    return {};
}

Result<void> LiveSource::openRecorder()
{
    if (!m_request.recordsFrames || m_request.framesFolder.empty()) return {};
    feeds::FrameLimits limits;
    limits.folderBytes = static_cast<std::uint64_t>(m_request.framesMegabytes) << 20;
    limits.fileBytes = std::min(limits.fileBytes, std::max<std::uint64_t>(1U << 20, limits.folderBytes / 4));
    auto opened = feeds::FrameRecorder::open(m_request.framesFolder, std::string(feeds::toString(m_request.venue)),
                                             m_description, limits);
    if (!opened) return tl::unexpected(opened.error());
    m_recorder = *std::move(opened);
    return {};
}

Duration LiveSource::historyLength() const
{
    return m_request.historyBars * market::nominalLength(m_request.timeframes.front());
}

/// Bars begin at `barsFrom`, if that lies further back than the usual history.
void LiveSource::startFeed(std::optional<Time> barsFrom)
{
    feeds::FeedPlan plan;
    if (!m_request.socketUrls.empty()) plan.socketBase = m_request.socketUrls.front();
    plan.connectId = makeUuid7(systemTime());
    plan.credentials = m_request.credentials;
    plan.connection = feeds::connectionSettingsOf(m_request.venue);
    plan.rest = m_request.restSettings();
    plan.speed = m_request.speed;
    plan.seed = static_cast<std::uint64_t>(systemTime().ns);
    for (std::size_t i = 0; i < m_listed; ++i) {
        const auto& instrument = m_instruments[i];
        feeds::FeedWish wish;
        wish.instrument = instrument;
        wish.calendar = market::findCalendar(instrument->calendar);
        wish.bars = m_request.timeframes;
        wish.history = historyLength();
        wish.barsFrom = barsFrom;
        plan.wishes.push_back(std::move(wish));
    }
    if (m_request.options) {
        const auto protocol = feeds::makeProtocol(m_request.venue, m_request.credentials, m_request.choice);
        for (std::size_t i = 0; i < m_listed; ++i) {
            feeds::OptionWish wish;
            wish.underlying = protocol->venueSymbol(m_instruments[i]->symbol);
            wish.feed = m_request.options->feed;
            wish.every = m_request.options->every;
            wish.fresh = m_request.options->fresh;
            wish.calendar = market::findCalendar(kOptionCalendar);
            for (std::size_t at = m_listed; at < m_instruments.size(); ++at)
                if (m_instruments[at]->option->root.underlying == m_instruments[i]->symbol)
                    wish.contracts.push_back(m_instruments[at]);
            if (!wish.contracts.empty()) plan.options.push_back(std::move(wish));
        }
    }
    const auto make = [plan, venue = m_request.venue, choice = m_request.choice](feeds::FeedSink& sink, Time now) {
        return std::make_unique<feeds::VenueFeed>(feeds::makeProtocol(venue, plan.credentials, choice), plan, sink,
                                                  now);
    };
    feeds::FeedThread::Tap tap;
    if (m_recorder)
        tap = [this](Time received, unsigned socket, std::string_view text) {
            m_recorder->add(received, socket, text);
        };
    const feeds::FeedThread::Hosts hosts{m_request.socketUrls, m_request.restUrls};
    auto thread = std::make_shared<feeds::FeedThread>(make, hosts, m_queue, std::move(tap));
    const std::lock_guard lock(m_mutex);
    m_thread = std::move(thread);
}

Result<void> LiveSource::connect(const Opening& opening)
{
    if (auto done = openRecorder(); !done) return done;
    startFeed(std::nullopt);
    const auto until = Steady::now() + opening.patience;
    const std::string venueName(feeds::toString(m_request.venue));
    while (!m_queue.awaitTime(std::min(until, Steady::now() + kLook))) {
        if (opening.goOn && !opening.goOn())
            return fail(ErrorCode::Interrupted, venueName + ": connecting was cancelled");
        if (Steady::now() < until) continue;
        const feeds::FeedStatus status = m_thread->status();
        std::string words = status.lastFault;
        for (const auto& line : status.lines)
            if (!line.words.empty()) words = line.words;
        return fail(ErrorCode::Io, venueName + ": does not say what time it is there" +
                                       (words.empty() ? "" : " (" + words + ")") + "; check the network, or feeds." +
                                       venueName + ".rest_url");
    }
    m_start = m_queue.now();
    m_stream.begin(m_start);
    // Where bars are still owed at the end it is waited for them as long as any come.
    constexpr double kPatienceMs = 90'000.0;
    m_stream.setEnd(
        [this](Time end) { return hasBarsUpTo(end); },
        std::chrono::milliseconds(std::max<std::int64_t>(5'000, std::llround(kPatienceMs / m_request.speed))));
    return {};
}

Result<std::unique_ptr<LiveSource>> LiveSource::open(const FeedRequest& request, const Opening& opening)
{
    std::unique_ptr<LiveSource> source(new LiveSource(request));
    if (auto done = source->defineInstruments(opening); !done) return tl::unexpected(done.error());
    if (auto done = source->connect(opening); !done) return tl::unexpected(done.error());
    return source;
}

LiveSource::LiveSource(const FeedRequest& request)
    : m_request(request),
      m_description(request.toJson()), m_latest{static_cast<std::int64_t>(static_cast<double>(request.latest.count()) *
                                                                          request.speed)},
      m_queue(request.queue), m_stream(m_queue, m_latest, request.until)
{}

/// What ended while nobody listened may lie further back than what is fetched for a beginning.
void LiveSource::setKnown(std::span<const market::Bar> newest)
{
    m_stream.setKnown(newest);
    Time oldest = Time::max();
    for (const market::Bar& bar : newest)
        if (std::find(m_request.timeframes.begin(), m_request.timeframes.end(), bar.timeframe) !=
            m_request.timeframes.end())
            oldest = std::min(oldest, bar.end);
    if (oldest >= m_start - historyLength()) return;
    std::shared_ptr<feeds::FeedThread> before; // it has given nothing yet that anybody took
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_thread, nullptr);
    }
    while (before.use_count() > 1) // somebody is just looking at it
        std::this_thread::yield();
    before.reset();
    m_queue.reopen();
    startFeed(oldest);
}

Missed LiveSource::resume(Time seen)
{
    std::vector<InstrumentId> books;
    if (m_hasBooks)
        for (std::size_t i = 0; i < m_listed; ++i)
            books.push_back(m_instruments[i]->id);
    return {Missed::Kind::Lost, m_stream.resume(seen, books)};
}

/// Whether all bars that end up to `until` were given, or told to be missing.
bool LiveSource::hasBarsUpTo(Time until) const
{
    const feeds::FeedStatus status = m_thread->status();
    return status.instruments.size() == m_listed &&
           std::all_of(status.instruments.begin(), status.instruments.end(),
                       [until](const feeds::FeedStatus::Instrument& one) { return one.barsDue > until; });
}

std::shared_ptr<feeds::FeedThread> LiveSource::thread() const
{
    const std::lock_guard lock(m_mutex);
    return m_thread;
}

std::optional<FeedFacts> LiveSource::feed() const
{
    const auto thread = this->thread();
    if (!thread) return std::nullopt;
    FeedFacts out;
    out.venue = m_request.venue;
    const feeds::FeedThread::Supply supply = thread->supply();
    out.supply = supply.supply;
    if (!m_request.socketUrls.empty()) out.socketUrl = m_request.socketUrls[supply.socketIndex];
    out.restUrl = m_request.restUrls[supply.restIndex];
    for (std::size_t i = 0; i < m_listed; ++i)
        out.symbols.push_back(m_instruments[i]->symbol);
    out.status = thread->status();
    out.queue = m_queue.counts();
    out.waiting = m_queue.waiting();
    out.now = m_queue.now();
    if (m_recorder) out.recorder = m_recorder->counts();
    return out;
}

} // namespace sextant::host
