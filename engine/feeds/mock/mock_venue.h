#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/feeds/mock/dialect_name.h"
#include "engine/feeds/mock/fault_plan.h"
#include "engine/feeds/mock/market_tape.h"
#include "engine/market/formats/option_tape.h"

namespace sextant::feeds::mock {

struct MockVenueOptions {
    DialectName dialect = DialectName::Binance;
    std::uint16_t port = 0;           ///< of 127.0.0.1; 0: any that is free
    double speed = 1.0;               ///< of the venue's clock against the wall's; 0: as fast as clients take it
    bool waitsForClient = false;      ///< the clock stands until somebody has subscribed to something
    std::optional<Time> historyUntil; ///< what the tape has before is over when the venue opens
    FaultSettings faults;
    double keepAliveSpeed = 1.0; ///< of the clock behind pings and time limits, which otherwise is the wall's
    market::formats::OptionTape optionTape; ///< what Alpaca's option snapshots are served from; may be empty
};

/// A local venue: it plays a tape on a virtual clock and speaks one venue's public REST and WebSocket protocol about it
/// on one port of the loopback interface (protocols.md §1, §3, §8). It knows nothing of the clients' code.
///
/// Besides the venue's own paths:
/// - GET  /_mock/truth   what a client should have at this moment: books, bars, and what was never sent;
/// - GET  /_mock/counts  counters alone;
/// - POST /_mock/script  `{"steps":[{"after_ms":N,"do":"…",…}]}` in time of the venue: disconnect, close, garbage,
///   announce (the venue's notice of a planned end), stall and resume, send (text), refuse (count), speed (value).
///
/// Needs an event loop; one thread, the one that opened it.
class MockVenue final {
public:
    /// Errors: Io if the port cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<MockVenue>> open(std::unique_ptr<MarketTape> tape,
                                                                 const MockVenueOptions& options);
    ~MockVenue();
    MockVenue(const MockVenue&) = delete;
    MockVenue& operator=(const MockVenue&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// The settings that lead a client here: name and URL.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> urls() const;
    [[nodiscard]] Time now() const; ///< on the venue's clock
    /// The tape is over and everything about it has been said.
    [[nodiscard]] bool hasEnded() const;
    /// Called once, when it has.
    void onEnd(std::function<void()> action);
    /// Why the tape broke off; empty if it did not.
    [[nodiscard]] std::string failure() const;
    [[nodiscard]] const FaultCounts& faultCounts() const;

    [[nodiscard]] std::string truth() const;  ///< JSON
    [[nodiscard]] std::string counts() const; ///< JSON

private:
    struct Parts;
    explicit MockVenue(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sextant::feeds::mock
