#include <QTest>

#include "tests/test_main.h"

#include <limits>
#include <string>

#include <rapidcheck.h>

#include "engine/core/canonical.h"
#include "engine/core/philox.h"

using namespace sextant;

namespace {

enum class Colour : std::uint8_t { Red = 1, Blue = 200 };

/// One of everything that has a canonical form.
struct Everything {
    std::int64_t integer = 0;
    std::uint64_t natural = 0;
    std::int32_t small = 0;
    bool flag = false;
    Colour colour = Colour::Red;
    double number = 0.0;
    std::string text;
    Time time;
    Duration duration{};
    Price price;
    Lots lots;
    Cash cash;
    Decimal decimal;
    OrderId order;
    InstrumentId instrument;
    bool operator==(const Everything&) const = default;

    void write(CanonicalWriter& out) const
    {
        out.putAll(integer, natural, small, flag, colour, number, std::string_view(text), time, duration, price, lots,
                   cash, decimal, order, instrument);
    }
    void read(CanonicalReader& in)
    {
        in.getAll(integer, natural, small, flag, colour, number, text, time, duration, price, lots, cash, decimal,
                  order, instrument);
    }
};

Everything sample()
{
    Everything e;
    e.integer = -1;
    e.natural = std::numeric_limits<std::uint64_t>::max();
    e.small = std::numeric_limits<std::int32_t>::min();
    e.flag = true;
    e.colour = Colour::Blue;
    e.number = -1.5;
    e.text = "Größe";
    e.time = Time{123};
    e.duration = Duration{-5};
    e.price = Price{std::numeric_limits<std::int64_t>::max()};
    e.lots = Lots{-3};
    e.cash = Cash{42};
    e.decimal = Decimal{951, 8};
    e.order = OrderId{17};
    e.instrument = InstrumentId{65535};
    return e;
}

} // namespace

class TestCanonical final : public QObject {
    Q_OBJECT
private slots:
    void bytesAreAsPromised();
    void everythingComesBack();
    void anyValuesComeBack();
    void minusZeroIsZero();
    void nanIsRefused();
    void nanInTheInputIsDamage();
    void truncatedInputIsNotReadBeyond();
    void wrongLengthsAreDamage();
    void randomBytesNeverHarm();
    void countsThatCannotFitAreDamage();
    void clearAndTakeStartAfresh();
};

void TestCanonical::bytesAreAsPromised()
{
    CanonicalWriter out;
    out.putAll(std::int8_t{-2}, 1.0, std::string_view("ab"));
    const std::vector<std::uint8_t> expected{0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0,   0,
                                             0,    0xf0, 0x3f, 2,    0,    0,    0,    0,    0, 0, 0, 'a', 'b'};
    QVERIFY(std::vector<std::uint8_t>(out.bytes().begin(), out.bytes().end()) == expected);
}

void TestCanonical::everythingComesBack()
{
    CanonicalWriter out;
    sample().write(out);
    CanonicalReader in(out.bytes());
    Everything read;
    read.read(in);
    QVERIFY(in.ok());
    QVERIFY(in.atEnd());
    QVERIFY(read == sample());
}

void TestCanonical::anyValuesComeBack()
{
    const bool ok =
        rc::check("read(write(x)) == x", [](std::int64_t integer, double number, const std::string& text, bool flag) {
            CanonicalWriter out;
            out.putAll(integer, number, std::string_view(text), flag, std::string_view(text));
            CanonicalReader in(out.bytes());
            std::int64_t i = 0;
            double n = 0.0;
            std::string t;
            bool f = false;
            std::string u;
            in.getAll(i, n, t, f, u);
            RC_ASSERT(in.ok() && in.atEnd());
            RC_ASSERT(i == integer && n == number && t == text && f == flag && u == text);
        });
    QVERIFY(ok);
}

void TestCanonical::minusZeroIsZero()
{
    CanonicalWriter plus;
    CanonicalWriter minus;
    plus.put(0.0);
    minus.put(-0.0);
    QVERIFY(std::equal(plus.bytes().begin(), plus.bytes().end(), minus.bytes().begin(), minus.bytes().end()));
    for (std::uint8_t byte : minus.bytes())
        QCOMPARE(byte, std::uint8_t{0});
}

void TestCanonical::nanIsRefused()
{
    CanonicalWriter out;
    QVERIFY_EXCEPTION_THROWN(out.put(std::numeric_limits<double>::quiet_NaN()), ContractViolation);
    QVERIFY(out.bytes().empty());
    out.put(std::numeric_limits<double>::infinity());
    CanonicalReader in(out.bytes());
    double value = 0.0;
    in.get(value);
    QVERIFY(in.ok());
    QCOMPARE(value, std::numeric_limits<double>::infinity());
}

void TestCanonical::nanInTheInputIsDamage()
{
    CanonicalWriter out;
    out.put(std::bit_cast<std::int64_t>(std::numeric_limits<double>::quiet_NaN()));
    CanonicalReader in(out.bytes());
    double value = 1.0;
    in.get(value);
    QVERIFY(!in.ok());
    QCOMPARE(value, 0.0);
}

void TestCanonical::truncatedInputIsNotReadBeyond()
{
    CanonicalWriter out;
    sample().write(out);
    const auto bytes = out.take();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        // A copy of exactly this length, so that the address sanitizer sees every byte too many.
        const std::vector<std::uint8_t> cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
        CanonicalReader in(cut);
        Everything read;
        read.read(in);
        QVERIFY(!in.ok());
        QVERIFY(in.atEnd());
        QCOMPARE(std::uint16_t{read.instrument.value}, std::uint16_t{0}); // what came after the damage is zero
        QCOMPARE(in.int64(), std::int64_t{0});
    }
}

void TestCanonical::wrongLengthsAreDamage()
{
    for (std::int64_t length : {std::int64_t{-1}, std::int64_t{4}, std::numeric_limits<std::int64_t>::max(),
                                std::numeric_limits<std::int64_t>::min()}) {
        CanonicalWriter out;
        out.put(length);
        auto bytes = out.take();
        bytes.insert(bytes.end(), {'a', 'b', 'c'});
        CanonicalReader in(bytes);
        std::string text = "before";
        in.get(text);
        QVERIFY(!in.ok());
        QVERIFY(text.empty());
    }
}

void TestCanonical::randomBytesNeverHarm()
{
    RandomStream random(21, RandomPurpose::Test);
    int damaged = 0;
    for (int i = 0; i < 3000; ++i) {
        std::vector<std::uint8_t> bytes(random.nextBelow(300));
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(random.nextBelow(4) == 0 ? random.nextBelow(256) : 0);
        CanonicalReader in(bytes);
        Everything read;
        read.read(in);
        QVERIFY(read.text.size() <= bytes.size());
        damaged += in.ok() ? 0 : 1;
    }
    QVERIFY(damaged > 1000);
}

void TestCanonical::countsThatCannotFitAreDamage()
{
    const auto countOf = [](std::int64_t written, std::size_t following, std::size_t smallest, bool& ok) {
        CanonicalWriter out;
        out.put(written);
        auto bytes = out.take();
        bytes.resize(bytes.size() + following);
        CanonicalReader in(bytes);
        const std::size_t count = in.count(smallest);
        ok = in.ok();
        return count;
    };
    bool ok = false;
    QCOMPARE(countOf(3, 24, 8, ok), std::size_t{3});
    QVERIFY(ok);
    QCOMPARE(countOf(0, 0, 8, ok), std::size_t{0});
    QVERIFY(ok);
    QCOMPARE(countOf(3, 23, 8, ok), std::size_t{0});
    QVERIFY(!ok);
    QCOMPARE(countOf(-1, 24, 8, ok), std::size_t{0});
    QVERIFY(!ok);
    QCOMPARE(countOf(std::numeric_limits<std::int64_t>::max(), 24, 0, ok), std::size_t{0});
    QVERIFY(!ok);
}

void TestCanonical::clearAndTakeStartAfresh()
{
    CanonicalWriter out;
    out.put(1);
    QCOMPARE(out.take().size(), std::size_t{8});
    QVERIFY(out.bytes().empty());
    out.put(2);
    out.clear();
    QVERIFY(out.bytes().empty());
}

SEXTANT_TEST(TestCanonical)
#include "tst_canonical.moc"
