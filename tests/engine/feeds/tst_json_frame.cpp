#include <QTest>

#include "tests/test_main.h"

#include <array>

#include <simdjson.h>

#include "engine/core/philox.h"
#include "engine/feeds/venues/json_frame.h"
#include "engine/market/formats/cell_text.h"

using namespace sextant;
using namespace sextant::feeds;

class TestJsonFrame final : public QObject {
    Q_OBJECT
private slots:
    void acceptsWhatJsonIs();
    void acceptsNothingThatAnotherReaderRefuses();
    void readsTimesInEveryForm_data();
    void readsTimesInEveryForm();
    void readsIdsOfEveryForm();
    void undoesEscapes();
    void numbersAreThoseOfTheSlowReader();
    void findsMembersInAnyOrderAndAgain();
    void refusesWhatIsTooLong();
    void namesWhatItDescendsInto();
};

namespace {

bool opens(JsonFrame& json, const std::string& text)
{
    JsonObject object;
    JsonArray array;
    return json.open(text, object) || json.open(text, array);
}

/// All of what is there as this reader sees it.
void tell(JsonFrame& json, JsonValue value, std::string& out)
{
    JsonCell cell;
    (void)json.cell(value, cell);
    const bool isList = !cell.isQuoted && cell.text == "[";
    if (!isList && (cell.isQuoted || cell.text != "{")) {
        out.append(cell.isQuoted ? "'" : "").append(cell.text) += ' ';
        return;
    }
    out += cell.text;
    JsonArray list;
    JsonObject object;
    if (isList)
        (void)(json.array(value, list) && json.elements(list, [&](JsonValue item) {
            tell(json, item, out);
            return true;
        }));
    else
        (void)(json.object(value, object) && json.members(object, [&](std::string_view key, JsonValue item) {
            out.append(key) += '=';
            tell(json, item, out);
            return true;
        }));
    out += '.';
}
std::string telling(JsonFrame& json, const std::string& text)
{
    if (!opens(json, text)) return json.error().message;
    std::string out;
    tell(json, JsonValue{0}, out);
    return out;
}

/// simdjson's own reader, which looks at everything. Numbers and escapes are looked at here when they are read.
simdjson::error_code domVerdict(simdjson::dom::parser& parser, const std::string& text)
{
    simdjson::dom::element root;
    const auto error = parser.parse(text).get(root);
    if (error != simdjson::SUCCESS) return error;
    return root.is_object() || root.is_array() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
}

} // namespace

void TestJsonFrame::acceptsWhatJsonIs()
{
    JsonFrame json;
    for (const char* text :
         {"{}", "[]", " [ ] ", "[1]", "{\"a\":{}}", "[[],{},[{}]]", "{\"a\":true,\"b\":[null,-1.5e3]}",
          "[\"\\\"\",\"]\"]", "{\"a\":1,\"a\":2}", "[\"\xc3\xa9\"]"})
        QVERIFY2(opens(json, text), text);
    for (const char* text : {"",           " ",          "1",     "\"a\"",     "{",           "}",     "[",
                             "]",          "{]",         "[}",    "[1,]",      "[,1]",        "[1 2]", "{\"a\"}",
                             "{\"a\":}",   "{\"a\":1,}", "{1:2}", "{\"a\" 1}", "[1]]",        "[1][",  "[tru]",
                             "[truee]",    "[nul]",      "['a']", "[\"a\"b]",  "[a]",         "[\"a]", "[\"\xff\"]",
                             "[\"\x01\"]", "{\"a\":[}]", "[:]",   "[1:2]",     "{\"a\":1:2}", "{,}",   "\0"})
        QVERIFY2(!opens(json, text), text);
    QVERIFY(opens(json, std::string(60, '[') + std::string(60, ']')));
    QVERIFY(!opens(json, std::string(100, '[') + std::string(100, ']')));
    QVERIFY(!opens(json, std::string(1 << 20, '[')));
}

void TestJsonFrame::acceptsNothingThatAnotherReaderRefuses()
{
    const std::array<std::string, 3> seeds{
        R"({"a":[["64000.6","0.75","501"],["0","0"]],"b":{"c":true,"d":null,"e":[]},"f":-1.5,"g":"\u00e9\n"})",
        R"([{"T":"q","S":"AAPL","bp":231.54,"c":["R"]},{"T":"b"},{}])", R"({"x":{"y":{"z":[[[1,2],[3]],4]}}})"};
    constexpr std::string_view kBytes("\"\\{}[],: 0-.e9ntrufalse\xff\xc3", 25);
    JsonFrame json;
    simdjson::dom::parser parser;
    RandomStream random(11, RandomPurpose::Test);
    int accepted = 0;
    for (int round = 0; round < 60'000; ++round) {
        std::string text = seeds[static_cast<std::size_t>(random.nextBelow(seeds.size()))];
        for (auto changes = 1 + random.nextBelow(4); changes > 0 && !text.empty(); --changes) {
            const auto at = static_cast<std::size_t>(random.nextBelow(text.size()));
            const char byte = kBytes[static_cast<std::size_t>(random.nextBelow(kBytes.size()))];
            const auto what = random.nextBelow(4);
            if (what == 0)
                text[at] = byte;
            else if (what == 1)
                text.insert(at, 1, byte);
            else if (what == 2)
                text.erase(at, 1);
            else
                std::swap(text[at], text[static_cast<std::size_t>(random.nextBelow(text.size()))]);
        }
        const bool isOurs = opens(json, text);
        const auto theirs = domVerdict(parser, text);
        accepted += isOurs;
        if (theirs == simdjson::SUCCESS) QVERIFY2(isOurs, text.c_str());
        // Nor does it matter what was read before.
        JsonFrame fresh;
        QCOMPARE(telling(json, text), telling(fresh, text));
        const bool isLater = theirs == simdjson::NUMBER_ERROR || theirs == simdjson::STRING_ERROR;
        if (isOurs) QVERIFY2(theirs == simdjson::SUCCESS || isLater, text.c_str());
    }
    QVERIFY(accepted > 1000);
}

void TestJsonFrame::readsTimesInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<qint64>("ns"); // 0: refused
    const auto row = [](const char* text, StampForm form, qint64 ns) {
        QTest::addRow("%s as %d", text, static_cast<int>(form))
            << QString::fromUtf8(text) << static_cast<int>(form) << ns;
    };
    constexpr qint64 kNoon = 1'791'201'600'000'000'000;
    row("1791201600", StampForm::Auto, kNoon);
    row("1791201600000", StampForm::Auto, kNoon);
    row("1791201600000001", StampForm::Auto, kNoon + 1000);
    row("1791201600000000001", StampForm::Auto, kNoon + 1);
    row("1791201600", StampForm::Seconds, kNoon);
    row("1791201600123", StampForm::Millis, kNoon + 123'000'000);
    row("1791201600000000", StampForm::Micros, kNoon);
    row("1791201600000000007", StampForm::Nanos, kNoon + 7);
    row("1791201600000", StampForm::Seconds, 0); // the year 58,000
    row("18446744073709551615", StampForm::Auto, 0);
    row("-1", StampForm::Millis, 0);
    row("1.5", StampForm::Seconds, 0);
    row("", StampForm::Millis, 0);
    row("2026-10-05T12:00:00Z", StampForm::Iso, kNoon);
    row("2026-10-05T12:00:00.1Z", StampForm::Iso, kNoon + 100'000'000);
    row("2026-10-05T12:00:00.334689Z", StampForm::Iso, kNoon + 334'689'000);
    row("2026-10-05T12:00:00.123456789Z", StampForm::Iso, kNoon + 123'456'789);
    row("2026-10-05T12:00:00.1234567891111Z", StampForm::Iso, kNoon + 123'456'789);
    row("2026-10-05T14:00:00+02:00", StampForm::Iso, kNoon);
    row("2026-10-05T06:30:00-0530", StampForm::Iso, kNoon);
    row("2026-10-05 12:00:00", StampForm::Iso, kNoon);
    row("2026-10-05T12:00:00.", StampForm::Iso, 0);
    row("2026-10-05T12:00:00.Z", StampForm::Iso, 0);
    row("2026-10-05T24:00:00Z", StampForm::Iso, 0);
    row("2026-02-30T12:00:00Z", StampForm::Iso, 0);
    row("2026-10-05T12:00:00X", StampForm::Iso, 0);
    row("2026-10-05T12:00", StampForm::Iso, 0);
    row("9999-12-31T23:59:59Z", StampForm::Iso, 0);
    row("1791201600", StampForm::Iso, 0);
}

void TestJsonFrame::readsTimesInEveryForm()
{
    QFETCH(QString, text);
    QFETCH(int, form);
    QFETCH(qint64, ns);
    JsonFrame json;
    Time time;
    const std::string plain = text.toStdString();
    QCOMPARE(json.stamp(JsonCell{plain, true}, static_cast<StampForm>(form), time), ns != 0);
    if (ns != 0) QCOMPARE(qint64{time.ns}, ns);
}

void TestJsonFrame::readsIdsOfEveryForm()
{
    JsonFrame json;
    TradeId id;
    QVERIFY(json.tradeId({"18446744073709551615", true}, id));
    QCOMPARE(id, (TradeId{0, UINT64_MAX}));
    QVERIFY(json.tradeId({"2b497b49-5D2b-4c3a-9a71-0123456789ab", true}, id));
    QCOMPARE(id, (TradeId{0x2b497b495d2b4c3a, 0x9a710123456789ab}));
    QVERIFY(json.tradeId({"5c35c02709e4f67d5266954e", true}, id));
    QCOMPARE(id, (TradeId{0x5c35c027, 0x09e4f67d5266954e}));
    for (const char* text : {"", "-1", "1.0", "18446744073709551616", "2b497b49-5d2b-4c3a-9a71-0123456789ag",
                             "2b497b495d2b-4c3a-9a71-0123456789ab-", "5c35c02709e4f67d5266954"})
        QVERIFY2(!json.tradeId({text, true}, id), text);
}

void TestJsonFrame::numbersAreThoseOfTheSlowReader()
{
    namespace formats = market::formats;
    RandomStream random(5, RandomPurpose::Test);
    const auto digits = [&](std::uint64_t most) {
        std::string text;
        for (auto count = random.nextBelow(most + 1); count > 0; --count)
            text += static_cast<char>('0' + random.nextBelow(10));
        return text;
    };
    JsonFrame json;
    int exact = 0;
    for (int round = 0; round < 100'000; ++round) {
        std::string text = digits(11);
        if (random.nextBelow(8) != 0) text += "." + digits(11);
        if (random.nextBelow(16) == 0)
            text.insert(random.nextBelow(text.size() + 1), 1, "-+eE. :/x"[random.nextBelow(9)]);
        JsonArray root;
        JsonCell cell;
        if (!json.open("[\"" + text + "\"]", root)) QFAIL(text.c_str());
        QVERIFY(json.elements(root, [&](JsonValue value) { return json.cell(value, cell); }));
        const int scale = static_cast<int>(random.nextBelow(13));
        std::uint8_t flags = 0;
        Price price;
        market::BookSize size;
        double amount = 0.0;
        std::uint64_t count = 0;
        const auto scaled = formats::scaledFromText(text, scale);
        QCOMPARE(json.price(cell, scale, price, flags), scaled && scaled->value > 0);
        if (scaled && scaled->value > 0) {
            QCOMPARE(price.units, scaled->value);
            QCOMPARE(flags == market::kRounded, scaled->rounded);
            ++exact;
        }
        flags = 0;
        QCOMPARE(json.size(cell, scale, size, flags), scaled && scaled->value >= 0);
        if (scaled && scaled->value > 0) QCOMPARE(size.units, scaled->value);
        const auto plain = formats::doubleFromText(text);
        QCOMPARE(json.amount(cell, amount), plain && *plain >= 0.0);
        if (plain && *plain >= 0.0) QVERIFY2(amount == *plain, text.c_str());
        const bool isCount = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        QCOMPARE(json.count(cell, count), isCount);
        if (isCount)
            QCOMPARE(std::to_string(count), text.substr(std::min(text.find_first_not_of('0'), text.size() - 1)));
    }
    QVERIFY(exact > 50'000);
}

void TestJsonFrame::undoesEscapes()
{
    JsonFrame json;
    JsonObject root;
    std::string_view text;
    QVERIFY(
        json.open(R"({"a":"\"\\\/\b\f\n\r\t","b":"\u0041\u00e9\u20ac\ud83d\ude00","c":"plain","d":"\q","e":"\ud800",)"
                  R"("f":"\ude00","g":"\u12"})",
                  root));
    QVERIFY(json.text(root, "a", text));
    QCOMPARE(text, "\"\\/\b\f\n\r\t");
    std::string_view other;
    QVERIFY(json.text(root, "b", other));
    QCOMPARE(other, "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    QCOMPARE(text, "\"\\/\b\f\n\r\t"); // still there
    QVERIFY(json.text(root, "c", text));
    QCOMPARE(text, "plain");
    for (const char* key : {"d", "e", "f", "g"})
        QVERIFY2(!json.text(root, key, text), key);
    QCOMPARE(json.error().message, "g: has an escape that JSON does not know");
    QVERIFY(!json.isBroken());
    QVERIFY(!json.findText(root, "d", text));
    QVERIFY(json.isBroken());
}

void TestJsonFrame::findsMembersInAnyOrderAndAgain()
{
    JsonFrame json;
    JsonObject root;
    QVERIFY(json.open(R"({"a":[1,{"x":0}],"b":null,"c":{"d":"1"},"e":2,"a":3,"end":true})", root));
    std::uint64_t n = 0;
    JsonValue value;
    JsonObject inner;
    JsonArray list;
    QVERIFY(json.count(root, "e", n) && n == 2);
    QVERIFY(json.object(root, "c", inner) && json.count(inner, "d", n) && n == 1);
    QVERIFY(!json.find(root, "b", value) && json.has(root, "b") && !json.has(root, "x") && !json.has(root, "en"));
    JsonObject fresh;
    fresh.at = root.at;
    QVERIFY(json.array(fresh, "a", list)); // the first of two
    QVERIFY(json.count(root, "e", n) && n == 2);
    bool flag = false;
    QVERIFY(json.flag(root, "end", flag) && flag && json.flag(root, "end", flag));
    QVERIFY(!json.flag(root, "e", flag));
    QCOMPARE(json.error().message, "e: '2' is not true or false");
}

void TestJsonFrame::refusesWhatIsTooLong()
{
    JsonFrame json;
    JsonArray root;
    const std::string fits = "[\"" + std::string(JsonFrame::kMaxBytes - 4, 'x') + "\"]";
    QVERIFY(json.open(fits, root));
    QVERIFY(!json.open(fits + " ", root));
    QCOMPARE(json.error().message, "frame: is 16777217 bytes long, expected at most 16777216");
    QVERIFY(json.open("[]", root));
}

void TestJsonFrame::namesWhatItDescendsInto()
{
    JsonFrame json;
    JsonObject root;
    JsonObject data;
    JsonArray bids;
    QVERIFY(json.open(R"({"data":{"bids":[["1","2"],["x","2"]]}})", root, "body"));
    QVERIFY(json.object(root, "data", data) && json.array(data, "bids", bids));
    const bool isRead = json.elements(bids, [&](JsonValue item) {
        std::array<JsonCell, 2> cells;
        Price price;
        std::uint8_t flags = 0;
        return json.row(item, cells) && (json.price(cells[0], 2, price, flags) || json.within(0));
    });
    QVERIFY(!isRead && !json.within("bids") && !json.within("data"));
    QCOMPARE(json.error().message, "data.bids[1][0]: 'x' is not a price, expected a decimal number that fits");
    QCOMPARE(venueWords("a\nb\x01\xff"), "a?b??");
    QCOMPARE(venueWords(std::string(500, 'x')).size(), std::size_t{303});
}

SEXTANT_TEST(TestJsonFrame)
#include "tst_json_frame.moc"
