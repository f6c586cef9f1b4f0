#include <QElapsedTimer>
#include <QTest>

#include <atomic>

#include "engine/services/notify/net/notifier_thread.h"
#include "tests/engine/notify/fake_service.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using test::FakeService;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;

ChannelPlan planFor(ChannelKind kind, const FakeService& service)
{
    ChannelPlan plan = channelPlanOf(kind);
    plan.gap = Duration{0};
    plan.perMinute = 1000;
    plan.url =
        service.url(kind == ChannelKind::Telegram ? QString() : QStringLiteral("/services/T0/SECRET")).toStdString();
    plan.token = "123456:TEST-TOKEN";
    plan.chat = "-1001234567890";
    return plan;
}

Notification fill(const char* title, Importance importance = Importance::Warning)
{
    Notification out;
    out.topic = Topic::Alert;
    out.importance = importance;
    out.title = title;
    return out;
}

ChannelStatus statusOf(const NotifierThread& thread)
{
    const auto all = thread.status();
    return all.empty() ? ChannelStatus{} : all.front();
}

} // namespace

/// Over real sockets, against a web server of this computer.
class TestNotifierThread final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesArrive_data();
    void messagesArrive();
    void pausesAndFaultsAreOutlived_data();
    void pausesAndFaultsAreOutlived();
    void whatIsForbiddenDisables();
    void nobodyWhoPostsEverWaits();
    void anAnswerThatDripsIsGivenUp();
    void aClockThatIsSetSilencesNobody();
    void theOwnScreenIsAChannelToo();
};

void TestNotifierThread::messagesArrive_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("field");
    QTest::newRow("slack") << int(ChannelKind::Slack) << QByteArray("POST /services/T0/SECRET HTTP/1.1") << "text";
    QTest::newRow("discord") << int(ChannelKind::Discord) << QByteArray("POST /services/T0/SECRET HTTP/1.1")
                             << "content";
    QTest::newRow("telegram") << int(ChannelKind::Telegram)
                              << QByteArray("POST /bot123456:TEST-TOKEN/sendMessage HTTP/1.1") << "text";
}

void TestNotifierThread::messagesArrive()
{
    QFETCH(int, kind);
    FakeService service;
    NotifierThread thread({planFor(static_cast<ChannelKind>(kind), service)});
    thread.post(fill("BTC <above> 64 000"));
    QTRY_COMPARE_WITH_TIMEOUT(service.requests.size(), 1, kPatience);
    QTEST(service.requests[0].line, "line");
    QVERIFY(service.requests[0].head.toLower().contains("content-type: application/json"));
    QFETCH(QString, field);
    QVERIFY(service.requests[0].json().value(field).toString().contains(QLatin1String("64 000")));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).sent, 1ULL, kPatience);
    QVERIFY(thread.isIdle());
}

void TestNotifierThread::pausesAndFaultsAreOutlived_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("closes");
    const int discord = int(ChannelKind::Discord);
    QTest::newRow("slack 429") << int(ChannelKind::Slack) << 429 << QByteArray("rate_limited")
                               << QByteArray("Retry-After: 1") << false;
    QTest::newRow("discord 429") << discord << 429 << QByteArray(R"({"retry_after":0.412,"global":false})")
                                 << QByteArray("Retry-After: 1") << false;
    QTest::newRow("telegram 429") << int(ChannelKind::Telegram) << 429
                                  << QByteArray(R"({"ok":false,"parameters":{"retry_after":1}})") << QByteArray()
                                  << false;
    QTest::newRow("500") << discord << 500 << QByteArray("oops") << QByteArray() << false;
    QTest::newRow("a redirect is not followed")
        << discord << 302 << QByteArray() << QByteArray("Location: http://127.0.0.1:1/elsewhere") << false;
    QTest::newRow("cut") << discord << 0 << QByteArray() << QByteArray() << true;
}

void TestNotifierThread::pausesAndFaultsAreOutlived()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(bool, closes);
    FakeService service;
    FakeService::Answer answer{status, body, {}, false, closes};
    if (!header.isEmpty()) answer.headers << header;
    service.answer({answer});
    NotifierThread thread({planFor(static_cast<ChannelKind>(kind), service)});
    thread.post(fill("once"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).sent, 1ULL, kPatience);
    QVERIFY(service.requests.size() >= 2); // where a connection is cut Qt asks once more itself
    QCOMPARE(statusOf(thread).failed, 0ULL);
    for (const auto& request : service.requests)
        QVERIFY(!request.line.contains("elsewhere"));
}

void TestNotifierThread::whatIsForbiddenDisables()
{
    FakeService service;
    service.answer({{404, R"({"message":"Unknown Webhook","code":10015})"}});
    NotifierThread thread({planFor(ChannelKind::Discord, service)});
    thread.post(fill("one"));
    QTRY_VERIFY_WITH_TIMEOUT(statusOf(thread).state == ChannelState::Disabled, kPatience);
    thread.post(fill("two"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).failed, 2ULL, kPatience);
    QCOMPARE(service.requests.size(), 1);
    const QString sentence = QString::fromStdString(statusOf(thread).sentence);
    QVERIFY2(sentence.contains(QLatin1String("webhook was removed")), qPrintable(sentence));
    QVERIFY(!sentence.contains(QLatin1String("SECRET")) && !sentence.contains(QLatin1String("127.0.0.1")));
}

void TestNotifierThread::nobodyWhoPostsEverWaits()
{
    FakeService service;
    service.answer({{200, "ok", {}, true}}); // takes the request and says nothing
    QElapsedTimer clock;
    {
        NotifierThread thread({planFor(ChannelKind::Slack, service)});
        for (int i = 0; i < 20'000; ++i)
            thread.post(fill("flood", i % 100 == 0 ? Importance::Critical : Importance::Info));
        QTRY_VERIFY_WITH_TIMEOUT(service.requests.size() >= 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(thread).taken + thread.overflowed() == 20'000, kPatience);
        QVERIFY(statusOf(thread).waiting <= 65);
        QVERIFY(!thread.isIdle());
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 20'000, "the end does not wait for a service that says nothing");
}

/// Each byte begins the time-out anew: such an answer would hold the channel up for good.
void TestNotifierThread::anAnswerThatDripsIsGivenUp()
{
    FakeService service;
    service.answer({{503, {}, {}, false, false, true}});
    NotifierThread thread({planFor(ChannelKind::Discord, service)}, {}, {10'000ms, 300ms});
    thread.post(fill("one"));
    QTRY_VERIFY_WITH_TIMEOUT(service.requests.size() >= 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).sent, 1ULL, kPatience);
    QCOMPARE(statusOf(thread).failed, 0ULL);
}

void TestNotifierThread::aClockThatIsSetSilencesNobody()
{
    FakeService service;
    // An hour back, and then a day on: neither keeps what comes waiting, nor lets more out than is allowed.
    std::atomic<std::int64_t> away{0};
    const auto clock = [&away] {
        const auto wall = std::chrono::system_clock::now().time_since_epoch();
        return Time{std::chrono::duration_cast<Duration>(wall).count() + away.load()};
    };
    ChannelPlan plan = planFor(ChannelKind::Discord, service);
    plan.gap = std::chrono::milliseconds(10);
    plan.perMinute = 3;
    NotifierThread thread({plan}, {}, {}, clock);
    thread.post(fill("one"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).sent, 1ULL, kPatience);
    away = -3'600'000'000'000;
    thread.post(fill("two"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).sent, 2ULL, kPatience);
    away = 86'400'000'000'000;
    thread.post(fill("three"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).sent, 3ULL, kPatience);
    thread.post(fill("four"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(thread).waiting, std::size_t{1}, kPatience);
    const auto until = statusOf(thread).until;
    QVERIFY(until);
    QVERIFY(*until > clock() && *until <= clock() + std::chrono::minutes(1));
    QCOMPARE(service.requests.size(), 3);
}

void TestNotifierThread::theOwnScreenIsAChannelToo()
{
    std::atomic<int> shown{0};
    NotifierThread thread({channelPlanOf(ChannelKind::Desktop), channelPlanOf(ChannelKind::Sound)},
                          [&shown](ChannelKind kind, const Message& message) {
                              if (kind == ChannelKind::Sound) return false; // there is none
                              shown += message.title == "seen" ? 1 : 100;
                              return true;
                          });
    thread.post(fill("seen"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.load(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(thread.isIdle(), kPatience);
    QCOMPARE(thread.status()[0].sent, 1ULL);
    QCOMPARE(thread.status()[1].refused, 1ULL);
}

SEXTANT_TEST(TestNotifierThread)
#include "tst_notifier_thread.moc"
