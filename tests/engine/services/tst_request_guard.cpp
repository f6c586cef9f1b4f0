#include <QTest>

#include <rapidcheck.h>

#include "engine/core/hmac.h"
#include "engine/services/http/request_guard.h"
#include "engine/services/webhook/address_list.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;

class TestRequestGuard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTargetsApart();
    void weighsWhatASenderAccepts();
    void takesOneBearerToken();
    void knowsNetworks();
    void believesProxiesItTrustsAlone();
    void writesAnyTextAsJson();
    void signsAsOthersDo();
};

void TestRequestGuard::takesTargetsApart()
{
    const auto target = parseTarget("/experiments/a%2Bb/results?symbol=BTC-USDT&note=a+b%26c&empty=&bare");
    QVERIFY(target);
    QCOMPARE(target->path, (std::vector<std::string>{"experiments", "a+b", "results"}));
    QCOMPARE(target->parameter("symbol"), std::optional<std::string>("BTC-USDT"));
    QCOMPARE(target->parameter("note"), std::optional<std::string>("a b&c"));
    QCOMPARE(target->parameter("empty"), std::optional<std::string>(""));
    QCOMPARE(target->parameter("bare"), std::optional<std::string>(""));
    QVERIFY(!target->parameter("other"));
    QVERIFY(parseTarget("/")->path.empty());
    for (const char* bad : {"", "x", "*", "http://a/b", "//", "/a//b", "/a/", "/a/../b", "/%2e%2e", "/a%2fb", "/a%00b",
                            "/a%0", "/a%", "/a%zz", "/?=x", "/?a=1&a=2", "/?a=%0a"})
        QVERIFY2(!parseTarget(bad), bad);
}

void TestRequestGuard::weighsWhatASenderAccepts()
{
    const auto weight = [](const char* accept, std::string_view type) {
        HttpRequest request;
        if (accept != nullptr) request.headers.emplace_back("Accept", accept);
        return acceptance(request, type);
    };
    QCOMPARE(weight(nullptr, "text/plain"), 1000);
    QCOMPARE(weight("*/*", "text/plain"), 1000);
    QCOMPARE(weight("text/html", "text/plain"), 0);
    QCOMPARE(weight("application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
                    "application/openmetrics-text"),
             1000);
    QCOMPARE(
        weight("application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", "text/plain"),
        500);
    QCOMPARE(weight("text/*;q=0.25, text/plain;q=0", "text/plain"), 0); // the specific one counts
    QCOMPARE(weight("text/plain;q=2", "text/plain"), 0);
    QCOMPARE(weight("text/plain;q=0.1234", "text/plain"), 0);
    QCOMPARE(weight(";;,,", "text/plain"), 0);
}

void TestRequestGuard::takesOneBearerToken()
{
    const auto token = [](std::vector<std::string> values) {
        HttpRequest request;
        for (std::string& each : values)
            request.headers.emplace_back("authorization", std::move(each));
        const auto found = bearerToken(request);
        return found ? std::string(*found) : std::string("none");
    };
    QCOMPARE(token({"Bearer abc-1.2_3~+/="}), std::string("abc-1.2_3~+/="));
    QCOMPARE(token({"bearer   abc "}), std::string("abc"));
    QCOMPARE(token({}), std::string("none"));
    QCOMPARE(token({"Basic abc"}), std::string("none"));
    QCOMPARE(token({"Bearer"}), std::string("none"));
    QCOMPARE(token({"Bearer "}), std::string("none"));
    QCOMPARE(token({"Bearer a b"}), std::string("none"));
    QCOMPARE(token({"Bearer a,b"}), std::string("none"));
    QCOMPARE(token({"Bearer a", "Bearer b"}), std::string("none"));
    QCOMPARE(token({"Bearer " + std::string(300, 'a')}), std::string("none"));
}

void TestRequestGuard::knowsNetworks()
{
    const auto list = AddressList::parse("127.0.0.1, 10.1.0.0/15 ,fd00::/8,2001:db8::1, 52.89.214.238");
    QVERIFY(list);
    const auto has = [&](const char* address) {
        const auto parsed = parseAddress(address);
        return parsed && list->contains(*parsed);
    };
    for (const char* in : {"127.0.0.1", "10.0.0.0", "10.1.255.255", "fd12::1", "2001:db8::1", "[fd00::2]",
                           "::ffff:127.0.0.1", "52.89.214.238"})
        QVERIFY2(has(in), in);
    for (const char* out : {"127.0.0.2", "10.2.0.0", "9.255.255.255", "fe00::1", "2001:db8::2", "::1", "256.1.1.1",
                            "127.0.0.1:80", "localhost", ""})
        QVERIFY2(!has(out), out);
    QVERIFY(AddressList::parse("")->isEmpty());
    QVERIFY(AddressList::parse("0.0.0.0/0")->contains(*parseAddress("203.0.113.9")));
    QVERIFY(!AddressList::parse("0.0.0.0/0")->contains(*parseAddress("2001:db8::1")));
    for (const char* bad : {"10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8x", "host", "1.2.3"}) {
        const auto parsed = AddressList::parse(bad);
        QVERIFY2(!parsed, bad);
        QVERIFY(parsed.error().message.find(bad) != std::string::npos);
    }
}

void TestRequestGuard::believesProxiesItTrustsAlone()
{
    const AddressList proxies = *AddressList::parse("127.0.0.1, 10.0.0.0/8");
    const auto sender = [&](const char* peer, std::vector<std::string> forwarded, const AddressList& trusted) {
        HttpRequest request;
        request.peer = peer;
        for (std::string& each : forwarded)
            request.headers.emplace_back("X-Forwarded-For", std::move(each));
        return senderOf(request, trusted, "X-Forwarded-For");
    };
    // What a stranger writes is not believed.
    QCOMPARE(sender("203.0.113.9", {"52.89.214.238"}, proxies), parseAddress("203.0.113.9"));
    QCOMPARE(sender("127.0.0.1", {"52.89.214.238"}, AddressList()), parseAddress("127.0.0.1"));
    // Of a list, the last that no trusted proxy wrote itself.
    QCOMPARE(sender("127.0.0.1", {"52.89.214.238, 203.0.113.9"}, proxies), parseAddress("203.0.113.9"));
    QCOMPARE(sender("127.0.0.1", {"6.6.6.6, 203.0.113.9, 10.1.2.3"}, proxies), parseAddress("203.0.113.9"));
    QCOMPARE(sender("127.0.0.1", {"52.89.214.238", "203.0.113.9"}, proxies), parseAddress("203.0.113.9"));
    QVERIFY(!sender("127.0.0.1", {}, proxies));
    QVERIFY(!sender("127.0.0.1", {"nonsense"}, proxies));
    QVERIFY(!sender("127.0.0.1", {"52.89.214.238, unknown"}, proxies));
}

void TestRequestGuard::writesAnyTextAsJson()
{
    QCOMPARE(quotedJson("a\"b\\c\n\x01"), std::string("\"a\\\"b\\\\c\\n\\u0001\""));
    QCOMPARE(quotedJson("\xFF"), std::string("\"\xEF\xBF\xBD\""));
    QCOMPARE(quotedJson("\xED\xA0\x80"), std::string("\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"")); // half a pair
    QVERIFY(rc::check("what comes out is UTF-8 between quotes", [](const std::string& text) {
        const std::string json = quotedJson(text);
        RC_ASSERT(json.size() >= 2 && json.front() == '"' && json.back() == '"');
        const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
        RC_ASSERT(QString::fromUtf8(bytes).toUtf8() == bytes);
    }));
}

void TestRequestGuard::signsAsOthersDo()
{
    // RFC 4231 §4.3 and §4.7.
    QCOMPARE(toHex(hmacSha256("Jefe", "what do ya want for nothing?")),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(toHex(hmacSha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")),
             std::string("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    QVERIFY(equalInConstantTime("a", "a"));
    QVERIFY(!equalInConstantTime("a", "b"));
    QVERIFY(!equalInConstantTime("", "a"));
    QVERIFY(!equalInConstantTime("aa", "a"));
    QVERIFY(randomHex(32).size() == 64 && randomHex(32) != randomHex(32));
}

SEXTANT_TEST(TestRequestGuard)
#include "tst_request_guard.moc"
