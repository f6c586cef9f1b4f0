#include "engine/host/feed_health.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace sextant::host {
namespace {

using services::GaugeFacts;
using Labels = std::vector<std::pair<std::string, std::string>>;

/// The names of an enumeration from its first value to `last`.
template <class State>
std::vector<std::string> namesTo(State last)
{
    std::vector<std::string> names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        names.emplace_back(toString(static_cast<State>(i)));
    return names;
}

template <class State>
services::MachineFacts machine(std::string kind, std::string name, State state, State last)
{
    return {std::move(kind), std::move(name), std::string(toString(state)), namesTo(last)};
}

} // namespace

void addFeed(const FeedFacts& feed, services::ServiceFacts& facts)
{
    const feeds::FeedStatus& status = feed.status;
    const std::string venue(toString(feed.venue));
    services::FeedHealth health;
    health.venue = venue;
    health.isUp = status.isLive;
    std::string waiting;
    for (const auto& line : status.lines) {
        const std::string name = venue + "-" + std::to_string(line.number) + "-" + std::to_string(line.part) +
                                 (line.isSuccessor ? "-next" : "");
        facts.machines.push_back(machine("connection", name, line.state, feeds::ConnectionState::Live));
        if (line.state != feeds::ConnectionState::Live && !line.isSuccessor && waiting.empty())
            waiting = std::string(toString(line.state));
    }
    facts.machines.push_back(machine("breaker", venue, status.breaker, feeds::BreakerState::HalfOpen));
    facts.machines.push_back(machine("allowance", venue, status.allowance, feeds::AllowanceState::Exhausted));
    facts.machines.push_back(machine("feed", venue, status.health, feeds::FeedHealth::Down));
    if (!status.isLive) health.problem = waiting.empty() ? "not connected" : "connection " + waiting;
    if (status.heard && feed.now != Time::min())
        health.ageMs = static_cast<double>((feed.now - *status.heard).count()) / 1e6;
    facts.feeds.push_back(health);

    const auto add = [&](const char* name, const char* help, bool isCounter, double value, Labels more = {}) {
        more.emplace(more.begin(), "venue", venue);
        facts.gauges.push_back({name, help, isCounter, std::move(more), value});
    };
    const auto counter = [&](const char* name, const char* help, std::uint64_t value, Labels more = {}) {
        add(name, help, true, static_cast<double>(value), std::move(more));
    };
    counter("feed_frames", "Frames that a venue sent.", status.frames);
    counter("feed_bytes", "Bytes that a venue sent.", status.bytes);
    counter("feed_malformed", "Frames and replies that could not be read.", status.malformed);
    counter("feed_reconnects", "Connections that had to be made again.", status.reconnects);
    counter("feed_replaced", "Connections that made way for another as planned.", status.replaced);
    for (std::size_t i = 1; i < status.drops.size(); ++i)
        counter("feed_drops", "Connections that ended, by reason.", status.drops[i],
                {{"reason", std::string(toString(static_cast<feeds::DropReason>(i)))}});
    counter("feed_gaps_lost", "Trades and bars that are missing for good.", status.gaps.lost);
    counter("feed_gaps_filled", "Holes that were filled.", status.gaps.filled);
    add("feed_gaps_open", "Holes that may still be filled.", false, static_cast<double>(status.gaps.open));
    for (const auto& [reason, count] : {std::pair{"gap", status.resyncs.gap},
                                        {"crossed", status.resyncs.crossed},
                                        {"stale", status.resyncs.stale},
                                        {"lost", status.resyncs.lost},
                                        {"depth", status.resyncs.depth}})
        counter("book_resyncs", "New beginnings of order books, by reason.", count, {{"reason", reason}});
    std::array<std::uint64_t, 4> books{};
    for (const auto& each : status.instruments)
        if (each.hasBook) ++books[static_cast<std::size_t>(each.book)];
    for (std::size_t i = 0; i < books.size(); ++i)
        add("feed_books", "Order books by phase.", false, static_cast<double>(books[i]),
            {{"phase", std::string(toString(static_cast<feeds::BookPhase>(i)))}});
    if (status.optionContracts > 0) {
        const feeds::OptionWatchCounts& options = status.options;
        add("feed_option_contracts", "Options whose quotes are asked for.", false,
            static_cast<double>(status.optionContracts));
        counter("feed_option_quotes", "Quotes of options that were given to the engine.", options.quotes);
        counter("feed_option_rounds", "Option chains that were read, by result.", options.rounds, {{"result", "ok"}});
        counter("feed_option_rounds", "Option chains that were read, by result.", options.failed,
                {{"result", "failed"}});
        counter("feed_option_left_out", "Quotes of options that were left out, by reason.", options.old,
                {{"reason", "old"}});
        counter("feed_option_left_out", "Quotes of options that were left out, by reason.", options.late,
                {{"reason", "late"}});
    }
    add("rest_allowance_used", "Weight of REST requests in the running window.", false,
        static_cast<double>(status.restUsed));
    add("rest_allowance_limit", "Weight that the window allows.", false, static_cast<double>(status.restLimit));
    add("rest_waiting", "REST requests that wait for allowance.", false, static_cast<double>(status.restWaiting));
    add("rest_pending", "REST requests without an answer so far, those that wait too.", false,
        static_cast<double>(status.restPending));
    counter("rest_requests", "REST requests that were sent.", status.restSent);
    counter("rest_failures", "REST requests that failed.", status.restFailed);
    counter("breaker_opened", "Times that a breaker opened.", status.breakerOpened);
    counter("feed_quotes_replaced", "Quotes that newer ones replaced before the engine took them.",
            feed.queue.quotesReplaced);
    counter("feed_books_left_out", "Book messages that were replaced by a new beginning.", feed.queue.booksLeftOut);
    add("feed_queue_records", "Records that the engine has not taken yet.", false, static_cast<double>(feed.waiting));
    add("feed_latency_p50_seconds", "Venue's stamp to receipt, median of the newest frames.", false,
        static_cast<double>(status.latencyP50.count()) / 1e9);
    add("feed_latency_p99_seconds", "The same at 99 %.", false, static_cast<double>(status.latencyP99.count()) / 1e9);
    for (const auto& [assetClass, histogram] : status.delays) {
        services::HistogramFacts values;
        for (std::size_t i = 0; i < feeds::DelayHistogram::kBounds.size(); ++i) {
            values.count += histogram.in(i);
            values.buckets.emplace_back(static_cast<double>(feeds::DelayHistogram::kBounds[i].count()) / 1e9,
                                        values.count);
        }
        values.count = histogram.count();
        values.sum = static_cast<double>(histogram.sum().count()) / 1e9;
        facts.histograms.push_back({"feed_delay_seconds",
                                    "From a venue's stamp to the receipt of a frame with data.",
                                    {{"venue", venue}, {"class", std::string(toString(assetClass))}},
                                    std::move(values)});
    }
    if (status.skew)
        add("feed_clock_skew_seconds", "Venue's clock minus ours.", false,
            static_cast<double>(status.skew->count()) / 1e9);
    if (health.ageMs) add("feed_age_seconds", "Since the newest message.", false, *health.ageMs / 1e3);
}

} // namespace sextant::host
