#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/services/api/api_tokens.h"
#include "engine/services/http/http_router.h"
#include "engine/session/ports.h"
#include "engine/storage/workspace.h"

namespace sextant::services {

/// What somebody asks of the API to be shown.
struct ApiQuery {
    enum class What : std::uint8_t {
        Experiments,
        ExperimentResults,
        AgentsPerformance,
        ShadowTrades,
        ShadowPositions,
        Positions,
        Orders,
        Signals,
        FeatureFlags,
    };
    What what = What::Positions;
    std::string id; ///< ExperimentResults: which
    /// "since", "symbol", "variant", "state", "limit", "session", "account": checked for their names alone.
    std::vector<std::pair<std::string, std::string>> filters;
};

/// What the program shows to others, as the headless program prints it. Called by one thread of the API.
class ApiSource {
public:
    virtual ~ApiSource() = default;
    /// One JSON document. Errors: InvalidArgument for a filter, NotFound, Io.
    [[nodiscard]] virtual Result<std::string> read(const ApiQuery& query) = 0;
};

/// Switching a flag: a command as any operator's, journaled with who and why.
struct FlagWish {
    std::string name;
    bool on = false;
    std::string operatorName;
    std::string reason;
    std::string passphrase; ///< of the operator; may be empty
    std::string token;      ///< whose token it was
};

/// The local API (specs/cli.md, `serve`): lists for who has a token to read, flags to be switched for who has one of an
/// admin. Everything is done on a thread of its own, one request after the other, at most 64 waiting; so neither server
/// nor engine waits for the disk.
class ApiDoor final {
public:
    struct Ports {
        std::shared_ptr<ApiSource> source;             ///< null: nothing is stored
        const storage::Workspace* workspace = nullptr; ///< of the tokens; null: nobody has one
        std::function<Time()> wallClock;
        /// Hands the wish on; answers once it is durable or refused, from any thread. On the API's thread.
        std::function<void(const FlagWish&, std::function<void(const session::CommandAnswer&)>)> switchFlag;
    };
    explicit ApiDoor(Ports ports);
    ~ApiDoor();
    ApiDoor(const ApiDoor&) = delete;
    ApiDoor& operator=(const ApiDoor&) = delete;

    /// Adds its paths.
    void addTo(HttpRouter& router);
    [[nodiscard]] std::size_t waiting() const;
    [[nodiscard]] std::uint64_t refusedTokens() const { return m_refusedTokens.load(); }

private:
    using Work = std::function<void(storage::Database* tokens)>;
    void post(HttpAnswer answer, Work work);
    void run();
    void list(ApiQuery query, const HttpRequest& request, const Target& target, HttpAnswer answer);
    void setFlag(const HttpRequest& request, const Target& target, HttpAnswer answer);
    /// The token's row; else the answer is given.
    [[nodiscard]] std::optional<TokenRow> admit(storage::Database* tokens, const std::optional<std::string>& token,
                                                TokenScope needed, const HttpAnswer& answer);

    Ports m_ports;
    std::atomic<std::uint64_t> m_refusedTokens{0};
    mutable std::mutex m_mutex; // guards m_work, m_isStopping
    std::condition_variable m_changed;
    std::deque<Work> m_work;
    bool m_isStopping = false;
    std::thread m_thread;
};

/// The status of a failed read: 400 for what was asked wrongly, 404, else 503.
[[nodiscard]] int statusOf(ErrorCode code);

} // namespace sextant::services
