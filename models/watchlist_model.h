#pragma once

#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

#include "models/market_row.h"
#include "models/snapshot_table.h"

namespace sextant::models {

class WatchlistBook;

/// The instruments of the session, in the order of their definition. Changed instruments change their cells, new ones
/// are appended. Nothing is written in words until somebody asks for it.
class WatchlistModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        Symbol,
        Last,
        Change,
        Sparkline,
        Regime,
        Score,
        Spread,
        Second,
        Turnover,
        Venue,
        AssetClass,
        Group,
        ColumnCount
    };
    static constexpr int kSparklineBars = 60;
    /// As many of the newest signals are looked through for decisions of engine 2 when a session is opened.
    static constexpr std::uint64_t kSignalsLookedThrough = 4096;

    explicit WatchlistModel(QObject* parent = nullptr);

    /// Where the groups come from that people made; it outlives the model. Null: none.
    void setBook(const WatchlistBook* book);

    /// Unset for a row that does not exist.
    [[nodiscard]] InstrumentId instrument(int row) const;
    /// -1: none.
    [[nodiscard]] int rowOf(InstrumentId instrument) const;
    /// Null for a row that does not exist.
    [[nodiscard]] const MarketRow* market(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    using Part = std::shared_ptr<const session::InstrumentPart>;
    /// Where engine 2 decided something since the last look.
    [[nodiscard]] bool readSignals(const session::Snapshot& snapshot);
    [[nodiscard]] MarketRow rowOf(const Part& part) const;
    void readGroups();
    void tellChanged(int row, const MarketRow& before);

    std::vector<MarketRow> m_rows;
    std::vector<std::optional<SecondOpinion>> m_second; // by the number of the instrument
    std::uint64_t m_signalsSeen = 0;                    // those before were looked at
    QPointer<const WatchlistBook> m_book;
};

} // namespace sextant::models
