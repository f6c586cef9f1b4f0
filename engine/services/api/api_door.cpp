#include "engine/services/api/api_door.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include <rapidjson/document.h>

namespace sextant::services {
namespace {

constexpr std::size_t kMayWait = 64;
constexpr std::int64_t kMostRows = 10'000;
constexpr std::array<std::string_view, 7> kFilters{"since", "symbol",  "variant", "state",
                                                   "limit", "session", "account"};

HttpReply unauthorised(std::string_view what)
{
    HttpReply reply = errorReply(401, what);
    reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

HttpReply jsonReply(std::string body)
{
    HttpReply reply;
    reply.body = std::move(body);
    reply.contentType = "application/json";
    return reply;
}

Result<FlagWish> parseFlagWish(const std::string& name, const std::string& body)
{
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(body.data(), body.size());
    if (json.HasParseError() || !json.IsObject())
        return fail(ErrorCode::InvalidInput, "expected a JSON object such as "
                                             "{\"enabled\":true,\"operator\":\"vera\",\"reason\":\"why\"}");
    FlagWish wish;
    wish.name = name;
    const auto enabled = json.FindMember("enabled");
    if (enabled == json.MemberEnd() || !enabled->value.IsBool())
        return fail(ErrorCode::InvalidInput, "enabled: expected true or false");
    wish.on = enabled->value.GetBool();
    for (const auto& [member, field, isNeeded] : {std::tuple{"operator", &wish.operatorName, true},
                                                  {"reason", &wish.reason, true},
                                                  {"passphrase", &wish.passphrase, false}}) {
        const auto found = json.FindMember(member);
        if (found != json.MemberEnd() && found->value.IsString())
            *field = std::string(found->value.GetString(), found->value.GetStringLength());
        if ((isNeeded && field->empty()) || field->size() > 1024)
            return fail(ErrorCode::InvalidInput, std::string(member) + ": expected a text of 1 to 1024 bytes");
    }
    return wish;
}

} // namespace

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidInput:
    case ErrorCode::OutOfRange:
        return 400;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Refused:
        return 422;
    default:
        return 503;
    }
}

ApiDoor::ApiDoor(Ports ports) : m_ports(std::move(ports))
{
    m_thread = std::thread([this] { run(); });
}

ApiDoor::~ApiDoor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::size_t ApiDoor::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_work.size();
}

void ApiDoor::addTo(HttpRouter& router)
{
    using What = ApiQuery::What;
    for (const auto& [path, what] : {std::pair{"/experiments", What::Experiments},
                                     {"/experiments/*/results", What::ExperimentResults},
                                     {"/agents/performance", What::AgentsPerformance},
                                     {"/shadow-trades", What::ShadowTrades},
                                     {"/shadow-positions", What::ShadowPositions},
                                     {"/positions", What::Positions},
                                     {"/orders", What::Orders},
                                     {"/signals", What::Signals},
                                     {"/feature-flags", What::FeatureFlags}})
        router.add({{"GET"},
                    path,
                    [this, what = what](const HttpRequest& request, const Target& target, bool, HttpAnswer answer) {
                        ApiQuery query;
                        query.what = what;
                        if (what == What::ExperimentResults) query.id = target.path[1];
                        list(std::move(query), request, target, std::move(answer));
                    },
                    false});
    router.add({{"PUT", "POST"},
                "/feature-flags/*",
                [this](const HttpRequest& request, const Target& target, bool, HttpAnswer answer) {
                    setFlag(request, target, std::move(answer));
                },
                false});
}

void ApiDoor::post(HttpAnswer answer, Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_work.size() < kMayWait) {
            m_work.push_back(std::move(work));
            m_changed.notify_all();
            return;
        }
    }
    HttpReply reply = errorReply(503, "busy");
    reply.headers.emplace_back("Retry-After", "1");
    answer(std::move(reply));
}

void ApiDoor::run()
{
    std::optional<storage::Database> tokens;
    while (true) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_isStopping || !m_work.empty(); });
            if (m_isStopping) return; // what waits hears 500 or nothing
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        if (!tokens && m_ports.workspace != nullptr)
            if (auto connection = m_ports.workspace->connect(storage::Database::Access::ReadOnly))
                tokens.emplace(*std::move(connection));
        try {
            work(tokens ? &*tokens : nullptr);
        } catch (const std::exception& fault) {
            std::fprintf(stderr, "sextant: a request to the API met a fault: %s\n", fault.what());
        }
    }
}

std::optional<TokenRow> ApiDoor::admit(storage::Database* tokens, const std::optional<std::string>& token,
                                       TokenScope needed, const HttpAnswer& answer)
{
    if (tokens == nullptr) {
        answer(errorReply(503, "this session is kept in memory: nothing is stored that could be listed"));
        return std::nullopt;
    }
    if (!token) {
        answer(unauthorised("a token is needed; `sextant-cli token create` makes one"));
        return std::nullopt;
    }
    auto found = ApiTokens(*tokens).find(*token, m_ports.wallClock());
    if (!found) {
        answer(errorReply(503, "the tokens cannot be read"));
        return std::nullopt;
    }
    if (!*found) {
        m_refusedTokens.fetch_add(1);
        answer(unauthorised("the token is unknown, expired or revoked"));
        return std::nullopt;
    }
    if (needed == TokenScope::Admin && (*found)->scope != TokenScope::Admin) {
        answer(errorReply(403, "a token of an admin is needed"));
        return std::nullopt;
    }
    return *std::move(found);
}

void ApiDoor::list(ApiQuery query, const HttpRequest& request, const Target& target, HttpAnswer answer)
{
    const auto given = bearerToken(request);
    const auto token = given ? std::optional<std::string>(*given) : std::nullopt;
    query.filters = target.query;
    post(answer, [this, token, query = std::move(query), answer](storage::Database* tokens) {
        if (!admit(tokens, token, TokenScope::Read, answer)) return;
        for (const auto& [name, value] : query.filters) {
            if (std::find(kFilters.begin(), kFilters.end(), name) == kFilters.end())
                return answer(errorReply(400, "query: there is no filter '" + name.substr(0, 40) + "'"));
            if (name != "limit") continue;
            std::int64_t rows = -1;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), rows);
            if (error != std::errc() || end != value.data() + value.size() || rows < 0 || rows > kMostRows)
                return answer(errorReply(400, "limit: expected a number from 0 to 10000"));
        }
        if (m_ports.source == nullptr) return answer(errorReply(503, "nothing is stored that could be listed"));
        auto body = m_ports.source->read(query);
        answer(body ? jsonReply(*std::move(body)) : errorReply(statusOf(body.error().code), body.error().message));
    });
}

void ApiDoor::setFlag(const HttpRequest& request, const Target& target, HttpAnswer answer)
{
    const auto given = bearerToken(request);
    const auto token = given ? std::optional<std::string>(*given) : std::nullopt;
    post(answer, [this, token, name = target.path[1], body = request.body, answer](storage::Database* tokens) {
        const auto row = admit(tokens, token, TokenScope::Admin, answer);
        if (!row) return;
        auto wish = parseFlagWish(name, body);
        if (!wish) return answer(errorReply(400, wish.error().message));
        wish->token = row->name;
        m_ports.switchFlag(*wish, [answer, name, on = wish->on](const session::CommandAnswer& told) {
            if (!told.accepted)
                return answer(errorReply(told.seq == 0 ? 403 : 422, told.reason.empty() ? "refused" : told.reason));
            answer(jsonReply("{\"name\":" + quotedJson(name) + ",\"enabled\":" + (on ? "true" : "false") +
                             ",\"seq\":" + std::to_string(told.seq) + "}\n"));
        });
    });
}

} // namespace sextant::services
