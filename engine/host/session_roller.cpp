#include "engine/host/session_roller.h"

#include "engine/core/uuid.h"
#include "engine/journal/journal_reader.h"

namespace sextant::host {

bool DayEndSource::endsBefore(Time time)
{
    if (m_close && time < *m_close) return false;
    if (m_close && m_isDue(*m_close)) return true;
    if (!m_calendar) m_calendar = market::findCalendar(m_source.instruments().front()->calendar);
    m_close = m_calendar->tradingDayAt(time).close;
    return false;
}

Result<bool> DayEndSource::next(session::Sequencer::Item& item)
{
    m_atDayEnd = false;
    if (!m_isHolding) {
        auto more = m_source.next(m_held);
        if (!more || !*more) return more;
        m_isHolding = true;
    }
    if (m_source.instruments().empty()) {
        m_isHolding = false;
        item = m_held;
        return true;
    }
    const Time first = m_held.isSpan ? timeOf(m_held.span, 0) : m_held.event.time;
    if (endsBefore(first)) {
        m_atDayEnd = true;
        return false;
    }
    if (!m_held.isSpan) {
        m_isHolding = false;
        item = std::move(m_held);
        return true;
    }
    // What lies behind the close is looked at again: the session may end there.
    std::size_t count = 1;
    while (count < m_held.span.size() && timeOf(m_held.span, count) < *m_close)
        ++count;
    item.isSpan = true;
    item.span = takeFirst(m_held.span, count);
    m_held.span = dropFirst(m_held.span, count);
    m_isHolding = m_held.span.size() > 0;
    return true;
}

SessionRoller::SessionRoller(SessionRunner::Options options, std::function<Time()> wallClock)
    : m_writer(options.writer), m_wallClock(std::move(wallClock))
{
    m_runner.emplace(std::move(options));
}

Result<void> SessionRoller::beginInJournal(const EventSource& source, const SessionSetup& setup,
                                           const std::string& continues)
{
    if (m_writer == nullptr) return {};
    const Time now = m_wallClock();
    const std::string id = makeUuid7(now);
    auto begun = m_writer->beginSession(
        {id, now, setup.seed, withSetup(source.description(), setup), session::Session::kDecisionVersion, continues});
    if (begun) m_sessionId = id;
    return begun;
}

Result<void> SessionRoller::begin(const SessionSetup& setup, const EventSource& source)
{
    m_name = setup.name;
    if (auto begun = beginInJournal(source, setup, ""); !begun) return begun;
    return m_runner->begin(setup, source);
}

Result<void> SessionRoller::resume(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                   const EventSource& source)
{
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) return tl::unexpected(replay.error());
    const journal::SessionInfo info = replay->session().info;
    m_sessionId = info.sessionId;
    if (const auto stored = setupOf(info.sources)) m_name = stored->name;
    const auto durable = m_writer->resumeSession(m_sessionId);
    if (!durable) return tl::unexpected(durable.error());
    if (*durable > 0)
        if (auto done = m_runner->rebuild(*replay); !done) return done;
    if (m_runner->session().isContinued()) return {};
    if (info.continues.empty()) {
        if (*durable > 0) return {};
        // Killed before its first event was durable: nothing has happened yet, so it begins now.
        const auto setup = setupOf(info.sources);
        return setup ? m_runner->begin(*setup, source) : tl::unexpected(setup.error());
    }

    // It ended while it began. The session before is whole and tells again what it handed over.
    auto before = journal::SessionReplay::open(location, info.continues);
    if (!before) return tl::unexpected(before.error());
    SessionRunner finished{SessionRunner::Options{}};
    if (auto done = finished.rebuild(*before); !done) return done;
    auto next = continuationOf(finished.session(), finished.taken(), source.instruments());
    if (!next) return tl::unexpected(next.error());
    next->toSkip = next->taken;
    m_runner->noteAway();
    return m_runner->begin(setupAfter(finished.session()), source, &*next);
}

bool SessionRoller::isDue(Time close) const
{
    const session::Session& session = m_runner->session();
    if (session.now() >= close) return false; // passed by before an interruption
    const std::uint64_t events = m_runner->taken() - m_runner->takenBefore();
    if (events == 0) return false; // it has only begun
    const double days = session.settings().number("session.max_days");
    const auto oldest = static_cast<std::int64_t>(days * 86400e9);
    return (close - session.report().started).count() >= oldest ||
           events >= static_cast<std::uint64_t>(session.settings().integer("session.max_events"));
}

Result<void> SessionRoller::roll(const EventSource& source)
{
    const session::Session& finished = m_runner->session();
    const auto next = continuationOf(finished, m_runner->taken(), source.instruments());
    if (!next) return tl::unexpected(next.error());
    SessionSetup setup = setupAfter(finished);
    setup.name = m_name;
    auto options = m_runner->finishForNext();
    if (!options) return tl::unexpected(options.error());
    if (auto begun = beginInJournal(source, setup, m_sessionId); !begun) return begun;
    m_runner.emplace(*std::move(options));
    ++m_rolls;
    return m_runner->begin(setup, source, &*next);
}

Result<SessionRunner::End> SessionRoller::run(EventSource& source)
{
    DayEndSource days(source, [this](Time close) { return isDue(close); });
    while (true) {
        auto end = m_runner->run(days);
        if (!end || *end != SessionRunner::End::SourceEnded || !days.isAtDayEnd()) return end;
        if (auto done = roll(source); !done) return tl::unexpected(done.error());
    }
}

} // namespace sextant::host
