#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "engine/feeds/mock/mock_venue.h"

namespace sextant::test {

/// What a server answered.
struct WebAnswer {
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    [[nodiscard]] QJsonValue json() const;
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< empty: none
};
[[nodiscard]] WebAnswer httpGet(const QString& url, const QList<QPair<QByteArray, QByteArray>>& headers = {});
[[nodiscard]] WebAnswer httpPost(const QString& url, const QByteArray& body);

/// A WebSocket client that keeps every frame.
class SocketClient final : public QObject {
public:
    explicit SocketClient(const QString& url);

    /// Waits for the upgrade.
    [[nodiscard]] bool isConnected();
    void send(const QString& text) { m_socket.sendTextMessage(text); }
    void send(const QJsonObject& frame);
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }
    /// The first frame that fits, waiting for it; undefined if none comes.
    [[nodiscard]] QJsonValue find(const std::function<bool(const QJsonValue&)>& fits, int ms = 5000);
    [[nodiscard]] QJsonValue parsed(qsizetype place) const;
    QStringList frames;
    QWebSocket& socket() { return m_socket; }

private:
    QWebSocket m_socket;
    bool m_closed = false;
};

/// Lets the event loop run until `isDone`, at most so long (times kSlowness); whether it came true.
[[nodiscard]] bool runUntil(const std::function<bool()>& isDone, int ms = 30000);

/// Paths of keys that `sample` has and `actual` lacks, or that are of another JSON type there. Of lists the first
/// members are compared.
[[nodiscard]] QStringList missingKeys(const QJsonValue& sample, const QJsonValue& actual);
/// A line of a sample file: its frame, or the body of its answer; undefined where the samples are not there.
[[nodiscard]] QJsonValue sampleOf(const char* file, const char* kind);
inline constexpr const char* kNoSamples =
    "SEXTANT_DATA names no folder beside which specs/protocols/samples lies: the shapes of frames are not compared";

/// A book as a client would keep it: price and size as plain decimals ("64000.1").
using PlainBook = std::map<QString, QString>;
[[nodiscard]] QString plainDecimal(QString text);
/// Applies [[price, size, …], …]; a size of 0 takes the level away.
void applyLevels(PlainBook& side, const QJsonArray& levels);

/// Seconds of a tape in which nothing happens: from, to.
using Pauses = std::vector<std::pair<int, int>>;
/// When every livelyTape() begins.
inline constexpr std::int64_t kTapeStart = 1'791'201'600;
/// Minutes of a lively market of one pair: book, trades, quiet stretches. The same for the same seed.
[[nodiscard]] std::unique_ptr<feeds::mock::MarketTape>
livelyTape(int seconds, std::uint64_t seed = 7, const char* symbol = "BTC-USDT", const Pauses& pauses = {});
/// What livelyVenue() plays there.
[[nodiscard]] const char* livelySymbol(feeds::mock::DialectName name);
/// A venue that plays livelyTape() sixty times as fast once somebody listens.
[[nodiscard]] std::unique_ptr<feeds::mock::MockVenue> livelyVenue(feeds::mock::DialectName name, int seconds,
                                                                  feeds::mock::MockVenueOptions options = {},
                                                                  const Pauses& pauses = {});
[[nodiscard]] QString webUrl(const feeds::mock::MockVenue& venue, const QString& path);
[[nodiscard]] QString socketUrl(const feeds::mock::MockVenue& venue, const QString& path);
/// The part of GET /_mock/truth about a symbol.
[[nodiscard]] QJsonObject truthOf(const feeds::mock::MockVenue& venue, const QString& symbol);
[[nodiscard]] PlainBook truthSide(const QJsonObject& truth, const char* side);

} // namespace sextant::test
