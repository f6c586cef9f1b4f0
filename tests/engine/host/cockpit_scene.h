#pragma once

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/contract.h"
#include "engine/host/cockpit_host.h"
#include "engine/host/session_runner.h"
#include "tests/engine/host/synthetic_source.h"

namespace sextant::test {

inline constexpr int kLong = 20'000; // ms that a test waits at most

/// A source that can be stopped in its tracks, or made to fail.
struct Gate {
    void shut()
    {
        const std::lock_guard lock(mutex);
        isShut = true;
    }
    void open()
    {
        {
            const std::lock_guard lock(mutex);
            isShut = false;
        }
        changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(mutex);
        isHeld = isShut;
        changed.wait(lock, [&] { return !isShut; });
        isHeld = false;
    }
    [[nodiscard]] bool holds()
    {
        const std::lock_guard lock(mutex);
        return isHeld;
    }
    std::mutex mutex;
    std::condition_variable changed;
    bool isShut = false;
    bool isHeld = false;
    std::size_t holdAt = SIZE_MAX; // once
    std::size_t failAt = SIZE_MAX;
    std::size_t throwAt = SIZE_MAX;
};

class GatedSource final : public host::EventSource {
public:
    GatedSource(std::size_t steps, std::shared_ptr<Gate> gate) : m_source(steps), m_gate(std::move(gate)) {}
    const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source.instruments();
    }
    Time startTime() const override { return m_source.startTime(); }
    const std::string& description() const override { return m_source.description(); }
    const std::vector<std::string>& warnings() const override { return m_source.warnings(); }
    Result<bool> next(session::Sequencer::Item& item) override
    {
        if (m_step == m_gate->holdAt) {
            m_gate->holdAt = SIZE_MAX;
            m_gate->shut();
        }
        m_gate->pass();
        if (m_step == m_gate->failAt) return fail(ErrorCode::InvalidInput, "feed.csv:17: close: not a number");
        if (m_step++ == m_gate->throwAt) expects(false, "a fault that a test made");
        return m_source.next(item);
    }

private:
    SyntheticSource m_source;
    std::shared_ptr<Gate> m_gate;
    std::size_t m_step = 0;
};

/// A window's worth of host in a workspace of its own.
class Cockpit {
public:
    explicit Cockpit(const QString& folder, std::size_t steps = 20'000) : gate(std::make_shared<Gate>())
    {
        options.workspace = folder.toStdString();
        options.operatorName = "tester";
        options.unresponsiveAfter = std::chrono::milliseconds(200);
        options.shutdownLimit = std::chrono::milliseconds(3000);
        options.source = [steps, held = gate]() -> Result<std::unique_ptr<host::EventSource>> {
            return std::unique_ptr<host::EventSource>(std::make_unique<GatedSource>(steps, held));
        };
    }
    void start()
    {
        host = std::make_unique<host::CockpitHost>(options);
        const auto opened = host->openWorkspace();
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
    }
    template <class Condition>
    [[nodiscard]] bool until(const Condition& condition, int milliseconds = kLong)
    {
        // As qWaitFor(), but looking every millisecond.
        QElapsedTimer waited;
        for (waited.start(); !waited.hasExpired(milliseconds); QTest::qWait(1)) {
            host->poll();
            if (condition()) return true;
        }
        return condition();
    }
    [[nodiscard]] host::HostState state() const { return host->status().state; }
    [[nodiscard]] std::uint64_t seq() const { return host->latest() ? host->latest()->seq : 0; }
    /// Until nothing changes any more and all is durable.
    [[nodiscard]] bool settled()
    {
        std::uint64_t before = 0;
        int calm = 0;
        return until([&] {
            const bool same = seq() == before && seq() > 0 && host->latest()->durableSeq == seq();
            calm = same ? calm + 1 : 0;
            before = seq();
            return calm > 10;
        });
    }
    [[nodiscard]] bool openRecording(bool paused = true, double speed = 0.0)
    {
        host::OpenRequest request;
        request.kind = host::OpenRequest::Kind::Recording;
        request.name = "synthetic";
        request.startPaused = paused;
        request.speed = speed;
        request.setup.settings = settings();
        host->open(request);
        return until([&] { return state() != host::HostState::Opening && host->latest() != nullptr; });
    }
    [[nodiscard]] static session::SettingValues settings()
    {
        session::SettingValues values;
        (void)values.set("scoring.signal_timeframes", "1m");
        (void)values.set("scoring.timeframes", "1m,5m");
        return values;
    }
    /// Waits for the answer to a command; nothing if none came.
    [[nodiscard]] std::optional<bool> ask(session::Command command)
    {
        QSignalSpy spy(host.get(), &host::CockpitHost::answered);
        command.reason = "a test";
        const std::uint64_t ticket = host->submit(std::move(command));
        if (ticket == 0 || !until([&] { return !spy.isEmpty(); })) return std::nullopt;
        if (spy.front().at(0).toULongLong() != ticket) return std::nullopt;
        return spy.front().at(1).toBool();
    }
    [[nodiscard]] bool shutDown(bool& inTime)
    {
        QSignalSpy spy(host.get(), &host::CockpitHost::shutDown);
        host->beginShutdown();
        if (!until([&] { return !spy.isEmpty(); })) return false;
        inTime = spy.front().front().toBool();
        return true;
    }

    std::shared_ptr<Gate> gate;
    host::CockpitHost::Options options;
    std::unique_ptr<host::CockpitHost> host;
};

/// The digest of the same session without a host around it.
inline session::Digests headless(std::size_t steps)
{
    SyntheticSource source(steps);
    host::SessionSetup setup;
    setup.settings = Cockpit::settings();
    host::SessionRunner runner{host::SessionRunner::Options{}};
    (void)runner.begin(setup, source);
    (void)runner.run(source);
    return runner.session().digests();
}

inline session::Command commandOf(session::CommandKind kind)
{
    session::Command command;
    command.kind = kind;
    return command;
}

} // namespace sextant::test
