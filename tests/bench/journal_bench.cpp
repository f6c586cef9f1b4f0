#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

#include "engine/core/contract.h"
#include "engine/journal/journal_writer.h"
#include "engine/session/event.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/storage_limits.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kTrades = 3 << 20;      // 96 MiB a round
constexpr std::size_t kTradesPerBatch = 8192; // 256 KiB, as the host's batches
constexpr std::int64_t kCommands = 50'000;
constexpr std::int64_t kCommandsPerBatch = 500;
constexpr std::size_t kSingleCommands = 250;
constexpr Time kCommandTime = Time::fromSeconds(1'600'000'000);

std::shared_ptr<const session::Command> sampleCommand()
{
    session::Command command;
    command.kind = session::CommandKind::Order;
    command.actor = "bench";
    command.reason = "measuring";
    command.origin = "local";
    command.instrument = InstrumentId{1};
    command.symbol = "BTC-USDT";
    command.side = market::Side::Buy;
    command.quantity = Lots{1000};
    return std::make_shared<const session::Command>(std::move(command));
}

/// A workspace of its own with its writer and one open session.
class DurableJournal final {
public:
    [[nodiscard]] static Result<std::unique_ptr<DurableJournal>> open(const std::filesystem::path& folder,
                                                                      const std::string& sessionId)
    {
        const Time now{
            std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
        auto workspace =
            storage::Workspace::open(storage::WorkspaceLocation::directory(folder), "sextant-cli bench", now);
        if (!workspace) return tl::unexpected(workspace.error());
        std::unique_ptr<DurableJournal> journal(new DurableJournal(*std::move(workspace)));
        auto writer = journal::JournalWriter::open(journal->m_workspace);
        if (!writer) return tl::unexpected(writer.error());
        journal->m_writer = *std::move(writer);
        journal::SessionInfo info;
        info.sessionId = sessionId;
        info.createdAt = now;
        info.sources = "[]";
        if (auto begun = journal->m_writer->beginSession(info); !begun) return tl::unexpected(begun.error());
        return journal;
    }

    [[nodiscard]] journal::JournalWriter& writer() { return *m_writer; }
    [[nodiscard]] std::filesystem::path database() const { return m_workspace.location().database; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_seq; }

    [[nodiscard]] Result<void> append(std::span<const market::Trade> trades)
    {
        journal::BatchPtr batch = m_writer->takeBatch();
        batch->add(session::MarketSpan{m_seq + 1, 1, trades});
        m_seq += trades.size();
        batch->mark(m_digest);
        return m_writer->append(std::move(batch));
    }
    [[nodiscard]] Result<void> append(const std::shared_ptr<const session::Command>& command, std::int64_t count,
                                      bool urgent)
    {
        journal::BatchPtr batch = m_writer->takeBatch();
        for (std::int64_t i = 0; i < count; ++i)
            batch->add(session::Event{++m_seq, kCommandTime, 0, command});
        batch->mark(m_digest);
        if (urgent) batch->setUrgent();
        return m_writer->append(std::move(batch));
    }

private:
    explicit DurableJournal(storage::Workspace workspace) : m_workspace(std::move(workspace)) {}

    storage::Workspace m_workspace;
    std::unique_ptr<journal::JournalWriter> m_writer;
    std::uint64_t m_seq = 0;
    Digest m_digest;
};

/// A database with the same schema and one session, for rows written without us.
Result<std::unique_ptr<RawCommit>> openRaw(const std::filesystem::path& folder)
{
    std::filesystem::path database;
    {
        const auto journal = DurableJournal::open(folder, "raw");
        if (!journal) return tl::unexpected(journal.error());
        database = (*journal)->database();
        if (auto closed = (*journal)->writer().close(); !closed) return tl::unexpected(closed.error());
    }
    return std::make_unique<RawCommit>(database);
}

std::vector<market::Trade> sampleTrades()
{
    std::vector<market::Trade> trades(kTrades);
    for (std::size_t i = 0; i < trades.size(); ++i) {
        trades[i].time = kCommandTime + std::chrono::milliseconds(i);
        trades[i].price = Price{6'000'000'000'000 + static_cast<std::int64_t>(i * 7919 % 100'003)};
        trades[i].size = static_cast<double>(i % 100) * 0.001;
        trades[i].instrument = 1;
    }
    return trades;
}

Result<std::vector<Row>> measureTape(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::vector<market::Trade> trades = sampleTrades();
    const double megabytes = static_cast<double>(trades.size() * sizeof(market::Trade)) / 1e6;
    const std::filesystem::path folder = std::filesystem::path(environment.folder);
    const auto ours = [&]() -> Result<double> {
        // A fresh workspace each round, so that the tape of all rounds does not fill the disk.
        std::filesystem::remove_all(folder / "tape");
        const auto journal = DurableJournal::open(folder / "tape", "tape");
        if (!journal) return tl::unexpected(journal.error());
        Result<void> done;
        const double seconds = secondsOf([&] {
            for (std::size_t at = 0; at < trades.size() && done; at += kTradesPerBatch)
                done = (*journal)->append(std::span(trades).subspan(at, std::min(kTradesPerBatch, trades.size() - at)));
            if (done) done = (*journal)->writer().flush();
        });
        if (!done) return tl::unexpected(done.error());
        return megabytes / seconds;
    };
    const auto reference = [&] {
        const std::filesystem::path file = folder / "raw.tape";
        const double seconds = rawTapeSeconds(file, trades.size() * sizeof(market::Trade));
        std::filesystem::remove(file);
        return megabytes / seconds;
    };
    const auto samples = interleave(environment, ours, reference);
    if (!samples) return tl::unexpected(samples.error());
    Samples events = *samples;
    for (auto* figures : {&events.ours, &events.reference})
        for (double& figure : *figures)
            figure *= 1e3 / static_cast<double>(sizeof(market::Trade)); // MB/s to thousands of records
    return std::vector{judge(plans[0], *samples), judge(plans[1], events)};
}

Result<std::vector<Row>> measureCommands(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::filesystem::path folder = std::filesystem::path(environment.folder);
    const auto command = sampleCommand();
    CanonicalWriter canonical;
    session::encode({1, kCommandTime, 0, command}, canonical);
    const std::vector<std::uint8_t> payload = canonical.take();
    const auto journal = DurableJournal::open(folder / "commands", "commands");
    if (!journal) return tl::unexpected(journal.error());
    const auto raw = openRaw(folder / "raw-commands");
    if (!raw) return tl::unexpected(raw.error());
    std::int64_t row = 1'000'000;
    const auto perSecond = [](double seconds) { return static_cast<double>(kCommands) / seconds / 1e3; };
    const auto samples = interleave(
        environment,
        [&]() -> Result<double> {
            Result<void> done;
            const double seconds = secondsOf([&] {
                for (std::int64_t i = 0; i < kCommands && done; i += kCommandsPerBatch)
                    done = (*journal)->append(command, kCommandsPerBatch, false);
                if (done) done = (*journal)->writer().flush();
            });
            if (!done) return tl::unexpected(done.error());
            return perSecond(seconds);
        },
        [&] {
            const double seconds = secondsOf([&] { (*raw)->commit(row, kCommands, payload); });
            row += kCommands;
            return perSecond(seconds);
        });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples)};
}

Result<std::vector<Row>> measureOneCommand(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::filesystem::path folder = std::filesystem::path(environment.folder);
    const auto command = sampleCommand();
    CanonicalWriter canonical;
    session::encode({1, kCommandTime, 0, command}, canonical);
    const std::vector<std::uint8_t> payload = canonical.take();
    const auto journal = DurableJournal::open(folder / "one", "one");
    if (!journal) return tl::unexpected(journal.error());
    const auto raw = openRaw(folder / "raw-one");
    if (!raw) return tl::unexpected(raw.error());
    std::int64_t row = 1'000'000;
    // Both logs have been through a checkpoint before the clock starts, so that their files are in the same state.
    (*raw)->commit(row, kCommands, payload);
    row += kCommands;
    for (std::int64_t i = 0; i < kCommands; i += kCommandsPerBatch)
        if (auto done = (*journal)->append(command, kCommandsPerBatch, false); !done)
            return tl::unexpected(done.error());
    if (auto done = (*journal)->writer().flush(); !done) return tl::unexpected(done.error());
    Samples slowest; // one in a hundred is slower
    // One round: the median; the 99th percentile goes to `slow`.
    const auto round = [](std::vector<double>& slow, const auto& one) -> Result<double> {
        std::vector<double> microseconds;
        for (std::size_t i = 0; i < kSingleCommands; ++i) {
            Result<void> done;
            microseconds.push_back(1e6 * secondsOf([&] { done = one(); }));
            if (!done) return tl::unexpected(done.error());
        }
        slow.push_back(quantile(microseconds, 0.99));
        return median(std::move(microseconds));
    };
    const auto samples = interleave(
        environment,
        [&] {
            return round(slowest.ours, [&]() -> Result<void> {
                if (auto done = (*journal)->append(command, 1, true); !done) return done;
                if (!(*journal)->writer().waitDurable((*journal)->lastSeq(), std::chrono::seconds(30)))
                    return fail(ErrorCode::Io, "a command was not durable after 30 s");
                return {};
            });
        },
        [&] {
            return round(slowest.reference, [&]() -> Result<void> {
                (*raw)->commit(row++, 1, payload);
                return {};
            });
        });
    if (!samples) return tl::unexpected(samples.error());
    for (auto* figures : {&slowest.ours, &slowest.reference})
        figures->erase(figures->begin()); // of the round that is not counted
    slowest.waited = samples->waited;
    return std::vector{judge(plans[0], *samples), judge(plans[1], slowest)};
}

/// The raw anchors throw what the operating system says.
template <Result<std::vector<Row>> (*Measure)(const std::vector<RowPlan>&, const Environment&)>
Result<std::vector<Row>> onDisk(const std::vector<RowPlan>& plans, const Environment& environment)
{
    try {
        return Measure(plans, environment);
    } catch (const std::runtime_error& fault) {
        return fail(ErrorCode::Io, environment.folder + ": " + fault.what());
    }
}

} // namespace

std::vector<Benchmark> journalBenchmarks()
{
    return {{{{"G4 tape to disk", "MB/s", Better::Higher, Goal::atLeast(0.7)},
              {"G4 tape to disk, records", "k events/s", Better::Higher, Goal::oursAtLeast(500.0, ">= 500 k/s")}},
             onDisk<measureTape>},
            {{{"G4 commands to disk", "k rows/s", Better::Higher, Goal::atLeast(0.7)}}, onDisk<measureCommands>},
            {{{"G4b one durable command, p50", "us", Better::Lower, Goal::atMost(1.3)},
              {"G4b one durable command, p99", "us", Better::Lower, Goal::atMost(2.0)}},
             onDisk<measureOneCommand>}};
}

} // namespace sextant::bench
