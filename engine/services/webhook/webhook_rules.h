#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/instrument_catalog.h"
#include "engine/market/timeframe.h"
#include "engine/services/webhook/address_list.h"

namespace sextant::services {

/// What the webhook lets in. A value; changed as a whole.
struct WebhookRules {
    /// Any of these opens it: two while one is replaced by the next. Empty: it is shut.
    std::vector<std::string> secrets;
    bool requiresSignature = false; ///< a secret in body or path is not enough
    AddressList allowedSources;     ///< empty: anybody who knows the secret
    AddressList trustedProxies;
    std::string proxyHeader = "X-Forwarded-For";
    std::map<std::string, std::string> symbols; ///< "TICKER" or "EXCHANGE:TICKER" to a symbol of the session
    std::vector<std::string> allowedSymbols;    ///< empty: all of the session
    market::Timeframe defaultTimeframe = market::Timeframe::M15;
    std::size_t perMinute = 60; ///< signals of one strategy
    std::size_t waiting = 1024; ///< signals on their way to the session
    std::chrono::milliseconds answerWithin{900};

    static constexpr std::size_t kShortestSecret = 16;

    /// "BTCUSDT=BTC-USDT, BINANCE:ETHUSDT=ETH-USDT". Errors: InvalidArgument naming the part.
    [[nodiscard]] static Result<std::map<std::string, std::string>> parseSymbols(std::string_view text);
};

/// Which instrument of the session a ticker means; nothing if it is none that may be traded by the webhook. A perpetual
/// ("BTCUSDT.P") is never taken for the spot market.
[[nodiscard]] std::optional<std::string> resolveTicker(const WebhookRules& rules, std::string_view exchange,
                                                       std::string_view ticker,
                                                       const std::vector<std::string>& sessionSymbols,
                                                       const market::InstrumentCatalog& catalog);

/// How `X-Signature: t=SECONDS,v1=HEX` judges a body (protocols.md §4): HMAC-SHA256 of "SECONDS.BODY" with one of the
/// secrets, at most 300 s off `now`. `nonce` names the signature, so that a copy is known again.
struct SignatureVerdict {
    bool isRight = false;
    std::string nonce;
    Time stamp; ///< that it names; meaningless where it is not right
};
inline constexpr Duration kSignatureSkew = std::chrono::seconds(300);
[[nodiscard]] SignatureVerdict judgeSignature(std::string_view header, std::string_view body,
                                              const std::vector<std::string>& secrets, Time now);

/// At most so many in any 60 s for each name, exactly; of the names, the least used are forgotten beyond 256.
class NameLimiter final {
public:
    using Moment = std::chrono::steady_clock::time_point;
    [[nodiscard]] bool admit(const std::string& name, std::size_t perMinute, Moment now);

private:
    struct Window {
        std::deque<Moment> times;
        Moment lastUse;
    };
    std::map<std::string, Window> m_windows;
};

} // namespace sextant::services
