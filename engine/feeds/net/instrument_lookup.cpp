#include "engine/feeds/net/instrument_lookup.h"

#include <algorithm>
#include <thread>
#include <utility>

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

namespace sextant::feeds {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int kLookEveryMs = 50;
constexpr int kMostPages = 200;
constexpr auto kBetweenPages = std::chrono::milliseconds(300); // Alpaca's free plan: 200 requests a minute
constexpr int kMostAttempts = 3;
constexpr qint64 kLongestList = 64LL << 20;

/// One host, asked one thing after the other on the thread that holds it.
class RestHost final {
public:
    explicit RestHost(const InstrumentQuestion& question)
        : m_question(question), m_until(Steady::now() + question.patience)
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    [[nodiscard]] bool isOver() const { return m_isStopped || Steady::now() >= m_until; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] HttpReply ask(const HttpRequest& wanted)
    {
        QNetworkRequest out(QUrl(QString::fromStdString(m_question.restBase + wanted.target)));
        out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sextant"));
        for (const auto& [name, value] : wanted.headers)
            out.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        QNetworkReply* reply = m_network.sendCustomRequest(out, QByteArray::fromStdString(wanted.method),
                                                           QByteArray::fromStdString(wanted.body));
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
            if (received > kLongestList) reply->abort();
        });
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        watch(loop);
        if (!reply->isFinished()) loop.exec();
        HttpReply answer;
        if (reply->isFinished()) {
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (reply->error() != QNetworkReply::NoError) m_words = reply->errorString();
            if (reply->error() != QNetworkReply::NoError && answer.status >= 200 && answer.status < 300)
                answer.status = 0;
            for (const auto& [name, value] : reply->rawHeaderPairs())
                answer.headers.emplace_back(name.toStdString(), value.toStdString());
            if (answer.status != 0) answer.body = reply->readAll().toStdString();
        }
        reply->disconnect();
        reply->abort();
        delete reply;
        return answer;
    }

    void pause(Duration time)
    {
        QEventLoop loop;
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        timer.start(std::chrono::ceil<std::chrono::milliseconds>(time));
        watch(loop);
        if (!isOver()) loop.exec();
    }

private:
    void watch(QEventLoop& loop)
    {
        auto* look = new QTimer(&loop);
        QObject::connect(look, &QTimer::timeout, &loop, [this, &loop] {
            if (m_question.goOn && !m_question.goOn()) m_isStopped = true;
            if (isOver()) loop.quit();
        });
        look->start(kLookEveryMs);
    }

    const InstrumentQuestion& m_question;
    Steady::time_point m_until;
    QNetworkAccessManager m_network;
    QString m_words;
    bool m_isStopped = false;
};

std::string nameOf(const InstrumentQuestion& question) { return std::string(toString(question.venue)); }

tl::unexpected<Error> unreachable(const InstrumentQuestion& question, const std::string& words)
{
    return fail(ErrorCode::Io, nameOf(question) + ": does not answer at " + question.restBase +
                                   (words.empty() ? "" : " (" + words + ")") +
                                   "; check the network, or the setting feeds." + nameOf(question) + ".rest_url");
}

/// The answer to a request, asked again where that may help. Nothing: the venue does not know what was asked for.
Result<std::optional<HttpReply>> answerOf(RestHost& host, const VenueProtocol& protocol,
                                          const InstrumentQuestion& question, const HttpRequest& request)
{
    std::string words;
    for (int attempt = 0; attempt < kMostAttempts && !host.isOver(); ++attempt) {
        HttpReply reply = host.ask(request);
        if (host.isStopped()) break;
        ReplyVerdict verdict;
        verdict.kind = ReplyVerdict::Kind::Unavailable;
        if (reply.status != 0)
            verdict = protocol.judge(reply);
        else
            verdict.words = host.words().toStdString();
        words = verdict.words.empty() ? "status " + std::to_string(reply.status) : verdict.words;
        switch (verdict.kind) {
        case ReplyVerdict::Kind::Ok:
            return std::optional(std::move(reply));
        case ReplyVerdict::Kind::NotFound:
        case ReplyVerdict::Kind::Refused:
            return std::optional<HttpReply>();
        case ReplyVerdict::Kind::Unauthorised:
            return fail(ErrorCode::InvalidArgument,
                        nameOf(question) + ": the venue wants a key that it knows (" + words + ")");
        case ReplyVerdict::Kind::RateLimited:
        case ReplyVerdict::Kind::Banned:
        case ReplyVerdict::Kind::Unavailable:
            break;
        }
        if (attempt + 1 < kMostAttempts)
            host.pause(verdict.wait.value_or(std::chrono::milliseconds(300) * (attempt + 1)));
    }
    if (host.isStopped()) return fail(ErrorCode::Interrupted, nameOf(question) + ": connecting was cancelled");
    return unreachable(question, words);
}

Result<std::vector<std::optional<VenueInstrument>>> askAll(const InstrumentQuestion& question)
{
    const auto protocol = makeProtocol(question.venue, question.credentials, question.choice);
    RestHost host(question);
    std::vector<std::optional<VenueInstrument>> out;
    std::string asked; // the target whose answer `known` is: some venues give all they have at once
    std::vector<VenueInstrument> known;
    for (const std::string& symbol : question.symbols) {
        HttpRequest request = protocol->instrumentsRequest(symbol, "");
        if (request.target != asked) {
            asked = request.target;
            known.clear();
            for (int page = 0; page < kMostPages; ++page) {
                auto reply = answerOf(host, *protocol, question, request);
                if (!reply) return tl::unexpected(reply.error());
                if (!*reply) break;
                auto parsed = protocol->parseInstruments(**reply);
                if (!parsed)
                    return fail(ErrorCode::Io, nameOf(question) + ": what it says of instruments cannot be read: " +
                                                   parsed.error().message);
                known.insert(known.end(), std::make_move_iterator(parsed->instruments.begin()),
                             std::make_move_iterator(parsed->instruments.end()));
                const bool isThere = std::any_of(known.begin(), known.end(),
                                                 [&](const VenueInstrument& one) { return one.symbol == symbol; });
                if (parsed->next.empty() || isThere) break;
                request = protocol->instrumentsRequest(symbol, parsed->next);
            }
        }
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const VenueInstrument& one) { return one.symbol == symbol; });
        out.push_back(found == known.end() ? std::nullopt : std::optional(*found));
    }
    return out;
}

Result<std::vector<VenueInstrument>> askForList(const InstrumentQuestion& question)
{
    const auto protocol = makeProtocol(question.venue, question.credentials, question.choice);
    RestHost host(question);
    std::vector<VenueInstrument> known;
    HttpRequest request = protocol->instrumentsRequest("", "");
    for (int page = 0; page < kMostPages; ++page) {
        auto reply = answerOf(host, *protocol, question, request);
        if (!reply) return tl::unexpected(reply.error());
        if (!*reply) break;
        auto parsed = protocol->parseInstruments(**reply);
        if (!parsed)
            return fail(ErrorCode::Io,
                        nameOf(question) + ": what it says of instruments cannot be read: " + parsed.error().message);
        known.insert(known.end(), std::make_move_iterator(parsed->instruments.begin()),
                     std::make_move_iterator(parsed->instruments.end()));
        if (parsed->next.empty()) break;
        request = protocol->instrumentsRequest("", parsed->next);
    }
    return known;
}

Result<std::vector<OptionSnapshot>> askForChain(const InstrumentQuestion& question, OptionChainQuery query,
                                                OptionFeed feed)
{
    const auto protocol = makeProtocol(question.venue, question.credentials, question.choice);
    AlpacaOptions options(question.credentials, feed);
    RestHost host(question);
    std::vector<OptionSnapshot> chain;
    for (int page = 0; page < kMostPages; ++page) {
        if (page > 0) host.pause(kBetweenPages);
        const auto request = options.chainRequest(query);
        if (!request) return tl::unexpected(request.error());
        const auto reply = answerOf(host, *protocol, question, *request);
        if (!reply) return tl::unexpected(reply.error());
        if (!*reply)
            return fail(ErrorCode::NotFound,
                        nameOf(question) + ": has no option chain of '" + query.underlying.substr(0, 40) + "'");
        auto parsed = options.parse(**reply);
        if (!parsed)
            return fail(ErrorCode::Io,
                        nameOf(question) + ": what it says of options cannot be read: " + parsed.error().message);
        chain.insert(chain.end(), std::make_move_iterator(parsed->snapshots.begin()),
                     std::make_move_iterator(parsed->snapshots.end()));
        if (parsed->next.empty()) return chain;
        if (parsed->next == query.page) break; // it turns in circles
        query.page = std::move(parsed->next);
    }
    return fail(ErrorCode::Io, nameOf(question) + ": the pages of the option chain have no end");
}

} // namespace

Result<std::vector<OptionSnapshot>> lookUpOptionChain(const InstrumentQuestion& question, const OptionChainQuery& query,
                                                      OptionFeed feed)
{
    Result<std::vector<OptionSnapshot>> out;
    std::thread([&] { out = askForChain(question, query, feed); }).join();
    return out;
}

Result<std::vector<VenueInstrument>> listInstruments(const InstrumentQuestion& question)
{
    if (question.venue == Venue::Alpaca || question.venue == Venue::TwelveData) return {};
    Result<std::vector<VenueInstrument>> out;
    std::thread([&] { out = askForList(question); }).join();
    return out;
}

Result<std::vector<std::optional<VenueInstrument>>> lookUpInstruments(const InstrumentQuestion& question)
{
    Result<std::vector<std::optional<VenueInstrument>>> out;
    std::thread([&] { out = askAll(question); }).join();
    return out;
}

} // namespace sextant::feeds
