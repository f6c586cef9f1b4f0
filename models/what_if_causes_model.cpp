#include "models/what_if_causes_model.h"

#include "models/number_text.h"
#include "models/roles.h"
#include "models/state_text.h"
#include "models/what_if_text.h"

namespace sextant::models {
WhatIfCausesModel::WhatIfCausesModel(QObject* parent) : QAbstractTableModel(parent) {}

void WhatIfCausesModel::setResult(std::shared_ptr<const host::WhatIfResult> result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

void WhatIfCausesModel::setTimeText(const TimeText& times)
{
    if (times == m_times) return;
    m_times = times;
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

const host::WhatIfCause* WhatIfCausesModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_result->causes[static_cast<std::size_t>(row)] : nullptr;
}

int WhatIfCausesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->causes.size());
}

int WhatIfCausesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString WhatIfCausesModel::text(int row, int column) const
{
    const host::WhatIfCause& cause = m_result->causes[static_cast<std::size_t>(row)];
    const bool isAmount = cause.key.empty();
    switch (column) {
    case Number:
        return countText(static_cast<std::uint64_t>(row) + 1);
    case Time:
        return isAmount ? unknownText() : m_times.full(cause.time);
    case Instrument:
        return WhatIfText::symbol(*m_result, cause.instrument);
    case Account:
        return cause.book < m_result->books.size() ? WhatIfText::book(m_result->books[cause.book]) : unknownText();
    case AsItWas:
        return isAmount ? tr("amounts alone") : WhatIfText::outcome(cause.effect, cause.was);
    case WhatIf:
        return isAmount ? tr("amounts alone") : WhatIfText::outcome(cause.effect, cause.wouldBe);
    case Decisions:
        return countText(cause.decisions);
    case Result:
        return signedCashText(cause.difference);
    default:
        return {};
    }
}

QVariant WhatIfCausesModel::data(const QModelIndex& index, int role) const
{
    const host::WhatIfCause* cause = index.isValid() ? row(index.row()) : nullptr;
    if (cause == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case SortRole:
        return index.column() == Number      ? QVariant::fromValue<qlonglong>(index.row())
               : index.column() == Time      ? QVariant::fromValue<qlonglong>(cause->time.ns)
               : index.column() == Decisions ? QVariant::fromValue<qlonglong>(static_cast<qlonglong>(cause->decisions))
               : index.column() == Result    ? QVariant::fromValue<qlonglong>(cause->difference.units)
                                             : QVariant(text(index.row(), index.column()));
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(index.row()));
    case ToneRole:
        if (index.column() == Result)
            return static_cast<int>(StateText::toneOfResult(static_cast<double>(cause->difference.units)));
        return static_cast<int>(index.column() == WhatIf ? Tone::Warning : Tone::Plain);
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() <= Decisions;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant WhatIfCausesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section <= Decisions;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case Number:
        return isTitle ? tr("No.", "number") : tr("The number that decisions name as their cause");
    case Time:
        return isTitle ? m_times.labelled(tr("Time")) : tr("When the first decision differed");
    case Instrument:
        return isTitle ? tr("Instrument") : tr("What it was about");
    case Account:
        return isTitle ? tr("Account") : tr("Whose result it changes");
    case AsItWas:
        return isTitle ? tr("As it was") : tr("What was decided; a dash: nothing");
    case WhatIf:
        return isTitle ? tr("What if") : tr("What would have been decided; a dash: nothing");
    case Decisions:
        return isTitle ? tr("Decisions") : tr("How many differ because of it");
    case Result:
        return isTitle ? tr("Result")
                       : tr("What it makes of the account's result, in the account's currency; the "
                            "amounts of an account add up to the whole difference");
    default:
        return {};
    }
}

} // namespace sextant::models
