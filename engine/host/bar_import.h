#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"
#include "engine/storage/database.h"

namespace sextant::host {

/// Bars from a file into the workspace's history (DESIGN §6), and back out of it.
struct ImportPlan {
    market::formats::SourceOptions source; ///< `lenient` leaves bad rows out; without it one bad row refuses the file
    Time now = Time::max();                ///< bars that end later are still open and left out
    /// Told rows written; false stops, and nothing is imported.
    std::function<bool(std::uint64_t)> onWritten;
    /// Called once, when all rows are read and are about to be put into the history, which cannot be stopped.
    std::function<void()> onCommit;
};

/// Bars that are missing between two others.
struct MissingBars {
    Time from; ///< end of the bar before
    Time to;   ///< start of the bar behind
    std::int64_t count = 0;
};

/// A bar of a file as people read it.
struct ReadBar {
    std::uint64_t row = 0; ///< of the file
    Time start;
    std::string open, high, low, close;
    std::optional<double> volume; ///< not set: the file does not say
};

struct ImportReport {
    market::formats::SourceInfo info;
    std::string instrument; ///< as the history names it, "binance:BTC-USDT"
    bool instrumentGuessed = false;
    std::uint64_t bars = 0;             ///< written, or that would be
    std::uint64_t replaced = 0;         ///< of them: were there before
    std::uint64_t stillOpen = 0;        ///< left out
    std::uint64_t gaps = 0;             ///< places where bars of trading time are missing
    std::uint64_t missing = 0;          ///< how many
    std::vector<MissingBars> firstGaps; ///< the first twenty
    std::vector<ReadBar> firstBars;     ///< the first twenty
};

/// What an import would do; changes nothing. Bad rows are counted with their reasons, whether lenient or not. Errors:
/// as TapeSource::open, Refused for a file that holds no bars, Interrupted.
[[nodiscard]] Result<ImportReport> inspectBars(const ImportPlan& plan, const market::InstrumentCatalog& catalog,
                                               const storage::Database& database);
/// Imports all or nothing: rows are gathered beside the history first, and put into it in one step, so that whoever
/// else writes to the database (a session's journal) waits for that alone. Errors: as inspectBars, InvalidInput for the
/// first bad row unless lenient, and those of the database.
[[nodiscard]] Result<ImportReport> importBars(const ImportPlan& plan, const market::InstrumentCatalog& catalog,
                                              storage::Database& database);

/// Forms that other programs read.
enum class BarFileForm : std::uint8_t { Sextant, TradingView, Binance, Freqtrade };
inline constexpr std::string_view kBarFileForms[] = {"sextant-bars", "tradingview", "binance-klines", "freqtrade-json"};
[[nodiscard]] std::optional<BarFileForm> barFileFormFromString(std::string_view name);

/// Stored bars to be written out.
struct ExportPlan {
    std::string instrument; ///< as the history names it
    market::Timeframe timeframe = market::Timeframe::M1;
    std::optional<Time> from, to; ///< of their starts, [from, to)
    BarFileForm form = BarFileForm::Sextant;
    /// Told rows written; false stops, and no file is left.
    std::function<bool(std::uint64_t)> onWritten;
};
/// Writes the file whole or not at all; the number of bars. Errors: NotFound without any bars, Io, Interrupted.
[[nodiscard]] Result<std::uint64_t> exportBars(const ExportPlan& plan, storage::Database& database,
                                               const std::filesystem::path& file);

/// A series of stored bars.
struct StoredSeries {
    std::string instrument;
    market::Timeframe timeframe = market::Timeframe::M1;
    std::int64_t bars = 0;
    Time first;                                                   ///< start of the first
    Time last;                                                    ///< start of the last
    std::vector<std::pair<std::string, std::int64_t>> provenance; ///< how they came to be known, and how many
};
/// In order of instrument and timeframe.
[[nodiscard]] Result<std::vector<StoredSeries>> storedSeries(const storage::Database& database);

} // namespace sextant::host
