#include <QTest>

#include "engine/market/instrument_catalog.h"
#include "engine/session/sequencer.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;

class TestSequencer final : public QObject {
    Q_OBJECT

private slots:
    void equalTimesHaveOneOrder();
    void gapsAreMarkedAndTold();
    void nightsAreNoGaps();
    void whatIsLeftOutIsTold();
    void severalFilesOfAnInstrumentAreOneSeries();
    void spansHoldConsecutiveRecords();
    void warmupIsMarked();
};

namespace {

/// The stream as texts, one per record or event: "bar 1 @…", "gap", …
struct Stream {
    std::vector<std::string> steps;
    std::vector<market::Bar> bars;
    std::vector<SourceState> states;
    std::size_t largestSpan = 0;
};

struct NamedFile {
    std::string name;
    std::string text;
    int instrument = 1;
};

Stream play(const std::vector<NamedFile>& files, std::vector<Event> timed = {}, std::optional<Time> liveFrom = {})
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    Sequencer sequencer;
    for (const NamedFile& file : files) {
        market::formats::SourceOptions options;
        options.path = file.name;
        auto source = market::formats::TapeSource::openBytes(file.text, options, catalog);
        if (!source) throw std::runtime_error(source.error().message);
        const auto calendar = market::findCalendar((*source)->instrument().calendar);
        sequencer.add(*std::move(source), InstrumentId{static_cast<std::uint16_t>(file.instrument)}, calendar,
                      liveFrom);
    }
    sequencer.setTimedEvents(std::move(timed));
    Stream out;
    Sequencer::Item item;
    while (true) {
        const auto more = sequencer.next(item);
        if (!more) throw std::runtime_error(more.error().message);
        if (!*more) return out;
        if (!item.isSpan) {
            out.steps.push_back(std::string(toString(item.event.kind())) + " @" + toRfc3339(item.event.time));
            if (const auto* state = std::get_if<SourceState>(&item.event.body)) out.states.push_back(*state);
            continue;
        }
        out.largestSpan = std::max(out.largestSpan, item.span.size());
        std::visit(
            [&](const auto& records) {
                for (const auto& record : records) {
                    std::string step(toString(item.span.kind()));
                    if constexpr (requires { record.timeframe; }) {
                        step += " " + std::string(market::toString(record.timeframe));
                        out.bars.push_back(record);
                    }
                    if constexpr (requires { record.instrument; }) step += " i" + std::to_string(record.instrument);
                    out.steps.push_back(step);
                }
            },
            item.span.records);
    }
}

const char* const kMinuteHeader = "timestamp_ms_utc,open,high,low,close,volume\n";

/// Minutes given by their number after 2024-01-01T00:00Z, as a bar file.
std::string minutes(std::initializer_list<int> numbers)
{
    std::string text = kMinuteHeader;
    for (const int n : numbers)
        text += std::to_string(1'704'067'200'000LL + 60'000LL * n) + ",10,11,9,10.5,1\n";
    return text;
}

} // namespace

void TestSequencer::equalTimesHaveOneOrder()
{
    // A minute and a five-minute bar, a quote, a trade and a signal, all at 00:05:00; files named in a hostile order.
    const std::string five =
        std::string(kMinuteHeader) + "1704067200000,10,11,9,10.5,5\n1704067500000,10,11,9,10.5,5\n";
    const std::string trades = "timestamp_ms_utc,price,size,side\n1704067500000,10.5,1,buy\n";
    const std::string quotes = "timestamp_ms_utc,bid,ask\n1704067500000,10.4,10.6\n";
    Event signal;
    signal.time = at("2024-01-01T00:05:00Z");
    signal.body = std::make_shared<const ExternalSignal>();
    const Stream stream = play({{"btcusdt_x_5m.csv", five, 1},
                                {"btcusdt_x_1m.csv", minutes({4}), 1},
                                {"ethusdt_x_1m.csv", minutes({4}), 2},
                                {"btcusdt_trades.csv", trades, 1},
                                {"btcusdt_quotes.csv", quotes, 1}},
                               {signal});
    const std::vector<std::string> expected{
        "quote i1", "trade i1", "bar 1m i1", "bar 1m i2", "bar 5m i1", "signal @2024-01-01T00:05:00.000Z", "bar 5m i1"};
    QVERIFY2(stream.steps == expected, [&] {
        static std::string joined;
        joined.clear();
        for (const auto& step : stream.steps)
            joined += step + "; ";
        return joined.c_str();
    }());
}

void TestSequencer::gapsAreMarkedAndTold()
{
    const Stream stream = play({{"btcusdt_x_1m.csv", minutes({0, 1, 5, 6})}});
    QCOMPARE(stream.states.size(), std::size_t{1});
    QVERIFY(stream.states[0].kind == SourceState::Kind::Gap);
    QCOMPARE(stream.states[0].count, std::uint64_t{3});
    QCOMPARE(stream.states[0].from.ns, at("2024-01-01T00:02:00Z").ns);
    QCOMPARE(stream.states[0].to.ns, at("2024-01-01T00:05:00Z").ns);
    QCOMPARE(stream.bars.size(), std::size_t{4}); // nothing invented
    QVERIFY((stream.bars[2].flags & market::kAfterGap) != 0);
    QVERIFY((stream.bars[1].flags & market::kAfterGap) == 0 && (stream.bars[3].flags & market::kAfterGap) == 0);
    QVERIFY(stream.steps[2].starts_with("source_state")); // told in front of the bar it was noticed at
}

void TestSequencer::nightsAreNoGaps()
{
    // SPY, regular minutes only: Friday's last and Monday's first; then a hole of five minutes inside Monday.
    const std::string header = kMinuteHeader;
    const auto row = [](const char* start) { return std::to_string(at(start).ns / 1'000'000) + ",10,11,9,10.5,1\n"; };
    const Stream stream = play(
        {{"spy_1m.csv", header + row("2024-01-05T20:58:00Z") + row("2024-01-05T20:59:00Z") +
                            row("2024-01-08T14:30:00Z") + row("2024-01-08T14:31:00Z") + row("2024-01-08T14:37:00Z")}});
    QCOMPARE(stream.states.size(), std::size_t{1});
    QCOMPARE(stream.states[0].count, std::uint64_t{5});
}

void TestSequencer::whatIsLeftOutIsTold()
{
    const Stream stream = play({{"btcusdt_x_1m.csv", minutes({0, 1, 1, 2, 2, 2})}});
    std::uint64_t dropped = 0;
    for (const SourceState& state : stream.states)
        if (state.kind == SourceState::Kind::Duplicate) dropped += state.count;
    QCOMPARE(dropped, std::uint64_t{3}); // also those behind the last bar that was kept
    QCOMPARE(stream.bars.size(), std::size_t{3});
}

void TestSequencer::severalFilesOfAnInstrumentAreOneSeries()
{
    // Two downloads that overlap by two bars, and a third that begins after a hole.
    const Stream stream = play({{"btcusdt_a_1m.csv", minutes({0, 1, 2, 3})},
                                {"btcusdt_b_1m.csv", minutes({2, 3, 4})},
                                {"btcusdt_c_1m.csv", minutes({8, 9})}});
    std::uint64_t duplicates = 0;
    std::uint64_t gaps = 0;
    for (const SourceState& state : stream.states) {
        if (state.kind == SourceState::Kind::Duplicate) duplicates += state.count;
        if (state.kind == SourceState::Kind::Gap) gaps += state.count;
    }
    QCOMPARE(stream.bars.size(), std::size_t{7});
    QCOMPARE(duplicates, std::uint64_t{2});
    QCOMPARE(gaps, std::uint64_t{3});
    for (std::size_t i = 1; i < stream.bars.size(); ++i)
        QVERIFY(stream.bars[i].end > stream.bars[i - 1].end);
}

void TestSequencer::spansHoldConsecutiveRecords()
{
    std::string text = kMinuteHeader;
    for (int i = 0; i < 3000; ++i)
        text += std::to_string(1'704'067'200'000LL + 60'000LL * i) + ",10,11,9,10.5,1\n";
    const Stream stream = play({{"btcusdt_x_1m.csv", text}});
    QCOMPARE(stream.bars.size(), std::size_t{3000});
    QCOMPARE(stream.largestSpan, Sequencer::kMaxSpan);
}

void TestSequencer::warmupIsMarked()
{
    const Stream stream = play({{"btcusdt_x_1m.csv", minutes({0, 1, 2, 3})}}, {}, at("2024-01-01T00:02:00Z"));
    QVERIFY((stream.bars[0].flags & market::kWarmup) != 0);
    QVERIFY((stream.bars[1].flags & market::kWarmup) != 0); // ends at that instant
    QVERIFY((stream.bars[2].flags & market::kWarmup) == 0);
}

SEXTANT_TEST(TestSequencer)
#include "tst_sequencer.moc"
