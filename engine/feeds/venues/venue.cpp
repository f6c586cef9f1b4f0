#include "engine/feeds/venues/venue.h"

#include <algorithm>

namespace sextant::feeds {
namespace {

constexpr std::array<std::string_view, kVenues.size()> kVenueNames{
    "binance", "kucoin", "coinbase-exchange", "coinbase-advanced", "bybit", "okx", "alpaca", "twelvedata"};
constexpr std::array<std::string_view, 4> kChannelNames{"trades", "quotes", "bars", "book"};

} // namespace

std::string_view toString(Venue venue) { return kVenueNames[static_cast<std::size_t>(venue)]; }

std::optional<Venue> venueFromString(std::string_view text)
{
    const auto found = std::find(kVenueNames.begin(), kVenueNames.end(), text);
    if (found == kVenueNames.end()) return std::nullopt;
    return kVenues[static_cast<std::size_t>(found - kVenueNames.begin())];
}

std::string_view toString(Channel channel) { return kChannelNames[static_cast<std::size_t>(channel)]; }

} // namespace sextant::feeds
