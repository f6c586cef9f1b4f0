#include <QTest>

#include <array>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

#include "engine/session/signal_reasons.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;

namespace {

/// Room on the heap that counts what is sealed.
class HeapStore final : public PageStore {
public:
    std::shared_ptr<std::byte[]> make(std::size_t bytes) override
    {
        ++made;
        return isFull ? nullptr : std::shared_ptr<std::byte[]>(new std::byte[bytes]());
    }
    void seal(const std::byte*) override { ++sealedCount; }
    int made = 0;
    int sealedCount = 0;
    bool isFull = false;
};

bool isSame(const Reason& a, const Reason& b)
{
    if (a.code != b.code || a.argCount != b.argCount || std::memcmp(&a.weight, &b.weight, sizeof a.weight) != 0)
        return false;
    for (std::size_t i = 0; i < a.argCount; ++i)
        if (a.args[i].name != b.args[i].name || a.args[i].type != b.args[i].type ||
            a.args[i].integer != b.args[i].integer ||
            std::memcmp(&a.args[i].number, &b.args[i].number, sizeof(double)) != 0)
            return false;
    return true;
}

/// Some reason or other, by number; also with no argument, all six, no weight, and values at the edges.
Reason reasonOf(std::uint64_t n)
{
    Reason reason(ReasonCode::Rsi);
    reason.code = static_cast<ReasonCode>(1 + n * 7919 % 200);
    reason.argCount = static_cast<std::uint8_t>(n % (Reason::kMaxArgs + 1));
    constexpr std::array kWeights{0.0, -0.0, 0.25, -1.0, 1e-300};
    reason.weight = kWeights[n % kWeights.size()];
    for (std::size_t i = 0; i < reason.argCount; ++i) {
        const auto name = static_cast<ArgName>((n + i) % (static_cast<std::size_t>(kLastArgName) + 1));
        constexpr std::array kNumbers{
            0.0, -0.0, 0.1, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), -1e308};
        if ((n + i) % 3 == 0)
            reason.args[i] = arg(name, kNumbers[(n * 5 + i) % kNumbers.size()]);
        else if ((n + i) % 3 == 1)
            reason.args[i] =
                arg(name, static_cast<std::int64_t>(n % 2 == 0 ? INT64_MIN + static_cast<std::int64_t>(i)
                                                               : INT64_MAX - static_cast<std::int64_t>(n)));
        else
            reason.args[i] = arg(name, ReasonCode::Macd);
    }
    return reason;
}

SignalReasons reasonsOf(std::uint64_t n)
{
    SignalReasons out;
    for (std::uint64_t i = 0; i < n % 5; ++i) {
        SignalScored::Part part;
        part.final = 0.1 * static_cast<double>(n + i);
        part.detectors[1].score = -0.3;
        part.detectors[2].isAvailable = true;
        out.parts.push_back(part);
    }
    for (std::uint64_t i = 0; i < n % 17; ++i)
        out.score.push_back(reasonOf(n + i));
    for (std::uint64_t i = 0; i < n % 7; ++i)
        out.gates.push_back(reasonOf(n * 3 + i));
    for (std::uint64_t i = 0; i < n % 23; ++i)
        out.risk.push_back(reasonOf(n * 5 + i));
    for (std::uint64_t i = 0; i < n % 3; ++i)
        out.nonTrade.push_back(reasonOf(n * 11 + i));
    return out;
}

bool isSame(const ReasonRows& a, const ReasonRows& b)
{
    const auto left = a.unpacked();
    const auto right = b.unpacked();
    if (a.size() != left.size() || left.size() != right.size()) return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (!isSame(left[i], right[i])) return false;
    return true;
}

bool isSame(const SignalReasons& a, const SignalReasons& b)
{
    if (a.parts.size() != b.parts.size()) return false;
    for (std::size_t i = 0; i < a.parts.size(); ++i)
        if (std::memcmp(&a.parts[i].final, &b.parts[i].final, sizeof(double)) != 0 ||
            a.parts[i].detectors[1].score != b.parts[i].detectors[1].score ||
            a.parts[i].detectors[2].isAvailable != b.parts[i].detectors[2].isAvailable)
            return false;
    return isSame(a.score, b.score) && isSame(a.gates, b.gates) && isSame(a.risk, b.risk) &&
           isSame(a.nonTrade, b.nonTrade);
}

} // namespace

class TestSignalReasons final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasonsComeOutAsTheyWentIn()
    {
        std::vector<Reason> given;
        for (std::uint64_t n = 0; n < 500; ++n)
            given.push_back(reasonOf(n));
        const ReasonRows atOnce{std::span<const Reason>(given)};
        ReasonRows oneByOne;
        for (const Reason& reason : given)
            oneByOne.push_back(reason);
        QCOMPARE(atOnce.size(), given.size());
        QCOMPARE(oneByOne.size(), given.size());
        std::size_t i = 0;
        for (const Reason& reason : atOnce)
            QVERIFY2(isSame(reason, given[i++]), qPrintable(QString::number(i)));
        QCOMPARE(i, given.size());
        QVERIFY(isSame(atOnce, oneByOne));
        QVERIFY(isSame(atOnce.front(), given.front()));
        QVERIFY(ReasonRows().empty() && ReasonRows().begin() == ReasonRows().end());
        QVERIFY(atOnce.bytes().size() < given.size() * sizeof(Reason) / 2);
    }

    void signalsKeepTheirReasonsOnTheHeapAndOnAShelf()
    {
        const auto store = std::make_shared<HeapStore>();
        RowShelf shelf(store);
        std::vector<PackedReasons> kept;
        for (std::uint64_t n = 0; n < 2000; ++n)
            kept.push_back(shelf.keep(reasonsOf(n)));
        QVERIFY(store->made > 3);
        QCOMPARE(store->sealedCount, store->made - 1); // the last is being filled
        for (std::uint64_t n = 0; n < kept.size(); ++n) {
            const SignalReasons given = reasonsOf(n);
            QVERIFY2(isSame(kept[n].unpacked(), given), qPrintable(QString::number(n)));
            QVERIFY(isSame(PackedReasons(given).unpacked(), given));
            const auto cause = kept[n].cause();
            QCOMPARE(cause.has_value(), !given.nonTrade.empty());
            if (cause) QVERIFY(isSame(*cause, given.nonTrade.front()));
        }
        QVERIFY(!PackedReasons().cause() && PackedReasons().unpacked().score.empty());
        // What is kept outlives its shelf.
        shelf = RowShelf();
        QVERIFY(isSame(kept[1999].unpacked(), reasonsOf(1999)));
    }

    void partsOfRowsLieOnAShelf()
    {
        struct Odd {
            double number = 0.0;
            std::array<char, 11> text{};
        };
        const auto store = std::make_shared<HeapStore>();
        for (const auto& where : {store, std::shared_ptr<HeapStore>()}) {
            RowShelf shelf(where);
            std::vector<ReasonRows> rows;
            std::vector<std::shared_ptr<const Odd>> values;
            std::vector<PackedReasons> packed;
            for (std::uint64_t n = 0; n < 4000; ++n) {
                rows.push_back(shelf.keep(reasonsOf(n).risk));
                values.push_back(shelf.keep(Odd{static_cast<double>(n), {static_cast<char>(n % 100)}}));
                if (n % 3 == 0) packed.push_back(shelf.keep(reasonsOf(n)));
            }
            shelf = RowShelf();
            for (std::uint64_t n = 0; n < rows.size(); ++n) {
                QVERIFY2(isSame(rows[n], reasonsOf(n).risk), qPrintable(QString::number(n)));
                QCOMPARE(reinterpret_cast<std::uintptr_t>(values[n].get()) % alignof(Odd), std::uintptr_t{0});
                QCOMPARE(values[n]->number, static_cast<double>(n));
                QCOMPARE(values[n]->text[0], static_cast<char>(n % 100));
                if (n % 3 == 0) QVERIFY(isSame(packed[n / 3].unpacked(), reasonsOf(n)));
            }
            QVERIFY(RowShelf(where).keep(ReasonRows()).empty());
        }
        QVERIFY(store->made > 3);
    }

    void whatIsAddedToACopyIsNotInTheFirst()
    {
        const ReasonRows first{reasonOf(1), reasonOf(2)};
        ReasonRows second = first;
        QCOMPARE(second.bytes().data(), first.bytes().data()); // shared
        second.push_back(reasonOf(3));
        QCOMPARE(first.size(), std::size_t{2});
        QVERIFY(isSame(first, ReasonRows{reasonOf(1), reasonOf(2)}));
        QVERIFY(isSame(second, ReasonRows{reasonOf(1), reasonOf(2), reasonOf(3)}));
        second.assign({});
        QVERIFY(second.empty() && second.begin() == second.end() && second.bytes().empty());
        // Those of a signal share its bytes, and keep them.
        auto whole = std::make_unique<PackedReasons>(reasonsOf(22));
        const ReasonRows part = whole->unpacked().risk;
        whole.reset();
        QVERIFY(isSame(part, reasonsOf(22).risk));
    }

    void aFullStoreIsNoLoss()
    {
        const auto store = std::make_shared<HeapStore>();
        store->isFull = true;
        RowShelf shelf(store);
        for (std::uint64_t n = 0; n < 100; ++n)
            QVERIFY(isSame(shelf.keep(reasonsOf(n)).unpacked(), reasonsOf(n)) &&
                    isSame(shelf.keep(reasonsOf(n).risk), reasonsOf(n).risk) && *shelf.keep(n) == n);
        QCOMPARE(store->sealedCount, 0);
    }
};

SEXTANT_TEST(TestSignalReasons)
#include "tst_signal_reasons.moc"
