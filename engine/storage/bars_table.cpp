#include "engine/storage/bars_table.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/storage/sqlite_guard.h"

namespace sextant::storage {
namespace {

std::int64_t secondsOf(market::Timeframe timeframe)
{
    return market::nominalLength(timeframe) / std::chrono::seconds(1);
}

constexpr const char* kBarColumns =
    "start, duration, open, high, low, close, volume, open_spread, close_spread, flags, price_scale, provenance";

BarRow readBar(SQLite::Statement& query, const std::string& instrument, market::Timeframe timeframe)
{
    BarRow row;
    row.instrument = instrument;
    row.bar.timeframe = timeframe;
    row.bar.durationSeconds = query.getColumn(1).getUInt();
    row.bar.end = Time{query.getColumn(0).getInt64()} + std::chrono::seconds(row.bar.durationSeconds);
    row.bar.open.units = query.getColumn(2).getInt64();
    row.bar.high.units = query.getColumn(3).getInt64();
    row.bar.low.units = query.getColumn(4).getInt64();
    row.bar.close.units = query.getColumn(5).getInt64();
    row.bar.volume = query.getColumn(6).getDouble();
    row.bar.openSpread = query.getColumn(7).getUInt();
    row.bar.closeSpread = query.getColumn(8).getUInt();
    row.bar.flags = static_cast<std::uint8_t>(query.getColumn(9).getUInt());
    row.priceScale = query.getColumn(10).getInt();
    if (const auto provenance = query.getColumn(11); !provenance.isNull())
        if (const int number = provenance.getInt(); number >= 0 && number < market::kProvenances)
            row.provenance = static_cast<market::Provenance>(number);
    return row;
}

} // namespace

struct BarsTable::Statements {
    explicit Statements(SQLite::Database& database)
        : put(database,
              std::string("INSERT INTO bars (instrument, timeframe, ") + kBarColumns +
                  ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                  "duration = excluded.duration, open = excluded.open, high = excluded.high, low = excluded.low, "
                  "close = excluded.close, volume = excluded.volume, open_spread = excluded.open_spread, "
                  "close_spread = excluded.close_spread, flags = excluded.flags, price_scale = excluded.price_scale, "
                  "provenance = CASE WHEN excluded.provenance = 5 THEN bars.provenance ELSE excluded.provenance END"),
          latest(database,
                 std::string("SELECT ") + kBarColumns +
                     " FROM bars WHERE instrument = ? AND timeframe = ? AND start < ? ORDER BY start DESC LIMIT ?"),
          range(database,
                std::string("SELECT ") + kBarColumns +
                    " FROM bars WHERE instrument = ? AND timeframe = ? AND start >= ? AND start < ? ORDER BY start")
    {}
    SQLite::Statement put;
    SQLite::Statement latest;
    SQLite::Statement range;
};

BarsTable::BarsTable(Database& database) : m_database(&database) {}
BarsTable::BarsTable(BarsTable&&) noexcept = default;
BarsTable& BarsTable::operator=(BarsTable&&) noexcept = default;
BarsTable::~BarsTable() = default;

Result<void> BarsTable::put(std::span<const BarRow> bars)
{
    return guarded(*m_database, "store bars", [&] {
        if (!m_statements) m_statements = std::make_unique<Statements>(m_database->connection());
        auto& statement = m_statements->put;
        for (const BarRow& row : bars) {
            const auto& bar = row.bar;
            statement.reset();
            statement.bindNoCopy(1, row.instrument);
            statement.bind(2, secondsOf(bar.timeframe));
            statement.bind(3, bar.start().ns);
            statement.bind(4, bar.durationSeconds);
            statement.bind(5, bar.open.units);
            statement.bind(6, bar.high.units);
            statement.bind(7, bar.low.units);
            statement.bind(8, bar.close.units);
            statement.bind(9, bar.volume);
            statement.bind(10, bar.openSpread);
            statement.bind(11, bar.closeSpread);
            statement.bind(12, std::uint32_t{bar.flags});
            statement.bind(13, row.priceScale);
            if (row.provenance)
                statement.bind(14, static_cast<std::int32_t>(*row.provenance));
            else
                statement.bind(14);
            statement.exec();
        }
        statement.reset();
    });
}

Result<std::vector<BarRow>> BarsTable::latest(const std::string& instrument, market::Timeframe timeframe,
                                              std::size_t count, Time before)
{
    return guarded(*m_database, "read bars", [&] {
        if (!m_statements) m_statements = std::make_unique<Statements>(m_database->connection());
        auto& query = m_statements->latest;
        query.reset();
        query.bindNoCopy(1, instrument);
        query.bind(2, secondsOf(timeframe));
        query.bind(3, before.ns);
        query.bind(4, static_cast<std::int64_t>(count));
        std::vector<BarRow> bars;
        bars.reserve(std::min<std::size_t>(count, 4096));
        while (query.executeStep())
            bars.push_back(readBar(query, instrument, timeframe));
        query.reset();
        std::reverse(bars.begin(), bars.end());
        return bars;
    });
}

Result<std::vector<BarRow>> BarsTable::range(const std::string& instrument, market::Timeframe timeframe, Time from,
                                             Time to)
{
    return guarded(*m_database, "read bars", [&] {
        if (!m_statements) m_statements = std::make_unique<Statements>(m_database->connection());
        auto& query = m_statements->range;
        query.reset();
        query.bindNoCopy(1, instrument);
        query.bind(2, secondsOf(timeframe));
        query.bind(3, from.ns);
        query.bind(4, to.ns);
        std::vector<BarRow> bars;
        while (query.executeStep())
            bars.push_back(readBar(query, instrument, timeframe));
        query.reset();
        return bars;
    });
}

} // namespace sextant::storage
