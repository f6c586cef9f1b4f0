#include <QTest>

#include "tests/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "engine/analysis/indicators/sma.h"
#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/row_reader.h"
#include "engine/trading/ledger/ledger.h"
#include "tests/engine/trading/sample_instruments.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;

/// A published backtest (crossing averages of 10 and 30 days on GOOG, all of the equity, next open, no costs) traded
/// through venue and ledger. Its numbers come from another program.
///
/// That program turns "all of the equity" into shares when the order fills, at the open it fills at; an order of ours
/// has its quantity when it is sent. The first test does as that program does and must give the same numbers to the
/// last cent; the second sends what the close allows, as a session would, and shows what that alone changes.
class TestReferenceBacktest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sizedAtTheOpenItIsTheSame();
    void sizedAtTheCloseOnlySizesDiffer();

private:
    struct Day {
        market::Bar bar;
        double close = 0.0;
    };
    struct Trade {
        Lots quantity; ///< signed
        Price entry;
        Price exit;
        [[nodiscard]] double percent() const
        {
            const double ratio = static_cast<double>(exit.units) / static_cast<double>(entry.units) - 1.0;
            return 100.0 * (quantity.count > 0 ? ratio : -ratio);
        }
    };
    struct Outcome {
        std::vector<Trade> trades;
        Cash final;
        Cash peak;
        double worstDrawdown = 0.0; ///< percent
        std::int64_t conservation = 0;
    };

    [[nodiscard]] Outcome run(bool sizeAtOpen) const;
    [[nodiscard]] double expected(const char* key) const { return m_expected.value(QLatin1StringView(key)).toDouble(); }

    market::Instrument m_instrument;
    std::vector<Day> m_days;
    QJsonObject m_expected;
};

namespace {

double number(std::string_view text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

double percentOf(const std::vector<double>& values, double share)
{
    return values.empty() ? 0.0 : 100.0 * share / static_cast<double>(values.size());
}

bool isNear(double value, double target) { return std::fabs(value - target) <= 1e-8 * std::fabs(target); }

} // namespace

void TestReferenceBacktest::initTestCase()
{
    const char* folder = std::getenv("SEXTANT_DATA");
    if (folder == nullptr) QSKIP("SEXTANT_DATA is not set: no reference backtest to compare with");
    const std::string base = std::string(folder) + "/reference/backtest/";
    QFile file(QString::fromStdString(base + "sma_cross_goog_expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("expected")).toObject();
    QVERIFY(!m_expected.isEmpty());

    m_instrument = test::venueStock(market::BarSource::Bars);
    m_instrument.fees = {};
    m_instrument.id = InstrumentId{1};
    const auto source = market::formats::ByteSource::openFile(base + "goog_1d.csv.gz");
    QVERIFY(source);
    market::formats::LineReader lines(**source);
    std::string_view line;
    std::vector<std::string_view> fields;
    while (lines.next(line) == market::formats::Step::Row) {
        market::formats::splitFields(line, ',', fields);
        if (fields.size() < 6 || fields[0].empty() || fields[0][0] < '0' || fields[0][0] > '9') continue;
        Day day;
        const auto start = Time::fromMillis(static_cast<std::int64_t>(number(fields[0])));
        const auto priceOf = [&](std::size_t i) { return test::price(m_instrument, fields[i]); };
        day.bar.end = start + std::chrono::hours(24);
        day.bar.durationSeconds = 86'400;
        day.bar.timeframe = market::Timeframe::D1;
        day.bar.instrument = m_instrument.id.value;
        day.bar.open = priceOf(1);
        day.bar.high = priceOf(2);
        day.bar.low = priceOf(3);
        day.bar.close = priceOf(4);
        day.bar.volume = number(fields[5]);
        day.close = number(fields[4]);
        m_days.push_back(day);
    }
    QCOMPARE(m_days.size(), std::size_t{2148});
}

TestReferenceBacktest::Outcome TestReferenceBacktest::run(bool sizeAtOpen) const
{
    VenueSettings settings = test::atOnce(FillModel::F1);
    settings.fills.assumption(m_instrument.assetClass) = {}; // no spread, no slippage
    PaperVenue venue(m_instrument, settings);
    auto ledger = Ledger<Paper>::open(test::cash("10000")).value();
    ledger.define(m_instrument);
    analysis::Sma fast(10);
    analysis::Sma slow(30);
    Outcome outcome;
    Price entry;
    std::uint64_t lastOrder = 0;
    std::uint64_t lastFill = 0;

    const auto collect = [&] {
        for (const VenueReport& report : venue.reports()) {
            if (report.kind != VenueReportKind::Filled) continue;
            Fill<Paper> fill;
            fill.id = FillId{++lastFill};
            fill.order = report.order;
            fill.instrument = m_instrument.id;
            fill.side = report.side;
            fill.quantity = report.execution.quantity;
            fill.priced = report.execution.priced;
            fill.commission = report.execution.fee;
            fill.time = report.time;
            const Lots held = ledger.position(m_instrument.id).quantity;
            const auto booking = ledger.book(fill, m_instrument);
            if (!booking) qFatal("a fill could not be booked");
            if (booking->reduced()) outcome.trades.push_back({held, entry, fill.priced.price});
            if (booking->openedLots.count > 0) entry = fill.priced.price;
        }
        venue.clearReports();
    };
    const auto send = [&](Time now, Side side, std::int64_t lots, bool reduceOnly) {
        if (lots <= 0) return;
        OrderTicket ticket;
        ticket.id = OrderId{++lastOrder};
        ticket.side = side;
        ticket.quantity = Lots{lots};
        ticket.reduceOnly = reduceOnly;
        venue.submit(now, ticket);
    };
    const auto sharesFor = [&](Price at) {
        const double equity = static_cast<double>(ledger.equity().units) / 1e8 * (1.0 - std::ldexp(1.0, -52));
        return static_cast<std::int64_t>(std::floor(equity / m_instrument.toDouble(at)));
    };
    const auto leave = [&](Time now) {
        const Lots held = ledger.position(m_instrument.id).quantity;
        if (held.count != 0) send(now, held.count > 0 ? Side::Sell : Side::Buy, std::abs(held.count), true);
    };

    std::optional<double> lastFast;
    std::optional<double> lastSlow;
    double peak = 0.0;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Day& day = m_days[i];
        venue.onBar(day.bar.end, day.bar);
        collect();
        if (!ledger.mark(m_instrument.id, day.bar.close)) qFatal("a position could not be valued");
        const double equity = static_cast<double>(ledger.equity().units) / 1e8;
        peak = std::max(peak, equity);
        outcome.worstDrawdown = std::min(outcome.worstDrawdown, 100.0 * (equity / peak - 1.0));
        if (outcome.peak < ledger.equity()) outcome.peak = ledger.equity();
        outcome.conservation |= ledger.conservation().units;

        const auto nowFast = fast.update(day.close, true);
        const auto nowSlow = slow.update(day.close, true);
        const bool isRipe = i >= 30 && lastFast && lastSlow && nowFast && nowSlow;
        const bool isUp = isRipe && *lastFast<*lastSlow&& * nowFast> * nowSlow;
        const bool isDown = isRipe && *lastFast > *lastSlow && *nowFast < *nowSlow;
        lastFast = nowFast;
        lastSlow = nowSlow;
        const bool isLast = i + 2 >= m_days.size();
        if (isLast) {
            // What is open in the end is closed at the last open.
            if (i + 2 == m_days.size()) leave(day.bar.end);
            continue;
        }
        if (!isUp && !isDown) continue;
        leave(day.bar.end);
        // What the position leaves in cash at the price it is sized at.
        const Price at = sizeAtOpen ? m_days[i + 1].bar.open : day.bar.close;
        if (!ledger.mark(m_instrument.id, at)) qFatal("a position could not be valued");
        send(day.bar.end, isUp ? Side::Buy : Side::Sell, sharesFor(at), false);
        if (!ledger.mark(m_instrument.id, day.bar.close)) qFatal("a position could not be valued");
    }
    outcome.final = ledger.equity();
    return outcome;
}

void TestReferenceBacktest::sizedAtTheOpenItIsTheSame()
{
    const Outcome outcome = run(true);
    std::vector<double> results;
    for (const Trade& trade : outcome.trades)
        results.push_back(trade.percent());
    const auto wins =
        static_cast<double>(std::count_if(results.begin(), results.end(), [](double r) { return r > 0.0; }));
    QCOMPARE(static_cast<double>(results.size()), expected("# Trades"));
    QVERIFY(isNear(percentOf(results, wins), expected("Win Rate [%]")));
    QVERIFY(isNear(*std::max_element(results.begin(), results.end()), expected("Best Trade [%]")));
    QVERIFY(isNear(*std::min_element(results.begin(), results.end()), expected("Worst Trade [%]")));
    QVERIFY(isNear(outcome.worstDrawdown, expected("Max. Drawdown [%]")));
    QCOMPARE(outcome.peak.units, test::cash("75787.44").units);
    QVERIFY(isNear(static_cast<double>(outcome.peak.units) / 1e8, expected("Equity Peak [$]")));
    QCOMPARE(outcome.final.units, test::cash("51422.99").units);
    QVERIFY(isNear(static_cast<double>(outcome.final.units) / 1e8, expected("Equity Final [$]")));
    QCOMPARE(outcome.conservation, std::int64_t{0});
}

void TestReferenceBacktest::sizedAtTheCloseOnlySizesDiffer()
{
    const Outcome open = run(true);
    const Outcome close = run(false);
    QCOMPARE(close.trades.size(), open.trades.size());
    std::size_t different = 0;
    std::int64_t largest = 0;
    for (std::size_t i = 0; i < open.trades.size(); ++i) {
        QVERIFY(close.trades[i].entry == open.trades[i].entry && close.trades[i].exit == open.trades[i].exit);
        const std::int64_t step = std::abs(close.trades[i].quantity.count) - std::abs(open.trades[i].quantity.count);
        if (step != 0) ++different;
        largest = std::max(largest, std::abs(step));
    }
    QCOMPARE(close.conservation, std::int64_t{0});
    qInfo("sized at the close instead of the open: %zu of %zu trades have another size, by %lld shares at most; equity "
          "peak %.2f instead of %.2f, final %.2f instead of %.2f",
          different, open.trades.size(), static_cast<long long>(largest), static_cast<double>(close.peak.units) / 1e8,
          static_cast<double>(open.peak.units) / 1e8, static_cast<double>(close.final.units) / 1e8,
          static_cast<double>(open.final.units) / 1e8);
    QVERIFY(different > 0);
    QVERIFY(std::fabs(static_cast<double>(close.peak.units - open.peak.units)) <
            0.05 * static_cast<double>(open.peak.units));
}

SEXTANT_TEST(TestReferenceBacktest)
#include "tst_reference_backtest.moc"
