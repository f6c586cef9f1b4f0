#include "engine/host/real_time_source.h"

#include <algorithm>
#include <thread>
#include <utility>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/core/contract.h"

namespace sextant::host {
namespace {

using Steady = std::chrono::steady_clock;

constexpr auto kNap = std::chrono::milliseconds(2);

std::int64_t scaled(Duration duration, double by)
{
    return static_cast<std::int64_t>(std::clamp(static_cast<double>(duration.count()) * by, -4e18, 4e18));
}

/// How many records of the span lie at or before `time`.
std::size_t countUpTo(const session::MarketSpan& span, Time time)
{
    std::size_t low = 0;
    for (std::size_t high = span.size(); low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (timeOf(span, middle) <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

Time RealTime::marketAt(Time now) const { return Time{market.ns + scaled(now - wall, speed)}; }

std::string RealTime::addedTo(const std::string& description) const
{
    rapidjson::Document document;
    document.Parse(description.data(), description.size());
    expects(!document.HasParseError() && document.IsObject(), "a source describes itself as a JSON object");
    auto& memory = document.GetAllocator();
    rapidjson::Value object(rapidjson::kObjectType);
    object.AddMember("wall", rapidjson::Value(wall.ns), memory);
    object.AddMember("market", rapidjson::Value(market.ns), memory);
    object.AddMember("speed", rapidjson::Value(speed), memory);
    object.AddMember("rewinds", rapidjson::Value(rewinds), memory);
    document.AddMember("real_time", object, memory);
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    document.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::optional<RealTime> realTimeOf(const std::string& description)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(description.data(), description.size());
    if (document.HasParseError() || !document.IsObject()) return std::nullopt;
    const auto found = document.FindMember("real_time");
    if (found == document.MemberEnd() || !found->value.IsObject()) return std::nullopt;
    const auto& object = found->value;
    const auto has = [&](const char* name) { return object.HasMember(name); };
    if (!has("wall") || !object["wall"].IsInt64() || !has("market") || !object["market"].IsInt64() || !has("speed") ||
        !object["speed"].IsNumber() || !has("rewinds") || !object["rewinds"].IsBool())
        return std::nullopt;
    const RealTime pace{Time{object["wall"].GetInt64()}, Time{object["market"].GetInt64()}, object["speed"].GetDouble(),
                        object["rewinds"].GetBool()};
    return pace.speed > 0.0 ? std::optional(pace) : std::nullopt;
}

std::unique_ptr<EventSource> inRealTime(std::unique_ptr<EventSource> source, const std::string& description,
                                        const DesktopClock& clock)
{
    const auto pace = realTimeOf(description);
    if (!pace) return source;
    return std::make_unique<RealTimeSource>(std::move(source), *pace, clock);
}

RealTimeSource::RealTimeSource(std::unique_ptr<EventSource> source, const RealTime& pace, DesktopClock clock)
    : m_source(std::move(source)), m_pace(pace), m_clock(std::move(clock)), m_opened(m_clock()),
      m_description(pace.addedTo(m_source->description())), m_told(m_opened.present)
{}

Time RealTimeSource::marketNow() const
{
    return std::max(m_seen, m_pace.marketAt(m_opened.wall + (m_clock().present - m_opened.present)));
}

Missed RealTimeSource::resume(Time seen)
{
    m_seen = seen;
    const Time until = marketNow();
    if (!m_pace.rewinds) m_lostUntil = until;
    return {m_pace.rewinds ? Missed::Kind::AtHand : Missed::Kind::Lost, until};
}

bool RealTimeSource::fetch(Steady::time_point until)
{
    while (!m_isHolding && !m_isOver) {
        if (!m_source->awaitNext(until)) return false;
        auto more = m_source->next(m_held);
        if (!more) m_error = more.error();
        m_isOver = !more || !*more;
        if (m_isOver) return false;
        m_isHolding = true;
        if (!m_lostUntil) break;
        // What nobody listened to: a snapshot of it cannot be had either.
        if (!m_held.isSpan) {
            m_isHolding = m_held.event.time > *m_lostUntil;
            continue;
        }
        m_held.span = dropFirst(m_held.span, countUpTo(m_held.span, *m_lostUntil));
        m_isHolding = m_held.span.size() > 0;
        if (m_isHolding) m_lostUntil.reset();
    }
    return m_isHolding;
}

bool RealTimeSource::awaitNext(Steady::time_point until)
{
    while (true) {
        const bool isThere = fetch(until);
        if (m_isOver) return true;
        if (isThere) {
            const Time first = m_held.isSpan ? timeOf(m_held.span, 0) : m_held.event.time;
            if (first <= marketNow()) return true;
        }
        if (isQuiet()) return true;
        const auto left = until - Steady::now();
        if (left <= Steady::duration::zero()) return false;
        std::this_thread::sleep_for(std::min<Steady::duration>(left, kNap));
    }
}

Result<bool> RealTimeSource::next(session::Sequencer::Item& item)
{
    while (!awaitNext(Steady::now() + kNap)) {
    }
    if (m_error) return tl::unexpected(*m_error);
    if (m_isOver) return false;
    const Time now = marketNow();
    m_told = m_clock().present;
    if (m_isHolding && !m_held.isSpan && m_held.event.time <= now) {
        item = m_held;
        m_isHolding = false;
        return true;
    }
    if (m_isHolding && m_held.isSpan)
        if (const std::size_t count = countUpTo(m_held.span, now); count > 0) {
            item.isSpan = true;
            item.span = takeFirst(m_held.span, count);
            m_held.span = dropFirst(m_held.span, count);
            m_isHolding = m_held.span.size() > 0;
            return true;
        }
    m_tick = {now};
    item.isSpan = true;
    item.span = {};
    item.span.records = std::span<const session::ClockTick>(&m_tick, 1);
    return true;
}

} // namespace sextant::host
