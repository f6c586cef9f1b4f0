#include "engine/services/webhook/webhook_door.h"

#include <algorithm>
#include <utility>

#include "engine/core/hmac.h"
#include "engine/decision/signals/deduplicator.h"

namespace sextant::services {
namespace {

constexpr Duration kOldest = std::chrono::minutes(10);
constexpr Duration kAhead = std::chrono::seconds(5);

bool isFresh(Time stamp, Time now) { return now - stamp <= kOldest && stamp - now <= kAhead; }

/// The answer of one outcome: words as text, or an object for who asks for JSON.
HttpReply replyOf(WebhookOutcome outcome, std::string_view words, const std::vector<std::string>& fields,
                  std::uint64_t signal, bool wantsJson)
{
    HttpReply reply;
    reply.status = statusOf(outcome);
    if (wantsJson) {
        reply.contentType = "application/json";
        reply.body = "{\"outcome\":" + quotedJson(toString(outcome)) + ",\"detail\":" + quotedJson(words);
        if (signal != 0) reply.body += ",\"signal_id\":" + std::to_string(signal);
        if (!fields.empty()) {
            reply.body += ",\"fields\":[";
            for (std::size_t i = 0; i < fields.size(); ++i)
                reply.body += (i > 0 ? "," : "") + quotedJson(fields[i]);
            reply.body += "]";
        }
        reply.body += "}\n";
    } else {
        reply.body = std::string(words);
    }
    if (signal != 0) reply.headers.emplace_back("X-Signal-Id", std::to_string(signal));
    if (outcome == WebhookOutcome::Busy) reply.headers.emplace_back("Retry-After", "5");
    if (outcome == WebhookOutcome::RateLimited) reply.headers.emplace_back("Retry-After", "60");
    return reply;
}

bool wantsJson(const HttpRequest& request)
{
    return request.count("Accept") > 0 && acceptance(request, "application/json") > acceptance(request, "text/plain");
}

} // namespace

StampVerdict judgeStamp(std::optional<Time> given, Time wallNow, const SessionView& session)
{
    const Time engineNow = session.isLive ? wallNow : session.now;
    if (!given) return {StampVerdict::Kind::Fresh, engineNow};
    if (isFresh(*given, engineNow)) return {StampVerdict::Kind::Fresh, *given};
    if (!session.isLive && isFresh(*given, wallNow)) return {StampVerdict::Kind::Fresh, engineNow - (wallNow - *given)};
    const Time judge = session.isLive || *given > engineNow ? wallNow : engineNow;
    return {*given > judge ? StampVerdict::Kind::Future : StampVerdict::Kind::Stale, *given};
}

/// One request on its way through the checks.
struct WebhookDoor::Pass {
    HttpAnswer answer;
    WebhookRecord record;
    Moment begun;
    bool wantsJson = false;
};

/// A signal between server and engine. What happens first counts: its answer, or that its time is up.
class WebhookDoor::Ticket final : public session::SignalTicket {
public:
    Ticket(Pass pass, WebhookLog& log, std::function<Moment()> clock, Moment deadline,
           std::shared_ptr<std::atomic<std::size_t>> waiting)
        : m_pass(std::move(pass)), m_log(log), m_clock(std::move(clock)), m_deadline(deadline),
          m_waiting(std::move(waiting))
    {
        m_waiting->fetch_add(1);
    }
    ~Ticket() override { end(WebhookOutcome::Busy, "busy", {}); }

    bool begin() override
    {
        State expected = State::Waiting;
        return m_state.compare_exchange_strong(expected, State::Taken);
    }
    void answer(const session::SignalAnswer& answer) override
    {
        using Outcome = session::SignalAnswer::Outcome;
        switch (answer.outcome) {
        case Outcome::Accepted:
            return end(WebhookOutcome::Accepted, "accepted", answer);
        case Outcome::Duplicate:
            return end(WebhookOutcome::Duplicate, "duplicate ignored", answer);
        case Outcome::Refused:
            return end(WebhookOutcome::Refused,
                       answer.code == ReasonCode::SignalExpired       ? "stale"
                       : answer.code == ReasonCode::SignalInFuture    ? "in the future"
                       : answer.code == ReasonCode::UnknownInstrument ? "unknown symbol"
                                                                      : "refused",
                       answer);
        case Outcome::Unheard:
            return end(WebhookOutcome::Busy, "busy", answer);
        }
    }
    /// False once it is answered.
    bool expire(Moment now)
    {
        if (m_state.load() == State::Ended) return false;
        if (now < m_deadline) return true;
        // Not yet an event: it never becomes one. Else it will be one, but too late for its sender, who may send it
        // again and hear that it is a duplicate.
        end(WebhookOutcome::Busy, begin() ? "busy" : "busy; it may have been taken", {});
        return false;
    }

private:
    enum class State : std::uint8_t { Waiting, Taken, Ended };
    void end(WebhookOutcome outcome, std::string_view words, const session::SignalAnswer& answer)
    {
        if (m_state.exchange(State::Ended) == State::Ended) return;
        m_waiting->fetch_sub(1);
        m_pass.record.outcome = outcome;
        m_pass.record.detail = std::string(words);
        m_pass.record.signal = answer.signal.value;
        m_pass.record.seq = answer.seq;
        if (answer.seq == 0) m_pass.record.sessionId.clear();
        m_pass.record.microseconds =
            std::chrono::duration_cast<std::chrono::microseconds>(m_clock() - m_pass.begun).count();
        m_log.add(m_pass.record);
        m_pass.answer(replyOf(outcome, words, {}, answer.signal.value, m_pass.wantsJson));
    }

    Pass m_pass;
    WebhookLog& m_log;
    std::function<Moment()> m_clock;
    Moment m_deadline;
    std::shared_ptr<std::atomic<std::size_t>> m_waiting;
    std::atomic<State> m_state{State::Waiting};
};

WebhookDoor::WebhookDoor(Ports ports, WebhookRules rules)
    : m_ports(std::move(ports)), m_catalog(market::InstrumentCatalog::builtIn()),
      m_waiting(std::make_shared<std::atomic<std::size_t>>(0)),
      m_rules(std::make_shared<const WebhookRules>(std::move(rules)))
{
    if (!m_ports.clock) m_ports.clock = [] { return std::chrono::steady_clock::now(); };
    for (const TakenSignal& signal : m_ports.log->taken()) {
        const auto body = parseWebhookBody(signal.payload, {});
        m_earlier.push_back({signal, body ? body->nonce : std::string()});
    }
}

WebhookDoor::~WebhookDoor() = default;

std::shared_ptr<const WebhookRules> WebhookDoor::rules() const
{
    const std::lock_guard lock(m_mutex);
    return m_rules;
}

void WebhookDoor::setRules(WebhookRules rules)
{
    auto next = std::make_shared<const WebhookRules>(std::move(rules));
    const std::lock_guard lock(m_mutex);
    m_rules = std::move(next);
}

std::size_t WebhookDoor::waiting() const { return m_waiting->load(); }

void WebhookDoor::tick()
{
    const Moment now = m_ports.clock();
    m_tickets.remove_if([&](const std::shared_ptr<Ticket>& each) { return !each->expire(now); });
}

bool WebhookDoor::isSecret(const WebhookRules& rules, std::string_view given) const
{
    bool isOne = false;
    for (const std::string& secret : rules.secrets)
        isOne = equalInConstantTime(given, secret) || isOne;
    return isOne;
}

std::uint64_t WebhookDoor::takenBefore(const WebhookRecord& record, const std::string& nonce,
                                       const SignatureVerdict& signature) const
{
    for (const Earlier& each : m_earlier) {
        if (record.at - each.signal.at > decision::Deduplicator::kNonceWindow) continue;
        if (!nonce.empty()) {
            if (nonce == each.nonce) return each.signal.signal;
        } else if (signature.isRight && record.payloadHash == each.signal.payloadHash &&
                   signature.stamp <= each.signal.at + kAhead) {
            // The log keeps no signatures: one that is not younger than its body is the one that came with it.
            return each.signal.signal;
        }
    }
    return 0;
}

void WebhookDoor::finish(Pass pass, WebhookOutcome outcome, std::string_view words,
                         const std::vector<std::string>& fields, std::uint64_t signal)
{
    pass.record.outcome = outcome;
    pass.record.signal = signal;
    pass.record.detail = std::string(words);
    pass.record.microseconds =
        std::chrono::duration_cast<std::chrono::microseconds>(m_ports.clock() - pass.begun).count();
    m_ports.log->add(std::move(pass.record));
    pass.answer(replyOf(outcome, words, fields, signal, pass.wantsJson));
}

void WebhookDoor::serve(const HttpRequest& request, const Target& target, bool isForeign, HttpAnswer answer)
{
    const auto rules = this->rules();
    const Time wallNow = m_ports.wallClock();
    Pass pass{std::move(answer), {}, m_ports.clock(), wantsJson(request)};
    pass.record.at = wallNow;
    pass.record.source = request.peer;
    const auto sender = senderOf(request, rules->trustedProxies, rules->proxyHeader);
    if (sender && rules->trustedProxies.contains(parseAddress(request.peer).value_or(Address{}))) {
        // As the proxy wrote it, and nothing of what stood before: that was written by anybody, a secret perhaps.
        for (const auto& [name, value] : request.headers)
            if (equalIgnoringCase(name, rules->proxyHeader))
                for (const std::string& each : splitList(value))
                    if (parseAddress(each) == sender) pass.record.source = each;
    }
    if (request.isTooLarge) return finish(std::move(pass), WebhookOutcome::TooLarge, "too large");
    pass.record.payload = withoutSecrets(request.body, rules->secrets);
    const auto note = [&pass] { pass.record.payloadHash = toHex(sha256(pass.record.payload)); };
    note();
    if (isForeign || !sender || (!rules->allowedSources.isEmpty() && !rules->allowedSources.contains(*sender)))
        return finish(std::move(pass), WebhookOutcome::Forbidden, "forbidden");

    const auto body = parseWebhookBody(request.body, rules->secrets);
    if (!body) return finish(std::move(pass), WebhookOutcome::Invalid, "bad request");
    pass.record.payload = body->clean;
    note();

    SignatureVerdict signature;
    const auto signatureHeader = request.header("X-Signature");
    if (signatureHeader && request.count("X-Signature") == 1)
        signature = judgeSignature(*signatureHeader, request.body, rules->secrets, wallNow);
    const bool hasPath = target.path.size() > 1;
    const bool isPathRight = hasPath && isSecret(*rules, target.path[1]);
    const bool hasKey = !body->keys.empty();
    bool isKeyRight = hasKey;
    for (const std::string& key : body->keys)
        isKeyRight = isSecret(*rules, key) && isKeyRight;
    // Nothing that was given may be wrong.
    const bool isSound = (!signatureHeader || signature.isRight) && (!hasPath || isPathRight) &&
                         (!hasKey || isKeyRight) &&
                         (signature.isRight || (!rules->requiresSignature && (isPathRight || isKeyRight)));
    if (!isSound) return finish(std::move(pass), WebhookOutcome::Unauthenticated, "unauthorised");

    if (!body->faults.empty()) {
        std::string words = "bad request: ";
        for (std::size_t i = 0; i < body->faults.size(); ++i)
            words += (i > 0 ? ", " : "") + body->faults[i];
        return finish(std::move(pass), WebhookOutcome::Invalid, words, body->faults);
    }
    const SessionView session = m_ports.session();
    if (body->isDelayed) return finish(std::move(pass), WebhookOutcome::Refused, "delayed data refused");
    if (body->isTimeframeRefused) return finish(std::move(pass), WebhookOutcome::Refused, "unsupported interval");
    const auto symbol = resolveTicker(*rules, body->exchange, body->ticker, session.symbols, m_catalog);
    if (!symbol && !session.sessionId.empty())
        return finish(std::move(pass), WebhookOutcome::Refused, "unknown symbol");
    const StampVerdict stamp = judgeStamp(body->timestamp, wallNow, session);
    if (stamp.kind != StampVerdict::Kind::Fresh)
        return finish(std::move(pass), WebhookOutcome::Refused,
                      stamp.kind == StampVerdict::Kind::Stale ? "stale" : "in the future");
    if (!m_limiter.admit(body->strategyId, rules->perMinute, pass.begun))
        return finish(std::move(pass), WebhookOutcome::RateLimited, "too many signals of this strategy");
    if (const std::uint64_t earlier = takenBefore(pass.record, body->nonce, signature); earlier != 0)
        return finish(std::move(pass), WebhookOutcome::Duplicate, "duplicate ignored", {}, earlier);
    if (m_ports.sink == nullptr || session.sessionId.empty() || !symbol || m_waiting->load() >= rules->waiting)
        return finish(std::move(pass), WebhookOutcome::Busy, "busy");

    session::ExternalSignal signal;
    signal.symbol = *symbol;
    signal.direction = body->direction;
    signal.timeframe = body->timeframe.value_or(rules->defaultTimeframe);
    signal.timestamp = stamp.stamp;
    signal.strategyId = body->strategyId;
    signal.note = body->note;
    signal.nonce = body->nonce.empty() ? signature.nonce : body->nonce;
    signal.source = session::SignalSource::Webhook;
    pass.record.sessionId = session.sessionId;
    auto ticket = std::make_shared<Ticket>(std::move(pass), *m_ports.log, m_ports.clock,
                                           m_ports.clock() + rules->answerWithin, m_waiting);
    m_tickets.push_back(ticket);
    if (!m_ports.sink->submit(std::move(signal), ticket)) {
        session::SignalAnswer unheard;
        unheard.reason = "no session listens";
        ticket->answer(unheard);
    }
}

} // namespace sextant::services
