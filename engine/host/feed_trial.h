#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/host/feed_request.h"

namespace sextant::host {

/// Tries a venue out without a session: what the test button of a dialog does. It runs on threads of its own from its
/// making on; progress() may be asked by any thread as often as it likes. Nothing of it is stored.
class FeedTrial final {
public:
    enum class Step : std::uint8_t {
        Instruments, ///< the venue is asked what it knows of the symbols
        Clock,       ///< … what time it is there
        Connection,  ///< the socket is opened and subscribed to
        FirstTrade,  ///< something is waited for
        Done,
    };
    struct Progress {
        Step step = Step::Instruments; ///< what is being done; where it failed
        bool isOver = false;           ///< nothing changes any more
        bool isGood = false;           ///< only with isOver: everything came
        bool isCancelled = false;
        std::string problem; ///< only with isOver and not isGood: a sentence
        /// What became of one symbol that was asked for.
        struct Symbol {
            std::string typed;
            std::string name; ///< canonical
            bool isKnown = false;
            std::vector<std::string> nearest; ///< of what the venue lists, where it is not known; best first
        };
        std::vector<Symbol> resolved;                           ///< in the order asked for, once the venue has answered
        std::vector<std::string> symbols;                       ///< canonical, once the venue knows them
        std::shared_ptr<const std::vector<std::string>> listed; ///< all that the venue lists, in order; null: not known
        std::vector<std::string> warnings;                      ///< whole sentences
        std::optional<Duration> skew;                           ///< venue's clock minus ours
        std::optional<Duration> latency;                        ///< median, venue's stamp to receipt
        std::optional<std::string> firstSymbol;                 ///< of the first trade …
        std::optional<std::string> firstPrice;                  ///< … as the instrument writes prices
        Duration elapsed{0};
    };

    /// Begins at once. `patience`: for each step; markets without trades count as good once quotes or a book came.
    explicit FeedTrial(FeedRequest request, std::chrono::milliseconds patience = std::chrono::seconds(20));
    /// Cancels; returns within a tenth of a second, or so.
    ~FeedTrial();
    FeedTrial(const FeedTrial&) = delete;
    FeedTrial& operator=(const FeedTrial&) = delete;

    [[nodiscard]] Progress progress() const;
    /// Ends it soon; isOver follows.
    void cancel() { m_cancelled.store(true); }

private:
    void run(const FeedRequest& request, std::chrono::milliseconds patience);
    /// Which symbols the venue knows. Errors: as LiveSource::open; NotFound where it does not know all.
    [[nodiscard]] Result<void> resolve(const FeedRequest& request, std::chrono::milliseconds patience);
    template <class Change>
    void tell(const Change& change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_progress);
    }

    std::atomic<bool> m_cancelled{false};
    mutable std::mutex m_mutex; // guards m_progress
    Progress m_progress;
    std::thread m_thread;
};

} // namespace sextant::host
