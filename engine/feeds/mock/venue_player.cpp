#include "engine/feeds/mock/venue_player.h"

#include <algorithm>
#include <array>

#include "engine/feeds/mock/json_frame.h"

namespace sextant::feeds::mock {

VenuePlayer::VenuePlayer(VenueContext& context, VenueDialect& dialect) : m_context(context), m_dialect(dialect)
{
    m_context.out.setNow(now());
    if (!m_context.model.nextTime()) finishTape();
}

void VenuePlayer::moveTo(Time time)
{
    m_context.model.moveTo(time);
    m_context.out.setNow(now());
}

std::optional<Time> VenuePlayer::nextTime() const { return m_context.model.nextTime(); }

bool VenuePlayer::playTo(Time target, std::size_t maxSteps)
{
    for (std::size_t steps = 0; steps < maxSteps; ++steps) {
        const auto timer = m_context.timers.next();
        const auto event = m_context.model.nextTime();
        if (timer && *timer <= target && (!event || *timer <= *event)) {
            moveTo(*timer);
            m_context.timers.runNext();
        } else if (event && *event <= target) {
            moveTo(*event);
            m_context.model.playNext(m_dialect);
            if (!m_context.model.nextTime()) finishTape();
        } else {
            moveTo(target);
            return true;
        }
    }
    return false;
}

void VenuePlayer::finishTape()
{
    // What was said about the last minute comes at its end; a second later the venue has nothing more to say.
    m_context.timers.at(nextOnGrid(now(), std::chrono::minutes(1)) + std::chrono::seconds(2),
                        [this] { m_isOver = true; });
}

void VenuePlayer::playHistory(Time time)
{
    while (!playTo(time, 100'000)) {
    }
}

void VenuePlayer::startFaults()
{
    const FaultSettings& faults = m_context.faults.settings();
    if (faults.disconnectEvery)
        repeat(*faults.disconnectEvery, *faults.disconnectEvery, [this] { disconnectAll(m_cuts++ % 2 == 0); });
    if (faults.garbageEvery) repeat(*faults.garbageEvery, *faults.garbageEvery, [this] { sendGarbage(); });
    if (!faults.stall) return;
    const Duration length = *faults.stall;
    repeat(length * 3, length * 4, [this, length] {
        m_context.out.setStalled(true);
        m_context.timers.at(now() + length, [this] { m_context.out.setStalled(false); });
    });
}

void VenuePlayer::repeat(Duration first, Duration period, std::function<void()> action)
{
    m_context.timers.at(now() + first, [this, period, action = std::move(action)] {
        if (m_isOver) return;
        action();
        repeat(period, period, action);
    });
}

void VenuePlayer::disconnectAll(bool withCloseFrame)
{
    for (const auto& [number, connection] : std::map(m_context.out.connections())) {
        if (!connection->isOpen()) continue;
        ++m_context.faults.counts.disconnects;
        if (withCloseFrame)
            connection->close(1001, "going away");
        else
            connection->abort();
    }
}

void VenuePlayer::sendGarbage()
{
    const std::string text = m_context.faults.garbage(m_garbage++);
    for (const auto& [number, connection] : m_context.out.connections()) {
        if (!connection->isOpen() || !connection->notes.hasSubscribed) continue;
        ++m_context.faults.counts.garbage;
        connection->send(text);
    }
}

void VenuePlayer::sendToAll(std::string_view text)
{
    for (const auto& [number, connection] : m_context.out.connections())
        connection->send(text);
}

bool VenuePlayer::takesRefusal()
{
    if (m_refusals == 0) return false;
    --m_refusals;
    return true;
}

Result<void> VenuePlayer::addScript(std::string_view json)
{
    struct Step {
        std::int64_t afterMs;
        std::string what;
        std::string text;
        double value;
    };
    constexpr std::array<std::string_view, 9> kKnown{"disconnect", "close", "garbage", "announce", "stall",
                                                     "resume",     "send",  "refuse",  "speed"};
    const rapidjson::Document script = parseFrame(json);
    const rapidjson::Value* steps = memberOf(script, "steps");
    if (steps == nullptr || !steps->IsArray() || steps->Size() > 10'000)
        return fail(ErrorCode::InvalidInput, "script: expected {\"steps\":[…]}");
    std::vector<Step> read;
    for (const rapidjson::Value& each : steps->GetArray()) {
        const std::string where = "script: step " + std::to_string(read.size() + 1) + ": ";
        const rapidjson::Value* after = memberOf(each, "after_ms");
        const rapidjson::Value* value = memberOf(each, "value");
        const std::string_view what = textOf(each, "do");
        if (std::find(kKnown.begin(), kKnown.end(), what) == kKnown.end())
            return fail(ErrorCode::InvalidInput, where + "do: '" + std::string(what.substr(0, 80)) + "' is not known");
        if (after != nullptr && (!after->IsInt64() || after->GetInt64() < 0 || after->GetInt64() > 1'000'000'000'000))
            return fail(ErrorCode::InvalidInput, where + "after_ms: expected a whole number of milliseconds");
        if (value != nullptr && !(value->IsNumber() && value->GetDouble() >= 0.0 && value->GetDouble() <= 1e6))
            return fail(ErrorCode::InvalidInput, where + "value: expected a number from 0 to a million");
        read.push_back({after == nullptr ? 0 : after->GetInt64(), std::string(what), std::string(textOf(each, "text")),
                        value == nullptr ? 0.0 : value->GetDouble()});
    }
    for (const Step& step : read) {
        const auto run = [this, step] { runStep(step.what, step.text, step.value); };
        if (step.afterMs == 0)
            run();
        else
            m_context.timers.at(now() + std::chrono::milliseconds(step.afterMs), run);
    }
    return {};
}

void VenuePlayer::runStep(const std::string& what, const std::string& text, double value)
{
    if (what == "disconnect") disconnectAll(false);
    if (what == "close") disconnectAll(true);
    if (what == "garbage") sendGarbage();
    if (what == "announce") sendToAll(m_dialect.announcement());
    if (what == "stall") m_context.out.setStalled(true);
    if (what == "resume") m_context.out.setStalled(false);
    if (what == "send") sendToAll(text);
    if (what == "refuse") m_refusals += static_cast<std::int64_t>(value);
    if (what == "speed" && m_onSpeed) m_onSpeed(value);
}

} // namespace sextant::feeds::mock
