#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

#include "engine/feeds/client/feed_supply.h"
#include "engine/feeds/client/venue_feed.h"
#include "models/roles.h"
#include "models/time_text.h"

namespace sextant::models {

/// One feed as the screen is told of it.
struct FeedRow {
    feeds::Venue venue = feeds::Venue::Binance;
    std::vector<std::string> symbols; ///< of FeedStatus::instruments, in their order
    feeds::FeedStatus status;
    Time now; ///< of the feed's own clock, when the status was taken
    feeds::FeedSupply supply = feeds::FeedSupply::Primary;

    [[nodiscard]] std::string key() const { return std::string(feeds::toString(venue)); }
};

/// A feed's state as people are told of it: its health, or that something else stands in for its stream.
enum class FeedState { Connecting, Live, Degraded, Fallback, Stale, Down };
[[nodiscard]] FeedState stateOf(const FeedRow& row);

/// What stands for a feed where there is little room. The mark says the same as the word, and the colour again.
struct FeedChip {
    enum class Mark { Ring, Disc, Triangle, Wedge, Diamond, Square };
    QString key; ///< "binance"
    QString text;
    QString explanation; ///< whole sentences
    Tone tone = Tone::Muted;
    Mark mark = Mark::Ring;
    int rank = 0; ///< 0: nothing is wrong; the higher, the worse

    friend bool operator==(const FeedChip&, const FeedChip&) = default;
};

/// Feeds in words.
class FeedText final {
    Q_DECLARE_TR_FUNCTIONS(FeedText)
public:
    [[nodiscard]] static QString of(feeds::Venue venue); ///< "Coinbase Exchange"
    [[nodiscard]] static QString of(feeds::FeedHealth health);
    [[nodiscard]] static QString of(FeedState state);
    [[nodiscard]] static QString of(feeds::BreakerState state);
    [[nodiscard]] static QString of(feeds::AllowanceState state);
    [[nodiscard]] static QString of(feeds::ConnectionState state);
    [[nodiscard]] static QString of(feeds::BookPhase phase);
    /// As the end of "Ended: …": "the venue closed it".
    [[nodiscard]] static QString of(feeds::DropReason reason);

    [[nodiscard]] static Tone tone(FeedState state);
    [[nodiscard]] static Tone tone(feeds::BreakerState state);
    [[nodiscard]] static Tone tone(feeds::AllowanceState state);
    [[nodiscard]] static Tone tone(feeds::ConnectionState state);
    [[nodiscard]] static Tone tone(feeds::BookPhase phase);

    /// "41 ms", "1.4 s"; "—" for nothing measured.
    [[nodiscard]] static QString latency(Duration latency);
    /// "+3 ms", "-40 s": how far two clocks are apart.
    [[nodiscard]] static QString skew(Duration skew);
    /// The median of a feed's newest messages in the same words.
    [[nodiscard]] static QString median(const feeds::FeedStatus& status);
    /// One sign that says the same as the state's word; the chip draws it.
    [[nodiscard]] static QString mark(FeedState state);
    /// "resyncing book of BTC-USDT": what is not as it should be, most important first; empty where all is well.
    [[nodiscard]] static QStringList troubles(const FeedRow& row);
    /// What it is, what it means and what happens next, in sentences.
    [[nodiscard]] static QString explanation(const FeedRow& row);
    /// "Binance live 41 ms".
    [[nodiscard]] static FeedChip chip(const FeedRow& row);
    /// "3 reconnects: 2 the venue closed it, 1 nothing came for too long"; empty: none.
    [[nodiscard]] static QString drops(const std::array<std::uint64_t, feeds::kDropReasons>& drops);
};

} // namespace sextant::models
