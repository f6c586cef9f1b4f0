#include "engine/trading/venue/venue_report.h"

#include <array>

#include "engine/trading/canonical_parts.h"

namespace sextant::trading {
namespace {

constexpr std::array<std::string_view, 11> kVenueReportNames{
    "accepted",        "rejected", "triggered", "filled",   "cancel_pending", "cancelled",
    "cancel_rejected", "expired",  "replaced",  "restated", "illegal"};

} // namespace

std::string_view toString(VenueReportKind kind) { return kVenueReportNames[static_cast<std::size_t>(kind)]; }

void canonical(const VenueReport& report, CanonicalWriter& out)
{
    const Execution& e = report.execution;
    out.putAll(report.kind, report.order, report.side, report.other, report.from, report.to);
    putReason(out, report.cause);
    out.putAll(report.time, report.known, report.quantity, report.filled);
    out.putAll(e.quantity, e.priced.price, e.priced.reference, e.priced.halfSpread, e.priced.slippage, e.priced.model,
               e.priced.liquidity, e.priced.proxy, e.priced.marketTime, e.priced.impact);
    out.putAll(e.fee, e.trigger, e.bestBid, e.bestAsk, e.level, e.queueAhead, e.latency, e.waited, e.midAtSubmit,
               e.midAtVenue, e.ordinal);
}

VenueReport getVenueReport(CanonicalReader& in)
{
    VenueReport report;
    Execution& e = report.execution;
    in.getAll(report.kind, report.order, report.side, report.other, report.from, report.to);
    report.cause = getReason(in);
    in.getAll(report.time, report.known, report.quantity, report.filled);
    in.getAll(e.quantity, e.priced.price, e.priced.reference, e.priced.halfSpread, e.priced.slippage, e.priced.model,
              e.priced.liquidity, e.priced.proxy, e.priced.marketTime, e.priced.impact);
    in.getAll(e.fee, e.trigger, e.bestBid, e.bestAsk, e.level, e.queueAhead, e.latency, e.waited, e.midAtSubmit,
              e.midAtVenue, e.ordinal);
    return report;
}

} // namespace sextant::trading
