#include "engine/host/session_roller.h"

#include "engine/core/uuid.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/experiment_units.h"
#include "engine/storage/experiment_store.h"

namespace sextant::host {

namespace {

/// What the units of a session were handed, as stored; empty: it continues none, or was begun by a program that did not
/// know of it.
Result<std::string> storedUnits(const storage::WorkspaceLocation& location, const std::string& sessionId)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return tl::unexpected(workspace.error());
    auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    return storage::ExperimentStore(*database).carriedUnits(sessionId);
}

/// Folds the units of a session that is rebuilt only to be continued.
class UnitsWatch final : public SessionObserver {
public:
    explicit UnitsWatch(const std::string& before) { m_units.takeOver(before); }
    void onBegin(const session::Session&) override {}
    void onEvent(const session::Event&, const session::Session& session, const session::Effects& effects) override
    {
        fold(session, effects);
    }
    void onSpan(const session::MarketSpan&, const session::Session& session, const session::Effects& effects) override
    {
        fold(session, effects);
    }
    void onTurn(const session::Session&, std::uint64_t, const Throughput&) override {}
    [[nodiscard]] std::string carried() const { return m_units.carried(); }

private:
    void fold(const session::Session& session, const session::Effects& effects)
    {
        while (m_known < session.instrumentCount())
            m_units.define(session.instrument(InstrumentId{static_cast<std::uint16_t>(++m_known)}));
        m_changed.clear();
        m_units.note(effects, m_changed);
    }

    session::ExperimentUnits m_units;
    std::vector<decision::UnitRow> m_changed;
    std::size_t m_known = 0;
};

} // namespace

bool DayEndSource::endsBefore(Time time)
{
    if (m_close && time < *m_close) return false;
    if (m_close && m_isDue(*m_close)) return true;
    if (!m_calendar) m_calendar = market::findCalendar(m_source.instruments().front()->calendar);
    m_close = m_calendar->tradingDayAt(time).close;
    return false;
}

std::uint64_t DayEndSource::skip(std::uint64_t count)
{
    if (m_isHolding || count < 2) return 0;
    const std::uint64_t passed = m_source.skip(count - 1);
    if (passed > 0) m_close.reset();
    return passed;
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
    const auto units = storedUnits(location, m_sessionId);
    if (!units) return tl::unexpected(units.error());
    if (!units->empty()) m_runner->takeOverUnits(*units, true);
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
    const auto unitsBefore = storedUnits(location, info.continues);
    if (!unitsBefore) return tl::unexpected(unitsBefore.error());
    UnitsWatch watch(*unitsBefore);
    SessionRunner::Options looking;
    looking.observer = &watch;
    SessionRunner finished(std::move(looking));
    if (auto done = finished.rebuild(*before); !done) return done;
    auto next = continuationOf(finished.session(), finished.taken(), source.instruments());
    if (!next) return tl::unexpected(next.error());
    next->toSkip = next->taken;
    if (units->empty()) m_runner->takeOverUnits(watch.carried(), false);
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
    const std::string units = m_runner->carriedUnits();
    auto options = m_runner->finishForNext();
    if (!options) return tl::unexpected(options.error());
    if (auto begun = beginInJournal(source, setup, m_sessionId); !begun) return begun;
    m_runner.emplace(*std::move(options));
    m_runner->takeOverUnits(units, false);
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
