#include "engine/host/feed_trial.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "engine/feeds/net/instrument_lookup.h"
#include "engine/host/live_source.h"
#include "engine/host/nearest_names.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::host {
namespace {

using Steady = std::chrono::steady_clock;

constexpr auto kTrialLook = std::chrono::milliseconds(50);
constexpr std::size_t kNearest = 3;

/// As people write it, and as the session will.
std::string nameOf(const feeds::VenueInstrument& instrument)
{
    return instrument.base.empty() || instrument.quote.empty() ? instrument.symbol
                                                               : instrument.base + "-" + instrument.quote;
}

} // namespace

FeedTrial::FeedTrial(FeedRequest request, std::chrono::milliseconds patience)
    : m_thread([this, request = std::move(request), patience] { run(request, patience); })
{}

FeedTrial::~FeedTrial()
{
    cancel();
    m_thread.join();
}

FeedTrial::Progress FeedTrial::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

Result<void> FeedTrial::resolve(const FeedRequest& request, std::chrono::milliseconds patience)
{
    const auto protocol = feeds::makeProtocol(request.venue, request.credentials, request.choice);
    const std::string venueName(feeds::toString(request.venue));
    const auto catalog = market::InstrumentCatalog::builtIn();
    feeds::InstrumentQuestion question;
    question.venue = request.venue;
    question.credentials = request.credentials;
    question.choice = request.choice;
    question.patience = patience;
    question.goOn = [this] { return !m_cancelled.load(); };
    std::vector<Progress::Symbol> resolved;
    for (const std::string& symbol : request.symbols) {
        resolved.push_back({symbol, catalog.find(symbol, venueName).symbol, false, {}});
        question.symbols.push_back(protocol->venueSymbol(resolved.back().name));
    }
    const auto ask = [&](const auto& how) {
        question.restBase = request.restUrls.front();
        auto answer = how(question);
        for (std::size_t i = 1; i < request.restUrls.size() && !answer && answer.error().code == ErrorCode::Io; ++i) {
            question.restBase = request.restUrls[i];
            answer = how(question);
        }
        return answer;
    };
    const auto all = ask(feeds::listInstruments);
    if (!all) return tl::unexpected(all.error());
    if (all->empty()) {
        const auto answers = ask(feeds::lookUpInstruments);
        if (!answers) return tl::unexpected(answers.error());
        for (std::size_t i = 0; i < resolved.size(); ++i)
            resolved[i].isKnown = (*answers)[i].has_value();
    } else {
        auto listed = std::make_shared<std::vector<std::string>>();
        for (const feeds::VenueInstrument& one : *all)
            listed->push_back(nameOf(one));
        std::sort(listed->begin(), listed->end());
        listed->erase(std::unique(listed->begin(), listed->end()), listed->end());
        for (std::size_t i = 0; i < resolved.size(); ++i) {
            resolved[i].isKnown = std::any_of(all->begin(), all->end(), [&](const feeds::VenueInstrument& one) {
                return one.symbol == question.symbols[i];
            });
            if (!resolved[i].isKnown) resolved[i].nearest = nearestNames(resolved[i].typed, *listed, kNearest);
        }
        tell([&](Progress& progress) { progress.listed = std::move(listed); });
    }
    const auto unknown = std::count_if(resolved.begin(), resolved.end(), [](const auto& one) { return !one.isKnown; });
    tell([&](Progress& progress) { progress.resolved = std::move(resolved); });
    if (unknown == 0) return {};
    return fail(ErrorCode::NotFound,
                unknown == 1 ? venueName + " does not know one of the symbols."
                             : venueName + " does not know " + std::to_string(unknown) + " of the symbols.");
}

void FeedTrial::run(const FeedRequest& request, std::chrono::milliseconds patience)
{
    const auto begun = Steady::now();
    const auto end = [&](bool isGood, std::string problem) {
        tell([&](Progress& progress) {
            progress.isOver = true;
            progress.isGood = isGood;
            progress.isCancelled = !isGood && m_cancelled.load();
            progress.problem = std::move(problem);
            progress.elapsed = Steady::now() - begun;
            if (isGood) progress.step = Step::Done;
        });
    };
    const auto at = [&](Step step) {
        tell([&](Progress& progress) {
            progress.step = step;
            progress.elapsed = Steady::now() - begun;
        });
    };

    FeedRequest trial = request;
    trial.historyBars = 0; // none is wanted of it
    trial.recordsFrames = false;
    // Without its key a venue says nothing, and LiveSource says so.
    const auto protocol = feeds::makeProtocol(request.venue, request.credentials, request.choice);
    if (!protocol->traits().needsKey || !request.credentials.key.empty())
        if (const auto known = resolve(trial, patience); !known) return end(false, known.error().message);
    LiveSource::Opening opening;
    opening.patience = patience;
    opening.goOn = [this] { return !m_cancelled.load(); };
    opening.onInstruments = [&](const auto& instruments, const auto& warnings) {
        tell([&](Progress& progress) {
            for (const auto& instrument : instruments)
                progress.symbols.push_back(instrument->symbol);
            progress.warnings = warnings;
            progress.step = Step::Clock;
        });
    };
    auto opened = LiveSource::open(trial, opening);
    if (!opened) return end(false, opened.error().message);
    LiveSource& source = **opened;

    at(Step::Connection);
    const auto socketUntil = Steady::now() + patience;
    bool isConnected = false;
    session::Sequencer::Item item;
    std::optional<session::MarketSpan> heard;
    while (!m_cancelled.load()) {
        const FeedFacts facts = *source.feed();
        tell([&](Progress& progress) {
            progress.skew = facts.status.skew;
            if (facts.status.heard) progress.latency = facts.status.latencyP50;
            progress.elapsed = Steady::now() - begun;
        });
        if (!isConnected && facts.status.isLive) {
            isConnected = true;
            at(Step::FirstTrade);
        }
        if (source.awaitNext(Steady::now() + kTrialLook)) {
            const auto more = source.next(item);
            if (!more) return end(false, more.error().message);
            if (!*more) break;
            const auto* trades =
                item.isSpan ? std::get_if<std::span<const market::Trade>>(&item.span.records) : nullptr;
            if (trades != nullptr && !trades->empty()) {
                const market::Trade& trade = trades->front();
                const market::Instrument& instrument = *source.instruments()[trade.instrument - 1U];
                tell([&](Progress& progress) {
                    progress.firstSymbol = instrument.symbol;
                    progress.firstPrice = instrument.format(trade.price);
                });
                return end(true, {});
            }
        }
        if (Steady::now() < socketUntil) continue;
        // A quiet market is no fault of the venue: what stands in its book, or a quote, says as much.
        if (isConnected && facts.status.heard) return end(true, {});
        std::string words = facts.status.lastFault;
        for (const auto& line : facts.status.lines)
            if (!line.words.empty()) words = line.words;
        return end(false,
                   std::string(feeds::toString(request.venue)) +
                       (isConnected ? ": is connected, but nothing came" : ": the socket does not come through") +
                       (words.empty() ? "" : " (" + words + ")"));
    }
    end(false, m_cancelled.load() ? "cancelled" : "the feed ended");
}

} // namespace sextant::host
