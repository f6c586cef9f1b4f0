#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

#include "tests/engine/feeds/net/live_session.h"
#include "tests/slowness.h"
#include "tests/test_main.h"

#include "engine/market/book/book_records.h"
#include "engine/market/instrument_catalog.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using market::Side;
using mock::DialectName;
using mock::TapeEvent;

/// What exchanges really sent, played by a local venue and heard by an adapter over real sockets. After every message
/// the book a session keeps is compared with one that the test keeps itself from the captured lines alone.
class TestLiveCaptures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void booksAreTheCapturesAtEveryMessage();
};

namespace {

/// Price and size units by price.
using Levels = std::map<std::int64_t, std::int64_t>;

struct Sides {
    Levels bids, asks;
};

/// A captured message about a book.
struct Message {
    bool isWhole = false;
    std::uint64_t id = 0;
    QJsonArray bids, asks; ///< [[price, size], …]
};

/// A decimal as a whole number of 10^-scale, digit by digit.
std::int64_t unitsOf(const QString& text, int scale)
{
    const qsizetype point = text.indexOf('.');
    QString digits = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    digits += fraction.left(scale).leftJustified(scale, '0');
    return digits.toLongLong();
}

void apply(Levels& side, const QJsonArray& levels, int priceScale, int sizeScale)
{
    for (const QJsonValue level : levels) {
        const std::int64_t price = unitsOf(level.toArray().at(0).toString(), priceScale);
        const std::int64_t size = unitsOf(level.toArray().at(1).toString(), sizeScale);
        if (size == 0)
            side.erase(price);
        else
            side[price] = size;
    }
}

QList<QByteArray> linesOf(const QString& path)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".gz"))) {
        QProcess unzip;
        unzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        if (!unzip.waitForFinished(20'000)) return {};
        bytes = unzip.readAllStandardOutput();
    } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    }
    return bytes.split('\n');
}

/// The messages about books, from the first whole one on; those a venue's rules leave out are left out.
std::vector<Message> messagesOf(const QList<QByteArray>& lines)
{
    std::vector<Message> out;
    std::vector<Message> early; // a whole book is fetched while changes already come
    for (const QByteArray& line : lines) {
        const qsizetype brace = line.indexOf('{');
        if (brace < 0 || !(line.contains("depthUpdate") || line.contains("lastUpdateId") ||
                           line.contains("orderbook") || line.contains("l2Book")))
            continue;
        const QJsonObject frame = QJsonDocument::fromJson(line.mid(brace)).object();
        const QJsonObject data =
            frame.contains(QLatin1String("data")) ? frame.value(QLatin1String("data")).toObject() : frame;
        Message message;
        if (data.contains(QLatin1String("lastUpdateId"))) {
            message = {true, static_cast<std::uint64_t>(data.value(QLatin1String("lastUpdateId")).toInteger()),
                       data.value(QLatin1String("bids")).toArray(), data.value(QLatin1String("asks")).toArray()};
        } else if (data.contains(QLatin1String("levels"))) { // Hyperliquid: bids, then asks, as objects
            message.isWhole = true;
            message.id = out.size() + 1;
            const QJsonArray sides = data.value(QLatin1String("levels")).toArray();
            for (int i = 0; i < 2; ++i)
                for (const QJsonValue level : sides.at(i).toArray())
                    (i == 0 ? message.bids : message.asks)
                        .append(QJsonArray{level.toObject().value(QLatin1String("px")),
                                           level.toObject().value(QLatin1String("sz"))});
        } else {
            message = {frame.value(QLatin1String("type")).toString() == QLatin1String("snapshot"),
                       static_cast<std::uint64_t>(data.value(QLatin1String("u")).toInteger()),
                       data.value(QLatin1String("b")).toArray(), data.value(QLatin1String("a")).toArray()};
        }
        if (!message.isWhole && out.empty()) {
            early.push_back(std::move(message));
            continue;
        }
        if (!message.isWhole && message.id <= out.back().id) continue;
        out.push_back(std::move(message));
        for (Message& one : std::exchange(early, {}))
            if (one.id > out.back().id) out.push_back(std::move(one));
    }
    return out;
}

/// The whole books of a capture that no tape reader knows, as a tape.
std::unique_ptr<mock::MarketTape> tapeOf(const market::Instrument& instrument, const std::vector<Message>& messages)
{
    const int sizes = market::bookSizeScale(instrument);
    std::vector<TapeEvent> events;
    for (const Message& message : messages) {
        TapeEvent event;
        event.kind = TapeEvent::Kind::Book;
        event.time = Time::fromSeconds(test::kTapeStart) + static_cast<std::int64_t>(events.size()) * 533ms;
        event.replacesBook = true;
        for (const auto& [side, levels] : {std::pair(Side::Buy, &message.bids), std::pair(Side::Sell, &message.asks)})
            for (const QJsonValue level : *levels)
                event.levels.push_back({side, Price{unitsOf(level.toArray().at(0).toString(), instrument.priceScale)},
                                        unitsOf(level.toArray().at(1).toString(), sizes)});
        events.push_back(std::move(event));
    }
    return mock::openListedTape({instrument}, std::move(events), true);
}

struct Capture {
    const char* file;
    Venue venue; ///< whose local venue plays it
    const char* symbol;
    double speed;
};

/// One capture on its way through a local venue.
class Playing final {
public:
    Playing(const Capture& capture, const QString& path);

    void step() { session->drain(); }
    /// All was played, and has come.
    [[nodiscard]] bool isOver() const { return server->hasEnded() && m_next == messages.size(); }
    [[nodiscard]] QStringList problems() const;

    Capture capture;
    std::vector<Message> messages;
    std::unique_ptr<mock::MockVenue> server;
    std::unique_ptr<test::LiveSession> session;
    std::size_t compared = 0, different = 0, unknown = 0;
    mutable std::size_t levels = 0; ///< that were looked at
    QString firstDifference;

private:
    void look(const market::BookLevel& last);
    [[nodiscard]] bool isBook(const Sides& truth) const;
    [[nodiscard]] QString differenceFrom(const Sides& truth) const;
    void advance(Time until, bool isWith);
    [[nodiscard]] std::unique_ptr<mock::MarketTape> open(const QString& path) const;

    std::vector<Time> m_times; // of the messages, as the venue plays them
    std::size_t m_trades = 0;
    std::size_t m_next = 0; // of the messages, not applied yet
    Sides m_book;
    mutable std::mutex m_mutex;             // guards m_stamps
    std::map<std::uint64_t, Time> m_stamps; // of the venue's messages, by id
};

std::unique_ptr<mock::MarketTape> Playing::open(const QString& path) const
{
    const auto catalog = market::InstrumentCatalog::builtIn();
    if (capture.venue == Venue::Okx)
        return tapeOf(catalog.find(capture.symbol, std::string(toString(capture.venue))), messages);
    market::formats::SourceOptions options;
    options.path = path.toStdString();
    auto tape = mock::openFileTape({options}, catalog);
    if (!tape) qFatal("%s", tape.error().message.c_str());
    return *std::move(tape);
}

Playing::Playing(const Capture& itsCapture, const QString& path)
    : capture(itsCapture), messages(messagesOf(linesOf(path)))
{
    auto tape = open(path);
    for (TapeEvent event; tape->next(event).value();) {
        if (event.kind == TapeEvent::Kind::Book) m_times.push_back(event.time);
        m_trades += event.kind == TapeEvent::Kind::Trade ? 1 : 0;
    }
    mock::MockVenueOptions options;
    options.dialect = mock::dialectFromString(toString(capture.venue)).value();
    options.speed = capture.speed / test::kSlowness;
    options.keepAliveSpeed = 1.0; // pings at the clock's own pace: a busy machine answers them late
    options.waitsForClient = true;
    server = std::move(mock::MockVenue::open(open(path), options).value());
    test::LiveWish wish;
    wish.speed = capture.speed / test::kSlowness;
    wish.change = [](FeedPlan& plan) {
        // A busy machine takes breaks, and every second of them is forty here.
        plan.connection.silentAfter = 10min;
        plan.connection.stepWithin = 2min;
        plan.connection.pongWithin = plan.connection.pongWithin.count() > 0 ? 2min : 0min;
        plan.connection.dataWithin = plan.connection.bookWithin = Duration{0};
    };
    // Which moment of the venue an id stands for; a local venue counts anew.
    wish.tap = [this](Time, unsigned socket, std::string_view text) {
        const bool isBook = socket != 0 && (text.find("depthUpdate") != std::string_view::npos ||
                                            text.find("\"orderbook.50.") != std::string_view::npos ||
                                            text.find("\"books\"") != std::string_view::npos);
        if (!isBook) return;
        static const QRegularExpression id(QStringLiteral(R"re("(?:u|seqId)":(\d+))re"));
        static const QRegularExpression stamp(QStringLiteral(R"re("(?:E|ts)":"?(\d+))re"));
        const QString frame = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        const auto ids = id.match(frame), stamps = stamp.match(frame);
        if (!ids.hasMatch() || !stamps.hasMatch()) return;
        const std::lock_guard lock(m_mutex);
        m_stamps[ids.captured(1).toULongLong()] = Time::fromMillis(stamps.captured(1).toLongLong());
    };
    session = std::make_unique<test::LiveSession>(capture.venue, server->urls(), capture.symbol, wish);
    session->afterBook = [this](const market::BookLevel& last) { look(last); };
}

void Playing::advance(Time until, bool isWith)
{
    const int prices = session->instrument->priceScale, sizes = market::bookSizeScale(*session->instrument);
    for (; m_next < messages.size() && (m_times[m_next] < until || (isWith && m_times[m_next] == until)); ++m_next) {
        if (messages[m_next].isWhole) m_book = {};
        apply(m_book.bids, messages[m_next].bids, prices, sizes);
        apply(m_book.asks, messages[m_next].asks, prices, sizes);
    }
}

bool Playing::isBook(const Sides& truth) const
{
    constexpr std::size_t kDepth = 50; // what all of these venues tell
    const auto isSide = [&](Side side, auto begin, auto end) {
        std::size_t count = 0;
        bool isSame = true;
        session->sink.book.visit(side, [&](const market::OrderBook::Level& level) {
            // Where levels may be missing the book says so itself.
            if (!session->sink.book.isKnown(side, level.price)) {
                count = kDepth;
                return false;
            }
            isSame = begin != end && begin->first == level.price.units && begin->second == level.size.units;
            if (begin != end) ++begin;
            ++levels;
            return isSame && ++count < kDepth;
        });
        return isSame && (count == kDepth || begin == end);
    };
    return isSide(Side::Buy, truth.bids.rbegin(), truth.bids.rend()) &&
           isSide(Side::Sell, truth.asks.begin(), truth.asks.end());
}

/// The first levels that are not the same, and how many of each side there are.
QString Playing::differenceFrom(const Sides& truth) const
{
    QStringList out;
    const auto tell = [&](Side side, auto begin, auto end) {
        std::size_t place = 0, told = 0;
        session->sink.book.visit(side, [&](const market::OrderBook::Level& level) {
            if (begin == end) return false;
            if (begin->first != level.price.units || begin->second != level.size.units) {
                out << QString("%1 %2: %3 x %4, captured %5 x %6")
                           .arg(side == Side::Buy ? "bid" : "ask")
                           .arg(place)
                           .arg(level.price.units)
                           .arg(level.size.units)
                           .arg(begin->first)
                           .arg(begin->second);
                if (++told == 3) return false;
            }
            ++place;
            ++begin;
            return place < 50;
        });
        out << QString("%1 of %2")
                   .arg(session->sink.book.depth(side))
                   .arg(side == Side::Buy ? truth.bids.size() : truth.asks.size());
    };
    tell(Side::Buy, truth.bids.rbegin(), truth.bids.rend());
    tell(Side::Sell, truth.asks.begin(), truth.asks.end());
    return out.join(QStringLiteral("; "));
}

void Playing::look(const market::BookLevel& last)
{
    if (!session->sink.book.isLive() || m_times.size() != messages.size()) return;
    Time stamp;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_stamps.find(last.sequence);
        if (found == m_stamps.end()) {
            ++unknown; // a snapshot of REST: its change of the stream follows
            return;
        }
        stamp = found->second;
    }
    ++compared;
    // The venue tells what changed on a grid of its own: its book is that of the stamp, or of one of the next two
    // captured messages. Never of an older one: the comparison only goes on.
    advance(stamp, false);
    if (isBook(m_book)) return;
    const Sides before = m_book;
    const std::size_t place = m_next;
    for (int i = 0; i < 2 && m_next < messages.size(); ++i) {
        advance(m_times[m_next], true);
        if (isBook(m_book)) return;
    }
    m_book = before;
    m_next = place;
    ++different;
    if (firstDifference.isEmpty())
        firstDifference = QString("message %1 of %2, id %3: %4")
                              .arg(m_next)
                              .arg(messages.size())
                              .arg(last.sequence)
                              .arg(differenceFrom(m_book));
}

QStringList Playing::problems() const
{
    QStringList out;
    const FeedStatus status = session->status();
    if (!server->hasEnded()) out << "the tape did not end";
    if (m_times.size() != messages.size())
        out << QString("%1 messages are captured, %2 are played").arg(messages.size()).arg(m_times.size());
    if (different > 0)
        out << QString("%1 books of %2 differ, the first at %3").arg(different).arg(compared).arg(firstDifference);
    if (levels < 20 * compared) out << QString("only %1 levels of %2 books are known").arg(levels).arg(compared);
    if (compared + 5 < messages.size() / 2) out << QString("only %1 books were compared").arg(compared);
    if (m_next < messages.size()) out << QString("%1 of %2 messages were seen").arg(m_next).arg(messages.size());
    if (!isBook(m_book)) out << "the last book differs";
    for (const FeedStatus::Line& line : status.lines)
        if (status.reconnects > 0 && !out.isEmpty())
            out << QString("last dropped because of %1: %2")
                       .arg(QString::fromLatin1(toString(line.lastDrop).data()), QString::fromStdString(line.words));
    if (status.malformed > 0) out << QString::fromStdString(status.lastFault);
    const auto& counts = status.instruments.at(0).trades;
    if (m_trades > 0 && counts.released + counts.missing < m_trades * 95 / 100)
        out << QString("%1 trades of %2").arg(counts.released).arg(m_trades);
    return out;
}

} // namespace

void TestLiveCaptures::booksAreTheCapturesAtEveryMessage()
{
    const QString data = qEnvironmentVariable("SEXTANT_DATA");
    if (data.isEmpty()) QSKIP("SEXTANT_DATA is not set: raw captures are not played");
    // Perpetuals of Binance are played as if they were spot, whole books of Hyperliquid by a local OKX: there are no
    // local venues of their kind, and a book is a book. The capture of CME is of single orders, which none of the
    // venues tells.
    const std::vector<Capture> captures{
        {"btcusdt_binance_spot_20240808_raw.jsonl.gz", Venue::Binance, "BTC-USDT", 40.0},
        {"btcusdt_binance_usdm_20240808_raw.jsonl.gz", Venue::Binance, "BTC-USDT", 40.0},
        {"xrpusdt_bybit_ob500_20241201_raw.jsonl", Venue::Bybit, "XRP-USDT", 4.0},
        {"btc_hyperliquid_20250126_raw.jsonl.gz", Venue::Okx, "BTC-USDT", 20.0}};
    std::vector<std::unique_ptr<Playing>> all;
    for (const Capture& capture : captures) {
        const QString path = data + "/l2/" + capture.file;
        if (!QFile::exists(path)) QSKIP("the captures are not there");
        all.push_back(std::make_unique<Playing>(capture, path));
    }
    (void)test::runUntil(
        [&] {
            for (const auto& one : all)
                one->step();
            return std::all_of(all.begin(), all.end(), [](const auto& one) { return one->isOver(); });
        },
        40'000);
    (void)test::runUntil(
        [&] {
            for (const auto& one : all)
                one->step();
            return false;
        },
        300);
    QStringList problems;
    std::size_t compared = 0;
    for (const auto& one : all) {
        const FeedStatus status = one->session->status();
        qInfo().noquote() << QString(
                                 "%1 by a local %2: %3 captured messages, %4 books compared (%5 whole), %6 differ, %7 "
                                 "reconnects, %8 resyncs, %9 trades, %10 levels")
                                 .arg(one->capture.file, QString::fromLatin1(toString(one->capture.venue).data()))
                                 .arg(one->messages.size())
                                 .arg(one->compared)
                                 .arg(std::count_if(one->messages.begin(), one->messages.end(),
                                                    [](const Message& message) { return message.isWhole; }))
                                 .arg(one->different)
                                 .arg(status.reconnects)
                                 .arg(status.resyncs.all())
                                 .arg(status.instruments.at(0).trades.released)
                                 .arg(one->levels);
        compared += one->compared;
        for (const QString& problem : one->problems())
            problems << QString("%1: %2").arg(one->capture.file, problem);
    }
    qInfo("%zu books of real captures were compared", compared);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join("; ")));
}

SEXTANT_TEST(TestLiveCaptures)
#include "tst_live_captures.moc"
