#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/feeds/contiguity/feed_sink.h"
#include "engine/feeds/venues/alpaca_options.h"
#include "engine/market/calendar.h"
#include "engine/market/instrument.h"

namespace sextant::feeds {

/// The option chain of an underlying, as Alpaca's snapshots tell it.
struct OptionWish {
    std::string underlying; ///< as the venue writes it
    OptionFeed feed = OptionFeed::Indicative;
    std::shared_ptr<const market::Calendar> calendar;                 ///< of the contracts
    std::vector<std::shared_ptr<const market::Instrument>> contracts; ///< with their ids; what else is listed is left
    Duration every = std::chrono::seconds(5);                         ///< from asking to asking, while they are traded
    Duration fresh = std::chrono::seconds(15);                        ///< an older quote is not given
};

struct OptionWatchCounts {
    std::uint64_t rounds = 0;   ///< whole chains that were read
    std::uint64_t quotes = 0;   ///< given
    std::uint64_t old = 0;      ///< new to us, and older than OptionWish::fresh
    std::uint64_t late = 0;     ///< older than what was given before
    std::uint64_t unlisted = 0; ///< contracts of the newest round that nobody wished for
    std::uint64_t failed = 0;   ///< rounds that ended before their last page
};

/// Asks for the chain of an underlying again and again and gives what has changed in it. A quote is given once, when it
/// is first seen, and only while it is fresh: it takes the time of receipt, and would look new for ever otherwise. What
/// a contract did between two askings is not seen. Neither socket nor clock: `now` is the venue's time and never falls.
/// One thread.
class OptionWatch final {
public:
    static constexpr Duration kEveryClosed = std::chrono::minutes(1); ///< while no contract is traded

    OptionWatch(OptionWish wish, Credentials credentials, FeedSink& sink);

    /// What to ask now; nothing while an answer is awaited or the time has not come.
    [[nodiscard]] std::optional<HttpRequest> takeRequest(Time now);
    /// The answer to it. Errors: as AlpacaOptions::parse(), or Io for pages that turn in circles; the round is over.
    [[nodiscard]] Result<void> onReply(const HttpReply& reply, Time now);
    void onFailed(Time now);

    [[nodiscard]] Time nextDue() const { return m_isAsking ? Time::max() : m_due; }
    [[nodiscard]] const OptionWatchCounts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t contracts() const { return m_contracts.size(); }

private:
    struct Known {
        std::uint16_t instrument = 0;
        market::OptionQuote quote; // the newest, given or not
    };
    void take(const OptionSnapshot& snapshot, Time now);
    void endRound(Time now);

    OptionWish m_wish;
    AlpacaOptions m_protocol;
    FeedSink& m_sink;
    std::unordered_map<std::string, Known> m_contracts; // by OSI symbol
    market::Strike m_lowest, m_highest;
    std::string m_page;
    int m_pages = 0; // of this round
    bool m_isAsking = false;
    Time m_begun, m_due;
    std::uint64_t m_unlisted = 0;
    std::vector<market::Quote> m_given; // a buffer
    OptionWatchCounts m_counts;
};

} // namespace sextant::feeds
