#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <map>
#include <set>

#include <rapidcheck.h>

#include "engine/services/health/health_door.h"
#include "tests/engine/services/http_client.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;

namespace {

constexpr Time kNow = Time::fromMillis(1'791'201'602'000);

/// What is wrong with a text in the Prometheus format 0.0.4 or OpenMetrics 1.0, by a grammar of our own (protocols.md
/// §6); empty: nothing.
QString complaintOf(const QString& text, bool isOpen)
{
    static const QRegularExpression kSample(
        QStringLiteral("^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(.*)\\})? (NaN|[+-]Inf|[+-]?[0-9.]+([eE][+-]?[0-9]+)?)$"));
    static const QRegularExpression kLabels(
        QStringLiteral("^([a-zA-Z_][a-zA-Z0-9_]*=\"([^\"\\\\\\n]|\\\\[\\\\n\"])*\",?)*$"));
    if (!text.endsWith(u'\n')) return QStringLiteral("the last line does not end");
    QStringList lines = text.split(u'\n');
    lines.removeLast();
    if (isOpen) {
        if (lines.isEmpty() || lines.takeLast() != QStringLiteral("# EOF")) return QStringLiteral("no # EOF");
    }
    std::map<QString, QString> types;
    std::set<QString> closed; // families that were left
    std::set<QString> rows;
    QString family;
    std::map<QString, std::pair<double, double>> buckets; // of a histogram's labels: last bound and count
    for (const QString& line : lines) {
        if (line.startsWith(u'#')) {
            const QStringList words = line.split(u' ');
            if (words.size() < 4) return QStringLiteral("short comment: ") + line;
            if (words[1] == u"TYPE") {
                if (types.contains(words[2])) return QStringLiteral("two types: ") + line;
                types[words[2]] = words[3];
            } else if (words[1] != u"HELP" && !(isOpen && words[1] == u"UNIT")) {
                return QStringLiteral("unknown comment: ") + line;
            }
            if (words[2] != family) {
                if (!closed.insert(words[2]).second) return QStringLiteral("family comes twice: ") + line;
                family = words[2];
            }
            continue;
        }
        const auto match = kSample.match(line);
        if (!match.hasMatch()) return QStringLiteral("no sample: ") + line;
        if (!kLabels.match(match.captured(3)).hasMatch()) return QStringLiteral("labels: ") + line;
        if (!rows.insert(match.captured(1) + match.captured(2)).second) return QStringLiteral("twice: ") + line;
        const QString type = types[family];
        const QString rest = match.captured(1).mid(family.size());
        if (!match.captured(1).startsWith(family)) return QStringLiteral("not of the family: ") + line;
        const bool fits = type == u"histogram" ? rest == u"_bucket" || rest == u"_sum" || rest == u"_count"
                          : type == u"counter"
                              ? (isOpen ? rest == u"_total" : rest.isEmpty() && family.endsWith(u"_total"))
                              : rest.isEmpty();
        if (!fits) return QStringLiteral("wrong for its type: ") + line;
        if (rest != u"_bucket") continue;
        static const QRegularExpression kBound(QStringLiteral(",?le=\"([^\"]*)\""));
        const QString bound = kBound.match(match.captured(3)).captured(1);
        const double upper = bound == u"+Inf" ? std::numeric_limits<double>::infinity() : bound.toDouble();
        const double count = match.captured(4).toDouble();
        QString key = match.captured(3);
        key.remove(kBound);
        const auto before = buckets.find(family + key);
        if (before != buckets.end() && (upper <= before->second.first || count < before->second.second))
            return QStringLiteral("buckets do not rise: ") + line;
        buckets[family + key] = {upper, count};
    }
    for (const auto& [key, last] : buckets)
        if (last.first != std::numeric_limits<double>::infinity()) return QStringLiteral("no +Inf bucket: ") + key;
    return {};
}

ServiceFacts soundFacts()
{
    ServiceFacts facts;
    facts.hostState = "playing";
    facts.hasSession = true;
    facts.symbols = {"BTC-USDT"};
    facts.decisions.buckets = {{1e-6, 3}, {1e-3, 5}};
    facts.decisions.count = 6;
    facts.decisions.sum = 0.5;
    facts.feeds.push_back({"binance", true, {}, 142.0});
    facts.machines.push_back({"breaker", "binance", "open", {"closed", "open", "half_open"}});
    facts.gauges.push_back({"feed_frames", "Frames.", true, {{"venue", "binance"}}, 10234});
    facts.gauges.push_back({"feed_age_seconds", "Age.", false, {{"venue", "bin\"ance\\\n"}}, 0.142});
    facts.histograms.push_back({"feed_delay_seconds",
                                "Delay.",
                                {{"venue", "binance"}, {"class", "crypto"}},
                                {{{0.001, 4}, {0.01, 9}}, 11, 1.5}});
    return facts;
}

struct Bench {
    Bench() : log(*WebhookLog::open(nullptr, 100))
    {
        HealthDoor::Ports ports;
        ports.board = board;
        ports.log = log.get();
        ports.http = [] { return HttpCounts{}; };
        ports.wallClock = [] { return kNow; };
        ports.version = "0.9.1";
        door = std::make_unique<HealthDoor>(std::move(ports));
    }
    void set(const ServiceFacts& facts) { board->publish(std::make_shared<const ServiceFacts>(facts)); }
    QString metrics(MetricsFormat format) { return QString::fromStdString(door->metrics(format).body); }

    std::shared_ptr<ServiceBoard> board = std::make_shared<ServiceBoard>();
    std::unique_ptr<WebhookLog> log;
    std::unique_ptr<HealthDoor> door;
};

} // namespace

class TestHealth final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGrammarFindsFaults();
    void writesWhatPrometheusReads();
    void anyTextAndNumberKeepsTheFormat();
    void choosesTheFormatThatIsAsked();
    void isReadyWhileFeedsAndStorageAre_data();
    void isReadyWhileFeedsAndStorageAre();
    void tellsHealthWithoutTheAccount();
};

void TestHealth::theGrammarFindsFaults()
{
    QVERIFY(complaintOf(QStringLiteral("# HELP a b\n# TYPE a gauge\na 1\n"), false).isEmpty());
    for (const char* bad :
         {"a 1", "# TYPE a gauge\na one\n", "# TYPE a gauge\nb 1\n", "# TYPE a gauge\na 1\na 2\n",
          "# TYPE a counter\na 1\n", "# TYPE a gauge\na{x=y} 1\n", "# TYPE a gauge\na{x=\"\n\"} 1\n",
          "# TYPE h histogram\nh_bucket{le=\"1\"} 2\nh_bucket{le=\"+Inf\"} 1\n",
          "# TYPE h histogram\nh_bucket{le=\"1\"} 2\n", "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\n# TYPE a gauge\n"})
        QVERIFY2(!complaintOf(QString::fromLatin1(bad), false).isEmpty(), bad);
    QVERIFY(!complaintOf(QStringLiteral("# TYPE a gauge\na 1\n"), true).isEmpty());
}

void TestHealth::writesWhatPrometheusReads()
{
    Bench bench;
    for (const bool isEmpty : {true, false}) {
        if (!isEmpty) bench.set(soundFacts());
        WebhookRecord record;
        record.outcome = WebhookOutcome::Duplicate;
        record.microseconds = 3000;
        bench.log->add(record);
        const QString text = bench.metrics(MetricsFormat::Prometheus);
        QCOMPARE(complaintOf(text, false), QString());
        QCOMPARE(complaintOf(bench.metrics(MetricsFormat::OpenMetrics), true), QString());
    }
    const QString text = bench.metrics(MetricsFormat::Prometheus);
    for (const char* line :
         {"sextant_host_state{name=\"engine\",state=\"playing\"} 1",
          "sextant_host_state{name=\"engine\",state=\"halted\"} 0",
          "sextant_breaker_state{name=\"binance\",state=\"open\"} 1",
          "sextant_feed_frames_total{venue=\"binance\"} 10234",
          "sextant_feed_age_seconds{venue=\"bin\\\"ance\\\\\\n\"} 0.142",
          "sextant_feed_delay_seconds_bucket{venue=\"binance\",class=\"crypto\",le=\"0.01\"} 9",
          "sextant_feed_delay_seconds_count{venue=\"binance\",class=\"crypto\"} 11",
          "sextant_decision_seconds_bucket{le=\"+Inf\"} 6", "sextant_webhook_requests_total{outcome=\"DUPLICATE\"} 2",
          "sextant_webhook_seconds_bucket{le=\"0.002\"} 0", "sextant_webhook_seconds_bucket{le=\"0.005\"} 2",
          "sextant_build_info{version=\"0.9.1\"} 1"})
        QVERIFY2(text.contains(QString::fromLatin1(line) + u'\n'), line);
    QVERIFY(!text.contains(QStringLiteral("BTC-USDT"))); // no symbol, order or signal is a label
    const QString open = bench.metrics(MetricsFormat::OpenMetrics);
    QVERIFY(open.contains(QStringLiteral("# TYPE sextant_feed_frames counter\n")));
    QVERIFY(open.contains(QStringLiteral("# UNIT sextant_feed_age_seconds seconds\n")));
}

void TestHealth::anyTextAndNumberKeepsTheFormat()
{
    QCOMPARE(metricNumber(0.1), std::string("0.1"));
    QCOMPARE(metricNumber(std::numeric_limits<double>::quiet_NaN()), std::string("NaN"));
    QCOMPARE(metricNumber(-std::numeric_limits<double>::infinity()), std::string("-Inf"));
    QVERIFY(rc::check("labels and values of any kind", [](const std::vector<std::pair<std::string, double>>& all) {
        MetricsText text;
        for (const auto& [label, value] : all) {
            std::string given;
            for (const char c : label)
                if (c != '\0' && c != '\r') given += c;
            // The same twice, and bytes of any kind: no text that a reader refuses comes of it.
            for (int i = 0; i < 2; ++i) {
                text.gauge("any", "Any.\\ \n\"", value, {{"label", given}});
                text.counter("some", "Some.", value, {{"label", given}});
            }
        }
        text.counter("other", "Another.", 1);
        for (const MetricsFormat format : {MetricsFormat::Prometheus, MetricsFormat::OpenMetrics})
            RC_ASSERT(complaintOf(QString::fromStdString(text.write(format)), format == MetricsFormat::OpenMetrics)
                          .isEmpty());
    }));
}

void TestHealth::choosesTheFormatThatIsAsked()
{
    Bench bench;
    bench.set(soundFacts());
    HttpRouter router;
    bench.door->addTo(router);
    const auto server = HttpServer::open(0, {}, router);
    QVERIFY(server);
    const auto port = (*server)->port();
    router.setPort(port);
    const auto type = [&](const char* accept) {
        const auto reply = sextant::test::ask(
            port,
            sextant::test::requestText("GET", "/metrics", port, {},
                                       *accept == '\0' ? std::string() : "Accept: " + std::string(accept) + "\r\n"));
        return reply ? reply->field("Content-Type") : std::string();
    };
    const std::string prometheus = "text/plain; version=0.0.4; charset=utf-8";
    const std::string open = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    QCOMPARE(type(""), prometheus);
    QCOMPARE(type("*/*"), prometheus);
    QCOMPARE(type("text/plain;version=0.0.4"), prometheus);
    QCOMPARE(type("application/openmetrics-text; version=1.0.0"), open);
    QCOMPARE(type("application/openmetrics-text;version=1.0.0;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1"), open);
    QCOMPARE(type("application/openmetrics-text;q=0.1,text/plain"), prometheus);
    const auto live = sextant::test::ask(port, sextant::test::requestText("GET", "/livez", port));
    QVERIFY(live);
    QCOMPARE(live->body, std::string("ok\n"));
}

void TestHealth::isReadyWhileFeedsAndStorageAre_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("ready");
    QTest::addColumn<int>("health");
    QTest::addColumn<QString>("word");
    QTest::newRow("all is well") << 0 << 200 << 200 << QStringLiteral("pass");
    QTest::newRow("no session") << 1 << 503 << 200 << QStringLiteral("warn");
    QTest::newRow("disk full") << 2 << 503 << 503 << QStringLiteral("fail");
    QTest::newRow("feed down") << 3 << 503 << 200 << QStringLiteral("warn");
    QTest::newRow("engine hangs") << 4 << 503 << 503 << QStringLiteral("fail");
    QTest::newRow("tape ended") << 5 << 200 << 200 << QStringLiteral("pass");
}

void TestHealth::isReadyWhileFeedsAndStorageAre()
{
    QFETCH(int, fault);
    Bench bench;
    ServiceFacts facts = soundFacts();
    if (fault == 1) facts = {};
    if (fault == 2) facts.storageProblem = "no space \"left\"";
    if (fault == 3) facts.feeds.push_back({"okx", false, "connection waiting", {}});
    if (fault == 4) facts.hostState = "unresponsive";
    if (fault == 5) facts.hostState = "ended";
    bench.set(facts);
    const HttpReply ready = bench.door->ready();
    QTEST(ready.status, "ready");
    const auto answer = QJsonDocument::fromJson(QByteArray::fromStdString(ready.body)).object();
    QCOMPARE(answer["status"].toString(), ready.status == 200 ? QStringLiteral("pass") : QStringLiteral("fail"));
    QCOMPARE(answer.contains(QStringLiteral("output")), ready.status != 200);
    const HttpReply health = bench.door->health();
    QTEST(health.status, "health");
    QCOMPARE(health.contentType, std::string("application/health+json"));
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(health.body)).object();
    QTEST(object["status"].toString(), "word");
    QVERIFY(object["checks"].toObject().contains(QStringLiteral("uptime")));
}

void TestHealth::tellsHealthWithoutTheAccount()
{
    Bench bench;
    bench.set(soundFacts());
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(bench.door->health().body)).object();
    const QJsonObject checks = object["checks"].toObject();
    QCOMPARE(checks["binance:feedAge"].toArray()[0].toObject()["observedValue"].toDouble(), 142.0);
    QCOMPARE(checks["binance:feedAge"].toArray()[0].toObject()["observedUnit"].toString(), QStringLiteral("ms"));
    const QString text = QString::fromStdString(bench.door->health().body);
    for (const char* word : {"cash", "equity", "position", "order", "BTC-USDT"})
        QVERIFY2(!text.contains(QString::fromLatin1(word), Qt::CaseInsensitive), word);
}

SEXTANT_TEST(TestHealth)
#include "tst_health.moc"
