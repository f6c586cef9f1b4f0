#pragma once

#include <memory>

#include "engine/feeds/mock/venue_dialect.h"

namespace sextant::feeds::mock {

// One function per file of a dialect; makeDialect() chooses.
[[nodiscard]] std::unique_ptr<VenueDialect> makeBinance(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeBybit(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeOkx(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeKucoin(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeCoinbaseExchange(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeCoinbaseAdvanced(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeAlpaca(VenueContext& context);
[[nodiscard]] std::unique_ptr<VenueDialect> makeTwelveData(VenueContext& context);

} // namespace sextant::feeds::mock
