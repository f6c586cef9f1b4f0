#include "engine/trading/venue/venue_report.h"

#include <array>

namespace sextant::trading {
namespace {

constexpr std::array<std::string_view, 11> kVenueReportNames{
    "accepted",        "rejected", "triggered", "filled",   "cancel_pending", "cancelled",
    "cancel_rejected", "expired",  "replaced",  "restated", "illegal"};

} // namespace

std::string_view toString(VenueReportKind kind) { return kVenueReportNames[static_cast<std::size_t>(kind)]; }

} // namespace sextant::trading
