#include "models/what_if_model.h"

#include <QStringList>

#include <utility>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/roles.h"

namespace sextant::models {
namespace {

using host::WhatIfDifference;
using session::EffectKind;

/// The word of a decision with codes in people's words.
QString wordText(const std::string& line)
{
    if (line.empty()) return WhatIfModel::tr("—", "there is no such decision");
    QStringList words;
    for (const QString& word : QString::fromStdString(host::decisionWord(line)).split(QLatin1Char(' '))) {
        const auto code = reasonCodeFromName(word.toStdString());
        words << (code ? ReasonText::title(*code) : word.toLower());
    }
    return words.join(QStringLiteral(" · "));
}

QString kindText(EffectKind kind)
{
    switch (kind) {
    case EffectKind::SignalScored:
        return WhatIfModel::tr("Signal", "kind of decision");
    case EffectKind::GateVerdict:
        return WhatIfModel::tr("Gates", "kind of decision");
    case EffectKind::RiskVerdict:
        return WhatIfModel::tr("Risk", "kind of decision");
    case EffectKind::OrderChanged:
        return WhatIfModel::tr("Order", "kind of decision");
    case EffectKind::Fill:
        return WhatIfModel::tr("Fill", "kind of decision");
    case EffectKind::ExitTriggered:
        return WhatIfModel::tr("Exit", "kind of decision");
    case EffectKind::NonTrade:
        return WhatIfModel::tr("Not traded", "kind of decision");
    case EffectKind::SignalRouted:
        return WhatIfModel::tr("Assignment", "kind of decision");
    case EffectKind::AgentOpinion:
        return WhatIfModel::tr("Opinion", "kind of decision");
    case EffectKind::MetaDecision:
        return WhatIfModel::tr("Agents", "kind of decision");
    default:
        return QString::fromUtf8(session::toString(kind));
    }
}

QString engineText(session::Variant variant)
{
    switch (variant) {
    case session::Variant::A:
        return WhatIfModel::tr("A", "engine 1");
    case session::Variant::B:
        return WhatIfModel::tr("B", "engine 2");
    case session::Variant::Operator:
        return WhatIfModel::tr("Operator");
    case session::Variant::None:
        break;
    }
    return unknownText();
}

QString symbolOf(const host::WhatIfResult& result, InstrumentId instrument)
{
    const auto found = result.symbols.find(instrument.value);
    return found == result.symbols.end() ? unknownText() : QString::fromStdString(found->second);
}

} // namespace

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
        return symbolOf(*m_result, difference.instrument);
    case Engine:
        return engineText(difference.variant);
    case Decision:
        return kindText(difference.effect);
    case AsItWas:
        return wordText(difference.base);
    case WhatIf:
        return wordText(difference.changed);
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
            .arg(symbolOf(*m_result, cause.instrument), m_times.full(cause.time), toText(cause.base),
                 toText(cause.changed));
    }
    case SortRole:
        return index.column() == Time ? QVariant::fromValue<qlonglong>(shown->time.ns)
               : index.column() == Cause
                   ? QVariant::fromValue<qlonglong>(shown->cause ? static_cast<qlonglong>(*shown->cause) : -1)
                   : QVariant(text(*shown, index.column()));
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(index.row()));
    case ToneRole: {
        if (index.column() == Engine && shown->variant == session::Variant::B) return static_cast<int>(Tone::Accent);
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

QString whatIfSummary(const host::WhatIfResult& result, const TimeText& times)
{
    const auto count = [](std::uint64_t n) { return numberText(static_cast<double>(n), 0); };
    if (result.differing() == 0)
        return WhatIfModel::tr("All %1 decisions would have been the same.").arg(count(result.same));
    const auto change = [](Cash before, Cash after) { return signedCashText(Cash{after.units - before.units}); };
    QString text =
        WhatIfModel::tr("%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 "
                        "changed. Paper %6, shadow %7.")
            .arg(count(result.same), count(result.differing()), count(result.onlyBase), count(result.onlyChanged),
                 count(result.different), change(result.base.paper.equity, result.changed.paper.equity),
                 change(result.base.shadow.equity, result.changed.shadow.equity));
    if (result.restated > 0)
        text +=
            QLatin1Char(' ') +
            WhatIfModel::tr("%1 of the changed ones came to the same for other reasons.").arg(count(result.restated));
    if (!result.causes.empty()) {
        const host::WhatIfCause& first = result.causes.front();
        text += QLatin1Char(' ') +
                WhatIfModel::tr("First cause: %1 at %2; what follows from it makes %3.")
                    .arg(symbolOf(result, first.instrument), times.full(first.time), signedCashText(first.difference));
    }
    if (result.differing() > result.differences.size())
        text += QLatin1Char(' ') + WhatIfModel::tr("The first %1 are listed.").arg(count(result.differences.size()));
    if (!result.refused.empty())
        text += QLatin1Char(' ') + WhatIfModel::tr("%n command(s) had nothing to act on and were left out.", nullptr,
                                                   static_cast<int>(result.refused.size()));
    return text;
}

} // namespace sextant::models
