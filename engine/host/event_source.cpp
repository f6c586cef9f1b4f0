#include "engine/host/event_source.h"

#include "engine/host/feed_facts.h"

namespace sextant::host {
namespace {

Time recordTime(const market::Trade& record) { return record.time; }
Time recordTime(const market::Quote& record) { return record.time; }
Time recordTime(const market::Bar& record) { return record.end; }
Time recordTime(const market::CorporateAction& record) { return record.time; }
Time recordTime(const session::ClockTick& record) { return record.time; }
Time recordTime(const market::BookLevel& record) { return record.time; }

} // namespace

std::optional<FeedFacts> EventSource::feed() const { return std::nullopt; }

session::MarketSpan dropFirst(const session::MarketSpan& span, std::size_t from)
{
    session::MarketSpan rest = span;
    std::visit([&](auto& records) { records = records.subspan(from); }, rest.records);
    if (rest.firstSeq != 0) rest.firstSeq += from;
    return rest;
}

session::MarketSpan takeFirst(const session::MarketSpan& span, std::size_t count)
{
    session::MarketSpan head = span;
    std::visit([&](auto& records) { records = records.first(count); }, head.records);
    return head;
}

bool isWarmup(const session::MarketSpan& span, std::size_t k)
{
    return std::visit(
        [&](const auto& records) {
            if constexpr (requires { records[k].flags; })
                return (records[k].flags & market::kWarmup) != 0;
            else
                return false;
        },
        span.records);
}

Time timeOf(const session::MarketSpan& span, std::size_t k)
{
    return std::visit([&](const auto& records) { return recordTime(records[k]); }, span.records);
}

} // namespace sextant::host
