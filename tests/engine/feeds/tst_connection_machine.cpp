#include <QTest>

#include <cstdlib>
#include <map>

#include <algorithm>
#include <deque>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/connection/connection_machine.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using Action = ConnectionMachine::Action;

class TestConnectionMachine final : public QObject {
    Q_OBJECT
private slots:
    void greetsSignsAndSubscribes();
    void takesTheEndpointOfTheHandshake();
    void waitsAsTheVenueSays();
    void pingsAndMissesThePong();
    void noticesSilence();
    void givesUpAStepThatTakesTooLong();
    void waitsGrowUntilItIsHealthy();
    void wantsASuccessorBeforeItsEnd();
    void pacesWhatItSends();
    void changesWhatItListensTo();
    void afterTheEndItIsSilent();
    void comesBackWhateverHappens();
    void renewalsDoNotGather();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

/// A venue in which everything that a venue may want is a switch.
class MadeUpVenue final : public VenueProtocol {
public:
    VenueTraits itsTraits;
    bool hasHandshake = false;
    bool signsIn = false;

    Venue venue() const override { return Venue::Kucoin; }
    const VenueTraits& traits() const override { return itsTraits; }
    std::string venueSymbol(std::string_view canonical) const override { return std::string(canonical); }
    bool hasTimeframe(market::Timeframe) const override { return true; }
    Result<void> decode(std::string_view, const SymbolTable&, Time, DecodedFrame&) override { return {}; }
    std::vector<std::string> subscribeFrames(std::span<const Subscription> wanted, std::uint64_t& nextId) const override
    {
        std::vector<std::string> out;
        for (const auto& one : wanted)
            out.push_back("+" + std::string(one.symbol) + "#" + std::to_string(nextId++));
        return out;
    }
    std::vector<std::string> unsubscribeFrames(std::span<const Subscription> wanted,
                                               std::uint64_t& nextId) const override
    {
        std::vector<std::string> out;
        for (const auto& one : wanted)
            out.push_back("-" + std::string(one.symbol) + "#" + std::to_string(nextId++));
        return out;
    }
    std::optional<std::string> pingFrame(std::uint64_t) const override { return "ping"; }
    std::optional<std::string> authFrame(const Credentials& who) const override
    {
        return signsIn ? std::optional("auth " + who.key) : std::nullopt;
    }
    std::string socketUrl(std::string_view base, std::span<const Subscription>) const override
    {
        return std::string(base) + "/ws";
    }
    std::optional<HttpRequest> handshakeRequest() const override
    {
        return hasHandshake ? std::optional(HttpRequest{}) : std::nullopt;
    }
    Result<SocketEndpoint> parseHandshake(const HttpReply& reply, std::string_view id) override
    {
        if (reply.body.empty()) return fail(ErrorCode::InvalidInput, "token: missing");
        return SocketEndpoint{reply.body + "?id=" + std::string(id), 18s, 10s};
    }
    ReplyVerdict judge(const HttpReply& reply) const override
    {
        ReplyVerdict verdict;
        if (reply.status == 429) {
            verdict.kind = ReplyVerdict::Kind::RateLimited;
            verdict.wait = 40s;
            verdict.words = "slow down";
        }
        if (reply.status >= 500 || reply.status == 0) verdict.kind = ReplyVerdict::Kind::Unavailable;
        return verdict;
    }
    HttpRequest barsRequest(const FeedSymbol&, const BarQuery&) const override { return {}; }
    Result<BarPage> parseBars(const HttpReply&, const FeedSymbol&, const BarQuery&) override { return BarPage{}; }
    std::optional<HttpRequest> bookRequest(const FeedSymbol&) const override { return std::nullopt; }
    Result<void> parseBook(const HttpReply&, const FeedSymbol&, Time, DecodedFrame&) override { return {}; }
    std::optional<HttpRequest> tradesRequest(const FeedSymbol&, TradeId) const override { return std::nullopt; }
    Result<std::vector<DecodedTrade>> parseTrades(const HttpReply&, const FeedSymbol&) override
    {
        return std::vector<DecodedTrade>{};
    }
    HttpRequest instrumentsRequest(std::string_view, std::string_view) const override { return {}; }
    Result<InstrumentPage> parseInstruments(const HttpReply&) override { return InstrumentPage{}; }
    std::optional<HttpRequest> timeRequest() const override { return std::nullopt; }
    Result<Time> parseTime(const HttpReply&) override { return Time{}; }
};

ConnectionMachine make(MadeUpVenue& venue, const ConnectionSettings& settings = {}, std::uint64_t seed = 1)
{
    return ConnectionMachine(venue, settings, "wss://made.up", {"me", "secret", ""}, seed);
}

std::vector<Subscription> symbols(std::initializer_list<std::string_view> names)
{
    std::vector<Subscription> out;
    for (const auto name : names)
        out.push_back({Channel::Trades, name, {}});
    return out;
}

QString words(const std::vector<Action>& actions)
{
    QStringList out;
    for (const auto& action : actions)
        switch (action.kind) {
        case Action::Kind::Handshake:
            out << QStringLiteral("handshake");
            break;
        case Action::Kind::Open:
            out << QStringLiteral("open ") + QString::fromStdString(action.text);
            break;
        case Action::Kind::Send:
            out << QString::fromStdString(action.text);
            break;
        case Action::Kind::Close:
            out << QStringLiteral("close");
            break;
        }
    return out.join(QStringLiteral(" | "));
}

Control control(Control::Kind kind)
{
    Control out;
    out.kind = kind;
    return out;
}

void toLive(ConnectionMachine& machine, Time now)
{
    machine.start(now);
    machine.onOpened(now);
    machine.onFrame(control(Control::Kind::Subscribed), false, now);
    (void)machine.takeActions();
}

bool is(const ConnectionMachine& machine, ConnectionState state) { return machine.state() == state; }

} // namespace

void TestConnectionMachine::greetsSignsAndSubscribes()
{
    MadeUpVenue venue;
    venue.itsTraits.waitsForWelcome = true;
    venue.signsIn = true;
    ConnectionMachine machine = make(venue);
    machine.want(symbols({"A", "B"}), kStart);
    machine.start(kStart);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("open wss://made.up/ws"));
    machine.onOpened(kStart);
    QVERIFY(is(machine, ConnectionState::Greeting) && machine.takeActions().empty());
    machine.onFrame(control(Control::Kind::Welcome), false, kStart);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("auth me"));
    machine.onFrame(control(Control::Kind::Authenticated), false, kStart);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("+A#1 | +B#2"));
    QVERIFY(is(machine, ConnectionState::Subscribing));
    machine.onFrame(control(Control::Kind::None), true, kStart + 1s);
    QVERIFY(machine.isLive() && machine.opened() == 1);
    const auto changes = machine.takeChanges();
    QCOMPARE(changes.size(), std::size_t{5});
    QVERIFY(machine.lastHeard() == kStart + 1s);
}

void TestConnectionMachine::takesTheEndpointOfTheHandshake()
{
    MadeUpVenue venue;
    venue.hasHandshake = true;
    ConnectionMachine machine = make(venue);
    machine.start(kStart);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("handshake"));
    machine.onHandshake({200, {}, "wss://there"}, "abc", kStart);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("open wss://there?id=abc"));
    machine.onOpened(kStart);
    QVERIFY(machine.nextDue() <= kStart + 18s);
    // An endpoint is never used twice.
    machine.onClosed("gone", kStart + 1s);
    (void)machine.takeActions();
    machine.tick(machine.nextDue());
    QCOMPARE(words(machine.takeActions()), QStringLiteral("handshake"));
    machine.onHandshake({200, {}, ""}, "abc", kStart + 2s);
    QVERIFY(is(machine, ConnectionState::Waiting) && machine.drops(DropReason::Refused) == 1);
    QVERIFY(machine.lastWords() == "token: missing");
}

void TestConnectionMachine::waitsAsTheVenueSays()
{
    MadeUpVenue venue;
    venue.hasHandshake = true;
    ConnectionMachine machine = make(venue);
    machine.start(kStart);
    machine.onHandshake({429, {}, ""}, "x", kStart);
    QVERIFY(machine.nextDue() == kStart + 40s && machine.lastWords() == "slow down");
}

void TestConnectionMachine::pingsAndMissesThePong()
{
    MadeUpVenue venue;
    ConnectionSettings settings;
    settings.pingEvery = 20s;
    settings.pongWithin = 10s;
    ConnectionMachine machine = make(venue, settings);
    toLive(machine, kStart);
    machine.tick(kStart + 20s);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("ping"));
    machine.onFrame(control(Control::Kind::Pong), false, kStart + 21s);
    machine.tick(kStart + 35s);
    QVERIFY(machine.isLive());
    machine.tick(kStart + 40s);
    machine.onFrame(control(Control::Kind::None), true, kStart + 45s); // data are no pong
    machine.tick(kStart + 50s);
    QVERIFY(is(machine, ConnectionState::Waiting) && machine.drops(DropReason::NoPong) == 1);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("ping | close"));
}

void TestConnectionMachine::noticesSilence()
{
    MadeUpVenue venue;
    ConnectionMachine machine = make(venue);
    toLive(machine, kStart);
    machine.onPing(kStart + 59s);
    machine.tick(kStart + 118s);
    QVERIFY(machine.isLive());
    machine.tick(kStart + 119s);
    QVERIFY(is(machine, ConnectionState::Waiting) && machine.drops(DropReason::Silent) == 1);
}

void TestConnectionMachine::givesUpAStepThatTakesTooLong()
{
    MadeUpVenue venue;
    venue.itsTraits.waitsForWelcome = true;
    ConnectionMachine machine = make(venue);
    machine.start(kStart);
    machine.tick(kStart + 10s);
    QVERIFY(is(machine, ConnectionState::Waiting) && machine.drops(DropReason::Refused) == 1);
    Time now = machine.nextDue();
    machine.tick(now);
    machine.onOpened(now);
    machine.tick(now + 10s);
    QVERIFY(is(machine, ConnectionState::Waiting) && machine.drops(DropReason::NoAnswer) == 1);
}

void TestConnectionMachine::waitsGrowUntilItIsHealthy()
{
    MadeUpVenue venue;
    Duration longest{0};
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        ConnectionMachine machine = make(venue, {}, seed);
        machine.start(kStart);
        Time now = kStart;
        for (int i = 0; i < 12; ++i) {
            machine.onClosed("refused", now);
            const Duration wait = machine.nextDue() - now;
            const Duration bound = std::min<Duration>(60s, (1s) * (1 << std::min(i, 10)));
            QVERIFY(wait >= Duration{0} && wait <= bound);
            longest = std::max(longest, wait);
            now = machine.nextDue();
            machine.tick(now);
            QVERIFY(is(machine, ConnectionState::Opening));
        }
        machine.onOpened(now);
        machine.onFrame(control(Control::Kind::None), false, now);
        machine.onFrame(control(Control::Kind::Subscribed), false, now);
        machine.onPing(now + 30s);
        machine.tick(now + 60s);
        QCOMPARE(machine.attempt(), 0);
        machine.onClosed("lost", now + 61s);
        QVERIFY(machine.nextDue() - (now + 61s) <= Duration(1s)); // the count begins anew
    }
    QVERIFY(longest > Duration(30s));
}

void TestConnectionMachine::wantsASuccessorBeforeItsEnd()
{
    MadeUpVenue venue;
    ConnectionSettings settings;
    settings.oldAfter = 1h;
    settings.silentAfter = 24h;
    ConnectionMachine machine = make(venue, settings);
    toLive(machine, kStart);
    machine.tick(kStart + 59min);
    QVERIFY(!machine.wantsSuccessor());
    machine.tick(kStart + 1h);
    QVERIFY(machine.wantsSuccessor() && machine.isLive());
    ConnectionMachine told = make(venue, settings);
    toLive(told, kStart);
    told.onFrame(control(Control::Kind::ClosingSoon), false, kStart + 1s);
    QVERIFY(told.wantsSuccessor() && told.isLive());
    told.onClosed("bye", kStart + 2s);
    QVERIFY(!told.wantsSuccessor());
}

void TestConnectionMachine::pacesWhatItSends()
{
    MadeUpVenue venue;
    ConnectionSettings settings;
    settings.framesPerWindow = 2;
    settings.frameWindow = 1s;
    settings.stepWithin = 3s;
    ConnectionMachine machine = make(venue, settings);
    machine.want(symbols({"A", "B", "C", "D", "E"}), kStart);
    machine.start(kStart);
    machine.onOpened(kStart);
    (void)machine.takeChanges();
    std::size_t sent = 0;
    std::deque<Time> times;
    for (Time now = kStart; now < kStart + 5s; now = now + 50ms) {
        machine.tick(now);
        for (const auto& action : machine.takeActions())
            if (action.kind == Action::Kind::Send) {
                ++sent;
                times.push_back(now);
            }
    }
    QVERIFY2(sent >= 5, "all of them in the end");
    for (std::size_t i = 2; i < times.size(); ++i)
        QVERIFY(times[i] - times[i - 2] >= Duration(1s));
}

void TestConnectionMachine::changesWhatItListensTo()
{
    MadeUpVenue venue;
    ConnectionMachine machine = make(venue);
    machine.want(symbols({"A", "B"}), kStart);
    toLive(machine, kStart);
    machine.want(symbols({"B", "C"}), kStart + 1s);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("-A#3 | +C#4"));
    const auto one = symbols({"C"});
    machine.renew(one[0], kStart + 1s);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("-C#5 | +C#6"));
    machine.renew(symbols({"A"})[0], kStart + 1s);
    QVERIFY(machine.takeActions().empty());
}

void TestConnectionMachine::afterTheEndItIsSilent()
{
    MadeUpVenue venue;
    ConnectionMachine machine = make(venue);
    toLive(machine, kStart);
    machine.stop(kStart + 1s);
    QCOMPARE(words(machine.takeActions()), QStringLiteral("close"));
    machine.onFrame(control(Control::Kind::None), true, kStart + 1s);
    machine.onClosed("bye", kStart + 1s);
    machine.tick(kStart + 1h);
    QVERIFY(is(machine, ConnectionState::Idle) && machine.takeActions().empty() && machine.nextDue() == Time::max());
}

void TestConnectionMachine::comesBackWhateverHappens()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        RandomStream draws(seed, RandomPurpose::Test, 4);
        MadeUpVenue venue;
        venue.hasHandshake = draws.nextBelow(2) == 0;
        venue.signsIn = draws.nextBelow(2) == 0;
        venue.itsTraits.waitsForWelcome = draws.nextBelow(2) == 0;
        ConnectionSettings settings;
        settings.pingEvery = draws.nextBelow(2) == 0 ? Duration(20s) : Duration(0);
        settings.pongWithin = 10s;
        settings.attemptsPerWindow = 3;
        settings.attemptWindow = 10s;
        ConnectionMachine machine = make(venue, settings, seed);
        machine.want(symbols({"A"}), kStart);
        machine.start(kStart);
        bool isSocketOpen = false;
        std::vector<Time> opened;
        Time now = kStart;
        const auto carryOut = [&](bool isKind) {
            for (const auto& action : machine.takeActions()) {
                switch (action.kind) {
                case Action::Kind::Handshake:
                    if (isKind || draws.nextBelow(2) == 0)
                        machine.onHandshake({200, {}, "wss://x"}, "id", now);
                    else
                        machine.onHandshake({static_cast<int>(draws.nextBelow(2)) * 503, {}, {}}, "id", now);
                    break;
                case Action::Kind::Open:
                    QVERIFY2(!isSocketOpen, "one socket at a time");
                    isSocketOpen = true;
                    opened.push_back(now);
                    break;
                case Action::Kind::Send:
                    QVERIFY2(isSocketOpen, "nothing is sent to a closed socket");
                    break;
                case Action::Kind::Close:
                    isSocketOpen = false;
                    break;
                }
            }
        };
        const auto step = [&](bool isKind) {
            carryOut(isKind);
            carryOut(isKind); // what the handshake led to
            if (isSocketOpen && is(machine, ConnectionState::Opening)) machine.onOpened(now);
            const auto luck = isKind ? 9 : draws.nextBelow(12);
            if (is(machine, ConnectionState::Greeting) && luck > 3)
                machine.onFrame(control(Control::Kind::Welcome), false, now);
            if (is(machine, ConnectionState::Authenticating) && luck > 3)
                machine.onFrame(control(Control::Kind::Authenticated), false, now);
            if (is(machine, ConnectionState::Subscribing) && luck > 3) machine.onFrame({}, true, now);
            if (machine.isLive() && luck > 4) machine.onFrame(control(Control::Kind::Pong), true, now);
            if (luck == 0) machine.onClosed("lost", now);
            if (luck == 1) {
                Control error = control(Control::Kind::Error);
                error.isTokenExpired = draws.nextBelow(2) == 0;
                error.isFatal = true;
                machine.onFrame(error, false, now);
            }
            carryOut(isKind);
            if (!isSocketOpen)
                QVERIFY(machine.state() < ConnectionState::Opening || is(machine, ConnectionState::Opening));
            now = now + 1s;
            machine.tick(now);
        };
        for (int i = 0; i < 300; ++i)
            step(false);
        for (int i = 0; i < 130; ++i) // the venue is well again
            step(true);
        QVERIFY2(machine.isLive(), qPrintable(QString::number(seed)));
        for (std::size_t i = 3; i < opened.size(); ++i)
            QVERIFY(opened[i] - opened[i - 3] >= Duration(10s));
    }
}

void TestConnectionMachine::renewalsDoNotGather()
{
    // A venue that allows few frames an hour, and books that do not begin: what is asked for again and again is sent
    // once for each turn that there is, and the others come to theirs.
    MadeUpVenue venue;
    ConnectionSettings settings;
    settings.framesPerWindow = 10;
    settings.frameWindow = 1h;
    settings.silentAfter = 24h;
    ConnectionMachine machine = make(venue, settings);
    const std::vector<Subscription> wanted{{Channel::Book, "A", market::Timeframe::M1},
                                           {Channel::Book, "B", market::Timeframe::M1}};
    Time now = Time::fromSeconds(1'700'000'000);
    machine.want(wanted, now);
    machine.start(now);
    machine.onOpened(now);
    Control subscribed;
    subscribed.kind = Control::Kind::Subscribed;
    machine.onFrame(subscribed, false, now);
    std::map<char, int> renewed;
    int sent = 0;
    for (int second = 0; second < 4 * 3600; ++second) {
        now = now + 1s;
        for (const Subscription& one : wanted)
            machine.renew(one, now);
        machine.tick(now);
        for (const auto& action : machine.takeActions())
            if (action.kind == ConnectionMachine::Action::Kind::Send && action.text[0] != 'p') {
                ++sent;
                if (action.text[0] == '+') ++renewed[action.text[1]];
            }
        QVERIFY(machine.nextDue() > now);
    }
    QVERIFY2(sent >= 40 && sent <= 52, qPrintable(QString::number(sent)));
    QVERIFY2(std::abs(renewed['A'] - renewed['B']) <= 2 && renewed['A'] >= 9,
             qPrintable(QString("%1 and %2 of %3").arg(renewed['A']).arg(renewed['B']).arg(sent)));
    // It falls, and asks for all of them; nothing of before is left.
    machine.onClosed("gone", now);
    now = now + 2h;
    machine.tick(now);
    machine.onOpened(now);
    QVERIFY(machine.isLive() || machine.state() == ConnectionState::Subscribing);
    sent = 0;
    for (const auto& action : machine.takeActions())
        sent += action.kind == ConnectionMachine::Action::Kind::Send ? 1 : 0;
    QCOMPARE(sent, 2);
}

SEXTANT_TEST(TestConnectionMachine)
#include "tst_connection_machine.moc"
