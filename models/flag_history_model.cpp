#include "models/flag_history_model.h"

#include <algorithm>
#include <utility>

#include "engine/session/configuration/flags.h"
#include "models/flag_text.h"
#include "models/number_text.h"
#include "models/roles.h"

namespace sextant::models {
namespace {

bool isOnByDefault(const host::ChangeRecord& change)
{
    const session::FlagDefinition* flag = session::findFlag(change.key);
    return flag != nullptr && flag->defaultValue;
}

} // namespace

FlagHistoryModel::FlagHistoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void FlagHistoryModel::setChanges(const std::vector<host::ChangeRecord>& changes)
{
    std::vector<host::ChangeRecord> ours;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(ours),
                 [](const host::ChangeRecord& change) { return change.isFlag; });
    // A history only grows, at its top.
    const auto isSame = [](const host::ChangeRecord& a, const host::ChangeRecord& b) {
        return a.entry == b.entry && a.key == b.key && a.wallTime == b.wallTime;
    };
    const std::size_t added = ours.size() - std::min(ours.size(), m_changes.size());
    if (ours.size() >= m_changes.size() &&
        std::equal(m_changes.begin(), m_changes.end(), ours.begin() + static_cast<std::ptrdiff_t>(added), isSame)) {
        if (added == 0) return;
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_changes = std::move(ours);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_changes = std::move(ours);
    endResetModel();
}

void FlagHistoryModel::setEffects(const std::vector<host::FlagEffectRow>& effects)
{
    std::vector<QString> before;
    for (const host::ChangeRecord& change : m_changes)
        before.push_back(text(change, Effect));
    m_effects.clear();
    for (const host::FlagEffectRow& row : effects)
        if (row.entry != 0) m_effects.insert_or_assign(row.entry, row.count);
    for (int row = 0; row < rowCount(); ++row)
        if (const auto at = static_cast<std::size_t>(row); text(m_changes[at], Effect) != before[at])
            Q_EMIT dataChanged(index(row, Effect), index(row, Effect));
}

const host::ChangeRecord* FlagHistoryModel::change(int row) const
{
    return row >= 0 && row < rowCount() ? &m_changes[static_cast<std::size_t>(row)] : nullptr;
}

int FlagHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int FlagHistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FlagHistoryModel::text(const host::ChangeRecord& change, int column) const
{
    switch (column) {
    case When:
        return m_times.full(change.wallTime);
    case Who:
        return toText(change.actor);
    case Change:
        return FlagText::change(change, isOnByDefault(change));
    case Effect: {
        const auto found = m_effects.find(change.entry);
        return found == m_effects.end() ? unknownText() : FlagText::effect(found->second);
    }
    case Why:
        return toText(change.reason);
    case Expires:
        return change.expires ? m_times.full(*change.expires) : unknownText();
    default:
        return {};
    }
}

QVariant FlagHistoryModel::data(const QModelIndex& index, int role) const
{
    const host::ChangeRecord* change = index.isValid() ? this->change(index.row()) : nullptr;
    if (change == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*change, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Effect && change->sessionId.empty())
            return tr("It was made while no session was running, so that nothing came of it at once");
        return text(*change, index.column());
    case SortRole:
        if (index.column() == When) return QVariant::fromValue<qlonglong>(change->wallTime.ns);
        if (index.column() == Expires) return QVariant::fromValue<qlonglong>(change->expires ? change->expires->ns : 0);
        if (index.column() == Effect) {
            const auto found = m_effects.find(change->entry);
            return QVariant::fromValue<qlonglong>(found == m_effects.end() ? -1 : found->second.count);
        }
        return text(*change, index.column());
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(change->entry));
    case ToneRole:
        return static_cast<int>(index.column() == Who      ? Tone::Operator
                                : index.column() == Change ? Tone::Plain
                                                           : Tone::Muted);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FlagHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case When:
        return isTitle ? m_times.labelled(tr("When")) : tr("By the clock of this computer");
    case Who:
        return isTitle ? tr("Who") : tr("The operator");
    case Change:
        return isTitle ? tr("Change", "noun") : tr("The flag, and what it was before and after");
    case Effect:
        return isTitle ? tr("Effect since") : tr("What it did from then on until the next change, in the same session");
    case Why:
        return isTitle ? tr("Reason") : tr("The operator's words");
    default:
        return isTitle ? tr("Expires") : tr("From when on it is called stale");
    }
}

} // namespace sextant::models
