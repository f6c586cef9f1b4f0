#include "engine/market/options/option_quote.h"

namespace sextant::market {

std::string_view toString(QuoteProblem problem)
{
    constexpr std::array<std::string_view, kQuoteProblems> kNames{"none",   "missing", "stale",  "empty",
                                                                  "no ask", "no bid",  "crossed"};
    return kNames[static_cast<std::size_t>(problem)];
}

QuoteProblem problemOf(const OptionQuote& quote)
{
    const bool hasBid = quote.bid.units > 0;
    const bool hasAsk = quote.ask.units > 0;
    if (!hasBid && !hasAsk) return QuoteProblem::Empty;
    if (!hasAsk) return QuoteProblem::NoAsk;
    if (!hasBid) return QuoteProblem::NoBid;
    return quote.bid > quote.ask ? QuoteProblem::Crossed : QuoteProblem::None;
}

QuoteProblem problemOf(const OptionQuote& quote, Time now, Duration mostAge)
{
    return now - quote.time > mostAge ? QuoteProblem::Stale : problemOf(quote);
}

std::uint64_t QuoteProblemCounts::bad() const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 1; i < counts.size(); ++i)
        sum += counts[i];
    return sum;
}

Price midOf(const OptionQuote& quote)
{
    return Price{static_cast<std::int64_t>(divHalfEven(static_cast<__int128>(quote.bid.units) + quote.ask.units, 2))};
}

} // namespace sextant::market
