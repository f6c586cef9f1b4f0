#include "models/what_if_model.h"

#include <utility>

#include "models/number_text.h"
#include "models/roles.h"
#include "models/what_if_text.h"

namespace sextant::models {

using host::WhatIfDifference;

WhatIfModel::WhatIfModel(QObject* parent) : QAbstractTableModel(parent) {}

void WhatIfModel::setResult(std::shared_ptr<const host::WhatIfResult> result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

void WhatIfModel::setTimeText(const TimeText& times)
{
    if (times == m_times) return;
    m_times = times;
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

const WhatIfDifference* WhatIfModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_result->differences[static_cast<std::size_t>(row)] : nullptr;
}

int WhatIfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->differences.size());
}

int WhatIfModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString WhatIfModel::text(const WhatIfDifference& difference, int column) const
{
    switch (column) {
    case Time:
        return m_times.full(difference.time);
    case Instrument:
        return WhatIfText::symbol(*m_result, difference.instrument);
    case Engine:
        return WhatIfText::engine(difference.variant);
    case Decision:
        return WhatIfText::kind(difference.effect);
    case AsItWas:
        return WhatIfText::outcome(difference.effect, difference.was);
    case WhatIf: {
        const QString wouldBe = WhatIfText::outcome(difference.effect, difference.wouldBe);
        // Two that came to the same differ in what led there.
        return difference.kind == WhatIfDifference::Kind::Different &&
                       wouldBe == WhatIfText::outcome(difference.effect, difference.was)
                   ? tr("%1, for other reasons", "a decision").arg(wouldBe)
                   : wouldBe;
    }
    case Cause:
        return difference.cause ? numberText(static_cast<double>(*difference.cause + 1), 0) : unknownText();
    default:
        return {};
    }
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const
{
    const WhatIfDifference* shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*shown, index.column());
    case Qt::ToolTipRole: {
        if (index.column() != Cause) return text(*shown, index.column());
        if (!shown->cause) return tr("It came to the same; only what was measured or allowed is another.");
        const host::WhatIfCause& cause = m_result->causes[*shown->cause];
        return tr("Follows from %1 at %2: %3 → %4")
            .arg(WhatIfText::symbol(*m_result, cause.instrument), m_times.full(cause.time),
                 WhatIfText::outcome(cause.effect, cause.was), WhatIfText::outcome(cause.effect, cause.wouldBe));
    }
    case SortRole:
        return index.column() == Time ? QVariant::fromValue<qlonglong>(shown->time.ns)
               : index.column() == Cause
                   ? QVariant::fromValue<qlonglong>(shown->cause ? static_cast<qlonglong>(*shown->cause) : -1)
                   : QVariant(text(*shown, index.column()));
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(index.row()));
    case ToneRole: {
        if (index.column() == Engine && shown->variant == session::Variant::B) return static_cast<int>(Tone::VariantB);
        if (index.column() == Engine && shown->variant == session::Variant::A) return static_cast<int>(Tone::VariantA);
        const bool isNew = index.column() == WhatIf && shown->kind != WhatIfDifference::Kind::OnlyBase;
        return static_cast<int>(isNew ? Tone::Warning : Tone::Plain);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Cause ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case Time:
        return isTitle ? m_times.labelled(tr("Time")) : tr("When it was decided, in the time of the session");
    case Instrument:
        return isTitle ? tr("Instrument") : tr("What it was about");
    case Engine:
        return isTitle ? tr("Engine") : tr("Who decided: engine 1 on paper, engine 2 in its shadow");
    case Decision:
        return isTitle ? tr("Decision") : tr("What kind of decision it is");
    case AsItWas:
        return isTitle ? tr("As it was") : tr("What was decided; a dash: nothing");
    case WhatIf:
        return isTitle ? tr("What if") : tr("What would have been decided; a dash: nothing");
    default:
        return isTitle ? tr("Cause") : tr("Number of the first difference that it follows from");
    }
}

} // namespace sextant::models
