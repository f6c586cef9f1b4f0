#include "models/pairs_model.h"

#include <algorithm>
#include <map>
#include <utility>

#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "models/state_text.h"
#include "models/table_column.h"

namespace sextant::models {
namespace {

/// How many of the newest signals are looked through for a decision of engine 2.
constexpr std::uint64_t kLookBack = 4096;

const session::SignalRow* recentSignal(const session::Snapshot& snapshot, SignalId signal)
{
    const auto& rows = snapshot.signalRows;
    for (std::uint64_t n = rows.end(); n > rows.first() && rows.end() - n < kLookBack; --n)
        if (rows[n - 1].signal == signal) return &rows[n - 1];
    return nullptr;
}

} // namespace

PairsModel::PairsModel(QObject* parent) : QAbstractTableModel(parent) {}

std::vector<PairsModel::Row> PairsModel::makeRows() const
{
    if (!hasEngine()) return {};
    std::map<std::uint16_t, Row> byInstrument;
    const auto halfOf = [](const session::PositionRow& row) {
        return Half{true, row.entry, row.net().units, row.quantity.count};
    };
    for (const session::PositionRow& row : *m_snapshot->positions) {
        if (row.account != 0 || row.variant != session::Variant::A) continue;
        Row& pair = byInstrument[row.instrument.value];
        pair.a = halfOf(row);
        pair.signal = row.signal;
    }
    for (const session::PositionRow& row : *m_snapshot->shadow->positions) {
        Row& pair = byInstrument[row.instrument.value];
        pair.b = halfOf(row);
        pair.signal = row.signal;
    }
    std::vector<Row> rows;
    for (auto& [id, row] : byInstrument) {
        row.instrument = InstrumentId{id};
        const session::SignalRow* signal = row.signal.isSet() ? recentSignal(*m_snapshot, row.signal) : nullptr;
        if (signal != nullptr && signal->agents) row.decidedBy = AgentText::decidedBy(*signal->agents);
        rows.push_back(std::move(row));
    }
    return rows;
}

void PairsModel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    std::vector<Row> rows = makeRows();
    const bool isSameSet = rows.size() == m_rows.size() &&
                           std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                      [](const Row& a, const Row& b) { return a.instrument == b.instrument; });
    if (!isSameSet) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i]) continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

InstrumentId PairsModel::instrument(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].instrument : InstrumentId{};
}

SignalId PairsModel::signal(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].signal : SignalId{};
}

int PairsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PairsModel::text(const Row& row, int column) const
{
    CellContext cells;
    cells.snapshot = m_snapshot.get();
    const auto entry = [&](const std::optional<Half>& half) {
        return half ? cells.average(row.instrument, half->entry) : unknownText();
    };
    const auto result = [](const std::optional<Half>& half) {
        return half ? signedCashText(Cash{half->net}) : unknownText();
    };
    switch (column) {
    case Instrument:
        return cells.symbol(row.instrument);
    case Side: {
        const std::int64_t held = row.a ? row.a->quantity : row.b ? row.b->quantity : 0;
        if (row.a && row.b && (row.a->quantity > 0) != (row.b->quantity > 0)) return tr("A and B differ");
        return held > 0 ? tr("LONG") : tr("SHORT");
    }
    case EntryA:
        return entry(row.a);
    case ResultA:
        return result(row.a);
    case EntryB:
        return entry(row.b);
    case ResultB:
        return result(row.b);
    case Difference:
        return signedCashText(Cash{(row.b ? row.b->net : 0) - (row.a ? row.a->net : 0)});
    case DecidedBy:
        return row.decidedBy.isEmpty() ? unknownText() : row.decidedBy;
    default:
        return {};
    }
}

QVariant PairsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::int64_t a = row.a ? row.a->net : 0;
    const std::int64_t b = row.b ? row.b->net : 0;
    const auto result = [](std::int64_t units) {
        return static_cast<int>(StateText::toneOfResult(static_cast<double>(units)));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case KeyRole:
        return QVariant::fromValue<qulonglong>(row.instrument.value);
    case SortRole:
        switch (index.column()) {
        case EntryA:
            return row.a ? row.a->entry : -1e300;
        case EntryB:
            return row.b ? row.b->entry : -1e300;
        case ResultA:
            return QVariant::fromValue<qlonglong>(a);
        case ResultB:
            return QVariant::fromValue<qlonglong>(b);
        case Difference:
            return QVariant::fromValue<qlonglong>(b - a);
        default:
            return text(row, index.column());
        }
    case ToneRole:
        switch (index.column()) {
        case EntryA:
            return static_cast<int>(row.a ? Tone::VariantA : Tone::Muted);
        case EntryB:
            return static_cast<int>(row.b ? Tone::VariantB : Tone::Muted);
        case ResultA:
            return row.a ? result(a) : static_cast<int>(Tone::Muted);
        case ResultB:
            return row.b ? result(b) : static_cast<int>(Tone::Muted);
        case Side: {
            const std::int64_t held = row.a ? row.a->quantity : row.b ? row.b->quantity : 0;
            return static_cast<int>(held > 0 ? Tone::Gain : Tone::Loss);
        }
        case DecidedBy:
            return static_cast<int>(Tone::Muted);
        default:
            return static_cast<int>(Tone::Plain);
        }
    case Qt::TextAlignmentRole: {
        const bool isText = index.column() <= Side || index.column() == DecidedBy;
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isText = section <= Side || section == DecidedBy;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isHint = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isHint) return {};
    switch (section) {
    case Instrument:
        return tr("Instrument");
    case Side:
        return tr("Side");
    case EntryA:
        return isHint ? tr("Average entry of engine 1 on paper") : tr("A entry");
    case ResultA:
        return isHint ? tr("Result of engine 1 so far, less fees") : tr("A P&L");
    case EntryB:
        return isHint ? tr("Average entry of engine 2 in its shadow") : tr("B entry");
    case ResultB:
        return isHint ? tr("Result of engine 2 so far, less fees; it trades no money") : tr("B P&L");
    case Difference:
        return isHint ? tr("What B has earned more than A; without a position 0") : tr("B − A");
    case DecidedBy:
        return isHint ? tr("The agents that made B's decision, or why B stays out") : tr("B decided by");
    default:
        return {};
    }
}

} // namespace sextant::models
