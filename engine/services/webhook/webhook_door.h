#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/time.h"
#include "engine/market/instrument_catalog.h"
#include "engine/services/http/http_message.h"
#include "engine/services/http/request_guard.h"
#include "engine/services/webhook/webhook_body.h"
#include "engine/services/webhook/webhook_log.h"
#include "engine/services/webhook/webhook_rules.h"
#include "engine/session/signal_port.h"

namespace sextant::services {

/// What the webhook has to know of the session that runs. A copy.
struct SessionView {
    std::string sessionId;            ///< empty: none listens
    bool isLive = true;               ///< its time is the wall clock's; else that of a tape
    Time now;                         ///< engine time
    std::vector<std::string> symbols; ///< canonical, of its instruments
};

/// Whether a signal's time will do (execution.md §1.1): at most 10 minutes old and 5 seconds ahead. Senders live by the
/// wall clock; where the session plays a tape, a time that is fresh by the wall clock is moved onto the tape's, and one
/// that is fresh on the tape is taken as it is.
struct StampVerdict {
    enum class Kind : std::uint8_t { Fresh, Stale, Future } kind = Kind::Fresh;
    Time stamp; ///< in engine time
};
[[nodiscard]] StampVerdict judgeStamp(std::optional<Time> given, Time wallNow, const SessionView& session);

/// `POST /webhook` and `/webhook/SECRET` (execution.md §1.1): checks what comes in the order of the specification,
/// hands signals to the session, answers when they are durable or 503 after `answerWithin`, and logs every request.
/// All but setRules() and rules() on the server's thread; sink and log outlive it.
class WebhookDoor final {
public:
    struct Ports {
        session::SignalSink* sink = nullptr; ///< null: nobody listens
        WebhookLog* log = nullptr;
        std::function<SessionView()> session;
        std::function<Time()> wallClock;
        std::function<std::chrono::steady_clock::time_point()> clock; ///< empty: the steady clock
    };
    WebhookDoor(Ports ports, WebhookRules rules);
    ~WebhookDoor();

    void setRules(WebhookRules rules); ///< any thread
    void serve(const HttpRequest& request, const Target& target, bool isForeign, HttpAnswer answer);
    /// Tells those that have waited too long.
    void tick();
    [[nodiscard]] std::size_t waiting() const; ///< any thread

private:
    using Moment = std::chrono::steady_clock::time_point;
    class Ticket;
    struct Pass;
    [[nodiscard]] std::shared_ptr<const WebhookRules> rules() const;
    void finish(Pass pass, WebhookOutcome outcome, std::string_view words, const std::vector<std::string>& fields = {},
                std::uint64_t signal = 0);
    /// The signal of a session before this one that a request repeats; 0: none. A session knows its own.
    [[nodiscard]] std::uint64_t takenBefore(const WebhookRecord& record, const std::string& nonce,
                                            const SignatureVerdict& signature) const;
    [[nodiscard]] bool isSecret(const WebhookRules& rules, std::string_view given) const;

    Ports m_ports;
    market::InstrumentCatalog m_catalog;
    NameLimiter m_limiter;
    struct Earlier {
        TakenSignal signal;
        std::string nonce; // that the sender gave; empty: none
    };
    std::vector<Earlier> m_earlier;               // of sessions before the server was opened, oldest first
    std::list<std::shared_ptr<Ticket>> m_tickets; // on their way
    std::shared_ptr<std::atomic<std::size_t>> m_waiting;
    mutable std::mutex m_mutex; // guards m_rules
    std::shared_ptr<const WebhookRules> m_rules;
};

} // namespace sextant::services
