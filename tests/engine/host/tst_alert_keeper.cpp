#include <QTest>

#include "tests/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>

#include "engine/host/alert_keeper.h"
#include "tests/engine/host/synthetic_source.h"
#include "tests/engine/notify/fake_service.h"

using namespace sextant;
using namespace sextant::host;
using namespace sextant::services;
using namespace std::chrono_literals;
using sextant::test::FakeService;
using sextant::test::SyntheticSource;

namespace {

/// A session that is stepped by hand, with snapshots for whoever wants them.
class Stepped {
public:
    Stepped() : m_source(20'000)
    {
        port->begin();
        auto start = std::make_shared<session::SessionStart>();
        start->initialCash = Cash{100'000LL * 100'000'000LL};
        start->decisionVersion = session::Session::kDecisionVersion;
        give(std::shared_ptr<const session::SessionStart>(start), m_source.startTime());
        for (const auto& instrument : m_source.instruments())
            give(instrument, m_source.startTime());
    }
    void give(session::EventBody body, Time time)
    {
        session::Event event;
        event.seq = session.lastSeq() + 1;
        event.time = time;
        event.body = std::move(body);
        m_effects.clear();
        session.apply(event, m_effects);
        port->note(event, session, m_effects);
        port->turn(session, session.lastSeq());
    }
    void step()
    {
        session::Sequencer::Item item;
        if (!m_source.next(item).value_or(false)) return;
        if (!item.isSpan) return give(item.event.body, item.event.time);
        item.span.firstSeq = session.lastSeq() + 1;
        m_effects.clear();
        session.apply(item.span, m_effects);
        port->note(item.span, session, m_effects);
        port->turn(session, session.lastSeq());
    }
    [[nodiscard]] const market::Instrument& instrument() const { return session.instrument(InstrumentId{1}); }

    std::shared_ptr<SnapshotPort> port = std::make_shared<SnapshotPort>();
    session::Session session;

private:
    SyntheticSource m_source;
    session::Effects m_effects;
};

struct Bench {
    AlertKeeper::Options options()
    {
        AlertKeeper::Options out;
        out.workspace = folder.path().toStdString();
        out.snapshots = stepped.port;
        out.board = board;
        out.wallClock = [this] { return Time::fromSeconds(wall.load()); };
        out.problem = [this](const std::string&) { ++problems; };
        out.every = 5ms;
        ChannelPlan plan = channelPlanOf(ChannelKind::Discord);
        plan.gap = Duration{0};
        plan.perMinute = 1000;
        plan.url = service.url(QStringLiteral("/api/webhooks/1/PLANTED")).toStdString();
        out.channels = {plan};
        return out;
    }
    [[nodiscard]] bool steps(const std::function<bool()>& until)
    {
        return QTest::qWaitFor(
            [&] {
                for (int i = 0; i < 10; ++i)
                    stepped.step();
                return until();
            },
            60'000);
    }
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const auto& request : service.requests)
            all += request.json().value(QLatin1String("content")).toString() + u'\n';
        return all;
    }
    [[nodiscard]] std::size_t kept(AlertEvent::Kind kind) const
    {
        const auto history = AlertStore(folder.path().toStdString()).history(1000);
        std::size_t count = 0;
        for (const AlertEvent& each : history.value())
            count += each.kind == kind ? 1U : 0U;
        return count;
    }
    void rule(AlertRule rule) { QVERIFY(AlertStore(folder.path().toStdString()).add(std::move(rule), "me", Time{})); }

    QTemporaryDir folder;
    FakeService service;
    Stepped stepped;
    std::shared_ptr<ServiceBoard> board = std::make_shared<ServiceBoard>();
    std::atomic<std::int64_t> wall{1'791'201'600};
    std::atomic<int> problems{0};
};

int looksOf(const AlertKeeper& keeper)
{
    MetricsText metrics;
    keeper.addTo(metrics);
    static const QRegularExpression count(QStringLiteral("\nsextant_alert_looks_total (\\d+)"));
    const QString text = QString::fromStdString(metrics.write(MetricsFormat::Prometheus));
    return count.match(text).captured(1).toInt();
}

AlertRule priceRule(const Bench& bench, AlertSense sense, double level)
{
    AlertRule rule = usualRule(AlertKind::Price);
    rule.symbol = bench.stepped.instrument().symbol;
    rule.sense = sense;
    rule.level = level;
    rule.note = "look at it";
    return rule;
}

} // namespace

class TestAlertKeeper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatFires();
    void goesOnWithRulesThatCannotBeRead();
    void tellsOfALostFeed();
    void aServiceThatHangsHoldsNothingUp();
    void tellsOfAKill();
};

void TestAlertKeeper::tellsWhatFires()
{
    Bench bench;
    AlertKeeper keeper(bench.options());
    QVERIFY(bench.steps([&] { return bench.stepped.port->latest() && bench.stepped.session.lastSeq() > 200; }));
    const auto snapshot = bench.stepped.port->latest();
    QVERIFY(snapshot);
    const auto& part = *snapshot->instruments.front();
    const double last = part.instrument->toDouble(part.last);
    // Whichever way it goes on; made while it runs.
    bench.rule(priceRule(bench, AlertSense::Above, last * 1.0005));
    bench.rule(priceRule(bench, AlertSense::Below, last * 0.9995));
    QVERIFY(bench.steps([&] { return keeper.fired() > 0; }));
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(QLatin1String("look at it")), 30'000);
    QTRY_VERIFY(bench.kept(AlertEvent::Kind::Fired) > 0);
    MetricsText metrics;
    keeper.addTo(metrics);
    const std::string text = metrics.write(MetricsFormat::Prometheus);
    QVERIFY2(text.find("\nsextant_alert_rules 2\n") != std::string::npos, text.c_str());
    QVERIFY(text.find("\nsextant_channel_state{name=\"discord\",state=\"disabled\"} 0\n") != std::string::npos);
    QVERIFY(text.find("PLANTED") == std::string::npos);
}

void TestAlertKeeper::goesOnWithRulesThatCannotBeRead()
{
    Bench bench;
    QVERIFY(bench.steps([&] { return bench.stepped.port->latest() && bench.stepped.session.lastSeq() > 200; }));
    const auto& part = *bench.stepped.port->latest()->instruments.front();
    const double last = part.instrument->toDouble(part.last);
    bench.rule(priceRule(bench, AlertSense::Above, last * 1.0005));
    bench.rule(priceRule(bench, AlertSense::Below, last * 0.9995));
    AlertKeeper keeper(bench.options());
    const auto rules = [&] {
        MetricsText metrics;
        keeper.addTo(metrics);
        return metrics.write(MetricsFormat::Prometheus).find("\nsextant_alert_rules 2\n") != std::string::npos;
    };
    QTRY_VERIFY(rules());
    QFile file(bench.folder.filePath(QStringLiteral("alerts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"next\":");
    file.close();
    QTRY_COMPARE(bench.problems.load(), 1);
    QVERIFY(bench.steps([&] { return keeper.fired() > 0; })); // by the rules that were
    QVERIFY(rules());
    QCOMPARE(bench.problems.load(), 1); // told once
}

void TestAlertKeeper::tellsOfALostFeed()
{
    Bench bench;
    AlertRule rule = usualRule(AlertKind::Feed);
    rule.level = 10.0;
    bench.rule(rule);
    const auto publish = [&](const char* state) {
        auto facts = std::make_shared<ServiceFacts>();
        facts->machines.push_back({"feed", "binance", state, {"live", "stale", "down"}});
        facts->machines.push_back({"breaker", "binance", "down", {"down"}}); // of another kind
        bench.board->publish(std::move(facts));
    };
    publish("live");
    AlertKeeper keeper(bench.options());
    QTRY_VERIFY(looksOf(keeper) > 1); // it has to have seen it live
    publish("down");
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(QLatin1String("binance is lost")), 30'000);
    QCOMPARE(keeper.fired(), 0U); // not yet for so long
    bench.wall += 11;
    QTRY_COMPARE_WITH_TIMEOUT(keeper.fired(), 1U, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(QLatin1String("binance has been lost for 11 s")), 30'000);
    publish("live");
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(QLatin1String("binance is back")), 30'000);
    QCOMPARE(keeper.fired(), 1U);
}

void TestAlertKeeper::aServiceThatHangsHoldsNothingUp()
{
    Bench bench;
    bench.service.answer({{200, {}, {}, true, false}});
    QVERIFY(bench.steps([&] { return bench.stepped.port->latest() && bench.stepped.session.lastSeq() > 200; }));
    const auto& part = *bench.stepped.port->latest()->instruments.front();
    const double last = part.instrument->toDouble(part.last);
    for (const double away : {0.0005, 0.001, 0.0015}) {
        bench.rule(priceRule(bench, AlertSense::Above, last * (1.0 + away)));
        bench.rule(priceRule(bench, AlertSense::Below, last * (1.0 - away)));
    }
    AlertKeeper keeper(bench.options());
    QVERIFY(bench.steps([&] { return keeper.fired() >= 3; }));
    QTRY_VERIFY(bench.kept(AlertEvent::Kind::Fired) >= 3);
    QVERIFY(bench.service.requests.size() <= 1); // which was never answered
}

void TestAlertKeeper::tellsOfAKill()
{
    Bench bench;
    AlertKeeper keeper(bench.options());
    QVERIFY(bench.steps([&] { return bench.stepped.port->latest() && bench.stepped.session.lastSeq() > 50; }));
    // It has to have seen it alive: two looks that ended behind that snapshot, the second of which began there too.
    const auto looks = [&] {
        MetricsText metrics;
        keeper.addTo(metrics);
        const QString text = QString::fromStdString(metrics.write(MetricsFormat::Prometheus));
        return text.section(QLatin1String("\nsextant_alert_looks_total "), 1, 1).section(u'\n', 0, 0).toInt();
    };
    const int before = looks();
    QTRY_VERIFY_WITH_TIMEOUT(looks() >= before + 2, 30'000);
    session::Command kill;
    kill.kind = session::CommandKind::Kill;
    kill.actor = "me";
    kill.reason = "test";
    kill.origin = "local";
    bench.stepped.give(std::make_shared<const session::Command>(kill), bench.stepped.session.now());
    QVERIFY(bench.steps([&] { return bench.said().contains(QLatin1String("Trading was killed")); }));
}

SEXTANT_TEST(TestAlertKeeper)
#include "tst_alert_keeper.moc"
