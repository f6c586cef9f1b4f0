#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/market/book/book_ladder.h"
#include "tests/engine/analysis/allocation_counter.h"

using namespace sextant;
using namespace sextant::market;

namespace {

using Plain = std::map<std::int64_t, std::int64_t>;

Plain plainOf(const BookLadder& ladder)
{
    Plain out;
    std::int64_t last = INT64_MAX;
    ladder.visit([&](const BookLadder::Entry& entry) {
        if (entry.key >= last) throw std::runtime_error("keys do not fall from the best on");
        last = entry.key;
        out[entry.key] = entry.size;
        return true;
    });
    return out;
}

void change(BookLadder& ladder, Plain& plain, std::int64_t key, std::int64_t size)
{
    ladder.set(key, size);
    if (size == 0)
        plain.erase(key);
    else
        plain[key] = size;
}

} // namespace

class TestBookLadder final : public QObject {
    Q_OBJECT
private slots:
    /// Up to some thousand entries, so that chunks split, join and go.
    void equalsAMap()
    {
        QVERIFY(rc::check("random changes", [] {
            RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
            const auto range = static_cast<std::uint64_t>(*rc::gen::element(20, 200, 3000));
            BookLadder ladder;
            Plain plain;
            const auto seeded = random.nextBelow(range);
            for (std::uint64_t i = 0; i < seeded; ++i) {
                const auto key = static_cast<std::int64_t>(random.nextBelow(range));
                const auto size = static_cast<std::int64_t>(1 + random.nextBelow(9));
                ladder.add(key, size);
                plain[key] = size;
            }
            ladder.settle();
            RC_ASSERT(plainOf(ladder) == plain);
            for (int i = 0; i < 3000; ++i) {
                const auto key = static_cast<std::int64_t>(random.nextBelow(range));
                // Grows for a while, then shrinks.
                const bool goes = random.nextBelow(100) < (i < 1500 ? 30U : 75U);
                change(ladder, plain, key, goes ? 0 : static_cast<std::int64_t>(1 + random.nextBelow(9)));
                RC_ASSERT(ladder.count() == plain.size());
                const auto found = plain.find(key);
                RC_ASSERT(ladder.sizeAt(key) == (found == plain.end() ? 0 : found->second));
                if (!plain.empty()) RC_ASSERT(ladder.best().key == plain.rbegin()->first);
            }
            RC_ASSERT(plainOf(ladder) == plain);
            std::size_t i = 0;
            for (auto it = plain.rbegin(); it != plain.rend(); ++it, ++i)
                RC_ASSERT(ladder.fromBest(i).key == it->first);
        }));
    }

    void keepsTheBestOfWhatIsWanted()
    {
        QVERIFY(rc::check("more than wanted", [] {
            RandomStream random(*rc::gen::arbitrary<std::uint64_t>(), RandomPurpose::Test);
            const auto wanted = static_cast<std::size_t>(*rc::gen::inRange(1, 300));
            BookLadder ladder;
            ladder.settle();
            ladder.keep(wanted);
            Plain truth;
            for (int i = 0; i < 2000; ++i) {
                const auto key = static_cast<std::int64_t>(random.nextBelow(1000) + static_cast<std::uint64_t>(i) / 4);
                change(ladder, truth, key, random.nextBelow(3) == 0 ? 0 : 1);
                RC_ASSERT(ladder.count() < wanted + BookLadder::kSlack);
            }
            // Everything from knownFrom on is there; below it only what came again.
            Plain kept = plainOf(ladder);
            for (const auto& [key, size] : truth)
                if (key >= ladder.knownFrom()) RC_ASSERT(kept.count(key) == 1U);
            for (const auto& [key, size] : kept)
                RC_ASSERT(truth.count(key) == 1U);
        }));
    }

    void allocatesNothingOnceWarm()
    {
        RandomStream random(5, RandomPurpose::Test);
        BookLadder ladder;
        const auto seed = [&] {
            ladder.clear();
            for (std::int64_t i = 0; i < 1000; ++i)
                ladder.add(5000 - i, 1);
            ladder.settle();
            ladder.keep(1000);
        };
        seed();
        const std::uint64_t before = test::allocationCount();
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 100'000; ++i)
                ladder.set(3500 + static_cast<std::int64_t>(random.nextBelow(2000)),
                           static_cast<std::int64_t>(random.nextBelow(3)));
            seed();
        }
        QCOMPARE(test::allocationCount() - before, std::uint64_t{0});
    }
};

SEXTANT_TEST(TestBookLadder)
#include "tst_book_ladder.moc"
