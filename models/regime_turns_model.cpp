#include "models/regime_turns_model.h"

#include <utility>

#include "models/number_text.h"
#include "models/regime_text.h"
#include "models/roles.h"

namespace sextant::models {
namespace {

double shareOf(Duration part, Duration whole)
{
    return whole.count() > 0 ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0.0;
}

} // namespace

RegimeTurnsModel::RegimeTurnsModel(QObject* parent) : QAbstractTableModel(parent) {}

void RegimeTurnsModel::setSummary(const RegimeSummary& summary)
{
    if (summary == m_summary) return;
    const RegimeSummary before = std::exchange(m_summary, summary);
    for (std::size_t row = 0; row < kKnownDirections.size(); ++row)
        for (int column = 0; column < ColumnCount; ++column) {
            if (text(before, row, column) == text(m_summary, row, column)) continue;
            const QModelIndex cell = index(static_cast<int>(row), column);
            Q_EMIT dataChanged(cell, cell);
        }
}

int RegimeTurnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kKnownDirections.size());
}

int RegimeTurnsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RegimeTurnsModel::text(const RegimeSummary& of, std::size_t row, int column) const
{
    const RegimeSummary::Direction& from = of.from[row];
    switch (column) {
    case From:
        return RegimeText::of(kKnownDirections[row]);
    case MeanStay:
        return from.stays == 0 ? unknownText()
                               : durationText(Duration(from.stayed.count() / static_cast<std::int64_t>(from.stays)));
    case ShareOfTime:
        return of.total().count() == 0 ? unknownText() : percentText(shareOf(from.total, of.total()), 0);
    default:
        break;
    }
    const auto to = static_cast<std::size_t>(column - ToBull);
    if (to == row) return {}; // it stays: that is no turn
    if (from.turns() == 0) return countText(0);
    const double share = static_cast<double>(from.turnsTo[to]) / static_cast<double>(from.turns());
    return tr("%1 · %2", "how often, share").arg(countText(from.turnsTo[to]), percentText(share, 0));
}

QVariant RegimeTurnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const RegimeSummary::Direction& from = m_summary.from[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(m_summary, row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() >= ToBull && index.column() <= ToSideways
                   ? tr("from %1 to %2: %3", "directions of a market, how often")
                         .arg(RegimeText::of(kKnownDirections[row]),
                              RegimeText::of(kKnownDirections[static_cast<std::size_t>(index.column() - ToBull)]),
                              index.column() - ToBull == index.row() ? tr("stays")
                                                                     : text(m_summary, row, index.column()))
                   : text(m_summary, row, index.column());
    case SortRole:
        if (index.column() == From) return index.row();
        if (index.column() == MeanStay)
            return from.stays == 0 ? 0.0 : static_cast<double>(from.stayed.count()) / static_cast<double>(from.stays);
        if (index.column() == ShareOfTime) return shareOf(from.total, m_summary.total());
        return QVariant::fromValue<qulonglong>(from.turnsTo[static_cast<std::size_t>(index.column() - ToBull)]);
    case ToneRole:
        return static_cast<int>(index.column() == From ? RegimeText::tone(kKnownDirections[row]) : Tone::Plain);
    case ChipRole:
        return index.column() == From ? QVariant(true) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == From ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RegimeTurnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == From ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isHint = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isHint) return {};
    switch (section) {
    case From:
        return isHint ? tr("Direction of the market") : tr("From");
    case MeanStay:
        return isHint ? tr("How long it lasted on average, closed hours included; stays that have ended") : tr("Stays");
    case ShareOfTime:
        return isHint ? tr("Share of the time with a known direction") : tr("Of time");
    default:
        break;
    }
    const QString to = RegimeText::of(kKnownDirections[static_cast<std::size_t>(section - ToBull)]);
    return isHint ? tr("How often it turned to %1, and the share of all turns from there").arg(to)
                  : tr("to %1", "direction of a market").arg(to);
}

} // namespace sextant::models
