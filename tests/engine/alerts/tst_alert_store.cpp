#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "engine/services/alerts/alert_store.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace std::chrono_literals;

namespace {

const Time kNow = Time::fromSeconds(1'800'000'000);

AlertRule priceRule(double level)
{
    AlertRule rule = usualRule(AlertKind::Price);
    rule.symbol = "BTC-USDT";
    rule.level = level;
    return rule;
}

} // namespace

class TestAlertStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The file is text that people may write.
    void everyRuleHasANameOfItsOwn()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray& text) {
            QFile file(folder.filePath(QStringLiteral("alerts.json")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
        };
        const auto rule = [](const QByteArray& id) {
            AlertRule out = usualRule(AlertKind::Feed);
            out.id = id.toStdString();
            return QByteArray::fromStdString(toJson(out));
        };
        AlertStore store(folder.path().toStdString());
        write(QByteArray("{\"next\":1,\"rules\":[") + rule("a1") + "," + rule("a2") + "]}");
        const auto added = store.add(usualRule(AlertKind::Feed), "ann", kNow);
        QVERIFY(added);
        QCOMPARE(added->id, std::string("a3")); // not one that is there, whatever "next" says
        QCOMPARE(store.rules()->size(), std::size_t(3));
        for (const QByteArray& ids : {rule("a1") + "," + rule("a1"), rule("")}) {
            write(QByteArray("{\"next\":7,\"rules\":[") + ids + "]}");
            const auto read = store.rules();
            QVERIFY(!read);
            QVERIFY2(read.error().message.find("id: expected") != std::string::npos, read.error().message.c_str());
        }
        QByteArray many;
        for (int i = 0; i <= 500; ++i)
            many += (i > 0 ? "," : "") + rule("a" + QByteArray::number(i));
        write(QByteArray("{\"next\":7,\"rules\":[") + many + "]}");
        QVERIFY(!store.rules());
    }

    void aLineThatWasCutTakesNoOtherWithIt()
    {
        const QTemporaryDir folder;
        AlertStore store(folder.path().toStdString());
        QVERIFY(store.record({"a1", kNow, "A", "1", "one"}, kNow));
        QFile log(folder.filePath(QStringLiteral("alerts.log")));
        QVERIFY(log.open(QIODevice::ReadWrite));
        QVERIFY(log.resize(log.size() - 5));
        log.close();
        QVERIFY(store.record({"a2", kNow, "A", "2", "two"}, kNow));
        const auto history = store.history(10);
        QVERIFY(history);
        QCOMPARE(history->size(), std::size_t(1));
        QCOMPARE(history->front().rule, std::string("a2"));
    }

    void rulesAreKeptWithTheirHistory()
    {
        const QTemporaryDir folder;
        AlertStore store(folder.path().toStdString());
        QVERIFY(store.rules()->empty());
        QVERIFY(!store.hasChanged());
        const auto first = store.add(priceRule(64000), "ann", kNow);
        const auto second = store.add(usualRule(AlertKind::Feed), "ann", kNow + 1s);
        QVERIFY(first && second);
        QCOMPARE(first->id, std::string("a1"));
        QCOMPARE(second->id, std::string("a2"));
        QVERIFY(store.hasChanged());
        QVERIFY(!store.hasChanged());
        AlertRule changed = *first;
        changed.level = 65000;
        QVERIFY(store.change(changed, "bob", kNow + 2s));
        QVERIFY(store.change(changed, "bob", kNow + 2s)); // nothing new: no line
        QVERIFY(store.record({"a1", kNow, "BTC-USDT", "65001", "BTC-USDT reached 65001."}, kNow + 3s));
        QVERIFY(store.remove("a2", "ann", kNow + 4s));
        QVERIFY(!store.remove("a2", "ann", kNow + 4s));
        QVERIFY(!store.change(*second, "ann", kNow + 4s));

        AlertStore other(folder.path().toStdString());
        QCOMPARE(other.rules()->size(), std::size_t(1));
        QVERIFY(other.rules()->front() == changed);
        const auto history = other.history(100);
        QVERIFY(history);
        QCOMPARE(history->size(), std::size_t(5));
        QVERIFY(history->front().kind == AlertEvent::Kind::Removed);
        QVERIFY((*history)[1].kind == AlertEvent::Kind::Fired);
        QCOMPARE((*history)[1].what, std::string("BTC-USDT reached 65001."));
        QCOMPARE((*history)[1].engineTime.ns, kNow.ns);
        QCOMPARE((*history)[2].who, std::string("bob"));
        QCOMPARE(other.history(2)->size(), std::size_t(2));
        // A number is never given twice.
        QCOMPARE(other.add(usualRule(AlertKind::Feed), "ann", kNow)->id, std::string("a3"));
    }

    void whatHasComeTrueIsKeptAsACode()
    {
        const QTemporaryDir folder;
        AlertStore store(folder.path().toStdString());
        std::set<std::string> sentences;
        for (int i = 1; i <= static_cast<int>(AlertFactKind::FeedLost); ++i) {
            AlertFact fact{static_cast<AlertFactKind>(i), {}};
            for (std::size_t argument = 0; argument < argumentsOf(fact.kind); ++argument)
                fact.arguments.push_back("\"" + std::to_string(argument) + "\"");
            QVERIFY(alertFactKindFromString(toString(fact.kind)) == fact.kind);
            sentences.insert(sentence(fact));
            AlertFiring firing{"a1", kNow, "BTC-USDT", "1", sentence(fact)};
            firing.fact = fact;
            QVERIFY(store.record(firing, kNow));
            const auto newest = store.history(1);
            QVERIFY(newest && newest->size() == 1);
            QVERIFY(newest->front().fact == fact);
            QCOMPARE(newest->front().what, sentence(fact));
        }
        QCOMPARE(sentences.size(), static_cast<std::size_t>(AlertFactKind::FeedLost));
        QVERIFY(!alertFactKindFromString("") && !alertFactKindFromString("reache"));
        // A log of an older version, and one that somebody has written.
        QFile log(folder.filePath(QStringLiteral("alerts.log")));
        QVERIFY(log.open(QIODevice::Append));
        log.write("{\"event\":\"fired\",\"at\":\"2026-01-01T00:00:00Z\",\"rule\":\"a1\",\"what\":\"old\"}\n"
                  "{\"event\":\"fired\",\"at\":\"2026-01-01T00:00:01Z\",\"rule\":\"a1\",\"what\":\"odd\","
                  "\"fact\":\"reached\",\"arguments\":[\"BTC-USDT\"]}\n");
        log.close();
        const auto history = store.history(2);
        QCOMPARE(history->size(), std::size_t(2));
        for (const AlertEvent& each : *history)
            QVERIFY(each.fact == AlertFact{});
    }

    void changesAreTakenBack()
    {
        const QTemporaryDir folder;
        AlertStore store(folder.path().toStdString());
        QVERIFY(!store.undo("ann", kNow));
        const AlertRule rule = *store.add(priceRule(64000), "ann", kNow);
        AlertRule changed = rule;
        changed.isEnabled = false;
        QVERIFY(store.change(changed, "ann", kNow));
        QVERIFY(store.record({"a1", kNow, "BTC-USDT", "1", "fired in between"}, kNow));
        QVERIFY(store.undo("ann", kNow));
        QVERIFY(store.rules()->front() == rule);
        QVERIFY(store.remove(rule.id, "ann", kNow));
        QVERIFY(store.undo("ann", kNow));
        QCOMPARE(store.rules()->size(), std::size_t(1));
        QVERIFY(store.rules()->front() == rule); // with its name
    }

    void severalProgramsLoseNothing()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        std::vector<std::thread> programs;
        std::atomic<int> failed{0};
        for (int i = 0; i < 4; ++i)
            programs.emplace_back([&path, &failed] {
                AlertStore store(path);
                for (int n = 0; n < 20; ++n)
                    if (!store.add(priceRule(1000.0 + n), "x", kNow)) ++failed;
            });
        for (std::thread& program : programs)
            program.join();
        QCOMPARE(failed.load(), 0);
        AlertStore store(path);
        const auto rules = store.rules();
        QVERIFY(rules);
        QCOMPARE(rules->size(), std::size_t(80));
        std::set<std::string> ids;
        for (const AlertRule& rule : *rules)
            ids.insert(rule.id);
        QCOMPARE(ids.size(), std::size_t(80));
        QCOMPARE(store.history(1000)->size(), std::size_t(80));
    }

    void whatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("alerts.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"next\":1,\"rules\":[{\"id\":\"a1\"");
        file.close();
        AlertStore store(folder.path().toStdString());
        const auto rules = store.rules();
        QVERIFY(!rules);
        QVERIFY(rules.error().message.find("alerts.json") != std::string::npos);
        QVERIFY(!store.add(priceRule(1), "ann", kNow)); // and nothing is written over it
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("{\"next\":1"));
        // Broken lines of the log hide no others.
        QFile log(folder.filePath(QStringLiteral("alerts.log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(
            "nonsense\n\n{\"event\":\"fired\",\"at\":\"2026-01-05T00:00:00Z\",\"rule\":\"a1\",\"what\":\"x\"}\n{\"ev");
        log.close();
        QCOMPARE(store.history(10)->size(), std::size_t(1));
    }
};

SEXTANT_TEST(TestAlertStore)
#include "tst_alert_store.moc"
