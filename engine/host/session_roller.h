#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/host/session_runner.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Gives a source on, up to the first record behind a close of a calendar's trading day at which `isDue` says that the
/// session ends; what lies behind is kept for the next one.
class DayEndSource final : public EventSource {
public:
    DayEndSource(EventSource& source, std::function<bool(Time close)> isDue)
        : m_source(source), m_isDue(std::move(isDue))
    {}

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source.instruments();
    }
    [[nodiscard]] Time startTime() const override { return m_source.startTime(); }
    [[nodiscard]] const std::string& description() const override { return m_source.description(); }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_source.warnings(); }
    [[nodiscard]] bool isLive() const override { return m_source.isLive(); }
    [[nodiscard]] Missed resume(Time seen) override { return m_source.resume(seen); }
    void setKnown(std::span<const market::Bar> newest) override { m_source.setKnown(newest); }
    /// All but the last, which then says what trading day runs.
    [[nodiscard]] std::uint64_t skip(std::uint64_t count) override;
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point until) override
    {
        return m_isHolding || m_source.awaitNext(until);
    }
    /// False at the end of the source too: isAtDayEnd() tells which.
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override;
    [[nodiscard]] bool isAtDayEnd() const { return m_atDayEnd; }

private:
    [[nodiscard]] bool endsBefore(Time time);

    EventSource& m_source;
    std::function<bool(Time close)> m_isDue;
    std::shared_ptr<const market::Calendar> m_calendar; // of the first instrument
    std::optional<Time> m_close;                        // of the running trading day
    session::Sequencer::Item m_held;
    bool m_isHolding = false;
    bool m_atDayEnd = false;
};

/// Drives a live source as one session after another (DESIGN §4b.12), so that recovery replays a bounded amount: at a
/// day close of the first instrument's calendar a session that is older than the setting session.max_days, or has more
/// events than session.max_events, is finished, and the next one takes over its account and begins with its last bars.
/// Used like a SessionRunner, by the calling thread. In memory, without a journal, it does the same.
class SessionRoller final {
public:
    /// `options` as for the first session; `wallClock` stamps the sessions it begins.
    SessionRoller(SessionRunner::Options options, std::function<Time()> wallClock);

    /// Begins the first session, in the journal too.
    [[nodiscard]] Result<void> begin(const SessionSetup& setup, const EventSource& source);
    /// Goes on with an open session (the newest for an empty id); `source` is the one it was played from, opened anew.
    /// A session that was interrupted while it took over from the one before is begun to its end. Errors: NotFound;
    /// Refused for a finished one; Corrupt.
    [[nodiscard]] Result<void> resume(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                      const EventSource& source);
    /// Plays the source to its end, or until told to stop. Errors: as SessionRunner::run; as checkCarryOver, with the
    /// session still open.
    [[nodiscard]] Result<SessionRunner::End> run(EventSource& source);
    [[nodiscard]] Result<void> finish() { return m_runner->finish(); }
    [[nodiscard]] Result<void> suspend() { return m_runner->suspend(); }

    [[nodiscard]] SessionRunner& runner() { return *m_runner; }
    /// Of the running session.
    [[nodiscard]] const session::Session& session() const { return m_runner->session(); }
    [[nodiscard]] const std::string& sessionId() const { return m_sessionId; } ///< empty in memory
    /// Of all sessions of this run.
    [[nodiscard]] const Throughput& throughput() const { return m_runner->throughput(); }
    [[nodiscard]] std::uint64_t rolls() const { return m_rolls; }

private:
    Result<void> roll(const EventSource& source);
    Result<void> beginInJournal(const EventSource& source, const SessionSetup& setup, const std::string& continues);
    [[nodiscard]] bool isDue(Time close) const;

    journal::JournalWriter* m_writer;
    std::function<Time()> m_wallClock;
    std::optional<SessionRunner> m_runner;
    std::string m_sessionId;
    std::string m_name; // what people call it; every session of it is called so
    std::uint64_t m_rolls = 0;
};

} // namespace sextant::host
