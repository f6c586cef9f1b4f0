#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/market/instrument.h"
#include "engine/session/sequencer.h"

namespace sextant::host {

struct FeedFacts;

/// What happened to the market while nobody took from a source.
struct Missed {
    enum class Kind : std::uint8_t {
        Nothing, ///< it waits for its session
        AtHand,  ///< it can still be had: its records up to `until`
        Lost,    ///< it went on without us: what it gives lies behind `until`
    };
    Kind kind = Kind::Nothing;
    Time until;
};

/// Where a session's inputs come from: files, or a feed. Deterministic: the same source gives the same stream, so that
/// a session can be resumed by skipping what it has already seen.
class EventSource {
public:
    virtual ~EventSource() = default;

    /// The instruments of the stream, ids 1.. in this order.
    [[nodiscard]] virtual const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const = 0;
    /// Time of SessionStart and the definitions: not later than the first event.
    [[nodiscard]] virtual Time startTime() const = 0;
    /// What SessionStart keeps of it: enough to open it again (JSON).
    [[nodiscard]] virtual const std::string& description() const = 0;
    /// What people should know, whole sentences.
    [[nodiscard]] virtual const std::vector<std::string>& warnings() const = 0;

    /// A feed that goes on whatever the session does. Others, simulators too, wait for it: where a session wants a
    /// model that is still in training, nothing more is taken from them (DESIGN §4b.9).
    [[nodiscard]] virtual bool isLive() const { return false; }
    /// The newest bars that a session which goes on has of each instrument and timeframe; before resume().
    virtual void setKnown(std::span<const market::Bar> /*newest*/) {}
    /// A session that has seen the market up to `seen` goes on with this source, which was opened anew and has given
    /// nothing yet. Unless something is Lost, it gives the whole stream again and the session skips what it has seen;
    /// clock ticks are no part of the stream and are not counted.
    [[nodiscard]] virtual Missed resume(Time /*seen*/) { return {}; }
    /// Passes over up to `count` records that next() would give, where that takes less than giving them; how many it
    /// did, 0 where it cannot.
    [[nodiscard]] virtual std::uint64_t skip(std::uint64_t /*count*/) { return 0; }
    /// Whether next() answers without waiting; waits for that until `until`. A caller with other duties asks first.
    [[nodiscard]] virtual bool awaitNext(std::chrono::steady_clock::time_point /*until*/) { return true; }
    /// The next step; false at the end. Spans stay valid until the next call.
    [[nodiscard]] virtual Result<bool> next(session::Sequencer::Item& item) = 0;
    /// What a venue's feed is doing; any thread. Nothing for other sources.
    [[nodiscard]] virtual std::optional<FeedFacts> feed() const;
};

/// The part of a span from its `from`-th record on.
[[nodiscard]] session::MarketSpan dropFirst(const session::MarketSpan& span, std::size_t from);
/// The first `count` records of a span.
[[nodiscard]] session::MarketSpan takeFirst(const session::MarketSpan& span, std::size_t count);
/// Whether the k-th record of a span is history: it feeds indicators and is not traded on.
[[nodiscard]] bool isWarmup(const session::MarketSpan& span, std::size_t k);
/// Time of the k-th record of a span.
[[nodiscard]] Time timeOf(const session::MarketSpan& span, std::size_t k);

} // namespace sextant::host
