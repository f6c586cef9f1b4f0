#include "models/notifications.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;

/// The book of what was told.
class TestNotifications final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestFirstAndUnreadCounted();
    void theSameIsCounted();
    void theBookIsBounded();
    void clearingCanBeUndone();
    void isKeptAsJson();
    void whatIsDamagedIsLeftOut_data();
    void whatIsDamagedIsLeftOut();
    void filtersByKindProblemsAndUnread();
    void marksAreBounded();
};

namespace {

NotificationRow told(const QString& text, std::int64_t second, Tone tone = Tone::Plain,
                     NotificationKind kind = NotificationKind::Message)
{
    NotificationRow row;
    row.text = text;
    row.at = Time{second * 1'000'000'000};
    row.tone = tone;
    row.kind = kind;
    return row;
}

QStringList texts(const QAbstractItemModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, NotificationsModel::What).data().toString();
    return out;
}

} // namespace

void TestNotifications::newestFirstAndUnreadCounted()
{
    Notifications book;
    const QAbstractItemModelTester tester(&book.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy unread(&book, &Notifications::unreadChanged);
    book.add({told(QStringLiteral("one"), 1), told(QStringLiteral("two"), 2)});
    QCOMPARE(texts(book.rows()), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(unread.size(), 1);
    QCOMPARE(book.unread(), 2);
    NotificationRow read = told(QStringLiteral("three"), 3);
    read.isRead = true;
    book.add({read});
    QCOMPARE(book.unread(), 2);
    const QString id = QString::fromStdString(book.rows().row(1)->id);
    book.markRead({id, QStringLiteral("nothing")});
    QCOMPARE(book.unread(), 1);
    QVERIFY(book.rows().row(1)->isRead);
    QVERIFY(!book.rows().row(2)->isRead);
    QVERIFY(book.rows().index(2, NotificationsModel::Kind).data().toString().startsWith(QChar(0x25cf)));
    book.markAllRead();
    QCOMPARE(book.unread(), 0);
    QCOMPARE(unread.last().front().toInt(), 0);
}

void TestNotifications::theSameIsCounted()
{
    Notifications book;
    const QAbstractItemModelTester tester(&book.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    book.add({told(QStringLiteral("gap"), 1, Tone::Warning, NotificationKind::Incident)});
    book.markAllRead();
    book.add({told(QStringLiteral("gap"), 100, Tone::Warning, NotificationKind::Incident)});
    QCOMPARE(texts(book.rows()), QStringList{QStringLiteral("gap (×2)")});
    QCOMPARE(book.unread(), 1); // it happened again
    QCOMPARE(book.rows().row(0)->at.ns, 100'000'000'000);
    NotificationRow plain = told(QStringLiteral("limit is near"), 150, Tone::Plain, NotificationKind::Incident);
    plain.isRead = true;
    book.add({plain});
    plain.at = Time{160'000'000'000};
    book.add({plain});
    QCOMPARE(book.rows().row(0)->count, 2);
    QCOMPARE(book.unread(), 1); // no news the first time, and none the second
    // Something else lies between, and some time: told anew.
    book.add({told(QStringLiteral("other"), 200)});
    book.add({told(QStringLiteral("gap"), 300, Tone::Warning, NotificationKind::Incident)});
    QCOMPARE(book.rows().rowCount(), 4);
    // The window's message of an alert is no second thing.
    book.add({told(QStringLiteral("above 64000"), 400, Tone::Warning, NotificationKind::Alert)});
    book.add({told(QStringLiteral("above 64000"), 401, Tone::Warning, NotificationKind::Message)});
    QCOMPARE(book.rows().rowCount(), 5);
    QCOMPARE(book.rows().row(0)->count, 1);
    QVERIFY(book.rows().row(0)->kind == NotificationKind::Alert);
}

void TestNotifications::theBookIsBounded()
{
    Notifications book;
    std::vector<NotificationRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.push_back(told(QString::number(i), i));
    rows.back().text = QString(100'000, QLatin1Char('x'));
    book.add(std::move(rows));
    QCOMPARE(static_cast<std::size_t>(book.rows().rowCount()), Notifications::kMost);
    QCOMPARE(book.unread(), static_cast<int>(Notifications::kMost));
    QCOMPARE(texts(book.rows())[1], QStringLiteral("1998"));
    QCOMPARE(book.rows().row(0)->text.size(), Notifications::kLongestText);
}

void TestNotifications::clearingCanBeUndone()
{
    Notifications book;
    const QAbstractItemModelTester tester(&book.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    book.add({told(QStringLiteral("one"), 1), told(QStringLiteral("two"), 2)});
    auto cleared = book.clear();
    QCOMPARE(book.rows().rowCount(), 0);
    QCOMPARE(book.unread(), 0);
    book.add({told(QStringLiteral("three"), 3)});
    book.putBack(std::move(cleared));
    QCOMPARE(texts(book.rows()), (QStringList{QStringLiteral("three"), QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(book.unread(), 3);
    QVERIFY(book.clear().size() == 3 && book.clear().empty());
}

void TestNotifications::isKeptAsJson()
{
    Notifications book;
    NotificationRow row =
        told(QStringLiteral("stop \"hit\" — ä 中"), 1'800'000'000, Tone::Danger, NotificationKind::Incident);
    row.symbol = "BTC-USDT";
    row.sessionId = "0190";
    row.engineTime = Time{1'700'000'000'123'456'789};
    row.order = OrderId{17};
    row.place = models::placeOf(ReasonCode::DataGap);
    book.add({told(QStringLiteral("first"), 5), row});
    book.markRead({QString::fromStdString(book.rows().row(1)->id)});
    book.setMark("0190", 17'000'000'000'000'000'001ULL);
    Notifications again;
    // Through text, as the file has it.
    QCOMPARE(again.load(QJsonDocument::fromJson(QJsonDocument(book.toJson()).toJson()).object()), std::size_t{0});
    QCOMPARE(texts(again.rows()), texts(book.rows()));
    const NotificationRow* kept = again.rows().row(0);
    QCOMPARE(kept->at.ns, row.at.ns);
    QCOMPARE(kept->engineTime.ns, row.engineTime.ns);
    QCOMPARE(kept->symbol, row.symbol);
    QCOMPARE(kept->sessionId, row.sessionId);
    QVERIFY(kept->order == OrderId{17} && kept->place == NotificationPlace::Feeds);
    QVERIFY(!again.rows().row(1)->order.isSet() && again.rows().row(1)->place == NotificationPlace::Messages);
    QVERIFY(kept->kind == NotificationKind::Incident && kept->tone == Tone::Danger && !kept->isRead);
    QVERIFY(again.rows().row(1)->isRead);
    QCOMPARE(again.mark("0190"), std::uint64_t{17'000'000'000'000'000'001ULL});
    QCOMPARE(again.unread(), 1);
    // New ones have ids of their own.
    again.add({told(QStringLiteral("new"), 1'800'000'100)});
    QCOMPARE(again.rows().rowCount(), 3);
}

void TestNotifications::whatIsDamagedIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray("17");
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"gossip","tone":0,"text":"x","at":"1"})");
    QTest::newRow("tone out of range") << QByteArray(R"({"kind":"alert","tone":99,"text":"x","at":"1"})");
    QTest::newRow("negative tone") << QByteArray(R"({"kind":"alert","tone":-1,"text":"x","at":"1"})");
    QTest::newRow("no text") << QByteArray(R"({"kind":"alert","tone":0,"at":"1"})");
    QTest::newRow("no time") << QByteArray(R"({"kind":"alert","tone":0,"text":"x","at":"soon"})");
}

void TestNotifications::whatIsDamagedIsLeftOut()
{
    QFETCH(QByteArray, entry);
    const QByteArray whole = R"({"told":[{"kind":"alert","tone":5,"text":"kept","at":"7","count":-5},)" + entry + "]}";
    const QJsonDocument document = QJsonDocument::fromJson(whole);
    QVERIFY(document.isObject());
    Notifications book;
    QCOMPARE(book.load(document.object()), std::size_t{1});
    QCOMPARE(texts(book.rows()), QStringList{QStringLiteral("kept")});
    QCOMPARE(book.rows().row(0)->count, 1);
}

void TestNotifications::filtersByKindProblemsAndUnread()
{
    Notifications book;
    NotificationFilter filter(book.rows());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    book.add({told(QStringLiteral("message"), 1),
              told(QStringLiteral("gap"), 2, Tone::Warning, NotificationKind::Incident),
              told(QStringLiteral("kill"), 3, Tone::Danger, NotificationKind::Incident),
              told(QStringLiteral("alert"), 4, Tone::Plain, NotificationKind::Alert)});
    filter.setKind(NotificationKind::Incident);
    QCOMPARE(texts(filter), (QStringList{QStringLiteral("kill"), QStringLiteral("gap")}));
    filter.setKind({});
    filter.setProblemsOnly(true);
    QCOMPARE(filter.rowCount(), 2);
    filter.setUnreadOnly(true);
    book.markRead({QString::fromStdString(book.rows().row(1)->id)}); // the kill
    QCOMPARE(texts(filter), QStringList{QStringLiteral("gap")});
    filter.setProblemsOnly(false);
    QCOMPARE(filter.rowCount(), 3);
}

void TestNotifications::marksAreBounded()
{
    Notifications book;
    for (std::size_t i = 0; i < 3 * Notifications::kMostMarks; ++i)
        book.setMark("session" + std::to_string(i), i + 1);
    QCOMPARE(book.mark("session0"), std::uint64_t{0});
    QCOMPARE(book.mark("session149"), std::uint64_t{150});
    QCOMPARE(static_cast<std::size_t>(book.toJson().value(QStringLiteral("marks")).toArray().size()),
             Notifications::kMostMarks);
}

SEXTANT_TEST(TestNotifications)
#include "tst_notifications.moc"
