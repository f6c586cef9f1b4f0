#include <QTest>

#include "tests/test_main.h"

#include <map>
#include <string>

#include "engine/core/philox.h"
#include "engine/feeds/protection/response_cache.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestResponseCache final : public QObject {
    Q_OBJECT
private slots:
    void freshStaleGone();
    void oneFetchPerKey();
    void failedFetchesFreeTheKey();
    void p06NoCallWithinTheTimeToLive();
    void p08StaleServesWhenAllElseFails();
    void warnsOfAPoorRate();
    void forgetsTheLongestUnused();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

ResponseCache::Body body(const char* text) { return std::make_shared<const std::string>(text); }

} // namespace

void TestResponseCache::freshStaleGone()
{
    ResponseCache cache;
    const std::string key = ResponseCache::key("binance", "BTC-USDT", "1m", 500);
    QCOMPARE(QString::fromStdString(key), QStringLiteral("binance:BTC-USDT:1m:500"));
    QVERIFY(cache.find(key, kStart).answer == CacheAnswer::Miss);
    cache.store(key, body("x"), kStart);
    QVERIFY(cache.find(key, kStart + 60s).answer == CacheAnswer::Hit);
    const auto stale = cache.find(key, kStart + 61s);
    QVERIFY(stale.answer == CacheAnswer::Stale && *stale.body == "x" && stale.stored == kStart);
    QVERIFY(cache.find(key, kStart + 180s).answer == CacheAnswer::StaleRefreshing);
    QVERIFY(cache.find(key, kStart + 181s).answer == CacheAnswer::Pending); // too old to be shown
    cache.store(key, body("y"), kStart + 182s);
    QVERIFY(*cache.find(key, kStart + 183s).body == "y");
}

void TestResponseCache::oneFetchPerKey()
{
    ResponseCache cache;
    QVERIFY(cache.find("k", kStart).answer == CacheAnswer::Miss);
    for (int i = 0; i < 10; ++i)
        QVERIFY(cache.find("k", kStart + 1s).answer == CacheAnswer::Pending);
    QVERIFY(cache.find("other", kStart).answer == CacheAnswer::Miss);
}

void TestResponseCache::failedFetchesFreeTheKey()
{
    ResponseCache cache;
    (void)cache.find("k", kStart);
    cache.fail("k");
    QVERIFY(cache.find("k", kStart).answer == CacheAnswer::Miss);
    cache.store("k", body("x"), kStart);
    QVERIFY(cache.find("k", kStart + 70s).answer == CacheAnswer::Stale);
    cache.fail("k");
    QVERIFY(cache.find("k", kStart + 71s).answer == CacheAnswer::Stale); // next one may try
    cache.fail("unknown");
}

void TestResponseCache::p06NoCallWithinTheTimeToLive()
{
    for (std::uint32_t run = 0; run < 100; ++run) {
        RandomStream random(4, RandomPurpose::Test, run);
        ResponseCache cache;
        Time now = kStart;
        std::map<std::string, Time> lastCall;
        std::uint64_t asked = 0;
        for (int step = 0; step < 400; ++step) {
            now = now + Duration(static_cast<std::int64_t>(random.nextBelow(30'000'000'000)));
            const std::string key = std::to_string(random.nextBelow(5));
            const auto found = cache.find(key, now);
            ++asked;
            const bool calls = found.answer == CacheAnswer::Miss || found.answer == CacheAnswer::Stale;
            if (calls) {
                if (lastCall.contains(key)) QVERIFY(now - lastCall[key] > 60s);
                lastCall[key] = now;
                cache.store(key, body("x"), now);
            }
            QCOMPARE(found.body != nullptr, found.answer != CacheAnswer::Miss);
        }
        QCOMPARE(cache.hits() + cache.misses(), asked);
    }
}

void TestResponseCache::p08StaleServesWhenAllElseFails()
{
    ResponseCache cache;
    QVERIFY(cache.lastResort("k", kStart) == nullptr);
    (void)cache.find("k", kStart);
    cache.store("k", body("x"), kStart);
    QVERIFY(cache.lastResort("k", kStart + 180s) != nullptr);
    QVERIFY(cache.lastResort("k", kStart + 181s) == nullptr);
}

void TestResponseCache::warnsOfAPoorRate()
{
    CacheSettings settings;
    settings.ratioWindow = 10;
    ResponseCache cache(settings);
    for (int i = 0; i < 10; ++i) {
        const std::string key = std::to_string(i % 4);
        if (cache.find(key, kStart).answer == CacheAnswer::Miss) cache.store(key, body("x"), kStart);
        QCOMPARE(cache.takeWarning(), i == 9); // 6 of 10
    }
    for (int i = 0; i < 10; ++i)
        (void)cache.find("0", kStart);
    QVERIFY(!cache.takeWarning());
}

void TestResponseCache::forgetsTheLongestUnused()
{
    CacheSettings settings;
    settings.capacity = 3;
    ResponseCache cache(settings);
    for (const char* key : {"a", "b", "c"}) {
        (void)cache.find(key, kStart);
        cache.store(key, body(key), kStart);
    }
    (void)cache.find("a", kStart);
    (void)cache.find("d", kStart); // under way: stays
    QCOMPARE(cache.size(), std::size_t{3});
    QVERIFY(cache.lastResort("a", kStart) && !cache.lastResort("b", kStart) && cache.lastResort("c", kStart));
}

SEXTANT_TEST(TestResponseCache)
#include "tst_response_cache.moc"
