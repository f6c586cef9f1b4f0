#include <QTest>

#include "tests/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/philox.h"
#include "engine/storage/projection_tables.h"
#include "engine/storage/projector.h"
#include "engine/storage/workspace.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::storage;
using namespace sextant::test;

namespace {

const Time kBegin = at("2024-01-10T00:00:00Z");

/// What a test expects of one signal that came in.
struct Sent {
    ExternalSignal signal;
    std::uint64_t seq = 0;
    std::optional<std::uint64_t> repeats; ///< id of the signal that it is once more
    std::uint64_t id = 0;                 ///< of its own, where it repeats none
    Duration age{};                       ///< when it came in
    bool isValid = false;                 ///< known, and of now
};

/// A session into which signals come from outside: good ones, repeated ones, late, early and unknown ones, with both
/// engines on or not. A pure function of the seed; what is expected is counted beside the session.
class Intake {
public:
    Intake(std::uint64_t seed, int steps)
        : m_random(seed, RandomPurpose::Test),
          driver(
              kBegin,
              {"scoring.enabled=false", "gates.cooldown_seconds=0", "gates.cooldown_bars=0", "risk.cooldown_seconds=0"},
              m_random.nextBelow(2) == 0 ? std::vector<std::string>{"enable_variant_b=on", "enable_shadow_execution=on"}
                                         : std::vector<std::string>{})
    {
        define("BTC-USDT");
        define("ETH-USDT");
        while (steps-- > 0)
            step();
    }

    ProjectionRows rows;
    std::vector<Sent> sent;

private:
    std::int64_t below(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(most)));
    }
    void define(const char* symbol)
    {
        driver.define(symbol, "bybit", market::Timeframe::M1);
        m_projector.define(driver.session.lastSeq(), m_time, driver.session.instrument(lastInstrument()), rows);
        project();
    }
    InstrumentId lastInstrument() const
    {
        return InstrumentId{static_cast<std::uint16_t>(driver.session.instrumentCount())};
    }
    void project()
    {
        m_projector.project(driver.effects, rows);
        driver.effects.clear();
    }
    void step()
    {
        if (below(3) != 0) market();
        if (below(2) == 0) send();
    }
    void market()
    {
        m_minute = m_minute + std::chrono::minutes(1);
        m_time = std::max(m_time, m_minute);
        std::vector<market::Bar> bars;
        for (std::uint16_t i = 1; i <= 2; ++i) {
            const market::Instrument& instrument = driver.session.instrument(InstrumentId{i});
            market::Bar bar = barOf(instrument, market::Timeframe::M1, m_time, "1", "1", "1", "1", 50.0);
            const auto price = [&](std::int64_t ticks) { return Price{ticks * instrument.tick.units}; };
            const std::int64_t open = m_ticks;
            m_ticks += below(401) - 200;
            bar.open = price(open);
            bar.close = price(m_ticks);
            bar.high = price(std::max(open, m_ticks) + below(60));
            bar.low = price(std::min(open, m_ticks) - below(60));
            bars.push_back(bar);
        }
        driver.applySpan(bars);
        m_minute = m_time;
        project();
    }
    void send()
    {
        m_time = m_time + Duration(below(20'000'000'000));
        m_minute = std::max(m_minute, m_time);
        Sent made;
        const auto what = below(10);
        const bool isKnown = what != 0;
        const auto instrument = InstrumentId{static_cast<std::uint16_t>(1 + below(2))};
        made.signal.symbol = isKnown ? driver.session.instrument(instrument).symbol : "NO-SUCH";
        if (isKnown) made.signal.instrument = instrument;
        made.signal.direction = static_cast<SignalDirection>(1 + below(3));
        made.signal.timeframe = below(2) == 0 ? market::Timeframe::M1 : market::Timeframe::M15;
        made.signal.strategyId = below(2) == 0 ? "a" : "b";
        if (below(3) == 0) made.signal.nonce = "n" + std::to_string(below(6));
        Duration age = Duration(below(30'000'000'000));
        if (what == 1) age = std::chrono::minutes(10) + Duration(below(3) - 1); // around the edge
        if (what == 2) age = std::chrono::minutes(10 + 1 + below(100));
        if (what == 3) age = -std::chrono::seconds(5) - Duration(below(3) - 1);
        made.signal.timestamp = m_time - age;
        made.age = age;
        made.isValid = isKnown && age <= std::chrono::minutes(10) && age >= -std::chrono::seconds(5);
        if (isKnown) made.repeats = originalOf(made.signal);
        if (!made.repeats) {
            made.id = ++m_lastId;
            if (made.isValid) m_taken.push_back({made.signal, m_time, made.id});
        }
        driver.apply(std::make_shared<const ExternalSignal>(made.signal), m_time);
        made.seq = driver.session.lastSeq();
        sent.push_back(std::move(made));
        project();
    }
    std::optional<std::uint64_t> originalOf(const ExternalSignal& signal) const
    {
        for (const Taken& each : m_taken)
            if (each.signal.symbol == signal.symbol && each.signal.direction == signal.direction &&
                each.signal.timeframe == signal.timeframe && each.signal.strategyId == signal.strategyId &&
                m_time - each.time <= std::chrono::seconds(60))
                return each.id;
        for (const Taken& each : m_taken)
            if (!signal.nonce.empty() && each.signal.nonce == signal.nonce &&
                m_time - each.time <= std::chrono::minutes(10))
                return each.id;
        return std::nullopt;
    }

    struct Taken {
        ExternalSignal signal;
        Time time;
        std::uint64_t id = 0;
    };
    RandomStream m_random;
    SessionDriver driver;
    Projector m_projector;
    std::vector<Taken> m_taken;
    std::uint64_t m_lastId = 0;
    std::int64_t m_ticks = 500'000;
    Time m_time = kBegin;   // of the newest event
    Time m_minute = kBegin; // the next bar ends a minute later
};

std::string text(const Value& value)
{
    const auto* held = std::get_if<std::string>(&value);
    return held != nullptr ? *held : std::string();
}
std::int64_t number(const Value& value)
{
    const auto* held = std::get_if<std::int64_t>(&value);
    return held != nullptr ? *held : -1;
}

const char* actionOf(SignalDirection direction)
{
    return direction == SignalDirection::Long ? "BUY" : direction == SignalDirection::Short ? "SELL" : "CLOSE";
}

} // namespace

/// What is stored of signals, whatever comes in (properties P2, P5 and P12). Each case is a session of its own in the
/// same database.
class TestStoredSignals final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = QTemporaryDir();
        const auto location =
            WorkspaceLocation::databaseFile(std::filesystem::path(m_folder.path().toStdString()) / "p.db");
        m_database = std::move(*Workspace::open(location, "test", Time{})->connect(Database::Access::ReadWrite));
        m_sessions = 0;
    }
    void cleanup() { m_database.reset(); }

    void p02AValidSignalIsStoredOnce();
    void p05EverySignalIsLoggedWithItsResult();
    void p12NoOrderWithoutItsSignal();

private:
    /// Writes what the session did in batches of a random size; the id of its session.
    std::string store(Intake& intake)
    {
        const std::string id = "s" + std::to_string(++m_sessions);
        RC_ASSERT(m_database->execute("INSERT INTO sessions VALUES ('" + id + "', 0, 1, '[]', 'open', NULL, 1, 1, 1)")
                      .has_value());
        const auto written = m_database->transact([&] { return ProjectionTables(*m_database).write(id, intake.rows); });
        if (!written) RC_FAIL(written.error().message);
        return id;
    }
    std::vector<std::vector<Value>> rows(const std::string& statement, const std::string& session)
    {
        const std::vector<Value> parameters{session};
        auto found = m_database->select(statement, parameters);
        if (!found) RC_FAIL(found.error().message);
        return std::move(found->rows);
    }

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    int m_sessions = 0;
};

/// A signal that repeats none has exactly one row, with its own fields; one that repeats another has none.
void TestStoredSignals::p02AValidSignalIsStoredOnce()
{
    std::size_t valid = 0;
    std::size_t repeated = 0;
    const bool held = rc::check("a valid signal is stored once", [&](std::uint64_t seed) {
        Intake intake(seed, 60);
        const std::string id = store(intake);
        std::map<std::int64_t, std::vector<Value>> stored;
        for (auto& row : rows("SELECT signal_id, seq, symbol, direction, timeframe, timestamp, source FROM signals "
                              "WHERE session_id = ?",
                              id)) {
            const std::int64_t signal = number(row[0]);
            RC_ASSERT(stored.emplace(signal, std::move(row)).second);
        }
        std::size_t expected = 0;
        for (const Sent& sent : intake.sent) {
            if (sent.repeats) {
                ++repeated;
                RC_ASSERT(stored.contains(static_cast<std::int64_t>(*sent.repeats)));
                continue;
            }
            ++expected;
            valid += sent.isValid ? 1 : 0;
            const auto found = stored.find(static_cast<std::int64_t>(sent.id));
            RC_ASSERT(found != stored.end());
            const std::vector<Value>& row = found->second;
            RC_ASSERT(number(row[1]) == static_cast<std::int64_t>(sent.seq));
            RC_ASSERT(!sent.signal.instrument.isSet() || text(row[2]) == sent.signal.symbol);
            RC_ASSERT(text(row[3]) == actionOf(sent.signal.direction));
            RC_ASSERT(text(row[4]) == market::toString(sent.signal.timeframe));
            RC_ASSERT(number(row[5]) == sent.signal.timestamp.ns);
            RC_ASSERT(text(row[6]) == toString(sent.signal.source));
        }
        RC_ASSERT(stored.size() == expected);
    });
    QVERIFY(held);
    QVERIFY(valid > 500 && repeated > 100);
}

/// Whatever comes in leaves a word of what became of it: its own row with where it ended, or, of one that repeats
/// another, a non-trade that names the other; what is not valid is refused with the cause. As events signals are in
/// the journal whole, valid or not: what was written of each is read back as it came.
void TestStoredSignals::p05EverySignalIsLoggedWithItsResult()
{
    std::map<std::string, std::size_t> results;
    const bool held = rc::check("every signal is logged with its result", [&](std::uint64_t seed) {
        Intake intake(seed, 60);
        const std::string id = store(intake);
        for (const Sent& sent : intake.sent) {
            const Event event{sent.seq, sent.signal.timestamp, 1, std::make_shared<const ExternalSignal>(sent.signal)};
            CanonicalWriter out;
            encode(event, out);
            const auto back = decodeEvent(EventKind::Signal, event.seq, event.time, event.source, out.bytes());
            RC_ASSERT(back.has_value());
            CanonicalWriter again;
            encode(*back, again);
            RC_ASSERT(std::ranges::equal(again.bytes(), out.bytes()));

            const std::vector<Value> parameters{id, static_cast<std::int64_t>(sent.seq)};
            const auto own =
                m_database->select("SELECT status FROM signals WHERE session_id = ? AND seq = ?", parameters);
            const auto causes = m_database->select("SELECT cause, signal_id FROM non_trades WHERE session_id = ? AND "
                                                   "seq = ? AND variant = 'A'",
                                                   parameters);
            RC_ASSERT(own.has_value() && causes.has_value());
            if (sent.repeats) {
                RC_ASSERT(own->rows.empty() && causes->rows.size() == 1);
                RC_ASSERT(text(causes->rows[0][0]) == "DUPLICATE");
                RC_ASSERT(number(causes->rows[0][1]) == static_cast<std::int64_t>(*sent.repeats));
                ++results["duplicate"];
                continue;
            }
            RC_ASSERT(own->rows.size() == 1);
            const std::string status = text(own->rows[0][0]);
            ++results[status];
            // Nobody is left without an answer.
            RC_ASSERT(status == "ordered" || status == "rejected" || status == "expired" || status == "order_failed");
            RC_ASSERT((status == "ordered") == causes->rows.empty());
            if (sent.isValid) continue;
            RC_ASSERT(status == "rejected" || status == "expired");
            const std::string cause = text(causes->rows.at(0)[0]);
            RC_ASSERT(cause == (!sent.signal.instrument.isSet() ? "UNKNOWN_INSTRUMENT"
                                : sent.age > Duration{}         ? "SIGNAL_EXPIRED"
                                                                : "SIGNAL_IN_FUTURE"));
            RC_ASSERT((status == "expired") == (cause == "SIGNAL_EXPIRED"));
        }
    });
    for (const auto& [result, count] : results)
        qInfo("%s: %zu", result.c_str(), count);
    QVERIFY(held);
    QVERIFY(results["duplicate"] > 100 && results["ordered"] > 50 && results["rejected"] > 100);
    QVERIFY(results["expired"] > 50);
}

/// An order that names a signal finds it, in the same session; without one are those that leave a position or that a
/// person gave. Neither can the signal be deleted behind it, nor an order be written that names one that is not there.
void TestStoredSignals::p12NoOrderWithoutItsSignal()
{
    std::size_t orders = 0;
    const bool held = rc::check("no order without its signal", [&](std::uint64_t seed) {
        Intake intake(seed, 60);
        const std::string id = store(intake);
        for (const char* table : {"orders", "shadow_orders"}) {
            for (const auto& row : rows(std::string("SELECT o.signal_id, s.signal_id, o.reduce_only, s.direction, "
                                                    "o.side, s.instrument_id = o.instrument_id FROM ") +
                                            table +
                                            " o LEFT JOIN signals s ON s.session_id = o.session_id AND s.signal_id = "
                                            "o.signal_id WHERE o.session_id = ?",
                                        id)) {
                if (std::holds_alternative<std::monostate>(row[0])) {
                    RC_ASSERT(number(row[2]) == 1); // nobody gave orders here: it leaves a position
                    continue;
                }
                ++orders;
                RC_ASSERT(number(row[0]) == number(row[1]) && number(row[5]) == 1);
                const bool isEntry = number(row[2]) == 0;
                if (isEntry) RC_ASSERT(text(row[4]) == (text(row[3]) == "BUY" ? "buy" : "sell"));
            }
        }
        const std::vector<Value> own{id};
        const auto named =
            rows("SELECT DISTINCT signal_id FROM orders WHERE session_id = ? AND signal_id NOT NULL", id);
        for (const auto& row : named) {
            const std::vector<Value> parameters{id, row[0]};
            const auto deleted =
                m_database->change("DELETE FROM signals WHERE session_id = ? AND signal_id = ?", parameters);
            RC_ASSERT(!deleted.has_value() && deleted.error().code == ErrorCode::Refused);
            const auto moved = m_database->change(
                "UPDATE orders SET signal_id = 1000000 WHERE session_id = ? AND signal_id = ?", parameters);
            RC_ASSERT(!moved.has_value() && moved.error().code == ErrorCode::Refused);
        }
        // Made up: an order of a signal that never came.
        Projector projector;
        ProjectionRows invented;
        Effects effects;
        EffectRecorder recorder;
        recorder.begin(effects, 1'000'000, kBegin);
        OrderChanged order;
        order.order = OrderId{1'000'000};
        order.signal = SignalId{1'000'000 + seed % 1000};
        order.to = trading::OrderState::PendingExecution;
        recorder.add(Variant::A, InstrumentId{1}, order, {});
        projector.project(effects, invented);
        const auto before = *m_database->integer("SELECT count(*) FROM orders");
        const auto written = m_database->transact([&] { return ProjectionTables(*m_database).write(id, invented); });
        RC_ASSERT(!written.has_value());
        RC_ASSERT(*m_database->integer("SELECT count(*) FROM orders") == before);
    });
    QVERIFY(held);
    QVERIFY(orders > 100);
}

SEXTANT_TEST(TestStoredSignals)
#include "tst_stored_signals.moc"
