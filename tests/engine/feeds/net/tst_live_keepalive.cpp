#include <QFile>
#include <QTest>

#include "tests/engine/feeds/net/live_session.h"
#include "tests/slowness.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using mock::DialectName;

/// What keeps connections alive and what ends them on purpose, over real sockets: pings in each venue's own words,
/// notices before a planned end, the age of a token. And that many hours of it cost no memory.
class TestLiveKeepalive final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesConnectionsAsPlanned_data();
    void changesConnectionsAsPlanned();
    void pingsThroughASilence_data();
    void pingsThroughASilence();
    void memoryStaysFlat();
};

namespace {

constexpr double kSpeed = 30.0 / test::kSlowness;

mock::MockVenueOptions optionsAt(double speed)
{
    mock::MockVenueOptions options;
    options.speed = options.keepAliveSpeed = speed;
    return options;
}

/// Until the tape is over; whether it came to that.
bool play(mock::MockVenue& server, test::LiveSession& session, int ms = 30'000)
{
    const bool isOver = test::runUntil(
        [&] {
            session.drain();
            return server.hasEnded();
        },
        ms);
    (void)test::runUntil(
        [&] {
            session.drain();
            return false;
        },
        200);
    return isOver;
}

/// Bytes of this process that belong to no file.
std::int64_t anonymousBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("RssAnon:")) return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

} // namespace

void TestLiveKeepalive::changesConnectionsAsPlanned_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<bool>("isAnnounced");
    QTest::addColumn<int>("lines");
    QTest::newRow("Binance says serverShutdown") << int(Venue::Binance) << true << 1;
    QTest::newRow("OKX says 64008") << int(Venue::Okx) << true << 2;
    QTest::newRow("a token of KuCoin grows old") << int(Venue::Kucoin) << false << 1;
}

/// The next connection stands before the old one goes: nothing is missing, and nothing comes twice.
void TestLiveKeepalive::changesConnectionsAsPlanned()
{
    QFETCH(int, venue);
    QFETCH(bool, isAnnounced);
    QFETCH(int, lines);
    const auto which = static_cast<Venue>(venue);
    const auto server = test::livelyVenue(mock::dialectFromString(toString(which)).value(), 120, optionsAt(kSpeed));
    test::LiveWish wish;
    wish.speed = kSpeed;
    wish.change = [isAnnounced](FeedPlan& plan) {
        plan.connection.stepWithin = 60s; // a busy machine
        if (!isAnnounced) plan.connection.oldAfter = 40s;
    };
    test::LiveSession session(which, server->urls(), "BTC-USDT", wish);
    if (isAnnounced) {
        const auto done =
            test::httpPost(test::webUrl(*server, "/_mock/script"), R"({"steps":[{"after_ms":50000,"do":"announce"}]})");
        QCOMPARE(done.status, 200);
    }
    QVERIFY(play(*server, session));
    const FeedStatus status = session.status();
    QVERIFY2(status.replaced >= static_cast<std::uint64_t>(lines), qPrintable(QString::number(status.replaced)));
    // The end of the tape may find one of them in the middle of another change.
    const auto standing = static_cast<int>(status.lines.size());
    QVERIFY2(standing >= lines && standing <= 2 * lines, qPrintable(QString::number(standing)));
    QCOMPARE(status.drops[static_cast<std::size_t>(DropReason::Lost)], std::uint64_t{0});
    const auto& one = status.instruments.at(0);
    QVERIFY2(one.trades.missing == 0 && one.trades.gaps == 0 && one.bars.given >= 2,
             qPrintable(QString("%1 missing, %2 gaps").arg(one.trades.missing).arg(one.trades.gaps)));
    const auto truth = test::truthOf(*server, which == Venue::Binance ? "BTCUSDT" : "BTC-USDT");
    QVERIFY(session.isBook(truth, 50));
    const auto trades = truth.value(QLatin1String("trades")).toObject();
    const auto count =
        trades.value(QLatin1String("last_id")).toInteger() - trades.value(QLatin1String("first_id")).toInteger() + 1;
    QVERIFY2(one.trades.released + 5 >= static_cast<std::uint64_t>(count) &&
                 one.trades.released <= static_cast<std::uint64_t>(count),
             qPrintable(QString("%1 of %2").arg(one.trades.released).arg(count)));
}

void TestLiveKeepalive::pingsThroughASilence_data()
{
    QTest::addColumn<int>("venue");
    QTest::newRow("KuCoin: a frame of the venue's own") << int(Venue::Kucoin);
    QTest::newRow("OKX: the text ping") << int(Venue::Okx);
    QTest::newRow("Bybit: op ping") << int(Venue::Bybit);
    QTest::newRow("Binance: the socket's own") << int(Venue::Binance);
}

/// Nothing happens for two minutes, which is longer than any of these venues keeps a connection that does not ping.
void TestLiveKeepalive::pingsThroughASilence()
{
    QFETCH(int, venue);
    const auto which = static_cast<Venue>(venue);
    const auto server =
        test::livelyVenue(mock::dialectFromString(toString(which)).value(), 170, optionsAt(kSpeed), {{30, 150}});
    test::LiveWish wish;
    wish.speed = kSpeed;
    test::LiveSession session(which, server->urls(), "BTC-USDT", wish);
    QVERIFY(play(*server, session));
    const FeedStatus status = session.status();
    const auto& drops = status.drops;
    QVERIFY2(status.reconnects == 0, qPrintable(QString("lost %1, silent %2, no pong %3, no answer %4: %5")
                                                    .arg(drops[static_cast<std::size_t>(DropReason::Lost)])
                                                    .arg(drops[static_cast<std::size_t>(DropReason::Silent)])
                                                    .arg(drops[static_cast<std::size_t>(DropReason::NoPong)])
                                                    .arg(drops[static_cast<std::size_t>(DropReason::NoAnswer)])
                                                    .arg(status.lines.at(0).words.c_str())));
    QVERIFY(status.instruments.at(0).trades.missing == 0);
    QVERIFY2(status.skew.has_value(), "the venue's clock was asked for");
}

/// Half an hour of the venue's with a cut every twenty seconds, and some of everything else.
void TestLiveKeepalive::memoryStaysFlat()
{
    if (!qEnvironmentVariableIsSet("SEXTANT_NIGHTLY")) QSKIP("takes a minute: SEXTANT_NIGHTLY is not set");
    if (test::kSlowness > 1) QSKIP("a sanitizer keeps what is freed");
    mock::MockVenueOptions options = optionsAt(60.0);
    options.faults = mock::parseFaults("disconnect:20s,gap:1%,dup:5%,reorder:100ms,garbage:5s,429:5").value();
    std::vector<std::unique_ptr<mock::MockVenue>> servers;
    std::vector<std::unique_ptr<test::LiveSession>> sessions;
    for (const Venue venue : {Venue::Binance, Venue::Okx, Venue::CoinbaseAdvanced}) {
        const auto dialect = mock::dialectFromString(toString(venue)).value();
        servers.push_back(test::livelyVenue(dialect, 1800, options));
        sessions.push_back(
            std::make_unique<test::LiveSession>(venue, servers.back()->urls(), test::livelySymbol(dialect)));
    }
    std::int64_t warm = 0;
    const bool isOver = test::runUntil(
        [&] {
            for (const auto& session : sessions) {
                session->drain();
                feeds::RecordingSink& sink = session->sink; // nobody keeps anything
                sink.trades.clear();
                sink.tradeProvenance.clear();
                sink.quotes.clear();
                sink.bars.clear();
                sink.states.clear();
            }
            if (warm == 0 && servers[0]->now() > Time::fromSeconds(test::kTapeStart + 600)) warm = anonymousBytes();
            return std::all_of(servers.begin(), servers.end(), [](const auto& server) { return server->hasEnded(); });
        },
        120'000);
    const std::int64_t end = anonymousBytes();
    QVERIFY(isOver && warm > 0);
    for (const auto& session : sessions) {
        // Every cut costs a wait that grows while they come so often.
        const auto reconnects = session->status().reconnects;
        QVERIFY2(reconnects >= 20, qPrintable(QString::number(reconnects)));
    }
    qInfo("%lld KiB when warm, %lld KiB at the end", static_cast<long long>(warm / 1024),
          static_cast<long long>(end / 1024));
    // The venues keep what they said in this process too: some thousand trades and thirty bars each.
    QVERIFY2(end - warm < 12LL << 20, qPrintable(QString::number((end - warm) >> 10)));
}

SEXTANT_TEST(TestLiveKeepalive)
#include "tst_live_keepalive.moc"
