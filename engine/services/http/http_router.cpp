#include "engine/services/http/http_router.h"

#include <algorithm>

namespace sextant::services {
namespace {

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& path)
{
    return std::equal(
        pattern.begin(), pattern.end(), path.begin(), path.end(),
        [](const std::string& wanted, const std::string& given) { return wanted == "*" || wanted == given; });
}

bool serves(const std::vector<std::string>& methods, std::string_view method)
{
    if (method == "HEAD") method = "GET";
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

} // namespace

void HttpRouter::add(Route route)
{
    auto parts = splitList(route.path, '/');
    m_patterns.push_back({std::move(parts), std::move(route)});
}

void HttpRouter::tick()
{
    for (const auto& each : m_ticks)
        each();
}

void HttpRouter::handle(HttpRequest request, HttpAnswer answer)
{
    bool isForeign = !mayAsk(request, m_port.load(), m_otherHosts);
    // Both names of the host have to be ours, whichever of them a proxy in front has looked at.
    if (const auto absolute = absoluteTarget(request.target)) {
        isForeign = isForeign || !isOwnHost(absolute->host, m_port.load(), m_otherHosts);
        request.target = absolute->target;
    }
    const auto target = parseTarget(request.target);
    std::vector<std::string> allowed;
    const Pattern* found = nullptr;
    if (target)
        for (const Pattern& each : m_patterns) {
            if (!fits(each.parts, target->path)) continue;
            for (const std::string& method : each.route.methods)
                if (std::find(allowed.begin(), allowed.end(), method) == allowed.end()) allowed.push_back(method);
            if (serves(each.route.methods, request.method) && found == nullptr) found = &each;
        }
    if (found != nullptr && found->route.judges)
        return found->route.serve(request, *target, isForeign, std::move(answer));
    if (request.isTooLarge) return answer(errorReply(413, "too large"));
    if (isForeign) return answer(errorReply(403, "foreign host or origin"));
    if (!target) return answer(errorReply(400, target.error().message));
    if (allowed.empty()) return answer(errorReply(404, "no such path"));
    if (found != nullptr) return found->route.serve(request, *target, false, std::move(answer));
    std::string allow;
    const bool hasGet = std::find(allowed.begin(), allowed.end(), "GET") != allowed.end();
    if (hasGet) allowed.insert(allowed.end(), "HEAD");
    allowed.emplace_back("OPTIONS");
    for (const std::string& method : allowed)
        allow += (allow.empty() ? "" : ", ") + method;
    HttpReply reply =
        request.method == "OPTIONS" ? HttpReply{204, {}, {}, {}, false} : errorReply(405, "no such method here");
    reply.headers.emplace_back("Allow", std::move(allow));
    answer(std::move(reply));
}

} // namespace sextant::services
