#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tests/engine/feeds/mock/mock_client.h"
#include "tests/engine/feeds/recording_sink.h"

#include "engine/feeds/net/feed_thread.h"
#include "engine/market/instrument.h"

namespace sextant::test {

/// How a test wants to listen.
struct LiveWish {
    double speed = 60.0; ///< of the local venue
    std::vector<market::Timeframe> bars{market::Timeframe::M1};
    Duration history{0};
    feeds::VenueChoice choice;
    std::function<void(feeds::FeedPlan&)> change; ///< the last word on the plan
    feeds::FeedThread::Tap tap;
    std::string rest, socket; ///< instead of the local venue's
};

/// A feed with its thread and sockets, and what it found, as a session would see it.
class LiveSession final {
public:
    /// `urls`: MockVenue::urls().
    LiveSession(feeds::Venue venue, const std::vector<std::pair<std::string, std::string>>& urls, const char* symbol,
                const LiveWish& wish = {});

    /// Takes what has come.
    void drain();
    [[nodiscard]] feeds::FeedStatus status() const { return thread->status(); }
    /// The best `count` levels of the book.
    [[nodiscard]] PlainBook best(market::Side side, std::size_t count) const;
    /// The same of a venue's truth.
    [[nodiscard]] static PlainBook bestOf(const QJsonObject& truth, market::Side side, std::size_t count);
    /// Both sides' best levels are those of the truth.
    [[nodiscard]] bool isBook(const QJsonObject& truth, std::size_t count) const;

    std::shared_ptr<const market::Instrument> instrument;
    feeds::FeedQueue queue;
    feeds::RecordingSink sink;
    std::function<void(const market::BookLevel&)> afterBook; ///< a whole message was applied, its last level
    std::unique_ptr<feeds::FeedThread> thread;

private:
    feeds::FeedBatch m_batch;
};

} // namespace sextant::test
