#pragma once

#include <map>
#include <string>

#include "models/feed_text.h"
#include "models/keyed_table.h"
#include "models/latency_history.h"

namespace sextant::models {

/// The feeds of a session: state, rates, latency, what was lost and repaired, and how much of the allowance is used.
class FeedTableModel final : public KeyedTable<FeedRow> {
    Q_OBJECT
public:
    enum Column {
        VenueColumn,
        State,
        Symbols,
        Rate,
        Latency,
        History,
        Reconnects,
        GapsOpen,
        GapsFilled,
        GapsLost,
        Resyncs,
        Allowance,
        Breaker,
        Skew,
        Bars,
        ColumnCount
    };

    explicit FeedTableModel(QObject* parent = nullptr);

    /// As the host tells of them, some times a second; once a second a sample of each is kept.
    void setFeeds(std::vector<FeedRow> rows);
    /// Null: there is no such feed.
    [[nodiscard]] const LatencyHistory* history(const std::string& key) const;

protected:
    [[nodiscard]] QVariant extra(const FeedRow& row, int column, int role) const override;

private:
    std::map<std::string, LatencyHistory> m_histories;
};

/// The connections of one feed, with the reasons why they ended in words.
struct FeedLineRow {
    feeds::FeedStatus::Line line;
    Time now;
    [[nodiscard]] std::string key() const;
};

class FeedLinesModel final : public KeyedTable<FeedLineRow> {
    Q_OBJECT
public:
    enum Column { Connection, State, Since, Opened, Subscriptions, Heard, Why, ColumnCount };
    explicit FeedLinesModel(QObject* parent = nullptr);
    /// Null: none is chosen.
    void setFeed(const FeedRow* feed);
};

/// The instruments of one feed: books, holes, and where trades and bars came from.
struct FeedInstrumentRow {
    std::string symbol;
    feeds::FeedStatus::Instrument state;
    Time now;
    [[nodiscard]] std::string key() const { return symbol; }
};

class FeedInstrumentsModel final : public KeyedTable<FeedInstrumentRow> {
    Q_OBJECT
public:
    enum Column {
        Symbol,
        Book,
        Heard,
        Gaps,
        Trades,
        Fetched,
        Doubles,
        Missing,
        Bars,
        BarsFetched,
        Inferred,
        ColumnCount
    };
    explicit FeedInstrumentsModel(QObject* parent = nullptr);
    void setFeed(const FeedRow* feed);
};

} // namespace sextant::models
