#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/trading/ledger/value_scale.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

/// Instruments of every sort that passes validation.
market::Instrument anyInstrument()
{
    auto instrument = test::spy();
    instrument.priceScale = *rc::gen::inRange(0, 13);
    instrument.lot = {*rc::gen::inRange<std::int64_t>(1, 5'000), *rc::gen::inRange(0, 13)};
    instrument.multiplier = {*rc::gen::inRange<std::int64_t>(1, 200'000), *rc::gen::inRange(0, 7)};
    return market::validated(instrument).value();
}

std::int64_t anyCount()
{
    // Uniform over magnitudes, so that small and huge numbers are both met.
    const int bits = *rc::gen::inRange(1, 62);
    return *rc::gen::inRange<std::int64_t>(1, std::int64_t{1} << bits);
}

} // namespace

class TestValueScale final : public QObject {
    Q_OBJECT
private slots:
    void holdingsAreWorthWhatTheInstrumentSays()
    {
        QVERIFY(rc::check("HoldingValue equals Instrument::value", [] {
            const auto instrument = anyInstrument();
            const Lots lots{anyCount() * (*rc::gen::arbitrary<bool>() ? 1 : -1)};
            const Price price{anyCount()};
            const auto expected = instrument.value(price, lots);
            const auto got = HoldingValue(ValueScale(instrument), lots).at(price);
            // Reduced by common factors our product may fit 128 bits where the other does not, never the reverse.
            if (expected) {
                RC_ASSERT(got.has_value());
                RC_ASSERT(*got == *expected);
            }
        }));
    }

    void countsExactlyTheLotsThatFit()
    {
        QVERIFY(rc::check("lotsWithin is the largest count whose exact value fits", [] {
            const auto instrument = anyInstrument();
            const ValueScale scale(instrument);
            const Price price{*rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000)};
            const std::int64_t amount = anyCount();
            const Lots most = scale.lotsWithin(price, amount);
            // price · lots · lot · multiplier in 10^-30, compared digit by digit with amount
            const auto exceeds = [&](std::int64_t count) {
                __int128 left = static_cast<__int128>(price.units) * instrument.lot.mantissa;
                left *= instrument.multiplier.mantissa;
                __int128 right = amount;
                const int exponent =
                    Cash::kScale - instrument.priceScale - instrument.lot.scale - instrument.multiplier.scale;
                for (int i = 0; i < exponent; ++i)
                    left *= 10;
                int leftOver = exponent < 0 ? -exponent : 0;
                __int128 product = 0;
                if (__builtin_mul_overflow(left, static_cast<__int128>(count), &product))
                    RC_DISCARD("too large to check");
                for (; leftOver > 0; --leftOver)
                    if (__builtin_mul_overflow(right, static_cast<__int128>(10), &right)) return false;
                return product > right;
            };
            if (most.count < INT64_MAX) RC_ASSERT(exceeds(most.count + 1) || most.count == 0);
            RC_ASSERT(!exceeds(most.count));
        }));
    }

    void roundingNeverTakesTheCountedLotsBeyondTheAmount()
    {
        QVERIFY(rc::check("the booked value of lotsWithin(amount) <= amount", [] {
            const auto instrument = anyInstrument();
            const Price price{anyCount()};
            const Cash amount{anyCount()};
            const Lots most = ValueScale(instrument).lotsWithin(price, amount.units);
            if (most.count == 0) return;
            const auto value = instrument.value(price, most);
            if (value) RC_ASSERT(*value <= amount);
        }));
    }

    void nothingFitsIntoNothing()
    {
        const ValueScale scale(test::bitcoin());
        QCOMPARE(scale.lotsWithin(Price{100}, 0).count, 0);
        QCOMPARE(scale.lotsWithin(Price{100}, -5).count, 0);
    }

    void everythingFitsWhereOneLotIsWorthAlmostNothing()
    {
        auto instrument = test::bitcoin();
        instrument.priceScale = 12;
        instrument.lot = {1, 12};
        instrument.multiplier = {1, 6};
        QCOMPARE(ValueScale(instrument).lotsWithin(Price{1}, Cash::kLimit).count, INT64_MAX);
    }

    void countsWhereTheProductNeedsMoreThan128Bits()
    {
        // The expected counts are floor(amount · 10^22 / (price · 6 993)), from integers without limits.
        auto instrument = test::bitcoin();
        instrument.priceScale = 12;
        instrument.lot = {999, 12};
        instrument.multiplier = {7, 6};
        const ValueScale scale(instrument);
        QCOMPARE(scale.lotsWithin(Price{9'000'000'000'000'000'000}, 20'000'000'000'000'003).count,
                 3'177'780'955'558'733);
        QCOMPARE(scale.lotsWithin(Price{8'999'999'999'999'999'999}, 9'000'000'000'000'000'001).count,
                 1'430'001'430'001'430'001);
    }

    void ratesAreExactToo()
    {
        QVERIFY(rc::check("the most lots within an amount of another currency", [] {
            const auto instrument = test::bitcoin(); // 10^-8, lots of 10^-5
            const Price at{*rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000)};
            const ExchangeRate rate{*rc::gen::inRange<std::int64_t>(1, 100'000'000'000'000), {}};
            const std::int64_t amount = *rc::gen::inRange<std::int64_t>(0, 10'000'000'000'000);
            const std::int64_t lots = ValueScale(instrument, rate).lotsWithin(at, amount).count;
            const __int128 lotValue = static_cast<__int128>(at.units) * rate.units; // · 10^-15
            const __int128 limit = static_cast<__int128>(amount) * 1'000'000'000'000'000;
            if (lots < 1'000'000'000'000) {
                RC_ASSERT(lotValue * lots <= limit);
                RC_ASSERT(lotValue * (lots + 1) > limit);
            }
            RC_ASSERT(ValueScale(instrument, ExchangeRate{}).numerator() == ValueScale(instrument).numerator());
        }));
    }

    void ratiosAreRoundedOnce()
    {
        const auto instrument = test::bitcoin();
        const ValueScale scale(instrument);
        // 60 000 · .5 · .0001 = 3
        QCOMPARE(toString(*scale.ratio(test::price(instrument, "60000"), Lots{50'000}, 10'000, 100'000'000)),
                 std::string("3"));
        QCOMPARE(scale.ratio(Price{1'000'000}, Lots{-1}, 1, 4)->units, -2); // −2.5
        QVERIFY(!scale.ratio(Price{INT64_MAX}, Lots{INT64_MAX}, INT64_MAX, 1));
    }

    void sharesAreRoundedOnce()
    {
        const auto instrument = test::bitcoin();
        const ValueScale scale(instrument);
        QCOMPARE(toString(scale.share(test::price(instrument, "60783.40425"), Lots{32'907}, 500).value()),
                 std::string("10.00099742"));
        QCOMPARE(scale.share(Price{1'000'000}, Lots{15}, 10'000).value().units, 2); // 150 units · 0.01 = 1.5 -> 2
        QCOMPARE(scale.share(Price{1'000'000}, Lots{25}, 10'000).value().units, 2); // 2.5 -> 2
        QCOMPARE(scale.fraction(Price{1'000'000}, Lots{1}, 4).value().units, 2);    // 10 / 4 = 2.5 -> 2
    }
};

SEXTANT_TEST(TestValueScale)
#include "tst_value_scale.moc"
