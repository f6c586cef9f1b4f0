#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/market/calendar.h"
#include "engine/market/formats/row_layout.h"
#include "engine/market/formats/row_reader.h"
#include "engine/market/formats/tape_source.h"

namespace sextant::market {
class InstrumentCatalog;
}

namespace sextant::market::formats {

/// What a row was good for.
enum class RowOutcome : std::uint8_t {
    Record,
    Outside, ///< of another time or symbol than asked for
    NoData,  ///< says that nothing happened
    Fault,   ///< RowParser::fault() says what is wrong
};

struct RowFault {
    std::string field;
    std::string what;
};

/// Turns rows of bars, trades and quotes into records, one pass over a file from its first row: one-sided quotes carry
/// the other side along.
class RowParser final {
public:
    struct Settings {
        Timeframe timeframe = Timeframe::M1;        ///< of bars
        const Calendar* calendar = nullptr;         ///< of daily and longer bars
        const InstrumentCatalog* catalog = nullptr; ///< to read the symbol column
        bool symbolAsked = false;                   ///< rows of other symbols are Outside, not faults
        std::optional<Time> from;
        std::optional<Time> to;
    };

    /// Everything must outlive the parser.
    RowParser(const RowLayout& layout, const Instrument& instrument, const Settings& settings);

    [[nodiscard]] RowOutcome parse(const TextRow& row, MarketRecord& record);
    [[nodiscard]] const RowFault& fault() const { return m_fault; }
    /// The hash of the last record's trade id, and the id itself if it is a whole number >= 0; meaningful for trades
    /// with ids.
    [[nodiscard]] std::uint64_t tradeIdHash() const { return m_tradeIdHash; }
    [[nodiscard]] std::optional<std::int64_t> tradeIdNumber() const { return m_tradeIdNumber; }
    /// The last record is a bar whose row names an end that its length does not lead to.
    [[nodiscard]] bool isEndOdd() const { return m_endIsOdd; }

private:
    [[nodiscard]] std::string_view cell(Column column) const;
    [[nodiscard]] bool failed(Column column, std::string what);
    [[nodiscard]] bool readTime(Stamp& stamp);
    [[nodiscard]] bool readPrice(Column column, Price& price, std::uint8_t& flags);
    [[nodiscard]] bool readAmount(Column column, double& amount);
    [[nodiscard]] bool checkRange(const std::array<Column, 4>& columns, const std::array<Price, 4>& prices,
                                  bool rounded);
    [[nodiscard]] bool isWantedSymbol(RowOutcome& outcome);
    void placeBar(Time stamp, Bar& bar) const;
    [[nodiscard]] bool isOutside(Time time) const;
    [[nodiscard]] RowOutcome parseBar(Time stamp, Bar& bar);
    [[nodiscard]] RowOutcome parseQuoteBar(Time stamp, Bar& bar);
    [[nodiscard]] RowOutcome parseTrade(Time stamp, Trade& trade);
    [[nodiscard]] RowOutcome parseQuote(Time stamp, Quote& quote);
    [[nodiscard]] bool readSuspicious(std::uint8_t& flags);

    const RowLayout& m_layout;
    const Instrument& m_instrument;
    Settings m_settings;
    const TextRow* m_row = nullptr;
    RowFault m_fault;
    std::string m_number;     // a cell rewritten without decimal comma
    std::string m_symbolCell; // the last one found to be wanted
    Quote m_lastQuote;        // sides carried along
    std::uint64_t m_tradeIdHash = 0;
    std::optional<std::int64_t> m_tradeIdNumber;
    std::optional<Time> m_lastStamp;
    bool m_endIsOdd = false;
};

/// The time of a row, for those who need only that; `before` is that of the row before. Empty if it cannot be read.
[[nodiscard]] std::optional<Stamp> stampOfRow(const RowLayout& layout, const TextRow& row,
                                              std::optional<Time> before = std::nullopt);

} // namespace sextant::market::formats
