#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <vector>

#include "engine/trading/venue/paper_venue.h"

namespace sextant::test {

/// Prices in whole ticks of the sample stock: 10 000 is 100.00.
[[nodiscard]] constexpr Price ticks(std::int64_t count) { return Price{count * 1'000'000}; }

/// SPY as in sample_instruments.h, whose prices come from `source`.
[[nodiscard]] market::Instrument venueStock(market::BarSource source = market::BarSource::Trades);

/// Settings under which nothing takes time.
[[nodiscard]] trading::VenueSettings atOnce(trading::FillModel model);

struct BookRow {
    std::int64_t price; ///< ticks
    std::int64_t lots;
};

/// A venue with a clock, a market and a memory of what it said.
class VenueDesk final {
public:
    explicit VenueDesk(trading::VenueSettings settings, const market::Instrument& instrument = venueStock(),
                       std::shared_ptr<const market::Calendar> calendar = nullptr);

    trading::PaperVenue venue;
    Time now; ///< noon of 2021-04-10 at first
    std::vector<trading::VenueReport> log;
    std::function<void(const trading::VenueReport&)> onReport; ///< called while the market still is as it was then

    bool onlyWatched = false; ///< leaves out trades and quotes that the venue need not be told of
    std::size_t leftOut = 0;
    /// Says what was left out; before any call to `venue` itself.
    void catchUp();

    void wait(Duration time);                  ///< nothing comes meanwhile
    OrderId send(trading::OrderTicket ticket); ///< gives it an id where it has none
    /// An entry with stop and target, of which one reduces the other; their ids follow the entry's.
    OrderId sendBracket(trading::OrderTicket entry, std::int64_t stop, std::int64_t target);
    OrderId replace(OrderId order, trading::ReplaceTicket terms);
    void cancel(OrderId order, ReasonCode cause = ReasonCode::CancelledByOperator);

    void quote(std::int64_t bid, std::int64_t ask);
    void trade(std::int64_t price, double size = 100.0, market::Side taker = market::Side::None);
    void bar(std::int64_t open, std::int64_t high, std::int64_t low, std::int64_t close,
             double volume = 0.0); ///< a minute passes
    void setBook(std::initializer_list<BookRow> bids, std::initializer_list<BookRow> asks);
    void change(market::Side side, std::int64_t price, std::int64_t lots);
    void changeAll(const std::vector<std::pair<market::Side, BookRow>>& rows);
    void snapshot(const std::map<std::int64_t, std::int64_t>& bids, const std::map<std::int64_t, std::int64_t>& asks);
    void breakBook(); ///< an update is missing
    [[nodiscard]] const market::OrderBook& book() const { return m_book; }

    /// Newest report of that kind about the order; ends the test program's function if there is none: check count().
    [[nodiscard]] trading::VenueReport last(trading::VenueReportKind kind, OrderId order) const;
    [[nodiscard]] std::size_t count(trading::VenueReportKind kind, OrderId order) const;
    [[nodiscard]] std::vector<trading::Execution> fills(OrderId order) const;
    [[nodiscard]] std::int64_t filled(OrderId order) const;
    /// As the reports told it; Created before the first.
    [[nodiscard]] trading::OrderState state(OrderId order) const;
    void collect();

private:
    void tellBook();

    std::optional<market::Trade> m_leftTrade;
    std::optional<market::Quote> m_leftQuote;

    market::OrderBook m_book;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_lastId = 0;
};

// Tickets.
[[nodiscard]] trading::OrderTicket marketOrder(market::Side side, std::int64_t lots);
[[nodiscard]] trading::OrderTicket limitOrder(market::Side side, std::int64_t lots, std::int64_t limit);
[[nodiscard]] trading::OrderTicket stopOrder(market::Side side, std::int64_t lots, std::int64_t stop);
[[nodiscard]] trading::OrderTicket stopLimitOrder(market::Side side, std::int64_t lots, std::int64_t stop,
                                                  std::int64_t limit);
[[nodiscard]] trading::OrderTicket trailingOrder(market::Side side, std::int64_t lots, std::int64_t distance);

} // namespace sextant::test
