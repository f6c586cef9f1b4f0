#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include "tests/engine/feeds/recording_sink.h"
#include "tests/engine/feeds/venue_texts.h"
#include "tests/test_main.h"

#include "engine/feeds/client/venue_feed.h"
#include "engine/market/calendar.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using namespace std::chrono_literals;

/// Histories as venues keep them, through the whole feed: what is asked for comes once, in order and whole.
class TestHistories final : public QObject {
    Q_OBJECT
private slots:
    void comesWholeFromEachVenue_data();
    void comesWholeFromEachVenue();
};

namespace {

constexpr Time kNow = kSampleNoon + 30s;

std::string parameter(const std::string& target, const std::string& name)
{
    const std::size_t at = target.find(name + "=");
    if (at == std::string::npos) return {};
    const std::size_t begin = at + name.size() + 1;
    return target.substr(begin, target.find('&', begin) - begin);
}

std::string percentDecoded(std::string text)
{
    for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1))
        text.replace(at, 3, 1, static_cast<char>(std::stoi(text.substr(at + 1, 2), nullptr, 16)));
    return text;
}

/// The minutes of a venue that has traded for ten days, and what it says when asked for them.
class Shelf final {
public:
    explicit Shelf(Venue venue) : m_venue(venue) {}
    int asked = 0;
    /// Minutes before now in which the venue stood still.
    std::pair<int, int> outage{0, 0};

    [[nodiscard]] std::string answer(const std::string& target)
    {
        if (target.find("/time") != std::string::npos && target.find("/time_series") == std::string::npos)
            return m_venue == Venue::Okx
                       ? R"({"code":"0","data":[{"ts":")" + std::to_string(kNow.millis()) + R"("}]})"
                       : R"({"retCode":0,"result":{"timeNano":")" + std::to_string(kNow.ns) + R"("}})";
        ++asked;
        if (m_venue == Venue::Okx) return okx(target);
        if (m_venue == Venue::TwelveData) return twelveData(target);
        return m_venue == Venue::Bybit ? bybit(target) : alpaca(target);
    }
    /// Minutes before now that the venue has, oldest first, of [from, to) in milliseconds.
    [[nodiscard]] std::vector<int> minutes(std::int64_t fromMs, std::int64_t toMs, int oldest, int newest) const
    {
        std::vector<int> out;
        for (int ago = oldest; ago >= newest; --ago) {
            const std::int64_t start = stampOf(ago);
            const bool isOut = ago <= outage.first && ago > outage.second;
            if (start >= fromMs && start < toMs && !isOut) out.push_back(ago);
        }
        return out;
    }
    [[nodiscard]] static std::int64_t stampOf(int ago) { return (kSampleNoon - ago * 1min).millis(); }

    static constexpr int kOldest = 14'400;

private:
    template <class Row>
    static std::string newestFirst(const std::vector<int>& rows, std::size_t limit, Row&& row)
    {
        std::string out;
        for (std::size_t i = 0; i < std::min(limit, rows.size()); ++i)
            out += (i == 0 ? "" : ",") + row(rows[rows.size() - 1 - i]);
        return out;
    }
    std::string okx(const std::string& target) const
    {
        const std::int64_t after = std::stoll(parameter(target, "after"));   // older than
        const std::int64_t before = std::stoll(parameter(target, "before")); // newer than
        const auto limit = std::stoull(parameter(target, "limit"));
        const bool isOld = target.find("history-candles") != std::string::npos;
        const auto rows = minutes(before + 1, after, isOld ? kOldest : 1439, isOld ? 3 : 0);
        return R"({"code":"0","msg":"","data":[)" +
               newestFirst(rows, std::min<std::size_t>(limit, isOld ? 100 : 300),
                           [](int ago) {
                               return "[\"" + std::to_string(stampOf(ago)) + R"(","10","12","9","11","5","1","1",")" +
                                      (ago == 0 ? "0" : "1") + "\"]";
                           }) +
               "]}";
    }
    std::string bybit(const std::string& target) const
    {
        const std::int64_t start = std::stoll(parameter(target, "start"));
        const std::int64_t end = std::stoll(parameter(target, "end")); // counts in
        const auto rows = minutes(start, end + 1, kOldest, 0);
        return R"({"retCode":0,"result":{"list":[)" +
               newestFirst(
                   rows, std::stoull(parameter(target, "limit")),
                   [](int ago) { return "[\"" + std::to_string(stampOf(ago)) + R"(","10","12","9","11","5","1"])"; }) +
               "]},\"time\":" + std::to_string(kNow.millis()) + "}";
    }
    std::string twelveData(const std::string& target) const
    {
        const auto msOf = [&](const char* name) {
            return parseRfc3339(percentDecoded(parameter(target, name))).value().millis();
        };
        // Oldest first, and the newest ones where there are more than fit.
        auto rows = minutes(msOf("start_date"), msOf("end_date") + 1, kOldest, 0);
        const auto most = std::stoull(parameter(target, "outputsize"));
        if (rows.size() > most) rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(most));
        std::string list;
        for (const int ago : rows) {
            std::string stamp = toRfc3339(Time::fromMillis(stampOf(ago))).substr(0, 19);
            stamp[10] = ' ';
            list += (list.empty() ? "" : ",") + std::string(R"({"datetime":")") + stamp +
                    R"(","open":"10","high":"12","low":"9","close":"11"})";
        }
        return R"({"meta":{"symbol":"BTC/USDT","interval":"1min"},"values":[)" + list + R"(],"status":"ok"})";
    }
    std::string alpaca(const std::string& target) const
    {
        const auto msOf = [&](const char* name) {
            return parseRfc3339(percentDecoded(parameter(target, name))).value().millis();
        };
        auto rows = minutes(msOf("start"), msOf("end") + 1, kOldest, 0);
        const std::string token = percentDecoded(parameter(target, "page_token"));
        // Pages are small here, and sometimes empty: the limit counts bars of other symbols too.
        const std::size_t first = token.empty() ? 0 : std::stoull(token.substr(1));
        const bool isEmptyPage = token.starts_with("e");
        const std::size_t last = isEmptyPage ? first : std::min(first + 700, rows.size());
        std::string list;
        for (std::size_t i = first; i < last; ++i)
            list += (i == first ? "" : ",") + std::string(R"({"t":")") + toRfc3339(Time::fromMillis(stampOf(rows[i]))) +
                    R"(","o":10,"h":12,"l":9,"c":11,"v":5})";
        const std::string next = isEmptyPage           ? "\"f" + std::to_string(last) + "\""
                                 : last == rows.size() ? "null"
                                                       : "\"e" + std::to_string(last) + "\"";
        return R"({"bars":{)" + (list.empty() ? std::string() : R"("BTC-USDT":[)" + list + "]") +
               R"(},"next_page_token":)" + next + "}";
    }

    Venue m_venue;
};

} // namespace

void TestHistories::comesWholeFromEachVenue_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("outageFrom");
    QTest::addColumn<int>("outageTo");
    QTest::addColumn<int>("mostQuestions");
    const auto row = [](const char* name, Venue venue, int minutes, int from, int to, int questions) {
        QTest::newRow(name) << static_cast<int>(venue) << minutes << from << to << questions;
    };
    row("Bybit, one page", Venue::Bybit, 600, 0, 0, 2);
    row("Bybit, pages", Venue::Bybit, 6000, 0, 0, 8);
    row("Bybit, pages without a bar", Venue::Bybit, 6000, 5000, 1500, 12);
    row("OKX, the newest", Venue::Okx, 1000, 0, 0, 6);
    row("OKX, both places", Venue::Okx, 3000, 0, 0, 60);
    row("OKX, an outage in the older one", Venue::Okx, 4000, 3500, 2000, 70);
    row("Alpaca, tokens and empty pages", Venue::Alpaca, 3000, 0, 0, 12);
    row("Twelve Data, without a socket", Venue::TwelveData, 9000, 0, 0, 4);
}

void TestHistories::comesWholeFromEachVenue()
{
    QFETCH(int, venue);
    QFETCH(int, minutes);
    QFETCH(int, outageFrom);
    QFETCH(int, outageTo);
    QFETCH(int, mostQuestions);
    const auto which = static_cast<Venue>(venue);
    Shelf shelf(which);
    shelf.outage = {outageFrom, outageTo};
    auto instrument = std::make_shared<market::Instrument>();
    instrument->id = InstrumentId{1};
    instrument->symbol = "BTC-USDT";
    FeedPlan plan;
    plan.rest = restSettingsOf(which);
    plan.wishes.emplace_back();
    FeedWish& wish = plan.wishes.back();
    wish.instrument = instrument;
    wish.calendar = market::findCalendar("24-7");
    wish.trades = wish.quotes = wish.book = false;
    wish.bars = {market::Timeframe::M1};
    wish.history = minutes * 1min;
    RecordingSink sink;
    Time now = kNow;
    VenueFeed feed(makeProtocol(which), std::move(plan), sink, now);
    feed.start(now);
    for (int step = 0; step < 400; ++step, now = now + 50ms) {
        for (const auto& action : feed.takeActions()) {
            if (action.kind == VenueFeed::Action::Kind::OpenSocket) feed.onOpened(action.socket, now);
            if (action.kind == VenueFeed::Action::Kind::SendRequest)
                feed.onReply(action.ticket, replyOf(shelf.answer(action.request.target)), now);
        }
        feed.tick(now);
    }
    // The minute of now is not over; what is over and was asked for is there, once and in order.
    const auto expected = shelf.minutes(Shelf::stampOf(minutes), Shelf::stampOf(0), Shelf::kOldest, 1);
    std::set<std::int64_t> given;
    std::int64_t last = 0;
    for (const auto& bar : sink.bars) {
        QVERIFY(bar.bar.start().millis() > last);
        last = bar.bar.start().millis();
        given.insert(last);
    }
    for (const int ago : expected)
        QVERIFY2(given.contains(Shelf::stampOf(ago)),
                 qPrintable(QString("minute %1 of %2 is missing").arg(ago).arg(minutes)));
    QVERIFY(given.size() <= expected.size() + 1); // one more if it was asked for a little more
    QVERIFY2(shelf.asked <= mostQuestions, qPrintable(QString("asked %1 times").arg(shelf.asked)));
}

SEXTANT_TEST(TestHistories)
#include "tst_histories.moc"
