#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/core/contract.h"
#include "engine/feeds/net/feed_thread.h"
#include "engine/host/feed_stream.h"
#include "engine/journal/journal_writer.h"
#include "engine/market/calendar.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/session.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/storage_limits.h"

namespace sextant::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kSocketSamples = 600;
constexpr std::int64_t kFirstMinute = 1'577'836'800;
constexpr std::size_t kIngested = 600'000; // frames a round
constexpr std::size_t kFramesPerBatch = 4096;

std::string binanceTrade(std::uint64_t id, std::int64_t millis, std::int64_t cents)
{
    return R"({"stream":"btcusdt@trade","data":{"e":"trade","E":)" + std::to_string(millis) + R"(,"s":"BTCUSDT","t":)" +
           std::to_string(id) + R"(,"p":")" + formatScaled(cents, 2) + R"(000000","q":"0.01000000","T":)" +
           std::to_string(millis) + R"(,"m":false,"M":true}})";
}

/// One connection of Binance's, as little of it as a feed needs: the venue's time over HTTP, and a socket that says
/// yes to subscriptions and sends what it is told to. On a thread of its own.
class TinyVenue final {
public:
    TinyVenue()
    {
        std::promise<void> ready;
        m_thread = std::thread([this, &ready] { run(ready); });
        ready.get_future().wait();
    }
    ~TinyVenue()
    {
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
    }
    TinyVenue(const TinyVenue&) = delete;
    TinyVenue& operator=(const TinyVenue&) = delete;

    [[nodiscard]] quint16 socketPort() const { return m_socketPort; }
    [[nodiscard]] quint16 restPort() const { return m_restPort; }
    [[nodiscard]] bool isSubscribed() const { return m_isSubscribed.load(); }
    /// When the frame was handed to the socket's library is kept in `sent`.
    void send(const std::string& frame, std::atomic<std::int64_t>& sent)
    {
        QMetaObject::invokeMethod(
            m_loop,
            [this, frame = QString::fromStdString(frame), &sent] {
                if (m_client == nullptr) return;
                sent.store(Steady::now().time_since_epoch().count());
                m_client->sendTextMessage(frame);
                m_client->flush();
            },
            Qt::QueuedConnection);
    }

private:
    void run(std::promise<void>& ready)
    {
        QEventLoop loop;
        QWebSocketServer sockets(QStringLiteral("bench"), QWebSocketServer::NonSecureMode);
        QTcpServer rest;
        expects(sockets.listen(QHostAddress::LocalHost) && rest.listen(QHostAddress::LocalHost),
                "the loopback interface has free ports");
        QObject::connect(&sockets, &QWebSocketServer::newConnection, &loop, [&] {
            m_client = sockets.nextPendingConnection();
            QObject::connect(m_client, &QWebSocket::textMessageReceived, &loop, [this](const QString& text) {
                const auto at = text.indexOf(QLatin1String("\"id\":"));
                if (at < 0) return;
                QString id = text.mid(at + 5);
                id.truncate(id.indexOf(QLatin1Char('}')));
                m_client->sendTextMessage(QStringLiteral("{\"result\":null,\"id\":%1}").arg(id));
                m_isSubscribed.store(true);
            });
        });
        QObject::connect(&rest, &QTcpServer::newConnection, &loop, [&] {
            QTcpSocket* socket = rest.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().contains("\r\n\r\n")) return;
                const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::system_clock::now().time_since_epoch());
                const QByteArray body = "{\"serverTime\":" + QByteArray::number(qlonglong{now.count()}) + "}";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
        m_socketPort = sockets.serverPort();
        m_restPort = rest.serverPort();
        m_loop = &loop;
        ready.set_value();
        loop.exec();
        m_client = nullptr;
    }

    std::thread m_thread;
    QEventLoop* m_loop = nullptr;
    QWebSocket* m_client = nullptr; // the server's child
    std::atomic<bool> m_isSubscribed{false};
    quint16 m_socketPort = 0, m_restPort = 0;
};

market::Instrument feedInstrument()
{
    market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "binance");
    instrument.id = InstrumentId{1};
    instrument.barSource = market::BarSource::Trades;
    return instrument;
}

/// A session that scores each minute, made of trades.
class MinuteDecider final {
public:
    MinuteDecider()
    {
        session::SessionStart start;
        start.initialCash = Cash{100'000 * pow10(Cash::kScale)};
        start.decisionVersion = session::Session::kDecisionVersion;
        start.settings = {{"scoring.signal_timeframes", "1m"}, {"scoring.timeframes", "1m,5m,15m"}};
        m_session.apply({1, at(0), 0, std::make_shared<const session::SessionStart>(std::move(start))}, m_effects);
        m_session.apply({2, at(0), 0, std::make_shared<const market::Instrument>(feedInstrument())}, m_effects);
        for (int i = 0; i < 600; ++i) {
            market::Trade trade;
            trade.price = Price{(6'000'000 + i % 97) * 1'000'000};
            (void)decide(trade);
        }
    }
    /// The trade as the first of the next minute: the bar before closes and is scored. How many effects followed.
    std::size_t decide(market::Trade trade)
    {
        trade.instrument = 1;
        trade.time = at(++m_minutes);
        m_effects.clear();
        m_session.apply({m_session.lastSeq() + 1, 1, std::span<const market::Trade>(&trade, 1)}, m_effects);
        return m_effects.all().size();
    }

private:
    static Time at(std::int64_t minute) { return Time::fromSeconds(kFirstMinute + 60 * minute); }

    session::Session m_session;
    session::Effects m_effects;
    std::int64_t m_minutes = 0;
};

/// One thread rings, the other wakes up: how long that took, in µs, each time.
std::vector<double> wakeTimes(std::size_t count)
{
    std::mutex mutex;
    std::condition_variable bell;
    std::atomic<std::int64_t> rung{0};
    std::size_t turn = 0;
    std::size_t answered = 0;
    std::vector<double> out;
    std::thread sleeper([&] {
        for (std::size_t i = 1; i <= count; ++i) {
            std::unique_lock lock(mutex);
            bell.wait(lock, [&] { return turn >= i; });
            out.push_back(static_cast<double>(Steady::now().time_since_epoch().count() - rung.load()) / 1e3);
            answered = i;
        }
    });
    for (std::size_t i = 1; i <= count; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // it sleeps deeply
        {
            const std::lock_guard lock(mutex);
            turn = i;
            rung.store(Steady::now().time_since_epoch().count());
        }
        bell.notify_one();
        for (bool isDone = false; !isDone;) {
            std::this_thread::yield();
            const std::lock_guard lock(mutex);
            isDone = answered == i;
        }
    }
    sleeper.join();
    return out;
}

Result<std::vector<Row>> measureSocket(const std::vector<RowPlan>& plans, const Environment& environment)
{
    if (QCoreApplication::instance() == nullptr) {
        std::vector<Row> out;
        for (const RowPlan& plan : plans)
            out.push_back(skipped(plan, "needs a program with an event loop"));
        return out;
    }
    TinyVenue venue;
    feeds::FeedQueue queue;
    feeds::FeedPlan plan;
    plan.socketBase = "ws://127.0.0.1:" + std::to_string(venue.socketPort());
    plan.connectId = "0190c9a5-0000-7000-8000-000000000001";
    plan.connection = feeds::connectionSettingsOf(feeds::Venue::Binance);
    plan.rest = feeds::restSettingsOf(feeds::Venue::Binance);
    feeds::FeedWish wish;
    wish.instrument = std::make_shared<const market::Instrument>(feedInstrument());
    wish.calendar = market::findCalendar("24-7");
    wish.quotes = wish.book = false;
    plan.wishes.push_back(wish);
    feeds::FeedThread feed(
        [plan](feeds::FeedSink& sink, Time now) {
            return std::make_unique<feeds::VenueFeed>(feeds::makeProtocol(feeds::Venue::Binance), plan, sink, now);
        },
        "http://127.0.0.1:" + std::to_string(venue.restPort()), queue);
    const auto patience = Steady::now() + std::chrono::seconds(20);
    while (!venue.isSubscribed() || !feed.status().isLive) {
        if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
        if (Steady::now() > patience) {
            std::vector<Row> out;
            for (const RowPlan& row : plans)
                out.push_back(skipped(row, "the feed did not connect to the loopback interface"));
            return out;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    MinuteDecider decider;
    host::FeedStream stream(queue, std::chrono::seconds(10), std::nullopt);
    stream.begin(Time::fromSeconds(kFirstMinute));
    std::atomic<std::int64_t> sent{0};
    std::uint64_t id = 1000;
    session::Sequencer::Item item;
    const auto round = [&]() -> Result<std::vector<double>> {
        std::vector<double> out;
        while (out.size() < kSocketSamples / kRounds) {
            if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            ++id;
            venue.send(binanceTrade(id, 1'791'201'602'000 + static_cast<std::int64_t>(id) * 37,
                                    6'000'000 + static_cast<std::int64_t>(id % 97)),
                       sent);
            for (bool isDone = false; !isDone;) {
                const auto more = stream.next(item);
                if (!more || !*more) return fail(ErrorCode::Io, "the feed ended");
                const auto* trades =
                    item.isSpan ? std::get_if<std::span<const market::Trade>>(&item.span.records) : nullptr;
                if (trades == nullptr || trades->empty()) continue;
                const std::size_t effects = decider.decide(trades->back());
                const auto now = Steady::now().time_since_epoch().count();
                expects(effects > 0, "a minute that closes is decided on");
                out.push_back(static_cast<double>(now - sent.load()) / 1e3);
                isDone = true;
            }
        }
        return out;
    };
    std::vector<double> tails;
    const auto samples = interleave(
        environment,
        [&]() -> Result<double> {
            auto times = round();
            if (!times) return tl::unexpected(times.error());
            tails.push_back(quantile(*times, 0.99));
            return quantile(*std::move(times), 0.5);
        },
        [&] { return quantile(wakeTimes(kSocketSamples / kRounds), 0.5); });
    if (!samples) return tl::unexpected(samples.error());
    Samples p99 = *samples;
    tails.erase(tails.begin()); // the round that warms up
    p99.ours = tails;
    return std::vector{judge(plans[0], *samples), judge(plans[1], p99)};
}

/// Frames of text as they come, until their records are on the disk.
Result<std::vector<Row>> measureIngest(const std::vector<RowPlan>& plans, const Environment& environment)
{
    std::vector<std::string> frames;
    for (std::uint64_t i = 0; i < 10'000; ++i)
        frames.push_back(binanceTrade(1000 + i, 1'791'201'602'000 + static_cast<std::int64_t>(i) * 37,
                                      6'400'000 + static_cast<std::int64_t>(i % 997)));
    const auto protocol = feeds::makeProtocol(feeds::Venue::Binance);
    feeds::SymbolTable symbols;
    symbols.add("BTCUSDT", feedInstrument());
    const std::filesystem::path folder = std::filesystem::path(environment.folder);
    const std::uint64_t bytes = kIngested * sizeof(market::Trade);
    const auto ours = [&]() -> Result<double> {
        std::filesystem::remove_all(folder / "ingest");
        auto workspace = storage::Workspace::open(storage::WorkspaceLocation::directory(folder / "ingest"), "bench",
                                                  Time::fromSeconds(kFirstMinute));
        if (!workspace) return tl::unexpected(workspace.error());
        auto writer = journal::JournalWriter::open(*workspace);
        if (!writer) return tl::unexpected(writer.error());
        journal::SessionInfo info;
        info.sessionId = "ingest";
        info.sources = "[]";
        if (auto done = (*writer)->beginSession(info); !done) return tl::unexpected(done.error());
        session::Session engine;
        session::Effects effects;
        session::SessionStart start;
        start.initialCash = Cash{100'000 * pow10(Cash::kScale)};
        start.decisionVersion = session::Session::kDecisionVersion;
        start.settings = {{"scoring.enabled", "false"}};
        const Time begun = Time::fromSeconds(1'791'201'600);
        auto batch = (*writer)->takeBatch();
        const auto give = [&](const session::Event& event) {
            engine.apply(event, effects);
            batch->add(event);
        };
        give({1, begun, 0, std::make_shared<const session::SessionStart>(std::move(start))});
        give({2, begun, 0, std::make_shared<const market::Instrument>(feedInstrument())});
        feeds::DecodedFrame decoded;
        std::vector<market::Trade> trades;
        Result<void> done;
        const double seconds = secondsOf([&] {
            for (std::size_t i = 0; i < kIngested && done; i += kFramesPerBatch) {
                trades.clear();
                for (std::size_t k = i; k < std::min(kIngested, i + kFramesPerBatch); ++k) {
                    const auto read = protocol->decode(frames[k % frames.size()], symbols, begun, decoded);
                    expects(read && decoded.trades.size() == 1, "every measured frame is decoded");
                    trades.push_back(decoded.trades.front().record);
                    trades.back().time = begun + std::chrono::microseconds(k); // of receipt
                }
                effects.clear();
                const session::MarketSpan span{engine.lastSeq() + 1, 1, std::span<const market::Trade>(trades)};
                engine.apply(span, effects);
                batch->add(span);
                batch->mark(engine.digests().all);
                done = (*writer)->append(std::move(batch));
                batch = (*writer)->takeBatch();
            }
            if (done) done = (*writer)->flush();
        });
        if (!done) return tl::unexpected(done.error());
        if (auto closed = (*writer)->close(); !closed) return tl::unexpected(closed.error());
        return static_cast<double>(kIngested) / seconds / 1e3;
    };
    const auto reference = [&] {
        const std::filesystem::path file = folder / "raw.ingest";
        const double seconds = rawTapeSeconds(file, bytes);
        std::filesystem::remove(file);
        return static_cast<double>(kIngested) / seconds / 1e3;
    };
    const auto samples = interleave(environment, ours, reference);
    std::filesystem::remove_all(folder / "ingest");
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples), judge(plans[1], *samples)};
}

} // namespace

std::vector<Benchmark> feedBenchmarks()
{
    return {
        {{{"G3b socket to decision, median, against a thread's wake", "us", Better::Lower, Goal::atMost(2.0)},
          {"G3b socket to decision, 99th percentile", "us", Better::Lower, Goal::oursAtMost(100.0, "at most 100 us")}},
         measureSocket},
        {{{"G4 frames of text to the disk, against write and fdatasync", "k records/s", Better::Higher,
           Goal::atLeast(0.7)},
          {"G4 frames of text to the disk", "k records/s", Better::Higher,
           Goal::oursAtLeast(500.0, "at least 500 k/s")}},
         measureIngest}};
}

} // namespace sextant::bench
