#pragma once

#include <span>
#include <vector>

#include "engine/trading/ledger/value_scale.h"
#include "engine/trading/venue/paper_venue.h"

namespace sextant::trading {

/// What one fill model made of a stream of orders, valued at one price. Money in the account currency. Exactly:
///     gross = decision − latency − waiting − spread − slippage − impact,     net = gross − fees
/// The difference of two models is that of these parts, `decision` being what filled at all. Source: A. F. Perold, "The
/// implementation shortfall: paper versus reality", Journal of Portfolio Management 14(3), 1988.
struct LadderRung {
    FillModel model = FillModel::F0;
    std::uint64_t refused = 0;
    std::uint64_t executions = 0;
    Lots bought;
    Lots sold;
    Lots made; ///< of both, what rested
    Lots position;
    Cash gross;
    Cash fees;
    Cash net;
    Cash decision; ///< what filled, had it filled at the mid of its submission
    Cash latency;  ///< what the mid moved against us until the venue had the order
    Cash waiting;  ///< and from then to the price it was filled from: queue, trigger, level
    Cash spread;
    Cash slippage; ///< depth beyond the best price, and roundings
    Cash impact;
};

/// The same orders and the same market for several paper venues, one per fill model (execution.md §7): what a session
/// would have made under each of them. Orders whose sender watches fills get the same ones everywhere: those of the
/// session that is measured.
class FillLadder final {
public:
    /// @param base  what all have in common; its model is not used
    FillLadder(const market::Instrument& instrument, const VenueSettings& base,
               const std::shared_ptr<const market::Calendar>& calendar = nullptr,
               std::span<const FillModel> models = kAllModels);

    void submit(Time now, const OrderTicket& ticket) { submit(now, std::span(&ticket, 1)); }
    void submit(Time now, std::span<const OrderTicket> tickets);
    void cancel(Time now, OrderId order, ReasonCode cause);
    void replace(Time now, OrderId order, const ReplaceTicket& terms);
    void onTrade(Time now, const market::Trade& trade);
    void onQuote(Time now, const market::Quote& quote);
    void onBar(Time now, const market::Bar& bar);
    /// Before the book takes the message: onTimer(its time).
    void onBook(Time now, const market::OrderBook& book);
    // The steps of a bar, and what a sender who watches levels of his own asks for, see PaperVenue.
    void openBar(Time now, const market::Bar& bar);
    void fillInsideBar(Time now, const market::Bar& bar);
    void closeBar(Time now, const market::Bar& bar);
    void exitInBar(Time now, const OrderTicket& ticket, const PricedFill& priced, FillTrigger trigger);
    void pull(Time now, OrderId order, ReasonCode cause);
    /// The market as it is when the ladder begins; null and 0: nothing is known of it.
    void begin(const market::OrderBook* book, const market::Trade* trade, const market::Quote* quote, Price lastClose,
               Time closed, Lots position);
    /// The book is elsewhere now.
    void attach(const market::OrderBook& book);
    void onSessionClose(Time now);
    void onHalt(Time now, bool halted);
    void onCorporateAction(Time now, const market::CorporateAction& action);
    void onTimer(Time now);
    [[nodiscard]] Time nextTimer() const;
    void setDailyStatistics(double volatility, double volume);

    /// In the order of the models, positions valued at `mark`. Errors: OutOfRange for amounts beyond the cash range.
    [[nodiscard]] Result<std::vector<LadderRung>> rungs(Price mark) const;
    [[nodiscard]] const PaperVenue& venue(std::size_t rung) const { return m_rungs[rung].venue; }
    [[nodiscard]] std::size_t size() const { return m_rungs.size(); }

    static constexpr FillModel kAllModels[] = {FillModel::F0, FillModel::F1, FillModel::F2, FillModel::F3};

private:
    /// Sums of price units times lots, signed by what they cost us.
    struct Rung {
        PaperVenue venue;
        LadderRung counts;
        __int128 paid = 0;
        __int128 decided = 0;
        __int128 latency = 0;
        __int128 spread = 0;
        __int128 slippage = 0;
        __int128 impact = 0;
    };

    template <class Call>
    void tellAll(const Call& call);
    static void take(Rung& rung);
    static void add(Rung& rung, const Execution& execution, market::Side side);
    [[nodiscard]] Result<Cash> money(__int128 sum) const;

    ValueScale m_scale;
    std::vector<Rung> m_rungs;
};

} // namespace sextant::trading
