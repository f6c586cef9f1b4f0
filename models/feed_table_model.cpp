#include "models/feed_table_model.h"

#include <algorithm>
#include <array>
#include <set>

#include "models/cell_values.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using feeds::FeedHealth;

QVariant number(std::uint64_t count) { return QVariant::fromValue<qulonglong>(count); }

struct BarSums {
    std::uint64_t given = 0, backfilled = 0, inferred = 0;
};
BarSums barsOf(const FeedRow& row)
{
    BarSums sums;
    for (const auto& each : row.status.instruments) {
        sums.given += each.bars.given;
        sums.backfilled += each.bars.backfilled;
        sums.inferred += each.bars.inferred;
    }
    return sums;
}

QString barsText(const BarSums& bars)
{
    if (bars.given == 0) return unknownText();
    const std::uint64_t live = bars.given - std::min(bars.given, bars.backfilled + bars.inferred);
    QString text = FeedTableModel::tr("%1 live", "bars").arg(countText(live));
    if (bars.backfilled > 0)
        text += QStringLiteral(" · ") + FeedTableModel::tr("%1 fetched", "bars").arg(countText(bars.backfilled));
    if (bars.inferred > 0)
        text += QStringLiteral(" · ") + FeedTableModel::tr("%1 inferred", "bars").arg(countText(bars.inferred));
    return text;
}

double usedShare(const feeds::FeedStatus& status)
{
    return status.restLimit > 0 ? static_cast<double>(status.restUsed) / static_cast<double>(status.restLimit) : 0.0;
}

QString breakerText(const FeedRow& row)
{
    const QString state = FeedText::of(row.status.breaker);
    if (row.status.breaker != feeds::BreakerState::Open || !row.status.breakerUntil) return state;
    return FeedTableModel::tr("%1 %2", "breaker open 00:42")
        .arg(state, durationText(*row.status.breakerUntil - row.now));
}

QString skewText(const FeedRow& row)
{
    if (!row.status.skew) return unknownText();
    return FeedText::skew(*row.status.skew);
}

QString latencyText(const FeedRow& row)
{
    if (row.status.latencyP99.count() <= 0) return unknownText();
    return FeedTableModel::tr("%1 · %2", "median, of a hundred")
        .arg(FeedText::median(row.status), FeedText::latency(row.status.latencyP99));
}

Tone lossTone(std::uint64_t count) { return count > 0 ? Tone::Danger : Tone::Muted; }
Tone openTone(std::uint64_t count) { return count > 0 ? Tone::Warning : Tone::Muted; }

constexpr std::array<RowColumn<FeedRow>, FeedTableModel::ColumnCount> kFeedColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Venue"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Where prices come from"), false,
     [](const FeedRow& r, const TimeText&) { return FeedText::of(r.venue); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "State"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Whether what comes is whole and new"), false,
     [](const FeedRow& r, const TimeText&) {
         return FeedTableModel::tr("%1 %2", "mark of a state, state")
             .arg(FeedText::mark(stateOf(r)), FeedText::of(stateOf(r)));
     },
     [](const FeedRow& r) -> QVariant { return static_cast<int>(stateOf(r)); },
     [](const FeedRow& r) { return FeedText::tone(stateOf(r)); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Symbols"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Instruments that are listened to"), true,
     [](const FeedRow& r, const TimeText&) { return countText(r.status.instruments.size()); },
     [](const FeedRow& r) { return number(r.status.instruments.size()); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Msgs/s"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Messages a second, of the newest ten"), true,
     [](const FeedRow& r, const TimeText&) {
         return numberText(r.status.framesPerSecond, r.status.framesPerSecond < 10.0 ? 1 : 0);
     },
     [](const FeedRow& r) -> QVariant { return r.status.framesPerSecond; }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Latency p50 · p99"),
     QT_TRANSLATE_NOOP(
         "sextant::models::FeedTableModel",
         "From the venue's stamp to receipt, of the newest 1,024 messages: half came within the first, all but one of "
         "a hundred within the second. The difference of the clocks is taken off."),
     true, [](const FeedRow& r, const TimeText&) { return latencyText(r); },
     [](const FeedRow& r) -> QVariant { return QVariant::fromValue<qlonglong>(r.status.latencyP50.count()); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "15 min"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Median latency of the newest quarter of an hour"), false,
     [](const FeedRow&, const TimeText&) { return QString(); },
     [](const FeedRow& r) -> QVariant { return QVariant::fromValue<qlonglong>(r.now.millis() / 1000); },
     [](const FeedRow& r) { return FeedText::tone(stateOf(r)); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Reconnects"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel",
                       "Connections that had to be made again; planned ones are not counted"),
     true, [](const FeedRow& r, const TimeText&) { return countText(r.status.reconnects); },
     [](const FeedRow& r) { return number(r.status.reconnects); },
     [](const FeedRow& r) { return openTone(r.status.reconnects); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Gaps open"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Holes in trades, bars and books that may still be filled"),
     true, [](const FeedRow& r, const TimeText&) { return countText(r.status.gaps.open); },
     [](const FeedRow& r) { return number(r.status.gaps.open); },
     [](const FeedRow& r) { return openTone(r.status.gaps.open); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Filled"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel",
                       "Holes that were filled by what was fetched, or by a new beginning of a book"),
     true, [](const FeedRow& r, const TimeText&) { return countText(r.status.gaps.filled); },
     [](const FeedRow& r) { return number(r.status.gaps.filled); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Lost"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel",
                       "Holes that could not be filled; they are marked on the chart"),
     true, [](const FeedRow& r, const TimeText&) { return countText(r.status.gaps.lost); },
     [](const FeedRow& r) { return number(r.status.gaps.lost); },
     [](const FeedRow& r) { return lossTone(r.status.gaps.lost); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Resyncs"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Books that had to begin anew"), true,
     [](const FeedRow& r, const TimeText&) { return countText(r.status.resyncs.all()); },
     [](const FeedRow& r) { return number(r.status.resyncs.all()); },
     [](const FeedRow& r) { return openTone(r.status.resyncs.all()); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Limit used"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "How much of what the venue allows in a minute is used"),
     true,
     [](const FeedRow& r, const TimeText&) {
         return r.status.restLimit > 0 ? percentText(usedShare(r.status), 0) : unknownText();
     },
     [](const FeedRow& r) -> QVariant { return usedShare(r.status); },
     [](const FeedRow& r) { return FeedText::tone(r.status.allowance); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Breaker"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel",
                       "Open: too many requests failed, so the venue is left in peace for a while"),
     false, [](const FeedRow& r, const TimeText&) { return breakerText(r); },
     [](const FeedRow& r) -> QVariant { return static_cast<int>(r.status.breaker); },
     [](const FeedRow& r) { return FeedText::tone(r.status.breaker); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Clock"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "The venue's clock minus the one here"), true,
     [](const FeedRow& r, const TimeText&) { return skewText(r); },
     [](const FeedRow& r) -> QVariant {
         return r.status.skew ? QVariant::fromValue<qlonglong>(r.status.skew->count()) : QVariant();
     }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedTableModel", "Bars"),
     QT_TRANSLATE_NOOP("sextant::models::FeedTableModel",
                       "Where bars came from: live, fetched afterwards, or inferred because nobody called them final"),
     false, [](const FeedRow& r, const TimeText&) { return barsText(barsOf(r)); },
     [](const FeedRow& r) { return number(barsOf(r).given); }},
}};

constexpr std::array<RowColumn<FeedLineRow>, FeedLinesModel::ColumnCount> kLineColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Connection"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel",
                       "Venues have several, and one that is old makes way for another"),
     false,
     [](const FeedLineRow& r, const TimeText&) {
         const QString name = FeedLinesModel::tr("%1.%2", "connection 1.2").arg(r.line.number + 1).arg(r.line.part + 1);
         return r.line.isSuccessor ? FeedLinesModel::tr("%1, takes over", "connection").arg(name) : name;
     }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "State"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Where it stands"), false,
     [](const FeedLineRow& r, const TimeText&) { return FeedText::of(r.line.state); },
     [](const FeedLineRow& r) -> QVariant { return static_cast<int>(r.line.state); },
     [](const FeedLineRow& r) { return FeedText::tone(r.line.state); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "For"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "How long it has been in this state"), true,
     [](const FeedLineRow& r, const TimeText&) { return durationText(r.now - r.line.since); },
     [](const FeedLineRow& r) -> QVariant { return QVariant::fromValue<qlonglong>((r.now - r.line.since).count()); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Opened"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Times it was open"), true,
     [](const FeedLineRow& r, const TimeText&) { return countText(r.line.opened); },
     [](const FeedLineRow& r) { return number(r.line.opened); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Streams"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "What it is subscribed to"), true,
     [](const FeedLineRow& r, const TimeText&) { return countText(r.line.subscriptions); },
     [](const FeedLineRow& r) { return number(r.line.subscriptions); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Last message"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "How long ago anything came"), true,
     [](const FeedLineRow& r, const TimeText&) {
         return r.line.heard ? spokenDurationText(r.now - *r.line.heard) : unknownText();
     },
     [](const FeedLineRow& r) -> QVariant {
         return r.line.heard ? QVariant::fromValue<qlonglong>((r.now - *r.line.heard).count()) : QVariant();
     }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel", "Why it ended"),
     QT_TRANSLATE_NOOP("sextant::models::FeedLinesModel",
                       "Each time it had to be made again, by reason, and the venue's own words"),
     false,
     [](const FeedLineRow& r, const TimeText&) {
         QString text = FeedText::drops(r.line.drops);
         if (!r.line.words.empty())
             text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) +
                     FeedLinesModel::tr("“%1”").arg(toText(r.line.words));
         if (r.line.retryAt && *r.line.retryAt > r.now)
             text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) +
                     FeedLinesModel::tr("tried again in %1").arg(spokenDurationText(*r.line.retryAt - r.now));
         return text.isEmpty() ? FeedLinesModel::tr("never ended", "connection") : text;
     }},
}};

using Instrument = FeedInstrumentRow;
constexpr std::array<RowColumn<Instrument>, FeedInstrumentsModel::ColumnCount> kInstrumentColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "The instrument"), false,
     [](const Instrument& r, const TimeText&) { return toText(r.symbol); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Book"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel",
                       "Whether its book follows from a beginning without a hole"),
     false,
     [](const Instrument& r, const TimeText&) {
         return r.state.hasBook ? FeedText::of(r.state.book) : FeedInstrumentsModel::tr("none", "book");
     },
     nullptr, [](const Instrument& r) { return r.state.hasBook ? FeedText::tone(r.state.book) : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Last message"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "How long ago anything came"), true,
     [](const Instrument& r, const TimeText&) {
         return r.state.heard ? spokenDurationText(r.now - *r.state.heard) : unknownText();
     },
     [](const Instrument& r) -> QVariant {
         return r.state.heard ? QVariant::fromValue<qlonglong>((r.now - *r.state.heard).count()) : QVariant();
     }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Gaps"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Holes that may still be filled"), true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.gapsOpen); },
     [](const Instrument& r) { return number(r.state.gapsOpen); },
     [](const Instrument& r) { return openTone(r.state.gapsOpen); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Trades"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Trades given to the session"), true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.trades.released); },
     [](const Instrument& r) { return number(r.state.trades.released); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Fetched"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Trades that were missed and fetched afterwards"), true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.trades.backfilled); },
     [](const Instrument& r) { return number(r.state.trades.backfilled); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Doubles"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Trades that came twice and were left out"), true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.trades.duplicates); },
     [](const Instrument& r) { return number(r.state.trades.duplicates); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Missing"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel",
                       "Trades and bars that never came, as far as ids and the calendar tell"),
     true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.trades.missing + r.state.bars.missing); },
     [](const Instrument& r) { return number(r.state.trades.missing + r.state.bars.missing); },
     [](const Instrument& r) { return lossTone(r.state.trades.missing + r.state.bars.missing); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Bars"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Bars given to the session, of all timeframes"), true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.bars.given); },
     [](const Instrument& r) { return number(r.state.bars.given); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Bars fetched"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Bars of the past, or that were missed"), true,
     [](const Instrument& r, const TimeText&) { return countText(r.state.bars.backfilled); },
     [](const Instrument& r) { return number(r.state.bars.backfilled); }},
    {QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Inferred"),
     QT_TRANSLATE_NOOP("sextant::models::FeedInstrumentsModel", "Bars that nobody called final and no history has"),
     true, [](const Instrument& r, const TimeText&) { return countText(r.state.bars.inferred); },
     [](const Instrument& r) { return number(r.state.bars.inferred); },
     [](const Instrument& r) { return openTone(r.state.bars.inferred); }},
}};

} // namespace

FeedTableModel::FeedTableModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kFeedColumns, parent) {}

void FeedTableModel::setFeeds(std::vector<FeedRow> rows)
{
    std::set<std::string> keys;
    for (const FeedRow& row : rows) {
        keys.insert(row.key());
        m_histories[row.key()].add(row.status, row.now);
    }
    std::erase_if(m_histories, [&](const auto& each) { return !keys.contains(each.first); });
    setRows(std::move(rows));
}

const LatencyHistory* FeedTableModel::history(const std::string& key) const
{
    const auto found = m_histories.find(key);
    return found == m_histories.end() ? nullptr : &found->second;
}

QVariant FeedTableModel::extra(const FeedRow& row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Symbols) {
        QStringList names;
        for (const std::string& symbol : row.symbols)
            names << toText(symbol);
        return names.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole) return FeedText::explanation(row);
    if (role == Qt::AccessibleTextRole && column == State) return FeedText::explanation(row);
    if (role == Qt::AccessibleTextRole && column == History)
        return tr("Median latency %1").arg(FeedText::median(row.status));
    if (role == GaugeRole && column == Allowance && row.status.restLimit > 0)
        return QVariant::fromValue(Gauge{usedShare(row.status), 0.9,
                                         row.status.allowance == feeds::AllowanceState::Held ||
                                             row.status.allowance == feeds::AllowanceState::Exhausted});
    if (column != History) return {};
    constexpr int kPoints = 90;
    if (role == SparklineRole)
        if (const LatencyHistory* past = history(row.key())) return QVariant::fromValue(past->sparkline(kPoints));
    return {};
}

std::string FeedLineRow::key() const
{
    return std::to_string(line.number) + '.' + std::to_string(line.part) + (line.isSuccessor ? "s" : "");
}

FeedLinesModel::FeedLinesModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kLineColumns, parent) {}

void FeedLinesModel::setFeed(const FeedRow* feed)
{
    std::vector<FeedLineRow> rows;
    std::set<std::string> keys; // a line that makes way and one that takes over may share their number for a moment
    if (feed != nullptr)
        for (const auto& line : feed->status.lines)
            if (FeedLineRow row{line, feed->now}; keys.insert(row.key()).second) rows.push_back(std::move(row));
    setRows(std::move(rows));
}

FeedInstrumentsModel::FeedInstrumentsModel(QObject* parent)
    : KeyedTable(staticMetaObject.className(), kInstrumentColumns, parent)
{}

void FeedInstrumentsModel::setFeed(const FeedRow* feed)
{
    std::vector<FeedInstrumentRow> rows;
    if (feed != nullptr)
        for (std::size_t i = 0; i < feed->status.instruments.size(); ++i)
            rows.push_back({i < feed->symbols.size() ? feed->symbols[i] : std::to_string(i + 1),
                            feed->status.instruments[i], feed->now});
    setRows(std::move(rows));
}

} // namespace sextant::models
