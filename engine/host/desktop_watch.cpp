#include "engine/host/desktop_watch.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

#include "engine/session/session.h"

namespace sextant::host {
namespace {

using session::SourceState;

constexpr Duration kBetweenFeeds = std::chrono::milliseconds(250);

/// On any account: a second one is as blind as the first.
bool isHeld(const session::Session& session, InstrumentId instrument)
{
    for (std::size_t i = 0; i < session.accountCount(); ++i)
        if (!session.desk(i).ledger().position(instrument).isFlat()) return true;
    return false;
}

} // namespace

ClockReading systemClocks()
{
    ClockReading now;
    now.wall.ns = std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count();
    now.running = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch());
    now.present = now.running;
#ifdef CLOCK_BOOTTIME
    // On Linux the steady clock stands still while the computer sleeps, this one does not.
    std::timespec present{};
    if (clock_gettime(CLOCK_BOOTTIME, &present) == 0)
        now.present = std::chrono::seconds(present.tv_sec) + std::chrono::nanoseconds(present.tv_nsec);
#endif
    return now;
}

DesktopWatch::DesktopWatch(DesktopClock clock) : m_clock(std::move(clock)), m_last(m_clock()) {}

std::span<const SourceState> DesktopWatch::look(const session::Session& session, const Turn& turn)
{
    m_found.clear();
    const ClockReading now = m_clock();
    lookAtClocks(now);
    m_last = now;
    if (now.running >= m_nextFeeds) {
        m_nextFeeds = now.running + kBetweenFeeds;
        lookAtFeeds(session, turn, now.running);
    }
    return m_found;
}

void DesktopWatch::lookAtClocks(const ClockReading& now)
{
    const Duration present = now.present - m_last.present;
    const Duration running = now.running - m_last.running;
    if (present - running > kLongestJump || running > kLongestTurn) {
        SourceState slept;
        slept.kind = SourceState::Kind::Suspended;
        slept.from = m_last.wall;
        slept.to = m_last.wall + present;
        m_found.push_back(slept);
    }
    // What the wall clock did beyond the time that really passed.
    const Duration jump = now.wall - m_last.wall - present;
    if (jump <= kLongestJump && jump >= -kLongestJump) return;
    SourceState jumped;
    jumped.kind = SourceState::Kind::ClockJump;
    jumped.count = static_cast<std::uint64_t>(std::abs(jump.count()));
    jumped.from = m_last.wall + present;
    jumped.to = now.wall;
    m_found.push_back(jumped);
}

void DesktopWatch::lookAtFeeds(const session::Session& session, const Turn& turn, Duration now)
{
    if (m_heard.size() < session.instrumentCount()) m_heard.resize(session.instrumentCount(), {Time{}, now});
    for (std::size_t i = 0; i < m_heard.size(); ++i) {
        const InstrumentId id{static_cast<std::uint16_t>(i + 1)};
        const session::InstrumentState& state = session.state(id);
        Heard& heard = m_heard[i];
        const Time newest = std::max(state.lastTime, state.quote.time);
        const bool isNew = newest != heard.newest;
        heard.newest = newest;
        // A source that waits for its session is silent only where it has nothing to give.
        const bool isHeard = isNew || (!turn.isLive && turn.hasData);
        if (isHeard || turn.isPaused) heard.since = now;
        SourceState found;
        found.instrument = id;
        if (heard.isDead && isHeard) {
            heard.isDead = false;
            found.kind = SourceState::Kind::Resynchronised;
            m_found.push_back(found);
        }
        // Bars come once in their length.
        const Duration patience =
            kLongestSilence + (state.instrument->barSource == market::BarSource::Bars ? state.barLength : Duration{0});
        if (heard.isDead || now - heard.since <= patience || !isHeld(session, id) ||
            !state.calendar->isOpen(session.now()))
            continue;
        heard.isDead = true;
        found.kind = SourceState::Kind::Dead;
        m_found.push_back(found);
    }
}

} // namespace sextant::host
