#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/trading/risk/market_history.h"
#include "tests/engine/analysis/allocation_counter.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

constexpr InstrumentId kA{1};
constexpr InstrumentId kB{2};

std::vector<std::uint8_t> bytesOfHistory(const MarketHistory& history)
{
    CanonicalWriter out;
    history.canonical(out);
    return out.take();
}

/// Textbook form over all returns between the last `days` + 1 common closes.
std::optional<double> slowCorrelation(const std::map<int, double>& a, const std::map<int, double>& b, int days,
                                      int minDays)
{
    std::vector<std::pair<double, double>> common;
    for (const auto& [date, close] : a)
        if (b.contains(date)) common.emplace_back(close, b.at(date));
    std::vector<std::pair<double, double>> returns;
    for (std::size_t i = 1; i < common.size(); ++i)
        returns.emplace_back(common[i].first / common[i - 1].first - 1.0,
                             common[i].second / common[i - 1].second - 1.0);
    if (returns.size() > static_cast<std::size_t>(days)) returns.erase(returns.begin(), returns.end() - days);
    if (static_cast<int>(returns.size()) < std::max(minDays, 2)) return std::nullopt;
    const auto n = static_cast<double>(returns.size());
    double sx = 0.0;
    double sy = 0.0;
    for (const auto& [x, y] : returns) {
        sx += x;
        sy += y;
    }
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (const auto& [x, y] : returns) {
        xx += (x - sx / n) * (x - sx / n);
        yy += (y - sy / n) * (y - sy / n);
        xy += (x - sx / n) * (y - sy / n);
    }
    if (xx <= 0.0 || yy <= 0.0) return std::nullopt;
    return xy / std::sqrt(xx * yy);
}

} // namespace

class TestMarketHistory final : public QObject {
    Q_OBJECT
private slots:
    void sigmaIsThatOfTheLastDaysBars()
    {
        MarketHistory history;
        QVERIFY(!history.dailySigma(kA));
        // Returns alternate between ±1 %: the sample deviation of an even number n of them is .01 sqrt(n / (n − 1)).
        double close = 100.0;
        for (int i = 0; i < 60; ++i) {
            history.noteBar(kA, close, 100);
            QVERIFY(!history.dailySigma(kA));
            close *= std::exp(i % 2 == 0 ? 0.01 : -0.01);
        }
        history.noteBar(kA, close, 100); // 60 returns
        QVERIFY(std::abs(*history.dailySigma(kA) - 0.01 * std::sqrt(60.0 / 59.0) * 10.0) < 1e-12);
        // A day holds 60 at most: what lies before is forgotten.
        for (int i = 0; i < 100; ++i) {
            close *= std::exp(i % 2 == 0 ? 0.02 : -0.02);
            history.noteBar(kA, close, 60);
        }
        QVERIFY(std::abs(*history.dailySigma(kA) - 0.02 * std::sqrt(60.0 / 59.0) * std::sqrt(60.0)) < 1e-12);
        QVERIFY(!history.dailySigma(kB));
    }

    void hourlyBarsOfSeveralDaysAreTaken()
    {
        MarketHistory history;
        double close = 50.0;
        for (int i = 0; i <= 60; ++i) {
            history.noteBar(kA, close, 7);
            close *= std::exp(i % 2 == 0 ? 0.01 : -0.01);
        }
        QVERIFY(std::abs(*history.dailySigma(kA) - 0.01 * std::sqrt(60.0 / 59.0) * std::sqrt(7.0)) < 1e-12);
    }

    void sigmaEqualsTheTextbookOverRandomWalks()
    {
        QVERIFY(rc::check("sample deviation times sqrt(bars)", [] {
            MarketHistory history;
            const int perDay = *rc::gen::inRange(1, 1'441);
            const int bars = *rc::gen::inRange(2, 2'000);
            std::vector<double> closes;
            double close = 100.0;
            for (int i = 0; i < bars; ++i) {
                close *= 1.0 + *rc::gen::inRange(-50, 51) / 10'000.0;
                closes.push_back(close);
                history.noteBar(kA, close, perDay);
            }
            const int returns = std::min({bars - 1, std::max(perDay, 60), 1'440});
            if (bars - 1 < 60) {
                RC_ASSERT(!history.dailySigma(kA));
                return;
            }
            double sum = 0.0;
            double squares = 0.0;
            for (int i = bars - returns; i < bars; ++i) {
                const auto at = static_cast<std::size_t>(i);
                sum += std::log(closes[at] / closes[at - 1]);
            }
            for (int i = bars - returns; i < bars; ++i) {
                const auto at = static_cast<std::size_t>(i);
                const double away = std::log(closes[at] / closes[at - 1]) - sum / returns;
                squares += away * away;
            }
            const double expected = std::sqrt(squares / (returns - 1)) * std::sqrt(perDay);
            RC_ASSERT(std::abs(*history.dailySigma(kA) - expected) < 1e-9);
        }));
    }

    void daysAreReplacedAndNeverGoBack()
    {
        MarketHistory history;
        history.noteDailyClose(kA, 10, 100.0);
        history.noteDailyClose(kA, 10, 101.0);
        history.noteDailyClose(kA, 9, 50.0);
        QCOMPARE(history.closes(kA).size(), std::size_t{1});
        QCOMPARE(history.closes(kA)[0], (DailyClose{10, 101.0}));
        for (int day = 11; day < 600; ++day)
            history.noteDailyClose(kA, day, day);
        QCOMPARE(history.closes(kA).size(), MarketHistory::kCloses);
        QCOMPARE(history.closes(kA).back().date, 599);
        QCOMPARE(history.closes(kA).front().date, 99);
        QVERIFY_THROWS_EXCEPTION(ContractViolation, history.noteDailyClose(kA, 700, 0.0));
    }

    void splitsMoveWhatCameBefore()
    {
        MarketHistory history;
        for (int day = 0; day < 40; ++day) {
            history.noteDailyClose(kA, day, 100.0 + day % 3);
            history.noteDailyClose(kB, day, 200.0 + 2 * (day % 3));
        }
        const auto before = history.correlation(kA, kB, 60, 20);
        history.adjust(kA, 0.5); // two new shares for one old
        QCOMPARE(history.closes(kA)[1].close, 50.5);
        history.noteDailyClose(kA, 40, 50.0);
        history.noteDailyClose(kB, 40, 200.0);
        QVERIFY(std::abs(*before - 1.0) < 1e-12);
        QVERIFY(std::abs(*history.correlation(kA, kB, 60, 20) - 1.0) < 1e-12);
    }

    void correlationNeedsCommonDays()
    {
        MarketHistory history;
        for (int day = 0; day < 20; ++day) {
            history.noteDailyClose(kA, day, 100.0 + day % 4);
            history.noteDailyClose(kB, day, 100.0 + day % 5);
        }
        QVERIFY(!history.correlation(kA, kB, 60, 20)); // 20 closes are 19 returns
        history.noteDailyClose(kA, 20, 101.0);
        QVERIFY(!history.correlation(kA, kB, 60, 20));
        history.noteDailyClose(kB, 20, 101.0);
        QVERIFY(history.correlation(kA, kB, 60, 20));
        QVERIFY(std::abs(*history.correlation(kA, kA, 60, 20) - 1.0) < 1e-12);
        MarketHistory flat;
        for (int day = 0; day < 30; ++day) {
            flat.noteDailyClose(kA, day, 100.0);
            flat.noteDailyClose(kB, day, 100.0 + day % 5);
        }
        QVERIFY(!flat.correlation(kA, kB, 60, 20));
    }

    void correlationEqualsTheTextbook()
    {
        QVERIFY(rc::check("Pearson over common days", [] {
            MarketHistory history;
            std::map<int, double> a;
            std::map<int, double> b;
            double closeA = 100.0;
            double closeB = 100.0;
            const int days = *rc::gen::inRange(0, 150);
            for (int day = 0; day < days; ++day) {
                const double common = *rc::gen::inRange(-300, 301) / 10'000.0;
                closeA *= 1.0 + common;
                closeB *= 1.0 - common / 2.0 + *rc::gen::inRange(-100, 101) / 10'000.0;
                if (*rc::gen::inRange(0, 5) != 0) {
                    a[day] = closeA;
                    history.noteDailyClose(kA, day, closeA);
                }
                if (*rc::gen::inRange(0, 4) != 0) {
                    b[day] = closeB;
                    history.noteDailyClose(kB, day, closeB);
                }
            }
            const auto expected = slowCorrelation(a, b, 60, 20);
            const auto got = history.correlation(kA, kB, 60, 20);
            RC_ASSERT(expected.has_value() == got.has_value());
            if (got) RC_ASSERT(std::abs(*expected - *got) < 1e-9);
            RC_ASSERT(got == history.correlation(kA, kB, 60, 20));
        }));
    }

    void carriedOverItKnowsTheSame()
    {
        QVERIFY(rc::check("canonical round trip", [] {
            MarketHistory history;
            const int steps = *rc::gen::inRange(0, 200);
            for (int i = 0; i < steps; ++i) {
                const InstrumentId id{*rc::gen::element<std::uint16_t>(1, 2, 4)};
                const double close = *rc::gen::inRange(1, 100'000) / 100.0;
                if (*rc::gen::inRange(0, 4) == 0)
                    history.noteDailyClose(id, i, close);
                else
                    history.noteBar(id, close, 100);
            }
            const auto bytes = bytesOfHistory(history);
            CanonicalReader in(bytes);
            MarketHistory copy;
            const std::vector<InstrumentId> same{InstrumentId{1}, InstrumentId{2}, InstrumentId{3}, InstrumentId{4}};
            copy.restore(in, same);
            RC_ASSERT(in.ok() && in.atEnd());
            for (const InstrumentId id : same) {
                RC_ASSERT(copy.dailySigma(id) == history.dailySigma(id));
                RC_ASSERT(std::ranges::equal(copy.closes(id), history.closes(id)));
            }
            copy.noteBar(InstrumentId{1}, 5.0, 100);
            history.noteBar(InstrumentId{1}, 5.0, 100);
            RC_ASSERT(copy.dailySigma(InstrumentId{1}) == history.dailySigma(InstrumentId{1}));
            if (!bytes.empty()) {
                const std::span<const std::uint8_t> all(bytes);
                CanonicalReader cut(all.first(all.size() - 1));
                MarketHistory broken;
                broken.restore(cut, same);
                RC_ASSERT(!cut.ok());
            }
        }));
    }

    void aWarmHistoryAllocatesNothing()
    {
        MarketHistory history;
        history.noteBar(kB, 100.0, 390);
        history.noteBar(kA, 100.0, 390);
        const std::uint64_t before = test::allocationCount();
        for (int i = 0; i < 5'000; ++i) {
            history.noteBar(kA, 100.0 + i % 7, 390);
            history.noteDailyClose(kA, i, 100.0 + i % 7);
            history.noteDailyClose(kB, i, 100.0 + i % 5);
        }
        (void)history.dailySigma(kA);
        (void)history.correlation(kA, kB, 60, 20);
        QCOMPARE(test::allocationCount(), before);
    }
};

SEXTANT_TEST(TestMarketHistory)
#include "tst_market_history.moc"
