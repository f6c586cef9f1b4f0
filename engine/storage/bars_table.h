#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/provenance.h"
#include "engine/market/records.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// A bar of history with the name of its instrument; `bar.instrument` means nothing here.
struct BarRow {
    std::string instrument; ///< "binance:BTC-USDT", or the symbol alone where the venue is unknown
    int priceScale = 8;
    market::Bar bar;
    std::optional<market::Provenance> provenance{}; ///< not set: stored by a version that did not ask
};

/// Historical bars for charts and warm-up (DESIGN §6); sessions never read them.
class BarsTable final {
public:
    explicit BarsTable(Database& database);
    BarsTable(BarsTable&&) noexcept;
    BarsTable& operator=(BarsTable&&) noexcept;
    ~BarsTable();

    /// Writes bars, replacing those of the same instrument, timeframe and start; one that is only carried over leaves
    /// how it came to be known as it was. Runs inside the caller's transaction
    /// if there is one.
    [[nodiscard]] Result<void> put(std::span<const BarRow> bars);
    /// The newest `count` bars that start before `before`, oldest first.
    [[nodiscard]] Result<std::vector<BarRow>> latest(const std::string& instrument, market::Timeframe timeframe,
                                                     std::size_t count, Time before = Time::max());
    /// All bars that start in [from, to), oldest first.
    [[nodiscard]] Result<std::vector<BarRow>> range(const std::string& instrument, market::Timeframe timeframe,
                                                    Time from, Time to);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    Database* m_database;
};

} // namespace sextant::storage
