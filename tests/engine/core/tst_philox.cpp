#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/philox.h"

using namespace sextant;

class TestPhilox final : public QObject {
    Q_OBJECT
private slots:
    void givesThePublishedAnswers();
    void streamIsThePublishedGenerator();
    void seekReturnsToAnyPlace();
    void seekForgetsTheSpareNormal();
    void copiesGoOnAlike();
    void purposesStreamsAndSeedsDiffer();
    void uniformsAreUniform();
    void normalsAreNormal();
    void nextBelowIsWithoutBias();
    void nextBelowOneIsZero();
    void nextBelowZeroIsAViolation();
};

/// Random123 1.14, tests/kat_vectors, lines "philox4x32 10".
void TestPhilox::givesThePublishedAnswers()
{
    using Four = std::array<std::uint32_t, 4>;
    QVERIFY((philox4x32({0, 0, 0, 0}, {0, 0}) == Four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    QVERIFY((philox4x32({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}) ==
             Four{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QVERIFY((philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
             Four{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void TestPhilox::streamIsThePublishedGenerator()
{
    RandomStream stream(0x0123456789abcdefULL, RandomPurpose::Latency, 7);
    for (std::uint32_t block = 0; block < 20; ++block) {
        const auto words =
            philox4x32({block, 0, static_cast<std::uint32_t>(RandomPurpose::Latency), 7}, {0x89abcdef, 0x01234567});
        QCOMPARE(stream.nextUint64(), static_cast<std::uint64_t>(words[1]) << 32 | words[0]);
        QCOMPARE(stream.nextUint64(), static_cast<std::uint64_t>(words[3]) << 32 | words[2]);
    }
    QCOMPARE(stream.drawn(), std::uint64_t{40});
}

void TestPhilox::seekReturnsToAnyPlace()
{
    RandomStream stream(42, RandomPurpose::Test);
    std::vector<std::uint64_t> draws;
    for (int i = 0; i < 101; ++i)
        draws.push_back(stream.nextUint64());
    for (std::size_t place : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{57}, std::size_t{98}}) {
        stream.seek(place);
        QCOMPARE(stream.drawn(), std::uint64_t{place});
        for (std::size_t i = place; i < draws.size(); ++i)
            QCOMPARE(stream.nextUint64(), draws[i]);
    }
    // Beyond 2^32 blocks the upper half of the counter moves.
    stream.seek((std::uint64_t{1} << 33) + 1);
    const auto words = philox4x32({0, 1, static_cast<std::uint32_t>(RandomPurpose::Test), 0}, {42, 0});
    QCOMPARE(stream.nextUint64(), static_cast<std::uint64_t>(words[3]) << 32 | words[2]);
}

void TestPhilox::seekForgetsTheSpareNormal()
{
    RandomStream stream(42, RandomPurpose::Test);
    const double first = stream.nextNormal();
    const double spare = stream.nextNormal();
    stream.seek(0);
    QCOMPARE(stream.nextNormal(), first);
    stream.seek(0);
    QCOMPARE(stream.nextNormal(), first);
    QCOMPARE(stream.nextNormal(), spare);
}

void TestPhilox::copiesGoOnAlike()
{
    RandomStream stream(42, RandomPurpose::Test);
    (void)stream.nextNormal();
    (void)stream.nextUint64();
    RandomStream copy = stream;
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(copy.nextNormal(), stream.nextNormal());
        QCOMPARE(copy.nextUint64(), stream.nextUint64());
    }
}

void TestPhilox::purposesStreamsAndSeedsDiffer()
{
    std::set<std::uint64_t> draws;
    std::size_t count = 0;
    const auto take = [&](RandomStream stream) {
        for (int i = 0; i < 100; ++i, ++count)
            draws.insert(stream.nextUint64());
    };
    take(RandomStream(1, RandomPurpose::Test));
    take(RandomStream(2, RandomPurpose::Test));
    take(RandomStream(std::uint64_t{1} << 32, RandomPurpose::Test));
    take(RandomStream(1, RandomPurpose::Latency));
    take(RandomStream(1, RandomPurpose::Test, 1));
    QCOMPARE(draws.size(), count);
}

void TestPhilox::uniformsAreUniform()
{
    RandomStream stream(3, RandomPurpose::Test);
    constexpr int kCount = 200'000;
    std::array<int, 100> bins{};
    for (int i = 0; i < kCount; ++i) {
        const double u = stream.nextUniform();
        QVERIFY(u >= 0.0 && u < 1.0);
        QCOMPARE(std::ldexp(u, 53), std::floor(std::ldexp(u, 53)));
        ++bins[static_cast<std::size_t>(u * 100.0)];
    }
    double chiSquare = 0.0;
    for (int n : bins)
        chiSquare += (n - kCount / 100.0) * (n - kCount / 100.0) / (kCount / 100.0);
    QVERIFY(chiSquare > 50.0 && chiSquare < 164.0); // 99 degrees of freedom: 1e-5 quantiles
}

void TestPhilox::normalsAreNormal()
{
    RandomStream stream(4, RandomPurpose::Test);
    constexpr int kCount = 200'000;
    std::vector<double> draws(kCount);
    for (double& x : draws)
        x = stream.nextNormal();
    double sums[5] = {};
    double lag = 0.0;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        double power = 1.0;
        for (double& sum : sums) {
            sum += power / kCount;
            power *= draws[i];
        }
        if (i > 0) lag += draws[i] * draws[i - 1] / kCount;
    }
    const double unit = 1.0 / std::sqrt(kCount); // standard error of the mean; five of them allowed
    QVERIFY(std::fabs(sums[1]) < 5.0 * unit);
    QVERIFY(std::fabs(sums[2] - 1.0) < 5.0 * unit * std::sqrt(2.0));
    QVERIFY(std::fabs(sums[3]) < 5.0 * unit * std::sqrt(15.0));
    QVERIFY(std::fabs(sums[4] - 3.0) < 5.0 * unit * std::sqrt(96.0));
    QVERIFY(std::fabs(lag) < 5.0 * unit);
    // Kolmogorov and Smirnov against the distribution function, 1e-5 critical value 2.5 / sqrt(n).
    std::sort(draws.begin(), draws.end());
    double largest = 0.0;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const double expected = 0.5 * std::erfc(-draws[i] / std::sqrt(2.0));
        largest = std::max(largest, std::fabs(expected - (static_cast<double>(i) + 0.5) / kCount));
    }
    QVERIFY(largest < 2.5 * unit);
}

void TestPhilox::nextBelowIsWithoutBias()
{
    RandomStream stream(5, RandomPurpose::Test);
    // With a bound of 3 · 2^62 a plain remainder would give the lower third twice as often.
    const std::uint64_t bound = std::uint64_t{3} << 62;
    std::array<int, 3> thirds{};
    for (int i = 0; i < 30'000; ++i) {
        const std::uint64_t value = stream.nextBelow(bound);
        QVERIFY(value < bound);
        ++thirds[static_cast<std::size_t>(value >> 62)];
    }
    for (int n : thirds)
        QVERIFY(std::abs(n - 10'000) < 410); // five standard deviations
    std::array<int, 7> faces{};
    for (int i = 0; i < 70'000; ++i)
        ++faces[static_cast<std::size_t>(stream.nextBelow(7))];
    for (int n : faces)
        QVERIFY(std::abs(n - 10'000) < 470);
}

void TestPhilox::nextBelowOneIsZero()
{
    RandomStream stream(6, RandomPurpose::Test);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(stream.nextBelow(1), std::uint64_t{0});
}

void TestPhilox::nextBelowZeroIsAViolation()
{
    RandomStream stream(6, RandomPurpose::Test);
    QVERIFY_EXCEPTION_THROWN((void)stream.nextBelow(0), ContractViolation);
}

SEXTANT_TEST(TestPhilox)
#include "tst_philox.moc"
