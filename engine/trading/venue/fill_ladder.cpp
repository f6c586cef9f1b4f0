#include "engine/trading/venue/fill_ladder.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {

FillLadder::FillLadder(const market::Instrument& instrument, const VenueSettings& base,
                       const std::shared_ptr<const market::Calendar>& calendar, std::span<const FillModel> models)
    : m_scale(instrument)
{
    m_rungs.reserve(models.size());
    for (const FillModel model : models) {
        VenueSettings settings = base;
        settings.model = model;
        settings.recallsInFlight = base.recallsInFlight && model != FillModel::F3; // there cancels race
        m_rungs.push_back({PaperVenue(instrument, std::move(settings), calendar), {}});
        m_rungs.back().counts.model = model;
    }
}

template <class Call>
void FillLadder::tellAll(const Call& call)
{
    for (Rung& rung : m_rungs) {
        call(rung.venue);
        take(rung);
    }
}

void FillLadder::submit(Time now, std::span<const OrderTicket> tickets)
{
    tellAll([&](PaperVenue& venue) { venue.submit(now, tickets); });
}
void FillLadder::cancel(Time now, OrderId order, ReasonCode cause)
{
    tellAll([&](PaperVenue& venue) { venue.cancel(now, order, cause); });
}
void FillLadder::replace(Time now, OrderId order, const ReplaceTicket& terms)
{
    tellAll([&](PaperVenue& venue) { venue.replace(now, order, terms); });
}
void FillLadder::onTrade(Time now, const market::Trade& trade)
{
    tellAll([&](PaperVenue& venue) { venue.onTrade(now, trade); });
}
void FillLadder::onQuote(Time now, const market::Quote& quote)
{
    tellAll([&](PaperVenue& venue) { venue.onQuote(now, quote); });
}
void FillLadder::onBar(Time now, const market::Bar& bar)
{
    tellAll([&](PaperVenue& venue) { venue.onBar(now, bar); });
}
void FillLadder::onBook(Time now, const market::OrderBook& book)
{
    tellAll([&](PaperVenue& venue) { venue.onBook(now, book); });
}
void FillLadder::openBar(Time now, const market::Bar& bar)
{
    tellAll([&](PaperVenue& venue) { venue.openBar(now, bar); });
}
void FillLadder::fillInsideBar(Time now, const market::Bar& bar)
{
    tellAll([&](PaperVenue& venue) { venue.fillInsideBar(now, bar); });
}
void FillLadder::closeBar(Time now, const market::Bar& bar)
{
    tellAll([&](PaperVenue& venue) { venue.closeBar(now, bar); });
}
void FillLadder::exitInBar(Time now, const OrderTicket& ticket, const PricedFill& priced, FillTrigger trigger)
{
    tellAll([&](PaperVenue& venue) { venue.exitInBar(now, ticket, priced, trigger); });
}
void FillLadder::pull(Time now, OrderId order, ReasonCode cause)
{
    tellAll([&](PaperVenue& venue) { (void)venue.pull(now, order, cause); });
}
void FillLadder::begin(const market::OrderBook* book, const market::Trade* trade, const market::Quote* quote,
                       Price lastClose, Time closed, Lots position)
{
    for (Rung& rung : m_rungs) {
        if (book != nullptr) rung.venue.attach(*book);
        if (lastClose.units > 0) rung.venue.catchUp(lastClose, closed);
        rung.venue.catchUp(trade, quote);
        rung.venue.setPosition(position);
    }
}
void FillLadder::attach(const market::OrderBook& book)
{
    for (Rung& rung : m_rungs)
        rung.venue.attach(book);
}
void FillLadder::onSessionClose(Time now)
{
    tellAll([&](PaperVenue& venue) { venue.onSessionClose(now); });
}
void FillLadder::onHalt(Time now, bool halted)
{
    tellAll([&](PaperVenue& venue) { venue.onHalt(now, halted); });
}
void FillLadder::onCorporateAction(Time now, const market::CorporateAction& action)
{
    tellAll([&](PaperVenue& venue) { venue.onCorporateAction(now, action); });
}
void FillLadder::onTimer(Time now)
{
    tellAll([&](PaperVenue& venue) { venue.onTimer(now); });
}
void FillLadder::setDailyStatistics(double volatility, double volume)
{
    for (Rung& rung : m_rungs)
        rung.venue.setDailyStatistics(volatility, volume);
}

Time FillLadder::nextTimer() const
{
    Time next = Time::max();
    for (const Rung& rung : m_rungs)
        next = std::min(next, rung.venue.nextTimer());
    return next;
}

void FillLadder::take(Rung& rung)
{
    for (const VenueReport& report : rung.venue.reports()) {
        if (report.kind == VenueReportKind::Rejected) ++rung.counts.refused;
        if (report.kind == VenueReportKind::Filled) add(rung, report.execution, report.side);
    }
    rung.venue.clearReports();
}

void FillLadder::add(Rung& rung, const Execution& execution, market::Side side)
{
    const PricedFill& priced = execution.priced;
    const __int128 lots = execution.quantity.count;
    const __int128 signedLots = market::sign(side) * lots;
    // Without a price at submission or arrival nothing is known to have moved until the fill.
    const Price atVenue = execution.midAtVenue.units > 0 ? execution.midAtVenue : priced.reference;
    const Price decided = execution.midAtSubmit.units > 0 ? execution.midAtSubmit : atVenue;
    ++rung.counts.executions;
    (side == market::Side::Buy ? rung.counts.bought : rung.counts.sold).count += execution.quantity.count;
    if (priced.liquidity == Liquidity::Maker) rung.counts.made.count += execution.quantity.count;
    rung.counts.fees += execution.fee;
    rung.paid += signedLots * priced.price.units;
    rung.decided += signedLots * decided.units;
    rung.latency += signedLots * (atVenue.units - decided.units);
    rung.spread += lots * priced.halfSpread.units;
    rung.slippage += lots * priced.slippage.units;
    rung.impact += lots * priced.impact.units;
}

Result<Cash> FillLadder::money(__int128 sum) const
{
    __int128 product = 0;
    if (__builtin_mul_overflow(sum, m_scale.numerator(), &product))
        return fail(ErrorCode::OutOfRange, "an amount does not fit the 64-bit cash range of ±9.2e10");
    return mulDivHalfEven(product, 1, m_scale.denominator()).map([](std::int64_t units) { return Cash{units}; });
}

Result<std::vector<LadderRung>> FillLadder::rungs(Price mark) const
{
    std::vector<LadderRung> out;
    out.reserve(m_rungs.size());
    for (const Rung& rung : m_rungs) {
        LadderRung row = rung.counts;
        row.position = Lots{row.bought.count - row.sold.count};
        const __int128 worth = static_cast<__int128>(row.position.count) * mark.units;
        const std::pair<Cash*, __int128> sums[] = {
            {&row.gross, worth - rung.paid}, {&row.decision, worth - rung.decided}, {&row.latency, rung.latency},
            {&row.spread, rung.spread},      {&row.slippage, rung.slippage},        {&row.impact, rung.impact}};
        for (const auto& [cash, sum] : sums) {
            const auto amount = money(sum);
            if (!amount) return tl::unexpected(amount.error());
            *cash = *amount;
        }
        // Each is rounded once; the rest takes the roundings, so that the sum is exact.
        row.waiting = row.decision - row.gross - row.latency - row.spread - row.slippage - row.impact;
        row.net = row.gross - row.fees;
        out.push_back(row);
    }
    return out;
}

} // namespace sextant::trading
