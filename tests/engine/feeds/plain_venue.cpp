#include "tests/engine/feeds/plain_venue.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

using namespace std::chrono_literals;
using market::Side;

Result<void> readLine(const std::string& line, const FeedSymbol& symbol, Time received, DecodedFrame& out,
                      market::SequenceRule rule)
{
    std::istringstream in(line);
    std::string kind;
    in >> kind;
    const std::uint16_t instrument = symbol.instrument.value;
    if (kind == "T") {
        DecodedTrade trade;
        in >> trade.id.low >> trade.record.price.units;
        trade.record.size = 1.0;
        trade.record.instrument = instrument;
        if (!in) return fail(ErrorCode::InvalidInput, "T: expected id and price");
        std::int64_t ahead = 0;
        in >> ahead;
        trade.record.time = received + std::chrono::seconds(ahead);
        out.trades.push_back(trade);
        return {};
    }
    if (kind == "K") {
        std::int64_t minute = 0;
        int closed = 0;
        DecodedBar bar;
        in >> minute >> bar.close.units >> closed;
        if (!in) return fail(ErrorCode::InvalidInput, "K: expected minute, price, closed");
        bar.start = Time::fromSeconds(minute * 60);
        bar.open = bar.high = bar.low = bar.close;
        bar.volume = 1.0;
        bar.instrument = instrument;
        bar.isClosed = closed != 0;
        out.bars.push_back(bar);
        return {};
    }
    if (kind != "S" && kind != "D") return fail(ErrorCode::InvalidInput, "frame: unknown kind");
    DecodedBook book;
    book.isSnapshot = kind == "S";
    book.instrument = instrument;
    if (!book.isSnapshot) in >> book.previous;
    in >> book.sequence;
    if (!in) return fail(ErrorCode::InvalidInput, "book: expected ids");
    book.rule = rule;
    book.time = received;
    book.first = out.levels.size();
    std::string side;
    std::int64_t price = 0, size = 0;
    while (in >> side >> price >> size) {
        market::BookLevel level;
        level.time = received;
        level.price = Price{price};
        level.size = {size};
        level.previous = book.isSnapshot ? book.sequence : book.previous;
        level.sequence = book.sequence;
        level.instrument = instrument;
        level.side = side == "b" ? Side::Buy : Side::Sell;
        level.rule = rule;
        level.part = 0;
        out.levels.push_back(level);
    }
    book.count = out.levels.size() - book.first;
    if (book.count > 0) {
        out.levels[book.first].part |= market::kFirstOfUpdate;
        out.levels.back().part |= market::kLastOfUpdate;
    }
    out.books.push_back(book);
    return {};
}

HttpRequest to(std::string target)
{
    HttpRequest request;
    request.target = std::move(target);
    return request;
}

} // namespace

Result<void> PlainProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time received, DecodedFrame& out)
{
    out.clear();
    if (frame == "ok") {
        out.control.kind = Control::Kind::Subscribed;
        return {};
    }
    if (frame == "bye") {
        out.control.kind = Control::Kind::ClosingSoon;
        return {};
    }
    const auto rule =
        itsTraits.seed == VenueTraits::Seed::Rest ? market::SequenceRule::Overlapping : market::SequenceRule::Linked;
    auto done = readLine(std::string(frame), *symbols.find("A"), received, out, rule);
    if (!done) out.clear();
    return done;
}

std::vector<std::string> PlainProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                        std::uint64_t& /*nextId*/) const
{
    std::vector<std::string> out;
    if (!wanted.empty()) out.push_back(wanted.size() == 1 ? "book" : "all");
    return out;
}

std::vector<std::string> PlainProtocol::unsubscribeFrames(std::span<const Subscription> /*unwanted*/,
                                                          std::uint64_t& /*nextId*/) const
{
    return {};
}

ReplyVerdict PlainProtocol::judge(const HttpReply& reply) const { return verdictOfStatus(reply); }

HttpRequest PlainProtocol::barsRequest(const FeedSymbol& /*symbol*/, const BarQuery& query) const
{
    constexpr std::int64_t kMinute = 60'000'000'000;
    return to("bars " + std::to_string(query.from.ns / kMinute) + " " + std::to_string(query.to.ns / kMinute));
}

Result<BarPage> PlainProtocol::parseBars(const HttpReply& reply, const FeedSymbol& symbol, const BarQuery& /*query*/)
{
    DecodedFrame frame;
    std::istringstream in(reply.body);
    for (std::string line; std::getline(in, line);)
        if (auto done = readLine(line, symbol, {}, frame, {}); !done) return tl::unexpected(done.error());
    return BarPage{frame.bars, {}, frame.bars.size() == static_cast<std::size_t>(itsTraits.barsPerPage)};
}

std::optional<HttpRequest> PlainProtocol::bookRequest(const FeedSymbol& /*symbol*/) const
{
    if (itsTraits.seed != VenueTraits::Seed::Rest) return std::nullopt;
    return to("book");
}

Result<void> PlainProtocol::parseBook(const HttpReply& reply, const FeedSymbol& symbol, Time received,
                                      DecodedFrame& out)
{
    out.clear();
    return readLine(reply.body, symbol, received, out, market::SequenceRule::Overlapping);
}

std::optional<HttpRequest> PlainProtocol::tradesRequest(const FeedSymbol& /*symbol*/, TradeId after) const
{
    return to("trades " + std::to_string(after.low));
}

Result<std::vector<DecodedTrade>> PlainProtocol::parseTrades(const HttpReply& reply, const FeedSymbol& symbol)
{
    DecodedFrame frame;
    std::istringstream in(reply.body);
    for (std::string line; std::getline(in, line);)
        if (auto done = readLine(line, symbol, Time::fromSeconds(1'700'000'000), frame, {}); !done)
            return tl::unexpected(done.error());
    return frame.trades;
}

Result<Time> PlainProtocol::parseTime(const HttpReply& reply) { return Time{std::stoll(reply.body)}; }

PlainServer::PlainServer(std::uint64_t seed, Time start, bool seedsByRest)
    : m_draws(seed, RandomPurpose::Test, 77), m_start(start), m_seedsByRest(seedsByRest)
{
    bids = {{900, 5}};
    asks = {{1100, 5}};
    m_minute = static_cast<int>(start.ns / 60'000'000'000);
}

std::string PlainServer::snapshot() const
{
    std::string out = "S " + std::to_string(sequence);
    if (isEndless) {
        for (std::int64_t i = 1; i <= 100; ++i)
            out += " b " + std::to_string(m_middle - i) + " 1 a " + std::to_string(m_middle + i) + " 1";
        return out;
    }
    for (const auto& [price, size] : bids)
        out += " b " + std::to_string(price) + " " + std::to_string(size);
    for (const auto& [price, size] : asks)
        out += " a " + std::to_string(price) + " " + std::to_string(size);
    return out;
}

void PlainServer::tell(VenueFeed& feed, const std::string& frame, Time now)
{
    const std::vector<unsigned> listening = m_listening;
    for (const unsigned socket : listening) {
        if (happens(luck.lost)) continue;
        if (happens(luck.late) && m_late.emplace(socket, frame).second) continue;
        feed.onText(socket, happens(luck.nonsense) ? "\xff{\"" : frame, now);
        if (happens(luck.twice)) feed.onText(socket, frame, now);
        if (const auto late = m_late.extract(socket)) feed.onText(socket, late.mapped(), now);
    }
}

void PlainServer::forget(unsigned socket)
{
    std::erase(m_open, socket);
    std::erase(m_listening, socket);
}

/// What a stream of every change says when the middle moves.
void PlainServer::stepEndless(VenueFeed& feed, Time now)
{
    std::string changes = " b " + std::to_string(m_middle - 1) + " 1"; // the same again
    for (m_owed += drift; std::abs(m_owed) >= 10;) {
        const std::int64_t one = m_owed > 0 ? 1 : -1;
        changes += (one > 0 ? " a " : " b ") + std::to_string(m_middle + one) + " 0";
        changes += (one > 0 ? " b " : " a ") + std::to_string(m_middle) + " 1";
        m_middle += one;
        m_owed -= 10 * one;
    }
    const std::uint64_t before = sequence++;
    tell(feed, "D " + std::to_string(before) + " " + std::to_string(sequence) + changes, now);
}

void PlainServer::step(VenueFeed& feed, Time now)
{
    if (isEndless) return stepEndless(feed, now);
    for (std::uint64_t n = m_draws.nextBelow(3); n > 0; --n) {
        m_price += static_cast<std::int64_t>(m_draws.nextBelow(3)) - 1;
        trades[++lastTrade] = m_price;
        tell(feed, "T " + std::to_string(lastTrade) + " " + std::to_string(m_price), now);
    }
    const bool isBid = m_draws.nextBelow(2) == 0;
    const auto price = static_cast<std::int64_t>(isBid ? 880 + m_draws.nextBelow(40) : 1080 + m_draws.nextBelow(40));
    const auto size = static_cast<std::int64_t>(m_draws.nextBelow(5));
    auto& side = isBid ? bids : asks;
    if (size == 0 && side.size() > 1)
        side.erase(price);
    else if (size > 0)
        side[price] = size;
    if (size > 0 || !side.contains(price)) {
        const std::uint64_t before = sequence;
        sequence += 1 + m_draws.nextBelow(2);
        if (tellsBook)
            tell(feed,
                 "D " + std::to_string(before) + " " + std::to_string(sequence) + (isBid ? " b " : " a ") +
                     std::to_string(price) + " " + std::to_string(size),
                 now);
    }
    const int minute = static_cast<int>((now + ahead).ns / 60'000'000'000);
    if (std::abs(minute - m_minute) > 30) m_minute = minute; // its clock was set
    if (minute != m_minute) {
        bars[m_minute] = m_price;
        tell(feed, "K " + std::to_string(m_minute) + " " + std::to_string(m_price) + " 1", now);
        m_minute = minute;
    }
    if (happens(luck.bye)) tell(feed, "bye", now);
    if (!m_open.empty() && happens(luck.cut)) {
        const unsigned socket = m_open[m_draws.nextBelow(m_open.size())];
        std::erase(m_open, socket);
        std::erase(m_listening, socket);
        feed.onClosed(socket, "cut", now);
    }
}

void PlainServer::serve(VenueFeed& feed, Time now)
{
    for (int round = 0; round < 20; ++round) {
        const auto actions = feed.takeActions();
        if (actions.empty()) return;
        for (const auto& action : actions) {
            switch (action.kind) {
            case VenueFeed::Action::Kind::OpenSocket:
                if (happens(luck.refused)) {
                    feed.onClosed(action.socket, "refused", now);
                    break;
                }
                ++opened;
                m_open.push_back(action.socket);
                mostOpen = std::max(mostOpen, static_cast<unsigned>(m_open.size()));
                feed.onOpened(action.socket, now);
                break;
            case VenueFeed::Action::Kind::CloseSocket:
                std::erase(m_open, action.socket);
                std::erase(m_listening, action.socket);
                break;
            case VenueFeed::Action::Kind::SendText:
                if (std::find(m_open.begin(), m_open.end(), action.socket) == m_open.end()) break;
                renewals += action.text == "book" ? 1 : 0;
                if (std::find(m_listening.begin(), m_listening.end(), action.socket) == m_listening.end())
                    m_listening.push_back(action.socket);
                feed.onText(action.socket, "ok", now);
                if (!m_seedsByRest) feed.onText(action.socket, snapshot(), now);
                break;
            case VenueFeed::Action::Kind::SendRequest: {
                HttpReply reply;
                reply.status = 200;
                std::istringstream in(action.request.target);
                std::string what;
                std::int64_t from = 0, end = 0;
                in >> what >> from >> end;
                ++asked;
                if (refusal.status != 0) {
                    reply = refusal;
                } else if (happens(luck.refused)) {
                    reply.status = static_cast<int>(m_draws.nextBelow(2)) * 503;
                } else if (what == "time" && dumbClocks > 0) {
                    --dumbClocks;
                    reply.status = 503;
                } else if (what == "time") {
                    const Duration mad = madClocks > 0 ? Duration(4h) : Duration{0};
                    madClocks -= madClocks > 0 ? 1 : 0;
                    reply.body = std::to_string((now + ahead + mad).ns);
                } else if (what == "book") {
                    reply.body = snapshot();
                } else if (what == "trades") {
                    for (const auto& [id, price] : trades)
                        if (static_cast<std::int64_t>(id) > from && id + remembered > lastTrade)
                            reply.body += "T " + std::to_string(id) + " " + std::to_string(price) + "\n";
                } else {
                    for (const auto& [minute, price] : bars)
                        if (minute >= from && minute < end)
                            reply.body += "K " + std::to_string(minute) + " " + std::to_string(price) + " 1\n";
                }
                feed.onReply(action.ticket, std::move(reply), now);
                break;
            }
            }
        }
    }
}

} // namespace sextant::feeds
