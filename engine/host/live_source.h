#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/feeds/net/feed_thread.h"
#include "engine/feeds/net/instrument_lookup.h"
#include "engine/feeds/recorder/frame_recorder.h"
#include "engine/host/event_source.h"
#include "engine/host/feed_facts.h"
#include "engine/host/feed_request.h"
#include "engine/host/feed_stream.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::host {

/// A session's inputs from a venue, live: a FeedStream of what the venue's feed finds.
class LiveSource final : public EventSource {
public:
    using Instruments = std::vector<std::shared_ptr<const market::Instrument>>;
    /// How it is waited for.
    struct Opening {
        std::chrono::milliseconds patience{15'000}; ///< for the venue's word on its instruments, and for its clock
        std::function<bool()> goOn;                 ///< asked now and then; false ends it. Empty: always
        /// The venue has answered for its instruments.
        std::function<void(const Instruments&, const std::vector<std::string>& warnings)> onInstruments;
    };

    /// Asks the venue for its instruments, connects, and waits for its clock; sockets open afterwards. Errors:
    /// InvalidArgument for a symbol twice, one that the venue does not know, or where it wants a key; Io if the venue
    /// does not answer; Interrupted.
    [[nodiscard]] static Result<std::unique_ptr<LiveSource>> open(const FeedRequest& request, const Opening& opening);

    [[nodiscard]] const Instruments& instruments() const override { return m_instruments; }
    [[nodiscard]] Time startTime() const override { return m_start; }
    [[nodiscard]] const std::string& description() const override { return m_description; }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_warnings; }
    [[nodiscard]] bool isLive() const override { return true; }
    /// Bars behind these are fetched, however far back that is.
    void setKnown(std::span<const market::Bar> newest) override;
    [[nodiscard]] Missed resume(Time seen) override;
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point until) override
    {
        return m_stream.awaitNext(until);
    }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override { return m_stream.next(item); }
    [[nodiscard]] std::optional<FeedFacts> feed() const override;

private:
    explicit LiveSource(const FeedRequest& request);
    [[nodiscard]] Result<void> defineInstruments(const Opening& opening);
    [[nodiscard]] Result<void> defineOptions(const feeds::InstrumentQuestion& question);
    [[nodiscard]] Result<void> connect(const Opening& opening);
    [[nodiscard]] Result<void> openRecorder();
    void startFeed(std::optional<Time> barsFrom);
    [[nodiscard]] std::shared_ptr<feeds::FeedThread> thread() const;
    [[nodiscard]] Duration historyLength() const;
    [[nodiscard]] bool hasBarsUpTo(Time until) const;

    FeedRequest m_request;
    Instruments m_instruments;
    std::size_t m_listed = 0; // of them: the symbols; the contracts of their options stand behind
    std::string m_description;
    Duration m_latest; // by the venue's clock, which a local venue may run faster
    std::vector<std::string> m_warnings;
    Time m_start;
    bool m_hasBooks = false;
    feeds::FeedQueue m_queue;
    FeedStream m_stream;                              // uses the queue, as does:
    std::unique_ptr<feeds::FrameRecorder> m_recorder; // null: nothing is recorded
    mutable std::mutex m_mutex;                       // guards m_thread, which others ask how it is
    std::shared_ptr<feeds::FeedThread> m_thread;      // null: it is made anew
};

/// What the catalog says of a symbol with what the venue says of it; files of the user win over both.
struct InstrumentSources {
    const market::InstrumentCatalog& catalog; ///< with the user's files
    const market::InstrumentCatalog& own;     ///< of those alone
};
[[nodiscard]] market::Instrument instrumentOf(const InstrumentSources& sources, const std::string& symbol,
                                              feeds::Venue venue, const feeds::VenueInstrument& told);

} // namespace sextant::host
