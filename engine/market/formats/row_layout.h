#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/formats/local_clock.h"
#include "engine/market/formats/tape_source.h"

namespace sextant::market::formats {

/// What a column of a file means.
enum class Column : std::uint8_t {
    Time,
    Clock,    ///< time of day, beside a Time that is a date
    TimeElse, ///< stands in where Time is empty
    Open,
    High,
    Low,
    Close,
    Volume,
    BidOpen,
    BidHigh,
    BidLow,
    BidClose,
    AskOpen,
    AskHigh,
    AskLow,
    AskClose,
    Price,
    Size,
    TakerSide,
    BuyerIsMaker,
    TradeId,
    Suspicious,
    Bid,
    BidSize,
    Ask,
    AskSize,
    Symbol,
    CloseTime, ///< the last instant of a bar, to check its length by
    PriceFactor,
    SplitFactor,
    ReferencePrice,
    Count,
};
inline constexpr std::size_t kColumnCount = static_cast<std::size_t>(Column::Count);

/// How the rows of one file are to be read.
struct RowLayout {
    std::string_view format; ///< one of formatNames()
    Content content = Content::Bars;
    bool json = false;
    char separator = ',';
    bool decimalComma = false;
    std::uint64_t firstRow = 1;                  ///< line of the first row
    std::size_t columns = 0;                     ///< fields of every row
    std::array<int, kColumnCount> at;            ///< place of each column, -1 where there is none
    std::array<std::string, kColumnCount> names; ///< as the file writes them, for messages; may be empty
    StampUnit timeUnit = StampUnit::Auto;
    StampUnit elseUnit = StampUnit::Auto;
    DateOrder dateOrder = DateOrder::Unknown;
    bool dateOrderOpen = false; ///< dates need an order and the first rows did not tell
    bool nullRows = false;      ///< a row of nulls says that nothing happened
    bool serverTime = false;    ///< stamps are a broker's local time
    bool endStamped = false;
    std::shared_ptr<const LocalClock> clock; ///< of stamps without a zone; null: UTC
    std::string symbol;                      ///< named above the rows, as written

    RowLayout() { at.fill(-1); }
    [[nodiscard]] int place(Column column) const { return at[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool has(Column column) const { return place(column) >= 0; }
};

/// The column's name as the file writes it, else ours.
[[nodiscard]] std::string columnName(const RowLayout& layout, Column column);

/// The first lines of a text file, or the first rows of a JSON list.
struct Sample {
    std::string_view path;          ///< for messages
    std::vector<std::string> lines; ///< text
    bool json = false;
    std::vector<std::vector<std::string>> rows; ///< JSON
};

/// Finds out how a file is to be read; `format` (may be empty) names the form instead, and `columns` says which column
/// of the file holds what. Errors: InvalidInput "FILE:LINE: FIELD: …", InvalidArgument for an unknown format name or a
/// column that the file does not have.
[[nodiscard]] Result<RowLayout> detectLayout(const Sample& sample, std::string_view format,
                                             const ColumnChoices& columns = {});

/// The line that says what the columns are, or of a file without one the number of them; what a way of reading such
/// files is kept by.
[[nodiscard]] std::string layoutKey(const Sample& sample);

/// Errors for what is no text: binary, UTF-16, zip. `head` is the first 64 KiB, `whole` says that there is no more.
[[nodiscard]] Result<void> checkIsText(std::string_view path, std::string_view head, bool whole);

} // namespace sextant::market::formats
