#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/time.h"
#include "engine/market/book/book_records.h"

namespace sextant::market::formats {

/// Whose messages a raw capture holds.
enum class CaptureForm : std::uint8_t { BinanceSpot, BinanceUsdm, Bybit };
/// As --format takes it: "binance-spot-capture", "binance-usdm-capture", "bybit-capture".
[[nodiscard]] std::string_view toString(CaptureForm form);
[[nodiscard]] std::optional<CaptureForm> captureFormFromString(std::string_view text);
/// Of instruments: "binance", "binance-usdm", "bybit".
[[nodiscard]] std::string_view venueOf(CaptureForm form);

/// Whether the first lines are messages of an exchange, with or without the time of their receipt in front. `head` is
/// the file's beginning.
[[nodiscard]] bool isCapture(std::string_view head);

/// What one line of a capture says, read for one price and size scale. Views live until the next line is read.
struct CaptureMessage {
    enum class Kind : std::uint8_t {
        Control, ///< answers to subscriptions, pongs
        Other,   ///< data that is no book, best bid and ask, or trade: `name` says what
        Snapshot,
        Delta,
        Quote,
        Trades,
    };
    struct Level {
        Side side = Side::None;
        Price price;
        BookSize size;
        std::uint8_t flags = 0;
    };
    struct Print {
        Price price;
        double size = 0.0;
        Side side = Side::None; ///< taker's
        std::uint8_t flags = 0;
        std::string_view id;
    };

    Kind kind = Kind::Control;
    std::string_view name;        ///< of Other
    std::string_view symbol;      ///< as the venue writes it; empty where the message names none
    std::optional<Time> received; ///< in front of the message
    std::optional<Time> sent;     ///< by the exchange's clock

    // Snapshot, Delta; of Quote `sequence` is the id of the book it is the best of, 0 if it has none
    SequenceRule rule = SequenceRule::None;
    std::uint64_t previous = 0;
    std::uint64_t sequence = 0;
    unsigned depth = 0; ///< of a Bybit topic; 0 elsewhere
    std::vector<Level> levels;

    // Quote; its time and instrument are not set
    Quote quote;

    // Trades
    bool aggregated = false; ///< one print stands for all that one order took at a price
    std::vector<Print> prints;
};

/// What is wrong with a line.
struct CaptureFault {
    std::string field;
    std::string what;
};

/// Reads the lines of raw captures: "<receipt, ns since 1970> {message}" or the message alone (protocols.md §1.1,
/// §1.4).
class CaptureParser final {
public:
    CaptureParser(CaptureForm form, int priceScale, int sizeScale);
    ~CaptureParser();
    CaptureParser(const CaptureParser&) = delete;
    CaptureParser& operator=(const CaptureParser&) = delete;

    /// False for what cannot be read: fault() says why.
    [[nodiscard]] bool parse(std::string_view line, CaptureMessage& message);
    [[nodiscard]] const CaptureFault& fault() const { return m_fault; }

private:
    struct Reader;

    CaptureForm m_form;
    int m_priceScale;
    int m_sizeScale;
    std::unique_ptr<Reader> m_reader;
    CaptureFault m_fault;
};

/// Finds out whose messages these are from the first lines of a file. Errors: InvalidInput "FILE:LINE: FIELD: …", also
/// for captures of venues that are not supported.
[[nodiscard]] Result<CaptureForm> detectCapture(std::string_view path, const std::vector<std::string>& lines);

} // namespace sextant::market::formats
