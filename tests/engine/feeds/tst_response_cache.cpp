#include <QTest>

#include "tests/test_main.h"

#include <map>
#include <string>

#include <rapidcheck.h>

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

/// While every provider fails, the last answer is served up to 180 s after it came, and never later; a renewed one is
/// served anew. The order of execution.md §12: provider, cache while it may be shown, nothing.
void TestResponseCache::p08StaleServesWhenAllElseFails()
{
    std::size_t served = 0;
    std::size_t missing = 0;
    const bool held = rc::check("stale serves when all else fails", [&](std::uint64_t seed) {
        RandomStream random(seed, RandomPurpose::Test);
        ResponseCache cache;
        Time now = kStart;
        struct Answer {
            ResponseCache::Body body;
            Time came;
        };
        std::map<std::string, Answer> newest;
        for (int step = 0; step < 200; ++step) {
            now = now + (random.nextBelow(4) == 0
                             ? Duration(std::chrono::seconds(random.nextBelow(4) * 60))
                             : Duration(static_cast<std::int64_t>(random.nextBelow(20'000'000'000))));
            const std::string key = std::to_string(random.nextBelow(4));
            const bool fails = random.nextBelow(3) != 0;
            const auto looked = cache.find(key, now);
            ResponseCache::Body shown = looked.body;
            if (looked.answer == CacheAnswer::Miss || looked.answer == CacheAnswer::Stale) {
                if (fails)
                    cache.fail(key);
                else {
                    newest[key] = {body(std::to_string(step).c_str()), now};
                    cache.store(key, newest[key].body, now);
                }
            }
            if (shown == nullptr) shown = cache.lastResort(key, now);
            const auto known = newest.find(key);
            const bool mayShow = known != newest.end() && now - known->second.came <= 180s;
            RC_ASSERT((cache.lastResort(key, now) != nullptr) == mayShow);
            // What is shown is the newest there was when it was asked for, and never too old.
            RC_ASSERT((shown != nullptr) == mayShow);
            if (mayShow && (looked.body == nullptr || known->second.came < now))
                RC_ASSERT(*shown == *known->second.body);
            ++(mayShow ? served : missing);
        }
    });
    QVERIFY(held);
    QVERIFY(served > 1000 && missing > 1000);
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
