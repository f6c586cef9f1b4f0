#include "tests/engine/feeds/mock/mock_client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>

#include "tests/slowness.h"

#include "engine/core/philox.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::test {
namespace {

using feeds::mock::LevelChange;
using feeds::mock::TapeEvent;
using market::Side;

WebAnswer answerOf(QNetworkReply* reply)
{
    (void)runUntil([&] { return reply->isFinished(); });
    WebAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.headers = reply->rawHeaderPairs();
    delete reply;
    return answer;
}

QNetworkAccessManager& manager()
{
    static QNetworkAccessManager* const instance = new QNetworkAccessManager(QCoreApplication::instance());
    return *instance;
}

void compareShapes(const QJsonValue& sample, const QJsonValue& actual, const QString& path, QStringList& missing)
{
    if (sample.isNull()) return; // says nothing of the type
    if (sample.type() != actual.type()) {
        missing.append(path + (actual.isUndefined() ? QStringLiteral(": missing") : QStringLiteral(": another type")));
        return;
    }
    if (sample.isObject()) {
        const QJsonObject all = sample.toObject();
        for (auto each = all.begin(); each != all.end(); ++each)
            compareShapes(each.value(), actual.toObject().value(each.key()), path + QLatin1Char('.') + each.key(),
                          missing);
    }
    if (sample.isArray() && !sample.toArray().isEmpty()) {
        const QJsonArray wanted = sample.toArray();
        const QJsonArray given = actual.toArray();
        const bool isRow = !wanted.at(0).isObject() && !wanted.at(0).isArray();
        if (given.isEmpty())
            missing.append(path + QStringLiteral(": empty"));
        else if (isRow)
            for (qsizetype i = 0; i < wanted.size(); ++i)
                compareShapes(wanted.at(i), i < given.size() ? given.at(i) : QJsonValue(QJsonValue::Undefined),
                              path + QLatin1Char('.') + QString::number(i), missing);
        else
            compareShapes(wanted.at(0), given.at(0), path + QStringLiteral(".0"), missing);
    }
}

} // namespace

QJsonValue WebAnswer::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray()) return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QByteArray WebAnswer::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return {};
}

WebAnswer httpGet(const QString& url, const QList<QPair<QByteArray, QByteArray>>& headers)
{
    QNetworkRequest request{QUrl(url)};
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    return answerOf(manager().get(request));
}

WebAnswer httpPost(const QString& url, const QByteArray& body)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return answerOf(manager().post(request, body));
}

SocketClient::SocketClient(const QString& url)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { frames.append(text); });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_closed = true; });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { m_closed = true; }); // an upgrade that is refused was never connected
    m_socket.open(QUrl(url));
}

bool SocketClient::isConnected()
{
    const auto isOpen = [this] { return m_socket.state() == QAbstractSocket::ConnectedState; };
    (void)runUntil([&] { return isOpen() || m_closed; });
    return isOpen();
}

void SocketClient::send(const QJsonObject& frame)
{
    send(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

QJsonValue SocketClient::parsed(qsizetype place) const
{
    const QJsonDocument document = QJsonDocument::fromJson(frames.at(place).toUtf8());
    if (document.isArray()) return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue SocketClient::find(const std::function<bool(const QJsonValue&)>& fits, int ms)
{
    QJsonValue found(QJsonValue::Undefined);
    qsizetype looked = 0;
    (void)runUntil(
        [&] {
            for (; looked < frames.size(); ++looked) {
                const QJsonValue each = parsed(looked);
                if (!fits(each)) continue;
                found = each;
                return true;
            }
            return m_closed;
        },
        ms);
    return found;
}

bool runUntil(const std::function<bool()>& isDone, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.elapsed() > qint64{ms} * kSlowness) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

QStringList missingKeys(const QJsonValue& sample, const QJsonValue& actual)
{
    QStringList missing;
    compareShapes(sample, actual, QString(), missing);
    return missing;
}

QJsonValue sampleOf(const char* file, const char* kind)
{
    const QString data = qEnvironmentVariable("SEXTANT_DATA");
    if (data.isEmpty()) return QJsonValue(QJsonValue::Undefined);
    QFile in(data + QStringLiteral("/../specs/protocols/samples/") + QLatin1String(file));
    if (!in.open(QIODevice::ReadOnly)) return QJsonValue(QJsonValue::Undefined);
    while (!in.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(in.readLine()).object();
        if (line.value(QLatin1String("kind")).toString() != QLatin1String(kind)) continue;
        const bool isAsked = line.value(QLatin1String("dir")).toString() == QLatin1String("c2s");
        if (isAsked || line.value(QLatin1String("t")).toString() == QLatin1String("expect")) continue;
        if (line.contains(QLatin1String("frame"))) return line.value(QLatin1String("frame"));
        return line.value(QLatin1String("res")).toObject().value(QLatin1String("body"));
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString plainDecimal(QString text)
{
    if (!text.contains(QLatin1Char('.'))) return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return text;
}

void applyLevels(PlainBook& side, const QJsonArray& levels)
{
    for (const QJsonValue level : levels) {
        const QString price = plainDecimal(level.toArray().at(0).toString());
        const QString size = plainDecimal(level.toArray().at(1).toString());
        if (size == QLatin1String("0"))
            side.erase(price);
        else
            side[price] = size;
    }
}

std::unique_ptr<feeds::mock::MarketTape> livelyTape(int seconds, std::uint64_t seed, const char* symbol,
                                                    const Pauses& pauses)
{
    const market::Instrument instrument = market::InstrumentCatalog::builtIn().find(symbol, "");
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<TapeEvent> events;
    const std::int64_t tick = instrument.tick.units;
    std::int64_t middle = instrument.toPrice(64'000.0).units / tick; // in ticks
    const auto level = [&](bool isBid, std::int64_t depth) {
        const std::int64_t size = static_cast<std::int64_t>(1 + random.nextBelow(5'000'000)) * 100;
        return LevelChange{isBid ? Side::Buy : Side::Sell, Price{(isBid ? middle - depth : middle + depth) * tick},
                           random.nextBelow(4) == 0 ? 0 : size};
    };
    TapeEvent book;
    book.kind = TapeEvent::Kind::Book;
    book.time = Time::fromSeconds(kTapeStart);
    book.replacesBook = true;
    for (std::int64_t i = 1; i <= 120; ++i) {
        book.levels.push_back({Side::Buy, Price{(middle - i) * tick}, 100'000 * i});
        book.levels.push_back({Side::Sell, Price{(middle + i) * tick}, 100'000 * i});
    }
    events.push_back(book);
    Time now = book.time;
    const Time end = now + std::chrono::seconds(seconds);
    while (true) {
        now = now + Duration(static_cast<std::int64_t>(1 + random.nextBelow(90)) * 1'000'000);
        for (const auto& [from, to] : pauses)
            if (now >= book.time + std::chrono::seconds(from) && now < book.time + std::chrono::seconds(to))
                now = book.time + std::chrono::seconds(to);
        if (now >= end) break;
        TapeEvent event;
        event.time = now;
        if (random.nextBelow(4) == 0) {
            const bool isBuy = random.nextBelow(2) == 0;
            event.kind = TapeEvent::Kind::Trade;
            event.taker = isBuy ? Side::Buy : Side::Sell;
            event.price = Price{(isBuy ? middle + 1 : middle - 1) * tick};
            event.size = static_cast<std::int64_t>(1 + random.nextBelow(1'000'000)) * 100;
        } else {
            event.kind = TapeEvent::Kind::Book;
            if (random.nextBelow(5) == 0) middle += random.nextBelow(2) == 0 ? 1 : -1;
            const auto count = 1 + random.nextBelow(5);
            for (std::uint64_t i = 0; i < count; ++i)
                event.levels.push_back(
                    level(random.nextBelow(2) == 0, static_cast<std::int64_t>(1 + random.nextBelow(130))));
            event.levels.push_back({Side::Buy, Price{(middle - 1) * tick}, 777'700});
            event.levels.push_back({Side::Sell, Price{(middle + 1) * tick}, 888'800});
        }
        events.push_back(std::move(event));
    }
    return feeds::mock::openListedTape({instrument}, std::move(events), true);
}

const char* livelySymbol(feeds::mock::DialectName name)
{
    using feeds::mock::DialectName;
    if (name == DialectName::CoinbaseExchange || name == DialectName::CoinbaseAdvanced) return "BTC-USD";
    return name == DialectName::Alpaca || name == DialectName::TwelveData ? "AAPL" : "BTC-USDT";
}

std::unique_ptr<feeds::mock::MockVenue> livelyVenue(feeds::mock::DialectName name, int seconds,
                                                    feeds::mock::MockVenueOptions options, const Pauses& pauses)
{
    options.dialect = name;
    options.waitsForClient =
        name != feeds::mock::DialectName::TwelveData; // nobody subscribes to a venue without socket
    if (options.speed == 1.0) options.speed = 60.0;
    auto venue = feeds::mock::MockVenue::open(livelyTape(seconds, 7, livelySymbol(name), pauses), options);
    if (!venue) qFatal("%s", venue.error().message.c_str());
    return *std::move(venue);
}

QString webUrl(const feeds::mock::MockVenue& venue, const QString& path)
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(venue.port()).arg(path);
}

QString socketUrl(const feeds::mock::MockVenue& venue, const QString& path)
{
    return QStringLiteral("ws://127.0.0.1:%1%2").arg(venue.port()).arg(path);
}

QJsonObject truthOf(const feeds::mock::MockVenue& venue, const QString& symbol)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(venue.truth()))
        .object()
        .value(QLatin1String("symbols"))
        .toObject()
        .value(symbol)
        .toObject();
}

PlainBook truthSide(const QJsonObject& truth, const char* side)
{
    PlainBook book;
    applyLevels(book, truth.value(QLatin1String("book")).toObject().value(QLatin1String(side)).toArray());
    return book;
}

} // namespace sextant::test
