#include "tests/engine/feeds/net/live_session.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <span>

#include "engine/market/book/book_records.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::test {

using namespace feeds;
using market::Side;

LiveSession::LiveSession(Venue venue, const std::vector<std::pair<std::string, std::string>>& urls, const char* symbol,
                         const LiveWish& wish)
{
    // What Qt makes once for all threads is there before they begin: its locks are not seen by the thread sanitizer.
    static const QStringList kSchemes = QNetworkAccessManager().supportedSchemes();
    market::Instrument found = market::InstrumentCatalog::builtIn().find(symbol, std::string(toString(venue)));
    found.id = InstrumentId{1};
    instrument = std::make_shared<const market::Instrument>(std::move(found));
    FeedPlan plan;
    std::string rest = wish.rest;
    plan.socketBase = wish.socket;
    for (const auto& [setting, url] : urls) {
        std::string& base = setting.find("rest") != std::string::npos ? rest : plan.socketBase;
        if (base.empty()) base = url;
    }
    plan.connectId = "2f6c3d0e-0000-4000-8000-000000000001";
    plan.credentials = {"PKLOCAL", "secret", ""};
    plan.connection = connectionSettingsOf(venue);
    plan.rest = restSettingsOf(venue);
    plan.speed = wish.speed;
    FeedWish one;
    one.instrument = instrument;
    one.calendar = market::findCalendar("24-7");
    one.bars = wish.bars;
    one.history = wish.history;
    plan.wishes.push_back(one);
    if (wish.change) wish.change(plan);
    const auto make = [plan, venue, choice = wish.choice](FeedSink& to, Time now) {
        return std::make_unique<VenueFeed>(makeProtocol(venue, plan.credentials, choice), plan, to, now);
    };
    thread = std::make_unique<FeedThread>(make, rest, queue, wish.tap);
}

void LiveSession::drain()
{
    const auto applied = [this](market::BookVerdict /*verdict*/, const market::BookLevel& level) {
        if (afterBook && (level.part & market::kLastOfUpdate) != 0) afterBook(level);
    };
    while (queue.wait(std::chrono::steady_clock::now())) {
        queue.take(m_batch);
        if (m_batch.runs.empty()) return; // it is closed
        for (const auto& run : m_batch.runs)
            switch (run.kind) {
            case FeedBatch::Kind::Trades:
                sink.onTrades(std::span(m_batch.trades).subspan(run.first, run.count), run.provenance);
                break;
            case FeedBatch::Kind::Quotes:
                sink.onQuotes(std::span(m_batch.quotes).subspan(run.first, run.count));
                break;
            case FeedBatch::Kind::Bars:
                sink.onBars(std::span(m_batch.bars).subspan(run.first, run.count), run.provenance);
                break;
            case FeedBatch::Kind::Snapshot:
                for (const auto& level : std::span(m_batch.snapshots).subspan(run.first, run.count))
                    applied(sink.book.apply(level), level);
                break;
            case FeedBatch::Kind::Delta:
                for (const auto& level : std::span(m_batch.deltas).subspan(run.first, run.count))
                    applied(sink.book.apply(level), level);
                break;
            case FeedBatch::Kind::State:
                for (const auto& state : std::span(m_batch.states).subspan(run.first, run.count))
                    sink.onState(state);
                break;
            }
    }
}

PlainBook LiveSession::best(Side side, std::size_t count) const
{
    PlainBook out;
    const int scale = market::bookSizeScale(*instrument);
    sink.book.visit(side, [&](const market::OrderBook::Level& level) {
        out[plainDecimal(QString::fromStdString(instrument->format(level.price)))] =
            plainDecimal(QString::fromStdString(formatScaled(level.size.units, scale)));
        return out.size() < count;
    });
    return out;
}

PlainBook LiveSession::bestOf(const QJsonObject& truth, Side side, std::size_t count)
{
    const bool isBid = side == Side::Buy;
    std::vector<std::pair<double, std::pair<QString, QString>>> sorted;
    for (const auto& [price, size] : truthSide(truth, isBid ? "bids" : "asks"))
        sorted.push_back({isBid ? -price.toDouble() : price.toDouble(), {price, plainDecimal(size)}});
    std::sort(sorted.begin(), sorted.end());
    PlainBook out;
    for (std::size_t i = 0; i < std::min(count, sorted.size()); ++i)
        out.insert(sorted[i].second);
    return out;
}

bool LiveSession::isBook(const QJsonObject& truth, std::size_t count) const
{
    return sink.book.isLive() && best(Side::Buy, count) == bestOf(truth, Side::Buy, count) &&
           best(Side::Sell, count) == bestOf(truth, Side::Sell, count);
}

} // namespace sextant::test
