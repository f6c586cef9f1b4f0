#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/feeds/venues/http_message.h"
#include "engine/feeds/venues/json_frame.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/options/option_contract.h"
#include "engine/market/options/option_quote.h"

namespace sextant::feeds {

/// Indicative: free, delayed, its quotes are altered. Opra: the consolidated tape, by subscription.
enum class OptionFeed : std::uint8_t { Indicative, Opra };
[[nodiscard]] std::string_view toString(OptionFeed feed); ///< "indicative", "opra"
[[nodiscard]] std::optional<OptionFeed> optionFeedFrom(std::string_view text);

/// The newest print of an option.
struct OptionTrade {
    Time time;
    Price price;            ///< in 10^-4 (market::kOptionPriceScale), > 0
    std::int32_t size = 0;  ///< contracts
    std::uint8_t flags = 0; ///< bits of market::RecordFlag
};

/// What the venue computes itself, in its own units; each may be missing alone.
struct VenueGreeks {
    std::optional<double> delta, gamma, theta, vega, rho;
};

/// What the venue says of one contract; anything but the contract may be missing.
struct OptionSnapshot {
    market::OptionContract contract;
    std::optional<market::OptionQuote> quote; ///< `contract` is the place of the snapshot in its page
    std::optional<OptionTrade> trade;
    std::optional<double> volatility; ///< implied, of a year; 0.25 is 25 %; >= 0
    std::optional<VenueGreeks> greeks;
};

/// One answer: contracts in the order of the venue, one that is told twice stands twice.
struct OptionPage {
    std::vector<OptionSnapshot> snapshots;
    std::string next; ///< what to ask the next page with; empty: this is the last
};

/// Which contracts of an underlying are asked for.
struct OptionChainQuery {
    std::string underlying; ///< "AAPL"
    std::optional<market::OptionType> type;
    std::optional<std::int32_t> expiry; ///< date, days since 1970
    std::optional<market::Strike> lowest, highest;
    std::size_t limit = 1000; ///< contracts of a page, 1 to kMostPerPage
    std::string page;         ///< OptionPage::next of the page before
};

/// Alpaca's option snapshots (protocols.md §3.1): what is asked and what is read. Prices are read from their digits.
class AlpacaOptions final {
public:
    static constexpr std::size_t kMostSymbols = 100; ///< of one request
    static constexpr std::size_t kMostPerPage = 1000;

    AlpacaOptions(Credentials credentials, OptionFeed feed) : m_credentials(std::move(credentials)), m_feed(feed) {}

    /// Contracts by name. Errors: InvalidArgument unless there are 1 to kMostSymbols of them.
    [[nodiscard]] Result<HttpRequest> snapshotsRequest(std::span<const market::OptionContract> contracts,
                                                       std::string_view page = {}) const;
    /// The chain of an underlying. Errors: InvalidArgument without an underlying, for strikes upside down or a limit
    /// that the venue does not take.
    [[nodiscard]] Result<HttpRequest> chainRequest(const OptionChainQuery& query) const;

    /// The answer to either. A side of a quote whose price or size is 0 is not there; quotes that are empty or crossed
    /// are given as they are (market::problemOf tells). Errors: InvalidInput that begins with the field's name.
    [[nodiscard]] Result<OptionPage> parse(const HttpReply& reply);

private:
    [[nodiscard]] HttpRequest requestFor(std::string target) const;
    [[nodiscard]] bool readSnapshot(JsonObject& row, OptionSnapshot& out, std::uint32_t place);
    [[nodiscard]] bool readQuote(JsonObject& row, market::OptionQuote& quote);
    [[nodiscard]] bool readTrade(JsonObject& row, OptionTrade& trade);
    [[nodiscard]] bool readGreeks(JsonObject& row, VenueGreeks& greeks);
    [[nodiscard]] bool readPrice(JsonObject& row, std::string_view key, Price& out, std::uint8_t& flags);
    [[nodiscard]] bool readContracts(JsonObject& row, std::string_view key, std::int32_t& out);
    [[nodiscard]] bool findNumber(JsonObject& row, std::string_view key, std::optional<double>& out);

    Credentials m_credentials;
    OptionFeed m_feed;
    JsonFrame m_json; // a buffer
};

} // namespace sextant::feeds
