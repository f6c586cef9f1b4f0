#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/ids.h"
#include "engine/core/sha256.h"
#include "engine/core/time.h"

namespace sextant::decision {

/// The 60-second window of execution.md §1.2: a signal with the key of one accepted in [now - 60 s, now] is that signal
/// again. A signal with a nonce is also a duplicate if the same nonce was accepted within 10 minutes.
class Deduplicator final {
public:
    static constexpr Duration kWindow = std::chrono::seconds(60);
    static constexpr Duration kNonceWindow = std::chrono::minutes(10);

    /// SHA-256 of `symbol|direction|timeframe|strategyId`, separator 0x1F, and with `timestamp` that too, as its
    /// nanoseconds in decimal.
    [[nodiscard]] static Digest key(std::string_view symbol, std::string_view direction, std::string_view timeframe,
                                    std::string_view strategyId, std::optional<Time> timestamp);

    /// The signal this one repeats, if any. An empty nonce is no nonce.
    [[nodiscard]] std::optional<SignalId> find(const Digest& key, std::string_view nonce, Time now);
    /// Remembers an accepted signal.
    void add(const Digest& key, std::string_view nonce, Time now, SignalId id);

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    struct Entry {
        Digest key;
        Time time;
        SignalId id;
    };
    static const Entry* lookUp(std::vector<Entry>& entries, const Digest& key, Time now, Duration window);

    std::vector<Entry> m_keys; // in the order of acceptance
    std::vector<Entry> m_nonces;
};

} // namespace sextant::decision
