#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "engine/services/notify/message_body.h"
#include "engine/services/notify/notifier.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;

namespace {

QJsonObject parsed(const std::string& body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body), &error);
    if (error.error != QJsonParseError::NoError) qWarning("%s: %s", qPrintable(error.errorString()), body.c_str());
    return document.object();
}

} // namespace

class TestMessageBody final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodiesAreWhatTheServicesTake()
    {
        const Message message{"BTC-USDT bought", "0.01 at 64 015", false};
        const QJsonObject slack = parsed(bodyOf(ChannelKind::Slack, message));
        QCOMPARE(slack.value(QLatin1String("text")).toString(), QStringLiteral("BTC-USDT bought\n0.01 at 64 015"));
        const QJsonObject discord = parsed(bodyOf(ChannelKind::Discord, message));
        QCOMPARE(discord.value(QLatin1String("content")).toString(), QStringLiteral("BTC-USDT bought\n0.01 at 64 015"));
        QVERIFY(discord.value(QLatin1String("allowed_mentions")).toObject().value(QLatin1String("parse")).isArray());
        const QJsonObject telegram = parsed(bodyOf(ChannelKind::Telegram, message, "-1001234567890"));
        QCOMPARE(telegram.value(QLatin1String("chat_id")).toInteger(), -1001234567890LL);
        QCOMPARE(telegram.value(QLatin1String("parse_mode")).toString(), QStringLiteral("HTML"));
        QCOMPARE(telegram.value(QLatin1String("text")).toString(),
                 QStringLiteral("<b>BTC-USDT bought</b>\n0.01 at 64 015"));
        QCOMPARE(parsed(bodyOf(ChannelKind::Telegram, message, "@alerts")).value(QLatin1String("chat_id")).toString(),
                 QStringLiteral("@alerts"));
    }

    void nothingThatIsTypedBecomesMarkup()
    {
        const Message message{"<!channel> & <b>", "@everyone \"quoted\" \\ \x01 \xff <script>", false};
        QCOMPARE(parsed(bodyOf(ChannelKind::Slack, message)).value(QLatin1String("text")).toString(),
                 QStringLiteral("&lt;!channel&gt; &amp; &lt;b&gt;\n@everyone \"quoted\" \\   \uFFFD &lt;script&gt;"));
        QCOMPARE(
            parsed(bodyOf(ChannelKind::Telegram, message, "1")).value(QLatin1String("text")).toString(),
            QStringLiteral("<b>&lt;!channel&gt; &amp; &lt;b&gt;</b>\n@everyone \"quoted\" \\   \uFFFD &lt;script&gt;"));
        QVERIFY(parsed(bodyOf(ChannelKind::Discord, message))
                    .value(QLatin1String("allowed_mentions"))
                    .toObject()
                    .value(QLatin1String("parse"))
                    .toArray()
                    .isEmpty());
    }

    void longTextsAreCutInWholeCharacters()
    {
        std::string emoji; // two UTF-16 units each, four bytes
        for (int i = 0; i < 5000; ++i)
            emoji += "\U0001F680";
        std::string angles(5000, '<'); // four characters each when escaped
        for (const ChannelKind kind : {ChannelKind::Slack, ChannelKind::Discord, ChannelKind::Telegram})
            for (const std::string& text : {emoji, angles, std::string(9000, 'x')}) {
                const QJsonObject body = parsed(bodyOf(kind, {text, text, false}, "1"));
                QString said =
                    body.value(kind == ChannelKind::Discord ? QLatin1String("content") : QLatin1String("text"))
                        .toString();
                QVERIFY(!said.isEmpty() && said.isValidUtf16() && !said.contains(QChar(0xFFFD)));
                if (kind == ChannelKind::Telegram) // counts what is left after entities were parsed
                    said.remove(QStringLiteral("<b>"))
                        .remove(QStringLiteral("</b>"))
                        .replace(QStringLiteral("&lt;"), QStringLiteral("<"));
                QVERIFY2(said.size() <= qsizetype(textLimit(kind)), qPrintable(QString::number(said.size())));
                QVERIFY(said.size() > qsizetype(textLimit(kind)) / 3);
            }
        QCOMPARE(cutText("abc", 3), std::string("abc"));
        QCOMPARE(cutText("abcd", 3), std::string("ab\u2026"));
        QCOMPARE(cutText("abcd", 0), std::string());
    }

    void formsAreFilled()
    {
        Notification notification;
        notification.topic = Topic::Alert;
        notification.importance = Importance::Warning;
        notification.title = "BTC {symbol}";
        notification.text = "above 64 000";
        notification.symbol = "BTC-USDT";
        const auto filled = fillForm("[{importance}] {topic}: {title}\n{price}\n{text} ({symbol})", notification);
        QVERIFY(filled.has_value());
        QCOMPARE(filled->title, std::string("[warning] alert: BTC {symbol}")); // values are not forms
        QCOMPARE(filled->text, std::string("above 64 000 (BTC-USDT)"));        // the empty line is gone
        for (const char* wrong : {"{nonsense}", "{title", "title}", "{}", "{{title}}"})
            QVERIFY2(!fillForm(wrong, notification), wrong);
        const std::string odd = "{a\nb" + std::string(100, 'c') + "}";
        const Error refused = fillForm(odd, notification).error();
        QVERIFY(refused.message.find('\n') == std::string::npos && refused.message.size() < 200); // a line
        QCOMPARE(fillForm("", notification)->text, std::string("above 64 000"));
    }

    void targetsAreCheckedAndSecretsKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("chat");
        QTest::addColumn<QString>("target"); // empty: refused
        const int slack = int(ChannelKind::Slack);
        const int telegram = int(ChannelKind::Telegram);
        QTest::newRow("https") << slack << "https://hooks.slack.com/services/T0/B0/XX"
                               << ""
                               << ""
                               << "https://hooks.slack.com/services/T0/B0/XX";
        QTest::newRow("loopback") << slack << "http://127.0.0.1:80/x"
                                  << ""
                                  << ""
                                  << "http://127.0.0.1:80/x";
        QTest::newRow("plain http") << slack << "http://hooks.slack.com/services/x"
                                    << ""
                                    << ""
                                    << "";
        QTest::newRow("no host") << slack << "https:///services"
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("a file") << slack << "file:///etc/passwd"
                                << ""
                                << ""
                                << "";
        QTest::newRow("a user") << slack << "https://me:pw@hooks.slack.com/x"
                                << ""
                                << ""
                                << "";
        QTest::newRow("loopback as user") << slack << "http://127.0.0.1@evil.test/x"
                                          << ""
                                          << ""
                                          << "";
        QTest::newRow("a line feed") << slack << "https://hooks.slack.com/x\r\nHost: y"
                                     << ""
                                     << ""
                                     << "";
        QTest::newRow("nothing") << slack << ""
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("telegram") << telegram << "https://api.telegram.org/"
                                  << "123456:TEST-TOKEN"
                                  << "-1001"
                                  << "https://api.telegram.org/bot123456:TEST-TOKEN/sendMessage";
        QTest::newRow("a token with a path") << telegram << "https://api.telegram.org"
                                             << "1:x/../y"
                                             << "1"
                                             << "";
        QTest::newRow("a chat that is JSON") << telegram << "https://api.telegram.org"
                                             << "1:x"
                                             << "1,\"a\":2"
                                             << "";
        QTest::newRow("no chat") << telegram << "https://api.telegram.org"
                                 << "1:x"
                                 << ""
                                 << "";
        QTest::newRow("a named chat") << telegram << "https://api.telegram.org"
                                      << "1:x"
                                      << "@alerts_1"
                                      << "https://api.telegram.org/bot1:x/sendMessage";
    }
    void targetsAreCheckedAndSecretsKept()
    {
        QFETCH(int, kind);
        QFETCH(QString, url);
        QFETCH(QString, token);
        QFETCH(QString, chat);
        QFETCH(QString, target);
        ChannelPlan plan = channelPlanOf(static_cast<ChannelKind>(kind));
        plan.url = url.toStdString();
        plan.token = token.toStdString();
        plan.chat = chat.toStdString();
        const auto found = targetOf(plan);
        QCOMPARE(found.has_value(), !target.isEmpty());
        if (found) {
            QCOMPARE(QString::fromStdString(*found), target);
            return;
        }
        const QString words = QString::fromStdString(found.error().message);
        for (const QString& secret : {url, token})
            QVERIFY2(secret.size() < 4 || !words.contains(secret), qPrintable(words));
    }

    void wordsOfOthersAreRedacted()
    {
        ChannelPlan plan = channelPlanOf(ChannelKind::Slack);
        plan.url = "https://hooks.slack.com/services/T000/B000/SECRETSECRET";
        const std::string said = redact("Error transferring https://hooks.slack.com/services/T000/B000/SECRETSECRET: "
                                        "see /services/T000/B000/SECRETSECRET",
                                        plan);
        QVERIFY2(said.find("SECRET") == std::string::npos, said.c_str());
    }
};

SEXTANT_TEST(TestMessageBody)
#include "tst_message_body.moc"
