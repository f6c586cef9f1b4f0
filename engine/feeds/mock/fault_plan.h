#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::feeds::mock {

/// What a local venue does wrong on purpose (cli.md "mock-venue"). Times are on the venue's clock, so that playing at
/// 60x shortens them.
struct FaultSettings {
    std::uint64_t seed = 1;
    std::optional<Duration> disconnectEvery; ///< all connections are cut, every second time without a close frame
    std::int64_t gapPpm = 0;                 ///< of the trade, book and bar messages: never sent
    std::int64_t dupPpm = 0;                 ///< of the same: sent twice
    Duration reorder{0};                     ///< every twentieth of them comes up to this much later
    std::optional<Duration> garbageEvery;    ///< a frame that is no message goes to everybody
    std::int64_t refuseEvery = 0;            ///< every so many REST requests one is refused for its rate; 0: never
    std::optional<Duration> stall;           ///< for so long, after three times as long, connections hear no data
    bool badChecksum = false;                ///< where a venue sends checksums, every tenth is wrong
};

/// "disconnect:10s,gap:0.1%,dup:1%,reorder:50ms,garbage[:5s],429[:3],stall:30s,bad-checksum". Errors: InvalidArgument
/// naming the fault and what was expected.
[[nodiscard]] Result<FaultSettings> parseFaults(std::string_view text);

/// How often each happened.
struct FaultCounts {
    std::uint64_t disconnects = 0; ///< connections cut
    std::uint64_t gaps = 0;        ///< messages that somebody listened for and nobody got
    std::uint64_t duplicates = 0;
    std::uint64_t reordered = 0;
    std::uint64_t garbage = 0; ///< frames, per connection
    std::uint64_t refused = 0; ///< requests
    std::uint64_t stalls = 0;
    std::uint64_t stalled = 0; ///< messages a stalled connection did not get, per connection
    std::uint64_t badChecksums = 0;
};

/// Decides which messages suffer: a pure function of the seed and of what the message is, never of who listens or when.
class FaultPlan final {
public:
    explicit FaultPlan(FaultSettings settings) : m_settings(settings) {}

    struct Fate {
        bool isLost = false;
        bool isTwice = false;
        Duration heldBack{0};
    };
    /// @param topic  what it is about; @param id  which of these messages
    [[nodiscard]] Fate fateOf(std::string_view topic, std::uint64_t id) const;
    [[nodiscard]] bool spoilsChecksum(std::string_view topic, std::uint64_t id) const;
    /// Garbage number `n`: broken JSON, JSON of the wrong kind, text, nothing.
    [[nodiscard]] std::string garbage(std::uint64_t n) const;
    /// Whether the next REST request is to be refused; counts it.
    [[nodiscard]] bool refusesNext();

    [[nodiscard]] const FaultSettings& settings() const { return m_settings; }
    FaultCounts counts;

private:
    FaultSettings m_settings;
    std::int64_t m_requests = 0;
};

} // namespace sextant::feeds::mock
