#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "engine/services/notify/reply_verdict.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace std::chrono_literals;
using What = Verdict::What;

class TestReplyVerdict final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleGetsItsVerdict();
    void pausesAreReadWhereverTheyStand();
    void oddAnswersDoNoHarm();
};

void TestReplyVerdict::everySampleGetsItsVerdict()
{
    // The samples of the protocols lie beside the data.
    const QString data = qEnvironmentVariable("SEXTANT_DATA");
    QFile file(QFileInfo(data).path() + QStringLiteral("/specs/protocols/samples/notifications.jsonl"));
    if (data.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("SEXTANT_DATA names no folder beside which specs/protocols/samples lies");
    const std::map<QString, What> wanted{{QStringLiteral("slack_ok"), What::Sent},
                                         {QStringLiteral("slack_blocks"), What::Sent},
                                         {QStringLiteral("slack_invalid_payload"), What::Skip},
                                         {QStringLiteral("slack_no_text"), What::Skip},
                                         {QStringLiteral("slack_action_prohibited"), What::Disable},
                                         {QStringLiteral("slack_invalid_token"), What::Disable},
                                         {QStringLiteral("slack_channel_not_found"), What::Disable},
                                         {QStringLiteral("slack_no_service"), What::Disable},
                                         {QStringLiteral("slack_channel_is_archived"), What::Disable},
                                         {QStringLiteral("slack_rollup_error"), What::Retry},
                                         {QStringLiteral("slack_rate"), What::Retry},
                                         {QStringLiteral("discord_ok"), What::Sent},
                                         {QStringLiteral("discord_wait"), What::Sent},
                                         {QStringLiteral("discord_rate"), What::Retry},
                                         {QStringLiteral("discord_global"), What::Retry},
                                         {QStringLiteral("discord_too_long"), What::Skip},
                                         {QStringLiteral("discord_empty"), What::Skip},
                                         {QStringLiteral("discord_gone"), What::Disable},
                                         {QStringLiteral("tg_ok"), What::Sent},
                                         {QStringLiteral("tg_markdown"), What::Sent}};
    int seen = 0;
    while (!file.atEnd()) {
        const QJsonObject sample = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject answer = sample.value(QLatin1String("res")).toObject();
        const QJsonObject headers = answer.value(QLatin1String("headers")).toObject();
        const QJsonValue body = answer.value(QLatin1String("body"));
        const QString name = sample.value(QLatin1String("kind")).toString();
        ServiceReply reply;
        reply.status = answer.value(QLatin1String("status")).toInt();
        reply.retryAfter = headers.value(QLatin1String("retry-after")).toString().toStdString();
        reply.resetAfter = headers.value(QLatin1String("x-ratelimit-reset-after")).toString().toStdString();
        reply.remaining = headers.value(QLatin1String("x-ratelimit-remaining")).toString().toStdString();
        reply.body = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact).toStdString()
                                     : body.toString().toStdString();
        const ChannelKind kind = name.startsWith(QLatin1String("slack"))     ? ChannelKind::Slack
                                 : name.startsWith(QLatin1String("discord")) ? ChannelKind::Discord
                                                                             : ChannelKind::Telegram;
        const Verdict verdict = judge(kind, reply);
        What what = What::Sent;
        if (name == QLatin1String("tg_err")) {
            const QString said = QString::fromStdString(reply.body);
            what = reply.status == 429                              ? What::Retry
                   : said.contains(QLatin1String("migrate"))        ? What::Move
                   : said.contains(QLatin1String("chat not found")) ? What::Disable
                   : reply.status == 400                            ? What::Skip
                                                                    : What::Disable;
        } else {
            QVERIFY2(wanted.contains(name), qPrintable(name));
            what = wanted.at(name);
        }
        QVERIFY2(verdict.what == what, qPrintable(name + QLatin1Char(' ') + QString::fromStdString(reply.body)));
        QVERIFY2((what == What::Sent) == verdict.sentence.empty(), qPrintable(name));
        ++seen;
    }
    QCOMPARE(seen, 29);
}

void TestReplyVerdict::pausesAreReadWhereverTheyStand()
{
    QCOMPARE(*judge(ChannelKind::Slack, {429, "30", "", "", "rate_limited"}).wait, Duration(30s));
    const Verdict discord =
        judge(ChannelKind::Discord, {429, "1", "0.412", "", R"({"message":"x","retry_after":0.412,"global":false})"});
    QCOMPARE(*discord.wait, Duration(412ms));
    QVERIFY(!discord.isGlobal);
    const Verdict global = judge(ChannelKind::Discord, {429, "5", "", "", R"({"retry_after":5.0,"global":true})"});
    QVERIFY(global.isGlobal);
    QCOMPARE(*global.wait, Duration(5s));
    QCOMPARE(*judge(ChannelKind::Telegram, {429, "", "", "", R"({"ok":false,"parameters":{"retry_after":34}})"}).wait,
             Duration(34s));
    // A bucket that is empty is not asked again at once.
    QCOMPARE(*judge(ChannelKind::Discord, {204, "", "2", "0", ""}).wait, Duration(2s));
    QVERIFY(!judge(ChannelKind::Discord, {204, "", "2", "4", ""}).wait);
    QCOMPARE(
        judge(ChannelKind::Telegram, {400, "", "", "", R"({"ok":false,"parameters":{"migrate_to_chat_id":-1001999}})"})
            .chat,
        std::string("-1001999"));
}

void TestReplyVerdict::oddAnswersDoNoHarm()
{
    const std::string deep(100'000, '[');
    for (const ChannelKind kind : {ChannelKind::Slack, ChannelKind::Discord, ChannelKind::Telegram})
        for (const std::string& body : {std::string(), std::string("{"), std::string("{}"), deep, "{\"a\":" + deep,
                                        std::string(R"({"retry_after":-1})"), std::string(R"({"retry_after":1e300})"),
                                        std::string(R"({"retry_after":"soon"})"), std::string("\xff\xfe")}) {
            const Verdict busy = judge(kind, {429, "-5", "nan", "x", body});
            QVERIFY(busy.what == What::Retry);
            QVERIFY(!busy.wait || (*busy.wait >= Duration{0} && *busy.wait <= Duration(1h)));
            QVERIFY(judge(kind, {0, "", "", "", body}).what == What::Retry);
            QVERIFY(judge(kind, {302, "", "", "", body}).what == What::Retry);
            QVERIFY(judge(kind, {418, "", "", "", body}).what == What::Disable);
        }
    // "ok" beside 200 counts.
    QVERIFY(judge(ChannelKind::Telegram, {200, "", "", "", R"({"ok":false,"description":"x"})"}).what != What::Sent);
}

SEXTANT_TEST(TestReplyVerdict)
#include "tst_reply_verdict.moc"
